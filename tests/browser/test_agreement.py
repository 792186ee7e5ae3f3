"""The browser's script and Python put the map into the same state, and say the same of it."""

from __future__ import annotations

import json

import pytest

from dashboard.address.state import State
from dashboard.documents import Documents
from dashboard.draw.map import counts, totals
from dashboard.draw.timeline import change_days, codes_on
from dashboard.export.captions import latest_of, sentence_of
from geodata.days import LAST_DAY, ordinal, parse_day

LAST = ordinal(LAST_DAY)


@pytest.fixture(scope="module")
def documents() -> Documents:
    return Documents()


def days_of(document: dict) -> list[int]:
    """Every day on which something may change, and the day before."""
    days = {day for change in change_days(document["timeline"]) for day in (change - 1, change)}
    return sorted(day for day in days | {0, LAST} if 0 <= day <= LAST)


@pytest.mark.parametrize("view", ["region", "world"])
@pytest.mark.parametrize("hidden", [[], ["military", "claimed", "calls"]])
def test_codes_agree_on_every_change_and_the_day_before(reader, documents, view, hidden):
    reader.open(f"?view={view}")
    days = days_of(documents[view])
    assert len(days) > 60
    browsers = reader.page.evaluate(
        """async ([url, days, hidden]) => {
          const { timeline } = await (await fetch(url)).json();
          const off = new Set(hidden);
          return days.map((day) => Array.from(ContactLines.plate.codesOn(day, timeline, off)));
        }""", [_address(reader, view), days, hidden])
    for day, codes in zip(days, browsers, strict=True):
        assert codes == codes_on(day, documents[view]["timeline"], hidden), day


@pytest.mark.parametrize("view", ["region", "world"])
def test_the_sentence_agrees_on_every_change(reader, documents, view):
    reader.open(f"?view={view}")
    days = days_of(documents[view])
    spoken = reader.page.evaluate(
        """async ([url, view, days]) => {
          const { plate, words } = ContactLines;
          const config = JSON.parse(document.getElementById("atlas-config").textContent);
          const sheet = await (await fetch(url)).json();
          const passage = (day) => (sheet.passage || []).find(
            ([start, end]) => start <= day && (end === null || day < end))?.[2] ?? null;
          return days.map((day) => (view === "region"
            ? words.region(day, plate.totals(day, sheet.timeline), passage(day), config.words)
            : words.world(day, plate.counts(day, sheet.timeline, new Set()), config.words)));
        }""", [_address(reader, view), view, days])
    for day, sentence in zip(days, spoken, strict=True):
        assert sentence == sentence_of(documents[view], State(view=view, day=day))


@pytest.mark.parametrize(("view", "hidden"), [("region", []), ("world", []),
                                              ("region", ["military", "control"])])
def test_what_changed_last_agrees_on_every_change_and_the_day_after(reader, documents, view,
                                                                    hidden):
    reader.open(f"?view={view}")
    changes = [change for change in documents[view]["changes"] if change[3] not in hidden]
    days = sorted({change[0] + after for change in changes for after in (-1, 0, 1)})
    told = reader.page.evaluate(
        """async ([url, days, hidden]) => {
          const { changes } = await (await fetch(url)).json();
          const shown = ContactLines.time.changesShown({ changes }, new Set(hidden));
          return days.map((day) => ContactLines.time.lastChange(shown, day));
        }""", [_address(reader, view), days, hidden])
    for day, latest in zip(days, told, strict=True):
        assert latest == latest_of(changes, day), day


def test_the_totals_agree_on_every_change(reader, documents):
    reader.open("?view=region")
    days = days_of(documents["region"])
    found = reader.page.evaluate(
        """async ([url, days]) => {
          const { timeline } = await (await fetch(url)).json();
          return days.map((day) => ContactLines.plate.totals(day, timeline));
        }""", [_address(reader, "region"), days])
    for day, sums in zip(days, found, strict=True):
        assert sums == pytest.approx(totals(documents["region"], State(day=day).look)), day


def test_what_is_contested_or_handed_over_is_the_atlass(atlas, documents):
    for day in atlas.change_dates:
        sums = totals(documents["region"], State(day=ordinal(day)).look)
        by_manner = atlas.snapshot(day).groupby("manner").area_km2.sum()
        for manner in ("contested", "handover"):
            assert sums.get(manner, 0.0) == pytest.approx(
                by_manner.get(manner, 0.0), abs=2.0), (day, manner)


def test_the_compiled_recognitions_are_the_atlass(atlas, documents):
    for day in ("2001-07-04", "2006-12-01", "2012-05-17", "2013-04-10", "2013-04-30",
                "2014-12-31", "2020-11-25", "2021-12-31"):
        found = counts(documents["world"], State(day=ordinal(parse_day(day))).look)
        assert found.get("recognises", 0) == len(atlas.recognising(day)), day


def test_the_compiled_areas_are_the_atlass(atlas, documents):
    for day in atlas.change_dates:
        sums = totals(documents["region"], State(day=ordinal(day)).look)
        for holder, area in atlas.areas(day).items():
            assert sums.get(holder, 0.0) == pytest.approx(area, abs=5.0), (day, holder)


def _address(reader, view: str) -> str:
    config = json.loads(reader.page.text_content("#atlas-config"))
    return config["documents"][view]["state"]
