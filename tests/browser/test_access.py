"""axe-core finds nothing, nothing scrolls sideways or is cut, no text is small.

Few of the cases of ``make audit``.
"""

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

VIEWS = sorted({state.view for state in STATES.values()})
# On what a reader sets text wider: a laptop, a laptop enlarged four times, a phone.
SPACED_ON = ("laptop", "screen at 400 %", "phone")


@pytest.mark.parametrize("view", VIEWS)
def test_axe_finds_nothing_in_a_view_on_its_screens_and_in_its_themes(browser, site, view):
    cases = [case for case in pairwise() if STATES[case.state].view == view]
    assert cases
    reading = Chromium(browser, site)
    assert {case: found for case, found in read(reading, cases) if found} == {}
    reading.context.close()


@pytest.mark.parametrize("state", STATES)
def test_text_that_a_reader_sets_wider_is_not_cut(browser, site, state):
    reading = Chromium(browser, site)
    reading.open(STATES[state])
    reading.page.add_style_tag(content=SPACED)
    cut = {}
    for screen in SPACED_ON:
        width, height = SCREENS[screen]
        reading.page.set_viewport_size({"width": width, "height": height})
        reading.page.evaluate(FRAMES)
        cut[screen] = reading.page.evaluate(CUT) + reading.page.evaluate(REFLOW)
    reading.context.close()
    assert {screen: found for screen, found in cut.items() if found} == {}
