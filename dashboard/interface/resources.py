"""What can be asked, and how the record answers: a table, or how one point stood.

Imports geopandas: only what answers imports this module; what can be asked is told without it by
``dashboard.interface.catalogue``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from datetime import date

import geopandas as gpd
import pandas as pd

from geodata import Atlas
from geodata.joins import event_points, resolutions_on_map
from geodata.layers import WGS84
from geodata.periods import in_force_on

Table = pd.DataFrame | gpd.GeoDataFrame


def snapshot(atlas: Atlas, day: date) -> gpd.GeoDataFrame:
    """Return each piece with who held it on a day, as :meth:`geodata.Atlas.snapshot` does."""
    return atlas.snapshot(day)


def holdings(atlas: Atlas, holder: str = "") -> gpd.GeoDataFrame:
    """Return piece x period x holder: who held each piece, from which day until which."""
    columns = ["piece_id", "holder", "manner", "parties", "evidence", "valid_from", "valid_to",
               "event_id", "source_id", "locator", "basis", "note"]
    held = atlas.pieces.merge(atlas.holdings[columns], on="piece_id")
    return held[held.holder == holder] if holder else held


def lines(atlas: Atlas, day: date | None = None, kind: str = "") -> gpd.GeoDataFrame:
    """Return the segments of lines, all or those in force on a day."""
    table = atlas.lines(day) if day else atlas.line_layer
    return table[table.kind == kind] if kind else table


def zones(atlas: Atlas, day: date | None = None, kind: str = "") -> gpd.GeoDataFrame:
    """Return the zones, a row for each piece of one, all or those of a day."""
    table = atlas.zones[in_force_on(atlas.zones, pd.Timestamp(day))] if day else atlas.zones
    table = table[table.kind == kind] if kind else table
    shapes = atlas.pieces.set_index("piece_id").geometry
    return gpd.GeoDataFrame(table, geometry=table.piece_id.map(shapes).array, crs=WGS84)


def events(atlas: Atlas, category: str = "", **span: date) -> gpd.GeoDataFrame:
    """Return the events that may lie within a span of days, with their points."""
    table = event_points(atlas).drop(columns=["lon", "lat"])
    table = table[table.category == category] if category else table
    return _within(table, **span)


def acts(atlas: Atlas, kind: str = "", **span: date) -> gpd.GeoDataFrame:
    """Return the acts that may lie within a span of days, with the place of who acted."""
    table = resolutions_on_map(atlas)
    names = atlas.jurisdictions.set_index("jurisdiction_id").name
    table.insert(2, "jurisdiction", table.jurisdiction_id.map(names))
    table = table[table.kind == kind] if kind else table
    return _within(table, **span)


def terms(atlas: Atlas, speaker: str = "", kind: str = "", **span: date) -> pd.DataFrame:
    """Return what was called what by whom, each with its speaker."""
    names = atlas.speakers.set_index("speaker_id").name
    table = atlas.terms.assign(speaker=atlas.terms.speaker_id.map(names))
    table = table[table.speaker_id == speaker] if speaker else table
    table = table[table.kind == kind] if kind else table
    return _within(table, **span)


def diff(atlas: Atlas, **span: date) -> gpd.GeoDataFrame:
    """Return what changed hands between two days, as :meth:`geodata.Atlas.diff` does."""
    return atlas.diff(span["from"], span["to"])


def sources(atlas: Atlas, source: str = "") -> pd.DataFrame:
    """Return the sources, all or one."""
    return atlas.sources[atlas.sources.source_id == source] if source else atlas.sources


def at(atlas: Atlas, lon: float, lat: float, day: date) -> dict:
    """Return how a point stood on a day, as :meth:`geodata.Atlas.at` does."""
    standing = atlas.at(lon, lat, day)
    return asdict(standing) | {"uncertain": standing.uncertain,
                               "sources": list(standing.sources)}


ANSWERS: dict[str, Callable[..., Table | dict]] = {
    answer.__name__: answer
    for answer in (snapshot, holdings, lines, zones, events, acts, terms, diff, at, sources)}


def _within(table: Table, **span: date) -> Table:
    """Return the rows of which some day that their date allows lies in a span; ends included."""
    first = table.date_earliest.fillna(table.date_latest)
    last = table.date_latest.fillna(table.date_earliest)
    within = pd.Series(True, index=table.index)
    if "from" in span:
        within &= last.isna() | (last >= pd.Timestamp(span["from"]))
    if "to" in span:
        within &= first.isna() | (first <= pd.Timestamp(span["to"]))
    return table[within]
