"""axe-core finds nothing, nothing scrolls sideways or is cut, no text is small.

Few of the cases of ``make audit``.
"""

from collections.abc import Iterator

import pytest

from tests.access import (
    CUT,
    REFLOW,
    SCREENS,
    SPACED,
    STATES,
    Chromium,
    pairwise,
    read,
)
from tests.connect import FRAMES

# On what a reader sets text wider: a laptop, a laptop enlarged four times, a phone.
SPACED_ON = ("laptop", "screen at 400 %", "phone")


@pytest.fixture(scope="module")
def reading(browser, site) -> Iterator[Chromium]:
    """One page of Chromium for all states."""
    reading = Chromium(browser, site)
    yield reading
    reading.context.close()


@pytest.mark.parametrize("state", STATES)
def test_a_state_can_be_read(reading, state):
    """On its screens and in its themes, and with text that a reader sets wider."""
    cases = [case for case in pairwise() if case.state == state]
    assert cases
    assert {case: found for case, found in read(reading, cases) if found} == {}
    # The page is still open.
    reading.page.add_style_tag(content=SPACED)
    cut = {}
    for screen in SPACED_ON:
        width, height = SCREENS[screen]
        reading.page.set_viewport_size({"width": width, "height": height})
        reading.page.evaluate(FRAMES)
        cut[screen] = reading.page.evaluate(CUT) + reading.page.evaluate(REFLOW)
    assert {screen: found for screen, found in cut.items() if found} == {}
