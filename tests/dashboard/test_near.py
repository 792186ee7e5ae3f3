"""The page says of a point how near the lines are as ``contact-lines where`` does."""

from __future__ import annotations

import numpy as np
import pytest

from dashboard.documents import Documents
from geodata.days import ordinal, parse_day
from tests.script import answer

# Metres: coordinates are sent to the metre, and the page reckons the projection itself.
TOLERANCE = 2
DAYS = ("1992-08-01", "1993-11-15", "2005-06-01", "2020-10-20", "2021-06-01")
ASK = """({ document, paper, points, days }) => {
  const lines = stretches(document);
  return days.map((day) => points.map(([lon, lat]) => [false, true].map((border) => nearest(
    lines, onGround(paper, ...toPaper(paper, lon, lat)), day, border))));
}"""
IMPORTS = ('import { nearest, onGround, stretches } from "./map/near.js";'
           'import { toPaper } from "./map/projection.js";')


@pytest.fixture(scope="module")
def documents():
    return Documents()


@pytest.fixture(scope="module")
def points():
    """Forty points of the area shown and about it, among them some at the lines."""
    chance = np.random.default_rng(20200927)
    strewn = np.column_stack([chance.uniform(46.0, 47.5, 34), chance.uniform(39.0, 40.4, 34)])
    named = [(46.75, 39.76), (46.93, 39.99), (47.105, 39.797), (46.979, 39.646), (46.46, 39.93),
             (46.77, 40.38)]
    return [[round(float(x), 5), round(float(y), 5)] for x, y in [*strewn, *named]]


def said(documents, points, days):
    return answer(IMPORTS, ASK, {
        "document": documents["near"], "paper": documents["region"]["paper"], "points": points,
        "days": [ordinal(parse_day(day)) for day in days]})


def test_forty_points_on_five_days_are_as_near_as_the_record_says(atlas, documents, points):
    assert len(points) == 40
    agreed = 0
    for day, found in zip(DAYS, said(documents, points, DAYS), strict=True):
        for (lon, lat), (line, border) in zip(points, found, strict=True):
            standing = atlas.at(lon, lat, day)
            for page, record in ((line, standing.line), (border, standing.oblast_border)):
                assert (page is None) == (record is None), (lon, lat, day)
                if record is None:
                    continue
                assert abs(page["metres"] - record.metres) <= TOLERANCE, (lon, lat, day)
                if page["accuracy"] == record.accuracy_m:
                    agreed += 1
                else:  # two stretches as near as each other, to the metre
                    assert {page["accuracy"], record.accuracy_m} <= accuracies(
                        atlas, record.kind), (lon, lat, day)
    assert agreed >= 0.98 * 2 * len(points) * len(DAYS)


def accuracies(atlas, kind: str) -> set[float]:
    lines = atlas.line_layer
    return set(lines[lines.kind == kind].accuracy_m)


def test_on_a_day_without_a_line_there_is_none(atlas, documents):
    point = [46.75, 39.76]
    [[[line, border]]] = said(documents, [point], ["2024-06-01"])
    assert line is None and atlas.at(*point, "2024-06-01").line is None
    assert border is not None
