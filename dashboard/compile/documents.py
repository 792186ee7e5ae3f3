"""Compile the Atlas into the documents that the server, the page and the exports show.

``dashboard/making.py`` says where they are kept.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

from dashboard.compile.beside import here
from dashboard.compile.citing.citations import FOLDER, citation_files, compile_citations
from dashboard.compile.details import compile_details
from dashboard.compile.events import event_marks, event_point_files, event_points_told, few_of
from dashboard.compile.frame import REGION
from dashboard.compile.near_lines import near_lines
from dashboard.compile.own_ground import own_ground
from dashboard.compile.region import compile_region, region_notes, region_words
from dashboard.compile.search import compile_search
from dashboard.compile.terms import compile_terms
from dashboard.compile.world import compile_parts, compile_world, world_words
from geodata import Atlas
from geodata.paths import DATA
from geodata.translations import in_every_language, translated

# The rows of the line layer that each line is drawn of, by its node.
SEGMENTS = "segments"


def _silent(_what: str) -> None:
    pass


def compile_documents(atlas: Atlas, tell: Callable[[str], None] = _silent,
                      beside: Callable = here) -> dict[str, str]:
    """Return the text of each compiled file by its name.

    ``tell`` is told what is being done, ``beside`` makes the world and, once the region is drawn,
    its notes: see ``beside.py``.
    """
    named = in_every_language(atlas, "jurisdictions", "name")
    world_made = beside(partial(_world_and_parts, atlas, named))
    tell("drawing the region")
    few = few_of(atlas)
    event_points = event_point_files(atlas, few)
    region = compile_region(few)
    notes_made = beside(partial(region_notes, region, few))
    tell("writing out the record")
    # Nobody but the record's lines needs them, in each language.
    segments = {node["id"]: node.pop("segments") for node in region["nodes"]
                if "segments" in node}
    record = compile_details(few, segments)
    record["marks"], citations = compile_citations(few, record["lines"], segments)
    # While the region's notes are placed beside.
    told = {"near": near_lines(atlas), "own-ground": own_ground(atlas),
            "search": compile_search(few, few, record["lines"], named)}
    tell("writing on the map")
    region |= region_words(region, few) | notes_made()
    region |= {"relief": _relief_box(), "marks": event_marks(atlas, few)}
    if event_points:
        region["events_drawn"] = event_points_told(few, event_points)
    tell("drawing the world")
    world, parts = world_made()
    world["marks"] = [[day, group] for day, _, _, group, *_ in world["changes"]]
    documents = {"region": region, "world": world, "record": record, SEGMENTS: segments,
                 "terms": compile_terms(atlas, region, world)}
    return _texts(documents | told | parts) | citation_files(citations) | event_points


def _world_and_parts(atlas: Atlas, named: dict) -> tuple[dict, dict[str, dict]]:
    return compile_world(atlas, named), compile_parts(atlas, named)


def compile_words(atlas: Atlas, folder: Path, language: str) -> dict[str, str]:
    """Return by file what the documents of a folder say in another language than English.

    The names are those of the English files; of a document there are the parts that differ.
    """
    english = {name: json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
               for name in ("region", "world", "record", "search", "near", "terms", SEGMENTS)}
    few = few_of(atlas)
    spoken = translated(few, language)
    region, world, segments = english["region"], english["world"], english[SEGMENTS]
    record = compile_details(spoken, segments, language)
    words = region_words(region, spoken, language) | region_notes(region, spoken, language)
    texts = {
        "region": words,
        "terms": compile_terms(translated(atlas, language), region | words, world, language),
        "world": world_words(world, spoken, language),
        "record": record,
        "search": compile_search(few, spoken, record["lines"],
                                 in_every_language(few, "jurisdictions", "name"), language),
        "near": near_lines(spoken),
    }
    _, citations = compile_citations(spoken, record["lines"], segments, language,
                                     english["record"]["marks"])
    events = event_point_files(translated(atlas, language), spoken) if few is not atlas else {}
    differing = {name: {part: value for part, value in json.loads(text).items()
                        if value != english[name].get(part)}
                 for name, text in ((name, _json(parts)) for name, parts in texts.items())}
    return _texts(differing) | citation_files(citations) | events


def _texts(documents: dict[str, dict]) -> dict[str, str]:
    return {f"{name}.json": _json(document) for name, document in documents.items()}


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
