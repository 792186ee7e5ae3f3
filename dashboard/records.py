"""The tables of the record as the grid takes them: columns, rows, and what a row opens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.documents import Documents
from dashboard.phrases import phrase, spoken_date
from dashboard.plate import words
from geodata.periods import LAST_DAY, edtf_bounds

UNREFERENCED = "Unreferenced: general knowledge"


@dataclass(frozen=True)
class Column:
    """One column: its field and heading, its least width in pixels and share of the rest."""

    field: str
    heading: str
    width: int
    share: int = 0
    hidden: bool = False
    kind: str = "text"


@dataclass(frozen=True)
class Table:
    """One tab: its label, its own columns, and whether each of its rows cites a source."""

    label: str
    columns: tuple[Column, ...]
    cited: bool = True


_DATE = Column("date", "Date", 118, kind="date")
_NOTE = Column("note", "Remarks", 180, 2, hidden=True)
_CITED = (
    Column("source", "Source", 170, 3), Column("locator", "Where in it", 110, 1),
    Column("voice", "Voice of the source", 130, hidden=True),
    Column("source_id", "Source, key", 130, hidden=True),
)
_KEY = Column("id", "Key", 150, hidden=True)

TABLES: dict[str, Table] = {
    "events": Table("Events", (
        _DATE, Column("category", "About", 104), Column("title", "Event", 240, 5),
        Column("place", "Place", 130, 2), Column("control", "Changed on the map", 104),
        Column("summary", "More", 240, 4, hidden=True))),
    "resolutions": Table("Resolutions", (
        _DATE, Column("who", "Jurisdiction", 130, 2), Column("body", "Body", 130, 2),
        Column("kind", "Act", 200, 3), Column("outcome", "Outcome", 92),
        Column("title", "What was done", 230, 4),
        Column("votes_for", "For", 64, hidden=True, kind="number"),
        Column("votes_against", "Against", 74, hidden=True, kind="number"),
        Column("votes_abstain", "Abstained", 84, hidden=True, kind="number"),
        Column("symbol", "Symbol", 110, hidden=True),
        Column("ended", "Ended", 110, hidden=True, kind="date"),
        Column("summary", "What it says", 240, 4, hidden=True))),
    "positions": Table("Positions, 2020 war", (
        _DATE, Column("who", "Who", 140, 2), Column("speaker", "Speaker", 150, 2),
        Column("stance", "What it comes to", 170, 2),
        Column("summary", "What was said", 300, 6))),
    "votes": Table("Votes", (
        _DATE, Column("act", "Roll call", 250, 4), Column("who", "Member", 150, 2),
        Column("vote", "Vote", 90))),
    "control": Table("Control", (
        Column("valid_from", "From", 104, kind="date"),
        Column("valid_to", "To, not included", 104, kind="date"),
        Column("piece", "Piece of the map", 210, 4), Column("holder", "Held by", 170, 2),
        Column("manner", "How", 92), Column("event", "Began with", 200, 3),
        Column("km2", "km²", 76, kind="number"))),
    "claims": Table("Claims that differ", (
        Column("subject", "Table", 100), Column("fact", "Fact", 190, 3),
        Column("field", "Matter", 130, 2), Column("value", "Value", 130, 2),
        Column("says", "What is said", 270, 5), Column("speaker", "Who says", 130, 2),
        Column("shown", "On the map", 84), Column("rule", "By which rule", 200, hidden=True))),
    "sources": Table("Sources", (
        Column("title", "Title", 280, 6), Column("author", "Author", 130, 1),
        Column("publisher", "Publisher", 130, 2),
        Column("published", "Published", 104, kind="date"), Column("voice", "Voice", 140),
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
                  "cellClass": "date"}
    if column.kind == "number":
        found |= {"cellDataType": "number", "filter": "agNumberColumnFilter",
                  "type": "rightAligned"}
    if column.field == "source":
        found |= {"cellClassRules": {"unreferenced": "params.data.basis === 'unreferenced'"}}
    return found


def rows(documents: Documents, name: str) -> list[dict]:
    """Return a table's rows in order of date, in words, each with what it opens on the map."""
    shelf = _Shelf(documents)
    fields = {column.field: column.kind for column in columns_of(name)}
    found = []
    for row in _BUILDERS.get(name, _Shelf.table)(shelf, name):
        if TABLES[name].cited:
            row |= shelf.citation(row)
        shown = {"opens": None, "day": None, "view": None, "group": None, "basis": None} | {
            key: row[key] for key in ("opens", "day", "view", "group", "basis") if key in row}
        for field, kind in fields.items():
            value = row.get(field)
            verbatim = kind != "text" or field in ("id", "source_id", "url")
            shown[field] = value if verbatim else phrase(value)
            if kind == "date":
                shown[f"{field}_spoken"] = spoken_date(value)
        found.append(shown)
    first = next(iter(fields)) if name in ("control",) else "date"
    return sorted(found, key=lambda row: (str(row.get(first) or "").strip("./"), row["id"]))


class _Shelf:
    """The record with its rows by name, and what they point to."""

    def __init__(self, documents: Documents) -> None:
        self.record = documents["record"]
        self.groups = {change[2]: change[3] for change in documents["world"]["changes"]}
        self.labels = {key: label for key, label, _ in self.record["search"]}

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
            place = row["place"] or self.labels.get(f"n-{row['place_id']}")
            yield row | {"place": place, "group": row["category"],
                         **_opens("region", f"e-{row['id']}", row["date"])}

    def resolutions(self, name: str) -> Iterator[dict]:
        for row in self.table(name):
            yield row | {"who": self.who(row), "group": self.groups.get(row["id"]),
                         **_opens("world", f"r-{row['id']}", row["date"])}

    def positions(self, name: str) -> Iterator[dict]:
        for row in self.table(name):
            yield row | {"who": self.who(row),
                         **_opens("world", f"j-{row['jurisdiction_id']}", row["date"])}

    def votes(self, name: str) -> Iterator[dict]:
        for row in self.table(name):
            act = self.get("resolutions", row["resolution_id"])
            yield row | {"who": self.who(row), "date": act["date"],
                         "act": f"{act['symbol'] or ''} {act['title']}".strip(),
                         **_opens("world", f"j-{row['jurisdiction_id']}", act["date"])}

    def control(self, _name: str) -> Iterator[dict]:
        for piece, fact in ((key, self.get("pieces", key)) for key in self.record["pieces"]["rows"]):
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
            return self.who(fact), _opens("world", f"j-{fact['jurisdiction_id']}", fact["date"])
        if table == "resolutions" and fact:
            return (f"{self.who(fact)}: {fact['title']}",
                    _opens("world", f"r-{key}", fact["date"]))
        if table == "places":
            return self.labels.get(f"n-{key}"), _opens("region", f"n-{key}", None)
        view, mark = {"events": ("region", "e"), "pieces": ("region", "p"),
                      "jurisdictions": ("world", "j")}.get(table, (None, None))
        named = fact.get("title") or fact.get("name") or (phrase(key) if key else "The whole")
        return named, _opens(view, f"{mark}-{key}", fact.get("date")) if mark and fact else {}


_BUILDERS = {name: getattr(_Shelf, name) for name in
             ("events", "resolutions", "positions", "votes", "control", "claims", "sources")}


def _opens(view: str | None, mark: str, date: str | None) -> dict:
    """Return what the map is to show for a row: the view, the mark, the last day possible."""
    day = None
    if date:
        bounds = edtf_bounds(date)
        day = bounds.latest or bounds.earliest
        day = min(day, LAST_DAY).isoformat() if day else None
    return {"view": view, "opens": mark, "day": day}
