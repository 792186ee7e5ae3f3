"""Faces, the parts that the world is put together from, as one coverage in EPSG:4326.

A face is what a state and a set of regions have in common: ``("fr", "fr-75", "fr-idf")``
is Paris, ``("fr",)`` all of France that is in no region of the record. The state, or the
disputed area, comes first, then the regions in order.
"""

from __future__ import annotations

import shapely
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

Face = tuple[str, ...]
# Polygons and multipolygons in EPSG:4326 that do not overlap.
Faces = dict[Face, BaseGeometry]

# Not a region of the file: Russia west of this meridian keeps as much detail as Europe.
EAST_OF_EUROPE = 50
WEST = "~west"

SMALL_STATE = 20_000  # km2: of these, smaller islands and finer outlines stay
_GAP = 0.03  # degrees: enclosed gaps between units that are narrower are slits


def clean(faces: Faces) -> Faces:
    """Return the faces without overlaps and slits, neighbours sharing each vertex."""
    cleaned = shapely.coverage_clean(list(faces.values()), gap_width=_GAP)
    return {face: only_polygons(shapely.make_valid(geometry))
            for face, geometry in zip(faces, cleaned, strict=True)}


def only_polygons(geometry: BaseGeometry) -> BaseGeometry:
    """Return the geometry without the points and lines that a repair leaves."""
    parts = shapely.get_parts(shapely.get_parts(geometry))
    return unary_union([part for part in parts if part.geom_type == "Polygon"])
