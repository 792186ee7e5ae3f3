"""The pieces: the smallest areas that ever had one holder, and their names."""

from __future__ import annotations

import geopandas as gpd
import shapely
from geopandas import GeoDataFrame

from geodata.digitise.coverage import faces_of, merge_orphans
from geodata.digitise.cuts import region_of
from geodata.digitise.districts import Ground
from geodata.digitise.tables import in_order
from geodata.tables import Row

_KEPT_OUT = ("district-limit", "alternative", "access-road", "transport-link")


def build_pieces(ground: Ground, cuts: GeoDataFrame) -> GeoDataFrame:
    """Return the pieces, EPSG:4326, one row per ``piece_id``, a valid coverage."""
    road = (cuts.kind == "corridor-road") & cuts.buffer_m.isna()
    used = cuts[~cuts.kind.isin(_KEPT_OUT) & ~road].set_index("cut_id")
    regions = {cut_id: region_of(row) for cut_id, row in used.iterrows()}
    districts = ground.districts
    lines = [*districts.geometry.boundary, *(region.boundary for region in regions.values())]
    faces = faces_of(lines)
    points = gpd.GeoDataFrame(geometry=faces.geometry.representative_point())
    owner = gpd.sjoin(points, districts, predicate="within", how="left").groupby(level=0).first()
    faces = faces.join(owner[["district", "today", "in_nkao"]]).dropna(subset="district")
    points = faces.geometry.representative_point()
    inside = {cut_id: points.within(region) for cut_id, region in regions.items()}
    faces["rule"] = [
        _first_rule(row, {cut_id for cut_id in regions if inside[cut_id][index]})
        for index, row in faces.iterrows()
    ]
    faces["label"] = [rule.piece_id for rule in faces.rule]
    pieces = merge_orphans(faces, same="district", minimum_km2=1.5)
    return _described(pieces.rename(columns={"label": "piece_id"}), districts)


def _first_rule(face, within: set[str]) -> Row:
    for rule in in_order("piece_rules"):
        if (rule.district == face.district and {*_named(rule.within)} <= within
                and not within.intersection(_named(rule.without))
                and rule.today in (None, face.today)):
            return rule
    raise ValueError(f"no rule for a face of {face.district} inside {sorted(within)}")


def _named(cuts: str | None) -> list[str]:
    return (cuts or "").split()


def _described(pieces: GeoDataFrame, districts: GeoDataFrame) -> GeoDataFrame:
    rules = {rule.piece_id: rule for rule in in_order("piece_rules")}
    rows = []
    for row in pieces.itertuples():
        rule = rules[row.piece_id]
        share = districts[districts.district == rule.district]
        # Today's district of the greater part: the Soviet one may be divided among several.
        overlap = shapely.area(shapely.intersection(share.geometry.values, row.geometry))
        main = share.iloc[int(overlap.argmax())]
        rows.append({
            "piece_id": row.piece_id, "name": rule.name, "district": rule.district,
            "district_today": main.today, "province_de_facto": rule.province or "",
            "in_nkao": bool(main.in_nkao), "geometry": shapely.normalize(row.geometry),
        })
    return GeoDataFrame(rows, crs=districts.crs).sort_values("piece_id", ignore_index=True)
