"""The line between the sides that was nearest to each of many points on its day.

Points are sorted into cells of a grid. Of all stretches a cell keeps those that can be the nearest
of a point in it, and hands them to the finer cells within: a point is compared with few.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from geodata.layers import REGION_CRS
from geodata.vocabulary import CONTACT

# Further than this no line is looked for: it is the width of the region.
_FAR = 400_000.0
# Of equally near stretches the less known counts: so near in metres is equally near.
_EQUAL = 1e-6
# The sides of the cells in metres; finer ones where points are many enough to be worth it.
_CELLS = (32_000.0, 16_000.0, 8_000.0, 4_000.0, 2_000.0)
# So many pairs of a point and a stretch are compared at once: they fit into a processor's cache.
_PAIRS = 50_000


@dataclass(frozen=True)
class Near:
    """Of each point the number of the nearest line of its day, -1 where there was none.

    ``metres`` and ``accuracy_m`` are NaN there.
    """

    line: np.ndarray
    metres: np.ndarray
    accuracy_m: np.ndarray


class NearestLines:
    """The lines of contact and fronts, by the spans of days in which they are the same ones."""

    def __init__(self, lines: gpd.GeoDataFrame, first: int, last: int) -> None:
        # Of equally near ones the last is taken: the less known, then the first by its id.
        contact = lines[lines.kind.isin(CONTACT)].sort_values(
            ["accuracy_m", "line_id"], ascending=[True, False], kind="stable")
        shapes = contact.to_crs(REGION_CRS).geometry.to_numpy()
        begin = day_numbers(contact.valid_from, first)
        end = day_numbers(contact.valid_to, last + 1)
        self.line_ids = sorted(contact.line_id.unique())
        self._line = np.searchsorted(self.line_ids, contact.line_id.to_numpy(str))
        self._accuracy = contact.accuracy_m.to_numpy(float)
        self._starts = np.unique([first, *begin, *end])
        self._epochs = [_Stretches(shapes, np.flatnonzero((begin <= day) & (day < end)))
                        for day in self._starts]

    def nearest(self, x: np.ndarray, y: np.ndarray, day: np.ndarray) -> Near:
        """Return the nearest line of each day to each point, in metres of the region's CRS."""
        row, metres = np.full(len(x), -1), np.full(len(x), np.nan)
        # Sixteen bits are sorted without comparing.
        epoch = (np.searchsorted(self._starts, day, side="right") - 1).astype(np.int16)
        order = np.argsort(epoch, kind="stable")
        bounds = np.searchsorted(epoch[order], np.arange(len(self._starts) + 1))
        for stretches, start, stop in zip(self._epochs, bounds, bounds[1:], strict=False):
            here = order[start:stop]
            here = here[stretches.within_reach(x[here], y[here])]
            if len(here):
                row[here], metres[here] = stretches.nearest(x[here], y[here])
        row[~(metres <= _FAR)] = -1
        metres[row < 0] = np.nan
        none = row < 0
        return Near(np.where(none, -1, self._line[row]), metres,
                    np.where(none, np.nan, self._accuracy[row]))


