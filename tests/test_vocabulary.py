"""One vocabulary: a value is one row and its words, and whatever shows it takes it from there."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from builders import (
    NO_LINE,
    damage,
    feature,
    square,
    tiny_folder,
    told,
    write_features,
    write_lines,
    write_table,
    write_vocabulary,
)

from dashboard.address.state import LANGUAGES, MAPS, MODES, OFF, VIEWS, State
from dashboard.compile.details import panel_words
from dashboard.documents import Documents
from dashboard.draw.marks import _DISCS, _POLYGONS, EVENT_SHAPES, mark_path
from dashboard.draw.palette import ACTS, HOLDERS, STANCES, VOTES
from dashboard.export.options import LAYOUTS
from dashboard.words.vocabulary import label, labels, look, values
from geodata.check.looks import SHAPES
from geodata.paths import DATA
from geodata.reading import read_data
from geodata.vocabulary import LAYERS, shipped_vocabulary
from geodata.words import FALLBACK, VOCABULARY, checked_words, read_words, words_path

ROOT = Path(__file__).resolve().parent.parent

# What a program in a checkout of its own tells of a value that no code has heard of.
SHOWN = """
import json
from pathlib import Path
from dashboard.compile.documents import compile_documents, write_files
from geodata import load_atlas
made = Path("made")
made.mkdir()
write_files(compile_documents(load_atlas()), made)
from dashboard.address.state import State
from dashboard.documents import Documents
from dashboard.draw.look import Look
from dashboard.draw.shown import present
from dashboard.draw.marks import _DISCS, _POLYGONS, EVENT_SHAPES, mark_path
from dashboard.draw.style import style_sheet
from dashboard.export.legend import legend
from dashboard.pages import records
from geodata.days import ordinal, parse_day
from geodata.dictionary import dictionary
documents = Documents(made)
keys = [key for section in legend(documents["region"], State()) for key in section.keys]
on = present(documents["region"], Look(ordinal(parse_day("2010-05-01"))))
print(json.dumps({
    "legend": [key.label for key in keys if key.group == "sport"],
    "map": "sport" in on,
    "shape": EVENT_SHAPES["sport"],
    "bars": "sport" in [group for _, group in documents["region"]["marks"]],
    "records": [row["category"] for row in records.rows(documents, "events")],
    "panel": documents["record"]["words"]["event-category"]["sport"],
    "line": "pipe" in on and ".pipe.on{" in style_sheet(),
    "dictionary": "| `sport` | Sport | Matches and clubs. |" in dictionary(),
}))
"""


@pytest.fixture
def checkout(tmp_path):
    """Return a checkout whose data are a made atlas of two pieces, of one state and one vote."""
    for name in ("geodata", "dashboard"):
        shutil.copytree(ROOT / name, tmp_path / name,
                        ignore=shutil.ignore_patterns("__pycache__", "digitise", "web"))
    data = tiny_folder(tmp_path / "data")
    # What is said is said of any data; only what its values are called is its own.
    for file in (DATA / "words" / FALLBACK).glob("*.ftl"):
        if file.name != VOCABULARY:
            shutil.copy(file, data / "words" / FALLBACK)
    around = [[45.5, 39.5], [46.5, 39.5], [46.5, 40.5], [46.1, 40.5], [46.0, 40.5], [45.5, 40.5],
              [45.5, 39.5]]
    write_features(data / "geometry/context.geojson", feature(
        "context", {"type": "Polygon", "coordinates": [around]}, context_id="state-us-me",
        kind="state", name="Azerbaijan"))
    write_features(data / "geometry/world.geojson", feature(
        "world", square(44, 39, 2), geometry_id="am", name="Armenia", level="state", parent=None),
        feature("world"))
    (data / "geometry/relief.json").write_text(json.dumps(
        {"xmin": 0, "ymin": 0, "xmax": 1000, "ymax": 1000}))
    write_table(data, "jurisdictions", {"jurisdiction_id": "am", "name": "Armenia",
                                        "kind": "state", "un_member": "yes"}, {})
    write_table(data, "roles", {"jurisdiction_id": "am"})
    write_table(data, "votes", {"jurisdiction_id": "am"})
    write_table(data, "resolutions", {"symbol": "A/RES/1/1", "votes_for": "1",
                                      "votes_against": "0", "votes_abstain": "0"})
    write_table(data, "phases",
                {"phase_id": "declared", "matter": "recognition", "valid_from": "1991-09-02",
                 **NO_LINE},
                {})
    return tmp_path


# Another value of a list stands behind the last.
LAST = {name: rows[-1].order for name, rows in shipped_vocabulary().items()}
SPORT = {"list": "event-category", "value": "sport", "look": "mark:disc",
         "order": LAST["event-category"] + 1, "at_start": "yes"}
PIPE = {"list": "line-kind", "value": "pipe", "look": "", "order": LAST["line-kind"] + 1}
PIPES = {"list": "layer-line", "value": "pipe", "look": "line:stroke:#123456",
         "order": LAST["layer-line"] + 1, "at_start": "yes"}
WORDS = "event-category-sport = Sport\n    .meaning = Matches and clubs.\n"


def test_a_new_event_category_or_kind_of_line_is_its_rows_their_words_and_the_fact(checkout):
    data = checkout / "data"
    write_vocabulary(
        data, SPORT, PIPE, PIPES,
        words=WORDS + "".join(f"{of}-pipe = Pipe\n    .meaning = A pipe.\n"
                              for of in ("line-kind", "layer-line")))
    write_lines(data, feature("lines"), feature("lines", line_id="made-pipe", kind="pipe"))
    write_table(data, "events", {
        "event_id": "final", "category": "sport", "date": "2010-05-01", "place_id": "town",
        "where_precision": "1", "control": "none"}, {})
    done = subprocess.run([sys.executable, "-c", SHOWN], cwd=checkout, capture_output=True,
                          text=True, timeout=300, check=False,
                          env={**os.environ, "PYTHONPATH": str(checkout)})
    assert done.returncode == 0, done.stderr[-2000:]
    assert json.loads(done.stdout) == {
        "legend": ["Sport"], "map": True, "shape": "disc", "bars": True,
        "records": ["Military", "Sport"], "panel": ["Sport", "Sport"], "line": True,
        "dictionary": True,
    }


@pytest.mark.parametrize(("row", "words", "fault"), [
    (SPORT, "", "'sport' of event-category has no label"),
    (SPORT, "event-category-sport = Sport\n", "'sport' of event-category has no meaning"),
    (SPORT | {"look": ""}, WORDS, "'sport' has none, but event-category is drawn"),
    (SPORT | {"look": "fill:green"}, WORDS, "'fill:green' is no look"),
    (SPORT | {"look": "mark:drop"}, WORDS, "'mark:drop' is no look"),
    (SPORT | {"look": "mark:triangle"}, WORDS, "'sport' of event-category is drawn as 'military'"),
    (SPORT | {"look": "fill:#123456"}, WORDS, "'sport' has no mark, as all other values"),
    (SPORT | {"at_start": ""}, WORDS, "is empty for 'sport', and for no other value"),
    (PIPE, "line-kind-pipe = Pipe\n    .meaning = A pipe.\n", "'pipe' of line-kind has no layer"),
    (PIPES | {"look": "mark:disc"}, "layer-line-pipe = Pipe\n", "'mark:disc' draws no layer"),
    (SPORT | {"order": "8"}, WORDS, "has the place 8, as has 'culture'"),
    ({"list": "weather", "value": "rain", "order": "1"}, "weather-rain = Rain\n",
     "weather has no name"),
])
def test_a_value_without_its_words_its_look_or_its_place_is_refused(tmp_path, row, words, fault):
    write_vocabulary(tiny_folder(tmp_path), row, words=words)
    assert any(fault in text for text in told(read_data(tmp_path).problems))


def test_a_whole_value_is_no_fault(tmp_path):
    write_vocabulary(tiny_folder(tmp_path), SPORT, words=WORDS)
    assert told(read_data(tmp_path).problems) == []


def test_words_of_no_value_are_told(tmp_path):
    write_vocabulary(tiny_folder(tmp_path), words="event-category-sport = Sport\n")
    [problem] = told(read_data(tmp_path).problems)
    assert problem.startswith("words/en/vocabulary.ftl: event-category-sport: is of no value")


def test_a_value_that_goes_is_told_as_the_cause_of_the_rows_that_use_it(tmp_path):
    folder = tiny_folder(tmp_path)
    damage(folder / "vocabulary.csv", "event-category,military,mark:triangle,1,yes\n", "")
    data = read_data(folder)
    assert told(data.problems)[0].startswith("words/en/vocabulary.ftl: event-category-military")
    assert any("'military': is not in the list" in text for text in told(data.followers))


# --- the shipped vocabulary, and what takes its values from there --------------------------


def test_every_word_that_ships_is_of_a_value_and_every_value_has_its_word():
    for name in shipped_vocabulary():
        assert all(labels(name).values()), name


@pytest.mark.parametrize("language", values("language"))
def test_the_words_that_ship_read_as_fluent_as_they_do_without_a_parser(language):
    path = words_path(DATA, language)
    checked = checked_words(path)
    assert checked.faults == ()
    assert checked.messages == read_words(path).messages


def test_a_translation_of_no_message_is_told_and_one_that_is_missing_is_not(tmp_path):
    folder = tiny_folder(tmp_path)
    path = words_path(folder, "az")
    path.parent.mkdir(parents=True)
    path.write_text("event-category-legal = Hüquqi\nevent-category-leagl = Hüquqi\n")
    [problem] = told(read_data(folder).problems)
    assert problem.startswith("words/az/vocabulary.ftl: event-category-leagl: there is no such")


def test_a_message_that_no_plain_line_holds_is_told(tmp_path):
    write_vocabulary(tiny_folder(tmp_path), SPORT, words=(
        "event-category-sport = { $n } matches\n    .meaning = Matches and clubs.\nnonsense\n"))
    found = told(read_data(tmp_path).problems)
    assert any("on more than one line, or with a placeable" in fault for fault in found)
    assert any("is no message" in fault for fault in found)


def test_each_value_that_is_drawn_has_its_colour_or_shape():
    assert set(HOLDERS) == set(values("holder"))
    assert set(EVENT_SHAPES) == set(values("event-category"))
    assert set(ACTS) == set(values("act"))
    assert set(VOTES) == {f"vote-{vote}" for vote in values("vote")}
    assert set(STANCES) == {f"stance-{position}" for position in values("position")}


def test_the_marks_that_the_check_knows_are_those_that_can_be_drawn():
    assert {*_POLYGONS, *_DISCS} == SHAPES
    assert all(mark_path(shape, 4).startswith("M") for shape in SHAPES)


def test_what_an_act_and_a_stance_count_as_is_a_value_of_the_map():
    assert {*look("act-kind", "as").values(), *look("act-kind", "refused").values()} <= {
        *values("act")}
    assert set(look("stance", "as").values()) < {*values("position")}
    assert set(look("stance", "as")) == {*values("stance")}


def test_the_layers_of_the_sources_are_off_at_the_start_and_all_others_on():
    layers = {value for name in LAYERS for value in values(name)}
    assert layers > OFF
    assert {"former-line", "captured-2020", "district-today"} <= OFF
    assert not OFF & {"front", "peacekeepers", "names", "relief"}


def test_what_a_reader_chooses_from_is_the_vocabulary():
    start = State()
    assert (start.view, start.lang, start.mode, start.theme) == (
        VIEWS[0], LANGUAGES[0], MODES[0], values("theme")[0])
    assert set(MAPS) < set(VIEWS)
    assert set(LAYOUTS) == set(values("layout"))


@pytest.mark.parametrize("view", [view for view in VIEWS if view not in MAPS])
def test_a_view_that_is_no_map_has_a_section_of_the_page_and_a_rule_that_shows_it(view):
    page = (ROOT / "dashboard/pages/templates/page.html").read_text(encoding="utf-8")
    assert f'<section class="{view}" id="{view}"' in page, "add it to page.html"
    style = "\n".join(sheet.read_text(encoding="utf-8")
                      for sheet in (ROOT / "dashboard/web/style").glob("*.css"))
    assert re.search(rf'body\[data-view="{view}"\] \.{view} {{ display:', style), (
        "show it in a style sheet of its own")


@pytest.mark.parametrize("view", MAPS)
def test_a_view_that_is_a_map_has_its_document(view):
    # Two days of one document are compared.
    assert view in Documents() or view == "compare"


def test_a_value_reads_alike_in_records_and_in_the_panel():
    both = ("act-kind", "act-outcome", "event-category", "jurisdiction-kind", "manner",
            "member-role", "source-voice", "stance", "vote")
    for name in both:
        for value, (text, spoken) in panel_words()[name].items():
            assert text == label(name, value)
            assert spoken.casefold() == text.casefold() or (name, value) == ("stance", "other")


def test_the_holders_say_who_was_there_and_not_who_had_the_right_to_be():
    for side in ("azerbaijan", "karabakh"):
        words = (DATA / "words/en/vocabulary.ftl").read_text(encoding="utf-8")
        meaning = words.split(f"\nholder-{side} = ")[1].split("\nholder-")[0]
        assert "Says who was there, not who had the right to be." in meaning
