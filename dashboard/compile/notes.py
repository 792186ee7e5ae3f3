"""What the map of the region says of itself: notes beside the land, names of holders on it.

Each stands where it has room in a window of a laptop, with a line to what it is about. Whoever
shows a smaller part of the paper leaves out those that would be cut.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import groupby

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from shapely.geometry.base import BaseGeometry

from dashboard.compile.district_names import area_names
from dashboard.compile.frame import REGION
from dashboard.compile.lines import span
from dashboard.draw.text import text_width, wrapped
from dashboard.draw.timeline import END, Timeline
from dashboard.draw.zooms import DEFAULT_SCALE, NOTE_LEVELS, NOTE_SIZES, ZOOMS, shown_from
from dashboard.words.catalogue import say
from dashboard.words.dates import spoken_day
from dashboard.words.vocabulary import labels as words_of
from geodata.atlas import Atlas
from geodata.days import FIRST_DAY, ordinal
from geodata.holding import CONTESTED, HANDOVER
from geodata.names import named_in
from geodata.vocabulary import CONTACT
from geodata.words import FALLBACK

# The columns in which notes stand: metres of the projection right of the land, and left of it.
_COLUMNS = {"start": (97_000 - REGION.xmin) / REGION.unit,
            "end": (-106_000 - REGION.xmin) / REGION.unit}
_TOP, _BOTTOM = ((REGION.ymax - metres) / REGION.unit for metres in (37_000, -104_000))
_GAP = 16.0
# Pixels to a map unit where notes have the least room.
_SCALE = 0.5
_WIDEST = 190.0
# Kilometres to which a length is told: a line is drawn more simply than it ran.
_TO = 10
_MOST = 5
# Map units between the places at which a name on the land is tried.
_STEP = 12.0
# Where along the road of the corridor its note points: on its way to Armenia.
_ON_ROAD = 0.12
# km2 of what is being handed over from which on the map says so.
_LEAST_KM2 = 100
# What stands in brackets, as "(de facto)", goes into one line.
_BRACKETED = re.compile(r"\([^)]*\)")


@dataclass(frozen=True)
class Note:
    """What is said of a point of the paper: its lines, the first of which is its head."""

    rank: int
    lines: tuple[str, ...]
    at: tuple[float, float]
    anchor: str = "start"
    y: float = 0.0

    @property
    def height(self) -> float:
        """Height in pixels."""
        return NOTE_SIZES["head"] * 1.3 + NOTE_SIZES["line"] * 1.3 * (len(self.lines) - 1)

    @property
    def width(self) -> float:
        """Width in pixels."""
        head, *rest = self.lines
        return max(text_width(head, NOTE_SIZES["head"]) * 1.06,
                   *(text_width(line, NOTE_SIZES["line"]) for line in rest), 0.0)


def note_nodes(atlas: Atlas, shapes: gpd.GeoSeries, discs: list[dict], labels: list[dict],
               countries: list[dict], changed: list[list], timeline: Timeline,
               language: str = FALLBACK) -> list[dict]:
    """Return the notes and names on the land, each with the days on which it stands there.

    ``changed`` are the changes of control, as ``changes.py`` tells them.
    """
    spans_of: dict[tuple, list[list[int]]] = {}
    days = sorted({ordinal(FIRST_DAY), *(day for day in _days(atlas, timeline, discs))})
    teller = _Teller(atlas, shapes, discs, labels, changed, timeline, language)
    named = named_in(language)
    blocks = [*(country_box(country, named) for country in countries),
              *(box for label in labels
                if not (box := _label_box(label, NOTE_LEVELS[0], named)).is_empty)]
    for day, following in zip(days, [*days[1:], END], strict=True):
        for key in (*_stacked(teller.notes_on(day), blocks), *teller.names_on(day)):
            spans = spans_of.setdefault(key, [])
            if spans and spans[-1][1] == day:
                spans[-1][1] = following
            else:
                spans.append([day, following])
    nodes = []
    for number, (key, spans) in enumerate(spans_of.items()):
        node = key.node(f"t-note-{number}")
        feature = timeline.add_node(node["id"], key.base)
        for start, end in spans:
            timeline.add_span(feature, start, end, "on", "names")
        nodes.append(node)
    return nodes


@dataclass(frozen=True)
class _Placed:
    note: Note

    base = f"note {shown_from(*NOTE_LEVELS)}"

    def node(self, name: str) -> dict:
        (x, y), note = self.note.at, self.note
        beside = _COLUMNS[note.anchor]
        to = beside + (-6 if note.anchor == "start" else 6)
        # One bend at most: level beside the note, then straight to what it is about.
        bend = to + (-34 if note.anchor == "start" else 34)
        head = note.y + NOTE_SIZES["head"] * 0.6 / _SCALE
        return {"id": name, "note": list(note.lines), "x": round(beside, 1), "y": round(note.y, 1),
                "anchor": note.anchor, "width": round(note.width, 1),
                "height": round(note.height, 1), "level": NOTE_LEVELS[0],
                "until": NOTE_LEVELS[1], "dot": [round(x, 1), round(y, 1)],
                "leader": f"M{to:.1f} {head:.1f}L{bend:.1f} {head:.1f}L{x:.1f} {y:.1f}"}


@dataclass(frozen=True)
class _OnLand:
    kind: str
    lines: tuple[str, ...]
    x: float
    y: float
    level: int

    @property
    def base(self) -> str:
        return f"{self.kind} {shown_from(self.level, self.level + 1)}"

    def node(self, name: str) -> dict:
        width, height = _size(self.kind, self.lines)
        return {"id": name, "note": list(self.lines), "x": self.x, "y": self.y,
                "anchor": "middle", "width": round(width, 1), "height": round(height, 1),
                "level": self.level, "until": self.level + 1}


def _size(kind: str, lines: Iterable[str]) -> tuple[float, float]:
    size, spacing = NOTE_SIZES[kind], 1.5 if kind == "land-name" else 0
    lines = list(lines)
    return (max(text_width(line, size) * 1.06 + spacing * len(line) for line in lines),
            size * 1.3 * len(lines))


def _days(atlas: Atlas, timeline: Timeline, discs: list[dict]) -> Iterator[int]:
    yield from (ordinal(day) for day in atlas.change_dates)
    for row in (*atlas.corridor.itertuples(), *atlas.zones.itertuples(),
                *atlas.phases[atlas.phases.matter == "front"].itertuples()):
        yield from (day for day in span(row) if day is not None)
    numbers = {timeline.node.index(disc["id"]) for disc in discs}
    for feature, start, end, *_ in timeline.spans:
        if feature in numbers:
            yield from (start, end)


def _stacked(notes: list[Note], blocks: list[BaseGeometry]) -> list[_Placed]:
    """Return the notes of highest rank, in two columns, each as near its subject as may be."""
    kept = sorted(notes, key=lambda note: note.rank)[:_MOST]
    placed = []
    for anchor in _COLUMNS:
        column = sorted((n for n in kept if n.anchor == anchor), key=lambda note: note.at[1])
        free = _TOP
        for note in column:
            high = note.height / _SCALE
            y = _below(note, max(free, note.at[1] - high / 2), high, blocks)
            if y + high > _BOTTOM:
                continue
            placed.append(_Placed(replace(note, y=round(y, 1))))
            free = y + high + _GAP
    return placed


def _below(note: Note, y: float, high: float, blocks: list[BaseGeometry]) -> float:
    """Return the first height from one on at which a note lies on none of the blocks."""
    wide = note.width / _SCALE * (1 if note.anchor == "start" else -1)
    x = _COLUMNS[note.anchor]
    for block in sorted(blocks, key=lambda block: block.bounds[1]):
        if block.intersects(shapely.box(min(x, x + wide), y, max(x, x + wide), y + high)):
            y = block.bounds[3]
    return y


class _Teller:
    """Finds what there is to say of a day."""

    def __init__(self, atlas: Atlas, shapes: gpd.GeoSeries, discs: list[dict],
                 labels: list[dict], changed: list[list], timeline: Timeline,
                 language: str) -> None:
        self.language = language
        self.short = words_of("holder", "short", language=language)
        self.passage = words_of("passage", "spoken", language=language)
        self.shapes = shapes
        self.districts = {area: names[named_in(language)] for area, names
                          in area_names(atlas, "district-limit").items()}
        self.info = atlas.pieces.set_index("piece_id")
        lines = atlas.line_layer[atlas.line_layer.kind.isin(CONTACT)]
        self.lines = _Dated(lines, REGION.project(lines))
        roads = atlas.line_layer[atlas.line_layer.kind == "corridor-road"]
        self.roads = _Dated(roads, REGION.project(roads))
        self.corridor = _Dated(atlas.corridor, atlas.corridor.state)
        fronts = atlas.phases[atlas.phases.matter == "front"]
        self.fronts = _Dated(fronts, fronts.front)
        zone = atlas.zones[atlas.zones.kind == "peacekeepers"]
        self.zone = _Dated(zone, zone.piece_id)
        holdings = atlas.holdings.reset_index(drop=True)
        self.holdings = _Dated(holdings, _holdings(holdings, self.info))
        self.discs = self._with_days(discs, timeline)
        self.titles = {(day, event): (title, passed) for day, title, event, _, _, passed
                       in changed}
        oblast = self.info[self.info.in_nkao.astype(bool)]
        self.oblast_km2 = round(oblast.area_km2.sum())
        outline = shapely.coverage_union_all(shapes.loc[oblast.index].array)
        self.tip = max(shapely.get_coordinates(outline).tolist(), default=[0.0, 0.0])
        self.labels = labels
        # The names of states stand beside the area shown: it names whom they do not.
        self.beyond = {*atlas.named_areas.area_id[atlas.named_areas.layer == "country"]}
        self.named: dict[tuple, tuple[_OnLand, ...]] = {}
        self.middles: dict[tuple[str, ...], tuple[float, float]] = {}
        self.easts: dict[tuple[int, ...], tuple[float, float]] = {}
        self.taken = {level: shapely.union_all([_label_box(label, level, named_in(language))
                                                for label in labels])
                      for level in range(*NOTE_LEVELS)}
        shapely.prepare(self.taken[NOTE_LEVELS[0]])

    @staticmethod
    def _with_days(discs: list[dict], timeline: Timeline) -> list[tuple[int, int, dict]]:
        by_node = {timeline.node.index(disc["id"]): disc for disc in discs}
        return [(start, end, by_node[feature]) for feature, start, end, *_ in timeline.spans
                if feature in by_node]

    def notes_on(self, day: int) -> list[Note]:
        return [*self._unsettled(day), *self._events(day), *self._line(day),
                *self._corridor(day), *self._oblast()]

    def _unsettled(self, day: int) -> Iterator[Note]:
        held = self.holdings.on(day)
        handed = _by([row for row in held if row.manner == HANDOVER], lambda row: row.other)
        for receiver, rows in handed:
            if sum(row.km2 for row in rows) < _LEAST_KM2:
                continue
            parts = []
            for (end, district), part in _by(rows, lambda row: (row.end, row.district)):
                note = self._say("note-handover-part", day=spoken_day(end, self.language),
                                 district=self.districts.get(district, district),
                                 km2=round(sum(row.km2 for row in part)))
                parts += wrapped(note, NOTE_SIZES["line"], _WIDEST, 2)
            head = self._say("note-handover", holder=self.short[receiver])
            yield self._of_land(1, head, parts, rows)
        contested = [row for row in held if row.manner == CONTESTED]
        if contested:
            km2 = round(sum(row.km2 for row in contested))
            yield self._of_land(1, self._say("note-contested"),
                                [self._say("note-km2", km2=km2)], contested)

    def _say(self, name: str, **values: object) -> str:
        return say(name, self.language, **values)

    def _of_land(self, rank: int, head: str, lines: list[str], rows: list[_Holding]) -> Note:
        pieces = tuple(row.piece_id for row in rows)
        if pieces not in self.middles:
            land = shapely.coverage_union_all(self.shapes.loc[list(pieces)].array)
            largest = max(shapely.get_parts(land), key=lambda part: part.area)
            self.middles[pieces] = shapely.maximum_inscribed_circle(
                largest, tolerance=2).coords[0]
        return _note(rank, head, lines, self.middles[pieces])

    def _events(self, day: int) -> Iterator[Note]:
        for start, end, disc in self.discs:
            if start <= day < end:
                event = disc["id"].removeprefix("e-").rpartition(".")[0]
                title, passed = self.titles[(start, event)]
                lines = wrapped(title, NOTE_SIZES["line"], _WIDEST, 3)
                if passed:
                    lines.append(self._say("note-km2", km2=passed[0][0]))
                yield _note(2, spoken_day(start, self.language), lines, (disc["x"], disc["y"]))

    def _line(self, day: int) -> Iterator[Note]:
        shown, phase = self.lines.numbers_on(day), self.fronts.on(day)
        shapes = [self.lines.rows[number] for number in shown]
        length = sum(shape.length for shape in shapes) * REGION.unit / 1000
        if length < _TO or not phase:
            return
        if shown not in self.easts:
            self.easts[shown] = self._east_of(shapes)
        head = self._say("note-line" if phase[0] == "on" else "note-line-front")
        km = round(length / _TO) * _TO
        yield _note(3, head, [self._say("note-line-km", km=km)], self.easts[shown])

    def _east_of(self, shapes: list[BaseGeometry]) -> tuple[float, float]:
        """Return the point as far east as lines go where no name lies on the way to the margin."""
        points = shapely.get_coordinates(shapely.union_all(shapes))
        points = points[np.argsort(-points[:, 0])]
        ways = shapely.linestrings([[(x, y), (_COLUMNS["start"], y)] for x, y in points])
        x, y = points[(~shapely.intersects(self.taken[NOTE_LEVELS[0]], ways)).argmax()]
        return x, y

    def _corridor(self, day: int) -> Iterator[Note]:
        states, roads = self.corridor.on(day), self.roads.on(day)
        if not states or not roads or states[0] == "ended":
            return
        at = roads[0].interpolate(_ON_ROAD, normalized=True).coords[0]
        yield replace(_note(4, self._say("note-corridor"), [self.passage[states[0]]], at),
                      anchor="end")

    def _oblast(self) -> Iterator[Note]:
        if self.oblast_km2:
            yield _note(5, self._say("note-oblast"),
                        [self._say("note-km2", km2=self.oblast_km2)], tuple(self.tip))

    def names_on(self, day: int) -> Iterator[_OnLand]:
        """Yield the names of holders, and of the peacekeepers' zone, that find room on the land."""
        for level in range(*NOTE_LEVELS):
            yield from self._names_at(day, level)

    def _names_at(self, day: int, level: int) -> Iterator[_OnLand]:
        inside = tuple(sorted({*self.zone.on(day)}))
        settled = [row for row in self.holdings.on(day)
                   if row.manner not in (CONTESTED, HANDOVER)]
        # The smaller name first: it has the least room.
        lands = [("zone-name", wrapped(self._say("note-zone"), NOTE_SIZES["zone-name"], 90, 2),
                  inside)] if inside else []
        lands += [("land-name", wrapped(
            _BRACKETED.sub(lambda found: found[0].replace(" ", "\N{NO-BREAK SPACE}"),
                           self.short[holder]),
            NOTE_SIZES["land-name"], 150, 3), tuple(sorted({row.piece_id for row in rows})))
            for holder, rows in _by(settled, lambda row: row.holder)
            if holder not in self.beyond]
        key = (level, tuple((tuple(lines), of) for _, lines, of in lands))
        if key not in self.named:
            self.named[key] = tuple(self._placed(lands, level))
        yield from self.named[key]

    def _placed(self, lands: list, level: int) -> Iterator[_OnLand]:
        scale, taken = DEFAULT_SCALE * ZOOMS[level], self.taken[level]
        for kind, lines, members in lands:
            land = shapely.coverage_union_all(self.shapes.loc[list(members)].array)
            box = tuple((side + 4) / scale for side in _size(kind, lines))
            spot = _room(land, box, taken)
            if spot:
                x, y = spot
                taken = taken.union(shapely.box(x - box[0] / 2, y - box[1] / 2,
                                                x + box[0] / 2, y + box[1] / 2))
                yield _OnLand(kind, tuple(lines), round(x, 1), round(y, 1), level)


