"""The style sheet of the map document.

Widths are screen pixels. In the page strokes keep their width through
``vector-effect``; in an exported image ``scaled`` turns them into map units.
No custom properties here: the renderer of images does not know them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from dashboard.draw.difference_picture import PLACES_FROM, SAME
from dashboard.draw.palette import (
    ACCENT,
    ACTS,
    BORDER,
    EDGES,
    HOLDERS,
    INK,
    LAND,
    PAPER,
    PLAIN,
    QUIET,
    RECEIVERS,
    SOFT,
    STANCES,
    THEIR_INK,
    VOTES,
    WATER,
    WATER_INK,
)
from dashboard.draw.world_names import SOUGHT
from dashboard.draw.zooms import SIZES, SPACING, WEIGHTS, ZOOMS
from dashboard.words.vocabulary import LAYERS, look, looks


def _ranks() -> str:
    return "\n".join(f".r{rank} .name{{font-size:{size:g}px;font-weight:{WEIGHTS[rank]}}}"
                     for rank, size in SIZES.items())


_SHARED = f"""
.sheet-map{{font-family:'Noto Sans',sans-serif;fill:{INK}}}
.paper{{fill:{PAPER}}}
.land{{fill:{LAND};fill-opacity:.45;stroke:{BORDER};stroke-width:.8px;stroke-linejoin:round}}
.sea{{fill:{WATER}}}
.lake{{fill:{WATER};stroke:{WATER_INK};stroke-width:.6px}}
.river{{fill:none;stroke:#8fb2c0;stroke-width:1.1px;stroke-linejoin:round}}
.lake,.river{{pointer-events:none}}
.off,.hidden{{display:none}}
.name{{paint-order:stroke;stroke:{PAPER};stroke-width:2.6px;stroke-linejoin:round;
 dominant-baseline:central}}
{_ranks()}
.r3 .name,.r4 .name{{fill:{SOFT}}}
.dot{{fill:{PAPER};stroke:{INK};stroke-width:1.2px}}
.r5 .name{{font-size:{SIZES[4]:g}px;letter-spacing:{SPACING}px;fill:{QUIET};pointer-events:none}}
.r0 .dot,.r1 .dot{{fill:{INK}}}
.dot.peak,.dot.monastery,.dot.airport{{fill:{QUIET};stroke:{PAPER};stroke-width:.8px;
 paint-order:stroke}}
.dot.pass{{fill:none;stroke:{QUIET};stroke-width:1.4px;stroke-linecap:round}}
.country{{font-family:'Noto Serif',serif;font-size:15px;letter-spacing:5px;fill:{QUIET};
 text-anchor:middle;paint-order:stroke;stroke:{LAND};stroke-width:3px}}
.exclave{{font-family:'Noto Serif',serif;font-size:13px;letter-spacing:1px;fill:{QUIET};
 text-anchor:middle;paint-order:stroke;stroke:{LAND};stroke-width:3px}}
.water-name{{font-family:'Noto Serif',serif;font-style:italic;font-size:12px;fill:{WATER_INK};
 text-anchor:middle}}
"""

_REGION = """
.piece,.zone,.hatch{fill-rule:evenodd}
.piece{fill-opacity:.8;stroke-opacity:.45;stroke-width:.6px;stroke-linejoin:round}
.hatch{fill:none}
.zone{fill:none;stroke-linejoin:round;pointer-events:none}
.edge,.patrolled,.road{fill:none;stroke-linejoin:round}
.sides{stroke-linecap:butt}
.sides.casing{stroke:#fcfbf8;stroke-width:7.4px;color:#fcfbf8}
.sides.rail{stroke:#23272e;stroke-width:4.8px;color:#23272e}
.sides.core{stroke:#fcfbf8;stroke-width:1.5px;color:#23272e}
.patrolled.casing{stroke:#fcfbf8;stroke-width:3.8px;stroke-opacity:.8}
.patrolled.core{stroke:#2f6b78;stroke-width:2.2px}
.road{stroke-linecap:round}
.road.casing{stroke:#59606a;stroke-width:3.8px}
.road.core{stroke:#fff;stroke-width:2.2px}
.line{fill:none;stroke-linejoin:round;stroke-linecap:round}
.former-ground.on{stroke:#fff;stroke-width:5px;stroke-opacity:.85;pointer-events:none}
.route-name .name{font-size:12px}
.neutral{fill:#a9a598}
.band{fill:none;stroke:#23272e;stroke-width:1px;stroke-opacity:.75;stroke-dasharray:1.2px 3.6px;
 pointer-events:none}
.rim{fill:none;stroke-width:9px;stroke-linejoin:round;stroke-linecap:round;
 pointer-events:none}
.piece.moved{fill-opacity:1;stroke-opacity:1}
.other-ground,.other-line{fill:none;stroke-linejoin:round;pointer-events:none}
.other-ground{stroke:#fcfbf8;stroke-width:5.5px}
.other-line{stroke:#23272e;stroke-width:2.6px;stroke-dasharray:2.6px,3.4px}
.part,.line-named{pointer-events:none}
.part-name,.part-area,.line-name{paint-order:stroke;stroke:#fcfbf8;stroke-width:3px;
 stroke-linejoin:round;stroke-opacity:.85;dominant-baseline:central}
.part-name,.part-area{text-anchor:middle}
.part-name,.line-name{font-size:12px;font-weight:600}
.part-area{font-family:'Noto Serif',serif;font-size:15px}
.line-leader{fill:none;stroke:#23272e;stroke-width:.9px}
.part .to{fill:none;stroke:#23272e;stroke-width:1.2px}
.part .holders .piece{stroke:#fcfbf8;stroke-width:1.4px;stroke-opacity:1}
.changed{fill:none;stroke:#0b6e8f;stroke-width:2px;stroke-linejoin:round;pointer-events:none}
.event{fill:#23272e;fill-rule:evenodd;stroke:#fcfbf8;stroke-width:2.6px;stroke-linejoin:round;
 paint-order:stroke}
.event.recent{fill-opacity:.6}
.event.possible{fill-opacity:.35;stroke-dasharray:2px 2px}
.note .name,.land-name .name,.zone-name .name{font-size:12px;pointer-events:none}
.note .head{font-size:12.5px;font-weight:600}
.land-name .name{font-family:'Noto Serif',serif;font-size:13px;letter-spacing:1.5px;stroke:#e9e0ec}
.zone-name .name{font-weight:600;fill:#1f4f5a;stroke:#e9e0ec}
.leader{fill:none;stroke:#23272e;stroke-width:.9px;stroke-linejoin:round;pointer-events:none}
.along .name{font-size:12px;font-weight:600;pointer-events:none}
.stem{stroke:#23272e;stroke-width:1.4px}
.leader-dot{fill:#23272e;stroke:#fcfbf8;stroke-width:1px;pointer-events:none}
.disc{fill:#23272e;stroke:#fcfbf8;stroke-width:2px}
.figure{font-size:12px;font-weight:600;fill:#fcfbf8;text-anchor:middle;dominant-baseline:central}
.note-mark{fill:#fcfbf8;stroke:#23272e;stroke-width:1.4px}
.note-figure{font-size:12px;font-weight:600;text-anchor:middle;dominant-baseline:central}
"""

_WORLD = f"""
.world .land{{stroke:#fff;stroke-width:.7px;fill:{PLAIN};fill-opacity:1}}
.state{{stroke:#fff;stroke-width:.7px;stroke-linejoin:round}}
.state.plain{{fill:{PLAIN}}}
.outline-region.plain{{fill:none;stroke:#fff;stroke-width:.5px;pointer-events:none}}
.outline-disputed.plain{{fill:none;stroke:#8c8577;stroke-width:.8px;stroke-dasharray:2px 2px;
 pointer-events:none}}
.area{{stroke-width:1.1px;stroke-linejoin:round}}
.area.plain{{fill:none;stroke:#fff;stroke-width:.5px}}
.area.small{{stroke-width:2.6px}}
.area.act-rescinded{{stroke-dasharray:5 2.5}}
.entity{{fill-opacity:.65}}
.entity.plain{{stroke:none}}
.area.possible{{fill-opacity:.35;stroke-opacity:.8;stroke-dasharray:2px 2px}}
.state.possible{{fill-opacity:.45}}
.point{{stroke:#fff;stroke-width:.9px}}
.point.possible{{fill-opacity:.4;stroke:#3d3d3d;stroke-dasharray:2px 2px}}
.point.act-rescinded{{fill-opacity:.55;stroke:#3d3d3d;stroke-width:1px}}
.point.act-uncertain{{fill-opacity:.55;stroke:#3d3d3d;stroke-width:1px;stroke-dasharray:1px 1.5px}}
.point.several{{fill:#fcfbf8;stroke:#23272e;stroke-width:1.4px}}
.ring-disc{{fill:#fcfbf8;stroke-width:2.2px}}
.ring .figure{{fill:#23272e}}
.key-shape{{fill:#5d646e}}
.world .dot{{display:none}}
.acting .name{{font-size:12px;font-weight:600}}
.year{{font-weight:400;fill:#59606a}}
.name-leader{{fill:none;stroke:#23272e;stroke-width:.9px}}
.world .label{{pointer-events:none}}
.inset-edge{{fill:none;stroke:#a59f90;stroke-width:.8px}}
"""


def _layers() -> str:
    """Return how hatches, zones and lines of the region are drawn, each by its look."""
    hatches = [f".hatch.to-{name}{{fill:url(#to-{name})}}" for name in RECEIVERS]
    # Of how it is drawn the line between the sides has what its layers do not give it.
    fronts = [f".edge.{name}{{{line}}}" for name, line in look("front", "line").items()]
    layers = [_layer(name, own, zone=kind == "layer-zone" or "hatch" in own)
              for kind in (*LAYERS, "road-kind") for name, own in looks(kind).items()
              if "line" in own]
    return "\n".join([*hatches, *layers, *fronts])


def _layer(name: str, own: Mapping[str, str], zone: bool) -> str:
    if not zone:
        return f".{name}.on{{{own['line']}}}"
    if "hatch" not in own:
        return f".zone-{name}.on{{{own['line']}}}"
    return f".zone-{name}.on{{fill:url(#{name});{own['line']}}}"


def _fills() -> str:
    hatched_acts = look("act", "hatch")
    # The stroke hides the seam between pieces of one holder: their edges are ours, no limits.
    holders = [f".piece.{name}{{fill:{colour};stroke:{colour}}}"
               for name, colour in RECEIVERS.items()]
    holders += [f".piece.{name}{{fill:url(#{name});stroke:none}}" for name in _STRIPES]
    holders += [f".piece.{name}.{SAME}{{fill:{colour};stroke:{colour};fill-opacity:1;"
                "stroke-opacity:1}" for name, colour in look("holder", "pale").items()]
    holders += [f".rim.{name}{{stroke:{colour}}}" for name, colour in HOLDERS.items()]
    acts = [f".act-{name}{{fill:{colour}}}" + (
                f".area.act-{name}{{fill:url(#act-{name});stroke:{colour}}}"
                f".entity.act-{name}{{fill:{colour}}}" if name in hatched_acts else
                f".area.act-{name}{{stroke:{EDGES[colour]};stroke-width:.7px}}"
                f".area.small.act-{name}{{stroke:{colour};stroke-width:2.6px}}")
            for name, colour in ACTS.items()]
    marks = [f".point.act-{name}{{stroke:{EDGES[colour]}}}"
             for name, colour in ACTS.items() if name not in hatched_acts]
    # A mark has no room for a hatch: of what was refused it is an empty one.
    marks += [f".point.act-{name}{{fill:{PAPER};stroke:{ACTS[name]};stroke-width:2px}}"
              for name in sorted({*look("act-kind", "refused").values()})]
    rings = [f".ring.{name} .ring-disc{{stroke:{colour}}}" for name, colour in {
        **{f"act-{act}": colour for act, colour in ACTS.items()}, **STANCES}.items()]
    # Recognition is a full disc, whatever asks for it a ring: told apart in grey too.
    strongest = next(iter(ACTS))
    rings += [f".ring.act-{strongest} .ring-disc{{fill:{ACTS[strongest]}}}"
              f".ring.act-{strongest} .figure{{fill:#fff}}"]
    lands = [f".{name}{{fill:{colour}}}.state.{name},.point.{name}{{stroke:{EDGES[colour]}}}"
             f".small.{name}{{stroke:{colour};stroke-width:3.5px}}"
             f".area.small.{name}{{stroke-width:2.2px}}"
             for name, colour in {**VOTES, **STANCES}.items()]
    hatched = {name: _hatch(spec)[3] for name, spec in look("position", "hatch").items()}
    several = "".join([
        *(f".stance-{name}{{fill:url(#{name})}}" for name in hatched),
        *(f".point.stance-{name}{{fill:{colour}}}" for name, colour in hatched.items())])
    return "\n".join([*holders, *acts, *marks, *rings, *lands, several])


def swatch_rules() -> str:
    """Return the rules that give the legend's swatches edges, and hatches of their own, unscaled;
    the time bar, in which none could be seen, has a colour in the place of stripes."""
    return ".key-patterns{position:absolute;width:0;height:0}" + "".join(
        f".swatch .hatch.{name},.swatch .zone-{name}{{fill:url(#key-{name})}}"
        for name, *_ in (*_HANDED, *_HATCHES)
    ) + "".join(
        f".swatch .piece.{name},.chip .piece.{name}"
        f"{{stroke:{EDGES[colour]};stroke-width:1px;stroke-opacity:1}}"
        for name, colour in HOLDERS.items()
    ) + "".join(
        f".swatch .piece.{name}{{fill:url(#key-{name})}}"
        f".whole .piece.{name}{{fill:{HOLDERS[name]}}}"
        for name in _STRIPES
    ) + "".join(
        f".swatch .area.{name},.swatch .state.stance-{name}{{fill:url(#key-{name})}}"
        for name, *_ in _WORLD_HATCHES
    )


def style_sheet() -> str:
    """Return the style sheet of both documents, widths in screen pixels."""
    chosen = (f".event.selected,.point.selected,.selection{{stroke:{ACCENT};stroke-width:2.6px;"
              "stroke-opacity:1}.selection{fill:none;pointer-events:none}")
    # On ground of its own colour a square is seen by its edge.
    chosen += f".part .piece{{stroke:{INK};stroke-width:1px;stroke-opacity:.85}}"
    chosen += ".swatch-rim{stroke-width:3px;stroke-linejoin:miter;stroke-linecap:butt}"
    # What a speaker calls it: told apart by its quotation marks, and by a colour of its own.
    chosen += f".theirs.theirs{{fill:{THEIR_INK}}}"
    return "\n".join([_SHARED, _REGION, _layers(), _WORLD, _fills(), chosen])


def zoom_rules() -> str:
    """Return the rules that hide, at each zoom level, what is of later or of earlier ones."""
    without_places = ",".join(f'[data-zoom="{level}"] .difference .names .label'
                              for level in range(PLACES_FROM))
    without_room = ",".join(f'[data-zoom="{level}"] .{name}>.fix:not(.stood)'
                            for name, before in SOUGHT.items() for level in range(before))
    return f"{without_places},{without_room}{{display:none}}" + "\n".join(
        ",".join([
            # Where the world is small the page finds room for who acted or spoke: see
            # world-names.js.
            *(f'[data-zoom="{level}"] .z{later}:not(.selected){sought}'
              for sought in ["".join(f":not(.{name})" for name, before in SOUGHT.items()
                                     if level < before)]
              for later in range(level + 1, len(ZOOMS) + 1)),
            *(f'[data-zoom="{level}"] .u{until}' for until in range(1, level + 1)),
        ]) + "{display:none}"
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


def _hatch(spec: str) -> tuple[float, float, float, str, float]:
    """Return turn in degrees, spacing and stroke in pixels, colour and opacity of a hatch."""
    turn, gap, stroke, colour, opacity = spec.split(",")
    return _number(turn), _number(gap), _number(stroke), colour, _number(opacity)


def _number(text: str) -> float:
    return float(text) if "." in text else int(text)


# The maps of the sources have one turn each, so that two of them can lie over each other.
_HATCHES = tuple((name, *_hatch(look_of)) for kind in LAYERS
                 for name, look_of in look(kind, "hatch").items())
# What is being handed over keeps the giver's colour, with stripes of the receiver's.
_TURN, _GAP, _STROKE, _OPACITY = look("manner", "receiver")["handover"].split(",")
_HANDED = tuple((f"to-{name}", _number(_TURN), _number(_GAP), _number(_STROKE), colour,
                 _number(_OPACITY)) for name, colour in RECEIVERS.items())
# What is contested has both colours, as wide each: neither comes first.
_STRIPES = {name: look_of.split(",") for name, look_of in look("holder", "stripes").items()}
# What was adopted and holds is filled, each act a colour; what was rejected, undone or is not known
# is hatched, each its own way, so that they are told apart in grey as well. What was undone keeps
# every other line, within a broken outline.
_WORLD_HATCHES = (
    *((f"act-{name}", *_hatch(look_of)) for name, look_of in look("act", "hatch").items()),
    *((name, *_hatch(look_of)) for name, look_of in look("position", "hatch").items()),
)
TINT = 0.22


def patterns(pixel: float = 1.0, prefix: str = "", view: str = "") -> str:
    """Return the hatches, ``pixel`` map units to a pixel; the page rescales them on zoom.

    ``view`` leaves out those of the other map.
    """
    region = "" if view == "world" else "".join(
        [*(_pattern(prefix + name, pixel, *rest) for name, *rest in (*_HANDED, *_HATCHES)),
         *(_striped(prefix + name, pixel, *of) for name, of in _STRIPES.items())])
    world = "" if view == "region" else "".join(
        _pattern(prefix + name, pixel, *rest, tint=TINT) for name, *rest in _WORLD_HATCHES)
    return region + world


def _striped(name: str, pixel: float, turn: str, gap: str, first: str, second: str) -> str:
    """Return stripes of two holders' colours, as wide each."""
    return (f'<pattern id="{name}" class="hatching" width="{gap}" height="{gap}" '
            f'patternUnits="userSpaceOnUse" data-turn="{turn}" '
            f'patternTransform="rotate({turn}) scale({pixel:.4g})">'
            f'<rect width="{gap}" height="{gap}" fill="{HOLDERS[first]}"/>'
            f'<rect width="{_number(gap) / 2:g}" height="{gap}" fill="{HOLDERS[second]}"/>'
            "</pattern>")


def _pattern(name: str, pixel: float, turn: int, gap: float, stroke: float, colour: str,
             opacity: float, tint: float = 0.0) -> str:
    ground = (f'<rect width="{gap}" height="{gap}" fill="{colour}" fill-opacity="{tint}"/>'
              if tint else "")
    return (f'<pattern id="{name}" class="hatching" width="{gap}" height="{gap}" '
            f'patternUnits="userSpaceOnUse" data-turn="{turn}" '
            f'patternTransform="rotate({turn}) scale({pixel:.4g})">{ground}<path d="M0 0V{gap}" '
            f'stroke="{colour}" stroke-width="{stroke * 2:g}" stroke-opacity="{opacity}"/>'
            "</pattern>")
