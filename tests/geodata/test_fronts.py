"""The fronts of both wars: the villages that date them, and how wide a step is."""

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from geodata.digitise.region import lines_anew
from geodata.layers import read_layer, write_layer
from geodata.paths import DATA

AZ, NK, NO = "azerbaijan", "karabakh", "contested"


@pytest.fixture(scope="module")
def held_at(atlas):
    """Return a function that gives holder and manner of the piece at a point on a day."""
    def held(lon, lat, day):
        point = gpd.points_from_xy([lon], [lat])[0]
        [piece] = atlas.pieces.piece_id[atlas.pieces.contains(point)]
        row = atlas.snapshot(day).set_index("piece_id").loc[piece]
        return row.holder, row.manner
    return held


# Village, longitude and latitude by its source; the day, who held it before and from then on.
TURNS = [
    ("Malibeyli", 46.793, 39.829, "1992-02-12", AZ, NK),  # wp-malibeyli-1992, the last day
    ("Garadaghly", 46.976, 39.797, "1992-02-17", AZ, NK),  # wp-garadaghly-1992
    ("Turshsu", 46.643, 39.688, "1992-05-15", AZ, NK),  # azertag-turshsu
    ("Gulabli", 46.947, 39.881, "1992-09-04", AZ, NK),  # wp-gulabli
    ("Garajalli", 47.040, 39.475, "2020-10-09", NO, AZ),  # iswnews-hadrut-2020; 9 km from Jabrayil
    ("Aghjakend", 46.878, 39.497, "2020-10-20", NO, AZ),  # today-az-zangilan-2020
    ("Bartaz", 46.586, 38.983, "2020-11-10", NO, AZ),  # denied on 27 October: wtn-map-2020
    ("Mahruzlu", 46.729, 39.234, "2020-10-23", NO, AZ),  # almasdar-villages-2020-10-23
    ("Khanlig", 46.729, 39.268, "2020-10-26", NO, AZ),  # azernews-gubadli-2020-10-26
    ("Mollali", 46.668, 39.245, "2020-10-30", NO, AZ),  # ruwiki-mollaly
    ("Vejnali", 46.551, 38.929, "2020-10-30", NO, AZ),  # dewiki-vejnali
    ("Garakishilar", 46.628, 39.438, "2020-11-02", NO, AZ),  # announced 4 November; see Muradkhanli
]


@pytest.mark.parametrize(("name", "lon", "lat", "day", "before", "after"), TURNS)
def test_a_village_has_its_documented_side_before_and_after(held_at, name, lon, lat, day,
                                                            before, after):
    eve = pd.Timestamp(day) - pd.Timedelta(days=1)
    assert held_at(lon, lat, eve.date().isoformat())[0] == before, name
    assert held_at(lon, lat, day) == (after, "held"), name


@pytest.mark.parametrize(("name", "lon", "lat"), [
    ("west of Aghjakend", 46.79, 39.44),  # no village of theirs is dated
    ("Garagol", 46.541, 39.124),
])
def test_land_without_a_dated_village_stays_contested_until_the_statement(held_at, name, lon, lat):
    assert held_at(lon, lat, "2020-11-09") == (NO, "contested"), name
    assert held_at(lon, lat, "2020-11-10") == (AZ, "held"), name


def test_no_step_of_the_war_of_2020_is_wider_than_a_week(atlas):
    # Ground that becomes contested is a step as well.
    days = sorted(day for day in set(atlas.control.valid_from) if pd.Timestamp("2020-09-27") <= day
                  <= pd.Timestamp("2020-11-10"))
    assert days[0] == pd.Timestamp("2020-09-27") and days[-1] == pd.Timestamp("2020-11-10")
    steps = [(later - earlier).days for earlier, later in zip(days, days[1:], strict=False)]
    assert max(steps) <= 7, [str(day.date()) for day in days]


def test_the_front_lines_of_a_step_part_the_holders_of_that_day(atlas):
    # 1 November 2020: between what was announced by 30 October and Muradkhanli on the 2nd.
    held = atlas.snapshot("2020-11-01").dissolve("holder").to_crs("EPSG:32638").geometry
    lines = atlas.lines("2020-11-01")
    lines = lines[lines.kind.isin(["front", "line-of-contact"])].to_crs("EPSG:32638")
    edge = held[AZ].boundary.intersection(held[NK].boundary.buffer(60))
    assert edge.difference(lines.union_all().buffer(100)).length < 0.02 * edge.length


def test_the_lines_are_what_the_code_makes_of_pieces_cuts_and_tables(tmp_path):
    # Only the borders of states are taken from the file: they need the source packages.
    lines = DATA / "geometry" / "lines.geojson"
    layer = read_layer(lines, "lines").features
    again = tmp_path / "lines.geojson"
    write_layer(again, lines_anew(DATA, layer[layer.kind == "state-border"]))
    assert again.read_text(encoding="utf-8").splitlines() == (
        lines.read_text(encoding="utf-8").splitlines())


def test_no_line_of_contact_ends_in_open_country(atlas):
    # It ends at the border of a state, or where another begins.
    for day in sorted(set(atlas.control.valid_from)):
        lines = atlas.lines(day).to_crs("EPSG:32638")
        border = lines.geometry[lines.kind == "state-border"].union_all()
        contact = lines.geometry[lines.kind.isin(["front", "line-of-contact"])].union_all()
        parts = shapely.get_parts(shapely.line_merge(contact))
        for end in shapely.get_parts(shapely.boundary(parts)):
            for point in shapely.get_parts(end):
                others = shapely.distance(parts, point)
                gap = min([shapely.distance(border, point), *sorted(others)[1:2]])
                assert gap < 100, (day, point.wkt, gap)


def test_a_pocket_lies_whole_within_its_district(atlas):
    pieces = atlas.pieces.set_index("piece_id")
    for piece, district in (("askeran-malibeyli", "askeran"), ("martuni-garadaghly", "martuni"),
                            ("agdam-gulabli", "agdam")):
        assert pieces.district[piece] == district
        assert 5 < pieces.area_km2[piece] < 40, piece


def test_an_event_that_dates_a_front_is_sourced(atlas):
    fronts = atlas.control[(atlas.control.valid_from < "1992-10-01")
                           & (atlas.control.valid_from > "1991-12-27")]
    assert set(fronts.basis) == {"sourced"}
    assert fronts.source_id.astype(bool).all()
