"""The facts that have an address of their own: events, acts, holdings and lines."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from dashboard.address.grammar import VERSION
from dashboard.address.state import START_DAY
from dashboard.words import say
from dashboard.words.dates import date_noted, spoken_date, spoken_period
from dashboard.words.messages import held_as
from dashboard.words.vocabulary import labels
from geodata.atlas import Atlas
from geodata.days import FIRST_DAY
from geodata.words import FALLBACK

# Eight signs tell a thousand facts apart, and one state of a fact from another.
_MARK_LENGTH = 8
# What is told of an event and its place; how heavily it is drawn is no part of the fact.
_EVENT = ("date", "until", "category", "title", "summary", "place_id", "place", "lon", "lat",
          "where_precision", "control", "source_id", "locator", "basis", "note")
_HOLDING = ("holder", "manner", "other", "valid_from", "valid_to", "event_id", "source_id",
            "locator", "basis", "note")
_SEGMENT = ("line_id", "segment", "kind", "name", "valid_from", "valid_to", "accuracy_m",
            "method", "source_id", "locator", "note")


@dataclass(frozen=True)
class Fact:
    """One row of the record, or one line of the map, as it is cited.

    ``fact_id`` is what the page selects, of a holding with its first day behind a dot. ``mark``
    is short and another one when the row is. ``when`` is ``happened`` in words; ``sources`` are
    pairs of source and locator, each source once.
    """

    fact_id: str
    mark: str
    title: str
    happened: str
    when: str
    sources: tuple[tuple[str, str], ...]
    day: str = ""

    @property
    def query(self) -> str:
        """What of an address opens the fact on its day, and says how it was when cited."""
        day = f"&day={self.day}" if self.day else ""
        selected = self.fact_id.partition(".")[0]
        return f"?v={VERSION}{day}&sel={selected}&fact={self.mark}"


Mark = Callable[[str, Callable[[], Iterable[Iterable]]], str]


def facts(atlas: Atlas, lines: dict, segments: Mapping[str, Sequence[int]],
          language: str = FALLBACK, marks: Mapping[str, str] | None = None) -> Iterator[Fact]:
    """Yield every fact that can be cited.

    ``lines`` is that part of the compiled record, ``segments`` the rows of the line layer that
    each of them is drawn of. Their ``marks``, by their ids, are found where they are not known.
    """
    def mark(fact_id: str, rows: Callable[[], Iterable[Iterable]]) -> str:
        return marks[fact_id] if marks else mark_of(rows())

    yield from _events(atlas.events, mark, language)
    yield from _acts(atlas.resolutions, mark, language)
    yield from _holdings(atlas, mark, language)
    yield from _lines(atlas, lines, segments, mark, language)


def mark_of(rows: Iterable[Iterable]) -> str:
    """Return the mark of what some rows say; a missing value and an empty one are the same."""
    texts = [["" if pd.isna(value) else str(value) for value in row] for row in rows]
    return hashlib.sha256(json.dumps(texts, ensure_ascii=False).encode()).hexdigest()[:_MARK_LENGTH]


def _events(events: pd.DataFrame, mark: Mark, language: str) -> Iterator[Fact]:
    for row in events.to_dict("records"):
        fact, until = f"e-{row['event_id']}", _text(row["until"])
        when = (spoken_period(row["date"], until, language) if until
                else date_noted(row["date"], language))
        yield Fact(fact, mark(fact, lambda row=row: [[row[name] for name in _EVENT]]),
                   row["title"], _span(row["date"], until), when, _source(row))


def _acts(acts: pd.DataFrame, mark: Mark, language: str) -> Iterator[Fact]:
    for row in acts.to_dict("records"):
        fact = f"r-{row['resolution_id']}"
        yield Fact(
            fact, mark(fact, lambda row=row: [
                [value for name, value in row.items() if not name.startswith("date_")]]),
            say("citation-act", language, body=row["body"], title=row["title"]),
            row["date"], date_noted(row["date"], language), _source(row))


def _holdings(atlas: Atlas, mark: Mark, language: str) -> Iterator[Fact]:
    names = atlas.pieces.set_index("piece_id").name
    holders = labels("holder", "listed", language=language)
    short = labels("holder", "short", language=language)
    for row in atlas.control.to_dict("records"):
        first, last = _day(row["valid_from"]), _day(row["valid_to"])
        held = held_as(row["manner"], holders.get(row["holder"], ""),
                       short.get(row["other"], ""), language)
        name = "citation-contested" if row["manner"] == "contested" else "citation-held"
        fact = f"p-{row['piece_id']}.{first}"
        yield Fact(
            fact, mark(fact, lambda row=row: [
                [row["piece_id"], *(row[column] for column in _HOLDING)]]),
            say(name, language, piece=names[row["piece_id"]], holder=held),
            _period(first, row["valid_to"]), _spoken(first, last, language), _source(row), first)


def _lines(atlas: Atlas, lines: dict, segments: Mapping[str, Sequence[int]], mark: Mark,
           language: str) -> Iterator[Fact]:
    layer = atlas.line_layer
    for node, numbers in segments.items():
        rows = layer.loc[sorted(numbers)]
        steps = lines["rows"][node][0]
        if not steps:  # a limit of districts: nothing is told of how it was drawn
            continue
        begins = [step[0] for step in steps]
        ends = [step[1] for step in steps]
        first = None if None in begins else min(begins)
        last = None if None in ends else max(ends)
        cited = dict.fromkeys((row.source_id, _text(row.locator)) for row in rows.itertuples()
                              if _text(row.source_id))
        yield Fact(
            node, mark(node, lambda rows=rows: _courses(rows)), steps[0][3],
            _period(first, last and pd.Timestamp(last)), _spoken(first, last, language),
            tuple({key: (key, locator) for key, locator in cited}.values()),
            max(first, FIRST_DAY.isoformat()) if first else START_DAY)


def _courses(rows: pd.DataFrame) -> Iterable[Iterable]:
    segments = rows[list(_SEGMENT)].assign(course=rows.geometry.to_wkt(rounding_precision=5))
    return segments.itertuples(index=False)


def _source(row: Mapping) -> tuple[tuple[str, str], ...]:
    key = _text(row["source_id"])
    return ((key, _text(row["locator"])),) if key else ()


def _span(first: str, last: str) -> str:
    """Return what lasted as one EDTF interval; nothing if an end is itself a span."""
    if not last:
        return first
    return "" if "/" in first + last else f"{first}/{last}"


def _period(first: str | None, end: pd.Timestamp | None) -> str:
    """Return a half-open period as EDTF, which names the last day of it."""
    if not first:
        return ""
    return f"{first}/.." if pd.isna(end) else f"{first}/{_day(end - pd.Timedelta(days=1))}"


def _spoken(first: str | None, last: str | None, language: str) -> str:
    if not first:
        return say("citation-every-day", language)
    if not last:
        return say("citation-from", language, first=spoken_date(first, language))
    return say("citation-from-until", language, first=spoken_date(first, language),
               last=spoken_date(last, language))


def _day(stamp) -> str | None:
    return None if pd.isna(stamp) else stamp.date().isoformat()


def _text(value) -> str:
    return value if isinstance(value, str) else ""
