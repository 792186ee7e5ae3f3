"""The partition of control: which pieces there are, and who holds each on a day.

The study area is cut once into pieces that form a coverage; history is the table
*piece x holder x period*. Areas are square kilometres in the region's equal-area
projection.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

import geopandas as gpd
import pandas as pd
import shapely

from geodata.layers import REGION_CRS
from geodata.problems import Problem
from geodata.record import Numbered


def area_km2(layer: gpd.GeoDataFrame) -> pd.Series:
    """Return each polygon's area in km2, in the Lambert azimuthal equal-area projection."""
    return layer.to_crs(REGION_CRS).area / 1e6


def inner_edges(shapes: gpd.GeoSeries) -> Iterator[tuple[str, str, shapely.Geometry]]:
    """Yield each two pieces that touch, by the index of ``shapes``, with what they share."""
    left, right = shapely.STRtree(shapes.array).query(shapes.array, predicate="touches")
    for a, b in zip(left, right, strict=True):
        if a < b:
            yield (shapes.index[a], shapes.index[b],
                   shapes.iloc[a].boundary.intersection(shapes.iloc[b].boundary))


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
                                    f"add a row for the days from {first}"))
        for (above, earlier), (line, later) in pairwise(rows):
            if earlier.valid_to is None or earlier.valid_to > later.valid_from:
                problems.append(Problem("control.csv", line, "valid_from",
                                        f"{piece!r} begins on {later.valid_from}, before the "
                                        f"period of {earlier.holder} (line {above}) has ended",
                                        f"end that period on {later.valid_from}, if that is the "
                                        "day of the change"))
            elif earlier.valid_to < later.valid_from:
                problems.append(Problem("control.csv", line, "valid_from",
                                        f"{piece!r} has no holder from {earlier.valid_to} to "
                                        f"{later.valid_from - timedelta(1)}",
                                        "add the row that is missing, or find in the sources "
                                        f"which day is wrong, here or on line {above}; do not "
                                        "move a day only to close the gap"))
        end = rows[-1][1].valid_to
        if end is not None and end <= last:
            problems.append(Problem("control.csv", rows[-1][0], "valid_to",
                                    f"{piece!r} has no holder from {end}",
                                    "leave the last valid_to empty"))
    return problems
