"""Saving a view: what is chosen in the dialog is what is previewed, saved and repeated."""

from __future__ import annotations

import re
import shlex
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from PIL import Image
from playwright.sync_api import expect
from werkzeug.wrappers import Response

from dashboard.__main__ import main
from dashboard.address.query import read_query
from dashboard.address.site import query_of
from dashboard.export.captions import title_of
from dashboard.server.app import create_app
from dashboard.server.downloads import Downloads
from tests.browser.conftest import reading
from tests.connect import alive
from tests.served import served

DAY = "?v=3&day=2020-11-24"
PREVIEW = "#save-preview img[src]"


@pytest.fixture(scope="module")
def client():
    return create_app().server.test_client()


def saving(reader, query: str = DAY):
    """Open an address and the dialog, and wait for the preview."""
    page = reader.open(query).page
    page.click("#save-open")
    page.wait_for_selector(PREVIEW)
    previewed(page)
    return page


def previewed(page) -> None:
    """Wait until the preview shows what is chosen."""
    page.wait_for_selector("#save-preview:not([aria-busy])")


def asked(page) -> dict[str, str]:
    """What the link of the dialog asks for."""
    return {name: values[0] for name, values in
            parse_qs(urlsplit(page.get_attribute("#save-now", "href")).query).items()}


def test_the_dialog_opens_with_a_preview_in_words_too_and_keeps_the_disclaimer(saver):
    page = saving(saver, f"{DAY}&hide=military&lang=hy")
    image = page.locator(PREVIEW)
    assert image.get_attribute("src") == "image.svg?v=3&day=2020-11-24&hide=military&lang=hy"
    assert image.get_attribute("alt") == page.text_content("#sentence")
    assert image.evaluate("image => image.naturalWidth") > 0
    assert page.get_attribute("#save-now", "href") == (
        "image.png?v=3&day=2020-11-24&hide=military&lang=hy")
    assert page.locator("#save [name=disclaimer]").count() == 0
    assert "disclaimer always stays" in page.text_content("#save")


def test_every_choice_is_in_the_link_and_the_preview(saver):
    page = saving(saver)
    page.check("text=PDF")
    page.select_option("[name=layout]", "a4")
    page.check("text=Portrait")
    page.fill("[name=title]", "The lines' state & more")
    page.select_option("[name=labels]", "ru")
    for name in ("legend", "sources", "inset"):
        page.uncheck(f"#save [name={name}]")
    page.check("text=transparent ground")
    page.select_option("[name=size]", "mm")
    page.fill("[name=mm]", "1189")
    # Until it begins to be made, the preview of before is whole.
    expect(page.locator("#save-now")).to_have_attribute("href", re.compile("mm=1189"))
    previewed(page)
    assert asked(page) == {
        "v": "3", "day": "2020-11-24", "layout": "a4", "orient": "portrait", "labels": "ru",
        "title": "The lines' state & more", "legend": "0", "sources": "0", "inset": "0",
        "ground": "0", "mm": "1189"}
    link = page.get_attribute("#save-now", "href")
    assert link.startswith("image.pdf?")
    assert page.locator(PREVIEW).get_attribute("src") == link.replace(".pdf", ".svg", 1)
    assert page.text_content("#save-preview p") == ""


def test_who_has_to_wait_for_a_file_is_told_how_long_and_gets_it(browser, tmp_path: Path):
    app = create_app()
    app.downloads = Downloads(at_once=1)
    busy = app.downloads._places.turn("another", "zip", 8, "a file", 20)
    with served(app.server) as address, reading(browser, address, accept_downloads=True) as reader:
        page = reader.open(DAY).page
        busy.__enter__()
        page.click("#save-open")
        told = page.locator("#save-preview p")
        expect(told).to_have_text(re.compile(r"in about \d+ seconds?\. The place is kept"))
        busy.__exit__(None, None, None)
        page.wait_for_selector(PREVIEW)
        expect(told).to_have_text("")
        with page.expect_download() as saved:
            page.click("[data-data=csv]")
        saved.value.save_as(tmp_path / "view.csv")
        assert saved.value.suggested_filename == "contact-lines-region-2020-11-24.csv"
        assert (tmp_path / "view.csv").read_text(encoding="utf-8").startswith("piece_id,")
        # A 503 is told in the console too.
        reader.faults[:] = [fault for fault in reader.faults if "503" not in fault]


