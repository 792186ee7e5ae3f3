"""Files named by the hash of their content, compressed once, cached for ever."""

from __future__ import annotations

import gzip
import hashlib
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from queue import SimpleQueue

import brotli
import flask

FOR_EVER = 31536000  # seconds: a year
_COMPRESSED = {"text/css", "text/javascript", "text/plain", "application/json", "image/svg+xml"}
# The least size takes a second for each half megabyte; beyond this it is not worth it.
_LARGE = 1_000_000
# For who asks first: a thirtieth of that time, for a tenth more bytes.
_QUICK = 9


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
                self._forms[key] = brotli.compress(content, quality=_QUICK)
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
            quality = 11 if len(content) < _LARGE else 10
            self._forms[key] = brotli.compress(content, quality=quality)

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
    """What the server hands out by address; each ``put`` gives the address.

    ``prefix`` is where the files lie, as the page that asks for them sees it. A folder can hold
    them all: going through it gives their names, and ``read`` what each holds.
    """

    prefix: str
    press: Press = field(default_factory=Press)
    _files: dict[str, tuple[bytes | Callable[[], str], str]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def put(self, name: str, content: str | bytes, mimetype: str) -> str:
        """Keep a file and return its address, which changes when the content does."""
        content = content.encode() if isinstance(content, str) else content
        return self._keep(_named(name, content), content, mimetype)

    def put_later(self, name: str, made_of: str, make: Callable[[], str], mimetype: str) -> str:
        """Keep what is made when it is first asked for, under the hash of all it is made of."""
        return self._keep(_named(name, made_of.encode()), make, mimetype)

    def put_folder(self, name: str, files: Mapping[str, tuple[str, str]]) -> dict[str, str]:
        """Keep files that ask for one another by name; return their addresses by it.

        The name of the folder changes when one of them does.
        """
        whole = "\0".join(f"{key}\0{content}" for key, (content, _) in files.items())
        folder = _named(name, whole.encode())
        return {key: self._keep(f"{folder}/{key}", content.encode(), mimetype)
                for key, (content, mimetype) in files.items()}

    def beside(self, address: str) -> str:
        """Return an address as another file of the shelf writes it."""
        return address.removeprefix(self.prefix)

    def __iter__(self) -> Iterator[str]:
        """Go through the names of the files."""
        return iter(self._files)

    def read(self, key: str) -> tuple[bytes, str]:
        """Return what a file holds, and its type; KeyError if there is none."""
        content, mimetype = self._files[key]
        if callable(content):
            with self._lock:
                content, _ = self._files[key]
                if callable(content):
                    content = content().encode()
                    self._files[key] = (content, mimetype)
        return content, mimetype

    def answer(self, key: str) -> flask.Response:
        """Return the file in the best encoding that the reader takes, or a 404."""
        try:
            content, mimetype = self.read(key)
        except KeyError:
            flask.abort(404)
        return for_ever(self.press.send(flask.Response(content, mimetype=mimetype)))

    def _keep(self, key: str, content: bytes | Callable[[], str], mimetype: str) -> str:
        self._files[key] = (content, mimetype)
        return f"{self.prefix}{key}"


def _named(name: str, content: bytes) -> str:
    """Return a name with the hash of a content before its suffix."""
    stem, dot, suffix = name.rpartition(".") if "." in name else (name, "", "")
    return f"{stem}.{hashlib.sha256(content).hexdigest()[:12]}{dot}{suffix}"


def for_ever(response: flask.Response) -> flask.Response:
    """Return a response that a browser never asks for again."""
    response.headers["Cache-Control"] = f"public, max-age={FOR_EVER}, immutable"
    return response