@dataclass(frozen=True)
class _Holding:
    piece_id: str
    holder: str
    manner: str
    other: str
    end: int
    district: str
    km2: float


def _holdings(rows: pd.DataFrame, info: pd.DataFrame) -> list[_Holding]:
    ends = [span(row)[1] for row in rows.itertuples()]
    columns = (rows.piece_id, rows.holder, rows.manner, rows.other,
               [END if end is None else end for end in ends],
               rows.piece_id.map(info.district), rows.piece_id.map(info.area_km2))
    return [_Holding(*row) for row in zip(*columns, strict=True)]


class _Dated:
    """Rows of the record that are asked for by day; each stands for what is told of it."""

    def __init__(self, dated: pd.DataFrame, rows: Iterable) -> None:
        spans = [span(row) for row in dated.itertuples()]
        self.start = np.array([start for start, _ in spans], dtype=int)
        self.end = np.array([END if end is None else end for _, end in spans], dtype=int)
        self.rows = list(rows)

    def numbers_on(self, day: int) -> tuple[int, ...]:
        """Return the numbers of the rows that hold on a day."""
        return tuple(np.flatnonzero((self.start <= day) & (day < self.end)).tolist())

    def on(self, day: int) -> list:
        """Return the rows that hold on a day."""
        return [self.rows[number] for number in self.numbers_on(day)]


