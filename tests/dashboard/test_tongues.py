"""The language of the words: the address's, else the browser's, at last English."""

from __future__ import annotations

import json
import re

import pytest

from dashboard.address.grammar import VERSION
from dashboard.address.query import read_query, to_query
from dashboard.address.site import REPORTS
from dashboard.address.state import State
from dashboard.documents import Documents
from dashboard.pages.onefile import one_file
from dashboard.server.app import create_app
from dashboard.words import languages
from dashboard.words.tongue import preferred
from geodata.days import FIRST_DAY, LAST_DAY, ordinal


@pytest.fixture
def several(compiled_language):
    """Return a client of an atlas in English and in a made language."""
    return create_app(tongues=("en", compiled_language)).server.test_client()


def page(client, query: str = "", wanted: str = "") -> str:
    return client.get(f"/{query}", headers={"Accept-Language": wanted}).get_data(as_text=True)


def config_of(html: str) -> dict:
    return json.loads(re.search(
        r'<script type="application/json" id="atlas-config">(.*?)</script>', html)[1])


def language_of(html: str) -> str:
    return re.search(r'<html lang="([^"]+)" dir="ltr">', html)[1]


def test_the_address_decides_before_the_browser_and_english_at_last(several):
    assert language_of(page(several, "?ui=xx", "en")) == "xx"
    assert language_of(page(several, "?ui=en", "xx")) == "en"
    assert language_of(page(several, "", "ka, xx-YY;q=0.8, en;q=0.5")) == "xx"
    assert language_of(page(several, "", "ka")) == "en"
    assert language_of(page(several, "?embed=1", "xx")) == "xx"


def test_the_page_is_told_in_its_language_and_says_what_the_language_lacks_in_english(several):
    html = page(several, "?ui=xx")
    assert "A made language" in html
    assert "Skip to the time bar" in html


def test_the_page_names_each_language_in_itself_and_keeps_the_view(several):
    html = page(several, f"?v={VERSION}&view=world&day=2012-01-01", "xx")
    found = dict(re.findall(r'data-tongue="(\w+)" lang="\1" hreflang="\1"[^>]*>([^<]+)<', html))
    assert found == {"en": "English", "xx": "Made"}
    kept = f"?v={VERSION}&amp;view=world&amp;day=2012-01-01&amp;ui=en"
    assert f'href="{kept}" data-tongue="en"' in html


def test_every_file_of_a_page_is_in_its_language_and_of_that_alone(several):
    told = {ui: config_of(page(several, f"?ui={ui}")) for ui in ("en", "xx")}

    def files(config: dict) -> set[str]:
        views = config["views"]
        return {config["catalogue"], config["record"], config["search"],
                *(address for files in config["documents"].values() for address in files.values()),
                *views["tables"].values(), views["charts"]["figures"], views["charts"]["folds"]}

    assert not files(told["en"]) & files(told["xx"])
    assert told["xx"]["words"]["holders"]["azerbaijan"] == "Made holder"
    region = several.get("/" + told["xx"]["documents"]["region"]["state"]).json
    assert "Made change" in json.dumps(region["changes"])
    assert region["language"] == "xx"
    assert several.get("/" + told["xx"]["record"]).json["language"] == "xx"
    assert several.get("/" + told["xx"]["search"]).status_code == 200
    english = several.get("/" + told["en"]["documents"]["region"]["state"]).json
    assert "Made change" not in json.dumps(english["changes"])


def test_a_cache_keeps_the_languages_apart(several):
    assert "Accept-Language" in several.get("/").headers["Vary"]


def test_where_there_is_one_language_there_is_nothing_to_choose_and_no_address_names_it():
    html = page(create_app(tongues=("en",)).server.test_client(), "?day=2012-01-01&ui=hy", "ru")
    assert "data-tongue" not in html
    assert '"ui":""' in html


def test_an_address_keeps_its_language_and_one_that_there_is_not_is_told():
    state, notices = read_query({"v": str(VERSION), "ui": "en"})
    assert (state.ui, notices) == ("en", [])
    assert to_query(state).endswith("&ui=en")
    state, notices = read_query({"v": str(VERSION), "ui": "xx"})
    assert state == State()
    assert notices == [
        f"ui=xx: not a language of the atlas; write one of {', '.join(languages())}"]


def test_a_file_is_in_the_language_of_its_address_whoever_asks(several):
    def root(query: str) -> str:
        sheet = several.get(f"/image.svg{query}", headers={"Accept-Language": "xx"})
        return re.search(r"<svg [^>]*>", sheet.get_data(as_text=True))[0]

    assert ' lang="xx" ' in root("?ui=xx")
    assert ' lang="en" ' in root("")


