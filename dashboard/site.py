"""Addresses: of the atlas that a link names, and what of a link a state is read from."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import parse_qsl, urlsplit

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")


def query_of(address: str) -> dict[str, str]:
    """Return the query of a link, of ``?day=…``, or of a bare day."""
    address = address.strip()
    if _DAY.fullmatch(address):
        return {"day": address}
    query = urlsplit(address).query if "?" in address else address
    return dict(parse_qsl(query, keep_blank_values=True)) if "=" in query else {}


def public_site(address: str) -> str:
    """Return where the atlas of a link is, empty for one that only its own machine can open.

    A file outlives the machine that it was made on: an address that nobody else can open
    has no place in it.
    """
    parts = urlsplit(address.strip())
    host = parts.hostname or ""
    if parts.scheme not in ("http", "https") or not _public(host):
        return ""
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path or '/'}"


def _public(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_global
    except ValueError:
        return "." in host and not host.endswith((".local", ".localhost", ".internal"))
