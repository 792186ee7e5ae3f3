"""The tables of the record as the grid takes them: columns, rows, and what a row opens."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.documents import Documents
from dashboard.draw.themes import ACTS
from dashboard.export.legend import STANCE_LABELS
from dashboard.words import sentences as words
from dashboard.words.dates import spoken_date
from dashboard.words.vocabulary import label, labels, titled
from geodata.days import LAST_DAY
from geodata.periods import edtf_bounds

# What a row carries beside its columns: what it opens on the map, and the map's filter.
_BESIDE = ("view", "theme", "opens", "day", "group", "basis")
_ORDER = {"control": ("valid_from",), "memberships": ("bloc", "who")}
UNREFERENCED = label("basis", "unreferenced")
# What a claim is about, where it is a column with a closed list.
_CLAIMED = {"kind": "act-kind", "outcome": "act-outcome", "binding": "known",
            "category": "event-category", "stance": "stance"}


@dataclass(frozen=True)
class Column:
    """One column: its field and heading, its least width in pixels and share of the rest.

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
    """One tab: its label, its own columns, and whether each of its rows cites a source."""

    label: str
    columns: tuple[Column, ...]
    cited: bool = True


_DATE = Column("date", "Date", 160, kind="date")
_NOTE = Column("note", "Remarks", 180, 2, hidden=True)
_CITED = (
    Column("source", "Source", 170, 3), Column("locator", "Where in it", 110, 1),
    Column("voice", "Voice of the source", 130, hidden=True, kind="list",
           words="source-voice"),
    Column("source_id", "Source, key", 130, hidden=True),
)
_KEY = Column("id", "Key", 150, hidden=True)

TABLES: dict[str, Table] = {
    "events": Table("Events", (
        _DATE, Column("category", "About", 104, kind="list", words="event-category"),
        Column("title", "Event", 240, 5),
        Column("place", "Place", 130, 2),
        Column("control", "Changed", 110, kind="list", words="event-control"),
        Column("summary", "More", 240, 4, hidden=True))),
    "resolutions": Table("Resolutions", (
        _DATE, Column("who", "Jurisdiction", 130, 2), Column("body", "Body", 130, 2),
        Column("kind", "Act", 200, 3, kind="list", words="act-kind"),
        Column("outcome", "Outcome", 92, kind="list", words="act-outcome"),
        Column("title", "What was done", 230, 4),
        Column("votes_for", "For", 64, hidden=True, kind="number"),
        Column("votes_against", "Against", 74, hidden=True, kind="number"),
        Column("votes_abstain", "Abstained", 84, hidden=True, kind="number"),
        Column("symbol", "Symbol", 110, hidden=True),
        Column("ended", "Ended", 110, hidden=True, kind="date"),
        Column("summary", "What it says", 240, 4, hidden=True))),
    "positions": Table("Positions, 2020 war", (
        _DATE, Column("who", "Who", 140, 2), Column("speaker", "Speaker", 150, 2),
        Column("stance", "What it comes to", 170, 2, kind="list", words="stance"),
        Column("summary", "What was said", 300, 6))),
    "memberships": Table("Blocs", (
        Column("bloc", "Bloc", 190, 3), Column("who", "Member", 140, 2),
        Column("role", "As", 84, kind="list", words="member-role"),
        Column("joined", "Joined", 104, kind="date"),
        Column("ended", "Until, excluded", 120, kind="date"),
        Column("stances", "What it said of the 2020 war", 220, 5))),
    "votes": Table("Votes", (
        Column("date", "Date", 104, kind="date"), Column("act", "Roll call", 250, 4),
        Column("who", "Member", 150, 2), Column("vote", "Vote", 90, kind="list", words="vote"))),
    "control": Table("Control", (
        Column("valid_from", "From", 104, kind="date"),
        Column("valid_to", "To, excluded", 110, kind="date"),
        Column("piece", "Piece of the map", 210, 4), Column("holder", "Held by", 170, 2),
        Column("manner", "How", 92, kind="list", words="manner"),
        Column("event", "Began with", 200, 3),
        Column("km2", "km²", 76, kind="number"))),
    "claims": Table("Claims that differ", (
        Column("subject", "Table", 100, kind="list", words="claim-subject"),
        Column("fact", "Fact", 190, 3),
        Column("field", "Matter", 130, 2, kind="list"),
        Column("value", "Value", 130, 2, kind="list"),
        Column("says", "What is said", 270, 5), Column("speaker", "Who says", 130, 2),
        Column("shown", "On the map", 96, kind="list", words="shown"),
        Column("rule", "By which rule", 200, hidden=True))),
    "sources": Table("Sources", (
        Column("title", "Title", 280, 6, kind="link"),
        Column("author", "Author", 130, 1, hidden=True),
        Column("publisher", "Publisher", 130, 2),
        Column("published", "Published", 116, kind="date"),
        Column("voice", "Voice", 150, kind="list", words="source-voice"),
        Column("symbol", "Symbol", 110, 1), Column("seen_via", "Known through", 170, 2),
        Column("locator", "Where in it", 100),
        Column("archived", "Archived", 104, hidden=True, kind="date"),
        Column("licence", "Licence", 110, hidden=True),
        Column("url", "Address", 200, hidden=True), _NOTE, _KEY), cited=False),
}


