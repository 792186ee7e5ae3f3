"""A map sheet: the picture with what it needs to stand alone.

Title, map, scale bar, legend with the day's numbers, the map in words, sources,
disclaimer and link, as one SVG whose text is text, in any of the layouts.
"""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import escape

from dashboard.plate.blocks import (
    Block,
    Caption,
    footing,
    heading,
    legend_block,
    shown_keys,
)
from dashboard.plate.document import Look, body, present
from dashboard.plate.metadata import xmp
from dashboard.plate.options import Page, SheetOptions, page_of
from dashboard.plate.style import patterns, scaled, scoped, style_sheet, swatch_rules
from dashboard.plate.timeline import codes_on
from dashboard.plate.zooms import label_level

__all__ = ["Caption", "compose"]

_MARGIN, _GAP = 36.0, 16.0
_SIDE, _SIDE_GAP = 316.0, 30.0
_COLUMN = 250.0
# A sheet at least this much wider than high has its legend beside the map.
_WIDE = 1.15

_STYLE = """
.sheet{fill:#fcfbf8}
.title{font-family:'Noto Serif',serif;font-weight:600;fill:#23272e}
.t30{font-size:30px}.t25{font-size:25px}.t20{font-size:20px}
.change,.words,.small,.item,.number,.bar-text{font-family:'Noto Sans',sans-serif;fill:#23272e}
.change{font-size:15px}.words{font-size:14px}.small{font-size:11.5px;fill:#59606a}
.head{font:600 15px 'Noto Serif',serif;fill:#23272e}.item{font-size:13px}
.number{font-size:13px;fill:#59606a;text-anchor:end}
.frame{fill:none;stroke:#8c8577;stroke-width:1px}
.bar{fill:none;stroke:#23272e;stroke-width:1.5px}
.bar-back{fill:none;stroke:#fcfbf8;stroke-width:4.5px;stroke-linejoin:round}
.bar-text{font-size:13px;paint-order:stroke;stroke:#fcfbf8;stroke-width:3px}
.inset-ground{fill:#fcfbf8}.inset-land{fill:#e7e3d8;stroke:#fff;stroke-width:.5px}
.inset-view{fill:none;stroke:#0b6e8f;stroke-width:2px}
.legend .key .band{stroke-width:9px}
"""


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


def compose(document: dict, look: Look, at: tuple[float, float, float] | None, legend: tuple,
            caption: Caption, relief: str, options: SheetOptions) -> str:
    """Return the sheet as SVG; ``relief`` is the relief image as a data address."""
    page = page_of(options)
    keys = shown_keys(legend, present(document, look)) if options.legend else []
    blocks, frame = _laid_out(document, page, keys, caption, options)
    camera = _camera(document, frame, at)
    level = label_level(camera.scale) if document["labels"] else 0
    parts = [
        _opening(page, options, caption),
        f"<metadata>{xmp(caption.facts)}</metadata>",
        f"<style>{_styles(camera.scale, options.ground)}</style>",
        f"<defs>{patterns(1 / camera.scale)}{patterns(prefix='key-')}{_clip('frame', frame)}</defs>",
        f'<rect class="sheet" width="{page.width:.6g}" height="{page.height:.6g}"/>'
        if options.ground else "",
        f'<g clip-path="url(#frame)"><g class="map"><g class="sheet-map {document["view"]}" '
        f'transform="translate({camera.left:.2f} {camera.top:.2f}) scale({camera.scale:.5f})">',
        body(document, look, relief, only_level=level, pixel=1 / camera.scale),
        "</g></g></g>",
        _rect("frame", frame),
        *_scale_bar(document, frame, camera.scale),
        *(_inset(document, look, frame, camera) if options.inset else ()),
        *blocks,
        "</svg>",
    ]
    return "\n".join(part for part in parts if part)


def _opening(page: Page, options: SheetOptions, caption: Caption) -> str:
    """Return the root element: in pixels on a screen, in millimetres on paper."""
    on_paper = options.mm or options.dpi or options.layout not in ("sheet", "wide", "square")
    width, height = ((f"{page.mm:.6g}mm", f"{page.mm_high:.6g}mm") if on_paper
                     else (f"{page.width:.6g}", f"{page.height:.6g}"))
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {page.width:.6g} '
            f'{page.height:.6g}" width="{width}" height="{height}" lang="en" role="img" '
            'aria-labelledby="sheet-title sheet-words">'
            f'<title id="sheet-title">{escape(caption.title)}</title>'
            f'<desc id="sheet-words">{escape(caption.sentence)}</desc>')


def _styles(scale: float, ground: bool) -> str:
    """Return the rules of the map at its scale, of the legend at its own, and of the sheet."""
    bare = "" if ground else ".map .sheet-map .paper{fill:none}"
    return "".join([
        scoped(scaled(style_sheet(), 1 / scale), ".map"), scoped(style_sheet(), ".key"),
        swatch_rules().replace(".swatch ", ".legend .key "), _STYLE, bare,
    ])


