"""What is written on the map of a day: notes beside the land with a line to what they are about,
names of holders on the land, the name of the line between them along it.

A document has them apart from all else, in the language in which it is told.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from markupsafe import escape

from dashboard.draw.boxes import within
from dashboard.draw.zooms import coming_group

Window = tuple[float, float, float, float]
_ACROSS = {"start": 0.0, "middle": 0.5, "end": 1.0}
# Pixels between the edge and a note that is written wider than ours.
_CLEAR = 4.0
# What a name is beside its own class that stands in the words of a speaker.
THEIRS = " theirs"


def theirs(item: Mapping) -> tuple[str, str]:
    """Return the class and the language that a name has in the words of a speaker, none in ours."""
    if "theirs" not in item:
        return "", ""
    return THEIRS, f' lang="{item["theirs"]}"' if item["theirs"] else ""




def with_notes(document: dict) -> dict:
    """Return a document whose notes are among its nodes and in its timeline.

    Under ``notes`` it has then what the script has to know of each; see ``web/map/timeline.js``;
    under ``about``, by the id of a note, what it names and by which of its lines.
    """
    notes = document["notes"]
    timeline = {name: list(column) for name, column in document["timeline"].items()}
    first = len(timeline["node"])
    for node in notes["nodes"]:
        timeline["node"].append(node["id"])
        timeline["base"].append(_index(timeline["bases"], node["base"]))
        timeline["area"].append(0.0)
    code, group = (_index(timeline[column], name)
                   for column, name in (("codes", "on"), ("groups", "names")))
    for number, start, end in notes["spans"]:
        for column, value in (("feature", first + number), ("start", start), ("end", end),
                              ("code", code), ("group", group)):
            timeline[column].append(value)
    return document | {"nodes": [*document["nodes"], *notes["nodes"]], "timeline": timeline,
                       "notes": [_row(node) for node in notes["nodes"]],
                       "about": {node["id"]: node["about"] for node in notes["nodes"]
                                 if "about" in node}}


def _index(values: list[str], value: str) -> int:
    if value not in values:
        values.append(value)
    return values.index(value)


def _row(node: dict) -> list:
    """Return what the script has to know of a note: its point, in pixels where from there its text
    begins and how far it goes, at which levels it shows; the points of its leader, and where its
    mark may stand where it is folded: that of an event is its disc.
    """
    row = [node["id"], node["x"], node["y"], *extent(node), node["level"], node["until"]]
    return row if "leader" not in node else [*row, node["leader"], node.get("marks")]


def extent(node: dict) -> Window:
    """Return where the text of a note begins, in pixels right of its point and below it, and how
    wide and how high it is; of one that is turned the box around it.
    """
    wide, high = node["width"], node["height"]
    if "turn" not in node:
        return (-_ACROSS[node["anchor"]] * wide,
                -high / 2 if node["anchor"] == "middle" else 0.0, wide, high)
    turn = math.radians(node["turn"])
    across, down = math.cos(turn), math.sin(turn)
    wide, high = (abs(wide * across) + abs(high * down), abs(wide * down) + abs(high * across))
    return (round(-down * node["off"] - wide / 2, 1), round(across * node["off"] - high / 2, 1),
            round(wide, 1), round(high, 1))


def notes(document: dict, classes: Mapping[str, str], fix: str, only_level: int | None,
          window: Window | None) -> str:
    """Return the notes beside the land and the names on it, above the names of places.

    ``fix`` is the attribute by which they keep their size on a sheet, empty in a page; ``window``
    is the part of the paper that is seen, left, top, right and bottom.
    """
    units = float(fix.partition("scale(")[2].partition(")")[0]) if fix else 0.0
    group = coming_group(fix)
    parts = []
    for node in document["nodes"]:
        if "note" not in node or (fix and classes[node["id"]].endswith(" off")):
            continue
        if only_level is not None and not node["level"] <= only_level < node["until"]:
            continue
        if window and not fits(node, units, window):
            continue
        parts.append(f'<{group} id="{node["id"]}" class="{classes[node["id"]]}"><g class="inside">'
                     f"{_leader(node, fix)}{_lines(node, fix, pushed(node, units, window))}"
                     f"</g></{group}>")
    return "\n".join(parts)


def fits(node: dict, units: float, window: Window) -> bool:
    """Return whether a note lies within a window; ``units`` are the map units of a pixel."""
    return within(box_of(node, units), window)


def pushed(node: dict, units: float, window: Window | None) -> float:
    """Return by how many pixels a note moves over its leader so that the window does not cut what
    a speaker calls it, or the mark of that; ``web/map/notes.js`` does the same.
    """
    if not window or "wide" not in node or node["anchor"] == "middle":
        return 0.0
    if node["anchor"] == "start":
        return min(0.0, (window[2] - node["x"]) / units - node["wide"] - _CLEAR)
    return max(0.0, (window[0] - node["x"]) / units + node["wide"] + _CLEAR)


def box_of(node: dict, units: float) -> Window:
    """Return where the text of a note lies on the paper."""
    left, top, wide, high = (side * units for side in extent(node))
    left, top = node["x"] + left, node["y"] + top
    return left, top, left + wide, top + high


def meets(leader: list[list[float]], box: Window) -> bool:
    """Return whether a line, given by its points, passes through a box; ``web/map/notes.js`` does
    the same."""
    return any(_crosses(a, b, box) for a, b in zip(leader, leader[1:], strict=False))


def _crosses(a: list[float], b: list[float], box: Window) -> bool:
    """Return whether a straight line passes through a box: by what of it lies within each side."""
    first, last = 0.0, 1.0
    for axis in (0, 1):
        start, way = a[axis], b[axis] - a[axis]
        low, high = box[axis] - start, box[axis + 2] - start
        if not way:
            if low >= 0 or high <= 0:
                return False
            continue
        near, far = sorted((low / way, high / way))
        first, last = max(first, near), min(last, far)
    return first < last


def _leader(node: dict, fix: str) -> str:
    if "leader" not in node:
        return ""
    way = "L".join(f"{x:g} {y:g}" for x, y in node["leader"])
    x, y = node["leader"][-1]
    return (f'<path class="leader" d="M{way}"/><g transform="translate({x} {y})">'
            f'<g class="fix"{fix}><circle class="leader-dot" r="2.4"/></g></g>')


def _lines(node: dict, fix: str, push: float) -> str:
    """Return the lines of a note, from its top down, or around the middle of a name on land.

    Beside the land they are ``push`` pixels to the right of their place.
    """
    on_land = node["anchor"] == "middle"
    high = node["height"] / len(node["note"])
    turn = f' transform="rotate({node["turn"]:g})"' if "turn" in node else ""
    parts = []
    for number, text in enumerate(node["note"]):
        y = node.get("off", 0) + (number + 0.5) * high - (node["height"] / 2 if on_land else 0)
        head = " head" if number == 0 and not on_land else ""
        # What goes on in another line is one thing in a list.
        more = ' data-more=""' if not fix and number in node.get("more", ()) else ""
        own, spoken = theirs(node) if number in range(*node.get("renamed", (0, 0))) else ("", "")
        parts.append(f'<text class="name{head}{own}"{spoken}{more} x="{push:.3g}" y="{y:.1f}" '
                     f'text-anchor="{node["anchor"]}"{turn}>{escape(text)}</text>')
    return (f'<g transform="translate({node["x"]} {node["y"]})"><g class="fix"{fix}>'
            f'{"".join(parts)}</g></g>')
