"""The files of a reader's own data: none is sent before there are such data."""

from __future__ import annotations

import base64
from dataclasses import asdict
from pathlib import Path
from typing import Any

from dashboard.documents import Documents
from dashboard.pages.addresses import SheetParts
from dashboard.pages.assets import font_faces, font_files, sheet_map_style, sheet_style
from dashboard.pages.bundle import own_scripts
from dashboard.pages.page import imprint
from dashboard.server.files import HashedFiles

_SCRIPT, _WORKER = "own.js", "own-worker.js"


def add_own(hashed: HashedFiles, documents: Documents) -> dict[str, Any]:
    """Add to the hashed files what a reader's own data need, and return where each is."""
    scripts = hashed.put_folder("own", {
        name: (text, "text/javascript") for name, text in own_scripts().items()})
    return {"script": scripts[_SCRIPT], "worker": scripts[_WORKER],
            "ground": hashed.put("own-ground.json", documents.own_ground_text, "application/json"),
            "sheet": asdict(sheet_parts(hashed, documents, ""))}


def sheet_parts(hashed: HashedFiles, documents: Documents, site: str) -> SheetParts:
    """Add to the hashed files what a page draws a sheet with, and return where."""
    faces = font_faces({path.name: _data_address("font/woff2", path) for path in font_files()})
    return SheetParts(
        map=hashed.put("sheet-map.css", sheet_map_style(), "text/css"),
        rest=hashed.put("sheet.css", sheet_style(), "text/css"),
        faces=hashed.put("sheet-faces.css", faces, "text/css"),
        imprint=imprint(documents, site))


def _data_address(mimetype: str, path: Path) -> str:
    return f"data:{mimetype};base64,{base64.b64encode(path.read_bytes()).decode()}"
