"""``python -m tests.load.visit SITE``: what a browser asks for on its first visit, as JSON."""

from __future__ import annotations

import json
import sys
from urllib.parse import urlsplit

from playwright.sync_api import sync_playwright

from tests.chromium import start
from tests.connect import Requests


def files_of_a_visit(site: str) -> list[str]:
    """Return the paths that a page asks for, beside its own, until it is at rest."""
    with sync_playwright() as playwright:
        browser = start(playwright.chromium)
        page = browser.new_page(viewport={"width": 1280, "height": 720})
        asked = Requests(page)
        paths: list[str] = []
        page.on("request", lambda request: paths.append(urlsplit(request.url).path))
        page.goto(site)
        page.wait_for_selector("html[data-record=yes]")
        asked.rest()
        browser.close()
    return [path for path in dict.fromkeys(paths) if path.startswith("/files/")]


if __name__ == "__main__":
    print(json.dumps(files_of_a_visit(sys.argv[1])))