def test_what_a_format_cannot_have_is_not_offered(saver):
    page = saving(saver)
    page.select_option("[name=size]", "4")
    assert asked(page)["scale"] == "4"
    page.check("text=SVG >> nth=-1")
    assert page.input_value("[name=size]") == ""
    assert "scale" not in asked(page)
    page.check("text=Portrait")
    page.select_option("[name=layout]", "square")
    assert asked(page) == {"v": "3", "day": "2020-11-24", "layout": "square"}
    assert page.is_disabled("[name=orient] >> nth=0")


def test_the_saved_file_is_as_chosen(saver, tmp_path: Path):
    page = saving(saver)
    page.select_option("[name=layout]", "wide")
    page.select_option("[name=size]", "width")
    page.fill("[name=width]", "1280")
    previewed(page)
    with page.expect_download() as saved:
        page.click("#save-now")
    file = tmp_path / saved.value.suggested_filename
    assert file.name == "contact-lines-region-2020-11-24.png"
    saved.value.save_as(file)
    with Image.open(file) as image:
        assert image.size == (1280, 720)


def test_the_command_makes_the_same_bytes(saver, client, tmp_path: Path, monkeypatch):
    page = saving(saver, "?view=world&day=2014-11-24")
    page.check("text=SVG >> nth=-1")
    page.fill("[name=title]", "Who acted, 'in words'")
    program, *command = shlex.split(page.input_value("#save-command"))
    assert program == "contact-lines"
    monkeypatch.chdir(tmp_path)
    assert main(command) == 0
    served = client.get(page.get_attribute("#save-now", "href")).data
    assert (tmp_path / "contact-lines-world-2014-11-24.svg").read_bytes() == served


@pytest.mark.parametrize("query", [
    DAY, "?view=world&day=2014-11-24&theme=votes",
    "?view=compare&day=2020-11-24&with=1994-05-12"])
def test_the_title_that_is_offered_is_the_one_on_the_sheet(saver, query):
    page = saving(saver, query)
    title = title_of(read_query(query_of(query))[0])
    assert page.get_attribute("[name=title]", "placeholder") == title


def test_a_comparison_is_saved_as_such(saver):
    page = saving(saver, "?v=3&view=compare&day=2020-11-24&with=1994-05-12&mode=side")
    assert asked(page) == {"v": "3", "view": "compare", "day": "2020-11-24",
                           "with": "1994-05-12", "mode": "side"}


def test_charts_have_no_sheet_to_save(onlooker):
    assert not onlooker.open("?view=charts").page.is_visible("#save-open")


def test_the_data_of_the_view_is_beside_its_picture(saver, client):
    page = saving(saver, f"{DAY}&hide=military")
    for kind in ("csv", "geojson", "gpkg", "zip"):
        link = page.get_attribute(f"[data-data={kind}]", "href")
        assert link == f"/data.{kind}?v=3&day=2020-11-24&hide=military"
        assert client.get(link).status_code == 200, kind


def test_the_snippet_frames_the_same_state(saver, browser, site):
    page = saving(saver, "?view=world&day=2014-11-24")
    snippet = page.input_value("#save-embed")
    title = page.get_attribute("[name=title]", "placeholder")
    with served(Response(snippet, mimetype="text/html")) as address:
        other = browser.new_page()
        other.goto(address)
        frame = other.locator("body > iframe")
        assert frame.get_attribute("src") == f"{site}?v=3&view=world&day=2014-11-24&embed=1"
        assert frame.get_attribute("title") == title
        expect(frame.content_frame.locator("#spoken-day")).to_have_text("24 November 2014")
        other.close()


