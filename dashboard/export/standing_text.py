"""How one place stood on a day, as lines to read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dashboard.compile.district_names import area_names
from dashboard.words import FALLBACK, say
from dashboard.words.dates import spoken_day
from dashboard.words.messages import held_as
from dashboard.words.sentences import EVERY_HOLDER
from dashboard.words.vocabulary import label
from geodata import Atlas
from geodata.days import ordinal
from geodata.districts import SOVIET, TODAY
from geodata.names import labels_by_place, place_named
from geodata.where import Evidence, Standing

_POINT = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*[,;\s]\s*(-?\d+(?:\.\d+)?)\s*")


def standing_text(atlas: Atlas, asked: str, day: str) -> str:
    """Return who held a place, or a longitude and latitude in degrees, on a day, and by what.

    Raises
    ------
    ValueError
        When no place is called so, or the point is none of the region; says what would do.
    DayError
        When the day is none of the atlas.
    """
    point = _POINT.fullmatch(asked)
    if point:
        name, lon, lat = "", float(point[1]), float(point[2])
    else:
        place = place_named(atlas, asked)
        row = atlas.places.set_index("place_id").loc[place]
        name, lon, lat = labels_by_place(atlas)[place][FALLBACK], float(row.lon), float(row.lat)
    standing = atlas.at(lon, lat, day)
    head = say("standing-place" if name else "standing-point", name=name, lon=f"{lon:.4f}",
               lat=f"{lat:.4f}", day=_spoken(standing.day))
    return "\n".join([head, "", *_ground(atlas, standing), *_lines(standing), "",
                      *_sources(atlas, standing)]) + "\n"


def _ground(atlas: Atlas, standing: Standing) -> Iterator[str]:
    if standing.piece_id is None:
        yield _say("outside")
        return
    held = held_as(standing.manner, EVERY_HOLDER[standing.holder],
                   EVERY_HOLDER.get(standing.other, ""))
    yield _say("holder", held=held, since=_spoken(standing.since))
    if standing.attested:
        yield _say("attested", evidence=label("evidence", standing.attested, "spoken"))
    yield _say("cited", cited=_cited(atlas, standing.evidence))
    yield _say("piece", piece=standing.piece,
               then=area_names(atlas, SOVIET)[standing.district][FALLBACK],
               today=area_names(atlas, TODAY)[standing.district_today][FALLBACK])
    yield _say("inside" if standing.in_oblast else "not-inside")
    for zone in standing.zones:
        yield _say("zone", zone=label("zone-kind", zone.kind), by=zone.by)
    for claim in standing.claims:
        yield _say("said", speaker=claim.speaker or _cited(atlas, claim.evidence), says=claim.says)
    if standing.manner != "held":
        yield _say("not-of-one")
    elif standing.uncertain:
        yield _say("too-near")


def _lines(standing: Standing) -> Iterator[str]:
    for message, line in (("line", standing.line), ("border", standing.oblast_border)):
        if line is not None:
            yield _say(f"{message}.near" if line.uncertain else message, name=line.name,
                       metres=_metres(line.metres), accuracy=_metres(line.accuracy_m))
    if standing.line is None:
        yield _say("no-line")


def _metres(metres: float) -> str:
    if metres >= 10_000:
        return _say("kilometres", km=round(metres / 1000, 1))
    return _say("metres", metres=round(metres))


def _sources(atlas: Atlas, standing: Standing) -> Iterator[str]:
    sources = atlas.sources.set_index("source_id")
    yield _say("sources")
    for key in standing.sources:
        yield f"  {sources.title[key]}"


def _cited(atlas: Atlas, evidence: Evidence) -> str:
    if not evidence.source_id:
        return label("basis", evidence.basis)
    title = atlas.sources.set_index("source_id").title[evidence.source_id]
    return (_say("cited-in", title=title, locator=evidence.locator) if evidence.locator
            else title)


def _say(key: str, **values: object) -> str:
    return say(f"standing-{key}", **values)


def _spoken(day) -> str:
    return spoken_day(ordinal(day))
