"""Whose words the record has in breadth: light to read, for every start."""

from __future__ import annotations

import csv
from collections import Counter
from functools import cache

from geodata.paths import DATA

# What the ground and who is on it are called; an event or a period says nothing of that.
GROUND = frozenset({"entity", "forces", "people", "place", "zone"})
# So many terms of ground a speaker has at least whose words the map can be read in.
LEAST = 5


@cache
def speakers_of_ground() -> tuple[str, ...]:
    """Return the ids of the speakers in whose words the map can be read, in their own order."""
    with (DATA / "terms.csv").open(encoding="utf-8", newline="") as text:
        count = Counter(row["speaker_id"] for row in csv.DictReader(text) if row["kind"] in GROUND)
    return tuple(sorted(speaker for speaker, terms in count.items() if terms >= LEAST))