def test_a_hostile_title_stays_text_in_the_snippet(saver):
    page = saving(saver)
    page.fill("[name=title]", '"><script>alert(1)</script>')
    assert "<script" not in page.input_value("#save-embed")


def test_a_copy_button_copies_and_says_so(browser, site):
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(site + DAY)
    alive(page)
    page.click("#save-open")
    page.click("[data-copy=save-command]")
    expect(page.locator("[data-copy=save-command]")).to_have_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()") == page.input_value("#save-command")
    context.close()


def test_the_keyboard_opens_chooses_and_leaves_and_the_map_stays(reader):
    page = reader.open(DAY).page
    page.focus("#save-open")
    page.keyboard.press("Enter")
    page.wait_for_selector("#save[open]")
    page.focus("[name=kind]:checked")
    page.keyboard.press("ArrowRight")
    assert page.get_attribute("#save-now", "href").startswith("image.svg?")
    page.click("#save-heading")
    page.keyboard.press("PageDown")
    page.keyboard.press("Escape")
    assert not page.is_visible("#save")
    assert page.evaluate("document.activeElement.id") == "save-open"
    assert reader.day() == "24 November 2020"


def test_nothing_moves_while_choosing(saver):
    page = saving(saver)
    frames = [page.locator(".save-preview").bounding_box()]
    button = page.locator("#save-now").bounding_box()
    for layout in ("a4", "square", "wide"):
        page.select_option("[name=layout]", layout)
        page.select_option("[name=size]", "mm")
        previewed(page)
        frames.append(page.locator(".save-preview").bounding_box())
    assert all(frame == frames[0] for frame in frames)
    assert page.locator("#save-now").bounding_box() == button


def test_the_time_bar_keeps_one_row_at_a_laptop(onlooker):
    page = onlooker.open(DAY).page
    assert page.locator(".controls").bounding_box()["height"] < 40


def test_what_cannot_be_made_is_told_and_not_saved(browser, site):
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    page = context.new_page()
    page.goto(site + DAY)
    alive(page)
    page.click("#save-open")
    page.wait_for_selector(PREVIEW)
    page.select_option("[name=size]", "width")
    page.fill("[name=width]", "99999999")
    fault = page.locator("#save-preview p")
    expect(fault).to_have_text(re.compile("width=99999999: write a number from 100 to 12000"))
    assert page.get_attribute("#save-now", "href") is None
    page.fill("[name=width]", "800")
    expect(fault).to_have_text("")
    expect(page.locator("#save-now")).to_have_attribute("href", re.compile("width=800"))
    context.close()


def test_on_a_phone_the_dialog_is_the_screen(phone):
    page = phone.open(DAY).page
    page.click("#save-open")
    page.wait_for_selector(PREVIEW)
    box = page.locator("#save").bounding_box()
    assert (box["x"], box["y"], box["width"], box["height"]) == (0, 0, 390, 844)
    assert page.evaluate("document.getElementById('save').scrollWidth") <= 390
    page.click("[aria-label=Close]")
    assert not page.is_visible("#save")


@pytest.mark.parametrize(("option", "told"), [
    ("width=99999999", "write a number from 100 to 12000"),
    ("layout=%3Cscript%3E", "write one of sheet, wide, square, a4, a3, letter"),
    ("dpi=nan", "write a number from 36 to 1200"),
    ("scale=inf", "write a number from 0.25 to 8"),
    ("legend=yes", "write 1 for with, 0 for without"),
    (f"title={'x' * 301}", "write a title of 1 to 300 characters"),
])
@pytest.mark.parametrize("kind", ["svg", "png", "pdf"])
def test_a_bad_option_of_an_image_is_told_as_plain_text(client, kind, option, told):
    answer = client.get(f"/image.{kind}{DAY}&{option}")
    assert answer.status_code == 400
    assert answer.mimetype == "text/plain"
    assert told in answer.text
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(("kind", "status"), [("svg", 200), ("pdf", 200), ("png", 400)])
def test_paper_of_any_size_is_no_matter_of_pixels(client, kind, status):
    assert client.get(f"/image.{kind}{DAY}&layout=a4&mm=1189").status_code == status
