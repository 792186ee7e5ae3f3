"""Coordinates in few decimals: a grid of degrees, finer where shapes are small.

Vertices move one by one, so that a vertex that two polygons share moves alike in both.
"""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from geodata.digitise.world_faces import only_polygons

_DECIMALS = 2  # 1 km, below the tolerances
FINE_DECIMALS = 3  # 100 m
_SMALL_PART = 0.005  # square degrees


def on_grid(layer: gpd.GeoSeries, finer: np.ndarray) -> list[BaseGeometry]:
    """Return valid polygons of ``layer`` (EPSG:4326), in order, their vertices on the grid.

    ``finer`` says of each whether the finer grid is for it; small parts have it in any case.
    """
    fine = vertices(layer[finer]) | vertices(small_parts(layer))
    return [rounded(geometry, fine) for geometry in layer]


def small_parts(layer: gpd.GeoSeries) -> gpd.GeoSeries:
    """Return the parts that would lose their shape, or all of it, on the coarser grid."""
    parts = layer.explode(ignore_index=True)
    return parts[shapely.area(parts.array) < _SMALL_PART]


def vertices(layer: gpd.GeoSeries) -> set[tuple[float, float]]:
    """Return the vertices of a layer in degrees, fit to be looked up."""
    return {(x, y) for x, y in np.round(shapely.get_coordinates(layer.array), 6)}


def rounded(geometry: BaseGeometry, fine: set[tuple[float, float]]) -> BaseGeometry:
    """Return the geometry on a grid, finer for the vertices in ``fine``, valid."""

    def snap(points: np.ndarray) -> np.ndarray:
        points = np.clip(points, [-180, -90], [180, 90])
        is_fine = [(x, y) in fine for x, y in np.round(points, 6)]
        finer = np.round(points, FINE_DECIMALS)
        return np.where(np.array(is_fine)[:, None], finer, np.round(points, _DECIMALS)) + 0.0

    moved = without_specks(shapely.transform(geometry, snap))
    return moved if moved.is_valid else only_polygons(shapely.make_valid(moved))


def without_specks(geometry: BaseGeometry) -> BaseGeometry:
    """Return the geometry without repeated points and rings that have come down to a line."""

    def full(ring: BaseGeometry) -> bool:
        return len(set(ring.coords)) > 2

    parts = [
        Polygon(part.exterior, [ring for ring in part.interiors if full(ring)])
        for part in shapely.get_parts(geometry) if full(part.exterior)
    ]
    parts = shapely.remove_repeated_points(parts)
    return parts[0] if len(parts) == 1 else shapely.multipolygons(parts)
