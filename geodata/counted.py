"""Events counted by who held the ground, with what is uncertain as a range."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

# What a count is by, in this order.
BY = ("month", "district", "holder")


def counted(joined: pd.DataFrame, day: str) -> pd.DataFrame:
    """Return how many rows of a joined table fall on each holder, district and month.

    Returns
    -------
    DataFrame
        ``month`` (YYYY-MM), ``district`` (of the Soviet era, empty outside the area shown),
        ``holder``, ``least`` and ``most``: rows that are certainly, and that are possibly, on
        ground that the holder had. A row whose line is nearer than it is accurate, or that may
        lie on ground of several, is in the ``most`` of each of them and in no ``least``; where
        the line is too near, that is the most of the one on whose drawn side it lies.
    """
    known = joined[joined.holders.notna()]
    rows = known.assign(
        month=known[day].astype("string").str.slice(0, 7), holder=known.holders.str.split("; "),
        certain=known.holder.notna() & ~known.uncertain.astype("boolean").fillna(True))
    rows = rows.explode("holder")
    by = rows.groupby(list(BY), dropna=False)
    return by.agg(least=("certain", "sum"), most=("certain", "size")).astype(int).reset_index()


def in_all(counts: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """Return the counts of a table that was counted a part at a time."""
    by = pd.concat(counts, ignore_index=True).groupby(list(BY), dropna=False)
    return by.sum().reset_index()
