"""How wide text is, and where it breaks."""

from __future__ import annotations

import re
from functools import lru_cache

from PIL import ImageFont

from dashboard.fonts import FONT_FILES

# A no-break space holds its words together.
# A line never begins with the stroke between two names of one place, or with a unit.
_SPACE = re.compile(r"[ \t\r\n]+(?!/ |(?:km|կմ|км)²?(?!\w)|%)")


@lru_cache(maxsize=None)
def _font(size: float, font: str):
    # Measured eight times larger, because Pillow hints small sizes to whole pixels.
    return ImageFont.truetype(str(FONT_FILES[font]), size * 8)


@lru_cache(maxsize=16_384)
def text_width(text: str, size: float, font: str = "sans") -> float:
    """Return the width of a line of the map's type, in pixels at ``size`` pixels."""
    return _font(size, font).getlength(text) / 8


def wrapped(text: str, size: float, width: float, most: int, font: str = "sans") -> list[str]:
    """Return ``text`` as lines that fit ``width`` pixels; past ``most`` it ends in an ellipsis."""
    lines: list[str] = []
    line = ""
    for word in _breakable(text, size, width, font):
        longer = f"{line} {word}".strip()
        if not line or text_width(longer, size, font) <= width:
            line = longer
            continue
        if len(lines) == most - 1:
            return [*lines, _cut(line, size, width, font)]
        lines.append(line)
        line = word
    return [*lines, line] if line else lines


def balanced(text: str, size: float, width: float, font: str = "sans") -> list[str]:
    """Return ``text`` in as few lines as ``wrapped`` needs, but of like length."""
    lines = wrapped(text, size, width, len(text), font)
    while width > 50:
        tighter = wrapped(text, size, width - 8, len(text), font)
        if len(tighter) > len(lines):
            break
        lines, width = tighter, width - 8
    return lines


def _breakable(text: str, size: float, width: float, font: str) -> list[str]:
    """Return the words of a text, those wider than a line in parts that are not."""
    parts: list[str] = []
    for word in _SPACE.split(text.strip()):
        while text_width(word, size, font) > width and len(word) > 1:
            end = max(1, int(len(word) * width / text_width(word, size, font)))
            while end > 1 and text_width(word[:end], size, font) > width:
                end -= 1
            parts.append(word[:end])
            word = word[end:]
        parts.append(word)
    return parts


def _cut(line: str, size: float, width: float, font: str) -> str:
    """Return a line that ends in an ellipsis and fits, shorter by words, then by letters."""
    while len(line) > 1 and text_width(f"{line} …", size, font) > width:
        line = line.rsplit(" ", 1)[0] if " " in line else line[:-1]
    return f"{line} …"
