"""What is drawn of the region can be read: lines, places, the corridor."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import dashboard
from dashboard.documents import Documents
from geodata.days import ordinal, parse_day

WEB = Path(dashboard.__file__).parent / "web"


@pytest.fixture(scope="module")
def documents() -> Documents:
    return Documents()


def _begins(step: list) -> int:
    return 0 if step[0] is None else ordinal(parse_day(step[0]))


def _ends(step: list) -> int:
    return 1_000_000 if step[1] is None else ordinal(parse_day(step[1]))


def test_each_line_of_contact_tells_its_accuracy_on_every_day_that_it_is_drawn(documents):
    timeline, lines = documents["region"]["timeline"], documents["record"]["lines"]["rows"]
    rows = zip(timeline["feature"], timeline["start"], timeline["end"], strict=True)
    drawn = [(timeline["node"][feature], start, end) for feature, start, end in rows
             if timeline["node"][feature].startswith("f-")]
    assert len(drawn) > 100
    for node, start, end in drawn:
        steps = lines[node][0]
        days = {start, min(end, 13_514) - 1} | {d for step in steps for d in (_begins(step),)
                                                if start <= d < end}
        for day in days:
            assert any(_begins(step) <= day < _ends(step) for step in steps), (node, day)


def test_steps_give_the_best_and_the_worst_of_their_segments(documents):
    for steps, segments, _ in documents["record"]["lines"]["rows"].values():
        metres = {segment[4] for segment in segments}
        assert {step[4] for step in steps} | {step[5] for step in steps} <= metres
        assert all(step[4] <= step[5] for step in steps)


def test_each_claim_on_a_line_can_be_reached_from_a_line(documents):
    record = documents["record"]
    columns = record["claims"]["columns"]
    subject, key = columns.index("subject"), columns.index("subject_id")
    filed = {(row[subject], row[key]) for row in record["claims"]["rows"].values()
             if row[subject] == "lines"}
    reached = {tuple(pair) for *_, claims in record["lines"]["rows"].values()
               for pair in claims}
    assert filed
    assert filed <= reached
    assert ("control", "agdam-west") in reached  # the line that fits another share of Agdam


def test_each_segment_that_is_drawn_is_in_the_record(atlas, documents):
    lines = documents["record"]["lines"]
    told = {(lines["texts"][segment[0]], segment[2], segment[4], lines["texts"][segment[6]])
            for _, segments, _ in lines["rows"].values() for segment in segments}
    unseen = atlas.line_layer[~atlas.line_layer.kind.isin(["claim-limit"])]
    for row in unseen.itertuples():
        start = None if row.valid_from is None or row.valid_from != row.valid_from else \
            row.valid_from.date().isoformat()
        assert (row.name, start, row.accuracy_m, row.source_id or None) in told, row.line_id


def test_each_place_has_names_or_says_which_it_lacks(documents):
    places = documents["record"]["places"]
    names, borrowed = places["columns"].index("names"), places["columns"].index("borrowed")
    for place, row in places["rows"].items():
        spoken = {name[0] for name in row[names]}
        assert {"en", "az", "hy", "ru"} - spoken <= set(row[borrowed]), place


def test_each_state_of_the_corridor_says_who_reported_it(documents):
    corridor = documents["record"]["corridor"]
    reporter = corridor["columns"].index("reported_by")
    assert len(corridor["rows"]) >= 10
    assert all(row[reporter] for row in corridor["rows"])


def test_the_sizes_of_text_on_a_page_follow_the_readers_own_and_none_is_small():
    """A root of 14 px: 12 px are .857rem."""
    sheets = [*(WEB / "style").glob("*.css"), WEB.parent / "site" / "days.css"]
    sizes = []
    for sheet in sheets:
        if sheet.name == "map-document.css":
            continue
        text = sheet.read_text(encoding="utf-8")
        assert not re.findall(r"font(?:-size)?: [^;{/]*?[\d.]+px", text), sheet.name
        root = 16 if sheet.name == "days.css" else 14
        sizes += [root * float(size) for size in re.findall(
            r"font(?:-size)?: (?:[a-z0-9]+ )*([\d.]+)rem", text)]
    assert len(sizes) > 40
    assert min(sizes) >= 12
