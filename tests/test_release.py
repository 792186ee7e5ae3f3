"""A release: the same record in every form, described, and opened again."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from itertools import chain

import geopandas as gpd
import openpyxl
import pandas as pd
import pyogrio
import pytest
from builders import tiny_folder
from datacite import schema45

from dashboard.cli import main
from dashboard.interface.release import RECORD, release_files
from geodata import load_atlas
from geodata.tables import TABLES


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """An atlas of two pieces, in which each table has a row, and its release."""
    atlas = load_atlas(tiny_folder(tmp_path_factory.mktemp("small")))
    return atlas, release_files(atlas)


@pytest.fixture(scope="module")
def files(atlas, small):
    """The release of the whole record. It takes seconds, after which the small one is made again:
    what holds the time at which it was made is not the same then."""
    return release_files(atlas)


@pytest.fixture(scope="module")
def sheets(files):
    """Each sheet of the workbook by its name: its rows, of each cell the kind and the value."""
    book = openpyxl.load_workbook(io.BytesIO(files["contact-lines.xlsx"]), read_only=True)
    return {sheet.title: [[(cell.data_type, cell.value) for cell in row]
                          for row in sheet.iter_rows()] for sheet in book}


def test_the_holdings_give_the_map_of_any_day(files, atlas):
    held = gpd.read_parquet(io.BytesIO(files["holdings.parquet"]))
    assert held.crs.to_epsg() == 4326
    assert held.geometry.notna().all() and held.geometry.is_valid.all()
    for day in ("1988-01-01", "1992-05-20", "2020-11-24", "2024-12-31"):
        on = held[(held.valid_from <= day) & (held.valid_to.isna() | (day < held.valid_to))]
        assert on.set_index("piece_id").holder.to_dict() == (
            atlas.snapshot(day).set_index("piece_id").holder.to_dict()), day


def test_each_table_of_the_record_is_whole_in_each_form(files, sheets, atlas):
    for name in TABLES:
        rows = len(getattr(atlas, name))
        assert len(pd.read_parquet(io.BytesIO(files[f"tables/{name}.parquet"]))) == rows, name
        assert len(sheets[name]) == rows + 1, name


def test_the_layers_of_the_geopackage_are_those_of_geoparquet(files, tmp_path):
    path = tmp_path / "release.gpkg"
    path.write_bytes(files["contact-lines.gpkg"])
    listed = {name for name, kind in pyogrio.list_layers(path) if kind}
    for name in ("holdings", "lines", "zones", "events", "acts", "roads"):
        assert name in listed
        assert len(gpd.read_file(path, layer=name)) == len(
            gpd.read_parquet(io.BytesIO(files[f"{name}.parquet"])))


def test_a_spreadsheet_takes_no_date_and_no_formula_from_the_workbook(sheets):
    dates = 0
    for name, rows in sheets.items():
        for kind, value in chain.from_iterable(rows):
            assert kind in ("s", "n", "b", "inlineStr"), (name, value)
            dates += isinstance(value, str) and value.startswith("2020-11-")
    assert dates, "no day was looked at: the test would prove nothing"


def test_it_is_described_for_an_archive_by_its_schema(files, atlas):
    record = json.loads(files["datacite.json"])
    schema45.validator.validate(record)
    assert record["version"].endswith(atlas.version)


def test_the_record_in_it_opens_again_as_it_was(files, atlas, tmp_path):
    with zipfile.ZipFile(io.BytesIO(files[RECORD])) as archive:
        archive.extractall(tmp_path)
    # Of the same version it is the same to the byte, and was checked as the atlas was read.
    again = load_atlas(tmp_path / "contact-lines-data", checked=atlas.version)
    assert again.version == atlas.version
    assert len(again.control) == len(atlas.control)


def test_the_command_writes_the_same_bytes_again_into_a_folder_that_says_its_version(
        small, files, tmp_path, capsys, monkeypatch):
    atlas, first = small
    monkeypatch.setattr("geodata.load_atlas", lambda **_: atlas)
    folder = tmp_path / "release"
    assert main(["release", "-o", str(folder)]) == 0
    assert first.keys() == files.keys()
    assert [name for name in first if (folder / name).read_bytes() != first[name]] == []
    listed = json.loads((folder / "site.json").read_text(encoding="utf-8"))
    assert listed["data"] == atlas.version
    assert set(listed["files"]) >= {"holdings.parquet", "contact-lines.xlsx"}
    # Another command's folder is not replaced.
    listed["made_by"] = "contact-lines site"
    (folder / "site.json").write_text(json.dumps(listed), encoding="utf-8")
    assert main(["release", "-o", str(folder)]) == 2


def test_what_it_needs_is_named_where_it_is_missing(tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    assert main(["release", "-o", str(tmp_path / "release")]) == 2
    assert "pip install 'contact-lines[release]'" in capsys.readouterr().err
