"""The map in words: the sentence under it, which is also its alt text.

``script/words.js`` builds the same sentence in the browser; tests hold the two together.
"""

from __future__ import annotations

from geodata.periods import from_ordinal

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
