"""Every file of the page, in the languages that it speaks, and the address that each has."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from functools import partial

from dashboard.address.state import State, names_in
from dashboard.documents import FINER_RELIEF, TIPS, Documents
from dashboard.fonts import SCRIPTS
from dashboard.pages.addresses import Addresses, Texts
from dashboard.pages.assets import after_style, first_fonts, font_files, framed_style
from dashboard.pages.bundle import own_words, script, script_words
from dashboard.pages.charts import figures_text, folds_text
from dashboard.pages.columns import TABLES
from dashboard.pages.onefile import one_file
from dashboard.pages.page import WHOLE, marks_style, style_of
from dashboard.pages.records import table_text
from dashboard.server.dash_files import add_dash
from dashboard.server.files import HashedFiles
from dashboard.server.own_files import add_own
from dashboard.store import code_key
from dashboard.words import FALLBACK, words_key
from geodata.paths import DATA

# Where the files of the page lie, seen from it: whatever path the atlas stands under.
FILES = "files/"
PARTS = f"{FILES}event-points/"


def add_files(hashed: HashedFiles, documents: Documents, tongues: Iterable[str],
              site: str = "") -> Addresses:
    """Add every file of the page, in some languages, and return their addresses."""
    fonts = {path.name: hashed.put(path.name, path.read_bytes(), "font/woff2")
             for path in font_files()}
    code = code_key()
    relief = hashed.put("relief.webp", (DATA / "geometry" / "relief.webp").read_bytes(),
                       "image/webp")
    return Addresses(
        style=hashed.put("atlas.css", style_of(
            {name: hashed.beside(address) for name, address in fonts.items()}), "text/css"),
        after=hashed.put("after.css", after_style(), "text/css"),
        framed=hashed.put("framed.css", framed_style(), "text/css"),
        marks=hashed.put("marks.css", marks_style(documents), "text/css"),
        script=hashed.put("atlas.js", script("atlas"), "text/javascript"),
        fonts={name: [fonts[file] for file in first_fonts(name) if file in fonts]
               for name in SCRIPTS},
        relief=relief,
        finer_relief=hashed.put("relief-fine.webp", FINER_RELIEF.read_bytes(), "image/webp"),
        image="image",
        texts={language: _texts(hashed, documents.in_language(language), relief, site, code)
               for language in tongues},
        views={
            "script": hashed.put("views.js", script("views"), "text/javascript"),
            "charts": {"plotly": hashed.put("plotly.js", script("plotly"), "text/javascript")},
            "dash": add_dash(hashed),
        },
        own=add_own(hashed, documents),
    )


def _texts(hashed: HashedFiles, documents: Documents, relief: str, site: str, code: str) -> Texts:
    """Add what is said in a language.

    ``code`` is a hash of that which makes what is made when it is asked for.
    What a reader of English is sent first is made at the start; all else when it is asked for.
    """
    language = documents.language
    made_of = f"{language} {documents.key} {code} {words_key()}"

    def later(name: str, make: Callable[[], str], mimetype: str = "application/json") -> str:
        return hashed.put_later(name, f"{name} {made_of}", make, mimetype)

    def sent(name: str, make: Callable[[], str], mimetype: str = "application/json") -> str:
        return (hashed.put(name, make(), mimetype) if language == FALLBACK
                else later(name, make, mimetype))

    return Texts(
        words=sent(f"words-{language}.ftl", lambda: script_words(language), "text/plain"),
        citations=hashed.put("citations.json", json.dumps({
            sign: later(f"citations-{sign}.json", partial(documents.citations_text, sign))
            for sign in documents.citation_signs}), "application/json"),
        near=sent("near.json", lambda: documents.near_text),
        terms=later("terms.json", lambda: documents.terms_text),
        events=sent("event-points.json", lambda: documents.event_points.text)
        if documents.has_event_points else "",
        event_parts=(f"{PARTS}{language}/", ".json"),
        record=sent("record.json", lambda: documents.record_text),
        search=sent("search.json", lambda: documents.search_text),
        documents={
            view: {
                "state": sent(f"{view}.json", partial(documents.state_text, view)),
                "svg": sent(f"{view}.svg", partial(documents.plain_svg, view, State(), relief),
                            "image/svg+xml"),
                # A part of the world tells what the world does.
                **({"tips": sent(f"tips-{view}.json", partial(documents.tips_text, view))}
                   if view in TIPS else {}),
            }
            for view in documents.maps
        },
        figures=later("figures.json", partial(figures_text, documents)),
        own_words=later(f"own-{language}.ftl", lambda: own_words(language), "text/plain"),
        # A page puts a reader's own data into it: a text to the browser, and no page to open.
        one_file=hashed.put_later(
            "contact-lines.txt", f"{made_of} {site}", lambda: one_file(
                documents, State(ui=language, lang=names_in(language)), *WHOLE, site),
            "text/plain"),
        folds=later("folds.json", partial(folds_text, documents)),
        tables={name: later(f"table-{name}.json", partial(table_text, documents, name))
                for name in TABLES},
    )
