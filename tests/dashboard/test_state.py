"""A state goes into an address and comes back; what cannot be is told and left out."""

from __future__ import annotations

from urllib.parse import parse_qsl

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.address.state import LANGUAGES, MODES, VIEWS, State, read_query, to_query
from geodata.days import LAST_DAY, ordinal

slugs = st.from_regex(r"[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}", fullmatch=True)
days = st.integers(0, ordinal(LAST_DAY))
viewports = st.none() | st.tuples(
    st.integers(0, 15000).map(lambda n: n / 10), st.integers(0, 8000).map(lambda n: n / 10),
    st.integers(101, 4000).map(lambda n: n / 100))
states = st.builds(
    State, view=st.sampled_from(VIEWS), day=days, hidden=st.frozensets(slugs, max_size=5),
    lang=st.sampled_from(LANGUAGES), sel=slugs | st.just(""), at=viewports)
comparisons = st.builds(State, view=st.just("compare"), day=days, other=days,
                        mode=st.sampled_from(MODES))


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
    ({"day": "24.11.2020"}, "write it as 1994-05-12"),
    ({"with": "2031-01-01"}, "the nearest day is shown"),
    ({"view": "globe"}, "not a view"),
    ({"lang": "fr"}, "not a language"),
    ({"mode": "blink"}, "not a way of comparing"),
    ({"hide": "<b>"}, "not a list of layers"),
    ({"sel": "A B"}, "not the name"),
    ({"at": "1,2"}, "not a viewport"),
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
