"""The days that the atlas shows before a reader has chosen one: light to read, for every start."""

from __future__ import annotations

import csv
from functools import cache

from geodata.paths import DATA


@cache
def opening_day(opening: str) -> str:
    """Return the day of an opening of the data that ship; KeyError for one that there is not."""
    with (DATA / "openings.csv").open(encoding="utf-8", newline="") as text:
        return {row["opening"]: row["day"] for row in csv.DictReader(text)}[opening]
