"""What a reader can meet, and how: the states of the atlas that axe-core reads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import product
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser, Page

from tests.connect import FRAMES

AXE = Path(__file__).resolve().parents[1] / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
# The rule of the size of targets is off unless asked for by name.
FIND = """(tags) => axe.run({ runOnly: tags, resultTypes: ["violations"],
    rules: { "target-size": { enabled: true } } })
  .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`)))"""
# Text that cannot be read small, and a page that has to be scrolled sideways.
REFLOW = """() => {
  const wide = document.documentElement.scrollWidth - innerWidth;
  const small = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const at = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim() || at.closest("svg, script, style, template")) continue;
    if (!at.checkVisibility()) continue;
    const size = parseFloat(getComputedStyle(at).fontSize);
    if (size && size < 12) small.add(`text of ${size}px: ${at.outerHTML.slice(0, 80)}`);
  }
  return [...wide > 0 ? [`scrolls sideways by ${wide}px`] : [], ...small];
}"""


class State(NamedTuple):
    """A view, an address of it, and what is done there until the state is on screen."""

    view: str
    query: str
    ready: str = "#main"
    click: str = ""


STATES = {
    "region": State("region", ""),
    "region, near": State("region", "?v=3&day=2020-11-25&at=46.75,39.85,4"),
    "a piece": State("detail", "?day=2020-11-25&sel=p-kalbajar", "#detail:not([hidden]) h2"),
    "an event": State("detail", "?sel=e-shusha-2020", "#detail:not([hidden]) h2"),
    "a line": State("detail", "?day=2015-01-01&sel=l-oblast-border-0", "#detail:not([hidden]) h2"),
    "a place": State("detail", "?day=2020-11-25&sel=n-shusha-shushi", "#detail:not([hidden]) h2"),
    "what is on the map": State("region", "?day=2020-11-25", "#on-map-list li", "#on-map summary"),
    "all layers": State(
        "region", "?day=2020-11-25", "#more-layers[open] li", "#more-layers summary"),
    "world, acts": State("world", "?view=world&day=2021-06-01"),
    "world, votes": State("world", "?view=world&day=2021-06-01&theme=votes"),
    "world, positions": State("world", "?view=world&day=2021-06-01&theme=positions"),
    "a jurisdiction": State("detail", "?sel=j-us-ri", "#detail:not([hidden]) h2"),
    "an act": State(
        "detail", "?view=world&day=2021-06-01&sel=r-unga-62-243", "#detail:not([hidden]) h2"),
    "compare, difference": State("compare", 
        "?view=compare&day=2020-11-24&with=1994-05-12", "#differences-table tr"),
    "compare, side by side": State("compare", 
        "?view=compare&day=2020-11-24&with=1994-05-12&mode=side", "#differences-table tr"),
    "compare, swipe": State("compare", 
        "?view=compare&day=2020-11-24&with=1994-05-12&mode=swipe", "#differences-table tr"),
    "records": State("records", "?view=records", ".ag-row"),
    "charts": State("charts", "?view=charts", ".js-plotly-plot .main-svg"),
    "about": State("about", "?view=about", "#about h2"),
    "saving": State("saving", 
        "?day=2020-11-24", "#save[open] #save-preview:not([aria-busy]) img[src]", "#save-open"),
    "what cannot be read": State("region", "?day=1994-05-12&colour=red", ".ignored"),
    "embed": State("embed", "?embed=1&day=2020-11-25"),
    "embed, world": State("embed", "?embed=1&view=world&day=2021-06-01"),
}
# Of a folder: pages that run no script.
PAGES = ("days/", "days/2020-11-25.html", "404.html")
# Width and height in CSS pixels: a page that is enlarged has fewer of them.
SCREENS = {
    "laptop": (1280, 720),
    "laptop at 200 %": (640, 360),
    "screen at 400 %": (320, 256),
    "phone": (390, 844),
    "small phone": (320, 568),
}
# As page.emulate_media takes them.
_PLAIN = {"color_scheme": "light", "contrast": "no-preference", "forced_colors": "none",
          "reduced_motion": "no-preference"}
THEMES = {
    "light": _PLAIN,
    "dark": _PLAIN | {"color_scheme": "dark"},
    "contrast": _PLAIN | {"contrast": "more", "reduced_motion": "reduce"},
    "dark contrast": _PLAIN | {"color_scheme": "dark", "contrast": "more"},
    "forced colours": _PLAIN | {"forced_colors": "active"},
}


class Case(NamedTuple):
    """A state on a screen in a theme."""

    state: str
    screen: str
    theme: str


def every() -> list[Case]:
    """Return every state on every screen in every theme."""
    return [Case(*case) for case in product(STATES, SCREENS, THEMES)]


def pairwise() -> list[Case]:
    """Return few cases: every state, and each two of a screen and a theme together."""
    shown = list(product(SCREENS, THEMES))
    states = list(STATES)
    return sorted(Case(states[at % len(states)], *shown[at % len(shown)])
                  for at in range(max(len(states), len(shown))))


class Reading:
    """One page of a browser in which the states are opened one after another."""

    def __init__(self, browser: Browser, address: str) -> None:
        self.address = address
        # The script that reads the page is none of the page's own.
        self.context = browser.new_context(bypass_csp=True)
        self.page: Page = self.context.new_page()

    def open(self, state: State) -> None:
        """Open a state and wait until it is on screen."""
        self.page.goto(self.address + state.query)
        self.page.wait_for_selector("html[data-record=yes]", timeout=30_000)
        if state.click:
            self.page.click(state.click)
        self.page.wait_for_selector(state.ready, state="attached", timeout=30_000)
        self.page.add_script_tag(path=AXE)

    def show(self, screen: str, theme: str) -> None:
        """Show the open state on a screen in a theme."""
        width, height = SCREENS[screen]
        self.page.set_viewport_size({"width": width, "height": height})
        self.page.emulate_media(**THEMES[theme])
        self.page.evaluate(FRAMES)

    def found(self) -> list[str]:
        """Return what axe-core finds in what is on screen, and what it cannot know."""
        return [*self.page.evaluate(FIND, TAGS), *self.page.evaluate(REFLOW)]


def read(browser: Browser, address: str, cases: Iterable[Case]) -> Iterator[tuple[Case, list[str]]]:
    """Yield each case with what was found in it; a state is opened once for all its cases."""
    reading = Reading(browser, address)
    opened = None
    for case in sorted(cases):
        if case.state != opened:
            reading.show("laptop", case.theme)
            reading.open(STATES[case.state])
            opened = case.state
        reading.show(case.screen, case.theme)
        yield case, reading.found()
    reading.context.close()


def read_pages(browser: Browser, address: str, pages: Iterable[str]
               ) -> Iterator[tuple[tuple[str, str, str], list[str]]]:
    """Yield each page that runs no script, on each screen and in each theme, with the faults."""
    reading = Reading(browser, address)
    for page in pages:
        reading.page.goto(address + page)
        reading.page.add_script_tag(path=AXE)
        for screen, theme in product(SCREENS, THEMES):
            reading.show(screen, theme)
            yield (page, screen, theme), reading.found()
    reading.context.close()
