"""Limits of districts: by villages whose district is known, and drawn no better than they are."""

import json

import geopandas as gpd
import numpy as np
import pytest
import shapely

from geodata.digitise.tables import rows_of
from geodata.layers import REGION_CRS
from geodata.paths import DATA

# The state border, which no village corrects, leaves it in Armenia by 1.2 km.
BEYOND_THE_STATE_BORDER = {"Kazanchi"}


@pytest.fixture(scope="module")
def limits():
    """Return the limits between districts as they were digitised, in metres."""
    cuts = gpd.read_file(DATA / "geometry" / "cuts.geojson")
    return cuts[cuts.kind == "district-limit"].to_crs(REGION_CRS)


def test_every_village_lies_in_the_district_that_its_source_names(atlas):
    names, lon, lat, districts = zip(*(
        (row.name, row.lon, row.lat, row.district) for row in rows_of("district_villages")),
        strict=True)
    points = gpd.GeoDataFrame({"name": names, "known": districts},
                              geometry=gpd.points_from_xy(lon, lat), crs="EPSG:4326")
    found = gpd.sjoin(points, atlas.pieces[["district", "geometry"]], predicate="within",
                      how="left")
    wrong = found[(found.district != found.known) & ~found.name.isin(BEYOND_THE_STATE_BORDER)]
    assert wrong.empty, wrong[["name", "known", "district"]]


@pytest.mark.parametrize(("name", "lon", "lat", "district"), [
    # GeoNames (geonames-villages); villages of the Soviet district Mardakert.
    ("Balligaya", 46.672, 40.064, "agdam"), ("Sirkhavand", 46.686, 40.063, "agdam"),
    ("Bash Guneypaya", 46.705, 40.096, "agdam"), ("Gandzasar / Vank", 46.544, 40.053, "kalbajar"),
    ("Charektar", 46.344, 40.146, "kalbajar"), ("Talish", 46.741, 40.381, "tartar"),
])
def test_mardakert_is_divided_among_three_districts_today(atlas, name, lon, lat, district):
    found = atlas.at(lon, lat, "2024-06-01")
    assert (found.district, found.district_today) == ("mardakert", district), name


def test_each_part_of_a_district_is_one_block(atlas):
    for column in ("district", "district_today"):
        blocks = atlas.pieces.dissolve(column).geometry
        # The part that was left to Agdam and Tartar joins what they had before.
        assert all(len(shapely.get_parts(shape)) == 1 for shape in blocks), column


def test_every_soviet_district_is_there(atlas):
    named = atlas.named_areas
    assert set(atlas.pieces.district) == set(named.area_id[named.layer == "district-limit"])


def test_a_limit_is_no_better_known_than_its_measurement(limits):
    # data/README.md, Areas and accuracy: p95 of 1.0 km and 2.5 km against points in between,
    # which are good to 0.5 km themselves; where nothing measures them, 3 km or more.
    least = {"whosonfirst-mesoshapes": 1500}
    for row in limits.itertuples():
        unmeasured = "Not measured" in row.note
        assert row.accuracy_m >= (3000 if unmeasured else least.get(row.source, 2500)), row.cut_id


def test_the_border_of_the_oblast_is_as_accurate_as_the_limits_that_it_follows(atlas, limits):
    accuracy = limits.set_index("cut_id").accuracy_m
    border = atlas.line_layer[atlas.line_layer.kind == "oblast-border"]
    for row in border.itertuples():
        assert row.accuracy_m == accuracy[row.locator], row.locator


def test_the_state_border_says_how_far_it_was_found_to_be_out(atlas):
    border = atlas.line_layer[atlas.line_layer.kind == "state-border"]
    assert (border.accuracy_m >= 2000).all()


def test_what_is_digitised_here_has_a_vertex_every_three_kilometres(limits):
    ours = limits[limits.source != "natural-earth-10m"]
    for row in ours.itertuples():
        steps = np.hypot(*np.diff(shapely.get_coordinates(row.geometry), axis=0).T)
        assert steps.max() <= 3000, row.cut_id


def test_a_long_straight_edge_of_a_piece_is_straight_in_its_witness(atlas, limits):
    # Natural Earth draws the state border, the Murovdag and the west of Mardakert with few
    # vertices; nothing else may run on for more than 3 km.
    states = json.loads((DATA / "geometry" / "context.geojson").read_text(encoding="utf-8"))
    states = gpd.GeoDataFrame.from_features(
        [f for f in states["features"] if f["properties"]["kind"] == "state"], crs="EPSG:4326")
    witness = shapely.union_all([
        *states.to_crs(REGION_CRS).boundary.values,
        *limits[limits.source == "natural-earth-10m"].geometry.values]).buffer(100)
    edges = shapely.line_merge(shapely.union_all(
        atlas.pieces.to_crs(REGION_CRS).boundary.values))
    for edge in shapely.get_parts(edges):
        points = shapely.get_coordinates(edge)
        steps = np.hypot(*np.diff(points, axis=0).T)
        for number in (steps > 3000).nonzero()[0]:
            assert witness.contains(shapely.LineString(points[number:number + 2])), (
                points[number], steps[number])
