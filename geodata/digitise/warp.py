"""A smooth warp that carries one set of borders onto another.

Natural Earth's borders of this region are well shaped but lie about 2 km too far west;
the borders they should meet are well placed but coarse. A thin-plate spline with
smoothing moves the first towards the second and keeps their shape.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import shapely

Warp = Callable[[np.ndarray], np.ndarray]

_SCALE = 1e5  # metres to units in which the spline is well conditioned


def thin_plate(source: np.ndarray, target: np.ndarray, smoothing: float) -> Warp:
    """Return the spline that carries points ``source`` near to ``target`` (both n x 2, metres).

    ``smoothing`` is 0 for an exact fit; the larger it is, the nearer to an affine map.
    """
    points = source / _SCALE
    count = len(points)
    affine = np.hstack([np.ones((count, 1)), points])
    system = np.zeros((count + 3, count + 3))
    system[:count, :count] = _kernel(points, points) + smoothing * np.eye(count)
    system[:count, count:] = affine
    system[count:, :count] = affine.T
    wanted = np.vstack([(target - source) / _SCALE, np.zeros((3, 2))])
    weights = np.linalg.solve(system, wanted)

    def warp(xy: np.ndarray) -> np.ndarray:
        at = xy / _SCALE
        shift = _kernel(at, points) @ weights[:count]
        shift += np.hstack([np.ones((len(at), 1)), at]) @ weights[count:]
        return xy + shift * _SCALE

    return warp


def _kernel(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    squared = ((a[:, None, :] - b[None, :, :]) ** 2).sum(axis=2)
    return 0.5 * squared * np.log(np.maximum(squared, 1e-18))


def register(moving, fixed, start: tuple[float, float], reach: float, smoothing: float,
             spacing: float = 2500.0, rounds: int = 12, extra=None) -> Warp:
    """Return the warp that carries the lines ``moving`` onto the lines ``fixed``.

    Parameters
    ----------
    moving, fixed : shapely geometry
        Lines, in metres.
    start : (float, float)
        First guess of the shift, in metres east and north.
    reach : float
        How far from a fixed line a moving point may lie and still be matched, in metres.
    smoothing : float
        As of :func:`thin_plate`.
    extra : (array, array), optional
        Further pairs of points, moving and fixed, that always take part.

    Each round matches every point of the fixed lines with the nearest point of the
    moving lines as warped so far, and fits the spline anew.
    """
    along = shapely.get_coordinates(shapely.segmentize(moving, 200.0))
    goal = _spaced(fixed, spacing)
    warped = along + np.asarray(start)
    warp = None
    for number in range(rounds):
        limit = reach * (2.0 if number < 3 else 1.0)
        distance = np.hypot(*(goal[:, None, :] - warped[None, :, :]).transpose(2, 0, 1))
        nearest = distance.argmin(axis=1)
        near = distance[np.arange(len(goal)), nearest] < limit
        source, target = along[nearest[near]], goal[near]
        if extra is not None:
            source, target = np.vstack([source, extra[0]]), np.vstack([target, extra[1]])
        warp = thin_plate(source, target, smoothing)
        warped = warp(along)
    return warp


def _spaced(lines, spacing: float) -> np.ndarray:
    points = []
    for line in shapely.get_parts(lines):
        steps = np.arange(0, line.length, spacing)
        points.append(shapely.get_coordinates(shapely.line_interpolate_point(line, steps)))
    return np.vstack(points)


def apply(warp: Warp, geometry):
    """Return ``geometry`` (metres) moved by ``warp``."""
    # To the millimetre: matrix products may differ in the last bit between the first and
    # the last point of one ring, which would leave the ring open.
    return shapely.transform(geometry, lambda xy: np.round(warp(xy), 3))
