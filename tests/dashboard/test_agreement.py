"""The script's modules and Python put the map into the same state, and say the same of it."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import parse_qsl

import pytest

from dashboard.address.query import read_query, to_query
from dashboard.address.state import State
from dashboard.documents import Documents
from dashboard.draw.captions import caption_on
from dashboard.draw.difference import differences
from dashboard.draw.places import viewport
from dashboard.draw.shown import counts, totals
from dashboard.draw.themes import hidden_in
from dashboard.draw.timeline import change_days, codes_on
from dashboard.export.captions import latest_of, sentence_of
from dashboard.words import say
from dashboard.words.catalogue import formed_day
from dashboard.words.dates import spoken_date, spoken_period
from dashboard.words.quoted import messages_in
from geodata.days import LAST_DAY, ordinal, parse_day
from tests.script import answer

LAST = ordinal(LAST_DAY)
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


@pytest.mark.parametrize(("view", "theme"), [("region", "acts"), ("world", "acts"),
                                             ("world", "votes"), ("world", "positions")])
def test_the_caption_chosen_agrees_on_every_change(documents, view, theme):
    document = documents[view]
    days = days_of(document)
    keys = sorted({key for of in document["captions"].values() for key in of["numbers"]})
    found = answer(
        'import { captionOn } from "./map/captions.js";',
        "({ data, days, theme, keys }) => days.map((day) => { const found = captionOn("
        "data, day, theme); return [found.sentence, keys.map(found.numbers)]; })",
        {"data": {"view": view, "captions": document["captions"]}, "days": days,
         "theme": theme, "keys": keys})
    for day, (sentence, numbers) in zip(days, found, strict=True):
        assert sentence == sentence_of(document, State(view=view, day=day, theme=theme)), day
        caption = caption_on(document, day, theme)
        assert numbers == [caption.numbers.get(key, "") for key in keys], day


@pytest.mark.parametrize("theme", ["acts", "votes", "positions"])
@pytest.mark.parametrize("chosen", [[], ["possible", "stance-peace", "vote-for"]])
def test_every_theme_of_the_world_agrees_on_every_change(documents, theme, chosen):
    world = documents["world"]
    days = [day for day in days_of(world) if day <= LAST]
    found = answer(
        'import { codesOn } from "./map/codes.js";\n'
        'import { hiddenIn } from "./map/themes.js";',
        "({ timeline, days, theme, chosen }) => days.map((day) => Array.from("
        "codesOn(day, timeline, hiddenIn(theme, chosen))))",
        {"timeline": world["timeline"], "days": days, "theme": theme, "chosen": chosen})
    for day, codes in zip(days, found, strict=True):
        assert codes == codes_on(day, world["timeline"], hidden_in(theme, chosen)), day


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


def test_what_lasted_is_told_in_the_same_words(documents):
    table = documents["record"]["events"]
    at = [table["columns"].index(column) for column in ("date", "until")]
    periods = sorted({tuple(row[i] for i in at) for row in table["rows"].values() if row[at[1]]})
    told = answer('import { spokenPeriod } from "./words/dates.js";',
                  "(periods) => periods.map((ends) => spokenPeriod(...ends))", periods)
    assert len(told) > 5
    assert told == [spoken_period(*ends) for ends in periods]


@pytest.mark.parametrize("locale", ["en-GB", "az", "hy", "ru", "ar", "pl"])
def test_days_and_numbers_are_formed_alike_in_every_locale(locale, made_language):
    made_language("xx", language=f"language-locale = {locale}\n", page="n = { $n }\n")
    days = ["1988-01-01", "2020-11-24", "2000-05-31", "2023-09-02"]
    numbers = [0, 7, 1234, 11722, 1234567]
    told = answer(
        'import { languageOf } from "./words/fluent.js";',
        "({ words, days, numbers }) => { const language = languageOf(words);"
        "const write = (of) => days.map((day) => language.formedDay(new Date(day), of));"
        "return [write('day'), write('month'), write('day-and-month'),"
        "numbers.map((number) => language.numbers.format(number))]; }",
        {"words": messages_in("'language-locale' 'language-day' 'language-month' "
                              "'language-day-and-month'", "xx"), "days": days, "numbers": numbers})
    assert told == [
        *([formed_day(parse_day(day), of, "xx") for day in days]
          for of in ("day", "month", "day-and-month")),
        [say("n", "xx", n=number) for number in numbers]]


def test_an_address_is_read_as_the_server_reads_it(documents):
    assert len(LINKS) > 20
    found = answer(
        'import { fromQuery, startState } from "./address/query.js";',
        "(links) => links.map((link) => ({ ...startState(), ...fromQuery(link) }))"
        ".map((state) => ({ ...state, hidden: [...state.hidden].sort() }))", LINKS)
    for link, state in zip(LINKS, found, strict=True):
        expected, _ = read_query(dict(parse_qsl(link[1:])))
        view = documents["world" if expected.map_view == "world" else "region"]
        meant = expected.as_json(viewport(view, expected.at))
        at = (state.pop("at"), meant.pop("at"))
        assert state == meant, link
        assert [one and pytest.approx(list(one.values()), abs=0.02) for one in at[:1]] == [
            one and list(one.values()) for one in at[1:]], link


def test_an_address_is_written_as_the_server_writes_it(documents):
    states = [read_query(dict(parse_qsl(link[1:])))[0] for link in LINKS]
    found = answer(
        'import { toQuery } from "./address/query.js";',
        "(states) => states.map((state) => toQuery({ ...state, hidden: new Set(state.hidden) }))",
        [state.as_json(viewport(documents[state.map_view], state.at)) for state in states])
    assert found == [f"?{to_query(state)}" for state in states]


def test_what_an_address_gets_wrong_is_told_in_the_same_words():
    links = [*LINKS, "?v=2&day=2020-11", "?v=2&day=03/04/2020", "?v=9", "?v=x", "?view=globe",
             "?hide=%3Cb%3E&x=1", "?sel=A%20B&at=1,2", "?v=2&with=1900-01-01).", "?lang=hy)."]
    found = answer('import { noticeText, readQuery } from "./address/query.js";'
                   'import "./words/catalogue.js";',
                   "(links) => links.map((link) => readQuery(link).notices.map(noticeText))", links)
    for link, notices in zip(links, found, strict=True):
        query = dict(parse_qsl(link[1:], keep_blank_values=True))
        assert notices == read_query(query)[1], link


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
