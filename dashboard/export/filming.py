"""A film drawn for a server, in a process of its own.

``python -m dashboard.export.filming PATH`` reads what is to be drawn from its standard input, as
JSON, and writes a line for each frame that is done: ``{"done": 3, "of": 40}``.
"""

from __future__ import annotations

import json
import signal
import sys
from pathlib import Path

from dashboard.address.query import read_query
from dashboard.documents import Documents
from dashboard.export.film import FilmError, frames_of, write_film
from dashboard.export.options import read_options


def order_of(documents: Documents, query: dict[str, str], first: int, last: int,
             site: str) -> dict:
    """Return what is to be drawn, as the process that draws it is told."""
    return {"documents": str(documents.folder), "language": documents.language, "query": query,
            "first": first, "last": last, "site": site}


def _tell(**progress: object) -> None:
    print(json.dumps(progress), flush=True)


def main(path: Path) -> int:
    """Draw the film that the standard input asks for."""
    # Ctrl+C is for the server, which ends this process.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    order = json.load(sys.stdin)
    options, rest, _ = read_options(order["query"])
    state, _ = read_query(rest)
    documents = Documents(Path(order["documents"])).in_language(order["language"])
    try:
        frames = frames_of(documents[state.map_document], state, order["first"], order["last"],
                           "change")
        _tell(done=0, of=len(frames))
        write_film(documents, state, options, frames, path, order["site"],
                   lambda done, of, _: _tell(done=done, of=of))
    except FilmError as error:
        _tell(fault=str(error))
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
