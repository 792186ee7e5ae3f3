"""Areas that are cut out of their states along Natural Earth's 1:10m disputed borders.

The lines are those of ``world_map.gpkg``, EPSG:4326; gaps between them are in degrees.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import geopandas as gpd
import numpy as np
import pyogrio
import shapely
from shapely.geometry import LineString, Point, Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import polygonize, unary_union

from geodata.digitise.tables import rows_of
from geodata.digitise.world_faces import Faces
from geodata.digitise.world_states import OVER


def cut_along_lines(faces: Faces, path: Path) -> Faces:
    """Return the faces with the areas that lines cut out of their states."""
    lines = pyogrio.read_dataframe(path, layer="disputed_borders")
    for area in rows_of("world_areas"):
        named = lines_named(lines, area.cut_by) if area.cut_by else []
        if area.lon is not None:
            state = faces[(area.parent,)]
            claims = [extended(claim, state.boundary) for claim in named]
            faces = cut_out(faces, area.area_id,
                            cell_around(Point(area.lon, area.lat), state, claims))
        elif named:
            faces = cut_out(faces, area.area_id, joined_to_ring(named))
    return faces


def cut_out(faces: Faces, area: str, polygon: Polygon) -> Faces:
    """Return the faces with ``area`` a face of its own, and its state without it."""
    state = (OVER[area],)
    return faces | {(area,): polygon, state: shapely.difference(faces[state], polygon)}


def lines_named(lines: gpd.GeoDataFrame, name: str) -> list[LineString]:
    """Return the lines with one name, merged where they meet end to end."""
    rows = lines[lines["name"] == name]
    return list(shapely.get_parts(shapely.line_merge(unary_union(list(rows.geometry)))))


def extended(line: LineString, border: BaseGeometry) -> LineString:
    """Return the line led on from both ends, across the nearest point of ``border``.

    The lines may stop short of the outline that they are to cut.
    """
    points = shapely.get_coordinates(line)

    def beyond(end: np.ndarray) -> np.ndarray:
        near = shapely.get_coordinates(shapely.shortest_line(Point(end), border))[1]
        # A little further than the border itself, or rounding may leave a gap.
        return near + (near - end) * 0.01

    return LineString([beyond(points[0]), *points, beyond(points[-1])])


def cell_around(inside: Point, whole: BaseGeometry, lines: Iterable[LineString]) -> BaseGeometry:
    """Return the cell with the point ``inside`` when ``lines`` cut ``whole``."""
    cells = polygonize(unary_union([whole.boundary, *lines]))
    return next(cell for cell in cells if cell.contains(inside))


def joined_to_ring(lines: Iterable[LineString]) -> Polygon:
    """Return the polygon that the parts of its boundary enclose, joined over small gaps."""
    parts = [shapely.get_coordinates(line) for line in lines]
    ring = parts.pop(0)
    while parts:
        # The next part is the one that starts, or ends, nearest to where the ring ends.
        ends = [min(gap(ring[-1], p[0]), gap(ring[-1], p[-1])) for p in parts]
        part = parts.pop(int(np.argmin(ends)))
        forward = gap(ring[-1], part[0]) <= gap(ring[-1], part[-1])
        ring = np.concatenate([ring, part if forward else part[::-1]])
    return Polygon(ring)


def gap(a: np.ndarray, b: np.ndarray) -> float:
    """Return the distance between two points in degrees."""
    return float(np.hypot(*(a - b)))
