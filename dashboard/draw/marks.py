"""Marks that are no polygons: on the world map by layer of government, of places by kind."""

from __future__ import annotations

SHAPES = {"municipality": "dot", "county": "dot", "region": "dot", "chamber": "diamond",
          "organisation": "triangle"}
RADIUS = {"dot": 2.7, "diamond": 4.6, "square": 3.2, "triangle": 4.4}

# Places that are no settlements, around their point in pixels.
PLACE_MARKS = {
    "airport": "M0-4L1-1L4 1V2L1 1L.6 3.4L0 4L-.6 3.4L-1 1L-4 2V1L-1-1z",
    "monastery": "M-1-4H1V-1.8H3.2V.2H1V4H-1V.2H-3.2V-1.8H-1z",
    "pass": "M-3.4-3Q-.8 0-3.4 3M3.4-3Q.8 0 3.4 3",
    "peak": "M0-3.8L3.6 2.6H-3.6z",
}
# Kinds of place that are drawn as an area: their name stands in it, beside no mark.
WITHOUT_DOT = frozenset({"reservoir"})


def mark_path(shape: str, radius: float, x: float = 0.0, y: float = 0.0) -> str:
    """Return the path of a mark of ``radius`` around a point."""
    def number(value: float) -> str:
        return f"{value:.3f}".rstrip("0").rstrip(".")

    def polygon(*corners: tuple[float, float]) -> str:
        steps = "L".join(f"{number(x + radius * a)} {number(y + radius * b)}" for a, b in corners)
        return f"M{steps}z"

    if shape == "diamond":
        return polygon((0, -1), (1, 0), (0, 1), (-1, 0))
    if shape == "square":
        return polygon((-1, -1), (1, -1), (1, 1), (-1, 1))
    if shape == "triangle":
        return polygon((0, -1), (0.95, 0.75), (-0.95, 0.75))
    r, wide = number(radius), number(2 * radius)
    return (f"M{number(x - radius)} {number(y)}a{r} {r} 0 1 0 {wide} 0"
            f"a{r} {r} 0 1 0 {number(-2 * radius)} 0z")
