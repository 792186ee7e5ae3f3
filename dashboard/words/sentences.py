"""The map in words: the sentence under it, which is also its alt text.

``web/words/sentences.js`` builds the same sentence in the browser; tests hold the two together.
"""

from __future__ import annotations

from dashboard.words.dates import spoken_day

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
MANNERS = {"contested": "contested", "handover": "being handed over"}
ACTS = {
    "recognises": "recognised independence",
    "calls": "called for recognition",
    "self-determination": "supported self-determination",
    "rejected-recognition": "rejected recognition",
    "territorial-integrity": "supported Azerbaijan's territorial integrity",
    "rejected-integrity": "rejected or withdrew such a text",
    "uncertain": "unclear",
    "rescinded": "rescinded",
}
VOTES = {
    "vote-for": "for",
    "vote-against": "against",
    "vote-abstained": "abstaining",
    "vote-absent": "absent or not voting",
}
STANCES = {
    "stance-azerbaijan": "for Azerbaijan's position",
    "stance-armenia": "for the Armenian or Karabakh position",
    "stance-integrity": "for Azerbaijan's territorial integrity or against recognition",
    "stance-peace": "for a peaceful settlement, or mediating",
    "stance-condemns": "condemning one side or both",
    "stance-third": "criticising a third party",
    "stance-several": "with several of these",
    "stance-other": "with another",
}
THEME_LABELS = {"acts": "Recognition", "votes": "Votes", "positions": "Positions in 2020"}
THINGS = {"acts": "acts", "votes": "votes", "positions": "statements"}
THEME_TITLES = {
    "acts": "Who recognised Nagorno-Karabakh",
    "votes": "How UN members voted on resolution 62/243",
    "positions": "Positions on the 2020 war",
}
PASSAGE = {
    "open": "open",
    "restricted": "restricted",
    "blocked": "reported blocked",
    "checkpoint": "through an Azerbaijani checkpoint",
    "reopened": "reopened for departure",
    "closed": "closed",
}


def square_km(area: float) -> str:
    """Return an area as ``11,722 km²``; lines are too uncertain for decimals."""
    return f"{int(area + 0.5):,} km²"


def percent(area: float, whole: float) -> str:
    """Return a share as ``77 %``; what is there but less than half of one is ``under 1 %``."""
    share = int(100 * area / whole + 0.5) if whole else 0
    return f"{share} %" if share or not area else "under 1 %"


def span(low: float, high: float) -> str:
    """Return between what an area lies by the accuracy of the lines; empty for no area."""
    if high < 0.5:
        return ""
    return f"Between {square_km(low)} and {square_km(high)} by the accuracy of the lines"


def region_sentence(day: int, totals: dict[str, float], passage: str | None) -> str:
    """Return who held how much on a day.

    ``totals`` gives km2 by holder and by unsettled manner of holding and, under
    ``zone-peacekeepers``, of that zone.
    """
    held = {name: totals.get(name, 0.0) for name in HOLDERS}
    whole = sum(held.values())
    parts = [f"{HOLDERS[name]} {square_km(area)} ({percent(area, whole)})"
             for name, area in sorted(held.items(), key=lambda item: -item[1]) if area >= 0.5]
    sentence = f"{spoken_day(day)}: of {square_km(whole)} shown, held by {'; '.join(parts)}."
    unsettled = [f"{square_km(totals[name])} {label}" for name, label in MANNERS.items()
                 if totals.get(name)]
    if unsettled:
        sentence += f" Of this {' and '.join(unsettled)}."
    patrolled = totals.get("zone-peacekeepers", 0.0)
    if patrolled:
        sentence += f" Zone with Russian peacekeepers: {square_km(patrolled)}."
    if passage:
        sentence += f" Lachin corridor: {PASSAGE[passage]}."
    return sentence


def world_sentence(day: int, counts: dict[str, int], theme: str = "acts") -> str:
    """Return what a theme of the world shows on a day."""
    return f"{spoken_day(day)}: {_THEME_SENTENCES[theme](counts)}"


def _acts(counts: dict[str, int]) -> str:
    return (f"jurisdictions: {_listed(counts, ACTS) or 'none had acted'}. "
            "No UN member state has recognised Nagorno-Karabakh.")


def _votes(counts: dict[str, int]) -> str:
    if not any(map(counts.get, VOTES)):
        return ("the General Assembly of the United Nations had not yet voted on its resolution "
                "62/243 of 14 March 2008.")
    listed = ", ".join(f"{counts.get(name, 0)} {label}" for name, label in VOTES.items())
    return (f"General Assembly resolution 62/243 of 14 March 2008, by member: {listed}. "
            "A vote on a resolution is no act of recognition.")


def _positions(counts: dict[str, int]) -> str:
    listed = _listed(counts, STANCES) or "no position on the war of 2020 is certain yet"
    return f"bodies, the parties aside: {listed}."


def _listed(counts: dict[str, int], labels: dict[str, str]) -> str:
    return "; ".join(f"{counts[name]} {label}" for name, label in labels.items()
                     if counts.get(name))


_THEME_SENTENCES = {"acts": _acts, "votes": _votes, "positions": _positions}
