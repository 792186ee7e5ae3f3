"""What changed on each day of the region's map, in words."""

from __future__ import annotations

import pandas as pd

from dashboard.plate.words import PASSAGE, SHORT, square_km
from geodata.atlas import Atlas
from geodata.periods import ordinal


def changes(atlas: Atlas) -> list[list]:
    """Return what changed, in order of day: day, sentence, event id or None, filter group.

    Changes of control and of the corridor are of the group ``control``; events of weight
    1 and 2 that changed neither follow under their category.
    """
    found = _control_changes(atlas) + _passage_changes(atlas)
    told = {event for _, _, event, _ in found}
    for row in atlas.events[atlas.events.weight <= 2].itertuples():
        if row.event_id not in told and pd.notna(row.date_latest):
            day = ordinal(row.date_latest.date())
            found.append([day, row.title, row.event_id, row.category])
    return sorted(found, key=lambda change: (change[0], change[3] != "control", change[1]))


def _control_changes(atlas: Atlas) -> list[list]:
    titles = atlas.events.set_index("event_id").title
    area = atlas.pieces.set_index("piece_id").area_km2
    before = _holder_before(atlas.control)
    begun = atlas.control[atlas.control.valid_from > atlas.control.valid_from.min()]
    found = []
    for (start, event), rows in begun.groupby(["valid_from", "event_id"], dropna=False):
        known = pd.notna(event)
        text = titles[event] if known else "Control changed"
        rows = rows[[before[index] != holder for index, holder in rows.holder.items()]]
        moved = area[rows.piece_id].groupby(rows.holder.to_numpy()).sum()
        parts = [f"{square_km(km2)} to {SHORT[holder]}" for holder, km2 in moved.items()]
        if parts:
            text += f" ({', '.join(parts)})"
        found.append([ordinal(start.date()), text, event if known else None, "control"])
    return found


def _passage_changes(atlas: Atlas) -> list[list]:
    return [[ordinal(row.valid_from.date()), f"Lachin corridor: {PASSAGE[row.state]}",
             row.event_id if pd.notna(row.event_id) else None, "control"]
            for row in atlas.corridor.itertuples()]


def _holder_before(control: pd.DataFrame) -> dict[int, str]:
    ordered = control.sort_values(["piece_id", "valid_from"])
    return ordered.groupby("piece_id").holder.shift().to_dict()
