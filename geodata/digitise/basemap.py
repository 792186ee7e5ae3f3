"""Build what is derived from the elevation model: relief, waters, roads.

States, the Kura and the Araks are there already: ``region.py`` writes them.
"""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd

from geodata.digitise.cuts import read_cuts
from geodata.digitise.heights import read_heights
from geodata.digitise.relief import build_relief
from geodata.digitise.roads import build_roads
from geodata.digitise.waters import with_waters
from geodata.layers import write_layer
from geodata.paths import DATA


def build_basemap(packages: Path, data: Path = DATA) -> None:
    """Write the relief, the waters and the roads to ``data/geometry`` from the packages."""
    geometry = Path(data) / "geometry"
    heights = read_heights(Path(packages))
    context = with_waters(gpd.read_file(geometry / "context.geojson"), heights)
    write_layer(geometry / "context.geojson", context)
    write_layer(geometry / "roads.geojson",
                build_roads(heights, read_cuts(geometry), context))
    build_relief(heights, geometry)
