"""The digitised lines of ``data/geometry/cuts.geojson`` and the sides that they part."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import pandas as pd
import shapely
import shapely.ops
from geopandas import GeoDataFrame

from geodata.digitise.sources import BUILD_CRS
from geodata.layers import WGS84

# Everything that is ever cut lies within it.
HULL = shapely.box(44.5, 38.0, 49.0, 41.5)


def read_cuts(geometry: Path) -> GeoDataFrame:
    """Return the digitised lines, one row per line, EPSG:4326."""
    cuts = gpd.read_file(geometry / "cuts.geojson")
    for column in ("valid_from", "valid_to"):
        # The reader turns days into times; days they stay here.
        days = [None if pd.isna(day) else str(day)[:10] for day in cuts[column]]
        cuts[column] = pd.Series(days, index=cuts.index, dtype=object)
    return cuts


def limits(cuts: GeoDataFrame) -> list:
    """Return the lines between districts, a named tuple each."""
    return list(cuts[cuts.kind == "district-limit"].itertuples())


def region_of(cut) -> shapely.Polygon:
    """Return the side of one cut that is called inside, EPSG:4326.

    A road with ``buffer_m`` gives the strip along it; a closed line what it encloses; an
    open line the side on which the point ``inside`` ("lon,lat") lies: it must then run
    beyond the districts that it parts at both ends.
    """
    line = cut.geometry
    if cut.buffer_m and cut.buffer_m > 0:
        metric = gpd.GeoSeries([line], crs=WGS84).to_crs(BUILD_CRS).buffer(cut.buffer_m)
        return metric.to_crs(WGS84).iloc[0].simplify(0.0005)
    if line.is_closed:
        return shapely.make_valid(shapely.Polygon(line.coords))
    first, last = line.coords[0], line.coords[-1]
    beyond = _out(first, line.coords[1]), _out(last, line.coords[-2])
    longer = shapely.LineString([beyond[0], *line.coords, beyond[1]])
    pieces = shapely.get_parts(shapely.ops.split(HULL, longer))
    probe = shapely.Point(*map(float, cut.inside.split(",")))
    sides = [piece for piece in pieces if piece.contains(probe)]
    if len(sides) != 1:
        raise ValueError(f"{cut.cut_id}: the point inside lies on {len(sides)} sides of the line")
    return sides[0]


def _out(end, before) -> tuple[float, float]:
    """Return the point 6 degrees on from ``end``, away from ``before``."""
    dx, dy = end[0] - before[0], end[1] - before[1]
    length = (dx * dx + dy * dy) ** 0.5
    return end[0] + 6 * dx / length, end[1] + 6 * dy / length
