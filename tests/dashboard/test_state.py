"""A state goes into an address and comes back; what cannot be is told and left out."""

from __future__ import annotations

from datetime import date
from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.address.grammar import VERSION
from dashboard.address.landing import landed
from dashboard.address.migrations import PAPERS_V1, STEPS
from dashboard.address.query import read_query, to_query
from dashboard.address.state import LANGUAGES, MODES, START_DAY, VIEWS, State
from dashboard.documents import Documents
from dashboard.draw.places import FULL_WIDTH_KM, from_paper, viewport
from dashboard.draw.timeline import codes_on
from geodata.days import LAST_DAY, from_ordinal, ordinal

slugs = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}", fullmatch=True)
days = st.integers(0, ordinal(LAST_DAY))
viewports = st.none() | st.tuples(
    st.integers(-1800000, 1800000).map(lambda n: n / 10000),
    st.integers(-900000, 900000).map(lambda n: n / 10000),
    st.integers(101, 4000).map(lambda n: n / 100))
states = st.builds(
    State, view=st.sampled_from(VIEWS), day=days, hidden=st.frozensets(slugs, max_size=5),
    lang=st.sampled_from(LANGUAGES), sel=slugs | st.just(""), at=viewports)
comparisons = st.builds(State, view=st.just("compare"), day=days, other=days,
                        mode=st.sampled_from(MODES))


@pytest.fixture(scope="module")
def atlas_documents() -> Documents:
    return Documents()


@given(states | comparisons)
def test_a_state_comes_back_from_its_address(state):
    query = dict(parse_qsl(to_query(state)))
    assert read_query(query) == (state, [])


@given(st.dictionaries(st.text(max_size=12), st.text(max_size=60), max_size=6))
def test_no_address_is_an_error(query):
    state, _ = read_query(query)
    assert 0 <= state.day <= ordinal(LAST_DAY)


@pytest.mark.parametrize(("query", "told"), [
    ({"day": "1987-12-31"}, "the nearest day is shown"),
    ({"day": "24.11.2020"}, "read as 2020-11-24"),
    ({"day": "yesterday"}, "write it as 1994-05-12"),
    ({"with": "2031-01-01"}, "the nearest day is shown"),
    ({"view": "globe"}, "not a view"),
    ({"lang": "fr"}, "not a language"),
    ({"mode": "blink"}, "not a way of comparing"),
    ({"hide": "<b>"}, "not a list of layers"),
    ({"sel": "A B"}, "not the name"),
    ({"at": "1,2"}, "not a viewport"),
    ({"v": "2", "at": "700.0,400.0,2"}, "not a viewport"),
    ({"v": "9", "day": "2020-11-24"}, "of a later atlas"),
    ({"v": "two"}, "not a version"),
    ({"colour": "red"}, "not a setting"),
])
def test_what_an_address_gets_wrong_is_told(query, told):
    state, ignored = read_query(query)
    assert len(ignored) == 1
    assert told in ignored[0]
    assert state.view == "region"


def test_a_day_before_the_first_shows_the_first():
    state, _ = read_query({"day": "1900-01-01"})
    assert state.day == 0


@pytest.mark.parametrize(("damaged", "meant"), [
    ("2020-11", "2020-11-01"), ("2020", "2020-01-01"), ("2020-11-31", "2020-11-30"),
    ("24.11.2020", "2020-11-24"), ("24/11/2020", "2020-11-24"), ("2020/11/24", "2020-11-24"),
    ("2020.11.24", "2020-11-24"), ("20201124", "2020-11-24"), ("2020-11-4", "2020-11-04"),
    ("2020-11-24T00:00:00Z", "2020-11-24"), ("2020-11-24 10:30", "2020-11-24"),
    ("2020-11-24T23:59:59.999+04:00", "2020-11-24"),
    ("2020-11-24).", "2020-11-24"), ("2020-11-24\u201d,", "2020-11-24"),
    ("2020\u201311\u201324", "2020-11-24"), ("<2020-11-24>", "2020-11-24"),
    ("11.11.2020", "2020-11-11"), ("11/11/2020", "2020-11-11"), ("24-11-2020", "2020-11-24"),
])
def test_a_damaged_day_opens_the_nearest_and_says_so(damaged, meant):
    state, notices = read_query({"v": "3", "day": damaged})
    assert from_ordinal(state.day).isoformat() == meant
    assert notices == [f"day={damaged}: read as {meant}"]


@pytest.mark.parametrize("text", ["03/04/2020", "2020-13-01", "32.12.2020", "24 November", ""])
def test_what_could_be_two_days_or_none_is_not_guessed(text):
    state, notices = read_query({"v": "3", "day": text})
    assert from_ordinal(state.day).isoformat() == START_DAY
    assert len(notices) == 1


@pytest.mark.parametrize("name", [
    "utm_source", "utm_campaign", "fbclid", "gclid", "mc_cid", "mc_eid", "UTM_Medium", "msclkid",
    "gbraid", "igshid", "yclid", "ttclid", "_ga", "mtm_campaign", "hsa_acc", "srsltid"])
