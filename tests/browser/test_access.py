"""axe-core finds nothing, nothing scrolls sideways or is cut, no text is small.

Few of the cases of ``make audit``.
"""

from collections.abc import Iterator

import pytest

from tests.access import (
    CUT,
    MISSING,
    PAGES,
    REFLOW,
    SCREENS,
    SPACED,
    STATES,
    Chromium,
    pairwise,
    read,
    read_pages,
)
from tests.browser.conftest import PUBLISHED
from tests.connect import FRAMES

# On what a reader sets text wider: a laptop, a laptop enlarged four times, a phone.
SPACED_ON = ("laptop", "screen at 400 %", "phone")
# Of a page without a script, which is one column whatever it tells.
PAGES_ON = (("laptop", "light"), ("screen at 400 %", "dark"), ("phone", "forced colours"))


@pytest.fixture(scope="module")
def reading(browser, site) -> Iterator[Chromium]:
    """One page of Chromium for all states."""
    reading = Chromium(browser, site, maps_once=True)
    yield reading
    reading.context.close()


@pytest.mark.parametrize("state", STATES)
def test_a_state_can_be_read(reading, state):
    """On its screens and in its themes, and with text that a reader sets wider."""
    cases = [case for case in pairwise() if case.state == state]
    assert cases
    assert {case: found for case, found in read(reading, cases) if found} == {}
    assert cut_when_spaced(reading) == {}


@pytest.mark.parametrize("page", [*PAGES, MISSING])
def test_a_page_without_a_script_can_be_read(browser, place, page):
    reading = Chromium(browser, place, PUBLISHED)
    assert {case: found for case, found in read_pages(reading, [page], PAGES_ON) if found} == {}
    assert cut_when_spaced(reading) == {}
    reading.context.close()


def cut_when_spaced(reading: Chromium) -> dict[str, list[str]]:
    """What of the page that is open is cut once a reader sets all text wider, by screen."""
    reading.page.add_style_tag(content=SPACED)
    cut = {}
    for screen in SPACED_ON:
        width, height = SCREENS[screen]
        reading.page.set_viewport_size({"width": width, "height": height})
        reading.page.evaluate(FRAMES)
        cut[screen] = reading.page.evaluate(CUT) + reading.page.evaluate(REFLOW)
    return {screen: found for screen, found in cut.items() if found}
