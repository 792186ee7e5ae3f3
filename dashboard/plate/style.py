"""The style sheet of the map document.

Widths are screen pixels. In the page strokes keep their width through
``vector-effect``; in an exported image ``scaled`` turns them into map units.
No custom properties here: the renderer of images does not know them.
"""

from __future__ import annotations

import re

from dashboard.plate.palette import (
    ACCENT,
    ACTS,
    BORDER,
    CATEGORIES,
    HOLDERS,
    INK,
    LAND,
    PAPER,
    QUIET,
    WATER,
    WATER_INK,
)
from dashboard.plate.zooms import ZOOMS

_SHARED = f"""
.sheet-map{{font-family:'Noto Sans',sans-serif;fill:{INK}}}
.paper{{fill:{PAPER}}}
.land{{fill:{LAND};fill-opacity:.45;stroke:{BORDER};stroke-width:.8px;stroke-linejoin:round}}
.sea{{fill:{WATER}}}
.lake{{fill:{WATER};stroke:{WATER_INK};stroke-width:.6px}}
.river{{fill:none;stroke:{WATER_INK};stroke-width:.9px;stroke-opacity:.55;stroke-linejoin:round}}
.off{{display:none}}
.name{{paint-order:stroke;stroke:{PAPER};stroke-width:2.6px;stroke-linejoin:round;
 dominant-baseline:central}}
.r1 .name{{font-size:13px;font-weight:600}}
.r2 .name{{font-size:11.5px}}
.r3 .name,.r4 .name{{font-size:10.5px;fill:{QUIET}}}
.dot{{fill:{PAPER};stroke:{INK};stroke-width:1.2px}}
.r1 .dot{{fill:{INK}}}
.country{{font-family:'Noto Serif',serif;font-size:15px;letter-spacing:5px;fill:{QUIET};
 text-anchor:middle;paint-order:stroke;stroke:{LAND};stroke-width:3px}}
.water-name{{font-family:'Noto Serif',serif;font-style:italic;font-size:11px;fill:{WATER_INK};
 text-anchor:middle}}
"""

_REGION = """
.piece{fill-opacity:.8;stroke:#fff;stroke-opacity:.35;stroke-width:.4px;stroke-linejoin:round}
.hatch{fill:none}
.hatch.contested{fill:url(#contested)}
.hatch.handover{fill:url(#handover)}
.zone{fill:none;stroke-linejoin:round}
.zone-peacekeepers.on{fill:url(#peacekeepers);stroke:#2f5f6b;stroke-width:1px}
.zone-corridor.on{stroke:#2f5f6b;stroke-width:1.6px}
.zone-claimed.on{stroke:#4a3a50;stroke-width:1.3px;stroke-dasharray:1px 3.5px;
 stroke-linecap:round}
.edge.on{fill:none;stroke:#23272e;stroke-width:1.7px;stroke-dasharray:5px 3px;
 stroke-linejoin:round}
.line{fill:none;stroke-linejoin:round;stroke-linecap:round}
.state-border.on{stroke:#4c473e;stroke-width:1.4px}
.oblast-border.on{stroke:#4c473e;stroke-width:1.1px;stroke-dasharray:7px 2.5px 1.5px 2.5px}
.corridor-road.on{stroke:#23272e;stroke-width:2px}
.access-road.on{stroke:#23272e;stroke-width:1.5px;stroke-dasharray:6px 2px}
.transport-link.on{stroke:#5d646e;stroke-width:1.6px;stroke-dasharray:2px 4px}
.claim-limit.on,.alternative.on{stroke:#4a3a50;stroke-width:1.2px;stroke-dasharray:1px 3.5px}
.band{fill:none;stroke:#23272e;stroke-opacity:.13;stroke-linejoin:round;stroke-linecap:butt}
.changed{fill:none;stroke:#0b6e8f;stroke-width:2px;stroke-linejoin:round;pointer-events:none}
.event{stroke:#fff;stroke-width:1.2px}
.event.recent{fill-opacity:.45;stroke-opacity:.6}
.event.possible{fill-opacity:.25;stroke-dasharray:2px 2px}
"""

