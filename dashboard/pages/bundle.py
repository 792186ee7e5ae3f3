"""The bundled script, as ``dashboard.store`` has it."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from dashboard.store import bundle_folder
from dashboard.words.quoted import messages_in


@cache
def script(name: str) -> str:
    """Return a script: ``atlas``, ``views``, ``plotly``, ``folder``, ``onefile``, or ``fit``."""
    return (_folder() / f"{name}.js").read_text(encoding="utf-8")


@cache
def _folder() -> Path:
    return bundle_folder()


def script_words(language: str) -> str:
    """Return the messages that the script says in a language, as Fluent."""
    return messages_in("".join(map(script, ("atlas", "views", "folder", "onefile"))), language)


def licences() -> str:
    """Return the licences of the packages whose code is in the bundles."""
    return (_folder() / "licences.txt").read_text(encoding="utf-8")
