"""The command line: what can be asked, how it is explained, and the exit codes.

0 done, 1 could not be done, 2 asked wrongly, 130 stopped by the reader.
"""

from __future__ import annotations

import argparse
import os
import sys
import textwrap
from pathlib import Path

from dashboard import commands
from dashboard.address.state import LANGUAGES, MAPS
from dashboard.asked import UsageError
from dashboard.export.citation import FORMS, WHAT
from dashboard.export.options import LAYOUTS, ORIENTATIONS, SVG_FORMS
from dashboard.making import StoreError
from dashboard.parser_words import parser_words
from dashboard.words.tongue import say
from dashboard.words.vocabulary import values
from geodata import __version__
from geodata.days import FIRST_DAY, LAST_DAY
from geodata.problems import DataError
from geodata.states import STATES
from geodata.version import data_version

# As wide as a description is folded, at most.
_WIDTH = 88
_EXAMPLES = """\
  contact-lines
  contact-lines export 2020-11-24 -o map.pdf --layout a4 --orient portrait
  contact-lines export '?day=2012-01-01&view=world' -o world.png --width 2000
  contact-lines film --from 2020-09-27 --to 2020-12-02 --by change -o autumn-2020.mp4
  contact-lines data 2020-11-24 -o data.zip
  contact-lines diff 2020-11-24 2020-11-25
  contact-lines where 'Shusha / Shushi' 2020-11-07
  contact-lines cite e-agdam-2020 --format bibtex
  contact-lines onefile -o atlas.html
  contact-lines site -o public --site https://example.org/atlas/
"""


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code."""
    with parser_words():
        options = _parser().parse_args(arguments)
    run = getattr(commands, options.command or "serve")
    try:
        return run(options)
    except UsageError as error:
        print(f"contact-lines: {error}", file=sys.stderr)
        return 2
    except StoreError as error:
        print(f"contact-lines: {error}", file=sys.stderr)
        return 1
    except DataError as error:
        print(f"{error}\n{say('fault-data')}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print(f"\n{say('command-stopped')}", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # Whoever read the output has enough of it, as `head` does.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        fault = say("fault-file", file=str(error.filename or say("fault-some-file")),
                    fault=str(error.strerror))
        print(f"contact-lines: {fault}", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="contact-lines", description=say("command-line"),
        epilog=f"{say('command-examples')}\n{_EXAMPLES}\n{say('command-help')}\n",
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.set_defaults(host="127.0.0.1", port=8050, site="", reload=False, trust=[], proxies="",
                        workers=1)
    parser.add_argument("--version", action=_Version, nargs=0,
                        help=say("option-version"))
    kinds = parser.add_subparsers(dest="command", metavar="COMMAND")
    for add in (_serve, _export, _film, _snapshot, _where, _cite, _diff, _data, _onefile, _site,
                _join, _release, _check, _translations, _compile):
        add(kinds)
    return parser


class _Version(argparse.Action):
    """Prints both versions, when asked: the data are read for it."""

    def __call__(self, parser, namespace, values, option_string=None) -> None:
        print(say("command-version", version=__version__, data=data_version()))
        parser.exit()


def _command(kinds, name: str, short: str, more: str = "",
             examples: str = "") -> argparse.ArgumentParser:
    """Add a command; what there is more to say of it stands below its options."""
    epilog = "\n\n".join(filter(None, [textwrap.fill(more, _WIDTH), examples]))
    return kinds.add_parser(name, help=short, description=short, epilog=epilog,
                            formatter_class=argparse.RawDescriptionHelpFormatter)


def _serve(kinds) -> None:
    command = _command(
        kinds, "serve", say("command-serve"), say("command-serve.more"),
        examples="  contact-lines serve --host 0.0.0.0 --site https://example.org/atlas/\n"
        "  contact-lines serve --host 0.0.0.0 --trust 192.168.1.7\n")
    command.add_argument("--host", default="127.0.0.1", help=say("option-host"))
    command.add_argument("--port", type=_port, default=8050, help=say("option-port"))
    command.add_argument("--site", default="", metavar="URL",
                         help=say("option-site"))
    command.add_argument("--trust", action="append", default=[], metavar="HOST",
                         help=say("option-trust"))
    command.add_argument("--proxies", default="", metavar="N",
                         help=say("option-proxies"))
    command.add_argument("--workers", type=_count(1, 64), default=1, metavar="N",
                         help=say("option-workers"))
    command.add_argument("--reload", action="store_true",
                         help=say("option-reload"))


def _port(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and 0 < int(text[:6]) < 65536):
        raise argparse.ArgumentTypeError(say("fault-port", port=repr(text)))
    return int(text)


def _count(least: int, most: int):
    """Return what reads a number of something."""
    def read(text: str) -> int:
        if not (text.isascii() and text.isdecimal() and least <= int(text[:6]) <= most):
            raise argparse.ArgumentTypeError(
                say("fault-count", said=repr(text), least=str(least), most=str(most)))
        return int(text)
    return read


def _export(kinds) -> None:
    command = _command(
        kinds, "export", say("command-export"), say("command-export.more"),
        examples="  contact-lines export 1994-05-12 -o map.svg\n"
        "  contact-lines export 2020-11-24 -o map.png --mm 180 --dpi 300\n"
        "  contact-lines export '?day=2020-11-24&lang=hy' -o map.pdf --layout a3 \\\n"
        "      --title 'The lines before the hand-over of Kalbajar / Karvachar'\n")
    _add_address(command)
    command.add_argument("-o", "--output", type=Path, required=True, metavar="FILE",
                         help=say("option-output"))
    _add_sheet(command)


def _add_address(command: argparse.ArgumentParser, **more) -> None:
    command.add_argument("address", help=say("option-address"), **more)
    command.add_argument("--site", default="", metavar="URL",
                         help=say("option-address-site"))


def _add_sheet(command: argparse.ArgumentParser) -> None:
    sheet = command.add_argument_group(say("command-sheet"))
    sheet.add_argument("--layout", choices=LAYOUTS, help=say("option-layout"))
    sheet.add_argument("--orient", choices=ORIENTATIONS, help=say("option-orient"))
    sheet.add_argument("--title", help=say("option-title"))
    sheet.add_argument("--note", help=say("option-note"))
    sheet.add_argument("--labels", choices=LANGUAGES, help=say("option-labels"))
    for name, what in (("legend", say("option-no-legend")), ("sources", say("option-no-sources")),
                       ("disclaimer", say("option-no-disclaimer")),
                       ("inset", say("option-no-inset"))):
        sheet.add_argument(f"--no-{name}", action="store_const", const="0", dest=name, help=what)
    sheet.add_argument("--transparent", action="store_const", const="0", dest="ground",
                       help=say("option-transparent"))
    sheet.add_argument("--svg", choices=SVG_FORMS, help=say("option-svg"))
    sheet.add_argument("--scale", help=say("option-scale"))
    sheet.add_argument("--width", help=say("option-width"))
    sheet.add_argument("--mm", help=say("option-mm"))
    sheet.add_argument("--dpi", help=say("option-dpi"))


def _add_span(command, first: str, last: str) -> None:
    command.add_argument("--from", dest="first", metavar="DAY", default=FIRST_DAY.isoformat(),
                         help=first)
    command.add_argument("--to", dest="last", metavar="DAY", default=LAST_DAY.isoformat(),
                         help=last)


def _film(kinds) -> None:
    command = _command(
        kinds, "film", say("command-film"), say("command-film.more"),
        examples="  contact-lines film --from 2020-09-27 --to 2020-12-02 -o autumn-2020.mp4\n"
        "  contact-lines film '?view=world' --from 2012-01-01 --to 2021-12-31 --by month -o w.gif\n"
        "  contact-lines film --from 1992-01-01 --to 1994-05-12 --by 30 -o frames\n")
    _add_address(command, nargs="?", default="")
    _add_span(command, say("option-from"), say("option-to"))
    command.add_argument("--by", default="change", help=say("option-by"))
    command.add_argument("--rest", type=float, default=1.2, metavar="SECONDS",
                         help=say("option-rest"))
    command.add_argument("-o", "--output", type=Path, required=True, metavar="FILE",
                         help=say("option-film-output"))
    _add_sheet(command)


def _snapshot(kinds) -> None:
    command = _command(kinds, "snapshot", say("command-snapshot"),
                       examples="  contact-lines snapshot 2020-11-24 > pieces.csv\n")
    command.add_argument("day", help=say("option-day"))


def _where(kinds) -> None:
    command = _command(
        kinds, "where", say("command-where"),
        examples="  contact-lines where 'Shusha / Shushi' 2020-11-07\n"
        "  contact-lines where 46.75,39.76 2020-11-07\n")
    command.add_argument("place", help=say("option-place"))
    command.add_argument("day", help=say("option-where-day"))


def _cite(kinds) -> None:
    command = _command(
        kinds, "cite", say("command-cite"), say("command-cite.more"),
        examples="  contact-lines cite e-agdam-2020\n"
        "  contact-lines cite p-kalbajar 2020-11-24 --what source --format ris > kalbajar.ris\n"
        "  contact-lines cite 'https://atlas.example/?v=2&sel=e-agdam-2020' --format csl\n")
    command.add_argument("fact", help=say("option-fact"))
    command.add_argument("day", nargs="?", default="", help=say("option-cite-day"))
    command.add_argument("--what", choices=WHAT, default="fact", help=say("option-what"))
    command.add_argument("--format", choices=FORMS, default="text", help=say("option-format"))
    command.add_argument("--site", default="", metavar="URL",
                         help=say("option-cite-site"))


def _diff(kinds) -> None:
    command = _command(
        kinds, "diff", say("command-diff"),
        examples="  contact-lines diff 2020-09-26 2020-12-01\n"
        "  contact-lines diff 2020-11-24 2020-11-25 --csv > changed.csv\n")
    command.add_argument("before", help=say("option-before"))
    command.add_argument("after", help=say("option-after"))
    command.add_argument("--csv", action="store_true", help=say("option-csv"))


def _data(kinds) -> None:
    command = _command(
        kinds, "data", say("command-data"), say("command-data.more"),
        examples="  contact-lines data 2020-11-24 -o data.zip\n"
        "  contact-lines data '?view=world&day=2021-01-01&hide=rejected' -o acts.csv\n")
    _add_address(command)
    command.add_argument("-o", "--output", type=Path, required=True, metavar="FILE",
                         help=say("option-data-output"))


def _onefile(kinds) -> None:
    command = _command(
        kinds, "onefile", say("command-onefile"),
        examples="  contact-lines onefile -o atlas.html\n"
        "  contact-lines onefile '?day=2020-09-27' --from 2020-09-27 --to 2020-12-02 -o war.html\n")
    _add_address(command, nargs="?", default="")
    _add_span(command, say("option-from-of-bar"), say("option-to-of-bar"))
    command.add_argument("--view", choices=MAPS, help=say("option-view"))
    command.add_argument("-o", "--output", type=Path, required=True, metavar="FILE",
                         help=say("option-onefile-output"))


def _site(kinds) -> None:
    command = _command(
        kinds, "site", say("command-site"), say("command-site.more"),
        examples="  contact-lines site -o public --site https://example.org/atlas/\n"
        "  python -m http.server --directory public\n")
    command.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER",
                         help=say("option-site-output"))
    command.add_argument("--site", required=True, metavar="URL",
                         help=say("option-site-site"))
    command.add_argument("--no-cards", action="store_false", dest="cards",
                         help=say("option-no-cards"))


def _join(kinds) -> None:
    command = _command(
        kinds, "join", say("command-join"), say("command-join.more"),
        examples="  contact-lines join events.csv -o joined.csv\n"
        "  contact-lines join ged.csv -o joined.parquet --count counts.html\n"
        "  contact-lines join ged.parquet -o joined.parquet --engine dask\n"
        "  contact-lines join notes.csv --day when --lon x --lat y --dates dmy -o joined.csv\n")
    command.add_argument("file", type=Path, help=say("option-join-file"))
    command.add_argument("-o", "--output", type=Path, required=True, metavar="FILE",
                         help=say("option-join-output"))
    for name, what in (("lon", say("option-join-lon")), ("lat", say("option-join-lat")),
                       ("day", say("option-join-day")), ("until", say("option-join-until")),
                       ("precision", say("option-join-precision"))):
        command.add_argument(f"--{name}", default="", metavar="COLUMN", help=what)
    command.add_argument("--scheme", choices=values("precision-scheme"), default="",
                         help=say("option-join-scheme"))
    command.add_argument("--dates", choices=("dmy", "mdy", "excel"), default="",
                         help=say("option-join-dates"))
    command.add_argument("--engine", choices=("plain", "dask"), default="plain",
                         help=say("option-join-engine"))
    command.add_argument("--scheduler", default="", metavar="ADDRESS",
                         help=say("option-join-scheduler"))
    command.add_argument("--count", type=Path, metavar="FILE", help=say("option-join-count"))


def _release(kinds) -> None:
    command = _command(kinds, "release", say("command-release"), say("command-release.more"),
                       examples="  contact-lines release -o contact-lines-0.1.0\n")
    command.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER",
                         help=say("option-release-output"))
    command.add_argument("--site", default="", metavar="URL", help=say("option-release-site"))


def _check(kinds) -> None:
    _command(kinds, "check", say("command-check"))


def _translations(kinds) -> None:
    command = _command(
        kinds, "translations", say("command-translations"), say("command-translations.more"),
        examples="  contact-lines translations\n"
        "  contact-lines translations --language az --missing\n")
    command.add_argument("--language", default="", metavar="TAG", help=say("option-language"))
    states = command.add_mutually_exclusive_group()
    for state, short in zip(STATES, (say("option-missing"), say("option-stale"),
                                     say("option-drafted"), say("option-reviewed")), strict=True):
        states.add_argument(f"--{state}", action="store_const", const=state, dest="state",
                            help=short)


def _compile(kinds) -> None:
    _command(kinds, "compile", say("command-compile"), say("command-compile.more"))
