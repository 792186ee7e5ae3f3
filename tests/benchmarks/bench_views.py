"""Each view that is no map, opened by its address, warm: when it can be used.

Told as times of the first map of the same run: what the machine can do is divided out.
"""

from __future__ import annotations

import statistics

from playwright.sync_api import Browser, BrowserContext

from tests.benchmarks.contest import ATLAS, LAPTOP, open_page, wait_for
from tests.benchmarks.serving import Server
from tests.connect import Requests

# What of a view has to be on the screen before a reader can use it.
USABLE = {
    "charts": "[...document.querySelectorAll('.chart .plot')].filter((plot) => "
              "plot.getBoundingClientRect().top < innerHeight)"
              ".every((plot) => plot.querySelector('.main-svg'))"
              " && document.querySelector('.chart .main-svg')",
    "records": "document.querySelectorAll('.ag-center-cols-container .ag-row').length > 5",
    "about": "document.querySelector('#about h2')?.checkVisibility()",
}
# Asks before each frame, and tells when the frame that shows it is done.
_WATCH = """(() => {{
  const look = () => {{
    if (!({usable})) {{ requestAnimationFrame(look); return; }}
    requestAnimationFrame(() => {{ window.usableAt = performance.now(); }});
  }};
  requestAnimationFrame(look);
}})()"""


def measure(browser: Browser, rounds: int) -> dict[str, dict]:
    """Return for each view the median of when it is usable, and how many first maps that is."""
    times: dict[str, list[float]] = {view: [] for view in USABLE}
    maps: list[float] = []
    with Server(ATLAS.name, "region") as served:
        context = browser.new_context(viewport=LAPTOP)
        for turn in range(rounds + 1):
            found = {view: _open(context, served.site, view) for view in USABLE}
            first_map = _first_map(context, served.site)
            if turn:  # the first fills the cache
                maps.append(first_map)
                for view, time in found.items():
                    times[view].append(time)
        context.close()
    first = statistics.median(maps)
    return {"first_map_ms": round(first, 1), "views": {
        view: {"usable_ms": round(statistics.median(those), 1),
               "maps": round(statistics.median(those) / first, 1)}
        for view, those in times.items()}}


def _open(context: BrowserContext, site: str, view: str) -> float:
    page = context.new_page()
    page.add_init_script(_WATCH.format(usable=USABLE[view]))
    page.goto(f"{site}?view={view}", wait_until="commit")
    wait_for(page, "window.usableAt > 0", 60)
    time = page.evaluate("window.usableAt")
    page.close()
    return time


def _first_map(context: BrowserContext, site: str) -> float:
    page = open_page(context, ATLAS, "region")
    asked = Requests(page)
    page.goto(site, wait_until="commit")
    wait_for(page, "window.probe && window.probe.firstMap() > 0", 60)
    time = page.evaluate("window.probe.firstMap()")
    asked.rest()
    page.close()
    return time
