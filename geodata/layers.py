"""Read the layers of ``data/geometry``: EPSG:4326, one GeoJSON feature per line."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

import geopandas as gpd
import shapely
from shapely.geometry import shape
from shapely.validation import explain_validity

from geodata.problems import Problem

WGS84 = "EPSG:4326"
# Equal-area, centred on the region: what the map is drawn and measured in.
REGION_CRS = "+proj=laea +lat_0=39.85 +lon_0=46.75 +ellps=WGS84 +units=m +no_defs"
WORLD_CRS = "EPSG:8857"  # Equal Earth
# Every vertex of the region's layers lies in this window: west, south, east, north in degrees.
WINDOW = (43.0, 37.5, 50.0, 42.5)

COLUMNS: dict[str, tuple[str, ...]] = {
    "pieces": ("piece_id", "district", "district_today", "province_de_facto", "in_nkao", "name"),
    "lines": ("line_id", "segment", "kind", "name", "valid_from", "valid_to", "accuracy_m",
              "method", "source_id", "locator", "note"),
    "context": ("kind", "name"),
    "cuts": ("cut_id", "name", "kind", "accuracy_m", "method", "source", "note"),
    "world": ("geometry_id", "name", "level", "parent"),
}
IDS: dict[str, tuple[str, ...]] = {
    "pieces": ("piece_id",),
    "lines": ("line_id", "segment"),
    "cuts": ("cut_id",),
    "world": ("geometry_id",),
    "context": (),
}


def read_layer(path: Path, name: str) -> tuple[gpd.GeoDataFrame, list[Problem]]:
    """Return a layer (EPSG:4326) without its faulty features, and a problem for each fault."""
    columns = COLUMNS[name]
    empty = gpd.GeoDataFrame({c: [] for c in columns}, geometry=[], crs=WGS84)
    file = f"geometry/{path.name}"
    try:
        collection = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return empty, [Problem(file, 0, "file", "is missing", "run python -m geodata build")]
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        line = getattr(error, "lineno", 1)
        return empty, [Problem(file, line, "file", f"is not JSON ({error})",
                               "mend the syntax there")]
    if not isinstance(collection, dict) or not isinstance(collection.get("features"), list):
        return empty, [Problem(file, 1, "file", "is not a FeatureCollection",
                               "write it as RFC 7946 says")]
    problems = _crs_problems(file, collection)
    lines = _feature_lines(path)
    kept: list[dict] = []
    seen: dict[tuple, int] = {}
    for number, feature in enumerate(collection["features"]):
        feature = feature if isinstance(feature, dict) else {}
        line = lines[number] if number < len(lines) else 0
        faults = list(_feature_faults(feature, columns, region=name != "world"))
        properties = feature.get("properties") or {}
        key = tuple(str(properties.get(c)) for c in IDS[name])
        if IDS[name] and key in seen:
            faults.append((IDS[name][0], f"{key[0]!r} is already on line {seen[key]}",
                           "give each feature an id of its own"))
        seen.setdefault(key, line)
        label = str(key[0]) if key else str(properties.get("name"))
        problems += [Problem(file, line, f"{label}: {where}", found, mend)
                     for where, found, mend in faults]
        if not faults:
            kept.append({**{c: properties[c] for c in columns},
                         "geometry": shape(feature["geometry"])})
    if not kept:
        return empty, problems
    return gpd.GeoDataFrame(kept, geometry="geometry", crs=WGS84), problems


def _crs_problems(file: str, collection: dict) -> list[Problem]:
    crs = ((collection.get("crs") or {}).get("properties") or {}).get("name", "")
    if crs and "CRS84" not in crs and "4326" not in crs:
        return [Problem(file, 1, "crs", f"is {crs}", "write EPSG:4326 and no crs member")]
    return []


def _feature_lines(path: Path) -> list[int]:
    with path.open(encoding="utf-8") as text:
        return [n for n, line in enumerate(text, 1) if '"Feature"' in line]


def _feature_faults(
    feature: dict, columns: tuple[str, ...], region: bool
) -> Iterable[tuple[str, str, str]]:
    properties = feature.get("properties") or {}
    missing = [c for c in columns if c not in properties]
    if missing:
        yield "properties", f"lacks {', '.join(missing)}", "add them; null where unknown"
    try:
        geometry = shape(feature["geometry"])
    except Exception as error:  # shapely raises many kinds for a malformed geometry
        yield "geometry", f"cannot be read ({error})", "write it as RFC 7946 says"
        return
    if geometry.is_empty:
        yield "geometry", "is empty", "draw it or delete the feature"
        return
    yield from _vertex_faults(geometry, region)
    if not geometry.is_valid:
        yield _ring_fault(geometry)


def _ring_fault(geometry) -> tuple[str, str, str]:
    """Return what is wrong with an invalid geometry, and the vertex that is next to it."""
    reason = explain_validity(geometry)
    where = "geometry"
    found = re.search(r"\[(\S+) (\S+)\]", reason)
    if found:
        points = shapely.get_coordinates(geometry)
        far = abs(points - [float(found[1]), float(found[2])]).sum(axis=1)
        where = f"geometry: vertex {int(far.argmin())}"
    return where, reason, "draw the ring without crossing itself"


def _vertex_faults(geometry, region: bool) -> Iterable[tuple[str, str, str]]:
    west, south, east, north = WINDOW if region else (-180, -90, 180, 90)
    for number, (x, y) in enumerate(shapely.get_coordinates(geometry)):
        if west <= x <= east and south <= y <= north:
            continue
        if west <= y <= east and south <= x <= north:
            mend = f"coordinates are swapped; write {y}, {x}"
        elif abs(x) > 180 or abs(y) > 90:
            mend = "write degrees of EPSG:4326, not metres"
        else:
            mend = f"keep within {west} to {east} E, {south} to {north} N"
        yield f"vertex {number}", f"lies at {x}, {y}", mend
        return


def write_layer(path: Path, layer: gpd.GeoDataFrame, digits: int = 5) -> None:
    """Write a layer as RFC 7946 GeoJSON, one feature per line, so that its diffs read."""
    features = []
    for record, geometry in zip(layer.drop(columns="geometry").to_dict("records"),
                                layer.geometry, strict=True):
        features.append(json.dumps({
            "type": "Feature",
            "properties": {k: _plain(v) for k, v in record.items()},
            "geometry": _rounded(json.loads(shapely.to_geojson(geometry)), digits),
        }, ensure_ascii=False, separators=(", ", ": ")))
    body = ",\n".join(features)
    path.write_text(f'{{"type": "FeatureCollection", "features": [\n{body}\n]}}\n',
                    encoding="utf-8")


def _plain(value):
    if value is None or value != value:  # NaN is the only value unequal to itself
        return None
    return value.item() if hasattr(value, "item") else value


def _rounded(geometry: dict, digits: int) -> dict:
    def walk(part):
        if isinstance(part, float | int):
            return round(part, digits)
        return [walk(p) for p in part]

    return {**geometry, "coordinates": walk(geometry["coordinates"])}
