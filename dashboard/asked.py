"""What a command line asks for: a view and its sheet, days, files; or why that cannot be meant."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Collection
from pathlib import Path

from dashboard.address.landing import landed
from dashboard.address.query import read_query
from dashboard.address.site import public_site, query_of
from dashboard.address.state import State
from dashboard.documents import Documents
from dashboard.export.options import SheetOptions, read_options
from dashboard.words.tongue import of_environment, say
from geodata.days import FIRST_DAY, LAST_DAY, DayError, day_in_range, ordinal


class UsageError(Exception):
    """Says what of a command cannot be meant, and what would do."""


_SHEET = ("layout", "orient", "title", "note", "labels", "legend", "sources", "disclaimer", "inset",
          "ground", "svg", "scale", "width", "mm", "dpi")


def asked(options: Namespace, kind: str = "png") -> tuple[State, SheetOptions, str]:
    """Return the view, the sheet and the site that a command asks for; say what is ignored.

    ``kind`` is that of the file: what is too large for a PNG may be right for a PDF.
    """
    query = query_of(options.address)
    if options.address not in ("", "?") and not query:
        raise UsageError(say("fault-no-view", named=repr(options.address)))
    if query.get("day") == options.address.strip():
        # Of a link what cannot be read is told and left out; a day alone is all that was asked.
        checked_day(query["day"])
    flags = {name: value for name in _SHEET if (value := getattr(options, name, None))}
    _, rest, faults = read_options(flags, kind)
    if faults:
        raise UsageError("; ".join(f"--{fault.replace('=', ' ', 1)}" if fault.partition("=")[0]
                                   in flags else fault for fault in faults))
    sheet, rest, ignored = read_options({**query, **flags}, kind)
    if view := getattr(options, "view", None):
        rest["view"] = view
    state, more = read_query(rest, of_environment())
    if state.sel and "day" not in rest:
        state = landed(state, rest, Documents())
    for text in ignored + more:
        print(say("command-ignored", part=text), file=sys.stderr)
    return state, sheet, site_of(options.site) or public_site(options.address)


def site_of(address: str) -> str:
    """Return the address of a site as links begin with it, "" for none."""
    if address and not public_site(address):
        raise UsageError(say("fault-site", address=address))
    return public_site(address)


def kind_of(path: Path, kinds: Collection[str]) -> str:
    """Return which of some kinds of file a path asks for, in a folder that there is."""
    kind = path.suffix.removeprefix(".").lower()
    if kind not in kinds:
        allowed = ", ".join(f".{name}" for name in kinds)
        raise UsageError(say("fault-kind", path=str(path), kind=kind, allowed=allowed) if kind
                         else say("fault-no-suffix", path=str(path), allowed=allowed))
    need_folder_of(path)
    return kind


def keep_apart(read: Path, *written: Path | None) -> None:
    """Raise UsageError where one file would be written over another of a command's own."""
    seen = [Path(read).resolve()]
    for path in filter(None, written):
        if path.resolve() in seen or (path.exists() and path.samefile(read)):
            raise UsageError(say("fault-same-file", path=str(path)))
        seen.append(path.resolve())


def need_folder_of(path: Path) -> None:
    """Raise UsageError where the folder that a path lies in is not there."""
    if not path.parent.is_dir():
        raise UsageError(say("fault-no-folder", folder=str(path.parent)))


def checked_day(day: str) -> str:
    """Return a day as it is written, one that the atlas covers."""
    try:
        day_in_range(day)
    except DayError as error:
        raise UsageError(say("fault-day", day=repr(day), first=FIRST_DAY.isoformat(),
                             last=LAST_DAY.isoformat())) from error
    return day


def number_of_day(text: str) -> int:
    """Return the number of a day that the atlas covers."""
    return ordinal(day_in_range(checked_day(text)))
