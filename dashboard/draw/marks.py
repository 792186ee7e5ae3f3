"""Marks that are no polygons: of bodies, of places and of events, each kind a shape."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache

from dashboard.words.vocabulary import look

SHAPES = look("jurisdiction-kind", "mark")
# Events differ by shape alone: hue says nothing of them, in grey and for every eye alike.
EVENT_SHAPES = look("event-category", "mark")
RADIUS = {"dot": 2.7, "diamond": 4.6, "square": 3.2, "triangle": 4.4}
# Of the ring that has a number in it.
RING = 9.0

# Places that are no settlements, around their point in pixels.
PLACE_MARKS = {kind: path.replace("_", " ") for kind, path in look("place-kind", "path").items()}
# Kinds of place that are drawn as an area: their name stands in it, beside no mark.
WITHOUT_DOT = frozenset(look("place-kind", "none"))


@lru_cache(maxsize=1024)
def mark_path(shape: str, radius: float, x: float = 0.0, y: float = 0.0) -> str:
    """Return the path of a mark of ``radius`` around a point; open ones fill by even and odd."""
    def number(value: float) -> str:
        return f"{value:.3f}".rstrip("0").rstrip(".")

    def polygon(*corners: tuple[float, float]) -> str:
        steps = "L".join(f"{number(x + radius * a)} {number(y + radius * b)}" for a, b in corners)
        return f"M{steps}z"

    def disc(radius: float) -> str:
        r, wide = number(radius), number(2 * radius)
        return (f"M{number(x - radius)} {number(y)}a{r} {r} 0 1 0 {wide} 0"
                f"a{r} {r} 0 1 0 {number(-2 * radius)} 0z")

    if shape in _POLYGONS:
        return "".join(polygon(*corners) for corners in _POLYGONS[shape])
    return "".join(disc(part * radius) for part in _DISCS[shape])


def displacement_of(shifts: list[list[float]]) -> str:
    """Return how far a mark is moved from its point at each band of zoom, as its element says."""
    return " ".join(f"{x:g},{y:g}" for x, y in shifts)


def displacement_rules(nodes: Iterable[dict]) -> str:
    """Return the rules that move marks so, for a page that zooms."""
    moves = {displacement_of(node["displaced"]): node["displaced"]
             for node in nodes if node.get("displaced")}
    return "\n".join(
        '[data-displaced="{}"]{{{}}}'.format(said, ";".join(
            f"--s{band}:{x:g}px,{y:g}px" for band, (x, y) in enumerate(shifts)))
        for said, shifts in sorted(moves.items()))


def _box(wide: float, high: float, turn: float = 0.0) -> tuple[tuple[float, float], ...]:
    """Return the corners of a box around the middle, turned by so many degrees."""
    c, s = math.cos(math.radians(turn)), math.sin(math.radians(turn))
    return tuple((c * x - s * y, s * x + c * y)
                 for x, y in ((-wide, -high), (wide, -high), (wide, high), (-wide, high)))


# Of round shapes the radii, in parts of it; of a ring the second is its hole.
_DISCS = {"disc": (1,), "dot": (1,), "ring": (0.9, 0.45)}
# Closed runs of corners, in parts of the radius; the inner run of an open shape is its hole.
_POLYGONS = {
    "diamond": (((0, -1), (1, 0), (0, 1), (-1, 0)),),
    "lozenge": (((0, -1), (1, 0), (0, 1), (-1, 0)),
                     ((0, -0.48), (0.48, 0), (0, 0.48), (-0.48, 0))),
    "square": (_box(1, 1),),
    "block": (_box(0.82, 0.82),),
    "frame": (_box(0.82, 0.82), _box(0.42, 0.42)),
    "triangle": (((0, -1), (0.95, 0.75), (-0.95, 0.75)),),
    "plus": (((-0.3, -0.9), (0.3, -0.9), (0.3, -0.3), (0.9, -0.3), (0.9, 0.3), (0.3, 0.3),
              (0.3, 0.9), (-0.3, 0.9), (-0.3, 0.3), (-0.9, 0.3), (-0.9, -0.3), (-0.3, -0.3)),),
    "arrow": (((-1, -0.27), (0.1, -0.27), (0.1, -0.85), (1, 0), (0.1, 0.85), (0.1, 0.27),
               (-1, 0.27)),),
    # One outline, so that nothing of it is even.
    "asterisk": (tuple(corner for turn in range(0, 360, 60) for corner in (
        _box(0.2, 0.95, turn)[0], _box(0.2, 0.95, turn)[1],
        _box(0.2, 0.3464, turn)[1])),),
}
