"""Messages that the script fills too: their values stand in braces (``dashboard/constants.json``).

Here they are only named, with their values; how they read is said by the catalogue.
"""

from __future__ import annotations

from dashboard.words.catalogue import say
from geodata.words import FALLBACK

# Of an address that could not be taken as it stands; each follows the part that it is about.
_NOTICES = {
    "read-as": ("meant",), "outside": ("first", "last"), "no-day": ("value",),
    "two-days": ("value",), "no-setting": (), "no-version": (), "later-version": (),
    "view": ("allowed",), "mode": ("allowed",), "theme": ("allowed",), "lang": ("allowed",),
    "ui": ("allowed",),
    "layers": (), "sel": (), "at": (),
}


def notices(language: str = FALLBACK) -> dict[str, str]:
    """Return the notices of addresses by name, each with its values in braces."""
    return {name: _in_braces(f"notice-{name}", values, language)
            for name, values in _NOTICES.items()}


def _in_braces(name: str, values: tuple[str, ...], language: str) -> str:
    return say(name, language, **{value: f"{{{value}}}" for value in values})


def notice(name: str, language: str = FALLBACK, /, **values: object) -> str:
    """Return a notice with its values."""
    return say(f"notice-{name}", language, **{key: str(value) for key, value in values.items()})


def held_as(manner: str, holder: str, other: str = "", language: str = FALLBACK) -> str:
    """Return how ground is held; contested ground names neither side first."""
    return say(f"held-as-{manner}", language, holder=holder, other=other)
