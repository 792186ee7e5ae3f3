"""What a reader with a keyboard, or who hears the page, has of the map."""

from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.connect import alive

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"


def said(reader) -> str:
    return reader.page.text_content("#walk-said") or ""


def test_the_map_is_one_stop_and_the_arrows_go_through_what_is_on_it(reader):
    reader.open("?day=2020-11-25")
    stops = reader.page.locator("#map-region").locator("xpath=descendant-or-self::*[@tabindex='0']")
    assert stops.count() == 1
    reader.page.focus("#map-region")
    reader.page.keyboard.press("ArrowRight")
    first = said(reader)
    assert ", since " in first
    assert "km²" in first
    expect(reader.page.locator("#walk-ring")).to_be_visible()
    reader.page.keyboard.press("ArrowRight")
    assert said(reader) != first
    reader.page.keyboard.press("ArrowLeft")
    assert said(reader) == first
    assert reader.day() == "25 November 2020"


def test_areas_come_first_and_places_last(reader):
    reader.open("?day=2020-11-25")
    reader.page.focus("#map-region")
    reader.page.keyboard.press("End")
    last = said(reader)
    names = reader.page.locator("#document-region .label text").all_text_contents()
    assert last.split(", ")[0] in names
    assert "held" in last.lower() or "since" in last or "," not in last


def test_enter_opens_and_escape_comes_back_to_where_it_was(reader):
    reader.open("?day=2020-11-25")
    reader.page.focus("#map-region")
    for _ in range(3):
        reader.page.keyboard.press("ArrowRight")
    name = said(reader).split(",")[0]
    reader.page.keyboard.press("Enter")
    expect(reader.page.locator("#detail-close")).to_be_focused(timeout=30_000)
    expect(reader.page.locator("#detail-body h2")).to_contain_text(name, timeout=30_000)
    reader.page.keyboard.press("Escape")
    expect(reader.page.locator("#map-region")).to_be_focused()
    reader.settle()
    assert "sel=" not in reader.page.url
    reader.page.keyboard.press("ArrowLeft")
    reader.page.keyboard.press("ArrowRight")
    assert said(reader).split(",")[0] == name


def test_closing_the_details_never_loses_the_focus(reader):
    reader.open("?day=2020-11-25&sel=p-kalbajar")
    reader.page.focus("#detail-close")
    reader.page.keyboard.press("Enter")
    reader.settle()
    assert reader.page.evaluate("() => document.activeElement.id") == "map-region"


def test_shift_and_an_arrow_or_a_button_moves_the_map(reader):
    reader.open("?v=2&day=2020-11-25&at=46.75,39.85,4")
    before = reader.page.url
    reader.page.focus("#map-region")
    reader.page.keyboard.press("Shift+ArrowRight")
    reader.settle()
    moved = reader.page.url
    assert moved != before
    reader.page.click("[data-pan-by=ArrowLeft]")
    reader.settle()
    assert reader.page.url != moved
    expect(reader.page.locator("[data-pan-by]")).to_have_count(4)
    reader.page.click('[data-zoom-by="0"]')
    reader.settle()
    expect(reader.page.locator(".pan")).to_be_hidden()


def test_no_key_is_taken_where_the_focus_is_not(reader):
    reader.open("?day=2020-11-25")
    for key in ("ArrowRight", "PageDown", "End", "+", " "):
        reader.page.keyboard.press(key)
    reader.settle()
    assert reader.day() == "25 November 2020"
    assert "at=" not in reader.page.url
    expect(reader.page.locator("#play")).to_have_accessible_name("Play")


def test_a_step_is_announced_in_one_sentence_and_the_title_names_view_and_day(reader):
    reader.open("?day=2020-11-19")
    reader.page.focus("#day")
    reader.page.keyboard.press("ArrowRight")
    reader.settle()
    expect(reader.page.locator("#said")).to_contain_text("20 November 2020: ")
    expect(reader.page).to_have_title("Region, 20 November 2020 · Contact Lines")
    reader.page.click("[data-view-tab=world]")
    reader.settle()
    expect(reader.page).to_have_title("World, 20 November 2020 · Contact Lines")


def test_nothing_is_announced_while_the_atlas_plays(reader):
    reader.open("?day=2020-11-19")
    reader.page.select_option("#pace", "slow")
    reader.page.click("#play")
    reader.page.wait_for_function(
        "() => document.getElementById('spoken-day').textContent !== '19 November 2020'")
    reader.settle()
    assert reader.page.text_content("#said") == ""
    reader.page.click("#play")


def test_the_list_says_what_the_map_shows(reader):
    reader.open("?day=2020-11-25")
    reader.page.click("#on-map summary")
    expect(reader.page.locator("#on-map-list h3").first).to_have_text("Areas")
    reader.page.focus("#map-region")
    reader.page.keyboard.press("ArrowRight")
    expect(reader.page.locator("#on-map-list button").first).to_have_text(said(reader))
    reader.page.locator("#on-map-list button").first.click()
    reader.settle()
    assert "sel=p-" in reader.page.url


def test_what_a_tooltip_says_is_also_had_with_a_key(reader):
    reader.open("?day=2020-11-25")
    reader.page.focus("#meanings summary")
    reader.page.keyboard.press("Enter")
    expect(reader.page.locator("#meanings-list dt").first).to_be_visible()
    told = set(reader.page.locator("#meanings-list dd").all_text_contents())
    shown = reader.page.locator("#today [title]").evaluate_all(
        "all => all.map(({ title }) => title).filter(Boolean)")
    assert len(told) > 5
    assert set(shown) <= told


@pytest.mark.parametrize("query", ["", "?v=2&sel=p-kalbajar&at=46.75,39.85,4"])
def test_axe_finds_nothing_in_the_region(browser, site, query):
    page = browser.new_context(bypass_csp=True, viewport={"width": 1280, "height": 720}).new_page()
    page.goto(site + query)
    alive(page)
    page.add_script_tag(path=AXE)
    found = page.evaluate("() => axe.run().then(({ violations }) => violations.map("
                          "({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]))")
    page.context.close()
    assert found == []
