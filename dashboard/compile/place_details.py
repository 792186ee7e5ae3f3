"""Compile what can be read of a place: its names, its sides, and the piece that it lies in."""

from __future__ import annotations

import pandas as pd

from geodata.atlas import Atlas
from geodata.names import LANGUAGES, labels_by_place

_PLACE = ["kind", "district", "in_nkao", "side_1994_2020", "side_2020_2023", "source_id",
          "locator", "note"]
_NAME = ["language", "name", "authority", "valid_from", "valid_to", "source_id", "locator"]


def compile_places(atlas: Atlas, named: str) -> dict:
    """Return each place with its label in a language, its piece and its names.

    ``borrowed`` are the languages in which the map shows the English names, for want of one
    of their own or, in Russian, of one of each side.
    """
    plain = atlas.names[_NAME].astype(object).where(atlas.names[_NAME].notna(), None)
    by_place: dict[str, list[list]] = {}
    for place, name in zip(atlas.names.place_id, plain.values.tolist(), strict=True):
        by_place.setdefault(place, []).append(name)
    labels = labels_by_place(atlas)
    inside = atlas.places[["place_id", "geometry"]].sjoin(
        atlas.pieces[["piece_id", "geometry"]], predicate="within")
    pieces = dict(zip(inside.place_id, inside.piece_id, strict=True))
    rows = {}
    for row in pd.DataFrame(atlas.places.drop(columns="geometry")).to_dict("records"):
        place = row["place_id"]
        names = by_place.get(place, [])
        rows[place] = [labels[place][named],
                       *(None if pd.isna(row[c]) else row[c] for c in _PLACE),
                       pieces.get(place), names, _borrowed(labels[place], names)]
    return {"columns": ["label", *_PLACE, "piece_id", "names", "borrowed"], "name": _NAME,
            "rows": rows}


def _borrowed(label: dict[str, str], names: list[list]) -> list[str]:
    """Return the languages whose label is none of the names that they have."""
    def own(language: str) -> set[str]:
        return {name for spoken, name, *_ in names if spoken == language}

    return [language for language in LANGUAGES
            if not own(language).issuperset(label[language].split(" / "))]
