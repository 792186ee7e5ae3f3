"""The districts of the Soviet era: Natural Earth's of today, repaired.

The repair, step by step, each with its reason:

1. warp: Natural Earth lies about 2 km too far west here. A thin-plate spline moves its
   borders onto the better placed state border of country-coder and onto the edge of
   the former oblast, and keeps their shape;
2. cut along the edge of the oblast, which Natural Earth has from another source;
3. label each face by what the law put inside or outside the oblast; a face that no
   rule places goes to the neighbour with the longest shared edge;
4. correct the limits that the anchor villages contradict (``kind`` = district-limit in
   ``cuts.geojson``), split Khojavend into Martuni and Hadrut, and add Shahumyan.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import geopandas as gpd
import numpy as np
import shapely
from geopandas import GeoDataFrame

from geodata.digitise import sources, warp
from geodata.digitise.coverage import GRID, faces_of, merge_orphans
from geodata.digitise.cuts import region_of
from geodata.layers import WGS84

STATES = ("AZE", "ARM", "IRN", "GEO", "TUR", "RUS")
_NEAR = shapely.box(43.8, 37.8, 49.2, 42.0)

# Natural Earth's names, by gn_name because Lachin bears the name of another town.
_SLUGS = {
    "Kalbacar Rayonu": "kalbajar", "Lacin Rayonu": "lachin", "Qubadli Rayon": "qubadli",
    "Zangilan Rayon": "zangilan", "Cabrayil Rayonu": "jabrayil", "Fizuli Rayon": "fuzuli",
    "Aghdam Rayon": "agdam", "Tartar Rayon": "tartar", "Goranboy Rayon": "goranboy",
    "Goygol Rayon": "goygol", "Xocavand Rayonu": "khojavend", "Susa Rayonu": "shusha",
    "Susa Sahari": "shusha", "Xankandi Sahari": "khojaly", "Xocali Rayonu": "khojaly",
    "Barda Rayon": "barda",
}
_OUTSIDE = {"kalbajar", "lachin", "qubadli", "zangilan", "jabrayil", "fuzuli", "agdam", "tartar"}
# What the oblast held is today divided so; Mardakert's share of each is known by it.
_MARDAKERT_TODAY = {"tartar": "tartar", "goranboy": "tartar", "kalbajar": "kalbajar",
                    "goygol": "kalbajar"}

# Points where no fixed line holds the warp: longitude, latitude, metres east and north.
# The shift inside was measured on towns; the north edge of the oblast is one and the same
# line in both layers and must stay; the corner by the Sotk pass lies too far for a match.
_HOLD = [
    (46.50, 39.75, 2240, 0), (46.75, 39.78, 2240, 0), (46.90, 39.85, 2240, 0),
    (46.45, 39.95, 2240, 0), (46.20, 40.05, 2240, 0), (47.20, 39.90, 2240, 0),
    (47.30, 39.60, 2240, 0), (46.36, 40.28, 0, 0), (46.50, 40.30, 0, 0), (46.60, 40.37, 0, 0),
    (46.72, 40.41, 0, 0), (46.20, 40.40, 0, 0), (45.887, 40.263, 5200, 2000),
    (45.895, 40.296, 5000, 300), (45.82, 40.30, 3000, 2000), (45.70, 40.36, 1500, 1000),
]
_FIT_STATE = shapely.box(45.9, 38.8, 47.6, 40.25)
_FIT_OBLAST = shapely.box(46.62, 39.36, 47.4, 40.5)


@dataclass(frozen=True)
class Ground:
    """What the pieces are cut from, all in EPSG:4326 on the grid.

    ``districts`` has ``district``, ``today``, ``in_nkao`` and polygons that form a
    coverage; ``oblast`` is the former oblast; ``states`` are the states around, warped alike.
    """

    districts: GeoDataFrame
    oblast: shapely.Polygon
    states: GeoDataFrame


def _metric(geometry):
    return gpd.GeoSeries([geometry], crs=WGS84).to_crs(sources.BUILD_CRS).iloc[0]


def oblast_polygon(lines: GeoDataFrame) -> shapely.Polygon:
    """Return the former oblast: its parts joined end to end across gaps of under 500 m."""
    parts = [line for multi in lines.geometry
             for line in shapely.get_parts(shapely.line_merge(multi))]
    ring = list(parts.pop(0).coords)
    while parts:
        end = np.array(ring[-1])
        gaps = [min(np.hypot(*(np.array(p.coords[k]) - end)) for k in (0, -1)) for p in parts]
        part = list(parts.pop(int(np.argmin(gaps))).coords)
        near_end = np.hypot(*(np.array(part[-1]) - end)) < np.hypot(*(np.array(part[0]) - end))
        ring += part[::-1] if near_end else part
    return shapely.make_valid(shapely.Polygon(ring))


def fit(packages: Path, units: GeoDataFrame, oblast: shapely.Polygon) -> warp.Warp:
    """Return the warp of the whole neighbourhood, in metres of the region's projection."""
    azerbaijan = units[units.adm0_a3 == "AZE"].to_crs(sources.BUILD_CRS)
    window = _metric(_FIT_STATE)
    fixed = shapely.union_all([
        _metric(sources.read_state(packages, "AZ")).boundary.intersection(window),
        _metric(oblast).boundary.intersection(_metric(_FIT_OBLAST)),
    ])
    moving = shapely.union_all(
        [unit.boundary.intersection(window.buffer(20_000)) for unit in azerbaijan.geometry]
    )
    hold = gpd.GeoSeries(gpd.points_from_xy(*np.array(_HOLD)[:, :2].T), crs=WGS84)
    at = shapely.get_coordinates(hold.to_crs(sources.BUILD_CRS))
    shift = np.array(_HOLD)[:, 2:]
    return warp.register(moving, fixed, (2240, 0), reach=1300, smoothing=0.005,
                         extra=(at, at + shift))


