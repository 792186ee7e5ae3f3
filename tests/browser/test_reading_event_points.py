"""More events than nodes: the page draws the many on a canvas, and they stay within reach."""

from __future__ import annotations

import json
import logging
import random
import re

import pytest
from made import with_events
from playwright.sync_api import expect

from dashboard.address.state import PARTS, State
from dashboard.compile.beside import here
from dashboard.compile.documents import compile_documents, write_files
from dashboard.compile.events import FEW, MOST_NODES
from dashboard.documents import Documents
from dashboard.draw.places import part_document
from dashboard.pages.onefile import one_file
from dashboard.server.app import AtlasApp
from geodata.days import from_ordinal, ordinal, parse_day
from tests.connect import FRAMES, alive, ask, go
from tests.script import answer
from tests.served import served

COUNT = MOST_NODES + 500
DAY = "2020-10-20"


@pytest.fixture(scope="module")
def documents(atlas, tmp_path_factory):
    folder, shipped = tmp_path_factory.mktemp("compiled"), Documents()
    # More events leave the world as it is, which is made first of what is made beside.
    world, *parts = (json.loads((shipped.folder / f"{name}.json").read_text(encoding="utf-8"))
                     for name in ("world", *map(part_document, PARTS)))
    made = world, dict(zip(map(part_document, PARTS), parts, strict=True))
    ways = iter((lambda _make: lambda: made, here))
    write_files(compile_documents(with_events(atlas, COUNT), beside=lambda make: next(ways)(make)),
                folder)
    return Documents(folder)


