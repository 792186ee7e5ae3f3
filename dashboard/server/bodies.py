"""What is sent: plain or compressed, each once, with a tag by which a reader knows it again."""

from __future__ import annotations

import gzip
import hashlib
import threading
from queue import SimpleQueue

import brotli
import flask

# What is text, by the beginning or the end of its type.
_TEXT, _TEXTS = "text/", ("json", "xml", "yaml")
# The least size takes a second for each megabyte; beyond this it is not worth it.
_LARGE = 1_000_000
# For who asks first: a fortieth of that time, for a twelfth more bytes; of a file that is sent to
# all and is not large a third of that time, for a fiftieth more.
_QUICK, _FILE = 8, 10

FOR_EVER = "public, max-age=31536000, immutable"
# Kept by the browser, and asked after each time: it may be made anew from better data.
ASKED_AFTER = "no-cache"


class Body:
    """Some content, and its compressed forms, each made when it is first asked for.

    With a ``compressor`` it is made as small as it gets once it was asked for ``often`` enough.
    """

    def __init__(self, content: bytes, mimetype: str, tag: str = "",
                 compressor: Compressor | None = None, often: int = 1) -> None:
        self.content, self.mimetype = content, mimetype
        self.tag = tag or hashlib.sha256(content).hexdigest()[:20]
        self._compressor, self._wait, self._often = compressor, often, often
        self._forms: dict[str, bytes] = {}

    def __len__(self) -> int:
        return len(self.content) + sum(map(len, self._forms.values()))

    @property
    def gains(self) -> bool:
        """Whether it is worth compressing."""
        return self.mimetype.startswith(_TEXT) or self.mimetype.endswith(_TEXTS)

    def form(self, encoding: str) -> bytes:
        """Return it compressed."""
        if encoding not in self._forms:
            if encoding == "gzip":
                self._forms[encoding] = gzip.compress(self.content, mtime=0)
            else:
                of_all = self._compressor and self._often == 1 and len(self.content) < _LARGE
                self._forms[encoding] = brotli.compress(
                    self.content, quality=_FILE if of_all else _QUICK)
        if encoding == "br" and self._compressor:
            self._wait -= 1
            if self._wait == 0:
                self._compressor.later(self)
        return self._forms[encoding]

    def shrink(self) -> None:
        """Make it as small as it gets."""
        quality = 11 if len(self.content) < _LARGE else 10
        self._forms["br"] = brotli.compress(self.content, quality=quality)


class Compressor:
    """Makes bodies as small as they get, one after the other, while readers are answered."""

    def __init__(self) -> None:
        self._wanted: SimpleQueue[Body] = SimpleQueue()
        self._lock = threading.Lock()
        self._worker: threading.Thread | None = None

    def later(self, body: Body) -> None:
        """Have a body made as small as it gets, for all who ask after the first."""
        with self._lock:
            if self._worker is None:
                self._worker = threading.Thread(target=self._work, daemon=True)
                self._worker.start()
        self._wanted.put(body)

    def _work(self) -> None:
        while True:
            self._wanted.get().shrink()


def send(body: Body, kept: str) -> flask.Response:
    """Return a body in the best encoding that the reader takes, or that the reader has it.

    ``kept`` says how long it may be kept.
    """
    if flask.request.if_none_match.contains_weak(body.tag):
        response = flask.Response(status=304, mimetype=body.mimetype)
    else:
        encoding = body.gains and flask.request.accept_encodings.best_match(["br", "gzip"])
        response = flask.Response(body.form(encoding) if encoding else body.content,
                                  mimetype=body.mimetype)
        if encoding:
            response.headers["Content-Encoding"] = encoding
    if body.gains:
        response.vary.add("Accept-Encoding")
    # Weak: the forms of a content share it.
    response.set_etag(body.tag, weak=True)
    response.headers["Cache-Control"] = kept
    return response
