"""The ground of an atlas as arrays: who held which piece on which day, for many points at once.

``Atlas.at`` tells all that is known of one point; this tells of a million what a table of events
is joined with, by the same rules: ``tests/geodata/test_join.py`` holds the two together.
"""

from __future__ import annotations

from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer

from geodata.days import FIRST_DAY, LAST_DAY
from geodata.layers import REGION_CRS, WGS84
from geodata.vocabulary import CONTACT

NOWHERE = -1  # the number of the piece of a point that lies in none
FIRST, LAST = (np.datetime64(day, "D").astype(int) for day in (FIRST_DAY, LAST_DAY))
# Further than this no line is looked for: it is the width of the region.
_FAR = 400_000.0
# Of equally near stretches the less known counts: so near in metres is equally near.
_EQUAL = 1e-6


@dataclass(frozen=True)
class Near:
    """Of each point the nearest line between the sides of its day; NaN and "" where none was."""

    line_id: np.ndarray
    metres: np.ndarray
    accuracy_m: np.ndarray


@dataclass(frozen=True)
class _Holding:
    """The periods of one piece: first days, days after the last, and rows of the holdings."""

    first: np.ndarray
    end: np.ndarray
    row: np.ndarray


class Ground:
    """Pieces, their holders and the lines between them, ready to be asked in bulk.

    Days are integers, counted from 1970-01-01 as numpy does.
    """

    def __init__(self, pieces: gpd.GeoDataFrame, holdings: pd.DataFrame, zones: pd.DataFrame,
                 lines: gpd.GeoDataFrame) -> None:
        # In the order of their ids: a point on an edge is of the first, as Atlas.at has it.
        self.pieces = pieces.sort_values("piece_id").reset_index(drop=True)
        self.holdings = holdings.reset_index(drop=True)
        self._shapes = self.pieces.geometry.to_numpy()
        shapely.prepare(self._shapes)
        self._flat = shapely.STRtree(self.pieces.to_crs(REGION_CRS).geometry.array)
        self._to_metres = Transformer.from_crs(WGS84, REGION_CRS, always_xy=True)
        number = {piece: i for i, piece in enumerate(self.pieces.piece_id)}
        self.names = sorted(self.holdings.holder.unique())
        self._bit = self.holdings.holder.map({name: 1 << i for i, name in enumerate(self.names)}
                                             ).to_numpy(np.int64)
        self._periods = [self._holding(piece) for piece in number]
        self._zones = _zones(zones, number)
        self._epochs = _Epochs(lines)

    def _holding(self, piece: str) -> _Holding:
        rows = self.holdings[self.holdings.piece_id == piece].sort_values("valid_from")
        return _Holding(_days(rows.valid_from, FIRST), _days(rows.valid_to, LAST + 1),
                        rows.index.to_numpy())

    def metres(self, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
        """Return points in the metres of the region's projection."""
        return shapely.points(*self._to_metres.transform(lon, lat))

    def piece_of(self, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
        """Return of each point (degrees, EPSG:4326) the number of its piece, NOWHERE outside."""
        found = np.full(len(lon), NOWHERE)
        for number in range(len(self._shapes) - 1, -1, -1):
            shape = self._shapes[number]
            west, south, east, north = shape.bounds
            near = np.flatnonzero((west <= lon) & (lon <= east) & (south <= lat) & (lat <= north))
            found[near[shapely.intersects_xy(shape, lon[near], lat[near])]] = number
        return found

    def row_of(self, piece: np.ndarray, day: np.ndarray) -> np.ndarray:
        """Return of each piece and day the number of the row of holdings, -1 where there is none.

        Days are counted from 1970-01-01.
        """
        found = np.full(len(piece), -1)
        for number in np.unique(piece[piece != NOWHERE]):
            held = self._periods[number]
            here = np.flatnonzero(piece == number)
            at = np.searchsorted(held.first, day[here], side="right") - 1
            good = (at >= 0) & (day[here] < held.end[at]) & _covered(day[here])
            found[here[good]] = held.row[at[good]]
        return found

    def held_within(self, piece: np.ndarray, first: np.ndarray, last: np.ndarray) -> np.ndarray:
        """Return of each piece and span of days who held it on any day, as a sum of bits."""
        bits = np.zeros(len(piece), np.int64)
        for number in np.unique(piece[piece != NOWHERE]):
            held = self._periods[number]
            here = np.flatnonzero(piece == number)
            for start, end, row in zip(held.first, held.end, held.row, strict=True):
                meets = (last[here] >= start) & (first[here] < end) & (first[here] <= LAST)
                bits[here[meets]] |= self._bit[row]
        return bits

    def bits_of(self, rows: np.ndarray) -> np.ndarray:
        """Return who held it by rows of the holdings, as a bit each; 0 where there is no row."""
        return np.where(rows >= 0, self._bit[rows], 0)

    def pieces_near(self, flat: np.ndarray, metres: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the pairs of a point and a piece no farther from it than so many metres."""
        point, piece = self._flat.query(flat, predicate="dwithin", distance=metres)
        return point, piece

    def zones_on(self, piece: np.ndarray, day: np.ndarray) -> dict[str, np.ndarray]:
        """Return of each kind of zone whether it lay over each piece on its day."""
        found = {}
        for kind, spans in self._zones.items():
            over = np.zeros(len(piece), bool)
            for number, first, end in spans:
                over |= (piece == number) & (first <= day) & (day < end)
            found[kind] = over
        return found

    def nearest(self, flat: np.ndarray, day: np.ndarray) -> Near:
        """Return the nearest line of contact or front of each day to each point (metres)."""
        return self._epochs.nearest(flat, day)


class _Epochs:
    """The lines between the sides, by the spans of days in which they are the same ones."""

    def __init__(self, lines: gpd.GeoDataFrame) -> None:
        contact = lines[lines.kind.isin(CONTACT)].to_crs(REGION_CRS)
        self._first = _days(contact.valid_from, FIRST)
        self._end = _days(contact.valid_to, LAST + 1)
        self._shape = contact.geometry.to_numpy()
        self._id = contact.line_id.to_numpy(object)
        self._accuracy = contact.accuracy_m.to_numpy(float)
        self._starts = np.unique([FIRST, *self._first, *self._end])
        self._trees: dict[int, tuple[shapely.STRtree, np.ndarray] | None] = {}

    def _tree(self, epoch: int) -> tuple[shapely.STRtree, np.ndarray] | None:
        if epoch not in self._trees:
            day = self._starts[epoch]
            there = np.flatnonzero((self._first <= day) & (day < self._end))
            parts, of = [], []
            for line in there:
                stretches = _stretches(self._shape[line])
                parts.append(stretches)
                of.append(np.full(len(stretches), line))
            self._trees[epoch] = (shapely.STRtree(np.concatenate(parts)), np.concatenate(of)
                                  ) if parts else None
        return self._trees[epoch]

    def nearest(self, flat: np.ndarray, day: np.ndarray) -> Near:
        line_id = np.full(len(flat), "", object)
        metres, accuracy = np.full(len(flat), np.nan), np.full(len(flat), np.nan)
        epoch = np.searchsorted(self._starts, day, side="right") - 1
        for number in np.unique(epoch):
            tree = self._tree(int(number)) if number >= 0 else None
            here = np.flatnonzero(epoch == number)
            if tree is None:
                continue
            (point, part), far = tree[0].query_nearest(flat[here], max_distance=_FAR,
                                                       return_distance=True)
            line = tree[1][part]
            # Of equally near ones the last by accuracy is kept.
            order = np.lexsort((self._accuracy[line], point))
            point, line, far = point[order], line[order], far[order]
            line_id[here[point]] = self._id[line]
            metres[here[point]] = far
            accuracy[here[point]] = self._accuracy[line]
        return Near(line_id, metres, accuracy)


def _covered(day: np.ndarray) -> np.ndarray:
    return (day >= FIRST) & (day <= LAST)


def _stretches(shape: shapely.Geometry) -> np.ndarray:
    """Return a line as stretches of two vertices: the nearest is found without looking at all."""
    found = []
    for part in shapely.get_parts(shape):
        at = shapely.get_coordinates(part)
        found.append(shapely.linestrings(np.stack([at[:-1], at[1:]], axis=1)))
    return np.concatenate(found)


def _days(stamps: pd.Series, without: int) -> np.ndarray:
    """Return days as integers, with another in the place of none."""
    days = stamps.to_numpy("datetime64[D]")
    return np.where(np.isnat(days), without, days.astype(int))


def _zones(zones: pd.DataFrame, number: dict[str, int]) -> dict[str, list[tuple[int, int, int]]]:
    first, end = _days(zones.valid_from, FIRST), _days(zones.valid_to, LAST + 1)
    found: dict[str, list[tuple[int, int, int]]] = {}
    for row, kind, piece in zip(range(len(zones)), zones.kind, zones.piece_id, strict=True):
        found.setdefault(kind, []).append((number[piece], int(first[row]), int(end[row])))
    return found
