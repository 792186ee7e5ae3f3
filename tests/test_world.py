"""The world's three themes: what they count on known days, and that they never mix."""

from __future__ import annotations

import math
from types import SimpleNamespace

import pandas as pd
import pytest

from dashboard.address.query import read_query, to_query
from dashboard.address.state import State
from dashboard.compile.acts import act_of, shown_acts
from dashboard.compile.apart import displace
from dashboard.compile.positions import (
    BACKING,
    CLASSES,
    main_stance,
    several_in_time,
    stances_in_time,
)
from dashboard.compile.world import compile_world
from dashboard.draw.look import Look
from dashboard.draw.map import body
from dashboard.draw.marks import RING
from dashboard.draw.shown import counts
from dashboard.draw.themes import ACTS, STANCES, THEMES, VOTES, hidden_in
from dashboard.draw.timeline import codes_on
from dashboard.draw.zooms import BANDS, SMALLER
from dashboard.export.legend import every_theme, legend
from dashboard.words import sentences as words
from geodata.days import LAST_DAY, ordinal, parse_day
from geodata.translations import in_every_language
from geodata.vocabulary import values

# The day, how many recognitions are in force, who is new, and the document that says so.
KNOWN = [
    ("2001-07-03", 0, None, "no document dates one before Transnistria's"),
    ("2001-07-04", 1, "transnistria", "status article: by this day"),
    ("2006-11-17", 2, "abkhazia", "status article, table of non-members"),
    ("2006-12-01", 3, "south-ossetia", "status article, table of non-members"),
    ("2013-04-22", 3, None, "Rhode Island, Massachusetts, New South Wales, Maine: by their texts"),
    ("2013-04-23", 4, "us-ca-fresno-county", "Panorama.am, 24 April 2013"),
    ("2013-11-05", 5, "us-ca-highland", "advocacy page: Highland, November 5, 2013"),
    ("2014-12-31", 6, "us-ca-los-angeles", "Aravot, 29 January 2014"),
    ("2020-09-26", 6, None, "California, Georgia, Hawaii, Michigan: by their texts"),
    ("2020-11-25", 18, "gb-derby", "status article: Derby, 25 November 2020"),
    ("2021-06-30", 30, None, "New Jersey: a right, by the statement of its Senate's committee"),
]


@pytest.fixture(scope="module")
def world(atlas) -> dict:
    return compile_world(atlas, in_every_language(atlas, "jurisdictions", "name"))


def day_of(text: str) -> int:
    return ordinal(parse_day(text))


def counted(world: dict, day: str, theme: str = "acts") -> dict[str, int]:
    return counts(world, State(day=day_of(day), theme=theme).look)


def class_on(world: dict, node: str, day: str, theme: str = "acts", hidden=()) -> str:
    timeline = world["timeline"]
    codes = codes_on(day_of(day), timeline, hidden_in(theme, hidden))
    return timeline["codes"][codes[timeline["node"].index(node)]]


@pytest.mark.parametrize(("day", "number", "who", "document"), KNOWN)
def test_the_recognitions_in_force_on_known_days(atlas, world, day, number, who, document):
    assert counted(world, day).get("recognises", 0) == number, document
    listed = set(atlas.recognising(day).jurisdiction_id)
    assert len(listed) == number
    if who:
        assert who in listed
        assert class_on(world, f"j-{who}", day) == "act-recognises"


def test_by_the_end_of_2014_six_had_recognised_and_all_still_did(atlas, world):
    acts = atlas.resolutions
    had = acts[(acts.kind == "recognises-independence") & (acts.outcome == "passed")
               & (acts.date_latest <= pd.Timestamp("2014-12-31"))]
    assert had.jurisdiction_id.nunique() == 6
    assert counted(world, "2014-12-31")["recognises"] == 6


