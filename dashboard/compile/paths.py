"""Geometry in map units to the ``d`` of an SVG path."""

from __future__ import annotations

import shapely
from shapely.geometry.base import BaseGeometry


def path_data(geometry: BaseGeometry, digits: int = 1) -> str:
    """Return the path of lines or polygons, relative and rounded; points are left out.

    Rounding is of absolute positions, so that edges shared by two polygons stay shared.
    """
    return "".join(_part(part, digits) for part in shapely.get_parts(geometry))


def _part(part: BaseGeometry, digits: int) -> str:
    if part.geom_type == "Polygon":
        return "".join(_run(ring, digits, closed=True)
                       for ring in (part.exterior, *part.interiors))
    if part.geom_type in ("LineString", "LinearRing"):
        return _run(part, digits, closed=False)
    return ""


def _run(line: BaseGeometry, digits: int, closed: bool) -> str:
    if line.is_empty:
        return ""
    scale = 10**digits
    points = [(round(x * scale), round(y * scale)) for x, y in line.coords]
    points = [p for i, p in enumerate(points) if i == 0 or p != points[i - 1]]
    if closed:
        points = points[:-1] if points[0] == points[-1] else points
        if len(points) < 3:
            return ""
    elif len(points) < 2:
        return ""
    steps = [_pair(bx - ax, by - ay, scale)
             for (ax, ay), (bx, by) in zip(points, points[1:], strict=False)]
    start = _pair(*points[0], scale)
    return f"M{start}l{' '.join(steps)}{'z' if closed else ''}"


def _pair(x: int, y: int, scale: int) -> str:
    second = _number(y, scale)
    return f"{_number(x, scale)}{'' if second.startswith('-') else ' '}{second}"


def _number(value: int, scale: int) -> str:
    text = f"{value / scale:.10f}".rstrip("0").rstrip(".")
    if text == "-0":
        return "0"
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text
