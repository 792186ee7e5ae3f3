"""The notes beside the land and the names on it: few, within the paper, never over each other."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from dashboard.compile.margin import BANDS
from dashboard.compile.obstacles import name_boxes
from dashboard.documents import Documents
from dashboard.draw.look import Look
from dashboard.draw.map import body
from dashboard.draw.notes import box_of, fits, meets
from dashboard.draw.style import zoom_rules
from dashboard.draw.timeline import codes_on
from dashboard.draw.zooms import label_level
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


def shown_at(document, day, scale):
    level = label_level(scale)
    return [node for node in notes_on(document, day) if node["level"] <= level < node["until"]]


@pytest.mark.parametrize("levels", BANDS)
@pytest.mark.parametrize("day", DAYS)
def test_a_day_has_at_most_five_notes_and_none_lies_on_another(document, day, levels):
    found = [node for node in notes_on(document, day) if node["level"] == levels[0]]
    assert 2 <= len(found) <= 5
    boxes = [box_of(node, 1 / BANDS[levels][0]) for node in found]
    for one, other in combinations(boxes, 2):
        assert (one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1]
                or other[3] <= one[1])


def test_what_is_being_handed_over_says_to_whom_until_when_and_how_much(document):
    [note, *_] = [n["note"] for n in notes_on(document, "2020-11-22")
                  if "handed over" in n["note"][0]]
    assert note[0] == "Being handed over to Azerbaijan"
    assert "25 November 2020" in " ".join(note)
    assert "km²" in note[-1]


def said_on(document, day):
    """All that the map says of itself on a day, but for the names of places."""
    timeline = document["timeline"]
    codes = dict(zip(timeline["node"], codes_on(ordinal(parse_day(day)), timeline), strict=True))
    return [node for node in document["nodes"] if "note" in node and codes[node["id"]]]


def test_a_day_without_a_line_names_none(document):
    def lines(day):
        return {n["note"][0].split(",")[0] for n in said_on(document, day)}

    assert "Line of contact" not in lines("2024-06-01")
    assert "Line of contact" in lines("2020-12-02")


@pytest.mark.parametrize("day", DAYS)
def test_no_leader_crosses_the_name_of_a_place_at_any_zoom(document, day):
    for scale in (0.46, 0.5, 0.6, 0.7, 0.96, 1.1, 1.4):
        names = [tuple(box) for box in name_boxes(document["labels"], scale, ["en"])]
        for node in shown_at(document, day, scale):
            *way, (x, y) = node["leader"]
            # A place lies beside its own name.
            way.append(list(np.array((x, y)) + (np.array(way[-1]) - (x, y)) * 0.1))
            assert not [box for box in names if meets(way, box)], (node["note"], scale)


@pytest.mark.parametrize("day", DAYS)
def test_what_is_written_beside_the_land_lies_on_no_name(document, day):
    for scale in (0.5, 0.7, 1.0):
        names = name_boxes(document["labels"], scale, ["en"])
        for node in shown_at(document, day, scale):
            left, top, right, bottom = box_of(node, 1 / scale)
            over = ((names[:, 0] < right) & (left < names[:, 2]) & (names[:, 1] < bottom)
                    & (top < names[:, 3]))
            assert not over.any(), (node["note"], scale)


def test_no_numbered_disc_covers_a_name_where_the_map_is_seen_at_first(document):
    discs = [node for node in document["nodes"] if "number" in node]
    assert len(discs) > 50
    covered = []
    for scale in (0.5, 0.6, 0.8):
        names = name_boxes(document["labels"], scale, ["en"])
        for disc in discs:
            dx, dy = next(move for level, until, *move in disc["moves"]
                          if level <= label_level(scale) < until)
            x, y = disc["x"] + dx / scale, disc["y"] + dy / scale
            across = np.clip(x, names[:, 0], names[:, 2]) - x
            down = np.clip(y, names[:, 1], names[:, 3]) - y
            if (np.hypot(across, down) * scale < 9.5).any():
                covered.append((disc["id"], scale))
    assert covered == []


@pytest.mark.parametrize("day", ["1994-05-13", "2020-11-22"])
def test_the_line_is_named_along_it(document, day):
    named = [node for node in said_on(document, day) if "turn" in node]
    assert {node["level"] for node in named} <= {0, 1, 2}
    assert named
    assert all(node["note"][0].startswith("Line of contact") for node in named)
    assert all(abs(node["turn"]) <= 90 for node in named)


def test_a_sheet_leaves_out_what_its_frame_would_cut(document):
    look = Look(ordinal(parse_day("2020-11-22")))
    note = next(n for n in shown_at(document, "2020-11-22", 0.6) if n["anchor"] == "start")
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
