"""Steps through the days: the input event to the painted frame, contenders interleaved."""

from __future__ import annotations

import json
import statistics
from contextlib import ExitStack

from playwright.sync_api import Browser, CDPSession, Page

from tests.benchmarks.alternatives.shell import START
from tests.benchmarks.contest import (
    ATLAS,
    CLOCK_OFF,
    CONTENDERS,
    LAPTOP,
    Contender,
    days_to_step,
    open_page,
    summary,
    visit,
)
from tests.benchmarks.picture import load_picture
from tests.benchmarks.serving import Server
from tests.chromium import start
from tests.connect import FRAMES

BLOCK = 10
SEEN = 40  # steps that are traced until the screen shows them


def measure(browser: Browser, view: str, count: int,
            contenders: tuple[Contender, ...] = CONTENDERS) -> dict[str, dict]:
    """Return for each contender the milliseconds of a step; blocks of ten take turns.

    ``median, p95, max`` are from the input event to the painted frame, the wait for the
    browser's next frame included; ``presented`` is the median until the screen
    shows it; ``work`` is what the page's main thread did a step;
    ``requests`` is how many the pages sent while stepping.  Of the atlas ``words`` is the
    median until the words around the map, which follow it, are painted.
    """
    steps = days_to_step(load_picture(view), count, START)
    found: dict[str, list[float]] = {c.name: [] for c in contenders}
    work = dict.fromkeys(found, 0.0)
    requests = dict.fromkeys(found, 0)
    words: list[float] = []
    with ExitStack() as stack:
        pages, wires = {}, {}
        for contender in contenders:
            server = stack.enter_context(Server(contender.name, view))
            context = browser.new_context(viewport=LAPTOP)
            stack.callback(context.close)
            page = open_page(context, contender, view)
            visit(page, contender, server.site, view)
            page.on("request", lambda _, name=contender.name: _add(requests, name))
            pages[contender], wires[contender] = page, context.new_cdp_session(page)
            wires[contender].send("Performance.enable")
        for first in range(0, count, BLOCK):
            for contender, page in pages.items():
                page.bring_to_front()
                before = busy(wires[contender])
                found[contender.name] += page.evaluate(
                    "([s, k]) => probe.run(s, k)", [steps[first:first + BLOCK], contender.kind])
                work[contender.name] += busy(wires[contender]) - before
                words += page.evaluate("probe.around()")
        seen = {c.name: _presented(browser, page, c, steps[:SEEN]) for c, page in pages.items()}
    rows = {name: summary(times) | {"presented": seen[name],
                                    "work": round(work[name] / count, 1),
                                    "requests": requests[name]}
            for name, times in found.items()}
    rows[ATLAS.name]["words"] = summary(words)["median"]
    return rows


def measure_work(browser: Browser, view: str, count: int) -> dict[str, dict]:
    """Return the same from a browser that makes frames at once, the work of a step alone.

    At 60 Hz the wait for the next frame, of up to 16.7 ms, is in every way's figure, and
    hides how they differ.
    """
    unclocked = start(browser.browser_type, *CLOCK_OFF)
    try:
        return measure(unclocked, view, count)
    finally:
        unclocked.close()


def _presented(browser: Browser, page: Page, contender: Contender, steps: list[dict]) -> float:
    """Return the median ms until the screen shows a step, from the browser's own trace.

    The frame that the page has painted is rastered on other threads; it counts as shown
    when it is drawn after the first activation that follows its paint.
    """
    page.bring_to_front()
    browser.start_tracing(page=page, categories=[
        "blink.user_timing", "disabled-by-default-devtools.timeline.frame",
        "devtools.timeline.frame"])
    page.evaluate("([s, k]) => probe.run(s, k)", [steps, contender.kind])
    for _ in range(2):  # The screen shows the last step a frame after the page has painted it.
        page.evaluate(FRAMES)
    events = sorted(json.loads(browser.stop_tracing())["traceEvents"], key=lambda e: e["ts"])
    own = next(e["pid"] for e in events if e["name"] == "probe-begin")
    found, begin, state = [], 0.0, ""
    for event in events:
        if event["pid"] != own:
            continue
        if event["name"] == "probe-begin":
            begin, state = event["ts"], "begun"
        elif event["name"] == "probe-painted" and state == "begun":
            state = "painted"
        elif event["name"] == "ActivateLayerTree" and state == "painted":
            state = "activated"
        elif event["name"] == "DrawFrame" and state == "activated":
            found.append((event["ts"] - begin) / 1000)
            state = ""
    return round(statistics.median(found), 1) if found else 0.0


def busy(wire: CDPSession) -> float:
    """Return the milliseconds that the page's main thread has worked so far."""
    metrics = wire.send("Performance.getMetrics")["metrics"]
    return next(1000 * m["value"] for m in metrics if m["name"] == "TaskDuration")


def _add(requests: dict[str, int], name: str) -> None:
    requests[name] += 1
