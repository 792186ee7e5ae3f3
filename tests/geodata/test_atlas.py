"""The Atlas, asked by day: as shipped, and on a data folder small enough to know by heart."""

import dataclasses
from datetime import date, timedelta

import pandas as pd
import pytest
from builders import tiny_folder, write_table
from hypothesis import given, settings
from hypothesis import strategies as st

from geodata import DataError, DayError, load_atlas
from geodata.days import FIRST_DAY, LAST_DAY
from geodata.tables import TABLES

days = st.dates(FIRST_DAY, LAST_DAY)
NO_DAY = ["1987-12-31", "2025-01-01", "hello", "1994-5-12", "2020-02-30", "", None, 20201124,
          pd.NaT]


@pytest.fixture(scope="module")
def tiny(tmp_path_factory):
    """Return an atlas in which north changed hands on 1994-05-12 and south never did."""
    folder = tiny_folder(tmp_path_factory.mktemp("tiny"))
    write_table(folder, "corridor", {"valid_to": "2020-09-27"},
                {"valid_from": "2020-09-27", "valid_to": "2020-11-14", "state": "closed"},
                {"valid_from": "2020-11-14", "state": "blocked"})
    write_table(folder, "jurisdictions",
                {"jurisdiction_id": "us-ca-highland", "kind": "municipality", "lon": "-117.2",
                 "lat": "34.1"},
                {"jurisdiction_id": "us-me"}, {"jurisdiction_id": "us-ri"},
                {"jurisdiction_id": "us-vt"}, {"jurisdiction_id": "us-wy"})
    write_table(
        folder, "resolutions",
        {"resolution_id": "highland", "jurisdiction_id": "us-ca-highland",
         "date": "../2001-07-04"},
        {"resolution_id": "highland-again", "jurisdiction_id": "us-ca-highland",
         "date": "2010-05-05"},
        {"resolution_id": "us-me-2013", "ended": "2013-04-30"},
        {"resolution_id": "us-ri-2012", "jurisdiction_id": "us-ri", "date": "2012-05"},
        {"resolution_id": "us-vt-2014", "jurisdiction_id": "us-vt", "outcome": "rejected"},
        {"resolution_id": "us-wy-2014", "jurisdiction_id": "us-wy",
         "kind": "supports-self-determination"})
    return load_atlas(folder)


def recognising(atlas, on, **options):
    return set(atlas.recognising(on, **options).jurisdiction_id)


def test_an_atlas_is_frozen(tiny):
    with pytest.raises(dataclasses.FrozenInstanceError):
        tiny.pieces = None


@pytest.mark.parametrize("day", NO_DAY)
@pytest.mark.parametrize("question", ["snapshot", "lines", "recognising", "areas", "passage"])
def test_a_day_that_is_none_or_outside_the_atlas_is_refused(tiny, question, day):
    with pytest.raises(DayError):
        getattr(tiny, question)(day)


@pytest.mark.parametrize("day", NO_DAY)
def test_two_days_are_compared_only_when_both_are_days_of_the_atlas(tiny, day):
    with pytest.raises(DayError):
        tiny.diff(day, "2020-11-24")
    with pytest.raises(DayError):
        tiny.diff("2020-11-24", day)


@pytest.mark.parametrize("day", ["1994-05-12", date(1994, 5, 12), pd.Timestamp("1994-05-12")])
def test_a_day_may_be_given_as_text_or_as_a_date(tiny, day):
    assert tiny.snapshot(day).holder.tolist() == ["blue", "red"]


def test_a_snapshot_has_one_row_for_each_piece_in_degrees(atlas):
    held = atlas.snapshot("2020-11-24")
    assert list(held.columns) == [
        "piece_id", "district", "district_today", "province_de_facto", "in_nkao", "name",
        "geometry", "area_km2", "holder", "manner", "parties", "evidence", "valid_from",
        "event_id", "source_id", "locator", "note", "peacekeepers", "corridor", "claimed",
        "claimed_by"]
    assert held.crs == "EPSG:4326"
    assert held.piece_id.tolist() == atlas.pieces.piece_id.tolist()
    assert (held.valid_from <= pd.Timestamp("2020-11-24")).all()
    assert held[["peacekeepers", "corridor", "claimed"]].dtypes.eq(bool).all()


