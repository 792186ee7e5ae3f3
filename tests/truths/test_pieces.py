"""The pieces: one block, each with one holder on each day, and no place in a wrong one."""

from datetime import timedelta

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from geodata.days import FIRST_DAY, LAST_DAY


def test_the_pieces_are_a_coverage_in_one_block_without_a_hole(atlas):
    assert shapely.coverage_is_valid(atlas.pieces.geometry.array)
    whole = atlas.pieces.union_all()
    assert whole.geom_type == "Polygon"
    assert len(whole.interiors) == 0


def test_the_areas_of_the_pieces_sum_to_that_of_their_union(atlas):
    from geodata.partition import area_km2

    whole = gpd.GeoDataFrame(geometry=[atlas.pieces.union_all()], crs=atlas.pieces.crs)
    assert atlas.pieces.area_km2.sum() == pytest.approx(area_km2(whole)[0], rel=1e-4)


def test_on_every_change_date_and_the_day_before_each_piece_has_one_holder(atlas):
    study_area = atlas.pieces.area_km2.sum()
    pieces = set(atlas.pieces.piece_id)
    days = {day - timedelta(back) for day in atlas.change_dates for back in (0, 1)}
    days |= {FIRST_DAY, LAST_DAY}
    for day in sorted(day for day in days if day >= FIRST_DAY):
        on = pd.Timestamp(day)
        rows = atlas.control[(atlas.control.valid_from <= on)
                             & ~(atlas.control.valid_to <= on)]
        assert sorted(rows.piece_id) == sorted(pieces), day
        areas = atlas.areas(day)
        assert areas.sum() == pytest.approx(study_area, rel=1e-4), day
        assert (areas >= 0).all(), day


def test_a_control_row_that_follows_another_says_something_new(atlas):
    rows = atlas.control.sort_values(["piece_id", "valid_from"])
    before = rows.groupby("piece_id")[["holder", "manner"]].shift()
    same = (before.holder == rows.holder) & (before.manner == rows.manner)
    assert rows[same].empty, rows[same][["piece_id", "valid_from"]]


@pytest.mark.parametrize("place", [
    "kornidzor", "tegh", "goris", "vardenis", "sotk", "kapan", "meghri", "sisian", "berd"])
def test_no_piece_reaches_into_armenia(piece_of, place):
    # data/places.csv: towns of Armenia, some within a kilometre of the border.
    assert place not in piece_of.index


@pytest.mark.parametrize("place", ["barda", "beylagan", "ganja", "imishli", "nakhchivan"])
def test_no_piece_reaches_the_towns_of_azerbaijan_that_the_conflict_did_not(piece_of, place):
    assert place not in piece_of.index


def test_every_place_named_by_an_event_or_drawn_is_where_its_district_is(atlas):
    inside = gpd.sjoin(atlas.places, atlas.pieces[["in_nkao", "geometry"]], predicate="within",
                       lsuffix="place", rsuffix="piece")
    wrong = inside[((inside.in_nkao_place == "in") & ~inside.in_nkao_piece)
                   | ((inside.in_nkao_place == "out") & inside.in_nkao_piece)]
    assert wrong.empty, wrong.place_id.tolist()


def test_known_towns_lie_in_their_soviet_district(atlas, piece_of):
    # data/places.csv, column district. Natural Earth as it comes puts Berdzor / Lachin in Shusha.
    district = atlas.pieces.set_index("piece_id").district
    expected = {
        "agdam": "agdam", "aghdara-martakert": "mardakert", "askeran": "askeran",
        "berdzor-lachin": "lachin", "dadivank-khudavang": "kalbajar", "fuzuli": "fuzuli",
        "hadrut": "hadrut", "horadiz": "fuzuli", "jabrayil": "jabrayil",
        "kalbajar-karvachar": "kalbajar", "khojavend-martuni": "martuni", "lalatapa": "jabrayil",
        "qubadli": "qubadli", "shusha-shushi": "shusha", "talish": "mardakert",
        "tartar": "tartar", "togh-tug": "hadrut", "zangilan": "zangilan", "minjivan": "zangilan",
        "khankendi-stepanakert": "askeran", "lisagor-turshsu": "shusha",
    }
    assert {place: district[piece_of[place]] for place in expected} == expected
