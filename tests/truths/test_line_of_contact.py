"""The line between the sides: never missing, as long as published, and where holders differ."""

import pytest

AZ, NK = "azerbaijan", "karabakh"


@pytest.mark.parametrize("day", ["1994-05-12", "2000-01-01", "2020-09-26", "2020-12-13",
                                 "2022-12-31"])
def test_two_sides_are_never_without_a_line_between_them(atlas, day):
    fronts = atlas.lines(day)
    fronts = fronts[fronts.kind.isin(["front", "line-of-contact"])]
    assert fronts.to_crs("EPSG:32638").length.sum() / 1000 > 150
    assert (fronts.accuracy_m > 0).all()


def test_the_line_of_contact_ran_some_200_km_before_2020_and_440_after(atlas):
    # Published: 180 to 200 km, or about 245, and about 440 km afterwards (data/README.md,
    # Areas and accuracy). Ours follows the bends.
    before, after = (
        lines[lines.kind == "line-of-contact"].to_crs("EPSG:32638").length.sum() / 1000
        for lines in (atlas.lines("2000-01-01"), atlas.lines("2021-06-01")))
    assert 180 <= before <= 230
    assert after == pytest.approx(440, rel=0.10)


def test_the_line_between_the_pieces_is_drawn_where_their_holders_differ(atlas):
    for day in ("2000-01-01", "2021-06-01"):
        held = atlas.snapshot(day).dissolve("holder")
        edge = held.geometry[NK].intersection(held.geometry[AZ])
        lines = atlas.lines(day)
        drawn = lines[lines.kind == "line-of-contact"].union_all().buffer(1e-4)
        assert edge.intersection(drawn).length / edge.length > 0.99, day
