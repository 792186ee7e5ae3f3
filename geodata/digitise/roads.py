"""Main roads and railways: by villages in the plain, by the least effort over the mountains.

No survey of the roads can be passed on. In the plain a road is drawn through the villages on
it; over the mountains along the course that costs least over the elevation model between
known places. Villages are GeoNames', towns those of ``places.csv``.
"""

from __future__ import annotations

from itertools import pairwise
from typing import NamedTuple

import numpy as np
import shapely
from geopandas import GeoDataFrame
from scipy import sparse

from geodata.digitise.context import points_of, rounded_off
from geodata.digitise.coverage import GRID
from geodata.digitise.flow import Grid, fine_grid, smoothed
from geodata.digitise.heights import PER_DEGREE, Heights
from geodata.digitise.waters import simplified
from geodata.layers import WGS84

# The grade that doubles the effort of a way: 7 % on a road, 2 % on a railway.
GRADES = {"main-road": 0.07, "railway": 0.02}
ROOM = 0.08  # degrees about two places within which the way is looked for
WATER = 20  # times the effort of land
SHORE = 0.003  # degrees beside it that count as water, so that smoothing leads into none
SIMPLIFY = 80  # metres

OVER = "least effort over NOAA's GLOBE heights between known places; not measured"
BY = "digitised by villages; not measured"
COPY = "as in cuts.geojson"


class Stretch(NamedTuple):
    """A part of a road with one method and one accuracy.

    ``through`` holds "longitude,latitude" of places, or the id of a line of cuts.geojson;
    ``line`` the line of lines.geojson that shows the same road while that one is in force.
    """

    way: str
    through: str
    accuracy: int
    locator: str
    note: str = ""
    line: str = ""
    source: str = "geonames-places"
    since: str | None = None


class Road(NamedTuple):
    """A road or a railway from end to end."""

    kind: str
    name: str
    stretches: tuple[Stretch, ...]


