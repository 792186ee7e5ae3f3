"""How much of its outline each face keeps: all simplified as one coverage, in Equal Earth."""

from __future__ import annotations

from collections.abc import Iterable

import geopandas as gpd
import numpy as np
import shapely
from shapely.ops import unary_union

from geodata.digitise.tables import rows_of
from geodata.digitise.world_faces import SMALL_STATE, WEST, Face, Faces
from geodata.digitise.world_grid import on_grid
from geodata.layers import WGS84, WORLD_CRS

# Square roots of the triangle areas that Visvalingam-Whyatt may drop, in metres of Equal
# Earth: its 10 km moves a line about as far as 5 km of Douglas-Peucker.
# Some areas and regions have one of their own, in the tables.
_ACTED = 4_000  # what the map paints
_NEAR = 6_000  # small states, and the west of Russia
_OUTLINED = 9_000  # other regions: thin lines only
_FAR = 22_000  # states elsewhere

_GIVEN = {row.area_id: row.tolerance_m for row in rows_of("world_areas") if row.tolerance_m} | {
    row.region_id: row.tolerance_m for row in rows_of("world_regions") if row.tolerance_m}


def simplify(faces: Faces, acted: set[str]) -> Faces:
    """Return the faces with fewer vertices, neighbours still sharing one border, on the grid.

    First all of them as far as the finest tolerance allows, then all but the finest, whose
    borders stay, and so on. The sea is one of the coverage, so that coasts go the same way.
    The regions whose ids are in ``acted`` keep more.
    """
    layer = gpd.GeoSeries(list(faces.values()), crs=WGS84).to_crs(WORLD_CRS).array
    tolerances = tolerances_of(faces, shapely.area(layer) / 1e6, acted)
    shapes = shapely.coverage_clean(np.array([*layer, sea_around(layer)]))
    for tolerance in sorted(set(tolerances)):
        rest = [*np.flatnonzero(tolerances >= tolerance), len(shapes) - 1]
        shapes[rest] = shapely.coverage_simplify(
            shapes[rest], tolerance, simplify_boundary=False
        )
    layer = gpd.GeoSeries(shapes[:-1], crs=WORLD_CRS).to_crs(WGS84)
    return dict(zip(faces, on_grid(layer, finer=tolerances < _ACTED), strict=True))


def sea_around(land: gpd.array.GeometryArray) -> shapely.Geometry:
    """Return what ``land``, in metres, leaves of a sheet that is 100 km wider on each side."""
    west, south, east, north = land.total_bounds
    sheet = shapely.box(west - 1e5, south - 1e5, east + 1e5, north + 1e5)
    return shapely.difference(sheet, unary_union(list(land)))


def tolerances_of(faces: Iterable[Face], km2: Iterable[float], acted: set[str]) -> np.ndarray:
    """Return how much of each face's outline may go; of two neighbours', the lesser counts."""
    return np.array([tolerance_of(*each, acted) for each in zip(faces, km2, strict=True)])


def tolerance_of(face: Face, km2: float, acted: set[str]) -> int:
    """Return how much of the outline of one face may go."""
    state, *regions = face
    given = min((_GIVEN[region] for region in regions if region in _GIVEN), default=0)
    if 0 < given < _ACTED:
        return given
    if acted.intersection(regions):
        return _ACTED
    if state in _GIVEN:
        return _GIVEN[state]
    if WEST in regions or (not regions and km2 < SMALL_STATE):
        return _NEAR
    return given or (_OUTLINED if regions else _FAR)
