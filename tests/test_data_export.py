"""The data of a view as files: read back with geopandas, they are what the map shows."""

from __future__ import annotations

import csv
import io
import json
import zipfile
from concurrent.futures import ThreadPoolExecutor
from functools import cache

import geopandas as gpd
import pandas as pd
import pyogrio
import pytest
import shapely

from dashboard.address.query import read_query, to_query
from dashboard.address.state import OFF, State
from dashboard.documents import Documents
from dashboard.export import data as data_export
from dashboard.export.data import csv_bytes, data_bytes, defused
from dashboard.export.selection import select
from dashboard.server.app import create_app

DAY = "2020-11-24"


@pytest.fixture(scope="module")
def documents() -> Documents:
    return Documents()


@pytest.fixture(scope="module")
def client():
    return create_app().server.test_client()


@pytest.fixture(scope="module")
def made(documents):
    """The file of a state and kind, made when it is first looked at."""
    return cache(lambda state, kind: data_bytes(documents, state, kind))


@pytest.fixture(autouse=True)
def one_atlas(atlas, monkeypatch):
    monkeypatch.setattr(data_export, "_atlas", lambda _version: atlas)


def state(**query: str) -> State:
    return read_query({"v": "3", "day": DAY, **query})[0]


# -- what is chosen -------------------------------------------------------------------------


def test_pieces_are_those_of_the_day(atlas):
    pieces = select(atlas, state()).layers["pieces"]
    assert dict(zip(pieces.piece_id, pieces.holder, strict=True)) == dict(zip(
        *[atlas.snapshot(DAY)[c] for c in ("piece_id", "holder")], strict=True))


def test_events_are_those_that_may_have_begun_and_are_not_hidden(atlas):
    events = select(atlas, state(hide="military,protest")).layers["events"]
    assert set(events.category).isdisjoint({"military", "protest"})
    assert (events.date_earliest.dropna() <= DAY).all()
    assert "kalbajar-2020" not in set(select(atlas, state()).layers["events"].event_id)
    later = select(atlas, state(day="2020-11-25")).layers["events"]
    assert "kalbajar-2020" in set(later.event_id)


def test_hidden_lines_stay_behind(atlas):
    assert "state-border" in set(select(atlas, state()).layers["lines"].kind)
    assert "state-border" not in set(
        select(atlas, state(hide="state-border")).layers["lines"].kind)


def test_the_zone_of_the_peacekeepers_is_not_their_holding(atlas):
    """A layer and a holder share a name; hiding the one leaves the other."""
    day = "2021-06-01"
    pieces = select(atlas, state(day=day, hide="peacekeepers")).layers["pieces"]
    assert "peacekeepers" in set(pieces.holder)


@pytest.mark.parametrize("theme", ["acts", "votes", "positions"])
def test_the_theme_of_the_world_comes_first(atlas, theme):
    chosen = select(atlas, state(view="world", theme=theme, day="2021-06-01"))
    assert next(iter(chosen.layers)) == theme
    assert len(chosen.layers[theme])


def test_hidden_acts_stay_behind(atlas):
    acts = select(atlas, state(view="world", hide="recognises")).layers["acts"]
    assert len(acts)
    assert "recognises" not in set(acts.act)


def test_every_source_that_is_cited_comes_along(atlas):
    for query in ({}, {"view": "world", "theme": "positions"}):
        chosen = select(atlas, state(**query))
        known = set(chosen.tables["sources"].source_id)
        for name, table in {**chosen.layers, **chosen.tables}.items():
            if "source_id" in table:
                assert set(table.source_id.dropna()) <= known, name


def test_claims_are_those_of_the_rows_that_are_chosen(atlas):
    chosen = select(atlas, state(day="1990-06-01"))
    claims = chosen.tables["claims"]
    assert 0 < len(claims) < len(atlas.claims)
    about = claims[claims.subject == "events"]
    assert set(about.subject_id) <= set(chosen.layers["events"].event_id)
    assert "resolutions" not in set(claims.subject)
    assert "resolutions" in set(select(
        atlas, state(view="world", day="2021-06-01")).tables["claims"].subject)


