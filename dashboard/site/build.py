"""The files of the folder: what the app answers, and what it would make when somebody asks.

The app is asked for its own page, so that folder and server are the same thing; what readers
of a view or a day would ask a server for is here made once, for all of them.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from flask.testing import FlaskClient

from dashboard.address.site import FEED
from dashboard.address.state import State, names_in
from dashboard.documents import Documents
from dashboard.interface.asking import changes_feed, whole
from dashboard.interface.release import record_zip
from dashboard.pages.addresses import Folder
from dashboard.pages.assets import font_files
from dashboard.pages.bundle import LICENCES, licences, script
from dashboard.pages.onefile import one_file
from dashboard.pages.page import WHOLE
from dashboard.server.app import AtlasApp
from dashboard.server.citable import sitemap_of
from dashboard.server.own_files import sheet_parts
from dashboard.server.page_files import FILES, PARTS
from dashboard.server.settings import Settings
from dashboard.site.cards import card_files, cards_of
from dashboard.site.changes import Changes
from dashboard.site.days import day_pages, day_style, days_page, missing_page
from dashboard.site.facts import Facts, fact_pages, facts_page
from dashboard.site.frame import Parts
from dashboard.site.paths import card_path, day_path, days_path, fact_path, facts_path
from dashboard.site.record import Record
from dashboard.words import FALLBACK
from geodata import __version__

PAGE, EMBED, MISSING = "index.html", "embed.html", "404.html"
PAGE_IN, EMBED_IN, ONE_FILE_IN = "index.{}.html", "embed.{}.html", "contact-lines.{}.html"
WHOLE_DATA, ONE_FILE, SITEMAP = "contact-lines-data.zip", "contact-lines.html", "sitemap.xml"
ROBOTS = "robots.txt"


def site_files(documents: Documents, site: str, languages: Collection[str] = (), *,
               cards: bool = True) -> dict[str, bytes]:
    """Return the whole atlas as files, by their paths; ``site`` is where all can open it.

    It speaks all languages that there are, unless some are given. ``site`` ends with a slash. Only
    what search engines and saved files are told begins with it: the pages find each other wherever
    the folder lies. ``cards`` are the pictures of the pages for who links to them.
    """
    app = AtlasApp(documents, Settings(site), languages)
    # What a folder has other files for.
    served = {app.hashed.beside(address) for address in (
        app.addresses.script, *(texts.one_file for texts in app.addresses.texts.values()))}
    app.addresses = replace(
        app.addresses, script=app.hashed.put("atlas.js", script("folder"), "text/javascript"),
        sheet=sheet_parts(app.hashed, app.documents, site))
    tongues = {tag: _pages_in(tag) for tag in app.addresses.texts}
    parts = replace(_day_parts(app, site, {tag: page for tag, (page, _) in tongues.items()}),
                    cards=cards)
    records = {tag: Record(documents.in_language(tag)) for tag in tongues}
    changes = {tag: Changes(record) for tag, record in records.items()}
    told = {tag: Facts(record) for tag, record in records.items()}
    days, sels = changes[FALLBACK].days, told[FALLBACK].days
    drawn = cards_of(changes[FALLBACK], told[FALLBACK], tongues) if cards else {}
    files: dict[str, str | bytes] = {
        **_pages(app, site, tongues, cards),
        **_days(documents, changes, parts),
        **_facts(told, changes, parts),
        **card_files(documents, drawn, site),
        LICENCES: licences(),
        ROBOTS: f"User-agent: *\nSitemap: {site}{SITEMAP}\n",
        FEED: changes_feed(documents, site),
        MISSING: missing_page(parts),
        SITEMAP: sitemap_of(f"{site}{path}" for path in [
            *(page.removesuffix(PAGE) for page, _ in tongues.values()),
            *map(days_path, tongues), *(day_path(day, tag) for tag in tongues for day in days),
            *map(facts_path, tongues), *(fact_path(sel, tag) for tag in tongues for sel in sels)]),
        **{_one_file_in(tag): one_file(
            documents, State(ui=tag, lang=names_in(tag)), *WHOLE, site)
           for tag in tongues},
        WHOLE_DATA: record_zip(),
        **dict(whole(documents)),
        **{f"{FILES}{key}": app.hashed.read(key)[0] for key in app.hashed if key not in served},
        **{path: text for tag in tongues
           for path, text in _event_parts(documents.in_language(tag)).items()},
    }
    return {path: content.encode() if isinstance(content, str) else content
            for path, content in files.items()}


def facts(documents: Documents) -> dict[str, str]:
    """Return what a folder says of itself."""
    return {"version": __version__, "data": documents.version}


def _pages_in(tag: str) -> tuple[str, str]:
    """Return the names of the page and the frame in a language."""
    return (PAGE, EMBED) if tag == FALLBACK else (PAGE_IN.format(tag), EMBED_IN.format(tag))


def _one_file_in(tag: str) -> str:
    return ONE_FILE if tag == FALLBACK else ONE_FILE_IN.format(tag)


def _pages(app: AtlasApp, site: str, tongues: dict[str, tuple[str, str]],
           cards: bool) -> dict[str, str]:
    """Return the page and the frame in each language, as the app writes them."""
    client = app.server.test_client()
    pages = {}
    for tag, (page, embed) in tongues.items():
        folder = Folder(page=page, embed=embed, days=days_path(tag), data=WHOLE_DATA,
                        one_file=_one_file_in(tag), site=site,
                        tongues=tongues if len(tongues) > 1 else {},
                        card=card_path(None, tag, cards))
        # Where there is but one language, no address of the page names it.
        asked = f"ui={tag}&lang={names_in(tag)}" if len(tongues) > 1 else ""
        pages[page] = _page(client, app, folder, f"?{asked}")
        pages[embed] = _page(client, app, folder, f"?{asked}&embed=1")
    return pages


def _days(documents: Documents, changes: dict[str, Changes], parts: Parts) -> dict[str, str]:
    """Return the list of the days of change, and the page of each, in each language."""
    files = {}
    for tag, of in changes.items():
        files |= day_pages(documents.in_language(tag), of, parts)
        files[days_path(tag)] = days_page(of, parts)
    return files


def _facts(facts: dict[str, Facts], changes: dict[str, Changes], parts: Parts) -> dict[str, str]:
    """Return the list of events and acts, and the page of each, in each language."""
    files = {}
    for tag, of in facts.items():
        files |= fact_pages(of, changes[tag].days_of, parts)
        files[facts_path(tag)] = facts_page(of, parts)
    return files


def _day_parts(app: AtlasApp, site: str, tongues: dict[str, str]) -> Parts:
    hashed = app.hashed
    fonts = {path.name: hashed.beside(hashed.put(path.name, path.read_bytes(), "font/woff2"))
             for path in font_files()}
    return Parts(style=hashed.put("days.css", day_style(fonts, app.documents), "text/css"),
                 relief=app.addresses.relief, site=site, tongues=tongues)


def _page(client: FlaskClient, app: AtlasApp, folder: Folder, query: str) -> str:
    """Return a page of the app, with the policy inside it that the app sends beside it."""
    policy = _within(client.get(f"/{query}").headers["Content-Security-Policy"])
    app.addresses = replace(app.addresses, folder=replace(folder, policy=policy))
    return client.get(f"/{query}").text


def _within(policy: str) -> str:
    """Return a policy as a page may hold it: who may frame it can only be sent beside it.

    A page of a folder draws sheets itself, whose parts have styles of their own.
    """
    parts = (part for part in policy.split("; ") if not part.startswith("frame-ancestors"))
    return "; ".join("style-src-attr 'unsafe-inline'" if part.startswith("style-src-attr") else part
                     for part in parts)


def _event_parts(documents: Documents) -> dict[str, str]:
    """Return what is written about the events that have no node."""
    keys = documents.event_points.keys if documents.event_points else ()
    return {f"{PARTS}{documents.language}/{key}.json": documents.part(key) for key in keys}
