"""axe-core finds nothing, nothing scrolls sideways, no text is small: few of ``make audit``."""

import pytest

from tests.access import STATES, pairwise, read

VIEWS = sorted({state.view for state in STATES.values()})


@pytest.mark.parametrize("view", VIEWS)
def test_axe_finds_nothing_in_a_view_on_its_screens_and_in_its_themes(browser, site, view):
    cases = [case for case in pairwise() if STATES[case.state].view == view]
    assert cases
    assert {case: found for case, found in read(browser, site, cases) if found} == {}
