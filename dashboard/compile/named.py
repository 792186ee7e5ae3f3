"""The names and rings of a document of the world, for page and sheet to place in a frame.

What each is follows from the nodes; both read it here, so that neither has to tell it from them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from dashboard.draw.world_names import NAME_COLUMNS, NEVER, RING_COLUMNS, SOUGHT


def named_in(nodes: Sequence[dict], labels: Sequence[dict], classes: dict[str, set[str]]) -> dict:
    """Return two tables, ``names`` and ``rings``, each with its columns and rows.

    First the names that show on every day. Of the nodes of one body that show in turn, each with
    a year of its own, one row names them all. ``classes`` are those of each node.
    """
    drawn = {node["id"] for node in nodes if "d" in node}
    names = {f"n-{label['id']}": _of_all_days(label, drawn) for label in labels}
    for node in nodes:
        if "text" in node:
            key = re.sub(r"\.\d+(?=\.near$|$)", "", node["id"])
            names.setdefault(key, _of_a_theme(node, classes, drawn))["nodes"].append(node["id"])
    rings = {node["ring"]: {
        "x": node["x"], "y": node["y"],
        "theme": "positions" if ".stance-" in node["id"] else "acts",
        "until": node["until"], "moves": node.get("displaced", [])}
        for node in nodes if "counts" in node}
    return {"names": _table(NAME_COLUMNS, names.values()),
            "rings": _table(RING_COLUMNS, rings.values())}


def _of_all_days(label: dict, drawn: set[str]) -> dict:
    # In every language it stands in the same place.
    _, dx, dy, anchor, level = next(iter(label["names"].values()))
    return _row(label, (dx, dy, anchor), label["id"], drawn) | {
        "nodes": [f"n-{label['id']}"], "level": level}


def _of_a_theme(node: dict, classes: dict[str, set[str]], drawn: set[str]) -> dict:
    theme, who = node["id"][2:].split(".")[:2]
    led = "acting" in classes[node["id"]] and not node["id"].endswith(".near")
    inland = "inland" in classes[node["id"]]
    return _row(node, (node["dx"], node["dy"], node["anchor"]), who, drawn) | {
        "theme": theme, "level": node["level"], "led": led, "marked": f"j-{who}.several" in classes,
        "sought": SOUGHT["acting"] if led else SOUGHT["inland"] if inland else 0}


def _row(item: dict, stand: tuple[float, float, str], who: str, drawn: set[str]) -> dict:
    within = stand == (0, 0, "middle") and f"j-{who}" in drawn
    return {"nodes": [], "x": item["x"], "y": item["y"], "theme": "", "stand": stand,
            "until": item.get("until", NEVER), "led": False, "land": f"j-{who}" if within else "",
            "sought": 0, "marked": False}


def _table(columns: Sequence[str], rows: Iterable[dict]) -> dict:
    return {"columns": list(columns), "rows": [[row[name] for name in columns] for row in rows]}
