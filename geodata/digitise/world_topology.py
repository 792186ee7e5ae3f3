"""TopoJSON, read: quantised arcs that polygons share, in degrees of EPSG:4326."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import shapely
from shapely.geometry import Polygon
from shapely.geometry.base import BaseGeometry
from shapely.ops import unary_union


def read_topology(path: Path, name: str) -> tuple[list[dict], list[np.ndarray]]:
    """Return the TopoJSON geometries of one object of a file, and the arcs they are made of."""
    topology = json.loads(path.read_text(encoding="utf-8"))
    return topology["objects"][name]["geometries"], decode_arcs(topology)


def decode_arcs(topology: dict) -> list[np.ndarray]:
    """Return each arc of a quantised topology as an (n, 2) array of degrees."""
    scale = np.array(topology["transform"]["scale"])
    origin = np.array(topology["transform"]["translate"])
    return [np.cumsum(np.array(arc), axis=0) * scale + origin for arc in topology["arcs"]]


def polygons_of(geometry: dict, arcs: list[np.ndarray]) -> BaseGeometry:
    """Return a TopoJSON polygon or multipolygon as a valid shapely one."""
    parts = geometry["arcs"] if geometry["type"] == "MultiPolygon" else [geometry["arcs"]]
    rings = [[ring_of(numbers, arcs) for numbers in part] for part in parts]
    # Quantising leaves some islets and holes with fewer points than a ring has.
    rings = [[ring for ring in part if len(ring) >= 4] for part in rings]
    return unary_union([shapely.make_valid(Polygon(r[0], r[1:])) for r in rings if r])


def ring_of(numbers: list[int], arcs: list[np.ndarray]) -> np.ndarray:
    """Return the ring that the arcs make; ``~n`` means arc n, backwards."""
    pieces = [arcs[n] if n >= 0 else arcs[~n][::-1] for n in numbers]
    # An arc starts where the one before it ended.
    return np.concatenate([pieces[0], *(piece[1:] for piece in pieces[1:])])
