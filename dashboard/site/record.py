"""The record as pages without a script tell it: its rows, and where each is from."""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.documents import Documents


@dataclass(frozen=True)
class Source:
    """Where a statement is from; without a title it is general knowledge."""

    title: str = ""
    url: str = ""
    rest: str = ""


@dataclass(frozen=True)
class Statement:
    """Something that the record says, and its source."""

    text: str
    source: Source


class Record:
    """The rows of the record by table and key, in the language of the documents."""

    def __init__(self, documents: Documents) -> None:
        self.documents = documents
        self.tables = documents.whole_record()

    @property
    def language(self) -> str:
        """The language that it is told in."""
        return self.documents.language

    def row(self, table: str, key: str) -> dict:
        """Return a row by its columns; KeyError if there is none."""
        rows = self.tables[table]
        return dict(zip(rows["columns"], rows["rows"][key], strict=True))

    def source(self, fact: dict) -> Source:
        """Return the source of a row, and where in it."""
        if not fact["source_id"]:
            return Source()
        cited = self.row("sources", fact["source_id"])
        rest = [cited["publisher"], cited["published"], cited["symbol"], fact["locator"]]
        url = cited["url"] or ""
        return Source(cited["title"], url if url.startswith(("https://", "http://")) else "",
                      ", ".join(part for part in rest if part))
