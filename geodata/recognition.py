"""Whose recognition of independence is in force on a day."""

from __future__ import annotations

import geopandas as gpd
import pandas as pd

from geodata.layers import WGS84


def recognising(resolutions: pd.DataFrame, jurisdictions: pd.DataFrame, world: gpd.GeoDataFrame,
                on: pd.Timestamp, possible: bool) -> gpd.GeoDataFrame:
    """Return the jurisdictions whose recognition is in force; see ``Atlas.recognising``."""
    acts = resolutions[(resolutions.kind == "recognises-independence")
                       & (resolutions.outcome == "passed")]
    certain = acts.date_latest.notna() & (acts.date_latest <= on)
    begun = acts.date_earliest.isna() | (acts.date_earliest <= on)
    ended = acts.ended_earliest.notna() & (acts.ended_earliest <= on)
    acts = acts.assign(certain=certain)[(certain | (begun & possible)) & ~ended]
    by_jurisdiction = acts.groupby("jurisdiction_id").agg(
        since=("date_latest", "min"), certain=("certain", "any"),
        resolution_ids=("resolution_id", tuple),
    ).reset_index()
    listed = by_jurisdiction.merge(jurisdictions, on="jurisdiction_id")
    outlines = [_outline(one, jurisdictions, world) for one in listed.jurisdiction_id]
    listed = gpd.GeoDataFrame(listed, geometry=outlines, crs=WGS84)
    return listed[["jurisdiction_id", "name", "kind", "since", "certain", "resolution_ids",
                   "geometry"]]


def _outline(jurisdiction_id: str, jurisdictions: pd.DataFrame, world: gpd.GeoDataFrame):
    """Return the polygon of a jurisdiction, else its point; None where it has neither."""
    polygon = world.loc[world.geometry_id == jurisdiction_id, "geometry"]
    if len(polygon):
        return polygon.iloc[0]
    row = jurisdictions.set_index("jurisdiction_id").loc[[jurisdiction_id]]
    point = gpd.points_from_xy(row.lon, row.lat)[0]
    return None if point.is_empty else point
