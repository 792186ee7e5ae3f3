"""What stands at the edges of the window: the strip over the map, and names."""

from __future__ import annotations

import pytest

from dashboard.documents import Documents
from geodata.days import LAST_DAY, ordinal, parse_day
from tests.browser.conftest import PHONE
from tests.connect import on_days

SIZES = [(1280, 720), (1920, 1080), (768, 1024), (390, 844)]
CUT = """() => {
  const frame = document.querySelector("#map-region").getBoundingClientRect();
  return Array.from(document.querySelectorAll("#document-region .label .name"), (name) => {
    const box = name.getBoundingClientRect();
    const crosses = box.width && box.right > frame.left + 1 && box.left < frame.right - 1
      && box.bottom > frame.top && box.top < frame.bottom
      && (box.left < frame.left - 1 || box.right > frame.right + 1);
    return crosses ? name.textContent : "";
  }).filter(Boolean);
}"""


@pytest.mark.parametrize("query", ["", "?lang=ru&at=800,250,4", "?at=1000,420,2.5"])
def test_no_name_is_cut_at_the_edge_of_the_map(onlooker, query):
    onlooker.open(query)
    cut = {}
    for size in SIZES:
        onlooker.resize(*size)
        cut[size] = onlooker.page.evaluate(CUT)
    assert {size: names for size, names in cut.items() if names} == {}


def test_a_name_at_the_edge_is_moved_rather_than_lost_and_follows_the_language(onlooker):
    onlooker.open()
    onlooker.resize(**PHONE)
    assert onlooker.page.locator("#document-region #n-khojavend-martuni .name").is_visible()
    onlooker.go(lang="ru")
    onlooker.settle()
    assert onlooker.page.evaluate(CUT) == []


def days(*isos: str) -> list[int]:
    return [ordinal(parse_day(iso)) for iso in isos]


def test_the_strip_over_the_map_keeps_its_size(onlooker):
    onlooker.open()
    for size in SIZES:
        onlooker.resize(*size)
        boxes = on_days(onlooker.page, days("2020-11-09", "2021-06-01", "1988-01-01"), """() =>
          document.querySelector(".strip").getBoundingClientRect().toJSON()""")
        first, *others = boxes.values()
        assert others == [first, first], size


def test_on_the_narrowest_screen_the_day_and_how_much_passed_do_not_meet(onlooker):
    onlooker.open()
    onlooker.resize(320, 568)
    seen = on_days(onlooker.page, days("2020-11-25", "1994-02-12", "2023-09-20"), """() =>
      ["#spoken-day", "#passed"].map((part) => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector(part));
        return range.getBoundingClientRect().toJSON(); })""")
    for day, (spoken, passed) in seen.items():
        assert not passed["width"] or spoken["right"] <= passed["left"], day


# What of the strip has no room there.
SPILT = """() => {
  const strip = document.querySelector(".strip");
  const room = strip.getBoundingClientRect();
  return Array.from(strip.querySelectorAll("p, svg")).filter((part) => {
    const box = part.getBoundingClientRect();
    return box.width && (box.top < room.top || box.bottom > room.bottom
      || box.left < room.left || box.right > room.right
      || part.scrollWidth > part.clientWidth + 1 && getComputedStyle(part).display === "block");
  }).map((part) => part.textContent);
}"""


def longest(view: str, several: int = 8) -> list[int]:
    """Return the days whose first change has the most to say."""
    first = {}
    for day, title, _, _, note, *_ in Documents()[view]["changes"]:
        first.setdefault(day, len(title) + len(note))
    return sorted(first, key=first.get)[-several:]


@pytest.mark.parametrize("view", ["region", "world"])
def test_the_strip_has_room_for_the_longest_that_it_says(onlooker, view):
    onlooker.open(f"?view={view}")
    # On the day after, the day is told as well.
    days = [shown for day in longest(view) for shown in (day, day + 1)
            if shown <= ordinal(LAST_DAY)]
    spilt = {}
    for size in SIZES:
        onlooker.resize(*size)
        for day, texts in on_days(onlooker.page, days, SPILT).items():
            if texts:
                spilt[size, day] = texts
    assert spilt == {}


def test_a_scale_bar_is_as_long_as_it_says_and_a_locator_stands_on_a_zoomed_map(reader):
    page = reader.open("?v=3&day=2020-11-22").page
    assert not page.is_visible("#locator")
    bar = page.locator("#scale-bar")
    first = bar.bounding_box()["width"] / int(bar.inner_text().split()[0])
    page.click('[data-zoom-by="1.6"]')
    page.click('[data-zoom-by="1.6"]')
    reader.settle()
    nearer = bar.bounding_box()["width"] / int(bar.inner_text().split()[0])
    assert nearer == pytest.approx(first * 1.6 ** 2, rel=0.05)
    assert page.is_visible("#locator")
    reader.go(view="world")
    reader.settle()
    assert not page.is_visible("#scale-bar")
