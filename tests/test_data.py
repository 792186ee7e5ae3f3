"""Known truths about the data that ship, each with where we know it from.

Sources are named by their id in ``data/sources.csv`` and the line of the text; ``anchors``
is the table of points whose side is documented (``data/places.csv`` repeats it). What is
called *unreferenced* is general knowledge, and says so in the data as well.
"""

from datetime import date, timedelta

import geopandas as gpd
import pandas as pd
import pytest
import shapely

from geodata.periods import FIRST_DAY, LAST_DAY

AZ, NK, RU, SU = "azerbaijan", "karabakh", "peacekeepers", "ussr"


@pytest.fixture(scope="module")
def piece_of(atlas):
    """Return the piece that each place lies in; places outside the study area are not in it."""
    joined = gpd.sjoin(atlas.places[["place_id", "geometry"]],
                       atlas.pieces[["piece_id", "geometry"]], predicate="within")
    assert not joined.place_id.duplicated().any(), "a place lies in two pieces"
    return joined.set_index("place_id").piece_id


@pytest.fixture(scope="module")
def holder_of(atlas, piece_of):
    """Return a function that gives who held a place on a day."""
    def holder(place, on):
        held = atlas.control[atlas.control.piece_id == piece_of[place]]
        begun = held.valid_from <= pd.Timestamp(on)
        ended = held.valid_to <= pd.Timestamp(on)
        [who] = held[begun & ~ended].holder
        return who
    return holder


# --- geometry and control -------------------------------------------------------------


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


def test_an_event_that_began_a_holding_covers_its_day(atlas):
    events = atlas.events.set_index("event_id")
    late = {}
    for row in atlas.control.itertuples():
        if row.event_id in events.index:
            event = events.loc[row.event_id]
            if not event.date_earliest <= row.valid_from <= event.date_latest:
                late[row.piece_id, row.valid_from.date().isoformat()] = row.event_id
    # Days that follow from an event without being one of its days, with the reason.
    assert late == {}


# anchors.csv: side_1994_2020 and side_2020_2023. Places on a line, split, or of unknown
# side are left out for that period; so is what lies outside the study area (see below).
SIDES = {
    "agdam": (NK, AZ),
    "aghdara-martakert": (NK, NK),
    "aliagali-hovtashen": (NK, AZ),
    "alkhanli": (AZ, AZ),
    "askeran": (NK, NK),
    "avetaranots-chanakhchi": (NK, AZ),
    "banovshalar": (AZ, AZ),
    "boyuk-galadarasi-mets-shen": (NK, NK),
    "charektar": (NK, NK),
    "chartar": (NK, NK),
    "chojuq-marjanli": (AZ, AZ),  # no man's land before 2016
    "dadivank-khudavang": (NK, AZ),
    "dashalti-karintak": (NK, AZ),
    "fuzuli": (NK, AZ),
    "gandzasar-vank": (NK, NK),
    "gulabli-vazgenashen": (NK, AZ),
    "guzanli": (AZ, AZ),
    "hadrut": (NK, AZ),
    "hin-shen-kichik-galadarasi": (NK, NK),
    "hin-tagher-kohne-taghlar": (NK, AZ),
    "horadiz": (AZ, AZ),
    "ivanyan-khojaly": (NK, NK),
    "jabrayil": (NK, AZ),
    "kalbajar-karvachar": (NK, AZ),
    "karmir-shuka-qirmizi-bazar": (NK, NK),
    "khankendi-stepanakert": (NK, NK),
    "khojavend-martuni": (NK, NK),
    "kolqishlaq": (AZ, AZ),
    "lisagor-turshsu": (NK, NK),
    "madagiz-sugovushan": (NK, AZ),
    "maragha-shikharkh": (AZ, AZ),
    "marzili": (NK, AZ),
    "minjivan": (NK, AZ),
    "nor-maragha-qizil-kangarli": (NK, AZ),
    "qubadli": (NK, AZ),
    "sarsang-reservoir": (NK, NK),
    "sghnakh": (NK, AZ),
    "shekher": (NK, None),
    "shosh-shushikend": (NK, NK),
    "shusha-shushi": (NK, AZ),
    "taghavard": (NK, None),  # the line of November 2020 runs through it
    "talish": (NK, AZ),
    "tartar": (AZ, AZ),
    "togh-tug": (NK, AZ),
    "yukhari-seyidahmadli": (NK, AZ),
    "yusifjanli": (None, AZ),
    "zangilan": (NK, AZ),
    # In the corridor, until 26 August 2022; see HANDOVERS for the days after.
    "aghavno-zabukh": (NK, None),
    "berdzor-lachin": (NK, None),
    "sus": (NK, None),
    # With the peacekeepers until 24 March 2022.
    "farukh-parukh": (NK, None),
}


