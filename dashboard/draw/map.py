"""A compiled document in a state, as SVG.

The page holds the same SVG, and ``web/map/document.js`` puts it into other states by the same
rules, so what a reader sees, saves and gets from the command line is one picture.
"""

from __future__ import annotations

from collections.abc import Collection

from markupsafe import escape

from dashboard.draw import difference_picture as compared
from dashboard.draw.difference import outlines
from dashboard.draw.difference_names import Names, names_of, names_svg
from dashboard.draw.event_points import event_point_layer
from dashboard.draw.joined import Joined, layer_of
from dashboard.draw.look import Look
from dashboard.draw.notes import notes, theirs
from dashboard.draw.places import part_document
from dashboard.draw.quotes import worded
from dashboard.draw.style import patterns
from dashboard.draw.symbols import disc, dot, note_mark, symbol
from dashboard.draw.timeline import codes_on
from dashboard.draw.zooms import DEFAULT_SCALE, ZOOMS, coming_group, label_level

# What the ids of the holders' colours and of the hatches begin with: the water is over them.
_FILLS = ("p-", "m-", "z-")


def body(document: dict, look: Look, relief: str = "", only_level: int | None = None,
         pixel: float | None = None, window: tuple | None = None,
         between: Names | None = None) -> str:
    """Return the layers of the map, back to front, in the state that ``look`` asks for.

    ``relief`` is the address of the relief image. For an exported image ``only_level``
    leaves out names of later zooms and ``pixel`` gives the map units of one pixel, so
    that names and marks get their size without a style sheet's help. ``window`` is the part of
    the paper that is seen, left, top, right and bottom: what it would cut of notes is left out.
    ``between`` is what a difference shows and names, where that is worked out already.
    """
    timeline = document["timeline"]
    look = look.over_all
    document = in_words(document, look)
    if look.difference and between is None:
        between = names_of(document, compared.picture(document, look.day, look.other),
                           look.language)
    codes = (compared.codes_between(document, look.day, look.other, look.hidden) if between
             else codes_on(look.day, timeline, look.hidden))
    classes = dict(zip(timeline["node"], (
        f"{timeline['bases'][base]} {timeline['codes'][code]}"
        for base, code in zip(timeline["base"], codes, strict=True)), strict=True))
    fix = "" if pixel is None else f' transform="scale({pixel:.4g})"'
    parts = [f'<rect class="paper" x="-400" y="-400" width="{document["width"] + 800}" '
             f'height="{document["height"] + 800}"/>']
    if relief and "relief" in document:
        parts.append(_relief(relief, document, look.hidden))
    parts += [_static(layer, look.hidden) for layer in document["static"]
              if "over" not in layer]
    rims = compared.rims_svg(between.shown) if between else ""
    parts.append(_nodes(document, look, classes, fix, pixel, only_level, rims))
    over = (compared.line_svg(between.shown) + names_svg(between, fix) if between
            else _outlines(document, look))
    parts.append(f'<g class="differences">{over}</g>')
    parts.append(_names(document, look, only_level, fix))
    parts.append(notes(document, classes, fix, only_level, window))
    parts.append(_numbered(document, classes, fix, only_level))
    parts += [note_mark(mark, fix) for mark in document.get("folded", ())]
    return "\n".join(parts)


def in_words(document: dict, look: Look) -> dict:
    """Return a document as the speaker names what is on it in whose words it is read, if any."""
    if not look.words or "terms" not in document:
        return document
    return worded(document, look.words[0], look.day, look.language)


def _nodes(document: dict, look: Look, classes: dict[str, str], fix: str, pixel: float | None,
           only_level: int | None, rims: str) -> str:
    """Return the nodes, back to front, and the outline of the selected one.

    ``rims`` lie on the ground and under the water.
    """
    export = pixel is not None
    parts = []
    selection = ""
    layer: tuple = ()
    event_points = document.get("event_points")
    joined = Joined(document)
    water = "".join([
        *([f'<g class="rims">{rims}</g>'] if document["view"] == "region" else []),
        *(_static(layer, look.hidden) for layer in document["static"] if "over" in layer)])
    for node in document["nodes"]:
        shown = classes[node["id"]]
        if "number" in node or "note" in node:
            continue
        if layer_of(node) != layer:
            parts.append(joined.drawn(layer, export))
            layer = layer_of(node)
        if water and not node["id"].startswith(_FILLS):
            parts.append(water)
            water = ""
        if event_points and "r" in node:
            # Under the few events that have a node, and over all else.
            parts.append(_event_points(document, look, classes, pixel, only_level))
            event_points = None
        chosen = node["id"] == look.selected
        if chosen:
            selection = node.get("d", "")
        if export and shown.endswith(" off"):
            continue
        if only_level is not None and not chosen and not (
                node.get("level", 0) <= only_level < node.get("until", 99)):
            continue
        if layer:
            joined.add(node, shown)
            continue
        parts.append(symbol(node, f"{shown} selected" if chosen else shown, fix, pixel,
                           only_level, look.language))
    last = (_event_points(document, look, classes, pixel, only_level) if event_points
            else "")
    parts.append(f'{joined.drawn(layer, export)}{last}'
                 f'<path class="selection" d="{selection}"/>')
    return "\n".join(part for part in parts if part)


def _event_points(document: dict, look: Look, classes: dict[str, str], pixel: float | None,
                  only_level: int | None) -> str:
    """Return the events that have no node, as they are on the day."""
    selected = "" if look.selected in classes else look.selected
    return event_point_layer(document["event_points"], look.day, look.hidden, selected, pixel,
                             only_level)


