"""The dictionary of the data: what every table, column, closed list and layer means.

Written from the models of ``geodata.tables`` and the words of the vocabulary into
``data/README.md``, for people; what is for programs is written with it (``data_package.py``).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from geodata.data_package import data_package
from geodata.described import LAYERS, columns_of, docstring
from geodata.generated import guard, record
from geodata.glossary import glossary
from geodata.layers import COLUMNS
from geodata.record import references
from geodata.tables import KEYS, TABLES, Row
from geodata.vocabulary import shipped_vocabulary, values
from geodata.words import shipped_words

BEGIN, END = "<!-- dictionary:begin -->", "<!-- dictionary:end -->"


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
                  "columns.py or described.py, of a term in glossary.csv")
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
        for column, schema, needed in columns_of(model)
    ]
    heads = ["Column", "Type", "Required", "Unit", "Refers to", "Meaning"]
    return (f"#### {name}.csv\n\n{docstring(model)} Key: {key}.\n\n"
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
