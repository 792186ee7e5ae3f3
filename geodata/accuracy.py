"""How certain the areas are: what the accuracy of the lines means for square kilometres.

Method. ``accuracy_m`` of a line is read as the distance within which the true line lies in
nearly every case. Along a line the error does not change sign from metre to metre: between
two villages whose side is documented the whole stretch is out to the same side or to the
other. So each line is divided into stretches of ``STRETCH_KM``, the usual distance between
two anchors; within one the displacement is taken as fully correlated, between two as
independent. A stretch of ``l`` km with an accuracy of ``a`` km moves at most ``a * l`` km2
from one holder to the other; the stretches of one holder add up as the root of the sum of
their squares. The interval is the area shown, less and more that sum.

Counted are the lines between two holders, and the state border where it bounds a holder.
Not counted are: the outer limit of the study area inside Azerbaijan, which bounds nothing
but the study; who held a piece that was contested; and where reports place a line
altogether elsewhere, which the alternative lines show.
"""

from __future__ import annotations

from datetime import date
from math import sqrt

import geopandas as gpd
import pandas as pd

from geodata.layers import REGION_CRS
from geodata.partition import inner_edges
from geodata.vocabulary import CONTACT

STRETCH_KM = 20.0
# Between two holders without a line of contact, as along the corridor: the edge of the oblast.
LEAST_M = 1000.0
# What a stretch is out by, and what it was drawn from: one origin errs in one way.
Origin = tuple[float, str]
_NEAR = 60.0  # metres: an edge so near to a line is that line


class Edges:
    """The edges between pieces, and between pieces and foreign states, found once.

    ``table`` has one row per edge: ``left`` and ``right`` (piece ids, ``right`` None where
    a state border bounds the piece), ``km`` and ``geometry`` in metres.
    """

    def __init__(self, pieces: gpd.GeoDataFrame, lines: gpd.GeoDataFrame) -> None:
        metric = pieces.to_crs(REGION_CRS).set_index("piece_id").geometry
        self.lines = lines.to_crs(REGION_CRS)
        border = self.lines[self.lines.kind == "state-border"]
        inner = [row for row in inner_edges(metric) if row[-1].length > 200]
        rows = [*inner, *_outer(metric, border.union_all())]
        self.table = gpd.GeoDataFrame(rows, columns=["left", "right", "geometry"],
                                      geometry="geometry", crs=REGION_CRS)
        self.table["km"] = self.table.length / 1000
        self.border_m = float(border.accuracy_m.max()) if len(border) else LEAST_M
        self._matches = self._match()
        # Asked for every day of change: as plain values, which pandas would look up anew.
        self._edges = list(self.table[["left", "right", "km"]].itertuples(name="Edge"))
        self._origins: dict[int, Origin] = {
            line: (float(accuracy), locator or method) for line, accuracy, locator, method
            in self.lines[["accuracy_m", "locator", "method"]].itertuples()}

    def _match(self) -> dict[int, list[tuple[int, float]]]:
        """Return for each edge the lines of contact along it, with the km of each."""
        contact = self.lines[self.lines.kind.isin(CONTACT)]
        matches: dict[int, list[tuple[int, float]]] = {}
        for line, shape in zip(contact.index, contact.geometry, strict=True):
            near = shape.buffer(_NEAR)
            for edge in self.table.sindex.query(near, predicate="intersects"):
                km = self.table.geometry.iloc[edge].intersection(near).length / 1000
                if km > 0.2:
                    matches.setdefault(int(edge), []).append((line, km))
        return matches

    def half_widths(self, holder_of: dict[str, str], on: date) -> dict[str, float]:
        """Return for each holder the km2 by which its area may be out, given who held what."""
        day = pd.Timestamp(on)
        begun = self.lines.valid_from.isna() | (self.lines.valid_from <= day)
        shown = set(self.lines.index[begun & ~(self.lines.valid_to <= day)])
        lengths: dict[str, dict[Origin, float]] = {}
        for edge in self._edges:
            holders = {holder_of[edge.left], holder_of.get(edge.right)}
            if len(holders) == 1:
                continue
            for origin, km in self._parts(edge, shown):
                for holder in holders - {None}:
                    known = lengths.setdefault(holder, {})
                    known[origin] = known.get(origin, 0.0) + km
        return {holder: sqrt(sum(_square(accuracy, km) for (accuracy, _), km in known.items()))
                for holder, known in lengths.items()}

    def by_piece(self) -> dict[str, tuple[float, float]]:
        """Return for each piece the accuracy of its best and its worst edge, in metres.

        Counted are the edges that were ever a line of contact or a front, and the state
        border; a piece without either is left out.
        """
        lengths: dict[str, list[float]] = {}
        for edge in self._edges:
            metres = ([self.border_m] if edge.right is None else
                      [self._origins[line][0] for line, _ in self._matches.get(edge.Index, ())])
            for piece in {edge.left, edge.right} - {None}:
                lengths.setdefault(piece, []).extend(metres)
        return {piece: (min(metres), max(metres)) for piece, metres in lengths.items() if metres}

    def _parts(self, edge, shown: set[int]) -> list[tuple[Origin, float]]:
        """Return the parts of one edge: accuracy in metres and origin, length in km."""
        if edge.right is None:
            return [((self.border_m, "state border"), edge.km)]
        parts = [(self._origins[line], length)
                 for line, length in self._matches.get(edge.Index, ()) if line in shown]
        rest = edge.km - sum(length for _, length in parts)
        return [*parts, ((LEAST_M, "no line"), rest)] if rest > 0.2 else parts


def _square(accuracy_m: float, km: float) -> float:
    """Return the squared km2 that a line of one accuracy may move, in stretches."""
    whole, rest = divmod(km, STRETCH_KM)
    wide = accuracy_m / 1000
    return whole * (wide * STRETCH_KM) ** 2 + (wide * rest) ** 2


def _outer(shapes: gpd.GeoSeries, border) -> list[tuple]:
    limit = shapes.union_all().boundary.intersection(border.buffer(_NEAR))
    rows = []
    for piece, shape in shapes.items():
        edge = shape.boundary.intersection(limit)
        if edge.length > 200:
            rows.append((piece, None, edge))
    return rows


def interval(areas: pd.Series, half: dict[str, float]) -> pd.DataFrame:
    """Return ``low``, ``best`` and ``high`` km2 by holder, none below 0."""
    out = pd.Series({holder: half.get(holder, 0.0) for holder in areas.index}, dtype=float)
    out = out.where(areas > 0, 0.0)
    return pd.DataFrame({
        "low": (areas - out).clip(lower=0.0), "best": areas,
        "high": areas + out,
    })
