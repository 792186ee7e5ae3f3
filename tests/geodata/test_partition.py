"""Who held each piece on a day: no gap, no overlap, and true areas."""

from datetime import timedelta

import geopandas as gpd
import pytest
from builders import control, feature, tiny_folder, told, write_features, write_table
from hypothesis import given
from hypothesis import strategies as st
from pyproj import Geod
from shapely.geometry import box

from geodata import DataError, load_atlas
from geodata.days import FIRST_DAY, LAST_DAY, from_ordinal, in_force
from geodata.layers import WGS84
from geodata.partition import area_km2, control_problems

DAYS = (LAST_DAY - FIRST_DAY).days


def faults(*periods, pieces=("north",)):
    return told(control_problems(control(*periods), set(pieces), FIRST_DAY, LAST_DAY))


def test_a_chain_of_holders_without_gap_or_overlap_has_no_problem():
    assert faults(("north", "red", "1988-01-01", "1994-05-12"),
                  ("north", "blue", "1994-05-12", None)) == []


def test_the_rows_of_a_chain_may_stand_in_any_order():
    assert faults(("north", "blue", "1994-05-12", None),
                  ("north", "red", "1988-01-01", "1994-05-12")) == []


def test_a_day_that_two_holders_share_is_an_overlap():
    assert faults(("north", "red", "1988-01-01", "1994-05-13"),
                  ("north", "blue", "1994-05-12", None)) == [
        "control.csv:3: valid_from: 'north' begins on 1994-05-12, before the period of red "
        "(line 2) has ended; end that period on 1994-05-12, if that is the day of the change"]


def test_a_day_that_nobody_holds_is_a_gap():
    assert faults(("north", "red", "1988-01-01", "1994-05-11"),
                  ("north", "blue", "1994-05-12", None)) == [
        "control.csv:3: valid_from: 'north' has no holder from 1994-05-11 to 1994-05-11; "
        "add the row that is missing, or find in the sources which day is wrong, here or on "
        "line 2; do not move a day only to close the gap"]


def test_a_holder_without_an_end_may_have_no_successor():
    assert faults(("north", "red", "1988-01-01", None), ("north", "blue", "1994-05-12", None)) == [
        "control.csv:3: valid_from: 'north' begins on 1994-05-12, before the period of red "
        "(line 2) has ended; end that period on 1994-05-12, if that is the day of the change"]


def test_a_piece_that_nobody_ever_held_is_told():
    assert faults(("north", "red", "1988-01-01", None), pieces=("north", "south")) == [
        "control.csv: piece_id: 'south' has no holder; add a row from 1988-01-01"]


def test_a_piece_without_a_holder_on_the_first_day_is_told():
    assert faults(("north", "red", "1988-01-02", None)) == [
        "control.csv:2: valid_from: 'north' has no holder before 1988-01-02; "
        "add a row for the days from 1988-01-01"]


@pytest.mark.parametrize(("end", "count"), [
    ("2024-12-30", 1), ("2024-12-31", 1), ("2025-01-01", 0), (None, 0)])
def test_the_last_holder_must_hold_the_last_day(end, count):
    found = faults(("north", "red", "1988-01-01", end))
    assert len(found) == count
    assert all("leave the last valid_to empty" in text for text in found)


def test_each_piece_has_a_chain_of_its_own():
    assert faults(("north", "red", "1988-01-01", "1994-05-12"),
                  ("north", "blue", "1994-05-12", None),
                  ("south", "blue", "1988-01-01", "2020-11-10"),
                  ("south", "red", "2020-11-10", None), pieces=("north", "south")) == []


