"""Place names on the map: which side of its point each stands, and from which zoom on.

A name is tried on eight sides of its point, the most important places first. It is shown
from the first zoom at which it meets no name already placed and no point of a place that
is as important. Sizes are screen pixels: labels do not grow when the reader zooms in.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from dashboard.plate.measure import text_width
from dashboard.plate.spread import band_of
from dashboard.plate.zooms import DEFAULT_SCALE, ZOOMS, label_level

SIZES = {1: 13.0, 2: 11.5, 3: 10.5, 4: 10.5}
# Pixels between the letters of a district's name, which lies in its area.
SPACING = 0.6
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


def place_labels(spots: Iterable[Spot], width: int, height: int,
                 fixed: Sequence[tuple[Spot, Placed]] = ()) -> dict[str, Placed]:
    """Return where each name stands; names that never fit stand from the last zoom on.

    ``fixed`` are names that have their place, at whatever zoom: the others keep clear of it.
    """
    spots = sorted(spots, key=lambda s: (s.rank, s.place_id))
    placed: dict[str, Placed] = {}
    for level, zoom in enumerate(ZOOMS):
        scale = DEFAULT_SCALE * zoom
        boxes = [_box(s, placed[s.place_id], scale) for s in spots if s.place_id in placed]
        boxes += [_box(s, at, scale) for s, at in fixed]
        boxes += [_dot(s, scale) for s in spots
                  if not s.area and (s.place_id in placed or s.rank <= level + 1)]
        for spot in spots:
            if spot.place_id in placed or spot.rank > level + 1:
                continue
            others = [b for b in boxes if b != _dot(spot, scale)]
            found = _first_free(spot, level, scale, others)
            if found:
                placed[spot.place_id] = found
                boxes.append(_box(spot, found, scale))
    last = Placed(_GAP + 1, 0.0, "start", len(ZOOMS))
    return {s.place_id: placed.get(s.place_id, last) for s in spots}


def _first_free(spot: Spot, level: int, scale: float, boxes: list) -> Placed | None:
    size = SIZES[spot.rank]
    for right, down, anchor in _WITHIN if spot.within else (*_MIDDLE * spot.area, *_SIDES):
        dx = right * _GAP if anchor != "middle" else 0.0
        option = Placed(round(dx, 1), round(down * size * 0.9, 1), anchor, level)
        box = _box(spot, option, scale)
        if not any(_meet(box, other) for other in boxes):
            return option
    return None


def _box(spot: Spot, at: Placed, scale: float) -> tuple[float, float, float, float]:
    size = SIZES[spot.rank]
    wide = text_width(spot.text, size) + SPACING * len(spot.text) * spot.within
    x, y = _mark(spot, scale)
    x += at.dx - {"start": 0.0, "middle": wide / 2, "end": wide}[at.anchor]
    y += at.dy
    half = size * 0.5
    return (x - _PADDING, y - half - _PADDING, x + wide + _PADDING, y + half + _PADDING)


def _mark(spot: Spot, scale: float) -> tuple[float, float]:
    """Return where a place's mark stands, in pixels."""
    x, y = spot.shifts[band_of(label_level(scale))] if spot.shifts else (0.0, 0.0)
    return spot.x * scale + x, spot.y * scale + y


def _dot(spot: Spot, scale: float) -> tuple[float, float, float, float]:
    x, y = _mark(spot, scale)
    return (x - 3, y - 3, x + 3, y + 3)


def _meet(a, b) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]
