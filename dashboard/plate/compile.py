"""Compile the Atlas into the documents that the server, the page and the exports show.

``python -m dashboard compile`` writes them to ``dashboard/compiled``; a test fails when
they no longer match the data.
"""

from __future__ import annotations

import json
from pathlib import Path

from dashboard.plate.details import compile_details
from dashboard.plate.frame import REGION
from dashboard.plate.region import compile_region
from dashboard.plate.world import compile_world
from geodata import Atlas, load_atlas
from geodata.paths import DATA
from geodata.periods import ordinal

COMPILED = Path(__file__).resolve().parent.parent / "compiled"


def compile_documents(atlas: Atlas | None = None) -> dict[str, str]:
    """Return the text of each compiled file by its name."""
    atlas = atlas or load_atlas()
    region = compile_region(atlas)
    region["relief"] = _relief_box()
    documents = {"region": region, "world": compile_world(atlas),
                 "record": compile_details(atlas)}
    for view in ("region", "world"):
        documents[view]["marks"] = _marks(atlas, documents[view])
    return {f"{name}.json": _json(document) for name, document in documents.items()}


def write_documents(folder: Path = COMPILED) -> list[Path]:
    """Compile and write every document; return the files."""
    folder.mkdir(exist_ok=True)
    written = []
    for name, text in compile_documents().items():
        (folder / name).write_text(text, encoding="utf-8")
        written.append(folder / name)
    return written


def _json(document: dict) -> str:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"), sort_keys=False) + "\n"


def _relief_box() -> list[float]:
    """Return where the relief lies on the region's paper: x, y, width, height."""
    at = json.loads((DATA / "geometry" / "relief.json").read_text(encoding="utf-8"))
    return [round((at["xmin"] - REGION.xmin) / REGION.unit, 1),
            round((REGION.ymax - at["ymax"]) / REGION.unit, 1),
            round((at["xmax"] - at["xmin"]) / REGION.unit, 1),
            round((at["ymax"] - at["ymin"]) / REGION.unit, 1)]


def _marks(atlas: Atlas, document: dict) -> list[list]:
    """Return what the histogram under the slider counts: day and filter group."""
    if document["view"] == "world":
        return [[day, group] for day, _, _, group in document["changes"]]
    dated = atlas.events[atlas.events.date_latest.notna()]
    return sorted([ordinal(row.date_latest.date()), row.category] for row in dated.itertuples())
