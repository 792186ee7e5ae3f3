"""Who makes a file next: a few at once, and each reader's kinds of file in their turn.

Start-time fair queueing: each flow of wishes, one reader's of one kind, is served as if it had
the server for itself at a share of its speed. So a small file waits for some of the large ones
before it, never for all of them, and who asks for many waits longer than who asks for one.
"""

from __future__ import annotations

import heapq
import threading
import time
from collections import OrderedDict
from collections.abc import Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from math import ceil

# Wishes that wait: of all readers, and of one. Each holds a thread of the server.
MOST = 160
MOST_OF_ONE = 40
# How long the turn of somebody who went away is kept for when they ask again, in seconds, and how
# many turns of all readers are kept.
KEPT_FOR = 120
MOST_KEPT = 1_000
# What a weight of 1 takes until it is measured, in seconds.
_FIRST_GUESS = 0.3


class NotYet(Exception):
    """Says in how many seconds a file that is asked for again will have its turn."""

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds


@dataclass(order=True)
class _Wish:
    turn: float
    number: int
    weight: float = field(compare=False)
    reader: Hashable = field(compare=False)
    granted: threading.Event = field(compare=False, default_factory=threading.Event)


class Places:
    """Lets so many make a file at once; the others wait for their turn."""

    def __init__(self, at_once: int, most: int = MOST, of_one: int = MOST_OF_ONE) -> None:
        self._at_once, self._most, self._of_one = at_once, most, of_one
        self._lock = threading.Lock()
        self._waiting: list[_Wish] = []
        self._running: dict[int, float] = {}
        self._count = 0
        self._now = 0.0  # in weights served, as each flow sees it
        self._last: dict[Hashable, float] = {}
        # Turns and until when each is kept: those that go first stand first.
        self._kept: OrderedDict[Hashable, tuple[float, float]] = OrderedDict()
        self._pace = _FIRST_GUESS

    @contextmanager
    def turn(self, reader: Hashable, kind: str, weight: float, wish: Hashable,
             patience: float) -> Iterator[None]:
        """Wait for the turn of a wish, at most ``patience`` seconds, and hold it meanwhile.

        Raises
        ------
        NotYet
            When it did not come by then. Who asks for the same again has the turn kept.
        """
        mine = self._queue(reader, kind, weight, wish)
        if not mine.granted.wait(patience) and not self._leave(mine, wish):
            raise NotYet(self._seconds_before(mine))
        started = time.monotonic()
        try:
            yield
        finally:
            self._done(mine, time.monotonic() - started)

    def _queue(self, reader: Hashable, kind: str, weight: float, wish: Hashable) -> _Wish:
        with self._lock:
            if len(self._waiting) >= self._most or (
                    sum(other.reader == reader for other in self._waiting) >= self._of_one):
                raise NotYet(self._seconds(sum(other.weight for other in self._waiting)))
            self._count += 1
            flow = (reader, kind)
            begin = max(self._now, self._last.get(flow, 0.0))
            kept, _ = self._kept.pop((reader, wish), (begin, 0.0))
            # What was kept counts from before the last rest, when all began anew.
            mine = _Wish(min(kept, begin), self._count, weight, reader)
            if mine.turn == begin:
                self._last[flow] = begin + weight
            heapq.heappush(self._waiting, mine)
            self._grant()
        return mine

    def _grant(self) -> None:
        """Give the free places to those whose turn is next."""
        while self._waiting and len(self._running) < self._at_once:
            wish = heapq.heappop(self._waiting)
            self._now = max(self._now, wish.turn)
            self._running[wish.number] = wish.weight
            wish.granted.set()
        if not self._waiting and not self._running:
            self._now, self._last = 0.0, {}
        elif len(self._last) > MOST_KEPT:
            self._last = {flow: last for flow, last in self._last.items() if last > self._now}

    def _leave(self, mine: _Wish, wish: Hashable) -> bool:
        """Give up waiting; return whether the turn has come all the same."""
        with self._lock:
            if mine.granted.is_set():
                return True
            self._waiting.remove(mine)
            heapq.heapify(self._waiting)
            self._keep((mine.reader, wish), mine.turn)
            return False

    def _keep(self, mine: tuple[Hashable, Hashable], turn: float) -> None:
        """Keep a turn, and of those that are kept no more than there is room for."""
        now = time.monotonic()
        self._kept[mine] = (turn, now + KEPT_FOR)
        self._kept.move_to_end(mine)
        while len(self._kept) > MOST_KEPT or next(iter(self._kept.values()))[1] < now:
            self._kept.popitem(last=False)
        of_one = [key for key in self._kept if key[0] == mine[0]]
        if len(of_one) > self._of_one:
            del self._kept[of_one[0]]

    def _done(self, mine: _Wish, seconds: float) -> None:
        with self._lock:
            del self._running[mine.number]
            # Each place has a share of the machine, so what counts is the time of a place.
            self._pace += (seconds / mine.weight - self._pace) / 8
            self._grant()

    def _seconds_before(self, mine: _Wish) -> int:
        with self._lock:
            before = sum(other.weight for other in self._waiting if other < mine)
            return self._seconds(before + sum(self._running.values()) / 2)

    def _seconds(self, weight: float) -> int:
        return min(max(1, ceil(weight * self._pace / self._at_once)), KEPT_FOR // 2)
