"""Spans of time in which a node of the map is in some state.

The shape is the one that the browser reads (``web/map/codes.js`` has the same rules):

``node``    ids of the nodes of the document, in order
``base``    the class that each node always has, an index into ``bases``
``feature`` for each span, the node it speaks of
``start``, ``end``  the days of the span, counted from 1988-01-01, half-open
``code``    the state, an index into ``codes``; 0 is "not shown"
``group``   the filter the span belongs to, an index into ``groups``; 0 is "always"
``area``    km2 of each node, for the legend's sums; 0 where it has none

Of several spans that hold on a day the one with the highest code wins.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field

END = 1_000_000  # later than any day: a span without an end


@dataclass
class Timeline:
    """Collects the nodes and spans of one document."""

    codes: list[str]
    groups: list[str] = field(default_factory=lambda: ["always"])
    bases: list[str] = field(default_factory=list)
    node: list[str] = field(default_factory=list)
    base: list[int] = field(default_factory=list)
    area: list[float] = field(default_factory=list)
    spans: list[tuple[int, int, int, int, int]] = field(default_factory=list)

    def add_node(self, node_id: str, base: str, area: float = 0.0) -> int:
        """Add a node and return its number."""
        if base not in self.bases:
            self.bases.append(base)
        self.node.append(node_id)
        self.base.append(self.bases.index(base))
        self.area.append(round(area, 2))
        return len(self.node) - 1

    def add_span(
        self, feature: int, start: int, end: int | None, code: str, group: str = "always"
    ) -> None:
        """Say that a node has a state from one day up to, not including, another."""
        if group not in self.groups:
            self.groups.append(group)
        end = END if end is None else end
        if end > start:
            numbers = (self.codes.index(code), self.groups.index(group))
            self.spans.append((feature, start, end, *numbers))

    def as_dict(self) -> dict:
        """Return the timeline as the plain lists that are written to JSON."""
        feature, start, end, code, group = map(list, zip(*self.spans, strict=True))
        return {
            "codes": self.codes, "groups": self.groups, "bases": self.bases,
            "node": self.node, "base": self.base, "area": self.area,
            "feature": feature, "start": start, "end": end, "code": code, "group": group,
        }


def classes_of(timeline: dict) -> dict[str, set[str]]:
    """Return the classes that each node always has."""
    classes = [set(base.split()) for base in timeline["bases"]]
    return {node: classes[base]
            for node, base in zip(timeline["node"], timeline["base"], strict=True)}


def codes_on(day: int, timeline: dict, hidden: Collection[str] = ()) -> list[int]:
    """Return the code of each node on a day; groups named in ``hidden`` do not count."""
    off = {i for i, name in enumerate(timeline["groups"]) if name in hidden}
    codes = [0] * len(timeline["node"])
    columns = (timeline[c] for c in ("feature", "start", "end", "code", "group"))
    for feature, start, end, code, group in zip(*columns, strict=True):
        if start <= day < end and group not in off and code > codes[feature]:
            codes[feature] = code
    return codes


def change_days(timeline: dict, hidden: Collection[str] = ()) -> list[int]:
    """Return the days on which some node may change its state, in order."""
    off = {i for i, name in enumerate(timeline["groups"]) if name in hidden}
    columns = (timeline[c] for c in ("start", "end", "group"))
    days: set[int] = set()
    for start, end, group in zip(*columns, strict=True):
        if group not in off:
            days |= {start, end}
    return sorted(day for day in days if 0 < day < END)


def merge_periods(periods: Iterable[tuple[int, int | None]]) -> list[tuple[int, int]]:
    """Return periods with those that touch or overlap joined, in order."""
    merged: list[list[int]] = []
    for start, end in sorted((s, END if e is None else e) for s, e in periods):
        if merged and start <= merged[-1][1]:
            merged[-1][1] = max(merged[-1][1], end)
        else:
            merged.append([start, end])
    return [(start, end) for start, end in merged]
