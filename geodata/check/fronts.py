"""Lines of contact and fronts lie on the edges between two holders, on every day."""

from __future__ import annotations

from datetime import date

import geopandas as gpd
import shapely

from geodata.check.holdings import Holdings
from geodata.check.lines import LINES, ends
from geodata.days import LAST_DAY
from geodata.layers import DIGITISE, REGION_CRS, WGS84
from geodata.partition import inner_edges
from geodata.problems import Problem
from geodata.record import Numbered
from geodata.vocabulary import CONTACT

OFF = 60.0  # metres: a contact line farther from every edge than this is not one
STEP = 1000.0  # metres: so near to each other a line is looked at
LEAST = 500.0  # metres: the build draws no line along a shorter edge
REBUILD = f"take the vertices from the edge of the pieces; or rebuild the lines: {DIGITISE} region"


def off_edges(lines: gpd.GeoDataFrame, pieces: gpd.GeoDataFrame) -> list[Problem]:
    """Return a problem for each contact line with a vertex that is on no edge of a piece."""
    contact = lines[lines.kind.isin(CONTACT)]
    if not len(contact) or not len(pieces):
        return []
    edges = pieces.to_crs(REGION_CRS).geometry.boundary.union_all()
    shapely.prepare(edges)
    problems = []
    for row, shape in zip(contact.itertuples(), contact.to_crs(REGION_CRS).geometry, strict=True):
        # Between two vertices too: one that strayed may lie on quite another edge.
        points = shapely.points(shapely.get_coordinates(shapely.segmentize(shape, STEP)))
        if not shapely.dwithin(edges, points, OFF).all():
            far = shapely.distance(points, edges)
            worst = int(far.argmax())
            vertices = shapely.points(shapely.get_coordinates(shape))
            number = int(shapely.distance(vertices, points[worst]).argmin())
            x, y = shapely.get_coordinates(row.geometry)[number]
            problems.append(Problem(
                LINES, 0, f"{row.line_id} {row.segment}: vertex {number}",
                f"at {x:.5f}, {y:.5f}, or beside it, lies {far[worst]:.0f} m from every edge of "
                "a piece",
                REBUILD))
    return problems


def parting_nothing(lines: gpd.GeoDataFrame, pieces: gpd.GeoDataFrame,
                    control: list[Numbered]) -> list[Problem]:
    """Return a problem for each contact line with one and the same holder on both sides."""
    contact = lines[lines.kind.isin(CONTACT)]
    if not len(pieces):
        return []
    tree = shapely.STRtree(pieces.geometry.array)
    held = Holdings(control)
    names = pieces.piece_id.to_list()
    problems = []
    for row in contact.itertuples():
        part = max(shapely.get_parts(row.geometry), key=lambda p: p.length)
        middle = part.interpolate(0.5, normalized=True)
        beside = [names[i] for i in tree.query(middle.buffer(5e-4), predicate="intersects")]
        if len(beside) != 2:
            continue  # at a corner, or at the limit of the study area
        for day in ends(row):
            holders = {held.holder(piece, day) for piece in beside}
            if len(holders) == 1:
                problems.append(Problem(
                    LINES, 0, f"{row.line_id} {row.segment}: valid_from",
                    f"parts {beside[0]} from {beside[1]} on {day}, both held by {holders.pop()}",
                    "correct the holder in control.csv, or date the lines anew: python -m "
                    "geodata lines"))
                break
    return problems


def without_line(lines: gpd.GeoDataFrame, pieces: gpd.GeoDataFrame,
                 control: list[Numbered], sides: list[Numbered]) -> list[Problem]:
    """Return a problem for each edge between the two sides that has no line on some day.

    Only the first such day of an edge is told. The outer limit of the study area counts as
    an edge towards the side of all other ground, except along a state border.
    """
    if not len(pieces):
        return []
    held = Holdings(control, sides)
    metric = lines.to_crs(REGION_CRS)
    contact = metric[metric.kind.isin(CONTACT)]
    # Wide enough for the edge to lie within; coarse ends do no harm. Of a line there are as many
    # rows as periods: it is widened once.
    widened: dict[bytes, shapely.Geometry] = {}
    known = []
    for row in contact.itertuples():
        key = row.geometry.wkb
        if key not in widened:
            widened[key] = row.geometry.buffer(OFF, 2)
        known.append((key, ends(row)))
    tree = shapely.STRtree(contact.geometry.array)
    problems = []
    for left, right, edge in _edges(pieces, metric[metric.kind == "state-border"]):
        near = [known[i] for i in tree.query(edge, predicate="dwithin", distance=OFF)]
        problem = _first_bare_day(held, left, right, edge, near, widened)
        if problem:
            problems.append(problem)
    return problems


def _first_bare_day(held: Holdings, left: str, right: str | None, edge, near,
                    widened: dict[bytes, shapely.Geometry]) -> Problem | None:
    days = held.days(*filter(None, (left, right)))
    # A line may also end before its edge does: the day after the last of it counts too.
    days |= {date.fromordinal(last.toordinal() + 1) for _, period in near for last in period[1:]}
    # Of many days the same lines are drawn, and mostly one of them is beside all of the edge.
    enough: list[set[bytes]] = []
    for day in sorted(day for day in days if day <= LAST_DAY):
        one, other = held.side(left, day), held.around if right is None else held.side(right, day)
        if one == other or not {one, other} <= held.sides:
            continue
        drawn = {line for line, period in near if period and period[0] <= day <= period[1]}
        if any(few <= drawn for few in enough):
            continue
        bare, beside = edge, set()
        # The longest first, which leave the least; of those as long always the same.
        for line in sorted(drawn, key=lambda line: (len(line), line), reverse=True):
            if bare.length <= LEAST:
                break
            bare = bare.difference(widened[line])
            beside.add(line)
        if bare.length <= LEAST:
            enough.append(beside)
            continue
        middle = bare.representative_point()
        at = gpd.GeoSeries([middle], crs=REGION_CRS).to_crs(WGS84).iloc[0]
        return Problem(
            LINES, 0, f"{left} and {right or 'the land around'}",
            f"were held by two sides on {day}, but no line runs between them about "
            f"{at.x:.5f}, {at.y:.5f} ({bare.length / 1000:.1f} km)",
            "put the front or line of contact back, or correct its period; or date the lines "
            "anew: python -m geodata lines")
    return None


def _edges(pieces: gpd.GeoDataFrame, borders: gpd.GeoDataFrame):
    """Yield each edge between two pieces, and of each piece with the land around, in metres."""
    shapes = pieces.to_crs(REGION_CRS).set_index("piece_id").geometry
    yield from (row for row in inner_edges(shapes) if row[-1].length > LEAST)
    if borders.empty:
        return  # without them the limit towards other ground is not known
    outer = shapes.union_all().boundary.difference(borders.union_all().buffer(OFF))
    for piece, shape in shapes.items():
        edge = shape.boundary.intersection(outer)
        if edge.length > LEAST:
            yield piece, None, edge