def test_maine_supported_self_determination_for_twenty_days_and_keeps_a_mark_of_it(world):
    assert class_on(world, "j-us-me", "2013-04-09") == "plain"
    assert class_on(world, "j-us-me", "2013-04-10") == "act-self-determination"
    assert class_on(world, "j-us-me", "2013-04-29") == "act-self-determination"
    assert class_on(world, "j-us-me", "2013-04-30") == "act-rescinded"
    assert class_on(world, "j-us-me", "2024-12-31") == "act-rescinded"


def test_the_categories_of_the_states_of_the_united_states_at_the_end_of_2016(world):
    found = counted(world, "2016-12-31")
    assert {name: found.get(f"us-{name}") for name in (
        "recognises", "rejected-integrity", "rejected-recognition", "territorial-integrity",
        "uncertain")} == {"recognises": None, "rejected-integrity": 6,
                          "rejected-recognition": 1, "territorial-integrity": 2, "uncertain": 1}


def test_both_acts_of_hawaii_show(world):
    assert class_on(world, "j-us-hi", "2014-12-31") == "act-rejected-integrity"
    assert class_on(world, "j-us-hi.rejected-integrity", "2014-12-31") == "off"
    assert class_on(world, "j-us-hi", "2016-03-29") == "act-calls"
    assert class_on(world, "j-us-hi.rejected-integrity", "2016-03-29") == "act-rejected-integrity"
    assert class_on(world, "j-us-ga.uncertain", "2016-12-31") == "act-uncertain"


def test_an_act_of_an_uncertain_day_is_possible_first_and_can_be_filtered(world):
    node = "j-us-hi"  # February 2014, the day unknown
    assert class_on(world, node, "2014-01-31") == "plain"
    assert class_on(world, node, "2014-02-01") == "act-rejected-integrity possible"
    assert class_on(world, node, "2014-02-27") == "act-rejected-integrity possible"
    assert class_on(world, node, "2014-02-28") == "act-rejected-integrity"
    assert class_on(world, node, "2014-02-01", hidden=("possible",)) == "plain"
    assert class_on(world, node, "2014-02-28", hidden=("possible",)) == "act-rejected-integrity"


def test_nothing_is_possible_before_independence_was_declared(world):
    assert class_on(world, "j-transnistria", "1991-09-01") == "plain"
    assert class_on(world, "j-transnistria", "1991-09-02") == "act-recognises possible"


def test_no_un_member_state_is_drawn_as_acting_on_any_day(atlas, world):
    timeline = world["timeline"]
    members = {f"j-{who}" for who in
               atlas.jurisdictions.jurisdiction_id[atlas.jurisdictions.un_member == "yes"]}
    assert len(members & set(timeline["node"])) == 193
    acting = {timeline["node"][feature] for feature, code in
              zip(timeline["feature"], timeline["code"], strict=True)
              if timeline["codes"][code].startswith("act-")}
    assert not members & acting
    assert "No UN member state has recognised" in words.world_sentence(0, {})


def test_a_chamber_is_a_mark_at_its_seat_and_leaves_the_state_plain(world):
    assert class_on(world, "j-fr-senate", "2020-11-25") == "act-calls"
    assert class_on(world, "j-fr", "2020-11-25") == "plain"
    mark = next(node for node in world["nodes"] if node["id"] == "j-fr-senate")
    assert mark["shape"] == "diamond"


def test_the_vote_of_2008_is_39_to_7_with_100_abstaining(world):
    assert counted(world, "2008-03-13", "votes") == {}
    assert counted(world, "2008-03-14", "votes") == {
        "vote-for": 39, "vote-against": 7, "vote-abstained": 100, "vote-absent": 46}
    assert class_on(world, "j-fr", "2008-03-14", "votes") == "vote-against"
    assert "39 for, 7 against, 100 abstaining" in words.world_sentence(
        day_of("2008-03-14"), counted(world, "2008-03-14", "votes"), "votes")


def test_a_theme_shows_nothing_of_another(world):
    names = {"acts": ACTS, "votes": VOTES, "positions": STANCES}
    for theme in THEMES:
        found = {name.removeprefix("us-") for name in counted(world, "2021-12-31", theme)}
        assert found
        assert found <= set(names[theme])


