"""What two days compared show on one map: what did not change pale, what changed in full.

The map is that of a day: changed land has its colour, and an inner rim of who held it on the
other day, so that swapping the two days swaps rim and fill. ``web/map/difference-picture.js``
draws the same in the browser; tests hold the two together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass

from markupsafe import escape

from dashboard.draw.boxes import meet
from dashboard.draw.captions import language_of
from dashboard.draw.difference import dissolved, passed_on, rings_of, steps_of
from dashboard.draw.timeline import codes_on
from dashboard.draw.zooms import DEFAULT_SCALE, ZOOMS
from dashboard.words import say
from dashboard.words.dates import spoken_day
from dashboard.words.sentences import square_km
from dashboard.words.vocabulary import LAYERS, values

# What is added to the class of ground, by whether it is held by the same on both days.
SAME, PASSED = "kept", "moved"
# What a difference is drawn of; all else that a reader can switch would be in its way.
_KEPT = {"front", "area-edge", "state-border", "district-limit", "names", "relief", "river"}
HIDDEN = frozenset({*values("event-category"), *(name for layer in LAYERS for name
                                                 in values(layer))} - _KEPT)
# From so many km2 on a changed part is named on the map; from so many its holders are shown too.
NAMED_FROM, HOLDERS_FROM = 500, 1000
# What there is of a day alone: ground being handed over, and what is written on the map of a day.
OF_A_DAY = ("hatch", "note", "land-name", "zone-name", "along")
# The label level from which on places have their names: before, the parts have theirs.
PLACES_FROM = 4
# Tenths of a map unit between the names of the two lines, down the page.
_APART = 900
# In pixels: where the names of the lines begin right of their point, how far a part's name may be
# moved down or up, in order, and what a part takes: half a letter of its name and of its area, as
# high above its point and as low below it, and with its holders.
_LEADER = 26
_MOVES = (0, 16, -16, 32, -32)
_HALF_LETTER, _HALF_FIGURE, _ABOVE, _BELOW, _WITH_HOLDERS = 3.4, 4.1, 17, 17, 32


RULES = {"same": SAME, "passed": PASSED, "hidden": sorted(HIDDEN), "named_from": NAMED_FROM,
         "holders_from": HOLDERS_FROM, "apart": _APART, "leader": _LEADER,
         "of_a_day": OF_A_DAY, "moves": _MOVES,
         "room": [_HALF_LETTER, _HALF_FIGURE, _ABOVE, _BELOW, _WITH_HOLDERS]}


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


def over_svg(document: dict, shown: Picture, language: str, fix: str,
             only_level: int | None = None) -> str:
    """Return the other day's line and the names, over the map; ``fix`` gives text its size.

    ``only_level`` leaves out what is named at later zooms.
    """
    spoken = language_of(document)
    line = (f'<path class="other-ground" d="{shown.line}"/>'
            f'<path class="other-line" d="{shown.line}"/>') if shown.line else ""
    lines = [(line_name(when, front, spoken), x, y) for when, front, x, y in shown.names]
    return line + "".join([
        *_parts_svg(document, shown, language, fix, lines, only_level),
        *(f'<g class="line-named" transform="translate({x / 10:g} {y / 10:g})">'
          f'<g class="fix"{fix}><path class="line-leader" d="M4 0H{_LEADER - 4}"/>'
          f'<text class="line-name" x="{_LEADER}" y="0">{escape(text)}</text></g></g>'
          for text, x, y in lines)])


def line_km(document: dict, day: int) -> int:
    """Return how long the line between the sides of a day is, as it was digitised."""
    return round(sum(document["line_km"][node] for node in _edges(
        document, codes_on(day, document["timeline"]))))


def line_name(day: int, front: str, language: str) -> str:
    """Return what the line between the sides of a day is called."""
    return say("difference-line", language, front=front,
               day=spoken_day(day, language))


def boxes_of_names(document: dict, shown: Picture, language: str, pixel: float,
                   level: int) -> list[tuple[float, float, float, float]]:
    """Return where the names of a difference lie on the paper at a level of zooms: those of the
    lines and of what passed on. ``pixel`` gives the map units of a pixel.
    """
    spoken = language_of(document)
    lines = [(line_name(when, front, spoken), x, y) for when, front, x, y in shown.names]
    named = _named(document, shown, language)
    boxes = [_boxes(*one, 1 / pixel)[_MOVES.index(move)]
             for one, (first, move) in zip(named, placed(named, lines), strict=True)
             if first <= level]
    boxes += [_line_box(text, x, y, 1 / pixel) for text, x, y in lines]
    return [tuple(side * pixel for side in box) for box in boxes]


def _named(document: dict, shown: Picture, language: str) -> list[tuple[Part, str, str]]:
    """Return the parts that are large enough to be named, each with its name and its area.

    They are called by their districts, those too for whose own name a frame has no room.
    """
    spoken = language_of(document)
    called = {label["id"]: label["names"][language][0]
              for label in document.get("all_labels", document["labels"])}
    return [(part, called[part.label], square_km(part.km2, spoken))
            for part in shown.parts if part.km2 >= NAMED_FROM]


def _line_box(text: str, x: int, y: int, scale: float) -> tuple[float, float, float, float]:
    """Return what the name of a line takes on the screen."""
    across, down = x / 10 * scale, y / 10 * scale
    return across, down - 8, across + _LEADER + 2 * _HALF_LETTER * len(text), down + 8


def _parts_svg(document: dict, shown: Picture, language: str, fix: str,
               lines: list[tuple[str, int, int]], only_level: int | None) -> Iterator[str]:
    named = _named(document, shown, language)
    for (part, name, area), (level, move) in zip(named, placed(named, lines), strict=True):
        if only_level is not None and level > only_level:
            continue
        chip = _chip(part) if part.km2 >= HOLDERS_FROM else ""
        yield (f'<g class="part z{level}" transform="translate({part.x:g} {part.y:g})">'
               f'<g class="fix"{fix}><g transform="translate(0 {move})">'
               f'<text class="part-name" y="-9">{escape(name)}</text>'
               f'<text class="part-area" y="8">{escape(area)}</text>{chip}</g></g></g>')


def placed(named: list[tuple[Part, str, str]], lines: list[tuple[str, int, int]],
           ) -> list[tuple[int, int]]:
    """Return from which label level on each part is named, and how many pixels below its point.

    ``named`` are parts, largest first, each with its name and its area in words; ``lines`` are
    the names of the lines with their point in tenths of a map unit. Widths are guessed alike
    here and in the browser, so that both draw one picture. What never fits is of no level.
    """
    places = [(len(ZOOMS), 0)] * len(named)
    for level, zoom in enumerate(ZOOMS):
        scale = zoom * DEFAULT_SCALE
        taken = [_line_box(text, x, y, scale) for text, x, y in lines]
        boxes = [_boxes(part, name, area, scale) for part, name, area in named]
        # What is named already stays where it is.
        early = [number for number, (first, _) in enumerate(places) if first < level]
        taken += [boxes[number][_MOVES.index(places[number][1])] for number in early]
        for number, tries in enumerate(boxes):
            if number in early:
                continue
            free = (move for move, box in zip(_MOVES, tries, strict=True)
                    if not any(meet(box, other) for other in taken))
            move = next(free, None)
            if move is not None:
                places[number] = level, move
                taken.append(tries[_MOVES.index(move)])
    return places


def _boxes(part: Part, name: str, area: str, scale: float) -> list[tuple]:
    """Return what a part's name takes on the screen for each move."""
    half = max(_HALF_LETTER * len(name), _HALF_FIGURE * len(area))
    x, y = part.x * scale, part.y * scale
    below = _WITH_HOLDERS if part.km2 >= HOLDERS_FROM else _BELOW
    return [(x - half, y + move - _ABOVE, x + half, y + move + below) for move in _MOVES]


def _chip(part: Part) -> str:
    """Return who held a part before and who after, as two squares."""
    return (f'<rect class="piece {part.before}" x="-21" y="19" width="10" height="10"/>'
            '<path class="to" d="M-7 24H6M3 21l3 3-3 3"/>'
            f'<rect class="piece {part.after}" x="10" y="19" width="10" height="10"/>')
