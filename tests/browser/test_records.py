"""The Records view: what a reader finds, filters, opens on the map and takes away."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from playwright.sync_api import expect

GRID = "dash_ag_grid"


def opened(reader, query: str = "", table: str = "events"):
    """Open Records, at a table."""
    reader.open(f"?view=records{query}")
    reader.page.wait_for_selector(".ag-row")
    if table != "events":
        reader.page.click(f".tabs label:has([value={table}])")
    reader.page.wait_for_selector(f"#records[data-table={table}]")
    return reader.page


def shown(page) -> tuple[int, int]:
    """The rows that are shown, and all."""
    text = page.text_content("#rows-shown").replace(",", "")
    left, right = text.removesuffix(" rows").split(" of ")
    return int(left), int(right)


def fewer_rows(page) -> None:
    """Wait until not all rows are left."""
    page.wait_for_function("""() => {
      const [left, whole] = document.getElementById("rows-shown").textContent.split(" of ");
      return `${left} rows` !== whole; }""")


def one_row(page) -> None:
    """Wait until one row is left."""
    page.wait_for_function(
        "() => document.getElementById('rows-shown').textContent.startsWith('1 of')")


def test_a_map_asks_for_neither_the_grid_nor_a_table_nor_plotly(reader):
    reader.open("?view=world")
    assert not [url for url in reader.requests
                if GRID in url or "plotly" in url or "async-markdown" in url]


def test_the_tables_come_when_records_is_opened(reader):
    page = reader.open().page
    page.click('[data-view-tab="records"]')
    page.wait_for_selector(".ag-row")
    assert [url for url in reader.requests if GRID in url]
    assert shown(page)[0] == shown(page)[1] > 250


@pytest.mark.parametrize(("table", "least"), [
    ("resolutions", 200), ("positions", 220), ("votes", 192), ("control", 180), ("claims", 500),
    ("sources", 450),
])
def test_every_table_opens(reader, table, least):
    page = opened(reader, table=table)
    assert shown(page)[1] >= least


def test_the_tabs_answer_to_the_keyboard(reader):
    page = opened(reader)
    page.focus(".tabs [value=events]")
    page.keyboard.press("ArrowRight")
    page.wait_for_selector(".tabs label:has([value=resolutions]:checked)")


def test_the_maps_filter_holds_for_the_rows_and_can_be_switched_off(reader):
    page = opened(reader, "&hide=military")
    left, whole = shown(page)
    assert left < whole
    assert page.is_visible("#map-filter")
    page.click("#map-filter")
    reader.settle()
    assert shown(page) == (whole, whole)
    page.click("#map-filter")
    reader.settle()
    assert shown(page) == (left, whole)


def test_without_a_filter_nothing_is_said_of_one(reader):
    page = opened(reader)
    assert not page.is_visible("#map-filter")


def test_words_are_found_in_every_column(reader):
    page = opened(reader, table="resolutions")
    page.fill("#words", "Rhode Island")
    one_row(page)
    assert "2012-05-17" in page.text_content(".ag-center-cols-container")


def test_a_column_has_a_filter_of_its_own(reader):
    page = opened(reader)
    page.fill(".ag-floating-filter:nth-child(2) input", "Legal")
    fewer_rows(page)
    left, whole = shown(page)
    assert 0 < left < whole


def test_an_uncertain_date_is_read_out_on_pointing(reader):
    page = opened(reader)
    page.hover(".ag-cell.uncertain >> nth=0")
    tip = page.wait_for_selector(".ag-tooltip")
    assert tip.text_content() == "1988, day not known"


def test_an_unreferenced_row_is_marked(reader):
    page = opened(reader, table="claims")
    page.fill("#words", "Unreferenced")
    assert "Unreferenced" in page.wait_for_selector(".ag-cell.unsourced").text_content()


def test_a_column_can_be_added(reader):
    page = opened(reader)
    page.click(".columns summary")
    page.click("#columns label:has-text('Remarks')")
    expect(page.locator(".ag-header-cell-text:has-text('Remarks')")).to_have_count(1)


def test_a_vote_opens_the_member_on_the_day_of_the_vote(reader):
    page = opened(reader, table="votes")
    page.fill("#words", "Angola")
    one_row(page)
    page.click(".ag-row >> nth=0")
    reader.settle()
    assert reader.day() == "14 March 2008"
    assert "theme=votes" in page.url
    assert "sel=j-ao" in page.url


def test_enter_opens_a_row_on_the_map_at_its_date(reader):
    page = opened(reader)
    page.fill("#words", "Horadiz")
    fewer_rows(page)
    page.click(".ag-header-cell >> nth=0", position={"x": 3, "y": 3})
    page.evaluate("dash_ag_grid.getApi('grid').setFocusedCell(0, 'title')")
    page.keyboard.press("Enter")
    reader.settle()
    assert page.is_visible("#document-region")
    assert "1993" in reader.day()


def test_the_saved_csv_holds_the_rows_shown_and_every_column(reader, tmp_path: Path):
    page = opened(reader, "&hide=military")
    with page.expect_download() as saved:
        page.click("#save-csv")
    assert saved.value.suggested_filename == "contact-lines-events.csv"
    file = tmp_path / "events.csv"
    saved.value.save_as(file)
    with file.open(encoding="utf-8-sig", newline="") as text:
        found = list(csv.DictReader(text))
    assert len(found) == shown(page)[0]
    assert {"Date", "Event", "Source", "Where in it", "Remarks", "Key"} <= found[0].keys()
    assert "Military" not in {row["About"] for row in found}


def test_no_cell_of_the_csv_is_a_formula(reader, tmp_path: Path):
    page = opened(reader)
    page.evaluate("""() => {
      const api = dash_ag_grid.getApi('grid');
      const titles = ['=HYPERLINK("http://example.org")', '+1', '-1', '@SUM(A1)', '\\t=1', 'plain'];
      api.setGridOption('rowData', titles.map((title, i) => ({ id: `x${i}`, title })));
    }""")
    expect(page.locator(".ag-center-cols-container .ag-row")).to_have_count(6)
    with page.expect_download() as saved:
        page.click("#save-csv")
    file = tmp_path / "events.csv"
    saved.value.save_as(file)
    with file.open(encoding="utf-8-sig", newline="") as text:
        titles = [row["Event"] for row in csv.DictReader(text)]
    assert titles == ["'=HYPERLINK(\"http://example.org\")", "'+1", "'-1", "'@SUM(A1)", "'\t=1",
                      "plain"]


def test_a_source_opens_elsewhere_on_a_click_only(reader):
    page = opened(reader, table="sources")
    link = page.locator(".ag-cell a >> nth=0")
    assert link.get_attribute("rel") == "noopener noreferrer"
    assert link.get_attribute("target") == "_blank"


def test_hundreds_of_rows_are_drawn_a_windowful_at_a_time(reader):
    page = opened(reader, table="claims")
    assert shown(page)[1] > 500
    assert page.locator(".ag-center-cols-container .ag-row").count() < 60


def test_on_a_phone_the_grid_scrolls_and_the_page_does_not(phone):
    page = phone.open("?view=records").page
    page.wait_for_selector(".ag-row")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    assert page.locator(".records .grid").bounding_box()["height"] > 300
