"""Names on the world map: of who acted or spoke, from the zoom at which each finds room.

Who acted is named first, with the year, at the end of a line where the land is too small, and so
is who backed a party in 2020. A state that is named on every day has its name only where that lies
on its own land, so that no name stands against another's fill.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

import shapely

from dashboard.compile.clusters import ring_spots
from dashboard.compile.frame import WORLD
from dashboard.compile.labels import Placed, Spot, leads, place_labels
from dashboard.compile.positions import BACKING
from dashboard.compile.roles import parties, with_role
from dashboard.compile.world_map import Sheet
from dashboard.draw.text import text_width
from dashboard.draw.themes import ADOPTED, THEMES
from dashboard.draw.world_names import NEVER, SOUGHT
from dashboard.draw.zooms import (
    DEFAULT_SCALE,
    SIZES,
    ZOOMS,
    band_of,
    shown_from,
)
from geodata.days import from_ordinal
from geodata.words import FALLBACK

# A name may reach so much farther than the greatest circle on the land: it is less high than that.
_BEYOND = 1.2

# By how many levels of zooms a part of the world, which lies nearer, names states and who spoke
# earlier. Not who acted: they come first, at the end of lines, from a level of their own.
_EARLY = 2

# A name that is wider than the English one by less keeps the English one's place.
_NEARLY = 1.15

Spans = dict[str, list[tuple[int, int, int, str]]]


def add_names(sheet: Sheet) -> list[dict]:
    """Add a name to everything that acted or spoke, which shows when that does.

    Return the names that show on every day.
    """
    acts = _on_paper(sheet, _shown(sheet, "acts"))
    acting = [_acting(sheet, who, spans) for who, spans in acts.items()]
    # Beside the lands of who acted rather than on them: no name against another's fill.
    lands = shapely.union_all([sheet.shapes[spot.place_id] for spot in acting if spot.area])
    rings = ring_spots(sheet)
    placed = place_labels(acting, sheet.frame.width, sheet.frame.height, rings, lands)
    placed = _once_alone(sheet, placed)
    named = with_role(sheet.atlas, "named")
    # The name that stands on every day keeps clear of all but the other one of its own.
    always = _lasting(sheet, [(spot, placed[spot.place_id]) for spot in acting
                              if spot.place_id not in named])
    lasting = {spot.place_id: at.zoom for spot, at in always}
    for spot in acting:
        who = spot.place_id
        last = lasting.get(who, NEVER)
        if placed[who].zoom < last:
            _add_acting(sheet, "acts", spot, placed[who], acts[who], last)
    spoke = _on_paper(sheet, _shown(sheet, "positions"))
    backing = [_led(spot, sheet.named[who][FALLBACK]) for who in spoke if _backs(spoke[who])
               for spot in [_spot(sheet, who)] if spot.area]
    lands = shapely.union_all([sheet.shapes[who] for who in spoke if who in sheet.shapes.index])
    placed = place_labels(backing, sheet.frame.width, sheet.frame.height, always, lands)
    first = [(spot, placed[spot.place_id]) for spot in backing]
    for spot, at in first:
        last = lasting.get(spot.place_id, NEVER)
        if at.zoom < last:
            _add_acting(sheet, "positions", spot, at, spoke[spot.place_id], last)
    others = [_spot(sheet, who) for who in spoke
              if who not in named and who not in {spot.place_id for spot in backing}]
    placed = _once_alone(sheet, place_labels(others, sheet.frame.width, sheet.frame.height,
                                             [*always, *first], early=_early(sheet)))
    for spot in others:
        at, key = placed[spot.place_id], f"positions.{spot.place_id}"
        sheet.add_name(f"t-{key}", f"label r{spot.rank} z{at.zoom}{_inland(spot, at)}",
                       _item(sheet, spot, at))
        for start, end, _, group in spoke[spot.place_id]:
            sheet.add_span(key, start, end, "named", group, prefix="t-")
    return [{"id": spot.place_id, "x": spot.x, "y": spot.y, "rank": spot.rank,
             "names": {language: [text, at.dx, at.dy, at.anchor, at.zoom]
                       for language, text in sheet.named[spot.place_id].items()}}
            for spot, at in always]


def _once_alone(sheet: Sheet, placed: dict[str, Placed]) -> dict[str, Placed]:
    """Return where names stand, of who is counted in a ring only once that has opened."""
    return {who: replace(at, zoom=max(at.zoom, sheet.late.get(who, 0)))
            for who, at in placed.items()}


def _early(sheet: Sheet) -> int:
    return 0 if sheet.frame is WORLD else _EARLY


def _on_paper(sheet: Sheet, spans: Spans) -> Spans:
    return {who: of for who, of in spans.items() if sheet.place(who)}


def _shown(sheet: Sheet, theme: str, without: Collection[str] = ()) -> Spans:
    """Return of everything but some that shows in a theme when it does: first day, day after the
    last, code and group."""
    timeline = sheet.timeline
    groups = {name for group in THEMES[theme][1:] for name in (group, f"{group}-possible")}
    named = {number: node[2:] for node, number in sheet.number.items()
             if node.startswith("j-") and "." not in node and node[2:] not in without}
    spans: Spans = {}
    for feature, start, end, code, group in timeline.spans:
        if feature in named and timeline.groups[group] in groups:
            spans.setdefault(named[feature], []).append(
                (start, end, code, timeline.groups[group]))
    return {who: spans[who] for who in named.values() if who in spans}


def _acting(sheet: Sheet, jurisdiction: str, spans: list) -> Spot:
    """Return the spot of who acted: first those whose land shows what they adopted."""
    spot = _spot(sheet, jurisdiction)
    years = {_year(start) for start, *_ in spans}
    if spot.area and any(group in ADOPTED for *_, group in spans):
        # As wide as with its year. In English, for few places are left to it: a longer name of
        # another language reaches farther out over the land beside.
        return _led(spot, f"{sheet.named[jurisdiction][FALLBACK]} {max(years)}")
    return spot


def _inland(spot: Spot, at: Placed) -> str:
    """Return the class of a name for which a frame finds room on its own land before its zoom."""
    middle = (at.dx, at.dy, at.anchor) == (0, 0, "middle")
    return " inland" if spot.area and middle and at.zoom >= SOUGHT["inland"] else ""


def _led(spot: Spot, text: str) -> Spot:
    """Return a spot whose name may stand at the end of a line, so wide as a text."""
    return replace(spot, rank=1, led=True, text=text)


def _backs(spans: list) -> bool:
    """Return whether a body's main stance was ever for one of the parties."""
    return any(group in BACKING for *_, group in spans)


