"""Notes of a map for which its frame has no room: numbered marks on it, and what they say in the
legend. ``web/map/notes.js`` and ``web/panel/folded.js`` do the same in a page.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from markupsafe import Markup

from dashboard.draw.boxes import meet, off_the_sides
from dashboard.draw.difference_names import Names
from dashboard.draw.discs import DISC, free
from dashboard.draw.look import Look
from dashboard.draw.notes import Window, box_of, fits, meets
from dashboard.draw.timeline import codes_on
from dashboard.export.framed_names import boxes_of

# Pixels of a leader before the place that it leads to, which lies beside its own name.
_END = 5.0


@dataclass(frozen=True)
class Folded:
    """A note that is told beside the map: its number there, whether that is an event's disc, and
    what it says, its head first."""

    note: str
    number: int
    event: bool
    lines: tuple[str, ...]

    @property
    def swatch(self) -> Markup:
        """The mark as the legend shows it."""
        mark, figure = ("disc", "figure") if self.event else ("note-mark", "note-figure")
        return Markup('<circle class="{}" r="8" cx="13" cy="8"/><text class="{}" x="13" y="8">{}'
                      "</text>").format(mark, figure, self.number)


def with_room(document: dict, look: Look, level: int, window: Window, pixel: float,
              wider: float, folds: Collection[str],
              between: Names | None = None) -> tuple[dict, tuple[Folded, ...]]:
    """Return a document whose notes and discs lie on no name, and what is told beside it.

    What has no room, or is among ``folds``, is folded. In a difference, ``between``, nothing is
    written of one day.
    """
    if between:
        return document, ()
    timeline = document["timeline"]
    on = {node for node, code in zip(timeline["node"], codes_on(look.day, timeline, look.hidden),
                                     strict=True) if code}
    here = [node for node in document["nodes"] if node["id"] in on]
    names = boxes_of(document, look, level, pixel, wider)
    notes = [node for node in here if "note" in node and node["level"] <= level < node["until"]]
    cut = {node["id"] for node in notes if not fits(node, pixel, off_the_sides(window, pixel))
           or _in_the_way(node, pixel, names)} | {*folds}
    lying = [*names, *(box_of(node, pixel) for node in notes if node["id"] not in cut)]
    discs = {}
    for node in here:
        if "number" in node:
            placed = next((dx, dy) for first, until, dx, dy in node["moves"]
                          if first <= level < until)
            stand = free([(node["x"], node["y"])], pixel, lying, DISC, [placed])
            discs[node["id"]] = node | {"moves": [[0, 99, *stand.moved]]}
            lying.append(stand.box)
    folded = [node for node in notes if node["id"] in cut and "leader" in node]
    listed, marks = _marked(folded, [*discs.values()], lying, pixel)
    nodes = [discs.get(node["id"], node) for node in document["nodes"] if node["id"] not in cut]
    return document | {"nodes": nodes, "folded": marks}, listed


def _marked(notes: list[dict], discs: list[dict], lying: list[Window],
            pixel: float) -> tuple[tuple[Folded, ...], list[dict]]:
    """Return what is told of folded notes, in the order of their numbers, and their marks.

    That of an event has the number of its disc, the others follow from the top of the map down.
    """
    events, others = [], []
    for node in notes:
        end = tuple(node["leader"][-1])
        disc = next((disc for disc in discs if (round(disc["x"], 1), round(disc["y"], 1)) == end),
                    None)
        if disc and "marks" not in node:
            events.append((int(disc["number"]), node))
            continue
        stand = free(node.get("marks", [end]), pixel, lying)
        lying.append(stand.box)
        others.append((stand, node))
    first = max((int(disc["number"]) for disc in discs), default=0) + 1
    others.sort(key=lambda one: one[0].at[1])
    listed = [Folded(node["id"], number, True, _lines(node))
            for number, node in sorted(events, key=lambda one: one[0])]
    listed += [Folded(node["id"], first + i, False, _lines(node))
             for i, (_, node) in enumerate(others)]
    return tuple(listed), [{"at": stand.at, "moved": stand.moved, "number": first + i}
                         for i, (stand, _) in enumerate(others)]


def _lines(node: dict) -> tuple[str, ...]:
    """Return what a note says, without the ends of its lines."""
    lines: list[str] = []
    for number, line in enumerate(node["note"]):
        if number in node.get("more", ()):
            lines[-1] += f" {line}"
        else:
            lines.append(line)
    return tuple(lines)


def _in_the_way(node: dict, pixel: float, names: list[Window]) -> bool:
    """Return whether a note lies on a name, or its leader passes through one before its end."""
    here = box_of(node, pixel)
    way = _shortened(node.get("leader", []), _END * pixel)
    return any(meet(here, box) or meets(way, box) for box in names)


def _shortened(leader: list[list[float]], end: float) -> list[list[float]]:
    if len(leader) < 2:
        return leader
    (ax, ay), (bx, by) = leader[-2:]
    long = ((bx - ax) ** 2 + (by - ay) ** 2) ** 0.5
    part = (long - end) / long if long > end else 0.0
    return [*leader[:-1], [ax + (bx - ax) * part, ay + (by - ay) * part]]
