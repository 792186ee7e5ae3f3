"""A file that is written whole or not at all."""

from __future__ import annotations

import shutil
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """Give a place to write beside ``path``; put what is written there when done.

    A link stays one: what it leads to is written. A new file is open to whom the umask opens it,
    one that was there to whom it was.
    """
    place = path.resolve()
    folder = Path(tempfile.mkdtemp(prefix=".contact-lines-", dir=place.parent))
    try:
        unfinished = folder / path.name
        yield unfinished
        if place.is_file():
            unfinished.chmod(stat.S_IMODE(place.stat().st_mode))
        unfinished.replace(place)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
