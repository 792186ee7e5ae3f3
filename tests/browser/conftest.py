"""A served atlas and a real Chromium that may speak to nobody else."""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TypeVar
from urllib.parse import urlsplit
from weakref import WeakKeyDictionary, WeakSet

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    CDPSession,
    Page,
    ViewportSize,
    sync_playwright,
)

from dashboard.documents import Documents
from dashboard.server import bodies
from dashboard.server.app import create_app
from dashboard.site.build import facts, site_files
from dashboard.site.folder import write_folder
from dashboard.store import prepare_all
from dashboard.words import FALLBACK
from tests.chromium import start
from tests.connect import CONNECT, FORWARD, FRAMES, Requests, alive, failed, go, hear, ignore
from tests.served import served

# Where the folder lies on its host.
PREFIX = "maps/atlas/"
# Where it says that it lies.
PUBLISHED = "https://example.org/atlas/"
LAPTOP = {"width": 1280, "height": 720}
PHONE = {"width": 390, "height": 844}
# The map of the view is there, the address is that of the state, and the panel is open if
# something is chosen.
SETTLED = f"""() => ({CONNECT})((page) => {{
  const {{ view, part, sel }} = page.state;
  const find = (id) => document.getElementById(id);
  const map = view === "world" ? `world${{part && "-"}}${{part}}` : "region";
  return Boolean(document.querySelector(`.map-document[data-map="${{map}}"]`)
    && page.query() === location.search.replace("&embed=1", "")
    && (!find("detail") || find("detail").hidden === !sel));
}})"""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark every test of this folder, so that ``-m 'not browser'`` leaves out all of them."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents:
            item.add_marker("browser")


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Iterator[None]:
    """Open every page anew after a test that failed: it may have left it halfway."""
    outcome = yield
    if outcome.get_result().failed:
        _STAYING_OPEN.clear()


@pytest.fixture(scope="module", autouse=True)
def afresh() -> None:
    """Each file of tests opens its pages anew: what those of another left is nothing to it."""
    _STAYING_OPEN.clear()


@pytest.fixture(scope="module", autouse=True)
def hasty() -> Iterator[None]:
    """Servers here make nothing as small as it gets, which takes a second for each megabyte.

    Only ``test_first_load.py`` asks how much is sent, of servers of its own. Tests elsewhere that
    come after one of these in the same process meet servers as ever.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(bodies.Compressor, "later", lambda _self, _body: None)
        patch.setattr(bodies, "_FILE", bodies._QUICK)
        yield


@pytest.fixture(scope="session")
def site() -> Iterator[str]:
    """The address of the atlas in English alone, served for the whole session."""
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    with served(create_app(tongues=(FALLBACK,)).server) as address:
        yield address


@pytest.fixture(scope="session")
def tongues() -> Iterator[str]:
    """The address of the atlas in all its languages."""
    prepare_all()  # no reader of the test waits until its language is compiled
    with served(create_app().server) as address:
        yield address


class Quiet(SimpleHTTPRequestHandler):
    """A file server that says nothing."""

    def log_message(self, *_args) -> None:
        pass


@pytest.fixture(scope="session")
def folder(tmp_path_factory) -> Path:
    """The root of a web server that has the atlas, as a folder, under a prefix.

    It is in English alone: the days in each language would take minutes.
    """
    root = tmp_path_factory.mktemp("web")
    (root / "maps").mkdir()
    documents = Documents()
    files = site_files(documents, PUBLISHED, (FALLBACK,), cards=False)
    write_folder(root / PREFIX, files, facts(documents))
    return root


@pytest.fixture(scope="session")
def place(folder: Path) -> Iterator[str]:
    """The address of the folder, on a plain file server."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/{PREFIX}"
    server.shutdown()
    server.server_close()
    thread.join()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Debian's Chromium, headless."""
    with sync_playwright() as playwright:
        browser = start(playwright.chromium)
        yield browser
        browser.close()


