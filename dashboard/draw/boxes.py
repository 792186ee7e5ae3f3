"""Boxes of names, notes and marks: left, top, right, bottom. ``web/map/boxes.js`` has a page's."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator

Box = tuple[float, float, float, float]
# Pixels between what is written and the sides of a window.
MARGIN = 3


# On so many sides of a point something stands that has no room beside it.
_SIDES = 16


def around(away: Iterable[float]) -> Iterator[tuple[float, float, str]]:
    """Yield places around a point, right of it and below: on each side as far away, then farther.

    Last of each on which end a name there begins.
    """
    for far in away:
        for number in range(_SIDES):
            turn = number * math.pi * 2 / _SIDES
            yield (far * math.cos(turn), far * math.sin(turn),
                   "start" if math.cos(turn) > -0.01 else "end")


def meet(one: Box, other: Box) -> bool:
    """Return whether two boxes share more than an edge."""
    return (one[0] < other[2] and other[0] < one[2]
            and one[1] < other[3] and other[1] < one[3])


def within(box: Box, around: Box) -> bool:
    """Return whether a box lies within another, up to its edges."""
    return (around[0] <= box[0] and box[2] <= around[2]
            and around[1] <= box[1] and box[3] <= around[3])


def off_the_sides(window: Box, pixel: float = 1.0) -> Box:
    """Return what of a window is clear of its sides, where the halo of a name would be cut."""
    left, top, right, bottom = window
    return left + MARGIN * pixel, top, right - MARGIN * pixel, bottom
