"""A reader's own table in the page: until it is on the map and joined, and a step with it."""

from __future__ import annotations

import random
import tempfile
import time
from pathlib import Path

from playwright.sync_api import Browser, Page

from tests.benchmarks.alternatives.shell import START
from tests.benchmarks.contest import (
    ATLAS,
    CLOCK_OFF,
    LAPTOP,
    SEED,
    days_to_step,
    open_page,
    summary,
    visit,
    wait_for,
)
from tests.benchmarks.picture import load_picture
from tests.benchmarks.serving import Server
from tests.chromium import start

SIZES = (100_000, 1_000_000)
# Of the ways to show them the lightest that most choose, and the heaviest.
WINDOWS = ("month", "all")
_KINDS = ("Battles", "Explosions", "Protests", "Riots", "Strategic developments")
_HEAD = "event_id,event_date,latitude,longitude,event_type,fatalities,location,notes"


def measure(browser: Browser, sizes: tuple[int, ...] = SIZES, steps: int = 40) -> list[dict]:
    """Return for each size the seconds of loading and joining, and of steps the milliseconds.

    ``read_s`` is from choosing the file until the dialog offers its rows, ``map_s`` from there
    until they are on the map, ``join_s`` until all are joined. ``work`` is what the page's main
    thread did a step, in a browser that makes frames at once; ``median`` and ``p95`` are from the
    input event to the painted frame there.
    """
    unclocked = start(browser.browser_type, *CLOCK_OFF)
    rows = []
    try:
        for size in sizes:
            with tempfile.TemporaryDirectory() as folder, Server(ATLAS.name, "region") as served:
                path = Path(folder) / "events.csv"
                write_events(path, size)
                context = unclocked.new_context(viewport=LAPTOP)
                page = open_page(context, ATLAS, "region")
                visit(page, ATLAS, served.site, "region")
                rows.append({"rows": size, "mb": round(path.stat().st_size / 1e6, 1),
                             **_loaded(page, path), "steps": _stepped(context, page, steps)})
                context.close()
    finally:
        unclocked.close()
    return rows


def write_events(path: Path, count: int) -> None:
    """Write a made table of events with the columns that most have, drawn with a fixed seed."""
    chance = random.Random(SEED)
    with path.open("w", encoding="utf-8") as file:
        file.write(_HEAD + "\n")
        for number in range(count):
            year = chance.randrange(1988, 2025)
            month, day = chance.randrange(12), chance.randrange(28)
            file.write(f"MADE{number},{year}-{month + 1:02d}-{day + 1:02d},"
                       f"{chance.uniform(38.9, 40.5):.4f},{chance.uniform(45.6, 47.6):.4f},"
                       f"{chance.choice(_KINDS)},{chance.randrange(20)},"
                       f"Place {chance.randrange(2000)},Note of {chance.randrange(count)}\n")


def _loaded(page: Page, path: Path) -> dict[str, float]:
    begun = time.perf_counter()
    page.set_input_files("#own-file", path)
    wait_for(page, "document.querySelector('.own-main:not([disabled])') !== null", 120)
    read = time.perf_counter()
    page.click(".own-main")
    wait_for(page, "document.querySelector('.own-points canvas') !== null", 120)
    shown = time.perf_counter()
    wait_for(page, "document.querySelector('#own-save:not([disabled])') !== null", 300)
    return {"read_s": round(read - begun, 2), "map_s": round(shown - read, 2),
            "join_s": round(time.perf_counter() - shown, 2)}


def _stepped(context, page: Page, count: int) -> dict[str, dict]:
    wire = context.new_cdp_session(page)
    wire.send("Performance.enable")
    steps = days_to_step(load_picture("region"), count, START)
    found = {}
    for window in WINDOWS:
        page.select_option("#own-window", window)
        page.evaluate("([s, k]) => probe.run(s, k)", [steps[:5], ATLAS.kind])
        before = _busy(wire)
        times = page.evaluate("([s, k]) => probe.run(s, k)", [steps, ATLAS.kind])
        found[window] = summary(times) | {"work": round((_busy(wire) - before) / count, 1)}
    return found


def _busy(wire) -> float:
    """Return the milliseconds that the page's main thread has worked so far."""
    metrics = wire.send("Performance.getMetrics")["metrics"]
    return next(1000 * m["value"] for m in metrics if m["name"] == "TaskDuration")
