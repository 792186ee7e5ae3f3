"""Days, half-open periods and uncertain dates."""

from datetime import date, datetime, timedelta

import pandas as pd
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from geodata import periods
from geodata.days import (
    FIRST_DAY,
    LAST_DAY,
    DayError,
    day_in_range,
    from_ordinal,
    in_force,
    ordinal,
    parse_day,
)
from geodata.periods import Bounds, edtf_bounds

days = st.dates(FIRST_DAY, LAST_DAY)
# Mostly what dates are written with, so that random text often comes near to a date.
datelike = st.text(st.sampled_from("0123456789-/.?~%XuyYTZ:[]{}, "), max_size=24)


def test_an_iso_day_is_that_day():
    assert parse_day("1994-05-12") == date(1994, 5, 12)


def test_blanks_around_a_day_do_no_harm():
    assert parse_day(" 1994-05-12 ") == date(1994, 5, 12)


def test_a_moment_is_read_as_its_day():
    assert parse_day(datetime(2020, 11, 10, 0, 30)) == date(2020, 11, 10)
    assert parse_day(pd.Timestamp("2020-11-10 00:30")) == date(2020, 11, 10)


@pytest.mark.parametrize("text", [
    "1994-5-12", "12.05.1994", "1994-13-01", "1993-02-29", "1994", "19940512", "hello", "",
    None, 20201124, 1.5, pd.NaT, [], b"1994-05-12", "1994-05-12T00:00", "٢٠٢٠-٠١-٠١",
])
def test_what_is_no_day_is_told_as_such(text):
    with pytest.raises(DayError, match="not a day"):
        parse_day(text)


def test_the_message_shows_how_to_write_a_day():
    with pytest.raises(DayError, match="'1994-5-12' is not a day; write it as 1994-05-12"):
        parse_day("1994-5-12")


@pytest.mark.parametrize("text", ["1988-01-01", "2000-02-29", "2024-12-31"])
def test_the_first_and_the_last_day_are_in_range(text):
    assert day_in_range(text).isoformat() == text


@pytest.mark.parametrize("text", ["1987-12-31", "2025-01-01", "0001-01-01", "9999-12-31"])
def test_the_day_before_the_first_and_after_the_last_are_not(text):
    with pytest.raises(DayError, match="1988-01-01 to 2024-12-31"):
        day_in_range(text)


def test_the_first_day_is_number_nought():
    assert ordinal(FIRST_DAY) == 0
    assert ordinal(LAST_DAY) == 13514  # 37 years, ten of them leap years: 37 * 365 + 10 - 1


@given(days)
def test_every_day_of_the_atlas_comes_back_from_its_text_and_its_number(day):
    assert day_in_range(day.isoformat()) == day
    assert from_ordinal(ordinal(day)) == day
    assert ordinal(from_ordinal(ordinal(day) + 1)) == ordinal(day) + 1


# What the atlas writes, and what it means.
@pytest.mark.parametrize(("text", "earliest", "latest"), [
    ("2013-04-10", "2013-04-10", "2013-04-10"),
    ("2013-04", "2013-04-01", "2013-04-30"),
    ("2000-02", "2000-02-01", "2000-02-29"),
    ("2020", "2020-01-01", "2020-12-31"),
    ("199X", "1990-01-01", "1999-12-31"),
    ("../2001-07-04", None, "2001-07-04"),
    ("2025-05-14/..", "2025-05-14", None),
    ("2020-12-17/2020-12-21", "2020-12-17", "2020-12-21"),
    ("2020-12-17/2020-12", "2020-12-17", "2020-12-31"),
    ("2020-12-17/2020-12-17", "2020-12-17", "2020-12-17"),
])
def test_an_uncertain_date_has_an_earliest_and_a_latest_day(text, earliest, latest):
    bounds = edtf_bounds(text)
    assert bounds == Bounds(earliest and parse_day(earliest), latest and parse_day(latest))


