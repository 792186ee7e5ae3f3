"""The atlas as a folder, on a plain file server, under a prefix: what readers do, without us."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from dashboard.address.grammar import VERSION
from tests.browser.conftest import PREFIX, Onlooker, Reader, faultless, reading, reading_in
from tests.connect import alive

V = f"?v={VERSION}"


def assert_asks_the_folder_alone(reader: Reader, place: str) -> None:
    """Fail where even a file of the same host beside the folder was asked for."""
    assert [url for url in reader.requests if url.startswith("http")
            and not url.startswith(place)] == []


@pytest.fixture
def visitor(device, place) -> Iterator[Reader]:
    """A reader of the folder; a script error, a refusal or a foreign request fails the test."""
    with reading_in(device(accept_downloads=True).pages[0], place) as reader:
        yield reader
    assert_asks_the_folder_alone(reader, place)


@pytest.fixture
def onlooker(tab, place) -> Iterator[Onlooker]:
    """A reader of the folder who has it open; the same fails the test as of a visitor."""
    with faultless(Onlooker(tab("the folder", accept_downloads=True), place)) as reader:
        yield reader
    assert_asks_the_folder_alone(reader, place)


def test_it_opens_and_steps(visitor):
    page = visitor.open().page
    expect(page.locator("#spoken-day")).to_have_text("1 December 2020")
    page.click("#next")
    expect(page.locator("#spoken-day")).not_to_have_text("1 December 2020")
    visitor.settle()
    assert "day=" in page.url


def test_a_link_opens_what_it_says_though_the_host_sends_one_page(visitor):
    page = visitor.open(f"{V}&day=1994-05-12&lang=ru&hide=military&at=46.75,39.85,3").page
    visitor.settle()
    expect(page.locator("#spoken-day")).to_have_text("12 May 1994")
    assert page.input_value("#lang") == "ru"
    assert page.input_value("#day-typed") == "1994-05-12"
    assert not page.is_checked("[data-group=military]")
    assert "at=46.75" in page.url
    assert page.text_content("#n-shusha-shushi text") == "Шуша / Шуши"


def test_nothing_of_another_day_is_seen_meanwhile(browser, place):
    # A browser that has fetched nothing before, and is told what no tab forgets.
    with reading(browser, place) as newcomer:
        page = newcomer.page
        page.add_init_script("""document.addEventListener("DOMContentLoaded", () => {
          window.at_first = getComputedStyle(document.querySelector(".map")).visibility; })""")
        newcomer.open("?day=1994-05-12")
        newcomer.settle()
        assert page.evaluate("window.at_first") == "hidden"
        expect(page.locator("#map-region")).to_be_visible()


def test_without_a_script_nothing_leads_to_what_is_not_there(browser, folder, place):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(place)
    led = [link.get_attribute("href") or "" for link in page.locator("a[href]").all()
           if link.is_visible()]
    context.close()
    files = {href.partition("#")[0].partition("?")[0] for href in led
             if not href.startswith("http")} - {""}
    assert len(files) > 1
    assert [file for file in files if not (folder / PREFIX / file).exists()] == []


def test_what_of_a_link_cannot_be_taken_is_told(visitor):
    page = visitor.open("?day=1994-05-12&colour=red").page
    expect(page.locator("#notices")).to_have_text(
        "In this address: colour: not a setting of the atlas")


@pytest.mark.parametrize(("query", "view", "day"), [
    ("?sel=e-shusha-2020", "region", "8 November 2020"),
    ("?sel=r-unga-62-243", "world", "14 March 2008"),
    ("?sel=j-us-ri", "world", "17 May 2012"),
])
def test_what_is_named_without_a_day_opens_on_its_own(visitor, query, view, day):
    page = visitor.open(query).page
    expect(page.locator("#spoken-day")).to_have_text(day)
    assert page.get_attribute("body", "data-view") == view
    expect(page.locator("#detail")).to_be_visible()


def test_back_and_forward_are_the_views_of_before(visitor):
    page = visitor.open("?day=2012-01-01").page
    page.click("[data-view-tab=world]")
    page.wait_for_selector("#map-world:not([hidden]) #document-world")
    page.wait_for_url("**view=world**")
    page.go_back()
    page.wait_for_selector("#map-region:not([hidden])")


def test_the_search_finds_a_place(visitor):
    page = visitor.open().page
    page.fill("#search", "Ստեփանակերտ")
    page.click("#search-list >> text=Khankendi / Stepanakert")
    expect(page.locator("#detail-body h2").first).to_contain_text("Khankendi / Stepanakert")


def test_records_open_and_a_row_opens_on_the_map(visitor):
    page = visitor.open("?view=records").page
    page.click(".tabs >> text=Sources")
    page.wait_for_selector(".ag-header-cell[col-id=publisher]")
    page.click(".tabs >> text=Events")
    page.wait_for_selector(".ag-header-cell[col-id=category]")
    page.locator(".ag-row [col-id=title]").first.click()
    page.wait_for_selector("body[data-view=region]")
    expect(page.locator("#detail")).to_be_visible()


def test_charts_open(onlooker):
    page = onlooker.open("?view=charts").page
    page.wait_for_selector(".js-plotly-plot .main-svg")
    expect(page.locator("#charts h2").first).to_be_visible()


def test_about_opens(onlooker):
    page = onlooker.open("?view=about").page
    expect(page.locator("#about h2").first).to_be_visible()


def test_two_days_are_compared(onlooker):
    page = onlooker.open("?view=compare&day=2020-11-24&with=1994-05-12&mode=side").page
    onlooker.settle()
    assert page.is_checked("[name=mode][value=side]")
    assert page.input_value("#with-typed") == "1994-05-12"
    page.wait_for_selector("#map-other:not([hidden])")
    expect(page.locator("#differences-table tr").nth(3)).to_be_visible()


def test_a_click_on_the_map_tells_its_facts_and_sources(saver):
    page = saver.open("?day=2020-12-01").page
    at = page.evaluate("""() => {
      const box = document.querySelector("#p-askeran-main").getBoundingClientRect();
      return [box.x + box.width / 2, box.y + box.height / 2]; }""")
    page.mouse.click(*at)
    expect(page.locator("#detail-body")).to_contain_text("Source")


# -- saving ---------------------------------------------------------------------------------


def dialog(visitor, query: str = f"{V}&day=2020-11-24"):
    return opened(visitor.open(query).page)


def opened(page: Page) -> Page:
    page.click("#save-open")
    page.wait_for_selector("#save-preview:not([aria-busy]) img[src]")
    return page


def saved(page, tmp_path: Path) -> Path:
    with page.expect_download() as download:
        page.click("#save-now")
    path = tmp_path / download.value.suggested_filename
    download.value.save_as(path)
    return path


def test_the_dialog_says_what_is_not_offered_and_why(saver):
    page = dialog(saver)
    assert page.locator("#save [name=kind]").evaluate_all("all => all.map((one) => one.value)") == [
        "png", "svg"]
    expect(page.locator("#save-without")).to_contain_text("no server")
    assert page.locator("#save [data-data]").count() == 0
    assert page.input_value("#save-command") == (
        f"contact-lines export 'https://example.org/atlas/{V}&day=2020-11-24' "
        "-o contact-lines-region-2020-11-24.png")


def test_it_saves_svg_that_stands_alone(saver, tmp_path):
    page = dialog(saver)
    page.check("text=SVG >> nth=-1")
    page.fill("#save [name=title]", "Lines & <holders>")
    page.wait_for_selector("#save-preview:not([aria-busy])")
    path = saved(page, tmp_path)
    assert path.name == "contact-lines-region-2020-11-24.svg"
    root = ElementTree.parse(path).getroot()
    texts = " ".join(root.itertext())
    assert "Lines & <holders>" in texts
    assert "imply no endorsement" in texts
    assert "https://example.org/atlas/" in texts
    links = [value for element in root.iter() for name, value in element.attrib.items()
             if name.endswith("href")]
    assert links
    assert [link for link in links if not link.startswith(("data:", "#"))] == []


def test_a_note_without_room_is_a_number_on_the_saved_map_and_in_its_legend(saver, tmp_path):
    saver.open("?day=2020-10-20")
    saver.resize(780, 900)
    page = opened(saver.page)
    page.check("text=SVG >> nth=-1")
    page.wait_for_selector("#save-preview:not([aria-busy])")
    root = ElementTree.parse(saved(page, tmp_path)).getroot()
    figures = [one.text for one in root.iter() if one.get("class") == "note-figure"]
    assert figures
    assert all(figures.count(one) == 2 for one in figures)


@pytest.mark.parametrize("query", ["?day=2020-11-24", "?day=2021-01-01&view=world"])
def test_it_saves_png_in_the_size_that_is_chosen(saver, tmp_path, query):
    page = dialog(saver, query)
    sizes = []
    for size in ("1", "2"):
        page.select_option("#save [name=size]", size)
        page.wait_for_selector("#save-preview:not([aria-busy])")
        with Image.open(saved(page, tmp_path)) as image:
            sizes.append(image.size)
            colours = image.convert("RGB").resize((80, 50)).getcolors(4000)
    assert len(colours) > 50
    assert sizes[1][0] == pytest.approx(2 * sizes[0][0], abs=2)


def test_the_saved_map_is_that_of_the_page(saver, tmp_path):
    page = dialog(saver)
    page.select_option("#save [name=size]", "1")
    page.wait_for_selector("#save-preview:not([aria-busy])")
    with Image.open(saved(page, tmp_path)) as image:
        saved_map = image.convert("L")
    page.keyboard.press("Escape")
    box = page.locator("#document-region").bounding_box()
    shot = Image.open(io.BytesIO(page.screenshot(clip={
        "x": box["x"], "y": box["y"], "width": box["width"], "height": box["height"]})))
    frame = saved_map.crop((24, 70, 24 + shot.width, 70 + shot.height))

    def dark(picture) -> float:
        return sum(picture.convert("L").histogram()[:60]) / (picture.width * picture.height)

    assert dark(frame) < dark(shot) + 0.01


def test_a_sheet_without_its_legend_is_narrower(saver, tmp_path):
    page = dialog(saver)
    with Image.open(saved(page, tmp_path)) as image:
        whole = image.width
    page.uncheck("#save [name=legend]")
    page.wait_for_selector("#save-preview:not([aria-busy])")
    with Image.open(saved(page, tmp_path)) as image:
        assert image.width < whole - 300


@pytest.mark.parametrize(("query", "titles"), [
    ("view=compare&day=2023-09-25&words=azerbaijan,armenia",
     ["As stated by Azerbaijan, on 25 September 2023",
      "As stated by Armenia, on 25 September 2023"]),
    ("view=compare&mode=side&day=2020-11-24&with=1994-05-12",
     ["12 May 1994", "24 November 2020"])])
def test_two_maps_beside_each_other_are_both_on_the_sheet(saver, tmp_path, query, titles):
    page = dialog(saver, f"{V}&{query}")
    page.check("text=SVG >> nth=-1")
    page.wait_for_selector("#save-preview:not([aria-busy])")
    root = ElementTree.parse(saved(page, tmp_path)).getroot()
    frames = [group for group in root if group.get("class") == "map"]
    assert len(frames) == 2
    within = [" ".join(text.text or "" for text in frame if text.tag.endswith("}text"))
              for frame in frames]
    assert within == titles
    cities = [text.text for frame in frames for group in frame.iter()
              if group.get("id") == "n-khankendi-stepanakert" for text in group.iter()
              if text.tag.endswith("}text")]
    assert len(cities) == 2
    if "words=" in query:
        assert cities == ["Khankendi / Stepanakert", "“the city of Stepanakert”"]


def test_an_address_in_a_speakers_words_opens_so_and_its_sheet_says_whose(visitor, tmp_path):
    page = dialog(visitor, f"{V}&day=2023-09-25&words=armenia")
    expect(page.locator("#n-khankendi-stepanakert text")).to_have_text(
        "“the city of Stepanakert”")
    page.check("text=SVG >> nth=-1")
    page.wait_for_selector("#save-preview:not([aria-busy])")
    root = ElementTree.parse(saved(page, tmp_path)).getroot()
    [frame] = [group for group in root if group.get("class") == "map"]
    texts = " ".join(root.itertext())
    assert "As stated by Armenia, on 25 September 2023" in " ".join(frame.itertext())
    assert "words=armenia" in texts and "names in quotation marks are those of the speaker" in texts
    assert "“the city of Stepanakert”" in texts


def test_the_links_beside_the_time_bar_save_too(saver):
    page = saver.open("?day=2020-11-24").page
    for kind in ("svg", "png"):
        with page.expect_download() as download:
            page.click(f".take [data-image={kind}]")
        assert download.value.suggested_filename == f"contact-lines-region-2020-11-24.{kind}"


def test_the_record_and_the_one_file_atlas_can_be_taken(saver, tmp_path):
    page = dialog(saver)
    for link, name in (("The whole record", "contact-lines-data.zip"),
                       ("The atlas as one file", "contact-lines.html")):
        with page.expect_download() as download:
            page.click(f"#save >> text={link}")
        assert download.value.suggested_filename == name
        download.value.save_as(tmp_path / name)
        assert (tmp_path / name).stat().st_size > 500_000


# -- a frame in another page ----------------------------------------------------------------


def test_the_frame_is_a_file_of_its_own(visitor, place):
    page = dialog(visitor, f"{V}&day=1994-05-12")
    frame = page.input_value("#save-embed")
    assert f'src="{place}embed.html{V}&amp;day=1994-05-12"' in frame
    visitor.page.goto(f"{place}embed.html{V}&day=1994-05-12")
    alive(page)
    expect(page.locator("#spoken-day")).to_have_text("12 May 1994")
    assert page.locator(".masthead").count() == 0
    page.click("#next")
    expect(page.locator("#spoken-day")).not_to_have_text("12 May 1994")
    page.wait_for_function("() => !document.getElementById('full').href.includes('1994-05-12')")
    assert page.get_attribute("#full", "href").startswith(f"index.html{V}&day=")


def test_a_frame_of_the_page_itself_leads_to_the_frame(visitor, place):
    visitor.page.goto(f"{place}?embed=1&day=1994-05-12")
    visitor.page.wait_for_url(f"{place}embed.html?**")
    alive(visitor.page)
    expect(visitor.page.locator("#spoken-day")).to_have_text("12 May 1994")


# -- without a script -----------------------------------------------------------------------


@pytest.fixture
def plain(browser, place) -> Iterator[Reader]:
    """A reader who lets no script run."""
    with reading(browser, place, java_script_enabled=False) as reader:
        yield reader


def test_the_days_are_read_from_one_to_the_next_without_a_script(plain, place):
    page = plain.page
    page.goto(place)
    page.click("footer >> text=All days of change")
    page.click("main a[href='days/2020-11-10.html']")
    expect(page.locator("h1")).to_have_text("10 November 2020")
    expect(page.locator("#document-region")).to_be_visible()
    page.click("a[rel=next] >> nth=0")
    expect(page.locator("h1")).to_have_text("12 November 2020")
    page.click("a[rel=prev] >> nth=0")
    expect(page.locator("h1")).to_have_text("10 November 2020")
    picture = Image.open(io.BytesIO(page.locator(".map.region").screenshot()))
    assert len(picture.convert("RGB").resize((80, 50)).getcolors(4000)) > 100


def test_the_page_leads_to_the_days_and_to_what_it_is_about_without_a_script(plain, place):
    page = plain.page
    page.goto(place)
    page.click("[data-view-tab=world]")
    page.wait_for_url(f"{place}days.html")
    page.goto(place)
    page.click("[data-view-tab=about]")
    expect(page.locator("#about h2").first).to_be_visible()
    page.goto(place)
    page.click("#next-change a")
    expect(page.locator("h1")).to_have_text("12 December 2020")


def test_a_tab_opens_its_view_elsewhere_on_the_day_of_the_page(visitor):
    page = visitor.open("?day=1994-05-12").page
    visitor.settle()
    with page.context.expect_page() as opened:
        page.click("[data-view-tab=world]", modifiers=["ControlOrMeta"])
    alive(opened.value)
    expect(opened.value.locator("#spoken-day")).to_have_text("12 May 1994")
    assert opened.value.get_attribute("body", "data-view") == "world"


def test_a_day_leads_to_the_same_day_in_the_atlas(visitor, place):
    page = visitor.page
    page.goto(f"{place}days/2020-11-10.html")
    page.click("text=This day in the interactive atlas")
    alive(page)
    expect(page.locator("#spoken-day")).to_have_text("10 November 2020")
    visitor.rest()
    page.go_back()
    page.click("article h3 a >> nth=0")
    alive(page)
    expect(page.locator("#detail")).to_be_visible()


@pytest.mark.parametrize("width", [1280, 390])
def test_names_keep_their_size_and_the_page_its_width(browser, place, width):
    context = browser.new_context(viewport={"width": width, "height": 844},
                                  java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{place}days/2020-11-10.html")
    names = page.locator("#document-region .label.r1 .name")
    heights = [names.nth(i).bounding_box()["height"] for i in range(names.count())]
    # A line of 13 pixels, whatever the width of the map.
    assert min(heights) > 18
    assert max(heights) < 30
    assert page.locator("body").evaluate("body => body.scrollWidth") <= width
    context.close()