def test_a_snapshot_leaves_the_atlas_as_it_was(tiny):
    tiny.snapshot("2020-11-24")["holder"] = "nobody"
    assert "holder" not in tiny.pieces
    assert "nobody" not in set(tiny.snapshot("2020-11-24").holder)


def test_a_zone_lies_over_its_pieces_from_its_first_day(tiny):
    assert tiny.snapshot("2020-11-09").peacekeepers.tolist() == [False, False]
    assert tiny.snapshot("2020-11-10").peacekeepers.tolist() == [True, False]
    assert tiny.snapshot("2020-11-10").claimed.tolist() == [False, False]


def test_a_holder_of_nothing_has_an_area_of_nought(tiny):
    before, after = tiny.areas("1994-05-11"), tiny.areas("1994-05-12")
    assert before["blue"] == 0
    assert before["red"] == pytest.approx(tiny.pieces.area_km2.sum())
    assert after["blue"] == pytest.approx(tiny.pieces.area_km2[0])
    assert after.sum() == pytest.approx(before.sum())


def test_a_line_is_in_force_from_its_first_day(tiny):
    assert tiny.lines("1994-05-11").line_id.tolist() == ["corridor-road-old"]
    assert "front" in tiny.lines("1994-05-12").line_id.tolist()
    assert set(tiny.lines("1994-05-12").accuracy_m) == {500}
    assert tiny.lines("1994-05-12").crs == "EPSG:4326"


def test_what_changed_between_two_days_says_from_whom_to_whom(tiny):
    [change] = tiny.diff("1994-05-11", "1994-05-12").itertuples()
    assert (change.piece_id, change.from_holder, change.to_holder, change.event_id) == (
        "north", "red", "blue", "handover")


def test_nothing_changed_between_days_of_one_holding(tiny):
    assert len(tiny.diff("1988-01-01", "1994-05-11")) == 0
    assert len(tiny.diff("1994-05-12", "2024-12-31")) == 0


@settings(max_examples=25)
@given(days)
def test_nothing_changes_between_a_day_and_itself(tiny, day):
    assert len(tiny.diff(day, day)) == 0


def test_nothing_changes_between_a_change_date_and_itself(atlas):
    for day in atlas.change_dates[::6]:
        assert len(atlas.diff(day, day)) == 0


@settings(max_examples=12)
@given(days, days)
def test_the_way_back_names_the_same_pieces_with_the_holders_swapped(atlas, before, after):
    there = atlas.diff(before, after)
    back = atlas.diff(after, before)
    columns = ["piece_id", "from_holder", "to_holder", "area_km2"]
    swapped = back.rename(columns={"from_holder": "to_holder", "to_holder": "from_holder"})
    assert there[columns].values.tolist() == swapped[columns].values.tolist()


@settings(max_examples=12)
@given(days, days)
def test_the_areas_of_what_changed_are_the_difference_of_the_areas(atlas, before, after):
    changed = atlas.diff(before, after)
    gained = changed.groupby("to_holder").area_km2.sum()
    lost = changed.groupby("from_holder").area_km2.sum()
    net = gained.sub(lost, fill_value=0).reindex(atlas.holders, fill_value=0)
    assert (atlas.areas(after) - atlas.areas(before) - net).abs().max() < 1e-6


def test_the_passage_is_none_before_its_first_state(tiny):
    assert tiny.passage("1992-05-17") is None
    assert tiny.passage("1992-05-18").state == "open"
    assert tiny.passage("2020-09-26").state == "open"
    assert tiny.passage("2020-09-27").state == "closed"
    assert tiny.passage("2020-11-14").state == "blocked"


def test_change_dates_are_every_first_day_and_every_day_after_a_last(tiny):
    assert [day.isoformat() for day in tiny.change_dates] == [
        "1988-01-01", "1992-05-18", "1994-05-12", "2020-09-27", "2020-11-10", "2020-11-14"]


def test_change_dates_are_in_order_and_within_the_atlas(atlas):
    assert atlas.change_dates == sorted(set(atlas.change_dates))
    assert atlas.change_dates[0] >= FIRST_DAY
    assert atlas.change_dates[-1] <= LAST_DAY
    assert len(atlas.change_dates) > 40


