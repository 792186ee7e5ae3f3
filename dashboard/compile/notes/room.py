"""Where on the paper there is room, and which points something may point to."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

# Map units between the places at which a name on the land is tried.
_STEP = 12.0
# So many points of a line or of land a note may point to, so many map units from each other; and
# how far from another line, or from the edge of its land, each is.
POINTS, APART, CLEAR = 14, 36.0, 10.0


def tenth(point: Iterable[float]) -> tuple[float, float]:
    """Return a point to a tenth of a map unit."""
    x, y = point
    return round(float(x), 1), round(float(y), 1)


def apart(points: np.ndarray) -> Iterator[tuple[float, float]]:
    """Yield the first points that lie apart from each other."""
    taken: list[tuple[float, float]] = []
    for x, y in points:
        if all(abs(x - a) + abs(y - b) > APART for a, b in taken):
            taken.append((x, y))
            yield tenth((x, y))
        if len(taken) == POINTS:
            return


def room_on(land: BaseGeometry, box: tuple[float, float],
            taken: BaseGeometry) -> tuple[float, float] | None:
    """Return where a box lies within land and on none of what is taken, as near the middle of the
    land as may be; None where it lies nowhere.
    """
    free = land.difference(taken)
    shapely.prepare(free)
    left, top, right, bottom = land.bounds
    middle = land.centroid
    xs, ys = np.meshgrid(np.arange(left, right, _STEP), np.arange(top, bottom, _STEP))
    near = np.argsort(np.hypot(xs - middle.x, ys - middle.y), axis=None)
    xs, ys = xs.ravel()[near], ys.ravel()[near]
    within = shapely.contains(free, shapely.box(xs - box[0] / 2, ys - box[1] / 2,
                                                xs + box[0] / 2, ys + box[1] / 2))
    nearest = within.argmax() if within.any() else None
    return None if nearest is None else (float(xs[nearest]), float(ys[nearest]))
