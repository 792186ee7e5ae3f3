"""Every translation is of a text that there is, as it is now, in a language that is spoken."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from geodata.problems import Problem
from geodata.record import Numbered

FILE = "translations.csv"


def text_problems(rows: list[Numbered], originals: Mapping[tuple[str, str, str], str],
                  spoken: Collection[str]) -> list[Problem]:
    """Return a problem for each translation of nothing, of what has changed, or in no language.

    ``originals`` are the fingerprints of the texts by table, row and field.
    """
    problems = []
    for line, row in rows:
        if row.language not in spoken:
            problems.append(Problem(FILE, line, "language",
                                    f"{row.language!r} has no folder in words/",
                                    "add the folder with its language.ftl, or correct the tag"))
        now = originals.get((row.table, row.row_id, row.field))
        if now is None:
            problems.append(Problem(FILE, line, "row_id", f"{row.table} has no {row.field} of "
                                    f"{row.row_id!r}", "correct table, row_id or field"))
        elif now != row.original:
            problems.append(Problem(FILE, line, "original", f"the {row.field} of {row.row_id!r} "
                                    "has changed since it was translated",
                                    f"translate it anew, then write {now}"))
    return problems
