"""The columns of the tables of the record, as the grid takes them."""

from __future__ import annotations

import math
from dataclasses import dataclass

from dashboard.draw.text import text_width
from dashboard.words import FALLBACK, say
from dashboard.words.vocabulary import labels

# Pixels of the type in a cell, which style/records.css sets, and of what is beside a text in it.
_TYPE, _BESIDE_TEXT = 12.5, 22


@dataclass(frozen=True)
class Column:
    """One column: its field and heading, its least width in pixels and share of the rest.

    Its heading is a message, ``column-`` before its name.
    ``words`` is the list of the vocabulary that its values are of.
    """

    field: str
    heading: str
    width: int
    share: int = 0
    hidden: bool = False
    kind: str = "text"
    words: str = ""


@dataclass(frozen=True)
class Table:
    """One tab: its own columns, and whether each of its rows cites a source.

    It is called by the message ``table-`` and its name.
    """

    columns: tuple[Column, ...]
    cited: bool = True


# What web/records/cells.js says in a cell: a link, an event in the words of a speaker.
_DRAWN = {"link": "Source", "event": "Event"}
_DATE = Column("date", "date", 160, kind="date")
_NOTE = Column("note", "remarks", 180, 2, hidden=True)
_CITED = (
    Column("source", "source", 170, 3), Column("locator", "where-in-it", 110, 1),
    Column("voice", "voice-of-the-source", 130, hidden=True, kind="list",
           words="source-voice"),
    Column("source_id", "source-key", 130, hidden=True),
)
_KEY = Column("id", "key", 150, hidden=True)

TABLES: dict[str, Table] = {
    "events": Table((
        _DATE, Column("category", "about", 104, kind="list", words="event-category"),
        Column("title", "event", 240, 5, kind="event"),
        Column("place", "place", 130, 2),
        Column("control", "changed", 110, kind="list", words="event-control"),
        Column("summary", "more", 240, 4, hidden=True))),
    "resolutions": Table((
        _DATE, Column("who", "jurisdiction", 130, 2), Column("body", "body", 130, 2),
        Column("kind", "act", 200, 3, kind="list", words="act-kind"),
        Column("outcome", "outcome", 92, kind="list", words="act-outcome"),
        Column("title", "what-was-done", 230, 4),
        Column("votes_for", "for", 64, hidden=True, kind="number"),
        Column("votes_against", "against", 74, hidden=True, kind="number"),
        Column("votes_abstain", "abstained", 84, hidden=True, kind="number"),
        Column("symbol", "symbol", 110, hidden=True),
        Column("ended", "ended", 110, hidden=True, kind="date"),
        Column("summary", "what-it-says", 240, 4, hidden=True))),
    "positions": Table((
        _DATE, Column("who", "who", 140, 2), Column("speaker", "speaker", 150, 2),
        Column("stance", "what-it-comes-to", 170, 2, kind="list", words="stance"),
        Column("summary", "what-was-said", 300, 6))),
    "memberships": Table((
        Column("bloc", "bloc", 190, 3), Column("who", "member", 140, 2),
        Column("role", "as", 84, kind="list", words="member-role"),
        Column("joined", "joined", 104, kind="date"),
        Column("ended", "until-excluded", 120, kind="date"),
        Column("stances", "what-it-said-of-the-war", 220, 5))),
    "votes": Table((
        Column("date", "date", 104, kind="date"), Column("act", "roll-call", 250, 4),
        Column("who", "member", 150, 2), Column("vote", "vote", 90, kind="list", words="vote"))),
    "control": Table((
        Column("valid_from", "from", 104, kind="date"),
        Column("valid_to", "to-excluded", 110, kind="date"),
        Column("piece", "piece-of-the-map", 210, 4), Column("holder", "held-by", 170, 2),
        Column("manner", "how", 92, kind="list", words="manner"),
        Column("event", "began-with", 200, 3),
        Column("km2", "km", 76, kind="number"))),
    "claims": Table((
        Column("subject", "table", 100, kind="list", words="claim-subject"),
        Column("fact", "fact", 190, 3),
        Column("field", "matter", 130, 2, kind="list"),
        Column("value", "value", 130, 2, kind="list"),
        Column("says", "what-is-said", 270, 5), Column("speaker", "who-says", 130, 2),
        Column("shown", "on-the-map", 96, kind="list", words="shown"),
        Column("rule", "by-which-rule", 200, hidden=True))),
    "sources": Table((
        Column("title", "title", 280, 6, kind="link"),
        Column("author", "author", 130, 1, hidden=True),
        Column("publisher", "publisher", 130, 2),
        Column("published", "published", 116, kind="date"),
        Column("voice", "voice", 150, kind="list", words="source-voice"),
        Column("symbol", "symbol", 110, 1), Column("seen_via", "known-through", 170, 2),
        Column("locator", "where-in-it", 100),
        Column("archived", "archived", 104, hidden=True, kind="date"),
        Column("licence", "licence", 110, hidden=True),
        Column("url", "address", 200, hidden=True), _NOTE, _KEY), cited=False),
}


def columns_of(name: str) -> tuple[Column, ...]:
    """Return every column of a table, those of its source and key last."""
    table = TABLES[name]
    return (*table.columns, *_CITED, _NOTE, _KEY) if table.cited else table.columns


def tabs(language: str = FALLBACK) -> list[tuple[str, str]]:
    """Return the tables with what each is called."""
    return [(name, say(f"table-{name}", language)) for name in TABLES]


def heads(name: str, language: str = FALLBACK) -> list[tuple[str, Column]]:
    """Return the columns of a table that show at first, with what each is called."""
    return [(say(f"column-{column.heading}", language), column)
            for column in columns_of(name) if not column.hidden]


def column_defs(name: str, language: str = FALLBACK) -> list[dict]:
    """Return the grid's columns for a table."""
    return [_column_def(column, language) for column in columns_of(name)]


def _width(column: Column, language: str) -> int:
    """Return the least width of a column: its heading, and a label of a closed list, are whole."""
    texts = [say(f"column-{column.heading}", language)]
    if column.words and not column.share:
        texts += labels(column.words, language=language).values()
    return max(column.width, *(math.ceil(text_width(text, _TYPE)) + _BESIDE_TEXT
                               for text in texts))


def _column_def(column: Column, language: str) -> dict:
    width = _width(column, language)
    options = {"field": column.field, "headerName": say(f"column-{column.heading}", language),
               "minWidth": width, "hide": column.hidden, "tooltipField": column.field}
    # Shares divide what the least widths leave over.
    options |= {"flex": column.share} if column.share else {"width": width}
    if column.kind == "date":
        options |= {"comparator": {"function": "byDate"}, "tooltipField": f"{column.field}_spoken",
                    "cellClassRules": {"date": "true",
                                       "uncertain": "params.value && params.value.length != 10"}}
    if column.kind == "number":
        options |= {"cellDataType": "number", "filter": "agNumberColumnFilter",
                    "type": "rightAligned"}
    if column.field == "source":
        options |= {"cellClassRules": {"unsourced": "params.data.basis === 'unreferenced'"}}
    if column.kind in _DRAWN:
        options |= {"cellRenderer": _DRAWN[column.kind]}
    return options
