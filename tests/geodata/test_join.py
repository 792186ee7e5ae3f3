"""Somebody's own rows on the ground: the same as one point asked alone, and every doubt told."""

from __future__ import annotations

from functools import cache

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from geodata import load_atlas
from geodata.event_rows import JoinError, guessed
from geodata.join import ADDED

STEPANAKERT = (46.7517, 39.8177)
SHUSHA = (46.7489, 39.7603)

@cache
def the_atlas():
    """Return the atlas where properties ask for it: in a fixture hypothesis would write it out."""
    return load_atlas()


def plain(values: pd.Series) -> list:
    """Return values with None for those that are missing."""
    return [None if pd.isna(value) else value for value in values]


def frame(*rows: tuple, columns=("lon", "lat", "date")) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=list(columns))


# ---------------------------------------------------------------- the same as a point alone


@settings(max_examples=40)
@given(st.lists(st.tuples(st.floats(46.0, 47.4), st.floats(39.1, 40.4),
                          st.dates(pd.Timestamp("1988-01-01").date(),
                                   pd.Timestamp("2024-12-31").date())), min_size=1, max_size=5))
def test_it_says_of_each_row_what_is_said_of_its_point(rows):
    atlas = the_atlas()
    joined = atlas.join(frame(*((lon, lat, day.isoformat()) for lon, lat, day in rows)), on="date")
    for row in joined.astype(object).where(joined.notna(), None).itertuples():
        told = atlas.at(row.lon, row.lat, row.date)
        assert row.piece_id == told.piece_id
        assert row.holder == told.holder and row.holders == told.holder
        assert (row.district, row.district_today) == (told.district, told.district_today)
        assert row.manner == told.manner and row.evidence == told.attested
        assert (row.zones or "").split("; ") == (
            sorted({zone.kind for zone in told.zones}) or [""])
        if told.line is None:
            assert row.line_m is None
        else:
            assert row.line_m == pytest.approx(told.line.metres, abs=0.11)
            assert row.line_accuracy_m == told.line.accuracy_m
        assert row.uncertain is (None if told.holder is None else told.uncertain)


def test_known_places_on_known_days(atlas):
    """Shusha passed on 8 November 2020, Stepanakert on 19-20 September 2023 (see the truths)."""
    joined = atlas.join(frame(
        (*SHUSHA, "2020-09-01"), (*SHUSHA, "2020-11-20"), (*STEPANAKERT, "2022-06-01"),
        (*STEPANAKERT, "2024-01-01"), (49.867, 40.409, "2020-01-01"), (*SHUSHA, "2025-01-01")))
    assert plain(joined.holder) == [
        "karabakh", "azerbaijan", "karabakh", "azerbaijan", None, None]
    assert plain(joined.in_oblast) == [True, True, True, True, None, True]


# ---------------------------------------------------------------- where several are possible


def test_an_interval_of_days_means_every_day_of_it(atlas):
    joined = atlas.join(frame((*SHUSHA, "2020-09-01", "2020-11-20"),
                              (*SHUSHA, "2020-12-01", "2020-12-31"),
                              columns=("lon", "lat", "date", "until")))
    assert plain(joined.holder) == [None, "azerbaijan"]
    assert joined.holders.tolist() == ["azerbaijan; contested; karabakh", "azerbaijan"]
    assert joined.uncertain.tolist()[0] is True


@pytest.mark.parametrize(("code", "least"), [("1", 1), ("2", 2), ("3", 1), ("4", 2), ("7", 2)])
def test_a_precision_means_all_that_may_lie_within_it(atlas, code, least):
    joined = atlas.join(frame((*STEPANAKERT, "2021-06-01", code),
                              columns=("lon", "lat", "date", "where_prec")))
    holders = joined.holders[0].split("; ")
    assert len(holders) >= least and "karabakh" in holders
    assert (joined.holder[0] == "karabakh") == (len(holders) == 1)


def test_exchanging_the_sides_exchanges_the_holders_and_nothing_else(atlas):
    import dataclasses

    swap = {"azerbaijan": "karabakh", "karabakh": "azerbaijan"}
    other = dataclasses.replace(atlas, control=atlas.control.assign(
        holder=atlas.control.holder.replace(swap), other=atlas.control.other.replace(swap)))
    rows = frame((*SHUSHA, "2020-09-01"), (*SHUSHA, "2020-11-20"), (*STEPANAKERT, "2023-09-25"))
    one, two = atlas.join(rows), other.join(rows)
    assert [swap.get(name, name) for name in one.holder] == two.holder.tolist()
    same = [name for name in ADDED if name not in ("holder", "holders", "evidence")]
    pd.testing.assert_frame_equal(one[same], two[same])


# ---------------------------------------------------------------- whose columns they are


def test_wkt_will_do_for_a_place(atlas):
    joined = atlas.join(pd.DataFrame({"wkt": [f"POINT ({SHUSHA[0]} {SHUSHA[1]})"],
                                      "day": ["2020-11-20"]}))
    assert joined.holder.tolist() == ["azerbaijan"]


@pytest.mark.parametrize(("date", "day"), [
    (pd.Timestamp("2020-11-07 23:30"), "karabakh"),
    (pd.Timestamp("2020-11-09 20:30", tz="UTC"), "azerbaijan"),
    ("2020-11-08T23:30:00-04:00", "azerbaijan"),
], ids=str)
def test_an_instant_falls_on_the_day_of_the_region(atlas, date, day):
    """Shusha is contested from 8 to 9 November 2020: the hour decides (tests/truths)."""
    joined = atlas.join(pd.DataFrame({"lon": [SHUSHA[0]], "lat": [SHUSHA[1]], "date": [date]}))
    there = atlas.at(*SHUSHA, (pd.Timestamp(date).tz_convert("Etc/GMT-4") if pd.Timestamp(
        date).tz else pd.Timestamp(date)).date())
    assert joined.holder[0] == there.holder


@pytest.mark.parametrize(("columns", "says"), [
    (["a", "date"], "no column says where"), (["lon", "lat"], "no column says when"),
])
def test_what_is_missing_is_named_with_what_there_is(columns, says):
    with pytest.raises(JoinError, match=says) as told:
        guessed(columns)
    assert columns[0] in str(told.value)


def test_a_column_that_would_be_written_over_is_told(atlas):
    with pytest.raises(JoinError, match="holder: rename"):
        atlas.join(frame((*SHUSHA, "2020-11-20", "mine"),
                         columns=("lon", "lat", "date", "holder")))
