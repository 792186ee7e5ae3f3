"""Files of events joined to the ground, a part at a time: however many rows, little memory.

CSV, Parquet and what GDAL reads (GeoJSON, GeoPackage) go in; CSV or Parquet comes out.
"""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from itertools import chain
from pathlib import Path

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute
import pyarrow.csv
import pyarrow.parquet

from geodata.atlas import Atlas
from geodata.counted import count
from geodata.event_files import EventFile, Part
from geodata.event_rows import Columns, JoinError, Precision, Rows, guessed, read_rows
from geodata.ground import NOWHERE, Ground
from geodata.join import Coded, check_free, on_ground
from geodata.written_days import Order

_WORKERS = 2  # the shapes are looked up outside Python's lock


@dataclass(frozen=True)
class Joined:
    """How many rows were written, and of how many the holder is one, one of several, unknown."""

    rows: int = 0
    one: int = 0
    several: int = 0
    nowhere: int = 0
    exchanged: int = 0

    def __add__(self, other: Joined) -> Joined:
        return Joined(*(getattr(self, name) + getattr(other, name)
                        for name in self.__dataclass_fields__))


@dataclass(frozen=True)
class JoinedPart:
    """Rows with what was added, how many of them are what, and how they count."""

    table: pa.RecordBatch
    joined: Joined
    counts: pd.DataFrame | None


@dataclass(frozen=True)
class PartJoin:
    """Joins any part of one table: what is asked of the ground, and how the table is read."""

    ground: Ground
    precisions: Mapping[tuple[str, str], Precision]
    columns: Columns
    order: Order = field(default_factory=Order)
    counting: bool = False

    def __call__(self, part: Part, start: int = 0) -> JoinedPart:
        """Return a part joined; ``start`` is the number of rows before its first."""
        read = [name for name in self.columns.read if name in part.rows.schema.names]
        frame = _as_numbers(part.rows.select(read), self.columns).to_pandas()
        rows = read_rows(frame, self.columns, self.precisions, self.order, start=start,
                         places=part.places)
        added = on_ground(self.ground, rows)
        table = part.rows
        for name, value in added.items():
            table = table.append_column(name, _column(value))
        if not rows.iso:
            table = _with_iso(table, self.columns, rows)
        return JoinedPart(table, _told(self.ground, rows, added),
                          count(rows.first, added) if self.counting else None)


def join_file(atlas: Atlas, source: Path, target: Path, *, given: Mapping[str, str] | None = None,
              dates: str = "", each: Callable[[pd.DataFrame], None] | None = None) -> Joined:
    """Join a file to the ground and write it.

    ``given`` names columns as :meth:`Atlas.join` does, ``dates`` says how days are written where
    no row tells: ``dmy``, ``mdy`` or ``excel``. ``each`` is given the counts of every part.

    Raises
    ------
    JoinError
        When the file is no table, or a row of it cannot be joined: the row is counted from 1.
    """
    given = {name: column for name, column in (given or {}).items() if column}
    file = EventFile(source)
    return written(_in_turn(atlas, file, given, dates, each is not None), source, target, each)


def written(parts: Iterator[JoinedPart], source: Path, target: Path,
            each: Callable[[pd.DataFrame], None] | None = None) -> Joined:
    """Write joined parts in their order, and return how many rows they were."""
    total = Joined()
    with closing((_Parquet if target.suffix.casefold() == ".parquet" else _Csv)(target)) as write:
        for part in parts:
            write.write(part.table)
            total += part.joined
            if each:
                each(part.counts)
    if not total.rows:
        raise JoinError(f"{source.name}: has no rows")
    if total.nowhere == total.rows and total.exchanged:
        raise JoinError(f"{source.name}: no row lies in the area shown, {total.exchanged} would "
                        "with longitude and latitude exchanged: name them with --lon and --lat")
    return total


def _in_turn(atlas: Atlas, file: EventFile, given: Mapping[str, str], dates: str,
             counting: bool) -> Iterator[JoinedPart]:
    """Yield the parts joined, in their order; a few are worked on at once."""
    parts = file.parts()
    first = next(parts, None)
    if first is None:
        return
    names = first.rows.schema.names
    check_free(names)
    columns = guessed(names, **given)
    join = PartJoin(atlas.ground, atlas.precision_codes, columns,
                    Order(dates, lambda: file.columns(columns.days)), counting)
    with ThreadPoolExecutor(_WORKERS) as pool:
        waiting: deque[Future] = deque()
        start = 0
        for part in chain([first], parts):
            if "lon" in given or "lat" in given:
                part = part._replace(places=None)
            waiting.append(pool.submit(join, part, start))
            start += len(part.rows)
            if len(waiting) > _WORKERS:
                yield waiting.popleft().result()
        while waiting:
            yield waiting.popleft().result()


