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

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from dashboard.draw.boxes import around
from dashboard.draw.text import text_width
from dashboard.draw.world_names import FAR, RULES
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
# Pixels from a point at which a name stands at the end of a line, the nearest first, on each side
# of it, and the level of zooms from which one does: on a phone nothing would be left between.
_LED_FROM = 1
_FARTHER = tuple(
    (round(right, 1), round(down, 1), anchor) for right, down, anchor in around(FAR))
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
    led: bool = False  # its name may stand farther off, at the end of a line


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
                 lines: BaseGeometry | None = None, early: int = 0) -> dict[str, Placed]:
    """Return where each name stands; names that never fit stand from the last zoom on.

    ``fixed`` are names that have their place, from their zoom on: the others keep clear of
    them.  A name stands on one of the ``lines`` only where nothing else is left to it.  The
    names of a rank are tried ``early`` levels of zooms before those of a map of everything.
    """
    spots = sorted(spots, key=lambda s: (s.rank, s.place_id))
    placed: dict[str, Placed] = {}
    names = _Boxes([_box(s, at) for s, at in fixed]
                   + [_dot(s, at.zoom) for s, at in fixed if not s.area])
    if lines is not None:
        shapely.prepare(lines)
    for level in range(len(ZOOMS)):
        dots = _Boxes([_dot(s, level) for s in spots
                       if not s.area and (s.place_id in placed or s.rank <= level + 1 + early)])
        for spot in spots:
            if spot.place_id in placed or spot.rank > level + 1 + early or (
                    spot.led and level < _LED_FROM):
                continue
            side = _first_free(spot, level, names, dots, lines, width)
            if side:
                placed[spot.place_id] = side
                names.add(_box(spot, side))
    last = Placed(_GAP + 1, 0.0, "start", len(ZOOMS))
    return {s.place_id: placed.get(s.place_id, last) for s in spots}


def _first_free(spot: Spot, level: int, names: _Boxes, dots: _Boxes,
                lines: BaseGeometry | None, width: int) -> Placed | None:
    options = _options(spot, level)
    if spot.led:
        # As far as a name can go it must not go beyond the paper.
        options = [option for option in options
                   if _on_paper(_box(spot, option)).bounds[0] >= 0
                   and _on_paper(_box(spot, option)).bounds[2] <= width] or options
    boxes = [_box(spot, option) for option in options]
    edges = np.array([box.edges for box in boxes])
    taken = names.met_by(spot, level, edges) | dots.met_by(spot, level, edges)
    crossing = None
    for option, box, met in zip(options, boxes, taken, strict=True):
        if met:
            continue
        if lines is None or not lines.intersects(_on_paper(box)):
            return option
        crossing = crossing or option
    return crossing


def _options(spot: Spot, level: int) -> list[Placed]:
    """Return where a name may stand, the best place first."""
    size = SIZES[spot.rank]
    sides = _WITHIN if spot.within else (*_MIDDLE * spot.area, *_SIDES)
    near = [Placed(round(right * _GAP if anchor != "middle" else 0.0, 1),
                   round(down * size * 0.9, 1), anchor, level)
            for right, down, anchor in sides]
    return [*near, *(Placed(*off, level) for off in _FARTHER)] if spot.led else near


def leads(at: Placed) -> bool:
    """Return whether a name stands so far from its point that a line has to join them."""
    # Rounded, it may stand a little nearer than it was to.
    return math.hypot(at.dx, at.dy) >= RULES["leads"]


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


class _Boxes:
    """Names and points on the map as columns: each option of a name is asked of all at once."""

    def __init__(self, boxes: Iterable[_Box]) -> None:
        self._spots: list[Spot] = []
        self._rows = np.empty((0, _COLUMNS))
        self._count = 0
        for box in boxes:
            self.add(box)

    def add(self, box: _Box) -> None:
        """Add one."""
        if self._count == len(self._rows):
            self._rows = np.vstack([self._rows, np.empty((len(self._rows) + 64, _COLUMNS))])
        self._spots.append(box.spot)
        self._rows[self._count] = [
            box.spot.x, box.spot.y, *box.edges, box.level, bool(box.spot.shifts),
            _reach(box.spot, box.edges),
            *(part for level in range(len(ZOOMS)) for part in _shift(box.spot, level))]
        self._count += 1

    def met_by(self, spot: Spot, level: int, edges: np.ndarray) -> np.ndarray:
        """Return of each box of a spot whether it meets any of these, but the spot's own, at a
        zoom at which both stand.

        ``edges`` has a row for each box: left, top, right, bottom, pixels from the spot.
        """
        rows = self._rows[:self._count]
        # They part as a reader zooms in: what lies too far off at this level is not met later.
        off = abs(rows[:, :2] - (spot.x, spot.y)).max(axis=1) * _SCALES[level]
        near = np.flatnonzero(off <= rows[:, 8] + _reach(spot, edges.ravel()))
        others = rows[[at for at in near if self._spots[at] is not spot]]
        from_level = np.maximum(others[:, 6], level)
        others, from_level = others[from_level < len(ZOOMS)], from_level[from_level < len(ZOOMS)]
        moved = (others[:, 7] > 0) | bool(spot.shifts)
        met = _meet(spot, edges, others[~moved], from_level[~moved].astype(int), None)
        for at in range(level, len(ZOOMS)) if moved.any() else ():
            both = moved & (from_level <= at)
            met |= _meet(spot, edges, others[both], np.full(both.sum(), at), at)
        return met


# Of a box: x, y, four edges, level, whether its mark is moved, how far it reaches, and by how much
# its mark is moved at each level.
_COLUMNS = 9 + 2 * len(ZOOMS)
_SCALES = np.array([*(DEFAULT_SCALE * zoom for zoom in ZOOMS), math.inf])


def _reach(spot: Spot, edges: Iterable[float]) -> float:
    """Return how many pixels some edges of a spot's boxes lie from its point at most."""
    return max(map(abs, edges)) + max((abs(by) for shift in spot.shifts for by in shift),
                                      default=0.0)


def _meet(spot: Spot, edges: np.ndarray, others: np.ndarray, levels: np.ndarray,
          at: int | None) -> np.ndarray:
    """Return of each box of a spot whether it meets any of the others.

    ``levels`` says from which zoom on, ``at`` the one level that is looked at, None for all.
    The gap between two edges grows or shrinks by the distance of the two spots times the
    scale: on each side there is one stretch of scales in which it is closed.
    """
    low = np.broadcast_to(_SCALES[levels], (len(edges), len(others))).copy()
    high = np.full(low.shape, math.inf if at is None else _SCALES[at + 1])
    never = np.zeros(low.shape, dtype=bool)
    for axis, here in ((0, spot.x), (1, spot.y)):
        away = here - others[:, axis]
        moved = 0.0 if at is None else _shift(spot, at)[axis] - others[:, 9 + 2 * at + axis]
        first, last = edges[:, axis, None], edges[:, axis + 2, None]
        for slope, gap in ((away, first - others[:, axis + 4] + moved),
                           (-away, others[:, axis + 2] - last - moved)):
            with np.errstate(divide="ignore", invalid="ignore"):
                turn = -gap / slope
            high = np.where(slope > 0, np.minimum(high, turn), high)
            low = np.where(slope < 0, np.maximum(low, turn), low)
            never |= (slope == 0) & (gap >= 0)
    return ((low < high) & ~never).any(axis=1)
