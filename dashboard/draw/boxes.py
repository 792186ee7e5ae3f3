"""Boxes of names, notes and marks: left, top, right, bottom. ``web/map/boxes.js`` has a page's."""

from __future__ import annotations

Box = tuple[float, float, float, float]
# Pixels between what is written and the sides of a window.
MARGIN = 3


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
