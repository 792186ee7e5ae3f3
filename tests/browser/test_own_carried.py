"""The atlas as one file with a reader's own data in it: saved in the page, opened from a disk."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import expect

from dashboard.address.state import State
from dashboard.documents import Documents
from dashboard.pages.onefile import one_file
from tests.browser.conftest import reading
from tests.browser.test_own_table import DAY, MARKED, SHUSHA, load, row, table

WHOLE = (0, 13514)
# What would end the element that holds it, or run, were it not written so that it cannot.
SLY = "</script><script>document.title='run'</script><!-- & \\"


def carried_from(page, folder: Path, name: str) -> Path:
    with page.expect_download() as download:
        page.click("#own-carry")
    assert download.value.suggested_filename == "events-atlas.html"
    path = folder / name
    download.value.save_as(path)
    return path


def expect_as_it_was_saved(page, credit: str) -> None:
    """Its points, colours and conditions, and whose they are, on the day that was shown."""
    expect(page.locator(".own-name")).to_contain_text("1 of 1 shown")
    expect(page.locator(".own-given")).to_have_text(f"Points: {credit}, added by a reader.")
    expect(page.locator("#own-save")).to_be_enabled()
    expect(page.locator("#own-filter-value-0")).to_have_value("batt")
    expect(page.locator(".own-legend li")).to_contain_text("Azerbaijan")
    expect(page.locator("#spoken-day")).to_have_text("25 November 2020")
    assert page.evaluate(MARKED)["n"] > 20
    assert page.title() != "run"


@pytest.mark.parametrize("where", ["site", "place", "one file"])
def test_the_atlas_is_saved_with_the_data_and_opens_with_them_from_a_disk(
        browser, request, opened, where, tmp_path):
    """From a server, a folder of files and the one file itself; none is told a byte of them."""
    path = table(tmp_path, row("2020-11-20", SHUSHA, "Battles", SLY),
                 row("2020-11-20", SHUSHA, "Protests"))
    asked: list[str] = []

    def put_on(page) -> Path:
        page.select_option("#own-colour", "holder")
        page.click("#own-filter-add")
        page.select_option("#own-filter-column-0", "event_type")
        page.fill("#own-filter-value-0", "batt")
        page.fill("#own-credit", SLY)
        page.keyboard.press("Tab")
        expect(page.locator(".own-name")).to_contain_text("1 of 1 shown")
        page.on("request", lambda asking: asked.append(
            asking.method + (asking.post_data or "")) if "blob:" not in asking.url else None)
        return carried_from(page, tmp_path, "one.html")

    if where == "one file":
        plain = tmp_path / "plain.html"
        plain.write_text(one_file(Documents(), State(), *WHOLE), encoding="utf-8")
        page = opened(plain, "#?v=3&day=2020-11-25")
        page.set_input_files("#own-file", path)
        page.click(".own-main")
        expect(page.locator("#own-save")).to_be_enabled()
        one = put_on(page)
        assert asked == []
    else:
        with reading(browser, request.getfixturevalue(where), accept_downloads=True) as reader:
            reader.open(DAY.replace("24", "25"))
            one = put_on(load(reader, path))
            assert asked == ["GET"]  # the atlas itself, and nothing of the table
    page = opened(one)
    expect_as_it_was_saved(page, SLY)
    page.click("#next")
    expect(page.locator("#spoken-day")).not_to_have_text("25 November 2020")
    page.click("#previous")
    # A copy of the copy has what was changed in it, and once.
    page.fill("#own-credit", "Field notes")
    page.keyboard.press("Tab")
    two = carried_from(page, tmp_path, "two.html")
    assert two.read_text(encoding="utf-8").count('id="own-carried"') == 1
    expect_as_it_was_saved(opened(two), "Field notes")
    assert abs(two.stat().st_size - one.stat().st_size) < 20_000
