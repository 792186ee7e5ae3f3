"""The closed lists: every value that a column of the record, a layer or a reader can choose.

``vocabulary.csv`` has a row for each value: its list, its look on the map (empty where the
list is never drawn), its place in the order of the list, and whether it is on at the start.
What it is called and what it means stands under ``words``, keyed by list and value. So a new
value is one row here and its words: no list of values stands in the code.
"""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from geodata.paths import DATA

Lists = Mapping[str, tuple["Value", ...]]


@dataclass(frozen=True)
class Value:
    """A value of a closed list, as its row has it."""

    list: str
    value: str
    look: str
    order: int
    at_start: str


@cache
def shipped_vocabulary() -> Lists:
    """Return the values of each list of the data that ship."""
    return read_vocabulary(DATA)


def read_vocabulary(folder: Path) -> Lists:
    """Return the values of each list of a data folder, in the order of the list.

    Rows that are faulty are left out: whoever reads the table as a table is told of them.
    """
    lists: dict[str, list[Value]] = {}
    try:
        text = (folder / "vocabulary.csv").read_text(encoding="utf-8")
        for row in csv.DictReader(text.splitlines()):
            if row.get("list") and row.get("value") and (row.get("order") or "").isdigit():
                lists.setdefault(row["list"], []).append(Value(
                    row["list"], row["value"], row.get("look") or "", int(row["order"]),
                    row.get("at_start") or ""))
    except (FileNotFoundError, UnicodeDecodeError, csv.Error):
        return {}
    return {name: tuple(sorted(rows, key=lambda row: (row.order, row.value)))
            for name, rows in lists.items()}


def values(name: str, lists: Lists | None = None) -> tuple[str, ...]:
    """Return the values of a list in order; of the data that ship where ``lists`` has none."""
    rows = (lists or {}).get(name)
    return tuple(row.value for row in rows) if rows else _shipped_values(name)


@cache
def _shipped_values(name: str) -> tuple[str, ...]:
    return tuple(row.value for row in shipped_vocabulary().get(name, ()))


# The lists of what the region's map can show or hide beside its events, as the legend parts it.
LAYERS = ("layer-zone", "layer-line", "layer-statement", "layer-wars", "layer-base")

# What the shape of the ground makes of kinds of lines. A kind itself is a row of the table.
CONTACT = ("line-of-contact", "front")
# Digitised by hand and shown as they are, so that they equal the cut of the same id.
DRAWN = ("corridor-road", "access-road", "transport-link", "alternative")
BORDERS = ("state-border", "oblast-border")
# Drawn as the outline of a zone, with whose pieces the line is compared.
OUTLINED = ("claim-limit",)
