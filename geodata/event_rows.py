"""What the rows of a table of events say: where and when each lies, and how exactly.

Columns are known by what UCDP GED, ACLED and most tables call them. What cannot be read is named
by row and column, with what was found and what would do.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
import pandas as pd
import shapely

from geodata.written_days import DaysRead, Order, OrdersDiffer, read_days

# What columns are called where events are kept; UCDP GED and ACLED among them.
_LON = ("lon", "longitude", "lng", "long", "x")
_LAT = ("lat", "latitude", "y")
DAY = ("date", "event_date", "date_start", "day")
UNTIL = ("date_end", "end_date", "until")
_PRECISION = {"where_prec": "ucdp-ged", "geo_precision": "acled"}
_WKT = ("wkt", "geom_wkt", "geometry", "the_geom")


class JoinError(ValueError):
    """Says what of a table cannot be joined, and what would do.

    ``message`` and ``values`` are those of a message of the catalogue that says the same, where the
    page of the atlas says it too.
    """

    message = ""
    values: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True)
class Columns:
    """Which columns of a table say where and when; ``wkt`` instead of ``lon`` and ``lat``."""

    lon: str = ""
    lat: str = ""
    wkt: str = ""
    day: str = ""
    until: str = ""
    precision: str = ""
    scheme: str = ""

    @property
    def days(self) -> tuple[str, ...]:
        """The columns that hold days."""
        return tuple(filter(None, (self.day, self.until)))

    @property
    def read(self) -> tuple[str, ...]:
        """All columns that are read."""
        return tuple(dict.fromkeys(filter(None, (
            self.lon, self.lat, self.wkt, self.day, self.until, self.precision))))


def guessed(columns: Iterable[str], **given: str) -> Columns:
    """Return which columns say where and when; what is ``given`` goes before what is guessed.

    Raises
    ------
    JoinError
        When there is no column for the place or for the day; names those that there are.
    """
    there = {column.strip().casefold(): column for column in columns}

    def first(names: Iterable[str]) -> str:
        return next((there[name] for name in names if name in there), "")

    for column in filter(None, given.values()):
        if column not in there.values() and column not in _PRECISION.values():
            raise JoinError(f"there is no column {column!r}; there are {', '.join(columns)}")
    lon, lat = given.get("lon") or first(_LON), given.get("lat") or first(_LAT)
    wkt = "" if lon and lat else given.get("wkt") or first(_WKT)
    if not wkt and not (lon and lat):
        raise JoinError(f"no column says where: name lon and lat, or one of WKT, among "
                        f"{', '.join(columns)}")
    day = given.get("day") or first(DAY)
    if not day:
        raise JoinError(f"no column says when: name the one of the day among "
                        f"{', '.join(columns)}")
    precision = given.get("precision") or first(_PRECISION)
    return Columns("" if wkt else lon, "" if wkt else lat, wkt, day,
                   given.get("until") or first(UNTIL), precision,
                   given.get("scheme") or _PRECISION.get(precision.casefold(), ""))


@dataclass(frozen=True)
class Precision:
    """What a code of precision means: within so many metres of the point, or a unit around it."""

    metres: float | None
    unit: str


@dataclass(frozen=True)
class Rows:
    """Rows as arrays: degrees in EPSG:4326, days from 1970-01-01, and how exact each place is.

    ``metres`` is within how many of its point a row lies, ``unit`` (list ``precision-unit``) the
    unit around it. ``iso`` says whether the days were written as ISO 8601 has them.
    """

    lon: np.ndarray
    lat: np.ndarray
    first: np.ndarray
    last: np.ndarray
    metres: np.ndarray
    unit: np.ndarray
    iso: bool = True


def read_rows(frame: pd.DataFrame, columns: Columns,
              precisions: dict[tuple[str, str], Precision], order: Order, *, start: int = 0,
              places: tuple[np.ndarray, np.ndarray] | None = None) -> Rows:
    """Return where and when rows lie; ``start`` is the number of rows before the first.

    ``places`` are the points of a file that has them as shapes: NaN where there is none.
    """
    lon, lat = places or _points(frame, columns, start)
    if places:
        _checked_degrees(frame, lon, lat, Columns(lon="geometry", lat="geometry"), start)
    try:
        days, first = _days(frame, columns.day, order, start)
        ends, last = _days(frame, columns.until, order, start, first) if columns.until else (
            None, first)
    except OrdersDiffer as differ:
        named = ", ".join(columns.days)
        fault = JoinError(f"{named}: {differ}")
        fault.message, fault.values = "own-day-orders", {"column": named, **differ.values}
        raise fault from differ
    iso = days.iso
    if ends:
        iso = iso and ends.iso
        if (early := np.flatnonzero(last < first)).size:
            row = int(early[0])
            raise JoinError(f"row {start + row + 1}: {columns.until}: "
                            f"{frame[columns.until].iloc[row]!r} is before {columns.day}, "
                            f"{frame[columns.day].iloc[row]!r}: exchange them")
    return Rows(lon, lat, first, last, *_reach(frame, columns, precisions, start), iso)


def _days(frame: pd.DataFrame, name: str, order: Order, start: int,
          without: np.ndarray | None = None) -> tuple[DaysRead, np.ndarray]:
    """Return days; those of empty cells are ``without``, and a fault where there is none."""
    days, empty, fault = read_days(frame[name], order)
    wrong = (days.numbers == 0) & ~empty
    for row in np.flatnonzero(wrong):
        if text := fault(int(row)):
            raise JoinError(f"row {start + int(row) + 1}: {name}: {text}")
    if empty.any() and without is None:
        raise JoinError(f"row {start + int(np.flatnonzero(empty)[0]) + 1}: {name}: is empty: write "
                        "a day, or take the row out")
    return days, days.numbers if without is None else np.where(empty, without, days.numbers)


def _points(frame: pd.DataFrame, columns: Columns, start: int) -> tuple[np.ndarray, np.ndarray]:
    """Return longitudes and latitudes in degrees."""
    if columns.wkt:
        shapes = shapely.from_wkt(frame[columns.wkt].astype(object).where(
            frame[columns.wkt].notna(), None).to_numpy(), on_invalid="ignore")
        wrong = (shapely.get_type_id(shapes) != 0) | shapely.is_empty(shapes)
        if wrong.any():
            row = int(np.flatnonzero(wrong)[0])
            raise JoinError(f"row {start + row + 1}: {columns.wkt}: "
                            f"{str(frame[columns.wkt].iloc[row])[:60]!r} is no point in WKT: write "
                            "it as POINT (46.75 39.82), longitude first")
        lon, lat = shapely.get_x(shapes), shapely.get_y(shapes)
        _checked_degrees(frame, lon, lat, Columns(lon=columns.wkt, lat=columns.wkt), start)
        return lon, lat
    lon, lat = (_degrees(frame[name], name, start) for name in (columns.lon, columns.lat))
    _checked_degrees(frame, lon, lat, columns, start)
    return lon, lat


def _checked_degrees(frame: pd.DataFrame, lon: np.ndarray, lat: np.ndarray, columns: Columns,
                     start: int) -> None:
    for values, name, limit in ((lon, columns.lon, 180), (lat, columns.lat, 90)):
        far = ~(np.abs(values) <= limit)
        if not far.any():
            continue
        row = int(np.flatnonzero(far)[0])
        where = f"row {start + row + 1}: {name}: "
        if np.isnan(values[row]):
            raise JoinError(f"{where}has no point: write one (of a line or an area its middle), or "
                            "take the row out")
        if abs(values[row]) > 1000:
            raise JoinError(f"{where}{values[row]:g} is no degrees: is it metres of a projection? "
                            "Save the table with longitude and latitude (EPSG:4326)")
        raise JoinError(f"{where}{values[row]:g} is no degrees: are longitude and latitude in the "
                        "columns that they are named by?")


def _degrees(column: pd.Series, name: str, start: int) -> np.ndarray:
    numbers = pd.to_numeric(column, errors="coerce").to_numpy(float, na_value=np.nan)
    wrong = np.isnan(numbers)
    if wrong.any():
        row = int(np.flatnonzero(wrong)[0])
        value = column.iloc[row]
        where = f"row {start + row + 1}: {name}: "
        if pd.isna(value) or not str(value).strip():
            raise JoinError(f"{where}is empty: write degrees, or take the row out")
        text = str(value)
        if re.search("[°º'′\"]|\\d\\s+\\d|\\d\\s*[NSEW]\\b", text):
            raise JoinError(f"{where}{text!r} is degrees and minutes: write decimal degrees, "
                            "as 46.7517")
        comma = " with a point, not a comma" if "," in text else ""
        raise JoinError(f"{where}{text!r} is no number: write degrees{comma}")
    return numbers


def _reach(frame: pd.DataFrame, columns: Columns, precisions: dict[tuple[str, str], Precision],
           start: int) -> tuple[np.ndarray, np.ndarray]:
    """Return of each row within how many metres it lies of its point, and in what unit around."""
    metres, unit = np.zeros(len(frame)), np.full(len(frame), "point", object)
    if not columns.precision:
        return metres, unit
    written, codes = pd.factorize(
        frame[columns.precision].astype("string").str.strip().str.removesuffix(".0"))
    for number, code in enumerate(codes):
        here = written == number
        meant = precisions.get((columns.scheme, code))
        if meant is None and code:
            known = ", ".join(key for scheme, key in precisions if scheme == columns.scheme)
            raise JoinError(
                f"row {start + int(np.flatnonzero(here)[0]) + 1}: {columns.precision}: {code!r} is "
                f"no code of {columns.scheme or 'a known scheme'}; " + (
                    f"there are {known}" if known else "name the scheme of its codes"))
        if meant:
            metres[here] = meant.metres or 0.0
            unit[here] = meant.unit
    return metres, unit
