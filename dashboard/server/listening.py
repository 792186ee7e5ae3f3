"""Whether a server can listen where it is asked to, before anything is made for it."""

from __future__ import annotations

import socket
import sys


def listenable(host: str, port: int) -> None:
    """Raise OSError where nothing can listen, or something does: a worker would only share it."""
    family, kind, protocol, _, address = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE)[0]
    with socket.socket(family, kind, protocol) as tried:
        if sys.platform != "win32":
            tried.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        tried.bind(address)
        tried.listen()
