"""District names: in their own district, in every language, late and with their layer."""

from itertools import pairwise

import geopandas as gpd
import pytest
import shapely

from dashboard.address.state import OFF
from dashboard.compile.district_names import district_texts
from dashboard.compile.frame import REGION
from dashboard.compile.lines import DISTRICT_LAYERS
from dashboard.documents import Documents
from dashboard.draw.look import Look
from dashboard.draw.map import body
from dashboard.draw.text import text_width
from dashboard.draw.zooms import DEFAULT_SCALE, SIZES, SPACING, ZOOMS, label_level
from geodata.names import LANGUAGES

DAY = 2_000


@pytest.fixture(scope="module")
def document():
    return Documents()["region"]


@pytest.fixture(scope="module")
def labels(document):
    return [label for label in document["labels"] if label["kind"] == "district"]


def test_every_district_of_the_soviet_era_has_a_name_in_every_language(atlas, labels):
    assert {label["id"] for label in labels if label["layer"] == "district-limit"} == {
        f"district-{key}" for key in atlas.pieces.district} == set(
        district_texts(atlas, "district-limit"))
    assert all(label["names"][language][0] for label in labels for language in LANGUAGES)


def test_the_districts_of_today_and_the_provinces_have_names_too(atlas, labels):
    for layer, column in list(DISTRICT_LAYERS.items())[1:]:
        named = {label["id"].split("-", 1)[1] for label in labels if label["layer"] == layer}
        assert named == set(atlas.pieces[column]) - {""}


def test_only_the_districts_of_the_soviet_era_are_named_at_first(document):
    drawn = body(document, Look(DAY, OFF), "")
    assert '<g class="district-names of-district-limit">' in drawn
    for layer in ("district-today", "province-de-facto"):
        assert f'<g class="district-names of-{layer} hidden">' in drawn


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_district_name_meets_a_place_at_any_zoom(document, labels, language):
    """At both ends of each level and between them: text keeps its size while points part."""
    places = [label for label in document["labels"] if label["kind"] != "district"]
    for low, high in pairwise([*ZOOMS, 40]):
        for zoom in (low, (low + high) / 2, high * 0.999):
            scale = DEFAULT_SCALE * zoom
            taken = [box for box in (_box(p, language, scale) for p in places) if box]
            for label in labels:
                box = _box(label, language, scale)
                assert not box or not any(map(box.intersects, taken)), (label["id"], zoom)


def _box(label, language, scale):
    text, dx, dy, anchor, level = label["names"][language]
    if level > label_level(scale):
        return None
    spaced = label["kind"] == "district"
    size = SIZES.get(label["rank"], SIZES[4])
    wide = text_width(text, size) + SPACING * len(text) * spaced
    left = label["x"] * scale + dx - wide * {"start": 0, "middle": 0.5, "end": 1}[anchor]
    middle = label["y"] * scale + dy
    return shapely.box(left, middle - size / 2, left + wide, middle + size / 2)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_name_begins_and_ends_in_its_window_and_stands_in_its_district(
        atlas, labels, language):
    shapes = REGION.project(atlas.pieces)
    for label in labels:
        key = label["id"].split("-", 1)[1]
        column = atlas.pieces[DISTRICT_LAYERS[label["layer"]]]
        whole = shapes[(column == key).to_numpy()].union_all()
        _, dx, dy, anchor, level = label["names"][language]
        scale = DEFAULT_SCALE * ZOOMS[min(level, len(ZOOMS) - 1)]
        assert (dx, anchor) == (0, "middle")
        assert level >= 3, "districts are named when a window holds a few of them"
        assert whole.contains(shapely.Point(label["x"], label["y"] + dy / scale)), label["id"]


def test_the_names_go_with_the_limits_of_the_districts(document):
    shown = body(document, Look(DAY), "")
    hidden = body(document, Look(DAY, frozenset({"district-limit"})), "")
    assert '<g class="district-names of-district-limit">' in shown
    assert '<g class="district-names of-district-limit hidden">' in hidden


def test_a_name_in_its_area_has_no_dot(document):
    names = body(document, Look(DAY), "").split('<g class="district-names of-district-limit">')[1]
    first, _, _ = names.partition("</text>")
    assert "Soviet" not in first and "circle" not in first and "district" in first


def test_the_widest_point_is_found_on_the_paper(labels):
    points = gpd.GeoSeries.from_xy([x["x"] for x in labels], [x["y"] for x in labels])
    assert points.within(shapely.box(0, 0, REGION.width, REGION.height)).all()
