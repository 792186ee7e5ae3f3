"""Marks that stay apart: how far each is moved from its point, in pixels, by zoom.

Marks keep their size on the screen, so those of neighbouring towns meet when the map is
small. Each is pushed away from those that it meets, along the line between them, and no
further than it must; from the last band on hardly any is moved.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np

from dashboard.draw.zooms import BANDS, SMALLER

_ROUNDS = 400
# Pixels: how far a mark is moved, and a ring, which counts what lies all over a country.
_FARTHEST, _RINGS_FARTHEST = 16.0, 24.0
_BETWEEN = 0.8  # pixels between two marks
_TURN = math.pi * (3 - math.sqrt(5))  # the golden angle: marks of one point fan out evenly


def displace(points: Sequence[tuple[float, float]], radii: Sequence[float],
           steady: Sequence[float] = ()) -> list[list[list[float]]]:
    """Return for each point, in map units, its shift in pixels in each band.

    ``radii`` are of the marks, in pixels; what of them is ``steady`` is no smaller on a phone.
    """
    if not points:
        return []
    apart = np.add.outer(np.array(radii), np.array(radii)) + _BETWEEN
    lasting = np.array(steady or [0.0] * len(points))
    always = np.add.outer(lasting, lasting)
    farthest = np.where(lasting > 0, _RINGS_FARTHEST, _FARTHEST)[:, None]
    bands = [_shifts(np.array(points) * scale, apart * smaller + always, farthest)
             for (_, scale), smaller in zip(BANDS, SMALLER, strict=True)]
    return [[[float(x), float(y)] for x, y in rows] for rows in zip(*bands, strict=True)]


def _shifts(true: np.ndarray, apart: np.ndarray, farthest: np.ndarray) -> np.ndarray:
    # Marks of one and the same point would have no direction to go.
    turns = _TURN * np.arange(len(true))
    x, y = (true + 0.05 * np.column_stack([np.cos(turns), np.sin(turns)])).T
    itself = np.eye(len(true), dtype=bool)
    for _ in range(_ROUNDS):
        across, down = x[:, None] - x, y[:, None] - y
        far = np.hypot(across, down)
        far[itself] = np.inf
        push = np.maximum(apart - far, 0)
        if not push.any():
            break
        x = x + 0.35 * (push * across / far).sum(axis=1)
        y = y + 0.35 * (push * down / far).sum(axis=1)
    shift = np.column_stack([x, y]) - true
    length = np.maximum(np.hypot(shift[:, 0], shift[:, 1]), 1e-9)[:, None]
    shift = np.where(length < 0.3, 0.0, shift * np.minimum(1, farthest / length))
    return np.round(shift, 1) + 0.0
