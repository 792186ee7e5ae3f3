"""What must hold between the tables and the layers, beyond each file by itself.

Each function returns problems that name the feature, the vertex or row, and the mend.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from itertools import pairwise

import geopandas as gpd
import pandas as pd
import shapely

from geodata.layers import REGION_CRS
from geodata.periods import FIRST_DAY, LAST_DAY, DayError, in_force, parse_day
from geodata.problems import Problem
from geodata.record import Numbered

PIECES, LINES = "geometry/pieces.geojson", "geometry/lines.geojson"
REBUILD = "rebuild the lines: python -m geodata build"
NARROWEST = 250.0  # metres: a part less wide than this, on average, is left over from noding
OFF = 60.0  # metres: a contact line farther from every edge than this is not one
CONTACT = ("line-of-contact", "front")
# The side that is documented for a place, and who may hold it by control.csv on the day.
SIDES = {
    "side_1994_2020": date(2000, 1, 1), "side_2020_2023": date(2021, 6, 1),
}
MEANING = {"karabakh": {"karabakh"}, "azerbaijan": {"azerbaijan"},
           "peacekeepers-zone": {"karabakh", "peacekeepers"}}


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


def line_problems(lines: gpd.GeoDataFrame, pieces: gpd.GeoDataFrame,
                  control: list[Numbered]) -> list[Problem]:
    """Return a problem for each line without an accuracy or an origin, or off the edges."""
    problems = []
    for row in lines.itertuples():
        label = f"{row.line_id} {row.segment}"
        accuracy = pd.to_numeric(row.accuracy_m, errors="coerce")
        if not accuracy > 0:
            problems.append(Problem(LINES, 0, f"{label}: accuracy_m", f"is {row.accuracy_m}",
                                    "write how far, in metres, the line may lie from the truth"))
        if not row.method:
            problems.append(Problem(LINES, 0, f"{label}: method", "is empty",
                                    "say how it was drawn"))
        if not row.source_id and not row.method:
            problems.append(Problem(LINES, 0, f"{label}: source_id", "is empty",
                                    "name the source, or say in method what it rests on"))
        if row.source_id and not row.locator and row.source_id == "geography-anchors":
            problems.append(Problem(LINES, 0, f"{label}: locator", "is empty",
                                    "name the cut that it came from"))
    contact = lines[lines.kind.isin(CONTACT)]
    if len(contact) and len(pieces):
        problems += _off_edges(contact, pieces)
        problems += _parting_nothing(contact, pieces, control)
    return problems


def _off_edges(contact: gpd.GeoDataFrame, pieces: gpd.GeoDataFrame) -> list[Problem]:
    edges = pieces.to_crs(REGION_CRS).geometry.boundary.union_all()
    shapely.prepare(edges)
    problems = []
    for row, shape in zip(contact.itertuples(), contact.to_crs(REGION_CRS).geometry, strict=True):
        points = shapely.points(shapely.get_coordinates(shape))
        far = shapely.distance(points, edges)
        number = int(far.argmax())
        if far[number] > OFF:
            x, y = shapely.get_coordinates(row.geometry)[number]
            problems.append(Problem(
                LINES, 0, f"{row.line_id} {row.segment}: vertex {number}",
                f"at {x:.5f}, {y:.5f} lies {far[number]:.0f} m from every edge of a piece",
                REBUILD))
    return problems


def _parting_nothing(contact: gpd.GeoDataFrame, pieces: gpd.GeoDataFrame,
                     control: list[Numbered]) -> list[Problem]:
    """Return a problem for each contact line with one and the same holder on both sides."""
    tree = shapely.STRtree(pieces.geometry.array)
    held = _holdings(control)
    problems = []
    for row in contact.itertuples():
        part = max(shapely.get_parts(row.geometry), key=lambda p: p.length)
        middle = part.interpolate(0.5, normalized=True)
        beside = [pieces.piece_id.iloc[i]
                  for i in tree.query(middle.buffer(5e-4), predicate="intersects")]
        if len(beside) != 2:
            continue  # at a corner, or at the limit of the study area
        for day in _ends(row):
            holders = {_holder(held, piece, day) for piece in beside}
            if len(holders) == 1:
                problems.append(Problem(
                    LINES, 0, f"{row.line_id} {row.segment}: valid_from",
                    f"parts {beside[0]} from {beside[1]} on {day}, both held by {holders.pop()}",
                    REBUILD))
                break
    return problems


def _ends(row) -> Iterable[date]:
    """Return the first and last day of a line within the atlas; none when they are faulty."""
    try:
        first = FIRST_DAY if pd.isna(row.valid_from) else parse_day(row.valid_from)
        last = LAST_DAY if pd.isna(row.valid_to) else parse_day(row.valid_to) - timedelta(1)
    except DayError:
        return ()
    first, last = max(first, FIRST_DAY), min(last, LAST_DAY)
    return (first, last) if first <= last else ()


def _holdings(control: list[Numbered]) -> dict[str, list]:
    held: dict[str, list] = {}
    for _, row in control:
        held.setdefault(row.piece_id, []).append(row)
    return held


def _holder(held: dict[str, list], piece: str, on: date) -> str | None:
    return next((row.holder for row in held.get(piece, ())
                 if in_force(row.valid_from, row.valid_to, on)), None)


def overlap_problems(tables: dict[str, list[Numbered]]) -> list[Problem]:
    """Return a problem for each period of a zone or of the corridor that overlaps another."""
    problems = []
    chains: dict[tuple, list[Numbered]] = {}
    for line, row in tables["zones"]:
        chains.setdefault(("zones.csv", row.zone_id, row.piece_id), []).append((line, row))
    for line, row in tables["corridor"]:
        chains.setdefault(("corridor.csv", "the corridor", ""), []).append((line, row))
    for (file, *names), rows in chains.items():
        rows.sort(key=lambda pair: pair[1].valid_from)
        for (_, earlier), (line, later) in pairwise(rows):
            if earlier.valid_to is None or later.valid_from < earlier.valid_to:
                problems.append(Problem(
                    file, line, "valid_from",
                    f"{' '.join(filter(None, names))} begins on {later.valid_from}, before its "
                    f"period from {earlier.valid_from} has ended",
                    f"end that period on {later.valid_from}"))
    return problems


def place_problems(places: list[Numbered], pieces: gpd.GeoDataFrame,
                   control: list[Numbered]) -> list[Problem]:
    """Return a problem for each place that is drawn on another side than its documented one."""
    if not places or not len(pieces):
        return []
    points = shapely.points([(row.lon, row.lat) for _, row in places])
    tree = shapely.STRtree(pieces.geometry.array)
    at, inside = tree.query(points, predicate="within")
    piece_of = dict(zip(at.tolist(), inside.tolist(), strict=True))
    held = _holdings(control)
    problems = []
    for number, (line, row) in enumerate(places):
        piece = None if number not in piece_of else pieces.iloc[piece_of[number]]
        if piece is not None and row.in_nkao in ("in", "out") and (
                (row.in_nkao == "in") != bool(piece.in_nkao)):
            problems.append(Problem(
                "places.csv", line, "in_nkao",
                f"{row.place_id!r} is documented {row.in_nkao} of the former oblast, but lies in "
                f"the piece {piece.piece_id}", "correct the point, or the border beside it"))
        for column, day in SIDES.items():
            wanted = MEANING.get(getattr(row, column))
            holder = piece is not None and _holder(held, piece.piece_id, day)
            if not wanted or holder in wanted or (piece is None and "azerbaijan" in wanted):
                continue
            where = f"the piece {piece.piece_id}, held by {holder}" if holder else "no piece"
            problems.append(Problem(
                "places.csv", line, column,
                f"{row.place_id!r} is documented with {getattr(row, column)} on {day}, but lies "
                f"in {where}", "move the cut beside it, or correct the side"))
    return problems
