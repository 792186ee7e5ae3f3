"""How far a language is translated: each message of the interface, each text of the record.

What it says is in ``words/`` and ``translations.csv``; this finds what is missing there, what is
drafted or reviewed, and what is stale because its English original has changed since.
"""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from geodata.paths import DATA
from geodata.texts import fingerprint
from geodata.words import FALLBACK, VOCABULARY, entries, messages_of

MISSING, STALE, DRAFTED, REVIEWED = STATES = ("missing", "stale", "drafted", "reviewed")
TABLE, TEXTS = "message_states.csv", "translations.csv"
_COLUMNS = ("language", "message", "state", "original")
# Titles of sources stay as they were printed.
_PRINTED = {"sources"}
_ATTRIBUTE = re.compile(r"^ +\.([a-zA-Z][\w-]*) *=", re.MULTILINE)


@dataclass(frozen=True)
class Told:
    """A message, or a text of the record by table, row and column, and how far it is told."""

    language: str
    what: str
    state: str


def states_of(folder: Path, language: str, texts: Mapping[tuple[str, str, str], tuple[str, ...]],
              words: Path | None = None) -> list[Told]:
    """Return the state of each message and each text in a language, in that order.

    ``texts`` are those of the record in English, by table, row and column; ``words`` the folder of
    a language that is not one of the data folder.
    """
    rows = {row["message"]: row for row in _rows(folder / TABLE) if row["language"] == language}
    own = messages_of(words or folder / "words" / language)
    states = []
    for name, english in messages_of(folder / "words" / FALLBACK).items():
        states.append((name, MISSING if name not in own else _state(rows.get(name), english)))
        states += [(f"{name}.{attribute}", MISSING)
                  for attribute in _needed(folder, name, english)
                  if name in own and attribute not in _ATTRIBUTE.findall(own[name])]
    known: dict[tuple[str, str, str], dict[str, str]] = defaultdict(dict)
    for row in _rows(folder / TEXTS):
        if row["language"] == language:
            known[row["table"], row["row_id"], row["field"]][row["original"]] = row["state"]
    for key, english in texts.items():
        if key[0] not in _PRINTED or key in known:
            otherwise = STALE if known[key] else MISSING
            states += [(".".join(filter(None, key)), known[key].get(fingerprint(text), otherwise))
                       for text in english]
    return [Told(language, what, state) for what, state in states]


@cache
def is_reviewed(language: str, folder: Path = DATA) -> bool:
    """Return whether somebody who speaks a language has read all that is said in it."""
    if language == FALLBACK:
        return True
    rows = [row for name in (TABLE, TEXTS) for row in _rows(folder / name)
            if row["language"] == language]
    return bool(rows) and all(row["state"] == REVIEWED for row in rows)


def note(folder: Path, language: str, state: str = DRAFTED, names: Iterable[str] = ()) -> int:
    """Write that messages of a language are of the English ones as they are now; return how many.

    Those that are named, and those that have no state yet; what the language no longer has loses
    its state.
    """
    english, own = (messages_of(folder / "words" / tag) for tag in (FALLBACK, language))
    rows = _rows(folder / TABLE)
    known = {row["message"]: row for row in rows if row["language"] == language}
    new = {name for name in own if name not in known or name in set(names)}
    known |= {name: dict(zip(_COLUMNS, (language, name, state, fingerprint(english[name].strip())),
                             strict=True)) for name in new if name in english}
    kept = [row for row in rows if row["language"] != language]
    kept += [row for name, row in known.items() if name in own]
    with (folder / TABLE).open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, _COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(sorted(kept, key=lambda row: (row["language"], row["message"])))
    return len(new)


def _state(row: Mapping[str, str] | None, english: str) -> str:
    if row is None:
        return DRAFTED
    return row["state"] if row["original"] == fingerprint(english.strip()) else STALE


def _needed(folder: Path, name: str, english: str) -> list[str]:
    """Return the attributes that a message has to have; of a value its label stands for a form."""
    attributes = _ATTRIBUTE.findall(english)
    return ([a for a in attributes if a == "meaning"] if name in _vocabulary(folder)
            else attributes)


@cache
def _vocabulary(folder: Path) -> frozenset[str]:
    path = folder / "words" / FALLBACK / VOCABULARY
    return frozenset(entries(path.read_text(encoding="utf-8")))


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))