_WORLD = """
.world .land{stroke:#fff;stroke-width:.7px;fill:#e7e3d8;fill-opacity:1}
.disputed{fill:#e7e3d8;stroke:#8c8577;stroke-width:.8px;stroke-dasharray:2px 2px}
.outline{fill:none;stroke:#fff;stroke-width:.4px}
.area{fill-opacity:.55;stroke:#3d3d3d;stroke-width:.7px;stroke-linejoin:round}
.area.off{stroke:none}
.area.possible,.point.possible{fill-opacity:.3;stroke:#3d3d3d;stroke-dasharray:2px 2px}
.point{stroke:#fff;stroke-width:.9px}
"""


def _fills() -> str:
    holders = [f".piece.{name}{{fill:{colour}}}" for name, colour in HOLDERS.items()]
    acts = [f".act-{name}{{fill:{colour}}}" for name, colour in ACTS.items()]
    events = [f".cat-{name}{{fill:{colour}}}" for name, colour in CATEGORIES.items()]
    return "\n".join([*holders, *acts, *events])


def swatch_rules() -> str:
    """Return the rules that give the legend's swatches hatches of their own, unscaled."""
    return ".key-patterns{position:absolute;width:0;height:0}" + "".join(
        f".swatch .hatch.{name},.swatch .zone-{name}{{fill:url(#key-{name})}}"
        for name, *_ in _HATCHES
    )


def style_sheet() -> str:
    """Return the style sheet of both documents, widths in screen pixels."""
    chosen = (f"circle.selected,.selection{{stroke:{ACCENT};stroke-width:2.6px;"
              "stroke-opacity:1}.selection{fill:none;pointer-events:none}")
    return "\n".join([_SHARED, _REGION, _WORLD, _fills(), chosen])


def zoom_rules() -> str:
    """Return the rules that hide, at each zoom level, the names of later ones."""
    return "\n".join(
        ",".join(f'[data-zoom="{level}"] .z{later}' for later in range(level + 1, len(ZOOMS) + 1))
        + "{display:none}"
        for level in range(len(ZOOMS))
    )


def scaled(sheet: str, units: float) -> str:
    """Return a style sheet with its pixels turned into map units, ``units`` to a pixel."""
    return re.sub(r"(\d*\.?\d+)px", lambda m: f"{float(m[1]) * units:.3g}px", sheet)


def scoped(sheet: str, prefix: str) -> str:
    """Return a style sheet whose every rule holds inside ``prefix`` only."""
    def scope(match: re.Match) -> str:
        selectors = match[1].strip().split(",")
        return ",".join(f"{prefix} {part.strip()}" for part in selectors) + "{"

    return re.sub(r"([^{}]+)\{", scope, sheet)


# Name, turn in degrees, spacing and stroke in pixels, colour, opacity.
_HATCHES = (
    ("contested", 45, 7, 3.2, "#fff", 0.5),
    ("handover", -45, 7, 3, "#8f6a9b", 0.6),
    ("peacekeepers", -45, 8, 0.9, "#143c47", 0.5),
)


def patterns(pixel: float = 1.0, prefix: str = "") -> str:
    """Return the hatches, ``pixel`` map units to a pixel; the page rescales them on zoom."""
    return "".join(
        f'<pattern id="{prefix}{name}" class="hatching" width="{gap}" height="{gap}" '
        f'patternUnits="userSpaceOnUse" data-turn="{turn}" '
        f'patternTransform="rotate({turn}) scale({pixel:.4g})"><path d="M0 0V{gap}" '
        f'stroke="{colour}" stroke-width="{stroke * 2:g}" stroke-opacity="{opacity}"/></pattern>'
        for name, turn, gap, stroke, colour, opacity in _HATCHES
    )
