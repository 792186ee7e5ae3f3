"""The ground of an atlas as arrays: who held which piece on which day, for many points at once.

``Atlas.at`` tells all that is known of one point; this tells of a million what a table of events
is joined with, by the same rules: ``tests/geodata/test_join.py`` holds the two together.
"""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from pyproj import Transformer

from geodata.days import FIRST_DAY, LAST_DAY
from geodata.layers import REGION_CRS, WGS84
from geodata.nearest import Near, NearestLines, day_numbers

NOWHERE = -1  # the number of the piece of a point that lies in none
FIRST, LAST = (np.datetime64(day, "D").astype(int) for day in (FIRST_DAY, LAST_DAY))
# More than the days of any piece, to tell pieces apart in one number.
_DAYS = 1 << 20


class _Spans:
    """Spans of days in each of many pieces, found for many pieces and days in one search."""

    def __init__(self, piece: np.ndarray, first: np.ndarray, end: np.ndarray) -> None:
        order = np.lexsort((first, piece))
        self.row = order
        self.piece, self.first, self.end = piece[order], first[order], end[order]
        self._keys = _key(self.piece, self.first)

    def at(self, piece: np.ndarray, day: np.ndarray) -> np.ndarray:
        """Return the number of the last span of each piece that began by its day, or -1."""
        at = np.searchsorted(self._keys, _key(piece, day), side="right") - 1
        return np.where((at >= 0) & (self.piece[at] == piece), at, -1)

    def on(self, piece: np.ndarray, day: np.ndarray) -> np.ndarray:
        """Return the number of the span of each piece that its day lies in, or -1."""
        at = self.at(piece, day)
        return np.where((at >= 0) & (day < self.end[at]), at, -1)


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
        self._held = _Spans(self.holdings.piece_id.map(number).to_numpy(np.int64),
                            day_numbers(self.holdings.valid_from, FIRST),
                            day_numbers(self.holdings.valid_to, LAST + 1))
        self.zone_kinds = sorted(zones.kind.unique())
        self._zones, self._over = _zones(zones, number, self.zone_kinds)
        self._lines = NearestLines(lines, FIRST, LAST)
        self.line_ids = self._lines.line_ids
        self._made_of = pieces, holdings, zones, lines

    def __reduce__(self) -> tuple:
        # What is prepared does not travel to another process: it is prepared there.
        return Ground, self._made_of

    def metres(self, lon: np.ndarray, lat: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return points in the metres of the region's projection, inf where it has none."""
        return self._to_metres.transform(lon, lat)

    def piece_of(self, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
        """Return of each point (degrees, EPSG:4326) the number of its piece, NOWHERE outside."""
        piece = np.full(len(lon), NOWHERE)
        for number in range(len(self._shapes) - 1, -1, -1):
            shape = self._shapes[number]
            west, south, east, north = shape.bounds
            near = np.flatnonzero((west <= lon) & (lon <= east) & (south <= lat) & (lat <= north))
            piece[near[shapely.intersects_xy(shape, lon[near], lat[near])]] = number
        return piece

    def row_of(self, piece: np.ndarray, day: np.ndarray) -> np.ndarray:
        """Return of each piece and day the number of the row of holdings, -1 where there is none.

        Days are counted from 1970-01-01.
        """
        at = self._held.on(piece, day)
        return np.where((at >= 0) & _covered(day), self._held.row[at], -1)

    def held_within(self, piece: np.ndarray, first: np.ndarray, last: np.ndarray) -> np.ndarray:
        """Return of each piece and span of days who held it on any day, as a sum of bits."""
        first, last = np.maximum(first, FIRST), np.minimum(last, LAST)
        begin, stop = self._held.at(piece, first), self._held.at(piece, last)
        bits = np.zeros(len(piece), np.int64)
        here = np.flatnonzero((first <= last) & (begin >= 0))
        at = begin[here]
        while len(here):
            meets = first[here] < self._held.end[at]
            bits[here[meets]] |= self._bit[self._held.row[at[meets]]]
            more = at < stop[here]
            here, at = here[more], at[more] + 1
        return bits

    def bits_of(self, rows: np.ndarray) -> np.ndarray:
        """Return who held it by rows of the holdings, as a bit each; 0 where there is no row."""
        return np.where(rows >= 0, self._bit[rows], 0)

    def pieces_near(self, x: np.ndarray, y: np.ndarray,
                    metres: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the pairs of a point and a piece no farther from it than so many metres."""
        point, piece = self._flat.query(shapely.points(x, y), predicate="dwithin", distance=metres)
        return point, piece

    def zones_on(self, piece: np.ndarray, day: np.ndarray) -> np.ndarray:
        """Return the kinds of zone over each piece on its day, a bit each of ``zone_kinds``."""
        at = self._zones.on(piece, day)
        return np.where(at >= 0, self._over[at], 0)

    def nearest(self, x: np.ndarray, y: np.ndarray, day: np.ndarray) -> Near:
        """Return the nearest line of contact or front of each day to each point (metres)."""
        return self._lines.nearest(x, y, day)


def _covered(day: np.ndarray) -> np.ndarray:
    return (day >= FIRST) & (day <= LAST)


def _zones(zones: pd.DataFrame, number: dict[str, int],
           kinds: list[str]) -> tuple[_Spans, np.ndarray]:
    """Return the spans in which the same zones lay over a piece, and which ones, a bit each."""
    first, end = day_numbers(zones.valid_from, FIRST), day_numbers(zones.valid_to, LAST + 1)
    piece = zones.piece_id.map(number).to_numpy(np.int64)
    bit = 1 << zones.kind.map({kind: i for i, kind in enumerate(kinds)}).to_numpy(np.int64)
    spans = []
    for one in np.unique(piece):
        here = piece == one
        days = np.unique([first[here], end[here]])
        for start, stop in zip(days[:-1], days[1:], strict=True):
            over = here & (first <= start) & (start < end)
            spans.append((one, start, stop, np.bitwise_or.reduce(bit[over])))
    piece, first, end, over = np.array(spans, np.int64).reshape(-1, 4).T
    made = _Spans(piece, first, end)
    return made, over[made.row]


def _key(piece: np.ndarray, day: np.ndarray) -> np.ndarray:
    """Return pieces and days as one number each, in the order of piece, then of day."""
    return piece * _DAYS + np.clip(day, 0, _DAYS - 1)
