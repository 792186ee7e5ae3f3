"""Lines that must agree with another layer: digitised roads, outlines of pieces, borders."""

from __future__ import annotations

from collections.abc import Iterator

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely

from geodata.check.coverage import PIECES
from geodata.check.datum import outline_of, shift_of
from geodata.check.fronts import LEAST, OFF
from geodata.check.lines import LINES
from geodata.districts import Districts
from geodata.layers import DIGITISE, REGION_CRS, WGS84, state_in_context
from geodata.problems import Problem
from geodata.record import Numbered
from geodata.vocabulary import DRAWN

_SAME = 2e-5  # degrees: what rounding to five decimals may move a vertex


def cut_agreement(lines: gpd.GeoDataFrame, cuts: gpd.GeoDataFrame) -> list[Problem]:
    """Return a problem for each digitised line that is not the cut of the same id."""
    by_id = {row.cut_id: row for row in cuts.itertuples()}
    problems = []
    for row in lines[lines.kind.isin(DRAWN)].itertuples():
        cut, label = by_id.get(row.line_id), f"{row.line_id} {row.segment}"
        if cut is None:
            problems.append(Problem(LINES, 0, f"{label}: line_id", "is not in cuts.geojson",
                                    "put the cut of this id back, or delete the line"))
            continue
        problems += _vertex_problem(row, cut, label)
        for column in ("kind", "valid_from", "valid_to"):
            here, there = ("" if pd.isna(v) else str(v)[:30] for v in
                           (getattr(row, column), getattr(cut, column)))
            if here != there:
                problems.append(Problem(
                    LINES, 0, f"{label}: {column}",
                    f"is {here or 'empty'}, but {there or 'empty'} in cuts.geojson",
                    "write the same in both: the line is that cut"))
    return problems


def _vertex_problem(row, cut, label: str) -> list[Problem]:
    """Return the problem of the first vertex of a line that is not its cut's."""
    here, there = (shapely.get_coordinates(g) for g in (row.geometry, cut.geometry))
    if len(here) != len(there):
        return [Problem(LINES, 0, f"{label}: geometry",
                        f"has {len(here)} vertices, the cut of that id has {len(there)}",
                        "copy the coordinates from one to the other: the line is that cut")]
    off = np.abs(here - there).max(axis=1) > _SAME
    if not off.any():
        return []
    number = int(off.argmax())
    x, y = here[number]
    flat = gpd.GeoSeries(gpd.points_from_xy(*np.array([here[number], there[number]]).T),
                         crs=WGS84).to_crs(REGION_CRS)
    far = flat.iloc[0].distance(flat.iloc[1])
    more = f", as do {off.sum() - 1} more vertices" if off.sum() > 1 else ""
    return [Problem(LINES, 0, f"{label}: vertex {number}",
                    f"at {x}, {y} lies {_length(far)} from the cut of that id{more}",
                    f"write {there[number][0]}, {there[number][1]} as in cuts.geojson, or "
                    "correct both")]


def _length(metres: float) -> str:
    return f"{metres / 1000:.1f} km" if metres >= 1000 else f"{metres:.0f} m"


def outline_problems(lines: gpd.GeoDataFrame, pieces: gpd.GeoDataFrame,
                     districts: Districts) -> list[Problem]:
    """Return a problem for the border of the oblast and the claimed limit, off their pieces."""
    problems = []
    for kind, inside in (("oblast-border", districts.oblast), ("claim-limit", districts.claimed)):
        rows = lines[lines.kind == kind]
        outline = outline_of(pieces, inside)
        if not len(rows) or outline is None:
            continue
        flat = rows.to_crs(REGION_CRS).geometry
        rest = outline.difference(flat.union_all().buffer(OFF)).length
        row, number, far = _farthest(flat, outline)
        if far <= OFF and rest <= OFF:
            continue
        # Several segments may make up the line, each with an accuracy of its own.
        segment = rows.segment.iloc[row]
        x, y = shapely.get_coordinates(rows.geometry.iloc[row])[number]
        line_id = rows.line_id.iloc[row]
        label = f"{line_id} {segment}: vertex {number}"
        moved = shift_of(flat.union_all(), outline)
        fault = (f"at {x:.5f}, {y:.5f} lies {_length(far)} "
                 "from the outline of the pieces inside")
        if moved and moved.metres > OFF:
            label = f"{line_id} {segment}: geometry"
            fault = f"the whole line lies {moved} of the outline of its pieces"
        elif far <= OFF:
            label, fault = f"{line_id} 0: geometry", f"leaves out {rest / 1000:.1f} km of it"
        problems.append(Problem(LINES, 0, label, fault,
                                "take the vertices from the pieces' outline; or rebuild the "
                                f"lines: {DIGITISE} region"))
    return problems