@pytest.mark.parametrize("day", ["2000-01-01", "2016-04-01", "2020-09-26"])
def test_between_the_wars_every_place_was_held_by_its_documented_side(holder_of, day):
    wrong = {place: (holder_of(place, day), side) for place, (side, _) in SIDES.items()
             if side and holder_of(place, day) != side}
    assert wrong == {}


@pytest.mark.parametrize("day", ["2021-06-01", "2022-03-23", "2022-12-31", "2023-09-18"])
def test_after_the_second_war_every_place_was_held_by_its_documented_side(holder_of, day):
    wrong = {place: (holder_of(place, day), side) for place, (_, side) in SIDES.items()
             if side and holder_of(place, day) != side}
    assert wrong == {}


@pytest.mark.parametrize("day", ["2023-09-25", "2024-01-01", "2024-12-31"])
def test_after_the_ceasefire_of_2023_azerbaijan_held_every_place(atlas, holder_of, piece_of, day):
    # wp-status, line 20 and 24. Handing over went on; the manner says so until 1 January 2024.
    assert {holder_of(place, day) for place in piece_of.index} == {AZ}
    assert set(atlas.snapshot(day).holder) == {AZ}


def test_every_place_with_a_documented_side_is_tested(atlas, piece_of):
    documented = atlas.places[atlas.places.side_1994_2020.isin([AZ, NK])
                              & atlas.places.place_id.isin(piece_of.index)]
    assert set(documented.place_id) <= set(SIDES)


def test_the_places_say_the_same_as_this_table(atlas):
    said = {AZ: AZ, NK: NK, "peacekeepers-zone": NK}
    for place in atlas.places.set_index("place_id").loc[list(SIDES)].itertuples():
        first, second = SIDES[place.Index]
        if first and place.side_1994_2020 in said:
            assert said[place.side_1994_2020] == first, place.Index
        if second and place.side_2020_2023 in said:
            assert said[place.side_2020_2023] == second, place.Index


@pytest.mark.parametrize("place", [
    "kornidzor", "tegh", "goris", "vardenis", "sotk", "kapan", "meghri", "sisian", "berd"])
def test_no_piece_reaches_into_armenia(piece_of, place):
    # anchors.csv: towns of Armenia, some within a kilometre of the border.
    assert place not in piece_of.index


@pytest.mark.parametrize("place", ["barda", "beylagan", "ganja", "imishli", "nakhchivan"])
def test_no_piece_reaches_the_towns_of_azerbaijan_that_the_conflict_did_not(piece_of, place):
    assert place not in piece_of.index


