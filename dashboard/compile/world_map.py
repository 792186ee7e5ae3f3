"""What the themes of the world draw on: nodes in layers, and their spans of time."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property

import geopandas as gpd
import pandas as pd
import shapely
from shapely.geometry.base import BaseGeometry

from dashboard.compile.apart import displace
from dashboard.compile.frame import Frame
from dashboard.compile.paths import path_data
from dashboard.draw.marks import RADIUS, RING
from dashboard.draw.themes import possible
from dashboard.draw.timeline import Timeline
from dashboard.draw.zooms import BANDS, shown_from
from geodata.atlas import Atlas
from geodata.days import ordinal
from geodata.layers import WGS84

_TOLERANCE = 0.1  # map units, of the point where a name stands
# Square map units: what is smaller gets a bold outline, to be seen at all.
_SMALL = 6.0
_SMALL_AREA = 60.0
_UNDER_THE_NAME = [[0, 0], [0, 0], [0, 11], [0, 13], [0, 13]]  # pixels, in each band of zooms


@dataclass
class Sheet:
    """The world while it is drawn."""

    atlas: Atlas
    timeline: Timeline
    shapes: gpd.GeoSeries
    frame: Frame
    project: Callable[[gpd.GeoSeries], gpd.GeoSeries]
    # The name of each jurisdiction in each language of the map.
    named: Mapping[str, Mapping[str, str]]
    areas: list[dict] = field(default_factory=list)
    marks: list[dict] = field(default_factory=list)
    rings: list[dict] = field(default_factory=list)
    names: list[dict] = field(default_factory=list)
    # Of who is counted in a ring at first, the level of zooms from which on it has a mark.
    late: dict[str, int] = field(default_factory=dict)
    number: dict[str, int] = field(default_factory=dict)
    _places: dict[str, tuple[float, float] | None] = field(default_factory=dict)
    _lands: dict[str, BaseGeometry] = field(default_factory=dict)
    _room: dict[str, float] = field(default_factory=dict)

    @cached_property
    def _bodies(self) -> dict:
        return {row.jurisdiction_id: row for row in self.atlas.jurisdictions.itertuples()}

    @cached_property
    def _points(self) -> dict:
        """The points of those that have one, on the paper: projected together, which is quick."""
        rows = self.atlas.jurisdictions.dropna(subset=["lon", "lat"])
        points = gpd.GeoSeries(gpd.points_from_xy(rows.lon, rows.lat), crs=WGS84)
        return dict(zip(rows.jurisdiction_id, self.project(points), strict=True))

    @cached_property
    def _disputed(self) -> dict[str, list[str]]:
        """The disputed lands within each state."""
        within: dict[str, list[str]] = {}
        for land in self.atlas.world.itertuples():
            if land.level == "disputed":
                within.setdefault(land.parent, []).append(land.geometry_id)
        return within

    def who(self, jurisdiction: str):
        """Return the row of a jurisdiction."""
        return self._bodies[jurisdiction]

    def place(self, jurisdiction: str) -> tuple[float, float] | None:
        """Return the point of a jurisdiction on the paper: deep in its polygon, or its own.

        None for what lies beyond the paper.
        """
        if jurisdiction not in self._places:
            self._places[jurisdiction] = self._found(jurisdiction)
        return self._places[jurisdiction]

    def room(self, jurisdiction: str) -> float:
        """Return how far its land reaches round its point at least, in map units."""
        self.place(jurisdiction)
        return self._room.get(jurisdiction, 0.0)

    def land(self, jurisdiction: str) -> BaseGeometry | None:
        """Return what of a jurisdiction lies on the paper and is undisputed, None for a point."""
        if jurisdiction not in self.shapes.index:
            return None
        if jurisdiction not in self._lands:
            shape = self.shapes[jurisdiction].difference(self._disputed_in(jurisdiction))
            self._lands[jurisdiction] = shape.intersection(self._paper)
        return self._lands[jurisdiction]

    def _found(self, jurisdiction: str) -> tuple[float, float] | None:
        land = self.land(jurisdiction)
        if land is not None:
            if land.is_empty:
                return None
            largest = max(shapely.get_parts(land), key=lambda part: part.area)
            circle = shapely.maximum_inscribed_circle(largest, tolerance=_TOLERANCE)
            point = shapely.get_point(circle, 0)
            self._room[jurisdiction] = circle.length
        else:
            point = self._points[jurisdiction]
            if not point.within(self._paper):
                return None
        return round(point.x, 1), round(point.y, 1)

    @property
    def _paper(self):
        return shapely.box(0, 0, self.frame.width, self.frame.height)

    def _disputed_in(self, state: str):
        """Return the disputed lands within a state: its name does not stand on them."""
        return shapely.union_all([self.shapes[i] for i in self._disputed.get(state, ())])

    def add_area(self, jurisdiction: str, base: str) -> None:
        """Add the polygon of a jurisdiction."""
        shape = self.shapes[jurisdiction]
        limit = _SMALL if base == "state" else _SMALL_AREA
        self.add_path(f"j-{jurisdiction}", f"{base} small" if shape.area < limit else base,
                      path_data(shape, 2 if shape.area < _SMALL else 1))

    def add_path(self, node: str, base: str, path: str) -> None:
        """Add an outline; of what lies beyond the paper nothing is drawn."""
        self.number[node] = self.timeline.add_node(node, base)
        if path:
            self.areas.append({"id": node, "d": path})

    def add_mark(self, node: str, base: str, at: tuple[float, float] | None, shape: str) -> None:
        """Add a mark; of what lies beyond the paper nothing is drawn."""
        level = self.late.get(node.removeprefix("j-"), 0)
        self.number[node] = self.timeline.add_node(
            node, " ".join(filter(None, ["point", base, shown_from(level)])))
        if at is None:
            return
        self.marks.append({"id": node, "x": at[0], "y": at[1], "shape": shape,
                           "r": RADIUS[shape], **({"level": level} if level else {})})

    def add_ring(self, node: str, ring: str, at: tuple[float, float], number: int,
                 until: int) -> None:
        """Add one number that a ring has, where it stands up to a level of zooms."""
        self.number[node] = self.timeline.add_node(node, f"ring {shown_from(0, until)}")
        self.rings.append({"id": node, "x": at[0], "y": at[1], "ring": ring, "counts": number,
                           "until": until})

    def add_name(self, node: str, base: str, item: dict) -> None:
        """Add a name that shows when its jurisdiction does."""
        self.number[node] = self.timeline.add_node(node, base)
        self.names.append({"id": node, **item})

    def add_span(self, key: str, start: int, end: int | None, code: str, group: str,
                 prefix: str = "j-") -> None:
        """Say that the node of a jurisdiction is in a state during a period."""
        self.timeline.add_span(self.number[f"{prefix}{key}"], max(0, start), end, code, group)

    def add_dated(self, key: str, code: str, group: str, earliest: int, latest: int,
                  ended: int | None = None) -> None:
        """Add a state that is possible from one day and certain from another."""
        self.add_span(key, earliest, latest, f"{code} possible", possible(group))
        self.add_span(key, latest, ended, code, group)

    def displace_marks(self) -> None:
        """Move the marks apart; a square stands under the name of its polygon."""
        towns = [mark for mark in self.marks if mark["shape"] in ("dot", "diamond")]
        late = [mark for mark in towns if "level" in mark]
        early = [mark for mark in towns if "level" not in mark]
        rings = list({ring["ring"]: ring for ring in self.rings}.values())
        opening = min((mark["level"] for mark in late), default=0)
        # Of the bands of zooms those before rings open have them, the later ones what opened.
        before, after = _apart([*rings, *early]), _apart([*early, *late])
        shifts = {key: [after.get(key, moves)[band] if first >= opening and late else moves[band]
                        for band, (first, _) in enumerate(BANDS)]
                  for key, moves in before.items()} | {
                      mark["id"]: after[mark["id"]] for mark in late}
        # Seen in another theme than most of those: no reason to give way to them.
        shifts |= _apart([mark for mark in self.marks if mark["shape"] == "triangle"])
        shifts |= {mark["id"]: _UNDER_THE_NAME for mark in self.marks
                   if mark["shape"] == "square"}
        for mark in [*self.marks, *self.rings]:
            moves = shifts.get(mark.get("ring", mark["id"]), [])
            if any(map(any, moves)):
                mark["displaced"] = moves

    def shifts_of(self, jurisdiction: str) -> list[list[float]]:
        """Return by how much the mark of a jurisdiction is moved in each band of zooms."""
        return next((mark.get("displaced", []) for mark in self.marks
                     if mark["id"] == f"j-{jurisdiction}"), [])

    def nodes(self) -> list[dict]:
        """Return the nodes, back to front."""
        # Diamonds are few and weigh more than dots: they lie above them.
        marks = sorted(self.marks, key=lambda mark: mark["shape"] != "dot")
        return [*self.areas, *marks, *self.names, *self.rings]

    def states_of_the_union(self) -> list[int]:
        """Return the numbers of the nodes that stand for a state of the United States."""
        mine = self.atlas.jurisdictions
        mine = set(mine.jurisdiction_id[(mine.parent_id == "us") & (mine.kind == "region")])
        return [number for node, number in self.number.items()
                if node.startswith("j-") and node[2:].split(".")[0] in mine]


def _apart(marks: list[dict]) -> dict[str, list[list[float]]]:
    """Return by mark, or ring, by how much it is moved in each band of zooms."""
    shifts = displace([(mark["x"], mark["y"]) for mark in marks],
                    [mark.get("r", 0.0) for mark in marks],
                    [RING if "ring" in mark else 0.0 for mark in marks])
    return {mark.get("ring", mark["id"]): moves
            for mark, moves in zip(marks, shifts, strict=True)}


def rows_by(frame: pd.DataFrame, column: str) -> dict[str, list]:
    """Return the rows of a frame as tuples, by the values of a column in their order."""
    by: dict[str, list] = {}
    for row in frame.itertuples():
        by.setdefault(getattr(row, column), []).append(row)
    return dict(sorted(by.items()))


def earliest_of(row, floor: int = 0) -> int:
    """Return the first day that a row's date allows, no earlier than ``floor``."""
    return floor if pd.isna(row.date_earliest) else max(floor, ordinal(row.date_earliest.date()))


def latest_of(row) -> int:
    """Return the last day that a row's date allows."""
    return ordinal(row.date_latest.date())
