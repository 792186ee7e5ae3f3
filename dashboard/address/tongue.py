"""The language of the words: as an address asks, else as a browser prefers, at last English."""

from __future__ import annotations

from collections.abc import Iterable

from dashboard.words import FALLBACK, languages


def preferred(wanted: Iterable[str]) -> str:
    """Return the first of the wanted languages that there is; ``ru-RU`` is content with ``ru``."""
    there = {tag.lower(): tag for tag in languages()}
    for tag in wanted:
        plain = tag.lower().replace("_", "-")
        for found in (plain, plain.partition("-")[0]):
            if found in there:
                return there[found]
    return FALLBACK
