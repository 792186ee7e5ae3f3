"""Days, half-open periods and uncertain dates.

A period runs from its first day up to, and not including, its last: ``[from, to)``.
An uncertain date is EDTF (ISO 8601-2) and is read by the ``edtf`` library into the
earliest and the latest day on which the fact may have begun.
"""

from __future__ import annotations

import re
import warnings
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

with warnings.catch_warnings():
    # Where warnings are errors, the grammar that edtf builds with pyparsing would not load.
    warnings.simplefilter("ignore")
    import edtf

FIRST_DAY = date(1988, 1, 1)
LAST_DAY = date(2024, 12, 31)

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


class DayError(ValueError):
    """Not a day, or not one that the atlas covers."""


def parse_day(text: str | date) -> date:
    """Return the day that ``text`` (``YYYY-MM-DD``) names, or raise DayError."""
    if isinstance(text, date) and text == text:  # pandas' NaT is a date unequal to itself
        return date(text.year, text.month, text.day)
    if not isinstance(text, str) or not _ISO_DAY.fullmatch(text.strip()):
        raise DayError(f"{text!r} is not a day; write it as 1994-05-12")
    try:
        return date.fromisoformat(text.strip())
    except ValueError as error:
        raise DayError(f"{text!r} is not a day of the calendar ({error})") from error


def day_in_range(text: str | date) -> date:
    """Return the day named, or raise DayError when the atlas does not cover it."""
    day = parse_day(text)
    if not FIRST_DAY <= day <= LAST_DAY:
        raise DayError(f"{day} is outside the atlas, which covers {FIRST_DAY} to {LAST_DAY}")
    return day


def ordinal(day: date) -> int:
    """Return the number of days from the first day of the atlas, which is 0."""
    return (day - FIRST_DAY).days


def from_ordinal(number: int) -> date:
    """Return the day that is ``number`` days after the first of the atlas."""
    return FIRST_DAY + timedelta(days=number)


@dataclass(frozen=True)
class Bounds:
    """The earliest and the latest day that an EDTF date allows; None is unbounded."""

    earliest: date | None
    latest: date | None

    @property
    def certain(self) -> bool:
        """True when the date is one known day."""
        return self.earliest is not None and self.earliest == self.latest


@lru_cache(maxsize=None)
def edtf_bounds(text: str) -> Bounds:
    """Return the bounds of an EDTF date, or raise DayError.

    ``2013-04`` gives 1 to 30 April; ``../2001-07-04`` has no earliest day;
    ``1998?`` is widened by the library's margin for a doubtful date.
    """
    text = text.strip()
    if _ISO_DAY.fullmatch(text):
        # Nearly all are plain days, and the library takes milliseconds for each.
        return Bounds(parse_day(text), parse_day(text))
    open_start, open_end = text.startswith(("../", "/")), text.endswith(("/..", "/"))
    try:
        parsed = edtf.parse_edtf(text)
        earliest = None if open_start else _day(parsed.lower_fuzzy())
        latest = None if open_end else _day(parsed.upper_fuzzy())
    except Exception as error:  # the library raises many kinds for a malformed date
        raise DayError(f"{text!r} is not an EDTF date; write 2013-04-10, 2013-04 or "
                       "2020-12-17/2020-12-21") from error
    if earliest and latest and latest < earliest:
        raise DayError(f"{text!r} ends before it begins")
    return Bounds(earliest, latest)


def _day(moment) -> date:
    return date(moment.tm_year, moment.tm_mon, moment.tm_mday)


def in_force(valid_from, valid_to, on: date) -> bool:
    """True when ``on`` lies in ``[valid_from, valid_to)``; None means without end."""
    return (valid_from is None or valid_from <= on) and (valid_to is None or on < valid_to)


def in_force_on(table: pd.DataFrame, on: pd.Timestamp | pd.Series) -> pd.Series:
    """Return which rows hold on a day, or each on its own; without a bound a row always does."""
    begun = table.valid_from.isna() | (table.valid_from <= on)
    return begun & (table.valid_to.isna() | (on < table.valid_to))
