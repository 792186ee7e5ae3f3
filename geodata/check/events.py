"""What events say of themselves must agree: their days, their words, the claims shown of them."""

from __future__ import annotations

import re

from geodata.periods import edtf_bounds
from geodata.problems import Problem
from geodata.record import Numbered, references
from geodata.tables import KEYS, TABLES, Row

Tables = dict[str, list[Numbered]]

# Words that say that a thing went on for more than a day, and then has a last one.
_LASTED = re.compile(
    r"\b(?:(?:two|three|four|five|six|seven|several|\d+) (?:days|weeks|months) of"
    r"|(?:two|three|four|five|six|seven|\d+)-(?:day|week|month)"
    r"|(?:lasted|went on|goes on) (?:for|until|till|throughout)"
    r"|throughout the war)\b", re.IGNORECASE)


def span_problems(events: list[Numbered]) -> list[Problem]:
    """Return a problem for each event that ends before it begins, or whose end is not told.

    An interval in ``date`` is a doubt about one day. Whatever lasted has its first day in
    ``date`` and its last in ``until``, and either may be doubtful.
    """
    problems = []
    for line, row in events:
        if row.until:
            begins, ends = edtf_bounds(row.date), edtf_bounds(row.until)
            if begins.earliest and ends.latest and ends.latest < begins.earliest:
                problems.append(Problem(
                    "events.csv", line, "until", f"{row.until} is before {row.date}",
                    "write the last day in until and the first in date"))
            elif row.until == row.date and begins.certain:
                problems.append(Problem(
                    "events.csv", line, "until", f"{row.until} is the day that date gives",
                    "leave until empty: the event lasted for that day"))
            continue
        match = _LASTED.search(f"{row.title}. {row.summary or ''}")
        if match:
            problems.append(Problem(
                "events.csv", line, "until", f"is empty, though the event is said to have lasted: "
                f"{match.group()!r}", "write its last day, or the bounds of it, in until"))
    return problems


def _by_id(tables: Tables) -> dict[str, dict[str, Row]]:
    """Return the rows of what happened and was decided or said, by table and id."""
    return {name: {getattr(row, KEYS[name][0]): row for _, row in tables[name]}
            for name in ("events", "resolutions", "positions")}


def _said(table: str) -> set[str]:
    return set(TABLES[table].model_fields) - set(references(TABLES[table]))


def shown_problems(tables: Tables) -> list[Problem]:
    """Return a problem for each claim that is shown and gives another value than its row.

    Only where ``field`` names a column of the table that holds no id; other matters have no
    column.
    """
    rows = _by_id(tables)
    problems = []
    for line, claim in tables["claims"]:
        row = rows.get(claim.subject, {}).get(claim.subject_id)
        if claim.shown != "yes" or row is None or claim.field not in _said(claim.subject):
            continue
        value = getattr(row, claim.field)
        if str(value) != claim.value:
            problems.append(Problem(
                "claims.csv", line, "value",
                f"{claim.value!r} is shown, but {claim.subject}.csv has {claim.field} "
                f"{value!r} for {claim.subject_id!r}",
                f"write there what the rule {claim.rule_id or 'of the claim'} picks, or show "
                "another claim"))
    return problems


# The forces that a title begins with: whoever reads on must not meet others for the same deed.
_FORCES = re.compile(r"(?:[A-Z]\w+ and )?[A-Z]\w+ forces\b")
_TWIN = re.compile(r"\b(?:Also a row of (resolutions|positions|events)|Act:) \(?([a-z0-9-]+)\)?")


def force_problems(events: list[Numbered]) -> list[Problem]:
    """Return a problem for each event whose summary lets other forces do what its title tells.

    Only of the ground that passed: a summary may tell of both sides, or quote an account.
    """
    problems = []
    for line, row in events:
        forces = _FORCES.match(row.title)
        named = forces and forces.group()
        passed = re.search(r"(?:passed to|in the hands of|passing of .* to) (\w+) forces",
                           row.summary or "")
        if named and passed and passed.group(1) not in named:
            problems.append(Problem(
                "events.csv", line, "summary", f"says {passed.group()!r}, the title {named!r}",
                "name the same forces in both"))
    return problems


def twin_problems(tables: Tables) -> list[Problem]:
    """Return a problem for each row that names its twin in another table and differs in date."""
    known = _by_id(tables)
    problems = []
    for name in known:
        for line, row in tables[name]:
            for match in _TWIN.finditer(row.note or ""):
                other, key = match.group(1) or "resolutions", match.group(2)
                if key not in known[other]:
                    problems.append(Problem(f"{name}.csv", line, "note", f"{key!r} is not in "
                                            f"{other}", "correct the id in the note"))
                elif known[other][key].date != row.date:
                    problems.append(Problem(
                        f"{name}.csv", line, "date", f"{row.date} is not the date of its twin, "
                        f"{other}.csv {key!r}, which has {known[other][key].date}",
                        "give one statement one date"))
    return problems


def passage_problems(tables: Tables) -> list[Problem]:
    """Return a problem for each state of the corridor after it had ended, and for none at all.

    It lasted as long as a zone of the kind ``corridor``; from then on its state is ``ended``.
    """
    zones = [row for _, row in tables["zones"] if row.kind == "corridor"]
    if not zones or any(row.valid_to is None for row in zones):
        return []
    end = max(row.valid_to for row in zones)
    return [Problem("corridor.csv", line, "state", f"is {row.state!r} from {row.valid_from} on, "
                    f"though the corridor's zones end on {end}",
                    "write ended from that day on, and no other day")
            for line, row in tables["corridor"]
            if (row.valid_from >= end) != (row.state == "ended")]
