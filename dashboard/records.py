"""The tables of the record as rows for the grid."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.documents import Documents


@dataclass(frozen=True)
class Table:
    """One tab: its label, its columns (field, heading, relative width), its key letter."""

    label: str
    columns: tuple[tuple[str, str, int], ...]
    mark: str = ""


TABLES: dict[str, Table] = {
    "events": Table("Events", (
        ("date", "Date", 2), ("category", "Category", 2), ("title", "Event", 6),
        ("control", "Changed", 1), ("source_id", "Source", 3), ("locator", "Where", 2),
        ("basis", "Basis", 2)), "e"),
    "resolutions": Table("Resolutions", (
        ("date", "Date", 2), ("who", "Jurisdiction", 3), ("body", "Body", 3),
        ("kind", "Act", 3), ("outcome", "Outcome", 2), ("title", "What was done", 5),
        ("source_id", "Source", 2), ("locator", "Where", 2)), "r"),
    "positions": Table("Positions on the 2020 war", (
        ("date", "Date", 2), ("who", "Who", 3), ("speaker", "Speaker", 3),
        ("stance", "Stance", 2), ("summary", "What was said", 6), ("locator", "Where", 2)), "s"),
    "claims": Table("Conflicting claims", (
        ("subject_id", "Fact", 3), ("field", "Matter", 2), ("value", "Value", 3),
        ("speaker", "Who says", 2), ("says", "What is said", 5), ("shown", "Shown", 1),
        ("source_id", "Source", 2), ("locator", "Where", 2)), "c"),
    "sources": Table("Sources", (
        ("title", "Title", 6), ("publisher", "Publisher", 3), ("published", "Published", 2),
        ("symbol", "Symbol", 2), ("voice", "Voice", 2), ("seen_via", "Seen via", 2)), "q"),
}


def column_defs(name: str) -> list[dict]:
    """Return the grid's columns for a table."""
    return [{"field": column, "headerName": heading, "flex": width, "minWidth": 80,
             "tooltipField": column} for column, heading, width in TABLES[name].columns]


def rows(documents: Documents, name: str) -> list[dict]:
    """Return a table's rows in order of date, with the name of whoever acted."""
    record = documents["record"]
    columns = record[name]["columns"]
    people = record["jurisdictions"]
    name_at = people["columns"].index("name")
    found = []
    for key, values in record[name]["rows"].items():
        row = {"id": key} | dict(zip(columns, values, strict=True))
        if "jurisdiction_id" in row:
            row["who"] = people["rows"][row["jurisdiction_id"]][name_at]
        found.append(row)
    return sorted(found, key=lambda row: str(row.get("date") or row["id"]).strip("./"))
