"""What the map of the region draws: lines and their limits, claims, water, marks."""

from __future__ import annotations

import re
from xml.etree import ElementTree

import pytest
import shapely

from dashboard.address.state import OFF, State
from dashboard.compile.frame import REGION
from dashboard.documents import Documents
from dashboard.draw.difference import rings_of
from dashboard.draw.look import Look
from dashboard.draw.map import body
from dashboard.draw.shown import totals
from dashboard.draw.style import style_sheet
from dashboard.draw.zooms import ACCURACY_LEVEL, INSET_LEVELS
from dashboard.export.legend import legend
from geodata.days import ordinal, parse_day

BETWEEN = ordinal(parse_day("2021-06-01"))


@pytest.fixture(scope="module")
def document():
    return Documents()["region"]


@pytest.fixture(scope="module")
def drawn(document):
    return {node["id"]: node for node in document["nodes"]}


@pytest.fixture(scope="module")
def area(atlas):
    """The area shown, with a hand's breadth for what simplifying moves."""
    return REGION.project(atlas.pieces).union_all().buffer(2)


def _polygons(d: str) -> shapely.MultiPolygon:
    rings = [[(x / 10, y / 10) for x, y, _ in ring] for ring in rings_of(d)]
    return shapely.MultiPolygon([shapely.Polygon(ring) for ring in rings])


def test_no_limit_of_accuracy_reaches_out_of_the_area_shown(drawn, area):
    limits = [node for name, node in drawn.items() if name.startswith("b-")]
    assert len(limits) > 10
    for limit in limits:
        assert area.covers(_lines(limit["d"])), limit["id"]


def test_limits_of_accuracy_close_round_no_territory(drawn, document):
    rule = re.search(r"\n\.band\{([^}]*)\}", style_sheet())[1]
    assert "fill:none" in rule
    assert f"band z{ACCURACY_LEVEL}" in document["timeline"]["bases"]


def test_what_is_not_displayed_in_a_page_is_no_g_and_no_link_holds_another(document):
    """Chromium lays out what an undisplayed ``g`` holds, and draws no ``a`` within an ``a``."""
    page = ElementTree.fromstring(f"<svg>{body(document, Look(BETWEEN))}</svg>")
    hidden = [group for group in page.iter("g") if "off" in group.get("class", "").split()]
    assert not hidden
    coming = [group for group in page.iter("a") if "off" in group.get("class", "").split()]
    assert len(coming) > 50
    assert not [outer for outer in page.iter("a") if len([*outer.iter("a")]) > 1]


def test_the_line_between_the_sides_is_the_heaviest_and_its_front_a_quieter_kind():
    sheet = style_sheet()
    line, front = (float(re.search(pattern, sheet)[1]) for pattern in (
        r"\.sides\.rail\{[^}]*stroke-width:([\d.]+)px",
        r"\.edge\.approximate\{[^}]*stroke-width:([\d.]+)px"))
    others = [float(width) for width in re.findall(
        r"\n\.(?:state-border|oblast-border|area-edge|district-limit)\.on\{[^}]*"
        r"stroke-width:([\d.]+)px", sheet)]
    assert len(others) == 4
    assert line > 2 * max(others)
    assert max(others) < front < line


def test_the_zone_of_the_peacekeepers_is_an_outline_within_its_edge_at_every_zoom(document):
    zone = [node for node in document["nodes"] if node["id"].startswith("z-peacekeepers-0")]
    assert [(node["level"], node["until"]) for node in zone] == [
        (first, until) for first, until, _ in INSET_LEVELS]
    areas = [_polygons(node["d"]).area for node in zone]
    assert areas == sorted(areas)
    assert "fill:none" in re.search(r"\.edge,\.patrolled,\.road\{([^}]*)\}", style_sheet())[1]


def test_both_claims_stand_in_the_same_form(document):
    groups = ("claimed-azerbaijan", "claimed")
    assert set(groups) <= OFF
    sums = totals(document, Look(BETWEEN))
    assert all(sums[f"zone-{group}"] > 1000 for group in groups)
    rules = [re.sub("#[0-9a-f]{6}|stroke-dashoffset:[^;}]*|;", "", rule) for rule in re.findall(
        r"\n\.zone-claimed(?:-azerbaijan)?\.on(\{[^}]*\})", style_sheet())]
    assert len(rules) == 2
    assert len(set(rules)) == 1
    keys = [key for section in legend(document, State(day=BETWEEN)) for key in section.keys]
    labels = [key.label for key in keys if key.group in groups]
    assert labels == ["Claimed by Azerbaijan", "Claimed by Nagorno-Karabakh (de facto)"]
    assert all(key.number.endswith("km²") for key in keys if key.group in groups)


def test_the_outline_of_a_claim_is_open_where_the_claim_goes_on(drawn):
    edge = _lines(drawn["l-area-edge"]["d"])
    claim = next(node for name, node in drawn.items() if name.startswith("z-claimed-azerbaijan"))
    shared = _lines(claim["d"]).intersection(edge.buffer(0.5)).length
    assert edge.length > 100
    assert shared < 0.05 * edge.length


def _lines(d: str) -> shapely.MultiLineString:
    return shapely.MultiLineString([[(x / 10, y / 10) for x, y, _ in run] for run in rings_of(d)])


def test_water_lies_over_the_holders_and_under_the_lines(document):
    shown = body(document, Look(BETWEEN), "")
    last = max(shown.index(f'id="{node["id"]}"') for node in document["nodes"]
               if node["id"].startswith(("p-", "m-")))
    for water in ("lake", "river"):
        assert last < shown.index(f'class="{water}"') < shown.index('id="l-district-limit"')


def test_the_line_of_contact_lies_over_the_zones_of_the_sources(document):
    order = [node["id"][:2] for node in document["nodes"]]
    assert max(i for i, kind in enumerate(order) if kind == "z-") < order.index("f-")


def test_a_place_is_marked_by_its_kind(document):
    shown = body(document, Look(BETWEEN), "")
    for label in document["labels"]:
        mark = shown.partition(f'id="n-{label["id"]}"')[2].partition("<text")[0]
        kind = label["kind"]
        if kind in ("reservoir", "district"):
            assert "dot" not in mark
        else:
            settled = kind in ("city", "town", "village")
            assert ('<circle class="dot"' in mark) == settled, label["id"]
            assert settled or f'class="dot {kind}"' in mark


def test_an_exported_map_leaves_out_the_names_of_hidden_layers():
    assert re.search(r"\.hidden\{display:none\}", style_sheet())


def test_the_arrow_is_called_schematic_in_the_language_of_the_map(document):
    for language, word in (("en", "schematic"), ("ru", "схема")):
        assert f">{word}</text>" in body(document, Look(BETWEEN, language=language), "")


def test_layers_of_districts_say_that_they_are_a_reference(document):
    keys = {key.group: key for section in legend(document, State()) for key in section.keys}
    for layer in ("district-limit", "district-today", "province-de-facto"):
        assert "reference for all days" in keys[layer].meaning
        assert "piece" not in keys[layer].swatch
    assert {"district-today", "province-de-facto"} <= OFF
