"""Addresses: of the atlas that a link names, and what of a link a state is read from."""

from __future__ import annotations

import ipaddress
import os
import re
from urllib.parse import parse_qsl, quote, urlsplit

from dashboard.address.grammar import VERSION

# Stands in what is compiled for where the atlas is, until a page or a command that knows it
# puts that there.
SITE = "https://contact-lines.invalid/"
# What changed in the data, beside the atlas.
FEED = "changes.atom"
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_HOST = re.compile(r"([A-Za-z0-9_.-]+|\[[0-9A-Fa-f:.]+\])(:\d{1,5})?")

# Where the project takes reports of errors: an address with {address} for that of the fact.
REPORTS = "CONTACT_LINES_REPORTS"


def query_of(address: str) -> dict[str, str]:
    """Return the query of a link, of ``?day=…``, or of a bare day.

    A day alone is read as the page begins; a link without a version is one of once, when more
    was drawn unasked.
    """
    address = address.strip()
    if _DAY.fullmatch(address):
        return {"v": str(VERSION), "day": address}
    query = urlsplit(address).query if "?" in address else address
    return dict(parse_qsl(query, keep_blank_values=True)) if "=" in query else {}


def public_site(address: str) -> str:
    """Return where the atlas of a link is, empty for one that only its own machine can open.

    A file outlives the machine that it was made on: an address that nobody else can open
    has no place in it. What is not a host, or a host and a port, is none; the path is written
    so that it holds no markup.
    """
    try:
        parts = urlsplit(address.strip())
        host, _ = parts.hostname or "", parts.port
    except ValueError:  # brackets that do not close, or a port that cannot be
        return ""
    place = parts.netloc.rpartition("@")[2]
    if parts.scheme not in ("http", "https") or not _HOST.fullmatch(place) or not _public(host):
        return ""
    return f"{parts.scheme}://{place}{quote(parts.path or '/', safe='/%:@!$()*+,;=~')}"


def host_of(place: str) -> str:
    """Return the host of what a request names, which may give a port too; empty if it is none."""
    named = _HOST.fullmatch(place)
    if not named or int((named[2] or ":0")[1:]) > 65535:
        return ""
    return named[1].strip("[]").lower()


def _public(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_global
    except ValueError:
        return "." in host and not host.endswith((".local", ".localhost", ".internal"))


def reports() -> str:
    """Return where reports of errors go, as the environment says; empty where nowhere.

    It is an address of the web or of mail, as
    ``https://example.org/new?title=Error&body={address}``; what is none is no place.
    """
    address = os.environ.get(REPORTS, "").strip()
    return address if re.fullmatch(r"(https?://|mailto:)[^\s<>\"']+", address) else ""
