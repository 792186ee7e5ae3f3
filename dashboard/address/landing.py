"""Where a link without a day opens that names a thing: on the day of that thing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from dashboard.address.state import State
from dashboard.draw.themes import THEMES
from geodata.days import FIRST_DAY, LAST_DAY, ordinal, parse_day

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def landed(state: State, asked: Mapping[str, str], documents: Mapping[str, dict]) -> State:
    """Return the state on the day of what it selects, unless the address asks for a day.

    ``asked`` are the parts of the address.  An event shows on the last day that its date
    allows, an act likewise and on the map of the world, a body on the day of its first act.
    """
    if not state.sel or "day" in asked:
        return state
    kind, _, key = state.sel.partition("-")
    parts = _FINDERS.get(kind, lambda *_: {})(documents, state, key)
    if "view" in asked:
        parts.pop("view", None)
    if "theme" in asked:
        parts.pop("theme", None)
    return replace(state, **parts)


def _event(documents: Mapping[str, dict], _state: State, key: str) -> dict:
    day = _last_day(documents["record"]["events"], key, "date")
    points = documents["region"].get("event_points")
    if day is None and points:
        day = points.last_day_of(f"e-{key}")
    return {} if day is None else {"day": day}


def _act(documents: Mapping[str, dict], _state: State, key: str) -> dict:
    day = _last_day(documents["record"]["resolutions"], key, "date")
    return {} if day is None else {"day": day, "view": "world", "theme": "acts"}


def _body(documents: Mapping[str, dict], state: State, key: str) -> dict:
    """Return the first day on which the map certainly shows a body, in the theme asked for."""
    timeline = documents["world"]["timeline"]
    if f"j-{key}" not in timeline["node"]:
        return {}
    number = timeline["node"].index(f"j-{key}")
    theme_of = {group: theme for theme, groups in THEMES.items() for group in groups[1:]}
    spans = sorted(
        (start, theme_of[group]) for feature, start, group in zip(
            timeline["feature"], timeline["start"],
            (timeline["groups"][i] for i in timeline["group"]), strict=True)
        if feature == number and group in theme_of)
    mine = [span for span in spans if span[1] == state.theme] or spans
    return {"view": "world", **({"day": mine[0][0], "theme": mine[0][1]} if mine else {})}


def _last_day(table: dict, key: str, column: str) -> int | None:
    """Return the last day that the date of a row allows, None for a row or a day there is not."""
    row = table["rows"].get(key)
    days = _DAY.findall(row[table["columns"].index(column)] or "") if row else []
    if not days:
        return None
    return ordinal(min(max(parse_day(days[-1]), FIRST_DAY), LAST_DAY))


_FINDERS = {"e": _event, "r": _act, "j": _body}
