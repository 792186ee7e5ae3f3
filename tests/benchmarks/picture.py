"""The picture that every contender shows: the atlas's own, taken back to degrees.

Each contender gets the vertices, features and days that the compiled map document of the
atlas has, so that none draws more or less than another.  What the atlas draws beyond them
(relief, names, hatching, legend numbers, the sentence) the others are spared.
"""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from pyproj import Transformer
from shapely.geometry import LineString, MultiLineString, MultiPolygon, Polygon, mapping
from shapely.geometry.polygon import orient

from dashboard.compile.frame import REGION, WORLD, Frame
from dashboard.documents import Documents
from dashboard.draw.palette import (
    ACTS,
    BORDER,
    HOLDERS,
    INK,
    LAND,
    QUIET,
    WATER,
    WATER_INK,
)

FRAMES = {"region": REGION, "world": WORLD}
OFF = -1  # the state of a feature that is not shown
CLEAR = "rgba(0,0,0,0)"

_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")
_LINES = {  # colour and width of each kind of line
    "edge": ("#23272e", 1.7), "line state-border": ("#4c473e", 1.4),
    "line oblast-border": ("#4c473e", 1.1), "line corridor-road": ("#23272e", 2.0),
    "line access-road": ("#23272e", 1.5), "line transport-link": ("#5d646e", 1.6),
    "line claim-limit": ("#4a3a50", 1.2), "line alternative": ("#4a3a50", 1.2),
}
_ZONES = {
    "zone zone-peacekeepers": ("rgba(31,79,92,0.2)", "#2f5f6b", 1.0),
    "zone zone-corridor": (CLEAR, "#2f5f6b", 1.6),
    "zone zone-claimed": (CLEAR, "#5b3a68", 3.0),
    "zone zone-claimed-azerbaijan": (CLEAR, "#8a5f12", 3.0),
}
_OPACITY = {"now": 1.0, "recent": 0.45, "possible": 0.25}


@dataclass
class Layer:
    """Features of one kind; ``states[i]`` has (first day, look) of feature i, by day.

    A look is a number into ``looks``, each a dict with ``fill, line, width, opacity``.
    """

    name: str
    kind: str  # polygon, line or point
    ids: list[str] = field(default_factory=list)
    shapes: list = field(default_factory=list)  # GeoJSON geometries in degrees
    states: list[list[tuple[int, int]]] = field(default_factory=list)
    radii: list[float] = field(default_factory=list)
    looks: list[dict] = field(default_factory=list)

    def shown(self, day: int) -> list[tuple[int, int]]:
        """Return (feature, look) of the features that show on a day."""
        found = ((i, state_on(states, day)) for i, states in enumerate(self.states))
        return [(i, look) for i, look in found if look != OFF]

    def geojson(self, states: bool = False) -> dict:
        """Return the layer as features with an ``id``, with ``states`` also with their looks."""
        rows = zip(self.ids, self.shapes, self.radii, self.states, strict=True)
        return {"type": "FeatureCollection", "features": [
            {"type": "Feature", "id": name, "geometry": shape,
             "properties": {"id": name, "radius": radius} | ({"states": [
                 [day, None if look == OFF else self.looks[look]] for day, look in changes
             ]} if states else {})}
            for name, shape, radius, changes in rows
        ]}

    def add(self, name: str, shape: dict, states: list[tuple[int, dict | None]],
            radius: float = 0.0) -> None:
        """Add a feature with the first day of each of its looks; None is not shown."""
        numbered = []
        for day, look in states:
            if look is not None and look not in self.looks:
                self.looks.append(look)
            numbered.append((day, OFF if look is None else self.looks.index(look)))
        self.ids.append(name)
        self.shapes.append(shape)
        self.states.append(numbered)
        self.radii.append(radius)


def state_on(states: list[tuple[int, int]], day: int) -> int:
    """Return the look that a feature has on a day, OFF before the first."""
    place = bisect.bisect_right(states, (day, 1 << 30)) - 1
    return states[place][1] if place >= 0 else OFF


@dataclass
class Picture:
    """A view of the atlas: layers that never change and layers that do, back to front."""

    view: str
    static: list[Layer]
    layers: list[Layer]
    change_days: list[int]

    def differs(self, before: int, after: int) -> bool:
        """True when the map itself differs between two days."""
        return any(layer.shown(before) != layer.shown(after) for layer in self.layers)

    def as_json(self) -> dict:
        """Return what a script needs to know the state of each feature on a day."""
        return {"layers": [
            {"name": y.name, "kind": y.kind, "ids": y.ids, "states": y.states,
             "looks": y.looks, "radii": y.radii,
             "xy": [_xy(s) for s in y.shapes] if y.kind != "polygon" else []}
            for y in self.layers
        ]}


def load_picture(view: str = "region") -> Picture:
    """Return the picture of a view from the compiled documents."""
    document = Documents()[view]
    frame = FRAMES[view]
    timeline = document["timeline"]
    histories = _histories(timeline)
    layers: dict[str, Layer] = {}
    base_of = dict(zip(timeline["node"], timeline["base"], strict=True))
    for node in document["nodes"]:
        base = timeline["bases"][base_of[node["id"]]]
        name, kind = _layer_of(base)
        # Names are spared the others; what shows when zoomed in only, too.
        if (name in ("band", "label") or not ("d" in node or "r" in node)
                or ("d" in node and node.get("level"))):
            continue
        shape = (_shape(node["d"], kind, frame) if "d" in node
                 else _point(node["x"], node["y"], frame))
        states = [(day, _look(base, timeline["codes"][code]))
                  for day, code in histories[node["id"]]]
        layers.setdefault(name, Layer(name, kind)).add(node["id"], shape, states,
                                                       node.get("r", 0.0))
    days = {day for states in histories.values() for day, _ in states if day > 0}
    return Picture(view, [_static(item, frame, view) for item in document["static"]],
                   list(layers.values()), sorted(days))


