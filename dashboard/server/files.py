"""Files named by the hash of their content, compressed once, cached for ever."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

import flask

from dashboard.server.bodies import FOR_EVER, Body, Compressor, send


@dataclass
class HashedFiles:
    """What the server hands out by address; each ``put`` gives the address.

    ``prefix`` is where the files lie, as the page that asks for them sees it. A folder can hold
    them all: going through it gives their names, and ``read`` what each holds.
    """

    prefix: str
    compressor: Compressor = field(default_factory=Compressor)
    _files: dict[str, Body | Callable[[], Body]] = field(default_factory=dict)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def put(self, name: str, content: str | bytes, mimetype: str) -> str:
        """Keep a file and return its address, which changes when the content does."""
        content = content.encode() if isinstance(content, str) else content
        return self._keep(_named(name, content), self._body(content, mimetype))

    def put_later(self, name: str, made_of: str, make: Callable[[], str], mimetype: str) -> str:
        """Keep what is made when it is first asked for, under the hash of all it is made of."""
        return self._keep(_named(name, made_of.encode()),
                          lambda: self._body(make().encode(), mimetype))

    def put_folder(self, name: str, files: Mapping[str, tuple[str, str]]) -> dict[str, str]:
        """Keep files that ask for one another by name; return their addresses by it.

        The name of the folder changes when one of them does.
        """
        whole = "\0".join(f"{key}\0{content}" for key, (content, _) in files.items())
        folder = _named(name, whole.encode())
        return {key: self._keep(f"{folder}/{key}", self._body(content.encode(), mimetype))
                for key, (content, mimetype) in files.items()}

    def beside(self, address: str) -> str:
        """Return an address as another hashed file writes it."""
        return address.removeprefix(self.prefix)

    def __iter__(self) -> Iterator[str]:
        """Go through the names of the files."""
        return iter(self._files)

    def read(self, key: str) -> tuple[bytes, str]:
        """Return what a file holds, and its type; KeyError if there is none."""
        body = self.body(key)
        return body.content, body.mimetype

    def body(self, key: str) -> Body:
        """Return a file; KeyError if there is none."""
        body = self._files[key]
        if not isinstance(body, Body):
            with self._lock:
                body = self._files[key]
                if not isinstance(body, Body):
                    body = self._files[key] = body()
        return body

    def answer(self, key: str) -> flask.Response:
        """Return the file in the best encoding that the reader takes, or a 404."""
        try:
            body = self.body(key)
        except KeyError:
            flask.abort(404)
        return send(body, FOR_EVER)

    def _body(self, content: bytes, mimetype: str) -> Body:
        return Body(content, mimetype, compressor=self.compressor)

    def _keep(self, key: str, body: Body | Callable[[], Body]) -> str:
        self._files[key] = body
        return f"{self.prefix}{key}"


def _named(name: str, content: bytes) -> str:
    """Return a name with the hash of a content before its suffix."""
    stem, dot, suffix = name.rpartition(".") if "." in name else (name, "", "")
    return f"{stem}.{hashlib.sha256(content).hexdigest()[:12]}{dot}{suffix}"
