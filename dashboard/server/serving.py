"""``contact-lines serve``: the atlas behind a server that many and slow readers do not stop.

Connections, headers and answers are Granian's, outside Python; a thread of ours is taken only
while an answer is made, or a file waits for its turn.
"""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path

from granian import Granian
from granian.constants import HTTPModes, Interfaces
from granian.http import HTTP1Settings

from dashboard.server.app import create_app
from dashboard.server.places import MOST
from dashboard.server.settings import Settings

# Of one worker. A reader's browser has six; what comes beyond waits to be accepted.
CONNECTIONS = 8_000
BACKLOG = 2_048
# Milliseconds in which a request's headers are to come, and after which an idle one is closed.
HEADER_DEADLINE = 15_000
HEADERS = 32_768  # bytes
# Whatever waits for its turn, these are for pages.
_FOR_PAGES = 16
# Files that may be open beside the connections.
_OTHER_FILES = 512
# Seconds after which a worker looks whether its server is still there.
_LOOK = 2
# Seconds that what is being answered has when the server is stopped.
_LAST = 10


def serve(host: str, port: int, settings: Settings, workers: int, documents: Path,
          opened: Callable[[], None]) -> bool:
    """Serve until stopped; return whether it was by the reader at the keyboard.

    ``documents`` is the folder of what is shown; ``opened`` is called when it listens.
    """
    server = Granian(
        "contact-lines", address=host, port=port, interface=Interfaces.WSGI, workers=workers,
        http=HTTPModes.http1, websockets=False, backlog=BACKLOG,
        backpressure=_connections(), blocking_threads=MOST + _FOR_PAGES,
        http1_settings=HTTP1Settings(header_read_timeout=HEADER_DEADLINE,
                                     max_buffer_size=HEADERS),
        workers_kill_timeout=_LAST, respawn_failed_workers=True, log_enabled=False)
    stopped_by = []
    interrupt = server.signal_handler_interrupt

    def stop(number: int, *more: object) -> None:
        stopped_by.append(number)
        interrupt(number, *more)

    server.signal_handler_interrupt = stop
    server.on_startup(opened)
    server.serve(target_loader=partial(_application, settings, documents), wrap_loader=False)
    return signal.SIGINT in stopped_by


def _application(settings: Settings, documents: Path):
    """Return the application of a worker, which ends with the server, however that ends."""
    threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    return create_app(settings, documents=documents).server


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(_LOOK)
    os._exit(1)


def _connections() -> int:
    """Return how many connections a worker holds: as many as the system lets it have open."""
    with suppress(ImportError, OSError, ValueError):
        import resource

        _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = CONNECTIONS + _OTHER_FILES
        allowed = wanted if most == resource.RLIM_INFINITY else min(wanted, most)
        resource.setrlimit(resource.RLIMIT_NOFILE, (allowed, most))
        return max(100, allowed - _OTHER_FILES)
    return CONNECTIONS
