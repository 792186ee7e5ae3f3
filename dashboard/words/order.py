"""Names in the order of a language: that of the letters which it names, else of the alphabet.

A browser has ``Intl.Collator``; Python has no such thing, and a table of all letters of all
scripts (DUCET) knows no language's own order, so that a language says it: ``language-letters``.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from dashboard.words.catalogue import say
from geodata.words import FALLBACK


def name_order(language: str = FALLBACK) -> Callable[[str], tuple]:
    """Return a key that sorts names as the language does.

    Capitals and marks part two names only where nothing else does, unless a letter with a mark is
    one of the language's own. What is no letter, as a blank or a hyphen, comes first.
    """
    places = {letter: place for place, letter in enumerate(say("language-letters",
                                                               language).split())}

    def place(letter: str) -> tuple:
        if letter in places:
            return 1, places[letter]
        plain = unicodedata.normalize("NFKD", letter)[:1]
        if plain in places:
            return 1, places[plain]
        return (2 if plain.isalpha() else 0), ord(plain or " ")

    def key(name: str) -> tuple:
        letters = unicodedata.normalize("NFC", name).casefold()
        return [place(letter) for letter in letters], name

    return key
