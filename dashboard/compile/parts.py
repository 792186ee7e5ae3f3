"""The parts of the world that have maps of their own, each in its projection.

The paper of a part reaches so far round its box that windows from high to wide are filled when
all of the box lies in them; what the world has beyond it is cut off before it is projected, since
a conic says nothing of the other side of the earth.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from shapely import affinity
from shapely.geometry.base import BaseGeometry

from dashboard.compile.frame import Frame, Inset
from dashboard.words.vocabulary import values
from geodata.layers import WGS84

_WIDTH = 1600  # map units
# Windows from this much wider than high to this much narrower are filled.
_WIDEST, _HIGHEST = 2.3, 0.78
_MARGIN = 1.05
# Of the paper's height, between an inset and the edges of what a square window shows.
_INSET_GAP = 0.015
# Degrees: a side of a land is no longer, or it would be straight where its parallel is bent.
_STRAIGHT = 0.5
# Degrees beyond the edge of the paper at which the land is cut.
_BEYOND = 1.0
_EARTH = shapely.box(-180, -90, 180, 90)


@dataclass(frozen=True)
class Part:
    """A part of the world: its paper, and what of it a window shows at first, in map units."""

    name: str
    frame: Frame
    subject: tuple[float, float, float, float]

    def project(self, layer: gpd.GeoDataFrame | gpd.GeoSeries) -> gpd.GeoSeries:
        """Return what of a layer (EPSG:4326) lies on the paper, in map units."""
        lands = gpd.GeoSeries(shapely.segmentize(layer.geometry.array, _STRAIGHT),
                              index=layer.index, crs=WGS84)
        insets = [(shapely.box(*inset.box), inset) for inset in self.frame.insets]
        reach = self._reach().difference(shapely.union_all([box for box, _ in insets]))
        projected = self.frame.project(_cut(lands, reach)).difference(
            shapely.union_all([shapely.box(*inset.place) for inset in self.frame.insets]))
        for box, inset in insets:
            within = Frame(inset.crs, inset.xmin, 0, 0, inset.ymax, self.frame.unit)
            projected = gpd.GeoSeries(shapely.union(
                projected.array, within.project(_cut(lands, box)).array), index=layer.index)
        return projected

    def _reach(self) -> BaseGeometry:
        """Return the paper in degrees, and a little beyond."""
        frame = self.frame
        edge = shapely.segmentize(
            shapely.box(frame.xmin, frame.ymin, frame.xmax, frame.ymax), 50 * frame.unit)
        ring = gpd.GeoSeries([edge], crs=frame.crs).to_crs(WGS84)[0]
        # Past the line of dates longitude goes on, as far as the paper does.
        middle = shapely.get_coordinates(gpd.GeoSeries(
            gpd.points_from_xy([(frame.xmin + frame.xmax) / 2], [(frame.ymin + frame.ymax) / 2]),
            crs=frame.crs).to_crs(WGS84).array)[0, 0]
        whole = shapely.transform(ring, lambda points: np.column_stack([
            middle + (points[:, 0] - middle + 180) % 360 - 180, points[:, 1]])).buffer(_BEYOND)
        return shapely.union_all([affinity.translate(whole, turn) for turn in (-360, 0, 360)]
                                 ).intersection(_EARTH)


def _cut(lands: gpd.GeoSeries, to: BaseGeometry) -> gpd.GeoSeries:
    """Return what of each land lies within, polygons of polygons and points of points."""
    cut = lands.intersection(to)
    return gpd.GeoSeries([_of_kind(part, land.geom_type) for part, land in zip(
        cut, lands, strict=True)], index=lands.index, crs=lands.crs)


def _of_kind(geometry: BaseGeometry, kind: str) -> BaseGeometry:
    """Return a geometry without the lines and points in which it only touched what cut it."""
    if geometry.geom_type != "GeometryCollection":
        return geometry
    wanted = kind.removeprefix("Multi")
    return shapely.union_all([part for part in shapely.get_parts(geometry)
                              if part.geom_type.removeprefix("Multi") == wanted])


def parts_of(presets: pd.DataFrame, insets: pd.DataFrame) -> list[Part]:
    """Return the parts in their order, from the tables of the record."""
    rows = presets.set_index("preset")
    return [_part(name, rows.loc[name], insets[insets.preset == name])
            for name in values("preset") if name in rows.index]


def _part(name: str, row: pd.Series, insets: pd.DataFrame) -> Part:
    crs = _crs(row.projection)
    west, south, east, north = _bounds(row, crs)
    wide, high = (east - west) * _MARGIN, (north - south) * _MARGIN
    width, height = max(wide, _WIDEST * high), max(high, wide / _HIGHEST)
    unit = round(width / _WIDTH)
    across, down = (west + east) / 2, (south + north) / 2
    xmin, ymax = round(across - width / 2), round(down + height / 2)
    frame = Frame(crs, xmin, round(down - height / 2), round(across + width / 2), ymax, unit)

    def on_paper(x: float, y: float) -> tuple[float, float]:
        return round((x - xmin) / unit, 1), round((ymax - y) / unit, 1)

    subject = (*on_paper(across - wide / 2, down + high / 2),
               *on_paper(across + wide / 2, down - high / 2))
    placed = tuple(_placed(insets, frame, subject))
    return Part(name, Frame(crs, xmin, frame.ymin, frame.xmax, ymax, unit, placed), subject)


def _placed(insets: pd.DataFrame, frame: Frame,
            subject: tuple[float, float, float, float]) -> Iterator[Inset]:
    """Yield the insets in the lower left corner of the subject, one beside the other."""
    gap = _INSET_GAP * frame.height
    left, bottom = subject[0] + gap, subject[3] - gap
    for row in insets.itertuples():
        crs = _crs(row.projection)
        west, south, east, north = _bounds(row, crs)
        right, top = left + (east - west) / frame.unit, bottom - (north - south) / frame.unit
        yield Inset(crs, round(west - left * frame.unit), round(north + top * frame.unit),
                    (row.west, row.south, row.east, row.north),
                    tuple(round(side, 1) for side in (left, top, right, bottom)))
        left = right + gap


def _crs(projection: str) -> str:
    return f"{projection} +ellps=WGS84 +units=m +no_defs"


def _bounds(row, crs: str) -> tuple[float, float, float, float]:
    """Return how far a box of degrees reaches in a projection, in metres."""
    box = shapely.segmentize(shapely.box(row.west, row.south, row.east, row.north), _STRAIGHT)
    return tuple(gpd.GeoSeries([box], crs=WGS84).to_crs(crs).total_bounds)
