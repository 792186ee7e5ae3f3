"""What stands at the edges of the window: the card of the day, and names."""

from __future__ import annotations

import pytest

SIZES = [(1280, 720), (1920, 1080), (390, 844)]
CUT = """() => {
  const frame = document.querySelector("#map-region").getBoundingClientRect();
  return Array.from(document.querySelectorAll("#document-region .label .name"), (name) => {
    const box = name.getBoundingClientRect();
    const crosses = box.width && box.right > frame.left && box.left < frame.right
      && box.bottom > frame.top && box.top < frame.bottom
      && (box.left < frame.left - 1 || box.right > frame.right + 1);
    return crosses ? name.textContent : "";
  }).filter(Boolean);
}"""


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("query", ["", "?lang=ru&at=800,250,4", "?at=1000,420,2.5"])
def test_no_name_is_cut_at_the_edge_of_the_map(reader, size, query):
    reader.page.set_viewport_size({"width": size[0], "height": size[1]})
    reader.open(query)
    assert reader.page.evaluate(CUT) == []


def test_a_name_at_the_edge_is_moved_rather_than_lost(reader):
    reader.page.set_viewport_size({"width": 390, "height": 844})
    reader.open("")
    assert reader.page.locator("#n-khojavend-martuni .name").is_visible()


def test_names_follow_the_language_at_the_edge(reader):
    reader.page.set_viewport_size({"width": 390, "height": 844})
    reader.open("")
    reader.page.select_option("#lang", "ru")
    reader.settle()
    assert reader.page.evaluate(CUT) == []


@pytest.mark.parametrize("size", SIZES)
def test_the_card_of_the_day_keeps_its_size_and_shows_two_lines(reader, size):
    reader.page.set_viewport_size({"width": size[0], "height": size[1]})
    boxes = []
    for day in ("2020-11-09", "2021-06-01", "1988-01-01"):
        reader.open(f"?day={day}")
        boxes.append(reader.page.locator(".caption").bounding_box())
        change = reader.page.locator("#change")
        assert change.get_attribute("title") == change.text_content()
        height, line = change.evaluate(
            "(box) => [box.clientHeight, parseFloat(getComputedStyle(box).lineHeight)]")
        assert height <= 2.1 * line
    assert boxes[0] == boxes[1] == boxes[2]


def test_the_card_has_a_ground(reader):
    reader.open("")
    colour = reader.page.locator(".caption").evaluate(
        "(card) => getComputedStyle(card).backgroundColor")
    assert colour == "rgb(252, 251, 248)"
