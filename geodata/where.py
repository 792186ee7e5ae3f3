"""A point and a day: who held it, by what evidence, and how near the line was.

``Atlas.at`` answers with a :class:`Standing`: values only. A line that is nearer than it is
accurate leaves the holder uncertain, whatever the piece says; so does a piece under dispute.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from math import isfinite

import geopandas as gpd
import pandas as pd
import shapely

from geodata.faults import NO_POINT, OUTSIDE, SWAPPED, PlaceError
from geodata.features import WINDOW
from geodata.layers import REGION_CRS, WGS84
from geodata.periods import in_force_on
from geodata.vocabulary import CONTACT


@dataclass(frozen=True)
class NearLine:
    """The stretch of a line that is nearest to a point, and how well it is known."""

    line_id: str
    segment: str
    kind: str
    name: str
    metres: float
    accuracy_m: float
    method: str
    source_id: str
    locator: str

    @property
    def uncertain(self) -> bool:
        """True when the point lies no farther from the line than the line may be out."""
        return self.metres <= self.accuracy_m


@dataclass(frozen=True)
class Evidence:
    """What a row of the record rests on; ``source_id`` is empty where it is unreferenced."""

    basis: str
    source_id: str
    locator: str
    note: str


@dataclass(frozen=True)
class InZone:
    """A zone that lay over the point."""

    zone_id: str
    kind: str
    by: str
    evidence: Evidence


@dataclass(frozen=True)
class Said:
    """What a source says of who held the piece, where sources differ."""

    claim_id: str
    field: str
    value: str
    speaker: str
    says: str
    shown: bool
    evidence: Evidence


@dataclass(frozen=True)
class Standing:
    """How one point stood on one day.

    ``other`` is who it was being handed over to, and ``attested`` on whose word the holder
    rests (list ``evidence``), None where it is contested. Outside the study area ``piece_id``,
    ``holder`` and what follows from them are None, and there are no zones and claims. ``line``
    is the nearest line of contact or front of the day, None when there was none;
    ``oblast_border`` the nearest stretch of the former oblast's.
    """

    lon: float
    lat: float
    day: date
    piece_id: str | None
    piece: str | None
    district: str | None
    district_today: str | None
    in_oblast: bool | None
    holder: str | None
    manner: str | None
    other: str | None
    since: date | None
    event_id: str | None
    attested: str | None
    evidence: Evidence | None
    zones: tuple[InZone, ...]
    claims: tuple[Said, ...]
    line: NearLine | None
    oblast_border: NearLine | None

    @property
    def uncertain(self) -> bool:
        """True when the line is too near, or the piece was not simply held by one side."""
        near = self.line is not None and self.line.uncertain
        return self.holder is not None and (near or self.manner != "held")

    @property
    def sources(self) -> tuple[str, ...]:
        """The sources of all of it, each once: of the holder first, of the lines last."""
        rows = [self.evidence, *(zone.evidence for zone in self.zones),
                *(claim.evidence for claim in self.claims), self.line, self.oblast_border]
        return tuple(dict.fromkeys(row.source_id for row in rows if row and row.source_id))


class Where:
    """The ground of an atlas, ready to be asked point by point."""

    def __init__(self, pieces: gpd.GeoDataFrame, lines: gpd.GeoDataFrame) -> None:
        self._pieces = pieces
        self._tree = shapely.STRtree(pieces.geometry.array)
        self._lines = lines
        self._flat = lines.to_crs(REGION_CRS).geometry.array
        self.contact = lines.kind.isin(CONTACT)
        self.border = lines.kind == "oblast-border"

    def piece(self, point: shapely.Point) -> pd.Series | None:
        """Return the piece at a point, None outside; on an edge the first of them by id."""
        found = self._tree.query(point, predicate="intersects")
        if len(found) < 2:
            return self._pieces.iloc[found[0]] if len(found) else None
        return self._pieces.iloc[found].sort_values("piece_id").iloc[0]

    def nearest(self, point: shapely.Point, chosen: pd.Series) -> NearLine | None:
        """Return the nearest of the lines that ``chosen`` (a mask) names, None for none."""
        if not chosen.any():
            return None
        [flat] = gpd.GeoSeries([point], crs=WGS84).to_crs(REGION_CRS)
        numbers = chosen.to_numpy().nonzero()[0]
        far = shapely.distance(self._flat[numbers], flat)
        # Two stretches meet in one vertex: of equally near ones the less known counts,
        # then the first by its id.
        nearest = numbers[far <= far.min() + 1e-6]
        row = self._lines.iloc[nearest[0]] if len(nearest) == 1 else (
            self._lines.iloc[nearest].sort_values(
                ["accuracy_m", "line_id"], ascending=[True, False]).iloc[-1])
        return NearLine(row.line_id, row.segment, row.kind, row["name"], round(float(far.min()), 1),
                        float(row.accuracy_m), row.method, _text(row.source_id),
                        _text(row.locator))


def point_of(lon: float, lat: float) -> shapely.Point:
    """Return a point of the region, or raise PlaceError with what would do."""
    west, south, east, north = WINDOW
    if not (isfinite(lon) and isfinite(lat)):
        raise PlaceError(f"{lon}, {lat} is no point: write longitude and latitude in degrees",
                         NO_POINT, asked=f"{lon}, {lat}")
    if not (west <= lon <= east and south <= lat <= north):
        asked = f"{lon}, {lat}"
        if west <= lat <= east and south <= lon <= north:
            raise PlaceError(f"{asked} lies outside the region: swapped? write {lat}, {lon}",
                             SWAPPED, asked=asked, other=f"{lat}, {lon}")
        raise PlaceError(
            f"{asked} lies outside the region: write a longitude from {west} to {east} and a "
            f"latitude from {south} to {north}",
            OUTSIDE, asked=asked, west=str(west), east=str(east), south=str(south),
            north=str(north))
    return shapely.Point(lon, lat)


def standing(atlas, lon: float, lat: float, on: date) -> Standing:
    """Return how a point stood on a day; see :meth:`geodata.atlas.Atlas.at`."""
    point, day = point_of(lon, lat), pd.Timestamp(on)
    ground: Where = atlas.where
    line = ground.nearest(point, ground.contact & in_force_on(atlas.line_layer, day))
    border = ground.nearest(point, ground.border)
    piece = ground.piece(point)
    if piece is None:
        return Standing(lon, lat, on, *[None] * 12, (), (), line, border)
    key = piece.piece_id
    rows = atlas.holdings
    held = rows[in_force_on(rows, day) & (rows.piece_id == key)].iloc[0]
    over = atlas.zones[in_force_on(atlas.zones, day) & (atlas.zones.piece_id == key)]
    claims = atlas.claims[(atlas.claims.subject == "control") & (atlas.claims.subject_id == key)]
    return Standing(
        lon, lat, on, key, piece["name"], piece.district, piece.district_today,
        bool(piece.in_nkao), held.holder, held.manner, _text(held.other) or None,
        held.valid_from.date(), _text(held.event_id) or None,
        _text(held.evidence) or None, _evidence(held),
        tuple(InZone(row.zone_id, row.kind, row.by, _evidence(row)) for row in over.itertuples()),
        tuple(Said(row.claim_id, row.field, row.value, _text(row.speaker), row.says,
                   row.shown == "yes", _evidence(row)) for row in claims.itertuples()),
        line, border)


def _evidence(row) -> Evidence:
    return Evidence(row.basis, _text(row.source_id), _text(row.locator), _text(row.note))


def _text(value) -> str:
    return value if isinstance(value, str) else ""