@pytest.fixture(scope="module")
def site(documents):
    """The address of an atlas with more events than may have a node."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    with served(AtlasApp(documents).server) as address:
        yield address


def marks_on(documents, day=DAY, level=1):
    """The marks of a day at a level of names: that of the whole map in the window of the tests."""
    return [mark for mark in documents.event_points.on(ordinal(parse_day(day)))
            if mark.level <= level]


def at(reader, mark):
    """Where a point of the paper is on the screen: x, y."""
    return reader.page.evaluate(
        """([x, y]) => {
          const m = document.querySelector("#document-region .view").getScreenCTM();
          return [m.a * x + m.e, m.d * y + m.f];
        }""", [mark.x, mark.y])


def painted(reader, mark):
    """How opaque the canvas is where a mark lies."""
    x, y = at(reader, mark)
    return reader.page.evaluate(
        """([x, y]) => {
          const canvas = document.querySelector("#document-region .event-points canvas");
          const box = canvas.getBoundingClientRect();
          const ratio = canvas.width / box.width;
          return canvas.getContext("2d").getImageData(
            Math.round((x - box.left) * ratio), Math.round((y - box.top) * ratio), 1, 1).data[3];
        }""", [x, y])


def reachable(reader, documents):
    """Go to a day on which one of the many lies free, and return it and where it is."""
    for day in random.Random(5).sample(range(13_000), 40):
        reader.go(day=day)
        reader.settle()
        marks = [mark for mark in documents.event_points.on(day) if mark.level <= 1]
        for mark in marks:
            x, y = at(reader, mark)
            alone = all(other is mark or abs(other.x - mark.x) + abs(other.y - mark.y) > 40
                        for other in marks)
            if alone and reader.page.evaluate(
                    """([x, y]) => {
                      const top = document.elementFromPoint(x, y);
                      return Boolean(top?.closest("#document-region .view")
                        && !top.closest(".names, .event"));
                    }""", [x, y]):
                return mark, x, y
    raise AssertionError("no mark lies free: the test would prove nothing")


def test_nothing_that_every_reader_is_sent_grows_with_the_many(documents):
    sent = [documents.state_text("region"), documents.plain_svg("region", State(), ""),
            documents.record_text, documents.tips_text("region")]
    named = {key for text in sent
             for key in (*re.findall(r'"([^"\s]+)":', text), *re.findall(r'"e-([^"\s]+)"', text))}
    assert {node["id"][2:] for node in documents["region"]["nodes"]
            if node["id"].startswith("e-")} <= named
    assert named.isdisjoint(documents.event_points.rows())


def test_the_page_says_how_it_drew_them(walker, documents):
    walker.open(f"?day={DAY}")
    said = walker.page.text_content("#shown")
    drawn = documents["region"]["events_drawn"]
    assert drawn["few"] <= FEW
    assert drawn["few"] + drawn["many"] == COUNT
    assert f"the {drawn['few']} heaviest drawn one by one, the others on one canvas" in said
    assert walker.page.locator("#document-region .event[id]").count() == drawn["few"]


def test_the_marks_of_the_day_are_on_the_canvas_whatever_the_view(walker, documents):
    walker.open(f"?day={DAY}")
    marks = [mark for mark in marks_on(documents) if 350 < mark.x < 1200 and 200 < mark.y < 700]
    assert len(marks) > 1
    assert all(painted(walker, mark) for mark in marks)
    walker.page.mouse.move(*at(walker, marks[0]))
    for _ in range(4):
        walker.page.mouse.wheel(0, -200)
    walker.settle()
    assert painted(walker, marks[0])
    walker.page.set_viewport_size({"width": 900, "height": 640})
    walker.settle()
    assert painted(walker, marks[0])


def test_the_script_draws_the_events_that_python_draws(documents):
    days = random.Random(7).sample(range(13_515), 200)
    found = answer(
        'import { eventPoints, eventsOn, STATES } from "./map/event-points.js";',
        """({ columns, days, hidden }) => {
          const points = eventPoints(columns);
          const off = points.categories.map((name) => hidden.includes(name));
          return days.map((day) => eventsOn(day, points, off)
            .map(([number, state]) => [number, STATES[state]]));
        }""", {"columns": json.loads(documents.event_points.text), "days": days,
               "hidden": ["military"]})
    for day, shown in zip(days, found, strict=True):
        marks = documents.event_points.on(day, {"military"})
        assert shown == [[m.number, m.classes.split()[-1]] for m in marks], from_ordinal(day)


def test_stepping_filtering_and_panning_ask_for_nothing(reader):
    reader.open(f"?day={DAY}")
    before = len(reader.requests)
    reader.page.focus("#day")
    for key in ("ArrowRight", "ArrowRight", "PageDown", "Home", "End", "PageUp"):
        reader.page.keyboard.press(key)
        reader.page.evaluate(FRAMES)
    reader.page.click("[data-group=military]")
    reader.page.click('[data-zoom-by="1.6"]')
    reader.settle()
    assert reader.requests[before:] == []


def test_a_hidden_category_leaves_the_canvas(walker, documents):
    walker.open()
    mark, *_ = reachable(walker, documents)
    category = mark.classes.split()[1].removeprefix("cat-")
    assert painted(walker, mark)
    walker.page.click(f"[data-group={category}]")
    walker.settle()
    assert not painted(walker, mark)
    said = walker.page.text_content("#shown").replace(",", "").split()
    assert int(said[0]) < int(said[2])


def test_pointing_and_clicking_tell_of_one_and_its_link_opens_it(walker, documents):
    walker.open()
    mark, x, y = reachable(walker, documents)
    key, row = list(documents.event_points.rows().items())[mark.number]
    title = row[documents["record"]["events"]["columns"].index("title")]
    walker.page.mouse.move(x, y)
    expect(walker.page.locator("#tip")).to_contain_text(title)
    walker.page.mouse.click(x, y)
    expect(walker.page.locator("#detail-body h2")).to_have_text(title)
    walker.settle()
    assert f"sel=e-{key}" in walker.page.url
    walker.open("?" + walker.page.url.partition("?")[2])
    expect(walker.page.locator("#detail-body h2")).to_have_text(title)
    chosen = walker.page.evaluate(
        """([x, y]) => {
          const canvas = document.querySelector("#document-region .event-points canvas");
          const box = canvas.getBoundingClientRect();
          const { data } = canvas.getContext("2d").getImageData(
            x - box.left - 9, y - box.top - 9, 18, 18);
          const accent = [11, 110, 143];
          return data.some((_, i) => i % 4 === 0 && data[i + 3] > 90
            && accent.every((part, j) => Math.abs(data[i + j] - part) < 12));
        }""", [x, y])
    assert chosen


def test_the_search_finds_one_of_the_many_and_shows_it_on_its_day(walker, documents):
    walker.open()
    rows = documents.event_points.rows()
    number, key = 40, list(rows)[40]
    title = rows[key][documents["record"]["events"]["columns"].index("title")]
    walker.page.fill("#search", title)
    walker.page.click(f"#search-list >> text={title}")
    expect(walker.page.locator("#detail-body h2")).to_have_text(title)
    walker.settle()
    last = json.loads(documents.event_points.text)["last"][number]
    assert f"day={from_ordinal(last)}" in walker.page.url
    assert f"sel=e-{key}" in walker.page.url


def test_what_the_page_says_of_them_was_in_it_before_any_script(reader, browser, site):
    reader.open("?hide=military")
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}?hide=military")
    assert page.text_content("#shown") == reader.page.text_content("#shown")
    context.close()


def test_before_any_script_the_page_shows_the_marks_of_its_day(browser, site, documents):
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}?day={DAY}")
    found = page.locator("#document-region .event-points path")
    assert found.count() == len(marks_on(documents, level=6))
    context.close()


def test_an_image_of_the_day_holds_them(reader, site, documents):
    svg = reader.page.request.get(f"{site}image.svg?day={DAY}").text()
    layer = svg.partition('inkscape:label="Events"><g>')[2].partition("</g>")[0]
    # Each mark has its halo as a copy below it, which is hidden from those who listen.
    marks = layer.count("<path") - layer.count('aria-hidden="true"')
    assert marks == len(marks_on(documents)) > 1


def test_the_other_day_of_a_comparison_has_its_own(walker, documents):
    walker.open(f"?view=compare&mode=side&day={DAY}&with=2016-04-20")
    walker.settle()
    shown = ask(walker.page, """({ store: { maps, comparison } }) => (
      [maps.region, comparison.second].map(({ canvas }) => canvas.shown.length))""")
    assert shown == [len(marks_on(documents)), len(marks_on(documents, "2016-04-20"))]


def test_one_file_of_them_draws_tells_and_saves_with_no_server(browser, documents, tmp_path):
    path = tmp_path / "atlas.html"
    path.write_text(one_file(documents, State(day=ordinal(parse_day(DAY))), 0, 13_514),
                    encoding="utf-8")
    context = browser.new_context(offline=True, accept_downloads=True)
    page = context.new_page()
    page.goto(path.as_uri())
    alive(page)
    key, row = next(iter(documents.event_points.rows().items()))
    go(page, sel=f"e-{key}")
    title = row[documents["record"]["events"]["columns"].index("title")]
    expect(page.locator("#detail-body h2")).to_have_text(title)
    with page.expect_download() as saved:
        page.click("[data-image=svg]")
    svg = saved.value.path().read_text(encoding="utf-8")
    assert svg.count('class="event cat-') >= len(marks_on(documents)) > 1
    assert "<canvas" not in svg
    context.close()
