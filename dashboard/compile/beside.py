"""Something made beside the rest: here when its turn comes, or at once in another process."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable
from typing import TypeVar

Result = TypeVar("Result")


def here(make: Callable[[], Result]) -> Callable[[], Result]:
    """Return what gives the result: it is made when it is asked for."""
    return make


def in_another_process(make: Callable[[], Result]) -> Callable[[], Result]:
    """Start making in a copy of this process, and return what waits for the result."""
    context = multiprocessing.get_context("fork")
    receiver, sender = context.Pipe(duplex=False)
    process = context.Process(target=_send, args=(make, sender), daemon=True)
    process.start()
    sender.close()

    def wait() -> Result:
        try:
            return receiver.recv()
        except EOFError:
            raise RuntimeError("the other process ended early; the reason is told above") from None
        finally:
            process.join()

    return wait


def _send(make: Callable[[], Result], sender) -> None:
    sender.send(make())
    sender.close()
