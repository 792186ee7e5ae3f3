"""Compile the lines between the sides, and the border of the oblast, for measuring from a point.

The map draws them simplified; here they are as digitised, to the metre, so that the page says of
a point what ``Atlas.at`` says of it.
"""

from __future__ import annotations

from itertools import chain, pairwise

import pandas as pd
import shapely

from geodata.atlas import Atlas
from geodata.days import ordinal
from geodata.layers import REGION_CRS
from geodata.vocabulary import CONTACT

BORDER = "oblast-border"
COLUMNS = ("border", "name", "first", "end", "accuracy_m", "parts", "line_id")


def near_lines(atlas: Atlas) -> dict:
    """Return each stretch with its days and accuracy.

    ``first`` and ``end`` count days, None for no first or last; a stretch ends before ``end``.
    ``parts`` are in metres of the region's projection: a point, and then from point to point.
    """
    layer = atlas.line_layer[atlas.line_layer.kind.isin({*CONTACT, BORDER})]
    flat = layer.to_crs(REGION_CRS).geometry
    rows = [[row.kind == BORDER, row.name, _day(row.valid_from), _day(row.valid_to),
             int(row.accuracy_m), [_steps(part) for part in shapely.get_parts(shape)], row.line_id]
            for row, shape in zip(layer.drop(columns="geometry").itertuples(), flat, strict=True)]
    return {"columns": COLUMNS, "rows": rows}


def _steps(line: shapely.LineString) -> list[int]:
    points = [(round(x), round(y)) for x, y in line.coords]
    return [*points[0], *chain.from_iterable(
        (x - before_x, y - before_y) for (before_x, before_y), (x, y) in pairwise(points))]


def _day(stamp) -> int | None:
    return None if pd.isna(stamp) else ordinal(stamp.date())
