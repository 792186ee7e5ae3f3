"""Addresses in the browser: gone back to, and opened elsewhere."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import parse_qsl

import pytest
from playwright.sync_api import expect

from dashboard.address.query import read_query
from dashboard.documents import Documents
from dashboard.draw.difference_picture import HIDDEN, OF_A_DAY
from dashboard.draw.places import viewport
from dashboard.draw.timeline import codes_on
from dashboard.server.app import create_app
from dashboard.words import FALLBACK
from dashboard.words.dates import spoken_day
from tests.connect import FORWARD, IDLE, alive
from tests.served import served

LINES = (Path(__file__).parents[1] / "fixtures" / "links.txt").read_text(encoding="utf-8")
LINKS = [line.split("\t") for line in LINES.splitlines() if not line.startswith("#")]


@pytest.fixture(scope="module")
def documents() -> Documents:
    return Documents()


@pytest.fixture(scope="module")
def client():
    return create_app(tongues=(FALLBACK,)).server.test_client()


def shown(page) -> dict[str, str]:
    """Return the class of every node of the map that is shown, as the reader sees it."""
    return page.evaluate("""() => Object.fromEntries(
      [...document.querySelectorAll(".map:not([hidden]):not(#map-other) > svg.map-document [id]")]
        .map((node) => [node.id, node.getAttribute("class")]))""")


def moved(page) -> list[float]:
    """Return where the paper of the map lies: right, down, and its zoom."""
    text = page.get_attribute(".map:not([hidden]) > svg.map-document .view", "transform")
    return numbers(text)


def numbers(transform: str) -> list[float]:
    """Return the numbers of a transform."""
    return [float(number) for number in re.findall(r"-?[\d.]+", transform)]


def transform_of(document, at) -> list[float]:
    """Return the transform that brings a place of an address into the middle."""
    x, y, k = viewport(document, at)
    return [document["width"] / 2 - x * k, document["height"] / 2 - y * k, k]


# Another language loads the page again, and so does the one that it has once it is asked for.
OF_A_LANGUAGE = "?v=2&day=2020-11-24&ui=en&lang=hy"
# Links that a browser opens, one of each kind; to all others it goes in a page that is open.
OPENED = [
    OF_A_LANGUAGE, "?", "?day=2020-10-20&lang=hy",
    "?view=world&day=2021-06-01&hide=rejected,rescinded",
    "?day=2020-11-24&at=900.0,500.0,4.00", "?view=records&day=2020-11-24",
    "?view=compare&day=1994-05-12&with=1991-12-26&mode=side", "?v=2&day=24.11.2020",
    "?v=2&day=2021-06-01&hide=claimed,military", "?v=3&day=2023-09-25&words=armenia"]


def assert_shows(
        documents: Documents, meant: str, *, body: dict, day: str, classes: dict, lies) -> None:
    """Fail where a page, by what is read of it, does not show the state of an address."""
    state, _ = read_query(dict(parse_qsl(meant[1:])))
    assert body["data-view"] == state.view
    assert day == spoken_day(state.day)
    assert body["data-theme"] == state.theme
    document = documents[state.map_view]
    timeline = document["timeline"]
    # A difference leaves out what is no part of it, whatever a link asks for.
    difference = state.look.difference
    left_out = HIDDEN if difference else frozenset()
    for node, base, code in zip(timeline["node"], timeline["base"], codes_on(
            state.day, timeline, state.look.hidden | left_out), strict=True):
        of_a_day = difference and timeline["bases"][base].split()[0] in OF_A_DAY
        if node in classes and not of_a_day:
            expected = {*timeline["bases"][base].split(), *timeline["codes"][code].split()}
            assert expected <= {*classes[node].split()}, node
    if state.at:
        assert lies == pytest.approx(transform_of(document, state.at), abs=0.5)


def seen(page) -> dict:
    """Return what is read of a page in the browser."""
    body = {name: page.get_attribute("body", name) for name in ("data-view", "data-theme")}
    return {"body": body, "day": page.text_content("#spoken-day"), "classes": shown(page),
            "lies": moved(page)}


@pytest.mark.parametrize(("link", "meant"), [
    pytest.param(*pair, id=pair[0]) for pair in LINKS if pair[0] != OF_A_LANGUAGE])
def test_every_link_of_before_leads_to_what_it_showed(onlooker, documents, link, meant):
    assert_shows(documents, meant, **seen(onlooker.open(link).page))


@pytest.mark.parametrize("link", OPENED)
def test_a_link_of_before_opens_what_it_showed(reader, documents, link):
    page = reader.page
    page.goto(reader.site + link)
    page.wait_for_selector("html[data-ready=yes]")
    assert_shows(documents, dict(LINKS)[link], **seen(page))


class Sent(HTMLParser):
    """What is read of a page as the server sends it: see ``seen``."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.body, self.day, self.classes, self.lies = {}, "", {}, []
        self._in_day = self._in_map = False
        self.feed(text)

    def handle_starttag(self, tag: str, attrs) -> None:
        given = dict(attrs)
        names = (given.get("class") or "").split()
        self._in_day = given.get("id") == "spoken-day"
        if tag == "body":
            self.body = given
        elif tag == "svg":
            self._in_map = given.get("id", "").startswith("document-")
        elif self._in_map and "view" in names:
            self.lies = numbers(given.get("transform", ""))
        if self._in_map and "id" in given:
            self.classes[given["id"]] = " ".join(names)

    def handle_endtag(self, tag: str) -> None:
        if tag == "svg":
            self._in_map = False

    def handle_data(self, data: str) -> None:
        if self._in_day:
            self.day, self._in_day = data, False