class Reader:
    """A reader with a page open: says what readers do, and remembers what went wrong."""

    def __init__(self, page: Page, site: str) -> None:
        self.page, self.site = page, site
        self.requests: list[str] = []
        self.faults: list[str] = []
        self._asked = Requests(page)
        self._heard = {
            "request": lambda request: self.requests.append(request.url),
            "requestfailed": lambda request: self.faults.append(
                f"failed: {request.url}") if failed(request) else None,
            "pageerror": lambda error: self.faults.append(str(error)),
            "console": lambda m: self.faults.append(m.text) if m.type == "error" else None}
        hear(page, self._heard)

    def open(self, query: str = "") -> Reader:
        """Open an address of the atlas and wait until the page is alive."""
        self.page.goto(self.site + query)
        alive(self.page)
        self.rest()
        return self

    def leave(self) -> None:
        """Hear no more of the page."""
        self._asked.leave()
        ignore(self.page, self._heard)

    def rest(self) -> None:
        """Wait until nothing is asked for, and what the page put off until now is done."""
        self._asked.rest()

    def settle(self) -> None:
        """Wait until what was done is painted, and the address and the panel tell of it."""
        # What the reader did reaches the page with the next frame.
        self.page.evaluate(FRAMES)
        self.page.wait_for_function(SETTLED, timeout=20_000)
        self.page.evaluate(FRAMES)

    def go(self, **change) -> None:
        """Change the state of the page, as what a reader does would."""
        go(self.page, **change)

    def day(self) -> str:
        """The day that the page speaks of."""
        return self.page.text_content("#spoken-day") or ""

    def classes(self, node: str) -> str:
        """The class of a node of the map."""
        return self.page.get_attribute(f"#{node}", "class") or ""

    def strangers(self) -> list[str]:
        """Requests that left this machine."""
        own = urlsplit(self.site).netloc
        return [url for url in self.requests
                if urlsplit(url).scheme in ("http", "https", "ws", "wss")
                and urlsplit(url).netloc != own]


# Tells whether a reader did anything since a page was opened but look at it and change its address,
# and what was folded when it was opened.
_WATCH = """() => {
  window.touched = false;
  window.folds = [...document.querySelectorAll("details")].map((fold) => [fold, fold.open]);
  for (const type of ["pointerdown", "keydown", "wheel", "input", "change"]) {
    addEventListener(type, () => { window.touched = true; }, true);
  }
}"""
_LEFT_ALONE = """() => {
  document.activeElement.blur();
  scrollTo(0, 0);
  return window.touched === false;
}"""
_FOLDED_AGAIN = """() => {
  // A test may have left its tab on a page on which nobody is watched.
  for (const [fold, open] of window.folds ?? []) fold.open = open;
  return Boolean(window.folds) && !document.querySelector("dialog[open]");
}"""
# A second map, of the same nodes, stays in the page when two days were compared.
_ONE_MAP = "() => !document.querySelector('#map-other svg')"
# Tabs in which an onlooker has it open.
_STAYING_OPEN: WeakSet[Page] = WeakSet()


class Onlooker(Reader):
    """A reader who has had the atlas open all along and goes from address to address in it.

    Where anything was pressed or typed since it was opened, it is opened again first. ``size`` is
    that of the window; ``first`` is the address that is opened, where it is not the bare one.
    """

    def __init__(self, page: Page, site: str, size: ViewportSize = LAPTOP,
                 first: str = "") -> None:
        super().__init__(page, site)
        self.size, self._first = size, first

    def open(self, query: str = "") -> Reader:
        """Go to an address of the atlas within the page, as Forward does."""
        stays = self.page in _STAYING_OPEN and self.goes_on()
        if not stays or not ("view=compare" in query or self.page.evaluate(_ONE_MAP)):
            renew(self.page, self.site, self.size)
            super().open(self._first)
            self.page.evaluate(_WATCH)
            _STAYING_OPEN.add(self.page)
        self.page.mouse.move(0, 0)
        if self.page.viewport_size != self.size:
            self.page.set_viewport_size(self.size)
        self.page.evaluate(FORWARD, self.site + query)
        self.settle()
        self.rest()
        return self

    def goes_on(self) -> bool:
        """Take the focus from where it is, and return whether the page is as good as opened."""
        return self.page.evaluate(_LEFT_ALONE)

    def undone(self) -> None:
        """Say that what was pressed or typed left nothing behind: the page may stay open."""
        self.page.evaluate("() => { window.touched = false; }")

    def resize(self, width: int, height: int) -> None:
        """See the page in a window of another size until an address is gone to."""
        self.page.set_viewport_size({"width": width, "height": height})
        self.settle()
        self.rest()


