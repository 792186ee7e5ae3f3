"""What two days compared show on one map: what did not change pale, what changed in full.

The map is that of a day: changed land has its colour, and an inner rim of who held it on the
other day, so that swapping the two days swaps rim and fill. ``web/map/difference-picture.js``
draws the same in the browser; tests hold the two together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass

from dashboard.draw.difference import dissolved, passed_on, rings_of, steps_of
from dashboard.draw.timeline import codes_on
from dashboard.words.vocabulary import LAYERS, values

# What is added to the class of ground, by whether it is held by the same on both days.
SAME, PASSED = "kept", "moved"
# What a difference is drawn of; all else that a reader can switch would be in its way.
_KEPT = {"front", "area-edge", "state-border", "district-limit", "names", "relief", "river"}
HIDDEN = frozenset({*values("event-category"), *(name for layer in LAYERS for name
                                                 in values(layer))} - _KEPT)
# What there is of a day alone: ground being handed over, and what is written on the map of a day.
OF_A_DAY = ("hatch", "note", "land-name", "zone-name", "along")
# The label level from which on places have their names: before, the parts have theirs.
PLACES_FROM = 4
# Tenths of a map unit between the names of the two lines, down the page.
_APART = 900
RULES = {"same": SAME, "passed": PASSED, "hidden": sorted(HIDDEN), "apart": _APART,
         "of_a_day": OF_A_DAY, "places_from": PLACES_FROM}


@dataclass(frozen=True)
class Part:
    """Land of one district that passed from one holder to another, and where it is named."""

    label: str
    before: str
    after: str
    km2: float
    x: float
    y: float


@dataclass(frozen=True)
class Picture:
    """What is drawn over the map of a day, as paths and places on the paper.

    ``rims`` is by holder on the other day the outline of what passed on, ``ground`` all of
    that; ``line`` is the line between the sides of the other day where it is not that of the
    day; ``names`` the lines that are named, as day, look, x and y in tenths of a map unit.
    """

    ground: str
    rims: list[tuple[str, str]]
    line: str
    parts: list[Part]
    names: list[tuple[int, str, int, int]]


def codes_between(document: dict, day: int, other: int, hidden: Collection[str]) -> list[int]:
    """Return the code of each node of a difference: ground by whether it passed on."""
    timeline = document["timeline"]
    names = timeline["codes"]
    here, there = (codes_on(when, timeline, {*hidden, *HIDDEN}) for when in (day, other))
    codes = []
    for number, code in enumerate(here):
        base = timeline["bases"][timeline["base"][number]]
        if base == "piece" and code:
            how = SAME if code == there[number] else PASSED
            code = names.index(f"{names[code]} {how}")
        codes.append(0 if base.split()[0] in OF_A_DAY else code)
    return codes


def picture(document: dict, day: int, other: int) -> Picture:
    """Return what is drawn over the map of ``day`` where it is compared with ``other``."""
    paths = {node["id"]: node["d"] for node in document["nodes"] if "d" in node}
    first, second = (codes_on(when, document["timeline"]) for when in (day, other))
    later = other > day
    by_holder: dict[str, list] = {}
    ground = []
    for piece, before, after, _ in passed_on(document, day, other):
        path = paths[f"p-{piece}"]
        ground.append(path)
        by_holder.setdefault(after if later else before, []).extend(rings_of(path))
    times: Counter = sum((steps_of(rings) for rings in by_holder.values()), Counter())
    rims = [(holder, dissolved(rings, times)) for holder, rings in sorted(by_holder.items())]
    here, there = (_edges(document, codes) for codes in (first, second))
    line = [node for node in there if node not in here]
    return Picture("".join(ground), rims, "".join(paths[node] for node in line),
                   parts(document, day, other), _names(day, other, here, there, line, paths))


def _edges(document: dict, codes: list[int]) -> dict[str, str]:
    """Return the line between the sides: how each of its nodes is drawn."""
    timeline = document["timeline"]
    return {node: timeline["codes"][code]
            for node, base, code in zip(timeline["node"], timeline["base"], codes, strict=True)
            if code and timeline["bases"][base] == "edge"}


def _names(day: int, other: int, here: dict[str, str], there: dict[str, str], line: list[str],
           paths: dict[str, str]) -> list[tuple[int, str, int, int]]:
    """Return where the lines are named: at their most eastern point, one clear of the other."""
    names: list[tuple[int, str, int, int]] = []
    for when, edges, nodes in ((other, there, line), (day, here, list(here))):
        points = [(x, y) for node in nodes for ring in rings_of(paths[node]) for x, y, _ in ring
                  if all(abs(y - taken) >= _APART for *_, taken in names)]
        if points:
            x, y = max(points, key=lambda at: (at[0], -at[1]))
            names.append((when, edges[nodes[0]], x, y))
    return names


def parts(document: dict, day: int, other: int) -> list[Part]:
    """Return what passed on by district and pair of holders, largest first.

    A part is named in its largest piece.
    """
    sums: dict[tuple[str, str, str], float] = {}
    largest: dict[tuple[str, str, str], tuple[float, str]] = {}
    for piece, before, after, km2 in passed_on(document, day, other):
        key = (document["parts"][piece][0], before, after)
        sums[key] = sums.get(key, 0.0) + km2
        largest[key] = max(largest.get(key, (0.0, "")), (km2, piece))
    shown = [Part(*key, km2, *document["parts"][largest[key][1]][1:])
             for key, km2 in sums.items()]
    return sorted(shown, key=lambda part: (-part.km2, part.label, part.before))


def rims_svg(shown: Picture) -> str:
    """Return the rims, which lie on the ground and under all lines."""
    if not shown.rims:
        return ""
    drawn = "".join(f'<path class="rim {holder}" d="{d}"/>' for holder, d in shown.rims)
    return (f'<clipPath id="moved-ground"><path clip-rule="evenodd" d="{shown.ground}"/></clipPath>'
            f'<g clip-path="url(#moved-ground)">{drawn}</g>')


def line_svg(shown: Picture) -> str:
    """Return the other day's line, which lies over the map."""
    return (f'<path class="other-ground" d="{shown.line}"/>'
            f'<path class="other-line" d="{shown.line}"/>') if shown.line else ""


def line_km(document: dict, day: int) -> int:
    """Return how long the line between the sides of a day is, as it was digitised."""
    return round(sum(document["line_km"][node] for node in _edges(
        document, codes_on(day, document["timeline"]))))
