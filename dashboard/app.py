"""The Dash app: a page that holds the map, and Dash for the tables and the search."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path

import flask
from dash import Dash

from dashboard import callbacks
from dashboard.documents import Documents
from dashboard.export import MIMETYPES, image_bytes, image_name
from dashboard.fonts import FOLDER as FONTS
from dashboard.layout import layout, view_scripts
from dashboard.page import FIT_SCRIPT, Addresses, render_page
from dashboard.parts import page_script, page_style
from dashboard.plate.options import read_options
from dashboard.serving import Shelf
from dashboard.site import public_site
from dashboard.state import State, read_query
from geodata.paths import DATA

_HERE = Path(__file__).resolve().parent
FILES = "/files/"
FIT_HASH = base64.b64encode(hashlib.sha256(FIT_SCRIPT.encode()).digest()).decode()


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
        prefix = self.config.requests_pathname_prefix
        self.layout = layout(view_scripts(self.shelf, prefix))
        callbacks.register(self, documents)
        self.server.add_url_rule(f"{FILES}<path:key>", view_func=self.shelf.answer)
        self.server.add_url_rule("/image.<kind>", view_func=self.image)
        self.server.add_url_rule("/data.<kind>", view_func=self.data)
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
        site = public_site(flask.request.host_url)
        content = image_bytes(self.documents, state, kind, options, site)
        return _download(content, MIMETYPES[kind], image_name(state, kind))

    def data(self, kind: str) -> flask.Response:
        """Return the data behind the view that the address asks for."""
        from dashboard import data_export  # imports geopandas: only once somebody asks

        if kind not in data_export.MIMETYPES:
            flask.abort(404)
        state, _ = read_query(flask.request.args)
        site = public_site(flask.request.host_url)
        content = data_export.data_bytes(self.documents, state, kind, site)
        return _download(content, data_export.MIMETYPES[kind], data_export.data_name(state, kind))

    def guard(self, response: flask.Response) -> flask.Response:
        """Let the page load from this server only, whatever a script or a datum may ask."""
        if response.mimetype == "text/html":
            scripts = " ".join([*self.csp_hashes(), f"'sha256-{FIT_HASH}'"])
            response.headers["Content-Security-Policy"] = (
                f"default-src 'self'; script-src 'self' {scripts}; "
                "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
                "font-src 'self' data:; object-src 'none'; base-uri 'self'; "
                "form-action 'self'; frame-ancestors 'self'"
            )
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "no-referrer"
        return response


def _download(content: bytes, mimetype: str, name: str) -> flask.Response:
    response = flask.Response(content, mimetype=mimetype)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def fill_shelf(shelf: Shelf, documents: Documents) -> Addresses:
    """Put every file of the page on the shelf and return their addresses."""
    fonts = {path.name: shelf.put(path.name, path.read_bytes(), "font/woff2")
             for path in sorted(FONTS.glob("*.woff2"))}
    style, script = page_style(fonts), page_script()
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
