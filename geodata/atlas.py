"""The Atlas: the whole record and its geometry, frozen, and asked by day."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

import geopandas as gpd
import numpy as np
import pandas as pd

from geodata.accuracy import Edges, interval
from geodata.changed_hands import changed_hands
from geodata.days import FIRST_DAY, LAST_DAY, day_in_range
from geodata.event_rows import Precision, guessed
from geodata.evidence import evidence
from geodata.ground import Ground
from geodata.holding import counted, parties
from geodata.join import join
from geodata.layers import state_in_context
from geodata.periods import in_force_on
from geodata.recognition import recognising
from geodata.vocabulary import values
from geodata.where import Standing, Where, standing
from geodata.written_days import Order

# Zones that the map has a layer of: a column of a day's pieces each.
_DRAWN_ZONES = tuple(kind for kind in values("zone-kind") if kind in values("layer-zone"))


@dataclass(frozen=True)
class Atlas:
    """The tables of the record as frames, the layers as GeoDataFrames in EPSG:4326."""

    vocabulary: pd.DataFrame
    sources: pd.DataFrame
    rules: pd.DataFrame
    jurisdictions: pd.DataFrame
    resolutions: pd.DataFrame
    votes: pd.DataFrame
    positions: pd.DataFrame
    memberships: pd.DataFrame
    events: pd.DataFrame
    claims: pd.DataFrame
    speakers: pd.DataFrame
    terms: pd.DataFrame
    control: pd.DataFrame
    reports: pd.DataFrame
    zones: pd.DataFrame
    corridor: pd.DataFrame
    places: gpd.GeoDataFrame
    names: pd.DataFrame
    named_areas: pd.DataFrame
    area_names: pd.DataFrame
    other_names: pd.DataFrame
    translations: pd.DataFrame
    message_states: pd.DataFrame
    glossary: pd.DataFrame
    phases: pd.DataFrame
    roles: pd.DataFrame
    sides: pd.DataFrame
    place_sides: pd.DataFrame
    openings: pd.DataFrame
    presets: pd.DataFrame
    corrections: pd.DataFrame
    insets: pd.DataFrame
    subjects: pd.DataFrame
    precisions: pd.DataFrame
    region_states: pd.DataFrame
    promised_lines: pd.DataFrame
    piece_rules: pd.DataFrame
    figures: pd.DataFrame
    district_points: pd.DataFrame
    fitted_points: pd.DataFrame
    district_villages: pd.DataFrame
    geonames_units: pd.DataFrame
    rivers: pd.DataFrame
    large_rivers: pd.DataFrame
    still_waters: pd.DataFrame
    road_stretches: pd.DataFrame
    world_units: pd.DataFrame
    world_mends: pd.DataFrame
    world_areas: pd.DataFrame
    world_regions: pd.DataFrame
    pieces: gpd.GeoDataFrame = field(repr=False)
    line_layer: gpd.GeoDataFrame = field(repr=False)
    context: gpd.GeoDataFrame = field(repr=False)
    roads: gpd.GeoDataFrame = field(repr=False)
    world: gpd.GeoDataFrame = field(repr=False)
    version: str = ""  # of the data that were read: see geodata.version

    @property
    def holders(self) -> pd.Series:
        """The ids of who can hold a piece, in alphabetical order."""
        return self.vocabulary.value[self.vocabulary.list == "holder"].sort_values()

    @property
    def home(self) -> str:
        """The id in the base map of the state that the area shown lies in."""
        [state] = self.region_states.jurisdiction_id[self.region_states.home == "yes"]
        return state_in_context(state)

    @property
    def around(self) -> str:
        """What the ids of lines call the ground around the area shown; "" of one without."""
        return next(filter(None, self.sides.around), "")

    def snapshot(self, day: str | date) -> gpd.GeoDataFrame:
        """Return the pieces with who held each on ``day``.

        Returns
        -------
        GeoDataFrame
            EPSG:4326, one row per piece: ``piece_id, name, district, district_today,
            province_de_facto, in_nkao, area_km2, holder, manner, parties, evidence,
            valid_from, event_id, source_id, locator, note``, the zones that lie over it
            (``peacekeepers, corridor, claimed``, each true or false), ``claimed_by``
            (who claims it, in the order of the alphabet), ``geometry``.
            ``holder`` is with whom it counts, by :mod:`geodata.holding`: the giver of what
            is being handed over, ``contested`` for what is. ``evidence`` is the class of
            :mod:`geodata.evidence`.

        Raises
        ------
        DayError
            When ``day`` is no day, or none that the atlas covers.
        """
        on = pd.Timestamp(day_in_range(day))
        held = self.holdings[in_force_on(self.holdings, on)]
        columns = ["piece_id", "holder", "manner", "parties", "evidence", "valid_from",
                   "event_id", "source_id", "locator", "note"]
        pieces = self.pieces.merge(held[columns], on="piece_id", validate="one_to_one")
        zones = self.zones[in_force_on(self.zones, on)]
        for kind in _DRAWN_ZONES:
            members = set(zones.loc[zones.kind == kind, "piece_id"])
            pieces[kind] = pieces.piece_id.isin(members)
        claims = zones[zones.kind == "claimed"].groupby("piece_id").by
        pieces["claimed_by"] = pieces.piece_id.map(
            claims.agg(lambda who: "; ".join(sorted(set(who)))))
        return pieces

    @cached_property
    def holdings(self) -> pd.DataFrame:
        """The table of control with ``holder`` as it counts, ``parties`` and ``evidence``."""
        return self.control.assign(
            holder=counted(self.control), parties=parties(self.control),
            evidence=evidence(self.control, self.reports))

    def areas(self, day: str | date) -> pd.Series:
        """Return the km2 that each holder had on ``day``; a holder of nothing has 0.

        What is being handed over counts with the giver, what is contested for no party but
        under ``contested``.
        """
        return self._areas(self._holding(day))

    def _areas(self, holding: pd.Series) -> pd.Series:
        by_holder = self.pieces.area_km2.groupby(holding).sum()
        by_holder = by_holder.reindex(self.holders, fill_value=0.0)
        return by_holder.rename_axis("holder_id")

    def _holding(self, day: str | date) -> pd.Series:
        """Return with whom each piece counted on ``day``, in the order of ``pieces``."""
        number, first, end, holder = self._periods
        on = np.datetime64(day_in_range(day))
        current = (np.isnat(first) | (first <= on)) & (np.isnat(end) | (on < end))
        held = np.full(len(self.pieces), None, dtype=object)
        held[number[current]] = holder[current]
        return pd.Series(held, index=self.pieces.index, name="holder", dtype="str")

    @cached_property
    def _periods(self) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """The rows of control: number of the piece, first day, day after the last, holder."""
        rows = self.holdings[self.holdings.piece_id.isin(self.pieces.piece_id)]
        return (pd.Index(self.pieces.piece_id).get_indexer(rows.piece_id),
                rows.valid_from.to_numpy("datetime64[D]"), rows.valid_to.to_numpy("datetime64[D]"),
                rows.holder.to_numpy(object))

    def areas_interval(self, day: str | date) -> pd.DataFrame:
        """Return the km2 of each holder on ``day`` as the accuracy of the lines allows.

        Columns ``low``, ``best``, ``high``, indexed by ``holder_id``; ``best`` is what
        :meth:`areas` gives. The method is told in :mod:`geodata.accuracy`.
        """
        holding = self._holding(day)
        holders = dict(zip(self.pieces.piece_id, holding, strict=True))
        half = self.edges.half_widths(holders, day_in_range(day))
        return interval(self._areas(holding), half)

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
            When ``day`` is no day, or none that the atlas covers.
        ValueError
            When the point is none of the region.
        """
        return standing(self, lon, lat, day_in_range(day))

    @cached_property
    def ground(self) -> Ground:
        """The pieces, holdings, zones and lines, ready to be asked for many points at once."""
        return Ground(self.pieces, self.holdings, self.zones, self.line_layer)

    def join(self, frame: pd.DataFrame, on: str = "", *, lon: str = "", lat: str = "",
             until: str = "", precision: str = "", scheme: str = "", dates: str = ""
             ) -> pd.DataFrame:
        """Return a table of events with who held the ground of each on its day.

        Parameters
        ----------
        on
            The column of the day; ``until`` that of the last day of an interval. ``lon`` and
            ``lat`` are degrees in EPSG:4326, ``precision`` the codes of a ``scheme`` of
            ``precisions.csv``. Columns that are not named are guessed by what UCDP GED, ACLED and
            most tables call them.
        dates
            How days are written where no day of the table tells: ``dmy``, ``mdy`` or ``excel``.

        Returns
        -------
        DataFrame
            The table with ``piece_id, district, district_today, in_oblast, holder, holders,
            manner, evidence, zones, line_id, line_m, line_accuracy_m, uncertain``: see
            :func:`geodata.join.on_ground`.

        Raises
        ------
        JoinError
            When a column is not there, or a place, a day or a code cannot be read.
        """
        given = {"lon": lon, "lat": lat, "day": on, "until": until, "precision": precision,
                 "scheme": scheme}
        columns = guessed(list(frame.columns), **{k: v for k, v in given.items() if v})
        order = Order(dates, lambda: (frame[name] for name in columns.days))
        return join(self.ground, self.precision_codes, frame, columns, order)

    @cached_property
    def precision_codes(self) -> dict[tuple[str, str], Precision]:
        """What each code of each scheme of precision means."""
        return {(row.scheme, row.code): Precision(
            None if pd.isna(row.metres) else float(row.metres), row.unit)
            for row in self.precisions.itertuples()}

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
        return recognising(self.resolutions, self.jurisdictions, self.world, on, possible)

    def diff(self, before: str | date, after: str | date) -> gpd.GeoDataFrame:
        """Return the pieces whose holder differs between two days, with both holders.

        Returns
        -------
        GeoDataFrame
            EPSG:4326: ``piece_id, name, district, from_holder, to_holder, area_km2,
            event_id`` and ``geometry``. The event is the one by which the holder on
            ``after`` came to hold the piece. Ground that became contested has
            ``contested`` for its holder.

        Raises
        ------
        DayError
            When either is no day, or none that the atlas covers.
        """
        earlier = self.snapshot(before)[["piece_id", "holder"]]
        later = self.snapshot(after)
        return changed_hands(earlier, later, self.holdings)

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
