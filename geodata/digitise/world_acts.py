"""Who has an act in the record: drawn in more detail than others."""

from __future__ import annotations

import csv
import json
from pathlib import Path


def who_acted(data: Path) -> set[str]:
    """Return the ids of the jurisdictions with an act in the record."""
    with (Path(data) / "resolutions.csv").open(encoding="utf-8", newline="") as file:
        return {row["jurisdiction_id"] for row in csv.DictReader(file)}


def drawn_finer(data: Path) -> str:
    """Return the ids of the regions with an act in the record, which are drawn in more detail.

    Whoever draws the world notes them, so that an act that is recorded later, of a region without
    one until then, shows that the world is to be drawn anew.
    """
    world = json.loads((Path(data) / "geometry" / "world.geojson").read_text(encoding="utf-8"))
    regions = {feature["properties"]["geometry_id"] for feature in world["features"]
               if feature["properties"]["level"] == "region"}
    return " ".join(sorted(regions & who_acted(data)))
