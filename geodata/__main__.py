"""``python -m geodata check | digitise | lines | dictionary | messages TAG | snapshot DAY``."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from geodata.garbage import collect_rarely
from geodata.paths import DATA


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code: 0 done, 1 faults found, 2 wrong use."""
    parser = argparse.ArgumentParser(prog="python -m geodata", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="find every fault of the data and say where")
    check.add_argument("--data", type=Path, default=DATA, help="the data folder")
    check.add_argument("--all", action="store_true",
                       help="tell also what may only follow from other faults")
    digitise = commands.add_parser(
        "digitise", help="rebuild data/geometry from the source packages")
    digitise.add_argument("--packages", type=Path, required=True,
                       help="folder that holds the unpacked packages (make packages)")
    digitise.add_argument("part", nargs="?", default="all",
                          choices=("all", "region", "basemap", "world"),
                       help="what to rebuild (default: all)")
    commands.add_parser("lines", help="make the lines anew of pieces, cuts and tables")
    dictionary = commands.add_parser(
        "dictionary", help="write the dictionary in data/README.md, and docs/glossary.md")
    for writes in (digitise, dictionary):
        writes.add_argument("--overwrite", action="store_true",
                            help="also what was edited by hand since it was last written")
    messages = commands.add_parser(
        "messages", help="note which messages of a language are translated, as they are now")
    messages.add_argument("language", help="a folder of data/words")
    messages.add_argument("message", nargs="*",
                          help="that was translated anew; without, those that have no state yet")
    messages.add_argument("--reviewed", action="store_true",
                          help="they were read by somebody who speaks the language")
    snapshot = commands.add_parser("snapshot", help="print who held each piece on a day")
    snapshot.add_argument("day", help="a day, as 2020-11-24")
    options = parser.parse_args(arguments)
    return _COMMANDS[options.command](options)


def _check(options) -> int:
    from geodata.problems import of_what_follows
    from geodata.reading import read_data

    started = time.perf_counter()
    data = read_data(options.data)
    for problem in data.problems + (data.followers if options.all else []):
        print(problem)
    if data.followers and not options.all:
        print(of_what_follows(len(data.followers)))
    rows = sum(map(len, data.tables.values())) + sum(map(len, data.layers.values()))
    count = len(data.problems)
    verdict = f"{count or 'no'} fault{'s' if count > 1 else ''}"
    print(f"{rows} rows and features read in {time.perf_counter() - started:.1f} s: {verdict}",
          file=sys.stderr)
    return 1 if data.problems else 0


def _digitise(options) -> int:
    from geodata.generated import EditedError, guard, record

    try:
        from geodata.digitise.__main__ import digitise
    except ModuleNotFoundError as error:
        print(f"digitising needs {error.name}, which is not installed; "
              "pip install '.[digitise]' brings it", file=sys.stderr)
        return 2
    try:
        if not options.overwrite:
            guard(DATA, {name: (text, None) for name, text in _built(options.part).items()},
                  "Lines that are drawn by hand belong in data/geometry/cuts.geojson")
    except EditedError as error:
        print(error, file=sys.stderr)
        return 1
    digitise(options.packages, options.part)
    record(DATA, _built(options.part) | _built_by(options.part))
    return 0


def _built(part: str) -> dict[str, str]:
    """Return what the layers hold that a part of the build writes."""
    names = {"region": ("pieces", "lines", "context", "roads"), "basemap": ("context", "roads"),
             "lines": ("lines",), "world": ("world",)}
    names["all"] = names["region"] + names["world"]
    paths = [DATA / "geometry" / f"{name}.geojson" for name in names[part]]
    return {path.relative_to(DATA).as_posix(): path.read_text(encoding="utf-8")
            for path in paths if path.exists()}


def _built_by(part: str) -> dict[str, str]:
    """Return what decided how the layers of a part are drawn, which nobody can edit."""
    if part not in ("all", "world"):
        return {}
    from geodata.digitise.world_acts import drawn_finer
    from geodata.generated import FINER

    return {FINER: drawn_finer(DATA)}


def _lines(_options) -> int:
    from geodata.digitise.region import redraw_lines
    from geodata.generated import record

    redraw_lines()
    record(DATA, _built("lines"))
    return 0


def _messages(options) -> int:
    from geodata.states import DRAFTED, REVIEWED, note
    from geodata.words import messages_of

    own = messages_of(DATA / "words" / options.language)
    if unknown := [name for name in options.message if name not in own]:
        print(f"words/{options.language} has no message {unknown[0]!r}", file=sys.stderr)
        return 2
    count = note(DATA, options.language, REVIEWED if options.reviewed else DRAFTED,
                 options.message)
    print(f"{count} messages of {options.language} noted")
    return 0


def _dictionary(options) -> int:
    from geodata.dictionary import write_dictionary
    from geodata.generated import EditedError

    try:
        write_dictionary(DATA, options.overwrite)
    except EditedError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def _snapshot(options) -> int:
    from geodata import DayError, load_atlas

    try:
        atlas = load_atlas()
        pieces = atlas.snapshot(options.day)
    except DayError as error:
        print(error, file=sys.stderr)
        return 2
    columns = ["piece_id", "district", "holder", "manner", "valid_from", "area_km2"]
    print(f"data version {atlas.version}", file=sys.stderr)
    print(pieces[columns].to_csv(index=False), end="")
    return 0


_COMMANDS = {
    "check": _check, "digitise": _digitise, "dictionary": _dictionary, "lines": _lines,
    "messages": _messages, "snapshot": _snapshot,
}

if __name__ == "__main__":
    collect_rarely()
    sys.exit(main())
