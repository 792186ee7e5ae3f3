"""Readers who open the page with all its files over six kept connections, and stay.

Locust's own ``FastHttpUser``; what a step costs the server is nothing, as nothing is asked for.
"""

from __future__ import annotations

import random
import time

import gevent
from gevent.pool import Pool
from locust import FastHttpUser, constant, events, task
from locust.env import Environment

from geodata.days import FIRST_DAY, LAST_DAY, from_ordinal, ordinal

CONNECTIONS = 6
# What a reader's stepping lasts, in seconds; nobody goes before all have come.
_HEADERS = {"Accept-Encoding": "br, gzip"}
_DAYS = range(ordinal(FIRST_DAY), ordinal(LAST_DAY))


class Reader(FastHttpUser):
    """Opens the page on some day, and all that a browser asks for with it."""

    abstract = True
    files: tuple[str, ...] = ()
    wholes: list[float]
    concurrency = CONNECTIONS
    connection_timeout = network_timeout = 60.0
    wait_time = constant(3600)

    @task
    def open(self) -> None:
        """Open the page; how long it takes until all is there is one of ``wholes``."""
        day = from_ordinal(self.random.choice(_DAYS)).isoformat()
        begun = time.perf_counter()
        self._get(f"/?v=3&day={day}", "page")
        pool = Pool(CONNECTIONS)
        for path in self.files:
            pool.spawn(self._get, path, path.rpartition("/")[2].partition(".")[0])
        pool.join()
        self.wholes.append(time.perf_counter() - begun)

    @property
    def random(self) -> random.Random:
        """What chooses: the same days in every run."""
        return self.environment.random

    def _get(self, path: str, name: str) -> None:
        with self.client.get(path, name=name, headers=_HEADERS, catch_response=True) as answer:
            if answer.status_code != 200 or not answer.content:
                answer.failure(f"{answer.status_code}")


def run_readers(site: str, files: list[str], readers: int, seconds: int) -> dict:
    """Return what readers who come evenly within so many seconds met: times and faults."""
    wholes: list[float] = []
    kind = type("TheReader", (Reader,), {
        "abstract": False, "files": tuple(files), "wholes": wholes, "host": site.rstrip("/")})
    environment = Environment(user_classes=[kind], events=events)
    environment.random = random.Random(1994)
    runner = environment.create_local_runner()
    runner.start(readers, spawn_rate=readers / seconds)
    end = time.monotonic() + seconds + 60
    while time.monotonic() < end and len(wholes) < readers:
        gevent.sleep(0.2)
    runner.quit()
    total = environment.stats.total
    return {"readers": readers, "within_s": seconds, "came": len(wholes),
            "requests": total.num_requests, "errors": total.num_failures,
            "errors_told": sorted({str(error.error) for error in environment.errors.values()})
            if hasattr(environment, "errors") else
            sorted({str(error.error) for error in environment.stats.errors.values()}),
            "page_ms": quantiles(wholes)}


def quantiles(seconds: list[float]) -> dict[str, int]:
    """Return the median, the 95th percentile and the longest, in milliseconds."""
    ordered = sorted(seconds) or [float("nan")]
    at = {"median": 0.5, "p95": 0.95, "max": 1.0}
    return {name: round(1000 * ordered[min(len(ordered) - 1, int(part * len(ordered)))])
            for name, part in at.items()}
