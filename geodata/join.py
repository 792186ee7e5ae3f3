"""Rows of somebody's own, joined to the ground: who held it where and when each of them lies.

A row has a place and a day, or an interval of days, and may say how exactly its place is known.
Where more than one holder is possible (another day of the interval, another piece within what
the place may be out by) all are given, and no single one.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
import pandas as pd

from geodata.event_rows import Columns, JoinError, Precision, Rows, read_rows
from geodata.ground import NOWHERE, Ground
from geodata.written_days import Order

# What is added to each row, in this order.
ADDED = ("piece_id", "district", "district_today", "in_oblast", "holder", "holders", "manner",
         "evidence", "zones", "line_id", "line_m", "line_accuracy_m", "uncertain")


@dataclass(frozen=True)
class Coded:
    """Values of few kinds: of each row the number of its own in ``values``, -1 for none."""

    number: np.ndarray
    values: list

    def objects(self) -> np.ndarray:
        """Return the values themselves, None for none."""
        return np.array([*self.values, None], object)[self.number]


def join(ground: Ground, precisions: dict[tuple[str, str], Precision], frame: pd.DataFrame,
         columns: Columns, order: Order) -> pd.DataFrame:
    """Return a table with what the ground is called and who held it, a row for each of its rows.

    See :func:`on_ground` for what is added.

    Raises
    ------
    JoinError
        When a place or a day cannot be read, or a column is there that would be added: the first
        row of each fault is named by its number, counted from 1.
    """
    check_free(frame.columns)
    added = on_ground(ground, read_rows(frame, columns, precisions, order))
    return frame.assign(**{name: value.objects() if isinstance(value, Coded) else value
                           for name, value in added.items()})


def check_free(names: Iterable[str]) -> None:
    """Raise JoinError where a table has a column twice, or one that is called as one added."""
    names = list(names)
    taken = [name for name in ADDED if name in names]
    if taken:
        raise JoinError(f"the table has columns of its own called {', '.join(taken)}: rename them")
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise JoinError(f"several columns are called {', '.join(map(repr, twice))}: rename all but "
                        "one of each")


def on_ground(ground: Ground, rows: Rows) -> dict[str, np.ndarray | Coded]:
    """Return what is added to rows: arrays by the names of :data:`ADDED`.

    ``holder`` is with whom the ground counts (:mod:`geodata.holding`), missing where more than
    one is possible: ``holders`` has all, in alphabetical order. ``manner`` and ``evidence`` are of
    the one. ``line_m`` is the distance in metres to the nearest line between the sides of the
    (first) day, ``line_accuracy_m`` how far that line may be out; ``uncertain`` is true where the
    point is nearer to it, or the ground was not simply held. Outside the area shown, or the days
    covered, nothing is known, and ``uncertain`` is missing.
    """
    first, last, metres = rows.first, rows.last, rows.metres
    x, y = ground.metres(rows.lon, rows.lat)
    piece = ground.piece_of(rows.lon, rows.lat)
    row = ground.row_of(piece, first)
    exact = (metres == 0) & (rows.unit == "point") & (first == last)
    bits = np.where(exact, ground.bits_of(row), 0)
    vague = np.flatnonzero(~exact)
    if len(vague):
        bits[vague] = _possible(ground, x, y, piece, rows, vague)
    near = ground.nearest(x, y, first)
    single = (bits > 0) & (bits & (bits - 1) == 0)
    one = np.where(single, row, -1)
    manner, evidence = (_coded(ground.holdings[name], one) for name in ("manner", "evidence"))
    held = manner.number == (manner.values.index("held") if "held" in manner.values else -2)
    uncertain = ~single | (near.metres <= near.accuracy_m + metres) | ~held
    return {
        **{name: _coded(ground.pieces[column], piece) for name, column in (
            ("piece_id", "piece_id"), ("district", "district"),
            ("district_today", "district_today"), ("in_oblast", "in_nkao"))},
        "holder": _named(ground.names, np.where(single, bits, 0)),
        "holders": _named(ground.names, bits),
        "manner": manner, "evidence": evidence,
        "zones": _named(ground.zone_kinds, ground.zones_on(piece, first)),
        "line_id": Coded(near.line, ground.line_ids),
        "line_m": np.round(near.metres, 1), "line_accuracy_m": near.accuracy_m,
        "uncertain": Coded(np.where(bits > 0, uncertain.astype(np.int64), -1), [False, True]),
    }


def _possible(ground: Ground, x: np.ndarray, y: np.ndarray, piece: np.ndarray, rows: Rows,
              vague: np.ndarray) -> np.ndarray:
    """Return who may have held it, as a sum of bits, of rows that are not exact."""
    at, where = ground.pieces_near(x[vague], y[vague], rows.metres[vague])
    pairs = [(vague[at], where)]
    table = ground.pieces
    for name, columns in (("district", ("district", "district_today")), ("region", ())):
        wide = vague[(rows.unit[vague] == name) & (piece[vague] != NOWHERE)]
        for number in np.unique(piece[wide]):
            same = np.logical_or.reduce(
                [table[column] == table[column][number] for column in columns]
            ) if columns else np.full(len(table), True)
            here = wide[piece[wide] == number]
            others = np.flatnonzero(same)
            pairs.append((np.repeat(here, len(others)), np.tile(others, len(here))))
    row, where = (np.concatenate(part) for part in zip(*pairs, strict=True))
    bits = np.zeros(len(x), np.int64)
    np.bitwise_or.at(bits, row, ground.held_within(where, rows.first[row], rows.last[row]))
    return bits[vague]


def _coded(column: pd.Series, number: np.ndarray) -> Coded:
    """Return the values of a short column that rows have, by its number; -1 is none."""
    codes, values = pd.factorize(column)
    return Coded(np.append(codes, -1)[number], [
        value.item() if isinstance(value, np.generic) else value for value in values])


def _named(names: list[str], bits: np.ndarray) -> Coded:
    """Return sums of bits as names, several with semicolons between."""
    sums = [int(value) for value in np.flatnonzero(np.bincount(bits, minlength=1)) if value]
    number = np.full(1 << len(names), -1)
    number[sums] = np.arange(len(sums))
    return Coded(number[bits], ["; ".join(name for i, name in enumerate(names) if value & (1 << i))
                                for value in sums])
