"""Joins in space and time: events to the ground they happened on, acts to their outlines."""

from __future__ import annotations

import geopandas as gpd
import pandas as pd

from geodata.atlas import Atlas
from geodata.layers import WGS84
from geodata.periods import in_force_on


def event_points(atlas: Atlas, events: pd.DataFrame | None = None) -> gpd.GeoDataFrame:
    """Return all or some events with their point, EPSG:4326; none where no place is known.

    The point of an event is its own, or else that of its place.
    """
    events = atlas.events if events is None else events
    places = pd.DataFrame(atlas.places)[["place_id", "lon", "lat"]]
    placed = events.merge(places, on="place_id", how="left", suffixes=("", "_place"))
    lon, lat = placed.lon.fillna(placed.lon_place), placed.lat.fillna(placed.lat_place)
    points = gpd.GeoSeries(gpd.points_from_xy(lon, lat), crs=WGS84)
    points[lon.isna()] = None
    return gpd.GeoDataFrame(events.copy(), geometry=points.array, crs=WGS84)


def last_days(events: pd.DataFrame) -> pd.Series:
    """Return the last day on which each event can have been going on; NaT when that is open."""
    return events.until_latest.where(events.until.notna(), events.date_latest)


def events_on_pieces(atlas: Atlas) -> gpd.GeoDataFrame:
    """Return the events with the piece, district and holder of their last possible day.

    Returns
    -------
    GeoDataFrame
        One row per event, in the order of the record: its columns plus ``piece_id,
        district, holder``, missing where no piece holds the point, where the place is
        known no better than to a first-level unit (``where_precision`` above 3), or where
        the day lies outside the atlas. EPSG:4326.
    """
    points = event_points(atlas)
    exact = points[points.geometry.notna() & (points.where_precision <= 3)]
    exact = exact.assign(last=last_days(exact))
    inside = gpd.sjoin(exact[["event_id", "last", "geometry"]],
                       atlas.pieces[["piece_id", "district", "geometry"]], predicate="within")
    # A point on an edge shared by two pieces lies within neither: it stays without.
    held = inside.merge(atlas.holdings[["piece_id", "holder", "valid_from", "valid_to"]],
                        on="piece_id")
    held = held[in_force_on(held, held.last)]
    return points.merge(held[["event_id", "piece_id", "district", "holder"]], on="event_id",
                        how="left", validate="one_to_one")


def resolutions_on_map(atlas: Atlas) -> gpd.GeoDataFrame:
    """Return the acts with the outline or point of who acted, EPSG:4326.

    The geometry is the polygon of a state or region where there is one, else the point of
    the body, else none: an organisation without a seat in the record has no place.
    """
    who = atlas.jurisdictions.set_index("jurisdiction_id")
    outlines = atlas.world.set_index("geometry_id").geometry
    acts = atlas.resolutions
    points = gpd.GeoSeries(gpd.points_from_xy(who.lon, who.lat), index=who.index, crs=WGS84)
    points[who.lon.isna()] = None
    shapes = [outlines.get(key, points.get(key)) for key in acts.jurisdiction_id]
    return gpd.GeoDataFrame(acts.copy(), geometry=shapes, crs=WGS84)
