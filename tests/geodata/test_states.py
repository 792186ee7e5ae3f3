"""How far a language is: what is missing, drafted, reviewed, or stale as its English changed."""

import csv

import pytest

from geodata.states import Told, is_reviewed, note, states_of
from geodata.texts import fingerprint

TEXTS = {("events", "war", "title"): ("Something happens",),
         ("pieces", "north", "name"): ("North",), ("sources", "paper", "title"): ("A paper",)}


@pytest.fixture
def folder(tmp_path):
    """Return a data folder with words in English and in a made language, none of it noted."""
    files = {
        "en/page.ftl": "play = Play\n    .hint = Plays\nstop = Stop\n",
        "en/vocabulary.ftl": "holder-red = Red\n    .meaning = It is.\n    .short = R\n",
        "en/about.html": "<p>About</p>",
        "xx/language.ftl": "", "xx/page.ftl": "play = Jouer\n",
        "xx/vocabulary.ftl": "holder-red = Rouge\n    .meaning = C'est.\n",
        "xx/about.html": "<p>De quoi</p>",
    }
    for name, text in files.items():
        (tmp_path / "words" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "words" / name).write_text(text)
    (tmp_path / "message_states.csv").write_text("language,message,state,original\n")
    (tmp_path / "translations.csv").write_text("table,row_id,field,language,text,state,original\n")
    is_reviewed.cache_clear()
    yield tmp_path
    is_reviewed.cache_clear()


def translate(folder, *rows: str) -> None:
    with (folder / "translations.csv").open("a") as file:
        file.write("".join(f"{row}\n" for row in rows))


def found(folder) -> dict[str, str]:
    assert Told("xx", "stop", "missing") in states_of(folder, "xx", TEXTS)
    return {one.what: one.state for one in states_of(folder, "xx", TEXTS)}


def test_what_a_language_lacks_is_missing_but_titles_of_sources_and_forms_of_a_value(folder):
    assert found(folder) == {
        "play": "drafted", "play.hint": "missing", "stop": "missing", "holder-red": "drafted",
        "about": "drafted", "events.war.title": "missing", "pieces.north.name": "missing"}


def test_what_is_noted_is_drafted_or_reviewed_until_its_english_changes(folder):
    assert note(folder, "xx") == 3
    assert note(folder, "xx", "reviewed", ["play"]) == 1
    assert found(folder)["play"] == "reviewed"
    (folder / "words/en/page.ftl").write_text("play = Play it\nstop = Stop\n")
    assert found(folder)["play"] == "stale"
    note(folder, "xx")
    assert found(folder)["play"] == "stale", "nobody has looked at it again"
    note(folder, "xx", names=["play"])
    assert found(folder)["play"] == "drafted"


def test_a_text_is_stale_when_its_original_has_changed(folder):
    translate(folder, f"events,war,title,xx,Guerre,drafted,{fingerprint('Something happens')}",
              f"pieces,north,name,xx,Nord,reviewed,{fingerprint('The north')}")
    assert found(folder)["events.war.title"] == "drafted"
    assert found(folder)["pieces.north.name"] == "stale"


def test_of_a_line_each_name_has_a_state(folder):
    original = fingerprint("Front of 1993")
    translate(folder, f"lines,front,name,xx,Le front de 1993,drafted,{original}")
    texts = {("lines", "front", "name"): ("Front of 1993", "Front of 2020")}
    assert [one.state for one in states_of(folder, "xx", texts)][-2:] == ["drafted", "stale"]


def test_what_a_language_no_longer_has_loses_its_state(folder):
    note(folder, "xx")
    (folder / "words/xx/about.html").unlink()
    note(folder, "xx")
    with (folder / "message_states.csv").open() as file:
        assert [row["message"] for row in csv.DictReader(file)] == ["holder-red", "play"]


def test_a_language_is_reviewed_when_all_of_it_is(folder):
    assert is_reviewed("en", folder)
    assert not is_reviewed("xx", folder)
    note(folder, "xx", "reviewed")
    is_reviewed.cache_clear()
    assert is_reviewed("xx", folder)
    translate(folder, f"events,war,title,xx,Guerre,drafted,{fingerprint('Something happens')}")
    is_reviewed.cache_clear()
    assert not is_reviewed("xx", folder)