def _histories(timeline: dict) -> dict[str, list[tuple[int, int]]]:
    """Return for each node the first day of each of its codes, the highest span winning."""
    spans: dict[int, list[tuple[int, int, int]]] = {}
    columns = (timeline[name] for name in ("feature", "start", "end", "code"))
    for feature, start, end, code in zip(*columns, strict=True):
        spans.setdefault(feature, []).append((start, end, code))
    found = {}
    for feature, name in enumerate(timeline["node"]):
        own = spans.get(feature, [])
        changes: list[tuple[int, int]] = []
        for day in sorted({d for start, end, _ in own for d in (start, end)}):
            code = max((c for start, end, c in own if start <= day < end), default=0)
            if not changes or changes[-1][1] != code:
                changes.append((day, code))
        found[name] = [(day, code) for day, code in changes if day < 20_000]
    return found


def _layer_of(base: str) -> tuple[str, str]:
    first = base.split()[0]
    if first in ("edge", "line"):
        return base, "line"
    if first == "band":
        return first, "line"
    return first, "point" if first in ("event", "point") else "polygon"


def _look(base: str, code: str) -> dict | None:
    if code == "off":
        return None
    first = base.split()[0]
    fill, line, width, opacity = CLEAR, "#ffffff", 0.4, 1.0
    if first == "piece":
        fill = _rgba(HOLDERS.get(code, QUIET), 0.8)
    elif first == "hatch":
        fill, line, width = "rgba(255,255,255,0.4)", CLEAR, 0.0
    elif first == "zone":
        fill, line, width = _ZONES.get(base, (CLEAR, "#4a3a50", 1.3))
    elif first in ("edge", "line"):
        line, width = _LINES.get(base, ("#23272e", 1.3))
    elif first == "event":
        fill, width = INK, 1.2
        opacity = _OPACITY.get(code, 1.0)
    else:
        act, _, possible = code.removeprefix("act-").partition(" ")
        opacity = 0.3 if possible else 1.0
        alpha = 0.55 if first == "area" else 1.0
        fill = _rgba(ACTS.get(act, QUIET), alpha * opacity)
        line, width = ("#3d3d3d", 0.7) if first == "area" else ("#ffffff", 0.9)
    return {"fill": fill, "line": line, "width": width, "opacity": opacity}


def _static(item: dict, frame: Frame, view: str) -> Layer:
    name = item["class"]
    kind = "line" if name in ("river", "outline") else "polygon"
    land = "#e7e3d8" if view == "world" else LAND
    look = {
        "land": {"fill": land, "line": BORDER if view == "region" else "#ffffff"},
        "lake": {"fill": WATER, "line": WATER_INK},
        "disputed": {"fill": land, "line": BORDER},
        "river": {"fill": CLEAR, "line": WATER_INK},
        "outline": {"fill": CLEAR, "line": "#ffffff"},
    }.get(name, {"fill": CLEAR, "line": BORDER}) | {"width": 0.8, "opacity": 1.0}
    layer = Layer(name, kind)
    layer.add(name, _shape(item["d"], kind, frame), [(0, look)])
    return layer


def _shape(d: str, kind: str, frame: Frame) -> dict:
    """Return the path of a node as a GeoJSON geometry in degrees."""
    rings = [_degrees(ring, frame) for ring in _rings(d)]
    if kind == "line":
        return mapping(MultiLineString([LineString(r) for r in rings]))
    parts: list[list] = []
    outer = None
    for ring in rings:
        polygon = Polygon(ring)
        if outer is not None and outer.buffer(1e-7).contains(polygon.representative_point()):
            parts[-1][1].append(ring)
        else:
            outer = polygon.buffer(0)
            parts.append([ring, []])
    return mapping(MultiPolygon([orient(Polygon(a, b)) for a, b in parts]))


def _rings(d: str) -> Iterable[np.ndarray]:
    """Return the runs of a path, each as absolute points on the paper."""
    for run in d.split("M")[1:]:
        numbers = np.array([float(n) for n in _NUMBER.findall(run)]).reshape(-1, 2)
        points = np.cumsum(numbers, axis=0)
        yield np.vstack([points, points[:1]]) if run.endswith("z") else points


_INVERSE: dict[str, Transformer] = {}


def _degrees(points: np.ndarray, frame: Frame) -> list[tuple[float, float]]:
    inverse = _INVERSE.setdefault(
        frame.crs, Transformer.from_crs(frame.crs, "EPSG:4326", always_xy=True))
    x = frame.xmin + points[:, 0] * frame.unit
    lon, lat = inverse.transform(x, frame.ymax - points[:, 1] * frame.unit)
    # A rounded point can fall off the edge of the world and come back on the other side.
    lon = np.where((np.abs(lon) > 170) & (np.sign(lon) != np.sign(x)), 180 * np.sign(x), lon)
    return [(round(float(a), 5), round(float(b), 5)) for a, b in zip(lon, lat, strict=True)]


def _point(x: float, y: float, frame: Frame) -> dict:
    return {"type": "Point", "coordinates": _degrees(np.array([[x, y]]), frame)[0]}


def _xy(shape: dict) -> list:
    """Return a line's or point's coordinates with None between the parts of a line."""
    if shape["type"] == "Point":
        return [list(shape["coordinates"])]
    found: list = []
    for part in shape["coordinates"]:
        found += [*map(list, part), [None, None]]
    return found


def _rgba(colour: str, alpha: float) -> str:
    red, green, blue = (int(colour[i:i + 2], 16) for i in (1, 3, 5))
    return f"rgba({red},{green},{blue},{alpha:g})"
