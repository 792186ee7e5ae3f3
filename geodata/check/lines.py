"""What each line must say of itself, and which lines there must be."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise

import geopandas as gpd
import pandas as pd

from geodata.check.feature_periods import feature_period_problems
from geodata.check.pieces import word_problem
from geodata.days import FIRST_DAY, LAST_DAY, DayError, parse_day
from geodata.problems import Problem
from geodata.record import Numbered
from geodata.vocabulary import BORDERS, values

LINES = "geometry/lines.geojson"


def line_problems(lines: gpd.GeoDataFrame) -> list[Problem]:
    """Return a problem for each line without a known kind, a period, an accuracy or an origin."""
    problems = []
    for row in lines.itertuples():
        label = f"{row.line_id} {row.segment}"
        unknown = word_problem(LINES, label, "kind", row.kind, values("line-kind"))
        problems += [unknown] if unknown else []
        problems += _origin_problems(row, label)
        problems += _period_problems(row, label)
    return problems


def _origin_problems(row, label: str) -> list[Problem]:
    problems = []
    accuracy = pd.to_numeric(row.accuracy_m, errors="coerce")
    if not accuracy > 0:
        problems.append(Problem(LINES, 0, f"{label}: accuracy_m", f"is {row.accuracy_m}",
                                "write how far, in metres, the line may lie from the truth"))
    if not row.method:
        problems.append(Problem(LINES, 0, f"{label}: method", "is empty", "say how it was drawn"))
    if not row.source_id and not row.method:
        problems.append(Problem(LINES, 0, f"{label}: source_id", "is empty",
                                "name the source, or say in method what it rests on"))
    if row.source_id and not row.locator and row.kind not in BORDERS:
        problems.append(Problem(LINES, 0, f"{label}: locator", "is empty",
                                "say where in the source; of a digitised line, its cut"))
    return problems


def _period_problems(row, label: str) -> list[Problem]:
    problems = feature_period_problems(
        LINES, row, label, f"write a day from {FIRST_DAY} to {LAST_DAY}")
    if not problems and pd.isna(row.valid_from) and row.kind not in BORDERS:
        return [Problem(LINES, 0, f"{label}: valid_from", "is empty",
                        "write the first day on which the line is shown: only the borders of "
                        "states and of the oblast stand without")]
    return problems


def cut_problems(cuts: gpd.GeoDataFrame) -> list[Problem]:
    """Return a problem for each digitised line of no known kind."""
    kinds = values("cut-kind")
    problems = [word_problem("geometry/cuts.geojson", row.cut_id, "kind", row.kind, kinds)
                for row in cuts.itertuples()]
    return [problem for problem in problems if problem]


def source_problems(lines: gpd.GeoDataFrame, sources: set[str]) -> list[Problem]:
    """Return a problem for each line that cites a source that is not in the record."""
    return [Problem(LINES, 0, f"{row.line_id} {row.segment}: source_id",
                    f"{row.source_id!r} is not in sources",
                    "add it to sources.csv or correct the id")
            for row in lines.itertuples() if row.source_id and row.source_id not in sources]


def missing_problems(lines: gpd.GeoDataFrame, promised: list[Numbered],
                     known: set[str]) -> list[Problem]:
    """Return a problem for each line of promised_lines.csv that the atlas does not have.

    ``known`` holds the ids of lines that could not be read: those are told as broken.
    """
    kinds = dict(zip(lines.line_id, lines.kind, strict=True))
    problems = []
    for _, row in promised:
        line, kind = row.line_id, row.kind
        if line not in kinds and line not in known:
            problems.append(Problem(LINES, 0, line, f"is missing: the atlas shows this {kind}",
                                    "put the feature back, with this line_id"))
        elif kinds.get(line, kind) in {*values("line-kind")} - {kind}:
            problems.append(Problem(LINES, 0, f"{line} 0: kind", f"is {kinds[line]!r}",
                                    f"write {kind!r}"))
    return problems


def route_problems(lines: gpd.GeoDataFrame, corridor: list[Numbered]) -> list[Problem]:
    """Return a problem for each corridor road that is not shown from its first day by corridor.csv.

    The old road ends where the new one begins.
    """
    first: dict[str, tuple[date, int]] = {}
    for line, row in corridor:
        if row.route not in first or row.valid_from < first[row.route][0]:
            first[row.route] = row.valid_from, line
    in_order = sorted(first, key=first.get)
    wanted = [(route, "valid_from", route) for route in in_order]
    wanted += [(route, "valid_to", later) for route, later in pairwise(in_order)]
    rows = {row.line_id: row for row in lines.itertuples()}
    problems = []
    for road, column, route in wanted:
        line_id = f"corridor-road-{road}"
        if line_id not in rows or route not in first:
            continue
        day, line = first[route]
        value = str(getattr(rows[line_id], column))[:10]
        if value != str(day):
            problems.append(Problem(
                LINES, 0, f"{line_id} 0: {column}",
                f"is {value}, but by corridor.csv:{line} the {route} road came into use on {day}",
                "write that day, or correct corridor.csv by its source"))
    return problems


def ends(row) -> tuple[date, date] | tuple[()]:
    """Return the first and last day of a line within the atlas; nothing when they are faulty."""
    try:
        first = FIRST_DAY if pd.isna(row.valid_from) else parse_day(row.valid_from)
        last = LAST_DAY if pd.isna(row.valid_to) else parse_day(row.valid_to) - timedelta(1)
    except DayError:
        return ()
    first, last = max(first, FIRST_DAY), min(last, LAST_DAY)
    return (first, last) if first <= last else ()
