"""Rows of the record, asked for by day."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from dashboard.compile.lines import span
from dashboard.draw.timeline import END


class Dated:
    """Rows of the record that are asked for by day; each stands for what is told of it."""

    def __init__(self, dated: pd.DataFrame, rows: Iterable) -> None:
        spans = [span(row) for row in dated.itertuples()]
        self.start = np.array([start for start, _ in spans], dtype=int)
        self.end = np.array([END if end is None else end for _, end in spans], dtype=int)
        self.rows = list(rows)

    def numbers_on(self, day: int) -> tuple[int, ...]:
        """Return the numbers of the rows that hold on a day."""
        return tuple(np.flatnonzero((self.start <= day) & (day < self.end)).tolist())

    def on(self, day: int) -> list:
        """Return the rows that hold on a day."""
        return [self.rows[number] for number in self.numbers_on(day)]


@dataclass(frozen=True)
class Holding:
    """Who held a piece, with where and how large it is."""

    piece_id: str
    holder: str
    manner: str
    other: str
    end: int
    district: str
    km2: float


def holdings_of(rows: pd.DataFrame, info: pd.DataFrame) -> list[Holding]:
    """Return the rows of the holdings, with what ``info`` has of their pieces."""
    ends = [span(row)[1] for row in rows.itertuples()]
    columns = (rows.piece_id, rows.holder, rows.manner, rows.other,
               [END if end is None else end for end in ends],
               rows.piece_id.map(info.district), rows.piece_id.map(info.area_km2))
    return [Holding(*row) for row in zip(*columns, strict=True)]
