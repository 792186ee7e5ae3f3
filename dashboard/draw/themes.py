"""The three themes of the world view, which are never mixed.

Each theme has groups of its own, which are also its filters: what jurisdictions resolved,
how members voted, what was said of the war of 2020. The map shows one theme by hiding the
groups of the others; ``web/map/themes.js`` does the same.
"""

from __future__ import annotations

from collections.abc import Collection

from dashboard.words.vocabulary import look, values

# Strongest first: of several acts of one body the strongest is shown, and of what was refused
# and of what is not in force or not known less than of what was done.
_REFUSED = frozenset(look("act-kind", "refused").values())
ACTS = tuple(sorted(values("act"), key=lambda act: (
    act in ("uncertain", "rescinded"), act in _REFUSED)))
# What was done and is in force: neither refused, nor undone, nor unknown.
ADOPTED = frozenset(ACTS) - _REFUSED - {"uncertain", "rescinded"}
VOTES = tuple(f"vote-{vote}" for vote in values("vote"))
STANCES = tuple(f"stance-{position}" for position in values("position"))

# A theme's own name is a group too: of what is not to be filtered further.
THEMES: dict[str, tuple[str, ...]] = {
    theme: (theme, *{"acts": ACTS, "votes": VOTES, "positions": STANCES}[theme])
    for theme in values("theme")
}


def possible(group: str) -> str:
    """Return the group of what is only possible, because its date is uncertain."""
    return f"{group}-possible"


def hidden_in(theme: str, hidden: Collection[str]) -> frozenset[str]:
    """Return every group that the map hides: of other themes, and of the reader's choice."""
    every = set(hidden)
    for name, groups in THEMES.items():
        for group in groups:
            if name != theme:
                every |= {group, possible(group)}
            elif group in hidden or "possible" in hidden:
                every.add(possible(group))
    return frozenset(every)
