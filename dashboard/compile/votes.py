"""Votes: how each member of the General Assembly voted on resolution 62/243."""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.compile.world_map import Sheet, latest_of

ROLL_CALL = "unga-62-243"


def add_votes(sheet: Sheet) -> Iterator[list]:
    """Say how each member's land is filled from the day of the vote, and yield the change."""
    atlas = sheet.atlas
    act = atlas.resolutions.set_index("resolution_id").loc[ROLL_CALL]
    day = latest_of(act)
    for row in atlas.votes[atlas.votes.resolution_id == ROLL_CALL].itertuples():
        sheet.add_span(row.jurisdiction_id, day, None, f"vote-{row.vote}", f"vote-{row.vote}")
    yield [day, f"General Assembly resolution 62/243: {act.votes_for:.0f} for, "
           f"{act.votes_against:.0f} against, {act.votes_abstain:.0f} abstaining", ROLL_CALL,
           "votes"]
