"""A state read from an address, and written to one.

Unknown or impossible parts of an address are left out and told, never an error: old and damaged
links still open the nearest state that there is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from urllib.parse import quote

from dashboard.address.grammar import (
    AROUND,
    AT,
    FARTHEST,
    LONGEST_NAME,
    MOST_LAYERS,
    NAME,
    NEAREST,
    VERSION,
    is_tracking,
)
from dashboard.address.migrations import migrated
from dashboard.address.state import (
    LANGUAGES,
    MODES,
    MOST_SPEAKERS,
    OFF,
    PARTS,
    SPEAKERS,
    VIEWS,
    State,
    off_at_start,
)
from dashboard.address.typed import nearest_day
from dashboard.draw.themes import THEMES
from dashboard.words import FALLBACK, languages
from dashboard.words.messages import Notice
from geodata.days import FIRST_DAY, LAST_DAY, from_ordinal, ordinal

# Said of the page, not of what it shows: a link may carry them anywhere.
PAGE_OPTIONS = frozenset({"embed", "fact", "v"})

# What a part of an address means for the state: the field, its value, and what to tell of it.
Read = tuple[str, object, Notice | None]


def read_query(query: Mapping[str, str], language: str = "") -> tuple[State, list[str]]:
    """Return the nearest state to an address's query, and what of it was ignored or mended.

    That is told in the language of the address; where it names none, in ``language``.
    """
    state, notices = _read_query(query)
    spoken = state.ui or language or FALLBACK
    return state, [f"{part}: {remark.text(spoken)}" for part, remark in notices]


def _read_query(query: Mapping[str, str]) -> tuple[State, list[tuple[str, Notice]]]:
    plain = {name.removeprefix("amp;").strip(AROUND.replace("_", "")).lower(): value
             for name, value in query.items()}
    named = {name: value for name, value in plain.items() if name and not is_tracking(name)}
    version, notices = _version(named)
    chosen: dict = {}
    for name, value in migrated(named, version).items():
        if name in PAGE_OPTIONS:
            continue
        reader = _READERS.get(name)
        if reader is None:
            notices.append((_shown(name), Notice("no-setting")))
            continue
        try:
            field, meant, remark = _read(reader, value)
        except Notice as remark:
            notices.append((f"{name}={_shown(named[name])}", remark))
        else:
            chosen[field] = meant
            notices += [(f"{name}={_shown(value)}", remark)] if remark else []
    off = off_at_start(chosen.get("words", ""))
    chosen["hidden"] = (off - chosen.pop("shown", OFF - OFF)) | chosen.get("hidden", OFF - OFF)
    return State(**chosen), notices


def to_query(state: State) -> str:
    """Return the state's query, shortest form, without the question mark."""
    parts = [f"v={VERSION}"]
    if state.view != "region":
        parts.append(f"view={state.view}")
    parts.append(f"day={from_ordinal(state.day)}")
    if state.view == "compare":
        parts.append(f"with={from_ordinal(state.other)}")
        if state.mode != MODES[0]:
            parts.append(f"mode={state.mode}")
    if state.theme != "acts":
        parts.append(f"theme={state.theme}")
    if state.part and state.view == "world":
        parts.append(f"part={state.part}")
    off = off_at_start(state.words)
    if state.hidden - off:
        parts.append(f"hide={','.join(sorted(state.hidden - off))}")
    if off - state.hidden:
        parts.append(f"show={','.join(sorted(off - state.hidden))}")
    if state.lang != "en":
        parts.append(f"lang={state.lang}")
    if state.ui:
        parts.append(f"ui={state.ui}")
    if state.words:
        parts.append(f"words={state.words}")
    if state.sel:
        parts.append(f"sel={quote(state.sel)}")
    if state.at:
        lon, lat, zoom = state.at
        parts.append(f"at={lon:.4f},{lat:.4f},{zoom:.2f}")
    return "&".join(parts)


def _version(query: Mapping[str, str]) -> tuple[int, list[tuple[str, Notice]]]:
    """Return the version that an address is of, and what is to be told of it."""
    if not query:
        return VERSION, []
    text = query.get("v", "1").strip(AROUND)
    if not text.isascii() or not text.isdecimal() or not int(text[:6]) >= 1:
        return VERSION, [(f"v={_shown(text)}", Notice("no-version"))]
    if int(text[:6]) > VERSION:
        return VERSION, [(f"v={_shown(text)}", Notice("later-version"))]
    return int(text), []


def _read(reader: Callable[[str], Read], value: str) -> Read:
    """Return what a value means, if need be without what a text left around it."""
    try:
        return reader(value)
    except Notice:
        bare = value.rstrip(AROUND)
        if bare == value:
            raise
        field, meant, remark = reader(bare)
        return field, meant, remark or Notice("read-as", meant=bare)


def _shown(text: str) -> str:
    return text if len(text) <= 40 else f"{text[:37]}..."


def _one_of(field: str, allowed: Iterable[str]) -> Callable[[str], Read]:
    """Return a reader of one of the ``allowed`` words."""
    def read(value: str) -> Read:
        if value not in allowed:
            raise Notice(field, allowed=", ".join(allowed))
        return field, value, None
    return read


def _ui(value: str) -> Read:
    """Read a language of the words, of those that there are now."""
    return _one_of("ui", languages())(value)


def _day(field: str) -> Callable[[str], Read]:
    """Return a reader of a day; one beyond the atlas is the nearest that it covers."""
    def read(value: str) -> Read:
        day, plain = nearest_day(value)
        held = min(max(day, FIRST_DAY), LAST_DAY)
        if held != day:
            return field, ordinal(held), Notice("outside", first=FIRST_DAY, last=LAST_DAY)
        return field, ordinal(held), None if plain else Notice("read-as", meant=held)
    return read


def _layers(field: str) -> Callable[[str], Read]:
    def read(value: str) -> Read:
        names = [name for name in value.split(",") if name]
        wrong = [name for name in names if not re.fullmatch(NAME, name)]
        if wrong or len(names) > MOST_LAYERS:
            raise Notice("layers")
        return field, frozenset(names), None
    return read


def _words(value: str) -> Read:
    """Read a speaker in whose words the map is read, or two parted by a comma."""
    speakers = [name for name in value.split(",") if name]
    if len(speakers) > MOST_SPEAKERS or len(set(speakers)) < len(speakers) or not all(
            speaker in SPEAKERS for speaker in speakers):
        raise Notice("words", allowed=", ".join(SPEAKERS))
    return "words", ",".join(speakers), None


def _sel(value: str) -> Read:
    if not re.fullmatch(NAME, value) or len(value) > LONGEST_NAME:
        raise Notice("sel")
    return "sel", value, None


def _at(value: str) -> Read:
    match = re.fullmatch(AT, value)
    if not match or not (-180 <= float(match[1]) <= 180 and -90 <= float(match[2]) <= 90):
        raise Notice("at")
    lon, lat, zoom = map(float, match.groups())
    return "at", (round(lon, 4), round(lat, 4), round(min(max(zoom, FARTHEST), NEAREST), 2)), None


_READERS: dict[str, Callable[[str], Read]] = {
    "view": _one_of("view", VIEWS),
    "day": _day("day"),
    "with": _day("other"),
    "mode": _one_of("mode", MODES),
    "theme": _one_of("theme", THEMES),
    "part": _one_of("part", PARTS),
    "hide": _layers("hidden"),
    "show": _layers("shown"),
    "lang": _one_of("lang", LANGUAGES),
    "ui": _ui,
    "words": _words,
    "sel": _sel,
    "at": _at,
}
