"""The dictionary: every table, column, closed list and layer has its meaning, and it is current."""

import csv
import json

import pytest
from builders import damage, tiny_folder
from frictionless import Package

from geodata.__main__ import _built
from geodata.data_package import data_package
from geodata.described import LAYERS
from geodata.dictionary import (
    BEGIN,
    END,
    dictionary,
    dictionary_is_current,
    told_lists,
    write_dictionary,
)
from geodata.generated import EditedError, guard, record
from geodata.layers import COLUMNS
from geodata.paths import DATA
from geodata.tables import KEYS, TABLES
from geodata.vocabulary import values
from geodata.words import Message, shipped_words


@pytest.fixture
def folder(tmp_path):
    """Return a data folder whose README has a place for the dictionary."""
    tiny_folder(tmp_path)
    (tmp_path / "README.md").write_text(f"# Data\n\nBefore.\n\n{BEGIN}\nold\n{END}\n\nAfter.\n")
    return tmp_path


def test_the_dictionary_that_ships_is_current():
    assert dictionary_is_current(DATA), "run python -m geodata dictionary"


def test_writing_the_dictionary_makes_it_current_and_keeps_what_stands_around_it(folder):
    assert not dictionary_is_current(folder)
    write_dictionary(folder)
    assert dictionary_is_current(folder)
    text = (folder / "README.md").read_text()
    assert text.startswith("# Data\n\nBefore.\n")
    assert text.endswith("\nAfter.\n")
    assert "old" not in text.split(BEGIN)[1].split(END)[0].splitlines()


def test_writing_twice_is_writing_once(folder):
    write_dictionary(folder)
    once = (folder / "README.md").read_text()
    write_dictionary(folder)
    assert (folder / "README.md").read_text() == once


def test_a_change_by_hand_is_noticed(folder):
    write_dictionary(folder)
    damage(folder / "README.md", "`piece_id`", "`piece`")
    assert not dictionary_is_current(folder)


@pytest.mark.parametrize(("file", "old", "new", "part"), [
    ("README.md", "Key: `source_id`.", "Key: `source_id`, by hand.", "README.md: sources.csv"),
    ("README.md", "### Tables", "### My tables", "README.md: the head"),
    ("datapackage.json", '"description": "Key."', '"description": "Mine."',
     "datapackage.json: sources"),
    ("datapackage.json", '"name": "contact-lines"', '"name": "mine"',
     "datapackage.json: the package"),
])
def test_what_was_edited_by_hand_is_told_and_not_written_over(folder, file, old, new, part):
    write_dictionary(folder)
    damage(folder / file, old, new)
    edited = (folder / file).read_text()
    with pytest.raises(EditedError, match=f"{part}: was edited") as told:
        write_dictionary(folder)
    assert str(told.value).count("was edited") == 1
    assert "geodata/tables/" in str(told.value)
    assert (folder / file).read_text() == edited
    write_dictionary(folder, overwrite=True)
    assert dictionary_is_current(folder)
    write_dictionary(folder)


def test_a_dictionary_that_the_models_have_left_behind_is_written_anew(folder, monkeypatch):
    write_dictionary(folder)
    monkeypatch.setitem(shipped_words().messages, "act-outcome-passed", Message(
        "Passed", {"meaning": "Adopted, now in other words."}))
    write_dictionary(folder)
    assert "now in other words" in (folder / "README.md").read_text()


def test_a_layer_that_was_edited_by_hand_is_not_built_over(folder):
    layer = folder / "geometry" / "lines.geojson"
    record(folder, {"geometry/lines.geojson": layer.read_text()})
    guard(folder, {"geometry/lines.geojson": (layer.read_text(), None)}, "Draw cuts")
    damage(layer, '"Feature"', '"Feature" ')
    with pytest.raises(EditedError, match="lines.geojson: was edited.*\nDraw cuts"):
        guard(folder, {"geometry/lines.geojson": (layer.read_text(), None)}, "Draw cuts")