@given(st.lists(st.tuples(st.integers(0, DAYS + 9), st.integers(1, 5000)), min_size=1, max_size=5))
def test_no_problem_means_exactly_one_holder_on_every_day_and_a_problem_means_not(spans):
    rows = control(*(("north", "red", from_ordinal(begins).isoformat(),
                      from_ordinal(begins + length).isoformat()) for begins, length in spans))
    found = control_problems(rows, {"north"}, FIRST_DAY, LAST_DAY)
    # Holders can only come and go on these days, so that it suffices to count on them.
    days = {FIRST_DAY, LAST_DAY} | {d for _, r in rows for d in (r.valid_from, r.valid_to)}
    days |= {day - timedelta(1) for day in days}
    counts = {sum(in_force(r.valid_from, r.valid_to, day) for _, r in rows)
              for day in days if FIRST_DAY <= day <= LAST_DAY}
    if not found:
        assert counts == {1}
    elif all(row.valid_from <= LAST_DAY for _, row in rows):
        assert counts != {1}


def test_the_day_of_handover_belongs_to_the_new_holder(tmp_path):
    atlas = load_atlas(tiny_folder(tmp_path))
    assert holder(atlas, "north", "1994-05-11") == "red"
    assert holder(atlas, "north", "1994-05-12") == "blue"


def test_a_period_with_no_end_goes_on_to_the_last_day(tmp_path):
    atlas = load_atlas(tiny_folder(tmp_path))
    assert holder(atlas, "north", "2024-12-31") == "blue"
    assert holder(atlas, "south", "2024-12-31") == "red"


def test_a_gap_between_two_holders_keeps_the_data_from_being_used(tmp_path):
    folder = tiny_folder(tmp_path)
    write_table(folder, "control", {"valid_to": "1994-05-01"},
                {"valid_from": "1994-05-12", "holder": "blue"}, {"piece_id": "south"})
    with pytest.raises(DataError, match="control.csv:3: valid_from: 'north' has no holder from"):
        load_atlas(folder)


def test_a_piece_that_is_new_on_the_map_needs_a_holder(tmp_path):
    folder = tiny_folder(tmp_path)
    write_features(folder / "geometry/pieces.geojson", feature())
    with pytest.raises(DataError, match="control.csv:4: piece_id: 'south' is not in pieces"):
        load_atlas(folder)


def holder(atlas, piece, on):
    return atlas.snapshot(on).set_index("piece_id").holder[piece]


def geodesic_area_km2(layer):
    """Return each polygon's area in km2 on the ellipsoid, by Karney's method."""
    geod = Geod(ellps="WGS84")
    return layer.geometry.map(lambda area: abs(geod.geometry_area_perimeter(area)[0]) / 1e6)


def squares(*bounds):
    return gpd.GeoDataFrame(geometry=[box(*b) for b in bounds], crs=WGS84)


def test_the_area_on_the_map_is_the_area_on_the_ellipsoid_within_a_thousandth():
    layer = squares((45.5, 38.8, 46.0, 39.3), (46.5, 39.6, 47.0, 40.1), (47.0, 40.3, 47.5, 40.8))
    ratio = area_km2(layer) / geodesic_area_km2(layer)
    assert ((ratio - 1).abs() < 1e-3).all(), ratio


def test_a_degree_square_at_forty_north_has_its_known_area():
    # A degree at 40 N on WGS 84 is 85.394 km of longitude and 111.035 km of latitude.
    [area] = geodesic_area_km2(squares((46, 39.5, 47, 40.5)))
    assert area == pytest.approx(85.394 * 111.035, rel=0.0005)


def test_the_area_does_not_depend_on_which_way_the_ring_turns():
    layer = squares((46, 39.5, 47, 40.5))
    turned = layer.set_geometry(layer.reverse())
    assert geodesic_area_km2(turned).equals(geodesic_area_km2(layer))


def test_the_area_of_the_parts_is_the_area_of_the_whole():
    parts = squares((46, 39.5, 46.3, 40.5), (46.3, 39.5, 47, 40.5))
    whole = geodesic_area_km2(squares((46, 39.5, 47, 40.5))).sum()
    assert geodesic_area_km2(parts).sum() == pytest.approx(whole, rel=1e-4)


def test_every_piece_has_its_geodesic_area_within_a_thousandth(atlas):
    ratio = atlas.pieces.area_km2 / geodesic_area_km2(atlas.pieces)
    assert ((ratio - 1).abs() < 1e-3).all(), atlas.pieces.piece_id[(ratio - 1).abs() >= 1e-3]
