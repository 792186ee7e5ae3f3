"""A panel of a sheet: the map in its frame, with scale bar and locator."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from itertools import accumulate

from markupsafe import escape

from dashboard.draw.captions import language_of
from dashboard.draw.difference_names import Names, names_of
from dashboard.draw.difference_picture import Picture
from dashboard.draw.look import Look
from dashboard.draw.map import body, in_words
from dashboard.draw.places import seen_within
from dashboard.draw.relief import cropped
from dashboard.draw.text import text_width
from dashboard.draw.timeline import codes_on
from dashboard.draw.world_names import Frame, with_world_names_inside
from dashboard.draw.zooms import FINER_RELIEF, label_level
from dashboard.export.folded import Folded, with_room
from dashboard.export.framed_names import with_names_inside, with_states_clear
from dashboard.words import say

# From this zoom on a map shows a part of itself.
_ZOOMED = 1.3
_INSET_GAP = 12.0
# A name weighs like so many corners of an outline.
_NAME = 20
_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")


@dataclass(frozen=True)
class Box:
    """A rectangle on the sheet."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Camera:
    """Where the paper of the map lies in its frame."""

    left: float
    top: float
    scale: float
    zoom: float


@dataclass(frozen=True)
class Panel:
    """A map on the sheet; its name keeps its ids and rules apart from those of others.

    ``between`` is what a difference shows over the map, which no frame changes.
    """

    name: str
    document: dict
    frame: Box
    look: Look
    at: tuple[float, float, float] | None
    title: str = ""
    between: Picture | None = None

    @property
    def prefix(self) -> str:
        """What its ids begin with; those of the first panel are those of the page."""
        return "" if self.name == "frame" else f"{self.name}-"


def camera(document: dict, frame: Box, at: tuple[float, float, float] | None) -> Camera:
    """Return how the map lies in its frame: ``at``, if any, is held to the paper already."""
    width, height = document["width"], document["height"]
    fit = max if document["fit"] == "slice" else min
    least = fit(frame.width / width, frame.height / height)
    x, y, zoom = at or _home(document, frame, least)
    scale = zoom * least
    if not at:
        x = seen_within(x, width, frame.width / scale)
        y = seen_within(y, height, frame.height / scale)
    return Camera(frame.x + frame.width / 2 - x * scale,
                  frame.y + frame.height / 2 - y * scale, scale, zoom)


def _home(document: dict, frame: Box, least: float) -> tuple[float, float, float]:
    """Return what a map shows at first: its subject as large as it fits, as the page has it."""
    left, top, right, bottom = document.get(
        "subject", (0, 0, document["width"], document["height"]))
    scale = max(least, min(frame.width / (right - left), frame.height / (bottom - top)))
    return (left + right) / 2, (top + bottom) / 2, scale / least


def _seen(frame: Box, camera: Camera) -> Box:
    """Return the part of the paper that the frame shows."""
    return Box((frame.x - camera.left) / camera.scale, (frame.y - camera.top) / camera.scale,
               frame.width / camera.scale, frame.height / camera.scale)


@dataclass(frozen=True)
class Framed:
    """A map in its frame with what is written on it in its place, before it is drawn.

    ``told`` are the notes for which it has no room, ``between`` is what a difference names in it.
    """

    panel: Panel
    camera: Camera
    document: dict
    look: Look
    level: int
    window: tuple[float, float, float, float]
    told: tuple[Folded, ...]
    between: Names | None


