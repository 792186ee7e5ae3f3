"""On paper: what is on the map is in its frame, and no list lacks what it lists."""

from __future__ import annotations

from itertools import product

import pytest

from dashboard.asked import number_of_day
from tests.connect import FRAMES
from tests.paper import sheets_of, text_of

# After an event, before the browser draws again: how large the frame of the maps is, and what is
# written on them that it would cut at its sides.
CUT = """(event) => {
  window.dispatchEvent(new Event(event));
  const { width, height } = document.querySelector(".stage").getBoundingClientRect();
  const cut = [];
  for (const svg of document.querySelectorAll(".stage .map-document[data-map]")) {
    const frame = svg.getBoundingClientRect();
    if (!frame.width) continue;
    for (const text of svg.querySelectorAll("text")) {
      const box = text.getBoundingClientRect();
      if (!box.width || box.right < frame.left || box.left > frame.right
        || box.bottom < frame.top || box.top > frame.bottom) continue;
      if (box.left < frame.left - 1 || box.right > frame.right + 1) cut.push(text.textContent);
    }
  }
  return [width, height, cut];
}"""
DAY = "?day=2020-11-22"


@pytest.mark.parametrize(("view", "high"), [
    ("region", 34), ("world", 25.5), ("compare&with=1994-05-13&mode=side", 34)])
def test_a_map_is_fitted_to_paper_before_it_is_printed(onlooker, view, high):
    """A browser tells no script how wide the paper is; the page takes it for 51 rem."""
    page = onlooker.open(f"{DAY}&view={view}").page
    seen = []
    for width, height in ((1920, 1080), (390, 844)):
        page.set_viewport_size({"width": width, "height": height})
        page.evaluate(FRAMES)
        before = page.evaluate(CUT, "none")
        assert page.evaluate(CUT, "beforeprint") == [51 * 14, high * 14, []]
        assert page.evaluate(CUT, "afterprint") == before
        seen.append(before)
    assert seen[0] != seen[1]


def test_who_acted_is_listed_by_name_on_paper(onlooker):
    page = onlooker.open(f"{DAY}&view=world").page
    page.emulate_media(media="print")
    name = page.locator("#acting-list .plain", has_text="Abkhazia")
    assert name.first.is_visible()
    page.emulate_media(media="null")


def test_a_long_table_begins_on_the_sheet_on_which_it_is_told_of(onlooker):
    page = onlooker.open("?view=compare&day=2020-12-02&with=1994-05-13&mode=side").page
    first = text_of(sheets_of(page.pdf(format="A4"))[0])
    assert "Nagorno-Karabakh (de facto) → Azerbaijan" in " ".join(first.split())


@pytest.mark.parametrize("view", ["region", "world&theme=acts", "world&theme=positions"])
def test_a_map_with_its_legend_is_one_sheet_of_either_paper_turned_either_way(onlooker, view):
    page = onlooker.open(f"{DAY}&view={view}").page
    for size, lying in product(("A4", "Letter"), (False, True)):
        sheets = sheets_of(page.pdf(format=size, landscape=lying))
        assert (size, lying, len(sheets)) == (size, lying, 1)
        assert "imply no endorsement" in " ".join(text_of(sheets[0]).split())


def test_on_a_sheet_that_lies_the_map_of_the_region_has_its_legend_beside_it(onlooker):
    page = onlooker.open("?day=1994-05-13").page
    for day in ("1994-05-13", "2020-10-20", "2020-11-22"):
        onlooker.go(day=number_of_day(day))
        onlooker.settle()
        assert [(day, size, len(sheets_of(page.pdf(format=size, landscape=True))))
                for size in ("A4", "Letter")] == [(day, "A4", 1), (day, "Letter", 1)]
        window = page.viewport_size
        page.set_viewport_size({"width": 1040, "height": 700})
        page.emulate_media(media="print")
        stage, panel = (page.locator(part).bounding_box() for part in (".stage", ".panel"))
        page.emulate_media(media="null")
        page.set_viewport_size(window)
        assert stage["width"] > 640
        assert panel["x"] >= stage["x"] + stage["width"]
        assert panel["y"] + panel["height"] <= 700


# What of a chart lies outside of it: plotly draws in pixels, which paper does not widen.
CHARTS = """(event) => {
  window.dispatchEvent(new Event(event));
  return [...document.querySelectorAll(".plot")].map((plot) => {
    const { width, height } = plot.querySelector(".main-svg").getBoundingClientRect();
    return [Math.round(width), width - plot.clientWidth, height - plot.clientHeight];
  });
}"""


