"""How wide text is, and where it breaks."""

from __future__ import annotations

from functools import lru_cache

from PIL import ImageFont

from dashboard.fonts import FONT_FILES


@lru_cache(maxsize=None)
def _font(size: float):
    # Measured eight times larger, because Pillow hints small sizes to whole pixels.
    return ImageFont.truetype(str(FONT_FILES["sans"]), size * 8)


def text_width(text: str, size: float) -> float:
    """Return the width of a line of the map's type, in pixels at ``size`` pixels."""
    return _font(size).getlength(text) / 8


def wrapped(text: str, size: float, width: float, most: int) -> list[str]:
    """Return ``text`` as lines that fit ``width`` pixels; past ``most`` it ends in an ellipsis."""
    lines: list[str] = []
    line = ""
    words = text.split()
    for number, word in enumerate(words):
        longer = f"{line} {word}".strip()
        if not line or text_width(longer, size) <= width:
            line = longer
            continue
        if len(lines) == most - 1:
            rest = f"{line} …"
            while text_width(rest, size) > width and " " in line:
                line = line.rsplit(" ", 1)[0]
                rest = f"{line} …"
            return [*lines, rest]
        lines.append(line)
        line = words[number]
    return [*lines, line] if line else lines
