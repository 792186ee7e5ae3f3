"""The style sheet of the map document.

Widths are screen pixels. In the page strokes keep their width through
``vector-effect``; in an exported image ``scaled`` turns them into map units.
No custom properties here: the renderer of images does not know them.
"""

from __future__ import annotations

import re

from dashboard.draw.palette import (
    ACCENT,
    ACTS,
    BORDER,
    CATEGORIES,
    HOLDERS,
    INK,
    LAND,
    PAPER,
    QUIET,
    STANCES,
    VOTES,
    WATER,
    WATER_INK,
)
from dashboard.draw.zooms import SPACING, ZOOMS

_SHARED = f"""
.sheet-map{{font-family:'Noto Sans',sans-serif;fill:{INK}}}
.paper{{fill:{PAPER}}}
.land{{fill:{LAND};fill-opacity:.45;stroke:{BORDER};stroke-width:.8px;stroke-linejoin:round}}
.sea{{fill:{WATER}}}
.lake{{fill:{WATER};stroke:{WATER_INK};stroke-width:.6px}}
.river{{fill:none;stroke:{WATER_INK};stroke-width:.9px;stroke-opacity:.55;stroke-linejoin:round}}
.lake,.river{{pointer-events:none}}
.off,.hidden{{display:none}}
.name{{paint-order:stroke;stroke:{PAPER};stroke-width:2.6px;stroke-linejoin:round;
 dominant-baseline:central}}
.r1 .name{{font-size:13px;font-weight:600}}
.r2 .name{{font-size:11.5px}}
.r3 .name,.r4 .name{{font-size:10.5px;fill:{QUIET}}}
.dot{{fill:{PAPER};stroke:{INK};stroke-width:1.2px}}
.r5 .name{{font-size:10.5px;letter-spacing:{SPACING}px;fill:{QUIET};pointer-events:none}}
.r1 .dot{{fill:{INK}}}
.dot.peak,.dot.monastery,.dot.airport{{fill:{QUIET};stroke:{PAPER};stroke-width:.8px;
 paint-order:stroke}}
.dot.pass{{fill:none;stroke:{QUIET};stroke-width:1.4px;stroke-linecap:round}}
.country{{font-family:'Noto Serif',serif;font-size:15px;letter-spacing:5px;fill:{QUIET};
 text-anchor:middle;paint-order:stroke;stroke:{LAND};stroke-width:3px}}
.water-name{{font-family:'Noto Serif',serif;font-style:italic;font-size:11px;fill:{WATER_INK};
 text-anchor:middle}}
"""

