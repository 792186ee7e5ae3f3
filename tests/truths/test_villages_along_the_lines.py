"""Villages along the lines of contact: each on the side that a source gives for it.

Points are those of GeoNames (CC BY 4.0), to four decimals; the sources are named by their id in
``data/sources.csv``. A village is tested only where its side is told, not where a line was drawn.
"""

import geopandas as gpd
import pytest

AZ, NK = "azerbaijan", "karabakh"


def held_at(atlas, lon, lat, day):
    """Return who held the piece at a point on a day."""
    point = gpd.points_from_xy([lon], [lat])[0]
    [holder] = atlas.snapshot(day).loc[lambda pieces: pieces.contains(point)].holder
    return holder


BETWEEN_THE_WARS = [
    ("Shikhlar", 47.0305, 40.1534, NK),  # sia-shikhlar-2013, newsaz-ceasefire-2017-03-17
    ("Shuraabad", 47.0013, 40.2081, NK),  # newsaz-ceasefire-2017-03-17
    ("Bash Garvand", 47.0157, 40.1431, NK),  # newsaz-ceasefire-2017-03-17
    ("Taghibeyli", 47.0020, 40.1710, NK),  # trend-ceasefire-2018-09-16
    ("Garagashli", 46.9950, 40.0754, NK),  # newsaz-ceasefire-2017-03-17
    ("Marzili", 47.0572, 39.9334, NK),  # newsaz-ceasefire-2017-03-17
    ("Chemenli", 47.0428, 40.0706, AZ),  # metbuat-agdam-2020-11-02: its houses were shelled
    ("Akhmedaghali", 47.0379, 40.1106, AZ),  # metbuat-agdam-2020-11-02
    ("Garadaghli", 47.0681, 40.0254, AZ),  # metbuat-agdam-2020-11-02
    ("Zangishali", 47.0602, 40.0489, AZ),  # metbuat-agdam-2020-11-02
    ("Mahrizli", 47.0599, 40.0415, AZ),  # metbuat-agdam-2020-11-02
    ("Kuropatkino", 47.1590, 39.8362, NK),  # newsaz-ceasefire-2017-03-17
    ("Ashagi Veysalli", 47.2284, 39.7055, NK),  # newsaz-ceasefire-2017-03-17
    ("Gobu Dilagharda", 47.1784, 39.6815, NK),  # trend-ceasefire-2018-09-16
    ("Garakhanbeyli", 47.2706, 39.6029, NK),  # newsaz-ceasefire-2017-03-17
    ("Gorgan", 47.2831, 39.5608, NK),  # newsaz-ceasefire-2017-03-17
    ("Horadiz, the village", 47.2332, 39.4516, NK),  # newsaz-ceasefire-2017-03-17
    ("Nuzgar", 47.2241, 39.4160, NK),  # trend-ceasefire-2018-09-16
    ("Mehdili", 47.2753, 39.3808, NK),  # newsaz-ceasefire-2017-03-17, ukr-life-2020-10-03
    ("Goyarkh / Levonarkh", 46.8100, 40.3152, NK),  # wp-goyarkh, newsaz-ceasefire-2017-03-17
]


@pytest.mark.parametrize(("name", "lon", "lat", "holder"), BETWEEN_THE_WARS)
def test_a_village_along_the_line_of_1994_is_on_its_side(atlas, name, lon, lat, holder):
    for day in ("1994-05-12", "2013-02-25", "2018-09-16", "2020-09-26"):
        assert held_at(atlas, lon, lat, day) == holder, (name, day)


AFTER_THE_SECOND = [
    ("Shekher", 46.9812, 39.6511, AZ),  # pchaber-villages-2020-11-09
    ("Salakatin", 46.9892, 39.6297, AZ),  # ruwiki-salakatin
    ("Machkalashen", 47.0258, 39.6957, NK),  # newsam-amaras-2021, armenews-amaras-2020
    ("Amaras", 47.0722, 39.6838, NK),  # newsam-amaras-2021, armenews-amaras-2020
]


@pytest.mark.parametrize(("name", "lon", "lat", "holder"), AFTER_THE_SECOND)
def test_a_village_along_the_line_of_2020_is_on_its_side(atlas, name, lon, lat, holder):
    # Round Hadrut both fought until the villages were announced.
    assert held_at(atlas, lon, lat, "2020-11-08") in (NK, "contested"), name
    for day in ("2020-11-10", "2021-06-01", "2023-09-18"):
        assert held_at(atlas, lon, lat, day) == holder, (name, day)


def test_shekher_and_salakatin_changed_hands_on_9_november_2020(atlas):
    # wp-shekher, History; ruwiki-salakatin: announced on that day.
    for lon, lat in ((46.9812, 39.6511), (46.9892, 39.6297)):
        assert held_at(atlas, lon, lat, "2020-11-09") == AZ


# realkarabakh-places-2020, second paragraph: places of Askeran and Martuni that passed to
# Azerbaijan in the war.
PASSED = [
    ("Sargsashen", 46.8958, 39.6936), ("Zardanashen", 46.8820, 39.6698),
    ("Jraghatsner", 46.8421, 39.7142), ("Madatashen", 46.8435, 39.6999),
    ("Moshkhmhat", 46.8541, 39.6846), ("Sghnakh", 46.8002, 39.7228),
]


@pytest.mark.parametrize(("name", "lon", "lat"), PASSED)
def test_a_village_that_passed_in_the_war_of_2020_is_south_of_the_line(atlas, name, lon, lat):
    assert held_at(atlas, lon, lat, "2020-09-26") == NK, name
    assert held_at(atlas, lon, lat, "2021-06-01") == AZ, name


@pytest.mark.parametrize(("name", "lon", "lat"), [
    ("Amiranlar", 47.1342, 39.8018), ("Mughanli", 47.1410, 39.8290),
    ("Kuropatkino", 47.1590, 39.8362)])
def test_villages_by_martuni_changed_hands_on_2_october_1992(atlas, name, lon, lat):
    # apa-khojavend-2019, fourth paragraph; azernews-khojavend-2019.
    assert held_at(atlas, lon, lat, "1992-10-01") == AZ, name
    assert held_at(atlas, lon, lat, "1992-10-02") == NK, name
    assert held_at(atlas, 47.112, 39.795, "1992-10-01") == NK, "the town of Martuni"