# (place, first day of the new holder, old holder, new holder, where we know it from)
HANDOVERS = [
    ("khankendi-stepanakert", "1991-12-26", SU, NK, "archontology-ussr: end of the USSR"),
    ("agdam", "1991-12-26", SU, AZ, "archontology-ussr: end of the USSR"),
    ("ivanyan-khojaly", "1992-02-26", AZ, NK, "hrw-khojaly-1992: night of 25 to 26 February"),
    ("shusha-shushi", "1992-05-09", AZ, NK, "wp-shusha-1992: 8 to 9 May"),
    ("berdzor-lachin", "1992-05-18", AZ, NK, "western-armenia-berdzor: 18 May"),
    ("aghdara-martakert", "1992-07-04", NK, AZ, "roots-of-karabakh-25, part 4: 4 July"),
    ("kalbajar-karvachar", "1993-04-03", AZ, NK, "wp-kalbajar-1993: 2 to 3 April"),
    ("aghdara-martakert", "1993-06-28", AZ, NK, "roots-of-karabakh-26, part 7: 27 to 28 June"),
    ("agdam", "1993-07-23", AZ, NK, "roots-of-karabakh-26, part 7: 23 July"),
    ("fuzuli", "1993-08-23", AZ, NK, "assa-irada-2004-gubadly: 23 August"),
    ("jabrayil", "1993-08-26", AZ, NK, "unreferenced: 25 to 26 August"),
    ("qubadli", "1993-08-31", AZ, NK, "assa-irada-2004-gubadly: 31 August"),
    ("horadiz", "1993-10-23", AZ, NK, "wp-operation-horadiz: 21 to 23 October"),
    ("zangilan", "1993-10-29", AZ, NK, "wp-operation-horadiz: 29 October"),
    ("horadiz", "1994-01-06", NK, AZ, "trend-horadiz-2018: 6 January"),
    ("talish", "2020-10-03", NK, AZ, "wp-status, line 3; regional-post-44-acts: 3 October"),
    ("madagiz-sugovushan", "2020-10-03", NK, AZ, "regional-post-44-acts: 3 October"),
    ("fuzuli", "2020-10-17", NK, AZ, "azernews-city-days-2023: 17 October"),
    ("zangilan", "2020-10-20", NK, AZ, "today-az-zangilan-2020: 20 October"),
    ("qubadli", "2020-10-25", NK, AZ, "wp-reactions, line 53: 25 October"),
    ("shusha-shushi", "2020-11-08", NK, AZ, "alarabiya-shusha-2020: 8 November"),
    ("agdam", "2020-11-20", NK, AZ, "wp-status, line 4: by 20 November"),
    ("gulabli-vazgenashen", "2020-11-20", NK, AZ, "wp-status, line 4: by 20 November"),
    ("kalbajar-karvachar", "2020-11-25", NK, AZ, "wp-status, line 5: by 25 November"),
    ("dadivank-khudavang", "2020-11-25", NK, AZ, "wp-status, line 5: by 25 November"),
    ("berdzor-lachin", "2020-12-01", NK, RU, "wp-status, lines 6 and 8: by 1 December"),
    ("farukh-parukh", "2022-03-24", NK, AZ, "turan-farukh-2022: 24 March"),
    ("berdzor-lachin", "2022-08-26", RU, AZ, "azertag-lachin-day: 26 August"),
    ("aghavno-zabukh", "2022-08-26", RU, AZ, "azertag-lachin-day: 26 August"),
    ("sus", "2022-08-26", RU, AZ, "azertag-lachin-day: 26 August"),
    ("khankendi-stepanakert", "2023-09-20", NK, AZ, "wp-status, line 20; babel-ceasefire-2023"),
]


@pytest.mark.parametrize(("place", "day", "old", "new", "source"), HANDOVERS)
def test_a_place_changed_hands_on_its_documented_day(holder_of, place, day, old, new, source):
    eve = date.fromisoformat(day) - timedelta(1)
    assert holder_of(place, eve) == old, source
    assert holder_of(place, day) == new, source


# Reports give several days: on the first it was still one side's, on the last the other's.
@pytest.mark.parametrize(("place", "before", "after"), [
    ("jabrayil", "2020-10-03", "2020-10-09"),  # regional-post-44-acts: 4 October; denied to 9
    ("hadrut", "2020-10-08", "2020-10-15"),  # wp-battle-of-hadrut: 9 to 15 October
    ("hin-tagher-kohne-taghlar", "2020-12-11", "2020-12-16"),  # turan-hin-tagher-2020
    ("lalatapa", "2016-04-01", "2016-04-05"),  # wp-april-2016: 2 to 5 April
])
def test_a_place_had_changed_hands_by_the_last_day_reported(holder_of, place, before, after):
    assert holder_of(place, before) == NK
    assert holder_of(place, after) == AZ


def test_stepanakert_was_never_held_by_azerbaijan_between_1991_and_2023(atlas, piece_of):
    # wp-status, line 20: the de facto authorities kept it in 2020.
    rows = atlas.control[atlas.control.piece_id == piece_of["khankendi-stepanakert"]]
    assert rows.holder.drop_duplicates().tolist() == [SU, NK, AZ]


