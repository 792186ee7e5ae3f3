"""The words: a folder a language, in it messages by the place where a reader meets them.

Those of the vocabulary (``vocabulary.ftl``) are read here, because the dictionary and the check
of the data need them too: a data folder says by itself what its values mean. All others are
said by ``dashboard.words``.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from geodata.paths import DATA

FALLBACK = "en"
# A folder of further languages, for whoever tries one that does not ship.
FURTHER = "CONTACT_LINES_WORDS"
# The file by which a folder is a language of the interface: it names itself.
NAMED = "language.ftl"
VOCABULARY = "vocabulary.ftl"
# What is said of the map and of its facts is compiled; all else is said when it is asked for.
COMPILED = ("terms.ftl", NAMED, VOCABULARY, "dates.ftl", "map.ftl", "cite.ftl")
# A message, or an attribute below it.
_LINE = re.compile(r"(?: +(\.))?([a-zA-Z][\w-]*) *=(.*)")
# A file of comments and of messages, each text of which is one line.
_NAME, _END = r"[a-zA-Z][\w-]* =", r"\r\v\f\x1c-\x1e\x85\u2028\u2029\n"
_TEXT = rf" [^\s{{}}](?:[^{{}}{_END}]*[^\s{{}}])?\n"
_ATTRIBUTE = rf"    \.{_NAME}{_TEXT}"
_PLAIN = re.compile(
    rf"(?:\n|#{{1,3}}(?: [^{_END}]*)?\n|{_NAME}(?:{_TEXT}|\n(?={_ATTRIBUTE}))(?:{_ATTRIBUTE})*)*",
    re.ASCII)
_PLAIN_MESSAGE = re.compile(rf"^(?:{_NAME})", re.ASCII | re.MULTILINE)
# The first line of a message or a term; what it goes on with is set in, closes a brace, or is
# blank.
_BEGINS = re.compile(r"(-?[a-zA-Z][\w-]*) *=")
_GOES_ON = (" ", "}", "\n")
_FORM = re.compile(r'form: "([\w-]+)"')
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


def language_folder(language: str) -> Path:
    """Return the folder of a language, which need not be there."""
    further = os.environ.get(FURTHER)
    if further and (Path(further) / language).is_dir():
        return Path(further) / language
    return DATA / "words" / language


def languages() -> tuple[str, ...]:
    """Return the languages in which the atlas speaks, English first, the others by their tags.

    A folder that does not name itself holds names on the map alone.
    """
    parents = filter(None, [str(DATA / "words"), os.environ.get(FURTHER)])
    tags = {path.parent.name for parent in parents for path in Path(parent).glob(f"*/{NAMED}")}
    return (FALLBACK, *sorted(tags - {FALLBACK}))


def compiled_words(language: str = FALLBACK) -> list[Path]:
    """Return the files of a language whose messages are compiled into the documents."""
    return [path for name in COMPILED
            if (path := language_folder(language) / name).is_file()]


def words_key() -> str:
    """Return a hash of every word in every language: what is said while it runs changes with it."""
    whole = hashlib.sha256()
    for language in languages():
        for path in sorted(language_folder(language).glob("*.ftl")):
            whole.update(f"{language}/{path.name}\0".encode() + path.read_bytes())
    return whole.hexdigest()


def words_path(folder: Path, language: str = FALLBACK) -> Path:
    """Return where the words of a data folder lie in a language."""
    return folder / "words" / language / VOCABULARY


def entries(text: str) -> dict[str, str]:
    """Return the text of each message and term of a file by its name."""
    texts: dict[str, str] = {}
    name = ""
    for line in text.splitlines(keepends=True):
        begins = _BEGINS.match(line)
        if begins:
            name = begins[1]
            texts[name] = line
        elif name and line.startswith(_GOES_ON):
            texts[name] += line
        else:
            name = ""
    return texts


def forms_asked(folder: Path) -> frozenset[str]:
    """Return the forms of words that the sentences in a language's folder ask for."""
    return frozenset(form for path in folder.glob("*.ftl")
                     for form in _FORM.findall(path.read_text(encoding="utf-8")))


def messages_of(folder: Path) -> dict[str, str]:
    """Return the text of each message in the files of a language's folder, by its name.

    A text that is no message has the name of its file.
    """
    texts = {name: text for path in sorted(folder.glob("*.ftl"))
             for name, text in entries(path.read_text(encoding="utf-8")).items()}
    return texts | {path.stem: path.read_text(encoding="utf-8")
                    for path in sorted(folder.glob("*.html"))}


@cache
def shipped_words(language: str = FALLBACK) -> Catalogue:
    """Return the words that ship in a language, the English ones where it has none."""
    own, english = (read_words(language_folder(tag) / VOCABULARY).messages
                    for tag in (language, FALLBACK))
    return Catalogue({key: _joined(own.get(key), message) for key, message in english.items()})


def _joined(own: Message | None, english: Message) -> Message:
    if own is None:
        return english
    return Message(own.text or english.text, {**english.attributes, **own.attributes})


def read_words(path: Path) -> Catalogue:
    """Return the messages of a file, for whoever has no need to know what is wrong with it.

    What a value is called depends on nothing, so that plain lines are all that is read: a
    start of the atlas takes no parser for it. ``checked_words`` reads the file as Fluent.
    """
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (FileNotFoundError, UnicodeDecodeError):
        return Catalogue({})
    messages: dict[str, Message] = {}
    name = ""
    for line in lines:
        match = _LINE.match(line)
        if not match:
            continue
        dot, key, text = match[1], match[2], match[3].strip()
        if dot and name:
            messages[name].attributes[key] = text
        elif not dot:
            name = key
            messages[name] = Message(text, {})
    return Catalogue(messages)


def checked_words(path: Path) -> Catalogue:
    """Return the messages of a file as Fluent reads them, and what of it is no message."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Catalogue({}, ((0, "is missing"),))
    except UnicodeDecodeError:
        return Catalogue({}, ((0, "is not UTF-8"),))
    return read_words(path) if _all_plain(text) else _parsed_words(text)


def _all_plain(text: str) -> bool:
    """Return whether a file is nothing but comments and plain messages, each once.

    Fluent, asked of such a file, says the same, in a twentieth of a second for each.
    """
    names = _PLAIN_MESSAGE.findall(text)
    return bool(_PLAIN.fullmatch(text)) and len(names) == len(set(names))


def _parsed_words(text: str) -> Catalogue:
    from fluent.syntax import FluentParser, ast

    messages: dict[str, Message] = {}
    faults = []
    for entry in FluentParser(with_spans=True).parse(text).body:
        line = text.count("\n", 0, entry.span.start) + 1
        if isinstance(entry, ast.Junk):
            faults.append((line, "is no message"))
        elif isinstance(entry, ast.Message):
            name = entry.id.name
            if name in messages:
                faults.append((line, f"has {name} twice"))
            patterns = {"": entry.value} | {a.id.name: a.value for a in entry.attributes}
            texts = {key: _plain(pattern) for key, pattern in patterns.items()}
            if None in texts.values():
                faults.append((line, f"has {name} on more than one line, or with a placeable"))
            messages[name] = Message(texts.pop("") or "", {k: t or "" for k, t in texts.items()})
    return Catalogue(messages, tuple(faults))


def _plain(pattern) -> str | None:
    """Return the text of a pattern, empty for none; None where it is not one plain line."""
    if pattern is None:
        return ""
    if len(pattern.elements) != 1 or not hasattr(pattern.elements[0], "value"):
        return None
    text = pattern.elements[0].value
    return text if isinstance(text, str) and "\n" not in text else None
