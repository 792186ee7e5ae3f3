"""Addresses that cite a fact: whether the record still says what it said when they were made."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from dashboard.address.grammar import AROUND
from dashboard.address.state import State
from dashboard.words import say
from geodata.days import from_ordinal, ordinal, parse_day

_MARK = re.compile(r"[0-9a-f]{8}")


def fact_of(marks: Mapping[str, str], sel: str, day: int) -> str | None:
    """Return the fact that is selected on a day, None for what is none.

    Of a piece it is the holding of the day; its id ends in its first day.
    """
    if sel in marks:
        return sel
    kind, _, key = sel.partition("-")
    begun = f"p-{key}." if kind in ("p", "m") else ""
    today = from_ordinal(day).isoformat()
    holdings = [name for name in marks
                if begun and name.startswith(begun) and name.removeprefix(begun) <= today]
    return max(holdings, default=None)


def as_cited(state: State, asked: Mapping[str, str], documents: Mapping[str, dict],
             title: Callable[[str], str]) -> tuple[State, list[str]]:
    """Return the state of an address that may cite a fact, and what is to be told of it.

    ``title`` gives what a fact says now. A fact that only goes by another id is found by its
    mark.
    """
    mark, language = asked.get("fact", "").strip(AROUND), state.language
    if "fact" not in asked:
        return state, []
    if not _MARK.fullmatch(mark):
        return state, [f"fact={mark[:40]}: {say('cited-no-mark', language)}"]
    marks = documents["record"]["marks"]
    fact = fact_of(marks, state.sel, state.day)
    if marks.get(fact) == mark:
        return state, []
    moved = next((name for name, known in marks.items() if known == mark), None)
    if moved:
        sel, _, first = moved.partition(".")
        day = ordinal(parse_day(first)) if first else state.day
        return replace(state, sel=sel, day=day), []
    notice = (say("cited-changed", language, now=title(fact)) if fact
              else say("cited-gone", language))
    return state, [f"fact={mark}: {notice}"]
