"""Files of events read a part at a time: CSV, Parquet, and what GDAL reads.

Needs pyarrow (``pip install contact-lines[join]``). What is wrong with a file is told with the row,
counted from 1 without the header and blank lines, with what was found and what would do.
"""

from __future__ import annotations

import csv
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet
import pyogrio
import shapely
from pyproj import CRS, Transformer

from geodata.event_rows import JoinError
from geodata.layers import WGS84

ROWS = 250_000  # of a part of a table that knows its rows
BLOCK = 8 << 20  # bytes of a part of a CSV
# A header is read from so much of a file.
_HEAD = 65_536
PARQUET = (".parquet", ".geoparquet")
GDAL = (".geojson", ".json", ".gpkg", ".shp", ".fgb")
# What a file begins with that is no text, and what it is.
_PACKED = ((b"PK\x03\x04", "a workbook or an archive: save the sheet as CSV, or unpack it"),
           (b"\xd0\xcf\x11\xe0", "an old workbook: save the sheet as CSV"),
           (b"\x1f\x8b", "packed with gzip: unpack it"), (b"%PDF", "a PDF: find the table itself"),
           (b"PAR1", "Parquet: call it .parquet"))


class Part(NamedTuple):
    """Some rows as they are, and their points in degrees where the file has them as shapes."""

    rows: pa.RecordBatch
    places: tuple[np.ndarray, np.ndarray] | None


class EventFile:
    """A table of events in a file."""

    def __init__(self, path: Path) -> None:
        self.path = path
        kind = path.suffix.casefold()
        self._read = (self._parquet if kind in PARQUET else self._gdal if kind in GDAL
                      else self._csv)
        if self._read == self._csv:
            self.delimiter, self.skip = _shape(path)
            _check_quotes(path, self.delimiter)

    def parts(self, names: tuple[str, ...] = ()) -> Iterator[Part]:
        """Yield the rows a part at a time; of only these columns where ``names`` has any."""
        try:
            yield from self._read(names)
        except FileNotFoundError:
            raise
        except (pa.ArrowInvalid, pa.ArrowKeyError, OSError,
                pyogrio.errors.DataSourceError) as error:
            if self._read == self._csv:
                self.check_rows()
            raise JoinError(f"{self.path.name}: cannot be read as "
                            f"{self.path.suffix or 'CSV'}: {str(error).splitlines()[0]}") from error

    def check_rows(self) -> None:
        """Raise JoinError for the first row of a CSV that is not like its header."""
        _check_rows(self.path, self.delimiter)

    def columns(self, names: tuple[str, ...]) -> Iterator[pd.Series]:
        """Yield some columns, each a part at a time."""
        for part in self.parts(names):
            for name in names:
                yield part.rows.column(name).to_pandas().rename(name)

    def _csv(self, names: tuple[str, ...]) -> Iterator[Part]:
        with pa.csv.open_csv(
                self.path,
                pa.csv.ReadOptions(block_size=BLOCK, skip_rows=self.skip),
                pa.csv.ParseOptions(delimiter=self.delimiter, newlines_in_values=True),
                pa.csv.ConvertOptions(default_column_type=pa.string(), strings_can_be_null=False,
                                      include_columns=list(names) or None)) as reader:
            empty = True
            for rows in reader:
                if len(rows):
                    empty = False
                    yield Part(rows, None)
            if empty and not names:
                yield Part(pa.RecordBatch.from_pylist([], reader.schema), None)

    def _parquet(self, names: tuple[str, ...]) -> Iterator[Part]:
        # What is buffered before it is read is kept until the end: a file would be held whole.
        with pa.parquet.ParquetFile(self.path, pre_buffer=False) as file:
            geo = json.loads((file.schema_arrow.metadata or {}).get(b"geo", b"null"))
            name = geo["primary_column"] if geo else ""
            if geo and geo["columns"][name]["encoding"] != "WKB":
                raise JoinError(f"{self.path.name}: {name}: holds shapes that are no WKB: save "
                                "them as WKB, or give columns lon and lat")
            crs = geo["columns"][name].get("crs", WGS84) if geo else None
            for rows in file.iter_batches(ROWS, columns=list(names) or None):
                yield placed(rows, name, crs)

    def _gdal(self, names: tuple[str, ...]) -> Iterator[Part]:
        layers = [str(name) for name, kind in pyogrio.list_layers(self.path) if kind]
        if len(layers) != 1:
            held = f"{len(layers)} layers ({', '.join(layers)})" if layers else "no points"
            raise JoinError(f"{self.path.name}: holds {held}: save one layer of points as a file "
                            "of its own")
        with pyogrio.open_arrow(self.path, layer=layers[0], batch_size=ROWS, use_pyarrow=True,
                                columns=list(names) or None) as (about, reader):
            name = about["geometry_name"] or "wkb_geometry"
            for rows in reader:
                yield placed(rows, name, about["crs"])


