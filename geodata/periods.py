"""Uncertain dates.

An uncertain date is EDTF (ISO 8601-2) and is read by the ``edtf`` library into the
earliest and the latest day on which the fact may have begun.
"""

from __future__ import annotations

import re
import warnings
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pandas as pd

from geodata.days import DayError, parse_day

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
# A decade, a year, a month or a day without a doubt of its own.
_PLAIN = re.compile(r"[12]\d\dX|[12]\d{3}(-(0[1-9]|1[0-2])(-(?!00)\d\d)?)?", re.ASCII)


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
    if plain := _plain_bounds(text):
        return plain
    open_start, open_end = text.startswith(("../", "/")), text.endswith(("/..", "/"))
    try:
        parsed = _parsed(text)
        earliest = None if open_start else _day(parsed.lower_fuzzy())
        latest = None if open_end else _day(parsed.upper_fuzzy())
    except Exception as error:  # the library raises many kinds for a malformed date
        raise DayError(f"{text!r} is not an EDTF date; write 2013-04-10, 2013-04 or "
                       "2020-12-17/2020-12-21") from error
    if earliest and latest and latest < earliest:
        raise DayError(f"{text!r} ends before it begins")
    return Bounds(earliest, latest)


def _plain_bounds(text: str) -> Bounds | None:
    """Return the bounds of what nearly all dates are that are no day; None of any other.

    The library, asked of the same, says the same, in a twentieth of a second for each.
    """
    first, slash, last = text.partition("/")
    try:
        earliest = None if first == ".." and slash else _span(first)[0]
        latest = None if last == ".." else _span(last if slash else first)[1]
    except ValueError:
        return None
    if not (earliest and latest):
        # Of an open interval the library takes no decade for the other end.
        return None if "X" in text or earliest is latest else Bounds(earliest, latest)
    if latest < earliest:
        return None
    return Bounds(earliest, latest)


def _span(text: str) -> tuple[date, date]:
    """Return the first and the last day of a decade, year, month or day, or raise ValueError."""
    if not _PLAIN.fullmatch(text):
        raise ValueError(text)
    if text.endswith("X"):
        return date(int(text[:3]) * 10, 1, 1), date(int(text[:3]) * 10 + 9, 12, 31)
    year, month, day = map(int, [*text.split("-"), 0, 0][:3])
    if day:
        return date(year, month, day), date(year, month, day)
    if month:
        return date(year, month, 1), date(year, month, monthrange(year, month)[1])
    return date(year, 1, 1), date(year, 12, 31)


def _parsed(text: str):
    """Return what the library makes of a date; it is imported when it is first asked."""
    with warnings.catch_warnings():
        # Where warnings are errors, the grammar that edtf builds with pyparsing would not load.
        warnings.simplefilter("ignore")
        import edtf
    return edtf.parse_edtf(text)


def _day(moment) -> date:
    return date(moment.tm_year, moment.tm_mon, moment.tm_mday)


def in_force_on(table: pd.DataFrame, on: pd.Timestamp | pd.Series) -> pd.Series:
    """Return which rows hold on a day, or each on its own; without a bound a row always does."""
    begun = table.valid_from.isna() | (table.valid_from <= on)
    return begun & (table.valid_to.isna() | (on < table.valid_to))
