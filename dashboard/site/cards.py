"""The pictures of a folder's pages for whoever links to them: one a day of change, one a language.

A day's picture is that of its English page; a page in another language, and what has no day,
share the one of their language, so that making them takes no longer with each.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pyvips

from dashboard.address.state import State
from dashboard.documents import Documents
from dashboard.export.image import image_bytes
from dashboard.export.options import SheetOptions
from dashboard.export.renderers import RENDERERS
from dashboard.pages.heads import CARD
from dashboard.words import FALLBACK
from geodata.days import from_ordinal

# Good enough for a picture of the size of a hand, and a third of a PNG.
_QUALITY = 82


def card_path(day: int | None, language: str, there: bool = True) -> str:
    """Return where the picture of a day's page lies below the folder; "" where none is made."""
    if not there:
        return ""
    is_own = day is not None and language == FALLBACK
    return f"cards/{from_ordinal(day).isoformat() if is_own else language}.jpg"


def card_files(documents: Documents, states: Iterable[State], languages: Iterable[str],
               site: str) -> Iterator[tuple[str, bytes]]:
    """Yield the pictures by their paths: of days in the states of their pages, of languages."""
    for state in states:
        yield card_path(state.day, FALLBACK), _picture(documents, state, site)
    for language in languages:
        yield card_path(None, language), _picture(documents, State(ui=language), site)


def _picture(documents: Documents, state: State, site: str) -> bytes:
    wide, _ = CARD
    options = SheetOptions(layout="wide", width=wide)
    drawn = image_bytes(documents.in_language(state.language), state, "png", options, site,
                        draw=RENDERERS.png_bytes)
    return pyvips.Image.new_from_buffer(drawn, "").flatten(background=255).jpegsave_buffer(
        Q=_QUALITY, keep="none")
