"""Roads of the base map: what each must say of itself, and what is shipped."""

from __future__ import annotations

import geopandas as gpd
import pytest
import shapely

from geodata.check.roads import road_problems
from geodata.layers import REGION_CRS, read_layer
from geodata.paths import DATA
from tests.builders import feature, told, write_features

LINES, SOURCES = {"access-road-north"}, {"paper"}


def problems_of(tmp_path, **properties):
    path = write_features(tmp_path / "roads.geojson", feature("roads", **properties))
    layer = read_layer(path, "roads")
    assert layer.problems == []
    return told(road_problems(layer.features, LINES, SOURCES))


@pytest.fixture(scope="module")
def roads():
    return read_layer(DATA / "geometry" / "roads.geojson", "roads").features


def test_a_road_that_says_all_of_itself_has_no_fault(tmp_path):
    assert problems_of(tmp_path) == []
    assert problems_of(tmp_path, valid_from="2021-08-29", line_id="access-road-north") == []


@pytest.mark.parametrize(("column", "value", "found"), [
    ("kind", "main-raod", "write 'main-road'"),
    ("accuracy_m", 0, "how far, in metres"),
    ("accuracy_m", None, "how far, in metres"),
    ("method", "", "say how it was drawn"),
    ("locator", "", "name the places"),
    ("source_id", "nowhere", "'nowhere' is not in sources"),
    ("line_id", "access-road", "'access-road' is not in lines.geojson"),
    ("valid_from", "2021-8-29", "is not a day"),
    ("valid_from", "1987-12-31", "outside the atlas"),
])
def test_what_a_road_lacks_is_told_with_what_would_do(tmp_path, column, value, found):
    problems = problems_of(tmp_path, **{column: value})
    assert len(problems) == 1
    assert problems[0].startswith(f"geometry/roads.geojson: road 0: {column}: ")
    assert found in problems[0]


def test_a_road_that_ends_before_it_begins_is_told(tmp_path):
    problems = problems_of(tmp_path, valid_from="2021-08-29", valid_to="2021-08-29")
    assert problems == ["geometry/roads.geojson: road 0: valid_to: 2021-08-29 is not after "
                        "2021-08-29; swap them, or write the first day after the period"]


def test_the_main_roads_and_the_railway_are_there(roads):
    assert set(roads.road_id) == {
        "goris-stepanakert", "stepanakert-barda", "martuni-horadiz", "martakert-vardenis",
        "lachin-zangilan", "shusha-jabrayil", "ahmadbayli-shusha", "railway-araks"}
    assert set(roads[roads.kind == "railway"].road_id) == {"railway-araks"}


def test_the_stretches_of_a_road_join(roads):
    for _, stretches in roads.to_crs(REGION_CRS).groupby("road_id"):
        for one, other in zip(stretches.geometry, stretches.geometry[1:], strict=False):
            assert one.distance(other) < 200


def test_a_road_that_is_a_cut_is_that_cut(roads):
    cuts = gpd.read_file(DATA / "geometry" / "cuts.geojson").set_index("cut_id")
    copies = roads[roads.method.str.contains("as in cuts")]
    assert len(copies) == 2
    for row in copies.itertuples():
        assert shapely.equals_exact(row.geometry, cuts.geometry[row.locator], 1e-5)
        assert row.accuracy_m == cuts.accuracy_m[row.locator]


@pytest.mark.parametrize(("road", "place"), [
    ("goris-stepanakert", "berdzor-lachin"), ("goris-stepanakert", "lisagor-turshsu"),
    ("stepanakert-barda", "askeran"), ("stepanakert-barda", "agdam"),
    ("martakert-vardenis", "charektar"), ("martakert-vardenis", "sotk-zod-pass"),
    ("lachin-zangilan", "qubadli"), ("shusha-jabrayil", "hadrut"),
    ("railway-araks", "horadiz"), ("railway-araks", "minjivan"),
])
def test_a_road_passes_the_places_that_it_is_known_by(atlas, roads, road, place):
    at = atlas.places.set_index("place_id").geometry[[place]].to_crs(REGION_CRS).iloc[0]
    way = roads[roads.road_id == road].to_crs(REGION_CRS).geometry.union_all()
    assert way.distance(at) < 500


def test_no_road_runs_through_the_reservoir_nor_the_railway_over_the_araks(atlas, roads):
    water = atlas.context.set_index("name").geometry
    for row in roads.itertuples():
        assert row.geometry.intersection(water["Sarsang"]).length < 0.002
    railway = roads[roads.kind == "railway"].geometry.union_all()
    assert not railway.intersects(water["Araks / Aras"])
