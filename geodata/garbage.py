"""Garbage, in a program that keeps nearly all that it loads until it ends."""

from __future__ import annotations

import atexit
import gc

# How much comes to be before garbage is looked for.
_RARELY = (50_000, 20, 20)


def collect_rarely() -> None:
    """Look for garbage rarely, and at the end not at all: it took a fifth of a check."""
    gc.set_threshold(*_RARELY)
    atexit.register(gc.freeze)
