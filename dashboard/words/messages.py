"""Messages whose names have the names of values within them."""

from __future__ import annotations

from dashboard.words.catalogue import say
from geodata.words import FALLBACK


class Notice(ValueError):
    """What is to be told of a part of an address: in which language, the address itself says."""

    def __init__(self, name: str, **values: object) -> None:
        super().__init__(name)
        self._name = f"notice-{name}"
        self._values = {key: str(value) for key, value in values.items()}

    def text(self, language: str = FALLBACK) -> str:
        """Return it in a language."""
        return say(self._name, language, **self._values)

    def __str__(self) -> str:
        return self.text()


def notice(name: str, language: str = FALLBACK, /, **values: object) -> str:
    """Return a notice with its values."""
    return Notice(name, **values).text(language)


def held_as(manner: str, holder: str, other: str = "", language: str = FALLBACK) -> str:
    """Return how ground is held; contested ground names neither side first."""
    return say(f"held-as-{manner}", language, holder=holder, other=other)
