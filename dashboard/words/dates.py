"""Dates of the record as people read them, with all the doubt that is in them."""

from __future__ import annotations

from calendar import month_name

from geodata.days import from_ordinal


def iso_day(day: int) -> str:
    """Return the day, counted from 1988-01-01, as ``2020-11-24``."""
    return from_ordinal(day).isoformat()


def spoken_day(day: int) -> str:
    """Return the day, counted from 1988-01-01, as ``24 November 2020``."""
    date = from_ordinal(day)
    return f"{date.day} {month_name[date.month]} {date.year}"


def spoken_date(edtf: str | None) -> str:
    """Return an EDTF date in words: ``2013-04`` is April 2013, some day."""
    if not edtf:
        return ""
    first, slash, last = edtf.partition("/")
    if not slash:
        return _part(edtf) + (", day not known" if len(edtf.rstrip("?~%")) < 10 else "")
    if first in ("", ".."):
        return f"{_part(last)} or before"
    if last in ("", ".."):
        return f"{_part(first)} or after"
    return f"Between {_part(first)} and {_part(last)}"


def spoken_period(begins: str, ends: str | None) -> str:
    """Return of what lasted both ends: ``from 24 September to 3 October 2023``.

    Either end may be in doubt: ``from between 2 and 4 April 2016 to 5 April 2016``.
    """
    if not ends:
        return spoken_date(begins)
    first, last = (_lower(spoken_date(end)) for end in (begins, ends))
    if len(begins) == len(ends) == len("2020-10-09") and begins[:4] == ends[:4]:
        # The year, and the month if it is one, need to be said once only.
        first = first.rsplit(" ", 2 if begins[:7] == ends[:7] else 1)[0]
    return f"from {first} to {last}"


def _lower(spoken: str) -> str:
    return spoken.replace("Between", "between", 1).replace(", day not known", "")


def _part(text: str) -> str:
    """Return one end of a date: a decade, a year, a month or a day, with its doubt."""
    if text.endswith("X"):
        return f"the {text[:3]}0s"
    doubt = {"?": ", uncertain", "~": ", about", "%": ", about, uncertain"}.get(text[-1:], "")
    numbers = text.rstrip("?~%").split("-")
    if not all(number.isdigit() for number in numbers):
        return text
    year, month, day = (*map(int, numbers), 0, 0)[:3]
    return " ".join(part for part in (str(day or ""), month_name[month], str(year)) if part) + doubt
