"""A drawn sheet whose style sheet has become attributes, which every program of SVG reads.

Some know no style sheet, some no order of painting, some no base line but their own. Here each
element says itself how it looks, and what has a halo stands twice: its halo, then itself.
"""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from functools import lru_cache
from xml.etree.ElementTree import Element

import cssselect2
import tinycss2

SVG = "{http://www.w3.org/2000/svg}"
XLINK = "{http://www.w3.org/1999/xlink}"
# What a group hands on to what is in it.
_INHERITED = frozenset((
    "fill", "fill-opacity", "stroke", "stroke-width", "stroke-linejoin", "stroke-opacity",
    "font-family", "font-size", "font-weight", "font-style", "letter-spacing", "text-anchor",
    "paint-order", "dominant-baseline"))
_STROKES = ("stroke", "stroke-width", "stroke-linejoin", "stroke-opacity", "stroke-dasharray",
            "stroke-linecap")
# What is of a pointer alone, and what is said otherwise.
_DROPPED = frozenset(("pointer-events", "paint-order", "dominant-baseline"))
_PIXELS = re.compile(r"(\d)px\b")
_SHAPES = frozenset(SVG + name for name in ("path", "rect", "circle", "text"))

Style = dict[str, str]


def styled(root: Element) -> Iterator[tuple[Element, Element, Style]]:
    """Give the elements of a drawing the attributes that its style sheet says, in place.

    Yield each text with the element that it is in, and how it looks with all that it inherits:
    whoever asks sets it, and what is around it is changed only then. What is hidden is left out.
    """
    matcher = _matcher(root)
    yield from _below(root, cssselect2.ElementWrapper.from_xml_root(root), matcher, {})


def halo(element: Element, style: Style) -> Element | None:
    """Return the halo of an element that has one, and take it off the element."""
    if not style.get("paint-order", "").startswith("stroke"):
        return None
    if style.get("stroke", "none") == "none":
        return None
    behind = copy.deepcopy(element)
    behind.attrib.pop("id", None)
    behind.set("fill", "none")
    for part in behind:
        part.attrib.pop("fill", None)
    for name in _STROKES:
        if name in style:
            behind.set(name, style[name])
        element.attrib.pop(name, None)
    behind.set("aria-hidden", "true")
    element.set("stroke", "none")
    return behind


def _matcher(root: Element) -> cssselect2.Matcher:
    """Return the rules of the drawing's style sheets, which are taken out of it."""
    matcher = cssselect2.Matcher()
    for sheet in root.findall(f"{SVG}style"):
        for rule in tinycss2.parse_stylesheet(sheet.text, True, True):
            style = {d.lower_name: _PIXELS.sub(r"\1", tinycss2.serialize(d.value).strip())
                     for d in tinycss2.parse_blocks_contents(rule.content)
                     if d.type == "declaration"}
            for selector in _selectors(tinycss2.serialize(rule.prelude)):
                matcher.add_selector(selector, style)
        root.remove(sheet)
    return matcher


@lru_cache(maxsize=2048)
def _selectors(written: str) -> list:
    """Return compiled selectors, which are those of every sheet: it takes half of all the time."""
    return cssselect2.compile_selector_list(written)


def _below(parent: Element, wrapped: cssselect2.ElementWrapper, matcher: cssselect2.Matcher,
           inherited: Style) -> Iterator[tuple[Element, Element, Style]]:
    for child in list(wrapped.iter_children()):
        element = child.etree_element
        style_of: Style = {}
        for *_, rule in matcher.match(child):
            style_of |= rule
        if style_of.get("display") == "none":
            parent.remove(element)
            continue
        element.attrib.pop("class", None)
        for name, value in style_of.items():
            if name not in _DROPPED:
                element.set(name, value)
        if "href" in element.attrib:
            # Programs of before SVG 2 read this alone. An image would be in the file twice.
            element.set(f"{XLINK}href", element.get("href"))
            if element.tag == f"{SVG}image":
                del element.attrib["href"]
        style = inherited | {name: value for name, value in element.attrib.items()
                             if name in _INHERITED} | style_of
        if element.tag in _SHAPES:
            if element.tag == f"{SVG}text":
                for part in child.iter_children():
                    _say(part, matcher)
                yield element, parent, style
            else:
                _behind(parent, element, style)
            continue
        yield from _below(element, child, matcher, {
            name: value for name, value in style.items() if name in _INHERITED})


def _say(part: cssselect2.ElementWrapper, matcher: cssselect2.Matcher) -> None:
    """Give a part of a text the attributes that the style sheet says of it."""
    part.etree_element.attrib.pop("class", None)
    for *_, rule in matcher.match(part):
        for name, value in rule.items():
            if name not in _DROPPED:
                part.etree_element.set(name, value)


def _behind(parent: Element, element: Element, style: Style) -> None:
    halo_copy = halo(element, style)
    if halo_copy is not None:
        parent.insert(list(parent).index(element), halo_copy)
