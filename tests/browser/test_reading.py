"""What a reader does: steps, types, plays, filters, points, clicks, takes away, comes back."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from playwright.sync_api import expect

from dashboard.draw.zooms import INSET_LEVELS
from tests.connect import FRAMES, go

AGDAM = "p-agdam-west"


def test_the_page_is_readable_before_any_script(browser, site):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}?day=1993-08-01")
    assert page.text_content("#spoken-day") == "1 August 1993"
    assert "karabakh" in page.get_attribute(f"#{AGDAM}", "class")
    assert "held by" in page.text_content("#sentence")
    context.close()


def test_the_arrow_keys_step_by_a_day(walker):
    walker.open("?day=2020-11-19")
    assert "karabakh" in walker.classes(AGDAM)
    walker.page.focus("#day")
    walker.page.keyboard.press("ArrowRight")
    walker.settle()
    assert walker.day() == "20 November 2020"
    assert "azerbaijan" in walker.classes(AGDAM)


def test_page_down_goes_to_the_next_change_and_page_up_back(walker):
    walker.open("?day=2020-11-20&hide=military,diplomatic,political,legal,humanitarian,"
                "demographic,protest,culture")
    walker.page.focus("#day")
    walker.page.keyboard.press("PageDown")
    walker.settle()
    assert walker.day() == "25 November 2020"
    assert "Kalbajar" in walker.page.text_content("#change")
    walker.page.keyboard.press("PageUp")
    walker.settle()
    assert walker.day() == "20 November 2020"


def test_home_and_end_reach_the_ends_and_no_further(walker):
    walker.open("?day=2020-11-20")
    walker.page.focus("#day")
    walker.page.keyboard.press("End")
    walker.page.keyboard.press("ArrowRight")
    walker.settle()
    assert walker.day() == "31 December 2024"
    walker.page.keyboard.press("Home")
    walker.page.keyboard.press("ArrowLeft")
    walker.settle()
    assert walker.day() == "1 January 1988"


def test_a_typed_day_is_shown(walker):
    walker.open()
    walker.page.fill("#day-typed", "1994-05-12")
    walker.page.keyboard.press("Enter")
    walker.settle()
    assert walker.day() == "12 May 1994"
    assert "day=1994-05-12" in walker.page.url


@pytest.mark.parametrize("typed", ["12.05.1994", "12 May 1994", "12 мая 1994", "1994-05-12 "])
def test_a_day_is_typed_as_people_type_it(walker, typed):
    walker.open()
    walker.page.fill("#day-typed", typed)
    walker.page.keyboard.press("Enter")
    walker.settle()
    assert walker.day() == "12 May 1994"


@pytest.mark.parametrize(("typed", "why"), [
    ("1994-02-30", "is not a day"), ("2031-01-01", "covers"), ("<b>x</b>", "is not a day")])
def test_a_typed_day_that_is_none_changes_nothing_and_says_why(walker, typed, why):
    walker.open("?day=2000-01-01")
    walker.page.fill("#day-typed", typed)
    walker.page.keyboard.press("Enter")
    walker.settle()
    assert walker.day() == "1 January 2000"
    box = walker.page.locator("#day-typed")
    assert box.get_attribute("aria-invalid") == "true"
    told = [walker.page.locator(f"#{part}") for part in box.get_attribute(
        "aria-describedby").split()]
    expect(told[0]).to_be_visible()
    expect(told[1]).to_contain_text(why)
    box.press("1")
    assert box.get_attribute("aria-invalid") == "false"


def test_a_typed_day_that_can_be_two_asks_which(walker):
    walker.open("?day=2000-01-01")
    walker.page.fill("#day-typed", "03/04/2020")
    walker.page.keyboard.press("Enter")
    walker.settle()
    assert walker.day() == "1 January 2000"
    buttons = walker.page.locator("#day-typed-fault button")
    expect(buttons).to_have_text(["3 April 2020", "4 March 2020"])
    buttons.nth(1).click()
    walker.settle()
    assert walker.day() == "4 March 2020"
    expect(buttons).to_have_count(0)
    expect(walker.page.locator("#day-typed")).to_be_focused()


def test_dragging_the_slider_moves_the_day_without_asking_the_server(reader):
    reader.open("?day=2000-01-01")
    reader.settle()
    asked = len(reader.requests)
    box = reader.page.locator("#day").bounding_box()
    middle = box["y"] + box["height"] / 2
    reader.page.mouse.move(box["x"] + box["width"] * 0.33, middle)
    reader.page.mouse.down()
    for share in (0.4, 0.5, 0.6, 0.7):
        reader.page.mouse.move(box["x"] + box["width"] * share, middle)
    reader.page.mouse.up()
    reader.settle()
    assert reader.day() != "1 January 2000"
    assert reader.requests[asked:] == []


def test_playing_goes_from_change_to_change_and_pauses(newcomer):
    newcomer.page.clock.install()
    newcomer.open("?day=2020-11-10")
    asked = len(newcomer.requests)
    newcomer.page.select_option("#pace", "fast")
    newcomer.page.click("#play")
    expect(newcomer.page.locator("#spoken-day")).not_to_have_text("10 November 2020")
    newcomer.page.click("#play")
    expect(newcomer.page.locator("#play")).to_have_accessible_name("Play")
    stopped = newcomer.day()
    newcomer.page.clock.fast_forward("01:00")  # a timer that was left would be due
    newcomer.settle()
    assert newcomer.day() == stopped
    assert newcomer.requests[asked:] == []


def test_a_filter_removes_its_events_and_says_how_many_are_left(walker):
    walker.open("?day=2020-10-08")
    whole = _shown(walker)
    assert whole[0] == whole[1]
    walker.page.uncheck('[data-group="military"]')
    walker.settle()
    left = _shown(walker)
    assert 0 < left[0] < left[1] == whole[1]
    assert walker.page.locator("#document-region .event.cat-military:not(.off)").count() == 0
    assert "hide=military" in walker.page.url


def _shown(reader) -> tuple[int, int]:
    text = reader.page.text_content("#shown")
    return tuple(map(int, re.match(r"(\d+) of (\d+)", text).groups()))


def test_the_legend_switches_layers_and_carries_the_days_numbers(walker):
    walker.open("?day=2020-12-02")
    number = walker.page.text_content('[data-total="karabakh"]')
    assert re.match(r"3,\d{3} km² · 2\d %", number)
    # Those of one look are one path, at each level of zoom.
    zone = walker.page.locator("#document-region .zone-peacekeepers.on:not([id], [d=''])")
    assert zone.count() == len(INSET_LEVELS)
    walker.page.uncheck('[data-group="peacekeepers"]')
    walker.settle()
    assert zone.count() == 0


def test_pointing_at_a_piece_names_it_its_holder_and_since_when(onlooker):
    onlooker.open("?day=2000-01-01")
    _point_at(onlooker, AGDAM)
    tip = onlooker.page.text_content("#tip")
    assert "Agdam" in tip
    assert "1993-07-23" in tip


def test_a_click_opens_the_detail_with_its_sources(walker):
    walker.open("?day=2000-01-01")
    x, y = _point_at(walker, AGDAM)
    walker.page.mouse.click(x, y)
    walker.settle()
    detail = walker.page.text_content("#detail")
    assert "Agdam" in detail
    assert "Source:" in detail or "Unreferenced" in detail
    assert f"sel={AGDAM}" in walker.page.url


def test_a_record_that_does_not_come_is_told_and_asked_for_again(browser, site):
    context = browser.new_context()
    page = context.new_page()
    page.route("**/record.*.json", lambda route: route.abort())
    page.goto(f"{site}?day=2000-01-01&sel={AGDAM}")
    expect(page.locator("#detail-body")).to_contain_text("could not be loaded")
    page.unroute("**/record.*.json")
    go(page, sel="")
    page.evaluate(FRAMES)
    go(page, sel=AGDAM)
    expect(page.locator("#detail-body")).to_contain_text("Agdam")
    context.close()


def _point_at(reader, node: str) -> tuple[float, float]:
    """Move the pointer to a spot where nothing lies over the piece, and no line is near."""
    x, y = reader.page.evaluate(
        """(id) => {
          const node = document.getElementById(id), box = node.getBoundingClientRect();
          for (let i = 1; i < 40; i += 1) for (let j = 1; j < 40; j += 1) {
            const x = box.left + box.width * i / 40, y = box.top + box.height * j / 40;
            const clear = [[0, 0], [8, 0], [-8, 0], [0, 8], [0, -8]].every(
              ([dx, dy]) => document.elementFromPoint(x + dx, y + dy) === node);
            if (clear) return [x, y];
          }
        }""", node)
    reader.page.mouse.move(x, y)
    reader.page.mouse.move(x + 1, y)
    return x + 1, y


def test_a_link_brings_back_everything(reader):
    query = ("?v=3&view=region&day=2022-08-26&hide=protest,river&lang=hy"
             "&sel=e-lachin-town-2022&at=46.2361,39.8128,2.50")
    reader.open(query)
    page = reader.page
    assert reader.day() == "26 August 2022"
    assert page.input_value("#lang") == "hy"
    assert not page.is_checked('[data-group="river"]')
    assert "Ստեփանակերտ" in page.text_content("#document-region .names")
    assert "Lachin" in page.text_content("#detail")
    assert "scale(3.125)" in page.get_attribute("#document-region .view", "transform")
    reader.settle()
    for part in ("day=2022-08-26", "hide=protest,river", "lang=hy", "sel=e-lachin-town-2022",
                 "at=46.2361,39.8128,2.50"):
        assert part in page.url


@pytest.mark.parametrize("query", [
    "?day=banana", "?day=1066-10-14", "?day=9999-99-99", "?view=moon", "?lang=xx",
    "?hide=%3Cscript%3Ealert(1)%3C/script%3E", "?sel=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E",
    "?at=NaN,0,1", "?evil=%3C/script%3E%3Cscript%3Ealert(1)%3C/script%3E",
])
def test_a_bad_link_opens_the_nearest_state_and_says_what_it_ignored(reader, query):
    reader.page.on("dialog", lambda dialog: reader.faults.append(dialog.message))
    reader.open(query)
    assert "In this address" in reader.page.text_content(".ignored")
    assert reader.page.locator("#document-region").count() == 1
    assert reader.page.locator(".ignored script, .ignored img").count() == 0


def test_the_world_opens_with_the_recognitions_of_the_day(onlooker):
    onlooker.open("?view=world&day=2014-12-31")
    # Three entities, Fresno County, Highland and Los Angeles: their texts recognise
    # (resolutions.csv). What only supports or calls on others counts elsewhere.
    assert onlooker.page.text_content('[data-act="recognises"]') == "6"
    assert onlooker.page.text_content('[data-act="rescinded"]') == "1"
    assert "No UN member state has recognised" in onlooker.page.text_content("#sentence")
    assert onlooker.classes("j-abkhazia") == "area entity small act-recognises"


def test_changing_the_view_keeps_the_day(walker):
    walker.open("?day=2014-12-31")
    walker.page.click('[data-view-tab="world"]')
    walker.page.wait_for_selector("#document-world")
    walker.settle()
    assert walker.day() == "31 December 2014"
    assert "view=world" in walker.page.url
    walker.page.click('[data-view-tab="region"]')
    walker.settle()
    assert walker.page.is_visible("#document-region")


def test_zooming_in_lets_more_names_in(walker):
    walker.open("?day=2000-01-01")
    before = walker.page.locator("#document-region .label:visible").count()
    walker.page.mouse.move(500, 300)
    for _ in range(6):
        walker.page.mouse.wheel(0, -300)
    walker.settle()
    assert walker.page.locator("#document-region .label:visible").count() > before
    walker.page.click('[data-zoom-by="0"]')
    walker.settle()
    assert walker.page.locator("#document-region .label:visible").count() == before


def test_the_search_finds_a_place_by_its_armenian_name(walker):
    walker.open()
    walker.page.fill("#search", "Ստեփանակերտ")
    walker.page.click("#search-list >> text=Khankendi / Stepanakert")
    walker.page.wait_for_selector("#detail:not([hidden])", timeout=5000)
    assert "Stepanakert" in walker.page.text_content("#detail")


def test_a_row_of_the_records_opens_on_the_map(reader):
    reader.open("?view=records")
    reader.page.wait_for_selector(".ag-row")
    reader.page.click(".ag-row >> nth=3")
    reader.settle()
    assert reader.page.is_visible("#document-region")
    assert reader.page.is_visible("#detail")


def test_the_saved_svg_carries_date_legend_sources_and_disclaimer(walker, tmp_path: Path):
    walker.open("?day=2020-11-24")
    with walker.page.expect_download() as saved:
        walker.page.click('[data-image="svg"]')
    assert saved.value.suggested_filename == "contact-lines-region-2020-11-24.svg"
    file = tmp_path / "map.svg"
    saved.value.save_as(file)
    text = file.read_text(encoding="utf-8")
    for part in ("24 November 2020", "Held by", "Sources:", "imply no endorsement",
                 "day=2020-11-24"):
        assert part in text
    # Each shape says its colour itself, for programs that read no style sheet.
    [piece] = re.findall(r'<path id="p-agdam-west"[^>]*>', text)
    assert 'fill="#dfbb6d"' in piece
    assert "<foreignObject" not in text


def test_the_saved_png_shows_the_holders_colours(walker, tmp_path: Path):
    from PIL import Image

    walker.open("?day=2021-06-01&hide=peacekeepers")
    with walker.page.expect_download() as saved:
        walker.page.click('[data-image="png"]')
    file = tmp_path / "map.png"
    saved.value.save_as(file)
    with Image.open(file) as image:
        assert image.size == (3200, 2000)
        pixels = image.convert("RGB").resize((320, 200)).get_flattened_data()
    plum = sum(1 for r, g, b in pixels if r > g + 25 and b > g + 20)
    sand = sum(1 for r, g, b in pixels if r > b + 60 and g > b + 30)
    assert plum > 400
    assert sand > 1000


def test_a_phone_shows_the_map_first_and_nothing_overflows(phone_walker):
    page = phone_walker.open().page
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    box = page.locator("#document-region").bounding_box()
    assert box["width"] >= 380
    assert box["y"] < 300
