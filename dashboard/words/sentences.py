"""The map in words: the sentence under it, which is also its alt text.

It is compiled for each state of a map; the browser chooses by the day.
"""

from __future__ import annotations

from collections.abc import Iterable

from dashboard.words.catalogue import listed, say
from dashboard.words.vocabulary import labels, look, values
from geodata.words import FALLBACK

# Contested ground is held by neither: it is said after them.
CONTESTED = "contested"
EVERY_HOLDER = labels("holder", "listed")
HOLDERS = tuple(holder for holder in values("holder") if holder != CONTESTED)
SHORT = labels("holder", "short")
# How ground is held that is not simply held: of which the sentence says how much.
UNSETTLED = tuple(manner for manner in values("manner") if manner not in ("held", CONTESTED))
# The zone that the map names and the sentence gives the area of.
[NAMED_ZONE] = look("layer-zone", "named")
ACTS = labels("act", "listed")
VOTES = {f"vote-{vote}": label for vote, label in labels("vote", "listed").items()}
# What is none of the others is told last; a party's own position is not among them.
STANCES = {f"stance-{position}": label for position, label in sorted(
    labels("position", "listed", only=True).items(), key=lambda item: item[0] == "other")}
PASSAGE = labels("passage", "spoken")
# Stand for what is before, and what comes next, where a message puts one after another.
_BEFORE, _NEXT = "\0", "\1"


def labels_of_page(language: str = FALLBACK) -> dict[str, dict[str, str]]:
    """Return what the page's script calls the values of lists, by list."""
    return {
        "holders": labels("holder", "listed", language=language),
        "short": labels("holder", "short", language=language),
        "acts": labels("act", "listed", language=language),
        "votes": {f"vote-{vote}": label for vote, label in labels(
            "vote", "listed", language=language).items()},
        "stances": {f"stance-{position}": label for position, label in labels(
            "position", "listed", only=True, language=language).items()},
        "titles": {"region": say("region-title", language),
                   **labels("theme", "title", language=language)},
        "passages": labels("passage", "spoken", language=language),
    }


def square_km(area: float, language: str = FALLBACK) -> str:
    """Return an area as ``11,722 km²``; lines are too uncertain for decimals."""
    return say("square-km", language, area=int(area + 0.5))


def percent(area: float, whole: float, language: str = FALLBACK) -> str:
    """Return a share as ``77 %``; what is there but less than half of one is ``under 1 %``."""
    share = int(100 * area / whole + 0.5) if whole else 0
    return say("share", language, share=share if share or not area else "under")


def span(low: float, high: float, language: str = FALLBACK) -> str:
    """Return between what an area lies by the accuracy of the lines; empty for no area."""
    if high < 0.5:
        return ""
    return say("legend-span", language, least=square_km(low, language),
               most=square_km(high, language))


def noted(title: str, note: str, language: str = FALLBACK) -> str:
    """Return the title of a change with what is said of it in brackets."""
    return say("change-noted", language, title=title, note=note) if note else title


def joined(texts: Iterable[str], by: str, language: str = FALLBACK) -> str:
    """Return texts one after another; ``by`` is the message that puts one after another."""
    first, *rest = [*texts] or [""]
    if not rest:
        return first
    # Said once for all of them: a list of names on a sheet is long.
    ahead, _, behind = say(by, language, before=_BEFORE, next=_NEXT).partition(_BEFORE)
    between, _, after = behind.partition(_NEXT)
    return ahead * len(rest) + first + "".join(f"{between}{text}{after}" for text in rest)


def region_sentence(day: str, totals: dict[str, float], passage: str | None,
                    language: str = FALLBACK) -> str:
    """Return who held how much on a day, which is given as it is to be said.

    ``totals`` gives km2 by holder and by unsettled manner of holding and, as ``zone-`` with its
    kind, of the zone that is named.
    """
    held = {name: totals.get(name, 0.0) for name in (*HOLDERS, CONTESTED)}
    whole = sum(held.values())
    parts = [say("map-held", language, holder=name, area=square_km(area, language),
                 share=percent(area, whole, language))
             for name, area in sorted(held.items(), key=lambda item: (
                 item[0] == CONTESTED, -item[1])) if area >= 0.5]
    sentences = [say("map-region", language, day=day, area=square_km(whole, language),
                     listed=joined(parts, "next-of-several", language))]
    unsettled = [say("map-unsettled-part", language, manner=name,
                     area=square_km(totals[name], language))
                 for name in UNSETTLED if totals.get(name)]
    if unsettled:
        sentences.append(say("map-unsettled", language, listed=listed(unsettled, language)))
    within = totals.get(f"zone-{NAMED_ZONE}", 0.0)
    if within:
        sentences.append(say(f"map-zone-{NAMED_ZONE}", language, area=square_km(within, language)))
    if passage:
        sentences.append(say("map-passage", language, state=passage))
    return joined(sentences, "next-sentence", language)


def world_sentence(day: str, counts: dict[str, int], theme: str = "acts",
                   language: str = FALLBACK) -> str:
    """Return what a theme of the world shows on a day, which is given as it is to be said."""
    return {"acts": _acts, "votes": _votes, "positions": _positions}[theme](day, counts, language)


def _acts(day: str, counts: dict[str, int], language: str) -> str:
    counted = [say("map-acts-count", language, n=counts[act], act=act)
               for act in ACTS if counts.get(act)]
    return _theme("map-acts", day, joined(counted, "next-of-several", language), language)


def _votes(day: str, counts: dict[str, int], language: str) -> str:
    counted = [say("map-votes-count", language, n=counts.get(name, 0),
                   vote=name.removeprefix("vote-")) for name in VOTES]
    voted = any(map(counts.get, VOTES))
    return _theme("map-votes", day, joined(counted, "next-with-comma", language) if voted else "",
                  language)


def _positions(day: str, counts: dict[str, int], language: str) -> str:
    counted = [say("map-positions-count", language, n=counts[name],
                   position=name.removeprefix("stance-")) for name in STANCES if counts.get(name)]
    return _theme("map-positions", day, joined(counted, "next-of-several", language), language)


def _theme(name: str, day: str, parts: str, language: str) -> str:
    """Return the sentence of a theme: another one where nothing is to be counted yet."""
    return (say(name, language, day=day, listed=parts) if parts
            else say(f"{name}-none", language, day=day))
