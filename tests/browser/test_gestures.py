"""What moves the map: wheel, drag, double click, fingers; and what does not."""

from __future__ import annotations

import re

import pytest

from tests.connect import FRAMES

MIDDLE = (500, 300)
DAY = "?v=3&day=2000-01-01"


@pytest.fixture
def reader(walker):
    """One who goes on from where others were: the address says where the map lies."""
    return walker


def at(page) -> tuple[float, float, float]:
    """The transform of the map: where it is moved to, and its zoom."""
    text = page.get_attribute("#document-region .view", "transform")
    return tuple(map(float, re.findall(r"-?[\d.]+(?:e-?\d+)?", text)))


def under(page, x: float, y: float) -> tuple[float, float]:
    """The point of the paper under a point of the screen."""
    return tuple(page.evaluate(
        """([x, y]) => {
          const m = document.querySelector("#document-region .view").getScreenCTM();
          return [(x - m.e) / m.a, (y - m.f) / m.d];
        }""", [x, y]))


def test_the_wheel_zooms_where_the_pointer_is(reader):
    page = reader.open(DAY).page
    page.mouse.move(*MIDDLE)
    before, first = under(page, *MIDDLE), at(page)[2]
    page.mouse.wheel(0, -300)
    reader.settle()
    assert at(page)[2] == pytest.approx(1.935 * first, abs=0.01)
    assert under(page, *MIDDLE) == pytest.approx(before, abs=0.5)
    page.mouse.wheel(0, 9000)
    reader.settle()
    assert at(page)[2] == 1


def test_a_drag_moves_the_map_and_chooses_nothing(reader):
    page = reader.open(f"{DAY}&at=46.75,39.85,4").page
    before = under(page, *MIDDLE)
    page.mouse.move(*MIDDLE)
    page.mouse.down()
    page.mouse.move(MIDDLE[0] + 60, MIDDLE[1] - 40, steps=4)
    page.mouse.up()
    reader.settle()
    assert under(page, MIDDLE[0] + 60, MIDDLE[1] - 40) == pytest.approx(before, abs=0.5)
    assert "sel=" not in page.url
    assert not page.is_visible("#detail")


def test_a_click_that_trembles_is_a_click(reader):
    page = reader.open(f"{DAY}&at=46.75,39.85,4").page
    page.mouse.move(*MIDDLE)
    page.mouse.down()
    page.mouse.move(MIDDLE[0] + 2, MIDDLE[1])
    page.mouse.up()
    reader.settle()
    assert "sel=" in page.url


def test_the_whole_map_cannot_be_dragged_off_its_paper(reader):
    page = reader.open(DAY).page
    page.mouse.move(*MIDDLE)
    page.mouse.wheel(0, 9000)
    reader.settle()
    before = at(page)
    assert before[2] == 1
    page.mouse.move(*MIDDLE)
    page.mouse.down()
    page.mouse.move(MIDDLE[0] + 200, MIDDLE[1], steps=3)
    page.mouse.up()
    reader.settle()
    assert at(page) == before


def test_a_double_click_zooms_in_and_with_shift_out(reader):
    page = reader.open(DAY).page
    first = at(page)[2]
    page.mouse.dblclick(*MIDDLE)
    reader.settle()
    assert at(page)[2] == pytest.approx(2 * first)
    page.keyboard.down("Shift")
    page.mouse.dblclick(*MIDDLE)
    page.keyboard.up("Shift")
    reader.settle()
    assert at(page)[2] == pytest.approx(first)


def test_gestures_go_on_from_where_the_buttons_left_the_map(reader):
    page = reader.open(DAY).page
    first = at(page)[2]
    page.click('[data-zoom-by="1.6"]')
    reader.settle()
    page.mouse.move(*MIDDLE)
    page.mouse.wheel(0, -100)
    reader.settle()
    assert at(page)[2] == pytest.approx(first * 1.6 * 2.71828 ** 0.22, abs=0.01)


def test_two_fingers_zoom_and_one_pans(phone):
    page = phone.open(DAY).page
    box = page.locator("#document-region").bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    twice = 2 * at(page)[2]
    touch = page.context.new_cdp_session(page)

    def fingers(kind: str, *points: tuple[float, float]) -> None:
        touch.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": [
            {"x": px, "y": py, "id": number} for number, (px, py) in enumerate(points)]})

    fingers("touchStart", (x - 30, y), (x + 30, y))
    fingers("touchMove", (x - 60, y), (x + 60, y))
    fingers("touchEnd")
    page.wait_for_function(
        "(twice) => Math.abs(parseFloat(document.querySelector('#document-region .view')"
        ".getAttribute('transform').split('scale(')[1]) - twice) < 0.01", arg=twice)
    before = under(page, x, y)
    fingers("touchStart", (x, y))
    fingers("touchMove", (x + 20, y + 10))
    fingers("touchMove", (x + 40, y + 20))
    fingers("touchEnd")
    # The map is drawn in the next frame; the one after it has been shown.
    page.evaluate(FRAMES)
    assert under(page, x + 40, y + 20) == pytest.approx(before, abs=1)
