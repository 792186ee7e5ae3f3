"""The base map's states and the two rivers that bound them; waters.py adds the others."""

from __future__ import annotations

from itertools import pairwise

import shapely
from geopandas import GeoDataFrame

from geodata.digitise.coverage import GRID
from geodata.digitise.districts import Ground
from geodata.digitise.tables import home, rows_of, states
from geodata.layers import WGS84, state_in_context
from geodata.tables import Row

EXTENT = shapely.box(43.4, 37.6, 49.8, 42.3)


def build_context(ground: Ground) -> GeoDataFrame:
    """Return the states and the large rivers about the region, EPSG:4326."""
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
    """Return the rivers that bound something; first those with a course above it."""
    rows = []
    for river in sorted(rows_of("large_rivers"), key=lambda river: not river.course):
        line = _with_course(ground, river) if river.course else _along_border(ground, river)
        rows.append(row_of(f"river-{river.river_id}", "river", river.name, river.accuracy_m, line,
                           river.method))
    return rows


def _with_course(ground: Ground, river: Row) -> shapely.LineString:
    """Return the course of a river as digitised, and on between the districts that it parts."""
    return shapely.LineString(rounded_off(points_of(river.course)) + _lower(ground, river))


def _along_border(ground: Ground, river: Row):
    """Return the river that a border of states follows, from one meridian to another."""
    north, south = _banks(ground, river)
    border = north.boundary.intersection(south.buffer(5e-4)).intersection(
        shapely.box(river.since, 38.2, river.until, 40)
    )
    lines = [part for part in shapely.get_parts(border) if part.geom_type == "LineString"]
    return shapely.line_merge(shapely.MultiLineString(lines))


def _banks(ground: Ground, river: Row) -> tuple:
    return tuple(_named(ground, names).geometry.union_all()
                 for names in (river.north, river.south))


def _named(ground: Ground, names: str) -> GeoDataFrame:
    """Return the units of some states, by their ids, or of some districts, by their names."""
    asked = names.split("; ")
    codes = [state.code for state in states() if state.jurisdiction_id in asked]
    units = ground.states
    return units[units.adm0_a3.isin(codes) | (
        (units.adm0_a3 == home().code) & units.gn_name.isin(asked))]


def _lower(ground: Ground, river: Row) -> list[tuple[float, float]]:
    """Return a river from where it parts districts, downstream."""
    north, south = _banks(ground, river)
    edge = north.boundary.intersection(south.boundary)
    parts = [part for part in shapely.get_parts(edge) if part.geom_type == "LineString"]
    line = max(shapely.get_parts(shapely.line_merge(shapely.MultiLineString(parts))),
               key=lambda part: part.length)
    points = list(line.coords)
    points = points if points[0][0] < points[-1][0] else points[::-1]
    return [point for point in points if point[0] < river.until]


def row_of(context_id, kind, name, accuracy, geometry, method) -> dict:
    """Return one row of the base map; ``accuracy`` in metres."""
    return {"context_id": context_id, "kind": kind, "name": name, "accuracy_m": accuracy,
            "method": method, "geometry": geometry}
