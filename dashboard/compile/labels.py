"""Place names on the map: which side of its point each stands, and from which zoom on.

A name is tried on eight sides of its point, the most important places first. It is shown
from the first zoom from which on it meets no name already placed and no point of a place that
is as important. Sizes are screen pixels: labels do not grow when the reader zooms in, so that
two that are apart at one zoom may pass over each other before they part for good.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import shapely
from shapely.geometry.base import BaseGeometry

from dashboard.draw.text import text_width
from dashboard.draw.zooms import DEFAULT_SCALE, SIZES, SPACING, ZOOMS, band_of

_GAP = 5.0  # between the point and the text
_PADDING = 1.5

# dx, dy in units of (gap + half text), and the SVG anchor: E, W, NE, SE, NW, SW, N, S.
_SIDES = (
    (1.0, 0.0, "start"), (-1.0, 0.0, "end"),
    (0.8, -0.75, "start"), (0.8, 0.75, "start"),
    (-0.8, -0.75, "end"), (-0.8, 0.75, "end"),
    (0.0, -1.15, "middle"), (0.0, 1.15, "middle"),
)
_MIDDLE = ((0.0, 0.0, "middle"),)
_WITHIN = (*_MIDDLE, *((0.0, down, "middle") for down in (-1.6, 1.6, -3.2, 3.2)))


@dataclass(frozen=True)
class Spot:
    """A place in map units, with its rank (1 first) and its name."""

    place_id: str
    x: float
    y: float
    rank: int
    text: str
    area: bool = False  # its name may stand in the middle of it
    shifts: tuple[tuple[float, float], ...] = ()  # of its mark, pixels, by band of zooms
    within: bool = False  # its name, wider spaced, stands in its area or nowhere


@dataclass(frozen=True)
class Placed:
    """Where a name stands: pixels from its point, its anchor and its first zoom."""

    dx: float
    dy: float
    anchor: str
    zoom: int


@dataclass(frozen=True)
class _Box:
    """A name or a point on the map: its left, top, right and bottom, pixels from its spot."""

    spot: Spot
    edges: tuple[float, float, float, float]
    level: int = 0


def place_labels(spots: Iterable[Spot], width: int, height: int,
                 fixed: Sequence[tuple[Spot, Placed]] = (),
                 lines: BaseGeometry | None = None) -> dict[str, Placed]:
    """Return where each name stands; names that never fit stand from the last zoom on.

    ``fixed`` are names that have their place, from their zoom on: the others keep clear of
    them.  A name stands on one of the ``lines`` only where nothing else is left to it.
    """
    spots = sorted(spots, key=lambda s: (s.rank, s.place_id))
    placed: dict[str, Placed] = {}
    boxes = [_box(s, at) for s, at in fixed] + [_dot(s, at.zoom) for s, at in fixed if not s.area]
    if lines is not None:
        shapely.prepare(lines)
    for level in range(len(ZOOMS)):
        dots = [_dot(s, level) for s in spots
                if not s.area and (s.place_id in placed or s.rank <= level + 1)]
        for spot in spots:
            if spot.place_id in placed or spot.rank > level + 1:
                continue
            others = [*boxes, *(dot for dot in dots if dot.spot is not spot)]
            found = _first_free(spot, level, others, lines)
            if found:
                placed[spot.place_id] = found
                boxes.append(_box(spot, found))
    last = Placed(_GAP + 1, 0.0, "start", len(ZOOMS))
    return {s.place_id: placed.get(s.place_id, last) for s in spots}


def _first_free(spot: Spot, level: int, boxes: list[_Box],
                lines: BaseGeometry | None) -> Placed | None:
    size = SIZES[spot.rank]
    crossing = None
    for right, down, anchor in _WITHIN if spot.within else (*_MIDDLE * spot.area, *_SIDES):
        dx = right * _GAP if anchor != "middle" else 0.0
        option = Placed(round(dx, 1), round(down * size * 0.9, 1), anchor, level)
        box = _box(spot, option)
        if any(_ever_meet(box, other) for other in boxes):
            continue
        if lines is None or not lines.intersects(_on_paper(box)):
            return option
        crossing = crossing or option
    return crossing


def _box(spot: Spot, at: Placed) -> _Box:
    size = SIZES[spot.rank]
    wide = text_width(spot.text, size) + SPACING * len(spot.text) * spot.within
    x = at.dx - {"start": 0.0, "middle": wide / 2, "end": wide}[at.anchor]
    half = size * 0.5 + _PADDING
    return _Box(spot, (x - _PADDING, at.dy - half, x + wide + _PADDING, at.dy + half), at.zoom)


def _dot(spot: Spot, level: int) -> _Box:
    return _Box(spot, (-3, -3, 3, 3), level)


def _on_paper(box: _Box) -> BaseGeometry:
    """Return a box in map units at the zoom from which it stands."""
    scale = DEFAULT_SCALE * ZOOMS[box.level]
    x, y = _shift(box.spot, box.level)
    left, top, right, bottom = box.edges
    return shapely.box(box.spot.x + (left + x) / scale, box.spot.y + (top + y) / scale,
                       box.spot.x + (right + x) / scale, box.spot.y + (bottom + y) / scale)


def _shift(spot: Spot, level: int) -> tuple[float, float]:
    """Return by how many pixels a place's mark is moved at a level of zooms."""
    return spot.shifts[band_of(level)] if spot.shifts else (0.0, 0.0)


def _ever_meet(a: _Box, b: _Box) -> bool:
    """Return whether two boxes meet at any zoom at which both stand."""
    level = max(a.level, b.level)
    if level >= len(ZOOMS):
        return False
    if not (a.spot.shifts or b.spot.shifts):
        return _meet(a, b, level, math.inf)
    return any(_meet(a, b, at, ZOOMS[at + 1] if at + 1 < len(ZOOMS) else math.inf)
               for at in range(level, len(ZOOMS)))


def _meet(a: _Box, b: _Box, level: int, until: float) -> bool:
    """Return whether two boxes meet from a level's zoom up to another.

    The gap between two edges grows or shrinks by the distance of the two spots times the
    scale: on each side there is one stretch of scales in which it is closed.
    """
    low, high = DEFAULT_SCALE * ZOOMS[level], DEFAULT_SCALE * until
    for axis, away in ((0, a.spot.x - b.spot.x), (1, a.spot.y - b.spot.y)):
        moved = _shift(a.spot, level)[axis] - _shift(b.spot, level)[axis]
        for slope, gap in ((away, a.edges[axis] - b.edges[axis + 2] + moved),
                           (-away, b.edges[axis] - a.edges[axis + 2] - moved)):
            if slope > 0:
                high = min(high, -gap / slope)
            elif slope < 0:
                low = max(low, -gap / slope)
            elif gap >= 0:
                return False
        if low >= high:
            return False
    return True
