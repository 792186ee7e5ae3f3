"""The language of the words, where nothing names it: as a reader prefers, at last English.

A page is for a browser, which has a list of languages; a command for whoever runs it, whose
environment names one.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from functools import cache

from dashboard.words import catalogue
from geodata.words import FALLBACK, FURTHER, languages

# What names the language of messages, the first before the others.
_ENVIRONMENT = ("LC_ALL", "LC_MESSAGES", "LANG")


def preferred(wanted: Iterable[str]) -> str:
    """Return the first of the wanted languages that there is; ``ru-RU`` is content with ``ru``."""
    there = {tag.lower(): tag for tag in languages()}
    for tag in wanted:
        plain = tag.lower().replace("_", "-")
        for form in (plain, plain.partition("-")[0]):
            if form in there:
                return there[form]
    return FALLBACK


def of_environment() -> str:
    """Return the language of whoever runs a command: ``ru_RU.UTF-8`` is content with ``ru``."""
    named = next(filter(None, map(os.environ.get, _ENVIRONMENT)), "")
    return _known(named, os.environ.get(FURTHER, ""))


@cache
def _known(named: str, _further: str) -> str:
    """Return the language that an environment names, of those that there are with it."""
    return preferred([re.split("[.@]", named)[0]])


def say(name: str, /, **values: object) -> str:
    """Return a message of a command in the language of whoever runs it."""
    return catalogue.say(name, of_environment(), **values)
