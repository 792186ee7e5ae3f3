"""Read the layers of ``data/geometry``: EPSG:4326, one GeoJSON feature per line."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

import geopandas as gpd
import shapely

from geodata.features import read_feature
from geodata.problems import Problem

WGS84 = "EPSG:4326"
# Equal-area, centred on the region: what the map is drawn and measured in.
REGION_CRS = "+proj=laea +lat_0=39.85 +lon_0=46.75 +ellps=WGS84 +units=m +no_defs"
WORLD_CRS = "EPSG:8857"  # Equal Earth
# How whoever has the source packages makes the layers anew; others mend them by hand.
DIGITISE = "python -m geodata digitise --packages FOLDER"

COLUMNS: dict[str, tuple[str, ...]] = {
    "pieces": ("piece_id", "district", "district_today", "province_de_facto", "in_nkao", "name"),
    "lines": ("line_id", "segment", "kind", "name", "valid_from", "valid_to", "accuracy_m",
              "method", "source_id", "locator", "note"),
    "context": ("kind", "name"),
    "roads": ("road_id", "segment", "kind", "name", "valid_from", "valid_to", "accuracy_m",
              "method", "source_id", "locator", "line_id", "note"),
    "cuts": ("cut_id", "name", "kind", "accuracy_m", "method", "source", "note"),
    "world": ("geometry_id", "name", "level", "parent"),
}
# Columns that are read where a layer has them.
OPTIONAL: dict[str, tuple[str, ...]] = {"cuts": ("valid_from", "valid_to", "buffer_m"),
                                         "context": ("context_id",)}
IDS: dict[str, tuple[str, ...]] = {
    "pieces": ("piece_id",),
    "lines": ("line_id", "segment"),
    "roads": ("road_id", "segment"),
    "cuts": ("cut_id",),
    "world": ("geometry_id",),
    "context": (),
}


class Layer(NamedTuple):
    """What could be read of one layer, EPSG:4326.

    ``lines`` gives the line of each feature by its label, as "loc-1994 0" or "qubadli";
    ``faulty`` the ids of the features that were left out, so that what points to them is no
    fault; ``lost`` says that ids are missing: the file could not be read, or has one twice.
    """

    features: gpd.GeoDataFrame
    problems: list[Problem]
    lines: Mapping[str, int] = MappingProxyType({})
    faulty: frozenset[str] = frozenset()
    lost: bool = False


def read_layer(path: Path, name: str) -> Layer:
    """Return a layer without its faulty features, and a problem for each fault."""
    columns = COLUMNS[name]
    file = f"geometry/{path.name}"
    collection, problem = _collection(path, file)
    if problem:
        return Layer(_frame((*columns, *OPTIONAL.get(name, ())), []), [problem], lost=True)
    problems = _crs_problems(file, collection)
    at = _feature_lines(path)
    kept: list[dict] = []
    lines: dict[str, int] = {}
    faulty: set[str] = set()
    lost = False
    for number, feature in enumerate(collection["features"]):
        feature = feature if isinstance(feature, dict) else {}
        line = at[number] if number < len(at) else 0
        geometry, faults = read_feature(feature, columns, region=name != "world")
        properties = feature.get("properties") or {}
        key = [str(properties.get(c)) for c in IDS[name]]
        label = " ".join(key) or str(properties.get("name"))
        if IDS[name] and label in lines:
            lost = True
            faults.append((IDS[name][0], f"{label!r} is already on line {lines[label]}",
                           "give each feature an id of its own"))
        lines.setdefault(label, line)
        lines.setdefault(label.split(" ")[0], line)
        problems += [Problem(file, line, f"{label}: {where}", frame, mend)
                     for where, frame, mend in faults]
        if faults:
            faulty.add(key[0] if key else label)
        else:
            more = {c: properties.get(c) for c in OPTIONAL.get(name, ())}
            kept.append({**{c: properties[c] for c in columns}, **more,
                         "geometry": geometry})
    frame = _frame((*columns, *OPTIONAL.get(name, ())), kept)
    return Layer(frame, problems, lines, frozenset(faulty), lost)


def state_in_context(jurisdiction: str) -> str:
    """Return the id that a state has in the base map."""
    return f"state-{jurisdiction}"


def _frame(columns: tuple[str, ...], kept: list[dict]) -> gpd.GeoDataFrame:
    if not kept:
        return gpd.GeoDataFrame({c: [] for c in columns}, geometry=[], crs=WGS84)
    return gpd.GeoDataFrame(kept, geometry="geometry", crs=WGS84)


def _collection(path: Path, file: str) -> tuple[dict, Problem | None]:
    """Return the content of a GeoJSON file, or why there is none."""
    try:
        text = path.read_text(encoding="utf-8")
        if text.startswith("\ufeff"):
            return {}, Problem(file, 1, "file", "begins with a byte order mark (BOM), which is "
                               "not seen", "save the file as UTF-8 without BOM")
        collection = json.loads(text)
    except RecursionError:
        return {}, Problem(file, 1, "file", "has lists in lists in lists, deeper than any geometry",
                           "write it as RFC 7946 says")
    except FileNotFoundError:
        again = "it was drawn by hand" if path.stem == "cuts" else f"or rebuild it: {DIGITISE}"
        return {}, Problem(file, 0, "file", "is missing", f"put data/{file} back; {again}")
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        return {}, Problem(file, getattr(error, "lineno", 1), "file", f"is not JSON ({error})",
                           "mend the syntax there: each feature is one line, and each but the "
                           "last ends with a comma")
    if not isinstance(collection, dict) or not isinstance(collection.get("features"), list):
        return {}, Problem(file, 1, "file", "is not a FeatureCollection",
                           "write it as RFC 7946 says")
    return collection, None


def _crs_problems(file: str, collection: dict) -> list[Problem]:
    crs = ((collection.get("crs") or {}).get("properties") or {}).get("name", "")
    if crs and "CRS84" not in crs and "4326" not in crs:
        return [Problem(file, 1, "crs", f"is {crs}", "write EPSG:4326 and no crs member")]
    return []


def _feature_lines(path: Path) -> list[int]:
    with path.open(encoding="utf-8") as text:
        return [n for n, line in enumerate(text, 1) if '"Feature"' in line]


def write_layer(path: Path, layer: gpd.GeoDataFrame, digits: int = 5) -> None:
    """Write a layer as RFC 7946 GeoJSON, one feature per line, so that its diffs read."""
    features = []
    for record, geometry in zip(layer.drop(columns="geometry").to_dict("records"),
                                layer.geometry, strict=True):
        features.append(json.dumps({
            "type": "Feature",
            "properties": {k: _plain(v) for k, v in record.items()},
            "geometry": _rounded(json.loads(shapely.to_geojson(_wound(geometry))), digits),
        }, ensure_ascii=False, separators=(", ", ": ")))
    body = ",\n".join(features)
    path.write_text(f'{{"type": "FeatureCollection", "features": [\n{body}\n]}}\n',
                    encoding="utf-8")


def _wound(geometry):
    """Return a geometry whose rings wind as RFC 7946 says: outer left, holes right."""
    return geometry if geometry is None else shapely.orient_polygons(geometry)


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