def _laid_out(document: dict, page: Page, keys: list, caption: Caption,
              options: SheetOptions) -> tuple[list[str], Box]:
    """Return the blocks of text in their places, and the frame that they leave to the map."""
    inner = page.width - 2 * _MARGIN
    head = heading(caption, inner)
    foot = footing(caption, inner, options.sources, options.disclaimer)
    top = _MARGIN + head.height + _GAP
    bottom = page.height - _MARGIN + 6 - foot.height
    blocks = [head.at(_MARGIN, _MARGIN - 6), foot.at(_MARGIN, bottom)]
    room = bottom - _GAP - top
    world = document["fit"] == "meet"
    if keys and page.width / page.height >= _WIDE and not world:
        frame = Box(_MARGIN, top, inner - _SIDE - _SIDE_GAP, room)
        side = legend_block(keys, 1, _SIDE, room)
        return [*blocks, side.at(_MARGIN + inner - _SIDE, top)], frame
    below = Block()
    if keys:
        columns = max(1, int(inner // _COLUMN))
        below = legend_block(keys, min(columns, sum(len(k) for _, k in keys)), inner,
                             0.3 * page.height)
        room -= below.height + _GAP
    if world:
        room = min(room, inner * document["height"] / document["width"] * 1.06)
    frame = Box(_MARGIN, top, inner, room)
    return [*blocks, below.at(_MARGIN, top + room + _GAP)], frame


def _camera(document: dict, frame: Box, at: tuple[float, float, float] | None) -> Camera:
    """Return how the map lies in its frame: centre and zoom are those of the page."""
    centre_x, centre_y, zoom = at or (document["width"] / 2, document["height"] / 2, 1.0)
    fit = max if document["fit"] == "slice" else min
    scale = zoom * fit(frame.width / document["width"], frame.height / document["height"])
    return Camera(frame.x + frame.width / 2 - centre_x * scale,
                  frame.y + frame.height / 2 - centre_y * scale, scale, zoom)


def _rect(name: str, box: Box) -> str:
    return (f'<rect class="{name}" x="{box.x:.1f}" y="{box.y:.1f}" width="{box.width:.1f}" '
            f'height="{box.height:.1f}"/>')


def _clip(name: str, box: Box) -> str:
    return f'<clipPath id="{name}">{_rect("clip", box)}</clipPath>'


def _scale_bar(document: dict, frame: Box, scale: float) -> list[str]:
    """Return a bar of a round number of kilometres, where the map has one scale."""
    if "km_per_unit" not in document:
        return []
    pixels = scale / document["km_per_unit"]
    km = max((k for k in (1, 2, 5, 10, 20, 50) if k * pixels <= 0.2 * frame.width), default=1)
    x, y = frame.x + 20, frame.y + frame.height - 18
    bar = f"M{x:.1f} {y - 6:.1f}v6h{km * pixels:.1f}v-6"
    return [f'<path class="bar-back" d="{bar}"/><path class="bar" d="{bar}"/>',
            f'<text class="bar-text" x="{x:.1f}" y="{y - 12:.1f}">{km} km</text>']


def _inset(document: dict, look: Look, frame: Box, camera: Camera) -> list[str]:
    """Return a small map of where the frame lies in the whole, when it shows a part of it."""
    if camera.zoom < 1.3:
        return []
    width = min(190.0, 0.22 * frame.width)
    height = width * document["height"] / document["width"]
    box = Box(frame.x + frame.width - width - 12, frame.y + frame.height - height - 12,
              width, height)
    scale = width / document["width"]
    land = next(layer["d"] for layer in document["static"] if layer["class"] == "land")
    seen = Box((frame.x - camera.left) / camera.scale, (frame.y - camera.top) / camera.scale,
               frame.width / camera.scale, frame.height / camera.scale)
    timeline = document["timeline"]
    held = [node for node, base, code in zip(timeline["node"], timeline["base"],
                                             codes_on(look.day, timeline, look.hidden),
                                             strict=True)
            if code and timeline["bases"][base] == "piece"]
    return [
        f'<clipPath id="inset">{_rect("clip", box)}</clipPath>', _rect("inset-ground", box),
        f'<g class="map" clip-path="url(#inset)"><g class="sheet-map {document["view"]}" '
        f'transform="translate({box.x:.1f} {box.y:.1f}) scale({scale:.5f})">'
        f'<path class="inset-land" d="{land}"/>'
        + "".join(f'<use href="#{node}"/>' for node in held)
        + f'</g></g><g transform="translate({box.x:.1f} {box.y:.1f})">'
        + _rect("inset-view", Box(*(max(0, round(v * scale, 1)) for v in (
            seen.x, seen.y, seen.width, seen.height)))) + "</g>",
        _rect("frame", box),
    ]
