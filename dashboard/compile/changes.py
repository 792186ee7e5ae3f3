"""What changed on each day of the region's map, in words."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import fsum

import pandas as pd

from dashboard.words import say
from dashboard.words.dates import spoken_period, spoken_within
from dashboard.words.sentences import CONTESTED, joined, square_km
from dashboard.words.vocabulary import look
from geodata.atlas import Atlas
from geodata.days import ordinal
from geodata.holding import HANDOVER
from geodata.names import LANGUAGES, labels_by_place
from geodata.words import FALLBACK

# Who no longer holds anything: what was theirs passed on when they ceased to be.
_GONE = {*look("holder", "gone")}


def changes(atlas: Atlas, language: str = FALLBACK) -> list[list]:
    """Return what changed, in order of day.

    A change is day, title, event id or None, filter group, note and what passed on: the note
    says how much became what, and all of the time of what took more than a day or is not known
    to the day; what passed on is km2, holder before and holder after, the largest first.
    Changes of control and of the corridor are of the group ``control``, of one day the largest
    first; events of weight 1 and 2 that changed neither follow under their category. Last stands
    the place of the event, where one is recorded, which names the change on the time bar.
    """
    rows = control_changes(atlas, language) + _passage_changes(atlas, language)
    known = {event for _, _, event, *_ in rows}
    for row in atlas.events[atlas.events.weight <= 2].itertuples():
        if row.event_id not in known and pd.notna(row.date_latest):
            day = ordinal(row.date_latest.date())
            rows.append([day, row.title, row.event_id, row.category, when(row, language), []])
    names = labels_by_place(atlas)
    where = atlas.events.dropna(subset="place_id").set_index("event_id").place_id
    return [[*change, names[where[change[2]]][language if language in LANGUAGES else FALLBACK]
             if change[2] in where.index else ""] for change in sorted(rows, key=_order)]


def _order(change: list) -> tuple:
    return (change[0], change[3] != "control", -sum(km2 for km2, *_ in change[5]), change[1])


def when(event, language: str) -> str:
    """Return when an event was, unless on one known day: what lasted has both its ends."""
    if pd.isna(event.until):
        return spoken_within(event.date, language)
    return spoken_period(event.date, event.until, language)


def control_changes(atlas: Atlas, language: str = FALLBACK) -> list[list]:
    """Return the changes of who holds what, as ``changes`` tells them, in order of day."""
    events = atlas.events.set_index("event_id")
    before = _holder_before(atlas.holdings)
    begun = atlas.holdings[atlas.holdings.valid_from > atlas.holdings.valid_from.min()]
    area = atlas.pieces.set_index("piece_id").area_km2
    begun = begun.assign(before=begun.index.map(before), km2=begun.piece_id.map(area))
    changed = []
    for (start, event), group in begun.groupby(["valid_from", "event_id"], dropna=False):
        known = pd.notna(event)
        rows = [*group[["before", "holder", "manner", "km2"]].itertuples(index=False)]
        parts = [*_moved(rows, language), when(events.loc[event], language) if known else ""]
        title = events.title[event] if known else say("change-no-event", language)
        note = joined([part for part in parts if part], "next-of-several", language)
        changed.append([ordinal(start.date()), title, event if known else None, "control", note,
                        _passed(rows)])
    return sorted(changed, key=_order)


def _passed(rows: Sequence) -> list[list]:
    """Return what passed from whom to whom, as km2, before and after; nothing of who is gone."""
    sums = _sums(((row.before, row.holder), row.km2) for row in rows
                 if row.holder != row.before and pd.notna(row.before)
                 and row.before not in _GONE)
    return [[round(km2), *pair] for pair, km2 in sorted(sums.items(), key=lambda one: -one[1])]


def _moved(rows: Sequence, language: str) -> list[str]:
    """Return how much passed to whom, and how much became contested or was being handed over."""
    to = _sums((row.holder, row.km2) for row in rows if row.holder != row.before)
    # At first nothing passes on: only what the map shows is another thing.
    first = {row.before for row in rows} <= _GONE
    moved = joined([say(_moved_to(holder, first), language, holder=holder,
                        area=square_km(part, language)) for holder, part in to.items()],
                   "next-with-comma", language)
    if moved and first:
        moved = say("change-shown", language, listed=moved)
    handed = [row.km2 for row in rows if row.holder == row.before and row.manner == HANDOVER]
    return [moved, say("change-handover", language, manner=HANDOVER,
                       area=square_km(fsum(handed), language)) if handed else ""]


def _sums(parts: Iterable[tuple]) -> dict:
    """Return the sum of what has one key, in order of the keys."""
    of: dict = {}
    for key, km2 in parts:
        of.setdefault(key, []).append(km2)
    return {key: fsum(of[key]) for key in sorted(of)}


def _moved_to(holder: str, first: bool) -> str:
    """Return the message that says what passed to a holder."""
    if holder == CONTESTED:
        return "change-contested"
    return "change-shown-part" if first else "change-passed"


def _passage_changes(atlas: Atlas, language: str) -> list[list]:
    return [[ordinal(row.valid_from.date()), say("change-passage", language, state=row.state),
             row.event_id if pd.notna(row.event_id) else None, "control", "", []]
            for row in atlas.corridor.itertuples()]


def _holder_before(control: pd.DataFrame) -> dict[int, str]:
    ordered = control.sort_values(["piece_id", "valid_from"])
    return ordered.groupby("piece_id").holder.shift().to_dict()