def test_names_are_those_that_may_have_been_in_use(atlas):
    early, late = (select(atlas, state(day=day)).tables["names"]
                   for day in ("1989-01-01", "2024-06-01"))
    for names, other in ((early, late), (late, early)):
        undated = atlas.names[atlas.names.valid_from.isna() & atlas.names.valid_to.isna()]
        assert len(names) >= len(undated)
        assert set(map(tuple, names[["place_id", "name"]].to_numpy())) - set(
            map(tuple, other[["place_id", "name"]].to_numpy()))
    assert (early.valid_from_earliest.dropna() <= "1989-01-01").all()
    assert (late.valid_to_latest.dropna() > "2024-06-01").all()


def test_zones_and_corridor_are_those_of_the_day(atlas):
    tables = select(atlas, state(day="2021-06-01")).tables
    assert set(tables["zones"].kind) >= {"peacekeepers", "corridor"}
    assert set(tables["zones"].kind).isdisjoint(OFF)
    assert tables["corridor"].state.to_list() == [atlas.passage("2021-06-01").state]
    hidden = select(atlas, state(day="2021-06-01", hide="peacekeepers")).tables["zones"]
    assert "peacekeepers" not in set(hidden.kind)
    assert not len(select(atlas, state(day="1989-01-01")).tables["corridor"])


@pytest.mark.parametrize("days", [("2020-09-26", "2020-12-02"), ("2020-12-02", "2020-09-26")])
def test_a_comparison_has_what_changed_hands_and_the_later_day(atlas, days):
    chosen = select(atlas, state(view="compare", day=days[0], **{"with": days[1]}))
    changed = chosen.layers["changed"]
    right = atlas.diff("2020-09-26", "2020-12-02")
    assert changed.piece_id.to_list() == right.piece_id.to_list()
    assert changed.to_holder.to_list() == right.to_holder.to_list()
    assert chosen.layers["pieces"].holder.to_list() == atlas.snapshot(
        "2020-12-02").holder.to_list()
    assert next(iter(chosen.layers)) == "changed"


def test_files_made_at_once_are_the_same(documents, made):
    asked = [(state(day=day), kind) for day in ("1994-05-12", DAY) for kind in ("gpkg", "zip")]
    alone = [made(*one) for one in asked]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda one: data_bytes(documents, *one), asked))
    assert together == alone


# -- read back ------------------------------------------------------------------------------


@pytest.mark.parametrize("query", [
    {}, {"view": "world", "day": "2021-06-01"}, {"view": "compare", "with": "2020-09-26"},
    {"view": "compare", "with": DAY},
])
def test_a_geopackage_gives_back_every_layer_and_table(made, atlas, tmp_path, query):
    path = tmp_path / "out.gpkg"
    path.write_bytes(made(state(**query), "gpkg"))
    chosen = select(atlas, state(**query))
    names = {name for name, _ in pyogrio.list_layers(path)}
    assert names == {*chosen.layers, *chosen.tables}
    for name, layer in chosen.layers.items():
        same(gpd.read_file(path, layer=name), layer)
    for name, table in chosen.tables.items():
        same(pyogrio.read_dataframe(path, layer=name), table)


def same(found: pd.DataFrame, put: pd.DataFrame) -> None:
    """The same columns, rows, texts, numbers and shapes, in the same order."""
    assert list(found.columns) == list(put.columns)
    assert len(found) == len(put)
    for column in put.columns:
        if column == "geometry":
            assert found.crs.to_epsg() == 4326
            assert _shapes(found) == _shapes(put)
        elif pd.api.types.is_numeric_dtype(put[column]):
            assert found[column].astype(float).to_list() == pytest.approx(
                put[column].astype(float).to_list(), nan_ok=True)
        else:
            assert _texts(found[column]) == _texts(put[column]), column


def _texts(column: pd.Series) -> list[str]:
    return ["" if pd.isna(value) else str(value) for value in column]


def _shapes(layer: gpd.GeoDataFrame) -> list:
    return [None if shape is None else shapely.normalize(_simple(shape)).wkt
            for shape in layer.geometry]


def _simple(shape):
    """A layer of mixed kinds has its single parts as parts of one."""
    return shape.geoms[0] if hasattr(shape, "geoms") and len(shape.geoms) == 1 else shape


