"""The data for programs: a Frictionless Data Package, written from the models of the tables."""

from __future__ import annotations

from geodata import __version__
from geodata.days import FIRST_DAY, LAST_DAY
from geodata.described import LAYERS, columns_of, docstring
from geodata.record import references
from geodata.tables import KEYS, TABLES, Row


def data_package() -> dict:
    """Return the descriptor of the data as a Frictionless Data Package."""
    return {
        "name": "contact-lines",
        "title": "Contact Lines: the political status of Nagorno-Karabakh, "
        f"{FIRST_DAY.year}-{LAST_DAY.year}",
        "description": "Who held what, who claimed it, who recognised it, and what law or the "
        "United Nations said, day by day and with sources.",
        "version": __version__,
        "generated": "by python -m geodata dictionary, from geodata/tables/",
        "licenses": [{
            "name": "CC-BY-4.0",
            "title": "Creative Commons Attribution 4.0 International",
            "path": "https://creativecommons.org/licenses/by/4.0/",
        }],
        "contributors": [{"title": "Contact Lines contributors", "role": "author"}],
        "resources": [
            *(_table_resource(name, model) for name, model in TABLES.items()),
            *(_layer_resource(name) for name in LAYERS),
        ],
    }


def _table_resource(name: str, model: type[Row]) -> dict:
    points_to = references(model)
    schema = {
        "fields": [_field(*column) for column in columns_of(model)],
        "missingValues": [""],
        "primaryKey": list(KEYS[name]),
    }
    keys = [
        {"fields": [column], "reference": {"resource": "" if table == name else table,
                                           "fields": [KEYS[table][0]]}}
        for column, table in points_to.items() if table in TABLES
    ]
    return {
        "name": name,
        "path": f"{name}.csv",
        "title": docstring(model),
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "profile": "tabular-data-resource",
        "schema": schema | ({"foreignKeys": keys} if keys else {}),
    }


def _layer_resource(name: str) -> dict:
    return {
        "name": name,
        "path": f"geometry/{name}.geojson",
        "title": LAYERS[name].meaning.replace("`", ""),
        "format": "geojson",
        "mediatype": "application/geo+json",
        "encoding": "utf-8",
    }


def _field(column: str, schema: dict, needed: bool) -> dict:
    """Return a column as a field of a Table Schema."""
    kind = "date" if schema.get("format") == "date" else schema["type"]
    constraints = {"required": True} if needed else {}
    constraints |= {name: schema[name] for name in ("enum", "minimum", "maximum")
                    if name in schema}
    field = {"name": column, "type": kind, "description": schema["description"]}
    if "unit" in schema:
        field["unit"] = schema["unit"]
    return field | ({"constraints": constraints} if constraints else {})
