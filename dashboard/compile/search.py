"""Compile what a search looks through: everything that can be chosen, by all its names.

The names are written as they are: the browser folds them, by the same function as what is
typed (``web/search/folding.js``), so that index and query cannot come apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date

import shapely
from babel import Locale
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry

from dashboard.compile.district_names import WATER, area_names, district_texts
from dashboard.compile.frame import REGION
from dashboard.words import say
from dashboard.words.vocabulary import LAYERS, label, labels
from geodata.atlas import Atlas
from geodata.days import ordinal
from geodata.names import LANGUAGES, labels_by_place, named_in
from geodata.translations import in_every_language
from geodata.words import FALLBACK, shipped_words

COLUMNS = ["id", "label", "kind", "weight", "names", "to"]
# Last what of a reader's state it is shown with, where no map knows.
Row = tuple[str, str, str, int, list[str], dict]

_LAST_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
# Of two that are called alike the lighter comes first: what a reader of a map is after most.
_BODIES = {"state": 0, "entity": 0, "organisation": 1, "chamber": 1, "region": 2, "county": 3,
           "municipality": 3}
_DISTRICTS = {"district-limit": 2, "district-today": 3, "province-de-facto": 4}
_WATER, _OTHER_BODY, _LAYER, _LINE, _PIECE, _EVENT, _ACT = 2, 4, 3, 4, 5, 5, 8
# Of so great a weight an event is looked for in any language.
_GREAT = 1
# Acts of such bodies are known by their number.
_NUMBERING = ("chamber", "organisation")
# By no longer a name is a body called beside a number, but for its own.
_SHORT = 25
# Of the window's sides that a river takes; no nearer than a place is shown.
_FILLED, _NEAREST = 0.6, 3.0
# Layers of the map that a line stands for, which says more than a switch: what its id begins with.
_TOLD_BY_A_LINE = {"oblast-border": "l-oblast-border", "state-border": "l-state-border",
                   "corridor-road": "l-corridor-road", "corridor": "l-corridor-road",
                   "access-road": "l-access-road", "transport-link": "l-transport-link"}


def compile_search(atlas: Atlas, spoken: Atlas, lines: dict, named: Mapping[str, Mapping[str, str]],
                   language: str = FALLBACK) -> dict:
    """Return what can be found, a row each: its id, label, sort, weight and names.

    ``atlas`` is as it was read, in English, ``spoken`` the same in the language; ``lines`` are
    those that the record tells something of, ``named`` the names of bodies in each language. An
    id is that of a node or a row of the record, ``g-`` before a layer, ``a-`` before a name of
    which the record tells no more; the lighter a row, the sooner it is listed.
    """
    rows = [*_places(atlas, language), *_bodies(atlas, spoken, named, language),
            *_districts(atlas, language), *_waters(atlas, language), *_rivers(atlas, language),
            *_of_layers(atlas, lines, language), *_of_lines(lines), *_pieces(spoken, language),
            *_events(atlas, spoken, language), *_acts(atlas, spoken, language)]
    return {"columns": COLUMNS, "rows": [
        [key, text, kind, weight, [name for name in dict.fromkeys(names) if name != text],
         *([to] if to else [])]
        for key, text, kind, weight, names, to in rows]}


def country_names(code: str) -> list[str]:
    """Return what a country of ISO 3166-1 is called in each language, by the CLDR."""
    called = (Locale.parse(language).territories.get(code) for language in LANGUAGES)
    return [name for name in called if name]


def _places(atlas: Atlas, language: str) -> Iterator[Row]:
    spoken = atlas.names.groupby("place_id").name.agg(list)
    kinds = labels("place-kind", language=language)
    shown = labels_by_place(atlas)
    others = _other_names(atlas, "places")
    for row in atlas.places.itertuples():
        names = spoken.get(row.place_id, []) + others.get(row.place_id, [])
        yield (f"n-{row.place_id}", shown[row.place_id][named_in(language)], kinds[row.kind],
               int(row.rank) - 1, names, {})


def _bodies(atlas: Atlas, spoken: Atlas, named: Mapping[str, Mapping[str, str]],
            language: str) -> Iterator[Row]:
    kinds = labels("jurisdiction-kind", language=language)
    others = _other_names(atlas, "jurisdictions")
    for row in spoken.jurisdictions.itertuples():
        iso = row.iso if isinstance(row.iso, str) and len(row.iso) == 2 else ""
        names = [*(country_names(iso) if iso else []), *named[row.jurisdiction_id].values(),
                 *others.get(row.jurisdiction_id, [])]
        yield (f"j-{row.jurisdiction_id}", row.name, kinds[row.kind],
               _BODIES.get(row.kind, _OTHER_BODY), names, {})


def _districts(atlas: Atlas, language: str) -> Iterator[Row]:
    for layer, weight in _DISTRICTS.items():
        for (key, names), own in zip(district_texts(atlas, layer).items(),
                                     area_names(atlas, layer).values(), strict=True):
            yield (f"n-{key}", own[named_in(language)],
                   label("area-layer", layer, language=language), weight, list(names.values()), {})


def _waters(atlas: Atlas, language: str) -> Iterator[Row]:
    """Yield the waters that the map names."""
    shown = {*atlas.named_areas[atlas.named_areas.lon.notna()].area_id}
    for area, names in area_names(atlas, WATER).items():
        if area in shown:
            yield (f"a-{area}", names[named_in(language)],
                   label("area-layer", WATER, language=language), _WATER, list(names.values()), {})


def _rivers(atlas: Atlas, language: str) -> Iterator[Row]:
    """Yield the rivers, which are drawn without their names: each by the window that holds it."""
    others = atlas.other_names[atlas.other_names.subject == "rivers"]
    at = REGION.project(atlas.context)
    paper = shapely.box(0, 0, REGION.width, REGION.height)
    for table in (atlas.rivers, atlas.large_rivers):
        for row in table.itertuples():
            names = others[others.subject_id == row.river_id]
            here = names[names.language == language].name
            node = f"river-{row.river_id}"
            whole = at[atlas.context.context_id.isin([node, f"{node}-plain"])].union_all()
            yield (f"a-{node}", " / ".join(here) or row.name,
                   label("named-subject", "rivers", language=language), _WATER,
                   [*names.name], {"at": _window(whole, paper)})


def _window(shape: BaseGeometry, paper: Polygon) -> dict[str, float]:
    left, top, right, bottom = shape.intersection(paper).bounds
    near = _FILLED * min(REGION.width / (right - left), REGION.height / (bottom - top))
    return {"x": round((left + right) / 2, 1), "y": round((top + bottom) / 2, 1),
            "k": round(min(near, _NEAREST), 2)}


def _of_layers(atlas: Atlas, lines: dict, language: str) -> Iterator[Row]:
    """Yield the layers that can be switched, each by the line that stands for it if one does."""
    others = _other_names(atlas, "layers")
    seen: dict[str, Row] = {}
    for name in LAYERS:
        for value, text in labels(name, language=language).items():
            begins = _TOLD_BY_A_LINE.get(value)
            line = next((key for key in lines["rows"] if begins and key.startswith(begins)), None)
            key = line or f"g-{value}"
            spoken = [text, *(shipped_words(named).of(name, value).text
                              for named in LANGUAGES), *others.get(value, [])]
            if key in seen:
                seen[key][4].extend(spoken)
            else:
                seen[key] = (key, text, label("named-subject", "layers", language=language),
                             _LAYER, spoken, {})
    yield from seen.values()


def _of_lines(lines: dict) -> Iterator[Row]:
    """Yield each line that has a title of its own, by a part that had this title first.

    Who comes to it on a day on which it does not show is brought to the first on which it did.
    """
    parts = [(nth, title, key, kind) for key, (steps, *_) in lines["rows"].items()
             for nth, (_, _, kind, title, *_) in enumerate(steps)]
    titled = {title: (key, kind) for _, title, key, kind in sorted(parts, reverse=True)}
    for title, (key, kind) in sorted(titled.items()):
        yield key, title, kind, _LINE, [], {}


def _pieces(atlas: Atlas, language: str) -> Iterator[Row]:
    kind = label("named-subject", "pieces", language=language)
    others = _other_names(atlas, "pieces")
    for row in atlas.pieces.itertuples():
        yield f"p-{row.piece_id}", row.name, kind, _PIECE, others.get(row.piece_id, []), {}


def _events(atlas: Atlas, spoken: Atlas, language: str) -> Iterator[Row]:
    kinds = labels("event-category", language=language)
    others = _other_names(atlas, "events")
    titles = in_every_language(atlas, "events", "title")
    for row in spoken.events.itertuples():
        text = say("search-event", language, title=row.title, date=row.date)
        named = titles[row.event_id].values() if int(row.weight) <= _GREAT else ()
        yield (f"e-{row.event_id}", text, kinds[row.category], _EVENT + int(row.weight),
               [*others.get(row.event_id, []), *(name for name in named if name != row.title)], {})


def _acts(atlas: Atlas, spoken: Atlas, language: str) -> Iterator[Row]:
    """Yield the acts that have a number, each also by it and by the body that it is of."""
    others = _other_names(atlas, "jurisdictions")
    bodies = spoken.jurisdictions.set_index("jurisdiction_id").name
    numbering = {*atlas.jurisdictions[
        atlas.jurisdictions.kind.isin(_NUMBERING)].jurisdiction_id}
    kind = label("named-subject", "resolutions", language=language)
    for row in spoken.resolutions.itertuples():
        if row.jurisdiction_id not in numbering or not isinstance(row.symbol, str):
            continue
        short = [name for name in others.get(row.jurisdiction_id, []) if len(name) <= _SHORT]
        day = _LAST_DAY.findall(row.date)
        text = say("search-event", language, title=row.title, date=f"{row.symbol}, {row.date}")
        yield (f"r-{row.resolution_id}", text, kind, _ACT,
               [f"{name} {row.symbol}" for name in (bodies[row.jurisdiction_id], *short)],
               {"theme": "acts"} | (
                   {"day": ordinal(date.fromisoformat(day[-1]))} if day else {}))


def _other_names(atlas: Atlas, subject: str) -> dict[str, list[str]]:
    rows = atlas.other_names[atlas.other_names.subject == subject]
    return rows.groupby("subject_id").name.agg(list).to_dict()
