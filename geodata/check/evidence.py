"""The day of a disputed change of control follows from what was said of it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise

from geodata.evidence import SETTLES, denied, settled_on
from geodata.holding import CONTESTED
from geodata.periods import edtf_bounds
from geodata.problems import Problem
from geodata.record import Numbered

# Whose word may be what step.
_THIRD = {"attested"}


def report_problems(reports: list[Numbered]) -> list[Problem]:
    """Return a problem for each step that its speaker cannot take, and for lone denials."""
    problems = []
    by_event: dict[str, list[Numbered]] = {}
    for line, row in reports:
        by_event.setdefault(row.event_id, []).append((line, row))
        if (row.by == "third") != (row.step in _THIRD):
            problems.append(Problem(
                "reports.csv", line, "step", f"{row.step!r} by {row.by!r}",
                "only somebody who is no party attests, and a party announces, denies or admits"))
    for rows in by_event.values():
        affirmed = [row for _, row in rows if row.step != "denied"]
        for line, row in rows:
            if row.step != "denied":
                continue
            first = min((day for day in (edtf_bounds(r.date).earliest for r in affirmed) if day),
                        default=None)
            last = edtf_bounds(row.date).latest
            if first is None or (last and last < first):
                problems.append(Problem(
                    "reports.csv", line, "step", f"denies {row.event_id!r} before anybody has "
                    "said it", "add the announcement, or correct the day"))
    return problems


def dispute_problems(control: list[Numbered], reports: list[Numbered],
                     events: Iterable[Numbered]) -> list[Problem]:
    """Return a problem for each piece that passed by a denied change before it was settled.

    It must have been contested until the day on which the change was admitted or attested.
    """
    steps_of: dict[str, list] = {}
    for _, row in reports:
        steps_of.setdefault(row.event_id, []).append(row)
    known = {row.event_id for _, row in events}
    chains: dict[str, list[Numbered]] = {}
    for line, row in control:
        chains.setdefault(row.piece_id, []).append((line, row))
    problems = []
    for rows in chains.values():
        rows.sort(key=lambda pair: pair[1].valid_from)
        for (_, before), (line, row) in pairwise(rows):
            steps = steps_of.get(row.event_id, ())
            if row.manner == CONTESTED or row.event_id not in known or not denied(steps):
                continue
            settled = settled_on(steps)
            if settled is None:
                problems.append(Problem(
                    "control.csv", line, "event_id", f"{row.event_id!r} was denied and never "
                    f"{' or '.join(SETTLES)}",
                    "name the agreement that ended the dispute, or add the report"))
            elif row.valid_from < settled:
                problems.append(Problem(
                    "control.csv", line, "valid_from", f"{row.piece_id!r} passes on "
                    f"{row.valid_from} by {row.event_id!r}, which was denied and settled on "
                    f"{settled}", f"write contested until {settled}"))
            elif row.valid_from > settled and before.manner == CONTESTED:
                problems.append(Problem(
                    "control.csv", line, "valid_from", f"{row.piece_id!r} is contested until "
                    f"{row.valid_from}, though {row.event_id!r} was settled on {settled}",
                    f"end the dispute on {settled}"))
    return problems
