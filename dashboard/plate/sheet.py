"""A map sheet: the picture with what it needs to stand alone.

Title, map, scale bar, legend with the day's numbers, the map in words, sources,
disclaimer and link, as one SVG whose text is text.
"""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup, escape

from dashboard.plate.document import Look, body, present
from dashboard.plate.measure import wrapped
from dashboard.plate.style import patterns, scaled, scoped, style_sheet
from dashboard.plate.zooms import label_level

WIDTH, HEIGHT = 1600, 1000
_MARGIN = 36
_MAP = (36, 128, 1180, 724)  # x, y, width, height
_SIDE = 1248


@dataclass(frozen=True)
class Caption:
    """What stands around the map."""

    title: str
    sentence: str
    change: str
    sources: tuple[str, ...]
    disclaimer: str
    link: str
    data_version: str


def compose(document: dict, look: Look, at: tuple[float, float, float] | None,
            legend: tuple, caption: Caption, relief: str) -> str:
    """Return the sheet as SVG; ``relief`` is the relief image as a data address."""
    x, y, width, height = _MAP
    centre_x, centre_y, zoom = at or (document["width"] / 2, document["height"] / 2, 1.0)
    fit = max if document["fit"] == "slice" else min
    scale = zoom * fit(width / document["width"], height / document["height"])
    left, top = x + width / 2 - centre_x * scale, y + height / 2 - centre_y * scale
    level = label_level(scale) if document["labels"] else 0
    map_style = scoped(scaled(style_sheet(), 1 / scale), ".map")
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'width="{WIDTH}" height="{HEIGHT}" lang="en" role="img">',
        f"<title>{escape(caption.title)}</title><desc>{escape(caption.sentence)}</desc>",
        _metadata(caption),
        f"<style>{map_style}{scoped(style_sheet(), '.key')}{_STYLE}</style>",
        f'<defs>{patterns(1 / scale)}<clipPath id="frame"><rect x="{x}" y="{y}" width="{width}" '
        f'height="{height}"/></clipPath></defs>',
        f'<rect class="sheet" width="{WIDTH}" height="{HEIGHT}"/>',
        f'<text class="title" x="{_MARGIN}" y="62">{escape(caption.title)}</text>',
        *_lines(caption.change, _MARGIN, 94, 1180, 15, "change", most=1),
        f'<g clip-path="url(#frame)"><g class="map"><g class="sheet-map {document["view"]}" '
        f'transform="translate({left:.2f} {top:.2f}) scale({scale:.5f})">',
        body(document, look, relief, only_level=level, pixel=1 / scale),
        "</g></g></g>",
        f'<rect class="frame" x="{x}" y="{y}" width="{width}" height="{height}"/>',
        *_scale_bar(document, scale),
        *_legend(legend, present(document, look)),
        *_foot(caption),
        "</svg>",
    ]
    return "\n".join(parts)


_STYLE = """
.sheet{fill:#fcfbf8}
.title{font:600 30px 'Noto Serif',serif;fill:#23272e}
.change,.words,.small,.head,.item,.number{font-family:'Noto Sans',sans-serif;fill:#23272e}
.change{font-size:15px}.words{font-size:14px}.small{font-size:11.5px;fill:#59606a}
.head{font:600 15px 'Noto Serif',serif}.item{font-size:13px}
.number{font-size:13px;fill:#59606a;text-anchor:end}
.frame{fill:none;stroke:#8c8577;stroke-width:1px}
.bar{fill:none;stroke:#23272e;stroke-width:1.5px}
"""


def _metadata(caption: Caption) -> str:
    fields = {"title": caption.title, "description": caption.sentence,
              "source": caption.link, "rights": caption.disclaimer,
              "identifier": f"data {caption.data_version}"}
    inner = "".join(f"<dc:{name}>{escape(text)}</dc:{name}>" for name, text in fields.items())
    return ('<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" '
            'xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="">'
            f"{inner}</rdf:Description></rdf:RDF></metadata>")


def _lines(text: str, x: float, y: float, width: float, size: float, name: str,
           most: int = 9) -> list[str]:
    """Return a paragraph as lines of text that fit ``width``, at most so many."""
    return [f'<text class="{name}" x="{x}" y="{y + i * size * 1.4:.1f}">{escape(line)}</text>'
            for i, line in enumerate(wrapped(text, size, width, most))]


def _scale_bar(document: dict, scale: float) -> list[str]:
    """Return a bar of a round number of kilometres, where the map has one scale."""
    if "km_per_unit" not in document:
        return []
    pixels = scale / document["km_per_unit"]
    km = max((k for k in (1, 2, 5, 10, 20, 50) if k * pixels <= 180), default=1)
    x, y = _MAP[0] + 20, _MAP[1] + _MAP[3] - 22
    return [f'<path class="bar" d="M{x} {y - 6}v6h{km * pixels:.1f}v-6"/>',
            f'<text class="item" x="{x}" y="{y - 12}">{km} km</text>']


def _legend(sections: tuple, shown: set[str]) -> list[str]:
    """Return the legend: only what the map shows, with the numbers of the day."""
    parts, y = [], 142.0
    for section in sections:
        keys = [k for k in section.keys
                if not k.absent and not k.page_only and (not k.needs or k.needs & shown)]
        if not keys:
            continue
        parts.append(f'<text class="head" x="{_SIDE}" y="{y:.0f}">{escape(section.title)}</text>')
        y += 10
        for key in keys:
            y += 22
            parts.append(f'<g class="key" transform="translate({_SIDE} {y - 12:.0f})">'
                         f"{Markup(key.swatch)}</g>")
            for line in wrapped(key.label, 13, 176 if key.total or key.act else 290, 2):
                parts.append(f'<text class="item" x="{_SIDE + 36}" y="{y:.0f}">'
                             f"{escape(line)}</text>")
                y += 17
            y -= 17
            if key.total or key.act:
                parts.append(f'<text class="number" x="{WIDTH - _MARGIN}" y="{y:.0f}">'
                             f"{escape(key.number)}</text>")
        y += 34
    return parts


def _foot(caption: Caption) -> list[str]:
    top = _MAP[1] + _MAP[3]
    words = wrapped(caption.sentence, 14, WIDTH - 2 * _MARGIN, 2)
    parts = [f'<text class="words" x="{_MARGIN}" y="{top + 28 + i * 20}">{escape(line)}</text>'
             for i, line in enumerate(words)]
    y = top + 32 + 20 * len(words)
    small = [f"Sources: {'; '.join(caption.sources)}." if caption.sources else "",
             caption.disclaimer, f"{caption.link} · data version {caption.data_version}"]
    for text, most in zip(small, (2, 2, 1), strict=True):
        for line in wrapped(text, 11.5, WIDTH - 2 * _MARGIN, most) if text else []:
            parts.append(f'<text class="small" x="{_MARGIN}" y="{y}">{escape(line)}</text>')
            y += 16
    return parts
