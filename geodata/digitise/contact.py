"""Lines of contact and fronts: the edges of the pieces where holders faced each other."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from types import SimpleNamespace

import numpy as np
import pandas as pd
import shapely
from geopandas import GeoDataFrame

from geodata.digitise.coverage import NEAR, lines_only
from geodata.digitise.cuts import limits, region_of
from geodata.digitise.tables import rows_of

_END = date(2100, 1, 1)


def contact_rows(pieces: GeoDataFrame, control: pd.DataFrame, phases: pd.DataFrame,
                 cuts: GeoDataFrame, border) -> list[dict]:
    """Return the lines of contact and fronts, a row per segment and period.

    They are the edges between pieces of different holders, so they agree with the control table
    by construction; each segment bears the accuracy of the cut, or of the border, that it came
    from. ``phases`` says what the line is called, how it is drawn and how well it is known at
    most; ``border`` is the border of the state, beyond which nothing was held.
    """
    of_day = _phases(phases)
    # Normalised, so that a line runs the same way whichever way the rings of a file wind.
    shapes = dict(zip(pieces.piece_id, shapely.normalize(pieces.geometry.values), strict=True))
    outer = _outer(pieces, border)
    [ground] = (side for side in rows_of("sides") if side.around)
    shapes[ground.around] = outer
    held = _periods(control)
    held[ground.around] = [(ground.around_from, _END, ground.holder)]
    made_by = [(cut, region_of(cut).boundary) for cut in cuts.itertuples()
               if cut.kind in ("line-of-contact", "front", "corridor-limit") or cut.buffer_m > 0]
    made_by += [(limit, limit.geometry) for limit in limits(cuts)]
    # Where two cuts cross, the better known one made the edge.
    made_by.sort(key=lambda pair: pair[0].accuracy_m)
    rows = []
    for a, b in combinations(sorted(shapes), 2):
        if ground.around in (a, b):
            piece = shapes[b if a == ground.around else a]
            edge = piece.boundary.intersection(outer) if piece.boundary.intersects(outer) else None
        else:
            edge = shapes[a].boundary.intersection(shapes[b].boundary)
        edge = lines_only(edge)
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


def _outer(pieces: GeoDataFrame, border) -> shapely.MultiLineString:
    """Return the edge of the pieces towards the rest of the state that they lie in.

    Of whole segments: one that is cut off midway no longer lies on the edge to the last digit,
    and what two such lines share is a point.
    """
    outline = shapely.get_parts(shapely.union_all(pieces.geometry.values).boundary)
    ends = [shapely.get_coordinates(ring) for ring in outline]
    segments = np.concatenate([
        shapely.linestrings(np.stack([points[:-1], points[1:]], axis=1)) for points in ends])
    return shapely.multilinestrings(segments[~shapely.covers(border.buffer(NEAR), segments)])


def _by_origin(edge, made_by) -> list[tuple]:
    """Return the parts of one edge, each with accuracy, method and source of its origin."""
    parts, rest = [], edge
    for cut, boundary in made_by:
        if rest is None:
            break
        near = boundary.buffer(NEAR)
        part = lines_only(rest.intersection(near))
        if part is not None and part.length > 0.002:
            parts.append((part, _origin(cut.accuracy_m, cut.method, cut.source or "",
                                        cut.cut_id if cut.source else "",
                                        cut.cut_id.startswith("pocket-"))))
            rest = lines_only(rest.difference(near))
    if rest is not None and rest.length > 0.002:
        parts.append((rest, _origin(3000, "edge between two cuts", "", "")))
    return parts


def _origin(accuracy: int, method: str, source: str, locator: str, ring: bool = False) -> dict:
    return {"accuracy_m": int(accuracy), "method": method, "source_id": source,
            "locator": locator, "note": "", "ring": ring}
