"""The first load: bytes, requests and the first painted map, cold, warm and on a slow line."""

from __future__ import annotations

import statistics
from contextlib import ExitStack

from playwright.sync_api import Browser, BrowserContext

from tests.benchmarks.contest import CONTENDERS, LAPTOP, Contender, open_page, visit
from tests.benchmarks.serving import Server

# 10 Mbit/s each way and 40 ms to the server and back.
SLOW = {"offline": False, "latency": 40, "downloadThroughput": 10e6 / 8,
        "uploadThroughput": 10e6 / 8}


def measure(browser: Browser, view: str, rounds: int,
            contenders: tuple[Contender, ...] = CONTENDERS) -> dict[str, dict]:
    """Return for each contender the medians of its loads, contenders taking turns."""
    found: dict[str, dict[str, list[dict]]] = {
        c.name: {"cold": [], "warm": [], "slow": []} for c in contenders}
    with ExitStack() as stack:
        sites = {c: stack.enter_context(Server(c.name, view)).site for c in contenders}
        for _ in range(rounds):
            for contender, site in sites.items():
                loads = found[contender.name]
                context = browser.new_context(viewport=LAPTOP)
                loads["cold"].append(_load(context, contender, site, view))
                loads["warm"].append(_load(context, contender, site, view))
                context.close()
                context = browser.new_context(viewport=LAPTOP)
                loads["slow"].append(_load(context, contender, site, view, slow=True))
                context.close()
    return {name: {kind: _medians(loads) for kind, loads in kinds.items()}
            for name, kinds in found.items()}


def _medians(loads: list[dict]) -> dict:
    return {key: round(statistics.median(load[key] for load in loads), 1) for key in loads[0]}


def _load(context: BrowserContext, contender: Contender, site: str, view: str,
          slow: bool = False) -> dict:
    """Return kB (as sent), requests and milliseconds to the first painted map."""
    page = open_page(context, contender, view)
    wire = context.new_cdp_session(page)
    wire.send("Network.enable")
    if slow:
        wire.send("Network.emulateNetworkConditions", SLOW)
    ends: list[tuple[float, float]] = []
    begins: dict[str, float] = {}
    charts: set[str] = set()

    def begin(event: dict) -> None:
        if not event["request"]["url"].startswith(("data:", "blob:")):
            begins[event["requestId"]] = event["timestamp"]
        if contender.kind == "atlas" and "plotly" in event["request"]["url"]:
            charts.add(event["requestId"])

    def finish(event: dict) -> None:
        if event["requestId"] in begins and event["requestId"] not in charts:
            ends.append((event["timestamp"], event["encodedDataLength"]))

    wire.on("Network.requestWillBeSent", begin)
    wire.on("Network.loadingFinished", finish)
    visit(page, contender, site, view)
    start = min(begins.values())
    first = page.evaluate("probe.firstMap()")
    paint = page.evaluate(
        "(performance.getEntriesByName('first-contentful-paint')[0] || {}).startTime || 0")
    page.close()
    return {
        "first_map_ms": first,
        "first_paint_ms": paint,
        "kb": sum(size for _, size in ends) / 1000,
        "kb_at_first_map": sum(size for time, size in ends
                               if (time - start) * 1000 <= first) / 1000,
        "requests": len(begins),
        "still_ms": (max(time for time, _ in ends) - start) * 1000,
    }