def _farthest(flat: gpd.GeoSeries, outline) -> tuple[int, int, float]:
    """Return which line, and which vertex of it, lies farthest from an outline, and how far."""
    farthest = (0, 0, -1.0)
    for row, line in enumerate(flat):
        far = shapely.distance(shapely.points(shapely.get_coordinates(line)), outline)
        if far.max() > farthest[2]:
            farthest = row, int(far.argmax()), float(far.max())
    return farthest


def border_problems(lines: gpd.GeoDataFrame, context: gpd.GeoDataFrame) -> list[Problem]:
    """Return a problem for each state border that does not run along a state of the base map."""
    states = context[context.kind == "state"]
    if not len(states):
        return []
    edges = states.to_crs(REGION_CRS).boundary.union_all()
    return [Problem(
        LINES, 0, f"{row.line_id} {row.segment}: vertex {number}",
        f"{at} lies {far[number]:.0f} m from every border of the base map, "
        f"{int((far > OFF).sum())} of {len(far)} vertices off",
        f"take the vertices from the state in context.geojson; or rebuild: {DIGITISE} region")
        for row, number, at, far in _strays(lines[lines.kind == "state-border"], edges)]


def beyond_problems(pieces: gpd.GeoDataFrame, context: gpd.GeoDataFrame,
                    states: list[Numbered]) -> list[Problem]:
    """Return a problem for each piece with a vertex across the state border of the base map."""
    homes = [state_in_context(row.jurisdiction_id) for _, row in states if row.home == "yes"]
    home = context[(context.kind == "state") & context.context_id.isin(homes)]
    if not len(home):
        return []
    state = home.to_crs(REGION_CRS).geometry.union_all()
    shapely.prepare(state)
    return [Problem(
        PIECES, 0, f"{row.piece_id}: vertex {number}",
        f"{at} lies {_length(far[number])} beyond the state border",
        f"take the vertex from the border in lines.geojson; or rebuild: {DIGITISE} region")
        for row, number, at, far in _strays(pieces, state)]


def _strays(layer: gpd.GeoDataFrame, ground) -> Iterator[tuple]:
    """Yield each row with a vertex off the ground it should lie on, ``ground`` being in metres.

    With it come the number of its farthest vertex, where that is, and how far each one lies.
    """
    for row, flat in zip(layer.itertuples(), layer.to_crs(REGION_CRS).geometry, strict=True):
        far = shapely.distance(shapely.points(shapely.get_coordinates(flat)), ground)
        number = int(far.argmax())
        if far[number] > OFF:
            x, y = shapely.get_coordinates(row.geometry)[number]
            yield row, number, f"at {x:.5f}, {y:.5f}", far


def short_of_border(pieces: gpd.GeoDataFrame, lines: gpd.GeoDataFrame) -> list[Problem]:
    """Return a problem for each stretch of a state border that pieces leave and come back to."""
    if not len(pieces):
        return []
    borders = lines[lines.kind == "state-border"].to_crs(REGION_CRS)
    outline = pieces.to_crs(REGION_CRS).geometry.union_all().boundary
    near = outline.buffer(OFF)
    problems = []
    for row in borders.itertuples():
        for part in shapely.get_parts(shapely.line_merge(row.geometry.difference(near))):
            ends = shapely.points(part.coords[0]), shapely.points(part.coords[-1])
            if part.length < LEAST or max(shapely.distance(ends, outline)) > 2 * OFF:
                continue  # beyond the study area one of its ends is free
            at = gpd.GeoSeries([part.interpolate(0.5, normalized=True)], crs=REGION_CRS)
            [at] = at.to_crs(WGS84)
            problems.append(Problem(
                PIECES, 0, f"{row.line_id}: about {at.x:.5f}, {at.y:.5f}",
                f"the pieces fall short of the state border for {_length(part.length)}",
                f"draw the piece there up to the border in lines.geojson; or rebuild: {DIGITISE} "
                "region"))
    return problems