_REGION = """
.piece,.zone,.hatch{fill-rule:evenodd}
.piece{fill-opacity:.8;stroke-opacity:.45;stroke-width:.6px;stroke-linejoin:round}
.hatch{fill:none}
.hatch.contested{fill:url(#contested)}
.hatch.handover{fill:url(#handover)}
.hatch.ceding{fill:url(#ceding)}
.zone{fill:none;stroke-linejoin:round;pointer-events:none}
.zone-peacekeepers.on{fill:url(#peacekeepers);stroke:#2f5f6b;stroke-width:1px}
.zone-peacekeepers.outline{stroke:#2f5f6b;stroke-width:1.6px}
.zone-corridor.on{stroke:#2f5f6b;stroke-width:1.6px}
.zone-claimed.on,.zone-claimed-azerbaijan.on{stroke-width:3px;stroke-linecap:round;
 stroke-dasharray:.1px 8px}
.zone-claimed.on{stroke:#5b3a68}
.zone-claimed-azerbaijan.on{stroke:#8a5f12;stroke-dashoffset:4px}
.zone-captured-2020.on{fill:url(#captured-2020);stroke:#6b4a10;stroke-width:.9px}
.zone-agdam-handover.on{fill:url(#agdam-handover);stroke:#2f6b4f;stroke-width:.9px}
.zone-kalbajar-handover.on{fill:url(#kalbajar-handover);stroke:#2c5a86;stroke-width:.9px}
.zone-lachin-handover.on{fill:url(#lachin-handover);stroke:#7a3f22;stroke-width:.9px}
.zone-remaining-2020.on{fill:url(#remaining-2020);stroke:#40244c;stroke-width:.9px}
.zone-other-claimed.on{fill:url(#other-claimed);stroke:#4a3a50;stroke-width:.9px}
.zone-controlled-1994-2020.on{fill:url(#controlled-1994-2020);stroke:#40244c;stroke-width:.9px}
.zone-claimed-not-held.on{fill:url(#claimed-not-held);stroke:#4a3a50;stroke-width:.9px}
.edge{fill:none;stroke:#23272e;stroke-linejoin:round}
.edge.on{stroke-width:1.8px;stroke-dasharray:5px 2.5px}
.edge.approximate{stroke-width:2.2px;stroke-dasharray:.1px 3.6px;stroke-linecap:round}
.line{fill:none;stroke-linejoin:round;stroke-linecap:round}
.state-border.on{stroke:#4c473e;stroke-width:1.4px}
.oblast-border.on{stroke:#4a3a50;stroke-width:4px;stroke-opacity:.3;stroke-linecap:butt}
.district-limit.on{stroke:#fff;stroke-width:.8px;stroke-opacity:.75;stroke-dasharray:4px 1.5px;
 pointer-events:none}
.district-today.on{stroke:#fff;stroke-width:1.3px;stroke-opacity:.9;pointer-events:none}
.province-de-facto.on{stroke:#fff;stroke-width:1.5px;stroke-opacity:.95;
 stroke-dasharray:7px 2px 1.5px 2px;pointer-events:none}
.area-edge.on{stroke:#8c8577;stroke-width:.8px;pointer-events:none}
.corridor-road.on{stroke:#23272e;stroke-width:2px}
.access-road.on{stroke:#23272e;stroke-width:1.5px;stroke-dasharray:6px 2px}
.transport-link.on{stroke:#5d646e;stroke-width:1.6px;stroke-dasharray:2px 4px}
.former-ground.on{stroke:#fff;stroke-width:5px;stroke-opacity:.85;pointer-events:none}
.former-line.on{stroke:#23272e;stroke-width:2.2px;stroke-dasharray:2.2px 2px;
 stroke-linecap:butt}
.route-name .name{font-size:10px;font-style:italic}
.neutral{fill:#a9a598}
.alternative.on{stroke:#4a3a50;stroke-width:1.2px;stroke-dasharray:1px 3.5px}
.band{fill:#23272e;fill-opacity:.16}
.bands{opacity:.16;pointer-events:none}.bands .band{fill-opacity:1}
.changed{fill:none;stroke:#0b6e8f;stroke-width:2px;stroke-linejoin:round;pointer-events:none}
.event{stroke:#fff;stroke-width:1.2px}
.event.recent{fill-opacity:.45;stroke-opacity:.6}
.event.possible{fill-opacity:.25;stroke-dasharray:2px 2px}
"""

_WORLD = """
.world .land{stroke:#fff;stroke-width:.7px;fill:#e7e3d8;fill-opacity:1}
.state{stroke:#fff;stroke-width:.7px;stroke-linejoin:round}
.state.plain{fill:#e7e3d8}
.outline-region.plain{fill:none;stroke:#fff;stroke-width:.5px;pointer-events:none}
.outline-disputed.plain{fill:none;stroke:#8c8577;stroke-width:.8px;stroke-dasharray:2px 2px;
 pointer-events:none}
.area{stroke-width:1.1px;stroke-linejoin:round}
.area.plain{fill:none;stroke:#fff;stroke-width:.5px}
.area.small{stroke-width:2.6px}
.area.act-rescinded{stroke-dasharray:5 2.5}
.entity{fill-opacity:.65}
.entity.plain{stroke:none}
.area.possible{fill-opacity:.35;stroke-opacity:.8;stroke-dasharray:2px 2px}
.state.possible{fill-opacity:.45}
.point{stroke:#fff;stroke-width:.9px}
.point.possible{fill-opacity:.4;stroke:#3d3d3d;stroke-dasharray:2px 2px}
.point.act-rescinded,.point.act-uncertain,.point.act-rejected-recognition,
.point.act-rejected-integrity{fill-opacity:.55;stroke:#3d3d3d;stroke-width:1px}
.key-shape{fill:#5d646e}
.world .dot{display:none}
.world .label{pointer-events:none}
"""


