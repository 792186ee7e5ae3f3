"""The panel of the region: what is on the map today, and what is folded below it."""

from __future__ import annotations

import pytest

ROWS = """(list) => Array.from(document.querySelectorAll(`${list} li`), (row) =>
  row.querySelector(".label").textContent)"""
DAYS = ["1993-08-01", "1994-05-13", "2016-04-06", "2020-10-20", "2020-11-22", "2020-12-02",
        "2022-09-01", "2023-09-20", "2023-09-25", "2024-06-01"]


def today(reader) -> list[str]:
    return reader.page.evaluate(ROWS, "#today")


@pytest.mark.parametrize("day", DAYS)
def test_the_panel_says_what_is_on_the_map_in_few_rows_and_no_layer_twice(onlooker, day):
    onlooker.open(f"?v=3&day={day}")
    assert 4 <= len(today(onlooker)) <= 9
    groups = onlooker.page.evaluate(
        """() => Array.from(document.querySelectorAll("#legend-region [data-group]"),
           (box) => box.dataset.group + box.closest("li").dataset.needs)""")
    assert len(groups) == len(set(groups))
    assert onlooker.page.evaluate(
        "() => document.querySelectorAll('#today .absent').length") == 0


def test_the_script_leaves_the_rows_as_they_were_sent(browser, site, reader):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    for day in ("2020-11-22", "2024-06-01"):
        page.goto(f"{site}?v=3&day={day}")
        sent = [row.inner_text() for row in page.locator("#today .label").all()]
        reader.open(f"?v=3&day={day}")
        assert today(reader) == sent
    context.close()


def test_a_row_comes_and_goes_with_what_it_tells_of(reader):
    reader.open("?v=3&day=2020-11-09")
    assert "Peacekeepers' zone" not in today(reader)
    reader.go(day=12_002 + 10)
    reader.settle()
    assert "Peacekeepers' zone" in today(reader)


def test_a_row_is_its_own_switch_and_stays_where_it_was(reader):
    reader.open("?v=3&day=2020-11-22")
    rows = today(reader)
    reader.page.uncheck("#today [data-group=peacekeepers]")
    reader.settle()
    assert "hide=peacekeepers" in reader.page.url
    assert today(reader) == rows
    reader.page.check("#today [data-group=peacekeepers]")
    reader.settle()
    assert "hide=" not in reader.page.url


def test_a_layer_that_is_asked_for_stands_on_the_map_today_and_keeps_the_focus(reader):
    reader.open("?v=3&day=2020-11-22")
    reader.page.click("#more-layers summary")
    reader.page.check("#more-layers [data-group=claimed]")
    reader.settle()
    assert reader.page.locator("#today [data-group=claimed]").count() == 1
    assert reader.page.evaluate("() => document.activeElement.dataset.group") == "claimed"
    reader.page.uncheck("#today [data-group=claimed]")
    reader.settle()
    assert reader.page.locator("#more-layers [data-group=claimed]").count() == 1


def test_a_row_lights_the_map_and_the_map_its_row(reader):
    reader.open("?v=3&day=2020-11-22")
    reader.page.hover("#today li:first-child")
    lit = reader.page.evaluate(
        "() => Array.from(document.querySelectorAll('.map .lit'), (node) => node.id)")
    assert lit and all(name.startswith("p-") for name in lit)
    held = reader.page.evaluate(
        "() => document.querySelectorAll('.map .piece.azerbaijan').length")
    assert len(lit) == held
    where = reader.page.evaluate("""() => {
      const map = document.querySelector("#document-region").getBoundingClientRect();
      for (let x = map.left; x < map.right; x += 9) {
        for (let y = map.top; y < map.bottom; y += 9) {
          if (document.elementFromPoint(x, y)?.matches(".piece.azerbaijan")) return [x, y];
        }
      } }""")
    reader.page.mouse.move(*where)
    reader.settle()
    assert reader.page.locator(".legend li.lit .label").all_text_contents() == ["Azerbaijan"]


def test_the_latest_changes_open_what_they_tell_of(reader):
    reader.open("?v=3&day=2020-11-22")
    assert reader.page.locator("#latest time").all_inner_texts() == [
        "20 November 2020", "15 November 2020", "14 November 2020"]
    reader.page.click("#latest a >> nth=0")
    reader.settle()
    assert "sel=e-agdam-2020" in reader.page.url
