"""What a sheet's map rests on: how much has no source yet, and each source with its voice."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from dashboard.address.state import State
from dashboard.documents import Documents
from dashboard.export.captions import shown_changes
from dashboard.export.stated import term_sources
from dashboard.words import say
from dashboard.words.dates import spoken_date
from geodata.days import from_ordinal


@dataclass(frozen=True)
class Cited:
    """Sources as a sheet names them, what most rests on first, and what has none."""

    caveat: str = ""
    sources: tuple[str, ...] = ()


def cited_by(documents: Documents, state: State) -> Cited:
    """Return what the statements of a map on its day rest on."""
    record = documents["record"]
    language = documents.language
    sources = (_told(documents["world"], record, state) if state.map_view == "world"
               else _control(record, state))
    without = sources.count(None)
    caveat = say("sheet-unreferenced", language, without=without, all=len(sources)
                 ) if without else ""
    columns = record["sources"]["columns"]
    # What a speaker is quoted from goes first: without it a quotation is nobody's.
    named = [_named(dict(zip(columns, record["sources"]["rows"][source], strict=True)), language)
             for source in [*term_sources(documents[state.map_document], state),
                            *(s for s, _ in Counter(s for s in sources if s).most_common())]]
    return Cited(caveat, tuple(dict.fromkeys(named)))


def _named(source: dict, language: str) -> str:
    """Return a source as publisher, title, voice and date, those that it has."""
    publisher = source["publisher"] or source["author"]
    date = spoken_date(source["published"], language) if source["published"] else ""
    message = "sheet-source" + {(True, True): "", (True, False): ".undated",
                                (False, True): ".unpublished",
                                (False, False): ".bare"}[bool(publisher), bool(date)]
    return say(message, language, publisher=publisher or "", date=date,
               title=source["title"], voice=source["voice"])


def _control(record: dict, state: State) -> list[str | None]:
    """Return the source of who held each piece, None for one that has none."""
    day = from_ordinal(state.day).isoformat()
    columns = record["pieces"]["control"]
    chain = record["pieces"]["columns"].index("control")
    start, end, source = map(columns.index, ("valid_from", "valid_to", "source_id"))
    return [row[source] or None
            for piece in record["pieces"]["rows"].values() for row in piece[chain]
            if row[start] <= day and (row[end] is None or day < row[end])]


def _told(world: dict, record: dict, state: State) -> list[str | None]:
    """Return the sources of the acts, the votes or the statements that the theme shows."""
    ids = [change[2] for change in shown_changes(world, state) if change[0] <= state.day]
    table = record["positions" if state.theme == "positions" else "resolutions"]
    key, source = map(table["columns"].index, ("jurisdiction_id", "source_id"))
    sources_of: dict[str, list] = {}
    for row_id, row in table["rows"].items():
        sources_of.setdefault(row_id if state.theme != "positions" else row[key], []).append(
            row[source] or None)
    sources = [source_id for known in dict.fromkeys(ids) for source_id in sources_of[known]]
    return [*sources, *world["vote_sources"]] if sources and state.theme == "votes" else sources