def _plain(rows: pa.RecordBatch) -> pa.RecordBatch:
    """Return rows whose values are those that a table has: JSON in a cell is its text."""
    columns = [column.storage if isinstance(column.type, pa.BaseExtensionType) else column
               for column in rows.columns]
    return pa.RecordBatch.from_arrays(columns, rows.schema.names)


def placed(rows: pa.RecordBatch, name: str, crs: object) -> Part:
    """Return rows with their points in degrees in the place of the column of shapes."""
    rows = _plain(rows)
    if name not in rows.schema.names:
        return Part(rows, None)
    shapes = shapely.from_wkb(rows.column(name).to_numpy(zero_copy_only=False))
    shapes = np.where(shapely.is_empty(shapes), None, shapes)
    lon, lat = shapely.get_x(shapes), shapely.get_y(shapes)
    if crs is not None and not CRS(crs).equals(CRS(WGS84), ignore_axis_order=True):
        lon, lat = Transformer.from_crs(CRS(crs), WGS84, always_xy=True).transform(lon, lat)
    rows = rows.drop_columns([name])
    for column, values in (("lon", lon), ("lat", lat)):
        if column not in rows.schema.names:
            rows = rows.append_column(column, pa.array(values, from_pandas=True))
    return Part(rows, (lon, lat))


def _shape(path: Path) -> tuple[str, int]:
    """Return what stands between values and how many lines before the header.

    Raises
    ------
    JoinError
        When the file is no table of text; says what it is instead.
    """
    with path.open("rb") as file:
        raw = file.read(_HEAD)
    if not raw.strip():
        raise JoinError(f"{path.name}: is empty")
    for begins, what in _PACKED:
        if raw.startswith(begins):
            raise JoinError(f"{path.name}: is {what}")
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or b"\0" in raw:
        raise JoinError(f"{path.name}: is UTF-16, or no text: save it as CSV in UTF-8")
    if re.match(rb"(\xef\xbb\xbf)?\s*(<!doctype|<html|<\?xml)", raw, re.IGNORECASE):
        raise JoinError(f"{path.name}: is a page of the web, not a table: download the file that "
                        "it links to")
    if re.match(rb"(\xef\xbb\xbf)?\s*[{\[]", raw):
        raise JoinError(f"{path.name}: is JSON: call it .geojson, or save it as CSV")
    lines = raw.decode("utf-8-sig", errors="replace").splitlines()
    if match := re.fullmatch(r'"?sep=(.)"?', lines[0], re.IGNORECASE):
        return match[1], 1
    header = next(line for line in lines if line.strip())
    return max(",;\t|", key=header.count), 0


def _check_quotes(path: Path, delimiter: str) -> None:
    """Raise JoinError where a quotation mark opens and never closes: all after it is one value."""
    with path.open("rb") as file:
        marks = sum(block.count(b'"') for block in iter(lambda: file.read(1 << 22), b""))
    if marks % 2:
        _check_rows(path, delimiter)


def _check_rows(path: Path, delimiter: str) -> None:
    """Raise JoinError for the first row that is not like the header."""
    with path.open("rb") as file:
        for number, line in enumerate(file, 1):
            try:
                line.decode("utf-8")
            except UnicodeDecodeError as error:
                raise JoinError(
                    f"{path.name}: line {number}: byte {line[error.start]:#04x} is not UTF-8: save "
                    "the file as UTF-8 (it is in an older encoding, as Latin-1 or "
                    "Windows-1251)") from error
    mark = "tab" if delimiter == "\t" else repr(delimiter)
    with path.open(encoding="utf-8-sig", newline="") as file:
        reader = csv.reader(file, delimiter=delimiter, strict=True)
        row, width = -1, 0
        try:
            for values in filter(None, reader):
                row, width = row + 1, width or len(values)
                if len(values) != width:
                    what = (f"put a value that holds a {mark} in quotes" if len(values) > width else
                            "is a value missing, or does a quotation mark not close?")
                    raise JoinError(f"row {row} (line {reader.line_num}): has {len(values)} values "
                                    f"for {width} columns: {what}")
        except csv.Error as error:
            raise JoinError(f"row {row + 1}: a quotation mark in it does not close, or stands in "
                            "a value: write each that is part of a value twice") from error
