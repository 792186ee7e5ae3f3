"""Which texts of the record are translated, and how a changed original is seen."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import Any

# The columns of each table that are ours to translate; its key comes first.
FIELDS = {
    "claims": ("claim_id", "says"),
    "events": ("event_id", "title", "summary", "note"),
    "jurisdictions": ("jurisdiction_id", "name", "note"),
    "lines": ("line_id", "name"),
    "pieces": ("piece_id", "name"),
    "positions": ("position_id", "summary", "note"),
    "reports": ("report_id", "says"),
    "resolutions": ("resolution_id", "title", "summary", "note"),
    "rules": ("rule_id", "statement"),
    "sources": ("source_id", "title"),
    "speakers": ("speaker_id", "name"),
}
# Those whose texts stand in many rows: each is translated once, for no row in particular.
SHARED = {
    "claims": ("speaker",),
    "control": ("note",),
    "corridor": ("reported_by", "summary"),
    "events": ("place",),
    "lines": ("method", "note"),
    "memberships": ("note",),
    "places": ("district", "note"),
    "positions": ("speaker",),
    "reports": ("speaker",),
    "resolutions": ("body",),
    "votes": ("note",),
}
TABLES = tuple(sorted({*FIELDS, *SHARED}))


def fingerprint(text: str) -> str:
    """Return twelve letters and digits by which a changed original is seen."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def texts_of(table: str, row: Any) -> Iterator[tuple[str, str, str]]:
    """Yield what is translated of a row of a table: the row's key, the column and the text.

    The key is empty where the text is translated once for all rows. What has no letter in it
    reads alike in every language; an event's place that is one of ``places.csv`` has its names
    there.
    """
    key, *fields = FIELDS.get(table, ("",))
    columns = [(getattr(row, key), field) for field in fields]
    columns += [("", field) for field in SHARED.get(table, ())
                if not (field == "place" and row.place_id)]
    for row_id, field in columns:
        text = getattr(row, field)
        if isinstance(text, str) and any(map(str.isalpha, text)):
            yield row_id, field, text
