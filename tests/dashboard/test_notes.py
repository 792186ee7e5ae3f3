"""The notes beside the land and the names on it: few, within the paper, never over each other."""

from __future__ import annotations

from itertools import combinations

import pytest

from dashboard.documents import Documents
from dashboard.draw.map import Look, body, fits
from dashboard.draw.style import zoom_rules
from dashboard.draw.timeline import codes_on
from dashboard.draw.zooms import DEFAULT_SCALE
from geodata.days import ordinal, parse_day

DAYS = ("1993-08-01", "1994-05-13", "2016-04-06", "2020-10-20", "2020-11-22", "2020-12-02",
        "2022-09-01", "2023-09-20", "2023-09-25", "2024-06-01")


@pytest.fixture(scope="module")
def document():
    return Documents()["region"]


def notes_on(document, day):
    timeline = document["timeline"]
    codes = dict(zip(timeline["node"], codes_on(ordinal(parse_day(day)), timeline), strict=True))
    return [node for node in document["nodes"] if "leader" in node and codes[node["id"]]]


@pytest.mark.parametrize("day", DAYS)
def test_a_day_has_at_most_five_notes_and_none_lies_on_another(document, day):
    found = notes_on(document, day)
    assert 0 < len(found) <= 5
    boxes = [(n["anchor"], n["y"], n["y"] + n["height"] / DEFAULT_SCALE) for n in found]
    for (side, top, bottom), (other, above, below) in combinations(boxes, 2):
        assert side != other or bottom <= above or below <= top


def test_what_is_being_handed_over_says_to_whom_until_when_and_how_much(document):
    [note] = [n["note"] for n in notes_on(document, "2020-11-22") if "handed over" in n["note"][0]]
    assert note[0] == "Being handed over to Azerbaijan"
    assert "25 November 2020" in " ".join(note)
    assert "km²" in note[-1]


def test_a_day_without_a_line_names_none(document):
    heads = {n["note"][0] for n in notes_on(document, "2024-06-01")}
    assert "Line of contact" not in heads
    assert "Line of contact" in {n["note"][0] for n in notes_on(document, "2020-12-02")}


def test_a_sheet_leaves_out_what_its_frame_would_cut(document):
    look = Look(ordinal(parse_day("2020-11-22")))
    note = next(n for n in notes_on(document, "2020-11-22") if n["anchor"] == "start")
    width, height = document["width"], document["height"]
    whole, part = (0, 0, width, height), (0, 0, note["x"] + 5, height)
    assert fits(note, 1.0, whole)
    assert not fits(note, 1.0, part)
    for window, there in ((whole, True), (part, False)):
        drawn = body(document, look, only_level=1, pixel=1.0, window=window)
        assert (f'id="{note["id"]}"' in drawn) == there


def test_what_ends_at_a_zoom_is_hidden_from_it_on(document):
    ends = {node["until"] for node in document["nodes"] if "until" in node} - {99}
    rules = zoom_rules().splitlines()
    for level, rule in enumerate(rules):
        hidden = {until for until in ends if f'[data-zoom="{level}"] .u{until}' in rule}
        assert hidden == {until for until in ends if until <= level}
