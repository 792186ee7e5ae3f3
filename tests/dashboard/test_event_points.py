"""Many events: what has no node is drawn from columns, to the same picture."""

from __future__ import annotations

import dataclasses
import json
import random
from collections import Counter
from xml.etree import ElementTree

import brotli
import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st
from made import with_events

from dashboard.compile import events
from dashboard.compile.documents import write_files
from dashboard.compile.events import (
    event_marks,
    event_nodes,
    event_point_files,
    few_of,
    marked_events,
)
from dashboard.compile.region import CODES
from dashboard.documents import Documents
from dashboard.draw.event_points import EventPoints
from dashboard.draw.look import Look
from dashboard.draw.map import body
from dashboard.draw.marks import mark_path
from dashboard.draw.shown import present
from dashboard.draw.timeline import Timeline, codes_on
from dashboard.server.app import AtlasApp
from dashboard.store import documents_folder
from geodata.days import LAST_DAY, ordinal

LAST = ordinal(LAST_DAY)
MANY = 700
DAYS = st.integers(0, LAST)


def vague(atlas):
    """Return the atlas with every third made event of no one day, some of them of no first."""
    made = atlas.events
    chance = np.random.default_rng(1)
    spread = pd.to_timedelta(chance.integers(1, 400, len(made)), unit="D")
    vague = made.event_id.str.startswith("made-") & (np.arange(len(made)) % 3 == 0)
    earliest = made.date_earliest.where(~vague, made.date_latest - spread)
    return dataclasses.replace(atlas, events=made.assign(
        date_earliest=earliest.where(~vague | (np.arange(len(made)) % 2 == 0), pd.NaT)))


@pytest.fixture(scope="module")
def large(atlas):
    return vague(with_events(atlas, MANY))