def _by(rows: Iterable, key: Callable) -> list[tuple]:
    """Return rows by a key, in its order."""
    ordered = sorted(rows, key=key)
    return [(of, list(part)) for of, part in groupby(ordered, key)]


def _note(rank: int, head: str, lines: list[str], at: tuple[float, float]) -> Note:
    """Return a note on the side of the land that is nearer to what it is about."""
    middle = sum(_COLUMNS.values()) / 2
    x, y = round(at[0], 1), round(at[1], 1)
    return Note(rank, (head, *lines), (x, y), "start" if x > middle - 60 else "end")


def _room(land: BaseGeometry, box: tuple[float, float],
          taken: BaseGeometry) -> tuple[float, float] | None:
    """Return where a box lies within land and on none of what is taken, as near the middle of the
    land as may be; None where it lies nowhere.
    """
    free = land.difference(taken)
    shapely.prepare(free)
    left, top, right, bottom = land.bounds
    middle = land.centroid
    xs, ys = np.meshgrid(np.arange(left, right, _STEP), np.arange(top, bottom, _STEP))
    near = np.argsort(np.hypot(xs - middle.x, ys - middle.y), axis=None)
    xs, ys = xs.ravel()[near], ys.ravel()[near]
    within = shapely.contains(free, shapely.box(xs - box[0] / 2, ys - box[1] / 2,
                                                xs + box[0] / 2, ys + box[1] / 2))
    widest = within.argmax() if within.any() else None
    return None if widest is None else (float(xs[widest]), float(ys[widest]))


def _label_box(label: dict, level: int, named: str) -> BaseGeometry:
    """Return where the name of a place, and its mark, lie at the first zoom of a level."""
    text, dx, dy, anchor, first = label["names"][named]
    if first > level or "layer" in label:
        return shapely.Point()
    scale = DEFAULT_SCALE * ZOOMS[level]
    width = text_width(text, 13) * 1.06
    left = dx - {"start": 0, "middle": width / 2, "end": width}[anchor]
    x, y = label["x"], label["y"]
    return shapely.box(x + min(left, -4) / scale, y + min(dy - 9, -4) / scale,
                       x + max(left + width, 4) / scale, y + max(dy + 9, 4) / scale)


def country_box(country: dict, named: str = FALLBACK) -> BaseGeometry:
    """Return where the name of a state or of a water lies where notes have the least room."""
    text = country["names"][named]
    wide = (text_width(text, 15, "serif-bold") + 5 * len(text)) / _SCALE
    return shapely.box(country["x"] - wide / 2, country["y"] - 22 / _SCALE,
                       country["x"] + wide / 2, country["y"] + 8 / _SCALE)
