"""A view as an image that stands alone, from the page's address or the command line."""

from __future__ import annotations

import base64
from dataclasses import replace
from functools import lru_cache

from dashboard.documents import Documents
from dashboard.legend import legend
from dashboard.page import DISCLAIMER, last_change, sentence_of, title_of
from dashboard.plate import words
from dashboard.plate.blocks import Caption
from dashboard.plate.image import png_bytes
from dashboard.plate.metadata import in_png
from dashboard.plate.options import SheetOptions, options_query, page_of, pixels_wide
from dashboard.plate.pdf import pdf_bytes
from dashboard.plate.sheet import compose
from dashboard.state import State, to_query
from geodata.paths import DATA
from geodata.periods import from_ordinal

MIMETYPES = {"svg": "image/svg+xml", "png": "image/png", "pdf": "application/pdf"}
VERSION = "0.1.0"


def image_svg(documents: Documents, state: State, options: SheetOptions, site: str = "") -> str:
    """Return the state's map sheet as SVG; ``site`` is the address that its link begins with."""
    return _sheet(documents, _named(state, options), options, site)[0]


def image_bytes(documents: Documents, state: State, kind: str, options: SheetOptions,
                site: str = "") -> bytes:
    """Return the state's map sheet as a file of ``kind``: svg, png or pdf."""
    svg, caption = _sheet(documents, _named(state, options), options, site)
    if kind == "svg":
        return svg.encode()
    page = page_of(options)
    if kind == "pdf":
        return pdf_bytes(svg, page, caption.facts)
    pixels = pixels_wide(options)
    return in_png(png_bytes(svg, pixels), caption.facts, round(pixels / page.mm * 1000))


def image_name(state: State, kind: str) -> str:
    """Return the name that the file is saved under."""
    return f"contact-lines-{state.map_view}-{from_ordinal(state.day)}.{kind}"


def _named(state: State, options: SheetOptions) -> State:
    """Return the state with its names in the language that the sheet asks for."""
    return replace(state, lang=options.labels) if options.labels else state


def _sheet(documents: Documents, state: State, options: SheetOptions,
           site: str) -> tuple[str, Caption]:
    document = documents[state.map_view]
    caption = caption_of(documents, state, options, site)
    relief = _relief() if "relief" in document else ""
    return compose(document, state.look, state.at, legend(document, state), caption, relief,
                   options), caption


def caption_of(documents: Documents, state: State, options: SheetOptions, site: str) -> Caption:
    """Return what stands around the map and what the file says of itself."""
    document = documents[state.map_view]
    title = options.title or title_of(state)
    sentence = sentence_of(document, state)
    sources = sources_of(documents, state)
    link = f"{site}?{to_query(state)}"
    version = documents.version
    day = from_ordinal(state.day).isoformat()
    options_text = options_query(options)
    facts = {
        "title": title, "description": sentence, "coverage": day, "view": state.map_view,
        "hidden": ", ".join(sorted(state.hidden)) or "nothing",
        "language": state.lang, "version": version, "link": link,
        "picture": f"?{to_query(state)}{'&' if options_text else ''}{options_text}",
        "citation": f"Contact Lines contributors: Contact Lines: an atlas of the political "
        f"status of Nagorno-Karabakh, 1988-2024, version {VERSION}, map of "
        f"{words.spoken_day(state.day)}, data version {version}. CC BY 4.0.",
        "licence": "CC BY 4.0", "rights": DISCLAIMER, "sources": "; ".join(sources),
    }
    return Caption(
        title=title, sentence=sentence, change=last_change(document, state), sources=sources,
        disclaimer=DISCLAIMER, facts=facts,
        imprint=f"Contact Lines {VERSION}, map of {words.spoken_day(state.day)}, data version "
        f"{version}, CC BY 4.0 · {link}",
    )


@lru_cache(maxsize=1)
def _relief() -> str:
    content = (DATA / "geometry" / "relief.webp").read_bytes()
    return f"data:image/webp;base64,{base64.b64encode(content).decode()}"


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