class _Stretches:
    """Lines cut into stretches of two vertices."""

    def __init__(self, shapes: np.ndarray, rows: np.ndarray) -> None:
        parts = [(np.concatenate([at[:-1], at[1:]], axis=1), row)
                 for row in rows for part in shapely.get_parts(shapes[row])
                 for at in [shapely.get_coordinates(part)]]
        ends = np.concatenate([part for part, _ in parts]) if parts else np.empty((0, 4))
        self._row = np.repeat([row for _, row in parts], [len(part) for part, _ in parts])
        along = ends[:, 2:] - ends[:, :2]
        length = np.hypot(*along.T)
        along /= np.where(length > 0, length, 1)[:, None]
        self._x, self._y = ends[:, 0].copy(), ends[:, 1].copy()
        self._along, self._up, self._length = along[:, 0].copy(), along[:, 1].copy(), length
        at = ends.reshape(-1, 2)
        self._reach = (*(at.min(0) - _FAR), *(at.max(0) + _FAR)) if parts else None

    def within_reach(self, x: np.ndarray, y: np.ndarray) -> np.ndarray:
        """Return which points are near enough to be looked at."""
        if self._reach is None:
            return np.zeros(len(x), bool)
        west, south, east, north = self._reach
        return (x >= west) & (x <= east) & (y >= south) & (y <= north)

    def nearest(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Return the row and the distance in metres of the line nearest to each point."""
        cell, kept = self._kept(x, y)
        row, square = np.empty(len(x), np.int64), np.empty(len(x))
        for here in _in_bounds(kept.count[cell]):
            starts, stretch, far = self._compared(x[here], y[here], cell[here], kept)
            least = np.minimum.reduceat(far, starts)
            equal = far <= np.repeat((np.sqrt(least) + _EQUAL) ** 2, kept.count[cell[here]])
            row[here] = self._row[np.maximum.reduceat(np.where(equal, stretch, -1), starts)]
            square[here] = least
        return row, np.sqrt(square)

    def _kept(self, x: np.ndarray, y: np.ndarray) -> tuple[np.ndarray, _Kept]:
        """Return the cell of each point, and which stretches each of the cells keeps."""
        west, south, east, north = self._reach
        kept = _Kept(np.zeros(1, np.int64), np.array([len(self._x)]), np.arange(len(self._x)))
        cell, coarser, numbers = np.zeros(len(x), np.int64), 0, np.zeros(1, np.int64)
        for side in _CELLS:
            columns, lines = (int(width // side) + 1 for width in (east - west, north - south))
            place = (((x - west) // side) * lines + (y - south) // side).astype(np.int64)
            there = np.flatnonzero(np.bincount(place, minlength=columns * lines))
            if len(there) * 2 > len(x):
                break
            across, up = np.divmod(there, lines)
            around = numbers[(across // 2) * coarser + up // 2 if coarser else 0 * there]
            kept = self._kept_within(west + (across + 0.5) * side, south + (up + 0.5) * side, side,
                                     around, kept)
            numbers = np.zeros(columns * lines, np.int64)
            numbers[there] = np.arange(len(there))
            cell, coarser = numbers[place], lines
        return cell, kept

    def _kept_within(self, x: np.ndarray, y: np.ndarray, side: float, coarser: np.ndarray,
                     kept: _Kept) -> _Kept:
        """Return which stretches cells keep of those that the coarser ones around them have."""
        counts, stretches = [], []
        for here in _in_bounds(kept.count[coarser]):
            starts, stretch, far = self._compared(x[here], y[here], coarser[here], kept)
            # A point of the cell lies at most half a diagonal from its middle.
            most = np.sqrt(np.minimum.reduceat(far, starts)) + side * np.sqrt(2) + _EQUAL
            near = far <= np.repeat(most ** 2, kept.count[coarser[here]])
            counts.append(np.add.reduceat(near, starts, dtype=np.int64))
            stretches.append(stretch[near])
        count = np.concatenate(counts)
        return _Kept(np.cumsum(count) - count, count, np.concatenate(stretches))

    def _compared(self, x: np.ndarray, y: np.ndarray, cell: np.ndarray, kept: _Kept
                  ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Return each point with each stretch of its cell: where points start, stretches, m2."""
        count = kept.count[cell]
        ends = np.cumsum(count)
        starts = ends - count
        stretch = kept.stretch[np.arange(ends[-1]) + np.repeat(kept.first[cell] - starts, count)]
        across = np.repeat(x, count) - self._x[stretch]
        up = np.repeat(y, count) - self._y[stretch]
        way, rise = self._along[stretch], self._up[stretch]
        along = across * way + up * rise
        np.maximum(along, 0, out=along)
        np.minimum(along, self._length[stretch], out=along)
        across -= along * way
        up -= along * rise
        return starts, stretch, across * across + up * up


@dataclass(frozen=True)
class _Kept:
    """Of each cell the first of its stretches in ``stretch``, and how many they are."""

    first: np.ndarray
    count: np.ndarray
    stretch: np.ndarray


def _in_bounds(counts: np.ndarray) -> Iterator[slice]:
    """Yield rows a part at a time, so that their counts add up to what is bounded."""
    part = (np.cumsum(counts) - 1) // _PAIRS
    bounds = [0, *(np.flatnonzero(np.diff(part)) + 1), len(counts)]
    for start, stop in zip(bounds, bounds[1:], strict=False):
        yield slice(start, stop)


def day_numbers(stamps: pd.Series, without: int) -> np.ndarray:
    """Return days as integers, counted from 1970-01-01, with another in the place of none."""
    days = stamps.to_numpy("datetime64[D]")
    return np.where(np.isnat(days), without, days.astype(int))
