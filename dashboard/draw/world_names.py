"""Names of the world in a frame: each lies wholly within it, or stands elsewhere, or is left out.

They are placed once for the whole paper (``compile/world_names.py``), which knows no frame.
``web/map/world-names.js`` does the same in a page.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, pairwise

from dashboard.draw.boxes import Box, meet, off_the_sides, within
from dashboard.draw.notes import meets
from dashboard.draw.text import text_width
from dashboard.draw.zooms import DEFAULT_SCALE, SIZES, ZOOMS, band_of

# Pixels: half of how high a name is, and of how wide a ring; on which sides of its point it may
# stand; how far above or below it where it is drawn in from an edge; how much farther in the name
# of a land. At the end of a line it stands ``far`` from its point, on a phone's world ``farther``,
# on so many sides of it; from ``leads`` on there is a line. ``clear`` is kept from the edges.
# Before the level ``sought`` room is sought in a frame for names that were placed for a later one:
# of who acted, and on its own land alone of who spoke. On its land lie so many parts of the width
# of a name to either side of its middle: ``on``, of one that stands elsewhere, and of one inland,
# which stands so far above or below a ``mark`` in the middle of its land, or half of it beside it.
RULES = {
    "half": 7, "ring": 10, "leads": 21, "clear": [4, 2],
    "sides": [[5, 0, "start"], [-5, 0, "end"], [4, -8, "start"], [4, 8, "start"],
              [-4, -8, "end"], [-4, 8, "end"], [0, -13, "middle"], [0, 13, "middle"]],
    "drawn": [-14, 14, -26, 26], "further": [0, 14, -14, 28, -28],
    "far": [22, 34, 48, 64, 82], "farther": [104, 130, 160, 195], "turns": 16,
    "sought": {"acting": 1, "inland": 2}, "on": [0.25, 0.4], "mark": 12,
}
SOUGHT: dict[str, int] = RULES["sought"]
_BEFORE = {"start": 0.0, "middle": 0.5, "end": 1.0}
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")
_NEVER = 99

Stand = tuple[float, float, str]


@dataclass(frozen=True)
class Named:
    """A name as it was placed; ``wide`` in pixels, the rest as ``Named`` in the script."""

    x: float
    y: float
    theme: str
    stand: Stand
    wide: float
    level: int
    until: int
    led: bool
    land: str
    sought: int
    marked: bool


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


def _round(value: float) -> int:
    return math.floor(value + 0.5)


def _around(away: Iterable[float]) -> list[Stand]:
    turns = [number * math.pi * 2 / RULES["turns"] for number in range(RULES["turns"])]
    return [(_round(far * math.cos(turn)), _round(far * math.sin(turn)),
             "start" if math.cos(turn) > -0.01 else "end") for far in away for turn in turns]


_SIDES = [tuple(side) for side in RULES["sides"]]
_NEAR_BY = _around(RULES["far"])
_ALL_AROUND = _around([*RULES["far"], *RULES["farther"]])


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
    led = (_ALL_AROUND if small else _NEAR_BY) if name.led else []
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


def names_of(document: dict, language: str, wider: float = 1.0) -> dict[str, Named]:
    """Return the names of a document of the world by the ids of their nodes, those first that show
    on every day; the nodes of one body that show in turn have one.

    Letters may be so much ``wider`` than ours.
    """
    timeline = document["timeline"]
    bases = {node: timeline["bases"][base].split()
             for node, base in zip(timeline["node"], timeline["base"], strict=True)}
    drawn = {node["id"] for node in document["nodes"] if "d" in node}
    names = {}
    for label in document["labels"]:
        text, dx, dy, anchor, level = label["names"][language]
        names[f"n-{label['id']}"] = _named(
            label, "", (dx, dy, anchor), wider * text_width(text, SIZES[3]), level, False,
            f"j-{label['id']}" if f"j-{label['id']}" in drawn else "", 0, False)
    for node in document["nodes"]:
        if "text" not in node:
            continue
        acting = "acting" in bases[node["id"]]
        led = acting and not node["id"].endswith(".near")
        said = " ".join([node["names"].get(language, node["text"]),
                         *([str(node["year"])] if "year" in node else [])])
        wide = wider * text_width(said, SIZES[3], "sans-bold" if acting else "sans")
        theme, who = node["id"][2:].split(".")[:2]
        key = entry_of(node["id"])
        if key in names:
            wide = max(wide, names[key].wide)
        names[key] = _named(
            node, theme, (node["dx"], node["dy"], node["anchor"]), wide, node["level"], led,
            f"j-{who}" if f"j-{who}" in drawn else "",
            SOUGHT["acting"] if led else SOUGHT["inland"] if "inland" in bases[node["id"]] else 0,
            f"j-{who}.several" in bases)
    return names


def entry_of(node: str) -> str:
    """Return the id under which a node's name is planned: without the number of its stretch."""
    return re.sub(r"\.\d+(?=\.near$|$)", "", node)


def _named(item: dict, theme: str, stand: Stand, wide: float, level: int, led: bool,
           land: str, sought: int, marked: bool) -> Named:
    return Named(item["x"], item["y"], theme, stand, wide, level, item.get("until", _NEVER), led,
                 land if stand == (0, 0, "middle") else "", sought, marked)


def rings_of(document: dict) -> list[Ring]:
    """Return the rings of a document."""
    return list({node["ring"]: Ring(
        node["x"], node["y"], "positions" if ".stance-" in node["id"] else "acts",
        node["until"], node.get("displaced", ()))
        for node in document["nodes"] if "counts" in node}.values())


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
    stands = dict(zip(names, plan(list(names.values()), frame, level, rings_of(document),
                                  taken, lands_of(document)), strict=True))
    return document | {
        "labels": [_label_at(label, language, stands[f"n-{label['id']}"])
                   for label in document["labels"] if stands[f"n-{label['id']}"]],
        "nodes": [_node_at(node, names[entry_of(node["id"])], stands[entry_of(node["id"])],
                            level)
                  if "text" in node else node for node in document["nodes"]
                  if "text" not in node or stands[entry_of(node["id"])]]}


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
