"""The command line: what can be asked, how it is explained, and the exit codes.

0 done, 1 could not be done, 2 asked wrongly, 130 stopped by the reader.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

from dashboard import commands
from dashboard.address.state import LANGUAGES, MAPS
from dashboard.export.citation import FORMS, WHAT
from dashboard.export.options import LAYOUTS, ORIENTATIONS
from dashboard.store import StoreError
from geodata import __version__
from geodata.problems import DataError
from geodata.version import data_version

_EXAMPLES = """\
examples:
  contact-lines                                        open the atlas in a browser
  contact-lines export 2020-11-24 -o map.pdf --layout a4 --orient portrait
  contact-lines export '?day=2012-01-01&view=world' -o world.png --width 2000
  contact-lines film --from 2020-09-27 --to 2020-12-02 --by change -o autumn-2020.mp4
  contact-lines data 2020-11-24 -o data.zip
  contact-lines diff 2020-11-24 2020-11-25
  contact-lines where 'Shusha / Shushi' 2020-11-07
  contact-lines cite e-agdam-2020 --format bibtex
  contact-lines onefile -o atlas.html
  contact-lines site -o public --site https://example.org/atlas/

'contact-lines COMMAND --help' explains a command.
"""
_ADDRESS = ("a day (2020-11-24), a link copied from the atlas, or the part of it after the "
            "host, in quotes: '?day=2020-11-24&view=world&lang=hy'")


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code."""
    options = _parser().parse_args(arguments)
    run = getattr(commands, options.command or "serve")
    try:
        return run(options)
    except commands.UsageError as error:
        print(f"contact-lines: {error}", file=sys.stderr)
        return 2
    except StoreError as error:
        print(f"contact-lines: {error}", file=sys.stderr)
        return 1
    except DataError as error:
        print(f"{error}\nMend these first: 'contact-lines check' lists them.", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nstopped; nothing half done was left behind", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # Whoever read the output has enough of it, as `head` does.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        print(f"contact-lines: {error.filename or 'file'}: {error.strerror}; "
              "check the name and that there is room", file=sys.stderr)
        return 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="contact-lines", epilog=_EXAMPLES,
        description="The atlas of Nagorno-Karabakh's status, 1988-2024. No browser and no "
        "network are needed but to read it.",
        formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.set_defaults(host="127.0.0.1", port=8050, site="", reload=False)
    parser.add_argument("--version", action=_Version, nargs=0,
                        help="print the version of the atlas and that of its data")
    kinds = parser.add_subparsers(dest="command", metavar="COMMAND")
    for add in (_serve, _export, _film, _snapshot, _where, _cite, _diff, _data, _onefile, _site,
                _check, _compile):
        add(kinds)
    return parser


class _Version(argparse.Action):
    """Prints both versions, when asked: the data are read for it."""

    def __call__(self, parser, namespace, values, option_string=None) -> None:
        print(f"contact-lines {__version__}, data version {data_version()}")
        parser.exit()


def _command(kinds, name: str, short: str, more: str = "") -> argparse.ArgumentParser:
    return kinds.add_parser(name, help=short, description=short[0].upper() + short[1:] + ".",
                            epilog=more, formatter_class=argparse.RawDescriptionHelpFormatter)


def _serve(kinds) -> None:
    command = _command(kinds, "serve", "show the atlas in a browser (the default)")
    command.add_argument("--host", default="127.0.0.1", help="address to listen on")
    command.add_argument("--port", type=_port, default=8050, help="port to listen on")
    command.add_argument("--site", default="", metavar="URL",
                         help="where the atlas can be opened by all, as https://atlas.example/: "
                         "links in saved files then begin with it")
    command.add_argument("--reload", action="store_true",
                         help="from a checkout: start anew when data or code are edited; while "
                         "they have a fault, tell it and keep showing what was")


def _port(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and 0 < int(text[:6]) < 65536):
        raise argparse.ArgumentTypeError(f"{text!r} is no port; write a number from 1 to 65535")
    return int(text)


