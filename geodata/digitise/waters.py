"""Lake Sevan, the Sarsang reservoir and the rivers of the hills, from the elevation model."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
import shapely
from geopandas import GeoDataFrame, GeoSeries
from scipy import ndimage

from geodata.digitise.context import points_of, rounded_off, row_of
from geodata.digitise.coverage import GRID
from geodata.digitise.flow import BASINS, Flow, Grid, fine_grid, smoothed
from geodata.digitise.heights import Heights
from geodata.layers import REGION_CRS, WGS84

LEAST_KM2 = 10  # a river begins where so much drains to it
SIMPLIFY = 60  # metres


class River(NamedTuple):
    """A river: a point by its lower course, where the hills end, and what follows there.

    ``until`` is the meridian past which the model no longer knows the way; ``plain`` the
    points by which it is drawn from there on, and ``plain_m`` how far it may be off there.
    """

    name: str
    by: tuple[float, float]
    accuracy: int
    until: float | None = None
    plain: str = ""
    plain_m: int = 0
    of: str = ""


# In an order in which each is there before what flows into it. Names as in names.csv, both
# where both are known to us.
_RIVERS = {
    "hakari": River("Aghavno / Hakari", (46.60, 39.49), 1500),
    "hochaz": River("Hochaz", (46.42, 39.70), 1500),
    "zabukh": River("Aghavno / Zabukh", (46.50, 39.60), 1500),
    "bargushad": River("Bargushad / Vorotan", (46.35, 39.42), 1500),
    "okhchu": River("Okhchu / Voghji", (46.41, 39.20), 1500),
    "basut": River("Basitchay / Tsav", (46.53, 39.03), 3000),
    # Below, as it was: no village there is documented as lying on the river.
    "tartar": River("Tartar / Terter", (46.288, 40.162), 1500, 46.89, """46.932,40.357
        46.962,40.364 46.992,40.374 47.022,40.385 47.052,40.396 47.084,40.407 47.118,40.419
        47.152,40.431 47.186,40.445 47.218,40.461 47.246,40.480 47.268,40.502""", 4000,
        "digitised as base-map detail, past Barda"),
    "lev": River("Lev", (46.10, 40.255), 1500),
    "tutkhun": River("Tutkhun / Tutqun", (46.23, 40.13), 1500),
    # Orta Garvand 47.048,40.159 and Beybabalar 47.083,40.156.
    "khachen": River("Khachen", (46.70, 40.03), 1500, 46.94, """46.985,40.148 47.030,40.156
        47.048,40.161 47.083,40.158""", 3000, "digitised by villages of the plain"),
    "kolatak": River("Kolatak", (46.60, 39.975), 1500),
    # Garadaghly 46.910,39.960, Mughanly 46.938,39.946, Ismayilbeyli 47.010,39.938 and Marzili
    # 47.057,39.933; Aghjabadi 47.459,40.050 lies on both banks (qia.az on the district).
    "qarqar": River("Karkar / Qarqar", (46.832, 39.939), 1500, 46.875, """46.910,39.962
        46.938,39.949 47.010,39.940 47.057,39.938 47.150,39.962 47.260,39.998 47.370,40.030
        47.459,40.050""", 3000, "digitised by villages of the plain"),
    "kondelan": River("Kondelan", (47.15, 39.63), 1500, 47.30),
    "quruchay": River("Ishkhanaget / Quruchay", (46.99, 39.61), 3000, 47.15),
    "khonashen": River("Khonashen", (47.05, 39.78), 1500, 47.13),
}
_ROUTED = "flow routing over NOAA's GLOBE heights; not measured against a survey"

SEVAN_LEVEL = 1875  # metres: so the model has it; its true level lies some 25 m higher
SARSANG_LEVEL = 726  # metres: its normal water level, as published (sarsang.org)
SARSANG_BOX = (46.50, 40.12, 46.72, 40.26)
# Where level, area (13.46 km2) and length (11.75 km) come out as published together, and the
# valley floor is as high as the dam's foot: 726 m less the depth of 103 m.
SARSANG_DAM = 40.2205  # degrees north; the valley runs north there
SARSANG_IN = (46.627, 40.190)


def build_waters(heights: Heights, known: list[shapely.LineString]) -> list[dict]:
    """Return lake, reservoir and rivers as rows of the base map, EPSG:4326.

    ``known`` are the rivers that the others flow to: the Kura and the Araks.
    """
    return [_lake(heights), _reservoir(heights), *rivers(heights, known)]


def rivers(heights: Heights, known: list[shapely.LineString]) -> list[dict]:
    """Return the rivers of the hills, each from its head to the river that it joins."""
    flow = Flow(fine_grid(heights, BASINS), known)
    rows: list[dict] = []
    ends: set[int] = set()
    drawn: list[shapely.LineString] = list(known)
    for slug, river in _RIVERS.items():
        cells = flow.course(*river.by, LEAST_KM2, river.until, ends)
        points = smoothed(flow.grid.points_of(cells))
        ends |= set(cells)
        if river.plain:
            rows += _plain(slug, river, points[-1])
        else:
            points = _joined(points, drawn, river)
        line = simplified(shapely.LineString(points))
        drawn.append(line)
        rows.append(row_of(f"river-{slug}", "river", river.name, river.accuracy, line, _ROUTED))
    return sorted(rows, key=lambda row: row["context_id"])


def _joined(points: np.ndarray, drawn: list[shapely.LineString], river: River) -> np.ndarray:
    """Return the course with its end on the river that it flows into."""
    if river.until is not None:
        return points
    end = shapely.Point(points[-1])
    nearest = min(drawn, key=end.distance)
    onto = shapely.get_coordinates(shapely.shortest_line(end, nearest))[-1]
    return np.vstack([points[:-1], onto])


def _plain(slug: str, river: River, start: np.ndarray) -> list[dict]:
    """Return the stretch of a river in the plain, from where the routed one ends."""
    points = [tuple(start), *points_of(river.plain)]
    return [row_of(f"river-{slug}-plain", "river", river.name, river.plain_m,
                 shapely.LineString(rounded_off(points)), river.of)]


def _lake(heights: Heights) -> dict:
    """Return Lake Sevan: the cells of the model at its level, all in one."""
    labels, _ = ndimage.label(heights.metres == SEVAN_LEVEL)
    water = labels == np.bincount(labels[labels > 0]).argmax()
    grid = fine_grid(Heights(water.astype(float), heights.west, heights.north),
                     (44.8, 40.1, 45.8, 40.7))
    return row_of("lake-sevan", "lake", "Lake Sevan", 1500,
                outline(grid, ndimage.gaussian_filter(grid.metres, 2.2) > 0.5),
                "cells of NOAA's GLOBE heights at its level")


def _reservoir(heights: Heights) -> dict:
    """Return the Sarsang reservoir: what lies below its level above the dam."""
    grid = fine_grid(heights, SARSANG_BOX)
    below = grid.metres < SARSANG_LEVEL
    below[:round((grid.north - SARSANG_DAM) * grid.per_degree)] = False
    labels, _ = ndimage.label(below)
    rows, columns = grid.cells_of(np.array([SARSANG_IN]))
    return row_of("reservoir-sarsang", "reservoir", "Sarsang", 4000,
                outline(grid, labels == labels[rows[0], columns[0]]),
                f"contour of {SARSANG_LEVEL} m, its published level, in NOAA's GLOBE heights")


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
    kept = context[(context.kind == "state") | context.context_id.isin(("river-araks",
                                                                        "river-kura"))]
    large = kept[kept.kind == "river"].geometry
    rows = GeoDataFrame(build_waters(heights, [*shapely.get_parts(large.values)]), crs=WGS84)
    rows["geometry"] = shapely.set_precision(rows.geometry.values, GRID)
    parts = [kept[kept.kind == "state"], rows[rows.kind != "river"], rows[rows.kind == "river"],
             kept[kept.kind == "river"]]
    whole = GeoDataFrame([row for part in parts for row in part.to_dict("records")], crs=WGS84)
    whole["geometry"] = shapely.orient_polygons(whole.geometry.values)
    return whole

