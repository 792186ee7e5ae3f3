"""The days that the atlas covers, and half-open periods of them.

A period runs from its first day up to, and not including, its last: ``[from, to)``.  Light to
import: who only needs a day loads no library for it.
"""

from __future__ import annotations

import re
from datetime import date, timedelta

FIRST_DAY = date(1988, 1, 1)
LAST_DAY = date(2024, 12, 31)

_ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def is_day(text: str) -> bool:
    """Return whether a date, which may be known to the month only, is one day."""
    return bool(_ISO_DAY.fullmatch(text))


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


def in_force(valid_from, valid_to, on: date) -> bool:
    """True when ``on`` lies in ``[valid_from, valid_to)``; None means without end."""
    return (valid_from is None or valid_from <= on) and (valid_to is None or on < valid_to)
