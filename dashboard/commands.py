"""What each command does. Every import that is slow waits until its command is asked for."""

from __future__ import annotations

import errno
import ipaddress
import socket
import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Sequence
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from dashboard import store
from dashboard.address.cited import as_cited, fact_of
from dashboard.address.landing import landed
from dashboard.address.query import read_query
from dashboard.address.site import public_site, query_of
from dashboard.asked import (
    UsageError,
    asked,
    checked_day,
    keep_apart,
    kind_of,
    need_folder_of,
    number_of_day,
    site_of,
)
from dashboard.documents import Documents
from dashboard.export.writing import whole
from dashboard.making import INSTALLED
from dashboard.words import languages, listed
from dashboard.words.tongue import of_environment, say
from geodata.faults import MANY, NEAR, NO_POINT, OUTSIDE, SWAPPED, UNKNOWN, PlaceError

if TYPE_CHECKING:
    from geodata import Atlas

_NO_PLACE = {NO_POINT: "fault-no-point", OUTSIDE: "fault-outside", SWAPPED: "fault-swapped",
             MANY: "fault-many-places", NEAR: "fault-near-places", UNKNOWN: "fault-no-place"}


def serve(options: Namespace) -> int:
    """Serve the atlas until stopped."""
    from dashboard.server.settings import SettingError, settings_of

    host, port = options.host, options.port
    try:
        settings = settings_of(site=options.site, hosts=options.trust, proxies=options.proxies)
    except SettingError as error:
        raise UsageError(str(error)) from error
    _listenable(host, port)
    if not settings.trusted and not _only_here(host):
        raise UsageError(say("fault-open-to-all", host=host))
    if options.reload:
        return _watched(options)
    folders = store.prepare(meanwhile=partial(import_module, "dashboard.server.serving"))
    from dashboard.server.serving import serve as serve_by

    shown = f"[{host}]" if ":" in host else host
    stopped_here = serve_by(
        host, port, settings, options.workers, folders["documents"], lambda: print(
            say("command-open", address=f"http://{shown}:{port}/"), flush=True))
    if stopped_here:
        raise KeyboardInterrupt
    return 0


def _listenable(host: str, port: int) -> None:
    from dashboard.server.listening import listenable

    try:
        listenable(host, port)
    except (OSError, ValueError) as error:
        if (isinstance(error, socket.gaierror | ValueError)
                or error.errno == errno.EADDRNOTAVAIL):
            raise UsageError(say("fault-host", host=host)) from error
        other = port + 1 if 1023 < port < 65535 else 8050
        raise UsageError(say("fault-listen", place=f"{host}:{port}", fault=str(error.strerror),
                             other=str(other))) from error


