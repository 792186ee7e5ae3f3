"""The Dash app: a page that holds the map, and Dash for the tables and the search."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import flask
from dash import Dash

from dashboard import callbacks
from dashboard.documents import Documents
from dashboard.export import MIMETYPES, image_bytes, image_name
from dashboard.layout import layout, view_scripts
from dashboard.page import FIT_SCRIPT, Addresses, render_embed, render_page
from dashboard.parts import font_files, page_script, page_style
from dashboard.plate.options import SheetOptions, read_options
from dashboard.serving import Shelf, for_ever
from dashboard.site import public_site
from dashboard.state import State, read_query
from geodata.paths import DATA

_HERE = Path(__file__).resolve().parent
FILES = "/files/"
PARTS = f"{FILES}many/"
FIT_HASH = base64.b64encode(hashlib.sha256(FIT_SCRIPT.encode()).digest()).decode()


class AtlasApp(Dash):
    """Dash, with the atlas's own page around what Dash renders."""

    def __init__(self, documents: Documents) -> None:
        server = flask.Flask("dashboard")
        # Of the page: some 4 kB less than zstd, which would be chosen, for 1 ms more.
        server.config.update(COMPRESS_ALGORITHM=["br", "gzip"], COMPRESS_BR_LEVEL=6)
        super().__init__(
            "dashboard", server=server, title="Contact Lines", update_title=None, compress=True,
            serve_locally=True, assets_folder=str(_HERE / "assets"),
        )
        self.documents = documents
        self.shelf = Shelf(FILES)
        self.addresses = fill_shelf(self.shelf, documents)
        prefix = self.config.requests_pathname_prefix
        self.layout = layout(view_scripts(self.shelf, prefix))
        callbacks.register(self, documents)
        self.server.add_url_rule(f"{FILES}<path:key>", view_func=self.shelf.answer)
        self.server.add_url_rule(f"{PARTS}<key>.json", view_func=self.part)
        self.server.add_url_rule("/image.<kind>", view_func=self.image)
        self.server.add_url_rule("/data.<kind>", view_func=self.data)
        self.server.after_request(self.pack)
        self.server.after_request(self.guard)

    def index(self, *args, **kwargs) -> str:
        """Return the page, or for ``embed=1`` what other pages show in a frame."""
        if not _is_embedded():
            return super().index(*args, **kwargs)
        state, ignored = _asked_state()
        return render_embed(self.documents, self.addresses, state, ignored)

    def interpolate_index(self, **parts: str) -> str:
        """Return the page in the state that the address asks for."""
        state, ignored = _asked_state()
        site = public_site(flask.request.host_url)
        page = render_page(self.documents, self.addresses, state, ignored, site)
        for name, text in parts.items():
            page = page.replace(f"{{%{name}%}}", text)
        return page

    def image(self, kind: str) -> flask.Response:
        """Return the view that the address asks for as an image file."""
        if kind not in MIMETYPES:
            flask.abort(404)
        options, rest, faults = _asked_sheet(flask.request.args, kind)
        if faults:
            return flask.Response("\n".join(faults) + "\n", 400, mimetype="text/plain")
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

    def part(self, key: str) -> flask.Response:
        """Return some of what is written about the events that have no node."""
        try:
            content = self.documents.part(key)
        except LookupError:
            flask.abort(404)
        return for_ever(self.shelf.press.send(
            flask.Response(content, mimetype="application/json")))

    def pack(self, response: flask.Response) -> flask.Response:
        """Compress Dash's own scripts once, before Dash would at every request."""
        suites = f"{self.config.routes_pathname_prefix}_dash-component-suites/"
        if flask.request.path.startswith(suites):
            return self.shelf.suite(response)
        return response

    def guard(self, response: flask.Response) -> flask.Response:
        """Let the page load from this server only, whatever a script or a datum may ask."""
        if response.mimetype == "text/html":
            scripts = " ".join([*self.csp_hashes(), f"'sha256-{FIT_HASH}'"])
            framed_by = "*" if _is_embedded() else "'self'"
            response.headers["Content-Security-Policy"] = (
                f"default-src 'self'; script-src 'self' {scripts}; "
                "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
                "font-src 'self' data:; object-src 'none'; base-uri 'self'; "
                f"form-action 'self'; frame-ancestors {framed_by}"
            )
        response.headers["X-Content-Type-Options"] = "nosniff"
        response.headers["Referrer-Policy"] = "no-referrer"
        return response


def _is_embedded() -> bool:
    return flask.request.args.get("embed") == "1"


def _asked_state() -> tuple[State, list[str]]:
    """Return the state of the address; how the page is framed is no part of it."""
    return read_query({k: v for k, v in flask.request.args.items() if k != "embed"})


def _asked_sheet(query: Mapping[str, str], kind: str) -> tuple[
        SheetOptions, dict[str, str], list[str]]:
    """Return the sheet of an address, the rest of it, and what cannot be done."""
    if kind == "png" or {"scale", "width", "dpi"} & set(query):
        return read_options(query)
    # Vectors on paper: without a wish for pixels there are none to be too many.
    options, rest, faults = read_options({**query, "dpi": "36"})
    return replace(options, dpi=0), rest, faults


def _download(content: bytes, mimetype: str, name: str) -> flask.Response:
    response = flask.Response(content, mimetype=mimetype)
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return response


def fill_shelf(shelf: Shelf, documents: Documents) -> Addresses:
    """Put every file of the page on the shelf and return their addresses."""
    fonts = {path.name: shelf.put(path.name, path.read_bytes(), "font/woff2")
             for path in font_files()}
    style, script = page_style(fonts), page_script()
    relief = shelf.put("relief.webp", (DATA / "geometry" / "relief.webp").read_bytes(),
                       "image/webp")
    return Addresses(
        style=shelf.put("atlas.css", style, "text/css"),
        script=shelf.put("atlas.js", script, "text/javascript"),
        font=fonts["noto-sans-400-latin.woff2"],
        relief=relief,
        record=shelf.put("record.json", documents.record_text, "application/json"),
        tips=shelf.put("tips.json", documents.tips_text, "application/json"),
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
        many=shelf.put("many.json", documents.crowd.text, "application/json")
        if documents.crowd else "",
        many_parts=(PARTS, ".json"),
    )


def create_app() -> AtlasApp:
    """Return the app, ready to serve."""
    return AtlasApp(Documents())
