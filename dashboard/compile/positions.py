"""Positions on the war of 2020: what states, entities, chambers and organisations said.

The stances of the record are gathered in few classes. Who took several has the colour of the
main one (rule main-stance) and a mark that there are others, of which the detail panel tells. The
parties to the conflict stand apart.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import pandas as pd

from dashboard.compile.roles import SPEAKERS, parties
from dashboard.compile.world_map import Sheet, earliest_of, latest_of, rows_by
from dashboard.draw.marks import SHAPES
from dashboard.draw.themes import possible
from dashboard.words import say
from dashboard.words.dates import spoken_within
from dashboard.words.vocabulary import look, looks
from geodata.atlas import Atlas

CLASSES = {stance: f"stance-{position}" for stance, position in look("stance", "as").items()}
# What is for one of the parties.
BACKING = frozenset(f"stance-{position}" for position, kinds in looks("position").items()
                    if "backs" in kinds)
REMARK, SEVERAL = "stance-other", "stance-several"


def shown_positions(atlas) -> pd.DataFrame:
    """Return the statements of bodies that have a place on the map, with their class."""
    rows = atlas.positions.merge(
        atlas.jurisdictions[["jurisdiction_id", "name", "kind", "parent_id", "lon"]],
        on="jurisdiction_id")
    drawn = rows.jurisdiction_id.isin(atlas.world.geometry_id) | rows.lon.notna()
    rows = rows[drawn & rows.kind.isin(SPEAKERS)].copy()
    own = parties(atlas)
    party = rows.jurisdiction_id.isin(own) | rows.parent_id.isin(own)
    rows["stance_class"] = rows.stance.map(CLASSES).where(~party, "stance-party")
    return rows


def add_positions(sheet: Sheet) -> None:
    """Add who spoke."""
    rows = shown_positions(sheet.atlas)
    for jurisdiction, stances in rows_by(rows, "jurisdiction_id").items():
        if f"j-{jurisdiction}" not in sheet.number:
            _add_node(sheet, jurisdiction, stances[0].kind)
        for start, end, code, group in stances_in_time(stances):
            sheet.add_span(jurisdiction, start, end, code, group)
        _add_others(sheet, jurisdiction, stances)


def position_changes(atlas: Atlas, language: str) -> Iterator[list]:
    """Yield each statement as a change."""
    for row in shown_positions(atlas).itertuples():
        title = say("change-stance", language, who=row.name, stance=row.stance)
        yield [latest_of(row), title, row.jurisdiction_id, row.stance_class,
               spoken_within(row.date, language), []]


def _add_node(sheet: Sheet, jurisdiction: str, kind: str) -> None:
    if jurisdiction in sheet.shapes.index:
        sheet.add_area(jurisdiction, "area entity" if kind == "entity" else "area")
    else:
        sheet.add_mark(f"j-{jurisdiction}", kind, sheet.place(jurisdiction), SHAPES[kind])


def _add_others(sheet: Sheet, jurisdiction: str, stances: list) -> None:
    """Add a small square where a body said more than what its main stance is."""
    days = list(several_in_time(stances))
    if days:
        sheet.add_mark(f"j-{jurisdiction}.several", "weaker", sheet.place(jurisdiction), "square")
    for start, end in days:
        sheet.add_span(f"{jurisdiction}.several", start, end, "several", SEVERAL)


def several_in_time(stances: list) -> Iterator[tuple[int, int | None]]:
    """Yield the periods in which a body had for certain said more than its main stance."""
    latest = [(latest_of(row), row.stance_class) for row in stances]
    days = sorted({day for day, _ in latest})
    for day, until in zip(days, [*days[1:], None], strict=True):
        classes = without_remarks([name for last, name in latest if last <= day])
        if len(set(classes)) > 1 and main_stance(classes) != SEVERAL:
            yield day, until


def stances_in_time(stances: list) -> Iterator[tuple[int, int | None, str, str]]:
    """Yield start, end, state and group of what one body had said by each day."""
    bounds = [(row.stance_class, earliest_of(row), latest_of(row)) for row in stances]
    days = sorted({day for _, *pair in bounds for day in pair})
    for day, until in zip(days, [*days[1:], None], strict=True):
        certain = [name for name, _, latest in bounds if latest <= day]
        maybe = [name for name, earliest, _ in bounds if earliest <= day]
        group = main_stance(certain or maybe)
        if certain:
            yield day, until, group, group
        else:
            yield day, until, f"{group} possible", possible(group)


def main_stance(classes: Sequence[str]) -> str:
    """Return the main of the classes of what a body said, or that there are several.

    Whoever backed a party is shown as that, whatever else was said; else as what was said
    oftenest. Of two that were said as often neither is shown for the other.
    """
    classes = without_remarks(classes)
    (first, most), *others = Counter(
        [name for name in classes if name in BACKING] or classes).most_common()
    return SEVERAL if others and others[0][1] == most else first


def without_remarks(classes: Sequence[str]) -> list[str]:
    """Return the classes without remarks, which beside a position count for nothing."""
    return [name for name in classes if name != REMARK] or list(classes)