def framed(shown: Panel, camera: Camera, wider: float = 1.0,
           folds: Collection[str] = ()) -> Framed:
    """Return the map in its frame.

    Its letters may be so much ``wider`` than ours; ``folds`` are told beside it whether or not it
    has room for them.
    """
    lettered = shown.document["labels"] or shown.document["view"] == "world"
    level = label_level(camera.scale) if lettered else 0
    # Before it is known which names are seen whole.
    document, look = in_words(shown.document, shown.look), replace(shown.look, words=())
    seen = _seen(shown.frame, camera)
    window = (seen.x, seen.y, seen.x + seen.width, seen.y + seen.height)
    pixel = 1 / camera.scale
    between = None
    if document["view"] == "world":
        called = [_title_box(shown.frame, shown.title)] if shown.title else []
        document = with_world_names_inside(document, look.language, Frame(
            seen.x, seen.y, camera.scale, shown.frame.width, shown.frame.height), level, [
                (box.x - shown.frame.x, box.y - shown.frame.y, box.x + box.width - shown.frame.x,
                 box.y + box.height - shown.frame.y) for box in called], wider)
    else:
        between = shown.between and names_of(document, shown.between, look.language, pixel, window,
                                             wider=wider)
        document = with_names_inside(document, look.language, window, pixel, wider)
        document = with_states_clear(document, look.over_all, level, window, pixel, wider,
                                     between.boxes if between else ())
    document, told = with_room(document, look.over_all, level, window, pixel, wider, folds,
                               between)
    return Framed(shown, camera, document, look, level, window, told, between)


def drawn(one: Framed) -> str:
    """Return a map in its frame as SVG."""
    shown, camera = one.panel, one.camera
    document, relief = _with_relief(one.document, one.look, shown.frame, camera)
    svg = body(document, one.look, relief, only_level=one.level, pixel=1 / camera.scale,
               window=one.window, between=one.between)
    if shown.prefix:
        svg = svg.replace(' id="', f' id="{shown.prefix}').replace(
            ' href="#', f' href="#{shown.prefix}')
    return (f'<g{clipped(shown.name)}><g class="map map-{shown.name}">'
            f'<g class="sheet-map {document["view"]}" transform="translate({camera.left:.2f} '
            f'{camera.top:.2f}) scale({camera.scale:.5f})">\n{svg}\n</g></g></g>')


def _with_relief(document: dict, look: Look, frame: Box, camera: Camera) -> tuple[dict, str]:
    """Return the document with the box of the relief that is seen, and that relief."""
    if "relief" not in document or "relief" in look.hidden:
        return document, ""
    seen = _seen(frame, camera)
    file = document["relief_finer" if camera.scale >= FINER_RELIEF else "relief_file"]
    relief, box = cropped(file, document["relief"],
                          (seen.x, seen.y, seen.width, seen.height))
    return {**document, "relief": box}, relief


def clipped(name: str) -> str:
    """Return the attribute that clips a panel to its frame."""
    return f' clip-path="url(#{name})"'


def caption_in(frame: Box, text: str) -> str:
    """Return what a panel is called, in the corner of its frame."""
    return rect("panel-ground", _title_box(frame, text)) + (
        f'<text class="panel-name" x="{frame.x + 14:.1f}" y="{frame.y + 27:.1f}">'
        f"{escape(text)}</text>")


def _title_box(frame: Box, text: str) -> Box:
    return Box(frame.x + 6, frame.y + 6, text_width(text, 17, "serif-bold") + 16, 30)


def rect(name: str, box: Box) -> str:
    """Return a rectangle of a class."""
    return (f'<rect class="{name}" x="{box.x:.1f}" y="{box.y:.1f}" width="{box.width:.1f}" '
            f'height="{box.height:.1f}"/>')


def clip(name: str, box: Box) -> str:
    """Return the clip that a panel of that name refers to."""
    return f'<clipPath id="{name}">{rect("clip", box)}</clipPath>'


def scale_bar(document: dict, frame: Box, scale: float) -> list[str]:
    """Return a bar of a round number of kilometres, where the map has one scale."""
    if "km_per_unit" not in document:
        return []
    pixels = scale / document["km_per_unit"]
    km = max((k for k in (1, 2, 5, 10, 20, 50) if k * pixels <= 0.2 * frame.width), default=1)
    x, y = frame.x + 20, frame.y + frame.height - 18
    bar = f"M{x:.1f} {y - 6:.1f}v6h{km * pixels:.1f}v-6"
    long = escape(say("scale-km", language_of(document), km=km))
    return [f'<path class="bar-back" d="{bar}"/><path class="bar" d="{bar}"/>',
            f'<text class="bar-text" x="{x:.1f}" y="{y - 12:.1f}">{long}</text>']


