"""How one place stood on a day, as lines to read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dashboard.compile.district_names import area_names
from dashboard.words import FALLBACK, say
from dashboard.words.dates import spoken_day
from dashboard.words.messages import held_as
from dashboard.words.vocabulary import label, labels
from geodata import Atlas
from geodata.days import ordinal
from geodata.districts import SOVIET, TODAY
from geodata.names import labels_by_place, named_in, place_named
from geodata.translations import translated
from geodata.where import Evidence, Standing

_POINT = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\s*")


def standing_text(atlas: Atlas, asked: str, day: str, language: str = FALLBACK) -> str:
    """Return who held a place, or a longitude and latitude in degrees, on a day, and by what.

    Raises
    ------
    ValueError
        When no place is called so, or the point is none of the region; says what would do.
    DayError
        When the day is none of the atlas.
    """
    atlas, named = translated(atlas, language), named_in(language)
    point = _POINT.fullmatch(asked)
    if point:
        name, lon, lat = "", float(point[1]), float(point[2])
    else:
        place = place_named(atlas, asked)
        row = atlas.places.set_index("place_id").loc[place]
        name, lon, lat = labels_by_place(atlas)[place][named], float(row.lon), float(row.lat)
    standing = atlas.at(lon, lat, day)
    tell = _Teller(atlas, standing, language)
    head = say("standing-place" if name else "standing-point", language, name=name,
               lon=f"{lon:.4f}", lat=f"{lat:.4f}", day=tell.spoken(standing.day))
    return "\n".join([head, "", *tell.ground(), *tell.lines(), "", *tell.sources()]) + "\n"


class _Teller:
    """Tells in a language how a point stood."""

    def __init__(self, atlas: Atlas, standing: Standing, language: str) -> None:
        self.atlas, self.standing, self.language = atlas, standing, language
        self.named = named_in(language)

    def ground(self) -> Iterator[str]:
        """Tell who held the ground, and on whose word."""
        atlas, standing = self.atlas, self.standing
        if standing.piece_id is None:
            yield self._say("outside")
            return
        holders = labels("holder", "listed", language=self.language)
        held = held_as(standing.manner, holders[standing.holder], holders.get(standing.other, ""),
                       self.language)
        yield self._say("holder", held=held, since=self.spoken(standing.since))
        if standing.attested:
            yield self._say("attested",
                            evidence=self._label("evidence", standing.attested, "spoken"))
        yield self._say("cited", cited=self._cited(standing.evidence))
        yield self._say("piece", piece=standing.piece,
                        then=area_names(atlas, SOVIET)[standing.district][self.named],
                        today=area_names(atlas, TODAY)[standing.district_today][self.named])
        yield self._say("inside" if standing.in_oblast else "not-inside")
        for zone in standing.zones:
            yield self._say("zone", zone=self._label("zone-kind", zone.kind), by=zone.by)
        for claim in standing.claims:
            yield self._say("said", speaker=claim.speaker or self._cited(claim.evidence),
                            says=claim.says)
        if standing.manner != "held":
            yield self._say("not-of-one")
        elif standing.uncertain:
            yield self._say("too-near")

    def lines(self) -> Iterator[str]:
        """Tell how near the lines are."""
        standing = self.standing
        for message, line in (("line", standing.line), ("border", standing.oblast_border)):
            if line is not None:
                yield self._say(f"{message}.near" if line.uncertain else message, name=line.name,
                                metres=self._metres(line.metres),
                                accuracy=self._metres(line.accuracy_m))
        if standing.line is None:
            yield self._say("no-line")

    def sources(self) -> Iterator[str]:
        """Tell the documents that it rests on."""
        sources = self.atlas.sources.set_index("source_id")
        yield self._say("sources")
        for key in self.standing.sources:
            yield f"  {sources.title[key]}"

    def spoken(self, day) -> str:
        """Return a day as the language writes it."""
        return spoken_day(ordinal(day), self.language)

    def _metres(self, metres: float) -> str:
        if metres >= 10_000:
            return self._say("kilometres", km=round(metres / 1000, 1))
        return self._say("metres", metres=round(metres))

    def _cited(self, evidence: Evidence) -> str:
        if not evidence.source_id:
            return self._label("basis", evidence.basis)
        title = self.atlas.sources.set_index("source_id").title[evidence.source_id]
        return (self._say("cited-in", title=title, locator=evidence.locator)
                if evidence.locator else title)

    def _say(self, key: str, **values: object) -> str:
        return say(f"standing-{key}", self.language, **values)

    def _label(self, name: str, value: str, form: str = "") -> str:
        return label(name, value, form, self.language)
