"""What places are called: both names always, in the order of the alphabet."""

import pytest
from builders import tiny_folder, write_table
from hypothesis import given
from hypothesis import strategies as st

from geodata import load_atlas
from geodata.names import LANGUAGES, folded, labels_by_place


def labels(folder, *rows):
    tiny_folder(folder)
    write_table(folder, "names", *sorted(rows, key=lambda r: (
        r.get("language", "en"), r.get("authority", "common"), r.get("name", "Town"))))
    return labels_by_place(load_atlas(folder))["town"]


def test_both_names_stand_in_the_order_of_the_alphabet(tmp_path):
    found = labels(tmp_path, {"name": "Stepanakert", "authority": "azerbaijan"},
                   {"name": "Khankendi", "authority": "karabakh"})
    assert found["en"] == "Khankendi / Stepanakert"


def test_the_order_does_not_change_with_whose_name_it_is(tmp_path):
    found = labels(tmp_path, {"name": "Stepanakert", "authority": "karabakh"},
                   {"name": "Khankendi", "authority": "azerbaijan"})
    assert found["en"] == "Khankendi / Stepanakert"


def test_one_name_that_both_use_stands_once(tmp_path):
    found = labels(tmp_path, {"name": "Hadrut", "authority": "karabakh"},
                   {"name": "Hadrut", "authority": "azerbaijan"})
    assert found["en"] == "Hadrut"


def test_where_a_language_has_no_name_the_english_pair_stands(tmp_path):
    found = labels(tmp_path, {"name": "B", "authority": "karabakh"},
                   {"name": "A", "authority": "azerbaijan"},
                   {"name": "Город", "language": "ru"})
    assert found == {"en": "A / B", "az": "A / B", "hy": "A / B", "ru": "Город"}


def test_a_name_that_has_ended_is_not_drawn(tmp_path):
    found = labels(tmp_path, {"name": "Old", "authority": "soviet", "valid_to": "1991-11-26"},
                   {"name": "New"})
    assert found["en"] == "New"


def test_a_place_without_any_name_is_called_by_its_id(tmp_path):
    tiny_folder(tmp_path)
    write_table(tmp_path, "places", {"place_id": "mets-shen"}, {})
    write_table(tmp_path, "names", {"language": "hy", "name": "Քաղաք"})
    found = labels_by_place(load_atlas(tmp_path))
    assert found["mets-shen"]["en"] == "Mets Shen"


def test_every_place_has_a_label_in_every_language(atlas):
    found = labels_by_place(atlas)
    assert set(found) == set(atlas.places.place_id)
    for place, by_language in found.items():
        assert set(by_language) == set(LANGUAGES)
        assert all(by_language.values()), place


def test_every_english_label_is_one_name_or_a_pair_in_order(atlas):
    for place, by_language in labels_by_place(atlas).items():
        parts = by_language["en"].split(" / ")
        assert len(parts) <= 2, place
        assert parts == sorted(parts, key=folded), by_language["en"]


@pytest.mark.parametrize(("place", "label"), [
    ("khankendi-stepanakert", "Khankendi / Stepanakert"), ("shusha-shushi", "Shusha / Shushi"),
    ("kalbajar-karvachar", "Kalbajar / Karvachar"), ("berdzor-lachin", "Berdzor / Lachin"),
    ("aghdara-martakert", "Aghdara / Martakert"), ("khojavend-martuni", "Khojavend / Martuni"),
    ("ivanyan-khojaly", "Ivanyan / Khojaly"),
])
def test_the_pairs_that_readers_look_for_first(atlas, place, label):
    assert labels_by_place(atlas)[place]["en"] == label


SCRIPTS = {"az": "LATIN", "hy": "ARMENIAN", "ru": "CYRILLIC", "en": "LATIN"}


def test_every_name_is_in_the_script_of_its_language(atlas):
    import unicodedata

    for row in atlas.names.itertuples():
        scripts = {unicodedata.name(c).split()[0] for c in row.name if c.isalpha()}
        scripts.discard("MODIFIER")
        assert scripts == {SCRIPTS[row.language]}, (row.place_id, row.language, row.name)


def test_russian_shows_both_sides_names_or_falls_back_on_the_pair(tmp_path):
    one, other = {"name": "B", "authority": "karabakh"}, {"name": "A", "authority": "azerbaijan"}
    cyrillic = {"language": "ru", "name": "Б", "authority": "karabakh"}
    assert labels(tmp_path, one, other, cyrillic)["ru"] == "A / B"
    common = cyrillic | {"authority": "common"}
    assert labels(tmp_path, one, other, common)["ru"] == "Б"
    both = [cyrillic, {"language": "ru", "name": "А", "authority": "azerbaijan"}]
    assert labels(tmp_path, one, other, *both)["ru"] == "А / Б"
    assert labels(tmp_path, one, cyrillic)["ru"] == "Б"


def test_no_russian_label_takes_one_side_where_english_has_both(atlas):
    english = atlas.names[atlas.names.language == "en"].groupby("place_id").authority.agg(set)
    found = labels_by_place(atlas)
    for place, who in english.items():
        if {"azerbaijan", "karabakh"} <= who and " / " in found[place]["en"]:
            russian = atlas.names[(atlas.names.place_id == place) & (atlas.names.language == "ru")
                                  & (atlas.names.authority == "common")]
            assert " / " in found[place]["ru"] or len(russian), found[place]["ru"]


@pytest.mark.parametrize(("written", "typed"), [
    ("Ağdərə", "agdere"), ("Xankəndi", "XANKENDI"), ("Şuşa", "susa"), ("Qırmızı", "qirmizi"),
    ("Dərə’si", "deresi"), ("Շուշի", "շուշի"), ("Шуша", "ШУША"), ("İstisu", "istisu"),
])
def test_a_search_finds_a_name_however_it_is_typed(written, typed):
    assert folded(written) == folded(typed)


@given(st.text(max_size=30))
def test_folding_twice_is_folding_once(text):
    once = folded(text)
    assert folded(once) == once
