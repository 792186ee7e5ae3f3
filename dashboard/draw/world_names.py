"""Names of the world in a frame: each lies wholly within it, or stands elsewhere, or is left out.

They are placed once for the whole paper (``compile/world_names.py``), which knows no frame.
``web/map/world-names.js`` does the same in a page.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate, pairwise

from dashboard.draw.boxes import Box, around, meet, off_the_sides, within
from dashboard.draw.notes import meets
from dashboard.draw.text import text_width
from dashboard.draw.timeline import classes_of
from dashboard.draw.zooms import DEFAULT_SCALE, SIZES, ZOOMS, band_of

# How far from its point a name may stand at the end of a line; on a phone's world farther yet.
FAR, _FARTHER = (22, 34, 48, 64, 82), (104, 130, 160, 195)
# A level of zooms that there is not.
NEVER = 99

Stand = tuple[float, float, str]


def _at_the_end(away: Iterable[float]) -> list[Stand]:
    """Return where a name may stand at the end of a line, the nearest first."""
    return [(math.floor(right + 0.5), math.floor(down + 0.5), anchor)
            for right, down, anchor in around(away)]


# Pixels: half of how high a name is, and of how wide a ring; on which sides of its point it may
# stand; how far above or below it where it is drawn in from an edge; how much farther in the name
# of a land; where ``around`` it at the end of a line, of which ``near`` are not a phone's alone;
# from ``leads`` on there is a line. ``clear`` is kept from the edges.
# On its land lie so many parts of the width of a name to either side of its middle: ``on``, of one
# that stands elsewhere, and of one inland, which stands so far above or below a ``mark`` in the
# middle of its land, or half of it beside it.
RULES = {
    "half": 7, "ring": 10, "leads": 21, "clear": [4, 2],
    "sides": [[5, 0, "start"], [-5, 0, "end"], [4, -8, "start"], [4, 8, "start"],
              [-4, -8, "end"], [-4, 8, "end"], [0, -13, "middle"], [0, 13, "middle"]],
    "drawn": [-14, 14, -26, 26], "further": [0, 14, -14, 28, -28],
    "around": _at_the_end([*FAR, *_FARTHER]), "near": len(_at_the_end(FAR)),
    "on": [0.25, 0.4], "mark": 12,
}
# Before these levels of zooms room is sought in a frame for names that were placed for a later one:
# of who acted, and on its own land alone of who spoke.
SOUGHT = {"acting": 1, "inland": 2}
_SIDES = [tuple(side) for side in RULES["sides"]]
_BEFORE = {"start": 0.0, "middle": 0.5, "end": 1.0}
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")
# Of the tables of a document's names and rings (compile/named.py).
NAME_COLUMNS = ("nodes", "x", "y", "theme", "stand", "level", "until", "led", "land", "sought",
                "marked")
RING_COLUMNS = ("x", "y", "theme", "until", "moves")


@dataclass(frozen=True)
class Named:
    """A name as it was placed, of some nodes that show in turn.

    It shows in a ``theme``, or in all; from a ``level`` of zooms, ``until`` another. ``led``: it
    may stand at the end of a line; ``land``: in whose middle it stands; ``sought``: up to which
    level room is sought for it in a frame; ``marked``: a mark lies in that middle. ``wide`` is in
    pixels.
    """

    nodes: list[str]
    x: float
    y: float
    theme: str
    stand: Stand
    level: int
    until: int
    led: bool
    land: str
    sought: int
    marked: bool
    wide: float = 0.0


@dataclass(frozen=True)
class Ring:
    """A ring with a number, of a theme, up to a level, and how far each band moves it."""

    x: float
    y: float
    theme: str
    until: int
    moves: Sequence[Sequence[float]]


@dataclass(frozen=True)
class Frame:
    """The corner of a frame on the paper, pixels to a map unit, and its size in pixels."""

    left: float
    top: float
    scale: float
    width: float
    height: float

    def to(self, x: float, y: float) -> tuple[float, float]:
        """Return where a point of the paper lies in the frame, in pixels."""
        return (x - self.left) * self.scale, (y - self.top) * self.scale


class _Lying:
    """What lies in a frame: boxes, and the lines to names."""

    def __init__(self, boxes: Iterable[Box] = ()) -> None:
        self.boxes = list(boxes)
        self.lines: list[list[list[float]]] = []

    def takes(self, box: Box, line: list[list[float]] | None) -> bool:
        """Return whether something lies in the way of a name, or of the line to it."""
        return (any(meet(other, box) or (line and meets(line, other)) for other in self.boxes)
                or any(meets(other, box) or (line and _cross(line, other))
                       for other in self.lines))


def plan(names: Sequence[Named], frame: Frame, level: int, rings: Sequence[Ring],
         taken: Sequence[Box], is_on: Callable[[str, float, float], bool]) -> list[Stand | None]:
    """Return where each name stands, the first of them first; None where it has no room.

    ``taken`` is what else lies in the frame; ``is_on`` says whether a point of the paper is on a
    land.
    """
    small = frame.scale < DEFAULT_SCALE * ZOOMS[0]
    lying = {theme: _Lying([*taken, *(_ring_box(ring, frame, level) for ring in rings
                                      if ring.theme == theme and level < ring.until)])
             for theme in dict.fromkeys(["", *(name.theme for name in names)])}

    def lay(name: Named, stand: Stand) -> None:
        mine = lying[name.theme]
        mine.boxes.append(_box(name, stand, frame))
        if line := _line(name, stand, frame):
            mine.lines.append(line)

    def is_free(name: Named, stand: Stand) -> bool:
        box = _box(name, stand, frame)
        line = _line(name, stand, frame)
        others = [lying[""], lying[name.theme]] if name.theme else lying.values()
        return _within(box, frame) and not any(one.takes(box, line) for one in others)

    shows = [(name.level <= level or level < name.sought) and level < name.until
             for name in names]
    stays = [shown and not small and level >= name.sought
             and _within(_box(name, name.stand, frame), frame)
             and not any(meet(other, _box(name, name.stand, frame)) for other in taken)
             for name, shown in zip(names, shows, strict=True)]
    for name, stay in zip(names, stays, strict=True):
        if stay:
            lay(name, name.stand)
    stands: list[Stand | None] = []
    for name, shown, stay in zip(names, shows, stays, strict=True):
        found: Stand | None = name.stand
        if not shown:
            found = None if level == 0 else name.stand
        elif not stay and _seen(name, frame):
            found = next((stand for stand in _options(name, frame, small) if is_free(name, stand)
                          and _on_its_land(name, stand, frame, level, is_on)), None)
            if found:
                lay(name, found)
        stands.append(found)
    return stands


def _seen(name: Named, frame: Frame) -> bool:
    """Return whether anything of a name, or the point that it is of, lies in a frame."""
    return _is_there(name, frame) or meet(_box(name, name.stand, frame),
                                           (0, 0, frame.width, frame.height))


def _is_there(name: Named, frame: Frame) -> bool:
    x, y = frame.to(name.x, name.y)
    return 0 <= x <= frame.width and 0 <= y <= frame.height


def _options(name: Named, frame: Frame, small: bool) -> list[Stand]:
    """Return where a name may stand, the best first: beside a point that is not seen none, for
    there it would be another's."""
    if name.land:
        return [name.stand, *_moved_in(name, frame)]
    if not _is_there(name, frame):
        return []
    middle, half = frame.to(name.x, name.y)[0], frame.width / 2
    room = half - RULES["clear"][0] - name.wide / 2
    drawn = min(half + room, max(half - room, middle)) - middle
    led = RULES["around"][:None if small else RULES["near"]] if name.led else []
    return [name.stand, *_SIDES, *((drawn, down, "middle") for down in RULES["drawn"]), *led]


