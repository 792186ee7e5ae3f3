"""The order in which a line of text is drawn: what is read from right to left among the rest.

The rules are those of Unicode's bidirectional algorithm (UAX 9) for a line that itself runs from
left to right and holds no marks of direction: no text of a sheet does.
"""

from __future__ import annotations

import unicodedata
from itertools import groupby

_RIGHT = ("R", "AL")
_NUMBERS = ("EN", "AN")
_PAIRS = {"(": ")", "[": "]", "{": "}"}


def runs_leftwards(text: str) -> bool:
    """Return whether any of a text is read from right to left."""
    return any(unicodedata.bidirectional(letter) in _RIGHT for letter in text)


def drawn_runs(text: str) -> list[tuple[str, bool]]:
    """Return the runs of a line from left to right, each as it is read, and whether leftwards."""
    levels = _levels(_paired(text, _kinds(text)))
    runs = [(level, "".join(letter for _, letter in run)) for level, run in groupby(
        zip(levels, text, strict=True), lambda pair: pair[0])]
    for height in range(max(levels, default=0), 0, -1):
        runs = _turned(runs, height)
    return [(letters, level % 2 == 1) for level, letters in runs]


def _turned(runs: list[tuple[int, str]], height: int) -> list[tuple[int, str]]:
    """Return the runs, those that lie so deep or deeper and follow each other turned round."""
    return [run for deep, group in groupby(runs, lambda run: run[0] >= height)
            for run in (reversed([*group]) if deep else group)]


def _kinds(text: str) -> list[str]:
    """Return the kind of each letter, where it is weak, as its neighbours make it (W1 to W7)."""
    kinds: list[str] = []
    strong = before = "L"
    for letter in text:
        kind = unicodedata.bidirectional(letter) or "L"
        if kind == "NSM":
            kind = before
        if kind in ("L", *_RIGHT):
            strong = kind
        elif kind == "EN":
            kind = {"AL": "AN", "L": "L"}.get(strong, "EN")
        kinds.append(kind)
        before = kind
    for i, kind in enumerate(kinds[1:-1], 1):
        # One sign within a number is of the number.
        if kind in ("CS", "ES") and kinds[i - 1] == kinds[i + 1] and (
                kinds[i - 1] == "EN" or (kinds[i - 1] == "AN" and kind == "CS")):
            kinds[i] = kinds[i - 1]
    return kinds


def _paired(text: str, kinds: list[str]) -> list[str]:
    """Return the kinds with brackets that hold what runs leftwards, after such, as of it (N0)."""
    open_at: list[int] = []
    pairs = []
    for i, letter in enumerate(text):
        if letter in _PAIRS:
            open_at.append(i)
        elif letter in _PAIRS.values():
            while open_at:
                begin = open_at.pop()
                if _PAIRS[text[begin]] == letter:
                    pairs.append((begin, i))
                    break
    leftwards = (*_RIGHT, *_NUMBERS)
    for begin, end in sorted(pairs):
        inside = [kind for kind in kinds[begin + 1:end] if kind in ("L", *leftwards)]
        before = next((kind for kind in kinds[begin - 1::-1] if begin and kind in (
            "L", *leftwards)), "L")
        if inside and "L" not in inside and before in leftwards:
            kinds[begin] = kinds[end] = "R"
    return kinds


def _levels(kinds: list[str]) -> list[int]:
    """Return how deep each letter lies: 0 rightwards, 1 leftwards, 2 a number within that."""
    levels: list[int] = []
    at = 0
    for known, group in groupby(kinds, lambda kind: kind in ("L", *_RIGHT, *_NUMBERS)):
        run = [*group]
        if known:
            levels += [2 if kind in _NUMBERS else int(kind in _RIGHT) for kind in run]
        else:
            sides = [kinds[i] for i in (at - 1, at + len(run)) if 0 <= i < len(kinds)]
            within = len(sides) == 2 and all(side in (*_RIGHT, *_NUMBERS) for side in sides)
            levels += [int(within)] * len(run)
        at += len(run)
    return levels
