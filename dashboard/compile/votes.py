"""Votes: how each member voted in the roll call of the record."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.compile.roles import roll_call
from dashboard.compile.world_map import Sheet, latest_of


def add_votes(sheet: Sheet) -> Iterator[list]:
    """Say how each member's land is filled from the day of the vote, and yield the change."""
    atlas = sheet.atlas
    vote = roll_call(atlas)
    act = atlas.resolutions.set_index("resolution_id").loc[vote]
    day = latest_of(act)
    for row in atlas.votes[atlas.votes.resolution_id == vote].itertuples():
        sheet.add_span(row.jurisdiction_id, day, None, f"vote-{row.vote}", f"vote-{row.vote}")
    number = act.symbol.rpartition("RES/")[2]
    yield [day, f"{act.body} resolution {number}", vote, "votes",
           f"{act.votes_for:.0f} for, {act.votes_against:.0f} against, "
           f"{act.votes_abstain:.0f} abstaining", []]
