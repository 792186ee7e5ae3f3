"""Positions by bloc: members of the time, each under every position that it took."""

from __future__ import annotations

import pandas as pd
import pytest

from dashboard.compile.blocs import holds
from dashboard.documents import Documents
from dashboard.pages.bloc_chart import blocs, members
from dashboard.pages.charts import positions
from geodata.periods import edtf_bounds
from geodata.vocabulary import values

# How many members in the war of 2020, and what says so.
WHOLE = [
    ("arab-league", 21, "Wikipedia lists 22; Deutsche Welle: Syria suspended in 2011"),
    ("cis", 9, "The World Factbook: members - (9)"),
    ("csto", 6, "Wikipedia: six post-Soviet states"),
    ("eu", 27, "European Union: 27 countries; the United Kingdom withdrew on 31 January 2020"),
    ("guam", 4, "GUAM: Azerbaijan, Georgia, Moldova and Ukraine"),
    ("nato", 30, "CNN: 30 Member Countries"),
    ("oic", 56, "State Information Service of Egypt: 57; Wikipedia: Syria suspended in 2012"),
    ("osce-minsk-group", 3, "wp-status, 'OSCE Minsk Group': France, Russia, the United States"),
    ("turkic-council", 5, "RFE/RL: Uzbekistan is the fifth member"),
]


@pytest.fixture(scope="module")
def documents() -> Documents:
    return Documents()


@pytest.fixture(scope="module")
def spoke(documents) -> dict[str, dict]:
    return members(documents["record"])[0]


@pytest.mark.parametrize(("bloc", "number", "document"), WHOLE)
def test_how_many_members_each_bloc_had_in_the_war(documents, bloc, number, document):
    assert members(documents["record"])[1][bloc] == number, document


def test_every_bloc_has_a_name_and_every_membership_a_source(documents):
    table = documents["record"]["memberships"]
    bloc, source, locator = map(table["columns"].index, ("bloc_id", "source_id", "locator"))
    assert {row[bloc] for row in table["rows"].values()} == {*values("bloc")}
    assert all(row[source] and row[locator] for row in table["rows"].values())


def test_who_had_left_or_was_suspended_counts_no_more(spoke):
    assert "gb" in spoke["nato"]
    assert "gb" not in spoke["eu"]
    assert "sy" in spoke[""]
    assert "ua" in spoke["guam"]
    assert "ua" not in spoke["cis"]


def test_a_state_counts_in_each_bloc_and_under_each_position(spoke):
    iran = {"stance-azerbaijan", "stance-integrity", "stance-peace", "stance-third"}
    assert set(spoke["oic"]["ir"]) == iran
    assert {bloc for bloc, said in spoke.items() if "tr" in said} == {
        "nato", "oic", "turkic-council"}


def test_both_parties_stand_apart_in_every_bloc(spoke):
    assert spoke["csto"]["am"].keys() == {"stance-party"}
    assert spoke["guam"]["az"].keys() == {"stance-party"}
    assert {who for said in spoke.values() for who, positions in said.items()
            if "stance-party" in positions} == {"am", "az"}


def test_every_state_that_spoke_is_in_a_bloc_or_in_none(documents, spoke):
    record = documents["record"]
    assert {who for said in spoke.values() for who in said} == set(record["speakers"])
    who = record["positions"]["columns"].index("jurisdiction_id")
    kind = record["jurisdictions"]["columns"].index("kind")
    assert set(record["speakers"]) == {
        row[who] for row in record["positions"]["rows"].values()
        if record["jurisdictions"]["rows"][row[who]][kind] == "state"}


def test_the_bars_are_the_members_and_the_largest_number_comes_first(documents, spoke):
    chart = blocs(documents)
    drawn = sum(sum(trace["x"]) for trace in chart.figure()["data"])
    assert drawn == sum(len(said) for by in spoke.values() for said in by.values())
    order = chart.figure()["layout"]["yaxis"]["categoryarray"]
    assert order[:3] == ["NATO · 15 of 30", "EU · 11 of 27", "OIC · 11 of 56"]
    assert order[-1] == "None of these · 12"


def test_a_bar_knows_its_bloc_and_the_last_day_of_its_statements(documents):
    peace = next(t for t in blocs(documents).figure()["data"] if t["meta"] == "stance-peace")
    assert ["eu", "2020-10-19"] in peace["customdata"]


def test_each_name_behind_a_bar_opens_the_map_on_its_day(documents):
    names, = blocs(documents).names
    lines = dict(names.lines)
    assert names.theme == "positions"
    assert ("United Kingdom", "gb", "2021-01-31") in {
        name for parts in lines.values() for _, said in parts for name in said}
    assert "Organisation of Islamic Cooperation (OIC · 11 of 56)" in lines


def test_the_method_says_that_the_bars_overlap(documents):
    assert "cannot be added up" in blocs(documents).method
    assert "Largest number of speakers first" in blocs(documents).method
    assert "not a count of what the world thought" in positions(documents).method


def membership(joined: str, ended: str | None = None):
    return pd.Series({
        "joined_latest": pd.Timestamp(edtf_bounds(joined).latest), "ended": ended,
        "ended_earliest": pd.Timestamp(edtf_bounds(ended).earliest) if ended else pd.NaT})


@pytest.mark.parametrize(("joined", "ended", "on", "held"), [
    ("2020-03-27", None, "2020-03-26", False),
    ("2020-03-27", None, "2020-03-27", True),
    ("1973-01-01", "2020-02-01", "2020-01-31", True),
    ("1973-01-01", "2020-02-01", "2020-02-01", False),
    ("1945-03-22", "2011", "2011-01-01", False),
    ("2020", None, "2020-10-01", False),
])
def test_a_membership_counts_while_it_certainly_held(joined, ended, on, held):
    assert holds(membership(joined, ended), pd.Timestamp(on)) is held
