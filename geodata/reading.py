"""Read everything under ``data/`` and find every fault of it, in one pass."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import pandas as pd

from geodata.layers import read_layer
from geodata.partition import control_problems, coverage_problems
from geodata.periods import FIRST_DAY, LAST_DAY, DayError, parse_day
from geodata.problems import Problem
from geodata.record import (
    Numbered,
    basis_problems,
    frame,
    key_problems,
    read_rows,
    reference_problems,
)
from geodata.soundness import (
    line_problems,
    overlap_problems,
    place_problems,
    sliver_problems,
)
from geodata.tables import TABLES

LAYERS = ("pieces", "lines", "context", "world")


@dataclass(frozen=True)
class Data:
    """The rows and layers of a data folder, with whatever is wrong with them."""

    tables: dict[str, list[Numbered]]
    layers: dict[str, gpd.GeoDataFrame]
    problems: list[Problem]

    def frames(self) -> dict[str, pd.DataFrame]:
        """Return each table as a frame."""
        return {name: frame(name, rows) for name, rows in self.tables.items()}


def read_data(folder: Path) -> Data:
    """Return the tables and layers of ``folder`` and every problem found in them."""
    problems: list[Problem] = []
    tables: dict[str, list[Numbered]] = {}
    for name, model in TABLES.items():
        tables[name], found = read_rows(folder / f"{name}.csv", model)
        problems += found + key_problems(name, tables[name])
    layers: dict[str, gpd.GeoDataFrame] = {}
    for name in LAYERS:
        layers[name], found = read_layer(folder / "geometry" / f"{name}.geojson", name)
        problems += found
    pieces = set(layers["pieces"].piece_id)
    problems += reference_problems(tables, _ids(tables) | {"pieces": pieces})
    problems += basis_problems(tables)
    problems += control_problems(tables["control"], pieces, FIRST_DAY, LAST_DAY)
    problems += _claim_problems(tables)
    problems += _line_problems(layers["lines"], _ids(tables)["sources"])
    if len(layers["pieces"]):
        problems += coverage_problems(layers["pieces"])
        problems += sliver_problems(layers["pieces"])
    problems += line_problems(layers["lines"], layers["pieces"], tables["control"])
    problems += overlap_problems(tables)
    problems += place_problems(tables["places"], layers["pieces"], tables["control"])
    if (folder / "geometry" / "cuts.geojson").exists():
        # Only the build reads the cuts, but whoever edits them should hear of a fault here.
        problems += read_layer(folder / "geometry" / "cuts.geojson", "cuts")[1]
    return Data(tables, layers, sorted(set(problems)))


def _ids(tables: dict[str, list[Numbered]]) -> dict[str, set[str]]:
    """Return the ids of each table that has one, under the table's name."""
    found = {}
    for name, rows in tables.items():
        column = next(iter(TABLES[name].model_fields))
        found[name] = {getattr(row, column) for _, row in rows}
    return found


def _claim_problems(tables: dict[str, list[Numbered]]) -> list[Problem]:
    """Return a problem for each disputed fact that shows more than one value.

    A fact may show none: a figure that the map does not draw has nothing to pick.
    """
    ids = _ids(tables)
    shown: dict[tuple, list[int]] = {}
    problems = []
    for line, claim in tables["claims"]:
        matter = (claim.subject, claim.subject_id, claim.field)
        shown.setdefault(matter, [])
        if claim.shown == "yes":
            shown[matter].append(line)
        if claim.subject in ids and claim.subject_id and claim.subject_id not in ids[claim.subject]:
            problems.append(Problem("claims.csv", line, "subject_id",
                                    f"{claim.subject_id!r} is not in {claim.subject}",
                                    "correct the id, or write the subject 'general'"))
    for matter, lines in shown.items():
        if len(lines) > 1:
            name = " ".join(str(part) for part in matter if part)
            problems.append(Problem("claims.csv", lines[-1], "shown",
                                    f"{name!r} shows {len(lines)} values",
                                    "write yes on one claim of each fact at most"))
    return problems


def _line_problems(lines: gpd.GeoDataFrame, sources: set[str]) -> list[Problem]:
    file = "geometry/lines.geojson"
    problems = []
    for row in lines.itertuples():
        days = {}
        for column in ("valid_from", "valid_to"):
            value = getattr(row, column)
            try:
                if not pd.isna(value):
                    days[column] = parse_day(value)
            except DayError as error:
                problems.append(Problem(file, 0, f"{row.line_id}: {column}", str(error),
                                        "write a day or null"))
        if len(days) == 2 and days["valid_to"] <= days["valid_from"]:
            problems.append(Problem(file, 0, f"{row.line_id}: valid_to",
                                    f"{row.valid_to} is not after {row.valid_from}",
                                    "write the first day after the period"))
        if row.source_id and row.source_id not in sources:
            problems.append(Problem(file, 0, f"{row.line_id}: source_id",
                                    f"{row.source_id!r} is not in sources",
                                    "add it to sources.csv or correct the id"))
    return problems
