"""The time bar: all years, and below them the days that are opened."""

from __future__ import annotations

import pytest

from geodata.days import ordinal, parse_day


def opened(reader) -> tuple[int, int]:
    """The first and the last day that are opened below the years."""
    near = reader.page.locator("#near")
    return int(near.get_attribute("min")), int(near.get_attribute("max"))


def day(iso: str) -> int:
    return ordinal(parse_day(iso))


@pytest.mark.parametrize(("iso", "first", "last"), [
    ("2020-11-22", "2020-09-01", "2020-12-31"),
    ("2016-04-03", "2016-03-01", "2016-05-31"),
    ("1993-08-01", "1993-01-01", "1993-12-31"),
])
def test_what_is_opened_holds_the_day(onlooker, iso, first, last):
    onlooker.open(f"?v=3&day={iso}")
    assert opened(onlooker) == (day(first), day(last))


def test_a_named_span_is_opened_the_day_is_brought_into_it_and_its_end_can_be_dragged(reader):
    reader.open("?v=3&day=2020-11-22")
    reader.page.select_option("#window", "years-1988-1994")
    reader.settle()
    assert opened(reader) == (day("1988-01-01"), day("1994-12-31"))
    assert reader.day() == "1 January 1988"
    # Away from the end that is dragged, where the handle of the day would lie over it.
    reader.go(day=day("1990-02-01"))
    reader.settle()
    drag(reader, "1994-12-31", "1998-01-01")
    first, last = opened(reader)
    assert first == day("1988-01-01")
    assert last == pytest.approx(day("1998-01-01"), abs=20)


def test_a_wheel_opens_fewer_days_about_the_day(reader):
    reader.open("?v=3&day=2020-11-22")
    first, last = opened(reader)
    reader.page.hover("#lanes")
    reader.page.mouse.wheel(0, -300)
    reader.settle()
    nearer = opened(reader)
    assert nearer[1] - nearer[0] < last - first
    assert nearer[0] <= day("2020-11-22") <= nearer[1]
    assert reader.day() == "22 November 2020"


def test_keys_on_the_handle_step_days_and_open_fewer(reader):
    reader.open("?v=3&day=2020-11-22")
    reader.page.focus("#near")
    reader.page.keyboard.press("ArrowRight")
    reader.settle()
    assert reader.day() == "23 November 2020"
    first, last = opened(reader)
    reader.page.keyboard.press("+")
    reader.settle()
    nearer = opened(reader)
    assert nearer[1] - nearer[0] < last - first
    reader.page.keyboard.press("PageDown")
    reader.settle()
    assert reader.day() == "25 November 2020"


def test_a_click_on_the_lanes_goes_to_its_day_and_a_drag_moves_the_days(reader):
    reader.open("?v=3&day=2020-11-22")
    box = reader.page.locator("#lanes").bounding_box()
    first, last = opened(reader)
    share = (day("2020-10-10") - first) / (last - first)
    reader.page.mouse.click(box["x"] + share * box["width"], box["y"] + 20)
    reader.settle()
    assert reader.day() in ("9 October 2020", "10 October 2020", "11 October 2020")
    x, y = box["x"] + box["width"] / 2, box["y"] + 20
    reader.page.mouse.move(x, y)
    reader.page.mouse.down()
    reader.page.mouse.move(x + 120, y, steps=4)
    reader.page.mouse.up()
    reader.settle()
    moved = opened(reader)
    assert moved[0] < first
    assert moved[1] - moved[0] == last - first


def test_the_years_say_who_held_the_area(onlooker):
    onlooker.open("?v=3&day=2020-11-22")
    bands = onlooker.page.evaluate(
        "() => Array.from(document.querySelectorAll('#whole-bands path'), (b) => b.classList[1])")
    assert {"azerbaijan", "karabakh", "ussr"} <= set(bands)


def test_stepping_within_the_opened_days_draws_no_lane_anew(onlooker):
    onlooker.open("?v=3&day=2020-11-22")
    before = onlooker.page.locator("#lanes .bars").get_attribute("d")
    onlooker.page.evaluate("""() => {
      window.drawn = 0;
      new MutationObserver((seen) => { window.drawn += seen.length; })
        .observe(document.querySelector("#lanes .bars"), { attributes: true });
    }""")
    onlooker.go(day=day("2020-11-23"))
    onlooker.settle()
    assert onlooker.page.locator("#lanes .bars").get_attribute("d") == before
    assert onlooker.page.evaluate("() => window.drawn") == 0


def test_the_map_keeps_its_room(onlooker):
    onlooker.open("?v=3&day=2020-11-22")
    for size in ((1280, 720), (1920, 1080)):
        onlooker.resize(*size)
        assert onlooker.page.locator("#document-region").bounding_box()["height"] >= 420, size


def over_the_years(reader, iso: str) -> tuple[float, float]:
    """Where a day lies over the years, in pixels of the window."""
    box = reader.page.locator(".whole").bounding_box()
    share = (day(iso) - day("1988-01-01")) / (day("2024-12-31") - day("1988-01-01"))
    return box["x"] + share * box["width"], box["y"] + 12


def drag(reader, begin: str, end: str) -> None:
    reader.page.mouse.move(*over_the_years(reader, begin))
    reader.page.mouse.down()
    reader.page.mouse.move(*over_the_years(reader, end), steps=4)
    reader.page.mouse.up()
    reader.settle()


def test_a_drag_from_the_handle_moves_the_day_and_one_beside_it_opens_the_days_it_covers(reader):
    reader.open("?v=3&day=2020-11-22")
    drag(reader, "2020-11-22", "2010-01-01")
    assert int(reader.page.input_value("#day")) == pytest.approx(day("2010-01-01"), abs=20)
    drag(reader, "1992-01-01", "1994-06-01")
    first, last = opened(reader)
    assert first == pytest.approx(day("1992-01-01"), abs=20)
    assert last == pytest.approx(day("1994-06-01"), abs=20)
    assert first <= int(reader.page.input_value("#day")) <= last


def test_keys_on_the_years_open_fewer_days_and_move_them_along(reader):
    reader.open("?v=3&day=2020-11-22")
    first, last = opened(reader)
    reader.page.focus("#day")
    reader.page.keyboard.press("+")
    reader.settle()
    nearer = opened(reader)
    assert nearer[1] - nearer[0] < last - first
    reader.page.keyboard.press("Shift+ArrowLeft")
    reader.settle()
    assert opened(reader)[0] < nearer[0]


def test_its_names_fit_in_the_very_frame_in_which_it_has_another_width(onlooker):
    onlooker.open("?day=2023-09-20")
    assert onlooker.page.locator("#lane-names .turning").count()
    names, beyond = onlooker.page.evaluate("""() => new Promise((done) => {
      const lanes = document.getElementById("lane-names");
      lanes.parentElement.style.width = "300px";
      requestAnimationFrame(() => requestAnimationFrame(() => {
        const rightOf = (element) => element.getBoundingClientRect().right;
        const names = [...lanes.children];
        done([names.length, names.filter((name) => rightOf(name) > rightOf(lanes) + 1).map(
          (name) => name.textContent)]);
        lanes.parentElement.style.width = "";
      }));
    })""")
    assert names > 2
    assert beyond == []