ROADS = {
    "goris-stepanakert": Road("main-road", "Goris - Lachin - Stepanakert", (
        Stretch(OVER, "46.342,39.511 46.481,39.558", 2000, "Goris; Tegh"),
        Stretch(COPY, "corridor-road-old", 1500, "corridor-road-old", "Its hairpins are cut off.",
                "corridor-road-old", "geography-anchors"),
        Stretch(COPY, "corridor-road-common", 1500, "corridor-road-common",
                "Its hairpins are cut off.", "corridor-road-common", "geography-anchors"),
    )),
    "stepanakert-barda": Road("main-road", "Stepanakert - Agdam - Barda", (
        Stretch(OVER, "46.753,39.818 46.792,39.914 46.832,39.939", 2000,
                "Khankendi / Stepanakert; Ivanyan / Khojaly; Askeran"),
        Stretch(BY, """46.832,39.939 46.8954,39.975 46.927,39.991 46.9721,40.0792
                46.9774,40.0903 47.0305,40.1534 47.0623,40.2242 47.126,40.376""", 3000,
                "Askeran; Alimardanly; Agdam; Goytapa; Abdynly; Shykhlar; Tazakend; Barda"),
    )),
    "martuni-horadiz": Road("main-road", "Martuni - Fuzuli - Horadiz", (
        Stretch(BY, "47.112,39.795 47.0844,39.6676 47.1228,39.6463 47.145,39.601", 3000,
                "Khojavend / Martuni; Divanalylar; Yukhary Yaglavand; Fuzuli"),
        Stretch(BY, "47.145,39.601 47.25,39.55 47.335,39.45", 3000,
                "Fuzuli; Ashaghy Aybasanly; Horadiz"),
    )),
    "martakert-vardenis": Road("main-road", "Mardakert - Kalbajar - Vardenis", (
        Stretch(OVER, "46.821,40.212 46.344,40.146 46.288,40.162 46.045,40.11", 2500,
                "Aghdara / Martakert; Charektar; Dadivank; Kalbajar / Karvachar",
                "The road that was opened anew in 2017 passes Karvachar at five kilometres or "
                "more, by the fund that built it.",
                "access-road-north"),
        Stretch(OVER, "46.045,40.11 45.974,40.229 45.87,40.2 45.732,40.183", 5000,
                "Kalbajar / Karvachar; pass of Sotk / Zod; Sotk; Vardenis",
                "No village between the pass and Kalbajar / Karvachar is documented as on it.",
                "access-road-north"),
    )),
    "lachin-zangilan": Road("main-road", "Lachin - Qubadli - Zangilan", (
        Stretch(OVER, """46.55,39.637 46.543,39.59 46.6095,39.4819 46.6264,39.4544
                46.582,39.344""", 2500,
                "Berdzor / Lachin; Aghavno / Zabukh; Gulabird; Muradkhanly; Qubadli"),
        Stretch(OVER, "46.582,39.344 46.721,39.273 46.6888,39.1788 46.66,39.084", 2500,
                "Qubadli; Khanlig; Qaraqoyunlu; Zangilan"),
    )),
    "shusha-jabrayil": Road("main-road", "Shusha - Hadrut - Jabrayil", (
        Stretch(OVER, """46.75,39.76 46.785,39.77 46.8659,39.7074 46.95,39.677 46.965,39.587
                47.032,39.52 47.028,39.399""", 3000,
                "Shusha / Shushi; Shosh / Shushikend; Qarabulaq; Karmir Shuka / Qirmizi Bazar; "
                "Togh / Tug; Hadrut; Jabrayil"),
    )),
    "ahmadbayli-shusha": Road("main-road", "Ahmadbayli - Fuzuli - Shusha, built 2020-2021", (
        Stretch(BY, "47.5516,39.5656 47.4756,39.5894 47.145,39.601", 3000,
                "fourth paragraph: Ahmadbayli; Fuzuli", "From the day on which its completion "
                "was viewed, 92 of 101 km paved (zeferdenbugune.az).",
                source="azernews-victory-road", since="2021-08-29"),
        Stretch(OVER, "47.145,39.601 46.9939,39.6315 46.744,39.743 46.75,39.76", 4000,
                "fourth paragraph: Fuzuli; Boyuk Taghlar; the forest of Topkhana; Dashalti; "
                "Shusha", "Drawn by Salaketin, 3 km from Boyuk Taghlar.",
                source="azernews-victory-road", since="2021-08-29"),
    )),
    "railway-araks": Road("railway", "Railway along the Araks", (
        Stretch(OVER, """47.335,39.45 47.3006,39.394 47.2474,39.3608 47.1948,39.3329
                47.0391,39.2167 46.9232,39.1698 46.8044,39.119 46.723,39.03""", 2500,
                "the list of stations: Horadiz, Marjanly, Mahmudlu, Soltanly, Gumlag, Hakari, "
                "Minjivan", "The bed of the line, whether trains ran or not: traffic ended in "
                "the war of 1991-1994 and part of the track was destroyed (Wikipedia in "
                "Russian, on the station of Minjivan); a new one has been laid since 14 February "
                "2021. "
                "Drawn by Marjanly, Maralyan, Mashanly, Gumlag and Hajialyly.",
                source="president-az-railway-2022"),
        Stretch(OVER, "46.723,39.03 46.5675,38.9055", 2500,
                "the list of stations: Minjivan, Bartaz, Agband",
                "The bed of the line, as before.", source="president-az-railway-2022"),
    )),
}


def build_roads(heights: Heights, cuts: GeoDataFrame, context: GeoDataFrame) -> GeoDataFrame:
    """Return the roads and railways, one row per stretch, EPSG:4326.

    ``cuts`` gives the roads that are digitised already, ``context`` the water to go around.
    """
    lines = cuts.set_index("cut_id").geometry
    # Iran with the rivers and lakes: none of these roads crosses the Araks.
    large = context.context_id.isin(("river-araks", "lake-sevan", "reservoir-sarsang",
                                     "state-ir"))
    waters = shapely.union_all(context.geometry[large].values).buffer(SHORE)
    rows = []
    for road_id, road in ROADS.items():
        for number, stretch in enumerate(road.stretches):
            if stretch.way == COPY:
                course = lines[stretch.through]
            else:
                points = points_of(stretch.through)
                if stretch.way == OVER:
                    points = over(heights, points, GRADES[road.kind], waters)
                course = simplified(shapely.LineString(
                    rounded_off(points) if stretch.way == BY else points), SIMPLIFY)
            rows.append({
                "road_id": road_id, "segment": str(number), "kind": road.kind,
                "name": road.name, "valid_from": stretch.since, "valid_to": None,
                "accuracy_m": stretch.accuracy, "method": stretch.way,
                "source_id": stretch.source, "locator": stretch.locator,
                "line_id": stretch.line, "note": stretch.note, "geometry": course,
            })
    roads = GeoDataFrame(rows, crs=WGS84)
    roads["geometry"] = shapely.set_precision(roads.geometry.values, GRID)
    return roads


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

