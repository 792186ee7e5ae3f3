"""Files named by the hash of their content, compressed once, cached for ever."""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass, field
from functools import lru_cache

import brotli
import flask

_FOR_EVER = "public, max-age=31536000, immutable"
_COMPRESSED = {"text/css", "text/javascript", "application/json", "image/svg+xml"}


@lru_cache(maxsize=64)
def _encoded(content: bytes, encoding: str) -> bytes:
    if encoding == "br":
        return brotli.compress(content, quality=9)
    return gzip.compress(content, mtime=0)


@dataclass
class Shelf:
    """What the server hands out by address; ``put`` gives the address."""

    prefix: str
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
        response = flask.Response(mimetype=mimetype)
        response.headers["Cache-Control"] = _FOR_EVER
        if mimetype in _COMPRESSED:
            response.headers["Vary"] = "Accept-Encoding"
            encoding = flask.request.accept_encodings.best_match(["br", "gzip"])
            if encoding:
                response.headers["Content-Encoding"] = encoding
                content = _encoded(content, encoding)
        response.set_data(content)
        return response
