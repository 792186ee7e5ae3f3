"""What there is to say of a day in a language, and where each of it stands."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, groupby

import shapely
from shapely.geometry.base import BaseGeometry

from dashboard.compile.changes import control_changes
from dashboard.compile.district_names import area_names
from dashboard.compile.frame import REGION
from dashboard.compile.margin import COLUMNS, Note, Placed
from dashboard.compile.notes.dated import Holding
from dashboard.compile.notes.ground import Ground
from dashboard.compile.notes.names import NameAlong, NameOnLand, size_of, width_along
from dashboard.compile.notes.room import tenth
from dashboard.compile.subjects import subjects_of_holders
from dashboard.draw.text import wrapped
from dashboard.draw.zooms import DEFAULT_SCALE, NOTE_LEVELS, NOTE_SIZES, ZOOMS
from dashboard.words.catalogue import say
from dashboard.words.dates import spoken_day
from dashboard.words.sentences import NAMED_ZONE
from dashboard.words.vocabulary import labels as labels_of
from geodata.atlas import Atlas
from geodata.holding import CONTESTED, HANDOVER
from geodata.names import named_in

_WIDEST = 190.0
# Kilometres to which a length is told: a line is drawn more simply than it ran.
_TO = 10
_MOST = 5
# Where along the road of the corridor its note may point: on its way to Armenia.
_ON_ROAD = (0.12, 0.06, 0.18, 0.24, 0.3, 0.36)
# km2 of what is being handed over from which on the map says so.
_LEAST_KM2 = 100
# More districts than that, handed over by one day, are told in one.
_DISTRICTS = 2
_LEVELS = range(*NOTE_LEVELS)
# What speakers call the line that a note names.
_LINE = "zone-line-of-contact"
# What stands in brackets, as "(de facto)", goes into one line.
_BRACKETED = re.compile(r"\([^)]*\)")
# The name of a line with its length.
_LONG = {"note-line": "note-line-long", "note-line-front": "note-line-front-long"}


class DayNotes:
    """Finds what there is to say of a day in a language."""

    def __init__(self, ground: Ground, atlas: Atlas, language: str) -> None:
        self.ground, self.language = ground, language
        # In which the names on the map are, unless the reader chooses others.
        self.names = names = named_in(language)
        self.margins = ground.margins(names)
        self.districts = {area: called[names] for area, called
                          in area_names(atlas, "district-limit").items()}
        self.subjects = subjects_of_holders(atlas)
        self.short = labels_of("holder", "short", language=language)
        self.passage = labels_of("passage", "spoken", language=language)
        self.titles = {(day, event): (title, passed) for day, title, event, _, _, passed, *_
                       in control_changes(atlas, language)}
        self._lands: dict[tuple, tuple[NameOnLand, ...]] = {}
        self._along: dict[tuple, tuple[NameAlong, ...]] = {}
        self._placed: dict[tuple, list[Placed]] = {}

    def on(self, day: int) -> list[Placed | NameOnLand | NameAlong]:
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

    def _handed(self, end: int, rows: list[Holding]) -> list[str]:
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

    def _of_land(self, head: str, texts: list[list[str]], rows: list[Holding]) -> Note:
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

    def _line(self, day: int, along: Sequence[NameAlong]) -> Iterator[Note]:
        shown, km, name = self._length(day)
        levels = {named.level for named in along if named.text != self._say(name)}
        if not shown or levels == {*_LEVELS}:  # with its length along it already
            return
        line = self.ground.front(shown)
        yield Note(3, (self._say(name), self._say("note-line-km", km=km)),
                   self.ground.on_line(f"contact {shown}", line, None, "start"), "start",
                   named=(_LINE, 0, 1, "head 1") if name == "note-line" else ())

    def _named_lines(self, day: int, lands: Sequence[NameOnLand]) -> tuple[NameAlong, ...]:
        """Return the name of the line along it, with its length where there is room for that."""
        shown, km, name = self._length(day)
        discs = self.ground.discs_on(day)
        key = (shown, name, tuple(lands), tuple(disc["id"] for disc in discs))
        if key not in self._along:
            texts = (self._say(_LONG[name], km=km), self._say(name))
            self._along[key] = tuple(
                replace(named, subject=_LINE if name == "note-line" else "",
                        alone=named.text == texts[-1])
                for level in _LEVELS for named in self._beside(
                    shown, texts, level, [land.box for land in lands if land.level == level],
                    discs))
        return self._along[key]

    def _beside(self, shown: tuple[int, ...], texts: Sequence[str], level: int,
                lands: Sequence[BaseGeometry], discs: Sequence[dict]) -> Iterator[NameAlong]:
        if not shown:
            return
        scale = DEFAULT_SCALE * ZOOMS[level]
        moves = [(disc, move) for disc in discs for first, until, *move in disc["moves"]
                 if first <= level < until]
        rounds = [shapely.Point(disc["x"] + dx / scale, disc["y"] + dy / scale).buffer(12 / scale)
                  for disc, (dx, dy) in moves]
        for text in texts:
            stretches = self.ground.stretches(shown, width_along(text), level, self.names)
            at = stretches.best([*lands, *rounds])
            if at:
                yield NameAlong(text, at, level)
                return

    def _corridor(self, day: int) -> Iterator[Note]:
        states, roads = self.ground.corridor.on(day), self.ground.roads.on(day)
        if not states or not roads or states[0] == "ended":
            return
        ats = tuple(tenth(roads[0].interpolate(share, normalized=True).coords[0])
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

    def _names_at(self, day: int, level: int) -> tuple[NameOnLand, ...]:
        """Return the names of holders, and of the zone, that find room on the land."""
        inside = tuple(sorted({*self.ground.zone.on(day)}))
        settled = [row for row in self.ground.holdings.on(day)
                   if row.manner not in (CONTESTED, HANDOVER)]
        # The smaller name first: it has the least room.
        lands = [("zone-name", tuple(wrapped(self._say("note-zone"), NOTE_SIZES["zone-name"],
                                             90, 2)), inside, self.subjects.get(NAMED_ZONE, "")
                  )] if inside else []
        lands += [("land-name", tuple(wrapped(
            _BRACKETED.sub(lambda words: words[0].replace(" ", "\N{NO-BREAK SPACE}"),
                           self.short[holder]),
            NOTE_SIZES["land-name"], 150, 3)), tuple(sorted({row.piece_id for row in rows})),
                   self.subjects.get(holder, ""))
            for holder, rows in _by(settled, lambda row: row.holder)
            if holder not in self.ground.beyond]
        key = (level, tuple(lands))
        if key not in self._lands:
            self._lands[key] = tuple(self._on_land(lands, level))
        return self._lands[key]

    def _on_land(self, lands: list, level: int) -> Iterator[NameOnLand]:
        scale = DEFAULT_SCALE * ZOOMS[level]
        others: list[BaseGeometry] = []
        for kind, lines, members, subject in lands:
            box = tuple((side + 4) / scale for side in size_of(kind, lines))
            spot = self.ground.room(members, box, level, self.names, others)
            if spot:
                name = NameOnLand(kind, lines, round(spot[0], 1), round(spot[1], 1), level,
                                subject)
                others.append(name.box)
                yield name


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
