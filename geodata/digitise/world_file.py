"""The file of the world: checked as a whole, then written compactly.

It has a writer of its own, as ``geodata.layers.write_layer`` puts a space after each comma:
readable in a layer that is edited by hand, an eighth more of a file that is all
coordinates and never is. Here features are also sorted and outer rings turned
anticlockwise, as RFC 7946 asks.
"""

from __future__ import annotations

import json
from pathlib import Path

import shapely

_ORDER = ("state", "disputed", "region")


def check(world: list[dict]) -> None:
    """Raise ValueError for an id used twice, a shape that is no valid polygon, a lost parent."""
    seen: set[str] = set()
    known = {f["properties"]["geometry_id"] for f in world}
    faults = []
    for f in world:
        faults += faults_of(f, seen, known)
        seen.add(f["properties"]["geometry_id"])
    if faults:
        raise ValueError("world.geojson:\n" + "\n".join(faults))


def faults_of(feature: dict, seen: set[str], known: set[str]) -> list[str]:
    """Return what is wrong with a feature, given the ids before it and those of the file."""
    key, parent = feature["properties"]["geometry_id"], feature["properties"]["parent"]
    geometry = feature["geometry"]
    faults = []
    if key in seen:
        faults.append(f"{key}: id used twice")
    if geometry.is_empty or not geometry.is_valid or "Polygon" not in geometry.geom_type:
        faults.append(f"{key}: {shapely.is_valid_reason(geometry)} {geometry.geom_type}")
    if parent is not None and parent not in known:
        faults.append(f"{key}: parent {parent} is not in the file")
    return faults


def write(world: list[dict], path: Path) -> None:
    """Write the features (EPSG:4326), one to a line, sorted by level and id (RFC 7946)."""

    def place(feature: dict) -> tuple[int, str]:
        properties = feature["properties"]
        return _ORDER.index(properties["level"]), properties["geometry_id"]

    lines = [as_line(feature) for feature in sorted(world, key=place)]
    text = '{"type":"FeatureCollection","features":[\n' + ",\n".join(lines) + "\n]}\n"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def as_line(feature: dict) -> str:
    """Return one feature as compact JSON; outer rings run anticlockwise."""
    geometry = shapely.orient_polygons(feature["geometry"], exterior_cw=False)
    tidy = json.loads(shapely.to_geojson(geometry))
    return json.dumps({**feature, "geometry": tidy}, ensure_ascii=False, separators=(",", ":"))