@pytest.mark.parametrize(("link", "meant"), LINKS, ids=[link for link, _ in LINKS])
def test_every_link_of_before_is_answered_with_what_it_showed(client, documents, link, meant):
    sent = Sent(client.get(f"/{link}").text)
    assert sent.classes
    assert_shows(documents, meant, body=sent.body, day=sent.day, classes=sent.classes,
                 lies=sent.lies)


def test_back_goes_to_the_view_before_as_it_was(reader, documents):
    query = "?v=3&day=1994-05-12&at=46.7500,39.8200,4.00"
    page = reader.open(query).page
    page.click("[data-view-tab=world]")
    page.wait_for_url("**view=world**")
    page.click(".themes:visible [data-theme-link=votes]")
    page.wait_for_url("**theme=votes**")
    page.go_back()
    expect(page.locator("body")).to_have_attribute("data-view", "region")
    there = transform_of(documents["region"], (46.75, 39.82, 4.0))
    page.wait_for_function(
        "(zoom) => document.querySelector('#document-region .view')"
        ".getAttribute('transform').includes(`scale(${zoom})`)", arg=there[2])
    assert moved(page) == pytest.approx(there, abs=0.5)
    assert "at=46.7500,39.8200,4.00" in page.url
    page.go_forward()
    expect(page.locator("body")).to_have_attribute("data-view", "world")
    expect(page.locator("body")).to_have_attribute("data-theme", "votes")


def test_back_undoes_a_selection_a_typed_day_and_a_day_that_was_clicked(reader):
    page = reader.open("?v=3&day=2020-11-22").page
    page.click("#next-change a")
    page.wait_for_url("**day=2020-11-25**")
    page.fill("#day-typed", "1994-05-12")
    page.keyboard.press("Enter")
    page.wait_for_url("**day=1994-05-12**")
    page.click("#latest a >> nth=0")
    page.wait_for_url("**sel=**")
    page.go_back()
    expect(page.locator("#detail")).to_be_hidden()
    assert reader.day() == "12 May 1994"
    page.go_back()
    expect(page.locator("#spoken-day")).to_have_text("25 November 2020")
    page.go_back()
    expect(page.locator("#spoken-day")).to_have_text("22 November 2020")
    page.go_forward()
    expect(page.locator("#spoken-day")).to_have_text("25 November 2020")


