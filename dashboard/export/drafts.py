"""What a page, a sheet and a file say of a language that nobody has reviewed who speaks it."""

from __future__ import annotations

from urllib.parse import quote

from dashboard.address.site import reports
from dashboard.words import is_reviewed, say


def draft_notice(language: str, link: str = "") -> str:
    """Return it as a text, empty for a language that was reviewed.

    ``link`` is where all can open what it stands on: a report names it.
    """
    if is_reviewed(language):
        return ""
    address = report_address(link)
    how = (say("draft-report-at", language, link=address) if address
           else say("draft-tell", language))
    return say("next-sentence", language, before=say("draft-notice", language), next=how)


def report_address(link: str) -> str:
    """Return where something behind a link is reported, empty where nowhere."""
    return reports().replace("{address}", quote(link, safe=""))
