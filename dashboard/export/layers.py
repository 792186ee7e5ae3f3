"""The layers of a drawn sheet by name, as programs that edit pictures list them."""

from __future__ import annotations

from itertools import groupby
from xml.etree.ElementTree import Element

from dashboard.export.attributes import SVG
from dashboard.words import say

INKSCAPE = "{http://www.inkscape.org/namespaces/inkscape}"
_NAMES = {
    "relief": "svg-layer-relief", "water": "svg-layer-water", "holders": "svg-layer-holders",
    "acts": "svg-layer-acts", "zones": "svg-layer-zones", "lines": "svg-layer-lines",
    "roads": "svg-layer-roads", "events": "svg-layer-events", "labels": "svg-layer-labels",
    "ground": "svg-layer-ground", "map": "svg-layer-map",
    "furniture": "svg-layer-furniture",
}
# The layer of an element by a class of its own or of the first group in it; the first that holds.
_CLASSES = {
    "paper": "relief", "relief": "relief", "land": "relief",
    "sea": "water", "lake": "water", "river": "water",
    "piece": "holders", "hatch": "holders", "rims": "holders",
    "state": "acts", "area": "acts", "point": "acts", "ring": "acts",
    "outline-region": "relief", "outline-disputed": "relief",
    "zone": "zones", "patrolled": "zones",
    "main-road": "roads", "railway": "roads", "road": "roads",
    "access-road": "roads", "corridor-road": "roads", "transport-link": "roads",
    "event": "events", "event-points": "events", "numbered": "events",
    "names": "labels", "note": "labels", "along": "labels", "name": "labels",
}


def name_layers(root: Element, language: str) -> None:
    """Put what a sheet shows into named layers, in place; back to front, as it is drawn."""
    used: dict[str, int] = {}
    body = [child for child in root if child.tag not in {
        f"{SVG}{name}" for name in ("title", "desc", "metadata", "style", "defs")}]
    for child in body:
        root.remove(child)
    maps = [child for child in body if _is_panel(child)]
    for part in maps:
        inner = part.find(f"{SVG}g/{SVG}g")
        for child in list(inner):
            if child.tag == f"{SVG}g" and not len(child):
                inner.remove(child)
        _group(inner, list(inner), _layer_of, used, language)
    _group(root, body, _part_of, used, language)


def _part_of(element: Element) -> str:
    """Return which part of a sheet an element is: its ground, a map, or what is around it."""
    if element.get("class") == "sheet":
        return "ground"
    return "map" if _is_panel(element) else "furniture"


def _is_panel(element: Element) -> bool:
    inner = element.find(f"{SVG}g/{SVG}g")
    return (inner is not None and "sheet-map" in (inner.get("class") or "").split()
            and element.get("class") is None)


def _group(parent: Element, children: list[Element], layer_of, used: dict[str, int],
           language: str) -> None:
    for child in [child for child in children if child in list(parent)]:
        parent.remove(child)
    for layer, members in groupby(children, layer_of):
        used[layer] = number = used.get(layer, 0) + 1
        again = f"-{number}" if number > 1 else ""
        name = say(_NAMES[layer], language)
        group = Element(f"{SVG}g", {
            "id": f"layer-of-{layer}{again}", f"{INKSCAPE}groupmode": "layer",
            f"{INKSCAPE}label": f"{name} {number}" if again else name})
        group.extend(members)
        parent.append(group)


def _layer_of(element: Element) -> str:
    for inner in element.iter():
        for name in (inner.get("class") or "").split():
            if name in _CLASSES:
                return _CLASSES[name]
    return "lines"
