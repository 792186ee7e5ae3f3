"""States, disputed areas and regions, joined from faces, as GeoJSON features.

A feature is a dictionary whose ``geometry`` is still shapely's, EPSG:4326; its properties
are ``geometry_id``, ``name``, ``level`` (state, disputed or region) and ``parent``.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union

from geodata.digitise.world_faces import WEST, Face, Faces, only_polygons
from geodata.digitise.world_grid import FINE_DECIMALS
from geodata.digitise.world_states import DISPUTED, OVER, parent_of

_SLIT = 0.002  # square degrees, some 20 km2: smaller holes that nobody has are slits


def states(faces: Faces, names: dict[str, str]) -> list[dict]:
    """Return states and disputed areas; states under an overlay are whole."""
    areas = parts_by_id(faces, lambda face: face[:1])
    for area, state in OVER.items():
        areas[state] += areas[area]
    tree = shapely.STRtree(list(faces.values()))
    return [
        feature(key, names[key], "disputed" if key in DISPUTED else "state", parent_of(key),
                joined(parts, tree))
        for key, parts in areas.items()
    ]


def regions(faces: Faces, names: dict[str, str]) -> list[dict]:
    """Return the first-level regions of the record and all US states."""
    areas = parts_by_id(faces, lambda face: [key for key in face[1:] if key != WEST])
    tree = shapely.STRtree(list(faces.values()))
    return [
        feature(key, names[key], "region", key.split("-")[0], joined(parts, tree))
        for key, parts in areas.items()
    ]


def parts_by_id(
    faces: Faces, ids_of: Callable[[Face], Sequence[str]]
) -> dict[str, list[BaseGeometry]]:
    """Return the geometries of the faces under each id that ``ids_of`` gives them."""
    parts: dict[str, list[BaseGeometry]] = {}
    for face, geometry in faces.items():
        for key in ids_of(face):
            parts.setdefault(key, []).append(geometry)
    return parts


def joined(parts: list[BaseGeometry], all_atoms: shapely.STRtree) -> BaseGeometry:
    """Return the union of some faces without the slits that rounding left between them."""

    def is_slit(ring: BaseGeometry) -> bool:
        hole = Polygon(ring)
        inside = shapely.point_on_surface(hole)
        return hole.area < _SLIT and not all_atoms.query(inside, predicate="within").size

    tidy = unary_union([
        Polygon(part.exterior, [ring for ring in part.interiors if not is_slit(ring)])
        for part in shapely.get_parts(only_polygons(unary_union(parts)))
    ])
    tidy = shapely.transform(tidy, lambda points: np.round(points, FINE_DECIMALS) + 0.0)
    return tidy if tidy.is_valid else only_polygons(shapely.make_valid(tidy))


def feature(key: str, name: str, level: str, parent: str | None, geometry: BaseGeometry) -> dict:
    """Return a GeoJSON feature with a shapely geometry."""
    properties = {"geometry_id": key, "name": name, "level": level, "parent": parent}
    return {"type": "Feature", "properties": properties, "geometry": geometry}
