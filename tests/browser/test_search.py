"""Finding something: the field with its list, by the ARIA pattern of a combobox."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Reader


@pytest.fixture
def searcher(onlooker) -> Iterator[Reader]:
    """A reader who has the atlas open, with a field in which nothing is typed after each."""
    yield onlooker
    onlooker.page.fill("#search", "")
    onlooker.undone()


def typed(reader, text: str):
    """Type into the search; return its list, once it lists what was typed."""
    reader.page.fill("#search", text)
    reader.page.wait_for_function(
        "() => document.getElementById('search').getAttribute('aria-expanded') === 'true'")
    return reader.page.locator("#search-list [role=option]")


def entered(reader, text: str) -> None:
    """Type into the search, and open the first that it lists."""
    typed(reader, text)
    reader.page.press("#search", "Enter")


def test_the_first_that_is_found_opens_with_enter(searcher):
    searcher.open()
    entered(searcher, "Ağdam")
    expect(searcher.page.locator("#detail-body h2")).to_have_text("Agdam / Akna", timeout=30_000)
    searcher.settle()
    assert "sel=n-agdam" in searcher.page.url
    assert searcher.page.input_value("#search") == "Agdam / Akna"
    assert searcher.page.evaluate("() => document.activeElement.id") == "search"


def test_a_water_that_the_map_names_is_gone_to(reader):
    reader.open()
    entered(reader, "Севан")
    reader.page.wait_for_function("() => location.search.includes('at=')")
    expect(reader.page.locator("#document-region #a-lake-sevan .water-name")).to_be_in_viewport()
    expect(reader.page.locator("#detail")).to_be_hidden()


def test_a_river_is_shown_whole_and_its_layer_is_switched_on(searcher):
    searcher.open("?hide=river&sel=n-agdam")
    entered(searcher, "река Аракс")
    searcher.page.wait_for_function("() => location.search.includes('at=')")
    assert "hide=" not in searcher.page.url
    assert "sel=" not in searcher.page.url
    expect(searcher.page.locator("#detail")).to_be_hidden()


def test_an_act_is_found_by_its_number_and_shown_on_its_day(searcher):
    searcher.open()
    entered(searcher, "UN Security Council 822")
    expect(searcher.page.locator("#detail-body h2")).to_contain_text(
        "30 April 1993", timeout=30_000)
    searcher.settle()
    assert "sel=r-unsc-822" in searcher.page.url
    assert "day=1993-04-30" in searcher.page.url


def test_a_name_typed_on_the_wrong_keyboard_is_found(searcher):
    searcher.open()
    expect(typed(searcher, "Ieif").first).to_contain_text("Shusha / Shushi")


def test_the_arrows_choose_from_the_list_and_the_focus_stays_in_the_field(searcher):
    searcher.open()
    options = typed(searcher, "Hadrut")
    searcher.page.press("#search", "ArrowDown")
    searcher.page.press("#search", "ArrowDown")
    box = searcher.page.locator("#search")
    chosen = box.get_attribute("aria-activedescendant")
    assert searcher.page.get_attribute(f"#{chosen}", "aria-selected") == "true"
    expect(searcher.page.locator(f"#{chosen}")).to_contain_text("Hadrut district")
    assert searcher.page.locator("[aria-selected=true][role=option]").count() == 1
    expect(box).to_be_focused()
    searcher.page.press("#search", "ArrowUp")
    searcher.page.press("#search", "ArrowUp")
    assert box.get_attribute("aria-activedescendant") == f"found-{options.count() - 1}"


def test_escape_closes_the_list_then_empties_the_field(searcher):
    searcher.open()
    typed(searcher, "Lachin")
    searcher.page.press("#search", "Escape")
    expect(searcher.page.locator("#search-list")).to_be_hidden()
    assert searcher.page.input_value("#search") == "Lachin"
    searcher.page.press("#search", "Escape")
    assert searcher.page.input_value("#search") == ""


def test_a_name_in_another_script_says_so_and_what_is_not_found_is_told(searcher):
    searcher.open()
    options = typed(searcher, "Ходжалы")
    assert options.first.locator(".as").get_attribute("lang") == "ru"
    expect(options.first).to_contain_text("Ivanyan / Khojaly")
    expect(searcher.page.locator("#search-said")).to_contain_text("found")
    searcher.page.fill("#search", "qwertzuiop")
    expect(searcher.page.locator("#search-said")).to_have_text("Nothing is called so")
    expect(searcher.page.locator("#search-list")).to_be_hidden()


def test_a_day_is_gone_to_and_one_that_could_be_two_is_asked_about(searcher):
    searcher.open()
    entered(searcher, "24 ноября 2020")
    searcher.settle()
    assert "day=2020-11-24" in searcher.page.url
    options = typed(searcher, "03/04/2020")
    expect(options.nth(0)).to_contain_text("3 April 2020")
    expect(options.nth(1)).to_contain_text("4 March 2020")


def test_a_layer_and_a_district_are_switched_on(searcher):
    searcher.open("?hide=relief,district-limit")
    entered(searcher, "Relief")
    searcher.settle()
    assert "hide=district-limit" in searcher.page.url
    entered(searcher, "Hadrut district")
    searcher.settle()
    assert "hide=" not in searcher.page.url


def test_what_shows_on_another_day_only_is_shown_on_the_first(searcher):
    searcher.open("?day=2023-11-01")
    entered(searcher, "Front of 2020 (approximate)")
    searcher.settle()
    assert "day=2020-" in searcher.page.url
    expect(searcher.page.locator("#detail-body h2")).to_contain_text("Front", timeout=30_000)


def test_the_search_is_asked_for_its_names_when_a_reader_comes_to_it(reader):
    asked = []
    reader.page.on("request", lambda request: asked.append(request.url))
    reader.open()
    assert not any("/search." in url for url in asked)
    with reader.page.expect_response("**/search.*.json"):
        reader.page.focus("#search")


def test_names_that_could_not_be_loaded_are_tried_again(browser, site):
    page = browser.new_page()
    page.goto(site)
    page.route("**/search.*.json", lambda route: route.fulfill(status=503, body="busy"))
    page.wait_for_selector("html[data-ready=yes]")
    page.fill("#search", "Shusha")
    expect(page.locator("#search-said")).to_contain_text("could not be loaded")
    page.unroute("**/search.*.json")
    page.fill("#search", "Shushi")
    expect(page.locator("#search-list")).to_contain_text("Shusha / Shushi")
    page.close()
