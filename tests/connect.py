"""The page in a browser, come to as any script comes to it."""

from __future__ import annotations

from playwright.sync_api import Page

# Until what was done is painted.
FRAMES = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
# How any script comes to the page: see dashboard/web/page/connect.js.
CONNECT = """(use, ...given) => {
  let result;
  document.dispatchEvent(new CustomEvent("atlas:connect", {
    detail: (page) => { result = use(page, ...given); } }));
  return result;
}"""


def ask(page: Page, use: str, *given):
    """Return what a function of the page, and of what is given, says in the browser."""
    return page.evaluate(f"(given) => ({CONNECT})({use}, ...given)", [*given])


def go(page: Page, **change) -> None:
    """Change the state of a page, as what a reader does would."""
    ask(page, "(page, change) => page.go(change)", change)
