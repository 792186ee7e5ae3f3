"""Recognition and resolutions: what jurisdictions below the United Nations resolved."""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from dashboard.compile.roles import SPEAKERS, declared, parties
from dashboard.compile.world_map import Sheet, earliest_of, latest_of, rows_by
from dashboard.draw.marks import SHAPES
from dashboard.draw.themes import ACTS
from dashboard.words import say
from dashboard.words.dates import spoken_within
from dashboard.words.vocabulary import look
from geodata.atlas import Atlas
from geodata.days import ordinal

# What an act counts as on the map when it passed, and when it was refused.
KINDS = look("act-kind", "as")
REFUSED = look("act-kind", "refused")
# What an organisation says is a position, and a person or a party has no place on the map.
_ACTORS = tuple(kind for kind in SPEAKERS if kind != "organisation")


def act_of(kind: str, outcome: str) -> str | None:
    """Return what an act counts as on the map, None where it is not drawn."""
    act = KINDS.get(kind)
    if outcome == "passed":
        return act
    if outcome in ("rejected", "withdrawn"):
        return REFUSED.get(kind)
    return "uncertain" if outcome == "uncertain" and act else None


def shown_acts(atlas: Atlas) -> pd.DataFrame:
    """Return the acts that the world view draws, with what each counts as."""
    acts = atlas.resolutions.assign(act=[
        act_of(row.kind, row.outcome) for row in atlas.resolutions.itertuples()
    ])
    acts = acts[acts.act.notna()].merge(
        atlas.jurisdictions[["jurisdiction_id", "name", "kind", "lon"]],
        on="jurisdiction_id", suffixes=("", "_who"),
    )
    drawn = acts.jurisdiction_id.isin(atlas.world.geometry_id) | acts.lon.notna()
    party = acts.jurisdiction_id.isin(parties(atlas))
    return acts[drawn & acts.kind_who.isin(_ACTORS) & ~party]


def add_acts(sheet: Sheet, acts: pd.DataFrame) -> None:
    """Add who acted."""
    floor = declared(sheet.atlas)
    for jurisdiction, rows in rows_by(acts, "jurisdiction_id").items():
        _add_node(sheet, jurisdiction, rows[0].kind_who)
        for row in rows:
            _add_act(sheet, jurisdiction, row, floor)
        _add_weaker(sheet, jurisdiction, rows)


def act_changes(atlas: Atlas, language: str) -> Iterator[list]:
    """Yield each act as a change."""
    for row in shown_acts(atlas).itertuples():
        title = say("change-act", language, who=row.name, title=row.title)
        yield [max(0, latest_of(row)), title, row.resolution_id, row.act,
               spoken_within(row.date, language), []]


def _add_node(sheet: Sheet, jurisdiction: str, kind: str) -> None:
    if jurisdiction in sheet.shapes.index:
        sheet.add_area(jurisdiction, "area entity" if kind == "entity" else "area")
        sheet.add_span(jurisdiction, 0, None, "plain", "acts")
    else:
        sheet.add_mark(f"j-{jurisdiction}", kind, sheet.place(jurisdiction), SHAPES[kind])


def _add_act(sheet: Sheet, jurisdiction: str, row, floor: int) -> None:
    """Say when an act shows: possible between its bounds, certain after, until it ends."""
    ended = None if pd.isna(row.ended_earliest) else ordinal(row.ended_earliest.date())
    sheet.add_dated(jurisdiction, f"act-{row.act}", row.act, earliest_of(row, floor),
                    max(0, latest_of(row)), ended)
    if ended is not None:
        sheet.add_span(jurisdiction, ended, None, "act-rescinded", "rescinded")


def _add_weaker(sheet: Sheet, jurisdiction: str, rows: list) -> None:
    """Add a small square for an act that a stronger one of the same jurisdiction covers."""
    by_act: dict[str, list] = {}
    for row in rows:
        if row.act != "rescinded":
            by_act.setdefault(row.act, []).append(row)
    strongest = min(by_act, key=ACTS.index, default="")
    for act in sorted(by_act.keys() - {strongest}):
        key = f"{jurisdiction}.{act}"
        sheet.add_mark(f"j-{key}", "weaker", sheet.place(jurisdiction), "square")
        since = min(map(earliest_of, by_act[strongest]))
        for row in by_act[act]:
            first, last = max(since, earliest_of(row)), max(since, latest_of(row))
            sheet.add_dated(key, f"act-{act}", act, first, last)
