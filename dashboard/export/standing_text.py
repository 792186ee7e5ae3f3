"""How one place stood on a day, as lines to read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dashboard.compile.district_names import area_names
from dashboard.words.dates import spoken_day
from dashboard.words.messages import HELD, STANDING
from dashboard.words.sentences import EVERY_HOLDER
from dashboard.words.vocabulary import label
from geodata import Atlas
from geodata.days import ordinal
from geodata.districts import SOVIET, TODAY
from geodata.names import labels_by_place, place_named
from geodata.where import Evidence, NearLine, Standing
from geodata.words import FALLBACK

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
        name, lon, lat = f"{labels_by_place(atlas)[place]['en']}, ", float(row.lon), float(row.lat)
    found = atlas.at(lon, lat, day)
    return "\n".join([_say("place", name=name, lon=lon, lat=lat, day=_spoken(found.day)), "",
                      *_ground(atlas, found), *_lines(found), "", *_sources(atlas, found)]) + "\n"


def _ground(atlas: Atlas, found: Standing) -> Iterator[str]:
    if found.piece_id is None:
        yield _say("outside")
        return
    held = HELD[found.manner].format(
        holder=EVERY_HOLDER[found.holder], other=EVERY_HOLDER.get(found.other, ""))
    yield _say("holder", held=held, since=_spoken(found.since))
    if found.attested:
        yield _say("attested", evidence=label("evidence", found.attested).lower())
    yield _say("cited", cited=_cited(atlas, found.evidence))
    yield _say("piece", piece=found.piece,
               then=area_names(atlas, SOVIET)[found.district][FALLBACK],
               today=area_names(atlas, TODAY)[found.district_today][FALLBACK])
    yield _say("inside" if found.in_oblast else "not-inside")
    for zone in found.zones:
        yield _say("zone", zone=label("zone-kind", zone.kind), by=zone.by)
    for said in found.claims:
        yield _say("said", speaker=said.speaker or _cited(atlas, said.evidence), says=said.says)
    if found.manner != "held":
        yield _say("not-of-one")
    elif found.uncertain:
        yield _say("too-near")


def _lines(found: Standing) -> Iterator[str]:
    for name, line in (("line", found.line), ("border", found.oblast_border)):
        if line is not None:
            yield _say(name, name=line.name, **_measured(line))
    if found.line is None:
        yield _say("no-line")


def _measured(line: NearLine) -> dict[str, str]:
    verdict = _say("near" if line.uncertain else "far")
    return {"metres": _metres(line.metres), "accuracy": _metres(line.accuracy_m),
            "verdict": verdict}


def _metres(metres: float) -> str:
    return f"{metres / 1000:.1f} km" if metres >= 10_000 else f"{metres:,.0f} m"


def _sources(atlas: Atlas, found: Standing) -> Iterator[str]:
    sources = atlas.sources.set_index("source_id")
    yield _say("sources")
    for key in found.sources:
        yield f"  {sources.title[key]}"


def _cited(atlas: Atlas, evidence: Evidence) -> str:
    if not evidence.source_id:
        return label("basis", evidence.basis)
    title = atlas.sources.set_index("source_id").title[evidence.source_id]
    return f"{title} ({evidence.locator})" if evidence.locator else title


def _say(key: str, **values: object) -> str:
    return STANDING[key].format(**values)


def _spoken(day) -> str:
    return spoken_day(ordinal(day))
