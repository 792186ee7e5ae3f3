"""Layers of which all that is shown alike is one path, drawn several times over itself.

Neither's casing lies on another where two nodes meet, and a step draws few paths anew instead of
many.
"""

from __future__ import annotations

from dashboard.draw.symbols import symbol
from dashboard.draw.zooms import coming_group, shown_from

# What each time is called, back to front.
STROKES = {"sides": ("casing", "rail", "core"), "patrolled": ("casing", "core"),
            "road": ("casing", "core")}


class Joined:
    """The nodes of one layer, as they come, and what of them is drawn."""

    def __init__(self, document: dict) -> None:
        timeline = document["timeline"]
        self._looks: dict[str, dict[str, None]] = {}
        for feature, code in zip(timeline["feature"], timeline["code"], strict=True):
            look = f"{timeline['bases'][timeline['base'][feature]]} {timeline['codes'][code]}"
            self._looks.setdefault(timeline["node"][feature], {})[look] = None
        self._nodes: list[tuple[dict, str]] = []

    def add(self, node: dict, shown: str) -> None:
        self._nodes.append((node, shown))

    def drawn(self, layer: tuple, export: bool) -> str:
        """Return a path for each look of the nodes, all its strokes over each other.

        In a page each node follows too, unseen: the script joins them anew by their state.
        """
        nodes, self._nodes = self._nodes, []
        if not nodes:
            return ""
        looks = dict.fromkeys(look for node, _ in nodes for look in self._looks.get(node["id"], ()))
        paths = []
        for look in looks:
            d = "".join(node["d"] for node, shown in nodes if shown == look)
            if d or not export:
                paths.append(f'<path class="{look}" d="{d}"/>')
        first, *others = (_stroke(layer, stroke) for stroke in STROKES[layer[0]])
        name = f"layer-{_named(layer)}"
        again = "".join(f'<use class="{other}" href="#{name}"/>' for other in others)
        group = coming_group("")
        unseen = "" if export else "".join(
            [f'<{group} class="joined hidden">',
             *(symbol(node, shown, "", None, None) for node, shown in nodes), f"</{group}>"])
        return f'<g class="{first}"><g id="{name}">{"".join(paths)}</g>{unseen}</g>{again}'


def layer_of(node: dict) -> tuple:
    """Return the layer of a node: its name and the label levels on which it shows."""
    return (node["layer"], node.get("level", 0), node.get("until", 99)) if "layer" in node else ()


def _named(layer: tuple) -> str:
    return f"{layer[0]}-{layer[1]}" if layer[1] else layer[0]


def _stroke(layer: tuple, stroke: str) -> str:
    # What a rule says of an ancestor does not reach what is drawn again: the layer has it.
    return " ".join(filter(None, [layer[0], stroke, shown_from(*layer[1:])]))
