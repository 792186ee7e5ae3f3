"""Whether a whole layer lies beside the others, as it does when saved in another datum."""

from __future__ import annotations

from typing import NamedTuple

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from geodata.districts import Districts
from geodata.layers import REGION_CRS, WGS84
from geodata.problems import Problem
from geodata.record import Numbered

_WINDS = ("east", "north-east", "north", "north-west", "west", "south-west", "south", "south-east")
_LEAST = 300.0  # metres: a layer that is out by less is not out by its reference system
_NEAR = 120.0  # metres: how well what was moved back must fit
_MEND = ("the layer was moved as a whole, or saved in another datum: put the former coordinates "
         "back, or save it anew as WGS 84 (EPSG:4326)")


class Shift(NamedTuple):
    """By how many metres one outline lies east and north of another of the same form."""

    east: float
    north: float

    @property
    def metres(self) -> float:
        """How far it is."""
        return float(np.hypot(*self))

    def __str__(self) -> str:
        wind = round(np.arctan2(self.north, self.east) / (np.pi / 4)) % 8
        return f"{self.metres / 1000:.1f} km {_WINDS[wind]}"


def shift_of(one, other) -> Shift | None:
    """Return how ``one`` lies beside ``other``; None when it is not the same form, moved."""
    sides = np.array(one.bounds) - np.array(other.bounds)
    moved = Shift(*((sides[:2] + sides[2:]) / 2))
    return moved if np.abs(sides[:2] - sides[2:]).max() < _NEAR / 2 else None


def shift_from_edges(line, edges) -> Shift | None:
    """Return how ``line`` lies beside the edges that it should run along; None when otherwise.

    The nearest points of the edges draw the line towards them, step by step: the shift is
    what all vertices agree on, by least squares of their distances.
    """
    points = shapely.get_coordinates(line)
    moved = np.zeros(2)
    for _ in range(12):
        here = shapely.points(points + moved)
        nearest = shapely.get_coordinates(shapely.shortest_line(here, edges)).reshape(-1, 2, 2)
        way = nearest[:, 1] - nearest[:, 0]
        far = np.hypot(*way.T)
        if (far > _NEAR).mean() < 0.05:
            return Shift(*-moved)
        unit = way[far > 1] / far[far > 1, None]
        moved += np.linalg.lstsq(unit, far[far > 1], rcond=None)[0]
    return None


def outline_of(pieces: gpd.GeoDataFrame, districts) -> shapely.Geometry | None:
    """Return the outline in metres of some districts, as the build draws it."""
    inside = pieces[pieces.district.isin(districts)]
    if not len(inside):
        return None
    union = inside.to_crs(REGION_CRS).geometry.union_all()
    return max(shapely.get_parts(union), key=lambda part: part.area).exterior


def datum_problems(pieces: gpd.GeoDataFrame, lines: gpd.GeoDataFrame, context: gpd.GeoDataFrame,
                   places: list[Numbered], districts: Districts) -> list[Problem]:
    """Return one problem when pieces, lines or the base map lie beside the rest as a whole.

    Two outlines are compared: the oblast's in pieces and in lines, the state borders' in
    lines and in the base map. What is off in both comparisons was moved; when only the
    borders are off, the places tell whether the base map was moved or all the rest.
    """
    oblast = districts.oblast
    beside_lines = _pieces_beside_lines(pieces, lines, oblast)
    beside_map = _lines_beside_map(lines, context)
    if beside_lines and beside_map:
        return [_problem("lines", "every line", beside_map, "pieces.geojson and context.geojson")]
    if beside_lines:
        return [_problem("pieces", "every piece", beside_lines, "lines.geojson")]
    if beside_map:
        if _misplaced(pieces, beside_map, places, oblast) < _misplaced(
                pieces, Shift(0, 0), places, oblast):
            return [_problem("pieces", "every piece and every line", beside_map,
                             "context.geojson and places.csv")]
        return [_problem("context", "the base map", Shift(-beside_map.east, -beside_map.north),
                         "lines.geojson")]
    return []


def _problem(layer: str, what: str, moved: Shift, others: str) -> Problem:
    return Problem(f"geometry/{layer}.geojson", 0, what,
                   f"lies {moved} of where {others} put it", _MEND)


def _pieces_beside_lines(pieces, lines, oblast: frozenset[str]) -> Shift | None:
    border = lines[lines.kind == "oblast-border"]
    outline = outline_of(pieces, oblast)
    if not len(border) or outline is None:
        return None
    moved = shift_of(outline, border.to_crs(REGION_CRS).geometry.union_all())
    if moved is None or moved.metres < _LEAST:
        return None
    # The oblast's border may have been moved alone: then the other lines still fit.
    contact = lines[lines.kind == "line-of-contact"].to_crs(REGION_CRS).geometry
    back = pieces.to_crs(REGION_CRS).geometry.translate(-moved.east, -moved.north)
    points = shapely.points(shapely.get_coordinates(contact))
    far = shapely.distance(points, back.boundary.union_all()) if len(points) else np.ones(1) * 1e9
    return moved if (far > _NEAR).mean() < 0.05 else None


def _lines_beside_map(lines, context) -> Shift | None:
    borders = lines[lines.kind == "state-border"]
    states = context[context.kind == "state"]
    if len(borders) < 2 or not len(states):
        return None  # one alone may have been moved
    edges = states.to_crs(REGION_CRS).boundary.union_all()
    moved = shift_from_edges(borders.to_crs(REGION_CRS).geometry.union_all(), edges)
    return moved if moved and moved.metres >= _LEAST else None


def _misplaced(pieces, moved: Shift, places: list[Numbered], oblast: frozenset[str]) -> int:
    """Return how many places lie on the wrong side of the oblast's border, it moved back."""
    known = [(row.lon, row.lat, row.in_nkao == "in") for _, row in places
             if row.in_nkao in ("in", "out")]
    outline = outline_of(pieces, oblast)
    if not known or outline is None:
        return 0
    lon, lat, wanted = zip(*known, strict=True)
    points = gpd.GeoSeries(gpd.points_from_xy(lon, lat), crs=WGS84).to_crs(REGION_CRS)
    points = points.translate(moved.east, moved.north)
    inside = shapely.contains(shapely.Polygon(outline), points.values)
    return int((pd.Series(inside) != pd.Series(wanted)).sum())
