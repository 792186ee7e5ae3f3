"""Days as people write them: ISO 8601, 20/11/2020, 20 November 2020, a spreadsheet's count.

Whether day or month stands first is decided once for a whole table, never for a part of it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime, timedelta, timezone
from threading import Lock
from typing import NamedTuple

import numpy as np
import pandas as pd

ORDERS = ("dmy", "mdy")
EXCEL = "excel"
# A time that names its zone is an instant: its day is that of the clocks of the region.
REGION_TIME = timezone(timedelta(hours=4))
_EPOCH = date(1970, 1, 1)
_TIME = (r"(?:[T ]\s*\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?\s*(?:[AaPp][Mm])?"
         r"\s*(?P<zone>Z|UTC|[+-]\d{2}(?::?\d{2})?)?)?")
_PLAIN = r"\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)?"
_STROKES = re.compile(r"(\d{1,2})([./-])(\d{1,2})\2(\d{4})" + _TIME)
_SHORT = re.compile(r"\d{1,2}([./-])\d{1,2}\1\d{2}" + _TIME)
_YEAR_FIRST = re.compile(r"(\d{4})([./-])(\d{1,2})\2(\d{1,2})" + _TIME)
_COMPACT = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})")
_SERIAL = re.compile(r"([23456]\d{4})(?:\.\d+)?")
_DAY_MONTH = re.compile(r"(\d{1,2})[ -]([A-Za-z]{3,9})\.?[ -](\d{4})" + _TIME)
_MONTH_DAY = re.compile(r"([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})" + _TIME)
_WIDER = re.compile(r"\d{4}(?:[-/.]\d{1,2})?|[A-Za-z]{3,9} \d{4}|\d{1,2}[/.]\d{4}")
# The first day of a spreadsheet's count of days, as it has it.
_SPREADSHEET = date(1899, 12, 30)
_MONTHS = ("january february march april may june july august september october november "
           "december").split()


# So many rows that tell an order are named.
_NAMED = 5


class DayFault(ValueError):
    """Says what is wrong with a written day, and what would do."""


class OrdersDiffer(ValueError):
    """Some days of a table have the day first and some the month: ``values`` says in which rows."""

    def __init__(self, values: dict[str, str]) -> None:
        super().__init__(values)
        self.values = values

    def __str__(self) -> str:
        return ("the day stands first in some rows ({days}: {day!r}), the month in others "
                "({months}: {month!r}): say dates='dmy' or 'mdy', or write all days in one way, "
                "best as 2020-11-20").format(**self.values)


@dataclass(frozen=True)
class Seen:
    """Of a table that has so many rows those that tell the order, the first of each kind.

    Each is the row, counted from 1, and what stands in it.
    """

    rows: int = 0
    day_first: tuple[tuple[int, str], ...] = ()
    month_first: tuple[tuple[int, str], ...] = ()

    def __add__(self, below: Seen) -> Seen:
        """Return the same of this table and of one below it."""
        return Seen(self.rows + below.rows, *(
            (*ours, *((self.rows + row, text) for row, text in theirs))[:_NAMED + 1]
            for ours, theirs in ((self.day_first, below.day_first),
                                 (self.month_first, below.month_first))))


class DaysRead(NamedTuple):
    """Days as integers from 1970-01-01, and whether each is written as ISO 8601 has it."""

    numbers: np.ndarray
    iso: bool


class Order:
    """Whether day or month stands first in a table: as told, or as seen in all of its days.

    ``columns`` gives the columns of days, however many parts they come in; it is asked at most
    once, and only where some day is written so that it matters.
    """

    def __init__(self, dates: str = "", columns: Callable[[], Iterable[pd.Series]] = tuple,
                 seen: Seen | None = None) -> None:
        self.dates = dates
        self._columns, self._lock, self._seen = columns, Lock(), seen

    def __reduce__(self) -> tuple:
        return Order, (self.dates, tuple, self._seen)

    def first(self, text: str) -> str:
        """Return ``dmy`` or ``mdy``: neither is ever guessed.

        Raises
        ------
        DayFault
            When no day of the table tells.
        OrdersDiffer
            When some have the day first and some the month.
        """
        if self.dates in ORDERS:
            return self.dates
        with self._lock:
            if self._seen is None:
                self._seen = seen_in(self._columns())
        day_first, month_first = self._seen.day_first, self._seen.month_first
        if day_first and month_first:
            raise OrdersDiffer({"days": _rows(day_first), "day": day_first[0][1],
                                "months": _rows(month_first), "month": month_first[0][1]})
        if not day_first and not month_first:
            raise DayFault(f"{text!r} may be two days, and no day of the table tells which of its "
                           "numbers is the month: say --dates dmy or mdy")
        return ORDERS[0] if day_first else ORDERS[1]


def _rows(telling: tuple[tuple[int, str], ...]) -> str:
    """Return the numbers of the first rows."""
    numbers = ", ".join(str(row) for row, _text in telling[:_NAMED])
    return f"{numbers}, …" if len(telling) > _NAMED else numbers


def seen_in(columns: Iterable[pd.Series]) -> Seen:
    """Return which rows tell the order; a column may come in parts, which are of one name."""
    starts: Counter = Counter()
    telling: tuple[dict[int, str], dict[int, str]] = ({}, {})
    for column in columns:
        start = starts[column.name]
        starts[column.name] += len(column)
        if pd.api.types.is_datetime64_any_dtype(column):
            continue
        codes, texts = pd.factorize(_texts(column))
        tells = np.array([*map(_tells, texts), -1])[codes]
        for rows, which in zip(telling, (0, 1), strict=True):
            for row in np.flatnonzero(tells == which)[:_NAMED + 1].tolist():
                rows.setdefault(start + row + 1, str(texts[codes[row]]))
    return Seen(max(starts.values(), default=0), *(
        tuple(sorted(rows.items())[:_NAMED + 1]) for rows in telling))


def _tells(text: str) -> int:
    """Return 0 for a text that has the day first, 1 for the month, -1 for what does not tell."""
    shape = _STROKES.fullmatch(text)
    first, second = (int(shape[1]), int(shape[3])) if shape else (0, 0)
    return 0 if first > 12 >= second else 1 if second > 12 >= first else -1


def read_days(column: pd.Series, order: Order) -> tuple[DaysRead, np.ndarray, Callable[[int], str]]:
    """Return the days of a column, which of its cells are empty, and what is wrong in others.

    Returns
    -------
    days
        Those of cells that are empty or no day are 0.
    empty
        True for cells without a day.
    fault
        Of the number of a row what is wrong with it; "" for a day.
    """
    if pd.api.types.is_datetime64_any_dtype(column):
        if column.dt.tz is not None:
            column = column.dt.tz_convert(REGION_TIME).dt.tz_localize(None)
        days = column.to_numpy("datetime64[D]")
        empty = np.isnat(days)
        return DaysRead(np.where(empty, 0, days.astype(np.int64)), True), empty, lambda _row: ""
    codes, texts = pd.factorize(_texts(column))
    texts = pd.Series(texts, dtype="string")
    plain = texts.str.fullmatch(_PLAIN).to_numpy(bool)
    days = pd.to_datetime(texts.str.slice(0, 10).where(plain), format="%Y-%m-%d",
                          errors="coerce").to_numpy("datetime64[D]")
    numbers = np.where(np.isnat(days), 0, days.astype(np.int64))
    faults: dict[int, str] = {}
    for one in np.flatnonzero(np.isnat(days)):
        try:
            numbers[one] = (_day(texts[one], order) - _EPOCH).days
        except DayFault as fault:
            faults[int(one)] = str(fault)
    empty = codes < 0
    of_rows = numbers[codes] if len(numbers) else np.zeros(len(codes), np.int64)
    return (DaysRead(np.where(empty, 0, of_rows), bool(plain.all())), empty,
            lambda row: faults.get(int(codes[row]), ""))


def _texts(column: pd.Series) -> pd.Series:
    """Return what is written, missing where a cell is empty."""
    text = column.astype("string").str.strip()
    return text.mask(text == "")


def _day(text: str, order: Order) -> date:
    """Return the day that a text means, or raise DayFault."""
    if shape := _YEAR_FIRST.fullmatch(text):
        return _in_region(text, shape, _made(text, shape[1], shape[3], shape[4]))
    if shape := _STROKES.fullmatch(text):
        day, month = shape[1], shape[3]
        if order.first(text) == "mdy":
            day, month = month, day
        return _in_region(text, shape, _made(text, shape[4], month, day))
    if shape := _COMPACT.fullmatch(text):
        return _made(text, *shape.groups())
    if shape := _SERIAL.fullmatch(text):
        if order.dates != EXCEL:
            raise DayFault(f"{text!r} looks like a spreadsheet's count of days: say --dates excel, "
                           "or save days as 2020-11-20")
        return _SPREADSHEET + timedelta(days=int(shape[1]))
    for form, day, month in ((_DAY_MONTH, 1, 2), (_MONTH_DAY, 2, 1)):
        if (shape := form.fullmatch(text)) and (number := _month(shape[month])):
            return _in_region(text, shape, _made(text, shape[3], number, shape[day]))
    if _SHORT.fullmatch(text):
        raise DayFault(f"{text!r} has a year of two digits: write it as 2020-11-20")
    if _WIDER.fullmatch(text):
        raise DayFault(f"{text!r} is more than a day: give its first and its last day in two "
                       "columns, and name them --day and --until")
    raise DayFault(f"{text!r} is no day: write it as 2020-11-20")


def _made(text: str, year: str, month: str | int, day: str) -> date:
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        raise DayFault(f"{text!r}: there is no such day") from None


def _month(name: str) -> int:
    """Return the number of a month by its English name or the beginning of it, 0 for none."""
    return next((number for number, month in enumerate(_MONTHS, 1)
                 if month.startswith(name.casefold())), 0)


def _in_region(text: str, shape: re.Match, day: date) -> date:
    """Return the day that an instant has in the region; the day itself where there is no zone."""
    zone = shape["zone"]
    if not zone:
        return day
    clock = re.search(r"(\d{1,2}):(\d{2})(?::(\d{2}))?", text)
    half = re.search(r"[AaPp][Mm]", text)
    hour = int(clock[1]) % 12 + (12 if half[0].casefold() == "pm" else 0) if half else int(clock[1])
    sign = -1 if zone.startswith("-") else 1
    digits = re.sub(r"\D", "", zone).ljust(4, "0")
    try:
        there = datetime(day.year, day.month, day.day, hour, int(clock[2]), tzinfo=timezone(
            sign * timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))))
        return there.astimezone(REGION_TIME).date()
    except (ValueError, OverflowError):
        raise DayFault(f"{text!r}: there is no such time") from None
