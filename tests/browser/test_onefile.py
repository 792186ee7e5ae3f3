"""The atlas in one file: it lives from a disk with the network off."""

from __future__ import annotations

import base64
import hashlib
import html
import re
from xml.etree import ElementTree

import pytest
from PIL import Image
from playwright.sync_api import expect

from dashboard.address.state import State
from dashboard.documents import Documents
from dashboard.pages.bundle import script
from dashboard.pages.onefile import one_file
from dashboard.pages.page import _element_safe
from geodata.days import ordinal, parse_day

WHOLE = (0, 13514)


def day(text: str) -> int:
    return ordinal(parse_day(text))


@pytest.fixture(scope="module")
def file(tmp_path_factory):
    path = tmp_path_factory.mktemp("onefile") / "atlas.html"
    path.write_text(one_file(Documents(), State(), *WHOLE), encoding="utf-8")
    return path


def test_it_is_one_file_of_some_three_and_a_half_megabytes(file):
    # Nearly a fifth of it are the citations of all facts, to be had without a network too, and a
    # tenth the maps of the parts of the world and the finer relief each; a twentieth reads
    # a table of a reader's own and joins it.
    text = file.read_text(encoding="utf-8")
    assert len(text.encode()) < 3_500_000
    assert "{%" not in text
    assert 'src="/' not in text
    assert 'href="/' not in text


def test_its_policy_lets_run_the_scripts_that_it_holds_and_no_others(file):
    text = file.read_text(encoding="utf-8")
    policy = re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', text)[1]
    # Within the map a script stands in a section of its own, which is none of its text.
    scripts = [re.sub(r"^<!\[CDATA\[(.*)\]\]>$", r"\1", script, flags=re.DOTALL)
               for script in re.findall(r"<script>(.*?)</script>", text, flags=re.DOTALL)]
    hashes = [f"sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()}"
              for script in scripts]
    assert len(hashes) == 3
    # What a reader's own data need is held packed, and is run when they come.
    hashes.append("sha256-" + base64.b64encode(
        hashlib.sha256(script("own-alone").encode()).digest()).decode())
    assert sorted(re.findall(r"sha256-[A-Za-z0-9+/=]+", html.unescape(policy))) == sorted(hashes)
    assert "default-src 'none'" in html.unescape(policy)


def test_no_block_of_it_can_end_its_own_element():
    with pytest.raises(ValueError, match="end its own element"):
        _element_safe("</Script><script>alert(1)")


def test_it_steps(file, opened):
    page = opened(file)
    before = page.text_content("#spoken-day")
    page.click("#next")
    expect(page.locator("#spoken-day")).not_to_have_text(before)
    page.fill("#day-typed", "1994-05-12")
    page.press("#day-typed", "Enter")
    expect(page.locator("#spoken-day")).to_have_text("12 May 1994")
    expect(page.locator("#sentence")).to_contain_text("12 May 1994")


def test_it_filters(file, opened):
    page = opened(file)
    drawn = page.locator("#document-region .zone-peacekeepers.on:not([d=''])")
    expect(drawn).not_to_have_count(0)
    page.uncheck("[data-group='peacekeepers']")
    expect(drawn).to_have_count(0)


def test_it_tells_what_is_under_the_pointer_and_the_sources_on_a_click(file, opened):
    page = opened(file)
    box = page.evaluate("""() => {
        const map = document.querySelector("#document-region").getBoundingClientRect();
        for (let x = map.left; x < map.right; x += 7) {
            for (let y = map.top; y < map.bottom; y += 7) {
                if (document.elementFromPoint(x, y)?.matches(".piece.karabakh")) return [x, y];
            }
        } }""")
    page.mouse.move(*box)
    page.mouse.move(box[0] + 1, box[1])
    page.wait_for_selector("#tip:not([hidden])")
    page.mouse.click(*box)
    page.wait_for_selector("#detail:not([hidden])")
    assert page.text_content("#detail-body")


def test_a_link_opens_its_state(file, opened):
    page = opened(file, "#?view=world&day=2012-01-01")
    page.wait_for_selector("#map-world:not([hidden]) #document-world")
    assert page.text_content("#spoken-day") == "1 January 2012"


@pytest.mark.parametrize("link", ["", "#view=world&day=2021-01-01"])
def test_it_saves_the_map_as_svg_and_png(file, opened, tmp_path, link):
    page = opened(file, link)
    if link:
        page.wait_for_selector("#map-world:not([hidden]) #document-world")
    for kind in ("svg", "png"):
        with page.expect_download() as download:
            page.click(f"[data-image={kind}]")
        download.value.save_as(tmp_path / f"map.{kind}")
    root = ElementTree.parse(tmp_path / "map.svg").getroot()
    texts = " ".join(root.itertext())
    assert "imply no endorsement" in texts
    assert "data version" in texts
    with Image.open(tmp_path / "map.png") as image:
        assert image.width > 2000
        assert len(image.convert("RGB").resize((80, 50)).getcolors(4000)) > 50


def test_a_span_bounds_the_time_bar(opened, tmp_path):
    path = tmp_path / "war.html"
    first, last = day("2020-09-27"), day("2020-12-02")
    path.write_text(one_file(Documents(), State(), first, last), encoding="utf-8")
    page = opened(path)
    assert page.get_attribute("#day", "min") == str(first)
    page.focus("#day")
    page.keyboard.press("Home")
    expect(page.locator("#spoken-day")).to_have_text("27 September 2020")
    page.keyboard.press("End")
    expect(page.locator("#spoken-day")).to_have_text("2 December 2020")


def test_it_takes_a_readers_own_table_with_the_network_off(file, opened, tmp_path):
    table = tmp_path / "events.csv"
    table.write_text("date,lat,lon\n2020-11-20,39.7603,46.7489\n", encoding="utf-8")
    page = opened(file, "#?day=2020-11-24")
    page.set_input_files("#own-file", table)
    page.click(".own-main")
    expect(page.locator(".own-name")).to_contain_text("1 of 1 shown")
    expect(page.locator("#own-save")).to_be_enabled()
    with page.expect_download() as download:
        page.click("[data-image=svg]")
    drawn = ElementTree.parse(download.value.path())
    [layer] = [g for g in drawn.iter("{http://www.w3.org/2000/svg}g")
               if g.get("class") == "own-points"]
    assert len(layer) == 1
    with page.expect_download() as download:
        page.click("#own-save")
    assert "shusha" in download.value.path().read_text(encoding="utf-8")
