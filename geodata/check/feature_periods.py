"""The period that a feature of a layer gives: days of the atlas, in their order."""

from __future__ import annotations

import pandas as pd

from geodata.days import FIRST_DAY, LAST_DAY, DayError, parse_day
from geodata.problems import Problem


def feature_period_problems(file: str, row, label: str, begin: str) -> list[Problem]:
    """Return the problem of a feature's ``valid_from`` and ``valid_to``, or nothing.

    Either may be null. ``begin`` says what would do for a first day outside the atlas.
    """
    days = {}
    for column in ("valid_from", "valid_to"):
        value = getattr(row, column)
        try:
            days[column] = None if pd.isna(value) else parse_day(value)
        except DayError as error:
            return [Problem(file, 0, f"{label}: {column}", str(error), "or null, without quotes")]
    first, last = days["valid_from"], days["valid_to"]
    if first and last and last <= first:
        return [Problem(file, 0, f"{label}: valid_to", f"{last} is not after {first}",
                        "swap them, or write the first day after the period")]
    if first and not FIRST_DAY <= first <= LAST_DAY:
        return [Problem(file, 0, f"{label}: valid_from", f"{first} is outside the atlas", begin)]
    return []
