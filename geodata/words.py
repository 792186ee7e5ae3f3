"""The words of the vocabulary: messages of a catalogue, one file a language, read as Fluent.

They lie in ``data/words`` and not among the dashboard's catalogues, because the dictionary and
the check of the data read them too: a data folder says by itself what its values mean.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast

from geodata.paths import DATA

FALLBACK = "en"
# What a value is called in the name of its message, where Fluent allows no such name.
_SAID = {"-": "unsaid"}


@dataclass(frozen=True)
class Message:
    """A message: its text, and its attributes by name."""

    text: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Catalogue:
    """The messages of one language, and what of the file is no message."""

    messages: Mapping[str, Message]
    faults: tuple[tuple[int, str], ...] = ()

    def of(self, name: str, value: str) -> Message:
        """Return the message of a value of a list, an empty one where there is none."""
        return self.messages.get(message_id(name, value), Message())


def message_id(name: str, value: str) -> str:
    """Return the name of the message about a value of a list."""
    return f"{name}-{_SAID.get(value, value)}"


def words_path(folder: Path, language: str = FALLBACK) -> Path:
    """Return where the words of a data folder lie in a language."""
    return folder / "words" / language / "vocabulary.ftl"


@cache
def shipped_words(language: str = FALLBACK) -> Catalogue:
    """Return the words that ship in a language, the English ones where it has none."""
    own, english = (read_words(words_path(DATA, tag)).messages for tag in (language, FALLBACK))
    return Catalogue({key: _joined(own.get(key), message) for key, message in english.items()})


def _joined(own: Message | None, english: Message) -> Message:
    if own is None:
        return english
    return Message(own.text or english.text, {**english.attributes, **own.attributes})


def read_words(path: Path) -> Catalogue:
    """Return the catalogue of a file, an empty one where there is no such file."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Catalogue({}, ((0, "is missing"),))
    except UnicodeDecodeError:
        return Catalogue({}, ((0, "is not UTF-8"),))
    messages: dict[str, Message] = {}
    faults = []
    for entry in FluentParser(with_spans=True).parse(text).body:
        line = text.count("\n", 0, entry.span.start) + 1
        if isinstance(entry, ast.Junk):
            faults.append((line, "is no message"))
        elif isinstance(entry, ast.Message):
            if entry.id.name in messages:
                faults.append((line, f"has {entry.id.name} twice"))
            messages[entry.id.name] = Message(
                _text(entry.value), {a.id.name: _text(a.value) for a in entry.attributes})
    return Catalogue(messages, tuple(faults))


def _text(pattern: ast.Pattern | None) -> str:
    """Return the text of a pattern; what a value is called depends on nothing."""
    if pattern is None:
        return ""
    return "".join(part.value for part in pattern.elements if isinstance(part, ast.TextElement))
