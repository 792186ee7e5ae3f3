"""Noding, faces and the dissolving of slivers: the mechanics of one coverage."""

from __future__ import annotations

import geopandas as gpd
import pandas as pd
import shapely
from geopandas import GeoDataFrame

from geodata.digitise.sources import BUILD_CRS
from geodata.layers import WGS84

GRID = 1e-5  # degrees: the five decimals of the files, about one metre
NEAR = 3e-4  # degrees: an edge this near to a line was made by it


def km2(geometry) -> pd.Series:
    """Return areas in square kilometres of a GeoSeries in EPSG:4326."""
    return geometry.to_crs(BUILD_CRS).area / 1e6


def lines_only(geometry):
    """Return the lines of a geometry, merged; None when it has none."""
    if geometry is None or geometry.is_empty:
        return None
    lines = [part for part in shapely.get_parts(geometry) if part.geom_type == "LineString"]
    lines += [inner for part in shapely.get_parts(geometry)
              if part.geom_type in ("MultiLineString", "GeometryCollection")
              for inner in shapely.get_parts(part) if inner.geom_type == "LineString"]
    return shapely.line_merge(shapely.MultiLineString(lines)) if lines else None


def faces_of(lines) -> GeoDataFrame:
    """Return every face that ``lines`` (EPSG:4326) enclose, on the grid."""
    noded = shapely.unary_union(list(lines), grid_size=GRID)
    faces = shapely.get_parts(shapely.polygonize(shapely.get_parts(noded)))
    return gpd.GeoDataFrame(geometry=faces, crs=WGS84)


def merge_orphans(faces: GeoDataFrame, same: str, minimum_km2: float) -> GeoDataFrame:
    """Return the faces dissolved by ``label``, with no orphan and no sliver left.

    A face without a label, and a part of a label that is smaller than ``minimum_km2``
    and not its largest, goes to the neighbour with which it shares the longest edge:
    to one that has the same value in the column ``same``, as long as there is one.
    """
    parts = faces[["label", same, "geometry"]].reset_index(drop=True)
    strict = True
    for _ in range(60):
        parts = _dissolve(parts, same)
        area = km2(parts.geometry)
        largest = area.groupby(parts.label).transform("max")
        orphan = parts.label.isna() | ((area < minimum_km2) & (area < largest))
        if not orphan.any():
            return parts.dissolve("label", method="unary", grid_size=GRID).reset_index()
        # Smallest first: what they join is then larger when its turn comes.
        labels = {
            index: _best_neighbour(parts, index, same, strict)
            for index in area[orphan].sort_values().index
        }
        labels = {index: label for index, label in labels.items() if label is not None}
        # Only when nothing else moves may a face join a neighbour of another kind.
        strict = bool(labels)
        for index, label in labels.items():
            parts.loc[index, "label"] = label
    raise ValueError(f"{int(orphan.sum())} faces find no neighbour to join")


def _dissolve(parts: GeoDataFrame, same: str) -> GeoDataFrame:
    """Return the labelled parts unioned and exploded again; orphans stay as they are."""
    labelled = parts[parts.label.notna()]
    joined = labelled.dissolve("label", method="unary", grid_size=GRID).reset_index()
    both = [joined[["label", same, "geometry"]].explode(), parts[parts.label.isna()]]
    return gpd.GeoDataFrame(pd.concat(both, ignore_index=True), crs=WGS84)


def _best_neighbour(parts: GeoDataFrame, index: int, same: str, strict: bool) -> str | None:
    """Return the label that one face should join; None when it has to wait."""
    face = parts.geometry.loc[index]
    near = parts.loc[parts.sindex.query(face, predicate="intersects")]
    other = near.label.isna() | (near.label != parts.label.loc[index])
    near = near[(near.index != index) & other]
    shared = shapely.intersection(near.geometry.boundary.values, face.boundary)
    near = near.assign(edge=shapely.length(shared))
    near = near[near.edge > 0]
    kin = near[near[same] == parts[same].loc[index]]
    near = kin if strict or kin.label.notna().any() else near
    near = near[near.label.notna()]
    return None if near.empty else near.label.loc[near.edge.idxmax()]
