"""Read the tables of the record, and find every fault of their rows at once."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import get_args

import pandas as pd
from pydantic import ValidationError

from geodata.periods import edtf_bounds
from geodata.problems import Problem
from geodata.tables import KEYS, TABLES, Row

Numbered = tuple[int, Row]


def read_rows(path: Path, model: type[Row]) -> tuple[list[Numbered], list[Problem]]:
    """Return the rows of a CSV file with their line numbers, and what is wrong with the rest.

    A row with a fault is left out of the rows and told in the problems; nothing is raised.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return [], [Problem(path.name, 0, "file", "is missing", f"add data/{path.name}")]
    except UnicodeDecodeError as error:
        line = error.object[: error.start].count(b"\n") + 1
        found = f"byte {error.object[error.start]:#04x} is not UTF-8"
        return [], [Problem(path.name, line, "row", found, "save the file as UTF-8")]
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    columns = list(model.model_fields)
    rows: list[Numbered] = []
    problems: list[Problem] = []
    try:
        header = next(reader, [])
        if header != columns:
            found = f"has the columns {','.join(header) or 'none'}"
            return [], [Problem(path.name, 1, "header", found, f"write {','.join(columns)}")]
        for cells in reader:
            line = reader.line_num
            if len(cells) != len(columns):
                found = f"has {len(cells)} values"
                mend = f"write {len(columns)}; quote a value that holds a comma"
                problems.append(Problem(path.name, line, "row", found, mend))
                continue
            try:
                rows.append((line, model.model_validate(dict(zip(columns, cells, strict=True)))))
            except ValidationError as error:
                problems += _row_problems(path.name, line, error)
    except csv.Error as error:
        problems.append(Problem(path.name, reader.line_num, "row", f"is not CSV ({error})",
                                "close the quotes"))
    return rows, problems


def _row_problems(file: str, line: int, error: ValidationError) -> list[Problem]:
    return [_row_problem(file, line, fault) for fault in error.errors()]


def _row_problem(file: str, line: int, fault: dict) -> Problem:
    column = ".".join(map(str, fault["loc"])) or "row"
    message = fault["msg"].removeprefix("Value error, ")
    found, _, mend = message.partition("; ")
    value = fault["input"]
    if isinstance(value, str) and repr(value) not in found:
        found = f"{value!r}: {found}"
    return Problem(file, line, column, found, mend or "see the dictionary in data/README.md")


def key_problems(name: str, rows: list[Numbered]) -> list[Problem]:
    """Return a problem for each row whose key was seen before, or stands out of order."""
    file, columns = f"{name}.csv", KEYS[name]
    seen: dict[tuple, int] = {}
    problems = []
    last: tuple | None = None
    for line, row in rows:
        key = tuple(str(getattr(row, column)) for column in columns)
        shown = " ".join(key)
        if key in seen:
            problems.append(Problem(file, line, columns[0], f"{shown!r} is already on line "
                                    f"{seen[key]}", "give each row a key of its own"))
        elif last is not None and key < last:
            problems.append(Problem(file, line, columns[0], f"{shown!r} stands after "
                                    f"{' '.join(last)!r}", "sort the rows by key"))
        seen.setdefault(key, line)
        last = key
    return problems


def references(model: type[Row]) -> dict[str, str]:
    """Return the columns of a table that hold ids of another, and which."""
    found = {}
    for column, info in model.model_fields.items():
        extra = dict(info.json_schema_extra or {})
        for part in (*info.metadata, *get_args(info.annotation)):
            extra |= getattr(part, "json_schema_extra", None) or {}
        if "references" in extra:
            found[column] = extra["references"]
    return found


def reference_problems(
    tables: dict[str, list[Numbered]], ids: dict[str, set[str]]
) -> list[Problem]:
    """Return a problem for each id that points to no row."""
    problems = []
    for name, rows in tables.items():
        columns = references(TABLES[name])
        for line, row in rows:
            for column, target in columns.items():
                value = getattr(row, column)
                if value is not None and value not in ids[target]:
                    problems.append(Problem(f"{name}.csv", line, column,
                                            f"{value!r} is not in {target}",
                                            f"add it to {target} or correct the id"))
    return problems


def basis_problems(tables: dict[str, list[Numbered]]) -> list[Problem]:
    """Return a problem for each row that says it is sourced and names no source."""
    problems = []
    for name, rows in tables.items():
        if "basis" not in TABLES[name].model_fields:
            continue
        for line, row in rows:
            if row.basis == "sourced" and not (row.source_id and row.locator):
                problems.append(Problem(f"{name}.csv", line, "basis",
                                        "is 'sourced' without a source and a place in it",
                                        "fill source_id and locator, or write unreferenced"))
            if row.basis == "unreferenced" and row.source_id:
                problems.append(Problem(f"{name}.csv", line, "basis",
                                        f"is 'unreferenced' but cites {row.source_id!r}",
                                        "write sourced, or empty source_id"))
    return problems


def frame(name: str, rows: list[Numbered]) -> pd.DataFrame:
    """Return a table as a frame, its days as timestamps, its EDTF dates with their bounds.

    For an EDTF column ``date`` two columns follow it, ``date_earliest`` and ``date_latest``;
    NaT means that the date is open at that end.
    """
    model = TABLES[name]
    # As objects first: pandas would turn None among texts into NaN.
    table = pd.DataFrame({
        column: pd.Series([getattr(row, column) for _, row in rows], dtype=object)
        for column in model.model_fields
    })
    for column, info in model.model_fields.items():
        if column in ("valid_from", "valid_to") and name != "names":
            table[column] = pd.to_datetime(table[column]).astype("datetime64[s]")
        if _is_edtf(info):
            bounds = [edtf_bounds(text) if text else None for text in table[column]]
            for end in ("earliest", "latest"):
                days = [b and getattr(b, end) for b in bounds]
                table[f"{column}_{end}"] = pd.to_datetime(pd.Series(days, dtype=object)).astype(
                    "datetime64[s]"
                )
        if _is_number(info.annotation):
            table[column] = pd.to_numeric(table[column])
        elif table[column].dtype == object:
            table[column] = table[column].astype("str")
    return table


def _is_edtf(info) -> bool:
    return (info.json_schema_extra or {}).get("format") == "EDTF" or any(
        (getattr(part, "json_schema_extra", None) or {}).get("format") == "EDTF"
        for part in info.metadata
    )


def _is_number(annotation) -> bool:
    return annotation in (int, float) or any(map(_is_number, get_args(annotation)))
