"""What places are called, by language: the label on the map, and what a search finds."""

from __future__ import annotations

import unicodedata
from difflib import get_close_matches

from geodata.atlas import Atlas
from geodata.faults import MANY, NEAR, UNKNOWN, PlaceError
from geodata.vocabulary import shipped_vocabulary, values
from geodata.words import FALLBACK

LANGUAGES = values("language")
# Whose names stand as a pair: those of the two sides.
SIDES = {row.value for row in shipped_vocabulary()["authority"] if "side" in row.look.split()}
Named = tuple[str, str, str]  # language, name, authority


def named_in(language: str) -> str:
    """Return the language of the names on the map for who reads in a language."""
    return language if language in LANGUAGES else FALLBACK


def labels_by_place(atlas: Atlas) -> dict[str, dict[str, str]]:
    """Return each place's label in each language.

    In English both names stand, in alphabetical order; in the other languages the name,
    or names, of that language in the same order. Where a language has no name of its own
    the English pair stands; so it does where Russian has the name of one side alone.
    """
    current: dict[str, list[Named]] = {}
    for row in atlas.names[atlas.names.valid_to.isna()].itertuples():
        # The current names only: one that has ended is found by the search, not drawn.
        current.setdefault(row.place_id, []).append((row.language, row.name, row.authority))
    labels: dict[str, dict[str, str]] = {}
    for place_id in atlas.places.place_id:
        names = current.get(place_id, [])
        english = _joined(names, "en") or place_id.replace("-", " ").title()
        labels[place_id] = {lang: _joined(names, lang) or english for lang in LANGUAGES}
        if _sides(names, "en") == SIDES and len(_sides(names, "ru")) == 1:
            labels[place_id]["ru"] = english  # Russian is nobody's: both names, or neither
    return labels


def _sides(names: list[Named], language: str) -> set[str]:
    """Return whose names there are in a language; a name in common use is of both."""
    authorities = {authority for spoken, _, authority in names if spoken == language}
    return SIDES if "common" in authorities else authorities & SIDES


def _joined(names: list[Named], language: str) -> str:
    return " / ".join(sorted({name for spoken, name, _ in names if spoken == language})[:2])


def folded(text: str) -> str:
    """Return a name for comparing: lower case, without diacritics, ə as e and ı as i."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    plain = "".join(c for c in plain if not unicodedata.combining(c))
    return plain.translate(str.maketrans({"ə": "e", "ı": "i", "’": "", "'": ""}))


def place_named(atlas: Atlas, text: str) -> str:
    """Return the id of the one place of a name in any language, as ``Shusha / Shushi`` or Şuşa.

    Raises
    ------
    PlaceError
        When no place is called so, with the names nearest to it, or when several are.
    """
    asked = folded(text.strip())
    known: dict[str, set[str]] = {}
    for row in atlas.names.itertuples():
        known.setdefault(folded(row.name), set()).add(row.place_id)
    for place_id, labels in labels_by_place(atlas).items():
        for label in labels.values():
            known.setdefault(folded(label), set()).add(place_id)
        known[folded(place_id)] = {place_id}
    matches = sorted(known.get(asked, ()))
    if len(matches) == 1:
        return matches[0]
    if matches:
        raise PlaceError(f"{text!r} is the name of {len(matches)} places: "
                         f"write {' or '.join(matches)}, or a longitude and a latitude",
                         MANY, asked=text, places=matches)
    near = sorted({place for name in get_close_matches(asked, known, n=3)
                   for place in known[name]})
    mend = f"nearest are {', '.join(near)}" if near else "write it as on the map"
    raise PlaceError(f"no place is called {text!r}: {mend}; or write a longitude and a latitude, "
                     "as 46.75,39.76", NEAR if near else UNKNOWN, asked=text, places=near)
