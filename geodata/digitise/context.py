"""The base map: states around, waters."""

from __future__ import annotations

from itertools import pairwise

import shapely
from geopandas import GeoDataFrame

from geodata.digitise.coverage import GRID
from geodata.digitise.districts import Ground
from geodata.layers import WGS84

EXTENT = shapely.box(43.4, 37.6, 49.8, 42.3)

_STATES = {"AZE": ("az", "Azerbaijan"), "ARM": ("am", "Armenia"), "IRN": ("ir", "Iran"),
           "GEO": ("ge", "Georgia"), "TUR": ("tr", "Turkey"), "RUS": ("ru", "Russia")}

# Digitised as base-map detail, to about 2 km; the Araks and the Kura as well.
_RIVERS = {
    ("tartar", "Tartar / Terter"): (2000, """45.905,39.905 45.935,39.925 45.960,39.945 45.972,39.968
        45.985,39.990 45.998,40.015 46.012,40.042 46.024,40.068 46.036,40.092 46.052,40.108
        46.078,40.113 46.108,40.122 46.138,40.131 46.170,40.139 46.203,40.147 46.235,40.154
        46.264,40.158 46.292,40.157 46.318,40.151 46.346,40.143 46.376,40.149 46.408,40.157
        46.441,40.160 46.474,40.159 46.507,40.155 46.540,40.158 46.566,40.168 46.590,40.176
        46.617,40.181 46.640,40.190 46.656,40.204 46.664,40.222 46.672,40.241 46.683,40.259
        46.695,40.276 46.705,40.293 46.714,40.310 46.727,40.325 46.748,40.332 46.772,40.336
        46.797,40.341 46.822,40.345 46.848,40.347 46.874,40.349 46.902,40.352 46.932,40.357
        46.962,40.364 46.992,40.374 47.022,40.385 47.052,40.396 47.084,40.407 47.118,40.419
        47.152,40.431 47.186,40.445 47.218,40.461 47.246,40.480 47.268,40.502"""),
    ("hakari", "Aghavno / Hakari"): (2000, """46.380,39.842 46.392,39.822 46.414,39.803
        46.423,39.780
        46.446,39.760 46.456,39.735 46.478,39.716 46.486,39.692 46.506,39.672 46.520,39.645
        46.540,39.622 46.547,39.600 46.560,39.585 46.574,39.569 46.580,39.550 46.579,39.532
        46.592,39.514
        46.590,39.494 46.602,39.478 46.604,39.458 46.615,39.441 46.613,39.420 46.625,39.403
        46.625,39.382 46.638,39.366 46.636,39.345 46.648,39.329 46.647,39.308 46.657,39.290
        46.658,39.270 46.671,39.254 46.672,39.232 46.685,39.215 46.684,39.193 46.698,39.176
        46.699,39.155 46.711,39.138 46.711,39.116 46.723,39.099 46.725,39.077 46.737,39.062
        46.741,39.045 46.754,39.033"""),
    ("bargushad", "Bargushad / Vorotan"): (2500, """45.850,39.680 45.890,39.640 45.930,39.600
        45.968,39.562 46.005,39.532 46.045,39.512 46.088,39.498 46.130,39.480 46.172,39.458
        46.215,39.435 46.260,39.418 46.305,39.408 46.350,39.405 46.395,39.402 46.440,39.398
        46.485,39.388 46.525,39.373 46.560,39.355 46.585,39.336 46.605,39.315 46.628,39.296
        46.654,39.280"""),
    ("khachen", "Khachen"): (2500, """46.320,40.020 46.370,40.030 46.420,40.036 46.470,40.038
        46.520,40.040 46.570,40.039 46.620,40.036 46.668,40.032 46.712,40.036 46.752,40.046
        46.790,40.058 46.828,40.070 46.866,40.080 46.904,40.088 46.944,40.096 46.986,40.106
        47.028,40.118"""),
    ("kura", "Kura"): (3000, """46.150,41.040 46.205,41.012 46.262,40.992 46.318,40.968
        46.372,40.952
        46.428,40.938 46.482,40.920 46.538,40.912 46.592,40.898 46.648,40.893 46.702,40.880
        46.752,40.868 46.800,40.850 46.845,40.830 46.882,40.808 46.925,40.796 46.968,40.786
        47.010,40.788 47.045,40.772 47.072,40.748 47.104,40.735 47.120,40.706 47.148,40.690
        47.152,40.660 47.176,40.642 47.190,40.615 47.215,40.598"""),
}
_KURA_NORTH = ("Aghdash Rayon", "Zardab Rayon", "Ujar Rayon", "Kurdamir Rayon", "Sabirabad Rayon")
_KURA_SOUTH = ("Barda Rayon", "Aghjabadi Rayon", "Beylagan Rayon", "Imishli Rayon", "Saatly Rayon")
_KURA_LEAVES = 48.25  # east of it the limits no longer follow the river

