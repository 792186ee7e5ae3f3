"""The folder in Debian's Firefox: what readers do there, where it is installed."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from xml.etree import ElementTree

import pytest

from tests.browser.firefox import Firefox, firefox

PROGRAM = shutil.which(os.environ.get("FIREFOX", "firefox-esr"))

pytestmark = pytest.mark.skipif(not PROGRAM, reason="Firefox is not installed")


@pytest.fixture(scope="module")
def page(place, tmp_path_factory) -> Iterator[Firefox]:
    """A page in a Firefox of its own."""
    with firefox(PROGRAM, tmp_path_factory.mktemp("firefox")) as page:
        yield page


@pytest.fixture(autouse=True)
def nothing_wrong(page, place) -> Iterator[None]:
    """Fail the test on any script error or foreign request."""
    page.faults.clear()
    page.requests.clear()
    yield
    assert page.faults == []
    assert page.strangers(place) == []


def test_it_opens_and_steps(page, place):
    page.open(place)
    assert page.text("#spoken-day") == "1 December 2020"
    page.click("#next")
    page.wait("document.getElementById('spoken-day').textContent !== '1 December 2020'")
    page.wait("location.search.includes('day=')")


def test_a_link_opens_its_day(page, place):
    page.open(f"{place}?day=1994-05-12&lang=ru")
    assert page.text("#spoken-day") == "12 May 1994"
    assert page.text("#n-shusha-shushi text") == "Шуша / Шуши"


@pytest.mark.parametrize(("view", "seen"), [
    ("world", "#map-world:not([hidden]) #document-world"),
    ("records", ".ag-row"),
    ("charts", ".js-plotly-plot .main-svg"),
    ("about", "#about h2"),
    ("region", "#map-region:not([hidden]) #document-region"),
])
def test_each_view_opens_from_its_tab(page, place, view, seen):
    page.open(f"{place}?view={'world' if view == 'region' else 'region'}")
    page.click(f"[data-view-tab={view}]")
    page.wait(f"document.querySelector('{seen}')?.checkVisibility()")
    assert page.ask("document.body.dataset.view") == view


def test_the_search_finds_a_place(page, place):
    page.open(place)
    page.type("#search", "Stepanakert")
    page.wait("document.querySelector('#search-list [role=option]')")
    page.click("#search-list [role=option]")
    page.wait("document.querySelector('#detail-body h2')")
    assert "Khankendi / Stepanakert" in page.text("#detail-body h2")


def test_it_saves_svg(page, place):
    page.open(f"{place}?day=2020-11-24")
    page.click(".take [data-image=svg]")
    svg = ElementTree.fromstring(page.saved("contact-lines-region-2020-11-24.svg"))
    assert "imply no endorsement" in " ".join(svg.itertext())
