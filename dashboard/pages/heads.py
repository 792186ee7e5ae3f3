"""What a page says of itself to whoever links to it: cards, the data set, its icon.

Open Graph and Twitter's cards for people who pass a link on, JSON-LD (schema.org) for search
engines, oEmbed for editors. What is absolute stands only where it is known where the atlas is.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from urllib.parse import quote, urlencode

from markupsafe import Markup, escape

from dashboard.export.metadata import AUTHOR, LICENCE
from dashboard.words import say
from geodata import __version__
from geodata.days import FIRST_DAY, LAST_DAY

# Two rails on paper, as the map draws the line between the sides: nobody's colour.
ICON_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" '
    'rx="6" fill="#f3efe6"/><path d="M9 29C6 19 15 17 12 3M20 29C17 19 26 17 23 3" fill="none" '
    'stroke="#23272e" stroke-width="3.4"/></svg>')
ICON = "data:image/svg+xml," + quote(ICON_SVG)
# The image of a card, in pixels: the shape that both kinds show whole.
CARD = (1200, 675)
# How a server is asked for it, after the view that it shows.
CARD_OPTIONS = urlencode({"layout": "wide", "width": CARD[0]})


@dataclass(frozen=True)
class Linked:
    """A page as others see it: its title and what it says, where it is, and its picture."""

    title: str
    description: str
    address: str
    image: str
    language: str


def cards(page: Linked) -> Markup:
    """Return the elements of a head that describe a page to those who link to it."""
    properties = {"og:type": "website", "og:site_name": say("atlas-name", page.language),
                  "og:title": page.title, "og:description": page.description,
                  "og:locale": page.language}
    names = {"twitter:card": "summary_large_image" if page.image else "summary"}
    if page.address:
        properties["og:url"] = page.address
    if page.image:
        properties |= {"og:image": page.image, "og:image:width": str(CARD[0]),
                       "og:image:height": str(CARD[1]), "og:image:alt": page.description}
    return Markup("\n").join([
        *(Markup('<meta property="{}" content="{}">').format(key, value)
          for key, value in properties.items()),
        *(Markup('<meta name="{}" content="{}">').format(key, value)
          for key, value in names.items())])


def image_of(site: str, query: str) -> str:
    """Return where a server draws the card of a view, empty where it is not known where it is."""
    return f"{site}image.png?{query}{'&' if query else ''}{CARD_OPTIONS}" if site else ""


def dataset(site: str, version: str, language: str) -> Markup:
    """Return what search engines for data are told (schema.org Dataset), as a script element."""
    about = {
        "@type": "Dataset",
        "name": f"{say('atlas-name', language)}: {say('atlas-subtitle', language)}",
        "description": say("interface-about", language),
        "version": f"{__version__}+{version}", "license": LICENCE,
        "temporalCoverage": f"{FIRST_DAY}/{LAST_DAY}",
        "spatialCoverage": {"@type": "Place", "name": say("atlas-place", language)},
        "creator": {"@type": "Organization", "name": AUTHOR},
        "isAccessibleForFree": True,
    }
    if site:
        about |= {"url": site, "distribution": [
            {"@type": "DataDownload", "encodingFormat": kind, "contentUrl": f"{site}{path}"}
            for kind, path in (("application/geo+json", "api/v1/holdings.geojson"),
                               ("text/csv", "api/v1/events.csv"))]}
    return linked_data(about)


def linked_data(about: dict) -> Markup:
    """Return what search engines are told of a page (schema.org), as a script element."""
    text = json.dumps({"@context": "https://schema.org/", **about},
                      ensure_ascii=False).replace("<", "\\u003c")
    return Markup('<script type="application/ld+json">{}</script>').format(Markup(text))


def embedded(site: str, query: str, title: str, wide: int, high: int) -> dict:
    """Return what an editor puts into its page for a link to a view (oEmbed 1.0, rich).

    The frame is as wide as there is room and keeps its shape, so that nobody has to measure it.
    """
    address = f"{site}?{query}{'&' if query else ''}embed=1"
    return {
        "version": "1.0", "type": "rich", "provider_name": "Contact Lines", "provider_url": site,
        "title": title, "width": wide, "height": high, "cache_age": 86400,
        "html": str(Markup(
            '<iframe src="{}" title="{}" width="{}" height="{}" loading="lazy" '
            'style="border:0;width:100%;max-width:{}px;height:auto;aspect-ratio:{}/{}">'
            "</iframe>").format(address, title, wide, high, wide, wide, high))}


def oembed_link(site: str, query: str, title: str) -> Markup:
    """Return the element by which an editor finds what to embed."""
    asked = urlencode({"format": "json", "url": f"{site}?{query}"})
    return Markup('<link rel="alternate" type="application/json+oembed" href="{}" '
                  'title="{}">').format(f"{site}oembed?{asked}", escape(title))
