"""Every translation is of something that there is, in a language that is spoken.

That its original has changed since is no fault: until somebody has looked at it again, the
original of a text stands, and ``contact-lines translations --stale`` lists it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping

from geodata.problems import Problem
from geodata.record import Numbered
from geodata.words import FALLBACK

FILE = "translations.csv"
STATES = "message_states.csv"
GLOSSARY = "glossary.csv"


def text_problems(rows: list[Numbered], originals: Collection[tuple[str, str, str]],
                  spoken: Collection[str]) -> list[Problem]:
    """Return a problem for each translation of nothing, or in no language.

    ``originals`` are the texts that there are, by table, row and field.
    """
    problems = []
    for line, row in rows:
        if row.language not in spoken:
            problems.append(Problem(FILE, line, "language",
                                    f"{row.language!r} has no folder in words/",
                                    "add the folder with its language.ftl, or correct the tag"))
        # A line that is gone is told of where it ran: its name is no fault of its own.
        if row.table != "lines" and (row.table, row.row_id, row.field) not in originals:
            of = repr(row.row_id) if row.row_id else "all its rows"
            problems.append(Problem(FILE, line, "row_id", f"{row.table} has no {row.field} of "
                                    f"{of}", "correct table, row_id or field"))
    return problems


def message_problems(rows: list[Numbered], messages: Mapping[str, Collection[str]],
                     spoken: Collection[str]) -> list[Problem]:
    """Return a problem for each state of no message, and each message that has no state.

    ``messages`` are the names of those that each language has, English too.
    """
    problems = []
    states: dict[str, set[str]] = defaultdict(set)
    for line, row in rows:
        states[row.language].add(row.message)
        if row.message not in messages.get(row.language, ()):
            problems.append(Problem(STATES, line, "message",
                                    f"words/{row.language} has no message {row.message!r}",
                                    f"run python -m geodata messages {row.language}"))
    for language in spoken:
        if language == FALLBACK:
            continue
        own = set(messages.get(language, ()))
        if missing := sorted(own - states[language]):
            problems.append(Problem(STATES, 0, "message",
                                    f"{len(missing)} messages of words/{language} have no state, "
                                    f"as {missing[0]!r}",
                                    f"run python -m geodata messages {language}"))
        if unknown := sorted(own - set(messages.get(FALLBACK, ()))):
            problems.append(Problem(f"words/{language}", 0, unknown[0],
                                    "there is no such message in English",
                                    "correct its name, or take it away"))
    return problems


def glossary_problems(rows: list[Numbered], spoken: Collection[str]) -> list[Problem]:
    """Return a problem for each term without an English word, or told in no language."""
    problems = []
    english = {row.term_id for _, row in rows if row.language == FALLBACK}
    for line, row in rows:
        if row.language not in spoken:
            problems.append(Problem(GLOSSARY, line, "language",
                                    f"{row.language!r} has no folder in words/",
                                    "add the folder with its language.ftl, or correct the tag"))
        if row.term_id not in english:
            problems.append(Problem(GLOSSARY, line, "term_id",
                                    f"{row.term_id!r} has no English word",
                                    f"add its row in {FALLBACK}, or correct the id"))
        if bool(row.meaning) != (row.language == FALLBACK):
            problems.append(Problem(GLOSSARY, line, "meaning",
                                    "is missing" if not row.meaning else "is told once, in English",
                                    "write it in the English row, and there alone"))
    return problems
