"""Places changed hands on their documented days."""

from datetime import date, timedelta

import pandas as pd
import pytest

AZ, NK, RU, SU = "azerbaijan", "karabakh", "peacekeepers", "ussr"
NO = "contested"

# (place, first day of the new holder, old holder, new holder, where we know it from)
HANDOVERS = [
    ("khankendi-stepanakert", "1991-12-26", SU, NK, "archontology-ussr: end of the USSR"),
    ("agdam", "1991-12-26", SU, AZ, "archontology-ussr: end of the USSR"),
    ("ivanyan-khojaly", "1992-02-26", AZ, NK, "hrw-khojaly-1992: night of 25 to 26 February"),
    ("shusha-shushi", "1992-05-09", AZ, NK, "caucasusrecord-shusha-1992: by 9 May"),
    ("berdzor-lachin", "1992-05-18", AZ, NK, "chicagotribune-lachin-1992: 18 May"),
    ("aghdara-martakert", "1992-07-04", NK, AZ, "roots-of-karabakh-25, part 4: 4 July"),
    ("kalbajar-karvachar", "1993-04-03", AZ, NK, "latimes-kalbajar-1993: 3 April"),
    ("aghdara-martakert", "1993-06-28", AZ, NK, "roots-of-karabakh-26, part 7: 27 to 28 June"),
    ("agdam", "1993-07-23", AZ, NK, "independent-agdam-1993: 23 July"),
    ("fuzuli", "1993-08-23", AZ, NK, "assa-irada-2004-gubadly: 23 August"),
    ("jabrayil", "1993-08-26", AZ, NK, "unreferenced: 25 to 26 August"),
    ("qubadli", "1993-08-31", AZ, NK, "assa-irada-2004-gubadly: 31 August"),
    ("horadiz", "1993-10-27", AZ, NK, "caucasusrecord-araks-1993: by 27 October"),
    ("zangilan", "1993-10-29", AZ, NK, "wp-operation-horadiz: 29 October"),
    ("horadiz", "1994-01-06", NK, AZ, "trend-horadiz-2018: 6 January"),
    ("talish", "2020-09-27", NK, NO, "fighting along the line"),
    ("talish", "2020-10-11", NO, AZ, "euronews-talish-2020: attested"),
    ("madagiz-sugovushan", "2020-10-26", NO, AZ, "euronews-sugovushan-2020: attested"),
    ("jabrayil", "2020-10-16", NO, AZ, "shorouk-jabrayil-2020: attested"),
    ("hadrut", "2020-10-09", NK, NO, "iswnews-hadrut-2020: announced and denied"),
    ("hadrut", "2020-10-15", NO, AZ, "bellingcat-hadrut-2020: attested"),
    ("fuzuli", "2020-11-10", NO, AZ, "aysor-harutyunyan-2020: admitted"),
    ("zangilan", "2020-10-20", NK, NO, "caucasianknot-zangilan-2020: announced and denied"),
    ("zangilan", "2020-11-10", NO, AZ, "aysor-harutyunyan-2020: admitted"),
    ("qubadli", "2020-10-26", NO, AZ, "almasdar-qubadli-2020-10-26: admitted"),
    ("shusha-shushi", "2020-11-08", NK, NO, "unian-shusha-2020: announced and denied"),
    ("shusha-shushi", "2020-11-09", NO, AZ, "aljazeera-shusha-2020: admitted"),
    ("lalatapa", "2016-04-02", NK, NO, "afp-karabakh-2016-04-03: announced and denied"),
    ("lalatapa", "2016-04-06", NO, AZ, "afp-lalatapa-2016: attested"),
    ("agdam", "2020-11-20", NK, AZ, "wp-status, map key: by 20 November"),
    ("gulabli-vazgenashen", "2020-11-20", NK, AZ, "wp-status, map key: by 20 November"),
    ("kalbajar-karvachar", "2020-11-25", NK, AZ, "wp-status, map key: by 25 November"),
    ("dadivank-khudavang", "2020-11-25", NK, AZ, "wp-status, map key: by 25 November"),
    ("berdzor-lachin", "2020-12-01", NK, RU, "wp-status, map key: by 1 December"),
    ("farukh-parukh", "2022-03-24", NK, AZ, "generico-gas-2022: 24 March or the 25th"),
    ("berdzor-lachin", "2022-08-26", RU, AZ, "tass-lachin-2022: 26 August"),
    ("aghavno-zabukh", "2022-08-26", RU, AZ, "tass-lachin-2022: 26 August"),
    ("sus", "2022-08-26", RU, AZ, "tass-lachin-2022: 26 August"),
    ("khankendi-stepanakert", "2023-09-19", NK, NO, "wp-status, introduction, fourth paragraph"),
    ("khankendi-stepanakert", "2023-09-20", NO, NK, "babel-ceasefire-2023: to be handed over"),
    ("khankendi-stepanakert", "2023-10-02", NK, AZ, "ap-control-2023: police held the region"),
]


@pytest.mark.parametrize(("place", "day", "old", "new", "source"), HANDOVERS)
def test_a_place_changed_hands_on_its_documented_day(holder_of, place, day, old, new, source):
    eve = date.fromisoformat(day) - timedelta(1)
    assert holder_of(place, eve) == old, source
    assert holder_of(place, day) == new, source


# Reports give several days: on the first it was still one side's, on the last the other's.
@pytest.mark.parametrize(("place", "before", "after"), [
    ("hin-tagher-kohne-taghlar", "2020-12-11", "2020-12-16"),  # turan-hin-tagher-2020
])
def test_a_place_had_changed_hands_by_the_last_day_reported(holder_of, place, before, after):
    assert holder_of(place, before) == NK
    assert holder_of(place, after) == AZ


def test_stepanakert_was_never_held_by_azerbaijan_between_1991_and_2023(atlas, piece_of):
    # wp-status, introduction, fourth paragraph: the de facto authorities kept it in 2020.
    rows = atlas.control[atlas.control.piece_id == piece_of["khankendi-stepanakert"]]
    assert rows.holder.drop_duplicates().tolist() == [SU, NK, AZ]
    assert rows.valid_from[rows.holder == AZ].min() == pd.Timestamp("2023-10-02")


def test_the_handing_over_of_2023_ends_when_police_held_the_region_and_not_with_a_decree(atlas):
    # ap-control-2023: said on 2 October 2023 by the ministry of the interior of Azerbaijan.
    eve, day = (atlas.snapshot(f"2023-10-{d}") for d in ("01", "02"))
    assert (eve.manner == "handover").any()
    assert set(day.manner) == {"held"}
    assert atlas.diff("2023-12-31", "2024-01-01").empty


def test_on_10_november_2020_three_districts_were_still_to_be_handed_over(atlas):
    # wp-status, key of the map: Agdam by the 20th, Kalbajar by the 25th, Lachin by 1 December.
    held = atlas.snapshot("2020-11-10")
    for district, piece in (("agdam", "agdam-west"), ("kalbajar", "kalbajar"),
                            ("lachin", "lachin-main")):
        rows = held[(held.district == district) & (held.holder == NK)]
        assert piece in set(rows.piece_id)
    handed = [set(atlas.diff(f"2020-{a}", f"2020-{b}").district)
              for a, b in (("11-19", "11-20"), ("11-24", "11-25"), ("11-30", "12-01"))]
    assert handed == [{"agdam"}, {"kalbajar"}, {"lachin"}]
