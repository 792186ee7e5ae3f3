"""The bundled script, as ``dashboard.store`` has it."""

from __future__ import annotations

import base64
import hashlib
from functools import cache
from pathlib import Path

from dashboard.store import bundle_folder
from dashboard.words.quoted import messages_in

# Those inside a page: how wide the map is, and in which colours all is, before the first paint.
INSIDE = ("scheme", "fit")
# And what fetches, after it, what a file has in itself.
BEGIN = "begin"
# A reader's own data where no worker can be.
OWN_ALONE = "own-alone"
# Whose work is within: the comment of each script names the file.
LICENCES = "licences.txt"


@cache
def script(name: str) -> str:
    """Return a script by its name, as ``build.mjs`` writes it: ``atlas``, one of INSIDE."""
    return (_folder() / f"{name}.js").read_text(encoding="utf-8")


@cache
def _folder() -> Path:
    return bundle_folder()


def script_words(language: str) -> str:
    """Return the messages that the script says in a language, as Fluent."""
    return messages_in("".join(map(script, ("atlas", "views", "folder", "onefile"))), language)


@cache
def own_scripts() -> dict[str, str]:
    """Return the script of a reader's own data and what its worker is made of, by file."""
    return {path.name: path.read_text(encoding="utf-8")
            for path in sorted(_folder().glob("own*.js")) if path.stem != OWN_ALONE}


def own_words(language: str) -> str:
    """Return the messages that are said of a reader's own data in a language, as Fluent."""
    return messages_in("".join(own_scripts().values()), language)


@cache
def hashes(*names: str) -> str:
    """Return the hashes of scripts inside a page, as its policy names them."""
    return " ".join(
        f"'sha256-{base64.b64encode(hashlib.sha256(script(name).encode()).digest()).decode()}'"
        for name in names)


def licences() -> str:
    """Return the licences of the packages that are within the scripts, whole."""
    return (_folder() / LICENCES).read_text(encoding="utf-8")