def _add_acting(sheet: Sheet, theme: str, spot: Spot, at: Placed, spans: list,
                last: int) -> None:
    """Add the name of who acted in a theme, for each stretch of days, with the year of an act that
    shows then, up to the level of zooms from which on it is named on every day."""
    led = spot.rank == 1
    # Once its own land has room for it a name stands there: farther off are others' lands then.
    within = max(at.zoom + 1, _on_its_land(sheet, spot)) if led else len(ZOOMS)
    until = min(within if within < len(ZOOMS) else NEVER, last)
    stands = [("", at, until if led else last)]
    if led and until < min(len(ZOOMS), last):
        stands.append((".near", Placed(0.0, 0.0, "middle", until), last))
    for suffix, stand, ends in stands:
        _add_stand(sheet, theme, spot, stand, ends, suffix, spans)


def _add_stand(sheet: Sheet, theme: str, spot: Spot, at: Placed, until: int, suffix: str,
               spans: list) -> None:
    """Add a name in one place, where it stands up to a level of zooms."""
    led = spot.rank == 1
    item, key = _item(sheet, spot, at), f"{theme}.{spot.place_id}"
    base = f"label {'acting' if led else f'r{spot.rank}'} {shown_from(at.zoom, until)}"
    if until < NEVER:
        item["until"] = until
    if led and leads(at):
        item["leader"] = True
    days = sorted({day for start, end, *_ in spans for day in (start, end)})
    stretches: dict[int, list] = {}
    for start, end in zip(days, days[1:], strict=False):
        now = [span for span in spans if span[0] <= start < span[1]]
        if now:
            strongest = max(now, key=lambda span: span[2])
            dated = theme == "acts" and led and "possible" not in strongest[3]
            year = _year(strongest[0]) if dated else 0
            stretches.setdefault(year, []).extend((start, end, group) for *_, group in now)
    for number, (year, shown) in enumerate(stretches.items()):
        name = f"{key}.{number}{suffix}" if number else f"{key}{suffix}"
        sheet.add_name(f"t-{name}", base, item | ({"year": year} if year else {}))
        for start, end, group in shown:
            sheet.add_span(name, start, end, "named", group, prefix="t-")


