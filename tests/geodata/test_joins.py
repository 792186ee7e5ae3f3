"""Events fall on the piece and holder of their day; acts have the shape of who acted."""

from __future__ import annotations

import pytest

from geodata.joins import events_on_pieces, resolutions_on_map


@pytest.fixture(scope="module")
def joined(atlas):
    return events_on_pieces(atlas).set_index("event_id")


def test_every_event_is_there_once_and_in_order(atlas, joined):
    assert list(joined.index) == list(atlas.events.event_id)


@pytest.mark.parametrize(("event", "district", "holder"), [
    ("agdam-1993", "agdam", "karabakh"),  # the day of a capture belongs to the new holder
    ("agdam-2020", "agdam", "azerbaijan"),
    ("kalbajar-1993", "kalbajar", "karabakh"),
    ("shusha-2020", "shusha", "contested"),  # announced and denied on that day
    ("lachin-1992", "lachin", "karabakh"),
])
def test_a_capture_falls_in_its_district_and_to_its_new_holder(joined, event, district, holder):
    assert joined.district[event] == district
    assert joined.holder[event] == holder


def test_an_event_far_away_falls_on_no_piece(joined):
    assert joined.piece_id.isna()["boston-protest-2020-10-11"]


def test_an_event_placed_vaguely_falls_on_no_piece(atlas, joined):
    vague = atlas.events.event_id[atlas.events.where_precision > 3]
    assert joined.piece_id[vague].isna().all()


def test_acts_of_states_and_regions_have_polygons_and_of_cities_points(atlas):
    acts = resolutions_on_map(atlas).set_index("jurisdiction_id").geometry
    assert acts["us-me"].iloc[0].geom_type in ("Polygon", "MultiPolygon")
    assert acts["us-ca-los-angeles"].geom_type == "Point"


def test_every_recognition_has_a_place_on_the_map(atlas):
    acts = resolutions_on_map(atlas)
    passed = acts[(acts.kind == "recognises-independence") & (acts.outcome == "passed")]
    assert passed.geometry.notna().all()
