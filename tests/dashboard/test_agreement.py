"""The script's modules and Python put the map into the same state, and say the same of it."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from dashboard.address.state import State, read_query
from dashboard.documents import Documents
from dashboard.draw.difference import differences
from dashboard.draw.map import counts, totals
from dashboard.draw.themes import hidden_in
from dashboard.draw.timeline import change_days, codes_on
from dashboard.export.captions import latest_of, passage_on, sentence_of
from dashboard.words import sentences
from dashboard.words.dates import spoken_date
from geodata.days import LAST_DAY, ordinal, parse_day
from tests.script import answer

LAST = ordinal(LAST_DAY)
LABELS = {"holders": sentences.HOLDERS, "passages": sentences.PASSAGE, "acts": sentences.ACTS,
          "votes": sentences.VOTES, "stances": sentences.STANCES}
LINES = (Path(__file__).parents[1] / "fixtures" / "links.txt").read_text(encoding="utf-8")
LINKS = [line.split("\t")[0] for line in LINES.splitlines() if not line.startswith("#")]


@pytest.fixture(scope="module")
def documents() -> Documents:
    return Documents()


def days_of(document: dict) -> list[int]:
    """Every day on which something may change, and the day before."""
    days = {day for change in change_days(document["timeline"]) for day in (change - 1, change)}
    return sorted(day for day in days | {0, LAST} if 0 <= day <= LAST)


@pytest.mark.parametrize("view", ["region", "world"])
@pytest.mark.parametrize("hidden", [[], ["military", "claimed", "calls"]])
def test_codes_agree_on_every_change_and_the_day_before(documents, view, hidden):
    timeline, days = documents[view]["timeline"], days_of(documents[view])
    assert len(days) > 60
    found = answer(
        'import { codesOn } from "./map/codes.js";',
        "({ timeline, days, hidden }) => days.map("
        "(day) => Array.from(codesOn(day, timeline, new Set(hidden))))",
        {"timeline": timeline, "days": days, "hidden": hidden})
    for day, codes in zip(days, found, strict=True):
        assert codes == codes_on(day, timeline, hidden), day


def test_the_sentence_of_the_region_agrees_on_every_change(documents):
    region = documents["region"]
    days = days_of(region)
    spoken = answer(
        'import { totals } from "./map/codes.js";\n'
        'import { passageOn } from "./panel/captions.js";\n'
        'import { regionSentence } from "./words/sentences.js";',
        "({ region, days, labels }) => days.map((day) => regionSentence("
        "day, totals(day, region.timeline), passageOn(region, day), labels))",
        {"region": {"timeline": region["timeline"], "passage": region["passage"]}, "days": days,
         "labels": LABELS})
    assert any(passage_on(region, day) for day in days)
    for day, sentence in zip(days, spoken, strict=True):
        assert sentence == sentence_of(region, State(day=day))


@pytest.mark.parametrize("theme", ["acts", "votes", "positions"])
@pytest.mark.parametrize("chosen", [[], ["possible", "stance-peace", "vote-for"]])
def test_every_theme_of_the_world_agrees_on_every_change(documents, theme, chosen):
    world = documents["world"]
    days = [day for day in days_of(world) if day <= LAST]
    told = answer(
        'import { codesOn, counts } from "./map/codes.js";\n'
        'import { hiddenIn } from "./map/themes.js";\n'
        'import { worldSentence } from "./words/sentences.js";',
        "({ world: { timeline, within }, days, theme, chosen, labels }) => days.map((day) => ["
        "Array.from(codesOn(day, timeline, hiddenIn(theme, chosen))), worldSentence("
        "day, counts(day, timeline, hiddenIn(theme, []), within), labels, theme)])",
        {"world": {"timeline": world["timeline"], "within": world["within"]}, "days": days,
         "theme": theme, "chosen": chosen, "labels": LABELS})
    for day, (codes, sentence) in zip(days, told, strict=True):
        assert codes == codes_on(day, world["timeline"], hidden_in(theme, chosen)), day
        state = State(view="world", day=day, theme=theme, hidden=frozenset(chosen))
        assert sentence == sentence_of(world, state), day


@pytest.mark.parametrize(("view", "hidden"), [("region", []), ("world", []),
                                              ("region", ["military", "control"])])
def test_what_changed_last_agrees_on_every_change_and_the_day_after(documents, view, hidden):
    every = documents[view]["changes"]
    changes = [change for change in every if change[3] not in hidden]
    days = sorted({change[0] + after for change in changes for after in (-1, 0, 1)})
    told = answer(
        'import { changesShown, lastChange } from "./time/changes.js";',
        "({ changes, days, hidden, last }) => days.map("
        "(day) => lastChange(changesShown(changes, new Set(hidden), last), day))",
        {"changes": every, "days": days, "hidden": hidden, "last": LAST})
    for day, latest in zip(days, told, strict=True):
        assert latest == latest_of(changes, day), day


def test_the_totals_agree_on_every_change(documents):
    days = days_of(documents["region"])
    found = answer(
        'import { totals } from "./map/codes.js";',
        "({ timeline, days }) => days.map((day) => totals(day, timeline))",
        {"timeline": documents["region"]["timeline"], "days": days})
    for day, sums in zip(days, found, strict=True):
        assert sums == pytest.approx(totals(documents["region"], State(day=day).look)), day


@pytest.mark.parametrize("pair", [
    ("2020-09-26", "2020-12-02"), ("1992-01-01", "1994-05-13"), ("2000-01-01", "2000-01-02"),
    ("2023-09-18", "2024-01-01"), ("1988-01-01", "2024-12-31")])
def test_the_differences_of_two_days_agree(documents, pair):
    region, record = documents["region"], documents["record"]
    day, other = (ordinal(parse_day(one)) for one in pair)
    found = answer(
        'import { differences } from "./map/differences.js";',
        "({ timeline, pieces, day, other }) => differences(timeline, { pieces }, day, other)",
        {"timeline": region["timeline"], "pieces": record["pieces"], "day": day, "other": other})
    assert [(f["id"], f["before"], f["after"], f["event"]) for f in found] == [
        (d.piece_id, d.before, d.after, d.event_id)
        for d in differences(region, record, day, other)]


def test_dates_are_told_in_the_same_words(documents):
    record = documents["record"]
    dates = sorted({row[record[table]["columns"].index(column)] or ""
                    for table, column in (("resolutions", "date"), ("resolutions", "ended"),
                                          ("positions", "date"), ("events", "date"),
                                          ("memberships", "joined"), ("memberships", "ended"))
                    for row in record[table]["rows"].values()} | {"1998?", "2001~", "2001-05/.."})
    told = answer('import { spokenDate } from "./words/dates.js";',
                  "(dates) => dates.map(spokenDate)", dates)
    assert told == [spoken_date(date) for date in dates]


def test_an_address_is_read_as_the_server_reads_it():
    assert len(LINKS) > 20
    found = answer(
        'import { fromQuery, startState } from "./address/query.js";',
        "(links) => links.map((link) => ({ ...startState(), ...fromQuery(link) }))"
        ".map((state) => ({ ...state, hidden: [...state.hidden].sort() }))", LINKS)
    for link, state in zip(LINKS, found, strict=True):
        expected, _ = read_query(dict(parse_qsl(link[1:])))
        assert state == expected.as_json(), link


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