def _year(day: int) -> int:
    return from_ordinal(day).year


def _lasting(sheet: Sheet, acting: list[tuple[Spot, Placed]]) -> list[tuple[Spot, Placed]]:
    """Return what is named on every day, and where: on its own land, clear of who acted.

    Neither party is named before the other, and no disputed land before the states.
    """
    # States first, then entities without UN membership.
    spots = sorted((replace(_spot(sheet, always),
                            rank=4 if sheet.who(always).kind == "entity" else 3)
                    for always in with_role(sheet.atlas, "named") if sheet.place(always)),
                   key=lambda spot: (spot.rank, spot.place_id))
    together = [spot.place_id for spot in spots
                if spot.rank == 3 and spot.place_id in parties(sheet.atlas)]
    placed = place_labels(spots, sheet.frame.width, sheet.frame.height, acting,
                          early=_early(sheet))
    for spot in spots:
        if spot.rank == 3:
            level = max(placed[spot.place_id].zoom, _on_its_land(sheet, spot))
            placed[spot.place_id] = Placed(0.0, 0.0, "middle", level)
    both = max((placed[party].zoom for party in together), default=0)
    for party in together:
        placed[party] = replace(placed[party], zoom=both)
    states = {spot.place_id: placed[spot.place_id].zoom for spot in spots if spot.rank == 3}
    within = dict(zip(sheet.atlas.world.geometry_id, sheet.atlas.world.parent, strict=True))
    for spot in spots:
        parent = within.get(spot.place_id)
        if spot.rank == 4 and parent in states:
            at = placed[spot.place_id]
            placed[spot.place_id] = replace(at, zoom=max(at.zoom, states[parent]))
    return [(spot, placed[spot.place_id]) for spot in spots]


def _on_its_land(sheet: Sheet, spot: Spot) -> int:
    """Return the first level of zooms at which a name lies on the land that it names."""
    half, room = text_width(spot.text, SIZES[spot.rank]) / 2, sheet.room(spot.place_id)
    high, land = SIZES[spot.rank] / 2, sheet.land(spot.place_id)

    def lies_on_it(scale: float) -> bool:
        return half <= room * _BEYOND * scale or (land is not None and land.contains(shapely.box(
            spot.x - half / scale, spot.y - high / scale,
            spot.x + half / scale, spot.y + high / scale)))

    return next((level for level, zoom in enumerate(ZOOMS)
                 if lies_on_it(zoom * DEFAULT_SCALE)), len(ZOOMS))


def _spot(sheet: Sheet, jurisdiction: str) -> Spot:
    row = sheet.who(jurisdiction)
    area = jurisdiction in sheet.shapes.index
    x, y = sheet.place(jurisdiction)
    rank = 3 if area or row.kind == "chamber" else 4
    return Spot(jurisdiction, x, y, rank, _measured(sheet.named[jurisdiction]), area,
                shifts=tuple(map(tuple, sheet.shifts_of(jurisdiction))))


def _measured(names: Mapping[str, str]) -> str:
    """Return the name by which room is found: where one language has it all have, or nearly."""
    widths = {text: text_width(text, SIZES[3]) for text in names.values()}
    widest = max(widths, key=widths.get)
    return widest if widths[widest] > _NEARLY * widths[names[FALLBACK]] else names[FALLBACK]


def _item(sheet: Sheet, spot: Spot, at: Placed) -> dict:
    x, y = spot.shifts[band_of(at.zoom)] if spot.shifts else (0, 0)
    names = sheet.named[spot.place_id]
    return {"x": spot.x, "y": spot.y, "text": names[FALLBACK], "names": names,
            "dx": round(at.dx + x, 1), "dy": round(at.dy + y, 1), "anchor": at.anchor,
            "level": at.zoom}
