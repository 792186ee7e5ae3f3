"""Whether the tables that the layers are made of name what there is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping

from geodata.districts import Districts
from geodata.problems import Problem
from geodata.record import Numbered

CUTS = "geometry/cuts.geojson"


def rule_problems(rules: list[Numbered], pieces: Collection[str],
                  cuts: Collection[str]) -> list[Problem]:
    """Return a problem for each piece without a rule, and each cut of a rule that there is not."""
    ruled = {row.piece_id for _, row in rules}
    problems = [Problem("piece_rules.csv", 0, "piece_id", f"has no {piece!r}",
                        "say where the piece lies") for piece in sorted({*pieces} - ruled)]
    return problems + [
        Problem("piece_rules.csv", line, column, f"{cut!r} is not in {CUTS}",
                "add the line, or correct its id")
        for line, row in rules for column in ("within", "without")
        for cut in (getattr(row, column) or "").split() if cut not in cuts]


def stretch_problems(stretches: list[Numbered], cuts: Collection[str]) -> list[Problem]:
    """Return a problem for each stretch of a road along a cut that there is not."""
    return [Problem("road_stretches.csv", line, "through", f"{row.through!r} is not in {CUTS}",
                    "write points, as 46.75,39.76 46.93,39.99, or the id of a line")
            for line, row in stretches if "," not in row.through and row.through not in cuts]


def river_problems(rivers: list[Numbered], states: Collection[str]) -> list[Problem]:
    """Return a problem for each river with no state south of it that roads are to stay out of.

    And for each without a course whose border begins nowhere.
    """
    return [Problem("large_rivers.csv", line, "south", f"{row.south!r} is not in region_states.csv",
                    "name the state that roads stay out of, or say that the river is no barrier")
            for line, row in rivers if row.barrier == "yes" and row.south not in states] + [
            Problem("large_rivers.csv", line, "since", "is empty",
                    "say from which meridian on the river is the border, or give it a course")
            for line, row in rivers if not row.course and row.since is None]


def mend_problems(mends: list[Numbered], areas: Collection[str]) -> list[Problem]:
    """Return a problem for each area of a mend that the world has not, and each without a way."""
    return [Problem("world_mends.csv", line, column, f"{area!r} is not in geometry/world.geojson",
                    "correct its id")
            for line, row in mends for column in ("area_id", "but_not", "taken_from")
            if (area := getattr(row, column)) and area not in areas] + [
            Problem("world_mends.csv", line, "unit", "and taken_from are both empty, or neither is",
                    "say the unit that completes the area, or the state that it is taken from")
            for line, row in mends if bool(row.unit) == bool(row.taken_from)] + [
            Problem("world_mends.csv", line, "added", f"is {row.added or 'empty'}",
                    "say yes, or no if the unit stands in the place of what there is")
            for line, row in mends if row.unit and row.added not in ("yes", "no")]


def named_district_problems(rows: Mapping[str, list[Numbered]],
                            districts: Districts) -> list[Problem]:
    """Return a problem for each district that these tables name and named_areas.csv does not."""
    problems = []
    for table, column, known in (
            ("piece_rules", "district", districts.heirs), ("piece_rules", "today", districts.today),
            ("piece_rules", "province", districts.provinces),
            ("district_points", "district", districts.heirs),
            ("district_points", "today", districts.today),
            ("district_villages", "district", districts.heirs),
            ("geonames_units", "district", districts.today),
            ("figures", "areas", districts.heirs)):
        for line, row in rows[table]:
            problems += [_unknown(table, line, column, name)
                         for name in _names(getattr(row, column)) if name not in known]
    return problems


def _names(value: str | None) -> Iterable[str]:
    return (value or "").split()


def _unknown(table: str, line: int, column: str, name: str) -> Problem:
    return Problem(f"{table}.csv", line, column, f"{name!r} is not in named_areas.csv",
                   "correct it, or add the area with its layer")
