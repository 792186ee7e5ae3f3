"""A made language that marks every message and makes it longer by two fifths.

``python -m dashboard.words.lengthened FOLDER`` writes it as a language ``qps``, for whoever looks
for English that is in no catalogue and for what overflows: with ``CONTACT_LINES_WORDS=FOLDER``
the atlas speaks it. Values stay as they are.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from geodata.words import FALLBACK, language_folder

TAG = "qps"
OPENS, CLOSES = "⟦", "⟧"
_MORE = 0.4
_MARKED = str.maketrans("aeiouAEIOUyn", "åéîøûÅÉÎØÛýñ")
# What a message says of its language is no text.
_SETTINGS = ("language-locale", "language-direction")


def lengthened(text: str) -> str:
    """Return a file of messages in the made language."""
    resource = FluentParser(with_spans=False).parse(text)
    resource.body = [entry if _is_setting(entry) else _Marks().visit(entry)
                     for entry in resource.body]
    return FluentSerializer().serialize(resource)


def write(folder: Path) -> Path:
    """Write the language below a folder, and return its own."""
    own = folder / TAG
    own.mkdir(parents=True, exist_ok=True)
    for path in sorted(language_folder(FALLBACK).glob("*.ftl")):
        (own / path.name).write_text(lengthened(path.read_text(encoding="utf-8")), encoding="utf-8")
    return own


def _is_setting(entry: ast.BaseNode) -> bool:
    return isinstance(entry, ast.Message) and entry.id.name in _SETTINGS


class _Marks(Transformer):
    """Marks the texts of a message; what it says whole stands in brackets."""

    def visit_Message(self, node: ast.Message) -> ast.Message:
        for holder in (node, *node.attributes):
            if holder.value is not None:
                holder.value = self.visit(holder.value)
                holder.value.elements = [ast.TextElement(OPENS), *holder.value.elements,
                                         ast.TextElement(CLOSES)]
        return node

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:
        letters = sum(letter.isalpha() for letter in node.value)
        node.value = node.value.translate(_MARKED) + "~" * round(_MORE * letters)
        return node


if __name__ == "__main__":
    print(write(Path(sys.argv[1])))
