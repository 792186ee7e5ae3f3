"""The colours of the map on a dark page; a sheet is always paper.

Every colour is the one of the day with its lightness turned round, its hue kept: what stands out
from paper stands out from the dark as much, and what is pale stays near the ground. So two
holders of equal weight by day are so by night, and a new value needs no second colour.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from dashboard.draw.colour import lab, of_lab

_COLOUR = re.compile(r"#[0-9a-f]{6}\b|#[0-9a-f]{3}\b")
# Lightness (CIELAB) of white turned round, what black would be, and the lightest there is.
_DARKEST, _LIGHTEST, _MOST = 9.0, 102.0, 96.0


def night(colour: str) -> str:
    """Return the colour, ``#rrggbb`` or ``#rgb``, as a dark page has it."""
    lightness, a, b = lab(colour)
    return of_lab(min(_MOST, _LIGHTEST - (_LIGHTEST - _DARKEST) * lightness / 100), a, b)


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
    """Return the rules by which a chart, which plotly paints with the colours of the day, has
    those properties."""
    rules = []
    for colour in sorted(set(colours)):
        rgb = ", ".join(str(int(colour[at:at + 2], 16)) for at in (1, 3, 5))
        for kind in ("fill", "stroke"):
            rules += [
                f'.plot [style*="{kind}: rgb({rgb})"]{{{kind}:var({_name(colour)})!important}}',
                # Of a hatch the colours are attributes.
                f'.plot pattern [{kind}="rgb({rgb})"]{{{kind}:var({_name(colour)})}}']
    return "\n".join(rules)


def _name(colour: str) -> str:
    return f"--{colour[1:]}"