def _as_numbers(rows: pa.RecordBatch, columns: Columns) -> pa.RecordBatch:
    """Return rows with degrees as numbers; as the text that they are where one is no number."""
    for name in filter(None, (columns.lon, columns.lat)):
        at = rows.schema.get_field_index(name)
        if at >= 0 and pa.types.is_string(rows.schema.field(at).type):
            try:
                numbers = rows.column(at).cast(pa.float64())
            except pa.ArrowInvalid:
                return rows
            if pa.compute.any(pa.compute.is_nan(numbers)).as_py():
                return rows
            rows = rows.set_column(at, name, numbers)
    return rows


def _column(value: Coded | np.ndarray) -> pa.Array:
    """Return what was added as a column."""
    if not isinstance(value, Coded):
        return pa.array(value, from_pandas=True)
    number = pa.array(value.number.astype(np.int32), mask=value.number < 0)
    if any(isinstance(one, bool) for one in value.values):
        return pa.array(value.values, pa.bool_()).take(number)
    return pa.DictionaryArray.from_arrays(number, pa.array(value.values, pa.string()))


def _with_iso(table: pa.RecordBatch, columns: Columns, rows: Rows) -> pa.RecordBatch:
    """Return a table with its days as ISO 8601; an empty one stays so."""
    for name, days in zip(columns.days, (rows.first, rows.last), strict=False):
        at = table.schema.get_field_index(name)
        text = pa.array(days.astype("datetime64[D]").astype(str))
        if name == columns.until:
            empty = table.column(at).cast(pa.string())
            none = pa.compute.fill_null(pa.compute.equal(empty, ""), True)
            text = pa.compute.if_else(none, None, text)
        table = table.set_column(at, name, text)
    return table


def _told(ground: Ground, rows: Rows, added: Mapping[str, np.ndarray | Coded]) -> Joined:
    """Return how many rows are what; whether they were exchanged is asked where none is inside."""
    known = added["holders"].number >= 0
    one = added["holder"].number >= 0
    nowhere = added["piece_id"].number == NOWHERE
    exchanged = (ground.piece_of(rows.lat, rows.lon) != NOWHERE).sum() if nowhere.all() else 0
    return Joined(len(known), int(one.sum()), int((known & ~one).sum()), int(nowhere.sum()),
                  int(exchanged))


class _Csv:
    """Writes CSV (RFC 4180): the values of the file that was read, as they were."""

    # Values without quotation marks where none of a part needs any: Arrow knows all or none.
    _FORMS = tuple(pa.csv.WriteOptions(include_header=False, eol="\r\n", batch_size=65_536,
                                       quoting_style=style) for style in ("none", "needed"))

    def __init__(self, path: Path) -> None:
        self._file = path.open("wb")
        self._begun = False

    def write(self, part: pa.RecordBatch) -> None:
        if not self._begun:
            with open(self._file.fileno(), "w", encoding="utf-8", newline="",
                      closefd=False) as head:
                csv.writer(head).writerow(part.schema.names)
            self._begun = True
        for at, field_ in enumerate(part.schema):
            if pa.types.is_dictionary(field_.type):
                words = part.column(at).cast(field_.type.value_type)
                part = part.set_column(at, field_.name, words)
            elif pa.types.is_boolean(field_.type):
                words = pa.compute.if_else(part.column(at), "True", "False")
                part = part.set_column(at, field_.name, words)
        self._file.write(self._text(part))

    def _text(self, part: pa.RecordBatch) -> pa.Buffer:
        plain, quoted = self._FORMS
        try:
            text = pa.BufferOutputStream()
            pa.csv.write_csv(part, text, plain)
        except pa.ArrowInvalid:
            text = pa.BufferOutputStream()
            pa.csv.write_csv(part, text, quoted)
        return text.getvalue()

    def close(self) -> None:
        self._file.close()


class _Parquet:
    def __init__(self, path: Path) -> None:
        self._path = path
        self._writer = None

    def write(self, part: pa.RecordBatch) -> None:
        if self._writer is None:
            self._writer = pa.parquet.ParquetWriter(self._path, part.schema.remove_metadata(),
                                                    compression="zstd", store_schema=False)
        self._writer.write_batch(part.cast(self._writer.schema))

    def close(self) -> None:
        if self._writer is not None:
            self._writer.close()
