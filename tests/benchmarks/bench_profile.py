"""Where the time of a step goes: the browser's own trace, and the functions by their share."""

from __future__ import annotations

import json
from collections import defaultdict

from playwright.sync_api import Browser, Page

from tests.benchmarks.alternatives.shell import START
from tests.benchmarks.contest import ATLAS, LAPTOP, days_to_step, open_page, visit
from tests.benchmarks.picture import load_picture
from tests.benchmarks.serving import Server

RASTER = "raster, on other threads"
# What the trace calls the parts of a frame, and what readers may.
_PARTS = {
    "FunctionCall": "script", "FireAnimationFrame": "script", "EventDispatch": "script",
    "RunMicrotasks": "script", "TimerFire": "script", "ParseHTML": "script",
    "UpdateLayoutTree": "style", "Layout": "layout", "PrePaint": "pre-paint",
    "Paint": "paint", "Layerize": "layerize", "Commit": "commit",
    "V8.GCScavenger": "garbage", "MinorGC": "garbage", "MajorGC": "garbage",
    "RasterTask": RASTER, "ImageDecodeTask": RASTER,
}


def measure(browser: Browser, count: int) -> dict:
    """Return milliseconds a step by part of the frame, and the ten heaviest functions.

    ``without`` says what rastering and the main thread take when layers are hidden.
    """
    steps = days_to_step(load_picture(), count, START)
    with Server("atlas") as server:
        context = browser.new_context(viewport=LAPTOP)
        page = open_page(context, ATLAS, "region")
        visit(page, ATLAS, server.site, "region")
        page.evaluate("([s, k]) => probe.run(s, k)", [steps[:10], ATLAS.kind])
        wire = context.new_cdp_session(page)
        wire.send("Profiler.enable")
        wire.send("Profiler.setSamplingInterval", {"interval": 100})
        wire.send("Profiler.start")
        page.evaluate("([s, k]) => probe.run(s, k)", [steps, ATLAS.kind])
        functions = _functions(wire.send("Profiler.stop")["profile"], count)
        wire.send("Profiler.disable")
        parts = _traced(browser, page, steps)
        without = {}
        for hidden in ("", "relief", "names", "relief,names"):
            visit(page, ATLAS, server.site, f"region&hide={hidden}")
            some = _traced(browser, page, steps[:60])
            raster = some.pop(RASTER, 0.0)
            without[hidden or "nothing hidden"] = {
                "raster_ms": raster, "main_ms": round(sum(some.values()), 2)}
        context.close()
    return {"parts_ms_a_step": parts, "functions_ms_a_step": functions, "without": without}


def _traced(browser: Browser, page: Page, steps: list[dict]) -> dict[str, float]:
    """Return milliseconds a step by part of the frame while the page steps."""
    page.evaluate("([s, k]) => probe.run(s, k)", [steps[:4], ATLAS.kind])
    browser.start_tracing(page=page, categories=[
        "devtools.timeline", "disabled-by-default-devtools.timeline", "v8"])
    page.evaluate("([s, k]) => probe.run(s, k)", [steps, ATLAS.kind])
    return _parts(json.loads(browser.stop_tracing()), len(steps))


def _parts(trace: dict, count: int) -> dict[str, float]:
    """Return own milliseconds by part: what is nested in another part is not counted twice."""
    threads = defaultdict(list)
    for event in trace["traceEvents"]:
        if event.get("ph") == "X" and event["name"] in _PARTS:
            threads[event["pid"], event["tid"]].append(event)
    sums: dict[str, float] = defaultdict(float)
    for events in threads.values():
        stack: list[tuple[float, str]] = []
        for event in sorted(events, key=lambda e: (e["ts"], -e.get("dur", 0))):
            begin, length = event["ts"], event.get("dur", 0)
            while stack and stack[-1][0] <= begin:
                stack.pop()
            part = _PARTS[event["name"]]
            sums[part] += length
            if stack:
                sums[stack[-1][1]] -= length
            stack.append((begin + length, part))
    ordered = sorted(sums.items(), key=lambda item: -item[1])
    return {part: round(total / 1000 / count, 2) for part, total in ordered}


def _functions(profile: dict, count: int) -> list[list]:
    """Return name and own milliseconds a step of the heaviest functions."""
    names = {node["id"]: node["callFrame"] for node in profile["nodes"]}
    sums: dict[str, float] = defaultdict(float)
    for node, delta in zip(profile["samples"], profile["timeDeltas"], strict=True):
        frame = names[node]
        name = frame["functionName"] or "(anonymous)"
        if name not in ("(idle)", "(program)", "(root)"):
            file = frame["url"].rsplit("/", 1)[-1].split(".")[0]
            sums[f"{name} {file}".strip()] += delta
    ordered = sorted(sums.items(), key=lambda item: -item[1])[:10]
    return [[name, round(total / 1000 / count, 3)] for name, total in ordered]
