"""What was made is kept, the latest of it, as long as there is room."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Hashable

from dashboard.server.bodies import Body


class Kept:
    """The bodies that were last asked for, up to so many bytes."""

    def __init__(self, room: int) -> None:
        self._room = room
        self._bodies: OrderedDict[Hashable, Body] = OrderedDict()
        self._lock = threading.Lock()

    def __len__(self) -> int:
        return len(self._bodies)

    def get(self, key: Hashable) -> Body | None:
        """Return what is kept under a key, None if nothing is."""
        with self._lock:
            if key in self._bodies:
                self._bodies.move_to_end(key)
            return self._bodies.get(key)

    def put(self, key: Hashable, body: Body) -> Body:
        """Keep a body, and let go of the oldest where there is no room for it."""
        with self._lock:
            self._bodies[key] = body
            self._bodies.move_to_end(key)
            while sum(len(kept) for kept in self._bodies.values()) > self._room:
                self._bodies.popitem(last=False)
        return body

    def clear(self) -> None:
        """Let go of everything."""
        with self._lock:
            self._bodies.clear()
