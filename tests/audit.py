"""Read every state of the atlas on every screen in every theme with axe-core.

``python -m tests.audit`` writes what was found, and fails where anything was: the atlas as it is
served, in Chromium and in Firefox, and in fewer cases as one file and as a folder, with the pages
of its days; with text that a reader sets wider; in languages of longer words. Words after it choose
the cases whose line has each of them: ``python -m tests.audit chromium charts dark``.
"""

from __future__ import annotations

import logging
import os
import shutil
import sys
import tempfile
import threading
from collections.abc import Iterable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from itertools import groupby, product
from operator import itemgetter
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from dashboard.documents import Documents
from dashboard.server.app import create_app
from dashboard.site.build import facts, site_files
from dashboard.site.folder import write_folder
from dashboard.words import FALLBACK
from geodata.words import languages
from tests.access import (
    MISSING,
    PAGES,
    SCHEMES,
    SCREENS,
    SPACED_ON,
    STATES,
    THEMES,
    Case,
    Chromium,
    Fox,
    cut_when_spaced,
    every,
    pairwise,
    read,
    read_pages,
)
from tests.browser import pseudo_pages
from tests.browser.conftest import Reader
from tests.browser.firefox import firefox
from tests.chromium import start
from tests.pseudo import ARMENIAN, TAG
from tests.served import served

FIREFOX = shutil.which(os.environ.get("FIREFOX", "firefox-esr"))
ONE_FILE = "contact-lines.html"
PUBLISHED = "https://example.org/"
Found = Iterator[tuple[str, Iterable[str], list[str]]]


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_args) -> None:
        pass


def line(host: str, case: Iterable[str]) -> str:
    """Return how a case is named."""
    return ", ".join([host, *case])


def _chosen(host: str, cases: Iterable[tuple[str, ...]], words: list[str]) -> list:
    return [case for case in cases if all(word in line(host, case) for word in words)]


def _read(reading: Chromium, host: str, cases: list[Case]) -> Found:
    for case, found in read(reading, cases):
        yield host, case, found
    reading.context.close()


def _served(browser: Browser, site: str, words: list[str]) -> Found:
    if chosen := _chosen("chromium", every(), words):
        yield from _read(Chromium(browser, site), "chromium", chosen)
    if chosen := _chosen("chromium", product(STATES, SPACED_ON, ["spaced"]), words):
        reading = Chromium(browser, site)
        for state, those in groupby(chosen, itemgetter(0)):
            reading.open(STATES[state])
            screens = [screen for _, screen, _ in those]
            cut = cut_when_spaced(reading, screens)
            for screen in screens:
                yield "chromium", (state, screen, "spaced"), cut.get(screen, [])
        reading.context.close()


def _in_files(browser: Browser, words: list[str]) -> Found:
    # A file has no frame of its own and but the maps, hands out what it draws at once, and takes
    # of an address what it can read.
    in_file = _chosen("one file", (case for case in pairwise() if STATES[case.state].view not in (
        "embed", "saving", "charts", "records", "about") and case.state not in (
        "what cannot be read", "the tour", "classroom")), words)
    in_folder = _chosen("folder", pairwise(), words)
    tongues = ["", *(f".{tag}" for tag in languages() if tag != FALLBACK)]
    written = [MISSING, *(page.replace(".html", f"{tag}.html")
                          for page in PAGES for tag in tongues)]
    pages = [page for page in written if _chosen("pages of days", (
        Case(page, screen, theme) for screen in SCREENS for theme in THEMES), words)]
    if not (in_file or in_folder or pages):
        return
    with tempfile.TemporaryDirectory() as made:
        documents, folder = Documents(), Path(made) / "folder"
        files = site_files(documents, PUBLISHED, cards=False)
        write_folder(folder, files, facts(documents))
        server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        place = f"http://127.0.0.1:{server.server_port}/"
        yield from _read(Chromium(browser, place), "folder", in_folder)
        yield from _read(Chromium(browser, (folder / ONE_FILE).as_uri()), "one file", in_file)
        for case, found in read_pages(Chromium(browser, place, PUBLISHED), pages):
            yield "pages of days", case, found
        server.shutdown()
        server.server_close()


def _in_made_languages(browser: Browser, words: list[str]) -> Found:
    host = "made language"
    views = (*pseudo_pages.VIEWS, pseudo_pages.SAVING)
    for tag in (TAG, ARMENIAN):
        chosen = _chosen(host, product([tag], views, pseudo_pages.SIZES), words)
        if not chosen:
            continue
        with (tempfile.TemporaryDirectory() as made,
              pseudo_pages.speaking(tag, Path(made)) as address):
            context = browser.new_context()
            for seen, found in pseudo_pages.walk(Reader(context.new_page(), address)):
                if (tag, *seen) in chosen:
                    yield host, (tag, *seen), found
            context.close()


def _in_firefox(site: str, words: list[str]) -> Found:
    chosen = _chosen("firefox", every(SCHEMES), words)
    if not chosen or not FIREFOX:
        return
    with tempfile.TemporaryDirectory() as made, firefox(FIREFOX, Path(made)) as page:
        for case, found in read(Fox(page, site), chosen):
            yield "firefox", case, found


def _found(words: list[str]) -> Found:
    with sync_playwright() as playwright, served(create_app().server) as site:
        browser = start(playwright.chromium)
        yield from _served(browser, site, words)
        yield from _in_files(browser, words)
        yield from _in_made_languages(browser, words)
        browser.close()
        yield from _in_firefox(site, words)


def main() -> int:
    """Write what was found, and return whether anything was."""
    words = sys.argv[1:]
    logging.getLogger("werkzeug").setLevel(logging.ERROR)
    faults = number = 0
    for host, case, found in _found(words):
        number += 1
        for fault in found:
            print(f"{line(host, case)}: {' '.join(fault.split())}", flush=True)
        faults += len(found)
    if not FIREFOX and all(word in "firefox" for word in words):
        print("Firefox is not installed: nothing was read in it")
    print(f"{faults} faults in {number} cases")
    return int(faults > 0)


if __name__ == "__main__":
    sys.exit(main())
