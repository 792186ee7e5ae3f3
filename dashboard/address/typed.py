"""Days as addresses have them, damaged ones too: the nearest day, and what was made of it."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from dashboard.address.grammar import AROUND, DASHES, DAY_PARTS, DAY_TIME
from dashboard.words.messages import Notice

_PARTS = re.compile(DAY_PARTS)
_TIME = re.compile(DAY_TIME)
_DASHES = str.maketrans(dict.fromkeys(DASHES, "-"))


def nearest_day(text: str) -> tuple[date, bool]:
    """Return the day that a text names, and whether it is written as a day is.

    A year or a month gives its first day, a day beyond the end of its month the last one, a
    time is cut off.  Of ``24.11.2020`` and ``24/11/2020`` the day comes first; where day and
    month could be either, none is meant.

    Raises
    ------
    Notice
        When the text names no day.
    """
    plain = _TIME.sub("", text.strip(AROUND)).strip(AROUND)
    match = _PARTS.fullmatch(plain.translate(_DASHES))
    if not match:
        raise Notice("no-day", value=text)
    year, month, day, first, second, last, *together = match.groups()
    if last:
        year, month, day = last, second, first
        if int(first) <= 12 and int(second) <= 12 and first != second and "." not in plain:
            raise Notice("two-days", value=text)
    elif together[0]:
        year, month, day = together
    numbers = int(year), int(month or 1), int(day or 1)
    if not (numbers[0] >= 1 and 1 <= numbers[1] <= 12 and 1 <= numbers[2] <= 31):
        raise Notice("no-day", value=text)
    meant = date(*numbers[:2], min(numbers[2], monthrange(*numbers[:2])[1]))
    return meant, text == meant.isoformat()
