"""A compiled document in a state, as SVG.

The page holds the same SVG, and ``web/map/document.js`` puts it into other states by the same
rules, so what a reader sees, saves and gets from the command line is one picture.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace

from markupsafe import escape

from dashboard.draw import difference_picture as compared
from dashboard.draw.difference import outlines
from dashboard.draw.event_points import event_point_layer
from dashboard.draw.marks import PLACE_MARKS, RING, WITHOUT_DOT, displacement_of, mark_path
from dashboard.draw.notes import notes, theirs
from dashboard.draw.places import part_document
from dashboard.draw.quotes import worded
from dashboard.draw.style import patterns
from dashboard.draw.timeline import codes_on
from dashboard.draw.zooms import (
    DEFAULT_SCALE,
    ZOOMS,
    band_of,
    coming_group,
    label_level,
    shown_from,
)

# Layers of which all that is shown alike is one path, drawn several times over itself: neither's
# casing lies on another where two nodes meet, and a step draws few paths anew instead of many.
# What each time is called, back to front.
STROKES = {"sides": ("casing", "rail", "core"), "patrolled": ("casing", "core"),
            "road": ("casing", "core")}
# What the ids of the holders' colours and of the hatches begin with: the water is over them.
_FILLS = ("p-", "m-", "z-")
# What is being handed over to whoever is one row of the legend.
_TO, HANDOVER = "to-", "handover"
_COUNTED = ("act-", "vote-", "stance-")
# What the ids of rings begin with: they count others.
_RING = "c-"


@dataclass(frozen=True)
class Look:
    """How a document is shown: everything but the day is optional.

    ``words`` are the speakers in whose words it is written: one, or two beside each other.
    """

    day: int
    hidden: frozenset[str] = field(default_factory=frozenset)
    language: str = "en"
    selected: str = ""
    other: int | None = None
    difference: bool = False
    words: tuple[str, ...] = ()

    @property
    def over_all(self) -> Look:
        """The look without what a difference is drawn without."""
        return replace(self, hidden=self.hidden | compared.HIDDEN) if self.difference else self


def body(document: dict, look: Look, relief: str = "", only_level: int | None = None,
         pixel: float | None = None, window: tuple | None = None) -> str:
    """Return the layers of the map, back to front, in the state that ``look`` asks for.

    ``relief`` is the address of the relief image. For an exported image ``only_level``
    leaves out names of later zooms and ``pixel`` gives the map units of one pixel, so
    that names and marks get their size without a style sheet's help. ``window`` is the part of
    the paper that is seen, left, top, right and bottom: what it would cut of notes is left out.
    """
    timeline = document["timeline"]
    look = look.over_all
    document = in_words(document, look)
    picture = compared.picture(document, look.day, look.other) if look.difference else None
    codes = (compared.codes_between(document, look.day, look.other, look.hidden) if picture
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
    rims = compared.rims_svg(picture) if picture else ""
    parts.append(_nodes(document, look, classes, fix, pixel, only_level, rims))
    over = (compared.over_svg(document, picture, look.language, fix, only_level) if picture
            else _outlines(document, look))
    parts.append(f'<g class="differences">{over}</g>')
    parts.append(_names(document, look, only_level, fix))
    parts.append(notes(document, classes, fix, only_level, window))
    parts.append(_numbered(document, classes, fix, only_level))
    parts += [_note_mark(mark, fix) for mark in document.get("folded", ())]
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
    joined = _Joined(document)
    water = "".join([
        *([f'<g class="rims">{rims}</g>'] if document["view"] == "region" else []),
        *(_static(layer, look.hidden) for layer in document["static"] if "over" in layer)])
    for node in document["nodes"]:
        shown = classes[node["id"]]
        if "number" in node or "note" in node:
            continue
        if _layer_of(node) != layer:
            parts.append(joined.drawn(layer, export))
            layer = _layer_of(node)
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
        parts.append(_node(node, f"{shown} selected" if chosen else shown, fix, pixel,
                           only_level, look.language))
    last = (_event_points(document, look, classes, pixel, only_level) if event_points
            else "")
    parts.append(f'{joined.drawn(layer, export)}{last}'
                 f'<path class="selection" d="{selection}"/>')
    return "\n".join(part for part in parts if part)


class _Joined:
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
             *(_node(node, shown, "", None, None) for node, shown in nodes), f"</{group}>"])
        return f'<g class="{first}"><g id="{name}">{"".join(paths)}</g>{unseen}</g>{again}'


def _layer_of(node: dict) -> tuple:
    """Return the layer of a node: its name and the label levels on which it shows."""
    return (node["layer"], node.get("level", 0), node.get("until", 99)) if "layer" in node else ()


def _named(layer: tuple) -> str:
    return f"{layer[0]}-{layer[1]}" if layer[1] else layer[0]


def _stroke(layer: tuple, stroke: str) -> str:
    # What a rule says of an ancestor does not reach what is drawn again: the layer has it.
    return " ".join(filter(None, [layer[0], stroke, shown_from(*layer[1:])]))


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


def _node(node: dict, classes: str, fix: str, pixel: float | None,
          only_level: int | None, language: str = "en") -> str:
    if "d" in node:
        return f'<path id="{node["id"]}" class="{classes}" d="{node["d"]}"/>'
    if "text" in node:
        return _name(node, classes, fix, language)
    if "counts" in node:
        return _ring(node, classes, fix, only_level)
    return _mark(node, classes, pixel, only_level)


def _name(node: dict, classes: str, fix: str, language: str) -> str:
    """Return a name that shows on some days only."""
    names = node.get("names", {})
    text = escape(names.get(language, node["text"]))
    spoken = f' lang="{language}"' if language in names else ""
    year = f'<tspan class="year" dx="4">{node["year"]}</tspan>' if "year" in node else ""
    # To the end of the name that is nearer to its point, and a little short of it.
    leader = (f'<circle class="leader-dot" r="2"/><path class="name-leader" d="M0 0L'
              f'{node["dx"] - (3 if node["anchor"] == "start" else -3):g} {node["dy"]:g}"/>'
              if node.get("leader") else "")
    group = coming_group(fix)
    return (f'<{group} id="{node["id"]}" class="{classes}" transform="translate({node["x"]} '
            f'{node["y"]})"><g class="fix"{fix}>{leader}<text class="name"{spoken} '
            f'x="{node["dx"]}" y="{node["dy"]}" text-anchor="{node["anchor"]}">{text}{year}</text>'
            f"</g></{group}>")


def _ring(node: dict, classes: str, fix: str, only_level: int | None) -> str:
    """Return a ring with the number that it counts, moved as a mark is."""
    shifts = node.get("displaced")
    moved = ""
    if shifts and fix:
        x, y = shifts[band_of(only_level or 0)]
        moved = f' transform="translate({x} {y})"'
    elif shifts:
        moved = f' data-displaced="{displacement_of(shifts)}"'
    group = coming_group(fix)
    return (f'<g transform="translate({node["x"]} {node["y"]})"><g class="fix"{fix}>'
            f'<{group} id="{node["id"]}" class="{classes}"{moved}>'
            f'<circle class="ring-disc" r="{RING:g}"/>'
            f'<text class="figure">{node["counts"]}</text></{group}></g></g>')


def _mark(node: dict, classes: str, pixel: float | None, only_level: int | None) -> str:
    """Return a mark, moved from its point by as much as keeps it apart from its neighbours."""
    at = f'<g transform="translate({node["x"]} {node["y"]})">'
    shifts = node.get("displaced")
    if pixel is not None:
        x, y = shifts[band_of(only_level or 0)] if shifts else (0, 0)
        path = mark_path(node["shape"], node["r"] * pixel, x * pixel, y * pixel)
        return f'{at}<path id="{node["id"]}" class="{classes}" d="{path}"/></g>'
    displaced = f' data-displaced="{displacement_of(shifts)}"' if shifts else ""
    return (f'{at}<g class="fix"><path id="{node["id"]}" class="{classes}"{displaced} '
            f'd="{mark_path(node["shape"], node["r"])}"/></g></g>')


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
            f'transform="translate({label["x"]} {label["y"]})"><g class="fix"{fix}>{_dot(label)}'
            f'<text class="name{own}"{spoken} x="{dx}" y="{dy}" '
            f'text-anchor="{anchor}">{escape(text)}</text></g></{group}>'
        )
    return places, districts


def _numbered(document: dict, classes: dict[str, str], fix: str, only_level: int | None) -> str:
    """Return the numbers of the events behind the last change, above all names.

    Each stands beside its point where a name is in the way, with a line to it.
    """
    return "".join(_disc(node, classes[node["id"]], fix, only_level)
                   for node in document["nodes"]
                   if "number" in node and not (fix and classes[node["id"]].endswith(" off")))


def _disc(node: dict, shown: str, fix: str, only_level: int | None) -> str:
    group = coming_group(fix)
    parts = []
    for level, until, dx, dy in node["moves"]:
        if only_level is not None and not level <= only_level < until:
            continue
        # A page may move it farther: without one it has none to draw longer.
        parts.append(f'<{group} class="{shown_from(level, until)}">'
                     f'<path class="stem" d="M0 0L{dx:g} {dy:g}"/>'
                     f'<circle class="disc" r="9.5" cx="{dx:g}" cy="{dy:g}"/>'
                     f'<text class="figure" x="{dx:g}" y="{dy:g}">{node["number"]}</text>'
                     f"</{group}>")
    return (f'<g transform="translate({node["x"]} {node["y"]})"><g class="fix"{fix}>'
            f'<{group} id="{node["id"]}" class="{shown}">{"".join(parts)}</{group}></g></g>')


def _note_mark(mark: dict, fix: str) -> str:
    """Return the mark of a note that is told beside the map."""
    (x, y), (dx, dy) = mark["at"], mark["moved"]
    return (f'<g transform="translate({x:g} {y:g})"><g class="fix"{fix}>'
            f'<path class="stem" d="M0 0L{dx:g} {dy:g}"/>'
            f'<circle class="note-mark" r="8" cx="{dx:g}" cy="{dy:g}"/>'
            f'<text class="note-figure" x="{dx:g}" y="{dy:g}">{mark["number"]}</text></g></g>')


def _dot(label: dict) -> str:
    """Return the mark of a place by its kind; what is drawn as an area has none."""
    kind = label.get("kind", "")
    if "layer" in label or kind in WITHOUT_DOT:
        return ""
    if kind in PLACE_MARKS:
        return f'<path class="dot {kind}" d="{PLACE_MARKS[kind]}"/>'
    return f'<circle class="dot" r="{2.6 if label["rank"] < 3 else 2}"/>'


def still(document: dict, look: Look, level: int) -> dict:
    """Return a document without what it does not show in a look: nothing will step it.

    ``level`` is the last zoom whose names are kept. A difference shows nodes of two days: it is
    kept whole.
    """
    if look.difference:
        return document
    codes = codes_on(look.day, document["timeline"], look.hidden)
    off = {node for node, code in zip(document["timeline"]["node"], codes, strict=True)
           if document["timeline"]["codes"][code] == "off" and node != look.selected}
    return {**document, "nodes": [node for node in document["nodes"] if node["id"] not in off
                                  and node.get("level", 0) <= level],
            "labels": [name for name in document["labels"]
                       if name["names"][look.language][4] <= level]}


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


def totals(document: dict, look: Look) -> dict[str, float]:
    """Return km2 by holder, manner and zone on the day, whatever layers are hidden."""
    timeline = document["timeline"]
    areas: dict[str, float] = {}
    rows = zip(codes_on(look.day, timeline), timeline["base"], timeline["area"], strict=True)
    for code, base, area in rows:
        if code and area:
            kind = timeline["bases"][base]
            state = timeline["codes"][code]
            name = kind.split()[-1]
            if kind in ("piece", "hatch"):
                name = HANDOVER if state.startswith(_TO) else state
            areas[name] = areas.get(name, 0.0) + area
    return areas


def present(document: dict, look: Look) -> set[str]:
    """Return the groups and states of which the map shows something on the day."""
    look = look.over_all
    timeline = document["timeline"]
    shown: set[str] = set()
    columns = (timeline[c] for c in ("feature", "start", "end", "code", "group"))
    for _, start, end, code, group in zip(*columns, strict=True):
        if start <= look.day < end:
            shown |= {timeline["groups"][group], timeline["codes"][code]}
    if "event_points" in document:
        shown |= document["event_points"].groups_on(look.day)
    return shown - look.hidden


def counts(document: dict, look: Look) -> dict[str, int]:
    """Return how many nodes are in each certain state on the day, by act, vote or stance.

    Those within a place that has a legend of its own count there too, as ``us-recognises``.
    """
    timeline = document["timeline"]
    numbers: dict[str, int] = {}
    within = document.get("within", {})
    for number, code in enumerate(codes_on(look.day, timeline, look.hidden)):
        name = timeline["codes"][code]
        if not name.startswith(_COUNTED) or name.endswith(" possible") or (
                timeline["node"][number].startswith(_RING)):
            continue
        name = name.removeprefix("act-")
        for key in (name, *(f"{place}-{name}" for place in within if number in within[place])):
            numbers[key] = numbers.get(key, 0) + 1
    return numbers