def test_on_10_november_2020_three_districts_were_still_to_be_handed_over(atlas):
    # wp-status, lines 4 to 6: Agdam by the 20th, Kalbajar by the 25th, Lachin by 1 December.
    held = atlas.snapshot("2020-11-10")
    for district, piece in (("agdam", "agdam-west"), ("kalbajar", "kalbajar"),
                            ("lachin", "lachin-main")):
        rows = held[(held.district == district) & (held.holder == NK)]
        assert piece in set(rows.piece_id)
    handed = [set(atlas.diff(f"2020-{a}", f"2020-{b}").district)
              for a, b in (("11-19", "11-20"), ("11-24", "11-25"), ("11-30", "12-01"))]
    assert handed == [{"agdam"}, {"kalbajar"}, {"lachin"}]


# --- areas -----------------------------------------------------------------------------


def test_the_former_oblast_has_its_published_area_within_two_and_a_half_percent(atlas):
    # Published: 4,388 to 4,400 km2 (GEOGRAPHY, districts).
    area = atlas.pieces[atlas.pieces.in_nkao].area_km2.sum()
    assert area == pytest.approx(4390, rel=0.025)


@pytest.mark.parametrize("day", ["1994-05-12", "2000-01-01", "2016-04-01", "2020-09-26"])
def test_between_the_wars_karabakh_held_what_was_published(atlas, day):
    # Published: about 11,500 to 11,800 km2 inside and outside the former oblast.
    assert 11_500 <= atlas.areas(day)[NK] <= 11_800


@pytest.mark.parametrize("day", ["2020-12-13", "2021-06-01", "2022-03-23"])
def test_after_the_second_war_some_3000_km2_were_left(atlas, day):
    # Published: about 3,000 km2, with the Russian contingent.
    assert 2_800 <= atlas.areas(day)[NK] <= 3_300


def test_april_2016_moved_the_line_by_8_to_20_km2(atlas):
    # wp-april-2016: 8 km2 by one side's account, 20 km2 by the other's.
    changed = atlas.diff("2016-04-01", "2016-04-05")
    assert 8 <= changed.area_km2.sum() <= 20
    assert set(changed.to_holder) == {AZ}


# Official areas, km2: the table of GEOGRAPHY.md, "Districts". The borders are Natural
# Earth's, mended: see About, accuracy.
DISTRICTS = {
    ("lachin",): 1835, ("kalbajar",): 1936, ("fuzuli",): 1386, ("jabrayil",): 1050,
    ("qubadli",): 802, ("zangilan",): 707, ("agdam",): 1094, ("tartar",): 412,
    ("shusha",): 290, ("askeran",): 970, ("hadrut", "martuni"): 1458, ("mardakert",): 1795,
}


def district_errors(atlas):
    areas = atlas.pieces.groupby("district").area_km2.sum()
    return {names: areas[list(names)].sum() / official - 1
            for names, official in DISTRICTS.items()}


@pytest.mark.parametrize("names", DISTRICTS, ids="-".join)
def test_a_district_has_its_official_area_within_ten_percent(atlas, names):
    assert abs(district_errors(atlas)[names]) <= 0.10


def test_the_districts_have_their_official_areas_within_five_percent_on_the_whole(atlas):
    errors = district_errors(atlas)
    assert sum(map(abs, errors.values())) / len(errors) <= 0.05, errors


def test_every_district_but_shahumyan_has_an_official_area_to_compare_with(atlas):
    named = {name for names in DISTRICTS for name in names}
    assert set(atlas.pieces.district) - named == {"shahumyan"}


# --- zones, corridor, lines -----------------------------------------------------------


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


def test_the_oblast_and_shahumyan_were_claimed_from_2_september_1991(atlas):
    # wp-status, line 51: the declaration of 2 September 1991.
    assert not atlas.snapshot("1991-09-01").claimed.any()
    held = atlas.snapshot("1991-09-02")
    assert set(held[held.claimed].district) == set(held[held.in_nkao].district) | {"shahumyan"}
    assert held[held.in_nkao].claimed.all()


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
])
def test_the_corridor_was_in_its_documented_state(atlas, day, state, route):
    passage = atlas.passage(day)
    assert (passage.state, passage.route) == (state, route)


