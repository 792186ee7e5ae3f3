"""What readers do with the map of the world."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect

from tests.connect import FRAMES, ask

WORLD = "?view=world&day="


def test_switching_the_theme_changes_map_legend_and_address_without_a_request(reader):
    reader.open(f"{WORLD}2021-12-31")
    asked = len(reader.requests)
    reader.page.click('[data-theme-link="votes"]')
    reader.settle()
    assert reader.classes("j-fr") == "state vote-against"
    assert reader.page.text_content('[data-act="vote-for"]') == "39"
    assert reader.page.is_hidden('[data-act="recognises"]')
    assert "theme=votes" in reader.page.url
    assert "39 for, 7 against" in reader.page.text_content("#sentence")
    own = [url for url in reader.requests[asked:] if "_dash-update" not in url]
    assert own == []


def test_stepping_in_a_theme_goes_to_its_own_changes(walker):
    walker.open(f"{WORLD}2001-01-01&theme=votes")
    walker.page.click("#next")
    walker.settle()
    assert walker.day() == "14 March 2008"


def test_a_link_to_a_theme_opens_it(reader):
    reader.open(f"{WORLD}2021-12-31&theme=positions")
    assert reader.classes("j-pk") == "state stance-azerbaijan"
    assert reader.page.is_visible('[data-act="stance-peace"]')
    assert reader.page.get_attribute('[data-theme-link="positions"]', "aria-current") == "true"


def test_a_part_of_the_world_is_one_click_away_and_back(walker):
    walker.open(f"{WORLD}2021-12-31")
    walker.page.click(".extents >> text=Italy")
    walker.settle()
    assert "part=italy" in walker.page.url
    assert walker.page.get_attribute("#map-world > svg", "data-map") == "world-italy"
    walker.page.click(".extents >> text=World")
    walker.settle()
    assert "part=" not in walker.page.url
    assert walker.page.get_attribute("#map-world > svg", "data-map") == "world"


@pytest.mark.parametrize(("wide", "high"), [(1280, 720), (1920, 1080)])
@pytest.mark.parametrize("day", ["2012-01-01", "2024-06-01"])
def test_on_the_whole_world_who_recognised_is_named_and_no_name_lies_under_a_button(
        onlooker, wide, high, day):
    page = onlooker.open(f"{WORLD}{day}").page
    page.set_viewport_size({"width": wide, "height": high})
    onlooker.settle()
    names, covered = page.evaluate("""() => {
      const boxes = (selector) => [...document.querySelectorAll(selector)].map(
        (one) => [one.textContent, one.getBoundingClientRect()]).filter(([, box]) => box.width);
      const buttons = boxes(".extents a, .stage > .zoom, .stage > .stated:not([hidden])");
      const names = boxes("#map-world .label text");
      return [names.map(([text]) => text), names.filter(([, name]) => buttons.some(([, box]) => (
        name.left < box.right && box.left < name.right && name.top < box.bottom
        && box.top < name.bottom))).map(([text]) => text)];
    }""")
    assert {"Abkhazia2006", "South Ossetia2006", "Transnistria2001"} <= set(names)
    assert covered == []


@pytest.mark.parametrize("query", ["2024-06-01&part=italy",
                                   "2024-06-01&theme=positions&part=western-europe"])
def test_nothing_lies_on_the_map_of_a_part_of_the_world(onlooker, query):
    page = onlooker.open(f"{WORLD}{query}").page
    under = page.evaluate("""() => {
      const [map, ...others] = [...document.querySelectorAll(
        "#map-world > svg, .extents a, .stage > .zoom, .stage > .stated:not([hidden])")].map(
        (one) => one.getBoundingClientRect());
      return [map.height, others.length, others.filter((one) => one.bottom > map.top + 1
        && one.top < map.bottom - 1).length];
    }""")
    assert under[0] > 200 and under[1] >= 7
    assert under[2] == 0
    here = page.locator('.extents [aria-current="true"]')
    expect(here).to_be_in_viewport()


def test_a_ring_opens_into_its_cities_and_lists_them(walker):
    walker.open(f"{WORLD}2021-12-31&part=united-states")
    ring = walker.page.locator("[id^='c-us-ca.recognises.']:not(.off)")
    ring.click()
    walker.settle()
    assert "sel=c-us-ca" in walker.page.url and "at=" in walker.page.url
    assert walker.page.is_visible("#j-us-ca-fresno-county")
    assert not ring.is_visible()
    assert "Fresno County" in walker.page.inner_text("#detail")


def test_list_and_map_show_each_other(walker):
    walker.open(f"{WORLD}2021-12-31")
    row = walker.page.locator("#acting [data-sel='j-us-id']")
    row.hover()
    assert "lit" in walker.classes("j-us-id").split()
    row.click()
    walker.settle()
    assert "sel=j-us-id" in walker.page.url
    assert row.get_attribute("aria-current") == "true"
    walker.page.hover("#j-us-ca")
    assert "lit" in walker.page.get_attribute("#acting [data-sel='j-us-ca']", "class").split()


def test_what_is_only_possible_can_be_left_out(walker):
    walker.open(f"{WORLD}2014-02-01")
    assert walker.classes("j-us-hi") == "area small act-rejected-integrity possible"
    walker.page.uncheck('.of-acts [data-group="possible"]')
    walker.settle()
    assert walker.classes("j-us-hi").split()[-1] == "plain"


def test_the_panel_tells_both_acts_of_a_state_and_what_lies_in_it(walker):
    walker.open(f"{WORLD}2021-12-31&sel=j-us-hi")
    told = walker.page.text_content("#detail-body")
    assert "February 2014, day not known" in told
    assert "29 March 2016" in told
    walker.page.click("#detail-body .related >> text=Honolulu")
    walker.settle()
    assert "Honolulu" in walker.page.text_content("#detail-body h2")


def test_finding_who_only_spoke_opens_the_theme_in_which_it_did(onlooker):
    onlooker.open("?day=2021-12-31")
    ask(onlooker.page, "(page, id) => { page.goTo(id); }", "j-nato")
    onlooker.page.wait_for_selector("#document-world")
    onlooker.settle()
    assert "theme=positions" in onlooker.page.url
    assert "off" not in onlooker.classes("j-nato").split()
    assert "at=" in onlooker.page.url


def test_finding_who_acted_later_goes_to_the_day_of_the_act(onlooker):
    onlooker.open(f"{WORLD}2001-01-01")
    ask(onlooker.page, "(page, id) => { page.goTo(id); }", "j-us-ri")
    onlooker.settle()
    assert onlooker.day() == "17 May 2012"


def test_a_mark_can_be_clicked(walker):
    walker.open(f"{WORLD}2021-12-31&at=806,122,30")
    box = walker.page.locator("#j-fr-senate").bounding_box()
    walker.page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    walker.settle()
    assert "Senate of France" in walker.page.text_content("#detail-body")
    assert walker.page.locator("#j-fr-senate.selected").count() == 1


@pytest.mark.parametrize("width", [360, 390])
def test_on_a_phone_the_themes_stand_above_the_map_and_move_nothing(phone_walker, width):
    page = phone_walker.open(f"{WORLD}2020-11-10").page
    page.set_viewport_size({"width": width, "height": 800})
    phone_walker.settle()
    themes, sheet = page.locator(".themes.on-top"), page.locator("#map-world")
    assert page.locator(".themes:visible").count() == 1
    before = sheet.bounding_box()
    assert themes.bounding_box()["y"] + themes.bounding_box()["height"] <= before["y"]
    for theme in ("votes", "positions", "acts"):
        link = themes.locator(f"[data-theme-link={theme}]")
        assert link.bounding_box()["height"] >= 38
        link.tap()
        expect(page.locator("body")).to_have_attribute("data-theme", theme)
        expect(link).to_have_attribute("aria-current", "true")
        page.evaluate(FRAMES)
        assert sheet.bounding_box() == before
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.click("[data-view-tab=region]")
    expect(themes).to_be_hidden()


def test_a_chosen_town_is_ringed(onlooker):
    onlooker.open(f"{WORLD}2021-12-31&sel=j-us-ca-glendale")
    stroke = onlooker.page.evaluate(
        "getComputedStyle(document.querySelector('.point.selected')).strokeWidth")
    assert stroke == "2.6px"
