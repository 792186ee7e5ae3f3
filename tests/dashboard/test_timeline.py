"""Which state a node is in on a day."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from dashboard.draw.timeline import END, Timeline, change_days, codes_on, merge_periods


def timeline(*spans: tuple) -> dict:
    """One node with the codes off, low and high; a span is start, end, code, group."""
    line = Timeline(codes=["off", "low", "high"])
    node = line.add_node("n", "base")
    for start, end, code, group in spans:
        line.add_span(node, start, end, code, group)
    return line.as_dict()


def test_a_node_is_off_before_its_first_span():
    assert codes_on(4, timeline((5, 9, "low", "always"))) == [0]


def test_the_first_day_of_a_span_belongs_to_it_and_the_last_does_not():
    line = timeline((5, 9, "low", "always"))
    assert [codes_on(day, line)[0] for day in (4, 5, 8, 9)] == [0, 1, 1, 0]


def test_a_span_without_an_end_lasts():
    assert codes_on(999_999, timeline((5, None, "low", "always"))) == [1]


def test_the_strongest_of_several_spans_is_shown():
    line = timeline((0, 10, "high", "a"), (0, 10, "low", "b"))
    assert codes_on(3, line) == [2]


def test_a_hidden_group_does_not_count():
    line = timeline((0, 10, "high", "a"), (0, 10, "low", "b"))
    assert codes_on(3, line, {"a"}) == [1]
    assert codes_on(3, line, {"a", "b"}) == [0]


def test_an_empty_span_is_left_out():
    assert change_days(timeline((5, 5, "low", "a"), (7, 9, "low", "a"))) == [7, 9]


@given(st.lists(st.tuples(st.integers(0, 50), st.integers(1, 20)), min_size=1))
def test_merged_periods_cover_the_same_days_without_touching(raw):
    periods = [(start, start + length) for start, length in raw]
    merged = merge_periods(periods)
    covered = {day for start, end in periods for day in range(start, end)}
    assert {day for start, end in merged for day in range(start, end)} == covered
    assert all(a[1] < b[0] for a, b in zip(merged, merged[1:], strict=False))


def test_a_period_without_an_end_swallows_what_follows():
    assert merge_periods([(0, None), (5, 6)]) == [(0, END)]
