"""Which islands the world keeps: those large enough to see, and some of each state.

A part is one polygon of one face; an island is land in one piece, whichever faces share
it. Shapes are in EPSG:4326, areas are km2 of Equal Earth (EPSG:8857).
"""

from __future__ import annotations

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from shapely.ops import unary_union

from geodata.digitise.world_faces import SMALL_STATE, Faces
from geodata.layers import WGS84, WORLD_CRS

_SMALLEST_ISLAND = 400  # km2: less than a pixel across when the world fills a screen
_SMALLEST_ISLAND_OF_A_REGION = 100
_SPECK = 20  # km2: smaller parts that touch another face are no part of the picture
_KEPT_OF_AN_ARCHIPELAGO = 3  # islands of a state that has none larger than that


def fewer_islands(faces: Faces, acted: set[str]) -> Faces:
    """Return the faces without islands too small to see, keeping some of each state.

    Smaller islands stay in the regions whose ids are in ``acted``.
    """
    parts = parts_of(faces)
    keep = parts.of_island >= least_island(parts, acted)
    keep |= is_of_an_archipelago(parts, keep)
    # A shared island that one of its parts keeps is kept whole: no hole in the coverage.
    keep |= keep.groupby(parts.island).transform("any")
    # What lakes cut off from the mainland is no island, but the Vatican is all there is of it.
    largest = parts.groupby("face").km2.rank(ascending=False, method="first") == 1
    kept = parts[keep & ((parts.km2 >= _SPECK) | (parts.km2 == parts.of_island) | largest)]
    return {face: unary_union(list(rows.geometry)) for face, rows in kept.groupby("face")}


def parts_of(faces: Faces) -> gpd.GeoDataFrame:
    """Return a row for each polygon (EPSG:4326) of each face.

    Columns: ``face``, ``state``, ``km2``, and of the island that the polygon is part of
    the number, ``island``, and the area, ``of_island``.
    """
    rows = [(face, part) for face, geometry in faces.items()
            for part in shapely.get_parts(geometry)]
    parts = gpd.GeoDataFrame({"face": [face for face, _ in rows]},
                             geometry=[part for _, part in rows], crs=WGS84)
    parts["state"] = parts.face.str[0]
    parts["km2"] = parts.to_crs(WORLD_CRS).area / 1e6
    land = shapely.STRtree(shapely.get_parts(unary_union(list(faces.values()))))
    inside = parts.representative_point().to_numpy()
    part, island = land.query(inside, predicate="intersects")
    parts["island"] = -1
    parts.loc[part, "island"] = island
    # Of an island that states or regions share, all is kept or none.
    parts["of_island"] = parts.groupby("island").km2.transform("sum")
    return parts


def least_island(parts: gpd.GeoDataFrame, acted: set[str]) -> np.ndarray:
    """Return how large, in km2, the island of each part must be to be kept for its size."""
    small_state = parts.groupby("state").km2.transform("sum") < SMALL_STATE
    in_acted = parts.face.map(lambda face: bool(acted.intersection(face[1:])))
    return np.where(small_state | in_acted, _SMALLEST_ISLAND_OF_A_REGION, _SMALLEST_ISLAND)


def is_of_an_archipelago(parts: gpd.GeoDataFrame, keep: pd.Series) -> pd.Series:
    """Return which parts are the largest of a face of which ``keep`` has nothing.

    The file may hold less of a state than of one of its regions, but never nothing.
    """
    nothing_kept = ~keep.groupby(parts.face).transform("any")
    rank = parts.groupby("face").of_island.rank(ascending=False, method="first")
    in_region = parts.face.str.len() > 1
    is_whole_state = parts.groupby("state").face.transform("nunique") == 1
    state_lost = ~keep.groupby(parts.state).transform("any")
    return nothing_kept & (rank <= _KEPT_OF_AN_ARCHIPELAGO) & (
        in_region | is_whole_state | state_lost)
