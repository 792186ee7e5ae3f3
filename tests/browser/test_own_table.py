"""A reader's own table: chosen, put on the map, stepped, asked, clicked, saved; nothing leaves."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import reading

DAY = "?v=3&day=2020-11-24"
SHUSHA, FAR = (39.7603, 46.7489), (39.3, 45.9)
HEAD = "event_date;latitude;longitude;event_type;note"
SVG = "{http://www.w3.org/2000/svg}"
# Where the middle of a mark lies in the window: the point on whose colour most pixels are.
MARKED = """() => {
  const canvas = document.querySelector(".own-points canvas");
  const { width, height } = canvas;
  const { data } = canvas.getContext("2d").getImageData(0, 0, width, height);
  let [n, x, y] = [0, 0, 0];
  for (let i = 0; i < data.length; i += 4) {
    if (data[i + 3] === 0) continue;
    n += 1; x += (i / 4) % width; y += Math.floor(i / 4 / width);
  }
  const box = canvas.getBoundingClientRect();
  const [across, down] = [box.width / width / n, box.height / height / n];
  return n ? { n, x: box.left + x * across, y: box.top + y * down } : null;
}"""


def row(day: str, place: tuple[float, float], kind: str, note: str = "") -> str:
    lat, lon = (str(number).replace(".", ",") for number in place)
    return f"{day};{lat};{lon};{kind};{note}"


def table(folder: Path, *rows: str, name: str = "events.csv") -> str:
    path = folder / name
    path.write_text("\n".join([HEAD, *rows]) + "\n", encoding="cp1252")
    return str(path)


def choose(reader, path: str):
    """Choose a file by the button of the panel, and wait until it is read."""
    page = reader.page
    with page.expect_file_chooser() as chooser:
        page.click("#own-choose")
    chooser.value.set_files(path)
    expect(page.locator(".own-dialog .own-state")).to_contain_text("Rows:")
    return page


def load(reader, path: str):
    """The same, and put its rows on the map, joined."""
    page = choose(reader, path)
    page.click(".own-main")
    expect(page.locator("#own-save")).to_be_enabled()
    return page


def marks(reader) -> dict | None:
    reader.settle()
    return reader.page.evaluate(MARKED)


@pytest.mark.parametrize("where", ["site", "place"])
def test_a_table_is_put_on_the_map_stepped_asked_clicked_and_saved(
        browser, request, where, tmp_path):
    """With semicolons, decimal commas and Latin letters, on a server and in a folder of files."""
    path = table(tmp_path, row("2020-11-20", SHUSHA, "Battles", "=1+1 Gülablı".replace("ı", "i")),
                 row("2020-09-01", FAR, "Protests"))
    with reading(browser, request.getfixturevalue(where), accept_downloads=True) as reader:
        reader.open(DAY)
        page = load(reader, path)
        sent = len([url for url in reader.requests if "/files/" not in url and "blob:" not in url])
        shown = page.locator(".own-name")
        expect(shown).to_contain_text("1 of 2 shown")
        near = marks(reader)
        assert near["n"] > 20
        # Outside its month no mark shows, and all days have all.
        reader.go(day=12_600)
        assert marks(reader) is None
        page.select_option("#own-window", "all")
        expect(shown).to_contain_text("2 of 2 shown")
        reader.go(day=12_016)
        # Only one kind, by the keyboard.
        page.focus("#own-filter-add")
        page.keyboard.press("Enter")
        page.select_option("#own-filter-column-0", "event_type")
        page.fill("#own-filter-value-0", "batt")
        page.keyboard.press("Tab")
        expect(shown).to_contain_text("1 of 1 shown")
        page.select_option("#own-colour", "holder")
        expect(page.locator(".own-legend li")).to_contain_text("Azerbaijan")
        # A click tells the row with what the ground adds.
        at = marks(reader)
        page.mouse.click(at["x"], at["y"])
        told = page.locator("#own-row")
        expect(told).to_contain_text("Azerbaijan")
        expect(told).to_contain_text("=1+1 G\u00fclabli")
        expect(told).to_be_focused()
        # What is saved is drawn in the page, with the reader's own line.
        page.fill("#own-credit", "Field notes of ours")
        page.keyboard.press("Tab")
        page.click("#save-open")
        page.wait_for_selector("#save-preview:not([aria-busy]) img[src^='blob:']")
        assert page.locator('#save [value="pdf"]:enabled').count() == 0
        expect(page.locator("#save")).to_contain_text("stay on this machine")
        page.locator("#save label:has([value=svg])").first.click()
        with page.expect_download() as download:
            page.click("#save-now")
        drawn = ET.parse(download.value.path())
        texts = " ".join(text.text or "" for text in drawn.iter(f"{SVG}text"))
        assert "Field notes of ours" in texts
        [layer] = [g for g in drawn.iter(f"{SVG}g") if g.get("class") == "own-points"]
        assert len(list(layer.iter(f"{SVG}circle"))) == 1
        # Nothing of the file was asked of any server.
        assert len([url for url in reader.requests
                    if "/files/" not in url and "blob:" not in url]) == sent


def test_rows_lie_in_records_with_counts_and_are_saved_joined(reader, tmp_path):
    reader.open(DAY)
    page = load(reader, table(tmp_path, row("2020-11-20", SHUSHA, "Battles", "=1+1"),
                              row("2020-11-21", FAR, "Protests")))
    with page.expect_download() as download:
        page.click("#own-save")
    saved = Path(download.value.path()).read_text(encoding="utf-8").splitlines()
    assert saved[0].startswith("event_date,latitude,longitude,event_type,note,piece_id,district")
    assert ",'=1+1,shusha" in saved[1] and ",azerbaijan,azerbaijan,held," in saved[1]
    # Another file that is looked at and left changes nothing of what is on the map.
    choose(reader, table(tmp_path, row("2020-11-22", FAR, "Riots"), name="other.csv"))
    page.keyboard.press("Escape")
    page.click("#own-to-table")
    rows = page.locator(".own-records tbody").first.locator("tr")
    expect(rows).to_have_count(2)
    expect(page.locator(".own-counts")).to_contain_text("2020-11")
    # The other tabs are as they were.
    page.get_by_role("radio", name="Sources").check()
    expect(page.locator(".own-records")).to_be_hidden()
    page.get_by_role("radio", name="Your own data").check()
    rows.first.get_by_role("button").click()
    expect(page.locator("#own-row")).to_contain_text("Row 1")
    page.click("#own-remove")
    expect(page.locator("#own-choose")).to_be_focused()
    assert page.locator(".own-points, .own-lane").count() == 0


def test_a_bad_file_is_told_with_row_and_column_and_the_good_rest_is_loaded(reader, tmp_path):
    reader.open(DAY)
    page = choose(reader, table(tmp_path, row("2020-11-20", SHUSHA, "Battles"),
                                row("never", SHUSHA, "Battles"), row("2020-11-20", (95, 46), "x")))
    faults = page.locator(".own-faults")
    expect(faults).to_contain_text("Row 2, event_date: “never”: is no day; write it as 2020-11-24")
    expect(faults).to_contain_text("Row 3, latitude: “95”: is no degrees")
    expect(page.locator(".own-main")).to_have_text("Put 1 good row on the map, leave out 2")
    # Days that may be two are asked about, at their field.
    page.select_option("#own-column-day", "note")
    expect(page.locator(".own-main")).to_be_disabled()
    page.select_option("#own-column-day", "")
    field = page.locator("#own-column-day")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(page.locator(f"#{field.get_attribute('aria-describedby')}")).to_contain_text("Choose")
    page.keyboard.press("Escape")
    (tmp_path / "page.csv").write_text("<!doctype html><p>Not found", encoding="utf-8")
    with page.expect_file_chooser() as chooser:
        page.click("#own-choose")
    chooser.value.set_files(str(tmp_path / "page.csv"))
    expect(page.get_by_role("alert").filter(has_text="page of the web")).to_be_visible()


# Two fields left one after the other, before the answer to the first can be written.
_AT_ONCE = """() => {
  for (const [name, value] of [["column", "event_type"], ["value", "batt"]]) {
    const field = document.getElementById(`own-filter-${name}-0`);
    field.value = value;
    field.dispatchEvent(new Event("change", { bubbles: true }));
  }
}"""


def test_a_condition_is_kept_whole_however_fast_its_fields_are_left(reader, tmp_path):
    page = load(reader.open(DAY), table(tmp_path, row("2020-11-20", SHUSHA, "Battles"),
                                        row("2020-11-20", SHUSHA, "Protests")))
    page.click("#own-filter-add")
    page.wait_for_selector("#own-filter-value-0")
    page.evaluate(_AT_ONCE)
    expect(page.locator(".own-name")).to_contain_text("1 of 1 shown")
