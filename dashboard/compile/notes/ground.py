"""What of the region notes are about and keep clear of, the same in every language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import geopandas as gpd
import numpy as np
import shapely
from shapely.geometry.base import BaseGeometry

from dashboard.compile.along import Stretches, steps_along
from dashboard.compile.frame import REGION
from dashboard.compile.lines import piece_shapes, span
from dashboard.compile.margin import BANDS, COLUMNS, Margin
from dashboard.compile.notes.dated import Dated, holdings_of
from dashboard.compile.notes.room import APART, CLEAR, POINTS, apart, room_on, tenth
from dashboard.compile.obstacles import areas_at, names_at
from dashboard.draw.zooms import DEFAULT_SCALE, ZOOMS
from dashboard.words.sentences import NAMED_ZONE
from geodata.atlas import Atlas
from geodata.days import FIRST_DAY, ordinal
from geodata.vocabulary import CONTACT


class Ground:
    """What of the region notes are about and keep clear of, the same in every language."""

    def __init__(self, atlas: Atlas, document: dict) -> None:
        self.shapes = piece_shapes(atlas)
        self.info = atlas.pieces.set_index("piece_id")
        self.labels = [label for label in document["labels"] if "layer" not in label]
        self.areas = document["countries"]
        self._margins: dict[str, tuple[Margin, ...]] = {}
        self.paper = shapely.box(0, 0, REGION.width, REGION.height)
        lines = atlas.line_layer[atlas.line_layer.kind.isin(CONTACT)]
        self.lines = Dated(lines, REGION.project(lines))
        roads = atlas.line_layer[atlas.line_layer.kind == "corridor-road"]
        self.roads = Dated(roads, REGION.project(roads))
        self.corridor = Dated(atlas.corridor, atlas.corridor.state)
        fronts = atlas.phases[atlas.phases.matter == "front"]
        self.fronts = Dated(fronts, fronts.front)
        zone = atlas.zones[atlas.zones.kind == NAMED_ZONE]
        self.zone = Dated(zone, zone.piece_id)
        holdings = atlas.holdings.reset_index(drop=True)
        self.holdings = Dated(holdings, holdings_of(holdings, self.info))
        # The names of states stand beside the area shown: it names whom they do not.
        self.beyond = {*atlas.named_areas.area_id[atlas.named_areas.layer == "country"]}
        oblast = self.info[self.info.in_nkao.astype(bool)]
        self.oblast_km2 = round(oblast.area_km2.sum())
        self.area_km2 = round(self.info.area_km2.sum())
        self.oblast = _outline(self.shapes.loc[oblast.index])
        borders = atlas.line_layer[atlas.line_layer.kind == "state-border"]
        self.area = _outline(self.shapes).difference(
            shapely.union_all(REGION.project(borders).array).buffer(CLEAR))
        self.discs = _discs(document)
        self.days = sorted({ordinal(FIRST_DAY), *_days(atlas), *(
            day for start, end, _ in self.discs for day in (start, end))})
        self._taken: dict[tuple[int, str], BaseGeometry] = {}
        self._fronts: dict[tuple[int, ...], BaseGeometry] = {}
        self._beside: dict[tuple[int, ...], BaseGeometry] = {}
        self._steps: dict[tuple[int, ...], list[np.ndarray]] = {}
        self._stretches: dict[tuple, Stretches] = {}
        self._points: dict[tuple, tuple[tuple[float, float], ...]] = {}
        self._rooms: dict[tuple, tuple[float, float] | None] = {}

    def margins(self, language: str) -> tuple[Margin, ...]:
        """Return the paper beside the land for names in a language, by levels of zooms."""
        if language not in self._margins:
            self._margins[language] = tuple(Margin(self.labels, self.areas, language, levels)
                                            for levels in BANDS)
        return self._margins[language]

    def discs_on(self, day: int) -> list[dict]:
        """Return the numbered events of a day."""
        return [disc for start, end, disc in self.discs if start <= day < end]

    def front(self, shown: tuple[int, ...]) -> BaseGeometry:
        """Return the lines of contact of a day, end to end."""
        if shown not in self._fronts:
            whole = shapely.union_all([self.lines.rows[number] for number in shown])
            self._fronts[shown] = (shapely.line_merge(whole)
                                   if whole.geom_type == "MultiLineString" else whole)
        return self._fronts[shown]

    def _beside_front(self, shown: tuple[int, ...]) -> BaseGeometry:
        """Return what lies too near to the lines of contact of a day for a note to point there."""
        if shown not in self._beside:
            self._beside[shown] = self.front(shown).buffer(CLEAR)
        return self._beside[shown]

    def taken(self, level: int, language: str) -> BaseGeometry:
        """Return where names in a language lie at the beginning of a level of zooms."""
        if (level, language) not in self._taken:
            scale = DEFAULT_SCALE * ZOOMS[level]
            taken = shapely.union_all([areas_at(self.areas, scale), names_at(
                self.labels, (scale, 1.25 * scale), [language])])
            shapely.prepare(taken)
            self._taken[level, language] = taken
        return self._taken[level, language]

    def stretches(self, shown: tuple[int, ...], width: float, level: int,
                  language: str) -> Stretches:
        """Return where a name may stand along the lines of contact of a day."""
        key = (shown, width, level, language)
        if shown not in self._steps:
            self._steps[shown] = steps_along(self.front(shown))
        if key not in self._stretches:
            self._stretches[key] = Stretches(
                self.front(shown), self._steps[shown], width, DEFAULT_SCALE * ZOOMS[level],
                self.taken(level, language), self.paper)
        return self._stretches[key]

    def within(self, pieces: tuple[str, ...]) -> tuple[tuple[float, float], ...]:
        """Return points within some land, the one that lies deepest first."""
        if pieces not in self._points:
            land = shapely.coverage_union_all(self.shapes.loc[list(pieces)].array)
            largest = max(shapely.get_parts(land), key=lambda part: part.area)
            deepest = shapely.maximum_inscribed_circle(largest, tolerance=2).coords[0]
            grid = shapely.points(*(side.ravel() for side in np.meshgrid(
                *(np.arange(low, high, APART) for low, high in zip(
                    largest.bounds[:2], largest.bounds[2:], strict=True)))))
            inside = grid[shapely.contains(largest.buffer(-CLEAR), grid)]
            around = shapely.distance(inside, shapely.Point(deepest)).argsort()[:POINTS]
            self._points[pieces] = (tenth(deepest), *(
                tenth(point.coords[0]) for point in inside[around]))
        return self._points[pieces]

    def on_line(self, name: str, line: BaseGeometry, shown: tuple[int, ...] | None,
                toward: str) -> tuple[tuple[float, float], ...]:
        """Return points of a line, those nearest to a column first.

        They keep clear of the lines of contact that are ``shown``, unless it is one of them.
        """
        key = (name, shown, toward)
        if key not in self._points:
            if shown:
                line = line.difference(self._beside_front(shown))
            points = shapely.get_coordinates(shapely.segmentize(line, APART / 3))
            nearest = points[np.argsort(abs(points[:, 0] - COLUMNS[toward]))]
            self._points[key] = tuple(apart(nearest))
        return self._points[key]

    def room(self, land: tuple[str, ...], box: tuple[float, float], level: int, language: str,
             others: Sequence[BaseGeometry]) -> tuple[float, float] | None:
        """Return where a box lies within some land, on no name and on none of the others."""
        key = (land, box, level, language, *(other.bounds for other in others))
        if key not in self._rooms:
            taken = self.taken(level, language)
            taken = shapely.union_all([taken, *others]) if others else taken
            self._rooms[key] = room_on(shapely.coverage_union_all(
                self.shapes.loc[list(land)].array), box, taken)
        return self._rooms[key]


def _outline(shapes: gpd.GeoSeries) -> BaseGeometry:
    return shapely.coverage_union_all(shapes.array).boundary


def _discs(document: dict) -> list[tuple[int, int, dict]]:
    """Return the numbered events: first day, day after the last, and the node of each."""
    timeline = document["timeline"]
    discs = {node["id"]: node for node in document["nodes"] if "number" in node}
    return [(start, end, discs[timeline["node"][feature]]) for feature, start, end in zip(
        timeline["feature"], timeline["start"], timeline["end"], strict=True)
        if timeline["node"][feature] in discs]


def _days(atlas: Atlas) -> Iterator[int]:
    yield from (ordinal(day) for day in atlas.change_dates)
    for row in (*atlas.corridor.itertuples(), *atlas.zones.itertuples(),
                *atlas.phases[atlas.phases.matter == "front"].itertuples()):
        yield from (day for day in span(row) if day is not None)
