"""What admin-1 lacks or has too much of: islands, a buffer zone, half a territory, lakes.

Each function takes the faces and returns new ones, which are to be cleaned after.
"""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import shapely
from shapely.ops import unary_union

from geodata.digitise.world_faces import Faces, only_polygons
from geodata.digitise.world_topology import polygons_of, read_topology
from geodata.layers import WGS84, WORLD_CRS

_SMALLEST_LAKE = 5_000  # km2


def add_missing_units(faces: Faces, path: Path) -> Faces:
    """Return the faces with what admin-1 lacks and the file of countries (TopoJSON) has.

    That is half of the Åland Islands, and the buffer zone in Cyprus, given to the state.
    """
    countries, arcs = read_topology(path, "countries")
    by_name = {country["properties"]["name"]: country for country in countries}
    # A little wider than it is drawn, or slits stay along its sides.
    zone = polygons_of(by_name["Cyprus U.N. Buffer Zone"], arcs).buffer(0.004)
    zone = shapely.difference(zone, faces[("northern-cyprus",)])
    cyprus = only_polygons(unary_union([faces[("cy",)], zone]))
    return faces | {("ax",): polygons_of(by_name["Åland"], arcs), ("cy",): cyprus}


def join_western_sahara(faces: Faces) -> Faces:
    """Return the faces with Western Sahara as on the UN's list, both sides of the berm."""
    morocco, east_of_berm = faces[("ma",)], faces[("western-sahara",)]
    both = unary_union([morocco, east_of_berm])
    # Natural Earth cuts it along the berm. Its northern limit is a parallel, 27 40' N, which
    # the part east of the berm reaches: so the corner with Algeria stays one point.
    south = shapely.box(-18, 20, -8, east_of_berm.bounds[3])
    return faces | {("western-sahara",): shapely.intersection(both, south),
                    ("ma",): shapely.difference(both, south)}


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
