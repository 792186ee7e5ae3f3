"""Templates as Jinja compiles them, kept between starts beside what else is made once."""

from __future__ import annotations

from contextlib import suppress

from jinja2 import FileSystemBytecodeCache
from jinja2.bccache import Bucket

from dashboard.making import cache_folder


class CompiledTemplates(FileSystemBytecodeCache):
    """Jinja's cache in our own folder; where that cannot be written to, nothing is kept."""

    def __init__(self) -> None:
        super().__init__(str(cache_folder() / "templates"))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep a compiled template."""
        with suppress(OSError):
            (cache_folder() / "templates").mkdir(parents=True, exist_ok=True)
            super().dump_bytecode(bucket)
