"""Names on the land, and of the line between holders along it: each where it stands."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import shapely
from shapely.geometry.base import BaseGeometry

from dashboard.compile.along import Along, box_of
from dashboard.draw.text import text_width
from dashboard.draw.zooms import DEFAULT_SCALE, NOTE_SIZES, ZOOMS


@dataclass(frozen=True)
class NameOnLand:
    """A name within some land, its middle at a point."""

    kind: str
    lines: tuple[str, ...]
    x: float
    y: float
    level: int
    subject: str = ""

    @property
    def box(self) -> BaseGeometry:
        """Where it lies at the beginning of its level of zooms."""
        scale = DEFAULT_SCALE * ZOOMS[self.level]
        wide, high = (side / scale / 2 for side in size_of(self.kind, self.lines))
        return shapely.box(self.x - wide, self.y - high, self.x + wide, self.y + high)


@dataclass(frozen=True)
class NameAlong:
    """The name of a line along it."""

    text: str
    at: Along
    level: int
    subject: str = ""
    alone: bool = True

    @property
    def box(self) -> BaseGeometry:
        """Where it lies at the beginning of its level of zooms."""
        return box_of(self.at, width_along(self.text), DEFAULT_SCALE * ZOOMS[self.level])


def width_along(text: str) -> float:
    """Return the pixels that a name takes along a line."""
    return text_width(text, NOTE_SIZES["along"], "sans-bold") + 4


def size_of(kind: str, lines: Iterable[str]) -> tuple[float, float]:
    """Return the pixels that a name on the land takes, across and down."""
    size, spacing = NOTE_SIZES[kind], 1.5 if kind == "land-name" else 0
    lines = list(lines)
    return (max(text_width(line, size) * 1.06 + spacing * len(line) for line in lines),
            size * 1.3 * len(lines))
