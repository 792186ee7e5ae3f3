"""Read the tables of the record, and find every fault of their rows at once."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple, get_args

import pandas as pd
from pydantic import ValidationError

from geodata.cells import count_problem, row_problems
from geodata.periods import edtf_bounds
from geodata.problems import Problem
from geodata.tables import TABLES, Row
from geodata.vocabulary import read_vocabulary, values

Numbered = tuple[int, Row]
_BOM = "\ufeff"


class Table(NamedTuple):
    """What could be read of one table.

    ``faulty`` holds the first key of each row that was left out, so that what points to it
    is no fault; ``lost`` says that rows, and with them keys, are missing altogether.
    """

    rows: list[Numbered]
    problems: list[Problem]
    faulty: frozenset[str] = frozenset()
    lost: bool = False


def read_tables(folder: Path) -> dict[str, Table]:
    """Return every table of a folder by its name, as ``read_rows`` does."""
    lists = _closed_lists(folder)
    return {name: read_rows(folder / f"{name}.csv", model, lists)
            for name, model in TABLES.items()}


def read_rows(path: Path, model: type[Row],
              lists: dict[str, tuple[str, ...]] | None = None) -> Table:
    """Return the rows of a CSV file with their line numbers, and what is wrong with the rest.

    A row with a fault is left out of the rows and told in the problems; nothing is raised.
    ``lists`` are the values of the closed lists, without them those of the file's folder.
    """
    text, unread = _text(path)
    if unread:
        return Table([], [unread], lost=True)
    problems: list[Problem] = []
    if text.startswith(_BOM):
        text = text.removeprefix(_BOM)
        problems.append(Problem(
            path.name, 1, "header", "begins with a byte order mark (BOM), which is not seen",
            "save the file as UTF-8 without BOM"))
    columns = list(model.model_fields)
    records = _records(text)
    _, header, error = next(records, (1, [], None))
    if error or header != columns:
        fault = Problem(path.name, 1, "header", *error) if error else _header_problem(
            path.name, header, columns)
        return Table([], [*problems, fault], lost=True)
    known = {"words": _closed_lists(path.parent) if lists is None else lists}
    rows: list[Numbered] = []
    faulty: set[str] = set()
    for line, cells, error in records:
        row_faults = [Problem(path.name, line, "row", *error)] if error else []
        if not row_faults and len(cells) != len(columns):
            row_faults = [count_problem(path.name, line, cells, columns)]
        if not row_faults:
            named = dict(zip(columns, cells, strict=True))
            try:
                rows.append((line, model.model_validate(named, context=known)))
            except ValidationError as fault:
                row_faults = row_problems(path.name, line, named, model, fault)
        if row_faults:
            problems += row_faults
            faulty.update(cell.strip() for cell in cells[:1])
    return Table(rows, problems, frozenset(faulty))


def _closed_lists(folder: Path) -> dict[str, tuple[str, ...]]:
    lists = read_vocabulary(folder)
    return {name: values(name, lists) for name in lists}


def _text(path: Path) -> tuple[str, Problem | None]:
    """Return the text of a file, or why it has none."""
    try:
        return path.read_text(encoding="utf-8"), None
    except FileNotFoundError:
        return "", Problem(path.name, 0, "file", "is missing",
                           f"put data/{path.name} back, with at least its header")
    except UnicodeDecodeError as error:
        data = error.object
        if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return "", Problem(path.name, 1, "file", "is UTF-16", "save the file as UTF-8")
        line = data[: error.start].count(b"\n") + 1
        fault = f"byte {data[error.start]:#04x} is not UTF-8"
        return "", Problem(path.name, line, "row", fault, "save the file as UTF-8")


def _records(text: str) -> Iterator[tuple[int, list[str], tuple[str, str] | None]]:
    """Yield the last line, the cells and what is wrong with the quotes of each record.

    A quote that is not closed would swallow all rows up to the next one: reading goes on
    with the line after the one that it opened on.
    """
    lines = io.StringIO(text, newline="").readlines()
    start = 0
    while start < len(lines):
        reader = csv.reader(iter(lines[start:]), strict=True)
        ended = 0
        try:
            for cells in reader:
                ended = reader.line_num
                yield start + ended, cells, None
            return
        except csv.Error as error:
            line = start + ended
            yield line + 1, lines[line].split(",")[:1], _not_csv(str(error))
            start = line + 1


def _not_csv(error: str) -> tuple[str, str]:
    if "after" in error or "end of data" in error:
        return ("opens a quote that is not closed where the value ends",
                'close it there; within quotes write a quote as ""')
    return f"is not CSV ({error})", "save the file with plain line ends"


def _header_problem(file: str, header: list[str], columns: list[str]) -> Problem:
    wanted = ",".join(columns)
    for sign, name in ((";", "semicolons"), ("\t", "tabs")):
        if sign.join(columns) in (sign.join(header), header[0] if header else ""):
            return Problem(file, 1, "header", f"its values are separated by {name}",
                           "save the file with commas between the values")
    missing = [column for column in columns if column not in header]
    unknown = [column for column in header if column not in columns]
    faults = [f"lacks {', '.join(missing)}"] * bool(missing and header)
    faults += [f"has {', '.join(map(repr, unknown))}, which no column is called"] * bool(unknown)
    fault = " and ".join(faults) or (
        "has its columns in another order" if header else "is empty")
    return Problem(file, 1, "header", fault, f"write {wanted}")


@cache
def references(model: type[Row]) -> dict[str, str]:
    """Return the columns of a table that hold ids of another, and which."""
    columns = {}
    for column, info in model.model_fields.items():
        extra = dict(info.json_schema_extra or {})
        for part in (*info.metadata, *get_args(info.annotation)):
            extra |= getattr(part, "json_schema_extra", None) or {}
        if "references" in extra:
            columns[column] = extra["references"]
    return columns


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