def inset(document: dict, look: Look, frame: Box, camera: Camera) -> list[str]:
    """Return a small map of where the frame lies in the whole, when it cuts what is held.

    It lies in the corner where it covers the least of that and of names.
    """
    seen = _seen(frame, camera)
    if camera.zoom < _ZOOMED:
        return []
    timeline = document["timeline"]
    held = [node for node, base, code in zip(timeline["node"], timeline["base"],
                                             codes_on(look.day, timeline, look.hidden),
                                             strict=True)
            if code and timeline["bases"][base].split()[0] in ("piece", "state")]
    shown = set(held)
    corners = [corner for node in document["nodes"] if node["id"] in shown and "d" in node
               for corner in _corners_of(node["d"])]
    if all(seen.x <= x <= seen.x + seen.width and seen.y <= y <= seen.y + seen.height
           for x, y in corners):
        return []
    width = min(190.0, 0.22 * frame.width)
    size = width, width * document["height"] / document["width"]
    box = _quietest(document, corners, _places_of(frame, *size), camera)
    scale = width / document["width"]
    land = next(layer["d"] for layer in document["static"] if layer["class"] == "land")
    left, top = max(0.0, seen.x), max(0.0, seen.y)
    view = Box(left, top, min(document["width"], seen.x + seen.width) - left,
               min(document["height"], seen.y + seen.height) - top)
    return [
        f'<clipPath id="inset">{rect("clip", box)}</clipPath>', rect("inset-ground", box),
        f'<g class="map map-frame" clip-path="url(#inset)"><g class="sheet-map {document["view"]}" '
        f'transform="translate({box.x:.1f} {box.y:.1f}) scale({scale:.5f})">'
        f'<path class="inset-land" stroke-width="{0.6 / scale:.3g}" d="{land}"/>'
        + "".join(f'<use href="#{node}"/>' for node in held)
        + f'</g></g><g transform="translate({box.x:.1f} {box.y:.1f})">'
        + rect("inset-view", Box(*(round(v * scale, 1) for v in (
            view.x, view.y, view.width, view.height)))) + "</g>",
        rect("frame", box),
    ]


def _places_of(frame: Box, width: float, height: float) -> list[Box]:
    """Return where an inset can lie, the usual corner first; at the lower left is the scale."""
    right = frame.x + frame.width - width - _INSET_GAP
    bottom = frame.y + frame.height - height - _INSET_GAP
    left, top = frame.x + _INSET_GAP, frame.y + _INSET_GAP
    return [Box(x, y, width, height) for x, y in ((right, bottom), (right, top), (left, top))]


def _quietest(document: dict, corners: list[tuple[float, float]], boxes: list[Box],
              camera: Camera) -> Box:
    """Return the box with the least of what is held, of names and of events under it."""
    names = [(item["x"], item["y"]) for item in (*document["labels"], *document["countries"])]
    events = [(node["x"], node["y"]) for node in document["nodes"]
              if "r" in node or "note" in node]

    def covered(box: Box) -> int:
        left, top = (box.x - camera.left) / camera.scale, (box.y - camera.top) / camera.scale
        right, bottom = left + box.width / camera.scale, top + box.height / camera.scale
        return sum(weight for weight, points in ((1, corners), (_NAME, names), (_NAME, events))
                   for x, y in points if left < x < right and top < y < bottom)

    return min(boxes, key=covered)


def _corners_of(d: str) -> Iterator[tuple[float, float]]:
    """Return the corners of a path as ``dashboard.compile.paths`` writes it, in steps."""
    for run in d.split("M")[1:]:
        numbers = [float(text) for text in _NUMBER.findall(run)]
        yield from zip(accumulate(numbers[::2]), accumulate(numbers[1::2]), strict=False)
