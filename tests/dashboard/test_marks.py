"""The table of cases that page and sheet share: dashboard/web/map/discs.test.js reads it too."""

import json
from pathlib import Path

import pytest

from dashboard.draw.discs import free
from dashboard.draw.notes import fits
from dashboard.export.folded import _in_the_way, _marked

CASES = json.loads((Path(__file__).parents[1] / "fixtures/marks.json").read_text(encoding="utf-8"))


def of(kind: str):
    return pytest.mark.parametrize("case", CASES[kind], ids=[one["case"] for one in CASES[kind]])


def on_paper(boxes: list, scale: float) -> list[tuple]:
    return [tuple(side / scale for side in box) for box in boxes]


@of("free")
def test_where_a_mark_stands(case):
    stood = free(case["places"], 1 / case["scale"], on_paper(case["taken"], case["scale"]),
                 case["half"], case["first"])
    assert [[*stood.at], [*stood.moved]] == [case["at"], case["moved"]]


@of("notes")
def test_whether_a_note_is_shown(case):
    pixel, note = 1 / case["scale"], case["note"]
    [window] = on_paper([[0, 0, *case["window"]]], case["scale"])
    free_of_names = not _in_the_way(note, pixel, on_paper(case["names"], case["scale"]))
    shown = fits(note, pixel, window) and free_of_names
    assert ("shown" if shown else "folded" if "leader" in note else "none") == case["is"]


@of("numbers")
def test_the_numbers_of_what_is_folded(case):
    notes = [{"id": note["id"], "leader": [note["end"]], "note": [note["id"]]}
             | ({"marks": note["marks"]} if note["marks"] else {}) for note in case["notes"]]
    listed, marks = _marked(notes, case["discs"], [], 1.0)
    moved = {mark["number"]: [*mark["moved"]] for mark in marks}
    assert [[one.note, one.number, None if one.event else moved[one.number]]
            for one in listed] == case["is"]
