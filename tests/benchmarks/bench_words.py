"""Steps of the atlas in the words of a speaker beside steps of it in ours, in one run."""

from __future__ import annotations

from contextlib import ExitStack

from playwright.sync_api import Browser

from tests.benchmarks.alternatives.shell import START
from tests.benchmarks.bench_steps import BLOCK, busy
from tests.benchmarks.contest import (
    ATLAS,
    CLOCK_OFF,
    LAPTOP,
    days_in_order,
    days_to_step,
    open_page,
    summary,
    visit,
)
from tests.benchmarks.picture import load_picture
from tests.benchmarks.serving import Server
from tests.chromium import start

# In ours, and in the words of either side, who have most terms.
VOICES = ("", "armenia", "azerbaijan")


def measure(browser: Browser, count: int) -> dict[str, dict[str, dict]]:
    """Return by speaker, "" for our words, the milliseconds of a step with the 60 Hz clock off.

    ``leap`` is to any day, ``next`` to the next day on which the map changes, as it plays.
    ``work`` is what the page's main thread did a step; blocks of ten take turns.
    """
    picture = load_picture()
    ways = {"leap": days_to_step(picture, count, START), "next": days_in_order(picture, count)}
    found: dict[str, dict[str, list[float]]] = {
        voice: {way: [] for way in ways} for voice in VOICES}
    work = {voice: dict.fromkeys(ways, 0.0) for voice in VOICES}
    unclocked = start(browser.browser_type, *CLOCK_OFF)
    with ExitStack() as stack:
        stack.callback(unclocked.close)
        server = stack.enter_context(Server(ATLAS.name))
        pages = {}
        for voice in VOICES:
            context = unclocked.new_context(viewport=LAPTOP)
            page = open_page(context, ATLAS, "region")
            visit(page, ATLAS, server.site, f"region&words={voice}" if voice else "region")
            wire = context.new_cdp_session(page)
            wire.send("Performance.enable")
            page.evaluate("([s, k]) => probe.run(s, k)", [ways["leap"][:BLOCK], ATLAS.kind])
            pages[voice] = page, wire
        for way, steps in ways.items():
            for first in range(0, len(steps), BLOCK):
                for voice, (page, wire) in pages.items():
                    page.bring_to_front()
                    before = busy(wire)
                    found[voice][way] += page.evaluate(
                        "([s, k]) => probe.run(s, k)", [steps[first:first + BLOCK], ATLAS.kind])
                    work[voice][way] += busy(wire) - before
    return {voice: {way: summary(times) | {"work": round(work[voice][way] / len(times), 1)}
                    for way, times in by_way.items()} for voice, by_way in found.items()}
