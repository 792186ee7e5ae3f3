"""What changed last, in words: the map before the news, and no interval told as one day."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from dashboard.address.state import State
from dashboard.documents import Documents
from dashboard.export.captions import compared_of, last_change, latest_of, sentence_of, strip_of
from dashboard.words.dates import spoken_within
from geodata.days import ordinal, parse_day


@pytest.fixture(scope="module")
def region() -> dict:
    return Documents()["region"]


def on(day: str) -> State:
    return State(day=ordinal(parse_day(day)))


def test_between_changes_the_last_of_the_map_is_told_with_its_day(region):
    told = last_change(region, on("2005-06-01"))
    assert told.startswith("Last change: 12 May 1994: The ceasefire takes effect")


def test_a_day_with_events_tells_them_and_no_other_day(region):
    told = last_change(region, on("1994-05-12"))
    assert told.startswith("The ceasefire takes effect")


def test_before_the_map_ever_changed_the_last_event_is_told_as_one(region):
    assert last_change(region, on("1988-12-30")).startswith("Last event: ")


def test_the_end_of_the_soviet_union_passes_no_land_on(region):
    told = last_change(region, on("1991-12-26"))
    assert "from here on shown by who held it" in told
    assert "km² to " not in told


def test_of_a_handover_the_caption_and_the_sentence_say_how_much(region):
    notes = [change[4] for change in region["changes"] if change[0] == on("2020-11-10").day]
    assert any("being handed over" in note for note in notes)
    assert "being handed over" in sentence_of(region, on("2020-11-12"))
    assert "being handed over" not in sentence_of(region, on("2005-06-01"))


def test_changes_of_the_map_go_before_later_events():
    changes = [[1, "a line", None, "control", "", []],
               [3, "a speech", "e", "diplomatic", "", []]]
    assert latest_of(changes, 3) == changes[1:]
    assert latest_of(changes, 4) == changes[:1]
    assert latest_of(changes[1:], 4) == changes[1:]
    assert latest_of(changes, 0) == []


def test_of_a_day_the_largest_change_stands_over_the_map(region):
    strip = strip_of(region, on("1992-05-18"))
    assert strip.title == "Karabakh and Armenian forces take Berdzor / Lachin"
    assert strip.moved[1:] == ("azerbaijan", "karabakh")
    assert strip.when == ""
    assert strip.more == "and 1 more that day"


def test_over_the_map_a_change_of_another_day_says_its_day_and_the_way_to_the_next(region):
    strip = strip_of(region, on("2020-11-22"))
    assert strip.when == "Last change, 20 November 2020"
    assert (strip.next_day, strip.ahead) == (on("2020-11-25").day, "Next change in 3 days")
    assert strip_of(region, on("2020-11-24")).ahead == "Next change tomorrow"


def test_what_passed_on_adds_up_to_what_the_note_says(region):
    for day, title, _, group, note, moved, _ in region["changes"]:
        assert all(km2 > 0 and before != after for km2, before, after in moved), (day, title)
        assert not moved or group == "control"
        for after in {after for *_, after in moved}:
            passed = sum(km2 for km2, _, to in moved if to == after)
            told = [int(part.replace(",", "")) for part in re.findall(r"([\d,]+) km²", note)]
            assert any(abs(passed - one) <= 1 for one in told), (day, title, note)


@pytest.mark.parametrize(("edtf", "told"), [
    ("2020-10-09", ""),
    ("2020-10-09/2020-10-15", "between 9 and 15 October 2020"),
    ("2020-09-27/2020-11-30", "between 27 September and 30 November 2020"),
    ("2022-12-12/2023-02-24", "between 12 December 2022 and 24 February 2023"),
    ("2018-05/2018-06", "between May and June 2018"),
    ("1988/1994", "between 1988 and 1994"),
    ("1988-11/1989", "between November 1988 and 1989"),
    ("../2021-03-18", "18 March 2021 or before"),
    ("1993-02", "February 1993, day not known"),
])
def test_an_interval_is_told_whole(edtf, told):
    assert spoken_within(edtf) == told


def test_two_days_compared_say_what_passed_from_whom_to_whom(region):
    late, early = on("2020-11-24"), on("1994-05-12").day
    assert compared_of(region, late) is None
    compared = compared_of(region, replace(late, view="compare", other=early))
    assert (compared.other, compared.other_first) == ("12 May 1994", True)
    [((km2, before, after), text)] = compared.pairs
    assert (before, after) == ("karabakh", "azerbaijan")
    assert text == f"{compared.in_all} to Azerbaijan"
    assert km2 > 4000
    turned = compared_of(region, replace(late, view="compare", day=early, other=late.day))
    assert turned.pairs == compared.pairs
    assert not turned.other_first
    same = compared_of(region, replace(late, view="compare", other=late.day))
    assert (same.other, same.pairs) == ("", ())
