"""The partition of control: which pieces there are, and who holds each on a day.

The study area is cut once into pieces that form a coverage; history is the table
*piece x holder x period*. Areas are square kilometres in the region's equal-area
projection.
"""

from __future__ import annotations

import geopandas as gpd
import pandas as pd
import shapely
from pyproj import Geod

from geodata.layers import REGION_CRS
from geodata.problems import Problem
from geodata.record import Numbered

_GEOD = Geod(ellps="WGS84")
GAP = 0.0005  # degrees, about 50 m: neighbours closer than this are meant to touch


def area_km2(layer: gpd.GeoDataFrame) -> pd.Series:
    """Return each polygon's area in km2, in the Lambert azimuthal equal-area projection."""
    return layer.to_crs(REGION_CRS).area / 1e6


def geodesic_area_km2(layer: gpd.GeoDataFrame) -> pd.Series:
    """Return each polygon's area in km2 on the WGS 84 ellipsoid, by Karney's method."""
    areas = [abs(_GEOD.geometry_area_perimeter(g)[0]) / 1e6 for g in layer.geometry]
    return pd.Series(areas, index=layer.index)


def coverage_problems(pieces: gpd.GeoDataFrame) -> list[Problem]:
    """Return a problem for each piece whose edge overlaps or misses its neighbour's.

    A hole that the pieces leave among them is a problem too, however wide it is.
    """
    edges = shapely.coverage_invalid_edges(pieces.geometry.array, gap_width=GAP)
    problems = []
    for piece_id, edge in zip(pieces.piece_id, edges, strict=True):
        if edge is None or edge.is_empty:
            continue
        x, y = shapely.get_coordinates(edge)[0]
        problems.append(Problem("geometry/pieces.geojson", 0, piece_id,
                                f"does not meet its neighbour near {x:.5f}, {y:.5f}",
                                "give both the same vertices: python -m geodata build"))
    for part in shapely.get_parts(pieces.union_all()):
        for ring in part.interiors:
            x, y = ring.coords[0]
            problems.append(Problem("geometry/pieces.geojson", 0, "hole",
                                    f"no piece covers the land beside {x:.5f}, {y:.5f}",
                                    "cut a piece for it: python -m geodata build"))
    return problems


def control_problems(control: list[Numbered], pieces: set[str], first, last) -> list[Problem]:
    """Return a problem for each gap or overlap in a piece's chain of holders."""
    by_piece: dict[str, list[Numbered]] = {piece: [] for piece in sorted(pieces)}
    for line, row in control:
        by_piece.setdefault(row.piece_id, []).append((line, row))
    problems = []
    for piece, rows in by_piece.items():
        if not rows:
            problems.append(Problem("control.csv", 0, "piece_id", f"{piece!r} has no holder",
                                    f"add a row from {first}"))
            continue
        rows.sort(key=lambda pair: pair[1].valid_from)
        if rows[0][1].valid_from > first:
            problems.append(Problem("control.csv", rows[0][0], "valid_from",
                                    f"{piece!r} has no holder before {rows[0][1].valid_from}",
                                    f"begin on {first}"))
        for (_, earlier), (line, later) in zip(rows, rows[1:], strict=False):
            if earlier.valid_to is None or earlier.valid_to > later.valid_from:
                problems.append(Problem("control.csv", line, "valid_from",
                                        f"{piece!r} begins before the previous holder's period "
                                        "has ended", f"end that period on {later.valid_from}"))
            elif earlier.valid_to < later.valid_from:
                problems.append(Problem("control.csv", line, "valid_from",
                                        f"{piece!r} has no holder from {earlier.valid_to}",
                                        f"write {earlier.valid_to}"))
        end = rows[-1][1].valid_to
        if end is not None and end <= last:
            problems.append(Problem("control.csv", rows[-1][0], "valid_to",
                                    f"{piece!r} has no holder from {end}",
                                    "leave the last valid_to empty"))
    return problems
