"""Parts of the world on papers of their own: true projections, insets, rings that open."""

from __future__ import annotations

import math

import pytest

from dashboard.address.query import read_query, to_query
from dashboard.address.state import PARTS, State
from dashboard.documents import Documents
from dashboard.draw.look import Look
from dashboard.draw.map import body
from dashboard.draw.places import from_paper, part_document, to_paper, viewport
from dashboard.draw.shown import counts
from dashboard.draw.themes import hidden_in
from dashboard.draw.timeline import codes_on
from dashboard.draw.zooms import DEFAULT_SCALE, label_level
from geodata.days import LAST_DAY, ordinal, parse_day

LAST = ordinal(LAST_DAY)


@pytest.fixture(scope="module")
def documents() -> Documents:
    return Documents()


def day_of(text: str) -> int:
    return ordinal(parse_day(text))


@pytest.mark.parametrize("part", PARTS)
def test_a_part_counts_what_the_world_counts(documents, part):
    for day in ("2014-12-31", "2021-06-30"):
        look = State(day=day_of(day)).look
        assert counts(documents[part_document(part)], look) == counts(documents["world"], look)


@pytest.mark.parametrize("part", PARTS)
def test_a_part_draws_nothing_far_beyond_its_paper(documents, part):
    document = documents[part_document(part)]
    for node in document["nodes"]:
        if "x" in node:
            assert 0 <= node["x"] <= document["width"], node["id"]
            assert 0 <= node["y"] <= document["height"], node["id"]


def test_north_is_up_in_the_middle_of_the_united_states(documents):
    paper = documents["world-united-states"]["paper"]
    for lon in (-120, -96, -72):
        (x, y), (north_x, north_y) = to_paper(paper, lon, 38), to_paper(paper, lon, 42)
        lean = math.degrees(math.atan2(north_x - x, y - north_y))
        assert abs(lean) < 16, lon  # in the whole world they lean 45 degrees


def test_hawaii_lies_in_a_box_of_its_own_and_comes_back_from_it(documents):
    document = documents["world-united-states"]
    paper = document["paper"]
    inset, = paper["insets"]
    x, y = to_paper(paper, -155.5, 19.6)
    left, top, right, bottom = inset["place"]
    assert left < x < right and top < y < bottom
    assert from_paper(paper, x, y) == pytest.approx((-155.5, 19.6), abs=1e-6)
    assert any(node["id"] == "j-us-hi" for node in document["nodes"])


def test_an_address_of_a_place_stays_true_in_every_projection(documents):
    for part in ("", "united-states"):
        state, notices = read_query({"v": "3", "view": "world", "at": "-98,39,9", **(
            {"part": part} if part else {})})
        assert notices == []
        document = documents[state.map_document]
        x, y, k = viewport(document, state.at)
        assert from_paper(document["paper"], x, y) == pytest.approx((-98, 39), abs=1e-3)
        km = document["paper"]["unit"] * document["width"] / 1000 / k
        assert km == pytest.approx(34_507.5 / 9)


def test_an_address_names_its_part_and_one_that_there_is_not_is_told():
    state, notices = read_query({"v": "3", "view": "world", "part": "italy"})
    assert (state.part, notices) == ("italy", [])
    assert "part=italy" in to_query(state)
    assert "part=" not in to_query(State(part="italy"))  # of the region there are none
    state, [notice] = read_query({"v": "3", "view": "world", "part": "atlantis"})
    assert state.part == "" and "united-states" in notice


def rings(document: dict, day: str) -> dict[str, int]:
    drawn = body(document, Look(day_of(day), hidden_in("acts", ())), only_level=0, pixel=1)
    found: dict[str, int] = {}
    for node in document["nodes"]:
        if "counts" in node and f'id="{node["id"]}"' in drawn:
            assert node["ring"] not in found, "one number of each ring"
            found[node["ring"]] = node["counts"]
    return found


def test_cities_and_counties_are_counted_by_country_and_in_a_part_by_region(documents):
    assert rings(documents["world"], "2012-01-01") == {}
    world, states = (rings(documents[name], "2021-06-30")
                     for name in ("world", "world-united-states"))
    assert {ring.partition(".")[0] for ring in world} >= {"us", "fr", "it", "es"}
    assert {ring.partition(".")[0] for ring in states} == {"us-ca", "us-nj"}
    for name, found in (("world", world), ("world-united-states", states)):
        for group in documents[name]["clusters"]:
            counted = sum(n for ring, n in found.items() if ring.partition(".")[0] == group)
            assert counted == len(acted_within(documents, group, "2021-06-30")), group


def acted_within(documents, group: str, day: str) -> set[str]:
    """The cities and counties of a place whose act is in force for certain."""
    bodies = documents["record"]["jurisdictions"]
    parent, kind = map(bodies["columns"].index, ("parent_id", "kind"))

    def within(body: str) -> bool:
        above = bodies["rows"][body][parent]
        return above == group or (bool(above) and within(above))

    timeline = documents["world"]["timeline"]
    codes = codes_on(day_of(day), timeline, hidden_in("acts", ()))
    shown = {node[2:] for node, code in zip(timeline["node"], codes, strict=True)
             if node.startswith("j-") and "." not in node and code
             and not timeline["codes"][code].endswith((" possible", "plain"))}
    return {body for body in shown if bodies["rows"][body][kind] in ("county", "municipality")
            and within(body)}


def test_what_a_ring_counts_has_a_mark_of_its_own_once_it_opens(documents):
    document = documents["world-united-states"]
    *_, level = document["clusters"]["us-ca"]
    look = Look(LAST, hidden_in("acts", ()))
    town = 'id="j-us-ca-fresno-county"'
    closed, opened = (body(document, look, only_level=at, pixel=1) for at in (level - 1, level))
    assert town not in closed and "c-us-ca.recognises" in closed
    assert town in opened and "c-us-ca.recognises" not in opened


def test_the_south_caucasus_names_its_states_and_disputed_lands_on_a_laptop(documents):
    named = {label["id"]: label["names"]["en"][4]
             for label in documents["world-south-caucasus"]["labels"]}
    on_a_laptop = label_level(DEFAULT_SCALE)
    assert {who for who, level in named.items() if level <= on_a_laptop} >= {
        "am", "az", "ge", "ir", "tr", "abkhazia", "nagorno-karabakh", "south-ossetia"}
    assert named["am"] == named["az"]
