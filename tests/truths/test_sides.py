"""Between the wars and after the second: each place was held by its documented side.

The sides are those of ``data/places.csv``, written out again so that a change there is noticed.
"""

import pytest

AZ, NK = "azerbaijan", "karabakh"

# Its columns side_1994_2020 and side_2020_2023. Places on a line, split, or of unknown
# side are left out for that period; so is what lies outside the study area (test_pieces.py).
SIDES = {
    "agdam": (NK, AZ),
    "aghdara-martakert": (NK, NK),
    "ajapnyak-malibeyli": (NK, None),
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
    "garadaghly-varanda": (NK, None),
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
    "khanlig": (NK, AZ),
    "khojavend-martuni": (NK, NK),
    "kolqishlaq": (AZ, AZ),
    "lisagor-turshsu": (NK, NK),
    "madagiz-sugovushan": (NK, AZ),
    "maragha-shikharkh": (AZ, AZ),
    "marzili": (NK, AZ),
    "minjivan": (NK, AZ),
    "mollali": (NK, AZ),
    "nor-maragha-qizil-kangarli": (NK, AZ),
    "qubadli": (NK, AZ),
    "sarsang-reservoir": (NK, NK),
    "sghnakh": (NK, AZ),
    "shekher": (NK, AZ),
    "shosh-shushikend": (NK, NK),
    "shusha-shushi": (NK, AZ),
    "taghavard": (NK, None),  # the line of November 2020 runs through it
    "talish": (NK, AZ),
    "tartar": (AZ, AZ),
    "togh-tug": (NK, AZ),
    "vejnali": (NK, AZ),
    "yukhari-seyidahmadli": (NK, AZ),
    "yusifjanli": (None, AZ),
    "zangilan": (NK, AZ),
    "zarisli": (NK, NK),
    # In the corridor, until 26 August 2022; see HANDOVERS for the days after.
    "aghavno-zabukh": (NK, None),
    "berdzor-lachin": (NK, None),
    "sus": (NK, None),
    # With the peacekeepers until 24 March 2022.
    "farukh-parukh": (NK, None),
}


def held_otherwise(holder_of, day, period):
    """Return the places that another held: (who did, the side documented for the period)."""
    found = {place: (holder_of(place, day), sides[period]) for place, sides in SIDES.items()
             if sides[period]}
    return {place: (held, side) for place, (held, side) in found.items() if held != side}


@pytest.mark.parametrize("day", ["2000-01-01", "2016-04-01", "2020-09-26"])
def test_between_the_wars_every_place_was_held_by_its_documented_side(holder_of, day):
    assert held_otherwise(holder_of, day, period=0) == {}


@pytest.mark.parametrize("day", ["2021-06-01", "2022-03-23", "2022-12-31", "2023-09-18"])
def test_after_the_second_war_every_place_was_held_by_its_documented_side(holder_of, day):
    assert held_otherwise(holder_of, day, period=1) == {}


@pytest.mark.parametrize("day", ["2023-09-25", "2024-01-01", "2024-12-31"])
def test_after_the_ceasefire_of_2023_azerbaijan_held_every_place(atlas, holder_of, piece_of, day):
    # wp-status, line 20 and 24. Handing over went on; the manner says so until 2 October.
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
