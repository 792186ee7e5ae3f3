"""What a difference names on the map: lines and what passed on, each where a frame has room for it.

``web/map/difference-names.js`` does the same in a page; tests hold the two together.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from markupsafe import escape

from dashboard.draw.boxes import Box, meet, off_the_sides, within
from dashboard.draw.captions import language_of
from dashboard.draw.difference_picture import Part, Picture
from dashboard.draw.text import text_width
from dashboard.draw.zooms import DEFAULT_SCALE
from dashboard.words import say
from dashboard.words.dates import spoken_day
from dashboard.words.sentences import square_km

# From so many km2 on a changed part is named on the map; from so many its holders are shown too.
# Lines are named in a window of so many pixels or more: the key has their names as well.
# In pixels: how large the letters of a name and of an area are; where the name of a line begins
# beside its point, and half of how high it is; what is clear beside a part's name; how far that may
# be moved from its point, in order; how high above it it reaches, and how low below; and what its
# holders take.
RULES = {"named_from": 500, "holders_from": 1000, "lines_from": 700,
         "sizes": [12, 15], "leader": 26, "half": 8, "clear": 3,
         "moves": [[0, 0], [0, 16], [0, -16], [0, 32], [0, -32],
                   [24, 0], [-24, 0], [24, 16], [-24, 16], [24, -16], [-24, -16]],
         "room": [17, 17], "holders": [-22, 17, 22, 32]}
_LEADER, _HALF = RULES["leader"], RULES["half"]
_NAME, _AREA = RULES["sizes"]
_ABOVE, _BELOW = RULES["room"]


@dataclass(frozen=True)
class NamedPart:
    """A part as it is named: moved by so many pixels, and its box; and that of its holders, if they
    have room."""

    part: Part
    name: str
    area: str
    move: tuple[int, int]
    box: Box
    holders: Box | None = None


@dataclass(frozen=True)
class NamedLine:
    """A line as it is named, right of its point or left of it; and its box."""

    text: str
    x: float
    y: float
    right: bool
    box: Box


@dataclass(frozen=True)
class Names:
    """What a frame has room to name of what is ``shown``, with boxes in map units."""

    shown: Picture
    parts: tuple[NamedPart, ...]
    lines: tuple[NamedLine, ...]

    @property
    def boxes(self) -> list[Box]:
        """Where all of it lies."""
        return [*(one.box for one in (*self.parts, *self.lines)),
                *(one.holders for one in self.parts if one.holders)]


def line_name(day: int, front: str, language: str) -> str:
    """Return what the line between the sides of a day is called."""
    return say("difference-line", language, front=front,
               day=spoken_day(day, language))


def names_of(document: dict, shown: Picture, language: str, pixel: float = 1 / DEFAULT_SCALE,
             window: Box | None = None, lying: Iterable[Box] = (), wider: float = 1.0) -> Names:
    """Return what of a difference is named where a pixel has ``pixel`` map units.

    ``window`` is what is seen of the paper, all of it without one; ``lying`` is what lies over it;
    letters may be so much ``wider`` than ours. What is larger has its name first, and all names
    come before holders.
    """
    taken = list(lying)
    inside = off_the_sides(window, pixel) if window else None

    def free(box: Box) -> bool:
        return (inside is None or within(box, inside)) and not any(
            meet(box, other) for other in taken)

    def placed(tries: Iterator) -> Iterator:
        first = next((one for one in tries if free(one.box)), None)
        if first:
            taken.append(first.box)
            yield first

    spoken = language_of(document)
    is_wide = window is None or window[2] - window[0] >= RULES["lines_from"] * pixel
    lines = [one for day, front, x, y in (shown.names if is_wide else ()) for one in placed(
        _lines(line_name(day, front, spoken), x / 10, y / 10, pixel, wider))]
    called = {label["id"]: label["names"][language][0] for label in document["labels"]}
    parts = [one for part in shown.parts if part.km2 >= RULES["named_from"]
             for one in placed(_parts(part, called[part.label], square_km(part.km2, spoken), pixel,
                                      wider))]
    for number, one in enumerate(parts):
        box = _holders(one, pixel)
        if one.part.km2 >= RULES["holders_from"] and free(box):
            taken.append(box)
            parts[number] = replace(one, holders=box)
    return Names(shown, tuple(parts), tuple(lines))


def _lines(text: str, x: float, y: float, pixel: float, wider: float) -> Iterator[NamedLine]:
    """Yield where a line may be named."""
    far = (_LEADER + wider * text_width(text, _NAME, "sans-bold")) * pixel
    half = _HALF * pixel
    yield NamedLine(text, x, y, True, (x, y - half, x + far, y + half))
    yield NamedLine(text, x, y, False, (x - far, y - half, x, y + half))


def _parts(part: Part, name: str, area: str, pixel: float, wider: float) -> Iterator[NamedPart]:
    """Yield where a part may be named."""
    half = wider * max(text_width(name, _NAME, "sans-bold"), text_width(area, _AREA, "serif")) / 2
    half += RULES["clear"]
    for right, down in RULES["moves"]:
        yield NamedPart(part, name, area, (right, down), (
            part.x + (right - half) * pixel, part.y + (down - _ABOVE) * pixel,
            part.x + (right + half) * pixel, part.y + (down + _BELOW) * pixel))


def _holders(one: NamedPart, pixel: float) -> Box:
    """Return where the holders of a part would lie, under its name."""
    (right, down), (left, top, far, bottom) = one.move, RULES["holders"]
    x, y = one.part.x + right * pixel, one.part.y + down * pixel
    return x + left * pixel, y + top * pixel, x + far * pixel, y + bottom * pixel


def names_svg(names: Names, fix: str) -> str:
    """Return what is named as SVG; ``fix`` gives text its size."""
    return "".join([*(_part_svg(one, fix) for one in names.parts),
                    *(_line_svg(one, fix) for one in names.lines)])


def _part_svg(one: NamedPart, fix: str) -> str:
    holders = _holders_svg(one.part) if one.holders else ""
    return (f'<g class="part" transform="translate({one.part.x:g} {one.part.y:g})">'
            f'<g class="fix"{fix}><g transform="translate({one.move[0]} {one.move[1]})">'
            f'<text class="part-name" y="-9">{escape(one.name)}</text>'
            f'<text class="part-area" y="8">{escape(one.area)}</text>{holders}</g></g></g>')


def _holders_svg(part: Part) -> str:
    """Return who held a part before and who after, as two squares."""
    square = 'y="19" width="10" height="10"/>'
    return (f'<g class="holders"><rect class="piece {part.before}" x="-21" {square}'
            '<path class="to" d="M-7 24H6M3 21l3 3-3 3"/>'
            f'<rect class="piece {part.after}" x="10" {square}</g>')


def _line_svg(one: NamedLine, fix: str) -> str:
    side, anchor = (1, "start") if one.right else (-1, "end")
    return (f'<g class="line-named" transform="translate({one.x:g} {one.y:g})">'
            f'<g class="fix"{fix}>'
            f'<path class="line-leader" d="M{4 * side} 0H{(_LEADER - 4) * side}"/>'
            f'<text class="line-name" x="{_LEADER * side}" y="0" text-anchor="{anchor}">'
            f"{escape(one.text)}</text></g></g>")