def test_nothing_changes_on_a_day_that_is_no_change_date(atlas):
    changes = set(atlas.change_dates)
    quiet = [day + timedelta(1) for day in atlas.change_dates if day + timedelta(1) not in changes]
    for day in quiet[::5]:
        before = atlas.snapshot(day - timedelta(1)).drop(columns="geometry")
        assert atlas.snapshot(day).drop(columns="geometry").equals(before), day


def test_an_act_counts_from_its_day_and_only_while_it_is_in_force(tiny):
    assert "us-me" not in recognising(tiny, "2013-04-09")
    assert "us-me" in recognising(tiny, "2013-04-10")
    assert "us-me" in recognising(tiny, "2013-04-29")
    assert "us-me" not in recognising(tiny, "2013-04-30")


def test_an_act_of_an_uncertain_day_counts_from_the_last_and_is_possible_from_the_first(tiny):
    assert "us-ri" not in recognising(tiny, "2012-04-30", possible=True)
    assert "us-ri" in recognising(tiny, "2012-05-01", possible=True)
    assert "us-ri" not in recognising(tiny, "2012-05-30")
    assert "us-ri" in recognising(tiny, "2012-05-31")
    table = tiny.recognising("2012-05-30", possible=True).set_index("jurisdiction_id")
    assert table.certain.to_dict() == {"us-ca-highland": True, "us-ri": False}


def test_an_act_on_or_before_a_day_is_possible_from_the_beginning(tiny):
    assert recognising(tiny, "1988-01-01") == set()
    assert recognising(tiny, "1988-01-01", possible=True) == {"us-ca-highland"}
    assert recognising(tiny, "2001-07-03") == set()
    assert recognising(tiny, "2001-07-04") == {"us-ca-highland"}


def test_a_rejected_act_and_an_act_of_another_kind_recognise_nothing(tiny):
    assert recognising(tiny, "2024-12-31", possible=True) == {"us-ca-highland", "us-ri"}


def test_a_jurisdiction_that_acted_twice_is_listed_once_since_its_first_act(tiny):
    [highland] = [r for r in tiny.recognising("2024-12-31").itertuples()
                  if r.jurisdiction_id == "us-ca-highland"]
    assert highland.since == pd.Timestamp("2001-07-04")
    assert highland.resolution_ids == ("highland", "highland-again")
    assert (highland.geometry.x, highland.geometry.y) == (-117.2, 34.1)


def test_recognising_is_possible_whenever_it_is_certain(atlas):
    for day in ("2001-07-04", "2013-04-20", "2020-10-20", "2020-11-01", "2024-12-31"):
        assert recognising(atlas, day) <= recognising(atlas, day, possible=True)


def test_recognising_gives_where_each_is_on_the_map(atlas):
    table = atlas.recognising("2024-12-31")
    assert list(table.columns) == ["jurisdiction_id", "name", "kind", "since", "certain",
                                   "resolution_ids", "geometry"]
    assert table.crs == "EPSG:4326"
    # A party has no place of its own on a map.
    missing = table[table.geometry.isna()]
    assert set(missing.kind) <= {"party"}, missing.jurisdiction_id.tolist()
    regions = table[table.kind == "region"]
    assert regions.geom_type.isin(["Polygon", "MultiPolygon"]).all(), regions


def test_an_empty_answer_still_has_its_columns(atlas):
    assert len(atlas.recognising("1988-01-01")) == 0
    assert "geometry" in atlas.recognising("1988-01-01")


def test_places_are_points_in_degrees(atlas):
    assert atlas.places.crs == "EPSG:4326"
    assert (atlas.places.geometry.x == atlas.places.lon).all()


def test_a_folder_that_is_empty_is_refused_with_every_file_that_is_missing(tmp_path):
    with pytest.raises(DataError) as error:
        load_atlas(tmp_path)
    missing = [p.file for p in error.value.problems if p.found == "is missing"]
    assert len(missing) == len(TABLES) + 6  # and six layers


def test_a_snapshot_is_printed_as_a_table_and_a_bad_day_is_told(capsys):
    from geodata.__main__ import main

    assert main(["snapshot", "2020-11-24"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "piece_id,district,holder,manner,valid_from,area_km2"
    assert any(line.startswith("kalbajar,kalbajar,karabakh,handover,2020-11-")
               for line in lines)
    assert main(["snapshot", "yesterday"]) == 2
    assert "'yesterday' is not a day" in capsys.readouterr().err
