"""A colour measured and made: lightness and hue (CIELAB), contrast with another, its edge."""

from __future__ import annotations

_LEAST = 3.1


def lab(colour: str) -> tuple[float, float, float]:
    """Return lightness and hue of a colour, ``#rrggbb`` or ``#rgb``."""
    r, g, b = _linear(colour)
    xyz = ((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505, 0.2126 * r + 0.7152 * g + 0.0722 * b,
           (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)
    x, y, z = (c ** (1 / 3) if c > 0.008856 else 7.787 * c + 16 / 116 for c in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def of_lab(lightness: float, a: float, b: float) -> str:
    """Return the colour of that lightness and hue, as much of the hue as a screen has of it."""
    while True:
        channels = _rgb(lightness, a, b)
        if all(-0.001 <= channel <= 1.001 for channel in channels):
            return "#" + "".join(f"{round(255 * min(1, max(0, c))):02x}" for c in channels)
        a, b = 0.95 * a, 0.95 * b


def contrast(one: str, other: str) -> float:
    """Return the contrast of two colours as WCAG measures it: 1 for none, 21 for black on white."""
    low, high = sorted(0.2126 * r + 0.7152 * g + 0.0722 * b
                       for r, g, b in map(_linear, (one, other)))
    return (high + 0.05) / (low + 0.05)


def outline(colour: str, ground: str) -> str:
    """Return the colour itself, or as much darker as its edge is seen on a ground (WCAG 1.4.11)."""
    lightness, a, b = lab(colour)
    edge = colour
    while contrast(edge, ground) < _LEAST:
        lightness -= 1
        edge = of_lab(lightness, a, b)
    return edge


def _linear(colour: str) -> tuple[float, ...]:
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    parts = (int(digits[i:i + 2], 16) / 255 for i in (0, 2, 4))
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)


def _rgb(lightness: float, a: float, b: float) -> tuple[float, ...]:
    y = (lightness + 16) / 116
    x, y, z = ((c ** 3 if c > 0.206893 else (c - 16 / 116) / 7.787)
               for c in (y + a / 500, y, y - b / 200))
    x, z = 0.9505 * x, 1.089 * z
    linear = (3.2406 * x - 1.5372 * y - 0.4986 * z, -0.9689 * x + 1.8758 * y + 0.0415 * z,
              0.0557 * x - 0.2040 * y + 1.0570 * z)
    return tuple(12.92 * c if c <= 0.0031308 else 1.055 * c ** (1 / 2.4) - 0.055 for c in linear)
