"""The lines for display: contact lines from the edges of the pieces, borders, roads."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from types import SimpleNamespace

import pandas as pd
import shapely
from geopandas import GeoDataFrame

from geodata.digitise.coverage import GRID
from geodata.digitise.cuts import region_of
from geodata.digitise.districts import Ground
from geodata.digitise.sources import WGS84
from geodata.digitise.tables import home, promised, rows_of

_END = date(2100, 1, 1)
_NEAR = 3e-4  # degrees: an edge this near to a cut was made by it

_COLUMNS = ["line_id", "segment", "kind", "name", "valid_from", "valid_to", "accuracy_m",
            "method", "source_id", "locator", "note", "geometry"]


def build_lines(pieces: GeoDataFrame, control: pd.DataFrame, phases: pd.DataFrame,
                cuts: GeoDataFrame, ground: Ground) -> GeoDataFrame:
    """Return the lines for display, EPSG:4326, one row per segment and period.

    Lines of contact and fronts are the edges between pieces of different holders, so
    they agree with the control table by construction; each segment bears the accuracy
    of the cut, or of the border, that it came from.
    """
    rows = [
        *_contact(pieces, control, phases, cuts, ground.oblast, _outer(pieces, ground)),
        *_borders(pieces, ground),
        *_oblast_border(cuts, ground),
        *_claim(pieces),
        *_roads(cuts),
    ]
    return _layer(rows)


def redraw_contact(lines: GeoDataFrame, pieces: GeoDataFrame, control: pd.DataFrame,
                   phases: pd.DataFrame, cuts: GeoDataFrame) -> GeoDataFrame:
    """Return the lines with those of contact dated anew by ``control``, EPSG:4326.

    ``phases`` says what the line is called, how it is drawn and how well it is known at most.

    Without the source packages: the border of the oblast and those of states are taken from
    ``lines``. A segment that was there before keeps its vertices and its accuracy.
    """
    border = lines[lines.kind == "state-border"].geometry.union_all()
    [oblast] = shapely.get_parts(shapely.polygonize(
        lines[lines.kind == "oblast-border"].geometry.values))
    edge = shapely.union_all(pieces.geometry.values).boundary
    outer = edge.difference(border.buffer(_NEAR))
    contact = lines.kind.isin(["front", "line-of-contact"])
    known = {(row.line_id, row.segment): row for row in lines[contact].itertuples()}
    drawn = {}
    for row in lines[contact].itertuples():
        drawn.setdefault((_edge(row), row.segment.rsplit("-", 1)[1]), row.geometry)
    rows = _contact(pieces, control, phases, cuts, oblast, outer)
    for row in rows:
        old = known.get((row["line_id"], row["segment"]))
        part = drawn.get((_edge(SimpleNamespace(**row)), row["segment"].rsplit("-", 1)[1]))
        if part is not None and shapely.hausdorff_distance(part, row["geometry"]) < 2e-3:
            row["geometry"] = part
        if old is not None:
            row |= {c: getattr(old, c) for c in ("accuracy_m", "method", "source_id", "locator",
                                                 "note")}
    rest = lines[~contact].drop(columns="geometry").assign(
        geometry=lines[~contact].geometry).to_dict("records")
    return _layer([*rows, *rest])


def _edge(row) -> str:
    return row.line_id.removeprefix(row.kind)


def _layer(rows: list[dict]) -> GeoDataFrame:
    lines = GeoDataFrame(rows, columns=_COLUMNS, crs=WGS84)
    lines["geometry"] = shapely.set_precision(lines.geometry.values, GRID)
    return lines.sort_values(["line_id", "segment"], ignore_index=True)


def _outer(pieces: GeoDataFrame, ground: Ground):
    """Return the edge of the pieces towards the rest of the state that they lie in."""
    study = shapely.union_all(pieces.geometry.values)
    state = ground.states[ground.states.adm0_a3 == home().code].geometry.union_all()
    rest = shapely.difference(state, study.buffer(2 * GRID), grid_size=GRID)
    # Its edge was drawn back a little so that it does not overlap: pieces meet it this near.
    return study.boundary.intersection(rest.buffer(5 * GRID))


def _contact(pieces, control, phases, cuts, oblast, outer) -> list[dict]:
    of_day = _phases(phases)
    shapes = dict(zip(pieces.piece_id, pieces.geometry, strict=True))
    [ground] = (side for side in rows_of("sides") if side.around)
    shapes[ground.around] = outer
    held = _periods(control)
    held[ground.around] = [(ground.around_from, _END, ground.holder)]
    made_by = [(cut, region_of(cut).boundary) for cut in cuts.itertuples()
               if cut.kind in ("line-of-contact", "front", "corridor-limit") or cut.buffer_m > 0]
    made_by += [(limit, limit.geometry) for limit in _limits(cuts)]
    # Where two cuts cross, the better known one made the edge.
    made_by.sort(key=lambda pair: pair[0].accuracy_m)
    rows = []
    for a, b in combinations(sorted(shapes), 2):
        if ground.around in (a, b):
            piece = shapes[b if a == ground.around else a]
            edge = piece.boundary.intersection(outer) if piece.boundary.intersects(outer) else None
        else:
            edge = shapes[a].boundary.intersection(shapes[b].boundary)
        edge = _lines_only(edge)
        if edge is None or edge.length < 0.002:
            continue
        for number, (part, origin) in enumerate(_by_origin(edge, made_by)):
            for first, last in _contact_periods(held[a], held[b], [*of_day]):
                phase = next(of_day[day] for day in reversed(of_day) if day <= first)
                rows += _period_rows(a, b, number, part, origin, first, last, phase)
    return rows


def _period_rows(a, b, number, part, origin, first, last, phase) -> list[dict]:
    kind = "front" if phase.front == "approximate" else "line-of-contact"
    # Where a limit stands for the line, or villages far apart hold it, it is taken to be known
    # no better than this.
    least = int(phase.line_accuracy_m)
    # The edge of a pocket is known by the village in it, whatever the fronts around it.
    origin = origin | {"accuracy_m": max(origin["accuracy_m"], 0 if origin["ring"] else least)}
    del origin["ring"]
    return [{
        "line_id": f"{kind}-{a}--{b}".replace("--", "-"), "segment": f"{first}-{number}",
        "kind": kind, "name": phase.line_name, "valid_from": first.isoformat(),
        "valid_to": None if last == _END else last.isoformat(), "geometry": part, **origin,
    }]


def _phases(phases: pd.DataFrame) -> dict[date, SimpleNamespace]:
    """Return the phases of the line by their first days; those in which it is the same are one."""
    of_day: dict[date, SimpleNamespace] = {}
    for row in phases[phases.matter == "front"].sort_values("valid_from").itertuples():
        if not of_day or row.line_name != next(reversed(of_day.values())).line_name:
            of_day[date.fromisoformat(row.valid_from)] = row
    return of_day


def _periods(control: pd.DataFrame) -> dict[str, list[tuple[date, date, str]]]:
    held: dict[str, list] = {}
    for row in control.itertuples():
        last = date.fromisoformat(row.valid_to) if row.valid_to else _END
        held.setdefault(row.piece_id, []).append(
            (date.fromisoformat(row.valid_from), last, row.holder)
        )
    return held


def _contact_periods(a, b, marks: list[date]) -> list[tuple[date, date]]:
    """Return the periods in which two pieces faced each other, cut where a phase begins."""
    side = {row.holder: row.side for row in rows_of("sides")}
    periods = []
    for from_a, to_a, holder_a in a:
        for from_b, to_b, holder_b in b:
            first, last = max(from_a, from_b), min(to_a, to_b)
            facing = {side.get(holder_a), side.get(holder_b)}
            if first < last and facing == {*side.values()}:
                periods.append((first, last))
    joined: list[tuple[date, date]] = []
    for first, last in sorted(periods):
        if joined and joined[-1][1] == first:
            joined[-1] = (joined[-1][0], last)
        else:
            joined.append((first, last))
    return [
        (start, end)
        for first, last in joined
        for start, end in zip(
            [first, *(m for m in marks if first < m < last)],
            [*(m for m in marks if first < m < last), last], strict=True,
        )
    ]


def _limits(cuts: GeoDataFrame) -> list:
    return list(cuts[cuts.kind == "district-limit"].itertuples())


def _by_origin(edge, made_by) -> list[tuple]:
    """Return the parts of one edge, each with accuracy, method and source of its origin."""
    parts, rest = [], edge
    for cut, boundary in made_by:
        if rest is None:
            break
        near = boundary.buffer(_NEAR)
        part = _lines_only(rest.intersection(near))
        if part is not None and part.length > 0.002:
            parts.append((part, _origin(cut.accuracy_m, cut.method, cut.source or "",
                                        cut.cut_id if cut.source else "",
                                        cut.cut_id.startswith("pocket-"))))
            rest = _lines_only(rest.difference(near))
    if rest is not None and rest.length > 0.002:
        parts.append((rest, _origin(3000, "edge between two cuts", "", "")))
    return parts


def _origin(accuracy: int, method: str, source: str, locator: str, ring: bool = False) -> dict:
    return {"accuracy_m": int(accuracy), "method": method, "source_id": source,
            "locator": locator, "note": "", "ring": ring}


def _lines_only(geometry):
    """Return the lines of a geometry, merged; None when it has none."""
    if geometry is None or geometry.is_empty:
        return None
    lines = [part for part in shapely.get_parts(geometry) if part.geom_type == "LineString"]
    lines += [inner for part in shapely.get_parts(geometry)
              if part.geom_type in ("MultiLineString", "GeometryCollection")
              for inner in shapely.get_parts(part) if inner.geom_type == "LineString"]
    return shapely.line_merge(shapely.MultiLineString(lines)) if lines else None


def _borders(pieces, ground) -> list[dict]:
    near = shapely.union_all(pieces.geometry.values).buffer(0.35)
    state = ground.states[ground.states.adm0_a3 == home().code].geometry.union_all()
    # Its largest part: the border of an exclave, far off, would only show as a stray stretch.
    state = max(shapely.get_parts(state), key=lambda part: part.area)
    code = {row.jurisdiction_id: row.code for row in rows_of("region_states")}
    rows = []
    for line in rows_of("promised_lines"):
        if line.beyond:
            other = ground.states[ground.states.adm0_a3 == code[line.beyond]].geometry.union_all()
            edge = state.boundary.intersection(other.buffer(5e-4)).intersection(near)
            rows.append(_promised_row(line, _lines_only(edge)))
    return rows


def _oblast_border(cuts, ground) -> list[dict]:
    """Return the border of the former oblast, a segment for each limit that it runs along."""
    border = promised("oblast-border")
    rest, rows = ground.oblast.boundary, []
    for limit in _limits(cuts):
        near = limit.geometry.buffer(_NEAR)
        part = _lines_only(rest.intersection(near))
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
    return [_promised_row(promised("claim-limit-1991"), outline.exterior)]


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
