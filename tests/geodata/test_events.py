"""An event agrees with itself: its days, its words and the claims that are shown of it."""

import pytest
from builders import row, told

from geodata.check.events import (
    force_problems,
    passage_problems,
    shown_problems,
    span_problems,
    twin_problems,
)
from geodata.tables import TABLES


def events(*cells):
    return [(line, TABLES["events"].model_validate(row("events", **one)))
            for line, one in enumerate(cells, 2)]


def claims(*cells):
    return [(line, TABLES["claims"].model_validate(row("claims", **one)))
            for line, one in enumerate(cells, 2)]


@pytest.mark.parametrize(("date", "until"), [
    ("1994-05-12", None), ("1994-05-12", "1994-05-13"), ("1991-11", "1992-05-09"),
    ("1990-01-12/1990-01-13", "1990-01-19/1990-01-20"), ("1988-11", "1988-11"),
])
def test_an_event_may_last_and_both_of_its_days_may_be_in_doubt(date, until):
    assert span_problems(events({"date": date, "until": until})) == []


def test_an_event_that_ends_before_it_begins_is_told():
    assert told(span_problems(events({"date": "1994-05-12", "until": "1994-05-11"}))) == [
        "events.csv:2: until: 1994-05-11 is before 1994-05-12; write the last day in until and "
        "the first in date"]


def test_an_event_of_one_day_needs_no_last_day():
    assert told(span_problems(events({"date": "1994-05-12", "until": "1994-05-12"}))) == [
        "events.csv:2: until: 1994-05-12 is the day that date gives; leave until empty: the event "
        "lasted for that day"]


@pytest.mark.parametrize("title", [
    "Four days of fighting", "Two weeks of clashes", "A three-day meeting"])
def test_an_event_said_to_have_lasted_has_a_last_day(title):
    [problem] = told(span_problems(events({"title": title})))
    assert problem.startswith("events.csv:2: until: is empty, though the event is said to have")
    assert span_problems(events({"title": title, "until": "1994-05-15"})) == []


def tables(claim, **cells):
    return {"events": events(cells), "resolutions": [], "positions": [], "claims": claims(claim)}


def test_a_claim_that_is_shown_gives_the_value_of_its_row():
    assert shown_problems(tables({})) == []
    assert told(shown_problems(tables({"value": "1994-05-13"}))) == [
        "claims.csv:2: value: '1994-05-13' is shown, but events.csv has date '1994-05-12' for "
        "'handover'; write there what the rule of the claim picks, or show another claim"]


def test_a_claim_that_is_not_shown_may_give_any_value():
    assert shown_problems(tables({"value": "1994-05-13", "shown": "no"})) == []
    assert shown_problems(tables({"field": "deaths", "value": "12"})) == []


def test_a_title_and_its_summary_name_the_same_forces():
    taken = {"title": "Karabakh forces take the town"}
    same = {"summary": "The town passed to Karabakh forces."}
    other = {"summary": "The town passed to Armenian forces."}
    assert force_problems(events(taken | same)) == []
    [problem] = told(force_problems(events(taken | other)))
    assert "says 'passed to Armenian forces', the title 'Karabakh forces'" in problem
    both = {"title": "Karabakh and Armenian forces take the town"}
    assert force_problems(events(both | other)) == []


def test_one_statement_in_two_tables_has_one_date():
    said = {"note": "Also a row of resolutions (us-me-2013)."}

    def twins(**cells):
        return {
            "events": [], "resolutions": [(2, TABLES["resolutions"].model_validate(
                row("resolutions")))],
            "positions": [(2, TABLES["positions"].model_validate(row("positions", **cells)))]}

    assert twin_problems(twins(**said, date="2013-04-10")) == []
    [problem] = told(twin_problems(twins(**said, date="2013-04-11")))
    assert "2013-04-11 is not the date of its twin" in problem
    [problem] = told(twin_problems(twins(note="Also a row of resolutions (us-nowhere).")))
    assert "'us-nowhere' is not in resolutions" in problem


@pytest.mark.parametrize(("state", "count"), [("ended", 0), ("closed", 1)])
def test_the_corridor_has_ended_with_its_zones(state, count):
    def made(table, *cells):
        return [(2, TABLES[table].model_validate(row(table, **one))) for one in cells]

    tables = {
        "zones": made("zones", {"kind": "corridor", "valid_to": "2024-06-12"}),
        "corridor": made("corridor", {"valid_to": "2024-06-12"},
                         {"valid_from": "2024-06-12", "state": state})}
    assert len(passage_problems(tables)) == count
