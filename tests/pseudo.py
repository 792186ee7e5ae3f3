"""Languages made from the English catalogue: each text is marked, and two fifths longer.

What has no vowel, as a unit or the name of a format, stays as it is in the one; in the other every
letter is an Armenian one, which are wider and have no small form of a capital.

What it does not say is English that no catalogue has; what it does not fit is too narrow for a
language that takes more room.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from geodata.paths import DATA
from geodata.words import FALLBACK, NAMED

TAG, ARMENIAN = "en-XA", "hy-XA"
# Letters that the page's first fonts have: none of a marked text needs another file.
_MARKED = str.maketrans("aeiouyAEIOUY", "àéîöûýÀÉÎÖÛÝ")
_ARMENIAN = str.maketrans("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
                          "աբցդեֆգհիջկլմնօպքրստւվշխյզԱԲՑԴԵՖԳՀԻՋԿԼՄՆՕՊՔՐՍՏՒՎՇԽՅԶ")
_LONGER = 1.4
_TAG = re.compile(r"(<[^>]*>|&\w+;)")


def marked(text: str) -> str:
    """Return a text with each vowel marked, and vowels repeated until it is long enough."""
    vowels = sum(ord(letter) in _MARKED for letter in text)
    missing = round(len(text) * (_LONGER - 1)) if vowels else 0
    letters, seen = [], 0
    for letter in text:
        other = letter.translate(_MARKED)
        letters.append(other)
        if other != letter:
            # As many before each vowel as of the whole are due to it.
            due = missing * (seen + 1) // vowels - missing * seen // vowels
            letters.append(other.lower() * due)
            seen += 1
    return "".join(letters)


def armenian(text: str) -> str:
    """Return a text as long as a marked one, in Armenian letters."""
    plain = unicodedata.normalize("NFKD", marked(text))
    return "".join(letter for letter in plain if not unicodedata.combining(letter)).translate(
        _ARMENIAN)


class _Marker(Transformer):
    """Marks what is said in a message, and leaves what a message is made of."""

    def __init__(self, write: Callable[[str], str]) -> None:
        self._write = write

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:
        node.value = self._write(node.value)
        return node


def write_pseudo_language(folder: Path, tag: str = TAG) -> str:
    """Write one of the languages into a folder of languages and return its tag."""
    marked = _WRITTEN[tag]
    own = folder / tag
    own.mkdir(parents=True)
    for path in (DATA / "words" / FALLBACK).iterdir():
        text = path.read_text(encoding="utf-8")
        if path.suffix == ".html":
            text = "".join(part if _TAG.match(part) else marked(part)
                           for part in _TAG.split(text))
        elif path.name != NAMED:
            resource = FluentParser(with_spans=False).parse(text)
            text = FluentSerializer().serialize(_Marker(marked).visit(resource))
        else:
            text = text.replace("language-name = English", f"language-name = {marked('English')}")
        (own / path.name).write_text(text, encoding="utf-8")
    return tag


_WRITTEN = {TAG: marked, ARMENIAN: armenian}
