"""The interface in OpenAPI 3.1: what can be asked, and what every column of an answer means.

Imports geopandas: the columns are those that the record answers with.
"""

from __future__ import annotations

from dataclasses import fields

import pandas as pd

from dashboard.export.selection import plain
from dashboard.interface.catalogue import RESOURCES, TYPES, VERSION, Resource
from dashboard.interface.parameters import Parameter
from dashboard.interface.resources import ANSWERS
from dashboard.words import say
from geodata import Atlas, __version__
from geodata.described import LAYERS
from geodata.tables import TABLES
from geodata.where import Standing

# Where the columns of a resource are described: tables and layers, the first that has one.
_DESCRIBED = {
    "snapshot": ("pieces", "control"), "holdings": ("pieces", "control"), "lines": ("lines",),
    "zones": ("zones",), "events": ("events",), "acts": ("resolutions",), "terms": ("terms",),
    "diff": ("pieces", "control"), "sources": ("sources",),
}
_TYPES = {"i": "integer", "f": "number", "b": "boolean"}


def openapi(atlas: Atlas) -> dict:
    """Return the description of the interface, for the record as it is."""
    return {
        "openapi": "3.1.0",
        "info": {"title": say("atlas-name"), "version": f"{VERSION} ({__version__})",
                 "summary": say("atlas-subtitle"), "description": say("interface-about"),
                 "license": {"name": "CC BY 4.0",
                             "url": "https://creativecommons.org/licenses/by/4.0/"}},
        "servers": [{"url": "."}],
        "paths": {f"/{name}.{form}": {"get": _operation(atlas, resource, form)}
                  for name, resource in RESOURCES.items() for form in resource.forms},
        "components": {"schemas": {"Faults": _FAULTS} | {
            _schema_name(name): _row(atlas, resource)
            for name, resource in RESOURCES.items() if resource.name != "at"}
            | {"Standing": _standing()}},
    }


def _operation(atlas: Atlas, resource: Resource, form: str) -> dict:
    return {
        "operationId": f"{resource.name}_{form}",
        "summary": say(f"interface-{resource.name}"),
        "parameters": [_parameter(parameter) for parameter in resource.parameters],
        "responses": {
            "200": {"description": say(f"interface-{resource.name}"),
                    "content": {TYPES[form]: {"schema": _answer(resource, form)}}},
            "400": {"description": say("interface-fault"),
                    "content": {"application/json": {
                        "schema": {"$ref": "#/components/schemas/Faults"}}}},
        },
    }


def _parameter(parameter: Parameter) -> dict:
    schema: dict = {"type": "number" if parameter.kind == "degrees" else "string"}
    if parameter.kind == "day":
        schema["format"] = "date"
    if parameter.choices:
        schema["enum"] = list(parameter.choices)
    example = float(parameter.example) if parameter.kind == "degrees" else parameter.example
    return {"name": parameter.name, "in": "query", "required": parameter.required,
            "schema": schema, "example": example,
            "description": say(f"interface-parameter-{parameter.name}")}


def _answer(resource: Resource, form: str) -> dict:
    """Return the schema of an answer in a form."""
    if form == "csv":
        return {"type": "string"}
    about = {"type": "object", "description": say("interface-answer-about")}
    cited = {"type": "object", "description": say("interface-answer-sources")}
    if resource.name == "at":
        return {"type": "object", "properties": {
            "about": about, "sources": cited,
            "answer": {"$ref": "#/components/schemas/Standing"}}}
    row = {"$ref": f"#/components/schemas/{_schema_name(resource.name)}"}
    if form == "json":
        return {"type": "object", "properties": {
            "about": about, "sources": cited, "rows": {"type": "array", "items": row}}}
    return {"type": "object", "properties": {
        "type": {"const": "FeatureCollection"}, "about": about, "sources": cited,
        "features": {"type": "array", "items": {"type": "object", "properties": {
            "type": {"const": "Feature"}, "properties": row,
            "geometry": {"type": ["object", "null"]}}}}}}


def _row(atlas: Atlas, resource: Resource) -> dict:
    """Return the schema of a row, with the meaning of each column."""
    table = plain(ANSWERS[resource.name](atlas, **{
        parameter.name: parameter.read(parameter.example)
        for parameter in resource.parameters if parameter.required}))
    described = _described(resource.name)
    return {"type": "object", "properties": {
        column: {"type": [_type(table[column]), "null"],
                 "description": described.get(column) or _of_ours(column)}
        for column in table.columns if column != "geometry"}}


def _of_ours(column: str) -> str:
    """Return the meaning of a column that is worked out."""
    of, _, bound = column.rpartition("_")
    if bound in ("earliest", "latest"):
        return say(f"interface-bound-{bound}", column=of)
    return say(f"interface-column-{column}")


def _described(name: str) -> dict[str, str]:
    meanings: dict[str, str] = {}
    for source in _DESCRIBED[name]:
        columns = (LAYERS[source].columns if source in LAYERS and source not in TABLES else
                   {key: field.description or "" for key, field in
                    TABLES[source].model_fields.items()})
        meanings = {**columns, **meanings}
    return meanings


def _type(column: pd.Series) -> str:
    return _TYPES.get(column.dtype.kind, "string")


def _standing() -> dict:
    return {"type": "object", "description": say("interface-at"), "properties": {
        **{field.name: {} for field in fields(Standing)},
        "uncertain": {"type": "boolean", "description": say("interface-column-uncertain")},
        "sources": {"type": "array", "items": {"type": "string"},
                    "description": say("interface-column-sources")}}}


def _schema_name(name: str) -> str:
    return name.capitalize()


_FAULTS = {"type": "object", "properties": {"faults": {"type": "array", "items": {
    "type": "object", "required": ["parameter", "found", "says"],
    "properties": {"parameter": {"type": "string"}, "found": {"type": "string"},
                   "says": {"type": "string"}}}}}}