@pytest.mark.parametrize("query", [
    {}, {"view": "world", "day": "2021-06-01"}, {"view": "compare", "with": "2020-09-26"},
    {"view": "compare", "with": DAY},
])
def test_geojson_is_rfc_7946_and_gives_back_every_feature(made, atlas, query):
    text = made(state(**query), "geojson").decode()
    collection = json.loads(text)
    assert collection["type"] == "FeatureCollection"
    assert "crs" not in collection
    assert "CC BY 4.0" in collection["about"]["licence"]
    chosen = select(atlas, state(**query))
    assert len(collection["features"]) == sum(map(len, chosen.layers.values()))
    for feature in collection["features"]:
        assert set(feature) == {"type", "properties", "geometry"}
    read = gpd.read_file(io.StringIO(text))
    assert read.crs.to_epsg() == 4326
    for name, layer in chosen.layers.items():
        assert _shapes(read[read.layer == name]) == _shapes(layer)


def test_outer_rings_run_against_the_clock(made):
    collection = json.loads(made(state(), "geojson"))
    for feature in collection["features"]:
        geometry = feature["geometry"] or {}
        polygons = {"Polygon": [geometry.get("coordinates")],
                    "MultiPolygon": geometry.get("coordinates")}.get(geometry.get("type"), [])
        for rings in polygons:
            assert shapely.LinearRing(rings[0]).is_ccw
            assert not any(shapely.LinearRing(ring).is_ccw for ring in rings[1:])


def test_csv_gives_back_every_piece(made, atlas):
    rows = list(csv.DictReader(io.StringIO(made(state(), "csv").decode())))
    snapshot = atlas.snapshot(DAY)
    assert [row["piece_id"] for row in rows] == snapshot.piece_id.to_list()
    assert sum(float(row["area_km2"]) for row in rows) == pytest.approx(snapshot.area_km2.sum())


def test_the_zip_holds_all_with_dictionary_and_sources(documents, atlas):
    content = data_bytes(documents, state(), "zip", "https://atlas.example/")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        assert archive.testzip() is None
        names = set(archive.namelist())
        assert {"README.txt", "dictionary.md", "LICENSE.txt", "sources.csv", "pieces.csv",
                "pieces.geojson", "atlas.gpkg"} <= names
        about = archive.read("README.txt").decode()
        assert "https://atlas.example/?v=3&day=2020-11-24" in about
        assert "apostrophe" in about
        pieces = gpd.read_file(io.BytesIO(archive.read("pieces.geojson")))
    assert len(pieces) == len(atlas.pieces)


@pytest.mark.parametrize("kind", ["csv", "geojson", "gpkg", "zip"])
def test_the_same_view_is_the_same_bytes(documents, made, kind):
    assert data_bytes(documents, state(), kind) == made(state(), kind)


def test_no_column_is_called_fid(atlas):
    for query in ({}, {"view": "world"}):
        chosen = select(atlas, state(**query))
        for table in (*chosen.layers.values(), *chosen.tables.values()):
            assert "fid" not in {column.lower() for column in table.columns}


# -- formulas -------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\r=x", '=HYPERLINK("x")'])
def test_a_formula_is_defused_and_recovered_by_removing_one_character(text):
    assert defused(text) == f"'{text}"
    row = next(csv.reader(io.StringIO(csv_bytes(
        pd.DataFrame({"note": [text]})).decode().partition("\r\n")[2], newline="")))
    assert row[0][1:] == text


def test_numbers_and_common_words_stay_as_they_are():
    table = pd.DataFrame({"lon": [-5.25], "note": ["a = b"]})
    assert csv_bytes(table) == b"lon,note\r\n-5.25,a = b\r\n"
    assert defused(None) is None


# -- the route ------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["csv", "geojson", "gpkg", "zip"])
def test_the_page_hands_out_the_same_file(documents, client, kind):
    asked = state(hide="military")
    answer = client.get(f"/data.{kind}?{to_query(asked)}")
    assert answer.status_code == 200
    assert answer.data == data_bytes(documents, asked, kind)
    assert f"contact-lines-region-{DAY}.{kind}" in answer.headers["Content-Disposition"]


def test_an_unknown_kind_is_not_found(client):
    assert client.get("/data.exe").status_code == 404
