"""``python -m dashboard`` is ``contact-lines``."""

import signal
import sys

from geodata.garbage import collect_rarely

collect_rarely()  # before what takes most of a start: the imports

from dashboard.cli import main  # noqa: E402


def program() -> int:
    """Run as a program of its own: whoever ends it wants nothing half done left behind.

    Who closes the terminal ends it as well, unless it was begun to outlive that (``nohup``).
    """
    for name in ("SIGTERM", "SIGHUP"):
        number = getattr(signal, name, None)  # Windows has no terminal that hangs up
        if number is not None and signal.getsignal(number) is not signal.SIG_IGN:
            signal.signal(number, lambda number, _: sys.exit(128 + number))
    return main()


if __name__ == "__main__":
    sys.exit(program())