class Walker(Onlooker):
    """One who goes on from where others pressed and typed: the address says all that is asked.

    What was folded out is folded again. What was typed into a field stays there, and where a walk
    stood; a dialog is left by opening the atlas again.
    """

    def goes_on(self) -> bool:
        super().goes_on()
        return self.page.evaluate(_FOLDED_AGAIN)


AnyReader = TypeVar("AnyReader", bound=Reader)


@contextmanager
def faultless(reader: AnyReader) -> Iterator[AnyReader]:
    """A reader for a while; fails the test on any script error or foreign request."""
    yield reader
    reader.leave()
    assert reader.faults == []
    assert reader.strangers() == []


@contextmanager
def reading(browser: Browser, place: str, **choices) -> Iterator[Reader]:
    """A reader at a laptop; fails the test on any script error or foreign request.

    ``choices`` are those of a context of the browser.
    """
    context = browser.new_context(viewport=LAPTOP, **choices)
    with reading_in(context.new_page(), place) as reader:
        yield reader
    context.close()


@contextmanager
def reading_in(page: Page, place: str, size: ViewportSize = LAPTOP) -> Iterator[Reader]:
    """A reader with a tab in which nothing is left but what was fetched."""
    others = [*page.context.pages]
    renew(page, place, size)
    with faultless(Reader(page, place)) as reader:
        yield reader
        for one in page.context.pages:
            if one not in others:
                one.close()


# How each tab is told what no page of it can be.
_TOLD: WeakKeyDictionary[Page, CDPSession] = WeakKeyDictionary()


def renew(page: Page, place: str, size: ViewportSize = LAPTOP) -> None:
    """Leave what a tab shows, and all that it, or the browser for the place, remembers of it."""
    # To a text of the same place: after a page of another a process begins that knows no script.
    page.goto(f"{place}robots.txt")
    if page.viewport_size != size:
        page.set_viewport_size(size)
    if page not in _TOLD:
        _TOLD[page] = page.context.new_cdp_session(page)
    _TOLD[page].send("Page.resetNavigationHistory")
    _TOLD[page].send("Storage.clearDataForOrigin",
                     {"origin": place.rstrip("/"), "storageTypes": "local_storage"})
    page.mouse.move(0, 0)


@pytest.fixture(scope="session")
def device(browser: Browser) -> Iterator[Callable[..., BrowserContext]]:
    """Return what gives the one device of its kind, with a tab, by the choices of its context.

    It keeps the files of the atlas from test to test: a new one costs more than half an opening.
    """
    devices: dict[str, BrowserContext] = {}

    def of(**choices) -> BrowserContext:
        kind = json.dumps(choices, sort_keys=True)
        if kind not in devices:
            devices[kind] = browser.new_context(viewport=LAPTOP, **choices)
            devices[kind].new_page()
        return devices[kind]

    yield of
    for context in devices.values():
        context.close()


@pytest.fixture(scope="session")
def fetched(device) -> BrowserContext:
    """A laptop that keeps the files of the atlas from test to test."""
    return device(accept_downloads=True)


@pytest.fixture
def reader(fetched: BrowserContext, site: str) -> Iterator[Reader]:
    """A reader of the served atlas, whose browser has met it before.

    All have the same tab, one after the other: a new one costs a quarter of a test.
    """
    with reading_in(fetched.pages[0], site) as reader:
        yield reader


