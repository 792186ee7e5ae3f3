"""What stands on the map in the words of a speaker, or with its mark, has room there."""

from __future__ import annotations

import pytest

from dashboard.address.state import SPEAKERS
from geodata.days import ordinal, parse_day
from tests.browser.conftest import LAPTOP, PHONE
from tests.connect import on_each

DAYS = [ordinal(parse_day(day)) for day in (
    "1992-06-15", "2005-01-01", "2016-04-03", "2020-10-30", "2020-11-24", "2023-09-25")]
# The names that are a speaker's, or marked, and what is in their way: the edge of the map, another
# name, a button, the line that says whose they are. Lines of one name lie closer than others may.
CROWDED = """() => {
  const svg = document.querySelector("#document-region");
  const frame = svg.getBoundingClientRect();
  const seen = (element) => {
    const box = element.getBoundingClientRect();
    return !element.closest(".hidden, .off") && getComputedStyle(element).visibility !== "hidden"
      && element.textContent.trim() && box.width && box.right > frame.left && box.left < frame.right
      && box.bottom > frame.top && box.top < frame.bottom;
  };
  const texts = [...svg.querySelectorAll("text")].filter(seen);
  const others = [...texts, ...[...document.querySelectorAll(".zoom, .pan, #stated")].filter(
    (one) => one.getBoundingClientRect().width)];
  const boxes = new Map(others.map((one) => [one, one.getBoundingClientRect()]));
  return texts.filter((one) => one.classList.contains("theirs")).flatMap((one) => {
    const box = boxes.get(one);
    const cut = Math.min(box.left - frame.left, box.top - frame.top, frame.right - box.right,
      frame.bottom - box.bottom) < 1;
    const met = others.filter((other) => {
      if (other === one || other.parentNode === one.parentNode) return false;
      const place = boxes.get(other);
      return Math.min(box.right, place.right) - Math.max(box.left, place.left) > 1
        && Math.min(box.bottom, place.bottom) - Math.max(box.top, place.top) > 5;
    });
    return [...cut ? [[one.textContent, "the edge"]] : [],
      ...met.map((other) => [one.textContent, other.textContent.trim()])];
  });
}"""
MARKED = "document.querySelectorAll('#document-region text.theirs').length"


@pytest.mark.parametrize("size", [LAPTOP, PHONE], ids=["laptop", "phone"])
@pytest.mark.parametrize("tongue", ["en", "hy", "ru"])
def test_no_name_in_a_speakers_words_is_cut_or_lies_on_another(native, tongue, size):
    with native(tongue, size) as reader:
        reader.open("?v=3&day=2020-10-30&words=armenia")
        marked = 0
        # A speaker is changed in half the time of a day.
        for day in DAYS:
            reader.go(day=day)
            seen = on_each(reader.page, "words", [*SPEAKERS], f"() => [({CROWDED})(), {MARKED}]")
            assert {speaker: found for speaker, (found, _) in seen.items() if found} == {}, day
            marked += sum(number for _, number in seen.values())
        assert marked > 15
