"""Whatever language the atlas speaks, the map keeps its room on a laptop, and no word is cut."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page

from geodata.words import languages
from tests.access import CUT, REFLOW, SPACED
from tests.connect import FRAMES

VIEWS = ("?v=3&day=2020-11-25", "?v=3&view=world&day=2021-06-01&theme=positions",
         "?v=3&view=compare&day=2020-11-24&with=2020-09-26")
# The map in CSS pixels of a window of 1280 by 720.
HIGH = 420
MEASURED = """() => {
  const box = (element) => element.getBoundingClientRect();
  const tools = [...document.querySelectorAll(".controls > *, .take > *")]
    .filter((tool) => tool.checkVisibility() && box(tool).width > 1);
  const selects = [...document.querySelectorAll(".controls select")];
  const strip = document.querySelector(".strip");
  return {
    map: box(document.querySelector(".stage")).height,
    rows: new Set(tools.map((tool) => Math.round(box(tool).top + box(tool).height / 2))).size,
    beyond: tools.filter((tool) => box(tool).right > box(document.querySelector(".time")).right)
      .map(({ outerHTML }) => outerHTML.slice(0, 60)),
    narrow: selects.filter((select) => select.scrollWidth > select.clientWidth).map(({ id }) => id),
    scrolls: strip.scrollHeight > strip.clientHeight,
  };
}"""

# Days of the strip that it cuts.
BEYOND = """() => {
  const strip = document.querySelector(".strip");
  return [...strip.querySelectorAll(".days > *")].filter((day) => (
    day.getBoundingClientRect().right > strip.getBoundingClientRect().right))
    .map(({ textContent }) => textContent);
}"""


@pytest.mark.parametrize("language", languages())
def test_the_map_keeps_its_room_in_each_language(native, language: str):
    with native(language) as reader:
        for view in VIEWS:
            page = reader.open(view).page
            page.evaluate("document.fonts.ready")
            measured = page.evaluate(MEASURED)
            assert measured.pop("map") >= HIGH, view
            assert measured == {"rows": 1, "beyond": [], "narrow": [], "scrolls": False}, view
            assert page.evaluate(CUT) + page.evaluate(REFLOW) == [], view
        # On a tablet two days stand on two lines rather than be cut.
        page.set_viewport_size({"width": 768, "height": 1024})
        assert page.evaluate(BEYOND) == []


@pytest.mark.parametrize("language", languages())
def test_the_link_is_copied_without_a_second_row(native, language: str):
    with native(language) as reader:
        page = reader.open(VIEWS[0]).page
        before = page.inner_text("#copy")
        page.click("#copy")
        page.wait_for_function("(before) => document.getElementById('copy').innerText !== before",
                               arg=before)
        assert page.evaluate(MEASURED)["rows"] == 1


# Parts of the strip of which the words lie on each other.
ON_EACH_OTHER = """() => {
  const boxes = [".days", ".passed", ".change", "#next-change"].flatMap((part) => {
    const range = document.createRange();
    const element = document.querySelector(`.strip ${part}`);
    range.selectNodeContents(element);
    // Letters are higher than their line.
    const { top, bottom } = element.getBoundingClientRect();
    const { left, right } = range.getBoundingClientRect();
    return right > left && bottom > top ? [{ part, box: { left, right, top, bottom } }] : [];
  });
  return boxes.flatMap(({ part, box: a }, i) => boxes.slice(i + 1).filter(({ box: b }) => (
    a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1))
    .map((other) => `${part} on ${other.part}`));
}"""
# Gives a page one sheet of rules more, as its policy lets a script do.
STYLED = """(text) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [sheet];
}"""
PHONE = (320, 568)
SPACED_ON = [(320, 256), (768, 1024), (1280, 720)]
# The longest names of days and of parts of the world.
SPACED_VIEWS = ("?v=3&day=2020-12-01", "?v=3&view=world&day=2021-06-01&theme=positions",
                "?v=3&view=charts")


@pytest.mark.parametrize("language", languages())
def test_nothing_is_cut_on_a_narrow_screen_however_wide_a_reader_sets_text(
        native, language: str):
    with native(language) as reader:
        for view in SPACED_VIEWS:
            page = reader.open(view).page
            for width, height in (PHONE, *SPACED_ON):
                page.evaluate(STYLED, SPACED if (width, height) in SPACED_ON else "")
                page.set_viewport_size({"width": width, "height": height})
                page.evaluate(FRAMES)
                found = [*page.evaluate(CUT), *page.evaluate(REFLOW), *page.evaluate(ON_EACH_OTHER)]
                page.evaluate(STYLED, "")
                assert found == [], (view, width, height)


def phones(native, language: str, query: str) -> Iterator[Page]:
    """Yield the page of an address on a narrow phone, and on one of usual width."""
    for width in (320, 390):
        size = {"width": width, "height": 844}
        with native(language, size, has_touch=True, is_mobile=True) as reader:
            yield reader.open(query).page


# Where the rows of the views and of the languages begin, and how far the strip would have to be
# scrolled to read all of it.
HEADS = """() => {
  const rows = (links) => new Set(Array.from(document.querySelectorAll(links),
    (one) => one.getBoundingClientRect().top)).size;
  const strip = document.querySelector(".strip");
  return { views: rows(".masthead nav:not(.tongues) a"), tongue: rows(".tongues summary"),
    listed: document.querySelectorAll(".tongues a").length,
    scrolled: strip.scrollHeight > strip.clientHeight };
}"""


@pytest.mark.parametrize("language", languages())
def test_on_a_phone_the_views_take_two_rows_at_most_and_the_languages_are_a_menu(
        native, language: str):
    for page in phones(native, language, "?v=3&day=2020-12-01"):
        heads = page.evaluate(HEADS)
        assert heads.pop("views") <= 2
        assert heads == {"tongue": 1, "listed": len(languages()), "scrolled": False}
        assert not page.locator(".tongues a").first.is_visible()
        page.click(".tongues summary")
        assert page.locator(".tongues a").last.is_visible()
        assert page.evaluate(REFLOW) == []


# Tables of Records whose tab is not seen whole, and whether what is to be typed is.
TABS = """() => [...[...document.querySelectorAll(".records .tabs label")].filter((tab) => {
  const { left, right } = tab.getBoundingClientRect();
  return left < 0 || right > innerWidth;
}).map((tab) => tab.textContent.trim()), document.querySelector("#words").clientWidth < 200
  ? "the words are cut" : ""].filter(Boolean)"""


@pytest.mark.parametrize("language", languages())
def test_on_a_phone_each_table_of_the_records_has_its_tab_in_sight(
        native, language: str):
    for page in phones(native, language, "?v=3&view=records"):
        assert page.evaluate(TABS) == []
