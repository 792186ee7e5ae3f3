"""The intervals of areas follow from the accuracy of the lines, by the method told there."""

from math import sqrt

import pandas as pd
import pytest
from builders import feature, tiny_folder, write_lines

from geodata import load_atlas
from geodata.accuracy import STRETCH_KM, Edges, interval


def half_width(folder, accuracy, **lines):
    """Return the half width of blue in the tiny atlas, where a front of 8.5 km parts it."""
    write_lines(folder, feature("lines", accuracy_m=accuracy, **lines))
    spans = load_atlas(folder).areas_interval("2000-01-01")
    return spans.high["blue"] - spans.best["blue"]


def test_a_line_of_one_stretch_moves_its_length_times_its_accuracy(tmp_path):
    # 0.1 degrees of longitude at 40 N.
    assert half_width(tiny_folder(tmp_path), 1000) == pytest.approx(8.54, rel=0.01)


def test_twice_the_accuracy_is_twice_the_interval(tmp_path):
    folder = tiny_folder(tmp_path)
    assert half_width(folder, 3000) == pytest.approx(2 * half_width(folder, 1500), rel=1e-6)


def test_both_sides_of_one_line_gain_and_lose_alike(tmp_path):
    spans = load_atlas(tiny_folder(tmp_path)).areas_interval("2000-01-01")
    width = spans.high - spans.low
    assert width["blue"] == pytest.approx(width["red"])
    assert ((spans.low + spans.high) / 2).tolist() == pytest.approx(spans.best.tolist())


def test_before_the_handover_one_holder_had_all_and_no_line_made_it_doubtful(tmp_path):
    spans = load_atlas(tiny_folder(tmp_path)).areas_interval("1994-05-11")
    assert spans.high["red"] == spans.best["red"] == spans.low["red"]
    assert spans.loc["blue"].tolist() == [0, 0, 0]


def test_a_line_that_is_not_in_force_on_the_day_does_not_count(tmp_path):
    # The edge is then taken at a kilometre: better known than the line of 9 km.
    width = half_width(tiny_folder(tmp_path), 9000, valid_from="1994-05-12",
                       valid_to="1999-12-31")
    assert width == pytest.approx(8.54, rel=0.01)


def test_stretches_are_independent_of_one_another(atlas):
    edges = Edges(atlas.pieces, atlas.line_layer)
    from geodata.accuracy import _square

    whole = sqrt(_square(1000, 4 * STRETCH_KM))
    assert whole == pytest.approx(2 * STRETCH_KM)  # root of 4 squares, not 4 times
    assert edges.table.km.min() > 0


def test_an_interval_never_goes_below_nothing():
    spans = interval(pd.Series({"red": 5.0, "blue": 95.0}), {"red": 20.0, "blue": 20.0})
    assert spans.low["red"] == 0
    assert spans.high["red"] == 25


@pytest.mark.parametrize("day", ["1992-01-01", "1994-05-12", "2020-10-20", "2020-12-02",
                                 "2023-09-18"])
def test_what_is_shown_lies_within_its_interval(atlas, day):
    spans = atlas.areas_interval(day)
    assert (spans.low <= spans.best).all()
    assert (spans.best <= spans.high).all()
    held = spans[spans.best > 0]
    assert (held.high > held.low).all()
    assert spans.best.tolist() == pytest.approx(atlas.areas(day).tolist())


def test_no_line_that_nobody_measured_claims_to_be_near(atlas):
    # data/README.md: what was measured is out by at most 2.7 km; all else is as wide or wider.
    lines = atlas.line_layer
    unmeasured = lines[lines.kind.isin(["front", "line-of-contact"])]
    assert unmeasured.accuracy_m.min() >= 1_500


def test_the_published_areas_lie_within_the_intervals(atlas):
    # data/README.md: 11,500-11,800 km2 held 1994-2020, about 3,000 left after November 2020.
    between = atlas.areas_interval("2005-01-01").loc["karabakh"]
    assert between.low < 11_800
    assert between.high > 11_500
    after = atlas.areas_interval("2021-06-01").loc["karabakh"]
    assert after.low < 3_000 < after.high
