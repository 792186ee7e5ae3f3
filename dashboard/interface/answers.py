"""An answer as JSON, GeoJSON or CSV: the rows, what they are, and the sources they cite.

Imports geopandas: only what answers imports this module.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date

import geopandas as gpd
import pandas as pd
import shapely

from dashboard.export.data import csv_bytes
from dashboard.export.selection import plain
from dashboard.interface.catalogue import RESOURCES
from dashboard.interface.resources import ANSWERS
from dashboard.words import say
from geodata import Atlas, __version__

# What of a source stands beside the rows that cite it.
_OF_A_SOURCE = ("title", "author", "publisher", "published", "voice", "url", "read")
_KINDS = ("json", "geojson", "csv")


def answer(atlas: Atlas, name: str, form: str, values: Mapping[str, object]) -> bytes:
    """Return what the record answers to a resource with some values, in a form (UTF-8).

    Shapes are in EPSG:4326, their rings as RFC 7946 winds them; days are ISO 8601, areas km2,
    distances and accuracies metres.

    Raises
    ------
    ValueError
        When a point is none of the region; says what would do.
    """
    if form not in _KINDS or form not in RESOURCES[name].forms:
        raise KeyError(form)
    found = ANSWERS[name](atlas, **values)
    about = {"resource": name, "asked": {key: str(value) for key, value in values.items()},
             "version": __version__, "data": atlas.version, "licence": "CC BY 4.0",
             "caveat": say("disclaimer")}
    if isinstance(found, dict):
        return _text({"about": about, "answer": _of_json(found),
                      "sources": _cited(atlas, found["sources"])})
    table = plain(found)
    if form == "csv":
        return csv_bytes(table)
    cited = _cited(atlas, table.source_id.dropna() if "source_id" in table and name != "sources"
                   else ())
    if form == "geojson":
        return _feature_collection(table, {"about": about, "sources": cited})
    return _text({"about": about, "rows": list(_rows(table)), "sources": cited})


def _rows(table: pd.DataFrame) -> Iterator[dict]:
    columns = pd.DataFrame(table.drop(columns="geometry", errors="ignore"))
    yield from json.loads(columns.to_json(orient="records", force_ascii=False, double_precision=6))


def _feature_collection(table: gpd.GeoDataFrame, more: Mapping[str, object]) -> bytes:
    """Return a table as GeoJSON with members of our own, a feature a line."""
    shapes = shapely.to_geojson(table.geometry.array)
    features = ",\n".join(
        f'{{"type": "Feature", "properties": {json.dumps(row, ensure_ascii=False)}, '
        f'"geometry": {shape or "null"}}}'
        for row, shape in zip(_rows(table), shapes, strict=True))
    members = json.dumps(more, ensure_ascii=False)[1:-1]
    return (f'{{"type": "FeatureCollection", {members}, "features": [\n{features}\n]}}\n').encode()


def _cited(atlas: Atlas, ids: Iterable[str]) -> dict[str, dict]:
    """Return what is to be told of the sources that are cited, by id."""
    known = atlas.sources.set_index("source_id")
    return {key: {column: None if pd.isna(value) else value for column, value in
                  known.loc[key, list(_OF_A_SOURCE)].items()} for key in sorted(set(ids))}


def _of_json(value):
    """Return a value of Python as JSON can hold it."""
    if isinstance(value, dict):
        return {key: _of_json(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_of_json(part) for part in value]
    return value.isoformat() if isinstance(value, date) else value


def _text(value: dict) -> bytes:
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()
