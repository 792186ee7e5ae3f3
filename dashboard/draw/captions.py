"""What is written around a map on a day, chosen from what ``compile/captions.py`` wrote."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from dashboard.words import FALLBACK

# Stands in a compiled sentence for the day.
DAY = "{day}"


@dataclass(frozen=True)
class Caption:
    """The map in words, with ``{day}`` for the day; by key of the legend what stands beside it."""

    sentence: str
    numbers: dict[str, str]
    spans: dict[str, str]


def language_of(document: dict) -> str:
    """Return the language in which a document speaks."""
    return document.get("language", FALLBACK)


def caption_on(document: dict, day: int, theme: str = "") -> Caption:
    """Return the caption of a day; ``theme`` is of the world's three."""
    of = document["captions"]["region" if document["view"] == "region" else theme]
    at = bisect_right(of["from"], day) - 1

    def chosen(columns: dict[str, list[str]]) -> dict[str, str]:
        return {key: texts[at] for key, texts in columns.items() if texts[at]}

    return Caption(of["sentence"][at], chosen(of["numbers"]), chosen(of["spans"]))
