"""Files of events joined to the ground, a part at a time: however many rows, little memory.

CSV, Parquet and what GDAL reads (GeoJSON, GeoPackage) go in; CSV or Parquet comes out.
"""

from __future__ import annotations

import csv
import re
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pandas as pd

from geodata.join import ADDED, DAY, UNTIL, JoinError

ROWS = 100_000  # of a part
_WORKERS = 2  # the shapes are looked up outside Python's lock
# A header is read from so much of a file.
_HEAD = 65_536
_ORDERS = {"dmy": "%d/%m/%Y", "mdy": "%m/%d/%Y"}
_NAMED = ("%d %B %Y", "%d %b %Y", "%d-%b-%Y")
_STROKES = re.compile(r"(\d{1,2})[./-](\d{1,2})[./-](\d{4})")
_SERIAL = re.compile(r"[23456]\d{4}(\.\d+)?")
# The first day of a spreadsheet's count of days, as it has it.
_SPREADSHEET = pd.Timestamp("1899-12-30")


@dataclass(frozen=True)
class Joined:
    """How many rows were written, and of how many the holder is one, several or not known."""

    rows: int
    one: int
    several: int


def join_file(join: Callable[[pd.DataFrame], pd.DataFrame], source: Path, target: Path, *,
              day: str = "", until: str = "", dates: str = "",
              each: Callable[[pd.DataFrame], None] | None = None) -> Joined:
    """Join a file to the ground and write it; ``join`` is that of an atlas and a part of rows.

    ``dates`` says how days are written where it cannot be seen: ``dmy``, ``mdy`` or ``excel``.
    ``each`` is given every part as it is written, in their order.

    Raises
    ------
    JoinError
        When the file is no table, or a row of it cannot be joined: the row is counted from 1.
    """
    rows = one = several = 0
    with closing((_Parquet if target.suffix.casefold() == ".parquet" else _Csv)(target)) as write:
        for part in _in_turn(join, _parts(source), day, until, dates):
            write.write(part)
            if each:
                each(part)
            rows += len(part)
            one += int(part.holder.notna().sum())
            several += int((part.holder.isna() & part.holders.notna()).sum())
    if not rows:
        raise JoinError(f"{source.name}: has no rows")
    return Joined(rows, one, several)


def _in_turn(join: Callable[[pd.DataFrame], pd.DataFrame], parts: Iterator[pd.DataFrame],
             day: str, until: str, dates: str) -> Iterator[pd.DataFrame]:
    """Yield the parts joined, in their order; a few are worked on at once."""
    with ThreadPoolExecutor(_WORKERS) as pool:
        waiting: deque[Future] = deque()
        first = 0
        for part in parts:
            waiting.append(pool.submit(_joined, join, part, first, day, until, dates))
            first += len(part)
            if len(waiting) > _WORKERS:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _joined(join: Callable[[pd.DataFrame], pd.DataFrame], part: pd.DataFrame, first: int,
            day: str, until: str, dates: str) -> pd.DataFrame:
    there = {column.casefold(): column for column in part.columns}
    of_days = [there[name] for name in (*DAY, *UNTIL) if name in there]
    for column in dict.fromkeys([*filter(None, (day, until)), *of_days]):
        if column in part.columns:
            part = part.assign(**{column: _iso(part[column], column, dates, first)})
    try:
        return join(part.reset_index(drop=True))
    except JoinError as error:
        raise JoinError(re.sub(r"^row (\d+)", lambda row: f"row {int(row[1]) + first}",
                               str(error))) from error


def _iso(column: pd.Series, name: str, dates: str, first: int) -> pd.Series:
    """Return days as ISO 8601, however they were written; JoinError where that cannot be seen."""
    if pd.api.types.is_datetime64_any_dtype(column):
        return column
    text = column.astype("string").str.strip()
    plain = text.str.match(r"\d{4}-\d{2}-\d{2}").fillna(True)
    if plain.all():
        return text
    other = text[~plain]
    row = first + int(np.flatnonzero(~plain)[0]) + 1
    if other.str.fullmatch(_SERIAL.pattern).all():
        if dates != "excel":
            raise JoinError(f"row {row}: {name}: {other.iloc[0]!r} looks like a spreadsheet's "
                            "count of days: say --dates excel, or save days as 2020-11-24")
        days = _SPREADSHEET + pd.to_timedelta(other.astype(float), unit="D")
        return text.where(plain, days.dt.strftime("%Y-%m-%d"))
    strokes = other.str.extract(rf"^{_STROKES.pattern}$")
    if strokes.notna().all(axis=None):
        order = dates if dates in _ORDERS else _order(strokes, row, name)
        days = pd.to_datetime(strokes[0] + "/" + strokes[1] + "/" + strokes[2],
                              format=_ORDERS[order], errors="coerce")
        if days.isna().any():
            bad = other[days.isna()]
            raise JoinError(f"row {first + int(bad.index[0] - column.index[0]) + 1}: {name}: "
                            f"{bad.iloc[0]!r} is no day")
        return text.where(plain, days.dt.strftime("%Y-%m-%d"))
    for form in _NAMED:
        days = pd.to_datetime(other, format=form, errors="coerce")
        if days.notna().all():
            return text.where(plain, days.dt.strftime("%Y-%m-%d"))
    raise JoinError(f"row {row}: {name}: {other.iloc[0]!r} is no day; write it as 2020-11-24")


