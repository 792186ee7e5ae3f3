"""The pictures of a folder's pages for whoever links to them.

Each day of change, each event and act that has a page has one, which is that of its English page; a
page in another language, and the rest, share the one of their language, so that making them takes
no longer with each.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pyvips

from dashboard.address.state import State
from dashboard.documents import Documents
from dashboard.export.image import image_bytes
from dashboard.export.options import SheetOptions
from dashboard.export.renderers import RENDERERS
from dashboard.pages.heads import CARD
from dashboard.site.changes import Changes
from dashboard.site.days import states_of
from dashboard.site.facts import Facts
from dashboard.site.paths import card_path
from dashboard.words import FALLBACK

# Good enough for a picture of the size of a hand, and a third of a PNG.
_QUALITY = 82
_AT_ONCE = 2


@dataclass(frozen=True)
class Card:
    """What a picture shows; without a title it has that of the map."""

    state: State
    title: str = ""


def cards_of(changes: Changes, facts: Facts, languages: Iterable[str]) -> dict[str, Card]:
    """Return the pictures of a folder by their paths."""
    return {
        **{card_path(state.day, FALLBACK): Card(state) for state in states_of(changes)},
        **{card_path(sel, FALLBACK): Card(facts.state(sel), facts.headline(sel))
           for sel in facts.days},
        **{card_path(None, language): Card(State(ui=language)) for language in languages}}


def card_files(documents: Documents, cards: Mapping[str, Card], site: str) -> dict[str, bytes]:
    """Return the pictures, drawn: two at once, as one is laid out while another is painted."""
    with ThreadPoolExecutor(_AT_ONCE) as pool:
        drawn = pool.map(lambda card: _picture(documents, card, site), cards.values())
        return dict(zip(cards, drawn, strict=True))


def _picture(documents: Documents, card: Card, site: str) -> bytes:
    wide, _ = CARD
    state = card.state
    options = SheetOptions(layout="wide", width=wide, title=card.title)
    drawn = image_bytes(documents.in_language(state.language), state, "png", options, site,
                        draw=RENDERERS.png_bytes)
    return pyvips.Image.new_from_buffer(drawn, "").jpegsave_buffer(Q=_QUALITY, keep="none")
