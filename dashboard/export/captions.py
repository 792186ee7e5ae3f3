"""What stands around a map in a state: title, the map in words, what changed, the disclaimer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from dashboard.address.state import State
from dashboard.draw.captions import DAY, caption_on, language_of
from dashboard.draw.difference import sums
from dashboard.export.stated import event_titles, sentence_in, stated_in, voices_of
from dashboard.words import FALLBACK, say
from dashboard.words import sentences as words
from dashboard.words.dates import spoken_day, spoken_period
from dashboard.words.vocabulary import label


def sentence_of(document: dict, state: State) -> str:
    """Return the map in words, for a state."""
    caption = caption_on(document, state.day, state.theme)
    return sentence_in(document, state, caption.sentence.replace(
        DAY, spoken_day(state.day, language_of(document))))


def shown_changes(document: dict, state: State) -> list[list]:
    """Return the changes of what a state shows, whenever they were, in order of day.

    Where the map is read in the words of a speaker an event that it named has that name.
    """
    hidden = state.look.hidden
    titles = event_titles(document, state)
    return [[*change[:1], titles.get(change[2], change[1]), *change[2:]] if titles else change
            for change in document["changes"] if change[3] not in hidden]


def last_change(document: dict, state: State) -> str:
    """Return what happened on the day, else what last changed on the map, as the page words it."""
    latest = latest_of(shown_changes(document, state), state.day)
    if not latest:
        return ""
    day, _, _, group, *_ = latest[0]
    language = language_of(document)
    changes = words.joined([words.noted(change[1], change[4], language)
                            for change in latest[:3]], "next-of-several", language)
    if len(latest) > 3:
        changes = say("sheet-and-more", language, changes=changes, more=len(latest) - 3)
    lead = ("sheet-today" if day == state.day
            else "sheet-last-change" if _is_of_map(document, group) else "sheet-last-event")
    return say(lead, language, day=spoken_day(day, language), changes=changes)


def headline_of(fact: Mapping[str, str | None], language: str = FALLBACK) -> str:
    """Return when an event or an act of the record was, and what it is called."""
    return say("site-day-title", language, titles=fact["title"],
               day=spoken_period(fact["date"], fact.get("until"), language))


@dataclass(frozen=True)
class Strip:
    """What stands over a map: the change that is told there, and the day of the next.

    ``when`` is empty on the day itself; ``moved`` is the greatest part that passed on, as km2,
    holder before and holder after; ``more`` is what else changed on that day.
    """

    title: str = ""
    note: str = ""
    event: str = ""
    when: str = ""
    moved: tuple = ()
    more: str = ""
    next_day: int | None = None
    ahead: str = ""


def strip_of(document: dict, state: State) -> Strip:
    """Return what stands over a map, as ``web/panel/strip.js`` words it."""
    language = language_of(document)
    changes = shown_changes(document, state)
    after = next((day for day, *_ in changes if day > state.day), None)
    ahead = "" if after is None else say("strip-next", language, days=after - state.day)
    latest = latest_of(changes, state.day)
    if not latest:
        return Strip(next_day=after, ahead=ahead)
    day, title, event, group, note, moved, *_ = latest[0]
    when = "" if day == state.day else say(
        "strip-last-change" if _is_of_map(document, group) else "strip-last-event", language,
        day=spoken_day(day, language))
    more = say("strip-more", language, more=len(latest) - 1) if len(latest) > 1 else ""
    return Strip(title, note, event or "", when, tuple(moved[0]) if moved else (), more, after,
                 ahead)


@dataclass(frozen=True)
class Compared:
    """What stands over two days compared.

    ``other`` is the day compared with, empty where it is the same, ``other_first`` whether it is
    the earlier; ``in_all`` how much passed on; ``pairs`` each km2, holder before and holder after
    with what is said of it.
    """

    other: str
    other_first: bool
    in_all: str
    pairs: tuple[tuple[tuple[float, str, str], str], ...]


# More pairs of holders than these have no room for words.
_WORDED = 3


def compared_of(document: dict, state: State) -> Compared | None:
    """Return what stands over a comparison, as ``web/panel/compare-words.js`` words it."""
    if state.view != "compare":
        return None
    language = language_of(document)
    passed = sums(document, *sorted((state.day, state.other)))
    pairs = []
    for before, after, km2 in passed:
        area = words.square_km(km2, language)
        pairs.append(((km2, before, after), area if len(passed) > _WORDED else say(
            "compared-to", language, area=area,
            after=label("holder", after, "short", language))))
    return Compared(
        spoken_day(state.other, language) if state.other != state.day else "",
        state.other < state.day, words.square_km(sum(km2 for *_, km2 in passed), language),
        tuple(pairs))


def _is_of_map(document: dict, group: str) -> bool:
    """Return whether a change is one of the map: of the world's each is."""
    return group == "control" or document["view"] == "world"


def latest_of(changes: list[list], day: int) -> list[list]:
    """Return the changes of the day, else the last of the map before it, else the last events."""
    past = [c for c in changes if c[0] <= day]
    today = [c for c in past if c[0] == day]
    mapped = [c for c in past if c[3] == "control"]
    pool = today or mapped or past
    return [c for c in pool if c[0] == pool[-1][0]]


def change_of(document: dict, state: State) -> str:
    """Return what stands under a map's title: what changed last, or between two days."""
    if state.view != "compare":
        return last_change(document, state)
    if len(voices_of(document, state)) > 1:
        return stated_in(document, state)
    language = language_of(document)
    early, late = sorted((state.day, state.other))
    parts = [say("sheet-passed-part", language, area=words.square_km(km2, language),
                 before=before, after=after) for before, after, km2 in sums(document, early, late)]
    return say("sheet-passed" if parts else "sheet-passed-nothing", language,
               first=spoken_day(early, language), last=spoken_day(late, language),
               listed=words.joined(parts, "next-of-several", language))


def title_of(state: State, language: str = FALLBACK) -> str:
    """Return the title of the map in a state."""
    day = spoken_day(state.day, language)
    if state.view == "compare" and len(state.voices) < 2:
        return say("sheet-compared", language, day=day, other=spoken_day(state.other, language))
    return say("sheet-titled", language, title=_subject(state, language), day=day)


def film_title(state: State, first: int, last: int, own: str = "",
               language: str = FALLBACK) -> str:
    """Return the title of a film with its span; ``own`` is a reader's own title."""
    title = own or (say("film-compared", language, other=spoken_day(state.other, language))
                    if state.view == "compare" else _subject(state, language))
    return say("film-title", language, title=title, first=spoken_day(first, language),
               last=spoken_day(last, language))


def _subject(state: State, language: str) -> str:
    return (label("theme", state.theme, "title", language) if state.map_view == "world"
            else say("region-title", language))


def shown_of(document: dict, state: State) -> str:
    """Return how many events the map shows and how it draws them, if they are many.

    It is so long that the map would move if the page had no room for it at first.
    """
    if "events_drawn" not in document:
        return ""

    def count(hidden: frozenset[str]) -> int:
        return sum(mark[2] for mark in document["marks"] if mark[1] not in hidden)

    every = replace(state, hidden=frozenset()).look.hidden
    few = document["events_drawn"]["few"]
    return say("shown-events-drawn", language_of(document), shown=count(state.look.hidden),
               all=count(every), few=few)