def _only_here(host: str) -> bool:
    """Return whether what listens at a host is asked by its own machine only."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _watched(options: Namespace) -> int:
    from dashboard.reload import serve_and_watch

    if INSTALLED:
        raise UsageError(say("fault-reload"))
    return serve_and_watch([
        "--host", options.host, "--port", str(options.port), "--site", options.site,
        "--workers", str(options.workers), "--proxies", options.proxies,
        *(part for host in options.trust for part in ("--trust", host))])


def export(options: Namespace) -> int:
    """Save a view as a map sheet."""
    from dashboard.export.image import MIMETYPES, image_bytes

    kind = kind_of(options.output, MIMETYPES)
    state, sheet, site = asked(options, kind)
    _write(options.output, image_bytes(Documents(), state, kind, sheet, site))
    return 0


def film(options: Namespace) -> int:
    """Save a span of days as a film."""
    from dashboard.export.film import KINDS, FilmError, frames_of, write_film

    if options.output.suffix:
        kind_of(options.output, [kind.removeprefix(".") for kind in KINDS])
    need_folder_of(options.output)
    if not 0.1 <= options.rest <= 60:
        raise UsageError(say("fault-rest", rest=f"{options.rest:g}"))
    options.layout = options.layout or "wide"
    state, sheet, site = asked(options)
    documents = Documents()
    try:
        frames = frames_of(documents[state.map_document], state, number_of_day(options.first),
                           number_of_day(options.last), options.by, options.rest)
        seconds = sum(frame.seconds for frame in frames)
        print(say("command-frames", frames=len(frames), seconds=round(seconds)), file=sys.stderr)
        write_film(documents, state, sheet, frames, options.output, site, _progress)
    except FilmError as error:
        raise UsageError(str(error)) from error
    return 0


def snapshot(options: Namespace) -> int:
    """Print who held each piece on a day."""
    from geodata.__main__ import main

    return main(["snapshot", checked_day(options.day)])


def _read_atlas() -> Atlas:
    """Return the atlas; what was checked when it was compiled is not checked again."""
    from geodata import load_atlas

    return load_atlas(checked=store.checked_version())


def where(options: Namespace) -> int:
    """Print who held a place on a day, by what evidence, and how near the line was."""
    from dashboard.export.standing_text import standing_text

    day = checked_day(options.day)
    atlas = _read_atlas()
    try:
        print(standing_text(atlas, options.place, day, of_environment()), end="")
    except PlaceError as error:
        raise UsageError(_told(error)) from error
    return 0


def _told(error: PlaceError) -> str:
    """Return what is wrong with a place, in the language of the command."""
    places = listed(error.values.get("places", ()), of_environment(), "or")
    return say(_NO_PLACE[error.kind], **error.values | {"places": places})


def cite(options: Namespace) -> int:
    """Print how a fact, its source or the data are cited."""
    from dashboard.export.citation import citation

    documents = Documents()
    query = query_of(options.fact) or {"sel": options.fact}
    if options.day:
        query["day"] = checked_day(options.day)
    state, ignored = read_query(query, of_environment())
    if "day" not in query and state.sel.startswith(("p-", "m-")):
        raise UsageError(say("fault-cite-day", fact=state.sel))
    documents = documents.in_language(state.language)
    state, changed = as_cited(landed(state, query, documents), query, documents, documents.says)
    for text in [*(say("command-ignored", part=part) for part in ignored), *changed]:
        print(text, file=sys.stderr)
    fact = fact_of(documents["record"]["marks"], state.sel, state.day)
    if fact is None:
        raise UsageError(say("fault-no-fact", named=repr(options.fact)))
    text = citation(documents, fact, options.what, options.format,
                    site_of(options.site) or public_site(options.fact))
    if not text:
        print(f"contact-lines: {say('fault-no-source', fact=str(fact))}", file=sys.stderr)
        return 1
    print(text.rstrip("\n"))
    return 0


def diff(options: Namespace) -> int:
    """Print what changed hands between two days: from, to, km2, cause; and totals."""
    from dashboard.export.difference_table import difference_csv, difference_text

    before, after = (checked_day(day) for day in (options.before, options.after))
    atlas = _read_atlas()
    print(difference_csv(atlas, before, after) if options.csv
          else difference_text(atlas, before, after, of_environment()), end="")
    return 0


def data(options: Namespace) -> int:
    """Save the data behind a view."""
    from dashboard.export.data import MIMETYPES, data_bytes

    kind = kind_of(options.output, MIMETYPES)
    state, _, site = asked(options)
    _write(options.output, data_bytes(Documents(), state, kind, site))
    return 0


def onefile(options: Namespace) -> int:
    """Save the atlas as one HTML file."""
    from dashboard.pages.onefile import one_file

    kind_of(options.output, ("html",))
    state, _, site = asked(options)
    first, last = number_of_day(options.first), number_of_day(options.last)
    if last <= first:
        raise UsageError(say("fault-backwards"))
    page = one_file(Documents(), state, first, last, site)
    _write(options.output, page.encode())
    print(say("command-file", path=str(options.output), size=round(len(page.encode()) / 1000)),
          file=sys.stderr)
    return 0


def site(options: Namespace) -> int:
    """Write the whole atlas as a folder of files."""
    from dashboard.site.build import facts, site_files
    from dashboard.site.folder import FolderError, check_folder, write_folder

    address = site_of(options.site)
    need_folder_of(options.output)
    try:
        check_folder(options.output)  # before some ten seconds of work
        documents = Documents(store.prepare_all()["documents"])
        files = site_files(documents, address if address.endswith("/") else f"{address}/",
                           cards=options.cards)
        write_folder(options.output, files, facts(documents))
    except FolderError as error:
        raise UsageError(str(error)) from error
    size = sum(map(len, files.values()))
    print(say("command-files", path=str(options.output), files=len(files),
              size=round(size / 1e6)), file=sys.stderr)
    return 0


def join(options: Namespace) -> int:
    """Write a table of events with who held the ground of each on its day."""
    from geodata.event_rows import JoinError

    kind_of(options.output, ("csv", "parquet"))
    keep_apart(options.file, options.output, options.count)
    if options.scheduler and options.engine != "dask":
        raise UsageError(say("fault-scheduler"))
    given = {name: getattr(options, name) for name in ("lon", "lat", "day", "until", "precision",
                                                      "scheme")}
    counts: list = []
    how = {"given": given, "dates": options.dates, "each": counts.append if options.count else None}
    try:
        if options.engine == "dask":
            from geodata.joined_by_dask import join_by_dask as joined

            how["scheduler"] = options.scheduler
        else:
            from geodata.joined_files import join_file as joined
    except ImportError as error:
        extra = "dask" if options.engine == "dask" else "join"
        raise UsageError(say("fault-join", package=str(error.name), extra=extra)) from error
    from dashboard.export.counts import KINDS, counts_file
    from geodata.counted import in_all

    kind = kind_of(options.count, KINDS) if options.count else ""
    atlas = _read_atlas()
    try:
        with whole(options.output) as unfinished:
            made = joined(atlas, options.file, unfinished, **how)
    except JoinError as error:
        raise UsageError(say(error.message, **error.values) if error.message else str(error)
                         ) from error
    if options.count:
        language = of_environment()
        areas = atlas.area_names[atlas.area_names.layer == "district-limit"]
        named = areas[areas.language.isin(["en", language])].sort_values(
            "language", key=lambda tags: tags == language)
        _write(options.count, counts_file(in_all(counts), kind, dict(
            zip(named.area_id, named["name"], strict=True)), language))
    print(say("command-joined", rows=made.rows, one=made.one, several=made.several,
              unknown=made.rows - made.one - made.several, path=str(options.output)),
          file=sys.stderr)
    return 0


def release(options: Namespace) -> int:
    """Write the data in the forms that other tools read."""
    from dashboard.site.folder import FolderError, check_folder, write_folder
    from geodata import __version__

    made_by = "contact-lines release"
    need_folder_of(options.output)
    try:
        import openpyxl  # noqa: F401
        import pyarrow  # noqa: F401
    except ImportError as error:
        raise UsageError(say("fault-release", package=str(error.name))) from error
    from dashboard.interface.release import release_files

    try:
        check_folder(options.output, made_by)
        atlas = _read_atlas()
        files = release_files(atlas, site_of(options.site))
        write_folder(options.output, files, {"version": __version__, "data": atlas.version},
                     made_by)
    except FolderError as error:
        raise UsageError(str(error)) from error
    print(say("command-files", path=str(options.output), files=len(files),
              size=round(sum(map(len, files.values())) / 1e6)), file=sys.stderr)
    return 0


def check(_options: Namespace) -> int:
    """Find every fault of the data."""
    from geodata.__main__ import main

    return main(["check"])


def translations(options: Namespace) -> int:
    """List how far each message and each text of the record is translated."""
    from geodata.paths import DATA
    from geodata.reading import originals
    from geodata.states import STATES, states_of
    from geodata.words import language_folder

    there = languages()[1:]
    if options.language and options.language not in there:
        raise UsageError(say("fault-language", language=repr(options.language),
                             languages=", ".join(there)))
    texts = originals(DATA)
    states = [one for language in ([options.language] if options.language else there)
            for one in states_of(DATA, language, texts, language_folder(language))]
    named = {state: say("translations-in", state=state) for state in STATES}
    if options.language or options.state:
        rows = [(one.language, named[one.state], one.what) for one in states
                if options.state in (None, one.state)]
        heads = ["translations-language", "translations-state", "translations-what"]
        _print_table([*map(say, heads)], rows)
    else:
        sums = Counter((one.language, one.state) for one in states)
        _print_table([say("translations-language"), *named.values()], [
            (language, *(str(sums[language, state]) for state in STATES)) for language in there])
    return 0


def _print_table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> None:
    """Print rows below their heads, each column as wide as its widest cell."""
    widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
    for row in (heads, *rows):
        print("  ".join(f"{cell:<{width}}" for cell, width in zip(
            row, widths, strict=True)).rstrip())


def compile(_options: Namespace) -> int:
    """Make what is served ready: documents, what they say in each language, the script."""
    for folder in store.prepare_all().values():
        print(folder)
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                line = say("command-file", path=str(path.relative_to(folder)),
                           size=round(path.stat().st_size / 1000))
                print(f"  {line}")
    return 0


def _write(path: Path, content: bytes) -> None:
    with whole(path) as unfinished:
        unfinished.write_bytes(content)


def _progress(done: int, of: int, day: str) -> None:
    end = "\n" if done == of or not sys.stderr.isatty() else "\r"
    if done == of or sys.stderr.isatty() or done % 10 == 0:
        print(f"  {done}/{of}  {day}", end=end, file=sys.stderr, flush=True)
