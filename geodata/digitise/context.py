"""The base map's states and the two rivers that bound them; waters.py adds the others."""

from __future__ import annotations

from itertools import pairwise

import shapely
from geopandas import GeoDataFrame

from geodata.digitise.coverage import GRID
from geodata.digitise.districts import Ground
from geodata.digitise.tables import states
from geodata.layers import WGS84, state_in_context

EXTENT = shapely.box(43.4, 37.6, 49.8, 42.3)

# Digitised as base-map detail, to about 3 km.
_KURA = """46.150,41.040 46.205,41.012 46.262,40.992 46.318,40.968 46.372,40.952 46.428,40.938
    46.482,40.920 46.538,40.912 46.592,40.898 46.648,40.893 46.702,40.880 46.752,40.868
    46.800,40.850 46.845,40.830 46.882,40.808 46.925,40.796 46.968,40.786 47.010,40.788
    47.045,40.772 47.072,40.748 47.104,40.735 47.120,40.706 47.148,40.690 47.152,40.660
    47.176,40.642 47.190,40.615 47.215,40.598"""
_KURA_NORTH = ("Aghdash Rayon", "Zardab Rayon", "Ujar Rayon", "Kurdamir Rayon", "Sabirabad Rayon")
_KURA_SOUTH = ("Barda Rayon", "Aghjabadi Rayon", "Beylagan Rayon", "Imishli Rayon", "Saatly Rayon")
_KURA_LEAVES = 48.25  # east of it the limits no longer follow the river


def build_context(ground: Ground) -> GeoDataFrame:
    """Return the states, the Kura and the Araks about the region, EPSG:4326."""
    rows = [*_states(ground), *_rivers(ground)]
    context = GeoDataFrame(rows, crs=WGS84)
    context["geometry"] = shapely.set_precision(context.geometry.values, GRID)
    return context


# Metres within which 95 % of the state border lies, by a measurement from outside.
STATE_ACCURACY = 2000


def _states(ground: Ground) -> list[dict]:
    rows = []
    for row in states():
        state = ground.states[ground.states.adm0_a3 == row.code].geometry
        shape = shapely.union_all(shapely.set_precision(state.values, GRID), grid_size=GRID)
        shape = _without_pinholes(shape.intersection(EXTENT))
        if not shape.is_empty:
            rows.append(row_of(state_in_context(row.jurisdiction_id), "state", row.name,
                               STATE_ACCURACY, shape,
                               "Natural Earth 1:10m, warped onto country-coder"))
    return rows


def _without_pinholes(shape):
    """Return ``shape`` without holes and parts under about 3 km2, left by noding."""
    parts = []
    for part in shapely.get_parts(shape):
        if part.geom_type == "Polygon" and part.area > 3e-4:
            rings = [ring for ring in part.interiors if shapely.Polygon(ring).area > 3e-4]
            parts.append(shapely.Polygon(part.exterior, rings))
    return shapely.MultiPolygon(parts) if len(parts) != 1 else parts[0]


def points_of(text: str) -> list[tuple[float, ...]]:
    """Return the points of a text: "longitude,latitude" apart by blanks."""
    return [tuple(map(float, pair.split(","))) for pair in text.split()]


def rounded_off(points, rounds: int = 2) -> list[tuple[float, float]]:
    """Return the points of a line or ring with its corners cut off (Chaikin's scheme)."""
    closed = points[0] == points[-1]
    for _ in range(rounds):
        out = [] if closed else [points[0]]
        for (ax, ay), (bx, by) in pairwise(points):
            out += [(0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by),
                    (0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by)]
        points = [*out, out[0]] if closed else [*out, points[-1]]
    return points


def _rivers(ground: Ground) -> list[dict]:
    course = rounded_off(points_of(_KURA)) + _lower_kura(ground)
    rows = [row_of("river-kura", "river", "Kura", 3000, shapely.LineString(course),
                   "digitised as base-map detail; below Yevlakh from district limits of Natural "
                   "Earth 1:10m")]
    azerbaijan = ground.states[ground.states.adm0_a3.isin(("AZE", "ARM"))].geometry.union_all()
    iran = ground.states[ground.states.adm0_a3 == "IRN"].geometry.union_all()
    # The Araks is the border with Iran up to 47.9 E.
    border = azerbaijan.boundary.intersection(iran.buffer(5e-4)).intersection(
        shapely.box(44.7, 38.2, 47.9, 40)
    )
    lines = [part for part in shapely.get_parts(border) if part.geom_type == "LineString"]
    rows.append(row_of("river-araks", "river", "Araks / Aras", 600,
                       shapely.line_merge(shapely.MultiLineString(lines)),
                       "state border of Natural Earth 1:10m, warped onto country-coder"))
    return rows


def _lower_kura(ground: Ground) -> list[tuple[float, float]]:
    """Return the Kura below Yevlakh, downstream: there it parts districts."""
    districts = ground.states[ground.states.adm0_a3 == "AZE"]
    north, south = (
        districts[districts.gn_name.isin(names)].geometry.union_all()
        for names in (_KURA_NORTH, _KURA_SOUTH)
    )
    edge = north.boundary.intersection(south.boundary)
    parts = [part for part in shapely.get_parts(edge) if part.geom_type == "LineString"]
    line = max(shapely.get_parts(shapely.line_merge(shapely.MultiLineString(parts))),
               key=lambda part: part.length)
    points = list(line.coords)
    points = points if points[0][0] < points[-1][0] else points[::-1]
    return [point for point in points if point[0] < _KURA_LEAVES]


def row_of(context_id, kind, name, accuracy, geometry, method) -> dict:
    """Return one row of the base map; ``accuracy`` in metres."""
    return {"context_id": context_id, "kind": kind, "name": name, "accuracy_m": accuracy,
            "method": method, "geometry": geometry}
