"""What a reader with a keyboard, or who hears the page, has of the map."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.connect import alive

AXE = Path(__file__).resolve().parents[2] / "node_modules" / "axe-core" / "axe.min.js"


@pytest.fixture
def reader(walker):
    """One who goes on from where others were: each test begins with the map of an address."""
    return walker


def said(reader) -> str:
    return reader.page.text_content("#walk-said") or ""


def test_the_map_is_one_stop_and_the_arrows_go_through_what_is_on_it(newcomer):
    newcomer.open("?day=2020-11-25")
    map_of_it = newcomer.page.locator("#map-region")
    stops = map_of_it.locator("xpath=descendant-or-self::*[@tabindex='0']")
    assert stops.count() == 1
    newcomer.page.focus("#map-region")
    newcomer.page.keyboard.press("ArrowRight")
    first = said(newcomer)
    assert ", since " in first
    assert "km²" in first
    expect(newcomer.page.locator("#walk-ring")).to_be_visible()
    newcomer.page.keyboard.press("ArrowRight")
    assert said(newcomer) != first
    newcomer.page.keyboard.press("ArrowLeft")
    assert said(newcomer) == first
    assert newcomer.day() == "25 November 2020"


def test_areas_come_first_and_places_last(reader):
    reader.open("?day=2020-11-25")
    reader.page.focus("#map-region")
    reader.page.keyboard.press("End")
    last = said(reader)
    names = reader.page.locator("#document-region .label text").all_text_contents()
    assert last.split(", ")[0] in names
    assert "held" in last.lower() or "since" in last or "," not in last


def test_what_is_said_of_a_step_through_the_map_is_seen_too(reader):
    reader.open("?day=2020-11-25")
    reader.page.focus("#map-region")
    reader.page.keyboard.press("ArrowRight")
    box = reader.page.locator("#walk-said").bounding_box()
    assert box["width"] > 100
    assert box["height"] > 10
    reader.page.focus("#day")
    assert reader.page.locator("#walk-said").bounding_box()["width"] <= 1


@pytest.mark.parametrize(("theme", "said_of_all"), [
    ("acts", {"recognised independence", "called for recognition"}),
    ("votes", {"for", "against", "abstaining"}),
    ("positions", {"for Azerbaijan's position", "for the Armenian or Karabakh position"}),
])
def test_of_each_body_of_the_world_is_said_what_the_map_shows_of_it(reader, theme, said_of_all):
    reader.open(f"?view=world&day=2021-06-01&theme={theme}")
    reader.page.click("#on-map summary")
    listed = reader.page.locator("#on-map-list button[data-sel^=j-]")
    listed.first.wait_for()  # what is folded is written when it is opened
    bodies = [text.partition(", ") for text in listed.all_text_contents()]
    parties = {"Azerbaijan", "Armenia", "Nagorno-Karabakh (de facto)", "Milli Majlis of Azerbaijan"}
    silent = {name for name, _, state in bodies if not state}
    assert silent <= (parties if theme == "positions" else set())
    assert said_of_all <= {state for _, _, state in bodies}


def test_a_name_on_a_part_of_the_world_opens_its_body_and_none_is_read_twice(reader):
    reader.open("?view=world&day=2021-06-01&part=south-caucasus")
    reader.page.focus("#map-world")
    reader.page.keyboard.press("Home")
    read = [said(reader)]
    while reader.page.keyboard.press("ArrowRight") or said(reader) != read[-1]:
        read.append(said(reader))
    names = [text.split(", ")[0] for text in read]
    assert len(names) == len(set(names))
    assert "Abkhazia, recognised independence" in read
    reader.page.keyboard.press("Enter")
    expect(reader.page.locator("#detail-close")).to_be_focused(timeout=30_000)
    assert reader.page.text_content("#detail-body h2") == names[-1]


COMPARED = "?view=compare&day=2020-11-24&with=1994-05-12"


def test_of_two_days_on_one_map_both_holders_are_said(reader):
    reader.open(COMPARED)
    reader.page.click("#on-map summary")
    agdam = reader.page.locator("#on-map-list [data-sel=p-agdam-west]").text_content()
    assert re.search(
        r"Azerbaijan, since 2020-11-20, .*\. 12 May 1994: Nagorno-Karabakh .*since 1993", agdam)


def test_of_two_maps_each_is_walked_and_told_by_its_own_day(reader):
    page = reader.open(f"{COMPARED}&mode=side").page
    page.wait_for_selector("#map-other .map-document")
    expect(page.locator("#map-other")).to_have_accessible_name("12 May 1994")
    page.focus("#map-other")
    page.keyboard.press("Home")
    while not said(reader).startswith("Agdam, west"):
        page.keyboard.press("ArrowRight")
    assert re.search(r"Nagorno-Karabakh .*since 1993.*\. 24 November 2020: Azerbaijan, since 2020",
                     said(reader))
    ring, other = (page.locator(one).bounding_box() for one in ("#walk-ring", "#map-other"))
    assert other["x"] <= ring["x"] + 4
    page.keyboard.press("Enter")
    expect(page.locator("#detail-close")).to_be_focused(timeout=30_000)
    page.keyboard.press("Escape")
    expect(page.locator("#map-other")).to_be_focused()
    # What is pointed at tells of the day on which it is seen.
    page.locator("#map-other #p-agdam-west").hover()
    expect(page.locator("#tip")).to_contain_text("Nagorno-Karabakh")
    page.locator("#map-region #p-agdam-west").hover()
    expect(page.locator("#tip")).to_contain_text("Azerbaijan")


def test_enter_opens_and_escape_comes_back_to_where_it_was(newcomer):
    newcomer.open("?day=2020-11-25")
    newcomer.page.focus("#map-region")
    for _ in range(3):
        newcomer.page.keyboard.press("ArrowRight")
    name = said(newcomer).split(",")[0]
    newcomer.page.keyboard.press("Enter")
    expect(newcomer.page.locator("#detail-close")).to_be_focused(timeout=30_000)
    expect(newcomer.page.locator("#detail-body h2")).to_contain_text(name, timeout=30_000)
    newcomer.page.keyboard.press("Escape")
    expect(newcomer.page.locator("#map-region")).to_be_focused()
    newcomer.settle()
    assert "sel=" not in newcomer.page.url
    newcomer.page.keyboard.press("ArrowLeft")
    newcomer.page.keyboard.press("ArrowRight")
    assert said(newcomer).split(",")[0] == name


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


def announced(reader) -> list[str]:
    """What was announced since this was asked last."""
    return reader.page.evaluate("() => window.announced.splice(0)")


@pytest.fixture
def listening(reader):
    reader.open("?day=2024-06-13")
    reader.page.evaluate("""() => {
      window.announced = [];
      const said = document.getElementById("said");
      window.hearing?.disconnect();
      window.hearing = new MutationObserver(() => window.announced.push(said.textContent));
      window.hearing.observe(said, { childList: true, characterData: true, subtree: true });
    }""")
    return reader


def test_a_typed_day_is_announced_once_with_what_had_changed_by_it(listening):
    listening.page.fill("#day-typed", "2020-11-26")
    listening.page.press("#day-typed", "Enter")
    listening.settle()
    expect(listening.page.locator("#said")).to_contain_text(
        "26 November 2020: Kalbajar district is handed over")
    listening.page.fill("#day-typed", "2020-10-18")
    listening.page.press("#day-typed", "Enter")
    expect(listening.page.locator("#said")).to_contain_text("18 October 2020: ")
    listening.settle()
    first, second = announced(listening)
    assert first.startswith("26 November 2020: Kalbajar")
    assert "Kalbajar" not in second


def test_nothing_is_announced_while_the_bar_is_dragged(listening):
    page = listening.page
    box = page.locator("#day").bounding_box()
    handle = page.evaluate("""() => {
      const { left, width } = document.querySelector(".all-days .whole").getBoundingClientRect();
      const { min, max, value } = document.getElementById("day");
      return left + width * (value - min) / (max - min);
    }""")
    page.mouse.move(handle, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(handle - 200, box["y"] + box["height"] / 2, steps=4)
    listening.settle()
    assert listening.day() != "13 June 2024"
    assert announced(listening) == []
    page.mouse.up()
    expect(page.locator("#said")).to_contain_text(listening.day())
    assert len(announced(listening)) == 1


def test_a_map_is_named_by_its_day_and_its_theme(reader):
    reader.open("?day=2020-11-19")
    reader.page.focus("#day")
    reader.page.keyboard.press("ArrowRight")
    reader.settle()
    region, world = (reader.page.locator(f"#document-{view}") for view in ("region", "world"))
    expect(region).to_have_accessible_name(re.compile("20 November 2020"))
    expect(region).not_to_have_accessible_name(re.compile("19 November 2020"))
    reader.page.click("[data-view-tab=world]")
    expect(world).to_have_accessible_name(re.compile("^Who recognised"))
    reader.page.click("#legend-world [data-theme-link=votes]")
    expect(world).to_have_accessible_name(re.compile("^How UN members voted"))


def test_a_frame_is_titled_by_its_view_too(framed):
    framed.open("?day=2020-11-19&embed=1")
    framed.page.focus("#day")
    framed.page.keyboard.press("ArrowRight")
    expect(framed.page).to_have_title("Region, 20 November 2020 · Contact Lines")


def test_nothing_is_announced_while_the_atlas_plays(newcomer):
    newcomer.open("?day=2020-11-19")
    newcomer.page.select_option("#pace", "slow")
    newcomer.page.click("#play")
    newcomer.page.wait_for_function(
        "() => document.getElementById('spoken-day').textContent !== '19 November 2020'")
    newcomer.settle()
    assert newcomer.page.text_content("#said") == ""
    newcomer.page.click("#play")


def test_the_list_says_what_the_map_shows(newcomer):
    newcomer.open("?day=2020-11-25")
    newcomer.page.click("#on-map summary")
    expect(newcomer.page.locator("#on-map-list h3").first).to_have_text("Areas")
    newcomer.page.focus("#map-region")
    newcomer.page.keyboard.press("ArrowRight")
    expect(newcomer.page.locator("#on-map-list button").first).to_have_text(said(newcomer))
    newcomer.page.locator("#on-map-list button").first.click()
    newcomer.settle()
    assert "sel=p-" in newcomer.page.url


def test_what_a_tooltip_says_is_also_had_with_a_key(newcomer):
    newcomer.open("?day=2020-11-25")
    newcomer.page.focus("#meanings summary")
    newcomer.page.keyboard.press("Enter")
    expect(newcomer.page.locator("#meanings-list dt").first).to_be_visible()
    told = set(newcomer.page.locator("#meanings-list dd").all_text_contents())
    shown = newcomer.page.locator("#today [title], .hint [title]").evaluate_all(
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
