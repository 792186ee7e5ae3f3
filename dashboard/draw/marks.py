"""Marks that are no polygons: on the world map by layer of government, of places by kind."""

from __future__ import annotations

from dashboard.words.vocabulary import look

SHAPES = look("jurisdiction-kind", "mark")
RADIUS = {"dot": 2.7, "diamond": 4.6, "square": 3.2, "triangle": 4.4}

# Places that are no settlements, around their point in pixels.
PLACE_MARKS = {kind: path.replace("_", " ") for kind, path in look("place-kind", "path").items()}
# Kinds of place that are drawn as an area: their name stands in it, beside no mark.
WITHOUT_DOT = frozenset(look("place-kind", "none"))


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