def columns_of(name: str) -> tuple[Column, ...]:
    """Return every column of a table, those of its source and key last."""
    table = TABLES[name]
    return (*table.columns, *_CITED, _NOTE, _KEY) if table.cited else table.columns


def column_defs(name: str) -> list[dict]:
    """Return the grid's columns for a table."""
    return [_column_def(column) for column in columns_of(name)]


def _column_def(column: Column) -> dict:
    found = {"field": column.field, "headerName": column.heading, "minWidth": column.width,
             "hide": column.hidden, "tooltipField": column.field}
    # Shares divide what the least widths leave over.
    found |= {"flex": column.share} if column.share else {"width": column.width}
    if column.kind == "date":
        found |= {"comparator": {"function": "byDate"}, "tooltipField": f"{column.field}_spoken",
                  "cellClassRules": {"date": "true",
                                     "uncertain": "params.value && params.value.length != 10"}}
    if column.kind == "number":
        found |= {"cellDataType": "number", "filter": "agNumberColumnFilter",
                  "type": "rightAligned"}
    if column.field == "source":
        found |= {"cellClassRules": {"unsourced": "params.data.basis === 'unreferenced'"}}
    if column.kind == "link":
        found |= {"cellRenderer": "Source"}
    return found


def rows(documents: Documents, name: str) -> list[dict]:
    """Return a table's rows in words, each with what it opens on the map, in order of date.

    Memberships come in order of bloc and member.
    """
    shelf = _Shelf(documents)
    columns = columns_of(name)
    found = []
    for row in _BUILDERS.get(name, _Shelf.table)(shelf, name):
        if TABLES[name].cited:
            row |= shelf.citation(row)
        shown = {key: row.get(key) for key in _BESIDE}
        for column in columns:
            value = row.get(column.field)
            shown[column.field] = _in_words(value, column, row)
            if column.kind == "date":
                shown[f"{column.field}_spoken"] = spoken_date(value)
        found.append(shown)
    return sorted(found, key=lambda row: (*(str(row.get(field) or "").strip("./")
                                            for field in _ORDER.get(name, ("date",))), row["id"]))


def table_text(documents: Documents, name: str) -> str:
    """Return a table as the grid takes it, as JSON: its columns, and its rows as columns say."""
    found = rows(documents, name)
    fields = list(found[0]) if found else []
    table = {"columns": column_defs(name), "fields": fields,
             "rows": [list(row.values()) for row in found]}
    return json.dumps(table, ensure_ascii=False, separators=(",", ":"))


def _in_words(value, column: Column, row: dict):
    """Return a value of a closed list by its label; of a claim, as the column that it is about."""
    if column.kind != "list" or value is None:
        return value
    words = column.words or (_CLAIMED.get(row["field"]) if column.field == "value" else None)
    return labels(words).get(value) or titled(value) if words else titled(value)


