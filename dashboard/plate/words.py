"""The map in words: the sentence under it, its alt text, and what each change was.

``script/words.js`` builds the same sentence in the browser; tests hold the two together.
"""

from __future__ import annotations

import pandas as pd

from geodata.atlas import Atlas
from geodata.periods import from_ordinal, ordinal

HOLDERS = {
    "ussr": "Soviet administration",
    "azerbaijan": "Azerbaijan",
    "karabakh": "Nagorno-Karabakh (de facto) and Armenian forces",
    "peacekeepers": "Russian peacekeepers (corridor)",
}
SHORT = {
    "ussr": "Soviet administration",
    "azerbaijan": "Azerbaijan",
    "karabakh": "Nagorno-Karabakh (de facto)",
    "peacekeepers": "Russian peacekeepers",
}
ACTS = {
    "recognises": "recognised independence",
    "calls": "called on their government to recognise",
    "self-determination": "supported self-determination",
    "territorial-integrity": "supported Azerbaijan's territorial integrity",
    "rejected": "rejected or withdrew a motion",
    "rescinded": "rescinded a recognition",
}
PASSAGE = {
    "open": "open",
    "restricted": "restricted",
    "blocked": "blocked",
    "checkpoint": "through an Azerbaijani checkpoint",
    "reopened": "reopened for departure",
    "closed": "closed",
}
_MONTHS = ("January February March April May June July August September October November "
           "December").split()


def spoken_day(day: int) -> str:
    """Return the day, counted from 1988-01-01, as ``24 November 2020``."""
    date = from_ordinal(day)
    return f"{date.day} {_MONTHS[date.month - 1]} {date.year}"


def square_km(area: float) -> str:
    """Return an area as ``11,722 km²``; lines are too uncertain for decimals."""
    return f"{int(area + 0.5):,} km²"


def percent(area: float, whole: float) -> str:
    """Return a share as ``77 %``; what is there but less than half of one is ``under 1 %``."""
    share = int(100 * area / whole + 0.5) if whole else 0
    return f"{share} %" if share or not area else "under 1 %"


def region_sentence(day: int, totals: dict[str, float], passage: str | None) -> str:
    """Return who held how much on a day.

    ``totals`` gives km2 by holder and, under ``zone-peacekeepers``, of that zone.
    """
    held = {name: totals.get(name, 0.0) for name in HOLDERS}
    whole = sum(held.values())
    parts = [f"{HOLDERS[name]} {square_km(area)} ({percent(area, whole)})"
             for name, area in sorted(held.items(), key=lambda item: -item[1]) if area >= 0.5]
    sentence = f"{spoken_day(day)}: of {square_km(whole)} shown, held by {'; '.join(parts)}."
    patrolled = totals.get("zone-peacekeepers", 0.0)
    if patrolled:
        sentence += f" Zone with Russian peacekeepers: {square_km(patrolled)}."
    if passage:
        sentence += f" Lachin corridor: {PASSAGE[passage]}."
    return sentence


def world_sentence(day: int, counts: dict[str, int]) -> str:
    """Return how many jurisdictions had done what by a day."""
    parts = [f"{counts[name]} {label}" for name, label in ACTS.items() if counts.get(name)]
    listed = "; ".join(parts) if parts else "none had acted"
    return (f"{spoken_day(day)}: of the jurisdictions on the map, {listed}. "
            "No UN member state has recognised Nagorno-Karabakh.")


def changes(atlas: Atlas) -> list[list]:
    """Return what changed, in order of day: day, sentence, event id or None, filter group.

    Changes of control and of the corridor are of the group ``control``; events of weight
    1 and 2 that changed neither follow under their category.
    """
    found = _control_changes(atlas) + _passage_changes(atlas)
    told = {event for _, _, event, _ in found}
    for row in atlas.events[atlas.events.weight <= 2].itertuples():
        if row.event_id not in told and pd.notna(row.date_latest):
            day = ordinal(row.date_latest.date())
            found.append([day, row.title, row.event_id, row.category])
    return sorted(found, key=lambda change: (change[0], change[3] != "control", change[1]))


def _control_changes(atlas: Atlas) -> list[list]:
    titles = atlas.events.set_index("event_id").title
    area = atlas.pieces.set_index("piece_id").area_km2
    before = _holder_before(atlas.control)
    begun = atlas.control[atlas.control.valid_from > atlas.control.valid_from.min()]
    found = []
    for (start, event), rows in begun.groupby(["valid_from", "event_id"], dropna=False):
        known = pd.notna(event)
        text = titles[event] if known else "Control changed"
        rows = rows[[before[index] != holder for index, holder in rows.holder.items()]]
        moved = area[rows.piece_id].groupby(rows.holder.to_numpy()).sum()
        parts = [f"{square_km(km2)} to {SHORT[holder]}" for holder, km2 in moved.items()]
        if parts:
            text += f" ({', '.join(parts)})"
        found.append([ordinal(start.date()), text, event if known else None, "control"])
    return found


def _passage_changes(atlas: Atlas) -> list[list]:
    return [[ordinal(row.valid_from.date()), f"Lachin corridor: {PASSAGE[row.state]}",
             row.event_id if pd.notna(row.event_id) else None, "control"]
            for row in atlas.corridor.itertuples()]


def _holder_before(control: pd.DataFrame) -> dict[int, str]:
    ordered = control.sort_values(["piece_id", "valid_from"])
    return ordered.groupby("piece_id").holder.shift().to_dict()
