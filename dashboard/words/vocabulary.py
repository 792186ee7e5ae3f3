"""The values that a reader meets: their order, look and words, from the vocabulary of the data.

What a value is called stands in the catalogue of its language (``data/words``): its label is
the message itself, other forms are attributes of it, as ``short`` or ``spoken``.
"""

from __future__ import annotations

import re
from functools import cache
from types import MappingProxyType

from geodata.vocabulary import LAYERS, Value, shipped_vocabulary, values
from geodata.words import FALLBACK, Message, shipped_words

__all__ = ["LAYERS", "about", "at_start", "heading", "label", "labels", "look", "looks", "rows",
           "titled", "values", "written"]

_SLUG = re.compile(r"[a-z]+(?:[-_][a-z]+)*")


def rows(name: str) -> tuple[Value, ...]:
    """Return the rows of a list in its order; raise KeyError where there is no such list."""
    return shipped_vocabulary()[name]


@cache
def looks(name: str) -> MappingProxyType[str, MappingProxyType[str, str]]:
    """Return the look of each value of a list, by kind of look: ``{"fill": "#8f6a9b"}``.

    A look without arguments, as ``area``, is there with an empty text.
    """
    return MappingProxyType({
        row.value: MappingProxyType(dict(part.partition(":")[::2] for part in row.look.split()))
        for row in rows(name)})


def look(name: str, kind: str) -> dict[str, str]:
    """Return one kind of look of the values of a list that have it."""
    return {value: kinds[kind] for value, kinds in looks(name).items() if kind in kinds}


def at_start(name: str, on: str = "yes") -> tuple[str, ...]:
    """Return the values of a list that are on at the start, or with ``no`` those that are off."""
    return tuple(row.value for row in rows(name) if row.at_start == on)


def _message(name: str, value: str, language: str = FALLBACK) -> Message:
    return shipped_words(language).of(name, value)


def label(name: str, value: str, form: str = "", language: str = FALLBACK) -> str:
    """Return what a value is called, in a form of it where it has one, else by its label."""
    message = _message(name, value, language)
    return message.attributes.get(form) or message.text


def labels(name: str, form: str = "", only: bool = False,
           language: str = FALLBACK) -> dict[str, str]:
    """Return what each value of a list is called, in order; ``only`` those that have the form."""
    return {value: label(name, value, form, language) for value in values(name)
            if not only or form in _message(name, value).attributes}


def about(name: str, value: str, language: str = FALLBACK) -> str:
    """Return what a value means, empty where its label says all."""
    return _message(name, value, language).attributes.get("meaning", "")


def heading(name: str, language: str = FALLBACK) -> str:
    """Return what a list is called."""
    return _message("list", name, language).text


def written(name: str, value: str, language: str) -> str:
    """Return what the map writes beside a value, in a language of its names."""
    return _message(name, value, language).attributes["written"]


def titled(value):
    """Return the name of a column or a bare word of a claim as words; all else as it is."""
    if not isinstance(value, str) or not _SLUG.fullmatch(value):
        return value
    words = re.sub("[-_]", " ", value.removesuffix("_id"))
    return words[0].upper() + words[1:]
