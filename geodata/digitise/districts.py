"""The districts of the Soviet era, and the states around them.

Districts lie between the limits that are digitised in ``cuts.geojson`` (``kind`` =
district-limit) and the state border. Each is the face in which its point of
``district_points.csv`` lies; where a district of that time is divided today, each part has a
point of its own.

No package has the state border both well placed and well shaped. Natural Earth lies about
2 km too far west here: a thin-plate spline moves its borders onto the better placed state
border of country-coder and onto the edge of the former oblast, and keeps their shape.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely
from geopandas import GeoDataFrame

from geodata.digitise import sources, warp
from geodata.digitise.coverage import GRID, faces_of
from geodata.digitise.cuts import limits
from geodata.digitise.tables import home, rows_of, states
from geodata.districts import SOVIET
from geodata.layers import WGS84
from geodata.tables import Row

_NEAR = shapely.box(43.8, 37.8, 49.2, 42.0)


_FIT_STATE = shapely.box(45.9, 38.8, 47.6, 40.25)
_FIT_OBLAST = shapely.box(46.62, 39.36, 47.4, 40.5)


@dataclass(frozen=True)
class Ground:
    """What the pieces are cut from, all in EPSG:4326 on the grid.

    ``districts`` has ``district``, ``today``, ``in_nkao`` and polygons that form a
    coverage; ``states`` are the states around, warped alike.
    """

    districts: GeoDataFrame
    states: GeoDataFrame


def _oblast() -> frozenset[str]:
    """Return the districts of the former oblast, as ``named_areas.csv`` has them."""
    return frozenset(row.area_id for row in rows_of("named_areas")
                     if row.layer == SOVIET and row.in_nkao == "yes")


def _metric(geometry):
    return gpd.GeoSeries([geometry], crs=WGS84).to_crs(sources.BUILD_CRS).iloc[0]


def oblast_polygon(lines: GeoDataFrame) -> shapely.Polygon:
    """Return the former oblast: its parts joined end to end across gaps of under 500 m."""
    parts = [line for multi in lines.geometry
             for line in shapely.get_parts(shapely.line_merge(multi))]
    ring = list(parts.pop(0).coords)
    while parts:
        end = np.array(ring[-1])
        gaps = [min(np.hypot(*(np.array(p.coords[k]) - end)) for k in (0, -1)) for p in parts]
        part = list(parts.pop(int(np.argmin(gaps))).coords)
        near_end = np.hypot(*(np.array(part[-1]) - end)) < np.hypot(*(np.array(part[0]) - end))
        ring += part[::-1] if near_end else part
    return shapely.make_valid(shapely.Polygon(ring))


def fit(packages: Path, units: GeoDataFrame, oblast: shapely.Polygon) -> warp.Warp:
    """Return the warp of the whole neighbourhood, in metres of the region's projection."""
    own = units[units.adm0_a3 == home().code].to_crs(sources.BUILD_CRS)
    window = _metric(_FIT_STATE)
    better = _metric(sources.read_state(packages, home().jurisdiction_id.upper()))
    fixed = shapely.union_all([
        better.boundary.intersection(window),
        _metric(oblast).boundary.intersection(_metric(_FIT_OBLAST)),
    ])
    moving = shapely.union_all(
        [unit.boundary.intersection(window.buffer(20_000)) for unit in own.geometry]
    )
    held = rows_of("fitted_points")
    hold = gpd.GeoSeries(gpd.points_from_xy([p.lon for p in held], [p.lat for p in held]),
                         crs=WGS84)
    at = shapely.get_coordinates(hold.to_crs(sources.BUILD_CRS))
    shift = np.array([(point.east_m, point.north_m) for point in held])
    return warp.register(moving, fixed, (2240, 0), reach=1300, smoothing=0.005,
                         extra=(at, at + shift))


def build_ground(packages: Path, cuts: GeoDataFrame) -> Ground:
    """Return the districts between their limits and the states around them.

    Raises ValueError where the limits leave a district open, or two in one face.
    """
    units = sources.read_admin1(packages, tuple(state.code for state in states()))
    units = units[units.intersects(_NEAR)]
    old = shapely.set_precision(oblast_polygon(sources.read_oblast_lines(packages)), GRID)
    if old.geom_type != "Polygon":
        old = max(shapely.get_parts(old), key=lambda p: p.area)
    move = fit(packages, units, old)
    metric = units.to_crs(sources.BUILD_CRS)
    moved = metric.set_geometry(
        [warp.apply(move, unit) for unit in metric.geometry], crs=sources.BUILD_CRS
    ).to_crs(WGS84)
    moved["geometry"] = moved.geometry.make_valid()
    return Ground(_between(moved, limits(cuts)), moved)


def oblast_between(cuts: GeoDataFrame) -> shapely.Polygon:
    """Return the former oblast: its districts, which their limits enclose without a state's border.

    Raises ValueError where they leave a district open.
    """
    faces = faces_of([limit.geometry for limit in limits(cuts)])
    points = [_point(row) for row in rows_of("district_points") if row.district in _oblast()]
    enclosed = faces[[any(face.contains(point) for point in points) for face in faces.geometry]]
    if len(enclosed) != len(points):
        raise ValueError("the limits of the oblast in cuts.geojson do not enclose its districts")
    return shapely.union_all(enclosed.geometry.values, grid_size=GRID)


def _point(row: Row) -> shapely.Point:
    return shapely.Point(row.lon, row.lat)


def _between(units: GeoDataFrame, between: list) -> GeoDataFrame:
    """Return the faces between the limits and the state border that a point of a district has."""
    state = units[units.adm0_a3 == home().code].geometry.union_all()
    state = max(shapely.get_parts(state), key=lambda part: part.area)
    faces = faces_of([state.boundary, *(limit.geometry for limit in between)])
    inside = rows_of("district_points")
    points = [_point(within) for within in inside]
    at = {number: faces.index[faces.contains(point)].tolist()
          for number, point in enumerate(points)}
    rows = []
    for number, within in enumerate(inside):
        shared = [other for other in at if other != number and at[other] == at[number]]
        if len(at[number]) != 1 or shared:
            raise ValueError(f"{within.district} (today {within.today}): its limits in "
                             "cuts.geojson do not enclose it and nothing else")
        rows.append({"district": within.district, "today": within.today,
                     "in_nkao": within.district in _oblast(),
                     "geometry": faces.geometry[at[number][0]]})
    return GeoDataFrame(rows, crs=WGS84)
