"""Files that are made when they are asked for: how many at once, and which are kept."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable

import flask

from dashboard.words import FALLBACK, say

# Fewer than the server has threads: the page is sent however many files are being made.
AT_ONCE = 5
RETRY_AFTER = 5  # seconds
KEPT = 64_000_000  # bytes


class Downloads:
    """Makes files, a few at once, and keeps the latest as long as there is room for them."""

    def __init__(self, at_once: int = AT_ONCE, room: int = KEPT) -> None:
        self._places = threading.BoundedSemaphore(at_once)
        self._room = room
        self._kept: OrderedDict[str, bytes] = OrderedDict()
        self._lock = threading.Lock()

    def answer(self, key: tuple[str, ...], make: Callable[[], bytes], mimetype: str,
               name: str, language: str = FALLBACK) -> flask.Response:
        """Return a file to be saved as ``name``; two files with one ``key`` are the same.

        Who has it already is told so; who comes when too many are being made is asked to
        come again, in the ``language`` of the file.
        """
        tag = hashlib.sha256("\0".join(key).encode()).hexdigest()[:20]
        if flask.request.if_none_match.contains(tag):
            return _tagged(flask.Response(status=304), tag)
        content = self._found(tag)
        if content is None:
            if not self._places.acquire(blocking=False):
                return _busy(language)
            try:
                content = make()
            finally:
                self._places.release()
            self._keep(tag, content)
        response = flask.Response(content, mimetype=mimetype)
        response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
        return _tagged(response, tag)

    def _found(self, tag: str) -> bytes | None:
        with self._lock:
            if tag in self._kept:
                self._kept.move_to_end(tag)
            return self._kept.get(tag)

    def _keep(self, tag: str, content: bytes) -> None:
        with self._lock:
            self._kept[tag] = content
            while sum(map(len, self._kept.values())) > self._room:
                self._kept.popitem(last=False)


def _tagged(response: flask.Response, tag: str) -> flask.Response:
    response.set_etag(tag)
    # Kept by the browser, and asked after each time: it may be made anew from better data.
    response.headers["Cache-Control"] = "no-cache"
    return response


def _busy(language: str) -> flask.Response:
    response = flask.Response(f"{say('server-busy', language)}\n", 503, mimetype="text/plain")
    response.headers["Retry-After"] = str(RETRY_AFTER)
    return response
