"""What of a data folder was written by a program, so that nobody's edit of it is lost unseen.

``generated.sums`` has a line for each such part, with a hash of what was written. A part that
no longer has it was edited by hand, and is not written over unless that is asked for.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

SUMS = "generated.sums"
# Not what was written but what it was drawn by: the regions with an act.
FINER = "geometry/world.geojson: regions that acted"
_HEAD = """\
# What programs wrote here, and a hash of it: python -m geodata dictionary writes the parts of
# README.md and datapackage.json, python -m geodata digitise the layers. A part that is edited by
# hand is told when it would be written again.
"""


class EditedError(Exception):
    """Says which parts were edited by hand, and what would do."""


def guard(folder: Path, parts: Mapping[str, tuple[str, str | None]], where: str) -> None:
    """Raise EditedError if a part that is to be written anew was edited by hand.

    ``parts`` gives by name what a part holds and what it will hold; None where that is not
    known before it is built. ``where`` says where an edit belongs.
    """
    known = _read(folder)
    edited = [name for name, (now, then) in parts.items()
              if now != then and now and known.get(name) != _sum(now)
              and (name in known or then is None)]
    if edited:
        raise EditedError(
            "\n".join(f"{folder.name}/{name}: was edited since it was written"
                      for name in edited)
            + f"\n{where}; then write over it with --overwrite")


def record(folder: Path, parts: Mapping[str, str], of: str = "") -> None:
    """Note what was written; of the parts whose names begin with ``of`` no others are left."""
    kept = {name: text for name, text in _read(folder).items()
            if not of or not name.startswith(of)}
    sums = kept | {name: _sum(text) for name, text in parts.items()}
    lines = [f"{sums[name]}  {name}\n" for name in sorted(sums)]
    (folder / SUMS).write_text(_HEAD + "".join(lines), encoding="utf-8")


def as_noted(folder: Path, name: str, text: str) -> bool:
    """Return whether a part was noted, and as ``text``."""
    return _read(folder).get(name) == _sum(text)


def _read(folder: Path) -> dict[str, str]:
    path = folder / SUMS
    text = path.read_text(encoding="utf-8") if path.exists() else ""
    lines = (line.partition("  ") for line in text.splitlines() if not line.startswith("#"))
    return {name: digest for digest, _, name in lines if name}


def _sum(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