def _export(kinds) -> None:
    command = _command(
        kinds, "export", "save a view as a map sheet: SVG, PNG or PDF",
        "The suffix of the file chooses what it is. SVG and PDF are vectors with text as text.\n"
        "The same command gives the same bytes; what the map shows is also inside the file.\n\n"
        "  contact-lines export 1994-05-12 -o map.svg\n"
        "  contact-lines export 2020-11-24 -o map.png --mm 180 --dpi 300\n"
        "  contact-lines export '?day=2020-11-24&lang=hy' -o map.pdf --layout a3 \\\n"
        "      --title 'The lines before the hand-over of Kalbajar / Karvachar'\n")
    _add_address(command)
    command.add_argument("-o", "--output", type=Path, required=True, metavar="FILE",
                         help="a .svg, .png or .pdf file")
    _add_sheet(command)


def _add_address(command: argparse.ArgumentParser, **more) -> None:
    command.add_argument("address", help=_ADDRESS, **more)
    command.add_argument("--site", default="", metavar="URL",
                         help="where the atlas can be opened by all: the link in the file "
                         "then begins with it")


def _add_sheet(command: argparse.ArgumentParser) -> None:
    sheet = command.add_argument_group("the sheet")
    sheet.add_argument("--layout", choices=LAYOUTS, help="shape of the sheet (default: sheet, "
                       "8:5; wide is 16:9; a4, a3 and letter are paper)")
    sheet.add_argument("--orient", choices=ORIENTATIONS, help="default: landscape")
    sheet.add_argument("--title", help="a title of your own")
    sheet.add_argument("--labels", choices=LANGUAGES, help="language of the names on the map")
    for name, what in (("legend", "legend"), ("sources", "list of sources"),
                       ("disclaimer", "disclaimer (it stays inside the file)"),
                       ("inset", "small map of where a zoomed map lies")):
        sheet.add_argument(f"--no-{name}", action="store_const", const="0", dest=name,
                           help=f"without the {what}")
    sheet.add_argument("--transparent", action="store_const", const="0", dest="ground",
                       help="no ground under sheet and map")
    sheet.add_argument("--scale", help="PNG: pixels per unit of the sheet (default 2)")
    sheet.add_argument("--width", help="PNG: width in pixels")
    sheet.add_argument("--mm", help="width on paper in millimetres")
    sheet.add_argument("--dpi", help="PNG: pixels per inch on paper (default with --mm: 300)")


def _add_span(command, of: str = "") -> None:
    command.add_argument("--from", dest="first", metavar="DAY", default="1988-01-01",
                         help=f"first day{of}, as 2020-09-27")
    command.add_argument("--to", dest="last", metavar="DAY", default="2024-12-31",
                         help=f"last day{of}")


def _film(kinds) -> None:
    command = _command(
        kinds, "film", "save a span of days as a film: GIF, MP4, WebM or numbered images",
        "A name without a suffix becomes a folder of numbered PNG files with a table of their\n"
        "days. The film rests where something changes; Ctrl+C leaves nothing half done.\n\n"
        "  contact-lines film --from 2020-09-27 --to 2020-12-02 -o autumn-2020.mp4\n"
        "  contact-lines film '?view=world' --from 2012-01-01 --to 2021-12-31 --by month -o w.gif\n"
        "  contact-lines film --from 1992-01-01 --to 1994-05-12 --by 30 -o frames\n")
    _add_address(command, nargs="?", default="")
    _add_span(command)
    command.add_argument("--by", default="change", help="change (default), day, week, month, "
                         "year or a number of days; changes are never stepped over")
    command.add_argument("--rest", type=float, default=1.2, metavar="SECONDS",
                         help="how long a change rests (default 1.2)")
    command.add_argument("-o", "--output", type=Path, required=True, metavar="FILE",
                         help="a .gif, .mp4 or .webm file, or a folder")
    _add_sheet(command)


def _snapshot(kinds) -> None:
    command = _command(kinds, "snapshot", "print who held each piece on a day, as CSV",
                       "  contact-lines snapshot 2020-11-24 > pieces.csv\n")
    command.add_argument("day", help="a day, as 2020-11-24")


def _where(kinds) -> None:
    command = _command(
        kinds, "where", "print who held a place on a day, by what evidence, and where the line was",
        "  contact-lines where 'Shusha / Shushi' 2020-11-07\n"
        "  contact-lines where 46.75,39.76 2020-11-07\n")
    command.add_argument("place", help="a name in any language of the map, or longitude,latitude "
                         "in degrees")
    command.add_argument("day", help="a day, as 2020-11-07")


