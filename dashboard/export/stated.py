"""A map in the words of a speaker, in what stands around it: legend, sentence, title of a frame.

``web/terms/`` writes the same on the page.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from markupsafe import Markup

from dashboard.address.state import State
from dashboard.draw.captions import language_of
from dashboard.draw.quotes import Quote, keyed, name_of, quotes_on, quotes_on_map, stated
from dashboard.draw.shown import present
from dashboard.draw.timeline import codes_on
from dashboard.export.legend import Key, Section
from dashboard.words import say
from dashboard.words.dates import date_inside, spoken_day
from dashboard.words.sentences import joined


def voices_of(document: dict, state: State) -> tuple[str, ...]:
    """Return in whose words a map is read, none where it has no terms."""
    return state.voices if "terms" in document else ()


def stated_in(document: dict, state: State) -> str:
    """Return whose words the map is in, on its day; empty for those of the atlas."""
    voices = voices_of(document, state)
    if len(voices) < 2:
        return stated(document, voices[0], state.day) if voices else ""
    day = spoken_day(state.day, language_of(document))
    first, second = (name_of(document["terms"], voice) for voice in voices)
    return say("words-stated-both", language_of(document), first=first, second=second, day=day)


def about_claim(document: dict, state: State) -> str:
    """Return whether the outline of a claim of the speaker is on record on the day, in words.

    The map of the world has no outlines of claims.
    """
    voices = voices_of(document, state)
    if len(voices) != 1 or document["view"] != "region":
        return ""
    claims = document["terms"]["speakers"][voices[0]]["claimed"]
    there = any(first <= state.day < until for first, until, *_ in claims)
    return say("words-claim" if there else "words-no-claim", language_of(document))


def relabelled(sections: Iterable[Section], document: dict, state: State) -> tuple[Section, ...]:
    """Return the legend with the term of the day in the place of each name that has one."""
    voices = voices_of(document, state)
    if len(voices) != 1 or document["view"] != "region":
        return tuple(sections)
    terms, language = document["terms"], language_of(document)
    rows = keyed(terms, quotes_on(terms, voices[0], state.day), state.day)

    def theirs(key: Key) -> Key:
        quote = rows.get(_named(key))
        return key if quote is None else replace(
            key, label=key_label(quote, language), ours=key.label)

    return tuple(replace(section, keys=tuple(map(theirs, section.keys))) for section in sections)


def _named(key: Key) -> str:
    """Return what marks a row of the legend as being about something, empty for none."""
    return key.total or ("" if key.states else key.group)


def key_label(quote: Quote, language: str) -> str:
    """Return what stands in the legend for a term: its mark, the words, when they were used."""
    return say("words-key", language, mark=quote.mark, quoted=quote.quoted,
               day=date_inside(quote.date, language))


def also_quoted(document: dict, state: State, sections: Iterable[Section]) -> tuple[Section, ...]:
    """Return the terms of the day that no row of the legend has, as a section of it.

    ``sections`` are those of the legend: a row that the map shows nothing of says nothing. Of
    events there are those that the map writes about on the day.
    """
    voices = voices_of(document, state)
    if len(voices) != 1:
        return ()
    terms, language = document["terms"], language_of(document)
    quotes = quotes_on_map(document, voices[0], state.day)
    shown = present(document, state.look)
    rows = {_named(key) for section in sections for key in section.keys
            if not key.absent and (not key.needs or key.needs & shown)}
    there = {quote.subject for row, quote in keyed(terms, quotes, state.day).items()
             if document["view"] == "region" and row in rows}
    written = _written(document, state)
    keys = tuple(
        Key(quote.ours, Markup(""), quotes=(key_label(quote, language),))
        for quote in quotes.values() if quote.subject not in there
        and (quote.kind not in ("event", "period") or quote.subject in written))
    return (Section(say("words-heading", language), keys),) if keys else ()


def _written(document: dict, state: State) -> set[str]:
    """Return the subjects of the notes that a map shows on a day."""
    timeline = document["timeline"]
    about = document.get("about", {})
    return {about[node][0] for node, code in zip(
        timeline["node"], codes_on(state.day, timeline, state.look.hidden), strict=True)
        if code and node in about}


def two_wordings(document: dict, state: State) -> tuple[Section, ...]:
    """Return where two speakers differ, as a section of the legend, by what is named."""
    voices = voices_of(document, state)
    if len(voices) != 2:
        return ()
    terms, language = document["terms"], language_of(document)
    first, second = (quotes_on(terms, voice, state.day) for voice in voices)
    names = [name_of(terms, voice) for voice in voices]

    def quoted(quotes: Mapping[str, Quote], subject: str) -> str:
        return (quotes[subject].quoted if subject in quotes
                else say("words-none", language))

    written = _written(document, state)
    keys = tuple(
        Key(subject["ours"], Markup(""), quotes=tuple(
            say("words-two", language, speaker=name, quoted=quoted(quotes, subject["id"]))
            for name, quotes in zip(names, (first, second), strict=True)))
        for subject in terms["subjects"]
        if subject["id"] in first.keys() | second.keys()
        and (subject["kind"] not in ("event", "period") or subject["id"] in written)
        and quoted(first, subject["id"]) != quoted(second, subject["id"]))
    return (Section(say("words-differ", language), keys),) if keys else ()


def sentence_in(document: dict, state: State, sentence: str) -> str:
    """Return a map in words with whose words it is read in before it."""
    whose = stated_in(document, state)
    if not whose:
        return sentence
    language = language_of(document)
    named = any(quotes_on_map(document, voice, state.day) for voice in voices_of(document, state))
    parts = [say("words-sentence" if named else "words-sentence-nothing", language, stated=whose),
             about_claim(document, state), sentence]
    return joined(filter(None, parts), "next-sentence", language)


def event_titles(document: dict, state: State) -> dict[str, str]:
    """Return by event what the speaker calls it in whose words the map is read."""
    voices = voices_of(document, state)
    if len(voices) != 1 or document["view"] != "region":
        return {}
    return {quote.subject.removeprefix("event-"): quote.quoted
            for quote in quotes_on(document["terms"], voices[0], state.day).values()
            if quote.kind == "event"}


def term_sources(document: dict, state: State) -> list[str]:
    """Return the ids of the sources of the terms that a sheet shows, each once, in order."""
    voices = voices_of(document, state)
    written = _written(document, state) if voices else set()
    return list(dict.fromkeys(
        quote.source_id for voice in voices
        for quote in quotes_on_map(document, voice, state.day).values()
        if quote.kind not in ("event", "period") or quote.subject in written))
