"""axe-core finds nothing, nothing scrolls sideways or is cut, no text is small.

Few of the cases of ``make audit``.
"""

from collections.abc import Iterator

import pytest

from tests.access import (
    MISSING,
    PAGES,
    SPACED_ON,
    STATES,
    WITHIN,
    Chromium,
    cut_when_spaced,
    pairwise,
    read,
    read_pages,
)
from tests.browser.conftest import PUBLISHED

# Of a page without a script, which is one column whatever it tells.
PAGES_ON = (("laptop", "light"), ("screen at 400 %", "dark"), ("phone", "forced colours"))

READ = [state for state in STATES if state not in WITHIN]


@pytest.fixture(scope="module")
def reading(browser, site) -> Iterator[Chromium]:
    """One page of Chromium for all states."""
    reading = Chromium(browser, site, in_haste=True)
    yield reading
    reading.context.close()


@pytest.mark.parametrize("state", READ)
def test_a_state_can_be_read(reading, state):
    """On its screens and in its themes, and with text that a reader sets wider, on one screen."""
    cases = [case for case in pairwise(states=READ) if case.state == state]
    assert cases
    assert {case: found for case, found in read(reading, cases) if found} == {}
    turn = READ.index(state)
    assert cut_when_spaced(reading, [SPACED_ON[turn % len(SPACED_ON)]]) == {}
    reading.leave(STATES[state])


@pytest.fixture(scope="module")
def leafing(browser, place) -> Iterator[Chromium]:
    """One page of Chromium for all pages that run no script."""
    leafing = Chromium(browser, place, PUBLISHED)
    yield leafing
    leafing.context.close()


@pytest.mark.parametrize("page", [*PAGES, MISSING])
def test_a_page_without_a_script_can_be_read(leafing, page):
    """On one screen in its theme, and on each with text that a reader sets wider."""
    shown = PAGES_ON[[*PAGES, MISSING].index(page) % len(PAGES_ON)]
    assert {case: found for case, found in read_pages(leafing, [page], [shown]) if found} == {}
    assert cut_when_spaced(leafing) == {}