def test_there_was_no_corridor_before_18_may_1992(atlas):
    assert atlas.passage("1992-05-17") is None


def test_the_corridors_states_follow_one_another_without_gap_or_overlap(atlas):
    rows = atlas.corridor.sort_values("valid_from")
    assert rows.valid_to[:-1].tolist() == rows.valid_from[1:].tolist()
    assert rows.valid_to.isna().tolist() == [False] * (len(rows) - 1) + [True]


def test_a_piece_is_in_a_zone_once_on_any_day(atlas):
    for _, rows in atlas.zones.groupby(["zone_id", "piece_id"]):
        rows = rows.sort_values("valid_from")
        assert (rows.valid_to[:-1].values <= rows.valid_from[1:].values).all()


@pytest.mark.parametrize("day", ["1994-05-12", "2000-01-01", "2020-09-26", "2020-12-13",
                                 "2022-12-31"])
def test_two_sides_are_never_without_a_line_between_them(atlas, day):
    fronts = atlas.lines(day)
    fronts = fronts[fronts.kind.isin(["front", "line-of-contact"])]
    assert fronts.to_crs("EPSG:32638").length.sum() / 1000 > 150
    assert (fronts.accuracy_m > 0).all()


def test_the_line_of_contact_ran_some_200_km_before_2020_and_440_after(atlas):
    # Published: 180 to 200 km, and about 440 km (GEOGRAPHY, lines). Ours follows the bends.
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


# --- recognition ------------------------------------------------------------------------

FIRST_TWELVE = {
    "transnistria",  # wp-status, line 106: 4 July 2001 or before
    "abkhazia",  # wp-status, line 104: 17 November 2006
    "south-ossetia",  # wp-status, line 105: 1 December 2006
    "us-ri",  # advocacy-recognition-a, line 37: 17 May 2012
    "us-ma",  # advocacy-recognition-a, line 35: 6 August 2012
    "au-nsw",  # advocacy-recognition-a, line 50: 25 October 2012
    "us-me",  # wp-status, line 195: 10 April 2013, receded from on 30 April 2013
    "us-ca-fresno-county",  # advocacy-recognition-a, line 46: 23 April 2013
    "us-la",  # advocacy-recognition-a, line 31: 30 May 2013
    "us-ca-los-angeles",  # advocacy-recognition-a, line 44: 10 September 2013
    "us-ca-highland",  # advocacy-recognition-a, line 42: 5 November 2013
    "us-ca",  # advocacy-recognition-a, line 29: 8 May 2014
}


def recognising(atlas, day, **options):
    return set(atlas.recognising(day, **options).jurisdiction_id)


def days_of_acts(atlas):
    """Return the first and last day that the date of an act of recognition allows."""
    acts = atlas.resolutions[atlas.resolutions.kind == "recognises-independence"]
    days = pd.concat([acts.date_earliest, acts.date_latest]).dropna().dt.date
    return {day for day in days if FIRST_DAY <= day <= LAST_DAY}


def test_by_the_end_of_2014_twelve_had_recognised_and_eleven_recognitions_were_in_force(atlas):
    # Whoever ever recognised did so on the day on which an act began.
    end = date(2014, 12, 31)
    days = {day for day in days_of_acts(atlas) if day <= end}
    assert set().union(*(recognising(atlas, day) for day in days)) == FIRST_TWELVE
    assert recognising(atlas, "2014-12-31") == FIRST_TWELVE - {"us-me"}