def test_what_no_program_is_known_to_have_written_is_not_built_over(tmp_path):
    with pytest.raises(EditedError):
        guard(tmp_path, {"geometry/lines.geojson": ("drawn by somebody", None)}, "Draw cuts")


@pytest.mark.parametrize("part", ["all", "region", "basemap", "lines", "world"])
def test_the_layers_that_are_shipped_are_as_they_were_built(part):
    built = _built(part)
    assert built
    guard(DATA, {name: (text, None) for name, text in built.items()}, "Draw cuts")


def test_a_missing_package_is_noticed(folder):
    write_dictionary(folder)
    (folder / "datapackage.json").unlink()
    assert not dictionary_is_current(folder)


def test_a_readme_without_a_place_for_it_is_told(folder):
    (folder / "README.md").write_text("# Data\n")
    with pytest.raises(ValueError, match="has no place for the dictionary"):
        write_dictionary(folder)


def test_every_closed_list_of_a_column_is_in_the_dictionary_with_each_of_its_values():
    lists = {info.json_schema_extra["list"] for model in TABLES.values()
             for info in model.model_fields.values() if "list" in (info.json_schema_extra or {})}
    assert lists - set(told_lists()) <= {"preset"}  # it has labels and nothing to explain
    text = dictionary()
    for name in told_lists():
        section = text.split(f"#### {name}\n")[1].split("####")[0]
        for value in values(name):
            [line] = [line for line in section.splitlines() if line.startswith(f"| `{value}` |")]
            assert all(cell.strip() for cell in line.split("|")[1:-1]), line


def test_every_layer_and_each_of_its_properties_has_a_meaning():
    assert set(LAYERS) == set(COLUMNS)
    for name, names in COLUMNS.items():
        assert set(names) <= set(LAYERS[name].columns), name


def test_no_property_of_a_layer_that_ships_is_without_a_meaning():
    for name, layer in LAYERS.items():
        path = DATA / "geometry" / f"{name}.geojson"
        features = json.loads(path.read_text(encoding="utf-8"))["features"]
        used = {column for feature in features for column in feature["properties"]}
        assert used <= set(layer.columns), (name, used - set(layer.columns))


@pytest.mark.parametrize("table", TABLES)
def test_every_column_of_a_table_is_in_the_dictionary_with_its_meaning(table):
    text = dictionary()
    section = text.split(f"#### {table}.csv")[1].split("####")[0]
    for column, info in TABLES[table].model_fields.items():
        assert info.description
        [line] = [line for line in section.splitlines() if line.startswith(f"| `{column}` |")]
        assert info.description in line


def test_the_package_describes_the_files_that_there_are():
    package = data_package()
    paths = {resource["path"] for resource in package["resources"]}
    there = {path.relative_to(DATA).as_posix() for path in DATA.rglob("*")
             if path.suffix in (".csv", ".geojson")}
    assert paths == there


@pytest.mark.parametrize("table", TABLES)
def test_the_package_gives_each_table_its_columns_in_order_and_its_key(table):
    [resource] = [r for r in data_package()["resources"] if r["name"] == table]
    with (DATA / f"{table}.csv").open(encoding="utf-8", newline="") as text:
        header = next(csv.reader(text))
    assert [field["name"] for field in resource["schema"]["fields"]] == header
    assert resource["schema"]["primaryKey"] == list(KEYS[table])


def test_the_package_is_one_by_its_schema_and_the_tables_are_what_it_says():
    package = Package.from_descriptor(data_package(), basepath=str(DATA))
    report = package.validate()
    assert report.flatten(["name", "fieldName", "note"]) == []
    tables = [resource for resource in package.resources if resource.name in TABLES]
    assert len(tables) == len(TABLES)


def test_the_package_that_ships_is_json_and_says_its_licence():
    package = json.loads((DATA / "datapackage.json").read_text(encoding="utf-8"))
    assert package["licenses"][0]["name"] == "CC-BY-4.0"
    assert package == data_package()
