"""The facts by which the geometry is made: rows of the tables of the record."""

from __future__ import annotations

from functools import cache

from geodata.paths import DATA
from geodata.record import read_rows
from geodata.tables import TABLES, Row


@cache
def rows_of(table: str) -> tuple[Row, ...]:
    """Return the rows of a table of the data that ship, in their order."""
    return tuple(row for _, row in read_rows(DATA / f"{table}.csv", TABLES[table]).rows)


@cache
def states() -> tuple[Row, ...]:
    """Return the states on the map of the region, in the order of the base map."""
    return in_order("region_states")


@cache
def home() -> Row:
    """Return the state that the area shown lies in."""
    [state] = (row for row in states() if row.home == "yes")
    return state


@cache
def promised(kind: str) -> Row:
    """Return what is promised of the one line of a kind that is on every map."""
    [line] = (row for row in rows_of("promised_lines") if row.kind == kind)
    return line


@cache
def in_order(table: str) -> tuple[Row, ...]:
    """Return the rows of a table in the order that its column ``order`` says."""
    return tuple(sorted(rows_of(table), key=lambda row: row.order))
