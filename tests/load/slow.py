"""Clients that send their request a letter a second, and open another when it is closed."""

from __future__ import annotations

from contextlib import contextmanager, suppress
from urllib.parse import urlsplit

import gevent
from gevent import socket

_REQUEST = b"GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Slow: " + b"a" * 4000


def _drip(address: tuple[str, int]) -> None:
    while True:
        with suppress(OSError), socket.create_connection(address) as connection:
            for letter in _REQUEST:
                connection.sendall(bytes([letter]))
                gevent.sleep(1)
        gevent.sleep(1)


@contextmanager
def slow_clients(site: str, count: int):
    """Keep so many of them at a site meanwhile."""
    place = urlsplit(site)
    clients = [gevent.spawn(_drip, (place.hostname, place.port)) for _ in range(count)]
    try:
        yield
    finally:
        gevent.killall(clients)
