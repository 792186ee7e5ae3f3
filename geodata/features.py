"""What is wrong with one feature of a layer by itself: its properties, vertices and rings."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable

import shapely
from shapely.geometry import shape
from shapely.validation import explain_validity

# Where, what was found, what would do.
Fault = tuple[str, str, str]
# Every vertex of the region's layers lies in this window: west, south, east, north in degrees.
WINDOW = (43.0, 37.5, 50.0, 42.5)


def read_feature(feature: dict, columns: tuple[str, ...],
                 region: bool) -> tuple[shapely.Geometry | None, list[Fault]]:
    """Return the geometry of a GeoJSON feature, and the faults of the feature.

    It must have ``columns`` as properties. The geometry is None where it cannot be read.
    """
    properties = feature.get("properties") or {}
    missing = [c for c in columns if c not in properties]
    faults = [("properties", f"lacks {', '.join(missing)}", "add them; null where unknown")
              ] if missing else []
    geometry, unread = _geometry(feature.get("geometry"))
    if unread:
        return None, [*faults, unread]
    strays = list(_vertex_faults(geometry, region))
    if not strays and not geometry.is_valid:  # a stray vertex makes the ring cross itself
        strays = [_ring_fault(geometry)]
    return geometry, faults + strays


def _geometry(written: dict | None) -> tuple[shapely.Geometry | None, Fault | None]:
    """Return a geometry as GeoJSON writes it, or why there is none."""
    if written is None:
        return None, ("geometry", "is missing", "draw it or delete the feature")
    open_ring = _open_ring(written)
    if open_ring:
        return None, open_ring
    try:
        geometry = _read(written)
    except Exception as error:  # shapely raises many kinds for a malformed geometry
        return None, ("geometry", f"cannot be read ({error})", "write it as RFC 7946 says")
    if geometry.is_empty:
        return None, ("geometry", "is empty", "draw it or delete the feature")
    return geometry, None


def _read(written: dict) -> shapely.Geometry:
    try:
        # By GEOS, several times faster; what it refuses is read again for a message that says why.
        return shapely.from_geojson(json.dumps(written))
    except shapely.GEOSException:
        return shape(written)


def _open_ring(geometry: dict) -> Fault | None:
    """Return the fault of the first ring that does not end where it begins."""
    parts = geometry.get("coordinates")
    if geometry.get("type") == "Polygon":
        parts = [parts]
    elif geometry.get("type") != "MultiPolygon":
        return None
    for part in parts if isinstance(parts, list) else ():
        for number, ring in enumerate(part if isinstance(part, list) else ()):
            if isinstance(ring, list) and len(ring) > 2 and ring[0] != ring[-1]:
                last = len(ring) - 1
                return (f"geometry: ring {number}: vertex {last}",
                        f"at {_at(ring[-1])} the ring ends, but began at {_at(ring[0])}",
                        f"close it: add {_at(ring[0])} at its end")
    return None


def _at(position) -> str:
    return ", ".join(map(str, position)) if isinstance(position, list) else str(position)


def _ring_fault(geometry) -> Fault:
    """Return what is wrong with an invalid geometry, and the vertex that is next to it."""
    reason = explain_validity(geometry)
    where = "geometry"
    match = re.search(r"(.*)\[(\S+) (\S+)\]", reason)
    if match:
        points = shapely.get_coordinates(geometry)
        far = abs(points - [float(match[2]), float(match[3])]).sum(axis=1)
        where = f"geometry: vertex {int(far.argmin())}"
        reason = f"{match[1]} at {float(match[2]):.5f}, {float(match[3]):.5f}"
    return where, reason, "draw the ring without crossing itself: look at the vertices about there"


def _vertex_faults(geometry, region: bool) -> Iterable[Fault]:
    west, south, east, north = WINDOW if region else (-180, -90, 180, 90)
    points = shapely.get_coordinates(geometry)
    x, y = points.T
    strays = (~((west <= x) & (x <= east) & (south <= y) & (y <= north))).nonzero()[0]
    if not len(strays):
        return
    number, (x, y) = strays[0], points[strays[0]]
    if west <= y <= east and south <= x <= north:
        mend = f"coordinates are swapped; write {y}, {x}"
    elif abs(x) > 180 or abs(y) > 90:
        mend = "write degrees of EPSG:4326, not metres"
    else:
        mend = f"keep within {west} to {east} E, {south} to {north} N"
    more = "" if len(strays) == 1 else (
        ", as all do" if len(strays) == len(points) else f", and {len(strays) - 1} more stray")
    yield f"vertex {number}", f"lies at {x}, {y}{more}", mend
