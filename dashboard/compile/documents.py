"""Compile the Atlas into the documents that the server, the page and the exports show.

``dashboard/store.py`` says where they are kept.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

from dashboard.compile import words_file
from dashboard.compile.beside import here
from dashboard.compile.citing.citations import FOLDER, citation_files, compile_citations
from dashboard.compile.details import compile_details
from dashboard.compile.events import event_marks, event_point_files, event_points_told, few_of
from dashboard.compile.frame import REGION
from dashboard.compile.near_lines import near_lines
from dashboard.compile.region import compile_region, region_words
from dashboard.compile.search import compile_search
from dashboard.compile.world import compile_world, world_words
from geodata import Atlas
from geodata.paths import DATA
from geodata.translations import translated
from geodata.words import languages


def _silent(_what: str) -> None:
    pass


def compile_documents(atlas: Atlas, tell: Callable[[str], None] = _silent,
                      beside: Callable = here) -> dict[str, str]:
    """Return the text of each compiled file by its name.

    ``tell`` is told what is being done, ``beside`` makes the world: see ``beside.py``.
    """
    world_made = beside(partial(compile_world, atlas))
    tell("drawing the region")
    few = few_of(atlas)
    event_points = event_point_files(atlas, few)
    region = compile_region(few)
    region["relief"] = _relief_box()
    region["marks"] = event_marks(atlas, few)
    if event_points:
        region["events_drawn"] = event_points_told(few, event_points)
    tell("writing out the record")
    segments = {node["id"]: node["segments"] for node in region["nodes"] if "segments" in node}
    record = compile_details(few, region["nodes"])
    record["marks"], citations = compile_citations(few, record["lines"], segments)
    tell("drawing the world")
    world = world_made()
    world["marks"] = [[day, group] for day, _, _, group, *_ in world["changes"]]
    documents = {"region": region, "world": world, "record": record,
                 "search": compile_search(few, record["lines"]), "near": near_lines(atlas)}
    in_words = _in_other_languages(few, documents)
    for node in region["nodes"]:
        node.pop("segments", None)  # nobody but the record's lines needs them
    files = {f"{name}.json": document for name, document in documents.items()} | in_words
    return ({name: _json(document) for name, document in files.items()}
            | citation_files(citations) | event_points)


def _in_other_languages(of: Atlas, documents: dict[str, dict]) -> dict[str, dict]:
    """Return by file what each document says in another language than English, where it differs."""
    files = {}
    for language in languages()[1:]:
        atlas = translated(of, language)
        texts = {"region": region_words(documents["region"], atlas, language),
                 "world": world_words(documents["world"], atlas, language),
                 "record": compile_details(atlas, documents["region"]["nodes"], language)}
        texts["search"] = compile_search(atlas, texts["record"]["lines"], language)
        for name, parts in texts.items():
            files[words_file(name, language)] = {
                part: value for part, value in parts.items() if value != documents[name][part]}
    return files


def write_files(files: dict[str, str], folder: Path) -> list[Path]:
    """Write compiled files, and take away what an earlier, larger record left behind."""
    for old in [*folder.glob("event-points/*.json"), *folder.glob("event-points.json"),
                *folder.glob(f"{FOLDER}/*.json")]:
        old.unlink()
    for name, text in files.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(text, encoding="utf-8")
    return [folder / name for name in files]


def _json(document: dict) -> str:
    return json.dumps(document, ensure_ascii=False, separators=(",", ":"), sort_keys=False) + "\n"


def _relief_box() -> list[float]:
    """Return where the relief lies on the region's paper: x, y, width, height."""
    at = json.loads((DATA / "geometry" / "relief.json").read_text(encoding="utf-8"))
    return [round((at["xmin"] - REGION.xmin) / REGION.unit, 1),
            round((REGION.ymax - at["ymax"]) / REGION.unit, 1),
            round((at["xmax"] - at["xmin"]) / REGION.unit, 1),
            round((at["ymax"] - at["ymin"]) / REGION.unit, 1)]
