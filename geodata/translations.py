"""What the record says of its rows in other languages: rows of ``translations.csv``.

A translation is of a text as it was: where that has changed since, it is told by the check, and
the original stands until somebody has looked at it again.
"""

from __future__ import annotations

import dataclasses

import pandas as pd

from geodata.atlas import Atlas
from geodata.names import LANGUAGES, labels_by_place, named_in
from geodata.texts import FIELDS, SHARED, fingerprint
from geodata.words import FALLBACK

_LAYERS = {"lines": "line_layer"}


def translated(atlas: Atlas, language: str) -> Atlas:
    """Return the atlas with its texts in a language, as far as the record has them."""
    rows = atlas.translations[atlas.translations.language == language]
    if rows.empty:
        return atlas
    frames = {"events": _with_places(atlas, language)}
    for (table, field), texts in rows.groupby(["table", "field"]):
        name = _LAYERS.get(table, table)
        frame = frames.get(name, getattr(atlas, name))
        frames[name] = _with(frame, table, field, texts)
    return dataclasses.replace(atlas, **frames)


def in_every_language(atlas: Atlas, table: str, field: str) -> dict[str, dict[str, str]]:
    """Return by row a text of it in each language of the map, English where it has none."""
    frame = getattr(atlas, table)
    of_it = atlas.translations[(atlas.translations.table == table)
                               & (atlas.translations.field == field)]
    columns = {language: _with(frame, table, field, of_it[of_it.language == language])[field]
               for language in LANGUAGES}
    return {key: dict(zip(columns, texts, strict=True))
            for key, *texts in zip(frame[FIELDS[table][0]], *columns.values(), strict=True)}


def _with_places(atlas: Atlas, language: str) -> pd.DataFrame:
    """Return events with the names of their places, where an event is told by its place's own."""
    events, labels = atlas.events, labels_by_place(atlas)
    named = named_in(language)
    places = [labels[key][named] if key in labels and text == labels[key][FALLBACK] else text
              for key, text in zip(events.place_id, events.place, strict=True)]
    return events.assign(place=places)


def _with(frame: pd.DataFrame, table: str, field: str, rows: pd.DataFrame) -> pd.DataFrame:
    shared = field in SHARED.get(table, ())
    keys = [""] * len(frame) if shared else frame[FIELDS[table][0]]
    texts = {("" if shared else row.row_id, row.original): row.text for row in rows.itertuples()}
    translations = [
        texts.get((key, fingerprint(text)), text) if isinstance(text, str) else text
        for key, text in zip(keys, frame[field], strict=True)]
    return frame.assign(**{field: translations})
