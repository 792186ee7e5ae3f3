"""A sheet as a file of SVG, in one of two forms.

As seen, its text is outlines: whatever fonts a program has, it draws the same picture. For
editing, text is text, with room for a face that is wider than ours. In both each element says
itself how it looks, and what the map shows lies in named layers.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from dashboard.export.attributes import SVG, Style, halo, styled
from dashboard.export.bidi import runs_leftwards
from dashboard.export.layers import INKSCAPE, name_layers
from dashboard.export.metadata import NAMESPACE
from dashboard.export.outlines import middle, outline, units
from dashboard.words import FALLBACK

for _prefix, _space in {
    "": SVG[1:-1], "xlink": "http://www.w3.org/1999/xlink", "inkscape": INKSCAPE[1:-1],
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "cl": NAMESPACE,
    "dc": "http://purl.org/dc/elements/1.1/", "cc": "http://creativecommons.org/ns#",
}.items():
    ElementTree.register_namespace(_prefix, _space)

# What a line of text on paper can be moved by and nobody sees it.
_FINE = 3
_ANCHORS = {"start": 0.0, "middle": 0.5, "end": 1.0}


def vectors(drawn: str, editing: bool, language: str = FALLBACK) -> str:
    """Return a drawn sheet for other programs: as seen, or for ``editing``."""
    return _written(drawn, lambda _: editing, language)


def for_pdf(drawn: str, language: str = FALLBACK) -> str:
    """Return a drawn sheet that can be set as PDF/A: what runs leftwards as outlines.

    A letter of it may be drawn of several glyphs, which PDF/A has no letter for.
    """
    if not runs_leftwards(drawn):
        return drawn
    return _written(drawn, lambda text: not runs_leftwards("".join(text.itertext())), language)


def _written(drawn: str, is_text: Callable[[Element], bool], language: str) -> str:
    root = ElementTree.fromstring(drawn)
    name_layers(root, language)
    for text, parent, style in styled(root):
        parts = (_as_text if is_text(text) else _as_outlines)(text, style, language)
        at = list(parent).index(text)
        parent.remove(text)
        for number, part in enumerate(parts):
            parent.insert(at + number, part)
    return ElementTree.tostring(root, encoding="unicode")


def _as_text(text: Element, style: Style, _: str) -> list[Element]:
    """Return a text with its base line said by its place, after its halo."""
    y = float(text.get("y", "0")) + _under(style)
    text.set("y", _number(y))
    behind = halo(text, style)
    return [part for part in (behind, text) if part is not None]


def _as_outlines(text: Element, style: Style, language: str) -> list[Element]:
    """Return a text and its parts as the outlines of their halos, where they have one, and own."""
    runs, reach = [], 0.0
    for part in (text, *text):
        look = style if part is text else {**style, **part.attrib}
        face = face_of(look)
        scale = float(look["font-size"]) / units(face)
        spacing = round(float(look.get("letter-spacing", "0")) / scale)
        way, length = outline(part.text or "", face, spacing, language)
        begin = reach + float(part.get("dx", "0") if part is not text else "0")
        reach = begin + (length - spacing) * scale  # there is none after the last
        runs.append((part, look, way, scale, begin))
    x = float(text.get("x", "0")) - reach * _ANCHORS[style.get("text-anchor", "start")]
    return [drawn for run in runs for drawn in _run(text, x, *run)]


def _run(text: Element, x: float, part: Element, style: Style, way: str, scale: float,
         begin: float) -> list[Element]:
    """Return one run of a text that begins at ``x`` as its halo's outline and its own."""
    x += begin
    y = float(text.get("y", "0")) + _under(style)
    place = f"translate({_number(x)} {_number(y)}) scale({scale:.6g})"
    attributes = text.attrib if part is text else {**text.attrib, **part.attrib, "id": None}
    path = Element(f"{SVG}path", {"d": way, **{name: attributes[name] for name in (
        "id", "fill", "fill-opacity", "opacity") if attributes.get(name)}})
    path.set("transform", f"{text.get('transform')} {place}" if text.get("transform") else place)
    path.set("aria-label", part.text or "")
    thick = {name: _number(float(style[name]) / scale) for name in ("stroke-width",)
             if name in style}
    behind = halo(path, {**style, **thick})
    return [part for part in (behind, path) if part is not None]


def face_of(style: Style) -> str:
    """Return the face of the atlas that a text is set in."""
    family = "serif" if "Serif" in style.get("font-family", "") else "sans"
    if style.get("font-style") == "italic":
        return f"{family}-italic"
    return f"{family}-bold" if style.get("font-weight") == "600" else family


def _under(style: Style) -> float:
    """Return how far the base line lies under the place of a text."""
    central = style.get("dominant-baseline") == "central"
    return middle(face_of(style)) * float(style["font-size"]) if central else 0.0


def _number(value: float) -> str:
    return re.sub(r"\.?0+$", "", f"{value:.{_FINE}f}") if value else "0"
