"""The data behind a view: what the map shows on its day, under its filters, as files.

Imports geopandas: only the command and the route that write data import this module.
"""

from __future__ import annotations

import io
import json
import tempfile
import zipfile
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pyogrio
import shapely

from dashboard.documents import Documents
from dashboard.export import caption_of
from dashboard.plate.options import SheetOptions
from dashboard.plate.world_acts import shown_acts
from dashboard.plate.world_positions import CLASSES
from dashboard.state import State
from geodata import Atlas, load_atlas
from geodata.layers import WGS84
from geodata.paths import DATA
from geodata.periods import from_ordinal

MIMETYPES = {
    "csv": "text/csv", "geojson": "application/geo+json",
    "gpkg": "application/geopackage+sqlite3", "zip": "application/zip",
}
# What a spreadsheet would take for a formula.
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
# The same file again, whenever it is made: the day after the record ends.
_FIXED = (2025, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Selection:
    """What a view shows: layers with geometry and tables without, the main layer first."""

    layers: dict[str, gpd.GeoDataFrame]
    tables: dict[str, pd.DataFrame]


def select(atlas: Atlas, state: State) -> Selection:
    """Return the rows that a state shows.

    Everything is as of the state's day: who held each piece, the lines in force, the events
    and acts up to and including it. Categories and kinds that the state hides are left out.
    """
    layers = _world_layers(atlas, state) if state.map_view == "world" else _region_layers(
        atlas, state)
    tables = {} if state.map_view == "world" else {"claims": atlas.claims, "names": atlas.names}
    cited = {source for table in (*layers.values(), *tables.values())
             if "source_id" in table for source in table.source_id.dropna()}
    tables["sources"] = atlas.sources[atlas.sources.source_id.isin(cited)]
    return Selection({n: _plain(v) for n, v in layers.items()},
                     {n: _plain(v) for n, v in tables.items()})


def _region_layers(atlas: Atlas, state: State) -> dict[str, gpd.GeoDataFrame]:
    day = from_ordinal(state.day)
    lines = atlas.lines(day)
    events = atlas.events[_begun(atlas.events, pd.Timestamp(day))]
    return {
        "pieces": atlas.snapshot(day),
        "lines": lines[~lines.kind.isin(state.hidden)],
        "events": _at_points(atlas, events[~events.category.isin(state.hidden)]),
        "places": atlas.places,
    }


def _world_layers(atlas: Atlas, state: State) -> dict[str, gpd.GeoDataFrame]:
    """Return acts, votes and statements as points, the view's theme first."""
    on = pd.Timestamp(from_ordinal(state.day))
    shown = shown_acts(atlas)[["resolution_id", "act"]]
    acts = atlas.resolutions.merge(shown, on="resolution_id")
    dated = atlas.resolutions[["resolution_id", "date", "date_earliest", "date_latest"]]
    votes = atlas.votes.merge(dated, on="resolution_id")
    stances = atlas.positions.stance.map(CLASSES)
    found = {
        "acts": acts[_begun(acts, on) & ~acts.act.isin(state.hidden)],
        "votes": votes[_begun(votes, on) & ~("vote-" + votes.vote).isin(state.hidden)],
        "positions": atlas.positions[_begun(atlas.positions, on) & ~stances.isin(state.hidden)],
    }
    order = sorted(found, key=lambda name: name != state.theme)
    acting = {row for table in found.values() for row in table.jurisdiction_id}
    return {**{name: _at_jurisdictions(atlas, found[name]) for name in order},
            "outlines": atlas.world[atlas.world.geometry_id.isin(acting)]}


def _at_jurisdictions(atlas: Atlas, rows: pd.DataFrame) -> gpd.GeoDataFrame:
    """Return the rows with the name of each jurisdiction and a point in it, where it has one."""
    known = atlas.jurisdictions.set_index("jurisdiction_id")
    outline = atlas.world.drop_duplicates("geometry_id").set_index("geometry_id").geometry
    points = [outline[one].representative_point() if one in outline.index
              else _point(known.lon[one], known.lat[one]) for one in rows.jurisdiction_id]
    return gpd.GeoDataFrame(rows.assign(jurisdiction=rows.jurisdiction_id.map(known.name)),
                            geometry=points, crs=WGS84)


def _point(lon: float, lat: float) -> shapely.Point | None:
    return None if pd.isna(lon) or pd.isna(lat) else shapely.Point(lon, lat)


def _begun(table: pd.DataFrame, on: pd.Timestamp) -> pd.Series:
    """True for what may have begun by a day."""
    first = table.date_earliest.fillna(table.date_latest)
    return first.isna() | (first <= on)


def _at_points(atlas: Atlas, events: pd.DataFrame) -> gpd.GeoDataFrame:
    """Return the events with the point of each, or of its place; without both, no geometry."""
    place = atlas.places.set_index("place_id").geometry
    points = [_point(row.lon, row.lat) or place.get(row.place_id)
              for row in events.itertuples()]
    return gpd.GeoDataFrame(events.drop(columns=["lon", "lat"], errors="ignore"),
                            geometry=points, crs=WGS84)


def _plain(table):
    """Return the table with days as ISO text, nothing for empty text, and its shapes last."""
    table = table.reset_index(drop=True).copy()
    for column in table.columns:
        if column == "geometry":
            continue
        if pd.api.types.is_datetime64_any_dtype(table[column]):
            table[column] = table[column].dt.strftime("%Y-%m-%d")
        elif not pd.api.types.is_numeric_dtype(table[column]):
            table[column] = [None if isinstance(v, str) and not v else v for v in table[column]]
    if isinstance(table, gpd.GeoDataFrame):
        # RFC 7946: the outer ring runs against the clock.
        outlines = shapely.orient_polygons(table.geometry.array)
        table = table.drop(columns="geometry").assign(geometry=outlines)
        table = gpd.GeoDataFrame(table, geometry="geometry", crs=WGS84)
    return table


def data_bytes(documents: Documents, state: State, kind: str, site: str = "") -> bytes:
    """Return what a state shows as a file of ``kind``: csv, geojson, gpkg or zip."""
    chosen = select(_atlas(), state)
    facts = caption_of(documents, state, SheetOptions(), site).facts
    if kind == "zip":
        return _zip(chosen, facts)
    if kind == "gpkg":
        return _geopackage(chosen)
    if kind == "geojson":
        return _geojson(chosen.layers, facts)
    return csv_bytes(next(iter(chosen.layers.values())))


def data_name(state: State, kind: str) -> str:
    """Return the name that the file is saved under."""
    return f"contact-lines-{state.map_view}-{from_ordinal(state.day)}.{kind}"


@lru_cache(maxsize=1)
def _atlas() -> Atlas:
    return load_atlas()


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
    lines = []
    mixed = _mixed(layers)
    for name, layer in layers.items():
        layer = layer.astype({c: str for c in mixed & set(layer.columns)
                              if layer[c].notna().all()})
        rows = json.loads(pd.DataFrame(layer.drop(columns="geometry")).to_json(
            orient="records", force_ascii=False, double_precision=6))
        shapes = shapely.to_geojson(layer.geometry.array)
        for row, shape in zip(rows, shapes, strict=True):
            properties = json.dumps({"layer": name, **row}, ensure_ascii=False)
            lines.append(f'{{"type": "Feature", "properties": {properties}, '
                         f'"geometry": {shape or "null"}}}')
    about = f'"about": {json.dumps(facts, ensure_ascii=False)}, ' if facts else ""
    body = ",\n".join(lines)
    return f'{{"type": "FeatureCollection", {about}"features": [\n{body}\n]}}\n'.encode()


def _mixed(layers: dict[str, gpd.GeoDataFrame]) -> set[str]:
    """Return the columns that hold numbers or truth values in one layer and text in another."""
    kinds: dict[str, set[str]] = {}
    for layer in layers.values():
        for column in layer.columns.drop("geometry"):
            kind = layer[column].dtype.kind if layer[column].notna().any() else None
            kinds.setdefault(column, set()).update({kind} - {None})
    return {column for column, found in kinds.items() if len(found - {"i", "f"}) > 1
            or (found & {"i", "f"} and found - {"i", "f"})}


def _geopackage(chosen: Selection) -> bytes:
    """Return every layer and table in one GeoPackage."""
    before = pyogrio.get_gdal_config_option("OGR_CURRENT_DATE")
    pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": "2025-01-01T00:00:00.000Z"})
    try:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "atlas.gpkg"
            for name, table in {**chosen.layers, **chosen.tables}.items():
                pyogrio.write_dataframe(table, path, layer=name, driver="GPKG",
                                        append=path.exists())
            return path.read_bytes()
    finally:
        pyogrio.set_gdal_config_options({"OGR_CURRENT_DATE": before})


def _zip(chosen: Selection, facts: dict[str, str]) -> bytes:
    """Return all of it: tables, layers, GeoPackage, dictionary, sources, and what it is."""
    files = {"README.txt": _read_me(facts).encode()}
    for name, layer in chosen.layers.items():
        files[f"{name}.csv"] = csv_bytes(layer)
        files[f"{name}.geojson"] = _geojson({name: layer}, None)
    files |= {f"{name}.csv": csv_bytes(table) for name, table in chosen.tables.items()}
    files["atlas.gpkg"] = _geopackage(chosen)
    files["dictionary.md"] = (DATA / "README.md").read_bytes()
    files["LICENSE.txt"] = (DATA / "LICENSE").read_bytes()
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        for name, content in files.items():
            info = zipfile.ZipInfo(name, _FIXED)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            archive.writestr(info, content)
    return held.getvalue()


def _read_me(facts: dict[str, str]) -> str:
    about = "\n".join(f"{name}: {text}" for name, text in facts.items())
    return (
        "Contact Lines: the data behind one view\n\n"
        "*.csv hold the rows, *.geojson the layers (EPSG:4326, RFC 7946), atlas.gpkg all of them\n"
        "in one file. dictionary.md explains every column; sources.csv lists the documents that\n"
        "the rows cite by source_id, with locator as the place in each.\n\n"
        "In the CSV files a text that begins with = + - @, a tab or a carriage return has an\n"
        "apostrophe before it, so that no spreadsheet runs it as a formula: remove that one\n"
        "character to have the text as recorded.\n\n"
        f"{about}\n"
    )