@pytest.mark.parametrize("text", [
    "199X", "2000", "2000-02", "2001-12", "2000-13", "2000-00", "0994", "2100-01", "199X/2001",
    "1994/2000-02", "2000-02-29/2001", "2000-01-00/2001", "../2001", "../2001-07", "../199X",
    "2001-07/..", "199X/..", "2001/2000", "2000-02/2000", "../..", "..", "2000/",
])
def test_what_is_read_without_the_library_is_read_as_the_library_does(text, monkeypatch):
    def told():
        edtf_bounds.cache_clear()
        try:
            return edtf_bounds(text)
        except DayError as error:
            return str(error)

    quick = told()
    monkeypatch.setattr(periods, "_plain_bounds", lambda _text: None)
    assert quick == told()
    edtf_bounds.cache_clear()


def test_a_doubtful_year_is_widened_on_both_sides_and_holds_that_year():
    bounds = edtf_bounds("1998?")
    assert bounds.earliest < date(1998, 1, 1)
    assert bounds.latest > date(1998, 12, 31)


@pytest.mark.parametrize(("text", "certain"), [
    ("2013-04-10", True), ("2013-04", False), ("../2001-07-04", False), ("1998?", False),
    ("../..", False),
])
def test_a_date_is_certain_when_it_is_one_known_day(text, certain):
    assert edtf_bounds(text).certain is certain


@pytest.mark.parametrize("text", [
    "", "1994-5-12", "April 2013", "2020-12-21/2020-12-17", "2020-13", "2020-02-30", "../", "/",
    "..", "0000", "-0001", "9999?", "XXXX", "[..1667]", "hello", "2013 - 04",
])
def test_what_is_no_edtf_date_is_told_as_such(text):
    with pytest.raises(DayError):
        edtf_bounds(text)


@given(days, days)
def test_an_interval_begins_with_its_first_day_and_ends_with_its_last(one, other):
    first, last = sorted([one, other])
    assert edtf_bounds(f"{first}/{last}") == Bounds(first, last)
    if first != last:
        with pytest.raises(DayError, match="ends before it begins"):
            edtf_bounds(f"{last}/{first}")


@given(days, st.sampled_from(["{}", "{}?", "{}~", "../{}", "{}/.."]))
def test_the_earliest_day_is_never_after_the_latest_and_the_named_day_lies_between(day, form):
    bounds = edtf_bounds(form.format(day))
    assert (bounds.earliest or date.min) <= day <= (bounds.latest or date.max)


@given(st.one_of(st.text(max_size=40), datelike))
@example("../")
@example("[..1667]")
@example(" ../2020")
@example("9999-12-31~")
def test_no_text_raises_anything_but_a_day_error(text):
    for read in (parse_day, day_in_range, edtf_bounds):
        try:
            read(text)
        except DayError:
            pass


@given(st.one_of(datelike, st.text(max_size=12)))
def test_whatever_is_read_as_a_date_has_its_bounds_in_order(text):
    try:
        bounds = edtf_bounds(text)
    except DayError:
        return
    assert (bounds.earliest or date.min) <= (bounds.latest or date.max)


def test_a_period_holds_its_first_day_and_not_its_last():
    first, last = date(1994, 5, 12), date(2020, 11, 10)
    assert not in_force(first, last, first - timedelta(1))
    assert in_force(first, last, first)
    assert in_force(first, last, last - timedelta(1))
    assert not in_force(first, last, last)


def test_a_period_without_an_end_goes_on():
    assert in_force(date(1994, 5, 12), None, LAST_DAY)
    assert in_force(None, None, FIRST_DAY)


@given(days, days, days, days)
def test_of_two_periods_that_meet_exactly_one_holds_each_day(a, b, c, on):
    first, handover, last = sorted([a, b, c])
    holds = [in_force(first, handover, on), in_force(handover, last, on)]
    assert sum(holds) == (first <= on < last)
