"""On paper: what is on the map is in its frame, and no list lacks what it lists."""

from __future__ import annotations

import io

import pytest
from pypdf import PdfReader

# After an event, before the browser draws again: how large the frame of the maps is, and what is
# written on them that it would cut at its sides.
CUT = """(event) => {
  window.dispatchEvent(new Event(event));
  const { width, height } = document.querySelector(".stage").getBoundingClientRect();
  const cut = [];
  for (const svg of document.querySelectorAll(".stage .map-document[data-map]")) {
    const frame = svg.getBoundingClientRect();
    if (!frame.width) continue;
    for (const text of svg.querySelectorAll("text")) {
      const box = text.getBoundingClientRect();
      if (!box.width || box.right < frame.left || box.left > frame.right
        || box.bottom < frame.top || box.top > frame.bottom) continue;
      if (box.left < frame.left - 1 || box.right > frame.right + 1) cut.push(text.textContent);
    }
  }
  return [width, height, cut];
}"""
DAY = "?day=2020-11-22"


@pytest.mark.parametrize("view", ["region", "world", "compare&with=1994-05-13&mode=side"])
@pytest.mark.parametrize("size", [(1920, 1080), (390, 844)])
def test_a_map_is_fitted_to_paper_before_it_is_printed(reader, view, size):
    """A browser tells no script how wide the paper is; the page takes it for 51 rem."""
    page = reader.page
    page.set_viewport_size(dict(zip(("width", "height"), size, strict=True)))
    reader.open(f"{DAY}&view={view}")
    before = page.evaluate(CUT, "none")
    assert page.evaluate(CUT, "beforeprint") == [51 * 14, 34 * 14, []]
    assert page.evaluate(CUT, "afterprint") == before


def test_who_acted_is_listed_by_name_on_paper(reader):
    page = reader.open(f"{DAY}&view=world").page
    page.emulate_media(media="print")
    name = page.locator("#acting-list .plain", has_text="Abkhazia")
    assert name.first.is_visible()
    page.emulate_media(media="null")


def test_a_long_table_begins_on_the_sheet_on_which_it_is_told_of(reader):
    page = reader.open("?view=compare&day=2020-12-02&with=1994-05-13&mode=side").page
    first = PdfReader(io.BytesIO(page.pdf(format="A4"))).pages[0].extract_text()
    assert "Nagorno-Karabakh (de facto) → Azerbaijan" in first
