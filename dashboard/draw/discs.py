"""Where something round with a number stands on a map: on nothing, beside its place where something
lies there. ``web/map/discs.js`` does the same in a page.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dashboard.draw.boxes import around
from dashboard.draw.notes import Window

# Half of how wide a mark and a disc are, in pixels; and by how many one may be moved, the least
# first, to any side.
MARK, DISC = 8.0, 10.0
MOVES = ((0, 0), *((round(right), round(down)) for right, down, _ in around(
    (16, 24, 34, 46, 58))))


@dataclass(frozen=True)
class Stand:
    """A place in map units, by how many pixels from there, and the box that is taken there."""

    at: tuple[float, float]
    moved: tuple[float, float]
    box: Window


def free(places: Iterable[Sequence[float]], pixel: float, taken: Sequence[Window],
         half: float = MARK, first: Sequence[tuple[float, float]] = ()) -> Stand:
    """Return where it lies on nothing: at one of some places, moved by as little as may be; where
    there is no such place, where it lies on the least.

    ``pixel`` gives the map units of a pixel; ``first`` are the moves to try before all others.
    """
    places = list(places)
    best, least = None, math.inf
    for right, down in (*first, *MOVES):
        for x, y in places:
            across, below, round_ = x + right * pixel, y + down * pixel, half * pixel
            box = (across - round_, below - round_, across + round_, below + round_)
            covered = sum(_shared(box, other) for other in taken)
            if covered < least:
                best, least = Stand((x, y), (right, down), box), covered
            if not covered:
                return best
    return best


def _shared(a: Window, b: Window) -> float:
    across, down = min(a[2], b[2]) - max(a[0], b[0]), min(a[3], b[3]) - max(a[1], b[1])
    return across * down if across > 0 and down > 0 else 0.0
