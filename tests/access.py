"""What a reader can meet, and how: the states of the atlas, and what is found wrong in one."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import groupby, product
from pathlib import Path
from typing import NamedTuple, Protocol

from playwright.sync_api import Browser, Error, Page

from tests.browser.conftest import SETTLED
from tests.browser.firefox import Firefox
from tests.connect import FORWARD, FRAMES, alive

AXE = Path(__file__).resolve().parents[1] / "node_modules" / "axe-core" / "axe.min.js"
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"]
# The rule of the size of targets is off unless asked for by name. What a page and a map do not
# display is taken out meanwhile: nobody reads it, and axe would spend most of its time on it. So is
# what a map displays, where another state has it read.
FIND = """async ({ tags, read }) => {
  const drawn = document.querySelectorAll(read ? ".map-document > g" : ".map-document a");
  const away = Array.from(drawn).filter((group) => read || !group.checkVisibility()).map(
    (group) => [group, [...group.childNodes]]);
  // What is jumped to stays in the page, whether it is displayed or not.
  const sought = Array.from(document.querySelectorAll("a[href*='#']"),
    ({ hash }) => hash && document.getElementById(hash.slice(1))).filter(Boolean);
  const hidden = document.createTreeWalker(document.body, NodeFilter.SHOW_ELEMENT, (one) => {
    if (one.matches("svg, select, datalist, script, style, template")) {
      return NodeFilter.FILTER_REJECT;
    }
    if (getComputedStyle(one).display !== "none" || sought.some((to) => one.contains(to))) {
      return NodeFilter.FILTER_SKIP;
    }
    away.push([one, [...one.childNodes]]);
    return NodeFilter.FILTER_REJECT;
  });
  hidden.nextNode();
  for (const [group] of away) group.replaceChildren();
  // None of the rules asks for what axe would load beforehand.
  const { violations } = await axe.run({ runOnly: tags, resultTypes: ["violations"], preload: false,
    rules: { "target-size": { enabled: true } } });
  for (const [group, inside] of away) group.replaceChildren(...inside);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`));
}"""
# Text that cannot be read small, a page that has to be scrolled sideways, and what stays over it
# and leaves no room for it, or has none itself.
# What lies in a drawing stays where it is: of the thousands of elements of a map none is asked.
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
  const over = [...document.body.querySelectorAll(":not(svg *)")].filter((one) => {
    const { position, overflowY, pointerEvents } = getComputedStyle(one);
    if (position !== "fixed" || pointerEvents === "none" || !one.checkVisibility()) return false;
    const { top, bottom, height } = one.getBoundingClientRect();
    return height > 1 && (top < -1 || bottom > innerHeight + 1
      || (height > .6 * innerHeight && !/auto|scroll/.test(overflowY)));
  }).map((one) => `stays over the page: ${one.localName}.${one.className}#${one.id}`);
  return [...wide > 0 ? [`scrolls sideways by ${wide}px`] : [], ...small, ...over];
}"""
# Text that something around it hides, or that runs beyond a page that does not scroll.
CUT = """() => {
  const cut = new Set();
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const at = texts.currentNode.parentElement;
    if (!texts.currentNode.data.trim()) continue;
    // What is drawn is not laid out; a grid shows what a cell cannot hold when it is pointed at.
    if (at.closest("svg, script, style, template, option, .ag-root, .js-plotly-plot")) continue;
    if (!at.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(texts.currentNode);
    const box = range.getBoundingClientRect();
    // Beside the page until it has the focus.
    if (box.right <= 0) continue;
    for (let around = at; around; around = around.parentElement) {
      const { overflowX, overflowY, clipPath, position } = getComputedStyle(around);
      // For the ear alone.
      if (clipPath !== "none") break;
      const of = around.getBoundingClientRect();
      const hides = (overflow) => overflow === "hidden" || overflow === "clip";
      const out = [
        hides(overflowX) ? Math.max(of.left - box.left, box.right - of.right) : 0,
        hides(overflowY) ? Math.max(of.top - box.top, box.bottom - of.bottom) : 0];
      // Of a line its box is higher than its letters.
      if (out[0] > 1.5 || out[1] > 3) {
        const { localName, className, id } = around;
        cut.add(`cut by ${Math.round(Math.max(...out))}px: ${localName}.${className}#${id}: ${
          texts.currentNode.data.trim().slice(0, 60)}`);
        break;
      }
      // What can be scrolled to is not cut.
      if (/auto|scroll/.test(overflowX + overflowY) || position === "fixed") break;
    }
  }
  return [...cut];
}"""
# As wide as WCAG 1.4.12 lets a reader set all text, and on what: a laptop, a laptop enlarged four
# times, a phone.
SPACED_ON = ("laptop", "screen at 400 %", "phone")
SPACED = """* { line-height: 1.5 !important; letter-spacing: .12em !important;
  word-spacing: .16em !important; } p { margin-bottom: 2em !important; }"""


class State(NamedTuple):
    """A view, an address of it, and what is done there until the state is on screen.

    ``typed`` is a field and what is typed into it; ``walked`` a map of which the first thing is
    gone to by key; ``first`` has to be there before any of it.
    """

    view: str
    query: str
    ready: str = "#main"
    click: str = ""
    typed: tuple[str, str] = ("", "")
    first: str = "body"
    walked: str = ""


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
    "in words": State("region", "?v=3&day=2020-10-30&words=armenia", "#in-words li"),
    "two wordings": State(
        "compare", "?v=3&view=compare&day=2023-09-25&words=azerbaijan,armenia",
        "#in-words tbody"),
    "world, acts": State("world", "?view=world&day=2021-06-01"),
    "world, votes": State("world", "?view=world&day=2021-06-01&theme=votes"),
    "world, positions": State("world", "?view=world&day=2021-06-01&theme=positions"),
    "world, a part": State("world", "?view=world&day=2021-06-01&part=united-states"),
    "a ring": State("detail", "?view=world&day=2021-06-01&part=united-states&sel=c-us-ca",
                    "#detail:not([hidden]) h2"),
    # Its button listens once the other button is shown.
    "the tour": State("region", "?day=2020-11-25", "#tour:not([hidden]) h2", "#tour-yes",
                      first="#tour-start:not([hidden])"),
    "classroom": State("region", "?day=2020-11-25", "[data-classroom] .strip", "#classroom"),
    "a jurisdiction": State(
        "detail", "?view=world&day=2015-06-01&sel=j-us-ri", "#detail:not([hidden]) h2"),
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
    "charts, unfolded": State(
        "charts", "?view=charts", ".chart .numbers td", ".chart.holders [data-numbers] summary"),
    "columns of the records": State(
        "records", "?view=records", ".columns[open] #columns label", ".columns summary",
        first=".ag-row"),
    "what a tooltip says": State(
        "region", "?day=2020-11-25", "#meanings-list dd", "#meanings summary"),
    "found": State("region", "?day=2020-11-25", "#search-list:not([hidden]) li",
                   typed=("#search", "shusha")),
    "cited": State("detail", "?day=2020-11-08&sel=e-shusha-2020", ".cite[open] .cite-form",
                   ".cite summary"),
    "saving": State("saving", 
        "?day=2020-11-24", "#save[open] #save-preview:not([aria-busy]) img[src]", "#save-open"),
    "no day": State("region", "?day=2020-11-25", "#day-typed[aria-invalid=true]",
                    typed=("#day-typed", "soon\n")),
    "walked": State("region", "?day=2020-11-25", "#walk-ring:not([hidden])", walked="#map-region"),
    "what cannot be read": State("region", "?day=1994-05-12&colour=red", ".ignored"),
    "embed": State("embed", "?embed=1&day=2020-11-25"),
    "embed, world": State("embed", "?embed=1&view=world&day=2021-06-01"),
    "embed, legend": State(
        "embed", "?embed=1&day=2020-11-25", "#panel", "#legend-open"),
}
# Those of which the map is that of others, or out of sight: see Chromium.
AROUND_A_MAP = frozenset({
    "region, near", "a piece", "an event", "a line", "a place", "a ring", "world, positions",
    "compare, swipe", "embed", "embed, world", "embed, legend", "all layers", "the tour",
    "classroom", "a jurisdiction", "an act", "records", "charts", "about", "charts, unfolded",
    "columns of the records", "what a tooltip says", "found", "no day", "cited", "saving",
    "what cannot be read"})
_ENDED_BY_ESCAPE = frozenset(STATES[state].ready for state in (
    "the tour", "classroom", "found", "saving"))
# Whose content is all in that of another too, on the same day: the other tells what is wrong in it.
WITHIN = {"region": "what is on the map", "records": "columns of the records",
          "charts": "charts, unfolded"}
# Of a folder: pages that run no script.
PAGES = ("days.html", "facts.html", "days/2020-11-25.html", "days/2008-03-14.html",
         "facts/e-shusha-2020.html", "facts/r-unga-62-243.html")
MISSING = "404.html"
# Width and height in CSS pixels: a page that is enlarged has fewer of them.
SCREENS = {
    "laptop": (1280, 720),
    "laptop at 200 %": (640, 360),
    "screen at 400 %": (320, 256),
    "phone": (390, 844),
    "small phone": (320, 568),
}
# What the system of a reader asks for, as page.emulate_media takes it.
_PLAIN = {"color_scheme": "light", "contrast": "no-preference", "forced_colors": "none",
          "reduced_motion": "no-preference"}
THEMES = {
    "light": _PLAIN,
    "dark": _PLAIN | {"color_scheme": "dark"},
    "contrast": _PLAIN | {"contrast": "more", "reduced_motion": "reduce"},
    "dark contrast": _PLAIN | {"color_scheme": "dark", "contrast": "more"},
    "forced colours": _PLAIN | {"forced_colors": "active"},
}
# What a reader chooses in the page: a browser can be asked for it that emulates no system.
SCHEMES = {"light": "light", "dark": "dark", "contrast": "contrast"}
WEAR = "(scheme) => { document.documentElement.dataset.scheme = scheme; }"


class Case(NamedTuple):
    """A state on a screen in a theme."""

    state: str
    screen: str
    theme: str


def every(themes: Iterable[str] = THEMES) -> list[Case]:
    """Return every state on every screen in every theme."""
    return [Case(*case) for case in product(STATES, SCREENS, themes)]


def pairwise(themes: Iterable[str] = THEMES, states: Iterable[str] = STATES) -> list[Case]:
    """Return few cases: every state, and each two of a screen and a theme together."""
    shown = list(product(SCREENS, themes))
    states = list(states)
    return sorted(Case(states[at % len(states)], *shown[at % len(shown)])
                  for at in range(max(len(states), len(shown))))


class Reading(Protocol):
    """One page of a browser in which the states are opened one after another."""

    def open(self, state: State) -> None:
        """Open a state and wait until it is on screen."""

    def show(self, screen: str, theme: str) -> None:
        """Show the open state on a screen in a theme."""

    def found(self) -> list[str]:
        """Return what is found wrong in what is on screen, and what axe-core cannot know."""


def do(page: Page, state: State) -> None:
    """Do what leads to a state at an address that is open, and wait until it is on screen."""
    page.wait_for_selector(state.first, timeout=30_000)
    if state.click:
        page.click(state.click)
    field, text = state.typed
    if field:
        page.fill(field, text.rstrip("\n"))
        page.press(field, "Enter" if text.endswith("\n") else "End")
    if state.walked:
        page.press(state.walked, "ArrowRight")
    page.wait_for_selector(state.ready, state="attached", timeout=30_000)


def undo(page: Page, state: State) -> bool:
    """Undo what was done in a state; return whether the page is then as if nothing had been."""
    if state.click.endswith("summary"):
        page.eval_on_selector(state.click, "summary => { summary.parentElement.open = false; }")
    elif state.ready in _ENDED_BY_ESCAPE:
        # Of a search the first closes the list, the second empties the field.
        page.keyboard.press("Escape")
        page.keyboard.press("Escape")
        page.wait_for_function("ready => !document.querySelector(ready)", arg=state.ready)
    else:
        return not (state.click or state.typed[0] or state.walked)
    return True


def _page_of(state: State) -> str:
    return "embed" if "embed=1" in state.query else "page"


class Chromium:
    """A page of Chromium, which shows what the system of a reader asks for."""

    def __init__(self, browser: Browser, address: str, published: str = "", *,
                 in_haste: bool = False) -> None:
        """``published`` is where a folder says that it lies: what is missing asks there.

        In haste axe-core reads no map of which it reads the like in another state, and a state is
        come to within the page, as by going forward, where the state before left nothing open.
        """
        self.address = address
        self._in_haste, self._map_read = in_haste, False
        # Of which page a state may be come to: of none, where something was done in it.
        self._within: str | None = None
        # The script that reads the page is none of the page's own.
        self.context = browser.new_context(bypass_csp=True)
        # A window that took the whole screen could not be given the size of another.
        self.context.add_init_script("delete Element.prototype.requestFullscreen")
        if published:
            self.context.route(f"{published}**", lambda route: route.fulfill(response=route.fetch(
                url=route.request.url.replace(published, address))))
        self.page: Page = self.context.new_page()

    def open(self, state: State) -> None:
        self._map_read = self._in_haste and state in map(STATES.get, AROUND_A_MAP)
        page = _page_of(state)
        # A thing without a day is shown on its own, and a fault told, to who opens the address.
        if self._within == page and (
                "day=" in state.query or "sel=" not in state.query) and state.ready != ".ignored":
            self.page.evaluate(FORWARD, self.address + state.query)
            self.page.evaluate(FRAMES)
            self.page.wait_for_function(SETTLED, timeout=30_000)
        else:
            self.page.goto(self.address + state.query)
            alive(self.page)
            self.page.add_script_tag(path=AXE)
        done = state.click or state.typed[0] or state.walked
        self._within = page if self._in_haste and not done else None
        do(self.page, state)

    def leave(self, state: State) -> None:
        """Undo what was done in a state, so that the next may be come to within the page."""
        if self._in_haste and self._within is None and undo(self.page, state):
            self._within = _page_of(state)

    def open_page(self, page: str) -> None:
        """Open a page that runs no script."""
        self.page.goto(self.address + page)
        self.page.add_script_tag(path=AXE)

    def show(self, screen: str, theme: str) -> None:
        width, height = SCREENS[screen]
        self.page.set_viewport_size({"width": width, "height": height})
        self.page.emulate_media(**THEMES[theme])
        self.page.evaluate(FRAMES)

    def found(self) -> list[str]:
        return [*self.page.evaluate(FIND, {"tags": TAGS, "read": self._map_read}),
                *self.page.evaluate(REFLOW), *self.page.evaluate(CUT)]


class Fox:
    """A page of Firefox, which shows what a reader chooses in the page."""

    def __init__(self, page: Firefox, address: str) -> None:
        self.page, self.address = page, address

    def open(self, state: State) -> None:
        # A click of it waits for nothing that another width has still to move.
        self.page.resize(*SCREENS["laptop"])
        self.page.open(self.address + state.query)
        self.page.wait(f"document.querySelector({json.dumps(state.first)})")
        if state.click:
            self.page.click(state.click)
        field, text = state.typed
        if field:
            self.page.ask(f"document.querySelector('{field}').select()")
            self.page.type(field, text.replace("\n", "\ue007"))
        if state.walked:
            self.page.ask(f"document.querySelector('{state.walked}').focus()")
            self.page.press("\ue014")
        self.page.wait(f"document.querySelector({json.dumps(state.ready)})")
        self.page.run(AXE.read_text(encoding="utf-8"))

    def show(self, screen: str, theme: str) -> None:
        self.page.resize(*SCREENS[screen])
        self.page.ask(f"({WEAR})({json.dumps(SCHEMES[theme])})")
        self.page.ask(f"({FRAMES})()")

    def found(self) -> list[str]:
        return [*self.page.ask(f"({FIND})({json.dumps({'tags': TAGS})})"),
                *self.page.ask(f"({REFLOW})()"), *self.page.ask(f"({CUT})()")]


def read(reading: Reading, cases: Iterable[Case]) -> Iterator[tuple[Case, list[str]]]:
    """Yield each case with what was found in it; a state is opened once for all its cases."""
    for state, those in groupby(sorted(cases), lambda case: case.state):
        try:
            reading.open(STATES[state])
        except (Error, AssertionError) as fault:
            yield next(those), [f"cannot be opened: {fault}"]
            continue
        for case in those:
            reading.show(case.screen, case.theme)
            yield case, reading.found()


def read_pages(reading: Chromium, pages: Iterable[str],
               shown: Iterable[tuple[str, str]] = (*product(SCREENS, THEMES),)
               ) -> Iterator[tuple[tuple[str, str, str], list[str]]]:
    """Yield each page that runs no script, on screens and in themes, with the faults."""
    for page in pages:
        reading.open_page(page)
        for screen, theme in shown:
            reading.show(screen, theme)
            yield (page, screen, theme), reading.found()


def cut_when_spaced(reading: Chromium, screens: Iterable[str] = SPACED_ON) -> dict[str, list[str]]:
    """What of the page that is open is cut once a reader sets all text wider, by screen."""
    style = reading.page.add_style_tag(content=SPACED)
    cut = {}
    for screen in screens:
        width, height = SCREENS[screen]
        reading.page.set_viewport_size({"width": width, "height": height})
        reading.page.evaluate(FRAMES)
        cut[screen] = reading.page.evaluate(CUT) + reading.page.evaluate(REFLOW)
    style.evaluate("style => style.remove()")
    return {screen: found for screen, found in cut.items() if found}
