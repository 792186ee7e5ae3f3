"""Resolutions of the United Nations, roll calls that agree with their results, acts that ended."""

import pytest


@pytest.mark.parametrize(("symbol", "day"), [
    # The years, and that there were four: status article, 'Positions and statements'. The days
    # are on the documents.
    ("S/RES/822 (1993)", "1993-04-30"), ("S/RES/853 (1993)", "1993-07-29"),
    ("S/RES/874 (1993)", "1993-10-14"), ("S/RES/884 (1993)", "1993-11-12"),
])
def test_the_security_council_resolved_four_times_in_1993(atlas, symbol, day):
    [act] = atlas.resolutions[atlas.resolutions.symbol == symbol].itertuples()
    assert act.date == day
    assert act.jurisdiction_id == "unsc"
    assert act.outcome == "passed"
    assert (act.votes_for, act.votes_against, act.votes_abstain) == (15, 0, 0)


def test_there_is_no_fifth_resolution_of_the_security_council(atlas):
    symbols = atlas.resolutions.symbol
    assert symbols.str.startswith("S/RES/").sum() == 4


def test_the_general_assembly_voted_39_to_7_with_100_abstentions(atlas):
    # status article, 'Positions and statements': 14 March 2008.
    [act] = atlas.resolutions[atlas.resolutions.symbol == "A/RES/62/243"].itertuples()
    assert act.date == "2008-03-14"
    assert (act.votes_for, act.votes_against, act.votes_abstain) == (39, 7, 100)
    assert act.binding == "no"


def test_the_roll_call_of_2008_agrees_with_its_result(atlas):
    roll = atlas.votes[atlas.votes.resolution_id == "unga-62-243"]
    assert roll.vote.value_counts().to_dict() == {
        "abstained": 100, "absent": 46, "for": 39, "against": 7}  # 192 members in 2008
    # status article, 'Positions and statements': the three co-chairs of the Minsk Group opposed it.
    assert {"fr", "ru", "us"} <= set(roll[roll.vote == "against"].jurisdiction_id)
    # un-ga-10693: the list of the press release.
    assert set(roll[roll.vote == "against"].jurisdiction_id) == {
        "am", "ao", "fr", "in", "ru", "us", "vu"}


def test_every_roll_call_agrees_with_its_result(atlas):
    acts = atlas.resolutions.set_index("resolution_id")
    assert "unga-62-243" in set(atlas.votes.resolution_id)
    for resolution, roll in atlas.votes.groupby("resolution_id"):
        act, counts = acts.loc[resolution], roll.vote.value_counts()
        for column, vote in (("votes_for", "for"), ("votes_against", "against"),
                             ("votes_abstain", "abstained")):
            assert counts.get(vote, 0) == act[column], (resolution, vote)


def test_an_act_that_ended_names_the_act_that_ended_it(atlas):
    ended = atlas.resolutions[atlas.resolutions.ended.notna()]
    assert "us-me-2013-04-10" in set(ended.resolution_id)
    acts = atlas.resolutions.set_index("resolution_id")
    assert ended.ended_by.notna().any()
    for act in ended[ended.ended_by.notna()].itertuples():
        assert acts.loc[act.ended_by].date == act.ended
        assert acts.loc[act.ended_by].jurisdiction_id == act.jurisdiction_id