def _moved_in(name: Named, frame: Frame) -> list[Stand]:
    """Return where the name of a land may stand that a frame would cut."""
    left, top, right, bottom = _box(name, name.stand, frame)
    side, over = RULES["clear"]
    across = max(0, side - left) - max(0, right - frame.width + side)
    down = max(0, over - top) - max(0, bottom - frame.height + over)
    dx, dy, anchor = name.stand
    return sorted(((dx + across + further, dy + down + lower, anchor)
                   for lower in RULES["further"] for further in RULES["further"]),
                  key=lambda stand: math.hypot(*stand[:2]))


def _on_its_land(name: Named, stand: Stand, frame: Frame, level: int,
                 is_on: Callable[[str, float, float], bool]) -> bool:
    inland = level < name.sought and not name.led
    if not name.land or (stand == name.stand and not inland):
        return True
    if inland and name.marked and (abs(stand[1]) < RULES["mark"]
                                   and abs(stand[0]) < (name.wide + RULES["mark"]) / 2):
        return False
    reach = RULES["on"][inland]
    return all(is_on(name.land, name.x + (stand[0] + part * name.wide) / frame.scale,
                     name.y + stand[1] / frame.scale) for part in (-reach, 0, reach))


def leads(stand: Stand) -> bool:
    """Return whether a name stands so far from its point that a line joins them."""
    return math.hypot(*stand[:2]) >= RULES["leads"]


def _box(name: Named, stand: Stand, frame: Frame) -> Box:
    dx, dy, anchor = stand
    x, y = frame.to(name.x, name.y)
    left = x + dx - name.wide * _BEFORE[anchor]
    return left, y + dy - RULES["half"], left + name.wide, y + dy + RULES["half"]


