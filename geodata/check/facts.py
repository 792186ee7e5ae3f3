"""The facts by which the map is drawn: areas and their names, and phases without a gap."""

from __future__ import annotations

from collections.abc import Container, Iterable
from datetime import date

from geodata.districts import SOVIET, TODAY
from geodata.problems import Problem
from geodata.record import Numbered
from geodata.vocabulary import LAYERS, values

AREAS, NAMES, PHASES = "named_areas.csv", "area_names.csv", "phases.csv"
STATES = "region_states.csv"
# What a reader who has chosen nothing is shown: see dashboard/address/state.py.
OPENINGS = {"first", "compared"}
CLAIMED = "claimed"
# Of these the map does not find the place of the name by itself.
_POINTED = ("country", "exclave", "water-name")


def area_problems(areas: list[Numbered], names: list[Numbered],
                  languages: Iterable[str]) -> list[Problem]:
    """Return a problem for each area that says too little, and each without its names."""
    today = {row.area_id for _, row in areas if row.layer == TODAY}
    known = {(row.area_id, row.layer) for _, row in areas}
    called = {(row.area_id, row.layer, row.language) for _, row in names}
    problems = []
    for line, row in areas:
        problems += _district_problems(line, row, today)
        if row.layer in _POINTED and (row.lon is None or row.lat is None):
            problems.append(Problem(AREAS, line, "lon", f"{row.area_id!r} has no point",
                                    "write where its name stands on the map"))
        missing = [language for language in languages
                   if (row.area_id, row.layer, language) not in called]
        if missing:
            problems.append(Problem(AREAS, line, "area_id",
                                    f"{row.area_id!r} has no name in {', '.join(missing)}",
                                    f"add it to {NAMES}, as {row.layer}"))
    return problems + [
        Problem(NAMES, line, "layer", f"there is no {row.layer} {row.area_id!r} in {AREAS}",
                "correct the layer, or add the area")
        for line, row in names if (row.area_id, row.layer) not in known]


def _district_problems(line: int, row, today: set[str]) -> list[Problem]:
    columns = ("today", "in_nkao", "claimed_1991")
    if row.layer != SOVIET:
        return [Problem(AREAS, line, column, f"is told of a {row.layer}", "empty it")
                for column in columns if getattr(row, column)]
    problems = [Problem(AREAS, line, column, "is empty",
                        "a district of the Soviet era has it filled")
                for column in columns if not getattr(row, column)]
    return problems + [Problem(AREAS, line, "today", f"{heir!r} is no district of today",
                               f"add it with the layer {TODAY}, or correct it")
                       for heir in (row.today or "").split() if heir not in today]


def other_name_problems(names: list[Numbered], ids: dict[str, set[str]]) -> list[Problem]:
    """Return a problem for each other name of something that there is not."""
    known = {subject: ids.get(subject, set()) for subject in values("named-subject")}
    known["rivers"] = known["rivers"] | ids.get("large_rivers", set())
    known["layers"] = {value for listed in LAYERS for value in values(listed)}
    return [Problem("other_names.csv", line, "subject_id",
                    f"{row.subject_id!r} is not among the {row.subject}",
                    "correct the id, or the subject")
            for line, row in names if row.subject_id not in known[row.subject]]


def claimant_problems(zones: list[Numbered], lists: list[Numbered]) -> list[Problem]:
    """Return a problem for each claim of nobody whose claims the map has a layer for."""
    claimants = {look.removeprefix("by:") for _, row in lists if row.list == "layer-zone"
                 for look in (row.look or "").split() if look.startswith("by:")}
    problems = []
    for line, row in zones:
        if row.kind != CLAIMED and row.claimant:
            problems.append(Problem("zones.csv", line, "claimant", f"is told of a {row.kind}",
                                    "empty it"))
        elif row.kind == CLAIMED and row.claimant not in claimants:
            problems.append(Problem("zones.csv", line, "claimant",
                                    f"{row.claimant or ''!r} has no layer of claims",
                                    "name the speaker who claims it; a layer of the list "
                                    "layer-zone says by: whose claims it outlines"))
    return problems


