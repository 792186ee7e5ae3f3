"""The Dash app: a page that holds the map, and Dash for the tables and the search."""

from __future__ import annotations

from pathlib import Path

import flask
from dash import Dash

from dashboard import callbacks
from dashboard.documents import Documents
from dashboard.export import MIMETYPES, image_bytes, image_name
from dashboard.fonts import FOLDER as FONTS
from dashboard.layout import layout
from dashboard.page import Addresses, render_page
from dashboard.plate.options import read_options
from dashboard.plate.style import style_sheet, swatch_rules, zoom_rules
from dashboard.serving import Shelf
from dashboard.state import State, read_query
from geodata.paths import DATA

_HERE = Path(__file__).resolve().parent
FILES = "/files/"


class AtlasApp(Dash):
    """Dash, with the atlas's own page around what Dash renders."""

    def __init__(self, documents: Documents) -> None:
        super().__init__(
            "dashboard", title="Contact Lines", update_title=None, compress=True,
            serve_locally=True, assets_folder=str(_HERE / "assets"),
        )
        self.documents = documents
        self.shelf = Shelf(FILES)
        self.addresses = fill_shelf(self.shelf, documents)
        self.layout = layout(documents)
        callbacks.register(self, documents)
        self.server.add_url_rule(f"{FILES}<path:key>", view_func=self.shelf.answer)
        self.server.add_url_rule("/image.<kind>", view_func=self.image)
        self.server.after_request(self.guard)

    def interpolate_index(self, **parts: str) -> str:
        """Return the page in the state that the address asks for."""
        state, ignored = read_query(flask.request.args)
        page = render_page(self.documents, self.addresses, state, ignored)
        for name, text in parts.items():
            page = page.replace(f"{{%{name}%}}", text)
        return page

    def image(self, kind: str) -> flask.Response:
        """Return the view that the address asks for as an image file."""
        if kind not in MIMETYPES:
            flask.abort(404)
        options, rest, _ = read_options(flask.request.args)
        state, _ = read_query(rest)
        content = image_bytes(self.documents, state, kind, options, flask.request.host_url)
        response = flask.Response(content, mimetype=MIMETYPES[kind])
        response.headers["Content-Disposition"] = (
            f'attachment; filename="{image_name(state, kind)}"')
        return response

    def guard(self, response: flask.Response) -> flask.Response:
        """Let the page load from this server only, whatever a script or a datum may ask."""
        if response.mimetype == "text/html":
            scripts = " ".join(self.csp_hashes())
            response.headers["Content-Security-Policy"] = (
                f"default-src 'self'; script-src 'self' {scripts}; "
                "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
                "font-src 'self' data:; object-src 'none'; base-uri 'self'; "
                "form-action 'self'; frame-ancestors 'self'"
            )
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "no-referrer"
        return response


def fill_shelf(shelf: Shelf, documents: Documents) -> Addresses:
    """Put every file of the page on the shelf and return their addresses."""
    fonts = {path.name: shelf.put(path.name, path.read_bytes(), "font/woff2")
             for path in sorted(FONTS.glob("*.woff2"))}
    style = "\n".join([
        *(path.read_text(encoding="utf-8") for path in sorted((_HERE / "style").glob("*.css"))),
        style_sheet(), zoom_rules(), swatch_rules(),
    ])
    for name, address in fonts.items():
        style = style.replace(f"fonts/{name}", address)
    script = "\n".join(path.read_text(encoding="utf-8")
                       for path in sorted((_HERE / "script").glob("*.js")))
    relief = shelf.put("relief.webp", (DATA / "geometry" / "relief.webp").read_bytes(),
                       "image/webp")
    return Addresses(
        style=shelf.put("atlas.css", style, "text/css"),
        script=shelf.put("atlas.js", script, "text/javascript"),
        font=fonts["noto-sans-400.woff2"],
        relief=relief,
        record=shelf.put("record.json", documents.record_text, "application/json"),
        documents={
            view: {
                "state": shelf.put(f"{view}.json", documents.state_text(view),
                                   "application/json"),
                "svg": shelf.put(f"{view}.svg", documents.plain_svg(view, State(), relief),
                                 "image/svg+xml"),
            }
            for view in ("region", "world")
        },
        image="/image",
    )


def create_app() -> AtlasApp:
    """Return the app, ready to serve."""
    return AtlasApp(Documents())
