"""The tour: offered once, by choice, walked by keyboard; and the page for a room."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

STOPS = 5


def test_a_first_visit_is_offered_a_tour_and_no_later_one(reader):
    page = reader.open("?v=3&day=2020-11-22").page
    offer = page.locator("#tour-offer")
    expect(offer).to_be_visible()
    page.click("#tour-no")
    expect(offer).to_be_hidden()
    expect(page.locator("#tour-start")).to_be_focused()
    reader.open("?v=3&day=1994-05-12")
    expect(page.locator("#tour-start")).to_be_visible()
    expect(offer).to_be_hidden()


def test_the_tour_has_five_stops_and_brings_back_what_was_seen(reader):
    page = reader.open("?v=3&day=2016-04-06").page
    expect(page.locator("#tour-start")).to_be_visible()
    page.click("#tour-start")
    heading, seen = page.locator("#tour-heading"), []
    for stop in range(1, STOPS + 1):
        expect(page.locator(".tour-steps span")).to_have_text(f"{stop} of {STOPS}")
        expect(heading).to_be_focused()
        seen.append(heading.inner_text())
        page.locator("#tour button:not(.plain)").last.press("Enter")
    assert len(set(seen)) == STOPS
    expect(page.locator("#tour")).to_be_hidden()
    reader.settle()
    assert reader.day() == "6 April 2016"
    assert page.get_attribute("body", "data-view") == "region"
    expect(page.locator("#tour-start")).to_be_focused()


def test_on_a_page_that_is_enlarged_meanwhile_the_tour_is_seen_scrolls_and_ends_with_escape(reader):
    page = reader.open("?v=3&day=2016-04-06").page
    page.click("#tour-yes")
    page.set_viewport_size({"width": 320, "height": 180})
    card = page.locator("#tour")
    page.wait_for_function(
        "() => document.getElementById('tour').getBoundingClientRect().top >= 0")
    page.locator("#tour button:not(.plain)").last.press("Enter")
    expect(page.locator("#tour-heading")).to_be_focused()
    box = card.bounding_box()
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= 180
    expect(page.locator("#tour-heading")).to_be_in_viewport()
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()


def test_a_browser_that_keeps_nothing_offers_the_tour_all_the_same(newcomer):
    newcomer.page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('denied'); } });")
    page = newcomer.open("?v=3&day=2020-11-22").page
    expect(page.locator("#tour-offer")).to_be_visible()
    page.click("#tour-no")
    expect(page.locator("#tour-offer")).to_be_hidden()


@pytest.fixture
def room(reader):
    page = reader.open("?v=3&day=2020-11-22").page
    reader.small = letter_height(page)
    expect(page.locator("#classroom")).to_be_visible()
    page.click("#classroom")
    reader.settle()
    return reader


def letter_height(page) -> float:
    return page.locator(".names .label .name >> visible=true").first.bounding_box()["height"]


def test_before_a_class_all_type_is_larger_and_the_map_has_the_page(room):
    page = room.page
    expect(page.locator("#panel")).to_be_hidden()
    expect(page.locator(".disclaimer")).to_be_visible()
    page.wait_for_function(
        "() => document.querySelector('#document-region').getBoundingClientRect().width"
        " > 0.95 * window.innerWidth")
    assert letter_height(page) > 1.2 * room.small
    # The legend is there for who asks.
    page.click("#classroom-legend")
    expect(page.locator("#legend-region")).to_be_visible()


def test_a_clicker_goes_from_change_to_change_and_escape_ends_it(room):
    page = room.page
    page.keyboard.press("PageDown")
    room.settle()
    assert room.day() == "25 November 2020"
    page.keyboard.press("PageUp")
    room.settle()
    assert room.day() != "25 November 2020"
    page.keyboard.press("Escape")
    expect(page.locator("#panel")).to_be_visible()
