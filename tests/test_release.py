"""A release: the same record in every form, described, and opened again."""

from __future__ import annotations

import io
import json
import sys
import zipfile

import geopandas as gpd
import openpyxl
import pandas as pd
import pyogrio
import pytest
from datacite import schema45

from dashboard.cli import main
from dashboard.interface.release import RECORD, release_files
from geodata import load_atlas
from geodata.tables import TABLES


@pytest.fixture(scope="module")
def files(atlas):
    return release_files(atlas)


def test_the_holdings_give_the_map_of_any_day(files, atlas):
    held = gpd.read_parquet(io.BytesIO(files["holdings.parquet"]))
    assert held.crs.to_epsg() == 4326
    assert held.geometry.notna().all() and held.geometry.is_valid.all()
    for day in ("1988-01-01", "1992-05-20", "2020-11-24", "2024-12-31"):
        on = held[(held.valid_from <= day) & (held.valid_to.isna() | (day < held.valid_to))]
        assert on.set_index("piece_id").holder.to_dict() == (
            atlas.snapshot(day).set_index("piece_id").holder.to_dict()), day


def test_each_table_of_the_record_is_whole_in_each_form(files, atlas):
    book = openpyxl.load_workbook(io.BytesIO(files["contact-lines.xlsx"]), read_only=True)
    for name in TABLES:
        rows = len(getattr(atlas, name))
        assert len(pd.read_parquet(io.BytesIO(files[f"tables/{name}.parquet"]))) == rows, name
        assert sum(1 for _ in book[name].iter_rows()) == rows + 1, name


def test_the_layers_of_the_geopackage_are_those_of_geoparquet(files, tmp_path):
    path = tmp_path / "release.gpkg"
    path.write_bytes(files["contact-lines.gpkg"])
    listed = {name for name, kind in pyogrio.list_layers(path) if kind}
    for name in ("holdings", "lines", "zones", "events", "acts", "roads"):
        assert name in listed
        assert len(gpd.read_file(path, layer=name)) == len(
            gpd.read_parquet(io.BytesIO(files[f"{name}.parquet"])))


def test_a_spreadsheet_takes_no_date_and_no_formula_from_the_workbook(files):
    book = openpyxl.load_workbook(io.BytesIO(files["contact-lines.xlsx"]), read_only=True)
    dates = 0
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                assert cell.data_type in ("s", "n", "b", "inlineStr"), (sheet.title, cell.value)
                dates += isinstance(cell.value, str) and cell.value.startswith("2020-11-")
    assert dates, "no day was looked at: the test would prove nothing"


def test_it_is_described_for_an_archive_by_its_schema(files, atlas):
    record = json.loads(files["datacite.json"])
    schema45.validator.validate(record)
    assert record["version"].endswith(atlas.version)


def test_the_record_in_it_opens_again_as_it_was(files, atlas, tmp_path):
    with zipfile.ZipFile(io.BytesIO(files[RECORD])) as archive:
        archive.extractall(tmp_path)
    assert load_atlas(tmp_path / "contact-lines-data").version == atlas.version


def test_the_command_writes_the_same_bytes_again_into_a_folder_that_says_its_version(
        files, tmp_path, atlas, capsys):
    folder = tmp_path / "release"
    assert main(["release", "-o", str(folder)]) == 0
    assert [name for name in files if (folder / name).read_bytes() != files[name]] == []
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
