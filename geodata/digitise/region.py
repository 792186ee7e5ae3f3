"""Build the geometry of the region: pieces, lines and base map."""

from __future__ import annotations

from pathlib import Path

import pandas as pd
import shapely
from geopandas import GeoDataFrame

from geodata.digitise.context import build_context
from geodata.digitise.cuts import read_cuts
from geodata.digitise.districts import build_ground
from geodata.digitise.lines import build_lines, state_borders
from geodata.digitise.pieces import build_pieces
from geodata.layers import read_layer, write_layer
from geodata.paths import DATA


def build_region(packages: Path, data: Path = DATA) -> None:
    """Write pieces, lines and context to ``data/geometry`` from the unpacked packages.

    Reads ``geometry/cuts.geojson``, ``control.csv`` and ``phases.csv``; raises ValueError when the
    pieces are not a valid coverage at the precision of the file.
    """
    geometry = Path(data) / "geometry"
    cuts = read_cuts(geometry)
    ground = build_ground(Path(packages), cuts)
    pieces = build_pieces(ground, cuts)
    if not shapely.coverage_is_valid(shapely.transform(pieces.geometry.values, _to_five_decimals)):
        raise ValueError("pieces.geojson: gaps or overlaps at five decimals; look at the cuts")
    write_layer(geometry / "pieces.geojson", pieces)
    write_layer(geometry / "lines.geojson", lines_anew(data, state_borders(pieces, ground.states)))
    write_layer(geometry / "context.geojson", build_context(ground))


def redraw_lines(data: Path = DATA) -> None:
    """Make the lines anew, the borders of states as they are; needs no packages."""
    lines = read_layer(Path(data) / "geometry" / "lines.geojson", "lines").features
    borders = lines[lines.kind == "state-border"]
    write_layer(Path(data) / "geometry" / "lines.geojson", lines_anew(data, borders))


def lines_anew(data: Path, borders: GeoDataFrame) -> GeoDataFrame:
    """Return the lines of the pieces, cuts and tables that a data folder has."""
    geometry = Path(data) / "geometry"
    control, phases = (pd.read_csv(Path(data) / f"{name}.csv", dtype=str, keep_default_na=False)
                       for name in ("control", "phases"))
    return build_lines(read_layer(geometry / "pieces.geojson", "pieces").features, control, phases,
                       read_cuts(geometry), borders)


def _to_five_decimals(points):
    return points.round(5)