def test_who_goes_back_waits_for_no_rest(onlooker):
    """Address and panel wait for the end of a drag: nobody drags through the history."""
    page = onlooker.open("?v=3&day=2020-11-22").page
    page.evaluate(FORWARD, f"{onlooker.site}?v=2&day=1994-05-12&sel=p-kalbajar")
    page.evaluate(IDLE)
    assert page.evaluate("() => location.search").startswith("?v=3&day=1994-05-12")
    expect(page.locator("#detail")).to_be_visible()


def test_stepping_and_dragging_leave_no_trail(reader):
    page = reader.open("?v=3&day=2020-11-22").page
    before = page.evaluate("() => history.length")
    page.focus("#day")
    for _ in range(3):
        page.keyboard.press("ArrowRight")
    page.click("#next")
    page.locator("#day").evaluate(
        "(slider) => { slider.value = 3000; slider.dispatchEvent(new Event('input')); }")
    reader.settle()
    assert page.evaluate("() => history.length") == before


def test_an_error_is_reported_where_the_project_takes_reports(browser, monkeypatch):
    monkeypatch.setenv("CONTACT_LINES_REPORTS", "https://example.org/new?body={address}")
    with served(create_app().server) as site:
        page = browser.new_page()
        page.goto(f"{site}?v=3&sel=e-kalbajar-2020&day=2020-11-25")
        link = page.locator("#report a")
        expect(link).to_be_visible()
        link.hover()
        href = link.get_attribute("href")
        page.close()
    assert href.startswith("https://example.org/new?body=http%3A%2F%2F")
    assert "sel%3De-kalbajar-2020" in href


def test_without_such_a_place_nothing_is_offered(onlooker):
    onlooker.open("?v=3&sel=e-kalbajar-2020&day=2020-11-25")
    assert not onlooker.page.locator("#report").is_visible()


def test_a_viewport_of_the_first_version_is_written_as_a_place(reader):
    page = reader.open("?day=2020-11-24&at=900.0,500.0,4.00").page
    page.wait_for_url("**v=3**")
    at = re.search(r"at=([\d.]+),([\d.]+),([\d.]+)", page.url).groups()
    assert [float(number) for number in at] == pytest.approx([46.819, 39.588, 4.0], abs=0.01)


def test_a_click_with_ctrl_is_left_to_the_browser(reader):
    page = reader.open("?day=2020-11-24").page
    # A browser without windows has no tab to open: what reaches it is heard, and not followed.
    page.evaluate("""() => window.addEventListener("click", (event) => {
        document.body.dataset.left = String(!event.defaultPrevented);
        event.preventDefault();
    })""")
    page.click("[data-view-tab=world]", modifiers=["Control"])
    assert page.get_attribute("body", "data-left") == "true"
    assert "view=world" in page.get_attribute("[data-view-tab=world]", "href")
    assert page.get_attribute("body", "data-view") == "region"
    page.click("[data-view-tab=world]")
    assert page.get_attribute("body", "data-left") == "false"
    page.wait_for_selector("body[data-view=world]")


@pytest.mark.parametrize("view", ["world", "charts"])
def test_what_could_not_be_loaded_says_so_and_is_tried_again(browser, site, view):
    page = browser.new_page()
    page.goto(f"{site}?day=2020-11-24")
    alive(page)
    needed = "**/world*.json" if view == "world" else "**/*plotly*.js*"
    page.route(needed, lambda route: route.fulfill(status=503, body="busy"))
    page.click(f"[data-view-tab={view}]")
    expect(page.locator("#fault")).to_contain_text("could not be loaded")
    page.unroute(needed)
    page.click("#fault button")
    shown = "#document-world .area" if view == "world" else "#chart-holders.js-plotly-plot"
    page.wait_for_selector(shown, state="attached", timeout=30_000)
    expect(page.locator("#fault")).to_be_hidden()
    page.close()


def test_space_on_a_summary_opens_it_and_does_not_play(walker):
    page = walker.open("?view=charts&day=2020-11-24").page
    page.locator(".chart.vote details summary").first.focus()
    page.keyboard.press(" ")
    expect(page.locator("#play")).to_have_accessible_name("Play")
    expect(page.locator(".chart.vote details").first).to_have_attribute("open", "")
