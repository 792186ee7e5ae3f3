"""The base map that is shipped: waters where they are, relief on the paper, villages cited."""

from __future__ import annotations

import json
import re

import geopandas as gpd
import pytest
import shapely
from PIL import Image

from geodata.layers import REGION_CRS
from geodata.paths import DATA

GEOMETRY = DATA / "geometry"
OURS = ("context", "roads")


@pytest.fixture(scope="module")
def context():
    return gpd.read_file(GEOMETRY / "context.geojson").set_index("context_id")


@pytest.fixture(scope="module")
def metres(context):
    return context.to_crs(REGION_CRS).geometry


def at(lon, lat):
    return gpd.GeoSeries.from_xy([lon], [lat], crs=4326).to_crs(REGION_CRS).iloc[0]


# --- form --------------------------------------------------------------------------------

@pytest.mark.parametrize("layer", OURS)
def test_rings_wind_as_rfc_7946_says(layer):
    shapes = gpd.read_file(GEOMETRY / f"{layer}.geojson").geometry
    for polygon in shapely.get_parts(shapes.values):
        if polygon.geom_type == "Polygon":
            assert shapely.is_ccw(polygon.exterior)
            assert not any(shapely.is_ccw(ring) for ring in polygon.interiors)


@pytest.mark.parametrize("layer", OURS)
def test_a_feature_is_a_line_of_the_file_and_has_five_decimals(layer):
    lines = (GEOMETRY / f"{layer}.geojson").read_text(encoding="utf-8").splitlines()
    features = [line.rstrip(",") for line in lines if '"Feature"' in line]
    assert len(features) == len(lines) - 2
    for line in features:
        assert not re.search(r"\d\.\d{6}", json.dumps(json.loads(line)["geometry"]))


# --- waters ------------------------------------------------------------------------------

def test_every_water_says_how_it_was_drawn_and_how_well(context):
    assert context.index.is_unique
    waters = context[context.kind != "state"]
    assert (waters.accuracy_m > 0).all()
    assert waters.method.str.len().min() > 10


def test_sarsang_has_its_published_place_size_and_length(metres):
    # 13.46 km2 and 11.75 km at its level of 726 m (sarsang-org-dam); 14.2 km2 elsewhere.
    reservoir = metres["reservoir-sarsang"]
    assert 13.0 < reservoir.area / 1e6 < 14.5
    assert reservoir.centroid.distance(at(46.617, 40.181)) < 1_000
    assert 10_500 < shapely.minimum_bounding_circle(reservoir).length / 3.1416 < 12_500


def test_sevan_is_one_lake_of_about_its_published_area(metres):
    # About 1,240 to 1,280 km2, with its level.
    assert metres["lake-sevan"].geom_type == "Polygon"
    assert 1_220 < metres["lake-sevan"].area / 1e6 < 1_300


def test_the_hakari_reaches_the_araks_and_the_bargushad_joins_it(metres):
    end = shapely.Point(metres["river-hakari"].coords[-1])
    assert end.distance(at(46.85, 39.14)) < 1_500
    assert end.distance(metres["river-araks"]) < 50
    mouth = shapely.Point(metres["river-bargushad"].coords[-1])
    assert mouth.distance(metres["river-hakari"]) < 50


@pytest.mark.parametrize(("river", "into"), [
    ("hochaz", "hakari"), ("zabukh", "hakari"), ("okhchu", "araks"), ("basut", "araks"),
    ("lev", "tartar"), ("tutkhun", "tartar"), ("kolatak", "khachen")])
def test_a_river_ends_on_the_one_that_it_flows_into(metres, river, into):
    end = shapely.Point(metres[f"river-{river}"].coords[-1])
    assert end.distance(metres[f"river-{into}"]) < 50


@pytest.mark.parametrize(("river", "place", "within_m"), [
    ("tartar", "dadivank-khudavang", 1_500), ("tartar", "kalbajar-karvachar", 2_500),
    ("tartar", "madagiz-sugovushan", 2_000), ("qarqar", "askeran", 1_500),
    ("khachen", "gandzasar-vank", 2_500), ("hakari", "aghavno-zabukh", 1_500),
    ("okhchu", "kapan", 1_500), ("okhchu", "zangilan", 1_500)])
def test_a_river_passes_the_places_on_it(atlas, metres, river, place, within_m):
    point = atlas.places.set_index("place_id").geometry[[place]].to_crs(REGION_CRS).iloc[0]
    assert metres[f"river-{river}"].distance(point) < within_m


# --- relief ------------------------------------------------------------------------------

@pytest.mark.parametrize(("picture", "most_kb"), [("relief", 60), ("relief-fine", 250)])
def test_a_relief_fills_its_box_with_square_pixels(picture, most_kb):
    file = GEOMETRY / f"{picture}.webp"
    box = json.loads((GEOMETRY / f"{picture}.json").read_text(encoding="utf-8"))
    with Image.open(file) as image:
        assert image.size == (box["width"], box["height"])
    across = (box["xmax"] - box["xmin"]) / box["width"]
    assert across == (box["ymax"] - box["ymin"]) / box["height"]
    assert file.stat().st_size < most_kb * 1024


def test_both_reliefs_lie_on_the_same_ground_and_the_second_is_finer():
    small, fine = (json.loads((GEOMETRY / f"{name}.json").read_text(encoding="utf-8"))
                   for name in ("relief", "relief-fine"))
    edges = ("crs", "xmin", "xmax", "ymin", "ymax", "source", "licence")
    assert [small[edge] for edge in edges] == [fine[edge] for edge in edges]
    assert fine["width"] >= 2 * small["width"]


# --- villages ----------------------------------------------------------------------------

def test_a_village_of_geonames_gives_its_record_and_its_names_their_script(atlas):
    villages = atlas.places[atlas.places.source_id == "geonames-places"]
    assert len(villages) >= 150
    assert villages.locator.str.fullmatch(r"record \d+, .+").all()
    assert villages.locator.is_unique
    names = atlas.names[atlas.names.source_id == "geonames-places"]
    assert set(names.place_id) == set(villages.place_id)
    assert names[names.language == "hy"].name.str.fullmatch(r"[\u0531-\u058f -]+").all()
    assert names[names.language == "ru"].name.str.fullmatch(r"[\u0400-\u04ff -]+").all()
    assert not names[names.language.isin(["en", "az"])].name.str.contains(r"[\u0400-\u058f]").any()


def test_a_side_of_a_village_names_the_document_that_gives_it(atlas):
    villages = atlas.places[atlas.places.source_id == "geonames-places"]
    sided = villages[villages.side_1994_2020.notna() | villages.side_2020_2023.notna()]
    # By publisher and title in brackets: a key of ours is nothing that a reader can look up.
    assert sided.note.str.contains(r"\([^()]{8,}\)").all()
