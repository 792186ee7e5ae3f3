"""The command line: ``contact-lines serve | export | compile``."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

SITE = "http://127.0.0.1:8050/"


def main(arguments: list[str] | None = None) -> int:
    """Run one command; return its exit code: 0 done, 2 wrong use."""
    parser = argparse.ArgumentParser(
        prog="contact-lines", description="The atlas of Nagorno-Karabakh's status, 1988-2024.")
    commands = parser.add_subparsers(dest="command")
    serve = commands.add_parser("serve", help="show the atlas in a browser (the default)")
    serve.add_argument("--host", default="127.0.0.1", help="address to listen on")
    serve.add_argument("--port", type=int, default=8050, help="port to listen on")
    export = commands.add_parser("export", help="save a view as an image")
    export.add_argument("address", help="a link copied from the atlas, or its query: "
                        "'?day=2020-11-24&view=region'")
    export.add_argument("-o", "--output", type=Path, required=True, help="a .svg or .png file")
    commands.add_parser("compile", help="compile the data into the documents that are served")
    options = parser.parse_args(arguments)
    run = {"export": _export, "compile": _compile}.get(options.command, _serve)
    return run(options)


def _serve(options) -> int:
    from dashboard.app import create_app

    host, port = getattr(options, "host", "127.0.0.1"), getattr(options, "port", 8050)
    app = create_app()
    print(f"Contact Lines is open at http://{host}:{port}/ (Ctrl+C stops it)", flush=True)
    from waitress import serve

    serve(app.server, host=host, port=port, threads=8, ident=None)
    return 0


def _export(options) -> int:
    from dashboard.documents import Documents
    from dashboard.export import MIMETYPES, image_bytes
    from dashboard.state import read_query

    kind = options.output.suffix.removeprefix(".").lower()
    if kind not in MIMETYPES:
        print(f"{options.output}: cannot write {kind or 'a file without a suffix'}; "
              f"name it .{' or .'.join(MIMETYPES)}", file=sys.stderr)
        return 2
    query = urlsplit(options.address).query or options.address.lstrip("?")
    state, ignored = read_query(dict(parse_qsl(query)))
    for text in ignored:
        print(f"ignored: {text}", file=sys.stderr)
    options.output.write_bytes(image_bytes(Documents(), state, kind, SITE))
    return 0


def _compile(_options) -> int:
    from dashboard.plate.compile import write_documents

    for path in write_documents():
        print(f"{path.name}: {path.stat().st_size / 1000:.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
