"""Municipalities counted together until the zoom from which on they can be told apart.

Of each country, on the map of a part of the world of each region, those that stand within it are
one ring for each thing that they did, with their number in it. A group that ever had but one is
no group: its mark stands alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pandas as pd

from dashboard.compile.frame import Frame
from dashboard.compile.labels import Placed, Spot
from dashboard.compile.world_map import Sheet
from dashboard.draw.themes import THEMES
from dashboard.draw.timeline import END
from dashboard.draw.zooms import DEFAULT_SCALE, ZOOMS

# Kilometres to a pixel from which on the towns of a region are apart.
_APART = 3.6
KINDS = ("county", "municipality")
# As wide as a ring: no name comes nearer.
_RING_TEXT = "000"


def opening_level(frame: Frame) -> int:
    """Return the level of zooms from which on a paper shows each municipality by itself."""
    km = frame.unit / 1000
    return next((level for level, zoom in enumerate(ZOOMS)
                 if km / (zoom * DEFAULT_SCALE) <= _APART), len(ZOOMS) - 1)


def groups_of(sheet: Sheet, bodies: pd.Series, by_region: bool) -> dict[str, list[str]]:
    """Return by country, or region, the municipalities that are counted together."""
    parents = dict(sheet.atlas.jurisdictions.set_index("jurisdiction_id").parent_id.dropna())
    groups: dict[str, list[str]] = {}
    for body in sorted(set(bodies)):
        if sheet.who(body).kind in KINDS and sheet.place(body) and body in parents:
            groups.setdefault(_group(parents, parents[body], by_region), []).append(body)
    return {group: members for group, members in groups.items() if len(members) > 1}


def _group(parents: dict[str, str], parent: str, by_region: bool) -> str:
    while not by_region and parent in parents:
        parent = parents[parent]
    return parent


def add_rings(sheet: Sheet, groups: dict[str, list[str]], until: int) -> None:
    """Add for each group and thing done a ring with each number that there ever was of it."""
    for group, members in groups.items():
        for theme in THEMES:
            stretches = list(_counted(sheet, members, theme))
            at = _middles(sheet, stretches)
            for start, end, done in stretches:
                for code, number in Counter(done.values()).items():
                    _add_ring(sheet, group, code, number, at[code], until, (start, end))


def _middles(sheet: Sheet, stretches: list) -> dict[int, tuple[float, float]]:
    """Return by code the middle of all who ever did it."""
    who: dict[int, dict[str, None]] = {}
    for _, _, done in stretches:
        for member, code in done.items():
            who.setdefault(code, {})[member] = None
    return {code: tuple(round(sum(axis) / len(members), 1) for axis in zip(
        *map(sheet.place, members), strict=True)) for code, members in who.items()}


def _add_ring(sheet: Sheet, group: str, code: int, number: int, at: tuple[float, float],
              until: int, days: tuple[int, int]) -> None:
    name = sheet.timeline.codes[code]
    shown = name.removeprefix("act-")
    key = f"{group}.{shown}.{number}"
    if f"c-{key}" not in sheet.number:
        sheet.add_ring(f"c-{key}", f"{group}.{shown}", at, number, until)
    sheet.add_span(key, *days, name, shown, prefix="c-")


def _counted(sheet: Sheet, members: list[str],
             theme: str) -> Iterator[tuple[int, int, dict[str, int]]]:
    """Yield for each stretch of days who of some bodies did what for certain, as a code."""
    timeline = sheet.timeline
    numbers = {sheet.number[f"j-{member}"]: member for member in members}
    groups = set(THEMES[theme])
    spans = [(feature, start, end, code) for feature, start, end, code, group in timeline.spans
             if feature in numbers and timeline.groups[group] in groups
             and timeline.codes[code] not in ("plain", "named")]
    days = sorted({day for _, start, end, _ in spans for day in (start, end)})
    for start, end in zip(days, days[1:], strict=False):
        strongest: dict[str, int] = {}
        for feature, first, last, code in spans:
            if first <= start < last:
                member = numbers[feature]
                strongest[member] = max(code, strongest.get(member, 0))
        yield start, min(end, END), strongest


def ring_spots(sheet: Sheet) -> list[tuple[Spot, Placed]]:
    """Return where rings stand, for names to keep clear of."""
    return [(Spot(ring["id"], ring["x"], ring["y"], 3, _RING_TEXT, area=True,
                  shifts=tuple(map(tuple, ring.get("displaced", ())))),
             Placed(0.0, 0.0, "middle", 0)) for ring in {
                 ring["ring"]: ring for ring in sheet.rings}.values()]
