"""The files of a reader's own data: none is sent before there are such data."""

from __future__ import annotations

import base64
from dataclasses import asdict
from pathlib import Path
from typing import Any

from dashboard.documents import Documents
from dashboard.pages.assets import font_faces, font_files, sheet_map_style, sheet_style
from dashboard.pages.bundle import own_scripts
from dashboard.pages.page import SheetParts, imprint
from dashboard.server.files import Shelf

_SCRIPT, _WORKER = "own.js", "own-worker.js"


def shelve_own(shelf: Shelf, documents: Documents) -> dict[str, Any]:
    """Put on the shelf what a reader's own data need, and return where each is."""
    scripts = shelf.put_folder("own", {
        name: (text, "text/javascript") for name, text in own_scripts().items()})
    return {"script": scripts[_SCRIPT], "worker": scripts[_WORKER],
            "ground": shelf.put("own-ground.json", documents.own_ground_text, "application/json"),
            "sheet": asdict(sheet_parts(shelf, documents, ""))}


def sheet_parts(shelf: Shelf, documents: Documents, site: str) -> SheetParts:
    """Put on the shelf what a page draws a sheet with, and return where."""
    faces = font_faces({path.name: _data_address("font/woff2", path) for path in font_files()})
    return SheetParts(
        map=shelf.put("sheet-map.css", sheet_map_style(), "text/css"),
        rest=shelf.put("sheet.css", sheet_style(), "text/css"),
        faces=shelf.put("sheet-faces.css", faces, "text/css"),
        imprint=imprint(documents, site))


def _data_address(mimetype: str, path: Path) -> str:
    return f"data:{mimetype};base64,{base64.b64encode(path.read_bytes()).decode()}"
