"""Names on the world map: of who acted or spoke, from the zoom at which each finds room."""

from __future__ import annotations

from dataclasses import replace

from dashboard.compile.frame import WORLD
from dashboard.compile.labels import Placed, Spot, place_labels
from dashboard.compile.roles import parties, with_role
from dashboard.compile.world_map import Sheet
from dashboard.draw.themes import THEMES
from dashboard.draw.zooms import band_of
from geodata.names import LANGUAGES

_NAMED = ("acts", "positions")


def add_names(sheet: Sheet) -> None:
    """Add a name to everything that acted or spoke, which shows when that does."""
    timeline = sheet.timeline
    always = with_role(sheet.atlas, "named")
    by_node: dict[int, list] = {}
    for feature, start, end, _, group in timeline.spans:
        by_node.setdefault(feature, []).append((start, end, timeline.groups[group]))
    for theme in _NAMED:
        groups = {name for group in THEMES[theme][1:] for name in (group, f"{group}-possible")}
        shown = {node[2:]: [span for span in by_node.get(number, ()) if span[2] in groups]
                 for node, number in list(sheet.number.items())
                 if node.startswith("j-") and "." not in node}
        _add_theme(sheet, theme, {key: spans for key, spans in shown.items()
                                  if spans and key not in always})


def _add_theme(sheet: Sheet, theme: str, shown: dict[str, list]) -> None:
    spots = [_spot(sheet, jurisdiction) for jurisdiction in shown]
    placed = place_labels(spots, WORLD.width, WORLD.height, lasting(sheet))
    for spot in spots:
        at = placed[spot.place_id]
        key = f"{theme}.{spot.place_id}"
        sheet.add_name(f"t-{key}", f"label r{spot.rank} z{at.zoom}", _item(spot, at))
        for start, end, group in shown[spot.place_id]:
            sheet.add_span(key, start, end, "named", group, prefix="t-")


def lasting_labels(sheet: Sheet) -> list[dict]:
    """Return the names that show on every day."""
    return [{"id": spot.place_id, "x": spot.x, "y": spot.y, "rank": spot.rank,
             "names": {language: [spot.text, at.dx, at.dy, at.anchor, at.zoom]
                       for language in LANGUAGES}}
            for spot, at in lasting(sheet)]


def lasting(sheet: Sheet) -> list[tuple[Spot, Placed]]:
    """Return what is named on every day, and where.

    Neither party is named before the other, and no disputed land before the states.
    """
    # States first, then entities without UN membership.
    spots = sorted((replace(_spot(sheet, always),
                            rank=4 if sheet.who(always).kind == "entity" else 3)
                    for always in with_role(sheet.atlas, "named")),
                   key=lambda spot: (spot.rank, spot.place_id))
    together = [spot.place_id for spot in spots
                if spot.rank == 3 and spot.place_id in parties(sheet.atlas)]
    placed = place_labels(spots, WORLD.width, WORLD.height)
    both = max((placed[party].zoom for party in together), default=0)
    for party in together:
        placed[party] = replace(placed[party], zoom=both)
    return [(spot, placed[spot.place_id]) for spot in spots]


def _spot(sheet: Sheet, jurisdiction: str) -> Spot:
    row = sheet.who(jurisdiction)
    area = jurisdiction in sheet.shapes.index
    x, y = sheet.place(jurisdiction)
    return Spot(jurisdiction, x, y, 3 if area or row.kind == "chamber" else 4, row["name"], area,
                shifts=tuple(map(tuple, sheet.shifts_of(jurisdiction))))


def _item(spot: Spot, at: Placed) -> dict:
    x, y = spot.shifts[band_of(at.zoom)] if spot.shifts else (0, 0)
    return {"x": spot.x, "y": spot.y, "text": spot.text, "dx": round(at.dx + x, 1),
            "dy": round(at.dy + y, 1), "anchor": at.anchor, "level": at.zoom}