def _line(name: Named, stand: Stand, frame: Frame) -> list[list[float]] | None:
    """Return the line to a name, from its point to a little before it, if one leads there."""
    if not name.led or not leads(stand):
        return None
    dx, dy, anchor = stand
    x, y = frame.to(name.x, name.y)
    return [[x, y], [x + dx - (3 if anchor == "start" else -3), y + dy]]


def _ring_box(ring: Ring, frame: Frame, level: int) -> Box:
    dx, dy = ring.moves[band_of(level)] if ring.moves else (0, 0)
    x, y = frame.to(ring.x, ring.y)
    half = RULES["ring"]
    return x + dx - half, y + dy - half, x + dx + half, y + dy + half


def _within(box: Box, frame: Frame) -> bool:
    return within(box, off_the_sides((0, 0, frame.width, frame.height)))


def _cross(one: list[list[float]], other: list[list[float]]) -> bool:
    """Return whether two lines of two points cross."""
    def side(p: list[float], q: list[float], r: list[float]) -> float:
        return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0])

    (a, b), (c, d) = one, other
    return side(a, b, c) * side(a, b, d) < 0 and side(c, d, a) * side(c, d, b) < 0


# -- a document ----------------------------------------------------------------------------------


def names_of(document: dict, language: str, wider: float = 1.0) -> list[Named]:
    """Return the names of a document of the world, those first that show on every day.

    Letters may be so much ``wider`` than ours.
    """
    texts = {f"n-{label['id']}": (label["names"][language][0], "sans")
             for label in document["labels"]}
    classes = classes_of(document["timeline"])
    texts |= {node["id"]: (" ".join([node["names"].get(language, node["text"]),
                                     *([str(node["year"])] if "year" in node else [])]),
                           "sans-bold" if "acting" in classes[node["id"]] else "sans")
              for node in document["nodes"] if "text" in node}
    names = [Named(*row) for row in document["named"]["names"]["rows"]]
    return [replace(name, stand=tuple(name.stand), wide=max(
        wider * text_width(text, SIZES[3], face)
        for text, face in map(texts.__getitem__, name.nodes))) for name in names]


def rings_of(document: dict) -> list[Ring]:
    """Return the rings of a document."""
    return [Ring(*row) for row in document["named"]["rings"]["rows"]]


def lands_of(document: dict) -> Callable[[str, float, float], bool]:
    """Return what says whether a point of the paper is on a land, by the id of its node."""
    outlines = {node["id"]: node["d"] for node in document["nodes"] if "d" in node}

    @lru_cache(maxsize=64)
    def rings(land: str) -> list[list[tuple[float, float]]]:
        found = []
        for run in outlines[land].split("M")[1:]:
            numbers = [float(text) for text in _NUMBER.findall(run)]
            corners = list(zip(accumulate(numbers[::2]), accumulate(numbers[1::2]), strict=False))
            found.append([*corners, corners[0]])
        return found

    def is_on(land: str, x: float, y: float) -> bool:
        inside = False
        for ring in rings(land):
            for (ax, ay), (bx, by) in pairwise(ring):
                if (ay > y) != (by > y) and x < (bx - ax) * (y - ay) / (by - ay) + ax:
                    inside = not inside
        return inside

    return is_on


def with_world_names_inside(document: dict, language: str, frame: Frame, level: int,
                            taken: Sequence[Box] = (), wider: float = 1.0) -> dict:
    """Return the document of the world with the names that a frame shows whole, clear of what
    else is ``taken`` in it."""
    names = names_of(document, language, wider)
    stands = plan(names, frame, level, rings_of(document), taken, lands_of(document))
    at = {node: (name, stand) for name, stand in zip(names, stands, strict=True) if stand
          for node in name.nodes}
    return document | {
        "labels": [_label_at(label, language, at[f"n-{label['id']}"][1])
                   for label in document["labels"] if f"n-{label['id']}" in at],
        "nodes": [_node_at(node, *at[node["id"]], level) if "text" in node else node
                  for node in document["nodes"] if "text" not in node or node["id"] in at]}


def _label_at(label: dict, language: str, stand: Stand) -> dict:
    text, *_, level = label["names"][language]
    return label | {"names": label["names"] | {language: [text, *stand, level]}}


def _node_at(node: dict, name: Named, stand: Stand, level: int) -> dict:
    dx, dy, anchor = stand
    led = {"leader": True} if name.led and leads(stand) else {}
    # What was sought for this level shows at it.
    shown = {"level": 0} if level < name.sought else {}
    return {key: value for key, value in node.items() if key != "leader"} | {
        "dx": dx, "dy": dy, "anchor": anchor} | led | shown
