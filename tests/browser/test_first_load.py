"""What the first load costs, and that nothing is asked for before it is needed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import pytest

from dashboard.server.app import create_app
from dashboard.server.bodies import Body
from dashboard.store import prepare_all
from dashboard.words import FALLBACK, languages
from tests.browser.conftest import Reader, reading
from tests.connect import alive
from tests.served import served

# Bytes as sent: what comes before the first map is painted, and all that comes of itself.
BEFORE_THE_MAP = 120_000
IN_ALL = 360_000
# What the first map is painted with.
PAINTS = re.compile(r"^/$|/files/(?:atlas\.\w+\.css|relief\.|noto-sans-400-basic\.)")
# Set in the frame after the map, and what follows it in the page, was read.
FIRST_MAP = """
new MutationObserver((_, watch) => {
  if (!document.getElementById("swipe")) return;
  watch.disconnect();
  requestAnimationFrame(() => requestAnimationFrame(() => {
    document.documentElement.dataset.painted = "yes";
  }));
}).observe(document, { childList: true, subtree: true });
"""
# What a map that nobody has searched, chosen on or left for another view does not need.
LATER = ("ag_grid", "plotly", "dash-start", "dash_table", "/record.", "/search.",
         "/world.", "armenian", "cyrillic", "latin-ext")


@dataclass
class Wire:
    """What came to the page, as sent: the bytes of each address, headers included."""

    urls: dict[str, str] = field(default_factory=dict)
    sizes: dict[str, float] = field(default_factory=dict)

    def asked(self, event: dict) -> None:
        if not event["request"]["url"].startswith(("data:", "blob:")):
            self.urls[event["requestId"]] = event["request"]["url"]

    def came(self, event: dict) -> None:
        if event["requestId"] in self.urls:
            self.sizes[event["requestId"]] = event["encodedDataLength"]

    @property
    def paths(self) -> list[str]:
        return [urlsplit(url).path for url in self.urls.values()]

    def fonts(self) -> list[str]:
        return sorted(path.split("/")[-1].split(".")[0] for path in self.paths
                      if path.endswith(".woff2"))


def sending_all_small(*tongues: str):
    """Return an application that sends at once what others send to all after the first reader."""
    app = create_app(tongues=tongues)
    app.hashed.compressor.later = Body.shrink
    return app.server


@pytest.fixture(scope="module")
def small() -> Iterator[str]:
    """The address of the atlas in English alone, as small as it is sent."""
    with served(sending_all_small(FALLBACK)) as address:
        yield address


@pytest.fixture(scope="module")
def small_tongues() -> Iterator[str]:
    """The same in all its languages."""
    prepare_all()
    with served(sending_all_small(*languages())) as address:
        yield address


@pytest.fixture
def reader(browser, site) -> Iterator[Reader]:
    """A reader whose browser has not met the atlas before."""
    with reading(browser, site) as reader:
        yield reader


@pytest.fixture
def wire(reader) -> Wire:
    """What comes to the reader's page."""
    wire = Wire()
    session = reader.page.context.new_cdp_session(reader.page)
    session.send("Network.enable")
    session.on("Network.requestWillBeSent", wire.asked)
    session.on("Network.loadingFinished", wire.came)
    return wire


def test_the_first_load_is_within_its_budget_and_has_nothing_of_other_views(reader, wire, small):
    reader.site = small
    reader.open("?day=2020-12-01")
    reader.settle()
    assert len(wire.sizes) == len(wire.urls) > 6
    assert any("/views." in path for path in wire.paths)
    assert sum(wire.sizes.values()) < IN_ALL
    assert [path for path in wire.paths if any(part in path for part in LATER)] == []


def test_the_first_map_waits_for_little_and_for_nothing_of_dash(reader, wire, small):
    """All but the page, its style, its font and the relief is held back until it is painted."""
    reader.site = small
    held = []
    page = reader.page

    def hold(route) -> None:
        if PAINTS.search(urlsplit(route.request.url).path):
            route.continue_()
        else:
            held.append(route)

    page.route("**/*", hold)
    page.add_init_script(FIRST_MAP)
    page.goto(f"{reader.site}?day=2020-12-01", wait_until="commit")
    page.wait_for_selector("html[data-painted=yes]")
    page.wait_for_function(
        "() => performance.getEntriesByName('first-contentful-paint').length > 0")
    assert page.locator("#p-agdam-west").bounding_box()["width"] > 10
    assert 60_000 < sum(wire.sizes.values()) < BEFORE_THE_MAP
    assert held
    assert [path for path in wire.paths if "/dash" in path or "views" in path] == []
    for route in held:
        route.continue_()
    page.unroute("**/*")
    alive(page)


# The parts of the faces that each language's own letters are in.
SCRIPTS = {"en": (), "az": (), "hy": ("armenian",), "ru": ("cyrillic",)}


@pytest.mark.parametrize("language", languages())
def test_the_first_load_in_each_language_holds_its_own_letters_and_no_others(
        reader, wire, small_tongues, language):
    reader.site = small_tongues
    reader.open(f"?v=3&day=2020-12-01&ui={language}&lang={language}")
    reader.settle()
    assert reader.page.get_attribute("html", "lang") == language
    assert sum(wire.sizes.values()) < IN_ALL
    others = {"armenian", "cyrillic"} - set(SCRIPTS[language])
    unread = [part for part in LATER if part not in SCRIPTS[language]]
    assert [path for path in wire.paths if any(part in path for part in unread)] == []
    assert [font for font in wire.fonts() if any(script in font for script in others)] == []
    for script in SCRIPTS[language]:
        assert f"noto-sans-400-{script}" in wire.fonts()


