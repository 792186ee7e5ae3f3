"""Votes: how each member voted in the roll call of the record."""

from __future__ import annotations

from dashboard.compile.roles import roll_call
from dashboard.compile.world_map import Sheet, latest_of
from dashboard.words import say
from geodata.atlas import Atlas


def add_votes(sheet: Sheet) -> None:
    """Say how each member's land is filled from the day of the vote."""
    atlas = sheet.atlas
    vote = roll_call(atlas)
    day = latest_of(atlas.resolutions.set_index("resolution_id").loc[vote])
    for row in atlas.votes[atlas.votes.resolution_id == vote].itertuples():
        sheet.add_span(row.jurisdiction_id, day, None, f"vote-{row.vote}", f"vote-{row.vote}")


def vote_change(atlas: Atlas, language: str) -> list:
    """Return the vote as a change."""
    vote = roll_call(atlas)
    act = atlas.resolutions.set_index("resolution_id").loc[vote]
    title = say("change-vote", language, body=act.body, number=act.symbol.rpartition("RES/")[2])
    counted = say("change-voted", language, yes=int(act.votes_for), no=int(act.votes_against),
                  abstained=int(act.votes_abstain))
    return [latest_of(act), title, vote, "votes", counted, []]
