"""``python -m dashboard`` is ``contact-lines``."""

import gc
import signal
import sys

from geodata.__main__ import RARELY

gc.set_threshold(*RARELY)  # before what takes most of a start: the imports

from dashboard.cli import main  # noqa: E402


def program() -> int:
    """Run as a program of its own: whoever ends it wants nothing half done left behind."""
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
    return main()


if __name__ == "__main__":
    sys.exit(program())
