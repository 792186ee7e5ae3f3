"""The many events of a region's map, from the columns that ``events.py`` compiled.

``web/map/event-points.js`` reads the same columns by the same rules:

``x``, ``y``   tenths of map units
``first``, ``last``  the days between which the event lies, counted from 1988-01-01
``since``, ``until``  the days between which it certainly went on
``look``       the place of its category in ``categories`` times three, plus its weight less one

They are in the order of ``last``: those of a day and the days before it lie side by side.
"""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Collection
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from dashboard.draw.marks import EVENT_SHAPES, mark_path
from dashboard.draw.zooms import EVENT_LEVELS, shown_from

# The page shows at most so many, the heaviest, until its canvas shows all.
_STILL = 1_000
_COLUMNS = ("x", "y", "first", "since", "until", "last", "look")


@dataclass(frozen=True)
class Mark:
    """An event as the map shows it on a day: its number, what it is, where, how large, and the
    label level from which on it shows."""

    number: int
    classes: str
    x: float
    y: float
    radius: float
    shape: str
    level: int


class EventPoints:
    """The many events; their columns are read when a map first shows them."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    @property
    def text(self) -> str:
        """The columns as they are sent."""
        return (self._folder / "event-points.json").read_text(encoding="utf-8").rstrip("\n")

    @cached_property
    def _all(self) -> dict:
        columns = json.loads(self.text)
        return columns | {name: array("i", columns[name]) for name in _COLUMNS}

    @cached_property
    def _lasting(self) -> array:
        """The numbers of those that lie on no one day, or lasted for several."""
        pairs = zip(self._all["first"], self._all["last"], strict=True)
        return array("i", (n for n, (first, last) in enumerate(pairs) if first < last))

    @cached_property
    def _numbers(self) -> dict[str, int]:
        names = json.loads(self.part(self._all["names"]))
        return {key: number for number, key in enumerate(names["id"])}

    def part(self, key: str) -> str:
        """Return one of the parts by its hash."""
        return (self._folder / "event-points" / f"{key}.json").read_text(encoding="utf-8")

    def has(self, key: str) -> bool:
        """Whether there is a part of that hash."""
        return key in self.keys

    @property
    def keys(self) -> list[str]:
        """The hashes of all that is written about them: the rows in order, then the names."""
        return [*self._all["parts"], self._all["names"]]

    def rows(self) -> dict[str, list]:
        """Return what the panel tells of each, by id."""
        rows = {}
        for key in self._all["parts"]:
            part = json.loads(self.part(key))
            rows |= dict(zip(part["ids"], part["rows"], strict=True))
        return rows

    def number_of(self, node: str) -> int | None:
        """Return the number of what a node would be called, if it is one of the many."""
        return self._numbers.get(node[2:]) if node.startswith("e-") else None

    def last_day_of(self, node: str) -> int | None:
        """Return the last day that the date of one of the many allows, if it has a mark."""
        number = self.number_of(node)
        return None if number is None or number >= len(self._all["last"]) else (
            self._all["last"][number])

    def on(self, day: int, hidden: Collection[str] = ()) -> list[Mark]:
        """Return the marks that the map shows on a day, back to front."""
        last, first = self._all["last"], self._all["first"]
        since, until = self._all["since"], self._all["until"]
        over = range(bisect_left(last, day - self._all["recent"]), bisect_left(last, day))
        states = dict.fromkeys(over, "recent")
        today = range(bisect_left(last, day), bisect_right(last, day))
        lasting = (n for n in self._lasting if first[n] <= day <= last[n])
        states |= {n: "now" if since[n] <= day <= until[n] else "possible"
                   for n in (*today, *lasting)}
        looks, names = self._all["look"], self._all["categories"]
        shown = [n for n in states if names[looks[n] // 3] not in hidden]
        # The heavy above the light, and what is latest above what is over.
        return [self._mark(n, states[n]) for n in sorted(shown, key=lambda n: (-(looks[n] % 3), n))]

    def groups_on(self, day: int) -> set[str]:
        """Return the categories and states of which the day has something."""
        return {name.removeprefix("cat-") for mark in self.on(day)
                for name in mark.classes.split()[1:]}

    def _mark(self, number: int, state: str) -> Mark:
        look = self._all["look"][number]
        category, level = self._all["categories"][look // 3], EVENT_LEVELS[look % 3 + 1]
        return Mark(number, f"{event_class(category, look % 3 + 1)} {state}",
                    self._all["x"][number] / 10, self._all["y"][number] / 10,
                    self._all["radii"][look % 3], EVENT_SHAPES[category], level)


def event_class(category: str, weight: int) -> str:
    """Return the classes that the mark of an event has on every day."""
    return " ".join(filter(None, ["event", shown_from(EVENT_LEVELS[weight]), f"cat-{category}"]))


def event_point_layer(event_points: EventPoints, day: int, hidden: Collection[str], selected: str,
                pixel: float | None, only_level: int | None = None) -> str:
    """Return the marks of a day as a layer of the map: in an image all, in a page the heaviest.

    ``pixel`` gives the map units of one pixel of an image; a page's style sizes its marks.
    """
    marks = event_points.on(day, hidden)
    chosen = event_points.number_of(selected) if selected else None
    marks = [mark for mark in marks if only_level is None or mark.level <= only_level
             or mark.number == chosen]
    shown = marks if pixel is not None else marks[-_STILL:]
    day_ = "" if pixel is not None else f' data-day="{day}"'
    return "".join([f'<g class="event-points"{day_}>', *(_drawn(mark, mark.number == chosen, pixel)
                                           for mark in shown), "</g>"])


def _drawn(mark: Mark, chosen: bool, pixel: float | None) -> str:
    classes = f"{mark.classes} selected" if chosen else mark.classes
    if pixel is not None:
        path = mark_path(mark.shape, mark.radius * pixel, mark.x, mark.y)
        return f'<path class="{classes}" d="{path}"/>'
    return (f'<g transform="translate({mark.x:g} {mark.y:g})"><g class="fix">'
            f'<path class="{classes}" d="{mark_path(mark.shape, mark.radius)}"/></g></g>')
