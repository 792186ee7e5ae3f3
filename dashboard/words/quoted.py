"""The messages that a script says: a reader's browser gets those of one language, and no others."""

from __future__ import annotations

import re

from dashboard.words.catalogue import REFERS, messages, month_names
from dashboard.words.vocabulary import label
from geodata.vocabulary import values
from geodata.words import FALLBACK, message_id

# Messages are named in a script by texts of their own, never by parts of one.
_QUOTED = re.compile(r"""["'`]([a-z][\w-]*)(?:\.[a-z][\w-]*)?["'`]""")
_WORD = re.compile(r'WORD\(\$\w+, of: "([\w-]+)"(?:, form: "([\w-]+)")?\)')


def messages_in(script: str, language: str = FALLBACK) -> str:
    """Return as Fluent what a script names of the messages, what those name, and their words."""
    every = messages(language)
    words = {message_id(name, value) for name in values("list") for value in values(name)}
    wanted = set(_QUOTED.findall(script)) & every.keys() - words
    texts: dict[str, str] = {}
    while wanted:
        name = wanted.pop()
        texts[name] = every[name]
        wanted |= (set(REFERS.findall(every[name])) & every.keys()) - texts.keys()
    lists: dict[str, set[str]] = {}
    for name, form in _WORD.findall("".join(texts.values())):
        lists.setdefault(name, set()).add(form)
    return "\n".join([
        *_months(language),
        *(texts[name].strip() for name in sorted(texts)),
        *(_word(name, value, forms, language) for name, forms in sorted(lists.items())
          for value in values(name))]) + "\n"


def _months(language: str) -> list[str]:
    """Return the names of the months: few browsers know those of any language but English."""
    if language == FALLBACK:
        return []
    names = {"months": ("wide", "stand-alone"), "months-beside": ("wide", "format"),
             "months-short": ("abbreviated", "stand-alone")}
    return [f"language-{name} = {'|'.join(month_names(*form, language))}"
            for name, form in names.items()]


def _word(name: str, value: str, forms: set[str], language: str) -> str:
    """Return what a value is called, in those of the forms in which it is called otherwise."""
    plain = label(name, value, language=language)
    lines = [f"{message_id(name, value)} = {plain}"]
    for form in sorted(forms - {""}):
        other = label(name, value, form, language)
        lines += [f"    .{form} = {other}"] if other != plain else []
    return "\n".join(lines)
