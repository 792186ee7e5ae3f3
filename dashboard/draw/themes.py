"""The three themes of the world view, which are never mixed.

Each theme has groups of its own, which are also its filters: what jurisdictions resolved,
how members voted, what was said of the war of 2020. The map shows one theme by hiding the
groups of the others; ``web/map/themes.js`` does the same.
"""

from __future__ import annotations

from collections.abc import Collection

ACTS = ("recognises", "calls", "self-determination", "territorial-integrity",
        "rejected-recognition", "rejected-integrity", "uncertain", "rescinded")
VOTES = ("vote-for", "vote-against", "vote-abstained", "vote-absent")
STANCES = ("stance-azerbaijan", "stance-armenia", "stance-integrity", "stance-peace",
           "stance-condemns", "stance-third", "stance-other", "stance-several", "stance-party")

# A theme's own name is a group too: of what is not to be filtered further.
THEMES: dict[str, tuple[str, ...]] = {
    "acts": ("acts", *ACTS),
    "votes": ("votes", *VOTES),
    "positions": ("positions", *STANCES),
}


def possible(group: str) -> str:
    """Return the group of what is only possible, because its date is uncertain."""
    return f"{group}-possible"


def hidden_in(theme: str, hidden: Collection[str]) -> frozenset[str]:
    """Return every group that the map hides: of other themes, and of the reader's choice."""
    found = set(hidden)
    for name, groups in THEMES.items():
        for group in groups:
            if name != theme:
                found |= {group, possible(group)}
            elif group in hidden or "possible" in hidden:
                found.add(possible(group))
    return frozenset(found)
