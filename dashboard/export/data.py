"""The data behind a view: what the map shows on its day, under its filters, as files.

Imports geopandas: only the command and the route that write data import this module.
"""

from __future__ import annotations

import io
import json
import tempfile
import zipfile
from collections.abc import Iterable, Mapping
from datetime import timedelta
from functools import lru_cache
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pyogrio
import shapely

from dashboard.address.state import State
from dashboard.documents import Documents
from dashboard.export.image import caption_of
from dashboard.export.options import SheetOptions
from dashboard.export.selection import Selection, select
from dashboard.making import StoreError
from dashboard.words import say
from geodata import Atlas, load_atlas
from geodata.days import LAST_DAY, from_ordinal
from geodata.paths import DATA
from geodata.problems import DataError
from geodata.version import data_version

MIMETYPES = {
    "csv": "text/csv", "geojson": "application/geo+json",
    "gpkg": "application/geopackage+sqlite3", "zip": "application/zip",
}
# What a spreadsheet would take for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
# The same file again, whenever it is made: the day after the record ends. A GeoPackage is read
# back as soon as it is written: nothing waits until the disk has it. GDAL's options are the whole
# process's: set for good, so that files made at once do not take them from each other.
_AFTER = LAST_DAY + timedelta(1)
FIXED = _AFTER.timetuple()[:6]
pyogrio.set_gdal_config_options({
    "OGR_CURRENT_DATE": f"{_AFTER}T00:00:00.000Z", "OGR_SQLITE_SYNCHRONOUS": "OFF"})


def data_bytes(documents: Documents, state: State, kind: str, site: str = "") -> bytes:
    """Return what a state shows as a file of ``kind``: csv, geojson, gpkg or zip.

    Raises
    ------
    StoreError
        When the data were edited since the documents were read.
    """
    chosen = select(atlas_of(documents), state)
    facts = caption_of(documents, state, SheetOptions(), site).facts
    if kind == "zip":
        return _zip(chosen, facts, documents.language)
    if kind == "gpkg":
        return geopackage(chosen.layers | chosen.tables)
    if kind == "geojson":
        return _geojson(chosen.layers, facts)
    return csv_bytes(next(iter(chosen.layers.values())))


def data_name(state: State, kind: str) -> str:
    """Return the name that the file is saved under."""
    return f"contact-lines-{state.map_view}-{from_ordinal(state.day)}.{kind}"


def atlas_of(documents: Documents) -> Atlas:
    """Return the record that the documents were compiled from, or raise StoreError.

    A file says one version of the data: its rows and its sentence have to be of that one.
    """
    try:
        atlas = _atlas(documents.version)
    except DataError as error:
        # What was compiled had no fault: somebody has edited the data since.
        raise StoreError(say("data-edited", documents.language, now=data_version(),
                             opened=documents.version)) from error
    if documents.says_its_data and atlas.version != documents.version:
        _atlas.cache_clear()
        raise StoreError(
            say("data-edited", documents.language, now=atlas.version, opened=documents.version))
    return atlas


@lru_cache(maxsize=1)
def _atlas(version: str) -> Atlas:
    # What the documents were compiled from was checked then.
    return load_atlas(checked=version)


def csv_bytes(table: pd.DataFrame) -> bytes:
    """Return a table as CSV (RFC 4180); what a spreadsheet would run gets an apostrophe first."""
    text = pd.DataFrame(table.drop(columns="geometry", errors="ignore"))
    for column in text.columns:
        if not pd.api.types.is_numeric_dtype(text[column]):
            text[column] = [defused(value) for value in text[column]]
    return text.to_csv(index=False, lineterminator="\r\n").encode()


def defused(value):
    """Return a cell's value with an apostrophe before what would be a formula."""
    dangerous = isinstance(value, str) and value.startswith(_FORMULA)
    return f"'{value}" if dangerous else value


