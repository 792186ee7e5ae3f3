"""What admin-1 lacks or has too much of: units and parts of areas (``world_mends.csv``), lakes.

Each function takes the faces and returns new ones, which are to be cleaned after.
"""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import shapely
from shapely.ops import unary_union

from geodata.digitise.tables import rows_of
from geodata.digitise.world_faces import Faces, only_polygons
from geodata.digitise.world_topology import polygons_of, read_topology
from geodata.layers import WGS84, WORLD_CRS

_SMALLEST_LAKE = 5_000  # km2


def add_missing_units(faces: Faces, path: Path) -> Faces:
    """Return the faces with what admin-1 lacks and the file of countries (TopoJSON) has."""
    countries, arcs = read_topology(path, "countries")
    by_name = {country["properties"]["name"]: country for country in countries}
    mended = {}
    for mend in rows_of("world_mends"):
        if mend.unit:
            unit = polygons_of(by_name[mend.unit], arcs)
            if mend.wider_deg:
                unit = unit.buffer(mend.wider_deg)
            if mend.but_not:
                unit = shapely.difference(unit, faces[(mend.but_not,)])
            mended[(mend.area_id,)] = unit if mend.added == "no" else only_polygons(
                unary_union([faces[(mend.area_id,)], unit]))
    return faces | mended


def join_parted(faces: Faces) -> Faces:
    """Return the faces with each area that admin-1 has in part, and its neighbour the rest of.

    It is all of both that lies south of its northernmost point.
    """
    for mend in rows_of("world_mends"):
        if mend.taken_from:
            own, neighbour = faces[(mend.area_id,)], faces[(mend.taken_from,)]
            both = unary_union([neighbour, own])
            west, below, east, _ = both.bounds
            south = shapely.box(west - 1, below - 1, east + 1, own.bounds[3])
            faces = faces | {(mend.area_id,): shapely.intersection(both, south),
                             (mend.taken_from,): shapely.difference(both, south)}
    return faces


def cut_lakes(faces: Faces, path: Path) -> Faces:
    """Return the faces without the large lakes, which admin-1 shares out among the units."""
    geometries, arcs = read_topology(path, "lakes")
    layer = gpd.GeoSeries([polygons_of(lake, arcs) for lake in geometries], crs=WGS84)
    lakes = unary_union(list(layer[layer.to_crs(WORLD_CRS).area > _SMALLEST_LAKE * 1e6]))
    return {
        face: only_polygons(shapely.difference(geometry, lakes))
        if shapely.intersects(geometry, lakes) else geometry
        for face, geometry in faces.items()
    }
