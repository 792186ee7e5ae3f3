"""The notes beside the land: where each stands in its column, and the line to what it is about.

No note lies on another or on a name, and no line crosses a name in the reader's language: where
that cannot be, the note is left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import product

import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from dashboard.compile.frame import REGION
from dashboard.compile.obstacles import areas_at, names_at
from dashboard.draw.text import text_width
from dashboard.draw.zooms import NOTE_SIZES
from geodata.names import LANGUAGES

# The columns in which notes stand: metres of the projection right of the land, and left of it.
COLUMNS = {"start": (109_000 - REGION.xmin) / REGION.unit,
           "end": (-106_000 - REGION.xmin) / REGION.unit}
_TOP, _BOTTOM = ((REGION.ymax - metres) / REGION.unit for metres in (34_000, -108_000))
_GAP = 16.0
# Pixels to a map unit where notes have the least room, and others at which they stand.
# by the levels of zooms: the nearer have more names on the land, and more room beside it.
BANDS = {(0, 2): (0.46, 0.53, 0.6, 0.78, 0.95), (2, 3): (0.96, 1.2, 1.44)}
# Map units between a note and the line to what it is about, after which that may bend.
_FROM, _LEVEL = 6.0, 34.0
# Map units by which a note may stand above or below what it is about, the best first.
_OFFS = (0, *(sign * off for off in (16, 34, 56, 84, 120, 170, 230) for sign in (1, -1)))
# What could be pointed at nearer is not pointed at from so many map units away.
_LONGEST = 420.0
# What it costs a leader to cross a name in another language: so many map units farther off.
_CROSSING = 60.0
# Of its point, where a leader ends within a name's box it is that of the place itself.
_END = 9.0


@dataclass(frozen=True)
class Note:
    """What is said of one of some points of the paper: its lines, the first of them its head."""

    rank: int
    lines: tuple[str, ...]
    ats: tuple[tuple[float, float], ...]
    anchor: str
    about: str = ""
    # What it names: a subject of terms, the first line of the name, how many, and their room.
    named: tuple = ()
    # Its lines that go on with what the line before says.
    more: tuple[int, ...] = ()

    @property
    def height(self) -> float:
        """Height in pixels."""
        return NOTE_SIZES["head"] * 1.3 + NOTE_SIZES["line"] * 1.3 * (len(self.lines) - 1)

    @property
    def width(self) -> float:
        """Width in pixels."""
        head, *rest = self.lines
        return max(text_width(head, NOTE_SIZES["head"], "sans-bold"),
                   *(text_width(line, NOTE_SIZES["line"]) for line in rest), 0.0)


@dataclass(frozen=True)
class Placed:
    """A note in its place: the top of its text, and the points of the line to its subject."""

    note: Note
    anchor: str
    y: float
    leader: tuple[tuple[float, float], ...]
    levels: tuple[int, int]

    @property
    def box(self) -> BaseGeometry:
        """Where its text lies where it has the least room."""
        return _boxes(self.note, self.anchor, np.array([self.y]), BANDS[self.levels][0])[0]


@dataclass
class Margin:
    """The paper beside the land, with the names that lie on it.

    Nothing comes upon those in the ``language`` of who reads; of those in others, which a reader
    may choose, upon as few as may be: the page folds a note that is in their way.
    """

    labels: Sequence[dict]
    areas: Sequence[dict]
    language: str
    levels: tuple[int, int]
    _crossed: dict[tuple, int | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        scales = BANDS[self.levels]
        self.least = scales[0]
        self.names = {language: names_at(self.labels, scales, [language])
                      for language in (self.language, *(set(LANGUAGES) - {self.language}))}
        self.filled = shapely.union_all([self.names[self.language],
                                         areas_at(self.areas, self.least)])
        for taken in (*self.names.values(), self.filled):
            shapely.prepare(taken)

    def stacked(self, notes: Sequence[Note], most: int,
                written: Sequence[BaseGeometry]) -> list[Placed]:
        """Return the notes of highest rank that have room, at most so many.

        ``written`` is what else is written on the map.
        """
        placed: list[Placed] = []
        on_land = shapely.union_all(list(written))
        shapely.prepare(on_land)
        for note in sorted(notes, key=lambda note: note.rank):
            spot = self._best(note, placed, on_land) if len(placed) < most else None
            if spot:
                placed.append(spot)
        return placed

    def _best(self, note: Note, placed: list[Placed], on_land: BaseGeometry) -> Placed | None:
        sides = sorted(COLUMNS, key=lambda anchor: anchor != note.anchor)
        spots = (self._beside(note, anchor, placed, on_land) for anchor in sides)
        return next((placed for placed in spots if placed), None)

    def _beside(self, note: Note, anchor: str, placed: list[Placed],
                on_land: BaseGeometry) -> Placed | None:
        """Return the best place of a note in a column."""
        beside = COLUMNS[anchor]
        out = 1 if anchor == "start" else -1
        high = note.height / self.least
        head = NOTE_SIZES["head"] * 0.6 / self.least
        ways, tops, badly = [], [], []
        for (number, (x, y)), off in product(enumerate(note.ats), _OFFS):
            top = y + off - head
            to = beside - out * _FROM
            if not _TOP <= top <= _BOTTOM - high or (note.rank > 2 and abs(to - x) > _LONGEST):
                continue
            bend = to - out * min(_LEVEL, abs(to - x) / 2)
            ways.append(((to, top + head), (bend, top + head), (x, y)))
            tops.append(top)
            badly.append(abs(off) + 0.8 * abs(to - x) + 3 * number)
        if not ways:
            return None
        cost = np.array(badly)
        boxes = _boxes(note, anchor, np.array(tops), self.least)
        # What is prepared is asked first: only then is it quick.
        never = shapely.intersects(self.filled, boxes) | shapely.intersects(on_land, boxes)
        free = np.flatnonzero(~never)
        if not len(free):
            return None
        boxes, lines = boxes[free], shapely.linestrings(np.array(ways)[free])
        met = shapely.intersects(on_land, _short(lines))
        for other in placed:
            box, leader = other.box, shapely.LineString(other.leader)
            met |= shapely.dwithin(boxes, box, _GAP) | shapely.intersects(boxes, leader)
            met |= shapely.intersects(lines, leader) | shapely.intersects(lines, box)
        never[free] = met
        best, least = None, np.inf
        for at in np.argsort(cost):
            if cost[at] >= least:
                break
            crossed = None if never[at] else self._crossed_by(ways[at])
            if crossed is not None and cost[at] + _CROSSING * crossed < least:
                best, least = at, cost[at] + _CROSSING * crossed
        return None if best is None else Placed(
            note, anchor, round(tops[best], 1), ways[best], self.levels)

    def _crossed_by(self, way: tuple) -> int | None:
        """Return in how many other languages a leader crosses a name at some scale; None where it
        does so in the reader's.
        """
        if way not in self._crossed:
            line = _short(np.array([shapely.LineString(way)]))[0]
            own, *others = (bool(taken.intersects(line)) for taken in self.names.values())
            self._crossed[way] = None if own else sum(others)
        return self._crossed[way]


def _short(lines: np.ndarray) -> np.ndarray:
    """Return lines without their last bit: a place lies beside its own name."""
    length = np.maximum(shapely.length(lines) - _END, 1.0)
    ends = shapely.line_interpolate_point(lines, length)
    points = shapely.get_coordinates(lines).reshape(len(lines), -1, 2)
    return shapely.linestrings(np.concatenate(
        [points[:, :-1], shapely.get_coordinates(ends)[:, None]], axis=1))


def _boxes(note: Note, anchor: str, tops: np.ndarray, scale: float) -> np.ndarray:
    """Return where the text of a note lies in a column at a scale, by its tops."""
    wide, high = note.width / scale, note.height / scale
    x = COLUMNS[anchor]
    left = x if anchor == "start" else x - wide
    return shapely.box(left, tops, left + wide, tops + high)
