"""Where the pages without a script, and their pictures, lie below the folder."""

from __future__ import annotations

from dashboard.words import FALLBACK
from geodata.days import from_ordinal


def day_path(day: int, language: str = FALLBACK) -> str:
    """Return the path of a day's page."""
    return f"days/{_iso(day)}{_suffix(language)}"


def days_path(language: str = FALLBACK) -> str:
    """Return the path of the list of the days of change."""
    return f"days{_suffix(language)}"


def fact_path(sel: str, language: str = FALLBACK) -> str:
    """Return the path of the page of an event or act, by how an address names it."""
    return f"facts/{sel}{_suffix(language)}"


def facts_path(language: str = FALLBACK) -> str:
    """Return the path of the list of events and acts."""
    return f"facts{_suffix(language)}"


def card_path(of: int | str | None, language: str, there: bool = True) -> str:
    """Return the path of the picture of a day's page or a fact's, for whoever links to it.

    Those of another language than English share one, as do all other pages of a language; "" where
    none is made.
    """
    if not there:
        return ""
    own = _iso(of) if isinstance(of, int) else of
    return f"cards/{own if own and language == FALLBACK else language}.jpg"


def _iso(day: int) -> str:
    return from_ordinal(day).isoformat()


def _suffix(language: str) -> str:
    return ".html" if language == FALLBACK else f".{language}.html"
