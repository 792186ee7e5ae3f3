"""On a phone: what was tapped comes from below, fingers scroll and move, notes have numbers."""

from __future__ import annotations

from datetime import date

import pytest

from dashboard.documents import Documents
from geodata.days import ordinal
from tests.browser.conftest import FRAMES, Reader
from tests.connect import on_days

DAY = "?v=3&day=2020-11-22"


def scrolled(reader: Reader) -> float:
    return reader.page.evaluate("window.scrollY")


def middle(reader: Reader, selector: str) -> tuple[float, float]:
    box = reader.page.locator(selector).bounding_box()
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def fingers(reader: Reader, *moves: list[tuple[float, float]]) -> None:
    """Put fingers on the glass, move them and take them off."""
    touch = reader.page.context.new_cdp_session(reader.page)
    for kind, points in zip(["touchStart", *["touchMove"] * (len(moves) - 1)], moves, strict=True):
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [
            {"x": x, "y": y, "id": number} for number, (x, y) in enumerate(points)]})
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    reader.page.evaluate(FRAMES)


def at(reader: Reader) -> str:
    return reader.page.get_attribute("#document-region .view", "transform") or ""


def test_what_was_tapped_opens_from_below_and_the_map_stays(phone_walker):
    page = phone_walker.open(DAY).page
    page.touchscreen.tap(*middle(phone_walker, "#n-kalbajar-karvachar .name"))
    phone_walker.settle()
    assert scrolled(phone_walker) == 0
    box = page.locator("#detail").bounding_box()
    assert box["y"] + box["height"] == pytest.approx(844, abs=1)
    assert box["height"] < 844 / 2
    assert page.locator("#map-region").bounding_box()["y"] < box["y"]
    assert "Kalbajar" in page.text_content("#detail h2")
    page.click("#detail-close")
    phone_walker.settle()
    assert scrolled(phone_walker) == 0


def test_what_lies_under_the_drawer_is_brought_out_from_it(phone_walker):
    page = phone_walker.open(DAY).page
    page.touchscreen.tap(*middle(phone_walker, "#n-zangilan .name"))
    phone_walker.settle()
    drawer = page.locator("#detail").bounding_box()
    assert middle(phone_walker, "#n-zangilan .name")[1] < drawer["y"]


def test_the_drawer_has_the_focus_and_gives_it_back(phone_walker):
    page = phone_walker.open(DAY).page
    page.locator("#latest a").first.focus()
    page.keyboard.press("Enter")
    phone_walker.settle()
    assert page.evaluate("document.activeElement.id") == "detail"
    assert page.get_attribute("#detail", "role") == "dialog"
    page.keyboard.press("Escape")
    phone_walker.settle()
    assert not page.is_visible("#detail")
    assert page.evaluate("document.activeElement.matches('#latest a')")


def test_the_drawer_is_raised_and_dragged_away_by_its_grip(phone_walker):
    page = phone_walker.open(f"{DAY}&sel=p-agdam-west").page
    low = page.locator("#detail").bounding_box()["height"]
    page.click("#detail-grip")
    assert page.get_attribute("#detail-grip", "aria-expanded") == "true"
    assert page.locator("#detail").bounding_box()["height"] > low
    page.click("#detail-grip")
    x, y = middle(phone_walker, "#detail-grip")
    page.mouse.move(x, y)
    page.mouse.down()
    page.mouse.move(x, y + 90, steps=3)
    page.mouse.up()
    phone_walker.settle()
    assert not page.is_visible("#detail")
    assert "sel=" not in page.url


def test_one_finger_scrolls_the_page_while_the_whole_map_shows(phone_walker):
    page = phone_walker.open(DAY).page
    before = at(phone_walker)
    x, y = middle(phone_walker, "#document-region")
    fingers(phone_walker, [(x, y)], [(x, y - 20)], [(x, y - 80)], [(x, y - 140)])
    page.wait_for_function("() => window.scrollY > 40")
    assert at(phone_walker) == before


def test_two_fingers_move_the_whole_map_and_one_a_map_that_is_zoomed(phone):
    phone.open(DAY)
    x, y = middle(phone, "#document-region")
    before = at(phone)
    fingers(phone, [(x - 30, y), (x + 30, y)], [(x - 60, y), (x + 60, y)],
            [(x - 80, y), (x + 80, y)])
    phone.settle()
    zoomed = at(phone)
    assert zoomed != before
    fingers(phone, [(x, y)], [(x + 20, y + 10)], [(x + 40, y + 40)])
    phone.settle()
    assert at(phone) != zoomed
    assert scrolled(phone) == 0


