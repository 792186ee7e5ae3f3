"""What the browser's modules and Python both need to know, as one generated file.

``python -m dashboard.compile.constants`` writes ``dashboard/constants.json``; a test fails when
it no longer says what is declared here and in the rooms that it reads.
"""

from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
from babel import Locale

from dashboard.address import grammar, state
from dashboard.address.migrations import PAPERS_V1, SHOWN_V2, WITHOUT_REGION_V2
from dashboard.address.query import PAGE_OPTIONS
from dashboard.address.site import SITE
from dashboard.compile.frame import REGION, WORLD, Frame
from dashboard.compile.parts import parts_of
from dashboard.draw import boxes, difference_names, difference_picture, discs, world_names, zooms
from dashboard.draw.palette import STACKED
from dashboard.draw.places import FULL_WIDTH_KM, part_document
from dashboard.draw.themes import THEMES
from dashboard.words import languages
from dashboard.words.vocabulary import looks
from geodata.days import FIRST_DAY, LAST_DAY, from_ordinal
from geodata.join import ADDED
from geodata.names import LANGUAGES
from geodata.paths import DATA

FILE = Path(__file__).resolve().parents[1] / "constants.json"
COMMAND = "python -m dashboard.compile.constants"


def constants() -> dict:
    """Return every constant by its name."""
    start = state.State()
    return {
        "generated": f"Written by {COMMAND}: change what it reads, not this file.",
        "first_day": FIRST_DAY.isoformat(),
        "last_day": LAST_DAY.isoformat(),
        "views": list(state.VIEWS),
        "maps": list(state.MAPS),
        "modes": list(state.MODES),
        "languages": list(state.LANGUAGES),
        "tongues": list(languages()),
        "start": {"view": start.view, "day": from_ordinal(start.day).isoformat(),
                  "lang": start.lang, "other": from_ordinal(start.other).isoformat(),
                  "mode": start.mode, "theme": start.theme},
        "off": sorted(state.OFF),
        "speakers": list(state.SPEAKERS),
        "most_speakers": state.MOST_SPEAKERS,
        "claimed": state.CLAIMED,
        "themes": {name: list(groups) for name, groups in THEMES.items()},
        "address": {
            "version": grammar.VERSION, "page_options": sorted(PAGE_OPTIONS),
            "name": grammar.NAME, "at": grammar.AT, "day_parts": grammar.DAY_PARTS,
            "day_time": grammar.DAY_TIME, "dashes": grammar.DASHES, "around": grammar.AROUND,
            "tracking": grammar.TRACKING, "most_layers": grammar.MOST_LAYERS,
            "longest_name": grammar.LONGEST_NAME, "nearest": grammar.NEAREST,
            "farthest": grammar.FARTHEST,
            "full_width_km": FULL_WIDTH_KM, "papers_v1": PAPERS_V1,
            "shown_v2": list(SHOWN_V2), "without_region_v2": list(WITHOUT_REGION_V2),
        },
        "months": month_names(),
        "weekdays": weekday_names(),
        "cite_site": SITE,
        "time_windows": {name: look["span"].split("/")
                         for name, look in looks("time-window").items()},
        "default_scale": zooms.DEFAULT_SCALE,
        "zooms": list(zooms.ZOOMS),
        "bands": [list(band) for band in zooms.BANDS],
        "name_sizes": {str(rank): size for rank, size in zooms.SIZES.items()},
        "name_weights": {str(rank): weight for rank, weight in zooms.WEIGHTS.items()},
        "name_spacing": zooms.SPACING,
        "note_sizes": zooms.NOTE_SIZES,
        "name_margin": boxes.MARGIN,
        "area_moves": zooms.AREA_MOVES,
        "discs": {"mark": discs.MARK, "disc": discs.DISC, "moves": discs.MOVES},
        "world_names": world_names.RULES,
        "finer_relief": zooms.FINER_RELIEF,
        "stacked": list(STACKED),
        "compared": difference_picture.RULES | difference_names.RULES,
        "joined": list(ADDED),
        "parts": list(state.PARTS),
        "frames": {"region": frame(REGION), "world": frame(WORLD)} | {
            part_document(part.name): frame(part.frame) for part in parts_of(
                *(pd.read_csv(DATA / f"{table}.csv") for table in ("presets", "insets")))},
    }


def month_names() -> list[list[str]]:
    """Return what each month is called in the languages of the map, whole, short and declined."""
    return [_called("months", month) for month in range(1, 13)]


def weekday_names() -> list[str]:
    """Return what the days of the week are called in them."""
    return [name for day in range(7) for name in _called("days", day)]


def _called(table: str, number: int) -> list[str]:
    forms = [(context, width) for width in ("wide", "abbreviated")
             for context in ("format", "stand-alone")]
    return list(dict.fromkeys(
        getattr(Locale.parse(language), table)[context][width][number]
        for language in LANGUAGES for context, width in forms))


def frame(paper: Frame) -> dict:
    """Return where a document's paper lies on its projection, as ``draw/places.py`` takes it."""
    return paper.on_paper() | {"width": paper.width, "height": paper.height}


def constants_text() -> str:
    """Return the text of the file: a line for each constant, so that a change can be read."""
    rows = (f"{json.dumps(name)}: {json.dumps(value, ensure_ascii=False)}"
            for name, value in constants().items())
    return "{\n" + ",\n".join(rows) + "\n}\n"


if __name__ == "__main__":
    FILE.write_text(constants_text(), encoding="utf-8")
