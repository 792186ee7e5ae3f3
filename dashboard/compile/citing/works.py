"""What is cited, before it takes any form."""

from __future__ import annotations

from dataclasses import dataclass

from geodata.words import FALLBACK


@dataclass(frozen=True)
class Work:
    """A fact, a document or the data, as lists of references know them.

    ``key`` is made of letters, digits and hyphens; ``authors`` are written family name first
    (``de Waal, Thomas``), those without a comma as they are. ``issued`` and ``happened`` are
    EDTF: when it was published, and when it was that it tells of. ``within`` is what holds it,
    ``number`` a symbol, DOI or ISBN, ``sentence`` the whole of it for people to read.
    ``language`` is its own, ``worded`` that in which it is cited.
    """

    key: str
    kind: str  # fact, data, page or document
    title: str
    sentence: str
    authors: tuple[str, ...] = ()
    issued: str = ""
    happened: str = ""
    within: str = ""
    publisher: str = ""
    url: str = ""
    language: str = ""
    number: str = ""
    version: str = ""
    note: str = ""
    worded: str = FALLBACK
