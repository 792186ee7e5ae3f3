"""Files that are made when they are asked for: who waits for whom, and which are kept."""

from __future__ import annotations

import hashlib
import ipaddress
import os
import re
from collections.abc import Callable, Hashable
from contextlib import suppress
from dataclasses import dataclass

import flask

from dashboard.server.bodies import ASKED_AFTER, Body, send
from dashboard.server.kept import Kept
from dashboard.server.places import NotYet, Places
from dashboard.words import FALLBACK, say

KEPT = 64_000_000  # bytes
# The renderers work beside this process; more at once would only take turns on the same cores.
AT_ONCE = max(2, os.cpu_count() or 2) + 1
# How long a request waits for its turn before it is told when to come again, in seconds: shorter
# than proxies wait for an answer.
PATIENCE = 45
_PREFERRED = re.compile(r"(?:^|[,;\s])wait=(\d{1,4})(?:$|[,;\s])")


@dataclass(frozen=True)
class File:
    """A file to be made: what makes it the one that it is, how heavy it is, what it is called."""

    key: tuple[str, ...]
    kind: str
    weight: float
    mimetype: str
    name: str
    language: str = FALLBACK


class Downloads:
    """Makes files, a few at once, and keeps the latest as long as there is room for them."""

    def __init__(self, at_once: int = AT_ONCE, room: int = KEPT) -> None:
        self._places = Places(at_once)
        self._kept = Kept(room)

    def answer(self, file: File, make: Callable[[], bytes]) -> flask.Response:
        """Return a file to be saved; two files with one key are the same.

        Who has it already is told so. Who has to wait longer than they would is told in how many
        seconds to come again, in the language of the file.
        """
        tag = hashlib.sha256("\0".join(file.key).encode()).hexdigest()[:20]
        if flask.request.if_none_match.contains_weak(tag):
            return send(Body(b"", file.mimetype, tag), ASKED_AFTER)
        body = self._kept.get(tag)
        if body is None:
            try:
                with self._places.turn(reader(), file.kind, file.weight, tag, _patience()):
                    # Another may have asked for the same, and have had it, meanwhile.
                    body = self._kept.get(tag) or self._kept.put(
                        tag, Body(make(), file.mimetype, tag))
            except NotYet as error:
                return _not_yet(error.seconds, file.language)
        response = send(body, ASKED_AFTER)
        if response.status_code == 200:
            response.headers["Content-Disposition"] = f'attachment; filename="{file.name}"'
        return response


def reader() -> Hashable:
    """Return by what readers are told apart while files are made for them.

    It is the address; of IPv6 the network, as whoever has one has all the addresses in it.
    """
    with suppress(ValueError):
        address = ipaddress.ip_address(flask.request.remote_addr or "")
        if address.version == 6 and not address.ipv4_mapped:
            return ipaddress.ip_network((address, 64), strict=False)
    return flask.request.remote_addr


def _patience() -> float:
    """Return how long the request would wait (RFC 7240), in seconds."""
    asked = _PREFERRED.search(flask.request.headers.get("Prefer", ""))
    return min(int(asked[1]), PATIENCE) if asked else PATIENCE


def _not_yet(seconds: int, language: str) -> flask.Response:
    response = flask.Response(f"{say('server-wait', language, seconds=seconds)}\n", 503,
                              mimetype="text/plain")
    response.headers["Retry-After"] = str(seconds)
    response.headers["Cache-Control"] = "no-store"
    return response
