"""What a reader has chosen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.draw.look import Look
from dashboard.draw.places import part_document
from dashboard.draw.themes import hidden_in
from dashboard.words import FALLBACK
from dashboard.words.vocabulary import LAYERS, at_start, look, values
from geodata.days import ordinal, parse_day
from geodata.openings import opening_day
from geodata.speaking import speakers_of_ground

# The views that are maps, and those that are not.
MAPS = tuple(look("view", "map"))
VIEWS = values("view")
LANGUAGES = values("language")
# Where a first visit opens, and the day that a comparison begins with.
START_DAY = opening_day("first")
OTHER_DAY = opening_day("compared")
MODES = values("mode")
# The parts of the world that have maps of their own.
PARTS = values("preset")
# In whose words the map can be read.
SPEAKERS = speakers_of_ground()
MOST_SPEAKERS = 2
# By speaker the layer that outlines what it claimed.
CLAIMED = {speaker: layer for layer, speaker in look("layer-zone", "by").items()}

# Layers that a reader has to switch on: those of the maps in the sources, and further districts.
OFF = frozenset(layer for name in LAYERS for layer in at_start(name, "no"))


def off_at_start(words: str) -> frozenset[str]:
    """Return the layers that are off unless they are asked for.

    Where the map is read in a speaker's words, what that speaker claimed is asked for.
    """
    return OFF - {CLAIMED[speaker] for speaker in words.split(",") if speaker in CLAIMED}


def hidden_for(voice: str, voices: Iterable[str], hidden: frozenset[str]) -> frozenset[str]:
    """Return what is off on the map of one of the speakers who are read beside each other.

    What the other claimed is outlined on the other's map.
    """
    return hidden | {CLAIMED[other] for other in voices if other != voice and other in CLAIMED}


def names_in(language: str) -> str:
    """Return the language of the names on the map that goes with one of the words."""
    return language if language in LANGUAGES else FALLBACK


@dataclass(frozen=True)
class State:
    """A view on a day: the same fields as ``web/page/store.js``.

    ``at`` is longitude, latitude and zoom of what the window shows, of which 1 is all of the map;
    ``hidden`` the layers and filters that are off; ``lang`` the language of the names on the map;
    ``ui`` that of all other words, empty where nobody chose one; ``part`` the part of the world
    whose map is seen, empty for all of it; ``words`` the speaker in whose words the map is
    read, or two of them, parted by a comma, beside each other in a comparison.
    """

    view: str = "region"
    day: int = ordinal(parse_day(START_DAY))
    hidden: frozenset[str] = OFF
    lang: str = "en"
    sel: str = ""
    at: tuple[float, float, float] | None = None
    other: int = ordinal(parse_day(OTHER_DAY))
    mode: str = "difference"
    theme: str = "acts"
    ui: str = ""
    part: str = ""
    words: str = ""

    @property
    def look(self) -> Look:
        """The state as the map document takes it."""
        compared = self.view == "compare"
        hidden = hidden_in(self.theme, self.hidden)
        voices = self.voices
        if len(voices) > 1:
            return Look(self.day, hidden, self.lang, self.sel, self.day, words=voices)
        return Look(self.day, hidden, self.lang, self.sel, self.other if compared else None,
                    compared and self.mode == "difference", voices)

    @property
    def voices(self) -> tuple[str, ...]:
        """The speakers in whose words the map is read: two beside each other, in a comparison."""
        if not self.words:
            return ()
        return tuple(self.words.split(",")[:MOST_SPEAKERS if self.view == "compare" else 1])

    @property
    def language(self) -> str:
        """The language in which the state is told."""
        return self.ui or FALLBACK

    @property
    def map_view(self) -> str:
        """The map that the state shows, or would show behind a table."""
        return "world" if self.view == "world" else "region"

    @property
    def map_document(self) -> str:
        """The name of the document that is drawn."""
        return part_document(self.part) if self.map_view == "world" else self.map_view

    def as_json(self, viewport: tuple[float, float, float] | None) -> dict:
        """Return the state as the page's script takes it; ``viewport`` is ``at`` in map units."""
        at = None if viewport is None else dict(zip("xyk", viewport, strict=True))
        return {"view": self.view, "day": self.day, "hidden": sorted(self.hidden),
                "lang": self.lang, "sel": self.sel, "at": at, "other": self.other,
                "mode": self.mode, "theme": self.theme, "ui": self.ui, "part": self.part,
                "words": self.words}
