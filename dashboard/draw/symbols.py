"""One thing on a map as SVG: an area or a line, a name, a ring, a mark, a disc."""

from __future__ import annotations

from markupsafe import escape

from dashboard.draw.marks import PLACE_MARKS, RING, WITHOUT_DOT, displacement_of, mark_path
from dashboard.draw.zooms import band_of, coming_group, shown_from


def symbol(node: dict, classes: str, fix: str, pixel: float | None,
           only_level: int | None, language: str = "en") -> str:
    """Return a node by what it is: an area or a line, a name, a ring, or else a mark."""
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


def disc(node: dict, shown: str, fix: str, only_level: int | None) -> str:
    """Return the numbered disc of an event, with a line to its place where it stands beside it."""
    group = coming_group(fix)
    parts = []
    for level, until, dx, dy in node["moves"]:
        if only_level is not None and not level <= only_level < until:
            continue
        # A page may move it farther: without one it has none to draw longer.
        parts.append(f'<g class="{shown_from(level, until)}">'
                     f'<path class="stem" d="M0 0L{dx:g} {dy:g}"/>'
                     f'<circle class="disc" r="9.5" cx="{dx:g}" cy="{dy:g}"/>'
                     f'<text class="figure" x="{dx:g}" y="{dy:g}">{node["number"]}</text></g>')
    return (f'<g transform="translate({node["x"]} {node["y"]})"><g class="fix"{fix}>'
            f'<{group} id="{node["id"]}" class="{shown}">{"".join(parts)}</{group}></g></g>')


def note_mark(mark: dict, fix: str) -> str:
    """Return the mark of a note that is told beside the map."""
    (x, y), (dx, dy) = mark["at"], mark["moved"]
    return (f'<g transform="translate({x:g} {y:g})"><g class="fix"{fix}>'
            f'<path class="stem" d="M0 0L{dx:g} {dy:g}"/>'
            f'<circle class="note-mark" r="8" cx="{dx:g}" cy="{dy:g}"/>'
            f'<text class="note-figure" x="{dx:g}" y="{dy:g}">{mark["number"]}</text></g></g>')


def dot(label: dict) -> str:
    """Return the mark of a place by its kind; what is drawn as an area has none."""
    kind = label.get("kind", "")
    if "layer" in label or kind in WITHOUT_DOT:
        return ""
    if kind in PLACE_MARKS:
        return f'<path class="dot {kind}" d="{PLACE_MARKS[kind]}"/>'
    return f'<circle class="dot" r="{2.6 if label["rank"] < 3 else 2}"/>'
