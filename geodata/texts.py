"""Which texts of the record are translated, and how a changed original is seen."""

from __future__ import annotations

import hashlib

# The columns of each table that are ours to translate; its key comes first.
FIELDS = {
    "events": ("event_id", "title", "summary"),
    "jurisdictions": ("jurisdiction_id", "name"),
    "lines": ("line_id", "name"),
    "pieces": ("piece_id", "name"),
    "positions": ("position_id", "summary"),
    "resolutions": ("resolution_id", "title", "summary"),
    "sources": ("source_id", "title"),
    "speakers": ("speaker_id", "name"),
}


def fingerprint(text: str) -> str:
    """Return twelve letters and digits by which a changed original is seen."""
    return hashlib.sha256(text.encode()).hexdigest()[:12]
