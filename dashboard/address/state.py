"""What a reader has chosen, read from an address and written back to one.

Unknown or impossible parts of an address are left out and told, never an error:
old and damaged links still open the nearest state that there is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import quote

from dashboard.draw.map import Look
from dashboard.draw.themes import THEMES, hidden_in
from geodata.days import FIRST_DAY, LAST_DAY, DayError, from_ordinal, ordinal, parse_day

# The views that are maps, and those that are not.
MAPS = ("region", "world", "compare")
VIEWS = (*MAPS, "charts", "records", "about")
LANGUAGES = ("en", "az", "hy", "ru")
# Where a first visit opens: the day on which the line of November 2020 stood complete.
START_DAY = "2020-12-01"

# The day that a comparison begins with: the eve of the war of 2020.
OTHER_DAY = "2020-09-26"
MODES = ("difference", "side", "swipe")

# Layers that a reader has to switch on: those of the maps in the sources, and further districts.
OFF = frozenset({
    "captured-2020", "agdam-handover", "kalbajar-handover", "lachin-handover", "remaining-2020",
    "former-line", "other-claimed", "controlled-1994-2020", "claimed-not-held",
    "district-today", "province-de-facto",
})

# Said of the page, not of what it shows: a link may carry them anywhere.
PAGE_OPTIONS = frozenset({"embed"})

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_AT = re.compile(r"(-?\d{1,5}(?:\.\d+)?),(-?\d{1,5}(?:\.\d+)?),(\d{1,2}(?:\.\d+)?)")


@dataclass(frozen=True)
class State:
    """A view on a day: the same fields as ``web/page/store.js``."""

    view: str = "region"
    day: int = ordinal(parse_day(START_DAY))
    hidden: frozenset[str] = OFF
    lang: str = "en"
    sel: str = ""
    at: tuple[float, float, float] | None = None
    other: int = ordinal(parse_day(OTHER_DAY))
    mode: str = "difference"
    theme: str = "acts"

    @property
    def look(self) -> Look:
        """The state as the map document takes it."""
        other = self.other if self.view == "compare" else None
        return Look(self.day, hidden_in(self.theme, self.hidden), self.lang, self.sel, other)

    @property
    def map_view(self) -> str:
        """The map that the state shows, or would show behind a table."""
        return "world" if self.view == "world" else "region"

    def as_json(self) -> dict:
        """Return the state as the page's script takes it."""
        at = None if self.at is None else dict(zip("xyk", self.at, strict=True))
        return {"view": self.view, "day": self.day, "hidden": sorted(self.hidden),
                "lang": self.lang, "sel": self.sel, "at": at, "other": self.other,
                "mode": self.mode, "theme": self.theme}


def read_query(query: Mapping[str, str]) -> tuple[State, list[str]]:
    """Return the nearest state to an address's query, and what of it was ignored."""
    chosen: dict = {}
    ignored: list[str] = []
    for name, value in query.items():
        reader = _READERS.get(name)
        if name in PAGE_OPTIONS:
            continue
        if reader is None:
            ignored.append(f"{_shown(name)}: not a setting of the atlas")
            continue
        try:
            field_name, chosen_value = reader(value)
        except ValueError as error:
            ignored.append(f"{name}={_shown(value)}: {error}")
        else:
            chosen[field_name] = chosen_value
    chosen["hidden"] = (OFF - chosen.pop("shown", OFF - OFF)) | chosen.get("hidden", OFF - OFF)
    for name, field_name in (("day", "day"), ("with", "other")):
        day = chosen.get(field_name, 0)
        if not ordinal(FIRST_DAY) <= day <= ordinal(LAST_DAY):
            chosen[field_name] = min(max(day, ordinal(FIRST_DAY)), ordinal(LAST_DAY))
            ignored.append(f"{name}={_shown(query[name])}: outside {FIRST_DAY} to {LAST_DAY}; "
                           "the nearest day is shown")
    return State(**chosen), ignored


def to_query(state: State) -> str:
    """Return the state's query, shortest form, without the question mark."""
    parts = [f"day={from_ordinal(state.day)}"]
    if state.view != "region":
        parts.insert(0, f"view={state.view}")
    if state.view == "compare":
        parts.append(f"with={from_ordinal(state.other)}")
        if state.mode != MODES[0]:
            parts.append(f"mode={state.mode}")
    if state.theme != "acts":
        parts.append(f"theme={state.theme}")
    if state.hidden - OFF:
        parts.append(f"hide={','.join(sorted(state.hidden - OFF))}")
    if OFF - state.hidden:
        parts.append(f"show={','.join(sorted(OFF - state.hidden))}")
    if state.lang != "en":
        parts.append(f"lang={state.lang}")
    if state.sel:
        parts.append(f"sel={quote(state.sel)}")
    if state.at and state.at[2] > 1:
        x, y, k = state.at
        parts.append(f"at={x:.1f},{y:.1f},{k:.2f}")
    return "&".join(parts)


def _shown(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:37]}..."


def _one_of(key: str, allowed: Iterable[str], what: str) -> Callable[[str], tuple[str, str]]:
    """Return a reader of one of the ``allowed`` words; ``what`` says what a wrong one is not."""
    def read(value: str) -> tuple[str, str]:
        if value not in allowed:
            raise ValueError(f"not {what}; write one of {', '.join(allowed)}")
        return key, value
    return read


def _day(value: str):
    try:
        return "day", ordinal(parse_day(value))
    except DayError as error:
        raise ValueError(str(error)) from error


def _with(value: str):
    return "other", _day(value)[1]


def _hide(value: str):
    return "hidden", _layers(value)


def _show(value: str):
    return "shown", _layers(value)


def _layers(value: str) -> frozenset[str]:
    names = [name for name in value.split(",") if name]
    wrong = [name for name in names if not _NAME.fullmatch(name)]
    if wrong or len(names) > 60:
        raise ValueError("not a list of layers")
    return frozenset(names)


def _sel(value: str):
    if not _NAME.fullmatch(value) or len(value) > 120:
        raise ValueError("not the name of something on the map")
    return "sel", value


def _at(value: str):
    match = _AT.fullmatch(value)
    if not match:
        raise ValueError("not a viewport; write x,y,zoom")
    x, y, k = map(float, match.groups())
    return "at", (x, y, min(max(k, 1.0), 40.0))


_READERS = {
    "view": _one_of("view", VIEWS, "a view"),
    "day": _day,
    "with": _with,
    "mode": _one_of("mode", MODES, "a way of comparing"),
    "theme": _one_of("theme", THEMES, "a theme of the world"),
    "hide": _hide,
    "show": _show,
    "lang": _one_of("lang", LANGUAGES, "a language of the map"),
    "sel": _sel,
    "at": _at,
}