def test_names_are_marked_with_their_own_language(several):
    html = page(several, "?ui=xx&lang=hy")
    assert re.search(r'<g class="names[^"]*" lang="hy">', html)


def test_one_file_is_in_the_language_of_its_state(compiled_language):
    html = one_file(Documents(), State(ui=compiled_language), ordinal(FIRST_DAY), ordinal(LAST_DAY))
    assert language_of(html) == "xx"
    assert "play = Made play" in html
    assert "play = Play" not in html


@pytest.mark.parametrize(("wanted", "language"), [
    ([], "en"), (["xx"], "xx"), (["XX-yy", "en"], "xx"), (["ka", "de-DE"], "en"),
    (["en-GB", "xx"], "en")])
def test_a_browser_gets_the_first_of_its_languages_that_there_is(made_language, wanted, language):
    made_language("xx", language="language-name = Made\n")
    assert preferred(wanted) == language


def test_the_names_go_with_the_words_unless_a_reader_chose_others():
    client = create_app(tongues=("en", "hy")).server.test_client()

    def lang(query: str, wanted: str = "") -> str:
        return config_of(page(client, query, wanted))["state"]["lang"]

    assert lang("", "hy") == lang("?day=2012-01-01", "hy-AM") == "hy"
    # An address means what it always meant.
    assert (lang("?lang=ru", "hy"), lang("?ui=hy", "en"), lang("", "en")) == ("ru", "en", "en")
    links = dict(re.findall(r'href="([^"]+)" data-tongue="(\w+)"', page(client, "?ui=en")))
    assert [tag for link, tag in links.items() if "lang=hy" in link] == ["hy"]
    kept = re.findall(r'href="([^"]+)" data-tongue', page(client, "?ui=en&lang=ru"))
    assert len(kept) == 2 and all("lang=ru" in link for link in kept)


NOTICE = "This language is a draft"


def test_a_language_that_nobody_has_reviewed_says_so_on_page_frame_and_sheet(several, monkeypatch):
    for query in ("?ui=xx", "?ui=xx&embed=1"):
        html = page(several, query)
        assert NOTICE in html
        assert "Tell whoever publishes this atlas" in html
    sheet = several.get("/image.svg?ui=xx&svg=editing").get_data(as_text=True)
    assert NOTICE in re.sub(r"<[^>]*>", "", sheet)
    assert NOTICE in several.get("/data.geojson?ui=xx").get_data(as_text=True)
    monkeypatch.setenv(REPORTS, "https://example.org/new?body={address}")
    link = re.search(r'<a href="([^"]*)" data-report', page(several, "?ui=xx").partition(NOTICE)[2])
    assert link[1].startswith("https://example.org/new?body=")
    assert "ui%3Dxx" in link[1]


def test_a_language_that_is_reviewed_says_nothing(several):
    assert NOTICE not in page(several, "?ui=en")
    assert NOTICE not in several.get("/image.svg?svg=editing").get_data(as_text=True)


def test_a_fact_is_cited_in_the_language_of_its_page(several):
    def cited(ui: str) -> dict:
        addresses = several.get("/" + config_of(page(several, f"?ui={ui}"))["citations"]).json
        return several.get("/" + addresses[sorted(addresses)[0]]).json

    english, made = cited("en"), cited("xx")
    assert english["facts"].keys() == made["facts"].keys()
    fact = next(fact for fact in made["facts"] if fact.startswith("p-"))
    assert '"language": "xx"' in made["facts"][fact]["forms"]["csl"]
    assert '"language": "en"' in english["facts"][fact]["forms"]["csl"]


def test_the_map_says_its_notes_in_the_language_with_the_room_that_they_take(compiled_language):
    english = Documents()["region"]
    made = Documents().in_language(compiled_language)["region"]
    nodes = {node["id"]: node for node in made["nodes"]}
    long = next(node for node in made["nodes"] if "note" in node and "longer" in node["note"][0])
    line = next(node for node in english["nodes"] if node.get("note", [""])[0] == "Line of contact")
    assert long["width"] > line["width"]
    assert set(made["timeline"]["node"]) == set(nodes)
    assert [box[0] for box in made["notes"]] == [key for key, n in nodes.items() if "note" in n]
    same = [node["id"] for node in english["nodes"] if "note" not in node]
    assert [node["id"] for node in made["nodes"] if "note" not in node] == same