def _outlines(document: dict, look: Look) -> str:
    """Return outlines of what had another holder on the other day."""
    paths = [] if look.other is None else outlines(document, look.day, look.other)
    return "".join(f'<path class="changed" d="{d}"/>' for d in paths)


def _static(layer: dict, hidden: Collection[str]) -> str:
    gone = " hidden" if layer["class"] in hidden else ""
    return f'<path class="{layer["class"]}{gone}" d="{layer["d"]}"/>'


def _relief(address: str, document: dict, hidden: Collection[str]) -> str:
    x, y, width, height = document["relief"]
    gone = " hidden" if "relief" in hidden else ""
    return (f'<image class="relief{gone}" href="{escape(address)}" x="{x}" y="{y}" '
            f'width="{width}" height="{height}" preserveAspectRatio="none"/>')


def _names(document: dict, look: Look, only_level: int | None, fix: str) -> str:
    gone = " hidden" if "names" in look.hidden else ""
    parts = [f'<g class="names{gone}" lang="{look.language}">']
    for item in document["countries"]:
        own, spoken = theirs(item)
        # What the search leads to.
        name = f' id="a-{item["id"]}"' if "id" in item else ""
        parts.append(f'<g{name} transform="translate({item["x"]} {item["y"]})"><text class="fix '
                     f'{item["class"]}{own}"{spoken}{fix}>'
                     f'{escape(item["names"][look.language])}</text></g>')
    few = look.difference and (only_level is not None) and only_level < compared.PLACES_FROM
    places, districts = _labels(document, [] if few else document["labels"], look.language,
                                only_level, fix)
    for layer, names in districts.items():
        gone = " hidden" if layer in look.hidden else ""
        parts += [f'<g class="district-names of-{layer}{gone}">', *names, "</g>"]
    return "\n".join([*parts, *places, "</g>"])


def _labels(document: dict, labels: list[dict], language: str, only_level: int | None,
            fix: str) -> tuple[list[str], dict[str, list[str]]]:
    """Return the names of places, the most important last, and those of districts by layer."""
    places: list[str] = []
    districts = {label["layer"]: [] for label in reversed(document["labels"]) if "layer" in label}
    group = coming_group(fix)
    for label in reversed(labels):
        text, dx, dy, anchor, level = label["names"][language]
        if only_level is not None and level > only_level:
            continue
        own, spoken = theirs(label)
        # Places that are labelled late have their dot late too.
        (districts[label["layer"]] if "layer" in label else places).append(
            f'<{group} id="n-{label["id"]}" class="label r{label["rank"]} z{level}" '
            f'transform="translate({label["x"]} {label["y"]})"><g class="fix"{fix}>{dot(label)}'
            f'<text class="name{own}"{spoken} x="{dx}" y="{dy}" '
            f'text-anchor="{anchor}">{escape(text)}</text></g></{group}>'
        )
    return places, districts


def _numbered(document: dict, classes: dict[str, str], fix: str, only_level: int | None) -> str:
    """Return the numbers of the events behind the last change, above all names.

    Each stands beside its point where a name is in the way, with a line to it.
    """
    return "".join(disc(node, classes[node["id"]], fix, only_level)
                   for node in document["nodes"]
                   if "number" in node and not (fix and classes[node["id"]].endswith(" off")))


def inline_svg(document: dict, look: Look, relief: str, title: str, words: str,
               at: tuple[float, float, float] | None = None, *, first: str = "",
               is_still: bool = False) -> str:
    """Return the document as the page holds it: alive once the script has found it.

    ``at`` is the point of the paper in the middle of the window, and the zoom; without it the
    script brings the subject of the map into the window before it is painted. ``first`` is a
    script (HTML) that is run before anything is drawn: what it asks for is laid out at once,
    and then there is little. ``is_still`` says that the whole of the map is to come later.
    """
    view = document["view"]
    name = part_document(document["part"]) if "part" in document else view
    x, y, k = at or (document["width"] / 2, document["height"] / 2, 1.0)
    dx, dy = document["width"] / 2 - x * k, document["height"] / 2 - y * k
    subject = "" if at or "subject" not in document else (
        f'data-subject="{" ".join(map(str, document["subject"]))}" ')
    between = " difference" if look.difference else ""
    zooms = " ".join(f"{zoom * DEFAULT_SCALE:.3f}" for zoom in ZOOMS)
    return (
        f'<svg class="map-document" id="document-{view}" data-view="{view}" '
        f'data-map="{name}" data-k="{k:g}" '
        f'{subject}{"data-still " if is_still else ""}'
        f'data-zooms="{zooms}" data-zoom="{label_level(DEFAULT_SCALE * k)}" '
        f'viewBox="0 0 {document["width"]} {document["height"]}" '
        f'preserveAspectRatio="xMidYMid {document["fit"]}" role="img" '
        f'aria-labelledby="document-title-{view} document-words-{view}">'
        f'<title id="document-title-{view}">{escape(title)}</title>'
        f'<desc id="document-words-{view}">{escape(words)}</desc>'
        f"<defs>{patterns(1 / DEFAULT_SCALE, view=view)}</defs>"
        f'<g class="view sheet-map {view}{between}" '
        f'transform="translate({dx:g} {dy:g}) scale({k:g})">'
        f'{first}{body(document, look, relief)}</g></svg>'
    )
