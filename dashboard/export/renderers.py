"""PNG drawn in processes of their own, so that who draws one stalls no other reader.

The drawing of a PNG takes a second or more in which its process can do nothing else. A renderer
is such a process: it imports only what turns SVG into PNG, gets its orders on its standard
input, and ends when that is closed, as it is when the server ends, however it ends.
"""

from __future__ import annotations

import atexit
import os
import signal
import struct
import subprocess
import sys
import threading
from contextlib import suppress
from pathlib import Path
from queue import LifoQueue
from typing import BinaryIO

_ROOT = Path(__file__).resolve().parents[2]
# What goes before an order: its width in pixels and its length; before an answer: its length.
_ORDER, _ANSWER = struct.Struct(">II"), struct.Struct(">I")


class RendererError(Exception):
    """Says that a picture could not be drawn: its renderer ended, and so did the one after."""


class Renderers:
    """Up to ``most`` renderers, each begun when it is first needed."""

    def __init__(self, most: int = 2) -> None:
        self._free: LifoQueue[subprocess.Popen | None] = LifoQueue()
        for _ in range(most):
            self._free.put(None)
        self._begun: set[subprocess.Popen] = set()
        self._lock = threading.Lock()

    def png_bytes(self, svg: str, pixels: int) -> bytes:
        """Return a sheet as PNG, ``pixels`` wide; wait for a renderer if all are busy."""
        renderer = self._free.get()
        try:
            for _ in range(2):  # one may have been ended from outside since its last picture
                renderer = renderer or self._begin()
                try:
                    return _ask(renderer, svg.encode(), pixels)
                except (OSError, EOFError):
                    self._end(renderer)
                    renderer = None
            raise RendererError("the picture could not be drawn")
        finally:
            self._free.put(renderer)

    def close(self) -> None:
        """End every renderer."""
        for renderer in list(self._begun):
            self._end(renderer)

    def _begin(self) -> subprocess.Popen:
        path = os.pathsep.join(filter(None, [str(_ROOT), os.environ.get("PYTHONPATH", "")]))
        renderer = subprocess.Popen(
            [sys.executable, "-m", "dashboard.export.renderers"], stdin=subprocess.PIPE,
            stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": path})
        with self._lock:
            self._begun.add(renderer)
        return renderer

    def _end(self, renderer: subprocess.Popen) -> None:
        with self._lock:
            self._begun.discard(renderer)
        renderer.kill()
        renderer.wait()
        renderer.stdout.close()
        with suppress(OSError):  # what was not yet written has no reader any more
            renderer.stdin.close()


def _ask(renderer: subprocess.Popen, svg: bytes, pixels: int) -> bytes:
    renderer.stdin.write(_ORDER.pack(pixels, len(svg)) + svg)
    renderer.stdin.flush()
    length, = _ANSWER.unpack(_read(renderer.stdout, _ANSWER.size))
    return _read(renderer.stdout, length)


def _read(file: BinaryIO, length: int) -> bytes:
    content = file.read(length)
    if len(content) < length:
        raise EOFError
    return content


def _paint() -> None:
    """Draw what is ordered, until nothing more can be ordered."""
    from dashboard.export.png import png_bytes

    # Ctrl+C is for the server, which then closes what this process reads.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    orders, answers = sys.stdin.buffer, sys.stdout.buffer
    while head := orders.read(_ORDER.size):
        pixels, length = _ORDER.unpack(head)
        png = png_bytes(_read(orders, length).decode(), pixels)
        answers.write(_ANSWER.pack(len(png)) + png)
        answers.flush()


# One set for all that this process serves.
RENDERERS = Renderers()
atexit.register(RENDERERS.close)

if __name__ == "__main__":
    _paint()
