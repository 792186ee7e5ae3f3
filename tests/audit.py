"""Read every state of the atlas on every screen in every theme with axe-core.

``python -m tests.audit`` writes what was found, and fails where anything was: the atlas as it is
served, and in fewer cases as one file and as a folder, with the pages of its days.
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

from playwright.sync_api import Browser, sync_playwright

from dashboard.documents import Documents
from dashboard.server.app import create_app
from dashboard.site.build import facts, site_files
from dashboard.site.folder import write_folder
from tests.access import PAGES, STATES, Case, every, pairwise, read, read_pages
from tests.served import served

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
ONE_FILE = "contact-lines.html"


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *_args) -> None:
        pass


def _found(browser: Browser, folder: Path) -> Iterator[tuple[str, Case | tuple, list[str]]]:
    with served(create_app().server) as site:
        for case, found in read(browser, site, every()):
            yield "served", case, found
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    place = f"http://127.0.0.1:{server.server_port}/"
    # A folder has no page of its own to be embedded without a server but the same one.
    for host, address in (("folder", place), ("one file", (folder / ONE_FILE).as_uri())):
        cases = [case for case in pairwise()
                 if host == "folder" or STATES[case.state].view not in ("embed", "saving")]
        for case, found in read(browser, address, cases):
            yield host, case, found
    for case, found in read_pages(browser, place, PAGES):
        yield "pages of days", case, found
    server.shutdown()
    server.server_close()


def main() -> int:
    """Write what was found, and return whether anything was."""
    faults = number = 0
    with tempfile.TemporaryDirectory() as made, sync_playwright() as playwright:
        documents = Documents()
        files = site_files(documents, "https://example.org/", cards=False)
        write_folder(Path(made), files, facts(documents))
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        for host, case, found in _found(browser, Path(made)):
            number += 1
            for fault in found:
                print(f"{host}, {', '.join(case)}: {' '.join(fault.split())}", flush=True)
            faults += len(found)
        browser.close()
    print(f"{faults} faults in {number} cases")
    return int(faults > 0)


if __name__ == "__main__":
    sys.exit(main())
