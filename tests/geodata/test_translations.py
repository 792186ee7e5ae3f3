"""What the record says in another language is of a text that there is, as it is now."""

from dataclasses import replace
from types import SimpleNamespace

import pandas as pd
import pytest
from builders import tiny_folder, write_table

from geodata.check.translations import glossary_problems, message_problems
from geodata.reading import read_data
from geodata.texts import fingerprint, texts_of
from geodata.translations import translated

TITLE = "Something happens"


@pytest.fixture
def folder(tmp_path, made_language):
    folder = tiny_folder(tmp_path / "data")
    write_table(folder, "events", {"event_id": "war", "title": TITLE})
    made_language("xx", language="language-name = X\n")
    return folder


def problems(folder, **cells) -> list[str]:
    write_table(folder, "translations", {"original": fingerprint(TITLE)} | cells)
    return [f"{p.column}: {p.found}" for p in read_data(folder).problems
            if p.file == "translations.csv"]


def test_a_translation_of_a_text_as_it_is_is_no_fault(folder):
    assert problems(folder) == []


@pytest.mark.parametrize(("cells", "fault"), [
    ({"row_id": "peace"}, "row_id: events has no title of 'peace'"),
    ({"field": "name"}, "row_id: events has no name of 'war'"),
    ({"language": "yy"}, "language: 'yy' has no folder in words/"),
    ({"state": "guessed"}, "state: "),
])
def test_what_is_wrong_with_a_translation_is_told(folder, cells, fault):
    assert any(found.startswith(fault) for found in problems(folder, **cells))


def test_a_text_is_in_the_language_that_has_it_and_else_as_it_was(atlas):
    event, other = atlas.events.event_id.iloc[:2]
    title, kept = atlas.events.title.iloc[:2]
    rows = pd.DataFrame([
        ["events", event, "title", "xx", "Titre", "drafted", fingerprint(title)],
        ["events", other, "title", "xx", "Vieux titre", "drafted", fingerprint("as it was")],
    ], columns=["table", "row_id", "field", "language", "text", "state", "original"])
    told = translated(replace(atlas, translations=rows), "xx")
    assert told.events.title.iloc[0] == "Titre"
    assert told.events.title.iloc[1] == kept
    assert translated(atlas, "xx") is atlas


def test_each_name_of_a_line_is_translated(atlas):
    names = atlas.line_layer.groupby("line_id").name.unique()
    line, (one, other) = next((key, found) for key, found in names.items() if len(found) == 2)
    rows = pd.DataFrame([["lines", line, "name", "xx", f"{text} en X", "drafted", fingerprint(text)]
                         for text in (one, other)],
                        columns=["table", "row_id", "field", "language", "text", "state",
                                 "original"])
    told = translated(replace(atlas, translations=rows), "xx").line_layer
    assert {*told.name[told.line_id == line]} == {f"{one} en X", f"{other} en X"}


def test_a_text_of_many_rows_is_translated_once(atlas):
    body = "City Council"
    rows = pd.DataFrame([["resolutions", "", "body", "xx", "Conseil", "drafted",
                          fingerprint(body)]],
                        columns=["table", "row_id", "field", "language", "text", "state",
                                 "original"])
    told = translated(replace(atlas, translations=rows), "xx").resolutions.body
    of_it = atlas.resolutions.body == body
    assert of_it.sum() > 1
    assert set(told[of_it]) == {"Conseil"}
    assert told[~of_it].equals(atlas.resolutions.body[~of_it])


@pytest.mark.parametrize(("table", "row", "texts"), [
    ("resolutions", {"resolution_id": "a", "title": "An act", "body": "Senate"},
     [("a", "title", "An act"), ("", "body", "Senate")]),
    # Digits alone read alike in every language.
    ("positions", {"position_id": "p", "summary": "2020", "speaker": "President"},
     [("", "speaker", "President")]),
    ("events", {"event_id": "e", "title": "It", "place": "Kazan", "place_id": None},
     [("e", "title", "It"), ("", "place", "Kazan")]),
    ("events", {"event_id": "e", "title": "It", "place": "Agdam", "place_id": "agdam"},
     [("e", "title", "It")]),
])
def test_what_is_translated_of_a_row(table, row, texts):
    empty = dict.fromkeys(("title", "summary", "note", "body", "speaker"))
    assert list(texts_of(table, SimpleNamespace(**empty | row))) == texts


MESSAGES = {"en": {"play", "stop"}, "xx": {"play"}}


@pytest.mark.parametrize(("noted", "messages", "faults"), [
    ([("xx", "play")], MESSAGES, []),
    ([], MESSAGES, ["1 messages of words/xx have no state, as 'play'"]),
    ([("xx", "play"), ("xx", "stop")], MESSAGES, ["words/xx has no message 'stop'"]),
    ([("xx", "play"), ("xx", "odd")], MESSAGES | {"xx": {"play", "odd"}},
     ["there is no such message in English"]),
    ([("yy", "play"), ("xx", "play")], MESSAGES, ["words/yy has no message 'play'"]),
])
def test_each_message_of_a_language_has_a_state_and_is_one_of_the_english(noted, messages, faults):
    rows = [(2, SimpleNamespace(language=language, message=name)) for language, name in noted]
    assert [p.found for p in message_problems(rows, messages, ["en", "xx"])] == faults


@pytest.mark.parametrize(("term", "language", "meaning", "faults"), [
    ("line", "xx", None, []), ("line", "yy", None, ["'yy' has no folder in words/"]),
    ("front", "xx", None, ["'front' has no English word"]),
    ("line", "xx", "A line.", ["is told once, in English"]),
    ("line", "en", None, ["is missing"]),
])
def test_a_term_has_an_english_word_with_its_meaning(term, language, meaning, faults):
    rows = [(2, SimpleNamespace(term_id="line", language="en", meaning="A line.")),
            (3, SimpleNamespace(term_id=term, language=language, meaning=meaning))]
    assert [p.found for p in glossary_problems(rows, ["en", "xx"])] == faults
