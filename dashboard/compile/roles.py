"""What jurisdictions are to the map of the world, and since when there was what to recognise."""

from __future__ import annotations

from dashboard.words.vocabulary import looks
from geodata.atlas import Atlas
from geodata.days import ordinal

# The kinds of body that the map of the world draws.
SPEAKERS = tuple(kind for kind, look in looks("jurisdiction-kind").items() if "none" not in look)


def with_role(atlas: Atlas, role: str) -> tuple[str, ...]:
    """Return the jurisdictions with a role, in alphabetical order."""
    return tuple(sorted(atlas.roles.jurisdiction_id[atlas.roles.role == role]))


def parties(atlas: Atlas) -> tuple[str, ...]:
    """Return the parties to the conflict: what they say of themselves is no recognition."""
    return with_role(atlas, "party")


def declared(atlas: Atlas) -> int:
    """Return the day on which independence was declared: no act can have been about it before."""
    days = atlas.phases.valid_from[atlas.phases.matter == "recognition"]
    return ordinal(days.min().date())


def roll_call(atlas: Atlas) -> str:
    """Return the act whose votes the map shows: the one of which most votes are recorded."""
    return atlas.votes.resolution_id.value_counts().idxmax()
