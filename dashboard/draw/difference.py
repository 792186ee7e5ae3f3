"""Two days of the region compared: which pieces have another holder, and by what cause.

``web/map/differences.js`` finds the same in the browser; a test holds the two together. What is
drawn of it stands in ``difference_picture.py``.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from dashboard.draw.timeline import codes_on
from dashboard.words.dates import iso_day

_NUMBER = re.compile(r"-?(?:\d+\.?\d*|\.\d+)")


@dataclass(frozen=True)
class Difference:
    """A piece that passed from one holder to another between two days."""

    piece_id: str
    name: str
    before: str
    after: str
    km2: float
    event_id: str | None


def differences(document: dict, record: dict, day: int, other: int) -> list[Difference]:
    """Return the pieces whose holder on the later day is not that of the earlier one."""
    columns = record["pieces"]["columns"]
    pieces = []
    for piece_id, before, after, km2 in passed_on(document, day, other):
        piece = dict(zip(columns, record["pieces"]["rows"][piece_id], strict=True))
        cause = _cause(piece["control"], record, max(day, other))
        pieces.append(Difference(piece_id, piece["name"], before, after, km2, cause))
    return sorted(pieces, key=lambda d: (d.before, d.after, -d.km2, d.piece_id))


def _cause(control: list[list], record: dict, day: int) -> str | None:
    """Return the event that gave the piece to whoever holds it on a day.

    A change of manner alone (contested, being handed over) is not what gave it.
    """
    start, holder, event = map(record["pieces"]["control"].index,
                               ("valid_from", "holder", "event_id"))
    on = iso_day(day)
    cause, held_by = None, None
    for row in control:
        if row[start] > on:
            break
        if row[holder] != held_by:
            cause, held_by = row[event], row[holder]
    return cause


def passed_on(document: dict, day: int, other: int) -> Iterator[tuple[str, str, str, float]]:
    """Yield each piece that passed on: its id, both holders, earlier first, and its km2."""
    timeline = document["timeline"]
    early, late = (codes_on(when, timeline) for when in sorted((day, other)))
    for number, node in enumerate(timeline["node"]):
        is_piece = timeline["bases"][timeline["base"][number]] == "piece"
        if is_piece and early[number] != late[number]:
            yield (node.removeprefix("p-"), timeline["codes"][early[number]],
                   timeline["codes"][late[number]], timeline["area"][number])


def outlines(document: dict, day: int, other: int) -> list[str]:
    """Return a path for each pair of holders: one outline round all that passed between them.

    What two pieces share is drawn by us alone and is no limit of what passed on.
    """
    paths = {node["id"]: node["d"] for node in document["nodes"] if node["id"].startswith("p-")}
    rings: dict[tuple[str, str], list] = {}
    for piece_id, before, after, _ in passed_on(document, day, other):
        rings.setdefault((before, after), []).extend(rings_of(paths[f"p-{piece_id}"]))
    return [dissolved(edges, steps_of(edges)) for edges in rings.values()]


def rings_of(d: str) -> list[list[tuple[int, int, tuple[int, int]]]]:
    """Return the rings of a path that ``paths.py`` wrote, in tenths of a map unit.

    Each point comes with the middle of the step that leads to it: edges of neighbours do not
    cross, so that two steps with one middle are one step.
    """
    rings = []
    for run in d.split("M")[1:]:
        numbers = [round(float(text) * 10) for text in _NUMBER.findall(run)]
        points = list(zip(accumulate(numbers[::2]), accumulate(numbers[1::2]), strict=True))
        before = [points[-1], *points[:-1]]
        rings.append([(x, y, (x + a, y + b))
                      for (x, y), (a, b) in zip(points, before, strict=True)])
    return rings


def steps_of(rings: list) -> Counter:
    """Return how often each step is one of the rings'."""
    return Counter(step for ring in rings for *_, step in ring)


def dissolved(rings: list, times: Counter) -> str:
    """Return the steps of rings that are counted once: no two of what is counted share them."""
    parts = []
    for ring in rings:
        on = False
        for number, (x, y, step) in enumerate(ring):
            outer = times[step] == 1
            from_x, from_y, _ = ring[number - 1]
            if outer:
                parts.append("" if on else f"M{from_x / 10:g} {from_y / 10:g}")
                parts.append(f"L{x / 10:g} {y / 10:g}")
            on = outer
    return "".join(parts)


def sums(document: dict, day: int, other: int) -> list[tuple[str, str, float]]:
    """Return km2 by from-holder and to-holder, largest first."""
    totals: dict[tuple[str, str], float] = {}
    for _, before, after, km2 in passed_on(document, day, other):
        totals[before, after] = totals.get((before, after), 0.0) + km2
    return sorted(((a, b, km2) for (a, b), km2 in totals.items()), key=lambda row: -row[2])
