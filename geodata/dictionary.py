"""The dictionary of the data: what every table, column, closed list and layer means.

Written from the models of ``geodata.tables`` and the words of the vocabulary: into
``data/README.md``, for people, and into ``data/datapackage.json``, for programs (Frictionless
Data Package).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from geodata import __version__
from geodata.days import FIRST_DAY, LAST_DAY
from geodata.generated import guard, record
from geodata.glossary import glossary
from geodata.layers import COLUMNS
from geodata.record import references
from geodata.tables import KEYS, TABLES, Row
from geodata.vocabulary import shipped_vocabulary, values
from geodata.words import shipped_words

BEGIN, END = "<!-- dictionary:begin -->", "<!-- dictionary:end -->"

@dataclass(frozen=True)
class Layer:
    """A file of ``data/geometry``: what it holds, its geometry, the meaning of its columns."""

    meaning: str
    geometry: str
    columns: dict[str, str]


_SHARED = {
    "accuracy_m": "How far, in metres, the line may lie from where it was.",
    "method": "How it was drawn.",
    "note": "Doubts and remarks.",
    "valid_from": "First day.",
    "valid_to": "First day after; null when still so.",
}
LAYERS: dict[str, Layer] = {
    "pieces": Layer(
        "The study area, cut into the smallest pieces that ever had one holder. They form a "
        "coverage: no gap, no overlap. `control.csv` says who held each, and when.",
        "Polygon, MultiPolygon",
        {
            "piece_id": "Key.",
            "district": "Soviet-era district that it belongs to.",
            "district_today": "District of Azerbaijan that it belongs to today.",
            "province_de_facto": "Province of Nagorno-Karabakh (de facto), empty where none.",
            "in_nkao": "Whether it lies inside the former oblast.",
            "name": "Name in English.",
        },
    ),
    "lines": Layer(
        "Lines that are shown, each with its period and accuracy. Lines of contact are edges "
        "between pieces, so that they agree with `control.csv`.",
        "LineString, MultiLineString",
        {
            "line_id": "The line; several segments make it up.",
            "segment": "A stretch of it with one period and one accuracy; with line_id the key.",
            "kind": "What sort of line it is: one of [line-kind](#line-kind).",
            "name": "Name in English.",
            "valid_from": _SHARED["valid_from"],
            "valid_to": _SHARED["valid_to"],
            "accuracy_m": _SHARED["accuracy_m"],
            "method": _SHARED["method"],
            "source_id": "Where we have it from: a row of sources, empty where none.",
            "locator": "Where in the source.",
            "note": _SHARED["note"],
        },
    ),
    "cuts": Layer(
        "The lines along which the study area was cut, digitised by hand from the villages on "
        "either side. `lines` and `pieces` are built from them.",
        "LineString",
        {
            "cut_id": "Key.",
            "name": "Name in English.",
            "kind": "What sort of cut it is: one of [cut-kind](#cut-kind).",
            "accuracy_m": _SHARED["accuracy_m"],
            "method": _SHARED["method"],
            "source": "Where we have it from: a row of sources, empty where none.",
            "inside": "Longitude and latitude of a point on the side that is cut out.",
            "buffer_m": "Half the width, in metres, of the strip along it that is cut out.",
            "valid_from": _SHARED["valid_from"],
            "valid_to": _SHARED["valid_to"],
            "note": _SHARED["note"],
        },
    ),
    "context": Layer(
        "The base map around the study area: states, lakes, reservoirs, rivers.",
        "Polygon, MultiPolygon, LineString",
        {
            "context_id": "Key.",
            "kind": "state, lake, reservoir, river.",
            "name": "Name in English.",
            "accuracy_m": _SHARED["accuracy_m"],
            "method": _SHARED["method"],
        },
    ),
    "roads": Layer(
        "Main roads and railways of the base map, each stretch with its method and accuracy. "
        "They are ground: whether anybody could pass is not said here.",
        "LineString",
        {
            "road_id": "The road; several segments make it up.",
            "segment": "A stretch of it with one method and one accuracy; with road_id the key.",
            "kind": "main-road, railway.",
            "name": "Its ends in English.",
            "valid_from": "First day; null when it was there before 1988.",
            "valid_to": _SHARED["valid_to"],
            "accuracy_m": _SHARED["accuracy_m"],
            "method": _SHARED["method"],
            "source_id": "Where the places that it is drawn by are from: a row of sources.",
            "locator": "Where in the source: the places, from end to end.",
            "line_id": "The line of lines.geojson that shows this road while that line is in "
            "force; empty where none does.",
            "note": _SHARED["note"],
        },
    ),
    "world": Layer(
        "States, areas that are disputed, and first-level regions that acted. Fit for a map of "
        "the world only.",
        "Polygon, MultiPolygon",
        {
            "geometry_id": "Key; the jurisdiction_id of the same body, where it is in the table.",
            "name": "Name in English.",
            "level": "state, region, or disputed: drawn apart, with no view on its status.",
            "parent": "The polygon that it lies over, null where none.",
        },
    ),
}


def write_dictionary(folder: Path, overwrite: bool = False) -> None:
    """Write the dictionary into ``README.md`` and ``datapackage.json`` of a data folder.

    The glossary goes into the documents beside it.

    Raises
    ------
    EditedError
        When a part of it was edited by hand, unless ``overwrite``.
    """
    written = _written(folder)
    there = {path: path.read_text(encoding="utf-8") if path.exists() else "" for path in written}
    parts = {path: _parts(path, text) for path, text in written.items()}
    if not overwrite:
        for path, text in there.items():
            now = _parts(path, text)
            guard(folder, {name: (now.get(name, ""), parts[path].get(name, ""))
                           for name in {**now, **parts[path]}},
                  "What it says of a column or a list is written in geodata/tables/, "
                  "columns.py or dictionary.py, of a term in glossary.csv")
    for path, text in written.items():
        path.write_text(text, encoding="utf-8")
        record(folder, parts[path], f"{path.name}: ")


def _parts(path: Path, text: str) -> dict[str, str]:
    """Return what is written of a file by name: sections, resources, and what is about them."""
    if path.suffix == ".json":
        try:
            package = json.loads(text or "{}")
            resources = package.pop("resources", [])
            named = {"the package": package, **{one["name"]: one for one in resources}}
        except (ValueError, KeyError, TypeError, AttributeError):
            named = {"the package": text}
        parts = {name: json.dumps(part, ensure_ascii=False) for name, part in named.items()}
    elif path.name == "glossary.md":
        parts = {"the document": text}
    else:
        head, *sections = text.partition(BEGIN)[2].partition(END)[0].split("\n#### ")
        parts = {"the head": head.strip()} | {
            section.partition("\n")[0]: section.rstrip() for section in sections}
    return {f"{path.name}: {name}": part for name, part in parts.items()}


def dictionary_is_current(folder: Path) -> bool:
    """True when writing the dictionary of a data folder would change nothing."""
    return all(path.exists() and path.read_text(encoding="utf-8") == text
               for path, text in _written(folder).items())


def _written(folder: Path) -> dict[Path, str]:
    readme = folder / "README.md"
    text = readme.read_text(encoding="utf-8")
    before, begin, rest = text.partition(BEGIN)
    _, end, after = rest.partition(END)
    if not (begin and end):
        raise ValueError(f"{readme}: has no place for the dictionary; write a line with {BEGIN} "
                         f"and, below it, one with {END}")
    package = json.dumps(data_package(), ensure_ascii=False, indent=2) + "\n"
    documents = folder.parent / "docs"
    return {readme: f"{before}{BEGIN}\n\n{dictionary()}\n{END}{after}",
            folder / "datapackage.json": package,
            # A folder of data alone has no documents beside it.
            **({documents / "glossary.md": glossary(folder)} if documents.is_dir() else {})}


# ---------------------------------------------------------------- for people


def dictionary() -> str:
    """Return the dictionary as Markdown: tables, closed lists, layers."""
    parts = [
        "*This part is written by `make dictionary`; change `geodata/tables/`, "
        "`vocabulary.csv` or its words instead.*",
        "### Tables",
        *(_table_section(name, model) for name, model in TABLES.items()),
        "### Closed lists",
        *(_list_section(name) for name in told_lists()),
        "### Layers",
        *(_layer_section(name) for name in LAYERS),
    ]
    return "\n\n".join(parts) + "\n"


def _table_section(name: str, model: type[Row]) -> str:
    key = ", ".join(f"`{column}`" for column in KEYS[name])
    points_to = references(model)
    rows = [
        [f"`{column}`", _in_words(schema, column in points_to or column == KEYS[name][0]),
         "yes" if needed else "", schema.get("unit", ""), points_to.get(column, ""),
         schema["description"]]
        for column, schema, needed in _columns(model)
    ]
    heads = ["Column", "Type", "Required", "Unit", "Refers to", "Meaning"]
    return (f"#### {name}.csv\n\n{_docstring(model)} Key: {key}.\n\n"
            f"{_markdown_table(heads, rows)}")


def told_lists() -> list[str]:
    """Return the lists whose values have a meaning: those of the record, in order of their name.

    The others are the reader's choices: views, layouts, formats.
    """
    words = shipped_words().messages
    return [name for name in sorted(shipped_vocabulary())
            if "meaning" in words[f"list-{name}"].attributes]


def _list_section(name: str) -> str:
    meanings = _meanings(name)
    rows = [[f"`{value}`", *meaning] for value, meaning in meanings.items()]
    purpose = shipped_words().messages[f"list-{name}"].attributes["meaning"]
    return f"#### {name}\n\n{purpose}\n\n" + _markdown_table(
        ["Value", "Label", "Meaning"], rows)


def _meanings(name: str) -> dict[str, tuple[str, str]]:
    """Return what each value of a closed list is called and means, in the order of the list."""
    words = shipped_words()
    messages = {value: words.of(name, value) for value in values(name)}
    return {value: (message.text, message.attributes.get("meaning", ""))
            for value, message in messages.items()}


def _layer_section(name: str) -> str:
    layer = LAYERS[name]
    rows = [[f"`{column}`", "yes" if column in COLUMNS[name] else "", meaning]
            for column, meaning in layer.columns.items()]
    return (f"#### geometry/{name}.geojson\n\n{layer.meaning} Geometry: {layer.geometry}; "
            f"EPSG:4326.\n\n{_markdown_table(['Property', 'Required', 'Meaning'], rows)}")


def _markdown_table(heads: list[str], rows: Iterable[list[str]]) -> str:
    lines = [heads, ["---"] * len(heads), *rows]
    return "\n".join(f"| {' | '.join(cells)} |".replace("|  |", "| |").replace("|  |", "| |")
                     for cells in lines)


def _docstring(thing: type) -> str:
    return " ".join((thing.__doc__ or "").split())


def _in_words(schema: dict, is_id: bool) -> str:
    """Return a column's type as a reader would say it."""
    if "list" in schema:
        return f"one of [{schema['list']}](#{schema['list']})"
    if "enum" in schema:
        return "one of " + ", ".join(f"`{value}`" for value in schema["enum"])
    if schema.get("format") == "EDTF":
        return "date, EDTF"
    if schema.get("format") == "date":
        return "day"
    if is_id:
        return "slug"
    words = {"integer": "whole number", "number": "number", "string": "text"}[schema["type"]]
    least, most = schema.get("minimum"), schema.get("maximum")
    if least is not None and most is not None:
        return f"{words}, {least:g} to {most:g}"
    return f"{words}, {least:g} or more" if least is not None else words


# ---------------------------------------------------------------- for programs


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
        "fields": [_field(*column) for column in _columns(model)],
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
        "title": _docstring(model),
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


# ---------------------------------------------------------------- what the models say


def _columns(model: type[Row]) -> Iterable[tuple[str, dict, bool]]:
    """Yield each column of a table, what JSON Schema says of it, and whether it is required.

    A closed list of the vocabulary is given under ``list``, its values under ``enum``.
    """
    for column, schema in model.model_json_schema()["properties"].items():
        choices = [c for c in schema.get("anyOf", [schema]) if c.get("type") != "null"]
        needed = len(choices) == len(schema.get("anyOf", [schema]))
        flat = {k: v for k, v in schema.items() if k != "anyOf"} | choices[0]
        if "list" in flat:
            flat |= {"enum": list(values(flat["list"]))}
        yield column, flat | {"description": schema["description"]}, needed
