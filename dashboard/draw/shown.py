"""What a map shows in a look: how much land is whose, which groups there are, how many acts."""

from __future__ import annotations

from dashboard.draw.look import Look
from dashboard.draw.timeline import codes_on

# What is being handed over to whoever is one row of the legend.
_TO, HANDOVER = "to-", "handover"
_COUNTED = ("act-", "vote-", "stance-")
# What the ids of rings begin with: they count others.
_RING = "c-"


def still(document: dict, look: Look, level: int) -> dict:
    """Return a document without what it does not show in a look: nothing will step it.

    ``level`` is the last zoom whose names are kept. A difference shows nodes of two days: it is
    kept whole.
    """
    if look.difference:
        return document
    codes = codes_on(look.day, document["timeline"], look.hidden)
    off = {node for node, code in zip(document["timeline"]["node"], codes, strict=True)
           if document["timeline"]["codes"][code] == "off" and node != look.selected}
    return {**document, "nodes": [node for node in document["nodes"] if node["id"] not in off
                                  and node.get("level", 0) <= level],
            "labels": [name for name in document["labels"]
                       if name["names"][look.language][4] <= level]}


def totals(document: dict, look: Look) -> dict[str, float]:
    """Return km2 by holder, manner and zone on the day, whatever layers are hidden."""
    timeline = document["timeline"]
    areas: dict[str, float] = {}
    rows = zip(codes_on(look.day, timeline), timeline["base"], timeline["area"], strict=True)
    for code, base, area in rows:
        if code and area:
            kind = timeline["bases"][base]
            state = timeline["codes"][code]
            name = kind.split()[-1]
            if kind in ("piece", "hatch"):
                name = HANDOVER if state.startswith(_TO) else state
            areas[name] = areas.get(name, 0.0) + area
    return areas


def present(document: dict, look: Look) -> set[str]:
    """Return the groups and states of which the map shows something on the day."""
    look = look.over_all
    timeline = document["timeline"]
    shown: set[str] = set()
    columns = (timeline[c] for c in ("feature", "start", "end", "code", "group"))
    for _, start, end, code, group in zip(*columns, strict=True):
        if start <= look.day < end:
            shown |= {timeline["groups"][group], timeline["codes"][code]}
    if "event_points" in document:
        shown |= document["event_points"].groups_on(look.day)
    return shown - look.hidden


def counts(document: dict, look: Look) -> dict[str, int]:
    """Return how many nodes are in each certain state on the day, by act, vote or stance.

    Those within a place that has a legend of its own count there too, as ``us-recognises``.
    """
    timeline = document["timeline"]
    numbers: dict[str, int] = {}
    within = document.get("within", {})
    for number, code in enumerate(codes_on(look.day, timeline, look.hidden)):
        name = timeline["codes"][code]
        if not name.startswith(_COUNTED) or name.endswith(" possible") or (
                timeline["node"][number].startswith(_RING)):
            continue
        name = name.removeprefix("act-")
        for key in (name, *(f"{place}-{name}" for place in within if number in within[place])):
            numbers[key] = numbers.get(key, 0) + 1
    return numbers
