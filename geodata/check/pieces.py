"""Whether pieces and places say of themselves what their ground says."""

from __future__ import annotations

from collections.abc import Mapping
from difflib import get_close_matches

import geopandas as gpd
import shapely

from geodata.check.coverage import PIECES
from geodata.check.holdings import Holdings
from geodata.districts import Districts
from geodata.problems import Problem
from geodata.record import Numbered


def word_problem(file: str, label: str, column: str, value, words) -> Problem | None:
    """Return the problem of a value that is not in its closed list."""
    if value in words:
        return None
    near = get_close_matches(str(value), [word for word in words if word], 1)
    listed = ", ".join(sorted(filter(None, words)))
    mend = f"write {near[0]!r}" if near else f"write one of {listed}"
    return Problem(file, 0, f"{label}: {column}", f"{value!r} is not in the closed list",
                   f"{mend}; a new word is added to the list first, in vocabulary.csv or "
                   "named_areas.csv")


def district_problems(pieces: gpd.GeoDataFrame, districts: Districts) -> list[Problem]:
    """Return a problem for each piece whose district, today's district or side does not agree."""
    problems = []
    for row in pieces.itertuples():
        words = [word_problem(PIECES, row.piece_id, column, value, words) for column, value, words
                 in (("district", row.district, districts.heirs),
                     ("district_today", row.district_today, districts.today),
                     ("province_de_facto", row.province_de_facto, districts.provinces))]
        problems += filter(None, words)
        if words[0] is None:
            problems += _disagreements(row, districts, today_is_wrong=words[1] is not None)
    return problems


def _disagreements(row, districts: Districts, today_is_wrong: bool) -> list[Problem]:
    """Return what of one piece does not go with its Soviet-era district."""
    problems = []
    today = districts.heirs[row.district]
    if not today_is_wrong and row.district_today not in today:
        problems.append(Problem(
            PIECES, 0, f"{row.piece_id}: district",
            f"is {row.district!r}, whose land is in {' or '.join(sorted(today))} today, but "
            f"district_today is {row.district_today!r}", "correct the one that is wrong"))
    if row.in_nkao not in (True, False):
        problems.append(Problem(PIECES, 0, f"{row.piece_id}: in_nkao", f"is {row.in_nkao!r}",
                                "write true or false, without quotes"))
    elif row.in_nkao != (row.district in districts.oblast):
        right = str(row.district in districts.oblast).lower()
        problems.append(Problem(
            PIECES, 0, f"{row.piece_id}: in_nkao",
            f"is {str(row.in_nkao).lower()}, but the district {row.district} lay "
            f"{'inside' if row.district in districts.oblast else 'outside'} the former oblast",
            f"write {right}, or correct the district"))
    return problems


def apart_problems(pieces: gpd.GeoDataFrame, districts: Districts) -> list[Problem]:
    """Return a problem for each piece that lies apart from the rest of its district."""
    problems = []
    for district, rows in pieces[pieces.district.isin(districts.heirs)].groupby("district"):
        parts = shapely.get_parts(rows.geometry.union_all())
        if len(parts) < 2:
            continue
        main = max(parts, key=lambda part: part.area)
        for row in rows.itertuples():
            if not row.geometry.intersects(main):
                x, y = row.geometry.representative_point().coords[0]
                problems.append(Problem(
                    PIECES, 0, f"{row.piece_id}: district",
                    f"is {district!r}, but about {x:.5f}, {y:.5f} it lies apart from all other "
                    "pieces of that district", "correct the district"))
    return problems


def place_problems(rows: Mapping[str, list[Numbered]], pieces: gpd.GeoDataFrame,
                   districts: Districts) -> list[Problem]:
    """Return a problem for each place drawn on another side, or in another district, than known.

    ``rows`` are the rows of the tables by name.
    """
    places = rows["places"]
    if not places or not len(pieces):
        return []
    points = shapely.points([(row.lon, row.lat) for _, row in places])
    tree = shapely.STRtree(pieces.geometry.array)
    at, inside = tree.query(points, predicate="within")
    piece_of = dict(zip(at.tolist(), inside.tolist(), strict=True))
    held = Holdings(rows["control"], rows["sides"])
    meant = [row for _, row in rows["place_sides"]]
    rows = list(pieces.itertuples(index=False))
    problems = []
    for number, (line, row) in enumerate(places):
        piece = None if number not in piece_of else rows[piece_of[number]]
        faults = _ground_problems(line, row, piece, districts) if piece is not None else []
        # One point out of place disagrees in many columns: the first of them is told.
        problems += (faults or _side_problems(line, row, piece, held, meant))[:1]
    return problems


def _ground_problems(line: int, row, piece, districts: Districts) -> list[Problem]:
    """Return what the piece under a place says otherwise than the place."""
    problems = []
    district = _district(row.district, districts)
    if district and district != piece.district:
        problems.append(Problem(
            "places.csv", line, "district",
            f"{row.place_id!r} at {row.lon}, {row.lat} is documented in {row.district!r}, but "
            f"lies in the piece {piece.piece_id} of the district {piece.district}",
            "correct the point, the district of the piece, or the border beside it"))
    if row.in_nkao in ("in", "out") and (row.in_nkao == "in") != bool(piece.in_nkao):
        problems.append(Problem(
            "places.csv", line, "in_nkao",
            f"{row.place_id!r} at {row.lon}, {row.lat} is documented {row.in_nkao} of the former "
            f"oblast, but lies in the piece {piece.piece_id}",
            "correct the point, or the border beside it"))
    return problems


def _district(text: str | None, districts: Districts) -> str | None:
    """Return the district of a place in the words of the pieces, None where it is not one."""
    # "Shusha; inside Askeran": an exclave is drawn with the district around it.
    name = (text or "").lower().rpartition("inside ")[2]
    return name if name in districts.heirs else None


def _side_problems(line: int, row, piece, held: Holdings, meant: list) -> list[Problem]:
    """Return what control.csv says otherwise than is documented of a place."""
    problems = []
    for meaning in meant:
        column, day = meaning.documented_in, meaning.compared_on
        if getattr(row, column, None) != meaning.place_side:
            continue
        holder = piece is not None and held.holder(piece.piece_id, day)
        side = held.side(piece.piece_id, day) if piece is not None else held.around
        if side == meaning.side:
            continue
        where = f"the piece {piece.piece_id}, held by {holder}" if holder else "no piece"
        problems.append(Problem(
            "places.csv", line, column,
            f"{row.place_id!r} at {row.lon}, {row.lat} is documented with {getattr(row, column)} "
            f"on {day}, but lies in {where}",
            "correct the point or the side by its source, or move the cut beside it"))
    return problems