def _cite(kinds) -> None:
    command = _command(
        kinds, "cite", "print how a fact, its source or the data are cited",
        "A fact is named as in an address: e- an event, r- an act, p- a piece (its holding on the\n"
        "day), f- or l- a line. BibTeX is read by biblatex too. A date that is not known to the\n"
        "day is in no form written as a day. Exit code 1: the fact rests on no source.\n\n"
        "  contact-lines cite e-agdam-2020\n"
        "  contact-lines cite p-kalbajar 2020-11-24 --what source --format ris > kalbajar.ris\n"
        "  contact-lines cite 'https://atlas.example/?v=2&sel=e-agdam-2020' --format csl\n")
    command.add_argument("fact", help="an id, or a link copied from the atlas")
    command.add_argument("day", nargs="?", default="", help="a day, as 2020-11-24: for a piece")
    command.add_argument("--what", choices=WHAT, default="fact", help="default: fact")
    command.add_argument("--format", choices=FORMS, default="text", help="default: text")
    command.add_argument("--site", default="", metavar="URL",
                         help="where the atlas can be opened by all: links then begin with it")


def _diff(kinds) -> None:
    command = _command(kinds, "diff", "print what changed hands between two days",
                       "  contact-lines diff 2020-09-26 2020-12-01\n"
                       "  contact-lines diff 2020-11-24 2020-11-25 --csv > changed.csv\n")
    command.add_argument("before", help="a day, as 2020-09-26")
    command.add_argument("after", help="another day")
    command.add_argument("--csv", action="store_true", help="each piece as a row of CSV")


def _data(kinds) -> None:
    command = _command(
        kinds, "data", "save the data behind a view: CSV, GeoJSON, GeoPackage or a zip of all",
        "Pieces, lines, zones, corridor, events and acts are as of the view's day and without\n"
        "what the view hides; names are those that may have been in use, and those without a\n"
        "date; claims are all that is said of these rows, whenever it was said. A comparison\n"
        "has the later day in full, and what changed hands since the earlier. In CSV a text\n"
        "that a spreadsheet would run (it begins with = + - @, tab or return) gets an\n"
        "apostrophe before it.\n\n"
        "  contact-lines data 2020-11-24 -o data.zip\n"
        "  contact-lines data '?view=world&day=2021-01-01&hide=rejected' -o acts.csv\n")
    _add_address(command)
    command.add_argument("-o", "--output", type=Path, required=True, metavar="FILE",
                         help="a .csv, .geojson, .gpkg or .zip file")


def _onefile(kinds) -> None:
    command = _command(
        kinds, "onefile", "save the atlas as one HTML file that needs no server and no network",
        "  contact-lines onefile -o atlas.html\n"
        "  contact-lines onefile '?day=2020-09-27' --from 2020-09-27 --to 2020-12-02 -o war.html\n")
    _add_address(command, nargs="?", default="")
    _add_span(command, " of the time bar")
    command.add_argument("--view", choices=MAPS, help="view that it opens with")
    command.add_argument("-o", "--output", type=Path, required=True, metavar="FILE",
                         help="an .html file")


def _site(kinds) -> None:
    command = _command(
        kinds, "site", "write the whole atlas as a folder, for any web server or object store",
        "Pages, views, records, search, comparison, frame for other pages, data and the one-file\n"
        "atlas, and for each day of change a page that needs no script. Only PDF, films, layouts\n"
        "for paper and the data of one view need a server: there the page says so, and draws SVG\n"
        "and PNG itself. The same data give the same bytes. A folder that this command wrote is\n"
        "replaced whole, but for what others put there; any other has to be empty.\n\n"
        "  contact-lines site -o public --site https://example.org/atlas/\n"
        "  python -m http.server --directory public\n")
    command.add_argument("-o", "--output", type=Path, required=True, metavar="FOLDER",
                         help="a new or empty folder, or one that this command wrote")
    command.add_argument("--site", required=True, metavar="URL",
                         help="where the folder will be opened by all, as "
                         "https://example.org/atlas/: search engines and saved files are told it")


def _check(kinds) -> None:
    _command(kinds, "check", "find every fault of the data and say where")


def _compile(kinds) -> None:
    _command(kinds, "compile", "make ready what is served, so that no start has to",
             "From a checkout the first start compiles the data into a cache, in a folder named\n"
             "by a hash of data and code. This does it before, as for an image of a machine.\n"
             "CONTACT_LINES_CACHE names the cache; without it it is contact-lines in\n"
             "$XDG_CACHE_HOME or ~/.cache.\n")
