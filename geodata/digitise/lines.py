"""The lines for display: contact lines from the edges of the pieces, borders, roads."""

from __future__ import annotations

import pandas as pd
import shapely
from geopandas import GeoDataFrame

from geodata.digitise.contact import contact_rows
from geodata.digitise.coverage import GRID, NEAR, lines_only
from geodata.digitise.cuts import limits
from geodata.digitise.districts import oblast_between
from geodata.digitise.sources import WGS84
from geodata.digitise.tables import home, promised, rows_of

_COLUMNS = ["line_id", "segment", "kind", "name", "valid_from", "valid_to", "accuracy_m",
            "method", "source_id", "locator", "note", "geometry"]


def build_lines(pieces: GeoDataFrame, control: pd.DataFrame, phases: pd.DataFrame,
                cuts: GeoDataFrame, borders: GeoDataFrame) -> GeoDataFrame:
    """Return the lines for display, EPSG:4326, one row per segment and period.

    ``borders`` are those of states, the one thing that pieces and cuts do not say: of
    ``state_borders``, or of the layer as it was.
    """
    return _layer([
        *contact_rows(pieces, control, phases, cuts, borders.geometry.union_all()),
        *borders.to_dict("records"),
        *_oblast_border(cuts),
        *_claim(pieces),
        *_roads(cuts),
    ])


def _layer(rows: list[dict]) -> GeoDataFrame:
    lines = GeoDataFrame(rows, columns=_COLUMNS, crs=WGS84)
    lines["geometry"] = shapely.set_precision(lines.geometry.values, GRID)
    return lines.sort_values(["line_id", "segment"], ignore_index=True)


def state_borders(pieces: GeoDataFrame, states: GeoDataFrame) -> GeoDataFrame:
    """Return the borders of the state that the pieces lie in with its neighbours near them."""
    near = shapely.union_all(pieces.geometry.values).buffer(0.35)
    state = states[states.adm0_a3 == home().code].geometry.union_all()
    # Its largest part: the border of an exclave, far off, would only show as a stray stretch.
    state = max(shapely.get_parts(state), key=lambda part: part.area)
    code = {row.jurisdiction_id: row.code for row in rows_of("region_states")}
    rows = []
    for line in rows_of("promised_lines"):
        if line.beyond:
            other = states[states.adm0_a3 == code[line.beyond]].geometry.union_all()
            edge = state.boundary.intersection(other.buffer(5e-4)).intersection(near)
            rows.append(_promised_row(line, lines_only(edge)))
    return _layer(rows)


def _oblast_border(cuts) -> list[dict]:
    """Return the border of the former oblast, a segment for each limit that it runs along."""
    border = promised("oblast-border")
    rest, rows = oblast_between(cuts).boundary, []
    for limit in limits(cuts):
        near = limit.geometry.buffer(NEAR)
        part = lines_only(rest.intersection(near))
        if part is None or part.length < 0.002:
            continue
        rest = rest.difference(near)
        row = _row(border.line_id, border.kind, border.name, part, limit.accuracy_m, limit.method,
                   limit.source, limit.cut_id, limit.note)
        rows.append(row | {"segment": str(len(rows))})
    return rows


def _claim(pieces) -> list[dict]:
    claimed = {row.area_id for row in rows_of("named_areas") if row.claimed_1991 == "yes"}
    outline = shapely.union_all(pieces.geometry[pieces.district.isin(claimed)].values,
                                grid_size=GRID)
    outline = max(shapely.get_parts(outline), key=lambda p: p.area)
    return [_promised_row(promised("claim-limit"), outline.exterior)]


def _roads(cuts) -> list[dict]:
    kinds = ("corridor-road", "access-road", "transport-link", "alternative")
    return [
        _row(cut.cut_id, cut.kind, cut.name, cut.geometry, cut.accuracy_m, cut.method,
             cut.source or "", cut.cut_id if cut.source else "", cut.note or "")
        | {"valid_from": cut.valid_from or None, "valid_to": cut.valid_to or None}
        for cut in cuts[cuts.kind.isin(kinds)].itertuples()
    ]


def _promised_row(line, geometry) -> dict:
    """Return the row of a line of which promised_lines.csv says all."""
    row = _row(line.line_id, line.kind, line.name, geometry, line.accuracy_m, line.method,
               line.source_id, line.locator or "", line.note or "")
    return row | {"valid_from": line.valid_from and line.valid_from.isoformat(),
                  "valid_to": line.valid_to and line.valid_to.isoformat()}


def _row(line_id, kind, name, geometry, accuracy, method, source, locator="", note="") -> dict:
    return {"line_id": line_id, "segment": "0", "kind": kind, "name": name, "valid_from": None,
            "valid_to": None, "accuracy_m": int(accuracy), "method": method, "source_id": source,
            "locator": locator, "note": note, "geometry": geometry}
