"""Events counted by who held the ground, with what is uncertain as a range."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from geodata.join import Coded

# What a count is by, in this order.
BY = ("month", "district", "holder")


def count(days: np.ndarray, added: Mapping[str, np.ndarray | Coded]) -> pd.DataFrame:
    """Return how many joined rows fall on each holder, district and month.

    Parameters
    ----------
    days
        The (first) day of each row, counted from 1970-01-01.
    added
        What :func:`geodata.join.on_ground` gives of the rows.

    Returns
    -------
    DataFrame
        ``month`` (YYYY-MM), ``district`` (of the Soviet era, empty outside the area shown),
        ``holder``, ``least`` and ``most``: rows that are certainly, and that are possibly, on
        ground that the holder had. A row whose line is nearer than it is accurate, or that may
        lie on ground of several, is in the ``most`` of each of them and in no ``least``; where
        the line is too near, that is the most of the one on whose drawn side it lies.
    """
    holders, district = added["holders"], added["district"]
    known = np.flatnonzero(holders.number >= 0)
    months = days[known].astype("datetime64[D]").astype("datetime64[M]").astype(np.int64)
    certain = (added["holder"].number[known] >= 0) & (added["uncertain"].number[known] == 0)
    earliest = months.min(initial=0)
    shape = (months.max(initial=0) - earliest + 1, len(district.values) + 1, len(holders.values))
    every = np.ravel_multi_index((months - earliest, district.number[known] + 1,
                                  holders.number[known]), shape) if len(known) else months
    most = np.bincount(every)
    least = np.bincount(every, certain, len(most))
    rows = []
    for kind in np.flatnonzero(most):
        month, of, who = np.unravel_index(kind, shape)
        rows += [(str(np.datetime64(int(month + earliest), "M")),
                  district.values[of - 1] if of else None, holder, int(least[kind]),
                  int(most[kind])) for holder in holders.values[who].split("; ")]
    return in_all([pd.DataFrame(rows, columns=[*BY, "least", "most"])])


def in_all(counts: Sequence[pd.DataFrame]) -> pd.DataFrame:
    """Return the counts of a table that was counted a part at a time."""
    by = pd.concat(counts, ignore_index=True).groupby(list(BY), dropna=False)
    return by.sum().reset_index()
