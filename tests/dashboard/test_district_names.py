"""District names: in their own district, in every language, late and with their layer."""

import geopandas as gpd
import pytest
import shapely

from dashboard.plate.district_names import district_texts
from dashboard.plate.document import Look, body
from dashboard.plate.frame import REGION
from dashboard.plate.region import compile_region
from dashboard.plate.zooms import DEFAULT_SCALE, ZOOMS
from geodata.names import LANGUAGES

DAY = 2_000


@pytest.fixture(scope="module")
def document(atlas):
    return compile_region(atlas)


@pytest.fixture(scope="module")
def labels(document):
    return [label for label in document["labels"] if label["kind"] == "district"]


def test_every_district_of_the_soviet_era_has_a_name_in_every_language(atlas, labels):
    assert {label["id"] for label in labels} == {
        f"district-{key}" for key in atlas.pieces.district} == set(district_texts())
    assert all(label["names"][language][0] for label in labels for language in LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_begins_and_ends_in_its_window_and_stands_in_its_district(
        atlas, labels, language):
    shapes = REGION.project(atlas.pieces)
    for label in labels:
        key = label["id"].removeprefix("district-")
        whole = shapes[(atlas.pieces.district == key).to_numpy()].union_all()
        _, dx, dy, anchor, level = label["names"][language]
        scale = DEFAULT_SCALE * ZOOMS[min(level, len(ZOOMS) - 1)]
        assert (dx, anchor) == (0, "middle")
        assert level >= 3, "districts are named when a window holds a few of them"
        assert whole.contains(shapely.Point(label["x"], label["y"] + dy / scale)), label["id"]


def test_the_names_go_with_the_limits_of_the_districts(document):
    shown = body(document, Look(DAY), "")
    hidden = body(document, Look(DAY, frozenset({"district-limit"})), "")
    assert '<g class="district-names">' in shown
    assert '<g class="district-names hidden">' in hidden


def test_a_name_in_its_area_has_no_dot(document):
    names = body(document, Look(DAY), "").split('<g class="district-names">')[1]
    first, _, _ = names.partition("</g></g>")
    assert "Soviet" not in first and "circle" not in first and "district" in first


def test_the_widest_point_is_found_on_the_paper(labels):
    points = gpd.GeoSeries.from_xy([x["x"] for x in labels], [x["y"] for x in labels])
    assert points.within(shapely.box(0, 0, REGION.width, REGION.height)).all()