class _Shelf:
    """The record with its rows by name, and what they point to."""

    def __init__(self, documents: Documents) -> None:
        self.record = documents.whole_record()
        self.groups = {key: group for _, _, key, group, *_ in documents["world"]["changes"]
                       if group in ACTS}

    def get(self, table: str, key: str | None) -> dict:
        """Return a row as a dict, an empty one where there is none."""
        values = self.record[table]["rows"].get(key)
        return {} if values is None else dict(
            zip(self.record[table]["columns"], values, strict=True))

    def table(self, name: str) -> Iterator[dict]:
        """Yield a table's rows with their key."""
        for key in self.record[name]["rows"]:
            yield {"id": key} | self.get(name, key)

    def who(self, row: dict) -> str | None:
        """Return the name of who acted or spoke."""
        return self.get("jurisdictions", row["jurisdiction_id"]).get("name")

    def citation(self, row: dict) -> dict:
        """Return a row's source by its title, and whose voice it is."""
        source = self.get("sources", row.get("source_id"))
        return {"source": source.get("title", UNREFERENCED), "voice": source.get("voice"),
                "basis": "sourced" if source else "unreferenced"}

    def events(self, name: str) -> Iterator[dict]:
        for row in self.table(name):
            place = row["place"] or self.get("places", row["place_id"]).get("label")
            yield row | {"place": place, "group": row["category"],
                         **_opens("region", f"e-{row['id']}", row["date"])}

    def resolutions(self, name: str) -> Iterator[dict]:
        for row in self.table(name):
            yield row | {"who": self.who(row), "group": self.groups.get(row["id"]),
                         **_opens("acts", f"r-{row['id']}", row["date"])}

    def positions(self, name: str) -> Iterator[dict]:
        for row in self.table(name):
            yield row | {"who": self.who(row),
                         **_opens("positions", f"j-{row['jurisdiction_id']}", row["date"])}

    def votes(self, name: str) -> Iterator[dict]:
        for row in self.table(name):
            vote = self.record["votes"]["act"]
            act = self.get("resolutions", vote)
            member = row["id"]
            yield row | {"id": f"{vote} {member}", "date": act["date"],
                         "who": self.get("jurisdictions", member)["name"],
                         "act": f"{act['symbol']} {act['title']}", "group": f"vote-{row['vote']}",
                         **_opens("votes", f"j-{member}", act["date"])}

    def memberships(self, name: str) -> Iterator[dict]:
        for row in self.table(name):
            yield row | {"bloc": self.get("jurisdictions", row["bloc_id"])["name"],
                         "who": self.who(row),
                         "stances": "; ".join(STANCE_LABELS[group] for group in row["said"]),
                         **_opens("positions", f"j-{row['jurisdiction_id']}",
                                  max(row["said"].values(), default=None))}

    def control(self, _name: str) -> Iterator[dict]:
        for piece in self.record["pieces"]["rows"]:
            fact = self.get("pieces", piece)
            for values in fact["control"]:
                row = dict(zip(self.record["pieces"]["control"], values, strict=True))
                yield row | {"id": f"{piece} {row['valid_from']}", "piece": fact["name"],
                             "km2": fact["km2"], "holder": words.SHORT[row["holder"]],
                             "event": self.get("events", row["event_id"]).get("title"),
                             **_opens("region", f"p-{piece}", row["valid_from"])}

    def claims(self, name: str) -> Iterator[dict]:
        for row in self.table(name):
            fact, target = self._subject(row["subject"], row["subject_id"])
            yield row | {"fact": fact, "rule": self.get("rules", row["rule_id"]).get("statement"),
                         **target}

    def sources(self, name: str) -> Iterator[dict]:
        for row in self.table(name):
            yield row | {"seen_via": self.get("sources", row["seen_via"]).get("title")}

    def _subject(self, table: str, key: str | None) -> tuple[str | None, dict]:
        """Return the name of the fact that a claim is about, and what opens it."""
        table = "pieces" if table == "control" else table
        fact = self.get(table, key) if table in self.record else {}
        if table == "positions" and fact:
            return self.who(fact), _opens("positions", f"j-{fact['jurisdiction_id']}", fact["date"])
        if table == "resolutions" and fact:
            return (f"{self.who(fact)}: {fact['title']}",
                    _opens("acts", f"r-{key}", fact["date"]))
        if table == "places":
            return fact.get("label"), _opens("region", f"n-{key}", None)
        view, mark = {"events": ("region", "e"), "pieces": ("region", "p"),
                      "jurisdictions": ("acts", "j")}.get(table, (None, None))
        named = fact.get("title") or fact.get("name") or (titled(key) if key else "The whole")
        return named, _opens(view, f"{mark}-{key}", fact.get("date")) if mark and fact else {}


_BUILDERS = {name: getattr(_Shelf, name) for name in
             ("events", "resolutions", "positions", "memberships", "votes", "control", "claims",
              "sources")}


def _opens(theme: str, mark: str, edtf: str | None) -> dict:
    """Return what the map is to show for a row: a theme of the world or the region, the mark
    and the last day possible."""
    day = None
    if edtf:
        bounds = edtf_bounds(edtf)
        latest = bounds.latest or bounds.earliest
        day = min(latest, LAST_DAY).isoformat() if latest else None
    if theme == "region":
        return {"view": "region", "opens": mark, "day": day}
    return {"view": "world", "theme": theme, "opens": mark, "day": day}