def _order(strokes: pd.DataFrame, row: int, name: str) -> str:
    """Return whether day or month stands first, where a number over twelve tells."""
    first, second = strokes[0].astype(int), strokes[1].astype(int)
    if (first > 12).any() and not (second > 12).any():
        return "dmy"
    if (second > 12).any() and not (first > 12).any():
        return "mdy"
    shown = "/".join(strokes.iloc[0])
    raise JoinError(f"row {row}: {name}: {shown} may be two days: say --dates dmy or mdy")


def _parts(source: Path) -> Iterator[pd.DataFrame]:
    """Yield the rows of a file, a part at a time."""
    kind = source.suffix.casefold()
    if kind in (".parquet", ".geoparquet"):
        import pyarrow.parquet as parquet

        for batch in parquet.ParquetFile(source).iter_batches(ROWS):
            yield batch.to_pandas()
    elif kind in (".geojson", ".json", ".gpkg", ".shp"):
        import geopandas as gpd

        frame = gpd.read_file(source)
        points = frame.geometry.to_crs("EPSG:4326") if frame.crs else frame.geometry
        plain = pd.DataFrame(frame.drop(columns=frame.geometry.name))
        yield plain.assign(lon=points.x, lat=points.y)
    else:
        yield from _csv_parts(source)


def _csv_parts(source: Path) -> Iterator[pd.DataFrame]:
    head = _head(source)
    delimiter = max(",;\t|", key=head.splitlines()[0].count)
    try:
        yield from pd.read_csv(source, sep=delimiter, dtype="string", chunksize=ROWS,
                               encoding="utf-8-sig", keep_default_na=False, na_values=[""],
                               decimal=".")
    except (pd.errors.ParserError, csv.Error) as error:
        raise JoinError(f"{source.name}: {str(error).strip()}: put a value that holds a "
                        f"{'tab' if delimiter == chr(9) else delimiter!r} in quotes") from error


def _head(source: Path) -> str:
    """Return the beginning of a file of text, or say what it is instead."""
    with source.open("rb") as file:
        raw = file.read(_HEAD)
    if not raw.strip():
        raise JoinError(f"{source.name}: is empty")
    if re.match(rb"\s*(<!doctype|<html|<\?xml)", raw, re.IGNORECASE):
        raise JoinError(f"{source.name}: is a page of the web, not a table: download the file that "
                        "it links to")
    if raw.startswith(b"PK\x03\x04"):
        raise JoinError(f"{source.name}: is a workbook or an archive: save the sheet as CSV")
    try:
        return raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        if error.start > _HEAD - 4:  # a letter cut in two
            return raw[:error.start].decode("utf-8-sig")
        line = raw.count(b"\n", 0, error.start) + 1
        raise JoinError(f"{source.name}: line {line}: byte {raw[error.start]:#04x} is not UTF-8: "
                        "save the file as UTF-8 (it looks like Latin-1)") from error


class _Csv:
    def __init__(self, path: Path) -> None:
        self._file = path.open("w", encoding="utf-8", newline="")
        self._begun = False

    def write(self, part: pd.DataFrame) -> None:
        part.to_csv(self._file, index=False, header=not self._begun, lineterminator="\r\n")
        self._begun = True

    def close(self) -> None:
        self._file.close()


class _Parquet:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._writer = None

    def write(self, part: pd.DataFrame) -> None:
        import pyarrow as pa
        import pyarrow.parquet as parquet

        # What has no value in one part is of the same kind in the next.
        part = part.astype({c: "string" for c in ADDED if part[c].dtype == object
                            and c not in ("in_oblast", "uncertain")}
                           | {c: "boolean" for c in ("in_oblast", "uncertain")})
        table = pa.Table.from_pandas(part, preserve_index=False)
        if self._writer is None:
            self._writer = parquet.ParquetWriter(self._path, table.schema, compression="zstd")
        self._writer.write_table(table.cast(self._writer.schema))

    def close(self) -> None:
        if self._writer is not None:
            self._writer.close()
