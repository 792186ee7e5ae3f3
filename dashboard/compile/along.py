"""Where a name stands along a line: beside a stretch that is nearly straight, clear of all else."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

# Map units between the points of a line at which a name may begin.
_STEP = 6.0
# In pixels: how far a stretch may bend from straight, how far the middle of the name is from the
# line, half of how high a name is, and how near it may come to any line.
_BEND, _OFF, _HALF, _NEAR = 13.0, 11.0, 7.0, 5.0
# Of its length, how far apart the ends of a stretch have to lie.
_STRAIGHT = 0.84
# A name that climbs so many degrees is read as badly as one beside a line that bends by a pixel.
_CLIMB = 9.0


@dataclass(frozen=True)
class Along:
    """A name along a line: its point on it, its turn, and how far below the point it is written."""

    x: float
    y: float
    turn: float
    off: float


class Stretches:
    """Where a name of a width may stand along some lines, clear of what always lies there."""

    def __init__(self, whole: BaseGeometry, stepped: Iterable[np.ndarray], width: float,
                 scale: float, taken: BaseGeometry, within: BaseGeometry) -> None:
        """``stepped`` are the points of the lines by ``steps_along``; ``width`` is in pixels,
        ``scale`` pixels to a map unit; ``taken`` is what a name must not lie on, ``within`` what it
        has to lie in."""
        stretches = [stretch for points in stepped
                     for stretch in _stretches(points, width / scale, scale)]
        self._rows = np.array(sorted(stretches)).reshape(-1, 5)
        self._boxes = _boxes(self._rows, width / scale, scale)
        free = ~shapely.intersects(taken, self._boxes) & shapely.within(self._boxes, within)
        free[free] = ~shapely.dwithin(self._boxes[free], whole, (_NEAR - 2) / scale)
        self._rows, self._boxes = self._rows[free], self._boxes[free]

    def best(self, others: Iterable[BaseGeometry]) -> Along | None:
        """Return where the name is read best on none of the others; None where it fits nowhere."""
        free = np.ones(len(self._rows), dtype=bool)
        for other in others:
            free &= ~shapely.intersects(self._boxes, other)
        if not free.any():
            return None
        _, x, y, turn, off = (round(float(value), 1) for value in self._rows[free.argmax()])
        return Along(x, y, turn, off)


def steps_along(whole: BaseGeometry) -> list[np.ndarray]:
    """Return of each of some lines its points a step apart, at which a name may begin."""
    return [shapely.get_coordinates(shapely.line_interpolate_point(
        line, np.arange(0, line.length, _STEP))) for line in shapely.get_parts(whole)]


def _stretches(points: np.ndarray, long: float, scale: float) -> list[tuple[float, ...]]:
    """Return each stretch of a line beside which a name may stand, on either side: how badly it is
    read there, the point between its ends, its turn, how many pixels below it the name is.
    """
    count = int(long / _STEP) + 1
    if len(points) <= count:
        return []
    windows = np.lib.stride_tricks.sliding_window_view(points, count + 1, axis=0)
    x, y = windows[:, 0], windows[:, 1]
    across, down = x[:, -1] - x[:, 0], y[:, -1] - y[:, 0]
    apart = np.hypot(across, down)
    good = apart > _STRAIGHT * count * _STEP
    x, y, across, down, apart = (v[good] for v in (x, y, across, down, apart))
    # A name is read from left to right.
    turned = np.where(across < 0, -1.0, 1.0)
    across, down = across * turned, down * turned
    middle_x, middle_y = (x[:, 0] + x[:, -1]) / 2, (y[:, 0] + y[:, -1]) / 2
    # How far below the straight line between the ends each point lies, in pixels.
    below = ((y - middle_y[:, None]) * across[:, None]
             - (x - middle_x[:, None]) * down[:, None]) / apart[:, None] * scale
    least, most = below.min(axis=1), below.max(axis=1)
    turn = np.degrees(np.arctan2(down, across))
    bend = most - least
    badly = bend + abs(turn) / _CLIMB
    rows = []
    for off in (least - _OFF, most + _OFF):
        rows += [row for row, bent in zip(np.column_stack(
            [badly, middle_x, middle_y, turn, off]).tolist(), bend, strict=True) if bent <= _BEND]
    return rows


def _boxes(rows: np.ndarray, long: float, scale: float) -> np.ndarray:
    """Return the boxes in which names of a length stand, in map units."""
    _, x, y, turn, off = rows.T
    angle = np.radians(turn)
    ahead = np.column_stack([np.cos(angle), np.sin(angle)]) * long / 2
    below = np.column_stack([-np.sin(angle), np.cos(angle)])
    middle = np.column_stack([x, y]) + below * (off / scale)[:, None]
    high = below * _HALF / scale
    corners = np.stack([middle - ahead - high, middle + ahead - high,
                        middle + ahead + high, middle - ahead + high], axis=1)
    return shapely.polygons(corners)


def box_of(name: Along, width: float, scale: float) -> BaseGeometry:
    """Return where a name along a line lies at a scale, in map units."""
    return _boxes(np.array([[0.0, name.x, name.y, name.turn, name.off]]), width / scale, scale)[0]
