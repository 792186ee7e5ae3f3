"""The feed of changes of the data: what was believed, what is now, and what moved us (Atom)."""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, indent, tostring

import pandas as pd

from dashboard.address.site import FEED
from dashboard.export.metadata import AUTHOR
from dashboard.words import say
from geodata import Atlas

_ATOM = "http://www.w3.org/2005/Atom"
# Stands for the atlas wherever it is served: an entry is the same one under every address.
_TAG = "tag:contact-lines.invalid,2026"


def feed(atlas: Atlas, site: str) -> bytes:
    """Return the changes, the newest first (RFC 4287); ``site`` is where the atlas is, if known."""
    rows = atlas.corrections.sort_values(["date", "correction_id"], ascending=[False, True])
    root = Element("feed", xmlns=_ATOM)
    SubElement(root, "id").text = f"{_TAG}:changes"
    SubElement(root, "title").text = say("feed-title", atlas=say("atlas-name"))
    SubElement(root, "updated").text = _stamp(rows.date.max())
    SubElement(SubElement(root, "author"), "name").text = AUTHOR
    SubElement(root, "rights").text = "CC BY 4.0"
    if site:
        SubElement(root, "link", rel="self", href=f"{site}{FEED}")
        SubElement(root, "link", rel="alternate", href=site)
    for row in rows.itertuples():
        entry = SubElement(root, "entry")
        SubElement(entry, "id").text = f"{_TAG}:change:{row.correction_id}"
        SubElement(entry, "title").text = row.now
        SubElement(entry, "updated").text = _stamp(row.date)
        SubElement(entry, "category", term=row.subject)
        SubElement(entry, "content", type="text").text = _said(atlas, row)
        if site:
            SubElement(entry, "link", rel="alternate", href=site)
    indent(root)
    return tostring(root, encoding="utf-8", xml_declaration=True) + b"\n"


def _said(atlas: Atlas, row) -> str:
    parts = [say("feed-said", was=row.believed, now=row.now)]
    if isinstance(row.rule_id, str):
        rule = atlas.rules.set_index("rule_id").statement[row.rule_id]
        parts.append(say("feed-rule", rule=rule))
    if isinstance(row.source_id, str):
        source = atlas.sources.set_index("source_id").loc[row.source_id]
        publisher = source.publisher if isinstance(source.publisher, str) else ""
        parts.append(say("feed-source", source=", ".join(
            part for part in (publisher, source.title, row.locator) if part)))
    return " ".join(parts)


def _stamp(day: pd.Timestamp) -> str:
    return f"{pd.Timestamp(day):%Y-%m-%d}T00:00:00Z"