@pytest.mark.parametrize("language", languages())
def test_the_first_map_in_each_language_waits_for_as_little(reader, wire, small_tongues, language):
    """What comes before it: the page, its style, the letters of its text and the relief."""
    reader.site = small_tongues
    reader.open(f"?v=3&day=2020-12-01&ui={language}&lang={language}")
    before = re.compile(PAINTS.pattern + "".join(
        rf"|noto-sans-400-{script}\." for script in SCRIPTS[language]))
    assert sum(size for key, size in wire.sizes.items()
               if before.search(urlsplit(wire.urls[key]).path)) < BEFORE_THE_MAP


def test_the_script_is_asked_for_once_the_map_is_painted(reader, wire, small):
    """Until then comes what the map is painted with, and no more."""
    reader.site = small
    reader.open("?day=2020-12-01")
    after = next(key for key, url in wire.urls.items() if re.search(r"/after\.|\.js$", url))
    before = [*wire.urls][:[*wire.urls].index(after)]
    assert sum(wire.urls[key].endswith((".css", ".woff2", ".webp")) for key in before) == 6
    assert 80_000 < sum(wire.sizes[key] for key in before) < BEFORE_THE_MAP


def test_stepping_and_pointing_ask_for_nothing(reader, wire):
    reader.open("?day=2020-12-01")
    reader.settle()
    before = len(wire.urls)
    reader.page.focus("#day")
    for key in ("PageDown", "PageUp", "ArrowRight", "ArrowLeft", "Home", "PageDown"):
        reader.page.keyboard.press(key)
        reader.settle()
    box = reader.page.locator("#p-agdam-west").bounding_box()
    reader.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    reader.page.mouse.move(box["x"] + box["width"] / 2 + 1, box["y"] + box["height"] / 2)
    reader.page.wait_for_selector("#tip:not([hidden])")
    assert wire.paths[before:] == []


def test_a_choice_asks_for_the_record_once(reader, wire):
    reader.open("?day=2020-12-01")
    for sel in ("p-agdam-west", "p-agdam-east"):
        reader.go(sel=sel)
        reader.settle()
    reader.page.wait_for_selector("#detail h2")
    assert sum("/record." in path for path in wire.paths) == 1


def test_an_address_with_a_choice_opens_it(reader, wire):
    reader.open("?day=2020-12-01&sel=p-agdam-west")
    assert "Agdam" in reader.page.text_content("#detail h2")


@pytest.mark.parametrize(("lang", "script"), [("hy", "armenian"), ("ru", "cyrillic")])
def test_a_page_fetches_the_letters_that_it_shows(reader, wire, lang, script):
    reader.open(f"?lang={lang}")
    fonts = wire.fonts()
    assert f"noto-sans-400-{script}" in fonts
    assert f"noto-sans-600-{script}" in fonts
    assert "noto-sans-400-basic" in fonts


def test_whatever_a_reader_opens_is_a_file(reader):
    """No view, table, chart, search or step asks a server to work anything out."""
    asked = []
    reader.page.on("request", lambda request: asked.append((request.method, request.url)))
    page = reader.open("?day=2020-12-01").page
    page.click("#search")
    page.keyboard.type("Shusha")
    page.keyboard.press("PageDown")
    for view in ("world", "compare", "charts", "records", "about", "region"):
        page.click(f'[data-view-tab="{view}"]')
        reader.settle()
        if view == "charts":
            page.wait_for_selector("#chart-blocs .main-svg", state="attached")
            page.locator("#members-blocs summary").click()
            page.wait_for_selector("#members-blocs a")
        if view == "records":
            page.wait_for_selector("#records[data-table=events]")
            page.click(".tabs label:has([value=votes])")
            page.wait_for_selector("#records[data-table=votes]")
    assert {method for method, _ in asked} == {"GET"}
    paths = {urlsplit(url).path for _, url in asked if not url.startswith(("data:", "blob:"))}
    assert len(paths) > 20
    assert {path for path in paths if not path.startswith("/files/")} == {"/"}


def test_every_view_opens_under_a_prefix(reader):
    """Whoever puts the atlas under a path tells it nothing: every address is relative."""
    app = create_app()

    def under(environ, start):
        if not environ["PATH_INFO"].startswith("/sub/"):
            start("404 Not Found", [("Content-Type", "text/plain")])
            return [b"outside"]
        return app.server(environ | {"PATH_INFO": environ["PATH_INFO"][4:]}, start)

    with served(under) as site:
        reader.site = f"{site}sub/"
        page = reader.open("?day=2020-12-01").page
        page.click('[data-view-tab="charts"]')
        page.wait_for_selector("#chart-blocs .main-svg", state="attached")
        page.click('[data-view-tab="records"]')
        page.wait_for_selector("#records[data-table=events]")
        reader.settle()
        assert page.get_attribute('[data-image="png"]', "href").startswith("image.png?")
        assert page.get_attribute('[data-data="csv"]', "href").startswith("data.csv?")
    paths = [urlsplit(url).path for url in reader.requests
             if not url.startswith(("data:", "blob:"))]
    assert len(paths) > 20
    assert [path for path in paths if not path.startswith("/sub/")] == []
