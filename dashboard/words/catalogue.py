"""The catalogue: messages in Fluent, filled with values and said whole.

A language is a folder of text (``data/words``). What it lacks is said in English, message by
message. Numbers, dates and lists are formed by CLDR, in the locale that the language names; the
script does the same with the same files (``dashboard/web/words``).

A message is parsed when it is first said, and Fluent is imported for the first that has a value
in it: a start of the server says few.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from datetime import date
from functools import cache
from pathlib import Path
from threading import RLock

from geodata.words import FALLBACK, entries, language_folder, shipped_words

# Set where a message that is missing, or lacks a value, is a fault and not a gap: in tests.
STRICT = "CONTACT_LINES_STRICT_WORDS"

# What a message names: other messages, terms, functions.
REFERS = re.compile(r"\{\s*(-?[a-zA-Z][\w-]*)")
# One line of text without a placeable: nothing that needs Fluent to be read.
_LINE = re.compile(r" *(\.?[a-zA-Z][\w-]*) *= *([^\s{}][^{}]*)")
_LONG = 500
_FIRST_PLACE = 0xE000


class MessageError(LookupError):
    """Says which message is missing, or which of its values."""


def say(name: str, language: str = FALLBACK, /, **values: object) -> str:
    """Return a message with its values; ``name`` may be that of an attribute, as ``a-b.title``.

    Texts and whole numbers are said as they are and formed by the language; a ``date`` as the
    message asks by ``DAY``.

    Raises
    ------
    MessageError
        Where no language has it or a value is missing, if ``CONTACT_LINES_STRICT_WORDS`` is set;
        else English is said, or at last the name of the message.
    """
    text = _said(name, language, values)
    if text is None and language != FALLBACK:
        text = _said(name, FALLBACK, values)
    if text is None:
        if _is_strict():
            raise MessageError(f"no message {name}")
        return name
    return text


def has_message(name: str, language: str = FALLBACK) -> bool:
    """Return whether a language has a message itself."""
    message, _, attribute = name.partition(".")
    return _language(language).has(message, attribute)


def messages(language: str = FALLBACK) -> dict[str, str]:
    """Return the text of each message of a language by its name, English where it has none."""
    return _language(FALLBACK).entries | _language(language).entries


def text_of(name: str, language: str = FALLBACK) -> str:
    """Return a text that is no message but has headings and paragraphs: ``about``, as HTML."""
    own = language_folder(language) / f"{name}.html"
    return (own if own.is_file() else language_folder(FALLBACK) / own.name).read_text(
        encoding="utf-8")


def listed(texts: Iterable[str], language: str = FALLBACK, style: str = "standard") -> str:
    """Return texts as a list of the language, as ``a, b and c``; ``style`` as CLDR names it."""
    texts = list(texts)
    if len(texts) < 2:
        return "".join(texts)
    from babel.lists import format_list

    return format_list(texts, style=style, locale=_language(language).locale)


def formed_day(day: date, of: str = "day", language: str = FALLBACK) -> str:
    """Return a date as a language writes it, or a part of one, as ``DAY`` in a message.

    ``of`` is ``day``, ``day-and-month``, ``month``, ``month-alone``, ``year`` or
    ``day-of-month``.
    """
    parts = {"day": str(day.day), "year": str(day.year)}
    if of in ("year", "day-of-month"):
        return parts["year" if of == "year" else "day"]
    names = month_names("wide", "stand-alone" if of.startswith("month") else "format", language)
    month = names[day.month - 1]
    return month if of == "month-alone" else say(f"language-{of}", language, month=month, **parts)


def month_names(width: str, context: str, language: str = FALLBACK) -> list[str]:
    """Return what the months are called, the first first, as CLDR has it."""
    return _language(language).months(width, context)


def forget() -> None:
    """Read all words anew: for whoever changes them while the atlas runs."""
    _language.cache_clear()
    shipped_words.cache_clear()


def _is_strict() -> bool:
    return bool(os.environ.get(STRICT))


def _said(name: str, language: str, values: dict[str, object]) -> str | None:
    """Return a message as a language says it, None where it cannot."""
    message, _, attribute = name.partition(".")
    catalogue = _language(language)
    if not catalogue.has(message, attribute):
        return None
    text, errors = catalogue.formed(message, attribute, values)
    if errors:
        if _is_strict():
            raise MessageError(f"{name} in {language}: {errors[0]}")
        if language != FALLBACK:
            return None
    return text


@cache
def _language(tag: str) -> _Language:
    return _Language(tag, language_folder(tag))


class _Language:
    """The messages of one language."""

    def __init__(self, tag: str, folder: Path) -> None:
        self.tag = tag
        self.entries: dict[str, str] = {}
        self._plain: dict[tuple[str, str], str] = {}
        self._months: dict[tuple[str, str], list[str]] = {}
        self._bundle = None
        self._added: set[str] = set()
        # A server says things in several threads: one parses, none asks for half a message.
        self._adding = RLock()
        for path in sorted(folder.glob("*.ftl")):
            self.entries |= entries(path.read_text(encoding="utf-8"))

    @property
    def locale(self) -> str:
        """The locale by which numbers and dates are formed, as Babel writes it.

        Of a language that names none and that the CLDR does not know it is the English one.
        """
        from babel import Locale, UnknownLocaleError

        named = (self._plain_text("language-locale", "") or self.tag).replace("-", "_")
        try:
            Locale.parse(named)
        except (UnknownLocaleError, ValueError):
            return _language(FALLBACK).locale
        return named

    def months(self, width: str, context: str) -> list[str]:
        """Return what the months are called."""
        key = width, context
        if key not in self._months:
            from babel.dates import get_month_names

            self._months[key] = list(get_month_names(width, context, self.locale).values())
        return self._months[key]

    def has(self, name: str, attribute: str) -> bool:
        """Return whether there is such a message with a text, or with such an attribute."""
        if name.startswith("-") or name not in self.entries:
            return False
        if self._plain_text(name, attribute) is not None:
            return True
        message = self._message(name)
        return bool(message.attributes.get(attribute) if attribute else message.value)

    def formed(self, name: str, attribute: str, values: dict[str, object]) -> tuple[str, list]:
        """Return a message with its values, and what was wrong with it."""
        plain = self._plain_text(name, attribute)
        if plain is not None:
            return plain, []
        message = self._message(name)
        pattern = message.attributes[attribute] if attribute else message.value
        from dashboard.words.values import as_fluent

        # Fluent takes no long text as a value: a letter that no message has stands for it.
        long = {chr(_FIRST_PLACE + number): value for number, value in enumerate(
            value for value in values.values() if isinstance(value, str) and len(value) > _LONG)}
        places = {value: place for place, value in long.items()}
        text, errors = self._bundle.format_pattern(pattern, {
            key: places[value] if isinstance(value, str) and value in places
            else as_fluent(value) for key, value in values.items()})
        for place, value in long.items():
            text = text.replace(place, value)
        return str(text), errors

    def _plain_text(self, name: str, attribute: str) -> str | None:
        """Return what needs no Fluent to be read; None of all else."""
        key = name, attribute
        if key not in self._plain:
            self._plain[key] = plain(self.entries.get(name, ""), attribute)
        return self._plain[key]

    def _message(self, name: str):
        with self._adding:
            self._add(name)
        return self._bundle.get_message(name)

    def _add(self, name: str) -> None:
        """Parse a message, and those that it names."""
        if name in self._added or name not in self.entries:
            return
        from fluent.runtime import FluentResource

        if self._bundle is None:
            from dashboard.words.values import bundle_of

            self._bundle = bundle_of(self.tag, self.locale, formed_day)
        self._added.add(name)
        text = self.entries[name]
        self._bundle.add_resource(FluentResource(text))
        for other in REFERS.findall(text):
            self._add(other)


def plain(entry: str, attribute: str = "") -> str | None:
    """Return the text of a message, or of its attribute, if it is one line without a placeable."""
    lines = entry.rstrip().split("\n")
    for number, (line, after) in enumerate(zip(lines, [*lines[1:], " ."], strict=True)):
        match = _LINE.fullmatch(line)
        if match and (match[1] == f".{attribute}" if attribute else number == 0):
            return match[2].rstrip() if after.lstrip().startswith(".") else None
    return None