@pytest.fixture
def phone(device, site: str) -> Iterator[Reader]:
    """A reader with a phone in the hand, whose browser has met the atlas before."""
    with reading_in(device(has_touch=True).pages[0], site, PHONE) as reader:
        yield reader


@pytest.fixture(scope="session")
def tab(device) -> Callable[..., Page]:
    """Return what gives a tab that stays open, by what for and the choices of its device."""
    tabs: dict[str, Page] = {}

    def of(what_for: str, **choices) -> Page:
        kind = json.dumps([what_for, choices], sort_keys=True)
        # Whoever reads beside it closes what was opened meanwhile.
        if kind not in tabs or tabs[kind].is_closed():
            tabs[kind] = device(**choices).new_page()
        return tabs[kind]

    return of


@pytest.fixture
def onlooker(tab, site: str) -> Iterator[Onlooker]:
    """A reader of the served atlas who has it open: to open it takes sixteen times as long."""
    with faultless(Onlooker(tab("looking", accept_downloads=True), site)) as reader:
        yield reader


@pytest.fixture
def saver(onlooker: Onlooker) -> Iterator[Onlooker]:
    """The same, who opens the dialog to save, which is as ever after each."""
    yield onlooker
    onlooker.page.evaluate("""() => {
      document.getElementById("save").close();
      document.getElementById("save-form").reset();
    }""")
    onlooker.undone()


@pytest.fixture
def walker(tab, site: str) -> Iterator[Walker]:
    """A reader of the served atlas who goes on in it from where others were."""
    with faultless(Walker(tab("walking", accept_downloads=True), site)) as reader:
        yield reader


@pytest.fixture
def framed(tab, site: str) -> Iterator[Walker]:
    """The same with the map for a frame; every address of theirs says ``embed=1``."""
    page = tab("the frame", accept_downloads=True)
    with faultless(Walker(page, site, first="?embed=1")) as reader:
        yield reader


@pytest.fixture
def phone_walker(tab, site: str) -> Iterator[Walker]:
    """A reader with a phone in the hand who goes on from where others were."""
    with faultless(Walker(tab("walking", has_touch=True), site, PHONE)) as reader:
        yield reader


class Native(Walker):
    """A walker in a language of the page, which every address of theirs says."""

    def __init__(self, page: Page, site: str, size: ViewportSize, language: str) -> None:
        self._spoken = f"&ui={language}&lang={language}"
        super().__init__(page, site, size, f"?v=3{self._spoken}")

    def open(self, query: str = "") -> Reader:
        """Go to an address within the page in its language."""
        return super().open(query + self._spoken)


@pytest.fixture(scope="session")
def native(tab, tongues: str) -> Callable[..., AbstractContextManager[Native]]:
    """Return what gives a reader by language, size and the choices of the device.

    Each language has a tab of its own, for another loads another page.
    """
    def of(language: str, size: ViewportSize = LAPTOP,
           **choices) -> AbstractContextManager[Native]:
        return faultless(Native(tab(language, **choices), tongues, size, language))

    return of


@pytest.fixture
def newcomer(fetched: BrowserContext, site: str) -> Iterator[Reader]:
    """The same with a tab of their own, which may be told what no tab forgets."""
    with reading_in(fetched.new_page(), site) as reader:
        yield reader
        reader.page.close()


@pytest.fixture
def opened(browser: Browser) -> Iterator[Callable[..., Page]]:
    """Return a function that opens a file with the network off; no fault may follow."""
    contexts, faults = [], []

    def open_file(path: Path, link: str = "") -> Page:
        context = browser.new_context(offline=True, viewport=LAPTOP)
        contexts.append(context)
        page = context.new_page()
        page.on("pageerror", lambda error: faults.append(str(error)))
        page.on("console", lambda m: faults.append(m.text) if m.type == "error" else None)
        page.on("request", lambda r: faults.append(r.url) if r.url.startswith("http") else None)
        page.goto(f"{path.as_uri()}{link}")
        alive(page)
        return page

    yield open_file
    for context in contexts:
        context.close()
    assert not faults
