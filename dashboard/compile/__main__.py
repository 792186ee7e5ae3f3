"""``python -m dashboard.compile FOLDER``: compile the data into a folder, and say how far it is.

``python -m dashboard.compile FOLDER LANGUAGE DOCUMENTS VERSION`` compiles what the documents of
another folder, which are of a version of the data, say in a language.

``dashboard/making.py`` starts either in a process of its own, and keeps what it makes.
"""

from __future__ import annotations

import os
import signal
import sys
import time
from pathlib import Path

import pandas as pd

from dashboard.compile import UNWRITABLE
from dashboard.compile.beside import here, in_another_process
from dashboard.compile.documents import compile_documents, compile_words, write_files
from geodata import DataError, load_atlas
from geodata.garbage import collect_rarely


def main(folder: Path, language: str = "", documents: str = "", version: str = "") -> int:
    """Compile; return 0, 1 when the data have faults, 74 when the folder cannot be written to."""
    # Stopped by Ctrl+C without a word: who started it says so.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    started = time.perf_counter()

    def tell(what: str) -> None:
        print(f"  {time.perf_counter() - started:4.1f} s  {what}", file=sys.stderr, flush=True)

    # Texts are read one by one here, for which Arrow's strings are slow.
    pd.options.mode.string_storage = "python"
    tell("reading the record" if language else "reading and checking the record")
    try:
        # What the documents were compiled from was checked then.
        atlas = load_atlas(checked=version)
    except DataError as error:
        print(f"{error}\nMend these first: 'contact-lines check' lists them.", file=sys.stderr)
        return 1
    if language:
        tell(f"telling it in {language}")
        files = compile_words(atlas, Path(documents), language)
    else:
        # Where a process can be split, the second core draws the world and places the notes.
        beside = in_another_process if sys.platform == "linux" and os.cpu_count() > 1 else here
        files = compile_documents(atlas, tell, beside)
    try:
        write_files(files, folder)
    except OSError as error:
        print(f"{error.filename or folder}: {error.strerror}", file=sys.stderr)
        return UNWRITABLE
    return 0


if __name__ == "__main__":
    collect_rarely()
    sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]))
