"""How step, load and memory grow with ten, a hundred and a thousand times the events."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from unittest import mock

from playwright.sync_api import Browser, BrowserContext, CDPSession, Error, Page

from dashboard.compile import lines as strokes
from dashboard.compile import region
from dashboard.compile.documents import compile_documents, write_files
from dashboard.compile.events import marked_events
from geodata import Atlas, load_atlas
from tests.benchmarks.alternatives.shell import START
from tests.benchmarks.contest import (
    ATLAS,
    LAPTOP,
    days_to_step,
    open_page,
    summary,
    visit,
)
from tests.benchmarks.picture import load_picture
from tests.benchmarks.serving import Server, get
from tests.made import with_events

STEPS = 120
BLOCK = 10
# Steps before those that count: the browser compiles what it then runs.
WARM = 10
ROUNDS = 5
# A page that is not alive by then is told as such.
PATIENCE_S = 90
CROWDED = "100,000 events, crowded days"
UNSIMPLIFIED = "unsimplified geometry"


def measure(browser: Browser) -> list[dict]:
    """Return a row for the shipped atlas and for each larger one; loads and steps take turns."""
    with tempfile.TemporaryDirectory() as folder, ExitStack() as stack:
        rows, sites = [], []
        for label, events, files in _atlases(Path(folder)):
            row, site = _served(stack, files)
            rows.append({"label": label, "events": events} | row)
            sites.append(site)
        pages = _loads(browser, stack, rows, sites)
        _step(rows, pages)
    return rows


def _atlases(folder: Path) -> Iterator[tuple[str, int, Path]]:
    """Yield each atlas, compiled: what it is called, its events with a mark, and its folder."""
    atlas = load_atlas()
    shipped = len(marked_events(atlas))
    sizes = {"as shipped": shipped, "10x events": 10 * shipped, "100x events": 100 * shipped,
             "100,000 events": 100_000, "1,000x events": 1000 * shipped}
    for label, count in sizes.items():
        yield label, count, _written(with_events(atlas, count), folder / str(count))
    crowded = with_events(atlas, 100_000, crowded=True)
    yield CROWDED, 100_000, _written(crowded, folder / "crowded")
    with mock.patch.object(region, "SIMPLIFY", 0.0), mock.patch.object(strokes, "SIMPLIFY", 0.0):
        yield UNSIMPLIFIED, shipped, _written(atlas, folder / "unsimplified")


def _written(atlas: Atlas, folder: Path) -> Path:
    write_files(compile_documents(atlas), folder)
    return folder


def _served(stack: ExitStack, files: Path) -> tuple[dict, str]:
    """Return start, sizes and memory of an atlas's server, and its address."""
    starts = [_start(files) for _ in range(ROUNDS - 1)]
    server = stack.enter_context(Server("atlas", folder=files))
    begin = time.perf_counter()
    row = {"start_s": round(statistics.median([*starts, server.started]), 2),
           "page_kb": round(len(get(server.site)) / 1000, 1),
           "page_s": round(time.perf_counter() - begin, 3),
           "later_kb": _later_kb(server.site, files)}
    return row | {"server_mb": round(server.memory_mb(), 1)}, server.site


def _loads(browser: Browser, stack: ExitStack, rows: list[dict],
           sites: list[str]) -> list[_Open | None]:
    """Load each atlas several times, cold, and add the medians; return the last page of each.

    ``fault`` says what did not come to pass; then there is no page.
    """
    loads: list[list[_Open]] = [[] for _ in rows]
    for left in reversed(range(ROUNDS)):
        for row, site, opened in zip(rows, sites, loads, strict=True):
            if "fault" in row:
                continue
            context = browser.new_context(viewport=LAPTOP)
            if left == 0:
                stack.callback(context.close)
            try:
                opened.append(_loaded(context, site))
            except (Error, TimeoutError) as error:
                row["fault"] = _fault(error)
            if left:
                context.close()
    for row, opened in zip(rows, loads, strict=True):
        for name in ("alive_s", "first_map_ms"):
            if opened:
                row[name] = round(statistics.median(one.figures[name] for one in opened), 2)
    return [None if "fault" in row else opened[-1]
            for row, opened in zip(rows, loads, strict=True)]


def _fault(error: Exception) -> str:
    late = "imeout" in str(error) or "not within" in str(error)
    return f"not alive within {PATIENCE_S} s" if late else str(error).splitlines()[0][:120]


def _start(files: Path) -> float:
    with Server("atlas", folder=files) as server:
        return server.started


def _later_kb(site: str, files: Path) -> float:
    """Return the size of the columns of the many as sent after the first map, 0 for none."""
    if not (files / "event-points.json").exists():
        return 0.0
    page = get(site, "identity").decode()
    address = page.partition('"columns":"/')[2].partition('"')[0]
    return round(len(get(site + address)) / 1000, 1)


class _Open:
    """A page of an atlas: how its load went, and the milliseconds of its steps."""

    def __init__(self, page: Page, wire: CDPSession, figures: dict) -> None:
        self.page, self.wire, self.figures = page, wire, figures
        self.times: list[float] = []

    def run(self, steps: list[dict]) -> list[float]:
        """Take steps and return the milliseconds of each."""
        self.page.bring_to_front()
        return self.page.evaluate("([s, k]) => probe.run(s, k)", [steps, ATLAS.kind])

    def memory(self) -> dict:
        """Return heap and nodes, after what can be thrown away has been."""
        self.wire.send("HeapProfiler.collectGarbage")
        metrics = {m["name"]: m["value"]
                   for m in self.wire.send("Performance.getMetrics")["metrics"]}
        return {"heap_mb": round(metrics["JSHeapUsedSize"] / 1e6, 1),
                "nodes": int(metrics["Nodes"])}


def _loaded(context: BrowserContext, site: str) -> _Open:
    """Return a page that is alive, its columns read."""
    page = open_page(context, ATLAS, "region")
    page.set_default_timeout(PATIENCE_S * 1000)
    wire = context.new_cdp_session(page)
    wire.send("Performance.enable")
    begin = time.perf_counter()
    visit(page, ATLAS, site, "region", PATIENCE_S)
    return _Open(page, wire, {"alive_s": round(time.perf_counter() - begin, 2),
                              "first_map_ms": round(page.evaluate("probe.firstMap()"))})


def _step(rows: list[dict], pages: list[_Open | None]) -> None:
    """Step through all pages in turn, and add what came of it to their rows."""
    steps = days_to_step(load_picture(), WARM + STEPS, START)
    alive = [page for page in pages if page]
    for page in alive:
        page.run(steps[:WARM])
    for first in range(WARM, len(steps), BLOCK):
        for page in alive:
            page.times += page.run(steps[first:first + BLOCK])
    for row, page in zip(rows, pages, strict=True):
        if page:
            row |= {"step": summary(page.times), **page.memory()}
