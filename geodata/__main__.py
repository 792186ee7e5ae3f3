"""``python -m geodata check | digitise | dictionary | snapshot DAY``."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

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
    commands.add_parser("dictionary", help="write the dictionary in data/README.md")
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
    try:
        from geodata.digitise.__main__ import digitise
    except ModuleNotFoundError as error:
        print(f"digitising needs {error.name}, which is not installed; "
              "pip install '.[digitise]' brings it", file=sys.stderr)
        return 2
    digitise(options.packages, options.part)
    return 0


def _dictionary(_options) -> int:
    from geodata.dictionary import write_dictionary

    write_dictionary(DATA)
    return 0


def _snapshot(options) -> int:
    from geodata import DayError, load_atlas

    try:
        pieces = load_atlas().snapshot(options.day)
    except DayError as error:
        print(error, file=sys.stderr)
        return 2
    columns = ["piece_id", "district", "holder", "manner", "valid_from", "area_km2"]
    print(pieces[columns].to_csv(index=False), end="")
    return 0


_COMMANDS = {
    "check": _check, "digitise": _digitise, "dictionary": _dictionary, "snapshot": _snapshot,
}

if __name__ == "__main__":
    sys.exit(main())
