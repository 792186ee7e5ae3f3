"""The map in a frame of another page: alone, alive, and with a way out."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect
from werkzeug.wrappers import Response

from dashboard.server.app import create_app
from tests.browser.conftest import Walker, faultless
from tests.connect import FRAMES, alive, failed
from tests.served import served

DAY = "?v=3&day=2020-11-24&embed=1"


@pytest.fixture(scope="module")
def client():
    return create_app().server.test_client()


def test_it_is_the_map_and_its_time_bar_alone(framed):
    page = framed.open(DAY).page
    for part in (".masthead", ".search", "#save", "#react-entry-point"):
        assert page.locator(part).count() == 0
    for part in (".panel", "#pace", "#lang", "[data-image]", "#copy"):
        assert not page.is_visible(f"{part} >> nth=0")
    for part in ("#document-region", "#spoken-day", "#change", "#day", ".disclaimer"):
        assert page.is_visible(part)
    assert page.locator(".ignored").count() == 0
    assert "held by Azerbaijan" in page.text_content("#sentence")


@pytest.mark.parametrize(("width", "height"), [(320, 256), (320, 180), (480, 300), (640, 400)])
def test_its_time_bar_is_long_enough_to_be_used_in_a_small_frame(framed, width, height):
    framed.size = {"width": width, "height": height}
    page = framed.open(DAY).page
    assert page.locator("#day").bounding_box()["width"] > 120
    assert page.evaluate("() => document.documentElement.scrollWidth") <= width


def test_it_asks_for_nothing_of_dash(reader):
    reader.open(DAY)
    assert not [url for url in reader.requests if "_dash" in url]


def test_the_keyboard_steps_it_and_it_stays_embedded(reader):
    page = reader.open("?v=3&day=2020-11-19&embed=1").page
    page.focus("#day")
    page.keyboard.press("ArrowRight")
    reader.settle()
    assert reader.day() == "20 November 2020"
    assert "azerbaijan" in reader.classes("p-agdam-west")
    assert page.url.endswith("?v=3&day=2020-11-20&embed=1")
    page.reload()
    alive(page)
    assert page.locator(".masthead").count() == 0
    assert reader.day() == "20 November 2020"


def test_it_takes_the_parameters_of_the_page(framed):
    query = ("?v=3&view=world&day=2021-12-31&theme=votes&hide=vote-absent&lang=hy&sel=j-fr"
             "&at=0.9826,47.9540,3.00&embed=1")
    page = framed.open(query).page
    framed.settle()
    assert framed.classes("j-fr").startswith("state vote-against")
    assert page.is_visible("#detail")
    assert page.url.endswith(query)


def test_the_link_leads_to_the_same_state_of_the_whole_atlas(reader, site):
    page = reader.open("?v=3&day=2020-11-19&hide=military&embed=1").page
    page.focus("#day")
    page.keyboard.press("ArrowRight")
    reader.settle()
    link = page.locator("#full")
    assert link.get_attribute("target") == "_blank"
    assert link.get_attribute("rel") == "noopener"
    assert link.evaluate("link => link.href") == f"{site}?v=3&day=2020-11-20&hide=military"
    with page.context.expect_page() as opened:
        link.click()
    opened.value.wait_for_selector(".masthead")
    assert opened.value.text_content("#spoken-day") == "20 November 2020"
    alive(opened.value)


def test_the_link_leads_out_without_any_script_too(browser, site):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}?view=world&day=2014-11-24&embed=1")
    assert page.get_attribute("#full", "href") == "?v=3&view=world&day=2014-11-24"
    context.close()


def test_the_legend_comes_and_goes(reader):
    page = reader.open(DAY).page
    button = page.locator("#legend-open")
    button.click()
    assert page.is_visible("#legend-region")
    assert button.get_attribute("aria-expanded") == "true"
    drawn = page.locator("#document-region .zone-peacekeepers.on:not([d=''])")
    assert drawn.count() > 0
    page.uncheck('[data-group="peacekeepers"]')
    reader.settle()
    assert drawn.count() == 0
    button.click()
    assert not page.is_visible(".panel")


def test_facts_are_read_in_the_frame(framed):
    page = framed.open(f"{DAY}&sel=p-agdam-west").page
    assert "Agdam" in page.text_content("#detail-body")
    assert page.is_visible("#detail")
    assert not page.is_visible("#legend-region")
    page.click("#detail-close")
    framed.settle()
    assert not page.is_visible(".panel")


@pytest.fixture(params=["", "allow-scripts"])
def stranger(site, request):
    """The address of another site, which frames the atlas, as it is or in a sandbox."""
    sandbox = f' sandbox="{request.param}"' if request.param else ""
    page = Response(f'<iframe src="{site}{DAY}" title="Map" width="640" height="480"{sandbox}>',
                    mimetype="text/html")
    with served(page) as address:
        yield address


def test_it_steps_in_a_frame_of_a_stranger(browser, stranger):
    context = browser.new_context()
    page = context.new_page()
    faults: list[str] = []
    page.on("console", lambda m: faults.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.on("requestfailed",
            lambda request: faults.append(request.url) if failed(request) else None)
    page.goto(stranger)
    frame = page.locator("iframe").content_frame
    expect(frame.locator("#spoken-day")).to_have_text("24 November 2020")
    frame.locator("html[data-record=yes]").wait_for()
    frame.locator("#next").click()
    expect(frame.locator("#spoken-day")).to_have_text("25 November 2020")
    frame.locator("#legend-open").click()
    assert frame.locator("#legend-region").is_visible()
    assert frame.locator("body").evaluate("() => document.fonts.check('400 16px \"Noto Sans\"')")
    context.close()
    assert faults == []


@pytest.mark.parametrize(("width", "height"), [(640, 480), (360, 420), (1000, 560)])
@pytest.mark.parametrize("view", ["region", "world", "compare&mode=side"])
def test_it_fits_its_frame(framed, view, width, height):
    framed.size = {"width": width, "height": height}
    page = framed.open(f"{DAY}&view={view}").page
    page.evaluate("async () => { await document.fonts.ready; }")
    page.evaluate(FRAMES)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.evaluate("document.documentElement.scrollHeight") <= height
    for part in ("#full", "#day", ".disclaimer"):
        box = page.locator(part).bounding_box()
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
        assert box["y"] + box["height"] <= height
    assert page.locator(".stage").bounding_box()["height"] > height / 2


@pytest.mark.parametrize("other", ["2020-09-26", "2023-09-21"])
def test_two_days_lie_side_by_side_the_earlier_on_the_left(framed, other):
    framed.size = {"width": 640, "height": 480}
    page = framed.open(f"{DAY}&view=compare&mode=side&with={other}").page
    page.wait_for_selector("#map-other .map-document")
    this, that = (page.locator(part).bounding_box() for part in ("#map-region", "#map-other"))
    assert this["y"] == that["y"]
    assert min(this["height"], that["height"]) > 200
    assert (that["x"] < this["x"]) == (other < "2020-11-24")


def test_only_the_embedded_page_may_be_framed_by_others(client):
    assert "frame-ancestors *" in client.get(f"/{DAY}").headers["Content-Security-Policy"]
    for query in ("?day=2020-11-24", "?embed=0", "?embed=%3Cscript%3E"):
        answer = client.get(f"/{query}")
        assert "frame-ancestors 'self'" in answer.headers["Content-Security-Policy"]
        assert 'class="masthead"' in answer.text
        assert 'class="ignored"' not in answer.text


@pytest.mark.parametrize("view", ["charts", "records", "about"])
def test_a_view_that_is_no_map_gives_way_to_one(client, view):
    page = client.get(f"/?view={view}&embed=1").text
    assert 'data-view="region"' in page
    assert "only maps can be embedded" in page


LOW = {"width": 640, "height": 400}


@pytest.fixture(scope="module", params=["en", "az", "hy", "ru"])
def spoken(tab, tongues, request):
    """A language, and a reader who has the map for a low frame open in it."""
    page = tab(f"the frame in {request.param}", accept_downloads=True)
    with faultless(Walker(page, tongues, LOW, first=f"?ui={request.param}&embed=1")) as reader:
        yield request.param, reader


def test_in_a_low_frame_the_strip_has_room_for_three_pairs_of_holders(spoken):
    tongue, reader = spoken
    page = reader.open(f"?v=3&view=compare&day=2020-12-02&with=1988-05-13&ui={tongue}&embed=1").page
    assert page.get_attribute("html", "lang") == tongue
    below = """() => {
      const strip = document.querySelector(".strip").getBoundingClientRect();
      const pairs = Array.from(document.querySelectorAll("#compared .pairs li"));
      return [pairs.length, ...pairs.map((li) => li.getBoundingClientRect().bottom > strip.bottom)];
    }"""
    assert page.evaluate(below) == [3, False, False, False]


# What is written of a map and lies under the day that the map is of.
UNDER = """() => {
  const under = [];
  for (const map of document.querySelectorAll(".stage .map[data-day]")) {
    const { width, height, left, top, paddingLeft, paddingTop } = getComputedStyle(
      map, "::after");
    const frame = map.getBoundingClientRect();
    const [right, low] = [[left, width, paddingLeft, paddingLeft],
      [top, height, paddingTop, paddingTop]].map(
      (sides) => sides.reduce((all, side) => all + parseFloat(side), 0));
    for (const text of map.querySelectorAll(".country, .exclave, .water-name, .label text")) {
      const box = text.getBoundingClientRect();
      if (box.width && box.left - frame.left < right && box.top + 3 - frame.top < low
        && box.right > frame.left && box.bottom > frame.top) under.push(text.textContent);
    }
  }
  return under;
}"""


def test_no_name_lies_under_the_day_that_a_map_is_of(spoken):
    tongue, reader = spoken
    page = reader.open(
        f"{DAY}&view=compare&with=1994-05-13&mode=side&lang={tongue}&ui={tongue}").page
    for width, height in [(640, 400), (800, 450)]:
        page.set_viewport_size({"width": width, "height": height})
        reader.settle()
        assert page.evaluate(UNDER) == [], (width, height)
