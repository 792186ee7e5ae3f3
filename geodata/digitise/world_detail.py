"""How much of its outline each face keeps: all simplified as one coverage, in Equal Earth."""

from __future__ import annotations

from collections.abc import Iterable

import geopandas as gpd
import numpy as np
import shapely
from shapely.ops import unary_union

from geodata.digitise.world_faces import SMALL_STATE, WEST, Face, Faces
from geodata.digitise.world_grid import on_grid
from geodata.layers import WGS84, WORLD_CRS

# Square roots of the triangle areas that Visvalingam-Whyatt may drop, in metres of Equal
# Earth: its 10 km moves a line about as far as 5 km of Douglas-Peucker.
_TINY = 1_500  # regions that any more would leave as triangles
_ACTED = 4_000  # what the map paints, and the subject itself
_NEAR = 6_000  # states of Europe and the South Caucasus, and small ones elsewhere
_OUTLINED = 9_000  # other regions: thin lines only
_FAR = 22_000  # states elsewhere

_NEAR_STATES = set(
    "ad al am at az ba be bg by ch cy cz de dk ee es fi fr gb ge gg gi gr hr hu ie im is it je "
    "kosovo li lt lu lv mc md me mk mt nl no northern-cyprus pl pt ro rs se si sk sm tr ua va "
    "abkhazia crimea nagorno-karabakh south-ossetia transnistria il ir lb palestine".split()
)
_FINE_STATES = {"abkhazia", "am", "az", "nagorno-karabakh", "south-ossetia", "transnistria"}
# Too small to lose any of their shape.
_TINY_REGIONS = {"cz-10", "fr-75", "fr-92", "uy-mo"}
# As large as states elsewhere, with a long coast, and without an act.
_WIDE_REGIONS = {"us-ak"}


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
    return dict(zip(faces, on_grid(layer, finer=tolerances == _TINY), strict=True))


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
    if _TINY_REGIONS.intersection(regions):
        return _TINY
    if acted.intersection(regions) or state in _FINE_STATES:
        return _ACTED
    if state in _NEAR_STATES or WEST in regions or (not regions and km2 < SMALL_STATE):
        return _NEAR
    return _OUTLINED if regions and not _WIDE_REGIONS.intersection(regions) else _FAR
