"""Compile the Atlas into the documents that the server, the page and the exports show.

``dashboard/store.py`` says where they are kept.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from pathlib import Path

from dashboard.compile.beside import here
from dashboard.compile.details import compile_details
from dashboard.compile.events import event_marks, event_point_files, event_points_told, few_of
from dashboard.compile.frame import REGION
from dashboard.compile.region import compile_region
from dashboard.compile.search import compile_search
from dashboard.compile.world import compile_world
from geodata import Atlas
from geodata.paths import DATA


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
    record = compile_details(few, region["nodes"])
    tell("drawing the world")
    world = world_made()
    world["marks"] = [[day, group] for day, _, _, group, *_ in world["changes"]]
    documents = {"region": region, "world": world, "record": record,
                 "search": compile_search(few, record["lines"])}
    return {f"{name}.json": _json(document) for name, document in documents.items()} | event_points


def write_files(files: dict[str, str], folder: Path) -> list[Path]:
    """Write compiled files, and take away what an earlier, larger record left behind."""
    for old in [*folder.glob("event-points/*.json"), *folder.glob("event-points.json")]:
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