_SEVAN = """44.972,40.551 44.962,40.575 44.972,40.604 45.000,40.620 45.043,40.620 45.086,40.606
    45.129,40.592 45.171,40.573 45.209,40.550 45.243,40.523 45.273,40.496 45.300,40.473
    45.333,40.458 45.359,40.437 45.368,40.416 45.387,40.426 45.400,40.447 45.423,40.444
    45.454,40.423 45.485,40.399 45.518,40.378 45.552,40.354 45.585,40.328 45.618,40.304
    45.647,40.276 45.659,40.247 45.650,40.220 45.623,40.201 45.590,40.188 45.552,40.181
    45.509,40.171 45.466,40.166 45.423,40.162 45.381,40.166 45.338,40.169 45.300,40.176
    45.264,40.188 45.238,40.209 45.224,40.238 45.216,40.268 45.211,40.299 45.214,40.331
    45.226,40.359 45.235,40.385 45.231,40.407 45.205,40.414 45.178,40.404 45.157,40.423
    45.129,40.442 45.100,40.461 45.073,40.485 45.043,40.504 45.014,40.521 44.991,40.537"""
# Centre, length and area as published; the outline follows the valley that was dammed.
_SARSANG = """46.556,40.158 46.564,40.165 46.573,40.170 46.583,40.174 46.594,40.177 46.605,40.181
    46.616,40.185 46.627,40.190 46.637,40.196 46.645,40.204 46.650,40.213 46.654,40.222
    46.660,40.221 46.659,40.211 46.657,40.201 46.652,40.192 46.644,40.185 46.635,40.179
    46.625,40.174 46.614,40.169 46.602,40.165 46.590,40.162 46.578,40.160 46.567,40.157"""


def build_context(ground: Ground) -> GeoDataFrame:
    """Return states, lakes, the reservoir and rivers about the region, EPSG:4326."""
    rows = [*_states(ground), _lake(), _reservoir(), *_rivers(ground)]
    context = GeoDataFrame(rows, crs=WGS84)
    context["geometry"] = shapely.set_precision(context.geometry.values, GRID)
    return context


def _states(ground: Ground) -> list[dict]:
    rows = []
    for code, (iso, name) in _STATES.items():
        state = ground.states[ground.states.adm0_a3 == code].geometry
        shape = shapely.union_all(shapely.set_precision(state.values, GRID), grid_size=GRID)
        shape = _without_pinholes(shape.intersection(EXTENT))
        if not shape.is_empty:
            rows.append(_row(f"state-{iso}", "state", name, 600, shape,
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


def _lake() -> dict:
    return _row("lake-sevan", "lake", "Lake Sevan", 2000, _outline(_SEVAN),
                "digitised as base-map detail, to its published area of about 1,240 km2")


def _outline(text: str) -> shapely.Polygon:
    points = _points(text)
    return shapely.Polygon(_rounded_off([*points, points[0]]))


def _points(text: str) -> list[tuple[float, ...]]:
    return [tuple(map(float, pair.split(","))) for pair in text.split()]


def _rounded_off(points, rounds: int = 2) -> list[tuple[float, float]]:
    """Return the points of a line or ring with its corners cut off (Chaikin's scheme)."""
    closed = points[0] == points[-1]
    for _ in range(rounds):
        out = [] if closed else [points[0]]
        for (ax, ay), (bx, by) in pairwise(points):
            out += [(0.75 * ax + 0.25 * bx, 0.75 * ay + 0.25 * by),
                    (0.25 * ax + 0.75 * bx, 0.25 * ay + 0.75 * by)]
        points = [*out, out[0]] if closed else [*out, points[-1]]
    return points


def _reservoir() -> dict:
    return _row("reservoir-sarsang", "reservoir", "Sarsang", 1000,
                _outline(_SARSANG),
                "digitised from its centre, length and area")


def _rivers(ground: Ground) -> list[dict]:
    rows = []
    for (slug, name), (accuracy, text) in _RIVERS.items():
        course, method = _rounded_off(_points(text)), "digitised as base-map detail"
        if slug == "kura":
            course += _lower_kura(ground)
            method += "; below Yevlakh from district limits of Natural Earth 1:10m"
        rows.append(_row(f"river-{slug}", "river", name, accuracy, shapely.LineString(course),
                         method))
    azerbaijan = ground.states[ground.states.adm0_a3.isin(("AZE", "ARM"))].geometry.union_all()
    iran = ground.states[ground.states.adm0_a3 == "IRN"].geometry.union_all()
    # The Araks is the border with Iran up to 47.9 E.
    border = azerbaijan.boundary.intersection(iran.buffer(5e-4)).intersection(
        shapely.box(44.7, 38.2, 47.9, 40)
    )
    lines = [part for part in shapely.get_parts(border) if part.geom_type == "LineString"]
    rows.append(_row("river-araks", "river", "Araks / Aras", 600,
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


def _row(context_id, kind, name, accuracy, geometry, method) -> dict:
    return {"context_id": context_id, "kind": kind, "name": name, "accuracy_m": accuracy,
            "method": method, "geometry": geometry}
