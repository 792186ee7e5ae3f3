"""What the map of the region says of itself: notes beside the land, names of holders on it and of
the line between them along it.

Each stands where it has room in a window of a laptop, whatever language the names of places are
in. Whoever shows a smaller part of the paper leaves out those that would be cut.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, groupby

import geopandas as gpd
import numpy as np
import pandas as pd
import shapely
from shapely.geometry.base import BaseGeometry

from dashboard.compile.along import Along, Stretches, box_of
from dashboard.compile.changes import control_changes
from dashboard.compile.district_names import area_names
from dashboard.compile.frame import REGION
from dashboard.compile.lines import piece_shapes, span
from dashboard.compile.margin import BANDS, COLUMNS, Margin, Note, Placed
from dashboard.compile.obstacles import areas_at, names_at
from dashboard.draw.text import text_width, wrapped
from dashboard.draw.timeline import END
from dashboard.draw.zooms import DEFAULT_SCALE, NOTE_LEVELS, NOTE_SIZES, ZOOMS, shown_from
from dashboard.words.catalogue import say
from dashboard.words.dates import spoken_day
from dashboard.words.vocabulary import labels as labels_of
from geodata.atlas import Atlas
from geodata.days import FIRST_DAY, ordinal
from geodata.holding import CONTESTED, HANDOVER
from geodata.names import named_in
from geodata.vocabulary import CONTACT

_WIDEST = 190.0
# Kilometres to which a length is told: a line is drawn more simply than it ran.
_TO = 10
_MOST = 5
# So many places are told of where the mark of a folded note may stand.
_MARKS = 8
# Map units between the places at which a name on the land is tried.
_STEP = 12.0
# Where along the road of the corridor its note may point: on its way to Armenia.
_ON_ROAD = (0.12, 0.06, 0.18, 0.24, 0.3, 0.36)
# km2 of what is being handed over from which on the map says so.
_LEAST_KM2 = 100
# More districts than that, handed over by one day, are told in one.
_DISTRICTS = 2
# So many points of a line or of land a note may point to, so many map units from each other; and
# how far from another line, or from the edge of its land, each is.
_POINTS, _APART, _CLEAR = 14, 36.0, 10.0
_LEVELS = range(*NOTE_LEVELS)
# What speakers call what a note names: the holders on the land, and the line between them.
_HOLDERS = {"azerbaijan": "entity-azerbaijan", "karabakh": "entity-authorities",
            "peacekeepers": "forces-peacekeepers"}
_LINE = "zone-line-of-contact"
# What stands in brackets, as "(de facto)", goes into one line.
_BRACKETED = re.compile(r"\([^)]*\)")
# The name of a line with its length.
_LONG = {"note-line": "note-line-long", "note-line-front": "note-line-front-long"}


def notes_of(ground: Ground, atlas: Atlas, language: str) -> dict:
    """Return the notes and names on the land in a language, each with its days.

    ``nodes`` are as ``dashboard/draw/notes.py`` draws them, ``spans`` the number of a node, the
    first day and the day after the last. ``atlas`` says it in the language.
    """
    found: dict[tuple, list[list[int]]] = {}
    teller = _Teller(ground, atlas, language)
    for day, following in zip(ground.days, [*ground.days[1:], END], strict=True):
        for key in teller.on(day):
            spans = found.setdefault(key, [])
            if spans and spans[-1][1] == day:
                spans[-1][1] = following
            else:
                spans.append([day, following])
    return {"nodes": [ground.node(key, f"t-note-{number}") for number, key in enumerate(found)],
            "spans": [[number, *days] for number, spans in enumerate(found.values())
                      for days in spans]}


@dataclass(frozen=True)
class _OnLand:
    kind: str
    lines: tuple[str, ...]
    x: float
    y: float
    level: int
    subject: str = ""

    @property
    def box(self) -> BaseGeometry:
        scale = DEFAULT_SCALE * ZOOMS[self.level]
        wide, high = (side / scale / 2 for side in _size(self.kind, self.lines))
        return shapely.box(self.x - wide, self.y - high, self.x + wide, self.y + high)


@dataclass(frozen=True)
class _Named:
    """The name of a line along it."""

    text: str
    at: Along
    level: int
    subject: str = ""
    alone: bool = True

    @property
    def box(self) -> BaseGeometry:
        return box_of(self.at, _along_width(self.text), DEFAULT_SCALE * ZOOMS[self.level])


def _along_width(text: str) -> float:
    return text_width(text, NOTE_SIZES["along"], "sans-bold") + 4


def _size(kind: str, lines: Iterable[str]) -> tuple[float, float]:
    size, spacing = NOTE_SIZES[kind], 1.5 if kind == "land-name" else 0
    lines = list(lines)
    return (max(text_width(line, size) * 1.06 + spacing * len(line) for line in lines),
            size * 1.3 * len(lines))


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
        # The names of states stand beside the area shown: it names whom they do not.
        self.beyond = {*atlas.named_areas.area_id[atlas.named_areas.layer == "country"]}
        oblast = self.info[self.info.in_nkao.astype(bool)]
        self.oblast_km2 = round(oblast.area_km2.sum())
        self.area_km2 = round(self.info.area_km2.sum())
        self.oblast = _outline(self.shapes.loc[oblast.index])
        borders = atlas.line_layer[atlas.line_layer.kind == "state-border"]
        self.area = _outline(self.shapes).difference(
            shapely.union_all(REGION.project(borders).array).buffer(_CLEAR))
        self.discs = _discs(document)
        self.days = sorted({ordinal(FIRST_DAY), *_days(atlas), *(
            day for start, end, _ in self.discs for day in (start, end))})
        self._taken: dict[tuple[int, str], BaseGeometry] = {}
        self._fronts: dict[tuple[int, ...], BaseGeometry] = {}
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
        if key not in self._stretches:
            self._stretches[key] = Stretches(self.front(shown), width, DEFAULT_SCALE * ZOOMS[level],
                                             self.taken(level, language), self.paper)
        return self._stretches[key]

    def within(self, pieces: tuple[str, ...]) -> tuple[tuple[float, float], ...]:
        """Return points within some land, the one that lies deepest first."""
        if pieces not in self._points:
            land = shapely.coverage_union_all(self.shapes.loc[list(pieces)].array)
            largest = max(shapely.get_parts(land), key=lambda part: part.area)
            deepest = shapely.maximum_inscribed_circle(largest, tolerance=2).coords[0]
            grid = shapely.points(*(side.ravel() for side in np.meshgrid(
                *(np.arange(low, high, _APART) for low, high in zip(
                    largest.bounds[:2], largest.bounds[2:], strict=True)))))
            inside = grid[shapely.contains(largest.buffer(-_CLEAR), grid)]
            around = shapely.distance(inside, shapely.Point(deepest)).argsort()[:_POINTS]
            self._points[pieces] = (_at(deepest), *(
                _at(point.coords[0]) for point in inside[around]))
        return self._points[pieces]

    def on_line(self, name: str, line: BaseGeometry, shown: tuple[int, ...] | None,
                toward: str) -> tuple[tuple[float, float], ...]:
        """Return points of a line, those nearest to a column first.

        They keep clear of the lines of contact that are ``shown``, unless it is one of them.
        """
        key = (name, shown, toward)
        if key not in self._points:
            if shown:
                line = line.difference(self.front(shown).buffer(_CLEAR))
            points = shapely.get_coordinates(shapely.segmentize(line, _APART / 3))
            nearest = points[np.argsort(abs(points[:, 0] - COLUMNS[toward]))]
            self._points[key] = tuple(_spread(nearest))
        return self._points[key]

    def room(self, land: tuple[str, ...], box: tuple[float, float], level: int, language: str,
             others: Sequence[BaseGeometry]) -> tuple[float, float] | None:
        """Return where a box lies within some land, on no name and on none of the others."""
        key = (land, box, level, language, *(other.bounds for other in others))
        if key not in self._rooms:
            taken = shapely.union_all([self.taken(level, language), *others])
            self._rooms[key] = _room(shapely.coverage_union_all(
                self.shapes.loc[list(land)].array), box, taken)
        return self._rooms[key]

    def node(self, key: Placed | _OnLand | _Named, name: str) -> dict:
        """Return what is drawn of a note or a name, under an id."""
        if isinstance(key, Placed):
            return self._note_node(key, name)
        if isinstance(key, _Named):
            return {"id": name, "base": f"along {shown_from(key.level, key.level + 1)}",
                    "note": [key.text], "x": key.at.x, "y": key.at.y, "anchor": "middle",
                    "turn": key.at.turn, "off": key.at.off,
                    "width": round(_along_width(key.text), 1),
                    "height": round(NOTE_SIZES["along"] * 1.3, 1), "level": key.level,
                    "until": key.level + 1} | _about(
                        key.subject, 0, int(key.alone), f"along {key.text}")
        width, height = _size(key.kind, key.lines)
        return {"id": name, "base": f"{key.kind} {shown_from(key.level, key.level + 1)}",
                "note": list(key.lines), "x": key.x, "y": key.y,
                "anchor": "middle", "width": round(width, 1), "height": round(height, 1),
                "level": key.level, "until": key.level + 1} | _about(
                    key.subject, 0, len(key.lines), f"{key.kind} {len(key.lines)}")

    def _note_node(self, placed: Placed, name: str) -> dict:
        note, leader = placed.note, placed.leader
        # Where it may have its mark when it is folded: an event has its disc.
        marks = {} if note.about == "event" else {"marks": [list(at) for at in note.ats[:_MARKS]]}
        return {"id": name, "base": f"note {shown_from(*placed.levels)}", "note": list(note.lines),
                "x": round(COLUMNS[placed.anchor], 1), "y": placed.y, "anchor": placed.anchor,
                "width": round(note.width, 1), "height": round(note.height, 1),
                "level": placed.levels[0], "until": placed.levels[1],
                **({"more": list(note.more)} if note.more else {}),
                "leader": [[round(px, 1), round(py, 1)] for px, py in leader]} | marks | _about(
                    *note.named)


def _about(subject: str = "", first: int = 0, count: int = 0, place: str = "") -> dict:
    """Return what a note names and by which of its lines, for whoever calls that otherwise.

    With a ``count`` of 0 the line says more than the name. ``place`` is the same where as much of
    the name has as much room.
    """
    return {"about": [subject, first, count, place]} if subject else {}


def _at(point: Iterable[float]) -> tuple[float, float]:
    x, y = point
    return round(float(x), 1), round(float(y), 1)


def _spread(points: np.ndarray) -> Iterator[tuple[float, float]]:
    """Yield the first points that lie apart from each other."""
    found: list[tuple[float, float]] = []
    for x, y in points:
        if all(abs(x - a) + abs(y - b) > _APART for a, b in found):
            found.append((x, y))
            yield _at((x, y))
        if len(found) == _POINTS:
            return


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


class _Teller:
    """Finds what there is to say of a day in a language."""

    def __init__(self, ground: Ground, atlas: Atlas, language: str) -> None:
        self.ground, self.language = ground, language
        # In which the names on the map are, unless the reader chooses others.
        self.names = names = named_in(language)
        self.margins = ground.margins(names)
        self.districts = {area: called[names] for area, called
                          in area_names(atlas, "district-limit").items()}
        self.short = labels_of("holder", "short", language=language)
        self.passage = labels_of("passage", "spoken", language=language)
        self.titles = {(day, event): (title, passed) for day, title, event, _, _, passed, *_
                       in control_changes(atlas, language)}
        self._lands: dict[tuple, tuple[_OnLand, ...]] = {}
        self._along: dict[tuple, tuple[_Named, ...]] = {}
        self._placed: dict[tuple, list[Placed]] = {}

    def on(self, day: int) -> list[Placed | _OnLand | _Named]:
        lands = [name for level in _LEVELS for name in self._names_at(day, level)]
        along = self._named_lines(day, lands)
        notes = tuple([*self._unsettled(day), *self._events(day),
                       *self._line(day, along), *self._corridor(day), *self._oblast(day),
                       *self._area(day)])
        written = (*lands, *along)
        if (notes, written) not in self._placed:
            self._placed[notes, written] = [
                placed for margin in self.margins for placed in margin.stacked(
                    notes, _MOST, [name.box for name in written if name.level in range(
                        *margin.levels)])]
        return [*self._placed[notes, written], *written]

    def _say(self, name: str, **values: object) -> str:
        return say(name, self.language, **values)

    def _unsettled(self, day: int) -> Iterator[Note]:
        held = self.ground.holdings.on(day)
        handed = _by([row for row in held if row.manner == HANDOVER], lambda row: row.other)
        for receiver, rows in handed:
            if sum(row.km2 for row in rows) < _LEAST_KM2:
                continue
            parties = [self._handed(end, part) for end, part in _by(rows, lambda row: row.end)]
            yield self._of_land(self._say("note-handover", holder=self.short[receiver]),
                                [wrapped(text, NOTE_SIZES["line"], _WIDEST, 2)
                                 for text in chain.from_iterable(parties)], rows)
        contested = [row for row in held if row.manner == CONTESTED]
        if contested:
            km2 = round(sum(row.km2 for row in contested))
            yield self._of_land(self._say("note-contested"), [[self._say("note-km2", km2=km2)]],
                                contested)

    def _handed(self, end: int, rows: list[_Holding]) -> list[str]:
        """Return what is handed over by a day, district by district, or in one if they are many."""
        day = spoken_day(end, self.language)
        districts = [(district, round(sum(row.km2 for row in part)))
                     for district, part in _by(rows, lambda row: row.district)]
        if len(districts) > _DISTRICTS:
            return [self._say("note-handover-until", day=day,
                              km2=round(sum(row.km2 for row in rows)))]
        return [self._say("note-handover-part", day=day, km2=km2,
                          district=self.districts.get(district, district))
                for district, km2 in districts]

    def _of_land(self, head: str, texts: list[list[str]], rows: list[_Holding]) -> Note:
        return _note(1, head, texts, self.ground.within(tuple(row.piece_id for row in rows)))

    def _events(self, day: int) -> Iterator[Note]:
        for disc in self.ground.discs_on(day):
            event, _, start = disc["id"].removeprefix("e-").rpartition(".")
            title, passed = self.titles[(int(start), event)]
            lines = wrapped(title, NOTE_SIZES["line"], _WIDEST, 3)
            titled = len(lines)
            km2 = [[self._say("note-km2", km2=passed[0][0])]] if passed else []
            yield _note(2, spoken_day(int(start), self.language), [lines, *km2],
                        ((disc["x"], disc["y"]),), about="event",
                        named=(f"event-{event}", 1, titled, f"line {titled}"))

    def _length(self, day: int) -> tuple[tuple[int, ...], int, str]:
        """Return the lines of contact of a day, their kilometres, and the name of such a line."""
        shown, phase = self.ground.lines.numbers_on(day), self.ground.fronts.on(day)
        length = sum(self.ground.lines.rows[number].length for number in shown)
        km = round(length * REGION.unit / 1000 / _TO) * _TO
        name = "note-line" if phase and phase[0] == "on" else "note-line-front"
        return shown if phase and km >= _TO else (), km, name

    def _line(self, day: int, along: Sequence[_Named]) -> Iterator[Note]:
        shown, km, name = self._length(day)
        levels = {named.level for named in along if named.text != self._say(name)}
        if not shown or levels == {*_LEVELS}:  # with its length along it already
            return
        line = self.ground.front(shown)
        yield Note(3, (self._say(name), self._say("note-line-km", km=km)),
                   self.ground.on_line(f"contact {shown}", line, None, "start"), "start",
                   named=(_LINE, 0, 1, "head 1") if name == "note-line" else ())

    def _named_lines(self, day: int, lands: Sequence[_OnLand]) -> tuple[_Named, ...]:
        """Return the name of the line along it, with its length where there is room for that."""
        shown, km, name = self._length(day)
        discs = self.ground.discs_on(day)
        key = (shown, name, tuple(lands), tuple(disc["id"] for disc in discs))
        if key not in self._along:
            texts = (self._say(_LONG[name], km=km), self._say(name))
            self._along[key] = tuple(
                replace(found, subject=_LINE if name == "note-line" else "",
                        alone=found.text == texts[-1])
                for level in _LEVELS for found in self._beside(
                    shown, texts, level, [land.box for land in lands if land.level == level],
                    discs))
        return self._along[key]

    def _beside(self, shown: tuple[int, ...], texts: Sequence[str], level: int,
                lands: Sequence[BaseGeometry], discs: Sequence[dict]) -> Iterator[_Named]:
        if not shown:
            return
        scale = DEFAULT_SCALE * ZOOMS[level]
        moves = [(disc, move) for disc in discs for first, until, *move in disc["moves"]
                 if first <= level < until]
        rounds = [shapely.Point(disc["x"] + dx / scale, disc["y"] + dy / scale).buffer(12 / scale)
                  for disc, (dx, dy) in moves]
        for text in texts:
            stretches = self.ground.stretches(shown, _along_width(text), level, self.names)
            at = stretches.best([*lands, *rounds])
            if at:
                yield _Named(text, at, level)
                return

    def _corridor(self, day: int) -> Iterator[Note]:
        states, roads = self.ground.corridor.on(day), self.ground.roads.on(day)
        if not states or not roads or states[0] == "ended":
            return
        ats = tuple(_at(roads[0].interpolate(share, normalized=True).coords[0])
                    for share in _ON_ROAD)
        yield Note(4, (self._say("note-corridor"), self.passage[states[0]]), ats, "end",
                   named=("zone-corridor", 0, 1, "head 1"))

    def _oblast(self, day: int) -> Iterator[Note]:
        if self.ground.oblast_km2:
            yield self._outline(5, day, "note-oblast", self.ground.oblast_km2, self.ground.oblast)

    def _area(self, day: int) -> Iterator[Note]:
        yield self._outline(6, day, "note-area-shown", self.ground.area_km2, self.ground.area)

    def _outline(self, rank: int, day: int, name: str, km2: int, line: BaseGeometry) -> Note:
        shown, *_ = self._length(day)
        return Note(rank, (self._say(name), self._say("note-km2", km2=km2)),
                    self.ground.on_line(name, line, shown, "start"), "start",
                    named=("zone-oblast", 0, 1, "head 1") if name == "note-oblast" else ())

    def _names_at(self, day: int, level: int) -> tuple[_OnLand, ...]:
        """Return the names of holders, and of the zone, that find room on the land."""
        inside = tuple(sorted({*self.ground.zone.on(day)}))
        settled = [row for row in self.ground.holdings.on(day)
                   if row.manner not in (CONTESTED, HANDOVER)]
        # The smaller name first: it has the least room.
        lands = [("zone-name", tuple(wrapped(self._say("note-zone"), NOTE_SIZES["zone-name"],
                                             90, 2)), inside, _HOLDERS["peacekeepers"]
                  )] if inside else []
        lands += [("land-name", tuple(wrapped(
            _BRACKETED.sub(lambda words: words[0].replace(" ", "\N{NO-BREAK SPACE}"),
                           self.short[holder]),
            NOTE_SIZES["land-name"], 150, 3)), tuple(sorted({row.piece_id for row in rows})),
                   _HOLDERS.get(holder, ""))
            for holder, rows in _by(settled, lambda row: row.holder)
            if holder not in self.ground.beyond]
        key = (level, tuple(lands))
        if key not in self._lands:
            self._lands[key] = tuple(self._on_land(lands, level))
        return self._lands[key]

    def _on_land(self, lands: list, level: int) -> Iterator[_OnLand]:
        scale = DEFAULT_SCALE * ZOOMS[level]
        others: list[BaseGeometry] = []
        for kind, lines, members, subject in lands:
            box = tuple((side + 4) / scale for side in _size(kind, lines))
            spot = self.ground.room(members, box, level, self.names, others)
            if spot:
                name = _OnLand(kind, lines, round(spot[0], 1), round(spot[1], 1), level,
                                subject)
                others.append(name.box)
                yield name


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


def _note(rank: int, head: str, texts: list[list[str]], ats: tuple[tuple[float, float], ...],
          about: str = "", named: tuple = ()) -> Note:
    """Return a note on the side of the land that is nearer to what it is about.

    ``texts`` is what it says under its head, each as the lines that it takes.
    """
    lines, more = [head], []
    for text in texts:
        more += range(len(lines) + 1, len(lines) + len(text))
        lines += text
    anchor = min(COLUMNS, key=lambda side: abs(COLUMNS[side] - ats[0][0]))
    return Note(rank, tuple(lines), ats, anchor, about, named, tuple(more))


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
    nearest = within.argmax() if within.any() else None
    return None if nearest is None else (float(xs[nearest]), float(ys[nearest]))
