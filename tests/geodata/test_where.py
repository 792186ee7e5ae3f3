"""A point and a day: the holder with its evidence, and whether the line is too near to say."""

from datetime import date
from itertools import cycle

import pytest

from geodata import DayError

KHANKENDI = (46.753, 39.818)


def test_a_town_far_from_the_line_is_certain(atlas):
    found = atlas.at(*KHANKENDI, "2000-01-01")
    assert (found.holder, found.manner) == ("karabakh", "held")
    assert (found.district, found.district_today, found.in_oblast) == ("askeran", "khojaly", True)
    assert found.line.metres > found.line.accuracy_m
    assert not found.uncertain


def test_a_village_nearer_to_the_line_than_the_line_is_accurate_is_uncertain(atlas):
    # Yusifjanli: most of it on one side, the line passes there (places.csv).
    found = atlas.at(47.056, 39.975, "2010-06-01")
    assert found.line.kind == "line-of-contact"
    assert found.line.metres < 1000 <= found.line.accuracy_m
    assert found.uncertain


def test_the_day_of_handover_belongs_to_the_new_holder(atlas):
    lachin = (46.550, 39.637)
    before, after = (atlas.at(*lachin, day) for day in ("2022-08-25", "2022-08-26"))
    assert (before.holder, after.holder) == ("peacekeepers", "azerbaijan")
    assert after.since == date(2022, 8, 26)
    assert "corridor" in {zone.kind for zone in before.zones}


def test_it_says_the_same_as_the_snapshot_for_every_place(atlas):
    days = ("1992-07-10", "2000-01-01", "2020-10-25", "2021-06-01", "2024-01-01")
    pieces = {day: atlas.snapshot(day).set_index("piece_id") for day in days}
    met = dict.fromkeys(days, 0)
    # Each place on one of the days.
    for place, day in zip(atlas.places.itertuples(), cycle(days), strict=False):
        found = atlas.at(place.lon, place.lat, day)
        if found.piece_id is not None:
            row = pieces[day].loc[found.piece_id]
            assert (found.holder, found.manner) == (row.holder, row.manner), place.place_id
            met[day] += 1
    assert min(met.values()) > 20


def test_land_of_a_mardakert_village_that_is_in_agdam_today(atlas):
    found = atlas.at(46.705, 40.080, "2000-01-01")
    assert (found.district, found.district_today) == ("mardakert", "agdam")
    assert found.in_oblast and found.holder == "karabakh"


def test_outside_the_study_area_nobody_is_named(atlas):
    found = atlas.at(48.0, 40.4, "2000-01-01")
    assert found.piece_id is found.holder is found.in_oblast is found.evidence is None
    assert found.zones == found.claims == ()
    assert not found.uncertain


def test_before_there_was_a_line_none_is_near(atlas):
    assert atlas.at(*KHANKENDI, "1989-01-01").line is None
    assert atlas.at(*KHANKENDI, "1989-01-01").holder == "ussr"


def test_every_source_that_it_names_is_in_the_record_once(atlas):
    found = atlas.at(47.0428, 40.0706, "2010-01-01")
    assert found.sources
    assert len(set(found.sources)) == len(found.sources)
    assert set(found.sources) <= set(atlas.sources.source_id)


def test_claims_about_the_piece_come_with_it(atlas):
    fields = {claim.claim_id for claim in atlas.at(46.927, 39.991, "2010-01-01").claims}
    assert {"agdam-share-77", "agdam-share-shown"} <= fields


def test_a_point_on_the_edge_of_two_pieces_is_in_one_of_them_and_uncertain(atlas):
    lines = atlas.lines("2010-01-01")
    edge = lines[lines.kind == "line-of-contact"].geometry.iloc[0]
    lon, lat = (edge.geoms[0] if hasattr(edge, "geoms") else edge).coords[3]
    found = atlas.at(lon, lat, "2010-01-01")
    assert found.piece_id is not None
    assert found.line.metres == 0 and found.uncertain


@pytest.mark.parametrize(("lon", "lat", "mend"), [
    (39.818, 46.753, "swapped"), (0, 0, "longitude from"), (float("nan"), 40, "no point")])
def test_a_point_elsewhere_is_refused_with_what_would_do(atlas, lon, lat, mend):
    with pytest.raises(ValueError, match=mend):
        atlas.at(lon, lat, "2000-01-01")


def test_a_day_outside_the_atlas_is_refused(atlas):
    with pytest.raises(DayError):
        atlas.at(*KHANKENDI, "1987-12-31")
