"""An Atlas from a data folder: read and checked, or told with every fault why there is none."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import pandas as pd

from geodata.atlas import Atlas
from geodata.layers import WGS84
from geodata.partition import area_km2
from geodata.paths import DATA
from geodata.problems import DataError
from geodata.reading import Data, read_checked_data, read_data
from geodata.version import data_version


def load_atlas(folder: Path | str = DATA, checked: str = "") -> Atlas:
    """Return the Atlas of ``folder``; raise DataError with every fault if there is one.

    ``checked`` is a version of the data that was found faultless before: while they are still of
    it, they are read and not checked again, which is half of the work.
    """
    data, version = _read(Path(folder), checked)
    if data.problems:
        raise DataError(data.problems, len(data.followers))
    frames = data.frames()
    pieces = data.layers["pieces"].assign(area_km2=area_km2(data.layers["pieces"]).round(3))
    lines, roads = data.layers["lines"].copy(), data.layers["roads"].copy()
    for layer in (lines, roads):
        for column in ("valid_from", "valid_to"):
            layer[column] = pd.to_datetime(layer[column]).astype("datetime64[s]")
    places = frames.pop("places")
    points = gpd.points_from_xy(places.lon, places.lat)
    return Atlas(
        **frames,
        places=gpd.GeoDataFrame(places, geometry=points, crs=WGS84),
        pieces=pieces,
        line_layer=lines,
        context=data.layers["context"],
        roads=roads,
        world=data.layers["world"],
        version=version,
    )


def _read(folder: Path, checked: str) -> tuple[Data, str]:
    """Return what a data folder holds, and the version of exactly that."""
    version = data_version(folder)
    while True:
        data = (read_checked_data if version == checked else read_data)(folder)
        before, version = version, data_version(folder)
        if before == version:  # nobody wrote to it meanwhile
            return data, version


