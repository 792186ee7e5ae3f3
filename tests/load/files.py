"""A hundred files at once, each asked for by a reader of its own, as a program asks for one."""

from __future__ import annotations

import http.client
import time
from urllib.parse import urlsplit

import gevent

from geodata.days import from_ordinal
from tests.load.readers import quantiles

WISHES = {"svg": 40, "png 1x": 30, "pdf": 15, "zip": 10, "png 2x": 5}
_ADDRESSES = {
    "svg": "/image.svg?day={}", "png 1x": "/image.png?day={}&scale=1", "pdf": "/image.pdf?day={}",
    "zip": "/data.zip?day={}", "png 2x": "/image.png?day={}&scale=2"}
# Seconds after which nobody waits any more.
_PATIENCE = 180


def run_files(site: str) -> dict:
    """Return how long each kind took, from the moment that all were asked for."""
    place = urlsplit(site)
    begun = time.perf_counter()
    asked = []
    number = 0
    for kind, count in WISHES.items():
        for _ in range(count):
            number += 1
            day = from_ordinal(2000 + 97 * number).isoformat()
            # Each has an address of its own: readers are told apart by it.
            asked.append((kind, gevent.spawn(
                _take, (place.hostname, place.port), f"127.0.1.{number}",
                _ADDRESSES[kind].format(day))))
    gevent.joinall([job for _, job in asked])
    served = {kind: [job.value[0] - begun for name, job in asked if name == kind and job.value]
              for kind in WISHES}
    return {"asked": number, "served": sum(map(len, served.values())),
            "asked_again": sum(job.value[1] for _, job in asked if job.value),
            "ms": {kind: quantiles(times) for kind, times in served.items()}}


def _take(address: tuple[str, int], source: str, path: str) -> tuple[float, int] | None:
    """Return when a file came and how often it was asked for again, None if it never came."""
    again = 0
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        connection = http.client.HTTPConnection(*address, timeout=_PATIENCE,
                                                source_address=(source, 0))
        try:
            connection.request("GET", path)
            answer = connection.getresponse()
            content = answer.read()
        finally:
            connection.close()
        if answer.status == 200 and content:
            return time.perf_counter(), again
        if answer.status != 503 or not answer.headers["Retry-After"]:
            return None
        again += 1
        gevent.sleep(int(answer.headers["Retry-After"]))
    return None