@pytest.mark.parametrize(("day", "count"), [
    ("1988-01-01", 0), ("2001-07-03", 0), ("2001-07-04", 1), ("2006-11-16", 1),
    ("2006-11-17", 2), ("2006-12-01", 3), ("2012-05-16", 3), ("2012-05-17", 4),
    ("2012-08-06", 5), ("2012-10-25", 6), ("2013-04-09", 6), ("2013-04-10", 7),
    ("2013-04-23", 8), ("2013-04-29", 8), ("2013-04-30", 7), ("2013-05-30", 8),
    ("2013-09-10", 9), ("2013-11-05", 10), ("2014-05-07", 10), ("2014-05-08", 11),
    ("2014-08-27", 11),  # the second act of California adds nobody
    ("2016-03-03", 12),  # Georgia: advocacy-recognition-a, line 27
    ("2016-03-29", 13),  # Hawaii: line 25
    ("2016-04-20", 14),  # Honolulu: wp-status, line 218
    ("2016-09-21", 15),  # Denver: wp-status, line 218
    ("2017-09-28", 16),  # Michigan: advocacy-recognition-a, line 23
    ("2017-12-31", 16),  # a party's announcement (wp-status, line 110) is no recognition
    ("2019-04-24", 17),  # Colorado: wp-status, line 190
    ("2020-05-31", 18),  # Minnesota, in May 2020: wp-status, line 198
    ("2020-09-26", 18),
])
def test_as_many_recognised_on_a_day_as_the_sources_name(atlas, day, count):
    assert len(atlas.recognising(day)) == count


def test_the_acts_of_an_unknown_day_are_possible_before_they_are_certain(atlas):
    # wp-status: Transnistria "or before"; Limonest and Vienne undated (line 132);
    # Minnesota in May 2020 (line 198).
    undated = {"transnistria", "fr-limonest", "fr-vienne"}
    assert undated <= recognising(atlas, "1999-01-01", possible=True)
    assert recognising(atlas, "1999-01-01") == set()
    assert "us-mn" not in recognising(atlas, "2020-05-30")
    assert "us-mn" in recognising(atlas, "2020-05-01", possible=True)
    assert "us-mn" not in recognising(atlas, "2020-04-30", possible=True)


# (jurisdiction, its first day, line of wp-status)
@pytest.mark.parametrize(("jurisdiction", "day", "line"), [
    ("cz-reporyje", "2020-10-27", 126), ("es-amposta", "2020-10-30", 170),
    ("it-campobasso", "2020-11-04", 154), ("it-bleggio-superiore", "2020-11-05", 154),
    ("it-drena", "2020-11-05", 154), ("ca-laval", "2020-11-05", 120),
    ("es-berga", "2020-11-06", 172), ("au-willoughby", "2020-11-09", 112),
    ("uy-mo", "2020-11-13", 226), ("it-viareggio", "2020-11-18", 156),
    ("it-aprilia", "2020-11-19", 156), ("it-pisa", "2020-11-19", 156),
    ("gb-derby", "2020-11-25", 176), ("it-san-giorgio-di-nogaro", "2020-11-26", 158),
    ("it-malo", "2020-12-02", 158), ("it-ariccia", "2020-12-11", 158),
    ("es-santa-pau", "2020-12-21", 172), ("it-san-pietro-vernotico", "2020-12-31", 158),
    ("it-san-vito-dei-normanni", "2021-04-02", 160), ("it-reggio-calabria", "2021-05-26", 162),
])
def test_a_recognition_counts_from_its_day(atlas, jurisdiction, day, line):
    eve = date.fromisoformat(day) - timedelta(1)
    assert jurisdiction not in recognising(atlas, eve), f"wp-status, line {line}"
    assert jurisdiction in recognising(atlas, day), f"wp-status, line {line}"


def test_maine_recognised_from_10_to_30_april_2013(atlas):
    # wp-status, line 195, refs 165 and 166.
    april = [date(2013, 4, day) for day in range(1, 31)]
    assert [day.day for day in april if "us-me" in recognising(atlas, day)] == list(range(10, 30))
    assert "us-me" not in recognising(atlas, "2024-12-31", possible=True)


def test_no_member_of_the_united_nations_recognised_on_any_change_date(atlas):
    # wp-status, lines 22 and 39.
    members = set(atlas.jurisdictions[atlas.jurisdictions.un_member == "yes"].jurisdiction_id)
    assert len(members) == 193
    assert {"am", "az", "ru", "us", "fr", "tr"} <= members
    for day in {*atlas.change_dates, *days_of_acts(atlas), LAST_DAY}:
        assert not members & recognising(atlas, day, possible=True), day


