"""Where fingers point, what they press is large enough: 44 px either way."""

from collections.abc import Iterator

import pytest

from tests.access import STATES, do, undo
from tests.browser.conftest import PHONE, Onlooker, Reader, faultless, reading_in
from tests.browser.test_own_table import DAY, SHUSHA, load, row, table

SMALL = """() => [...document.querySelectorAll(
  "a[href], button, select, input:not([type=hidden]), textarea, summary")].flatMap((one) => {
  if (!one.checkVisibility({ visibilityProperty: true })) return [];
  // A grid and a chart have ways of their own; what is for the ear is pressed by no finger.
  if (one.closest(".ag-root, .js-plotly-plot, svg, .skip")) return [];
  // A link within a sentence is as high as its line.
  const text = (of) => of.textContent.trim().length;
  if (getComputedStyle(one).display === "inline" && text(one.parentElement) > text(one)) return [];
  const pressed = one.matches("input") ? one.closest("label, .day-field") ?? one : one;
  const { width, height } = pressed.getBoundingClientRect();
  if (!width || (width >= 43.5 && height >= 43.5)) return [];
  return [`${pressed.localName}#${pressed.id}.${pressed.className} ${
    pressed.textContent.trim().slice(0, 20)}: ${Math.round(width)} x ${Math.round(height)}`];
})"""
# What is pressed of which the words lie on those of another: neither can be read.
CROSSED = """() => {
  const words = (one) => {
    const range = document.createRange();
    range.selectNodeContents(one);
    return range.getBoundingClientRect();
  };
  const boxes = Array.from(document.querySelectorAll("nav a, .tabs label, .segments label, button"),
    (one) => ({ one, box: words(one) })).filter(({ one, box }) => box.width
      && one.checkVisibility({ visibilityProperty: true }) && !one.closest(".stage, .ag-root"));
  const meet = (a, b) => a.left < b.right - 1 && b.left < a.right - 1
    && a.top < b.bottom - 1 && b.top < a.bottom - 1;
  return boxes.flatMap(({ one, box }, i) => boxes.slice(i + 1).filter(
    (other) => !one.contains(other.one) && meet(box, other.box)).map(
    ({ one: other }) => `${one.textContent.trim()} on ${other.textContent.trim()}`));
}"""
SHOWN = ["region", "a piece", "a place", "all layers", "what is on the map", "world, acts",
         "compare, difference", "records", "charts", "about", "saving", "found", "cited",
         "in words", "two wordings", "a ring", "a jurisdiction", "charts, unfolded",
         "columns of the records", "what a tooltip says", "the tour"]


@pytest.fixture
def reader(device, site) -> Iterator[Reader]:
    """A reader who presses with a finger."""
    with reading_in(device(has_touch=True, is_mobile=True).pages[0], site) as reader:
        yield reader


@pytest.fixture
def onlooker(tab, site) -> Iterator[Onlooker]:
    """The same, who has the atlas open."""
    page = tab("the finger", has_touch=True, is_mobile=True)
    with faultless(Onlooker(page, site, PHONE)) as reader:
        yield reader


@pytest.mark.parametrize("state", SHOWN)
def test_what_a_finger_presses_is_large_enough(onlooker, state):
    shown = STATES[state]
    page = onlooker.open(shown.query).page
    do(page, shown)
    assert page.evaluate(SMALL) == []
    if not shown.click:
        assert page.evaluate(CROSSED) == []
    if undo(page, shown):
        onlooker.undone()


def test_what_a_finger_presses_in_a_frame_is_large_enough(reader):
    reader.page.set_viewport_size(PHONE)
    reader.open(STATES["embed"].query)
    assert reader.page.evaluate(SMALL) == []
    assert reader.page.evaluate(CROSSED) == []


def test_a_finger_has_room_on_a_reader_s_own_data(reader, tmp_path):
    load(reader.open(DAY), table(tmp_path, row("2020-11-20", SHUSHA, "Battles", "a note")))
    reader.page.set_viewport_size(PHONE)
    assert reader.page.evaluate(SMALL) == []
