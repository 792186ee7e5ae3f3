"""Rows of somebody's own, joined to the ground: who held it where and when each of them lies.

A row has a place and a day, or an interval of days, and may say how exactly its place is known.
Where more than one holder is possible (another day of the interval, another piece within what
the place may be out by) all are given, and no single one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd
import shapely

from geodata.ground import NOWHERE, Ground

# What is added to each row, in this order.
ADDED = ("piece_id", "district", "district_today", "in_oblast", "holder", "holders", "manner",
         "evidence", "zones", "line_id", "line_m", "line_accuracy_m", "uncertain")
# What columns are called where events are kept; UCDP GED and ACLED among them.
_LON = ("lon", "longitude", "lng", "long", "x")
_LAT = ("lat", "latitude", "y")
DAY = ("date", "event_date", "date_start", "day")
UNTIL = ("date_end", "end_date", "until")
_PRECISION = {"where_prec": "ucdp-ged", "geo_precision": "acled"}
_WKT = ("wkt", "geom_wkt", "geometry", "the_geom")


class JoinError(ValueError):
    """Says what of a table cannot be joined, and what would do."""


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


def join(ground: Ground, precisions: dict[tuple[str, str], Precision], frame: pd.DataFrame,
         columns: Columns) -> pd.DataFrame:
    """Return a table with what the ground is called and who held it, a row for each of its rows.

    ``holder`` is with whom the ground counts (:mod:`geodata.holding`), missing where more than
    one is possible: ``holders`` has all, in alphabetical order. ``manner`` and ``evidence`` are of
    the one. ``line_m`` is the distance in metres to the nearest line between the sides of the
    (first) day, ``line_accuracy_m`` how far that line may be out; ``uncertain`` is true where the
    point is nearer to it, or the ground was not simply held. Outside the area shown, or the days
    covered, nothing is known, and ``uncertain`` is missing.

    Raises
    ------
    JoinError
        When a place or a day cannot be read, or a column is there that would be added: the first
        row of each fault is named by its number, counted from 1.
    """
    taken = [name for name in ADDED if name in frame.columns]
    if taken:
        raise JoinError(f"the table has columns of its own called {', '.join(taken)}: rename them")
    lon, lat = _points(frame, columns)
    first = days_of(frame[columns.day], columns.day)
    last = first if not columns.until else np.maximum(
        first, days_of(frame[columns.until], columns.until, first))
    added = _joined(ground, lon, lat, first, last,
                    *_reach(frame, columns, precisions, len(frame)))
    return frame.assign(**added)


def days_of(column: pd.Series, name: str, without: np.ndarray | None = None) -> np.ndarray:
    """Return days (ISO 8601, or what pandas holds as dates) as days from 1970-01-01.

    An empty cell is the day in ``without``; without that it is a fault.
    """
    if pd.api.types.is_datetime64_any_dtype(column):
        days = column
    else:
        text = column.astype("string").str.strip()
        days = pd.to_datetime(text.str.slice(0, 10), format="%Y-%m-%d", errors="coerce")
        wrong = days.isna() & text.notna() & (text != "")
        if wrong.any():
            row = int(np.flatnonzero(wrong)[0])
            raise JoinError(f"row {row + 1}: {name}: {column.iloc[row]!r} is no day; write it as "
                            "2020-11-24, or say how days are written")
    missing = days.isna().to_numpy()
    if missing.any() and without is None:
        raise JoinError(f"row {int(np.flatnonzero(missing)[0]) + 1}: {name}: is empty")
    numbers = days.to_numpy("datetime64[D]").astype(np.int64)
    return numbers if without is None else np.where(missing, without, numbers)


def _points(frame: pd.DataFrame, columns: Columns) -> tuple[np.ndarray, np.ndarray]:
    """Return longitudes and latitudes in degrees."""
    if columns.wkt:
        try:
            points = shapely.from_wkt(frame[columns.wkt].astype(object).to_numpy())
        except shapely.errors.GEOSException as error:
            raise JoinError(f"{columns.wkt}: is no WKT: {error}") from error
        if (shapely.get_type_id(points) != 0).any():
            row = int(np.flatnonzero(shapely.get_type_id(points) != 0)[0])
            raise JoinError(f"row {row + 1}: {columns.wkt}: is no POINT")
        return shapely.get_x(points), shapely.get_y(points)
    lon, lat = (_degrees(frame[name], name) for name in (columns.lon, columns.lat))
    for values, name, limit in ((lon, columns.lon, 180), (lat, columns.lat, 90)):
        far = ~(np.abs(values) <= limit)
        if far.any():
            row = int(np.flatnonzero(far)[0])
            raise JoinError(f"row {row + 1}: {name}: {values[row]:g} is no degrees: are longitude "
                            "and latitude in the columns that they are named by?")
    return lon, lat


def _degrees(column: pd.Series, name: str) -> np.ndarray:
    numbers = pd.to_numeric(column, errors="coerce").to_numpy(float)
    wrong = np.isnan(numbers)
    if wrong.any():
        row = int(np.flatnonzero(wrong)[0])
        value = column.iloc[row]
        comma = " with a point, not a comma" if isinstance(value, str) and "," in value else ""
        raise JoinError(f"row {row + 1}: {name}: {value!r} is no number: write degrees{comma}")
    return numbers


def _reach(frame: pd.DataFrame, columns: Columns, precisions: dict[tuple[str, str], Precision],
           count: int) -> tuple[np.ndarray, np.ndarray]:
    """Return of each row within how many metres it lies of its point, and in what unit around."""
    metres, unit = np.zeros(count), np.full(count, "point", object)
    if not columns.precision:
        return metres, unit
    codes = frame[columns.precision].astype("string").str.strip().str.removesuffix(".0")
    for code in codes.dropna().unique():
        meant = precisions.get((columns.scheme, code))
        if meant is None:
            known = ", ".join(key for scheme, key in precisions if scheme == columns.scheme)
            row = int(np.flatnonzero((codes == code).fillna(False))[0])
            raise JoinError(
                f"row {row + 1}: {columns.precision}: {code!r} is no code of "
                f"{columns.scheme or 'a known scheme'}; " + (
                    f"there are {known}" if known else "name the scheme of its codes"))
        here = (codes == code).fillna(False).to_numpy(bool)
        metres[here] = meant.metres or 0.0
        unit[here] = meant.unit
    return metres, unit


def _joined(ground: Ground, lon: np.ndarray, lat: np.ndarray, first: np.ndarray, last: np.ndarray,
            metres: np.ndarray, unit: np.ndarray) -> dict[str, np.ndarray]:
    flat = ground.metres(lon, lat)
    piece = ground.piece_of(lon, lat)
    row = ground.row_of(piece, first)
    exact = (metres == 0) & (unit == "point") & (first == last)
    bits = np.where(exact, ground.bits_of(row), 0)
    vague = np.flatnonzero(~exact)
    if len(vague):
        bits[vague] = _possible(ground, flat, piece, first, last, metres, unit, vague)
    near = ground.nearest(flat, first)
    table, held = ground.pieces, ground.holdings
    single = (bits > 0) & (bits & (bits - 1) == 0)
    one = np.flatnonzero((row >= 0) & single)
    manner, evidence = (np.full(len(lon), None, object) for _ in range(2))
    manner[one] = held.manner.to_numpy(object)[row[one]]
    evidence[one] = held.evidence.to_numpy(object)[row[one]]
    zones = ground.zones_on(piece, first)
    in_piece = piece != NOWHERE
    known = bits > 0
    uncertain = np.full(len(lon), None, object)
    uncertain[known] = (~single | (near.metres <= near.accuracy_m + metres)
                        | (manner != "held"))[known]
    return {
        **{name: _of(table[column].to_numpy(object), piece, in_piece) for name, column in (
            ("piece_id", "piece_id"), ("district", "district"),
            ("district_today", "district_today"), ("in_oblast", "in_nkao"))},
        "holder": _named(ground.names, np.where(single, bits, 0)),
        "holders": _named(ground.names, bits),
        "manner": manner, "evidence": evidence,
        "zones": _listed(zones, len(lon)),
        "line_id": np.where(near.line_id == "", None, near.line_id),
        "line_m": np.round(near.metres, 1), "line_accuracy_m": near.accuracy_m,
        "uncertain": uncertain,
    }


def _possible(ground: Ground, flat: np.ndarray, piece: np.ndarray, first: np.ndarray,
              last: np.ndarray, metres: np.ndarray, unit: np.ndarray,
              vague: np.ndarray) -> np.ndarray:
    """Return who may have held it, as a sum of bits, of rows that are not exact."""
    at, where = ground.pieces_near(flat[vague], metres[vague])
    pairs = [(vague[at], where)]
    table = ground.pieces
    for name, columns in (("district", ("district", "district_today")), ("region", ())):
        rows = vague[(unit[vague] == name) & (piece[vague] != NOWHERE)]
        for number in np.unique(piece[rows]):
            same = np.logical_or.reduce(
                [table[column] == table[column][number] for column in columns]
            ) if columns else np.full(len(table), True)
            here = rows[piece[rows] == number]
            others = np.flatnonzero(same)
            pairs.append((np.repeat(here, len(others)), np.tile(others, len(here))))
    row, where = (np.concatenate(part) for part in zip(*pairs, strict=True))
    bits = np.zeros(len(flat), np.int64)
    np.bitwise_or.at(bits, row, ground.held_within(where, first[row], last[row]))
    return bits[vague]


def _of(values: np.ndarray, number: np.ndarray, known: np.ndarray) -> np.ndarray:
    return np.where(known, values[number], None)


def _named(names: list[str], bits: np.ndarray) -> np.ndarray:
    """Return sums of bits as names, several with semicolons between."""
    found = np.full(len(bits), None, object)
    for value in np.unique(bits):
        if value:
            found[bits == value] = "; ".join(
                name for i, name in enumerate(names) if value & (1 << i))
    return found


def _listed(zones: dict[str, np.ndarray], count: int) -> np.ndarray:
    """Return the zones over each point, several with semicolons between."""
    kinds = sorted(zones)
    bits = np.zeros(count, np.int64)
    for number, kind in enumerate(kinds):
        bits |= np.where(zones[kind], 1 << number, 0)
    return _named(kinds, bits)
