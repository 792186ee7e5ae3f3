"""Where the pieces do not fit together: gaps, overlaps, slivers, vertices that only one has."""

from __future__ import annotations

import geopandas as gpd
import shapely

from geodata.layers import DIGITISE, REGION_CRS, WGS84
from geodata.problems import Problem

PIECES = "geometry/pieces.geojson"
GAP = 0.0005  # degrees, about 50 m: neighbours closer than this are meant to touch
NARROWEST = 250.0  # metres: a part less wide than this, on average, is left over from noding
SLIVER = 50.0  # metres: a gap or overlap less wide than this is called a sliver
_NEAR = 1e-7  # degrees: a centimetre, within which two vertices are one


def sliver_problems(pieces: gpd.GeoDataFrame) -> list[Problem]:
    """Return a problem for each part of a piece that is too thin to be meant."""
    problems = []
    metric = pieces.to_crs(REGION_CRS).geometry
    for row, shape in zip(pieces.itertuples(), metric, strict=True):
        parts = zip(shapely.get_parts(row.geometry), shapely.get_parts(shape), strict=True)
        for part, flat in parts:
            width = 2 * flat.area / flat.length
            if width < NARROWEST:
                x, y = part.representative_point().coords[0]
                problems.append(Problem(
                    PIECES, 0, row.piece_id,
                    f"has a sliver {width:.0f} m wide near {x:.5f}, {y:.5f}",
                    "give it to its neighbour, or move the cut that left it"))
    return problems


def coverage_problems(pieces: gpd.GeoDataFrame) -> list[Problem]:
    """Return a problem for each gap and overlap of the pieces, and each vertex not shared.

    A hole that the pieces leave among them is a gap too, however wide it is.
    """
    if not len(pieces):
        return []
    shapes = pieces.geometry.array
    edges = shapely.coverage_invalid_edges(shapes, gap_width=GAP)
    bad = [n for n, edge in enumerate(edges) if edge is not None and not edge.is_empty]
    faults = [*_overlaps(pieces, bad), *_gaps(pieces, bad)]
    problems = [_fault_problem(pieces, *fault) for fault in faults]
    faulty = shapely.union_all([area for _, area, _ in faults]).buffer(GAP) if faults else None
    for number in bad:
        # An edge is bad over its whole length: what touches a fault that is told belongs to it.
        rest = [part for part in shapely.get_parts(shapely.line_merge(edges[number]))
                if faulty is None or not part.intersects(faulty)]
        if rest:
            problems.append(_edge_problem(pieces, number, rest[0]))
    return problems


def _overlaps(pieces, bad: list[int]) -> list[tuple]:
    tree = shapely.STRtree(pieces.geometry.array)
    overlaps = []
    for one in bad:
        for other in tree.query(pieces.geometry.iloc[one], predicate="intersects"):
            # A pair is told once; both of it are among the bad.
            if one >= other:
                continue
            common = pieces.geometry.iloc[one].intersection(pieces.geometry.iloc[other])
            overlaps += [("overlap", part, (one, int(other)))
                         for part in shapely.get_parts(common) if part.area > 0]
    return overlaps


def _gaps(pieces, bad: list[int]) -> list[tuple]:
    """Return the holes that the pieces leave, and the narrow inlets between bad neighbours."""
    union = pieces.union_all()
    holes = [shapely.Polygon(ring) for part in shapely.get_parts(union) for ring in part.interiors]
    if bad:
        about = shapely.union_all(pieces.geometry.iloc[bad].values)
        closed = about.buffer(GAP, join_style="mitre").buffer(-GAP, join_style="mitre")
        inlets = closed.difference(union).difference(shapely.union_all(holes))
        # What closing makes of a bay of the outline touches one piece; a gap parts two.
        holes += [part for part in shapely.get_parts(inlets)
                  if part.area > 1e-9 and len(_beside(pieces, part)) > 1]
    return [("gap", hole, _beside(pieces, hole)) for hole in holes]


def _beside(pieces, area) -> tuple[int, ...]:
    near = shapely.STRtree(pieces.geometry.array).query(area.buffer(_NEAR * 10),
                                                        predicate="intersects")
    return tuple(sorted(map(int, near)))


def _fault_problem(pieces, kind: str, area, beside: tuple[int, ...]) -> Problem:
    flat = gpd.GeoSeries([area], crs=WGS84).to_crs(REGION_CRS).iloc[0]
    width = 2 * flat.area / flat.length
    x, y = area.representative_point().coords[0]
    names = [pieces.piece_id.iloc[number] for number in beside]
    what = f"sliver of an {kind}" if kind == "overlap" else f"sliver of a {kind}"
    what = what if width < SLIVER else kind
    extent = f"{flat.area / 1e6:.2g} km2" if flat.area > 1e4 else f"{flat.area:.0f} m2"
    fault = (f"{what} between {' and '.join(names)} about {x:.5f}, {y:.5f}: {extent}, "
             f"about {width:.0f} m wide" if len(names) > 1 else
             f"no piece covers the land about {x:.5f}, {y:.5f}: {extent}")
    return Problem(PIECES, 0, names[0] if len(names) > 1 else "hole", fault,
                   _by_hand(_lone_vertices(pieces, area, beside), len(names)))


def _lone_vertices(pieces, area, beside: tuple[int, ...]) -> list[str]:
    """Return the vertices about a fault that only one piece has: they are the ones out of place."""
    owners: dict[tuple, list[str]] = {}
    corners = {tuple(corner) for corner in shapely.get_coordinates(area).tolist()}
    for number in beside:
        points = shapely.get_coordinates(pieces.geometry.iloc[number]).tolist()
        for vertex, point in enumerate(points[:-1]):
            if tuple(point) in corners:
                owners.setdefault(tuple(point), []).append(
                    f"vertex {vertex} of {pieces.piece_id.iloc[number]} "
                    f"({point[0]:.5f}, {point[1]:.5f})")
    return [where[0] for where in owners.values() if len(where) == 1]


def _by_hand(lone: list[str], pieces: int) -> str:
    if not lone or pieces < 2:
        return f"draw a piece there, or widen a neighbour; or rebuild: {DIGITISE}"
    more = f" and {len(lone) - 3} more" if len(lone) > 3 else ""
    are = "is" if len(lone) == 1 else "are each"
    return (f"by hand: {', '.join(lone[:3])}{more} {are} in one of them only; give both the "
            f"same vertices in the same places; or rebuild: {DIGITISE}")


def _edge_problem(pieces, number: int, edge) -> Problem:
    """Return the problem of an edge on which two pieces do not have the same vertices."""
    x, y = shapely.get_coordinates(edge)[0]
    name = pieces.piece_id.iloc[number]
    beside = _beside(pieces, edge)
    other = next((pieces.piece_id.iloc[n] for n in beside if n != number), "its neighbour")
    return Problem(PIECES, 0, f"{name}: edge",
                   f"does not meet {other} vertex by vertex near {x:.5f}, {y:.5f}",
                   f"by hand: give both the same vertices there; or rebuild: {DIGITISE}")