def build_ground(packages: Path, cuts: GeoDataFrame) -> Ground:
    """Return the repaired districts, the oblast and the states around them."""
    units = sources.read_admin1(packages, STATES)
    units = units[units.intersects(_NEAR)]
    oblast = shapely.set_precision(oblast_polygon(sources.read_oblast_lines(packages)), GRID)
    if oblast.geom_type != "Polygon":
        oblast = max(shapely.get_parts(oblast), key=lambda p: p.area)
    move = fit(packages, units, oblast)
    metric = units.to_crs(sources.BUILD_CRS)
    moved = metric.set_geometry(
        [warp.apply(move, unit) for unit in metric.geometry], crs=sources.BUILD_CRS
    ).to_crs(WGS84)
    moved["geometry"] = moved.geometry.make_valid()
    moved["slug"] = moved.gn_name.map(_SLUGS).where(moved.adm0_a3 == "AZE")
    return Ground(_label(moved, oblast, cuts), oblast, moved)


def _label(units: GeoDataFrame, oblast, cuts: GeoDataFrame) -> GeoDataFrame:
    wanted = units[units.slug.notna()]
    limits = cuts[cuts.kind == "district-limit"].set_index("cut_id")
    regions = {cut_id: region_of(row) for cut_id, row in limits.iterrows()}
    lines = [*wanted.geometry.boundary, oblast.boundary, *(r.boundary for r in regions.values())]
    faces = faces_of(lines)
    points = faces.geometry.representative_point()
    owner = gpd.sjoin(gpd.GeoDataFrame(geometry=points), wanted[["slug", "geometry"]],
                      predicate="within", how="left")
    faces["slug"] = owner.groupby(level=0).slug.first()
    faces["in_nkao"] = points.within(oblast)
    # Land of no study district and outside the oblast is a neighbour, not a piece.
    faces = faces[faces.slug.notna() | faces.in_nkao].copy()
    held = {cut_id: faces.geometry.representative_point().within(region)
            for cut_id, region in regions.items()}
    labels = [
        _district(row, {cut_id for cut_id in regions if held[cut_id][index]})
        for index, row in faces.iterrows()
    ]
    faces["label"] = [
        None if district is None else f"{district}|{today}|{int(inside)}"
        for (district, today), inside in zip(labels, faces.in_nkao, strict=True)
    ]
    faces = faces[~faces.label.str.startswith("-", na=False)]
    # No district had an exclave: what the oblast's edge cut off went to the neighbour.
    merged = merge_orphans(faces, same="in_nkao", minimum_km2=60.0)
    split = merged.label.str.split("|", expand=True)
    merged["district"], merged["today"] = split[0], split[1]
    merged["in_nkao"] = split[2] == "1"
    return merged[["district", "today", "in_nkao", "geometry"]]


def _district(face, within: set[str]) -> tuple[str | None, str | None]:
    """Return the Soviet-era district and today's of one face; (None, None) for an orphan."""
    slug = face.slug if isinstance(face.slug, str) else None
    if face.in_nkao:
        south = face.geometry.representative_point().y < 40.0
        if "limit-taghavard" in within:
            return "martuni", "khojavend"
        if "limit-khachmach" in within:
            return "askeran", "khojaly"
        if slug in _MARDAKERT_TODAY and not south:
            return "mardakert", _MARDAKERT_TODAY[slug]
        if slug == "khojavend":
            return ("martuni" if "limit-martuni-hadrut" in within else "hadrut"), "khojavend"
        if slug == "khojaly" or (slug == "shusha" and "limit-shusha-askeran" in within):
            return "askeran", "khojaly"
        if slug == "shusha":
            return "shusha", "shusha"
        return None, None
    if slug == "goranboy":
        return ("shahumyan", "goranboy") if "limit-shahumyan" in within else ("-", None)
    if slug == "barda":
        return ("tartar", "tartar") if "limit-tartar-barda" in within else ("-", None)
    if slug == "goygol":
        return "-", None
    if slug == "zangilan" and "limit-darzili" in within:
        return "jabrayil", "jabrayil"
    if slug == "fuzuli" and "limit-jabrayil-fuzuli" in within:
        return "jabrayil", "jabrayil"
    if slug == "jabrayil" and "limit-jabrayil-fuzuli" not in within:
        return slug, slug
    return (slug, slug) if slug in _OUTSIDE else (None, None)
