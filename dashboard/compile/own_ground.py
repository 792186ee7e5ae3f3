"""Compile the ground for joining a reader's own rows to it in the page.

What :class:`geodata.ground.Ground` asks, for the script to ask the same: the pieces as digitised
and not the simpler ones that are drawn, who held each and when, the zones over them, and what
codes of precision mean. The lines are in ``near.json`` (:mod:`dashboard.compile.near_lines`).
"""

from __future__ import annotations

from itertools import chain, pairwise

import pandas as pd
import shapely

from geodata import Atlas
from geodata.days import FIRST_DAY, LAST_DAY, ordinal

# Parts of a degree in which vertices are told: those of the layers have five decimals.
PARTS = 100_000
_END = ordinal(LAST_DAY) + 1


def own_ground(atlas: Atlas) -> dict:
    """Return pieces, holdings, zones and precisions as lists; days count from the first.

    A ring is a vertex and the steps from each to the next, in 1/``PARTS`` of a degree (EPSG:4326).
    A period ends before its last number. Pieces are in the order of their ids.
    """
    pieces = atlas.pieces.sort_values("piece_id")
    number = {piece: at for at, piece in enumerate(pieces.piece_id)}
    names = sorted(atlas.holdings.holder.unique())
    holdings = atlas.holdings.sort_values(["piece_id", "valid_from"])
    return {
        "parts": PARTS,
        "pieces": [[row.piece_id, _text(row.district), _text(row.district_today), bool(row.in_nkao),
                    [_ring(ring) for ring in _rings(row.geometry)]]
                   for row in pieces.itertuples()],
        "holders": names,
        "holdings": [[number[row.piece_id], *_period(row), names.index(row.holder), row.manner,
                      _text(row.evidence)] for row in holdings.itertuples()],
        "zones": [[row.kind, number[row.piece_id], *_period(row)]
                  for row in atlas.zones.itertuples()],
        "precisions": [[row.scheme, row.code, None if pd.isna(row.metres) else int(row.metres),
                        row.unit] for row in atlas.precisions.itertuples()],
    }


def _rings(shape: shapely.Geometry) -> list[shapely.LinearRing]:
    return list(chain.from_iterable((part.exterior, *part.interiors)
                                    for part in shapely.get_parts(shape)))


def _ring(ring: shapely.LinearRing) -> list[int]:
    points = [(round(x * PARTS), round(y * PARTS)) for x, y in ring.coords]
    return [*points[0], *chain.from_iterable(
        (x - before_x, y - before_y) for (before_x, before_y), (x, y) in pairwise(points))]


def _text(value) -> str | None:
    return None if pd.isna(value) else value


def _period(row) -> tuple[int, int]:
    first = ordinal(FIRST_DAY) if pd.isna(row.valid_from) else ordinal(row.valid_from.date())
    return first, _END if pd.isna(row.valid_to) else ordinal(row.valid_to.date())
