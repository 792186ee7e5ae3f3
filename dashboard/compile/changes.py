"""What changed on each day of the region's map, in words."""

from __future__ import annotations

import pandas as pd

from dashboard.words.dates import spoken_date, spoken_period
from dashboard.words.sentences import CONTESTED, MANNERS, PASSAGE, SHORT, square_km
from geodata.atlas import Atlas
from geodata.days import ordinal
from geodata.holding import HANDOVER


def changes(atlas: Atlas) -> list[list]:
    """Return what changed, in order of day.

    A change is day, title, event id or None, filter group, note and what passed on: the note
    says how much became what, and all of the time of what took more than a day or is not known
    to the day; what passed on is km2, holder before and holder after, the largest first.
    Changes of control and of the corridor are of the group ``control``, of one day the largest
    first; events of weight 1 and 2 that changed neither follow under their category.
    """
    found = control_changes(atlas) + _passage_changes(atlas)
    known = {event for _, _, event, *_ in found}
    for row in atlas.events[atlas.events.weight <= 2].itertuples():
        if row.event_id not in known and pd.notna(row.date_latest):
            day = ordinal(row.date_latest.date())
            found.append([day, row.title, row.event_id, row.category, when(row), []])
    return sorted(found, key=_order)


def _order(change: list) -> tuple:
    return (change[0], change[3] != "control", -sum(km2 for km2, *_ in change[5]), change[1])


def when(event) -> str:
    """Return when an event was, unless on one known day: what lasted has both its ends."""
    return within(event.date) if pd.isna(event.until) else spoken_period(event.date, event.until)


def within(edtf: str) -> str:
    """Return when something was, unless on one known day: ``between 9 and 15 October 2020``."""
    first, slash, last = edtf.partition("/")
    if not slash:
        return "" if len(edtf) == len("2020-10-09") else spoken_date(edtf)
    spoken = spoken_date(edtf).replace("Between", "between")
    if len(first) == len(last) and first[:4] == last[:4]:
        # The year, and the month if it is one, need to be said once only.
        month = spoken_date(first).split(" ", 1)[-1]
        once = month if first[:7] == last[:7] else first[:4]
        spoken = spoken.replace(f" {once} and", " and", 1)
    return spoken


def _joined(parts: list[str]) -> str:
    return "; ".join(part for part in parts if part)


def control_changes(atlas: Atlas) -> list[list]:
    """Return the changes of who holds what, as ``changes`` tells them, in order of day."""
    events = atlas.events.set_index("event_id")
    before = _holder_before(atlas.holdings)
    begun = atlas.holdings[atlas.holdings.valid_from > atlas.holdings.valid_from.min()]
    area = atlas.pieces.set_index("piece_id").area_km2
    begun = begun.assign(before=begun.index.map(before), km2=begun.piece_id.map(area))
    found = []
    for (start, event), rows in begun.groupby(["valid_from", "event_id"], dropna=False):
        known = pd.notna(event)
        parts = [*_moved(rows), when(events.loc[event]) if known else ""]
        title = events.title[event] if known else "Control changed"
        found.append([ordinal(start.date()), title, event if known else None, "control",
                      _joined(parts), _passed(rows)])
    return sorted(found, key=_order)


def _passed(rows: pd.DataFrame) -> list[list]:
    """Return what passed from whom to whom, as km2, before and after; nothing of 1991."""
    moved = rows[(rows.holder != rows.before) & (rows.before != "ussr")]
    sums = moved.groupby(["before", "holder"]).km2.sum().sort_values(ascending=False)
    return [[round(km2), *pair] for pair, km2 in sums.items()]


def _moved(rows: pd.DataFrame) -> list[str]:
    """Return how much passed to whom, and how much became contested or was being handed over."""
    to = rows[rows.holder != rows.before].groupby("holder").km2.sum()
    moved = ", ".join(
        f"{square_km(part)} {SHORT[CONTESTED] if holder == CONTESTED else f'to {SHORT[holder]}'}"
        for holder, part in to.items())
    if moved and set(rows.before) == {"ussr"}:
        # Nothing passed on: only what the map shows is another thing.
        moved = f"from here on shown by who held it: {moved.replace(' to ', ' ')}"
    handed = rows[(rows.holder == rows.before) & (rows.manner == HANDOVER)]
    return [moved, f"{square_km(handed.km2.sum())} {MANNERS[HANDOVER]}" if len(handed) else ""]


def _passage_changes(atlas: Atlas) -> list[list]:
    return [[ordinal(row.valid_from.date()), f"Lachin corridor: {PASSAGE[row.state]}",
             row.event_id if pd.notna(row.event_id) else None, "control", "", []]
            for row in atlas.corridor.itertuples()]


def _holder_before(control: pd.DataFrame) -> dict[int, str]:
    ordered = control.sort_values(["piece_id", "valid_from"])
    return ordered.groupby("piece_id").holder.shift().to_dict()
