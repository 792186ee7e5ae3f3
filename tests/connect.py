"""The page in a browser, come to as any script comes to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from playwright.sync_api import Frame, Page, Request

# Until the browser calls the page idle, which of a page that it thinks is painting it never may.
IDLE = """() => new Promise((done) => requestIdleCallback(
  () => requestIdleCallback(done, { timeout: 1000 }), { timeout: 1000 }))"""
# Until what was done is painted.
FRAMES = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
# As a reader goes forward to an address within a page.
FORWARD = """(address) => {
  history.pushState(null, "", address);
  dispatchEvent(new PopStateEvent("popstate"));
}"""
# How any script comes to the page: see dashboard/web/page/connect.js.
CONNECT = """(use, ...given) => {
  let result;
  document.dispatchEvent(new CustomEvent("atlas:connect", {
    detail: (page) => { result = use(page, ...given); } }));
  return result;
}"""


Heard = Mapping[str, Callable[..., object]]


def hear(page: Page, heard: Heard) -> None:
    """Listen to a page, by the names of its events."""
    for event, listener in heard.items():
        page.on(event, listener)


def ignore(page: Page, heard: Heard) -> None:
    """Listen to it no more."""
    for event, listener in heard.items():
        page.remove_listener(event, listener)


class Requests:
    """What a page asks for from now on and has not got yet."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._awaited: set = set()

        def answered(request: Request) -> None:
            self._awaited.discard(request)

        self._heard = {"request": lambda request: self._awaited.add(request),
                       "requestfinished": answered, "requestfailed": answered}
        hear(page, self._heard)

    def leave(self) -> None:
        """Hear no more of the page."""
        ignore(self._page, self._heard)

    def rest(self) -> None:
        """Wait until nothing is asked for, and what the page put off until now is done."""
        at_rest = 0
        while at_rest < 2:
            self._page.evaluate(IDLE)
            at_rest = 0 if self._awaited else at_rest + 1


def failed(request: Request) -> bool:
    """Return whether a request that has no answer should have one.

    What the page left unanswered when another was opened in its place is no fault.
    """
    return request.failure != "net::ERR_ABORTED"


def alive(page: Page | Frame, patience: float = 30_000) -> None:
    """Wait until a page has its record, for so many milliseconds at most.

    It is asked by a function: to look for an element looks through the whole page each time.
    """
    page.wait_for_function(
        "() => document.documentElement.dataset.record === 'yes'", timeout=patience)


def ask(page: Page, use: str, *given):
    """Return what a function of the page, and of what is given, says in the browser."""
    return page.evaluate(f"(given) => ({CONNECT})({use}, ...given)", [*given])


def go(page: Page, **change) -> None:
    """Change the state of a page, as what a reader does would."""
    ask(page, "(page, change) => page.go(change)", change)


# What is done reaches the page with the next frame, and its words with the one after.
_ON_EACH = f"""async ([choice, values]) => {{
  const frames = {FRAMES}, seen = [];
  for (const value of values) {{
    ({CONNECT})((page, change) => page.go(change), {{ [choice]: value }});
    await frames();
    await frames();
    seen.push([value, ({CONNECT})((page) => page.state[choice]), look()]);
  }}
  return seen;
}}"""


def on_each(page: Page, choice: str, values: list, look: str) -> dict:
    """Return by what is chosen, one after another, what a function finds in the painted page."""
    seen = page.evaluate(_ON_EACH.replace("look()", f"({look})()"), [choice, values])
    assert [shown for _, shown, _ in seen] == values
    return {value: found for value, _, found in seen}


def on_days(page: Page, days: list[int], look: str) -> dict:
    """Return by day what a function without arguments finds in the page when it is painted."""
    return on_each(page, "day", days, look)
