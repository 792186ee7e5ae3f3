"""Files named by the hash of their content, compressed once, cached for ever."""

from __future__ import annotations

import gzip
import hashlib
import threading
from dataclasses import dataclass, field
from queue import SimpleQueue

import brotli
import flask

FOR_EVER = 31536000  # seconds: a year
_COMPRESSED = {"text/css", "text/javascript", "text/plain", "application/json", "image/svg+xml"}
# The least size takes a second for each half megabyte; beyond this it is not worth it.
_LARGE = 1_000_000


class Press:
    """Compresses each content once.

    Who asks first is answered quickly; meanwhile the content is made as small as it gets, for
    all who ask later.
    """

    def __init__(self) -> None:
        self._forms: dict[tuple[bytes, str], bytes] = {}
        self._wanted: SimpleQueue[tuple[tuple[bytes, str], bytes]] = SimpleQueue()
        self._lock = threading.Lock()
        self._worker: threading.Thread | None = None

    def form(self, content: bytes, encoding: str) -> bytes:
        """Return a content compressed, from memory if it was asked for before."""
        key = (hashlib.sha256(content).digest(), encoding)
        if key not in self._forms:
            if encoding == "gzip":
                self._forms[key] = gzip.compress(content, mtime=0)
            else:
                self._forms[key] = brotli.compress(content, quality=10)
                if len(content) < _LARGE:
                    self._later(key, content)
        return self._forms[key]

    def _later(self, key: tuple[bytes, str], content: bytes) -> None:
        with self._lock:
            if self._worker is None:
                self._worker = threading.Thread(target=self._work, daemon=True)
                self._worker.start()
        self._wanted.put((key, content))

    def _work(self) -> None:
        while True:
            key, content = self._wanted.get()
            self._forms[key] = brotli.compress(content, quality=11)

    def send(self, response: flask.Response) -> flask.Response:
        """Return a response in the best encoding that the reader takes, if it gains by one."""
        if response.mimetype not in _COMPRESSED:
            return response
        response.vary.add("Accept-Encoding")
        encoding = flask.request.accept_encodings.best_match(["br", "gzip"])
        if encoding:
            response.headers["Content-Encoding"] = encoding
            response.set_data(self.form(response.get_data(), encoding))
        return response


@dataclass
class Shelf:
    """What the server hands out by address; ``put`` gives the address."""

    prefix: str
    press: Press = field(default_factory=Press)
    files: dict[str, tuple[bytes, str]] = field(default_factory=dict)

    def put(self, name: str, content: str | bytes, mimetype: str) -> str:
        """Keep a file and return its address, which changes when the content does."""
        content = content.encode() if isinstance(content, str) else content
        stem, dot, suffix = name.rpartition(".")
        key = f"{stem}.{hashlib.sha256(content).hexdigest()[:12]}{dot}{suffix}"
        self.files[key] = (content, mimetype)
        return f"{self.prefix}{key}"

    def answer(self, key: str) -> flask.Response:
        """Return the file in the best encoding that the reader takes, or a 404."""
        if key not in self.files:
            flask.abort(404)
        content, mimetype = self.files[key]
        response = self.press.send(flask.Response(content, mimetype=mimetype))
        return for_ever(response)

    def suite(self, response: flask.Response) -> flask.Response:
        """Return one of Dash's own scripts as the shelf sends a file: compressed once."""
        if response.status_code != 200 or response.mimetype != "text/javascript":
            return response
        # Dash gives a year to what it names by version and time of change.
        named = response.cache_control.max_age == FOR_EVER
        return for_ever(self.press.send(response)) if named else self.press.send(response)


def for_ever(response: flask.Response) -> flask.Response:
    """Return a response that a browser never asks for again."""
    response.headers["Cache-Control"] = f"public, max-age={FOR_EVER}, immutable"
    return response
