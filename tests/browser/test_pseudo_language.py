"""The atlas in languages made of longer words, one in other letters: all is said, and all fits."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.browser.conftest import Reader
from tests.browser.pseudo_pages import NARROW, SIZES, VIEWS, come_to, speaking, walk
from tests.connect import FRAMES
from tests.pseudo import ARMENIAN, TAG


@pytest.fixture
def resized(request, browser, tmp_path) -> Iterator[Reader]:
    """A reader of a made language, whose window is resized."""
    context = browser.new_context()
    with speaking(request.param, tmp_path) as address:
        reader = Reader(context.new_page(), address)
        yield reader
        context.close()
    assert reader.faults == []


# The longest of the languages that ship.
LONGEST = "hy"


@pytest.fixture(params=("laptop", "phone"))
def longest(request, browser, tongues) -> Iterator[Reader]:
    """A reader of the longest language at one of the sizes."""
    width, height = SIZES[request.param]
    context = browser.new_context(viewport={"width": width, "height": height})
    reader = Reader(context.new_page(), f"{tongues}?v=3&ui={LONGEST}&lang={LONGEST}&")
    yield reader
    context.close()
    assert reader.faults == []


@pytest.mark.parametrize(("resized", "sizes_too"), [(TAG, ()), (ARMENIAN, SIZES)],
                         indirect=["resized"], ids=[TAG, ARMENIAN])
def test_all_is_said_in_the_language_and_fits_its_place(resized, sizes_too):
    """In the wider letters each view in each size, in the others in one of them.

    ``make audit`` reads both in all.
    """
    assert {seen: found for seen, found in walk(resized, sizes_too) if found} == {}


def test_the_longest_language_fits_its_place(longest):
    narrow = {}
    longest.open(VIEWS["region"])
    for view in ("region", "event", "acts", "compare", "records", "charts"):
        come_to(longest, VIEWS[view])
        longest.page.evaluate(FRAMES)
        narrow[view] = longest.page.evaluate(NARROW)
    assert {view: found for view, found in narrow.items() if found} == {}
