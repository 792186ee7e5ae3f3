"""The rows of the tables of the record as the grid takes them, and what each opens on the map."""

from __future__ import annotations

import json
from collections.abc import Iterator

from dashboard.documents import Documents
from dashboard.draw.themes import ACTS
from dashboard.pages.columns import TABLES, Column, column_defs, columns_of
from dashboard.words import say
from dashboard.words.dates import spoken_date
from dashboard.words.order import name_order
from dashboard.words.vocabulary import label, labels, titled
from geodata.days import LAST_DAY
from geodata.periods import edtf_bounds

# What a row carries beside its columns: what it opens on the map, and the map's filter.
_BESIDE = ("view", "theme", "opens", "day", "group", "basis")
_ORDER = {"control": ("valid_from",), "memberships": ("bloc", "who")}
# What a claim is about, where it is a column with a closed list.
_CLAIMED = {"kind": "act-kind", "outcome": "act-outcome", "binding": "known",
            "category": "event-category", "stance": "stance"}


def rows(documents: Documents, name: str) -> list[dict]:
    """Return a table's rows in words, each with what it opens on the map, in order of date.

    Memberships come in order of bloc and member.
    """
    builder = _RowBuilder(documents)
    columns = columns_of(name)
    rows_shown = []
    for row in _BUILDERS.get(name, _RowBuilder.table)(builder, name):
        if TABLES[name].cited:
            row |= builder.citation(row)
        shown = {key: row.get(key) for key in _BESIDE}
        for column in columns:
            value = row.get(column.field)
            shown[column.field] = _in_words(value, column, row, documents.language)
            if column.kind == "date":
                shown[f"{column.field}_spoken"] = spoken_date(value, documents.language)
        rows_shown.append(shown)
    in_order = name_order(documents.language)

    def order(row: dict) -> tuple:
        values = (str(row.get(field) or "") for field in _ORDER.get(name, ("date",)))
        return (*(in_order(value) if name == "memberships" else value.strip("./")
                  for value in values), row["id"])

    return sorted(rows_shown, key=order)


def table_text(documents: Documents, name: str) -> str:
    """Return a table as the grid takes it, as JSON: its columns, and its rows as columns say."""
    shown = rows(documents, name)
    fields = list(shown[0]) if shown else []
    table = {"columns": column_defs(name, documents.language), "fields": fields,
             "rows": [list(row.values()) for row in shown]}
    return json.dumps(table, ensure_ascii=False, separators=(",", ":"))


def _in_words(value, column: Column, row: dict, language: str):
    """Return a value of a closed list by its label; of a claim, as the column that it is about."""
    if column.kind != "list" or value is None:
        return value
    if column.field == "field":
        text = titled(say("claim-field", language, field=value))
        return text[:1].upper() + text[1:]
    words = column.words or (_CLAIMED.get(row["field"]) if column.field == "value" else None)
    return labels(words, language=language).get(value) or titled(value) if words else titled(value)


class _RowBuilder:
    """The record with its rows by name, and what they point to."""

    def __init__(self, documents: Documents) -> None:
        self.language = documents.language
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
        title = source.get("title") or label("basis", "unreferenced", language=self.language)
        return {"source": title, "voice": source.get("voice"),
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
                         "stances": "; ".join(_stance(group, self.language)
                                              for group in row["said"]),
                         **_opens("positions", f"j-{row['jurisdiction_id']}",
                                  max(row["said"].values(), default=None))}

    def control(self, _name: str) -> Iterator[dict]:
        for piece in self.record["pieces"]["rows"]:
            fact = self.get("pieces", piece)
            for values in fact["control"]:
                row = dict(zip(self.record["pieces"]["control"], values, strict=True))
                yield row | {"id": f"{piece} {row['valid_from']}", "piece": fact["name"],
                             "km2": fact["km2"],
                             "holder": label("holder", row["holder"], "short", self.language),
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
            return (say("change-act", self.language, who=self.who(fact), title=fact["title"]),
                    _opens("acts", f"r-{key}", fact["date"]))
        if table == "places":
            return fact.get("label"), _opens("region", f"n-{key}", None)
        view, mark = {"events": ("region", "e"), "pieces": ("region", "p"),
                      "jurisdictions": ("acts", "j")}.get(table, (None, None))
        named = fact.get("title") or fact.get("name") or (
            titled(key) if key else say("claim-whole", self.language))
        return named, _opens(view, f"{mark}-{key}", fact.get("date")) if mark and fact else {}


_BUILDERS = {name: getattr(_RowBuilder, name) for name in
             ("events", "resolutions", "positions", "memberships", "votes", "control", "claims",
              "sources")}


def _stance(group: str, language: str) -> str:
    """Return what a position is called, by the name of its group on the map."""
    return label("position", group.removeprefix("stance-"), language=language)


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
