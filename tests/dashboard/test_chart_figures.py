"""The charts count what the map shows, and say what they count."""

from __future__ import annotations

import json
import re
from importlib.util import find_spec
from pathlib import Path

import pytest

from dashboard.address.state import State
from dashboard.documents import Documents
from dashboard.draw.palette import HOLDERS
from dashboard.draw.shown import counts
from dashboard.pages import charts
from dashboard.pages.bundle import script
from geodata.days import ordinal, parse_day
from geodata.vocabulary import values


@pytest.fixture(scope="module")
def documents() -> Documents:
    return Documents()


@pytest.fixture(scope="module")
def made(documents) -> dict[str, charts.Chart]:
    return {name: getattr(charts, name)(documents) for name in charts.NAMES}


@pytest.mark.parametrize("day", ["2001-07-04", "2006-12-01", "2013-04-20", "2014-12-31",
                                 "2020-11-25", "2024-01-01"])
def test_the_levels_add_up_to_the_recognitions_on_the_map(documents, day):
    number = ordinal(parse_day(day))
    shown = counts(documents["world"], State(view="world", day=number).look)
    assert sum(charts.levels_on(documents, number).values()) == shown.get("recognises", 0)


def test_no_level_counts_a_un_member(documents):
    assert charts.levels_on(documents, ordinal(parse_day("2024-12-31")))["state"] == 0


def test_the_holders_areas_always_add_up_to_the_same_whole(made):
    traces = made["holders"].figure()["data"]
    sums = {sum(values) for values in zip(*(trace["y"] for trace in traces), strict=True)}
    assert max(sums) - min(sums) <= 2  # rounding


def test_every_holder_has_the_colour_of_the_map(made):
    assert {trace["fillcolor"] for trace in made["holders"].figure()["data"]} == {
        *HOLDERS.values()}


def test_each_act_is_counted_once(made, documents):
    traces = made["acts"].figure()["data"]
    acts = [c for c in documents["world"]["changes"] if c[3] in values("act")]
    assert sum(sum(trace["y"]) for trace in traces) == len(acts)
    assert made["acts"].method.startswith(f"{len(acts)} acts")


def test_a_bar_of_acts_knows_its_last_day(made):
    trace = next(t for t in made["acts"].figure()["data"] if t["meta"] == "rescinded")
    assert trace["customdata"] == [ordinal(parse_day("2013-04-30"))]
    assert trace["x"] == ["2013-04-01"]


def test_the_roll_call_is_the_assemblys(documents):
    members = charts.roll_call(documents["record"], "en")
    assert [len(names) for names in members.values()] == [39, 7, 100, 46]
    assert {name for _, name in members["vote-against"]} == {
        "Angola", "Armenia", "France", "India", "Russia", "United States", "Vanuatu"}


def test_every_statement_on_the_war_is_counted_once(made, documents):
    traces = made["positions"].figure()["data"]
    assert sum(sum(trace["x"]) for trace in traces) == len(
        documents["record"]["positions"]["rows"])


def test_every_chart_has_a_title_a_method_and_its_numbers_as_a_table(documents, made):
    folds = json.loads(charts.folds_text(documents))
    assert folds["numbers"].keys() == made.keys()
    for name, chart in made.items():
        assert chart.title
        assert len(chart.method) > 60
        assert folds["numbers"][name]["heads"] == [*chart.heads]
        assert all(len(row) == len(chart.heads) for row in chart.numbers())


def test_the_figures_have_the_names_of_the_charts_and_only_what_the_bundle_draws(documents, made):
    figures = json.loads(charts.figures_text(documents))
    assert [*figures] == [*charts.NAMES] == [*made]
    kinds = {trace["type"] for figure in figures.values() for trace in figure["data"]}
    assert kinds <= {"bar", "scatter", "pie"}


def test_the_charts_are_drawn_by_the_plotly_that_python_has():
    own = Path(find_spec("plotly").origin).parent / "package_data" / "plotly.min.js"
    version = re.search(r"v([\d.]+)", own.read_text(encoding="utf-8")[:200])[1]
    assert f"v{version}" in script("plotly")[:200]


def test_our_own_words_take_no_side(documents, made):
    told = [text for chart in made.values() for text in (chart.title, chart.method)]
    page = " ".join([*told, charts.figures_text(documents), charts.folds_text(documents)])
    assert not re.search(r"occupied|occupation|liberat|separatist|regime|genocide|cleansing|"
                         r"aggress|terroris|invasion", page, re.IGNORECASE)