def test_every_stance_of_the_record_has_a_class():
    assert set(CLASSES) == set(values("stance"))
    assert set(CLASSES.values()) <= set(STANCES)


def statements(*rows: tuple[str, str, str]) -> list[SimpleNamespace]:
    return [SimpleNamespace(stance_class=name, date_earliest=pd.Timestamp(first),
                            date_latest=pd.Timestamp(last)) for name, first, last in rows]


def test_a_second_position_of_one_body_is_marked_from_its_day_on():
    said = statements(("stance-peace", "2020-09-27", "2020-09-27"),
                      ("stance-azerbaijan", "2020-10-01", "2020-10-01"))
    assert [(start, code) for start, _, code, _ in stances_in_time(said)] == [
        (day_of("2020-09-27"), "stance-peace"), (day_of("2020-10-01"), "stance-azerbaijan")]
    assert list(several_in_time(said)) == [(day_of("2020-10-01"), None)]


SWAPPED = {"stance-azerbaijan": "stance-armenia", "stance-armenia": "stance-azerbaijan"}


@pytest.mark.parametrize(("said", "main"), [
    (("peace", "peace", "azerbaijan"), "azerbaijan"),
    (("integrity", "condemns", "azerbaijan", "azerbaijan", "armenia"), "azerbaijan"),
    (("azerbaijan", "armenia"), "several"),
    (("peace", "peace", "integrity", "other", "other", "other"), "peace"),
    (("peace", "integrity"), "several"),
    (("other",), "other"),
])
def test_the_main_stance_follows_one_rule_whichever_party_is_backed(said, main):
    classes = [f"stance-{name}" for name in said]
    assert main_stance(classes) == f"stance-{main}"
    swapped = [SWAPPED.get(name, name) for name in classes]
    assert main_stance(swapped) == SWAPPED.get(f"stance-{main}", f"stance-{main}")


def test_both_parties_can_be_backed_and_nobody_else():
    assert set(BACKING) == set(SWAPPED)


def test_who_backed_a_party_in_the_war_is_seen_on_the_map(world):
    for who, stance in (("tr", "azerbaijan"), ("ir", "azerbaijan"), ("fr", "integrity"),
                        ("us", "peace")):
        assert class_on(world, f"j-{who}", "2021-12-31", "positions").startswith(
            f"stance-{stance}"), who
        assert class_on(world, f"j-{who}.several", "2021-12-31", "positions") == "several"


def test_a_remark_beside_a_position_does_not_make_it_several():
    said = statements(("stance-peace", "2020-09-27", "2020-09-27"),
                      ("stance-other", "2020-09-27", "2020-09-27"))
    assert {code for _, _, code, _ in stances_in_time(said)} == {"stance-peace"}


def test_a_position_of_an_unknown_day_of_the_war_is_possible_until_it_is_over():
    said = statements(("stance-peace", "2020-09-27", "2020-11-10"))
    assert list(stances_in_time(said)) == [
        (day_of("2020-09-27"), day_of("2020-11-10"), "stance-peace possible",
         "stance-peace-possible"),
        (day_of("2020-11-10"), None, "stance-peace", "stance-peace")]


def test_the_parties_to_the_conflict_stand_apart(world):
    for party in ("am", "az", "nagorno-karabakh"):
        assert class_on(world, f"j-{party}", "2021-12-31", "positions") == "stance-party"
        assert not class_on(world, f"j-{party}", "2021-12-31").startswith("act-")


@pytest.mark.parametrize(("kind", "outcome", "act"), [
    ("recognises-independence", "passed", "recognises"),
    ("recognises-independence", "rejected", "rejected-recognition"),
    ("supports-territorial-integrity", "withdrawn", "rejected-integrity"),
    ("supports-territorial-integrity", "uncertain", "uncertain"),
    ("recognises-independence", "introduced", None),
    ("court-order", "passed", None),
])
def test_what_an_act_counts_as(kind, outcome, act):
    assert act_of(kind, outcome) == act