def _geojson(layers: dict[str, gpd.GeoDataFrame], facts: dict[str, str] | None) -> bytes:
    """Return layers as one collection, each feature with its layer's name, a feature a line.

    A property is of one kind in the whole file: where two layers differ it is text.
    """
    mixed = _mixed(layers)
    one_kind = {name: layer.astype({c: str for c in mixed & set(layer.columns)
                                    if layer[c].notna().all()}) for name, layer in layers.items()}
    return collection(((layer, {"layer": name}) for name, layer in one_kind.items()),
                      {"about": facts} if facts else {})


def collection(layers: Iterable[tuple[gpd.GeoDataFrame, Mapping[str, str]]],
               members: Mapping[str, object]) -> bytes:
    """Return layers as one GeoJSON collection with members of our own, a feature a line.

    Beside each layer stands what the properties of all its features begin with.
    """
    lines = [f'{{"type": "Feature", "properties": '
             f'{json.dumps({**first, **row}, ensure_ascii=False)}, "geometry": {shape or "null"}}}'
             for layer, first in layers
             for row, shape in zip(records(layer), shapely.to_geojson(layer.geometry.array),
                                   strict=True)]
    parts = ['"type": "FeatureCollection"',
             *([json.dumps(members, ensure_ascii=False)[1:-1]] if members else [])]
    body = ",\n".join(lines)
    return f'{{{", ".join(parts)}, "features": [\n{body}\n]}}\n'.encode()


def records(table: pd.DataFrame) -> list[dict]:
    """Return the rows of a table as JSON holds them, without their shapes."""
    return json.loads(pd.DataFrame(table.drop(columns="geometry", errors="ignore")).to_json(
        orient="records", force_ascii=False, double_precision=6))


def _mixed(layers: dict[str, gpd.GeoDataFrame]) -> set[str]:
    """Return the columns that hold numbers or truth values in one layer and text in another."""
    kinds: dict[str, set[str]] = {}
    for layer in layers.values():
        for column in layer.columns.drop("geometry"):
            kind = layer[column].dtype.kind if layer[column].notna().any() else None
            kinds.setdefault(column, set()).update({kind} - {None})
    return {column for column, kinds_of in kinds.items() if len(kinds_of - {"i", "f"}) > 1
            or (kinds_of & {"i", "f"} and kinds_of - {"i", "f"})}


def geopackage(tables: Mapping[str, pd.DataFrame]) -> bytes:
    """Return layers and tables, by their names, in one GeoPackage."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "atlas.gpkg"
        for name, table in tables.items():
            pyogrio.write_dataframe(table, path, layer=name, driver="GPKG",
                                    append=path.exists())
        return path.read_bytes()


def _zip(chosen: Selection, facts: dict[str, str], language: str) -> bytes:
    """Return all of it: tables, layers, GeoPackage, dictionary, sources, and what it is."""
    files = {"README.txt": _read_me(facts, language).encode()}
    for name, layer in chosen.layers.items():
        files[f"{name}.csv"] = csv_bytes(layer)
        files[f"{name}.geojson"] = _geojson({name: layer}, None)
    files |= {f"{name}.csv": csv_bytes(table) for name, table in chosen.tables.items()}
    files["atlas.gpkg"] = geopackage(chosen.layers | chosen.tables)
    files["dictionary.md"] = (DATA / "README.md").read_bytes()
    files["LICENSE.txt"] = (DATA / "LICENSE").read_bytes()
    return archive(files.items())


def archive(files: Iterable[tuple[str, bytes]]) -> bytes:
    """Return files, by their names, as a zip: the same again, whenever it is made."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as made:
        for name, content in files:
            info = zipfile.ZipInfo(name, FIXED)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            made.writestr(info, content)
    return held.getvalue()


def _read_me(facts: dict[str, str], language: str) -> str:
    about = "\n".join(f"{name}: {text}" for name, text in facts.items())
    return say("data-read-me", language, about=about) + "\n"
