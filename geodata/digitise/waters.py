"""Lake Sevan, the Sarsang reservoir and the rivers of the hills, from the elevation model."""

from __future__ import annotations

import numpy as np
import shapely
from geopandas import GeoDataFrame, GeoSeries
from scipy import ndimage

from geodata.digitise.context import points_of, rounded_off, row_of
from geodata.digitise.coverage import GRID
from geodata.digitise.flow import BASINS, Flow, Grid, fine_grid, smoothed
from geodata.digitise.heights import Heights
from geodata.digitise.tables import in_order, rows_of
from geodata.layers import REGION_CRS, WGS84
from geodata.tables import Row

LEAST_KM2 = 10  # a river begins where so much drains to it
SIMPLIFY = 60  # metres


_ROUTED = "flow routing over NOAA's GLOBE heights; not measured against a survey"

def build_waters(heights: Heights, known: list[shapely.LineString]) -> list[dict]:
    """Return lake, reservoir and rivers as rows of the base map, EPSG:4326.

    ``known`` are the rivers that the others flow to: the Kura and the Araks.
    """
    still = [_still_water(heights, water) for water in rows_of("still_waters")]
    return [*still, *rivers(heights, known)]


def rivers(heights: Heights, known: list[shapely.LineString]) -> list[dict]:
    """Return the rivers of the hills, each from its head to the river that it joins."""
    flow = Flow(fine_grid(heights, BASINS), known)
    rows: list[dict] = []
    ends: set[int] = set()
    drawn: list[shapely.LineString] = list(known)
    for river in in_order("rivers"):
        cells = flow.course(river.lon, river.lat, LEAST_KM2, river.until, ends)
        points = smoothed(flow.grid.points_of(cells))
        ends |= set(cells)
        if river.plain:
            rows += _plain(river, points[-1])
        else:
            points = _joined(points, drawn, river)
        line = simplified(shapely.LineString(points))
        drawn.append(line)
        rows.append(row_of(f"river-{river.river_id}", "river", river.name, river.accuracy_m, line,
                           _ROUTED))
    return sorted(rows, key=lambda row: row["context_id"])


def _joined(points: np.ndarray, drawn: list[shapely.LineString], river: Row) -> np.ndarray:
    """Return the course with its end on the river that it flows into."""
    if river.until is not None:
        return points
    end = shapely.Point(points[-1])
    nearest = min(drawn, key=end.distance)
    onto = shapely.get_coordinates(shapely.shortest_line(end, nearest))[-1]
    return np.vstack([points[:-1], onto])


def _plain(river: Row, start: np.ndarray) -> list[dict]:
    """Return the stretch of a river in the plain, from where the routed one ends."""
    points = [tuple(start), *points_of(river.plain)]
    return [row_of(f"river-{river.river_id}-plain", "river", river.name, river.plain_accuracy_m,
                   shapely.LineString(rounded_off(points)), river.plain_method)]


def _still_water(heights: Heights, water: Row) -> dict:
    """Return a lake, or a reservoir: what lies at its level, or below it above its dam."""
    draw = _lake if water.lon is None else _reservoir
    return row_of(water.water_id, water.kind, water.name, water.accuracy_m, draw(heights, water),
                  water.method)


def _lake(heights: Heights, water: Row) -> shapely.Polygon:
    """Return the cells of the model at the level of a lake, all in one."""
    labels, _ = ndimage.label(heights.metres == water.level_m)
    largest = labels == np.bincount(labels[labels > 0]).argmax()
    grid = fine_grid(Heights(largest.astype(float), heights.west, heights.north), _box(water))
    return outline(grid, ndimage.gaussian_filter(grid.metres, 2.2) > 0.5)


def _reservoir(heights: Heights, water: Row) -> shapely.Polygon:
    """Return what lies below the level of a reservoir, above its dam."""
    grid = fine_grid(heights, _box(water))
    below = grid.metres < water.level_m
    below[:round((grid.north - water.dam_lat) * grid.per_degree)] = False
    labels, _ = ndimage.label(below)
    rows, columns = grid.cells_of(np.array([(water.lon, water.lat)]))
    return outline(grid, labels == labels[rows[0], columns[0]])


def _box(water: Row) -> tuple[float, float, float, float]:
    return water.west, water.south, water.east, water.north


def outline(grid: Grid, mask: np.ndarray) -> shapely.Polygon:
    """Return the largest outline of the cells of ``mask``, its steps smoothed."""
    rows, columns = np.nonzero(mask)
    side = 1 / grid.per_degree
    west, north = grid.west + columns * side, grid.north - rows * side
    cells = shapely.union_all(shapely.box(west, north - side, west + side, north))
    largest = max(shapely.get_parts(cells), key=lambda part: part.area)
    ring = shapely.get_coordinates(shapely.Polygon(largest.exterior).simplify(0.8 * side))
    curve = shapely.Polygon(rounded_off([tuple(point) for point in ring]))
    return simplified(curve).buffer(0)


def simplified(geometry, metres: float = SIMPLIFY):
    """Return a geometry of EPSG:4326 without the vertices that ``metres`` do not need."""
    flat = GeoSeries([geometry], crs=WGS84).to_crs(REGION_CRS).simplify(metres)
    return flat.to_crs(WGS84).iloc[0]


def with_waters(context: GeoDataFrame, heights: Heights) -> GeoDataFrame:
    """Return the base map with its lake, reservoir and hill rivers drawn anew."""
    large = [f"river-{river.river_id}" for river in rows_of("large_rivers")]
    kept = context[(context.kind == "state") | context.context_id.isin(large)]
    known = shapely.get_parts(kept.geometry[kept.kind == "river"].values)
    rows = GeoDataFrame(build_waters(heights, [*known]), crs=WGS84)
    rows["geometry"] = shapely.set_precision(rows.geometry.values, GRID)
    parts = [kept[kept.kind == "state"], rows[rows.kind != "river"], rows[rows.kind == "river"],
             kept[kept.kind == "river"]]
    whole = GeoDataFrame([row for part in parts for row in part.to_dict("records")], crs=WGS84)
    whole["geometry"] = shapely.orient_polygons(whole.geometry.values)
    return whole

