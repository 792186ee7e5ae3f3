"""The Atlas: the whole record and its geometry, frozen, and asked by day."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property
from pathlib import Path

import geopandas as gpd
import pandas as pd

from geodata.accuracy import Edges, interval
from geodata.layers import WGS84
from geodata.partition import area_km2
from geodata.paths import DATA
from geodata.periods import FIRST_DAY, LAST_DAY, day_in_range, in_force_on
from geodata.problems import DataError
from geodata.reading import read_data
from geodata.where import Standing, Where, standing


@dataclass(frozen=True)
class Atlas:
    """The tables of the record as frames, the layers as GeoDataFrames in EPSG:4326."""

    sources: pd.DataFrame
    rules: pd.DataFrame
    jurisdictions: pd.DataFrame
    resolutions: pd.DataFrame
    votes: pd.DataFrame
    positions: pd.DataFrame
    memberships: pd.DataFrame
    events: pd.DataFrame
    claims: pd.DataFrame
    holders: pd.DataFrame
    control: pd.DataFrame
    zones: pd.DataFrame
    corridor: pd.DataFrame
    places: gpd.GeoDataFrame
    names: pd.DataFrame
    pieces: gpd.GeoDataFrame = field(repr=False)
    line_layer: gpd.GeoDataFrame = field(repr=False)
    context: gpd.GeoDataFrame = field(repr=False)
    world: gpd.GeoDataFrame = field(repr=False)

    def snapshot(self, day: str | date) -> gpd.GeoDataFrame:
        """Return the pieces with who held each on ``day``.

        Returns
        -------
        GeoDataFrame
            EPSG:4326, one row per piece: ``piece_id, name, district, district_today,
            province_de_facto, in_nkao, area_km2, holder, manner, valid_from, event_id,
            source_id, locator, note``, the zones that lie over it (``peacekeepers,
            corridor, claimed``, each true or false), ``geometry``.

        Raises
        ------
        DayError
            When ``day`` is no day, or outside 1988-01-01 to 2024-12-31.
        """
        on = pd.Timestamp(day_in_range(day))
        held = self.control[in_force_on(self.control, on)]
        columns = ["piece_id", "holder", "manner", "valid_from", "event_id", "source_id",
                   "locator", "note"]
        pieces = self.pieces.merge(held[columns], on="piece_id", validate="one_to_one")
        zones = self.zones[in_force_on(self.zones, on)]
        for kind in ("peacekeepers", "corridor", "claimed"):
            members = set(zones.loc[zones.kind == kind, "piece_id"])
            pieces[kind] = pieces.piece_id.isin(members)
        return pieces

    def areas(self, day: str | date) -> pd.Series:
        """Return the km2 that each holder had on ``day``; a holder of nothing has 0."""
        by_holder = self.snapshot(day).groupby("holder").area_km2.sum()
        return by_holder.reindex(self.holders.holder_id, fill_value=0.0)

    def areas_interval(self, day: str | date) -> pd.DataFrame:
        """Return the km2 of each holder on ``day`` as the accuracy of the lines allows.

        Columns ``low``, ``best``, ``high``, indexed by ``holder_id``; ``best`` is what
        :meth:`areas` gives. The method is told in :mod:`geodata.accuracy`.
        """
        held = self.snapshot(day)
        half = self.edges.half_widths(dict(zip(held.piece_id, held.holder, strict=True)),
                                      day_in_range(day))
        return interval(self.areas(day), half)

    @cached_property
    def edges(self) -> Edges:
        """The edges between pieces, with the lines that run along them."""
        return Edges(self.pieces, self.line_layer)

    @cached_property
    def where(self) -> Where:
        """The pieces and lines, ready to be asked point by point."""
        return Where(self.pieces, self.line_layer)

    def at(self, lon: float, lat: float, day: str | date) -> Standing:
        """Return how the point ``lon``, ``lat`` (EPSG:4326) stood on ``day``.

        Holder, evidence, piece, district then and today, whether inside the former oblast,
        zones, claims, and the nearest line of the day with its distance and accuracy in
        metres. Outside the study area the holder is None.

        Raises
        ------
        DayError
            When ``day`` is no day, or outside 1988-01-01 to 2024-12-31.
        ValueError
            When the point is none of the region.
        """
        return standing(self, lon, lat, day_in_range(day))

    def lines(self, day: str | date) -> gpd.GeoDataFrame:
        """Return the segments of lines in force on ``day``, with their accuracy in metres."""
        on = pd.Timestamp(day_in_range(day))
        return self.line_layer[in_force_on(self.line_layer, on)].reset_index(drop=True)

    def recognising(self, day: str | date, possible: bool = False) -> gpd.GeoDataFrame:
        """Return the jurisdictions whose recognition of independence is in force on ``day``.

        An act counts from the last day that its date allows; with ``possible`` also from
        the first. It stops on the day on which it is rescinded.

        Returns
        -------
        GeoDataFrame
            EPSG:4326, indexed from 0: ``jurisdiction_id, name, kind, since, certain,
            resolution_ids`` and ``geometry``, the polygon of a state or region, the point
            of a municipality.
        """
        on = pd.Timestamp(day_in_range(day))
        acts = self.resolutions[
            (self.resolutions.kind == "recognises-independence")
            & (self.resolutions.outcome == "passed")
        ]
        certain = acts.date_latest.notna() & (acts.date_latest <= on)
        begun = acts.date_earliest.isna() | (acts.date_earliest <= on)
        ended = acts.ended_earliest.notna() & (acts.ended_earliest <= on)
        acts = acts.assign(certain=certain)[(certain | (begun & possible)) & ~ended]
        by_jurisdiction = acts.groupby("jurisdiction_id").agg(
            since=("date_latest", "min"), certain=("certain", "any"),
            resolution_ids=("resolution_id", tuple),
        ).reset_index()
        listed = by_jurisdiction.merge(self.jurisdictions, on="jurisdiction_id")
        listed = gpd.GeoDataFrame(
            listed, geometry=[self._outline(j) for j in listed.jurisdiction_id], crs=WGS84
        )
        return listed[["jurisdiction_id", "name", "kind", "since", "certain", "resolution_ids",
                       "geometry"]]

    def _outline(self, jurisdiction_id: str):
        polygon = self.world.loc[self.world.geometry_id == jurisdiction_id, "geometry"]
        if len(polygon):
            return polygon.iloc[0]
        row = self.jurisdictions.set_index("jurisdiction_id").loc[[jurisdiction_id]]
        point = gpd.points_from_xy(row.lon, row.lat)[0]
        return None if point.is_empty else point

    def diff(self, before: str | date, after: str | date) -> gpd.GeoDataFrame:
        """Return the pieces whose holder differs between two days, with both holders.

        Returns
        -------
        GeoDataFrame
            EPSG:4326: ``piece_id, name, district, from_holder, to_holder, area_km2,
            event_id`` and ``geometry``. The event is the one by which the holder on
            ``after`` came to hold the piece; one that only ended a handover or a dispute
            about it is not.

        Raises
        ------
        DayError
            When either is no day, or outside 1988-01-01 to 2024-12-31.
        """
        earlier = self.snapshot(before)[["piece_id", "holder"]]
        later = self.snapshot(after)
        begun = _began(self.control)
        later["event_id"] = [begun[key] for key in zip(later.piece_id, later.valid_from,
                                                       strict=True)]
        both = later.merge(earlier, on="piece_id", suffixes=("", "_before"))
        changed = both[both.holder != both.holder_before]
        changed = changed.rename(columns={"holder_before": "from_holder", "holder": "to_holder"})
        return changed[["piece_id", "name", "district", "from_holder", "to_holder", "area_km2",
                        "event_id", "geometry"]].reset_index(drop=True)

    def passage(self, day: str | date) -> pd.Series | None:
        """Return the state of the Lachin corridor on ``day``, None when there was none."""
        rows = self.corridor[in_force_on(self.corridor, pd.Timestamp(day_in_range(day)))]
        return rows.iloc[0] if len(rows) else None

    @property
    def change_dates(self) -> list[date]:
        """The days on which a piece, a zone, a line or the corridor changed, in order."""
        days: set[date] = set()
        for table in (self.control, self.zones, self.line_layer, self.corridor):
            for column in ("valid_from", "valid_to"):
                days |= {stamp.date() for stamp in table[column].dropna()}
        return sorted(day for day in days if FIRST_DAY <= day <= LAST_DAY)


def _began(control: pd.DataFrame) -> dict[tuple[str, pd.Timestamp], str]:
    """Return, by piece and first day of a row of control, the event that began its holder's run.

    Rows of one holder that follow each other, held in different manners, are one run.
    """
    ordered = control.sort_values(["piece_id", "valid_from"])
    first = ordered.groupby("piece_id").holder.shift() != ordered.holder
    events = ordered.event_id[first].to_numpy()[first.cumsum() - 1]
    return dict(zip(zip(ordered.piece_id, ordered.valid_from, strict=True), events, strict=True))


def load_atlas(folder: Path | str = DATA) -> Atlas:
    """Return the Atlas of ``folder``; raise DataError with every fault if there is one."""
    data = read_data(Path(folder))
    if data.problems:
        raise DataError(data.problems, len(data.followers))
    frames = data.frames()
    pieces = data.layers["pieces"].assign(area_km2=area_km2(data.layers["pieces"]).round(3))
    lines = data.layers["lines"].copy()
    for column in ("valid_from", "valid_to"):
        lines[column] = pd.to_datetime(lines[column]).astype("datetime64[s]")
    places = frames.pop("places")
    points = gpd.points_from_xy(places.lon, places.lat)
    return Atlas(
        **frames,
        places=gpd.GeoDataFrame(places, geometry=points, crs=WGS84),
        pieces=pieces,
        line_layer=lines,
        context=data.layers["context"],
        world=data.layers["world"],
    )


