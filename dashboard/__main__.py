"""``python -m dashboard`` is ``contact-lines``."""

import gc
import sys

from geodata.__main__ import RARELY

gc.set_threshold(*RARELY)  # before what takes most of a start: the imports

from dashboard.cli import main  # noqa: E402

if __name__ == "__main__":
    sys.exit(main())