@pytest.fixture(scope="module")
def parted(large):
    """The few, and the files about the rest, where only half as many may have a node."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(events, "MOST_NODES", MANY // 2)
        patch.setattr(events, "FEW", 90)
        few = few_of(large)
        yield few, event_point_files(large, few)


@pytest.fixture(scope="module")
def event_points(parted, tmp_path_factory):
    folder = tmp_path_factory.mktemp("compiled")
    (folder / "event-points").mkdir()
    for name, text in parted[1].items():
        (folder / name).write_text(text, encoding="utf-8")
    return EventPoints(folder)


@pytest.fixture(scope="module")
def nodes_on(large, parted):
    """A function that returns what nodes draw on a day: of all events, or of the few."""
    drawn = {}
    for name, atlas in (("all", large), ("few", parted[0])):
        timeline = Timeline(codes=list(CODES))
        drawn[name] = event_nodes(atlas, timeline), timeline.as_dict()

    def found(name, day, hidden=()):
        nodes, timeline = drawn[name]
        codes = codes_on(day, timeline, hidden)
        return Counter(
            (node["x"], node["y"], node["r"],
             f"{timeline['bases'][timeline['base'][i]]} {timeline['codes'][code]}")
            for i, (node, code) in enumerate(zip(nodes, codes, strict=True)) if code)

    return found


def drawn(event_points, day, hidden=()):
    return Counter((m.x, m.y, m.radius, m.classes) for m in event_points.on(day, hidden))


@given(day=DAYS)
def test_columns_and_few_nodes_draw_what_all_nodes_would(event_points, nodes_on, day):
    assert drawn(event_points, day) + nodes_on("few", day) == nodes_on("all", day)


def test_every_state_of_a_mark_is_among_what_is_compared(nodes_on):
    states = {mark[3].split()[-1] for day in range(0, LAST, 31) for mark in nodes_on("all", day)}
    assert states == {"possible", "recent", "now"}


@given(day=DAYS, hidden=st.sets(st.sampled_from(["military", "political", "legal", "culture"])))
def test_a_hidden_category_is_drawn_by_neither(event_points, nodes_on, day, hidden):
    found = drawn(event_points, day, hidden)
    assert found + nodes_on("few", day, hidden) == nodes_on("all", day, hidden)
    assert not any(mark[3].split()[1] == f"cat-{name}" for mark in found for name in hidden)


def test_a_mark_fades_the_day_after_and_goes_when_its_days_are_over(event_points):
    last = json.loads(event_points.text)["last"]
    number = next(n for n, day in enumerate(last) if 0 < day < LAST - 40)
    states = {after: [m.classes.split()[-1] for m in event_points.on(last[number] + after)
                      if m.number == number] for after in (0, 1, 14, 15)}
    assert states == {0: ["now"], 1: ["recent"], 14: ["recent"], 15: []}


def test_as_many_events_as_have_nodes_stay_as_they_are(atlas, monkeypatch):
    count = len(marked_events(atlas))
    monkeypatch.setattr(events, "MOST_NODES", count)
    assert few_of(atlas) is atlas
    assert event_point_files(atlas, atlas) == {}
    monkeypatch.setattr(events, "MOST_NODES", count - 1)
    few = few_of(atlas)
    assert few is not atlas
    assert "event-points.json" in event_point_files(atlas, few)


def test_the_few_are_bounded_and_hold_what_changed_the_map_and_the_heaviest(large, parted):
    few, _ = parted
    cited = {*large.control.event_id.dropna(), *large.corridor.event_id.dropna()}
    assert cited <= set(few.events.event_id)
    assert len(few.events) == max(90, len(cited))
    others = large.events[~large.events.event_id.isin(few.events.event_id)]
    kept = few.events[~few.events.event_id.isin(cited)]
    assert kept.empty or kept.weight.max() <= others.weight.min()


def test_each_event_is_told_of_once(large, parted, event_points):
    told = [*parted[0].events.event_id, *event_points.rows()]
    assert Counter(told) == Counter(large.events.event_id)


def test_a_number_is_the_same_event_in_columns_parts_and_names(large, event_points):
    marks = marked_events(large).set_index("event_id")
    columns = json.loads(event_points.text)
    ids = list(event_points.rows())
    for number in random.Random(3).sample(range(len(columns["x"])), 60):
        mark = marks.loc[ids[number]]
        assert event_points.number_of(f"e-{ids[number]}") == number
        assert (columns["x"][number], columns["last"][number]) == (round(mark.x * 10), mark["last"])


def test_the_bars_count_every_dated_event_in_its_month(large, parted):
    def months(marks):
        found = Counter()
        for day, group, *times in marks:
            found[int(day / events.MONTH), group] += times[0] if times else 1
        return found

    few = parted[0]
    assert months(event_marks(large, few)) == months(event_marks(large, large))


def test_an_image_holds_every_mark_and_its_legend_every_category(event_points, nodes_on):
    region = Documents()["region"] | {"event_points": event_points}
    look = Look(day=ordinal(pd.Timestamp("2020-10-20").date()))
    svg = body(region, look, only_level=6, pixel=1.0)
    marks = event_points.on(look.day)
    assert len(marks) > 5
    for mark in marks:
        path = mark_path(mark.shape, mark.radius, mark.x, mark.y)
        assert f'<path class="{mark.classes}" d="{path}"/>' in svg
    assert {mark.classes.split()[1].removeprefix("cat-") for mark in marks} <= present(region, look)


def test_a_page_shows_no_more_marks_before_its_canvas_than_it_can_bear(event_points, monkeypatch):
    monkeypatch.setattr("dashboard.draw.event_points._STILL", 3)
    region = Documents()["region"] | {"event_points": event_points}
    day = max(range(0, LAST, 50), key=lambda day: len(event_points.on(day)))
    page = ElementTree.fromstring(f"<svg>{body(region, Look(day=day))}</svg>")
    layer = page.find(".//g[@class='event-points']")
    assert layer.get("data-day") == str(day)
    assert len(event_points.on(day)) > 3
    assert len(layer.findall(".//path")) == 3


@pytest.fixture(scope="module")
def client(event_points, parted, tmp_path_factory):
    folder = tmp_path_factory.mktemp("served")
    shipped = {path.name: path.read_text(encoding="utf-8")
               for path in documents_folder().glob("*.json")}
    write_files(shipped | parted[1], folder)
    return AtlasApp(Documents(folder)).server.test_client()


def test_a_part_is_sent_compressed_and_kept_for_ever(client, event_points):
    for key in (event_points.keys[0], event_points.keys[-1]):
        answer = client.get(f"/files/event-points/en/{key}.json", headers={"Accept-Encoding": "br"})
        assert answer.status_code == 200
        assert answer.headers["Content-Encoding"] == "br"
        assert "immutable" in answer.headers["Cache-Control"]
        assert brotli.decompress(answer.data).decode() == event_points.part(key)


def test_what_is_no_part_is_not_found(client):
    for key in ("0" * 12, "..", "region", "%2e%2e%2fregion"):
        assert client.get(f"/files/event-points/en/{key}.json").status_code == 404


def test_no_language_but_those_of_the_atlas_has_parts(client, event_points):
    assert client.get(f"/files/event-points/zz/{event_points.keys[0]}.json").status_code == 404


def test_files_of_an_earlier_larger_record_do_not_stay(parted, tmp_path):
    write_files(parted[1], tmp_path)
    assert (tmp_path / "event-points.json").exists()
    write_files({"region.json": "{}"}, tmp_path)
    assert [path.name for path in tmp_path.rglob("*.json")] == ["region.json"]
