"""What the template of the page is filled with: its choices, its sayings, what a state shows."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from dashboard.address.grammar import VERSION
from dashboard.address.state import State
from dashboard.documents import Documents
from dashboard.export.captions import compared_of, shown_of, strip_of
from dashboard.export.legend import COMPARED, Section, every_theme
from dashboard.export.stated import stated_in
from dashboard.pages.assets import years_of
from dashboard.pages.panel import region_panel
from dashboard.words import say
from dashboard.words import sentences as words
from dashboard.words.dates import spoken_day
from dashboard.words.vocabulary import label, labels
from geodata.days import FIRST_DAY, LAST_DAY, from_ordinal

# Stands in a message for what is no text: no message has a letter of this range.
_PLACE = "\ue000"


def choices(language: str) -> dict[str, Any]:
    """Return what a reader can choose, by what the template calls it."""
    return {
        "languages": listed_values("language", language),
        "windows": labels("time-window", language=language).items(),
        "themes": labels("theme", language=language), "modes": labels("mode", language=language),
        "formats": listed_values("image-format", language),
        "layouts": listed_values("layout", language),
        "forms": listed_values("svg-form", language),
        "data_kinds": listed_values("data-format", language),
        "compared_swatches": COMPARED, "first": FIRST_DAY, "last": LAST_DAY, "version": VERSION,
    }


def sayings(language: str) -> dict[str, Any]:
    """Return the language of the page, and what forms a message, a day and an area in it."""
    return {
        "language": language, "say": partial(_say, language), "around": partial(_around, language),
        "spoken": partial(spoken_day, language=language),
        "iso": lambda day: from_ordinal(day).isoformat(),
        "square_km": partial(words.square_km, language=language),
        "between": partial(between, language=language),
    }


def of_state(documents: Documents, document: dict, state: State,
                span: tuple[int, int]) -> dict[str, Any]:
    """Return what the page says of a state: its day, its legend, strip and panel."""
    language = state.language
    return {
        "state": state, "map_view": state.map_view, "spoken_day": spoken_day(state.day, language),
        "iso_day": from_ordinal(state.day).isoformat(),
        "with_day": from_ordinal(state.other).isoformat(),
        "span": span, "years": [year for year, _ in years_of(*span)],
        "shown": shown_of(document, state), "strip": strip_of(document, state),
        "compared": compared_of(document, state),
        "panel": region_panel(documents["region"], state),
        "stated": stated_in(document, state), "voices": voices(documents),
        "two_voices": state.words.split(",")[1:2],
        "world_legend": _first_of_theme(every_theme(documents["world"], state.day)),
        "parts": {part: label("preset", part, language=language)
                  for part in documents["world"]["parts"]},
    }


def voices(documents: Documents) -> list[tuple[str, str]]:
    """Return in whose words the map can be read, as id and name, in the order of the names."""
    speakers = documents["terms"]["speakers"] if "terms" in documents else {}
    return [(who, speaker["name"]) for who, speaker in speakers.items() if speaker["chosen"]]


def listed_values(name: str, language: str) -> list[tuple[str, str]]:
    """Return the values of a list with what each is called."""
    return list(labels(name, language=language).items())


def _say(language: str, name: str, **values: object) -> str:
    return say(name, language, **values)


def _around(language: str, name: str, thing: str) -> list[str]:
    """Return the parts of a message around a thing that is no text, which is given by its name."""
    before, place, after = say(name, language, **{thing: _PLACE}).partition(_PLACE)
    return [part for part in (before, thing if place else "", after) if part]


def between(moved: tuple, language: str) -> str:
    """Return in words from whom to whom a part of the land passed."""
    before, after = (label("holder", holder, "short", language) for holder in moved[1:])
    return say("strip-passed", language, before=before, after=after)


def _first_of_theme(sections: Iterable[Section]) -> list[tuple[Section, bool]]:
    """Return the sections with whether each is the first of its theme, those before the rest."""
    seen: set[str] = set()
    marked = [(section, section.theme not in seen and not seen.add(section.theme))
              for section in sections]
    return sorted(marked, key=lambda pair: not pair[1])
