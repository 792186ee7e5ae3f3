"""The zone of the peacekeepers, what was claimed, and the states of the corridor."""

import pytest

NK, RU = "karabakh", "peacekeepers"


def test_the_peacekeepers_zone_exists_from_10_november_2020(atlas):
    # mfa-az-statement-2020, point 3: from the hour of the ceasefire.
    assert not atlas.snapshot("2020-11-09").peacekeepers.any()
    zone = atlas.snapshot("2020-11-10")
    assert zone.peacekeepers.any()
    assert not atlas.snapshot("2024-06-12").peacekeepers.any()
    assert atlas.snapshot("2024-06-11").peacekeepers.any()


def test_the_peacekeepers_zone_of_2021_is_what_karabakh_held_and_the_corridor(atlas):
    held = atlas.snapshot("2021-06-01")
    assert set(held[held.holder.isin([NK, RU])].piece_id) == set(held[held.peacekeepers].piece_id)
    assert held[held.corridor].holder.isin([RU]).all()


def test_farukh_left_the_zone_on_24_march_2022(atlas, piece_of):
    for day, inside in (("2022-03-23", True), ("2022-03-24", False)):
        held = atlas.snapshot(day).set_index("piece_id")
        assert bool(held.peacekeepers[piece_of["farukh-parukh"]]) is inside


AZ_CLAIM, NK_CLAIM = "Azerbaijan", "Nagorno-Karabakh (de facto)"


def claimed_by(atlas, who, day):
    held = atlas.snapshot(day)
    return held[held.claimed_by.fillna("").str.split("; ").map(lambda names: who in names)]


def test_each_side_claims_from_the_day_of_its_own_declaration(atlas):
    # allinnet-az-declaration-1991 and hyetert-nk-declaration-1991: 30 August, 2 September.
    assert not atlas.snapshot("1991-08-29").claimed.any()
    assert len(claimed_by(atlas, AZ_CLAIM, "1991-08-30")) == len(atlas.pieces)
    assert claimed_by(atlas, NK_CLAIM, "1991-09-01").empty
    ours = claimed_by(atlas, NK_CLAIM, "1991-09-02")
    held = atlas.snapshot("1991-09-02")
    assert set(ours.district) == set(held[held.in_nkao].district) | {"shahumyan"}
    assert set(held[held.in_nkao].piece_id) <= set(ours.piece_id)


def test_every_claim_to_land_has_its_source(atlas):
    claims = atlas.zones[atlas.zones.kind == "claimed"]
    assert set(claims.by) == {AZ_CLAIM, NK_CLAIM}
    assert claims.source_id.notna().all() and claims.locator.notna().all()
    assert set(claims.basis) == {"sourced"}


def test_a_piece_is_in_a_zone_once_on_any_day(atlas):
    assert atlas.zones.zone_id.nunique() > 3
    for _, rows in atlas.zones.groupby(["zone_id", "piece_id"]):
        rows = rows.sort_values("valid_from")
        assert (rows.valid_to[:-1].values <= rows.valid_from[1:].values).all()


@pytest.mark.parametrize(("day", "state", "route"), [
    ("1992-05-18", "open", "old"),
    ("2020-09-26", "open", "old"),
    ("2020-11-14", "open", "old"),
    ("2022-08-29", "open", "old"),
    ("2022-08-30", "open", "new"),  # massis-corridor-2022
    ("2022-12-11", "open", "new"),
    ("2022-12-12", "blocked", "new"),  # evn-report-lachin
    ("2023-02-22", "blocked", "new"),  # asbarez-icj-2023: the day of the Court's order
    ("2023-04-22", "blocked", "new"),
    ("2023-04-23", "checkpoint", "new"),  # evn-report-news-watch
    ("2023-06-14", "checkpoint", "new"),
    ("2023-06-15", "closed", "new"),  # roadoflife-siege
    ("2023-09-17", "closed", "new"),
    ("2023-09-24", "reopened", "new"),  # wp-status, line 20; wp-exodus-2023
    ("2023-10-03", "reopened", "new"),  # the last bus left on the 2nd: ap-control-2023
    ("2023-10-04", "checkpoint", "new"),  # spamchronicles-exodus-2023
    ("2024-06-11", "checkpoint", "new"),
    ("2024-06-12", "ended", "new"),  # afp-peacekeepers-2024
])
def test_the_corridor_was_in_its_documented_state(atlas, day, state, route):
    passage = atlas.passage(day)
    assert (passage.state, passage.route) == (state, route)


@pytest.mark.parametrize("day", ["2020-11-10", "2021-06-01", "2022-12-12", "2023-09-24",
                                 "2023-10-03", "2024-06-11"])
def test_there_is_a_road_and_a_strip_as_long_as_the_corridor_is_in_some_state(atlas, day):
    assert atlas.passage(day) is not None
    assert "corridor-road" in set(atlas.lines(day).kind)
    assert atlas.snapshot(day).corridor.any()


def test_the_strip_and_its_road_end_with_the_contingent(atlas):
    assert "corridor-road" not in set(atlas.lines("2024-06-12").kind)
    assert not atlas.snapshot("2024-06-12").corridor.any()


def test_sus_was_with_the_corridor_beyond_the_strip(atlas, piece_of):
    assert piece_of["sus"] == "lachin-corridor-sus"
    for day, inside in (("2020-11-10", True), ("2022-08-25", True), ("2022-08-26", False)):
        held = atlas.snapshot(day).set_index("piece_id")
        assert bool(held.corridor[piece_of["sus"]]) is inside


def test_there_was_no_corridor_before_18_may_1992(atlas):
    assert atlas.passage("1992-05-17") is None


def test_the_corridors_states_follow_one_another_without_gap_or_overlap(atlas):
    rows = atlas.corridor.sort_values("valid_from")
    assert rows.valid_to[:-1].tolist() == rows.valid_from[1:].tolist()
    assert rows.valid_to.isna().tolist() == [False] * (len(rows) - 1) + [True]
