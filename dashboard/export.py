"""A view as an image that stands alone, from the page's address or the command line."""

from __future__ import annotations

import base64
import hashlib
import json

from dashboard.documents import Documents
from dashboard.legend import legend
from dashboard.page import DISCLAIMER, last_change, sentence_of, title_of
from dashboard.plate.image import png_bytes
from dashboard.plate.sheet import Caption, compose
from dashboard.state import State, to_query
from geodata.paths import DATA
from geodata.periods import from_ordinal

MIMETYPES = {"svg": "image/svg+xml", "png": "image/png"}
PNG_ZOOM = 2


def image_svg(documents: Documents, state: State, site: str) -> str:
    """Return the state's map sheet as SVG; ``site`` is the address that its link begins with."""
    document = documents[state.map_view]
    caption = Caption(
        title=title_of(state), sentence=sentence_of(document, state),
        change=last_change(document, state), sources=sources_of(documents, state),
        disclaimer=DISCLAIMER, link=f"{site}?{to_query(state)}",
        data_version=data_version(documents),
    )
    relief = base64.b64encode((DATA / "geometry" / "relief.webp").read_bytes()).decode()
    return compose(document, state.look, state.at, legend(document, state), caption,
                   f"data:image/webp;base64,{relief}" if "relief" in document else "")


def image_bytes(documents: Documents, state: State, kind: str, site: str) -> bytes:
    """Return the state's map sheet as a file of ``kind``, svg or png."""
    svg = image_svg(documents, state, site)
    return svg.encode() if kind == "svg" else png_bytes(svg, PNG_ZOOM)


def image_name(state: State, kind: str) -> str:
    """Return the name that the file is saved under."""
    return f"contact-lines-{state.map_view}-{from_ordinal(state.day)}.{kind}"


def data_version(documents: Documents) -> str:
    """Return a short hash of everything that is compiled: two maps with it agree."""
    text = json.dumps({name: documents[name] for name in sorted(documents)}, sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:10]


def sources_of(documents: Documents, state: State) -> tuple[str, ...]:
    """Return the titles of the sources behind what the map shows on the day."""
    record = documents["record"]
    rows = _acts(record, state) if state.map_view == "world" else _control(record, state)
    titles = record["sources"]["rows"]
    named = dict.fromkeys(titles[s][0] for s, _ in rows if s)
    without = sum(1 for s, _ in rows if not s)
    found = [*named]
    if without:
        found.append(f"{without} of {len(rows)} statements are general knowledge, not yet "
                     "referenced")
    return tuple(found)


def _control(record: dict, state: State) -> list[tuple]:
    day = from_ordinal(state.day).isoformat()
    columns = record["pieces"]["control"]
    start, end, source, locator = map(columns.index, ("valid_from", "valid_to", "source_id",
                                                      "locator"))
    return [(row[source], row[locator])
            for piece in record["pieces"]["rows"].values() for row in piece[-1]
            if row[start] <= day and (row[end] is None or day < row[end])]


def _acts(record: dict, state: State) -> list[tuple]:
    day = from_ordinal(state.day).isoformat()
    columns = record["resolutions"]["columns"]
    date, source, locator = map(columns.index, ("date", "source_id", "locator"))
    return [(row[source], row[locator]) for row in record["resolutions"]["rows"].values()
            if row[date].strip("./")[:10] <= day]
