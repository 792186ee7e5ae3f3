"""The server of the atlas: its page in any state, the files of it, and what is made on demand."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace
from functools import partial
from pathlib import Path

import flask
from werkzeug.middleware.proxy_fix import ProxyFix

from dashboard.address.cited import as_cited
from dashboard.address.landing import landed
from dashboard.address.query import read_query, to_query
from dashboard.address.site import public_site, reports
from dashboard.address.state import State, names_in
from dashboard.documents import Documents
from dashboard.export.image import MIMETYPES, image_bytes, image_name
from dashboard.export.options import SERVED_PIXELS, megapixels, options_query, read_options
from dashboard.export.renderers import RENDERERS, RendererError
from dashboard.making import StoreError
from dashboard.pages.addresses import Addresses
from dashboard.pages.page import render_embed, render_page
from dashboard.server.bodies import ASKED_AFTER, FOR_EVER, Body, send
from dashboard.server.citable import add_citable
from dashboard.server.downloads import Downloads, File, reader
from dashboard.server.files import HashedFiles
from dashboard.server.films import DONE, MOST_FRAMES, Busy, Films, Job
from dashboard.server.guard import HEALTH, is_embedded, watch
from dashboard.server.interface import add_interface
from dashboard.server.kept import Kept
from dashboard.server.page_files import FILES, PARTS, add_files
from dashboard.server.settings import Settings
from dashboard.store import prepare
from dashboard.words import languages, say
from dashboard.words.tongue import preferred
from geodata import __version__
from geodata.days import DayError, ordinal, parse_day

# Pixels that a film is wide, and may be.
FILM_WIDTH, FILM_WIDEST = 1280, 1920
# Pages that are kept in their states, in bytes.
_PAGES = 64_000_000
# How often one is asked for before it is worth a second of work to make it smaller.
_OFTEN = 10
# How heavy files are, in parts of what an SVG takes: the server makes the lighter ones between
# the heavier. A PNG is as heavy as it is large.
_WEIGHTS = {"svg": 1, "csv": 1, "geojson": 2, "pdf": 4, "gpkg": 5, "zip": 8}
_PNG_WEIGHT, _MEGAPIXEL_WEIGHT = 2, 2


class AtlasApp:
    """The atlas as an application for a WSGI server: ``server``.

    ``tongues`` are the languages in which it speaks, without them all that there are.
    """

    def __init__(self, documents: Documents, settings: Settings | None = None,
                 tongues: Collection[str] = ()) -> None:
        settings = settings or Settings()
        self.documents = documents
        self._site = settings.site
        self.downloads = Downloads()
        self._pages = Kept(_PAGES)
        self.films = Films()
        self.hashed = HashedFiles(FILES)
        self._addresses = add_files(self.hashed, documents, tongues or languages(),
                                    settings.site)
        self.server = server = flask.Flask("dashboard", static_folder=None)
        watch(server, settings.trusted)
        for rule, answer in {
            "/": self.page, HEALTH: self.health, f"/{FILES}<path:key>": self.hashed.answer,
            f"/{PARTS}<language>/<key>.json": self.part, "/image.<kind>": self.image,
            "/data.<kind>": self.data,
        }.items():
            server.add_url_rule(rule, rule, answer)
        add_interface(server, documents)
        add_citable(server, documents, self.site)
        server.add_url_rule("/films", view_func=self.ask_film, methods=["POST"])
        server.add_url_rule("/films/<tag>", view_func=self.film, methods=["GET", "DELETE"])
        server.add_url_rule("/films/<tag>.mp4", view_func=self.film_file)
        if settings.proxies:
            server.wsgi_app = ProxyFix(server.wsgi_app, *[settings.proxies] * 5)

    @property
    def addresses(self) -> Addresses:
        """Where the pages find their parts."""
        return self._addresses

    @addresses.setter
    def addresses(self, addresses: Addresses) -> None:
        self._addresses = addresses
        self._pages.clear()

    def page(self) -> flask.Response:
        """Return the page, or for ``embed=1`` what other pages show in a frame."""
        state, ignored = self.asked_of_page()
        key = (state, tuple(ignored), is_embedded(), self.site(), reports())
        body = self._pages.get(key) or self._pages.put(
            key, Body(self._page(state, ignored).encode(), "text/html",
                      compressor=self.hashed.compressor, often=_OFTEN))
        response = send(body, ASKED_AFTER)
        response.vary.add("Accept-Language")
        return response

    def _page(self, state: State, ignored: list[str]) -> str:
        documents = self.documents.in_language(state.language)
        if is_embedded():
            return render_embed(documents, self.addresses, state, ignored)
        return render_page(documents, self.addresses, state, ignored, self.site())

    def health(self) -> flask.Response:
        """Return that the atlas is served, and which one."""
        response = flask.jsonify(status="ok", version=__version__, data=self.documents.version)
        response.headers["Cache-Control"] = "no-store"
        return response

    def asked(self, language: str = "") -> tuple[State, list[str]]:
        """Return the state that the address asks for, and what of it was ignored or mended."""
        query = flask.request.args.to_dict()
        state, notices = read_query(query, language)
        spoken = state.ui if state.ui in self.addresses.texts else ""
        state = replace(state, ui=spoken or language)
        state, changed = as_cited(landed(state, query, self.documents), query, self.documents,
                                  self.documents.in_language(state.language).says)
        return state, [*notices, *changed]

    def asked_of_page(self) -> tuple[State, list[str]]:
        """Return the same for a page: it has a language, the browser's where none is asked for.

        A file is what its address says, whoever asks for it.
        """
        if len(self.addresses.texts) == 1:
            return self.asked()
        language = preferred(flask.request.accept_languages.values())
        state, notices = self.asked(language)
        # Whoever has chosen neither reads the names in the language of the words.
        chosen = {"ui", "lang"} & flask.request.args.keys()
        return state if chosen else replace(state, lang=names_in(language)), notices

    def site(self) -> str:
        """Return where all can open the atlas: as told, or as it was asked for just now."""
        return self._site or public_site(flask.request.url_root)

    def image(self, kind: str) -> flask.Response:
        """Return the view that the address asks for as an image file."""
        if kind not in MIMETYPES:
            flask.abort(404)
        options, rest, faults = read_options(flask.request.args, kind, SERVED_PIXELS)
        if faults:
            flask.abort(400, "\n".join(faults))
        state = landed(read_query(rest)[0], rest, self.documents)
        weight = _WEIGHTS.get(kind) or _PNG_WEIGHT + _MEGAPIXEL_WEIGHT * megapixels(options)
        make = partial(image_bytes, self.documents.in_language(state.language), state, kind,
                       options, self.site(), draw=RENDERERS.png_bytes)
        return self._made(File(
            self._key("image", kind, state, options_query(options)), kind, weight,
            MIMETYPES[kind], image_name(state, kind), state.language), make)

    def data(self, kind: str) -> flask.Response:
        """Return the data behind the view that the address asks for."""
        from dashboard.export import (
            data as data_export,  # imports geopandas: only once somebody asks
        )

        if kind not in data_export.MIMETYPES:
            flask.abort(404)
        state, _ = self.asked()
        make = partial(data_export.data_bytes, self.documents.in_language(state.language), state,
                       kind, self.site())
        return self._made(File(
            self._key("data", kind, state), kind, _WEIGHTS[kind], data_export.MIMETYPES[kind],
            data_export.data_name(state, kind), state.language), make)

    def _made(self, file: File, make: Callable[[], bytes]) -> flask.Response:
        """Return a file, or why it cannot be made just now."""
        try:
            return self.downloads.answer(file, make)
        except StoreError as error:
            why = str(error)
        except (OSError, RendererError):  # no room, or no process, where it would be made
            why = say("server-cannot-make", file.language)
        return flask.Response(f"{why}\n", 503, mimetype="text/plain")

    def ask_film(self) -> flask.Response:
        """Put the film that the address asks for into the queue; tell its place there."""
        from dashboard.export.film import FilmError, frames_of  # only once somebody asks
        from dashboard.export.filming import order_of

        query = flask.request.args.to_dict()
        days = [query.pop(name, "") for name in ("from", "to")]
        query.setdefault("layout", "wide")
        options, rest, faults = read_options(query, "png", SERVED_PIXELS)
        state = read_query(rest)[0]
        documents = self.documents.in_language(state.language)
        try:
            first, last = (ordinal(parse_day(day)) for day in days)
            frames = frames_of(documents[state.map_document], state, first, last, "change")
        except (DayError, FilmError) as error:
            faults.append(str(error))
        else:
            if len(frames) > MOST_FRAMES:
                faults.append(say("film-too-long", state.language, frames=len(frames),
                                  most=MOST_FRAMES))
        if faults:
            return flask.Response("\n".join(faults) + "\n", 400, mimetype="text/plain")
        query["width"] = str(min(options.width or FILM_WIDTH, FILM_WIDEST))
        name = f"contact-lines-{state.map_view}-{days[0]}-to-{days[1]}.mp4"
        try:
            job = self.films.ask(
                self._key("film", "mp4", state, "\0".join([options_query(options), *days])),
                order_of(documents, query, first, last, self.site()), name, reader())
        except Busy:
            return flask.Response(f"{say('server-busy', state.language)}\n", 503,
                                  mimetype="text/plain")
        return self._film_told(job, 202)

    def film(self, tag: str) -> flask.Response:
        """Tell how far a film is, or stop it."""
        job = self.films.job(tag) or flask.abort(404)
        if flask.request.method == "DELETE":
            self.films.leave(job, reader())
        return self._film_told(job)

    def _film_told(self, job: Job, status: int = 200) -> flask.Response:
        response = flask.jsonify(self.films.progress(job, reader()))
        response.status_code = status
        response.headers["Cache-Control"] = "no-store"
        return response

    def film_file(self, tag: str) -> flask.Response:
        """Return a film that is drawn."""
        job = self.films.job(tag)
        if job is None or job.state != DONE:
            flask.abort(404)
        return flask.send_file(job.path, mimetype="video/mp4", as_attachment=True,
                               download_name=job.name)

    def _key(self, what: str, kind: str, state: State, more: str = "") -> tuple[str, ...]:
        """Return what makes a file that is handed out the one that it is."""
        return (what, kind, to_query(state), more, self.site(), __version__,
                self.documents.key)

    def part(self, language: str, key: str) -> flask.Response:
        """Return some of what is written about the events that have no node."""
        try:
            if language not in self.addresses.texts:
                raise LookupError(language)
            content = self.documents.in_language(language).part(key)
        except LookupError:
            flask.abort(404)
        return send(Body(content.encode(), "application/json"), FOR_EVER)


def create_app(settings: Settings | None = None, tongues: Collection[str] = (),
               documents: Path | None = None) -> AtlasApp:
    """Return the app, ready to serve, for where it stands.

    ``documents`` is the folder of those it shows, where they were made ready before.
    """
    # A worker may begin long after its server, and of what is compiled the latest few are kept.
    if documents is None or not documents.is_dir():
        documents = prepare()["documents"]
    return AtlasApp(Documents(documents), settings, tongues)