@pytest.mark.parametrize("jurisdiction", [
    "ca-senate",  # wp-status, line 122: rejected on 8 December 2020
    "us-vt",  # wp-status, line 209: rejected in April 2014
    "fr-national-assembly",  # wp-status, line 132: a bill was moved; line 142: it urged
    "fr-senate",  # wp-status, line 138: it called on the government
    "es-pv",  # advocacy-recognition-a, line 48: self-determination
    "us-house",  # wp-status, line 339: moved, no more
    "australian-greens",  # wp-status, line 110: a party, which announced it
])
def test_who_rejected_moved_or_called_for_it_is_not_counted_as_recognising(atlas, jurisdiction):
    assert jurisdiction not in recognising(atlas, "2024-12-31", possible=True)


# --- resolutions and votes ------------------------------------------------------------


@pytest.mark.parametrize(("symbol", "day"), [
    # The years, and that there were four: wp-status, line 41. The days are on the documents.
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
    # wp-status, line 63: 14 March 2008.
    [act] = atlas.resolutions[atlas.resolutions.symbol == "A/RES/62/243"].itertuples()
    assert act.date == "2008-03-14"
    assert (act.votes_for, act.votes_against, act.votes_abstain) == (39, 7, 100)
    assert act.binding == "no"


def test_the_roll_call_of_2008_agrees_with_its_result(atlas):
    roll = atlas.votes[atlas.votes.resolution_id == "unga-62-243"]
    assert roll.vote.value_counts().to_dict() == {
        "abstained": 100, "absent": 46, "for": 39, "against": 7}  # 192 members in 2008
    # wp-status, line 63: the three co-chairs of the Minsk Group opposed it.
    assert {"fr", "ru", "us"} <= set(roll[roll.vote == "against"].jurisdiction_id)
    # un-ga-10693: the list of the press release.
    assert set(roll[roll.vote == "against"].jurisdiction_id) == {
        "am", "ao", "fr", "in", "ru", "us", "vu"}


def test_every_roll_call_agrees_with_its_result(atlas):
    acts = atlas.resolutions.set_index("resolution_id")
    for resolution, roll in atlas.votes.groupby("resolution_id"):
        act, counts = acts.loc[resolution], roll.vote.value_counts()
        for column, vote in (("votes_for", "for"), ("votes_against", "against"),
                             ("votes_abstain", "abstained")):
            assert counts.get(vote, 0) == act[column], (resolution, vote)


def test_an_act_that_ended_names_the_act_that_ended_it(atlas):
    ended = atlas.resolutions[atlas.resolutions.ended.notna()]
    assert "us-me-2013-04-10" in set(ended.resolution_id)
    acts = atlas.resolutions.set_index("resolution_id")
    for act in ended[ended.ended_by.notna()].itertuples():
        assert acts.loc[act.ended_by].date == act.ended
        assert acts.loc[act.ended_by].jurisdiction_id == act.jurisdiction_id


# --- the record as a whole -------------------------------------------------------------


def test_an_open_date_does_not_reach_beyond_the_atlas_by_mistake(atlas):
    # A year typed wrong (2030, 1093) is a day of the calendar and passes every other check.
    for table, column in (("events", "date"), ("resolutions", "date"), ("positions", "date")):
        frame = getattr(atlas, table)
        earliest, latest = frame[f"{column}_earliest"].dropna(), frame[f"{column}_latest"].dropna()
        assert (latest <= pd.Timestamp("2026-12-31")).all(), table
        assert (earliest >= pd.Timestamp("1918-01-01")).all(), table


def test_every_place_named_by_an_event_or_drawn_is_where_its_district_is(atlas):
    inside = gpd.sjoin(atlas.places, atlas.pieces[["in_nkao", "geometry"]], predicate="within",
                       lsuffix="place", rsuffix="piece")
    wrong = inside[((inside.in_nkao_place == "in") & ~inside.in_nkao_piece)
                   | ((inside.in_nkao_place == "out") & inside.in_nkao_piece)]
    assert wrong.empty, wrong.place_id.tolist()


def test_known_towns_lie_in_their_soviet_district(atlas, piece_of):
    # anchors.csv; GEOGRAPHY, "Districts": a raw Natural Earth puts Lachin town in Shusha.
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
