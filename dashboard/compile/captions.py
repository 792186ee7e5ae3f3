"""Compile what is written around a map: the sentence and the legend's numbers of each state.

The browser and the exports only choose by the day.  A sentence holds ``{day}`` where the day is
said, since a state of the map lasts longer than one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from dashboard.draw.captions import DAY
from dashboard.draw.look import Look
from dashboard.draw.shown import counts, totals
from dashboard.draw.themes import THEMES, hidden_in
from dashboard.draw.timeline import END, change_days
from dashboard.words import say, sentences
from geodata.words import FALLBACK

# What a caption says: the sentence, the legend's numbers, and between what they lie, by key.
Said = tuple[str, dict[str, str], dict[str, str]]


def region_captions(document: dict, passage: list[list], intervals: dict,
                    language: str = FALLBACK) -> dict[str, dict]:
    """Return the captions of the region under the one theme that it has.

    ``passage`` gives the states of the corridor: first day, day after the last, state;
    ``intervals`` under ``day`` the days from which under ``km2`` each holder's least and most
    area holds.
    """
    days = {*change_days(document["timeline"]), *intervals["day"],
            *(day for start, end, *_ in passage for day in (start, end or END))}

    def told(day: int) -> tuple:
        sums = totals(document, Look(day))
        return sums, _passage_on(passage, day), {
            name: _interval(intervals, name, day) for name in sums if name in intervals["km2"]}

    def caption(sums: dict[str, float], state: str | None, between: dict[str, tuple]) -> Said:
        counted = (*sentences.HOLDERS, sentences.CONTESTED)
        whole = sum(sums.get(name, 0.0) for name in counted)
        numbers, spans = {}, {}
        for name, area in sums.items():
            numbers[name] = sentences.square_km(area, language)
            if name in counted:
                numbers[name] = say("legend-number", language, area=numbers[name],
                                    share=sentences.percent(area, whole, language))
            if name in between:
                spans[name] = sentences.span(*between[name], language)
        return sentences.region_sentence(DAY, sums, state, language), numbers, spans

    return {"region": _by_state(days, told, caption)}


def world_captions(document: dict, language: str = FALLBACK) -> dict[str, dict]:
    """Return the captions of the world by theme; the numbers are of all, whatever is hidden."""
    days = change_days(document["timeline"])

    def of(theme: str) -> dict:
        def told(day: int) -> tuple:
            return (counts(document, Look(day, hidden_in(theme, ()))),)

        def caption(numbers: dict[str, int]) -> Said:
            return sentences.world_sentence(DAY, numbers, theme, language), {
                name: str(count) for name, count in numbers.items()}, {}

        return _by_state(days, told, caption)

    return {theme: of(theme) for theme in THEMES}


def _by_state(days: Iterable[int], told_on: Callable[[int], tuple],
              caption_of: Callable[..., Said]) -> dict:
    """Return the captions from each day on which they change, as columns.

    What is told on a day is put into words only where it is not what was told before.
    """
    first, captions, before = [], [], None
    for day in sorted({0, *(day for day in days if 0 < day < END)}):
        told = told_on(day)
        if told == before:
            continue
        before, caption = told, caption_of(*told)
        if not captions or caption != captions[-1]:
            first.append(day)
            captions.append(caption)
    sentence, numbers, spans = zip(*captions, strict=True)
    return {"from": first, "sentence": list(sentence), "numbers": _columns(numbers),
            "spans": _columns(spans)}


def _columns(rows: tuple[dict[str, str], ...]) -> dict[str, list[str]]:
    """Return rows as a column for each key, empty where a row has none."""
    keys = sorted({key for row in rows for key in row})
    return {key: [row.get(key, "") for row in rows] for key in keys}


def _interval(intervals: dict, holder: str, day: int) -> tuple[float, float]:
    """Return the least and most km2 that a holder had on a day, by the lines' accuracy."""
    at = max((i for i, first in enumerate(intervals["day"]) if first <= day), default=0)
    low, high = intervals["km2"][holder][at]
    return low, high


def _passage_on(passage: list[list], day: int) -> str | None:
    """Return the state of the corridor on a day."""
    return next((state for start, end, state, *_ in passage
                 if start <= day and (end is None or day < end)), None)