def test_every_act_that_is_drawn_is_drawn_once(atlas, world):
    drawn = [row_id for _, _, row_id, group, *_ in world["changes"] if group in ACTS]
    assert sorted(drawn) == sorted(shown_acts(atlas).resolution_id)


@pytest.mark.parametrize("theme", ["acts", "positions"])
def test_towns_and_chambers_of_a_theme_stay_apart_at_every_zoom(world, theme):
    shown = {world["timeline"]["node"][feature] for feature, group in zip(
        world["timeline"]["feature"], world["timeline"]["group"], strict=True)
        if world["timeline"]["groups"][group] in THEMES[theme]}
    marks = [node for node in world["nodes"]
             if node.get("shape") in ("dot", "diamond") and node["id"] in shown]
    for band, ((_, scale), smaller) in enumerate(zip(BANDS, SMALLER, strict=True)):
        at = [(m["x"] * scale + m.get("displaced", [(0, 0)] * len(BANDS))[band][0],
               m["y"] * scale + m.get("displaced", [(0, 0)] * len(BANDS))[band][1]) for m in marks]
        if scale < 0.5:
            continue  # on a phone's world map they may touch
        for i, (x, y) in enumerate(at):
            for j in range(i):
                if max(marks[i].get("level", 0), marks[j].get("level", 0)) > BANDS[band][0]:
                    continue  # counted in a ring, which stands for it
                far = ((x - at[j][0]) ** 2 + (y - at[j][1]) ** 2) ** 0.5
                least = (marks[i]["r"] + marks[j]["r"]) * smaller
                assert far > 0.8 * least, (band, marks[i]["id"], marks[j]["id"])


def test_no_two_rings_lie_on_each_other_on_a_phone_either(world):
    rings = list({node["ring"]: node for node in world["nodes"] if "counts" in node}.values())
    for band, (_, scale) in enumerate(BANDS):
        at = [(ring["x"] * scale + dx, ring["y"] * scale + dy) for ring in rings
              for dx, dy in [ring.get("displaced", [(0, 0)] * len(BANDS))[band]]]
        met = [(one["ring"], other["ring"]) for i, one in enumerate(rings)
               for j, other in enumerate(rings[:i]) if math.dist(at[i], at[j]) < 2 * RING]
        assert met == [], band


def test_marks_of_one_point_part_and_a_lone_mark_stays():
    shifts = displace([(100, 100), (100, 100), (500, 300)], [3, 3, 3])
    assert shifts[0] != shifts[1]
    assert not any(map(any, shifts[2]))


def test_the_legend_of_a_theme_has_the_numbers_of_the_day(world):
    state = State(view="world", day=day_of("2008-03-14"), theme="votes")
    numbers = {key.label: key.number for section in legend(world, state) for key in section.keys}
    assert numbers == {"For": "39", "Against": "7", "Abstained": "100",
                       "Absent or not voting": "46"}
    assert {section.theme for section in every_theme(world, 0)} == set(THEMES)


def test_the_theme_is_in_the_address_and_an_unknown_one_is_told():
    state, ignored = read_query({"view": "world", "theme": "votes"})
    assert (state.theme, ignored) == ("votes", [])
    assert "theme=votes" in to_query(state)
    state, ignored = read_query({"theme": "maps"})
    assert state.theme == "acts"
    assert len(ignored) == 1


def test_an_exported_map_draws_the_theme_and_no_node_that_is_off(world):
    look = State(view="world", day=ordinal(LAST_DAY), theme="votes").look
    drawn = body(world, look, only_level=3, pixel=1.0)
    assert 'class="state vote-for"' in drawn
    assert "act-recognises" not in drawn
    assert " off" not in drawn


def test_a_name_shows_with_what_it_names_only(world):
    drawn = body(world, Look(day_of("2012-05-16"), hidden_in("acts", ())), only_level=6, pixel=1)
    assert "Rhode Island" not in drawn
    drawn = body(world, Look(day_of("2012-05-17"), hidden_in("acts", ())), only_level=6, pixel=1)
    assert "Rhode Island" in drawn