def opening_problems(openings: list[Numbered], first_day: date, last_day: date) -> list[Problem]:
    """Return a problem for each opening that is missing, or on a day that the atlas lacks."""
    missing = OPENINGS - {row.opening for _, row in openings}
    problems = [Problem("openings.csv", 0, "opening", f"has no {name!r}", "add its row")
                for name in sorted(missing)]
    problems += [Problem("openings.csv", line, "day", f"{row.day} is outside the atlas",
                         f"write a day from {first_day} to {last_day}")
                 for line, row in openings if not first_day <= row.day <= last_day]
    return problems


def side_problems(sides: list[Numbered]) -> list[Problem]:
    """Return a problem for each further side on which the ground around is said to lie.

    And for each row that says since when without the ground, or the reverse.
    """
    around = [(line, row) for line, row in sides if row.around]
    return [Problem("sides.csv", line, "around",
                    f"is filled, as it is of {around[0][1].holder!r}", "leave it to one of the two")
            for line, _ in around[1:]] + [
        Problem("sides.csv", line, "around_from",
                f"is {row.around_from or 'empty'}, and around is {row.around or 'empty'}",
                "fill both or none")
        for line, row in sides if bool(row.around) != bool(row.around_from)]


def state_problems(states: list[Numbered], promised: list[Numbered]) -> list[Problem]:
    """Return a problem where not one state is home, and for a border with a state not listed."""
    homes = [(line, row) for line, row in states if row.home == "yes"]
    problems = [Problem(STATES, 0, "home", "no state is it", "write yes of the one that the area "
                        "shown lies in")] if not homes else [
        Problem(STATES, line, "home", f"is yes, as it is of {homes[0][1].jurisdiction_id!r}",
                "leave it to one of the two") for line, _ in homes[1:]]
    known = {row.jurisdiction_id for _, row in states}
    return problems + [
        Problem("promised_lines.csv", line, "beyond", f"{row.beyond!r} is not in {STATES}",
                "add the state, or correct the id")
        for line, row in promised if row.beyond and row.beyond not in known]


def place_side_problems(rows: list[Numbered], columns: Container[str]) -> list[Problem]:
    """Return a problem for each row that explains a column that places.csv does not have."""
    return [Problem("place_sides.csv", line, "documented_in",
                    f"places.csv has no column {row.documented_in!r}", "correct its name")
            for line, row in rows if row.documented_in not in columns]


def _former_problems(line: int, row, phases: list[Numbered]) -> list[Problem]:
    former = next((one for _, one in phases if one.phase_id == row.former), None)
    if former is None or (former.matter == row.matter == "front" and former.valid_to
                          and former.valid_to <= row.valid_from):
        return []
    return [Problem(PHASES, line, "former", f"{row.former!r} is no line from before this phase",
                    "name a phase of the line between the sides that had ended by then")]


def phase_problems(phases: list[Numbered], first_day: date) -> list[Problem]:
    """Return a problem for each phase that overlaps another, and each gap of those of the line."""
    problems = []
    matters: dict[str, list[Numbered]] = {}
    for line, row in phases:
        matters.setdefault(row.matter, []).append((line, row))
        problems += [
            Problem(PHASES, line, column, f"is {getattr(row, column)!r} of a phase of {row.matter}",
                    "fill it for the line between the sides, and for nothing else")
            for column in ("front", "line_name", "line_accuracy_m")
            if (row.matter == "front") != (getattr(row, column) is not None)]
        if row.former:
            problems += _former_problems(line, row, phases)
    for matter, rows in matters.items():
        rows.sort(key=lambda pair: pair[1].valid_from)
        gapless = matter == "front"
        line, row = rows[0]
        if gapless and row.valid_from > first_day:
            problems.append(Problem(PHASES, line, "valid_from", f"nothing is told from {first_day}",
                                    "begin the first phase on that day"))
        for (line, row), (after, later) in zip(rows, rows[1:], strict=False):
            if row.valid_to is None or row.valid_to > later.valid_from:
                problems.append(Problem(PHASES, line, "valid_to",
                                        f"reaches into the phase of line {after}",
                                        f"write {later.valid_from}"))
            elif gapless and row.valid_to < later.valid_from:
                problems.append(Problem(PHASES, line, "valid_to",
                                        f"leaves a gap before the phase of line {after}",
                                        f"write {later.valid_from}"))
        line, row = rows[-1]
        if gapless and row.valid_to is not None:
            problems.append(Problem(PHASES, line, "valid_to", "nothing is told after it",
                                    "empty it: the last phase is still so"))
    return problems
