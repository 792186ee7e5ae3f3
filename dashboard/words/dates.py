"""Dates of the record as people read them, with all the doubt that is in them.

``web/words/dates.js`` fills the same messages of ``dates.ftl`` with the same values.
"""

from __future__ import annotations

from datetime import date

from dashboard.words.catalogue import formed_day, say
from geodata.days import from_ordinal
from geodata.words import FALLBACK

_DAY = len("YYYY-MM-DD")
_MONTH = len("YYYY-MM")
_DOUBT = {"?": "date-uncertain", "~": "date-about", "%": "date-about-uncertain"}


def iso_day(day: int) -> str:
    """Return the day, counted from 1988-01-01, as ``2020-11-24``."""
    return from_ordinal(day).isoformat()


def spoken_day(day: int, language: str = FALLBACK) -> str:
    """Return the day, counted from 1988-01-01, as ``24 November 2020``."""
    return formed_day(from_ordinal(day), "day", language)


def spoken_date(edtf: str | None, language: str = FALLBACK) -> str:
    """Return an EDTF date in words: ``2013-04`` is April 2013, some day."""
    return _in_words(edtf, language) if edtf else ""


def date_inside(edtf: str, language: str = FALLBACK) -> str:
    """Return the same within a sentence, where a month or a year says enough."""
    return _in_words(edtf, language, ".inside")


def date_noted(edtf: str, language: str = FALLBACK) -> str:
    """Return a date with all its doubt, as it stands within a sentence."""
    first, slash, last = edtf.partition("/")
    known = slash and first.strip(".") and last.strip(".")
    return _in_words(edtf, language, ".inside" if known else "")


def spoken_period(begins: str, ends: str | None, language: str = FALLBACK) -> str:
    """Return of what lasted both ends: ``from 24 September to 3 October 2023``.

    Either end may be in doubt: ``from between 2 and 4 April 2016 to 5 April 2016``.
    """
    if not ends:
        return spoken_date(begins, language)
    return say("date-period", language, first=_without_shared(begins, ends, language),
               last=date_inside(ends, language))


def spoken_within(edtf: str, language: str = FALLBACK) -> str:
    """Return when something was, unless on one known day: ``between 9 and 15 October 2020``."""
    first, slash, last = edtf.partition("/")
    if not slash:
        return "" if len(edtf) == _DAY else spoken_date(edtf, language)
    if not first.strip(".") or not last.strip("."):
        return spoken_date(edtf, language)
    if len(first) == len(last) == _MONTH and first[:4] == last[:4] and first != last:
        shortened = formed_day(date.fromisoformat(f"{first}-01"), "month-alone", language)
    elif len(first) == _DAY:
        shortened = _without_shared(first, last, language)
    else:
        shortened = _end(first, language)
    return say("date-between.inside", language, first=shortened, last=_end(last, language))


def _in_words(edtf: str, language: str, form: str = "") -> str:
    first, slash, last = edtf.partition("/")
    if not slash:
        end = _end(edtf, language)
        known = len(edtf.rstrip("?~%")) >= _DAY
        return end if known else say(f"date-day-unknown{form}", language, date=end)
    if first in ("", ".."):
        return say("date-before", language, date=_end(last, language))
    if last in ("", ".."):
        return say("date-after", language, date=_end(first, language))
    return say(f"date-between{form}", language, first=_end(first, language),
               last=_end(last, language))


def _without_shared(first: str, last: str, language: str) -> str:
    """Return the first of two dates, without what days share with the last of year and month."""
    if not len(first) == len(last) == _DAY or first[:4] != last[:4] or "/" in first + last:
        return date_inside(first, language)
    if first[:7] == last[:7]:
        return str(int(first[8:]))
    return formed_day(date.fromisoformat(first), "day-and-month", language)


def _end(text: str, language: str) -> str:
    """Return one end of a date: a decade, a year, a month or a day, with its doubt."""
    if text.endswith("X"):
        return say("date-decade", language, year=f"{text[:3]}0")
    numbers = text.rstrip("?~%").split("-")
    if not all(number.isdigit() for number in numbers):
        return text
    year, *rest = map(int, numbers)
    written = str(year) if not rest else formed_day(
        date(year, rest[0], *(rest[1:] or [1])), ("month", "day")[len(rest) - 1], language)
    doubt = _DOUBT.get(text[-1:])
    return say(doubt, language, date=written) if doubt else written
