"""A release of the data: the record in the forms that other tools read, and what describes it.

Imports geopandas, and for what is columnar or a workbook pyarrow and openpyxl, which only who
makes a release needs (``pip install contact-lines[release]``).
"""

from __future__ import annotations

import io
import re
import zipfile
from datetime import datetime
from operator import attrgetter

import geopandas as gpd
import pandas as pd

from dashboard.export.data import FIXED, archive, defused, geopackage
from dashboard.export.metadata import AUTHOR, LICENCE, LICENCE_NAME
from dashboard.export.selection import plain
from dashboard.interface.answers import json_bytes
from dashboard.interface.resources import acts, events, holdings, zones
from dashboard.words import say
from geodata import Atlas, __version__
from geodata.days import FIRST_DAY, LAST_DAY
from geodata.paths import DATA
from geodata.tables import TABLES

RECORD = "contact-lines-data.zip"
_LAYERS = {"holdings": holdings, "lines": attrgetter("line_layer"), "zones": zones,
           "events": events, "acts": acts, "roads": attrgetter("roads")}
# A sheet of a workbook holds no longer text.
_CELL = 32_767
_MODIFIED = re.compile(rb"(<dcterms:modified[^>]*>)[^<]*(</dcterms:modified>)")
_STAMP = datetime(*FIXED).isoformat().encode() + b"Z"


def release_files(atlas: Atlas, site: str = "") -> dict[str, bytes]:
    """Return the files of a release by their names.

    ``holdings.parquet`` is piece x period x holder with geometry, as GeoParquet 1.1 in EPSG:4326;
    with it lines, zones, events and acts; a Parquet file for each table of the record; all of
    them as sheets of a workbook, days as text, and as layers of one GeoPackage; the record as it
    is; and what describes it for an archive (DataCite 4.5). The same data give the same bytes,
    as long as the libraries that write them are the same.
    """
    layers = {name: plain(make(atlas)) for name, make in _LAYERS.items()}
    tables = {name: plain(pd.DataFrame(getattr(atlas, name)).drop(
        columns="geometry", errors="ignore")) for name in TABLES}
    return {
        **{f"{name}.parquet": _geoparquet(layer) for name, layer in layers.items()},
        **{f"tables/{name}.parquet": _parquet(table) for name, table in tables.items()},
        "contact-lines.xlsx": _workbook(tables | {"holdings": layers["holdings"]}),
        "contact-lines.gpkg": geopackage(layers | {
            name: table for name, table in tables.items()
            if name not in layers and len(table)}),
        RECORD: record_zip(),
        "datacite.json": datacite(atlas.version, site),
        "README.txt": (say("release-read-me", version=__version__, data=atlas.version) + "\n"
                       ).encode(),
        "LICENSE.txt": (DATA / "LICENSE").read_bytes(),
    }


def geoparquet(atlas: Atlas, name: str) -> bytes:
    """Return a layer of the release, as ``holdings``, as GeoParquet."""
    return _geoparquet(plain(_LAYERS[name](atlas)))


def record_zip() -> bytes:
    """Return the record as it is: a data package, with its dictionary and its licence."""
    return archive((f"contact-lines-data/{path.relative_to(DATA).as_posix()}", path.read_bytes())
                   for path in sorted(path for path in DATA.rglob("[!.]*") if path.is_file()))


def datacite(version: str, site: str) -> bytes:
    """Return what an archive asks of a data set, by the schema of DataCite 4.5."""
    record = {
        "creators": [{"name": AUTHOR, "nameType": "Organizational"}],
        "titles": [{"title": f"{say('atlas-name')}: {say('atlas-subtitle')}"}],
        "publisher": {"name": AUTHOR},
        "publicationYear": str(_YEAR),
        "types": {"resourceTypeGeneral": "Dataset", "resourceType": "Dataset"},
        "subjects": [{"subject": subject} for subject in
                     (say("atlas-place"), "territorial control", "recognition", "atlas")],
        "dates": [{"date": f"{FIRST_DAY}/{LAST_DAY}", "dateType": "Other",
                   "dateInformation": say("release-days")}],
        "language": "en",
        "version": f"{__version__}+{version}",
        "rightsList": [{"rights": LICENCE_NAME,
                        "rightsUri": LICENCE,
                        "rightsIdentifier": "CC-BY-4.0", "rightsIdentifierScheme": "SPDX"}],
        "descriptions": [{"description": say("interface-about"), "descriptionType": "Abstract"}],
        "geoLocations": [{"geoLocationPlace": say("atlas-place")}],
        "formats": ["Parquet", "GeoPackage", "xlsx", "CSV", "GeoJSON"],
        "schemaVersion": "http://datacite.org/schema/kernel-4",
    }
    if site:
        record["url"] = site
    return json_bytes(record)


# Of the copyright in data/LICENSE: the same release is of the same year whenever it is made.
_YEAR = 2026


def _geoparquet(layer: gpd.GeoDataFrame) -> bytes:
    held = io.BytesIO()
    _uniform(layer).to_parquet(held, index=False, compression="zstd", write_covering_bbox=True,
                               schema_version="1.1.0")
    return held.getvalue()


def _parquet(table: pd.DataFrame) -> bytes:
    held = io.BytesIO()
    _uniform(table).to_parquet(held, index=False, compression="zstd")
    return held.getvalue()


def _uniform(table: pd.DataFrame) -> pd.DataFrame:
    """Return a table whose columns without a value are text, so that every release has one type."""
    empty = [c for c in table.columns if c != "geometry" and table[c].isna().all()]
    return table.astype(dict.fromkeys(empty, "str"))


def _workbook(tables: dict[str, pd.DataFrame]) -> bytes:
    """Return tables as sheets; days are text, and what a spreadsheet would run is too."""
    from openpyxl import Workbook
    from openpyxl.cell import WriteOnlyCell

    book = Workbook(write_only=True)
    book.properties.created = datetime(*FIXED)
    book.properties.creator = AUTHOR
    for name, table in tables.items():
        sheet = book.create_sheet(name)
        rows = pd.DataFrame(table.drop(columns="geometry", errors="ignore"))
        for row in [tuple(rows.columns), *rows.itertuples(index=False, name=None)]:
            sheet.append([_cell(sheet, value, WriteOnlyCell) for value in row])
    held = io.BytesIO()
    book.save(held)
    return _repacked(held.getvalue())


def _cell(sheet, value: object, kind: type):
    """Return a cell that a spreadsheet shows as it is: text stays text, whatever it looks like."""
    if value is None or (not isinstance(value, str) and pd.isna(value)):
        return None
    if not isinstance(value, str):
        return value.item() if hasattr(value, "item") else value
    cell = kind(sheet, value=defused(value)[:_CELL])
    cell.data_type, cell.number_format = "s", "@"
    return cell


def _repacked(workbook: bytes) -> bytes:
    """Return a workbook, which is a zip, saved at the time at which all of ours are."""
    with zipfile.ZipFile(io.BytesIO(workbook)) as saved:
        return archive((name, _MODIFIED.sub(rb"\g<1>" + _STAMP + rb"\g<2>", saved.read(name)))
                       for name in saved.namelist())
