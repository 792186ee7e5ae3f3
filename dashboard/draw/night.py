"""The colours of the map on a dark page; a sheet is always paper.

Every colour is the one of the day with its lightness turned round, its hue kept: what stands out
from paper stands out from the dark as much, and what is pale stays near the ground. So two
holders of equal weight by day are so by night, and a new value needs no second colour.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_COLOUR = re.compile(r"#[0-9a-f]{6}\b|#[0-9a-f]{3}\b")
# Lightness (CIELAB) of white turned round, what black would be, and the lightest there is.
_DARKEST, _LIGHTEST, _MOST = 9.0, 102.0, 96.0


def night(colour: str) -> str:
    """Return the colour, ``#rrggbb`` or ``#rgb``, as a dark page has it."""
    lightness, a, b = _lab(colour)
    turned = min(_MOST, _LIGHTEST - (_LIGHTEST - _DARKEST) * lightness / 100)
    while True:
        channels = _rgb(turned, a, b)
        if all(-0.001 <= channel <= 1.001 for channel in channels):
            return "#" + "".join(f"{round(255 * min(1, max(0, c))):02x}" for c in channels)
        # No screen has so much of the hue at that lightness.
        a, b = 0.95 * a, 0.95 * b


def named(sheet: str) -> str:
    """Return a style sheet with its colours as custom properties; see ``root_rules``."""
    return _COLOUR.sub(lambda match: f"var({_name(match[0])})", sheet)


def root_rules(sheet: str) -> str:
    """Return the rules that give the custom properties of ``named`` their colours.

    A browser that knows no ``light-dark()`` has those of the day.
    """
    colours = sorted(set(_COLOUR.findall(sheet)))
    day = "".join(f"{_name(colour)}:{colour};" for colour in colours)
    both = "".join(f"{_name(c)}:light-dark({c},{night(c)});" for c in colours)
    return (f":root{{{day}}}\n"
            f"@supports (color:light-dark(#000,#fff)){{:root{{{both}}}}}")


def pattern_rules(markup: str) -> str:
    """Return the rules that give hatches, whose colours are attributes, those properties."""
    drawn = sorted(set(re.findall(r'(fill|stroke)="(#[0-9a-f]{6})"', markup)))
    return "\n".join(f'.hatching [{kind}="{colour}"]{{{kind}:var({_name(colour)})}}'
                     for kind, colour in drawn)


def chart_rules(colours: Iterable[str]) -> str:
    """Return the rules by which a chart, which plotly paints with the colours of the day, and its
    legend have those properties."""
    rules = []
    for colour in sorted(set(colours)):
        rgb = ", ".join(str(int(colour[at:at + 2], 16)) for at in (1, 3, 5))
        rules += [f'.plot [style*="{kind}: rgb({rgb})"]{{{kind}:var({_name(colour)})!important}}'
                  for kind in ("fill", "stroke")]
        rules.append(f'.keys [style$=":{colour}"]{{background:var({_name(colour)})!important}}')
    return "\n".join(rules)


def _name(colour: str) -> str:
    return f"--{colour[1:]}"


def _lab(colour: str) -> tuple[float, float, float]:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    r, g, b = (_linear(int(digits[i:i + 2], 16) / 255) for i in (0, 2, 4))
    xyz = ((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505, 0.2126 * r + 0.7152 * g + 0.0722 * b,
           (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)
    x, y, z = (c ** (1 / 3) if c > 0.008856 else 7.787 * c + 16 / 116 for c in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _rgb(lightness: float, a: float, b: float) -> tuple[float, float, float]:
    y = (lightness + 16) / 116
    x, y, z = ((c ** 3 if c > 0.206893 else (c - 16 / 116) / 7.787)
               for c in (y + a / 500, y, y - b / 200))
    x, z = 0.9505 * x, 1.089 * z
    linear = (3.2406 * x - 1.5372 * y - 0.4986 * z, -0.9689 * x + 1.8758 * y + 0.0415 * z,
              0.0557 * x - 0.2040 * y + 1.0570 * z)
    return tuple(12.92 * c if c <= 0.0031308 else 1.055 * c ** (1 / 2.4) - 0.055 for c in linear)


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