def test_what_follows_readers_is_dropped_without_a_word(name):
    assert read_query({"v": "3", "day": "2020-11-24", name: "x"}) == (
        State(day=ordinal(date(2020, 11, 24))), [])


@given(states | comparisons, st.sampled_from([").", ",", "\u201d", ">", "...", ")]", "*"]))
def test_what_a_text_leaves_at_the_end_of_a_link_moves_nothing(state, left):
    query = dict(parse_qsl(to_query(state)))
    last = list(query)[-1]
    found, notices = read_query(query | {last: query[last] + left})
    assert found == state
    assert len(notices) == (last != "v")


def test_a_link_escaped_for_html_is_read():
    state, notices = read_query({"v": "3", "amp;view": "world", "amp;day": "2014-01-01"})
    assert (state.view, notices) == ("world", [])


def test_several_faults_are_told_each():
    _, notices = read_query({"view": "globe", "day": "2020-11", "colour": "red"})
    assert len(notices) == 3


# --- versions ----------------------------------------------------------------------------


def test_every_version_before_todays_has_a_step():
    assert sorted(STEPS) == list(range(1, VERSION))


@pytest.mark.parametrize(("view", "at"), [
    ("region", (900.0, 500.0, 4.0)), ("region", (396.0, 222.0, 2.0)),
    ("region", (1584.0, 888.0, 40.0)),
    ("world", (350.0, 250.0, 4.0)), ("world", (802.5, 351.0, 9.0)),
])
def test_a_viewport_of_the_first_version_shows_the_same_part_of_the_map(atlas_documents, view, at):
    document = atlas_documents[view]
    state, notices = read_query({"view": view, "at": ",".join(map(str, at))})
    assert notices == []
    pixel = 1 / (2 * at[2])  # half a pixel where the map is drawn one unit to a pixel
    # The paper of today, as it lies around that one.
    then, now = PAPERS_V1[view], document["paper"]
    east, south = ((then["xmin"] - now["xmin"]) / now["unit"],
                   (now["ymax"] - then["ymax"]) / now["unit"])
    wider = document["width"] / then["width"]
    x, y, zoom = viewport(document, state.at)
    assert (x - east, y - south) == pytest.approx(at[:2], abs=max(pixel, 0.06))
    assert zoom == pytest.approx(at[2] * wider, abs=0.06)


def test_a_place_stays_where_it_is_when_the_paper_changes(atlas_documents):
    document = atlas_documents["region"]
    at = (46.75, 39.82, 4.0)
    paper = document["paper"] | {"xmin": document["paper"]["xmin"] - 10_000, "unit": 500.0}
    other = document | {"paper": paper, "width": document["width"] / 2 + 20}
    x, y, zoom = viewport(other, at)
    assert from_paper(paper, x, y) == pytest.approx(at[:2], abs=1e-3)
    # As much of the ground across the window as before.
    assert other["width"] * 500 / zoom == pytest.approx(1000 * FULL_WIDTH_KM["region"] / 4)


@pytest.mark.parametrize("view", ["region", "world"])
@pytest.mark.parametrize("at", [(46.75, 39.85, 0.5), (44.0, 41.0, 1.0), (20.0, 80.0, 3.0)])
def test_no_address_shows_beyond_the_paper(atlas_documents, view, at):
    document = atlas_documents[view]
    x, y, zoom = viewport(document, at)
    assert zoom >= 1
    for middle, size in ((x, document["width"]), (y, document["height"])):
        assert size / 2 / zoom - 1e-3 <= middle <= size - size / 2 / zoom + 1e-3


# --- where a link without a day opens ------------------------------------------------------


@pytest.mark.parametrize(("query", "day", "view"), [
    ({"sel": "e-kalbajar-2020"}, "2020-11-25", "region"),
    ({"sel": "e-kalbajar-2020", "day": "1994-05-12"}, "1994-05-12", "region"),
    ({"sel": "e-kalbajar-2020", "view": "records"}, "2020-11-25", "records"),
    ({"sel": "r-unga-62-243"}, "2008-03-14", "world"),
    ({"sel": "p-kalbajar"}, START_DAY, "region"),
    ({"sel": "e-no-such-event"}, START_DAY, "region"),
])
def test_a_link_to_a_thing_opens_on_its_day(atlas_documents, query, day, view):
    state = landed(read_query(query)[0], query, atlas_documents)
    assert (from_ordinal(state.day).isoformat(), state.view) == (day, view)


def test_a_link_to_a_body_opens_where_the_map_shows_it(atlas_documents):
    query = {"sel": "j-us-ca"}
    state = landed(read_query(query)[0], query, atlas_documents)
    assert state.view == "world"
    timeline = atlas_documents["world"]["timeline"]
    number = timeline["node"].index("j-us-ca")
    code = codes_on(state.day, timeline, state.look.hidden)[number]
    assert timeline["codes"][code] not in ("off", "plain")
