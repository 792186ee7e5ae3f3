"""What is wrong with one row of a table, and what would do instead."""

from __future__ import annotations

from difflib import get_close_matches
from typing import get_args

from pydantic import ValidationError

from geodata.problems import Problem
from geodata.tables import Row

_MENDS = {
    "int_parsing": "write a whole number, in figures alone",
    "float_parsing": "write a number with a decimal point, without a unit",
    "string_too_short": "fill it in: this column may not be empty",
    "greater_than_equal": "correct the number; data/README.md says what the column holds",
    "less_than_equal": "correct the number; data/README.md says what the column holds",
}


def row_problems(file: str, line: int, cells: dict[str, str], model: type[Row],
                 error: ValidationError) -> list[Problem]:
    """Return a problem for each fault of a row; one for a point whose two numbers are swapped."""
    faults = error.errors()
    swapped = _swapped(file, line, cells, model)
    if swapped:
        faults = [fault for fault in faults if fault["loc"] not in (("lon",), ("lat",))]
    return [*swapped, *(_row_problem(file, line, fault, model) for fault in faults)]


def count_problem(file: str, line: int, cells: list[str], columns: list[str]) -> Problem:
    """Return the problem of a row that has too many cells or too few."""
    if not any(cells):
        return Problem(file, line, "row", "is empty", "delete the line")
    fault = f"has {len(cells)} value{'s' * (len(cells) != 1)} instead of {len(columns)}"
    if len(cells) < len(columns):
        last = len(cells) - 1
        missing = ", ".join(columns[last + 1:])
        return Problem(file, line, "row", f"{fault} and ends with {columns[last]} {cells[-1]!r}",
                       f"write the rest ({missing}), a comma for each even where it is empty")
    # Prose has a blank after its commas, a row has none.
    split = next((n for n, cell in enumerate(cells) if n and cell.startswith(" ")), None)
    text = "" if split is None else f": \"{cells[split - 1]},{cells[split]}\""
    return Problem(file, line, "row", fault, f"put the value that holds a comma in quotes{text}")


def _row_problem(file: str, line: int, fault: dict, model: type[Row]) -> Problem:
    column = ".".join(map(str, fault["loc"][:1])) or "row"
    message = fault["msg"].removeprefix("Value error, ")
    what, _, mend = message.partition("; ")
    value = fault["input"]
    if isinstance(value, str) and repr(value) not in what:
        what = f"{value!r}: {what}"
    return Problem(file, line, column, what, mend or _mend(fault, value, column, model))


def _mend(fault: dict, value, column: str, model: type[Row]) -> str:
    if fault["type"] == "literal_error":
        near = get_close_matches(str(value), _words(model.model_fields[column].annotation), 1)
        return f"write {near[0]!r}, or another word of that list" if near else (
            "write a word of that list")
    if "calendar" in fault["msg"]:
        return "write a day that there is, as 1994-05-12: year, month, day"
    return _MENDS.get(fault["type"], "write it as data/README.md says of this column")


def _words(annotation) -> list[str]:
    members = getattr(annotation, "__members__", None)
    if members:
        return [str(member.value) for member in members.values()]
    return [str(word) for word in get_args(annotation)]


def _swapped(file: str, line: int, cells: dict[str, str], model: type[Row]) -> list[Problem]:
    """Return one problem if longitude and latitude would both be right in each other's place."""
    try:
        lon, lat = float(cells["lon"]), float(cells["lat"])
    except (KeyError, ValueError):
        return []
    if _fits(model, lon, lat) or not _fits(model, lat, lon):
        return []
    return [Problem(file, line, "lon", f"{cells['lon']},{cells['lat']}: longitude and latitude "
                    "are swapped", f"write {cells['lat']},{cells['lon']}")]


def _fits(model: type[Row], lon: float, lat: float) -> bool:
    return all(_within(model.model_fields[column], value)
               for column, value in (("lon", lon), ("lat", lat)))


def _within(info, value: float) -> bool:
    for limit in _limits(info):
        if (getattr(limit, "ge", None) is not None and value < limit.ge) or (
                getattr(limit, "le", None) is not None and value > limit.le):
            return False
    return True


def _limits(info) -> list:
    """Return what bounds a number, also where its type is wrapped in an optional."""
    limits = list(info.metadata)
    waiting = [info.annotation]
    while waiting:
        part = waiting.pop()
        for extra in getattr(part, "__metadata__", ()):
            limits += getattr(extra, "metadata", [extra])
        waiting += [inner for inner in get_args(part) if get_args(inner)]
    return limits
