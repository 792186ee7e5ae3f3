"""The map in words: the sentence under it, which is also its alt text.

It is compiled for each state of a map; the browser chooses by the day.
"""

from __future__ import annotations

from dashboard.words.vocabulary import label, labels

# Contested ground is held by neither: it is said after them.
CONTESTED = "contested"
EVERY_HOLDER = labels("holder", "listed")
HOLDERS = {holder: label for holder, label in EVERY_HOLDER.items()
           if holder != CONTESTED}
SHORT = labels("holder", "short")
MANNERS = {manner: label for manner, label in labels("manner", "spoken").items()
           if manner not in ("held", CONTESTED)}
ACTS = labels("act", "listed")
VOTES = {f"vote-{vote}": label for vote, label in labels("vote", "listed").items()}
# What is none of the others is told last; a party's own position is not among them.
STANCES = {f"stance-{position}": label for position, label in sorted(
    labels("position", "listed", only=True).items(), key=lambda item: item[0] == "other")}
THEME_LABELS = labels("theme")
THEME_TITLES = labels("theme", "title")
PASSAGE = labels("passage", "spoken")


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


def noted(title: str, note: str) -> str:
    """Return the title of a change with what is said of it in brackets."""
    return f"{title} ({note})" if note else title


def region_sentence(day: str, totals: dict[str, float], passage: str | None) -> str:
    """Return who held how much on a day, which is given as it is to be said.

    ``totals`` gives km2 by holder and by unsettled manner of holding and, under
    ``zone-peacekeepers``, of that zone.
    """
    held = {name: totals.get(name, 0.0) for name in HOLDERS}
    contested = totals.get(CONTESTED, 0.0)
    whole = sum(held.values()) + contested
    parts = [f"{HOLDERS[name]} {square_km(area)} ({percent(area, whole)})"
             for name, area in sorted(held.items(), key=lambda item: -item[1]) if area >= 0.5]
    sentence = f"{day}: of {square_km(whole)} shown, held by {'; '.join(parts)}"
    if contested >= 0.5:
        sentence += (f"; {label('holder', CONTESTED, 'listed')} {square_km(contested)} "
                     f"({percent(contested, whole)})")
    sentence += "."
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


def world_sentence(day: str, counts: dict[str, int], theme: str = "acts") -> str:
    """Return what a theme of the world shows on a day, which is given as it is to be said."""
    return f"{day}: {_THEME_SENTENCES[theme](counts)}"


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
