"""Compile the blocs: who belonged to each, and what its members said of the war of 2020.

A statement counts for a bloc when its speaker certainly belonged to it on the last day that
the date of the statement allows.
"""

from __future__ import annotations

import pandas as pd

from dashboard.compile.positions import shown_positions, without_remarks
from geodata.atlas import Atlas

COLUMNS = ["bloc_id", "jurisdiction_id", "role", "joined", "ended", "source_id", "locator",
           "basis", "note"]


def compile_blocs(atlas: Atlas) -> dict:
    """Return the memberships as columns and rows, each with what the member said.

    ``said`` gives, by class of the map, the last day on which the member may have said so;
    it is empty where the record has no statement of the member while it was one.
    """
    spoken = dict(list(shown_positions(atlas).groupby("jurisdiction_id")))
    rows = {
        f"{row.bloc_id} {row.jurisdiction_id} {row.joined}": [
            *(None if pd.isna(value) else value
              for value in (getattr(row, column) for column in COLUMNS)),
            _said(row, spoken.get(row.jurisdiction_id))]
        for row in atlas.memberships.itertuples()
    }
    return {"columns": [*COLUMNS, "said"], "rows": rows}


def compile_speakers(atlas: Atlas) -> dict[str, dict[str, str]]:
    """Return what each state said, by class with the last day on which it may have said so."""
    rows = shown_positions(atlas)
    return {who: _last_days(stances) for who, stances in rows[rows.kind == "state"].groupby(
        "jurisdiction_id")}


def _said(membership, statements: pd.DataFrame | None) -> dict[str, str]:
    if statements is None:
        return {}
    return _last_days(statements[[holds(membership, day) for day in statements.date_latest]])


def _last_days(statements: pd.DataFrame) -> dict[str, str]:
    days = statements.groupby("stance_class").date_latest.max()
    return {name: days[name].date().isoformat() for name in sorted(without_remarks({*days.index}))}


def holds(membership, on: pd.Timestamp) -> bool:
    """Return whether a membership certainly held on a day."""
    return membership.joined_latest <= on and (
        pd.isna(membership.ended) or on < membership.ended_earliest)
