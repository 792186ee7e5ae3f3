"""Build the geometry of the region: pieces, lines and base map."""

from __future__ import annotations

import json
from pathlib import Path

import pandas as pd
import shapely
from geopandas import GeoDataFrame

from geodata.build.context import build_context
from geodata.build.cuts import read_cuts
from geodata.build.districts import build_ground
from geodata.build.lines import build_lines
from geodata.build.pieces import build_pieces

DATA = Path(__file__).resolve().parents[2] / "data"


def build_region(packages: Path, data: Path = DATA) -> None:
    """Write pieces, lines and context to ``data/geometry`` from the unpacked packages.

    Reads ``geometry/cuts.geojson`` and ``control.csv``; raises ValueError when the
    pieces are not a valid coverage at the precision of the file.
    """
    geometry = Path(data) / "geometry"
    cuts = read_cuts(geometry)
    ground = build_ground(Path(packages), cuts)
    pieces = build_pieces(ground, cuts)
    if not shapely.coverage_is_valid(_rounded(pieces.geometry.values)):
        raise ValueError("pieces.geojson: gaps or overlaps at five decimals; look at the cuts")
    write_features(pieces, geometry / "pieces.geojson")
    control = pd.read_csv(Path(data) / "control.csv", dtype=str, keep_default_na=False)
    write_features(build_lines(pieces, control, cuts, ground), geometry / "lines.geojson")
    write_features(build_context(ground), geometry / "context.geojson")


def _rounded(shapes):
    return shapely.transform(shapes, lambda xy: xy.round(5))


def write_features(layer: GeoDataFrame, path: Path) -> None:
    """Write ``layer`` as GeoJSON: one feature per line, EPSG:4326, five decimals."""
    lines = []
    for row in layer.itertuples(index=False):
        properties = {
            name: (None if pd.isna(value) else value)
            for name, value in row._asdict().items() if name != "geometry"
        }
        shape = json.loads(shapely.to_geojson(_rounded(row.geometry)))
        feature = {"type": "Feature", "properties": properties, "geometry": _plain(shape)}
        lines.append(json.dumps(feature, ensure_ascii=False, separators=(", ", ": "), default=int))
    body = ",\n".join(lines)
    path.write_text(
        '{"type": "FeatureCollection", "features": [\n' + body + "\n]}\n", encoding="utf-8"
    )


def _plain(shape: dict) -> dict:
    """Return a GeoJSON geometry with coordinates as short as five decimals allow."""
    def short(value):
        return [short(item) for item in value] if isinstance(value, list) else round(value, 5)

    return {"type": shape["type"], "coordinates": short(shape["coordinates"])}
