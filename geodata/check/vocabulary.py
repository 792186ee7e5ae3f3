"""Every value of a closed list has its words, and its look where its list is drawn."""

from __future__ import annotations

from collections.abc import Collection

from geodata.check.looks import FILE, look_problems
from geodata.problems import Problem
from geodata.record import Numbered
from geodata.words import FALLBACK, Catalogue, message_id

WORDS = f"words/{FALLBACK}/vocabulary.ftl"


def vocabulary_problems(rows: list[Numbered], words: Catalogue) -> list[Problem]:
    """Return a problem for each value without words or look, and each message of no value.

    A list whose values are drawn gives each of them a look; one that says what it is for, in
    ``.meaning`` of its own message, says so of each value.
    """
    drawn = {row.list for _, row in rows if row.look}
    problems = [Problem(WORDS, line, "message", fault, "write it as Fluent: key = text, and "
                        "below it, set in by four blanks, .meaning = text")
                for line, fault in words.faults]
    problems += look_problems(rows)
    order: dict[tuple[str, int], str] = {}
    keys: dict[str, str] = {}
    for line, row in rows:
        problems += _value_problems(line, row, row.list in drawn, words)
        other = order.setdefault((row.list, row.order), row.value)
        if other != row.value:
            problems.append(Problem(FILE, line, "order", f"{row.value!r} has the place "
                                    f"{row.order}, as has {other!r}", "number the list anew"))
        key = message_id(row.list, row.value)
        if keys.setdefault(key, row.list) != row.list:
            problems.append(Problem(FILE, line, "value", f"its words are called {key!r}, as are "
                                    f"those of a value of {keys[key]}", "choose another value"))
    if not words.messages:
        return problems
    lists = {f"list-{row.list}": row for _, row in rows}
    problems += [Problem(FILE, 0, "list", f"{row.list} has no name in {WORDS}",
                         f"add there: {key} = what it is called")
                 for key, row in lists.items() if not words.messages.get(key)]
    problems += [Problem(WORDS, 0, key, "is of no value and no list of vocabulary.csv",
                         "add the row, or take the message away")
                 for key in words.messages if key not in keys and key not in lists]
    return problems


def translation_problems(language: str, words: Catalogue, english: Catalogue,
                         forms: Collection[str] = ()) -> list[Problem]:
    """Return a problem for each message of a translation that the English words do not have.

    What a translation lacks is no fault: the English word stands for it. ``forms`` are those that
    the language's own sentences ask for, as cases.
    """
    file = f"words/{language}/vocabulary.ftl"
    problems = [Problem(file, line, "message", fault, "write it as Fluent: key = text")
                for line, fault in words.faults if fault != "is missing"]
    for key, message in words.messages.items():
        known = english.messages.get(key)
        unknown = set(message.attributes) - set(known.attributes if known else ()) - set(forms)
        if known is None or unknown:
            what = f"{key}.{min(unknown)}" if known else key
            problems.append(Problem(file, 0, what, f"there is no such message in {WORDS}",
                                    "correct its name, or take it away"))
    return problems


def _value_problems(line: int, row, drawn: bool, words: Catalogue) -> list[Problem]:
    problems = []
    key = message_id(row.list, row.value)
    message = words.of(row.list, row.value)
    if not message.text:
        problems.append(Problem(FILE, line, "value", f"{row.value!r} of {row.list} has no label",
                                f"add to {WORDS}: {key} = what it is called"))
    heading = words.messages.get(f"list-{row.list}")
    if heading and "meaning" in heading.attributes and not message.attributes.get("meaning"):
        problems.append(Problem(FILE, line, "value", f"{row.value!r} of {row.list} has no meaning",
                                f"add in {WORDS} below {key}: .meaning = what it means"))
    if drawn and not row.look:
        problems.append(Problem(FILE, line, "look",
                                f"{row.value!r} has none, but {row.list} is drawn",
                                "write how it is drawn, as the other values of the list do"))
    return problems
