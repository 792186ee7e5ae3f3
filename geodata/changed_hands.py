"""What changed hands between two days, and by which event."""

from __future__ import annotations

import geopandas as gpd
import pandas as pd


def changed_hands(earlier: pd.DataFrame, later: gpd.GeoDataFrame,
                  holdings: pd.DataFrame) -> gpd.GeoDataFrame:
    """Return the pieces whose holder differs between two days; see ``Atlas.diff``.

    ``earlier`` has the holder of each piece on the one day, ``later`` all of it on the other.
    """
    begun = _began(holdings)
    later = later.assign(event_id=[begun[key] for key in zip(
        later.piece_id, later.valid_from, strict=True)])
    both = later.merge(earlier, on="piece_id", suffixes=("", "_before"))
    changed = both[both.holder != both.holder_before]
    changed = changed.rename(columns={"holder_before": "from_holder", "holder": "to_holder"})
    return changed[["piece_id", "name", "district", "from_holder", "to_holder", "area_km2",
                    "event_id", "geometry"]].reset_index(drop=True)


def _began(control: pd.DataFrame) -> dict[tuple[str, pd.Timestamp], str]:
    """Return, by piece and first day of a row of control, the event that began its holder's run.

    Rows of one holder that follow each other, held in different manners, are one run.
    """
    ordered = control.sort_values(["piece_id", "valid_from"])
    first = ordered.groupby("piece_id").holder.shift() != ordered.holder
    events = ordered.event_id[first].to_numpy()[first.cumsum() - 1]
    return dict(zip(zip(ordered.piece_id, ordered.valid_from, strict=True), events, strict=True))