def test_charts_are_as_wide_as_paper_for_as_long_as_they_are_printed(onlooker):
    page = onlooker.open(f"{DAY}&view=charts").page
    page.wait_for_function("""() => [...document.querySelectorAll(".plot")].every(
      (plot) => plot.querySelector(".main-svg"))""")
    before = page.evaluate(CHARTS, "none")
    assert {tuple(of) for of in page.evaluate(CHARTS, "beforeprint")} == {(48 * 14, 0, 0)}
    assert page.evaluate(CHARTS, "afterprint") == before
    assert len(sheets_of(page.pdf(format="A4"))) == 2
    assert page.evaluate(CHARTS, "none") == before


PAPER = """() => {
  window.dispatchEvent(new Event("beforeprint"));
  const text = (cell) => cell.textContent;
  const table = document.querySelector(".paper-table");
  const said = table && {
    heads: [...table.tHead.rows[0].cells].map(text),
    rows: [...table.tBodies[0].rows].map((row) => [...row.cells].map(text)),
    wide: table.getBoundingClientRect().right - innerWidth };
  window.dispatchEvent(new Event("afterprint"));
  return [said, document.querySelector(".paper-table")];
}"""
# Where a reader is in the grid: what is scrolled, chosen and marked.
THERE = """() => {
  const { scrollTop, scrollLeft } = document.querySelector(".ag-body-viewport");
  return [scrollTop, scrollLeft, document.activeElement.getAttribute("col-id"),
    document.activeElement.textContent, String(getSelection())];
}"""


def records(reader, query: str = ""):
    """Open Records; its rows are there."""
    page = reader.open(f"?view=records{query}").page
    page.wait_for_selector(".ag-row")
    page.wait_for_selector("#records[data-table=events]")
    return page


def test_a_printed_table_has_every_row_and_its_heads_on_every_sheet(reader):
    page = records(reader)
    sheets = [text_of(sheet) for sheet in sheets_of(page.pdf(format="A4"))]
    assert len(sheets) > 5
    assert all("Date About Event Place Changed Source Where in it" in sheet for sheet in sheets)
    [said, left] = page.evaluate(PAPER)
    assert f"{len(said['rows'])} of {len(said['rows'])} rows" in sheets[0]
    assert said["rows"][0][0] in sheets[0]
    assert said["rows"][-1][0] in sheets[-1]
    assert "imply no endorsement" in sheets[-1]
    assert left is None


def test_paper_has_the_rows_and_columns_that_are_left_in_their_order(reader):
    page = records(reader, "&hide=military")
    page.fill("#words", "Moscow")
    page.fill(".ag-floating-filter:nth-child(2) input", "Legal")
    page.click(".columns summary")
    page.click("#columns label:has-text('Remarks')")
    page.click(".ag-header-cell[col-id=date]")
    page.click(".ag-header-cell[col-id=date]")
    page.wait_for_selector(".ag-header-cell[col-id=date][aria-sort=descending]")
    page.wait_for_function("() => dash_ag_grid.getApi('grid').getFilterModel().category")
    [said, _] = page.evaluate(PAPER)
    assert page.text_content("#rows-shown").startswith(f"{len(said['rows'])} of ")
    assert said["heads"] == ["Date", "AboutLegal", "Event", "Place", "Changed", "Source",
                             "Where in it", "Remarks"]
    dates = [row[0] for row in said["rows"]]
    assert dates == sorted(dates, reverse=True)
    assert {row[1] for row in said["rows"]} == {"Legal"}


def test_who_prints_a_table_is_where_they_were(reader):
    page = records(reader)
    page.evaluate("dash_ag_grid.getApi('grid').ensureIndexVisible(200, 'top')")
    page.wait_for_selector(".ag-row[row-index='205']")
    page.evaluate("""() => {
      dash_ag_grid.getApi("grid").setFocusedCell(205, "title");
      getSelection().selectAllChildren(document.activeElement);
    }""")
    before = page.evaluate(THERE)
    assert before[0] > 5000
    assert before[4]
    page.pdf(format="A4")
    assert page.evaluate(THERE) == before


def test_a_table_with_all_its_columns_is_as_wide_as_the_paper(reader):
    page = records(reader)
    page.evaluate("""() => {
      const grid = dash_ag_grid.getApi("grid");
      grid.setColumnsVisible(grid.getColumns(), true);
    }""")
    page.set_viewport_size({"width": 718, "height": 1040})
    page.emulate_media(media="print")
    [said, _] = page.evaluate(PAPER)
    page.emulate_media(media="null")
    assert len(said["heads"]) == 12
    assert said["wide"] <= 0