def test_notes_without_room_have_a_number_on_the_map_and_their_words_in_the_panel(phone_walker):
    page = phone_walker.open(DAY).page
    numbers = page.locator("#folded-list li").evaluate_all("all => all.map((one) => one.value)")
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) >= 3
    drawn = page.locator(".note-figure:visible, .numbered:not(.off) .figure:visible")
    assert sorted(map(int, drawn.all_text_contents())) == numbers
    assert "Being handed over to Azerbaijan" in page.text_content("#folded-list")
    phone_walker.go(day=8_000)
    phone_walker.settle()
    assert "Being handed over" not in page.text_content("#folded-list")


@pytest.mark.parametrize("query", [DAY, "?v=3&day=1993-08-01", "?v=3&day=2020-10-20",
                                   "?v=3&day=2023-09-20"])
def test_no_mark_lies_on_a_name(phone_walker, query):
    page = phone_walker.open(query).page
    covered = page.evaluate("""() => {
      const box = (element) => element.getBoundingClientRect();
      const marks = [...document.querySelectorAll(
        ".note-mark, .numbered:not(.off) .disc")].map(box);
      return [...document.querySelectorAll("#document-region .label .name")].filter((name) => {
        const { width, left, right, top, bottom } = box(name);
        const [high, low] = [(3 * top + bottom) / 4, (top + 3 * bottom) / 4];
        return width && marks.some((mark) => mark.left < right - 2 && left + 2 < mark.right
          && mark.top < low && high < mark.bottom);
      }).map((name) => name.textContent);
    }""")
    assert covered == []


# What lies on something else of the marks of folded notes, the discs of events, the names of places
# and the buttons: the middle half of a name counts.
CROSSED = """() => {
  const boxes = (selector) => Array.from(document.querySelectorAll(selector), (element) => (
    { element, box: element.getBoundingClientRect() })).filter(({ box }) => box.width);
  const meet = (a, b) => a.left < b.right - 2 && b.left < a.right - 2
    && a.top < b.bottom - 2 && b.top < a.bottom - 2;
  const of = ({ element }) => element.closest("[id]").id;
  const marks = boxes(".note-mark");
  const discs = boxes(".numbered:not(.off) .disc");
  const names = boxes("#document-region .label .name").map(({ element, box }) => ({ element,
    box: new DOMRect(box.x, box.y + box.height / 4, box.width, box.height / 2) }));
  const buttons = boxes(".stage > .zoom");
  const pairs = [[marks, discs], [marks, names], [marks, buttons], [names, buttons]];
  return pairs.flatMap(([some, others]) => some.flatMap((one) => others.filter(
    (other) => meet(one.box, other.box)).map((other) => `${of(one)} on ${of(other)}`)));
}"""


def test_a_folded_event_has_the_number_of_its_disc_wherever_it_lies(phone_walker):
    page = phone_walker.open(DAY).page
    discs = [node for node in Documents()["region"]["nodes"] if "number" in node]
    whole = next(node for node in discs if node["x"] == round(node["x"]))
    phone_walker.go(day=int(whole["id"].rpartition(".")[2]))
    phone_walker.settle()
    assert page.get_attribute("#folded-list li >> nth=0", "value") == str(whole["number"])
    assert page.locator(".note-mark").count() == page.locator("#folded-list li").count() - (
        page.locator("#folded-list [data-event]").count())
    assert page.locator("#folded-list [data-event]").count() >= 1


def test_marks_names_and_buttons_keep_clear_of_each_other(phone_walker):
    page = phone_walker.open(DAY).page
    days = [ordinal(date.fromisoformat(day)) for day in (
        "1993-08-01", "1994-05-13", "2016-04-06", "2020-10-20", "2020-11-22", "2020-12-02",
        "2022-09-01", "2023-09-20", "2023-09-25", "2024-06-01")]
    crossed = on_days(page, days, CROSSED)
    assert {day: pairs for day, pairs in crossed.items() if pairs} == {}


def test_in_a_low_frame_the_key_stands_beside_the_map(reader):
    page = reader.page
    page.set_viewport_size({"width": 640, "height": 400})
    reader.open(f"{DAY}&embed=1")
    stage, key = (page.locator(part).bounding_box() for part in (".stage", "#panel"))
    assert stage["x"] + stage["width"] <= key["x"] + 1
    assert key["x"] + key["width"] <= 640
    assert page.is_visible("#today li >> nth=0")
    page.click("#legend-open")
    assert not page.is_visible("#panel")
    assert page.locator(".stage").bounding_box()["width"] == 640


def test_the_finer_relief_comes_once_a_reader_zooms(phone):
    page = phone.open(DAY).page
    assert [url for url in phone.requests if "relief-fine" in url] == []
    for _ in range(5):
        page.click('[data-zoom-by="1.6"]')
        phone.settle()
    page.wait_for_function(
        "() => document.querySelector('#document-region .relief').getAttribute('href')"
        ".includes('relief-fine')")
    assert len([url for url in phone.requests if "relief-fine" in url]) == 1
    assert page.locator("#document-region .label.r4 .name").count() > 100
