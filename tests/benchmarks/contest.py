"""The contenders, the browser, and the numbers that are made of many measurements."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from tests.benchmarks.picture import Picture
from tests.chromium import start
from tests.connect import Requests

# With these frames come as soon as there is something to draw, not 60 times a second.
CLOCK_OFF = ["--disable-frame-rate-limit", "--disable-gpu-vsync"]
LAPTOP = {"width": 1280, "height": 720}
PROBE = (Path(__file__).resolve().parent / "probe.js").read_text(encoding="utf-8")
SEED = 19880220
LAST_DAY = 13_514  # the last number of a day that is stepped to


@dataclass(frozen=True)
class Contender:
    """A way to show the picture: its name for the command line and for readers."""

    name: str
    label: str
    kind: str  # how probe.js tells that its map was drawn


ATLAS = Contender("atlas", "the atlas: SVG compiled before, nodes switched", "atlas")
CONTENDERS = (
    ATLAS,
    Contender("figure", "(a) server returns the figure, MapLibre traces", "tiles"),
    Contender("figure-url", "(a') the same, geometry by address", "tiles"),
    Contender("patch", "(b) server returns a Patch, MapLibre traces", "tiles"),
    Contender("geo", "(c) browser patches plotly geo traces", "geo"),
    Contender("leaflet", "(d) dash-leaflet, canvas, the day as hideout", "leaflet"),
    Contender("leaflet-tuned", "(d') the same, layers that change only", "leaflet"),
)


@contextmanager
def chromium() -> Iterator[Browser]:
    """Yield Chromium, headless."""
    with sync_playwright() as playwright:
        browser = start(playwright.chromium)
        yield browser
        browser.close()


def open_page(context: BrowserContext, contender: Contender, view: str) -> Page:
    """Return a page with the probe in it, not yet anywhere."""
    page = context.new_page()
    needs = 40 if view == "region" else 4
    page.add_init_script(f"window.probeKind = '{contender.kind}'; window.probeNeeds = {needs};")
    page.add_init_script(PROBE)
    return page


def visit(page: Page, contender: Contender, site: str, view: str, timeout: float = 60) -> None:
    """Open the contender and wait until its map is painted and its scripts are still."""
    address = f"{site}?view={view}" if contender is ATLAS else site
    asked = Requests(page)
    page.goto(address, wait_until="commit", timeout=timeout * 1000)
    wait_for(page, "window.probe && window.probe.firstMap() > 0", timeout)
    if contender is ATLAS:
        page.wait_for_selector("html[data-ready=yes]", state="attached",
                               timeout=timeout * 1000)
    else:
        page.wait_for_selector("#day", timeout=timeout * 1000)
    asked.rest()


def wait_for(page: Page, expression: str, timeout: float) -> None:
    """Wait until an expression holds; Playwright's own way needs eval, which the page forbids."""
    end = time.monotonic() + timeout
    while not page.evaluate(expression):
        if time.monotonic() > end:
            raise TimeoutError(f"{expression}: not within {timeout} s")
        page.wait_for_timeout(20)


def days_to_step(picture: Picture, count: int, start: int) -> list[dict]:
    """Return steps: half to days on which the map changes, half to days between, seeded."""
    chance = random.Random(SEED)
    days = [day for day in picture.change_days if day <= LAST_DAY]
    steps, last = [], start
    for number in range(count):
        day = last
        while day == last:
            day = chance.choice(days) if number % 2 else chance.randrange(LAST_DAY + 1)
        steps.append(_step(picture, last, day, chance))
        last = day
    return steps


def days_in_order(picture: Picture, count: int) -> list[dict]:
    """Return steps as the map plays, from its first day of change to the next, and so on."""
    chance = random.Random(SEED)
    days = sorted(day for day in picture.change_days if day <= LAST_DAY)[:count + 1]
    return [_step(picture, last, day, chance) for last, day in pairwise(days)]


def _step(picture: Picture, last: int, day: int, chance: random.Random) -> dict:
    """Return a step as ``probe.js`` takes it, after a wait of any length."""
    return {"day": day, "differs": picture.differs(last, day),
            "wait": round(20 + chance.random() * 40, 1)}


def summary(times: list[float]) -> dict:
    """Return median, p95 and maximum of milliseconds."""
    ordered = sorted(times)
    return {"median": round(statistics.median(ordered), 1),
            "p95": round(ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))], 1),
            "max": round(ordered[-1], 1), "steps": len(ordered)}