def _fills() -> str:
    # The stroke hides the seam between pieces of one holder: their edges are ours, no limits.
    holders = [f".piece.{name}{{fill:{colour};stroke:{colour}}}"
               for name, colour in HOLDERS.items()]
    acts = [f".act-{name}{{fill:{colour}}}.area.act-{name}{{fill:url(#act-{name});"
            f"stroke:{colour}}}.entity.act-{name}{{fill:{colour}}}"
            for name, colour in ACTS.items()]
    lands = [f".{name}{{fill:{colour}}}.small.{name}{{stroke:{colour};stroke-width:3.5px}}"
             f".area.small.{name}{{stroke-width:2.2px}}"
             for name, colour in {**VOTES, **STANCES}.items()]
    several = (".stance-several{fill:url(#several)}.stance-party{fill:url(#party)}"
               f".point.stance-several{{fill:{STANCES['stance-several']}}}"
               f".point.stance-party{{fill:{QUIET}}}")
    events = [f".cat-{name}{{fill:{colour}}}" for name, colour in CATEGORIES.items()]
    return "\n".join([*holders, *acts, *lands, several, *events])


def swatch_rules() -> str:
    """Return the rules that give the legend's swatches hatches of their own, unscaled."""
    return ".key-patterns{position:absolute;width:0;height:0}" + "".join(
        f".swatch .hatch.{name},.swatch .zone-{name}{{fill:url(#key-{name})}}"
        for name, *_ in _HATCHES
    ) + "".join(
        f".swatch .area.{name},.swatch .state.stance-{name}{{fill:url(#key-{name})}}"
        for name, *_ in _WORLD_HATCHES
    )


def style_sheet() -> str:
    """Return the style sheet of both documents, widths in screen pixels."""
    chosen = (f"circle.selected,.point.selected,.selection{{stroke:{ACCENT};stroke-width:2.6px;"
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
    ("ceding", -45, 7, 2.4, "#dfbb6d", 0.75),
    ("peacekeepers", -45, 8, 0.9, "#143c47", 0.5),
    # The maps of the sources: one turn each, so that two of them can lie over each other.
    ("captured-2020", 0, 7, 0.7, "#6b4a10", 0.75),
    ("agdam-handover", 22, 6, 0.8, "#dff3e7", 0.75),
    ("kalbajar-handover", 67, 6, 0.8, "#dcebf8", 0.75),
    ("lachin-handover", -22, 6, 0.8, "#f9e3d6", 0.75),
    ("remaining-2020", 90, 7, 0.7, "#f5edf8", 0.7),
    ("other-claimed", 45, 5, 0.6, "#4a3a50", 0.7),
    ("controlled-1994-2020", 90, 9, 0.7, "#f5edf8", 0.65),
    ("claimed-not-held", 135, 5, 0.6, "#4a3a50", 0.7),
)


# A region's act is hatched: its area must not weigh like that of a state. Slanted lines are what
# was adopted, one way about recognition, the other about territorial integrity; upright and
# level lines what was rejected or is not known. What was undone keeps every other line of what
# it was, within a broken outline.
_TURNS = {"territorial-integrity": -45, "rejected-recognition": 0, "rejected-integrity": 90,
          "uncertain": 0}
_GAPS = {"rescinded": 10}
_WORLD_HATCHES = (
    *((f"act-{name}", _TURNS.get(name, 45), _GAPS.get(name, 5), 1, colour, 0.75)
      for name, colour in ACTS.items()),
    ("several", 45, 6, 1.7, STANCES["stance-several"], 1),
    ("party", -45, 6, 0.7, QUIET, 0.8),
)
_TINT = 0.22


def patterns(pixel: float = 1.0, prefix: str = "", view: str = "") -> str:
    """Return the hatches, ``pixel`` map units to a pixel; the page rescales them on zoom.

    ``view`` leaves out those of the other map.
    """
    region = "" if view == "world" else "".join(
        _pattern(prefix + name, pixel, *rest) for name, *rest in _HATCHES)
    world = "" if view == "region" else "".join(
        _pattern(prefix + name, pixel, *rest, tint=_TINT) for name, *rest in _WORLD_HATCHES)
    return region + world


def _pattern(name: str, pixel: float, turn: int, gap: float, stroke: float, colour: str,
             opacity: float, tint: float = 0.0) -> str:
    ground = (f'<rect width="{gap}" height="{gap}" fill="{colour}" fill-opacity="{tint}"/>'
              if tint else "")
    return (f'<pattern id="{name}" class="hatching" width="{gap}" height="{gap}" '
            f'patternUnits="userSpaceOnUse" data-turn="{turn}" '
            f'patternTransform="rotate({turn}) scale({pixel:.4g})">{ground}<path d="M0 0V{gap}" '
            f'stroke="{colour}" stroke-width="{stroke * 2:g}" stroke-opacity="{opacity}"/>'
            "</pattern>")
