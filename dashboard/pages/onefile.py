"""The atlas as one HTML file: the page of the same template, with every part of it inside.

It steps, filters, tells and saves the map as SVG and PNG from a disk, with no server and no
network; its own Content-Security-Policy forbids it to ask for anything.
"""

from __future__ import annotations

import base64
import gzip
import json
from dataclasses import asdict, replace
from pathlib import Path

from dashboard.address.state import MAPS, State
from dashboard.documents import FINER_RELIEF, Documents
from dashboard.export.image import caption_of
from dashboard.export.options import SheetOptions
from dashboard.pages.addresses import Addresses, Inline, SheetParts, Texts
from dashboard.pages.assets import (
    after_style,
    font_files,
    sheet_map_style,
    sheet_style,
)
from dashboard.pages.bundle import (
    INSIDE,
    OWN_ALONE,
    hashes,
    licences,
    own_words,
    script,
    script_words,
)
from dashboard.pages.page import imprint, marks_style, render_page, style_of
from geodata.paths import DATA

CITATIONS = "inline-citations"
ALL_CITATIONS = f"{CITATIONS}-all"
FINER = "inline-relief-fine"
OWN = "inline-own"


def one_file(documents: Documents, state: State, first: int, last: int, site: str = "") -> str:
    """Return the atlas, from the day ``first`` to ``last``, as the text of an HTML file."""
    view = state.view if state.view in MAPS else "region"
    state = replace(state, view=view, day=min(max(state.day, first), last), sel="")
    documents = documents.in_language(state.language)
    relief = _data("image/webp", DATA / "geometry" / "relief.webp")
    inline = Inline(
        style="\n".join([
            style_of({path.name: _data("font/woff2", path) for path in font_files()},
                     (first, last)), after_style(), marks_style(documents)]),
        script=script("onefile"), policy=_policy(*INSIDE, "onefile", OWN_ALONE),
        blocks=_blocks(documents, state, relief, site),
        packed=_packed_parts(documents, state, relief),
    )
    return render_page(documents, _addresses(relief, documents, state.language, site), state, [],
                       site, inline=inline, span=(first, last))


def _addresses(relief: str, documents: Documents, language: str, site: str) -> Addresses:
    """Return the ids of the blocks that hold what a server would hand out."""
    sheet = SheetParts(map="onefile-map-style", rest="onefile-style",
                       imprint=imprint(documents, site))
    return Addresses(
        style="", after="", framed="", marks="", script="", fonts={}, relief=relief,
        finer_relief=FINER, image="#",
        texts={language: Texts(
            words="inline-words", record="inline-record", search="inline-search",
            citations=CITATIONS, near="inline-near", terms="inline-terms",
            events="inline-events" if documents.has_event_points else "",
            event_parts=("inline-events-", ""), own_words=f"{OWN}-words",
            documents={name: {"state": f"inline-{name}", "svg": f"inline-{name}-svg",
                              "tips": "inline-record"}
                       for name in documents.maps})},
        sheet=sheet,
        # No worker may be begun from a disk: all of it is one script, beside the page.
        own={"script": OWN, "worker": "", "ground": f"{OWN}-ground", "sheet": asdict(sheet)},
    )


def _blocks(documents: Documents, state: State, relief: str, site: str) -> dict[str, str]:
    """Return the blocks of data by id: what is not a script to the browser is never run."""
    facts = caption_of(documents, state, SheetOptions(), site).facts
    blocks = {
        "inline-words": script_words(state.language),
        "onefile-facts": json.dumps(facts, ensure_ascii=False),
        "onefile-licences": licences(),
        "onefile-map-style": sheet_map_style(),
        "onefile-style": sheet_style(),
        FINER: _data("image/webp", FINER_RELIEF),
        CITATIONS: _json(dict.fromkeys(documents.citation_signs, ALL_CITATIONS)),
    }
    if documents.event_points:
        points = documents.event_points
        blocks["inline-events"] = points.text
        blocks |= {f"inline-events-{key}": documents.part(key) for key in points.keys}
    return blocks


def _packed_parts(documents: Documents, state: State, relief: str) -> dict[str, str]:
    """Return by id what the first map does without: its steps, the other map, what is read."""
    texts = {f"inline-{name}": _json(documents[name])
             for name in ("near", "record", "search", "terms")}
    for name in documents.maps:
        texts[f"inline-{name}"] = documents.state_text(name)
        if name != state.map_document:
            texts[f"inline-{name}-svg"] = documents.plain_svg(name, State(), relief)
    texts[ALL_CITATIONS] = _json(_citations(documents))
    texts |= {OWN: script(OWN_ALONE), f"{OWN}-words": own_words(documents.language),
              f"{OWN}-ground": documents.own_ground_text}
    return {name: _packed(text) for name, text in texts.items()}


def _citations(documents: Documents) -> dict:
    """Return the citations of all facts in one: a source of several is written once."""
    files = [json.loads(documents.citations_text(sign)) for sign in documents.citation_signs]
    return {part: {key: value for file in files for key, value in file[part].items()}
            for part in ("facts", "sources", "data")}


def _json(value: dict) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _packed(text: str) -> str:
    """Return a text a quarter as long, which the script unpacks when it needs it."""
    return base64.b64encode(gzip.compress(text.encode(), mtime=0)).decode()


def _policy(*scripts: str) -> str:
    """Return the policy that lets nothing in but what the file itself holds."""
    return (f"default-src 'none'; script-src {hashes(*scripts)}; style-src 'unsafe-inline'; "
            "img-src data: blob:; font-src data:; base-uri 'none'; form-action 'none'")


def _data(mimetype: str, path: Path) -> str:
    return f"data:{mimetype};base64,{base64.b64encode(path.read_bytes()).decode()}"
