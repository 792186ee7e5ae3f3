"""Waiting for what another thread or process brings about: as soon as it holds, never for ever."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


def until(asked: Callable[[], T], seconds: float = 30.0,
          tell: Callable[[], object] = lambda: None) -> T:
    """Return what is asked as soon as it is true; fail after so many seconds with what is told."""
    end = time.monotonic() + seconds
    while not (found := asked()):
        assert time.monotonic() < end, tell()
        time.sleep(0.005)
    return found
