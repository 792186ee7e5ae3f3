"""Main roads and railways: by villages in the plain, by the least effort over the mountains.

No survey of the roads can be passed on. In the plain a road is drawn through the villages on
it; over the mountains along the course that costs least over the elevation model between
known places. Villages are GeoNames', towns those of ``places.csv``.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import shapely
from geopandas import GeoDataFrame
from scipy import sparse

from geodata.digitise.context import points_of, rounded_off
from geodata.digitise.coverage import GRID
from geodata.digitise.flow import Grid, fine_grid, smoothed
from geodata.digitise.heights import PER_DEGREE, Heights
from geodata.digitise.tables import rows_of
from geodata.digitise.waters import simplified
from geodata.layers import WGS84, state_in_context
from geodata.tables import Row

# The grade that doubles the effort of a way: 7 % on a road, 2 % on a railway.
GRADES = {"main-road": 0.07, "railway": 0.02}
ROOM = 0.08  # degrees about two places within which the way is looked for
WATER = 20  # times the effort of land
SHORE = 0.003  # degrees beside it that count as water, so that smoothing leads into none
SIMPLIFY = 80  # metres

# How a stretch is drawn, as its method says.
OVER = "least effort over NOAA's GLOBE heights between known places; not measured"
BY = "digitised by villages; not measured"
COPY = "as in cuts.geojson"


def build_roads(heights: Heights, cuts: GeoDataFrame, context: GeoDataFrame) -> GeoDataFrame:
    """Return the roads and railways, one row per stretch, EPSG:4326.

    ``cuts`` gives the roads that are digitised already, ``context`` the water to go around.
    """
    lines = cuts.set_index("cut_id").geometry
    barriers = [river for river in rows_of("large_rivers") if river.barrier == "yes"]
    wet = [*(f"river-{river.river_id}" for river in barriers),
           *(water.water_id for water in rows_of("still_waters")),
           *(state_in_context(river.south) for river in barriers)]
    waters = shapely.union_all(
        context.geometry[context.context_id.isin(wet)].values).buffer(SHORE)
    rows = []
    for stretch in sorted(rows_of("road_stretches"), key=lambda row: (row.order, row.segment)):
        rows.append({
            "road_id": stretch.road_id, "segment": str(stretch.segment), "kind": stretch.kind,
            "name": stretch.name,
            "valid_from": stretch.valid_from and stretch.valid_from.isoformat(), "valid_to": None,
            "accuracy_m": stretch.accuracy_m, "method": stretch.method,
            "source_id": stretch.source_id, "locator": stretch.locator,
            "line_id": stretch.line_id or "", "note": stretch.note or "",
            "geometry": _course(stretch, heights, lines, waters),
        })
    roads = GeoDataFrame(rows, crs=WGS84)
    roads["geometry"] = shapely.set_precision(roads.geometry.values, GRID)
    return roads


def _course(stretch: Row, heights: Heights, lines, waters) -> shapely.LineString:
    """Return the course of a stretch, EPSG:4326, by its method."""
    if stretch.method == COPY:
        return lines[stretch.through]
    points = points_of(stretch.through)
    course = (over(heights, points, GRADES[stretch.kind], waters) if stretch.method == OVER
              else rounded_off(points))
    return simplified(shapely.LineString(course), SIMPLIFY)


def over(heights: Heights, places: list[tuple[float, ...]], grade: float, waters) -> np.ndarray:
    """Return the way of least effort through ``places``, (n, 2) in degrees.

    A metre counts 1 + (slope / grade) squared, and ``WATER`` times that in ``waters``.
    """
    parts = []
    for start, end in pairwise(places):
        box = _box(start, end)
        grid = fine_grid(heights, box)
        cells = _cheapest(grid, np.array([start, end]), grade, waters)
        way = smoothed(grid.points_of(cells), 0.8)
        way[0], way[-1] = start, end
        parts.append(way if not parts else way[1:])
    return np.vstack(parts)


def _box(start: tuple[float, ...], end: tuple[float, ...]) -> tuple[float, float, float, float]:
    """Return the room about two places in whole cells of the model."""
    def whole(degrees: float) -> float:
        return round(degrees * PER_DEGREE) / PER_DEGREE

    (west, east), (south, north) = sorted((start[0], end[0])), sorted((start[1], end[1]))
    return whole(west - ROOM), whole(south - ROOM), whole(east + ROOM), whole(north + ROOM)


def _cheapest(grid: Grid, ends: np.ndarray, grade: float, waters) -> list[int]:
    """Return the flat indices of the cells of the cheapest way between two points."""
    height, width = grid.metres.shape
    number = np.arange(height * width).reshape(height, width)
    wet = shapely.intersects_xy(waters, *grid.points_of(number.ravel()).T)
    dear = np.where(wet, WATER, 1.0).reshape(height, width)
    down = 111_200 / grid.per_degree
    across = down * np.cos(np.radians(grid.north))
    starts, stops, costs = [], [], []
    for rows, columns in ((0, 1), (1, 0), (1, 1), (1, -1)):
        here = (slice(0, height - rows), slice(max(0, -columns), width - max(0, columns)))
        there = (slice(rows, height), slice(max(0, columns), width + min(0, columns)))
        far = np.hypot(rows * down, columns * across)
        slope = (grid.metres[there] - grid.metres[here]) / far
        effort = far * (1 + (slope / grade) ** 2) * np.maximum(dear[here], dear[there])
        starts.append(number[here].ravel())
        stops.append(number[there].ravel())
        costs.append(effort.ravel())
    graph = sparse.coo_matrix((np.concatenate(costs), (np.concatenate(starts),
                                                       np.concatenate(stops))),
                              shape=(number.size, number.size)).tocsr()
    rows, columns = grid.cells_of(ends)
    first, last = number[rows[0], columns[0]], number[rows[1], columns[1]]
    _, before = sparse.csgraph.dijkstra(graph, directed=False, indices=first,
                                        return_predecessors=True)
    way = [int(last)]
    while way[-1] != first:
        way.append(int(before[way[-1]]))
    return way[::-1]

