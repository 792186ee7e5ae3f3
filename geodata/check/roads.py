"""What each road of the base map must say of itself."""

from __future__ import annotations

import geopandas as gpd
import pandas as pd

from geodata.check.feature_periods import feature_period_problems
from geodata.check.pieces import word_problem
from geodata.days import FIRST_DAY, LAST_DAY
from geodata.problems import Problem
from geodata.vocabulary import values

ROADS = "geometry/roads.geojson"


def road_problems(roads: gpd.GeoDataFrame, lines: set[str], sources: set[str]) -> list[Problem]:
    """Return a problem for each road without a known kind, an accuracy, an origin or a period.

    ``lines`` and ``sources`` hold the ids that a road may point to.
    """
    problems = []
    for row in roads.itertuples():
        label = f"{row.road_id} {row.segment}"
        unknown = word_problem(ROADS, label, "kind", row.kind, values("road-kind"))
        problems += [unknown] if unknown else []
        problems += [Problem(ROADS, 0, f"{label}: {column}", fault, mend)
                     for column, fault, mend in _faults(row, lines, sources)]
        problems += feature_period_problems(
            ROADS, row, label, f"write a day from {FIRST_DAY} to {LAST_DAY}, or null")
    return problems


def _faults(row, lines: set[str], sources: set[str]):
    if not pd.to_numeric(row.accuracy_m, errors="coerce") > 0:
        yield ("accuracy_m", f"is {row.accuracy_m}",
               "write how far, in metres, the road may lie from the truth")
    for column, mend in (("method", "say how it was drawn"),
                         ("locator", "name the places that it is drawn by")):
        if not getattr(row, column):
            yield column, "is empty", mend
    if row.source_id not in sources:
        yield ("source_id", f"{row.source_id!r} is not in sources",
               "add it to sources.csv or correct the id")
    if row.line_id and row.line_id not in lines:
        yield ("line_id", f"{row.line_id!r} is not in lines.geojson",
               "write the line that shows the same road, or leave it empty")
