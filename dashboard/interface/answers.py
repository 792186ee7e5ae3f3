"""An answer as JSON, GeoJSON or CSV: the rows, what they are, and the sources they cite.

Imports geopandas: only what answers imports this module.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date

import pandas as pd

from dashboard.export.data import collection, csv_bytes, records
from dashboard.export.selection import plain
from dashboard.interface.resources import ANSWERS
from dashboard.words import say
from geodata import Atlas, __version__

# What of a source stands beside the rows that cite it.
_OF_A_SOURCE = ("title", "author", "publisher", "published", "voice", "url", "read")


def answer(atlas: Atlas, name: str, form: str, values: Mapping[str, object]) -> bytes:
    """Return what the record answers to a resource with some values, in a form (UTF-8).

    Shapes are in EPSG:4326, their rings as RFC 7946 winds them; days are ISO 8601, areas km2,
    distances and accuracies metres.

    Raises
    ------
    ValueError
        When a point is none of the region; says what would do.
    """
    answered = ANSWERS[name](atlas, **values)
    about = {"resource": name, "asked": {key: str(value) for key, value in values.items()},
             "version": __version__, "data": atlas.version, "licence": "CC BY 4.0",
             "caveat": say("disclaimer")}
    if isinstance(answered, dict):
        return json_bytes({"about": about, "answer": _of_json(answered),
                           "sources": _cited(atlas, answered["sources"])})
    table = plain(answered)
    if form == "csv":
        return csv_bytes(table)
    cited = _cited(atlas, table.source_id.dropna() if "source_id" in table and name != "sources"
                   else ())
    if form == "geojson":
        return collection([(table, {})], {"about": about, "sources": cited})
    return json_bytes({"about": about, "rows": records(table), "sources": cited})


def _cited(atlas: Atlas, ids: Iterable[str]) -> dict[str, dict]:
    """Return what is to be told of the sources that are cited, by id."""
    told = atlas.sources[["source_id", *_OF_A_SOURCE]]
    known = {key: values for key, *values in told.itertuples(index=False, name=None)}
    return {key: {column: None if pd.isna(value) else value for column, value in
                  zip(_OF_A_SOURCE, known[key], strict=True)} for key in sorted(set(ids))}


def _of_json(value):
    """Return a value of Python as JSON can hold it."""
    if isinstance(value, dict):
        return {key: _of_json(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_of_json(part) for part in value]
    return value.isoformat() if isinstance(value, date) else value


def json_bytes(value: dict) -> bytes:
    """Return an object as a file of JSON (UTF-8)."""
    return (json.dumps(value, ensure_ascii=False, indent=1) + "\n").encode()
