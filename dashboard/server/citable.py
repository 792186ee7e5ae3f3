"""What a served atlas tells of itself to machines: robots, pages, what to embed, what changed."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from urllib.parse import parse_qsl, urlsplit
from xml.sax.saxutils import escape

import flask

from dashboard.address.query import read_query, to_query
from dashboard.address.site import FEED
from dashboard.address.state import MAPS
from dashboard.documents import Documents
from dashboard.export.captions import title_of
from dashboard.making import StoreError
from dashboard.pages.bundle import LICENCES, licences
from dashboard.pages.heads import CARD_OPTIONS, ICON_SVG, embedded
from dashboard.server.bodies import ASKED_AFTER, Body, send
from dashboard.words import say
from geodata.days import from_ordinal

# What is drawn or worked out when it is asked for is not for who follows every link.
_NOT_FOLLOWED = ("image.", "data.", "api/", "oembed", "films")
# The shape of a frame where nobody says how wide it may be, and its least width: a phone's.
_WIDE, _SHAPE, _LEAST = 800, 4 / 3, 320


def add_citable(server: flask.Flask, documents: Documents, site: Callable[[], str]) -> None:
    """Let a server answer; ``site`` returns where all can open the atlas, empty if unknown."""

    def robots() -> flask.Response:
        root = urlsplit(site()).path or "/"
        # The longer rule counts (RFC 9309): whoever shows a link may ask for its picture.
        lines = ["User-agent: *", *(f"Disallow: {root}{path}" for path in _NOT_FOLLOWED),
                 f"Allow: {root}image.png?*{CARD_OPTIONS}"]
        if site():
            lines.append(f"Sitemap: {site()}sitemap.xml")
        return send(Body(("\n".join(lines) + "\n").encode(), "text/plain"), ASKED_AFTER)

    def icon() -> flask.Response:
        # Of what is no page, and so can name none, a browser asks for this.
        return send(Body(ICON_SVG.encode(), "image/svg+xml"), ASKED_AFTER)

    def of_others() -> flask.Response:
        return send(Body(licences().encode(), "text/plain; charset=utf-8"), ASKED_AFTER)

    def sitemap() -> flask.Response:
        if not site():
            flask.abort(404)
        days = sorted({change[0] for view in ("region", "world")
                       for change in documents[view]["changes"]})
        addresses = [site(), *(f"{site()}?day={from_ordinal(day).isoformat()}" for day in days)]
        return send(Body(sitemap_of(addresses).encode(), "application/xml"), ASKED_AFTER)

    def oembed() -> flask.Response:
        asked = flask.request.args
        if asked.get("format", "json") != "json":
            return _plain(say("oembed-format"), 501)
        address = asked.get("url", "")
        if not site() or not address.startswith(site()):
            return _plain(say("oembed-address"), 404)
        state, _ = read_query(dict(parse_qsl(urlsplit(address).query)))
        if state.view not in MAPS:
            return _plain(say("oembed-view"), 404)
        widths = [_pixels(asked.get("maxwidth"), _WIDE),
                  round(_pixels(asked.get("maxheight"), 10_000) * _SHAPE)]
        wide = max(_LEAST, min(widths))
        about = embedded(site(), to_query(state), title_of(state, state.language), wide,
                         round(wide / _SHAPE))
        return send(Body(json.dumps(about, ensure_ascii=False).encode(), "application/json"),
                    ASKED_AFTER)

    def changes() -> flask.Response:
        from dashboard.interface.asking import changes_feed  # imports geopandas: only when asked

        try:
            content = changes_feed(documents, site())
        except StoreError as error:
            return _plain(str(error), 503)
        return send(Body(content, "application/atom+xml"), ASKED_AFTER)

    for path, view in (("/robots.txt", robots), ("/favicon.ico", icon),
                       (f"/{LICENCES}", of_others), ("/sitemap.xml", sitemap),
                       ("/oembed", oembed), (f"/{FEED}", changes)):
        server.add_url_rule(path, view_func=view, endpoint=f"citable-{view.__name__}")


def sitemap_of(addresses: Iterable[str]) -> str:
    """Return the list of pages for search engines."""
    pages = "".join(f"<url><loc>{escape(address)}</loc></url>\n" for address in addresses)
    return ('<?xml version="1.0" encoding="UTF-8"?>\n'
            f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{pages}</urlset>\n')


def _pixels(text: str | None, usual: int) -> int:
    """Return a number of pixels that is asked for, or the usual where none is."""
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 6 else usual


def _plain(text: str, status: int) -> flask.Response:
    return flask.Response(f"{text}\n", status, mimetype="text/plain")
