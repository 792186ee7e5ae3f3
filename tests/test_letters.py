"""Letters of titles, in scripts that the map has no name in: drawn as their readers read them."""

from __future__ import annotations

import unicodedata

import pytest
import uharfbuzz

from dashboard.address.state import State
from dashboard.documents import Documents
from dashboard.export.bidi import drawn_runs
from dashboard.export.image import image_bytes
from dashboard.export.options import read_options
from dashboard.export.outlines import outline
from dashboard.fonts import FONT_FILES, characters

TITLES = {"georgian": "მთიანი ყარაბაღი 1994", "arabic": "قره باغ 1994, (خط تماس)",
          "persian": "خط تماس در قره‌باغ".replace("\u200c", " "), "mixed": "Map – خريطة 2020 – რუკა"}


@pytest.mark.parametrize("face", [face for face in FONT_FILES if "italic" not in face])
def test_every_upright_face_has_all_letters_of_the_scripts(face):
    font = uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(FONT_FILES[face])))
    for script in ("armenian", "arabic", "cyrillic", "georgian"):
        of_words = {letter for letter in characters(script)
                    if unicodedata.category(chr(letter))[0] == "L"}
        assert of_words <= set(font.unicodes), script


def test_a_letter_is_one_however_its_accent_is_written():
    options, _, faults = read_options({"title": "Me\u0301decins a\u0302ge\u0301s"})
    assert faults == []
    assert options.title == "Médecins âgés"


@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)
@pytest.mark.parametrize("kind", ["svg", "png", "pdf"])
def test_a_title_in_any_of_the_scripts_is_drawn(title, kind):
    options, _, faults = read_options({"title": title, "width": "400"}, kind)
    assert faults == []
    assert image_bytes(Documents(), State(), kind, options)


@pytest.mark.parametrize("title", TITLES.values(), ids=TITLES)
def test_no_letter_of_a_title_is_a_box(title):
    box, _ = outline("\U0001f5fa", "serif-bold")
    for letter in set(title) - {" "}:
        assert outline(letter, "serif-bold")[0] != box, letter


def test_arabic_is_joined_and_runs_leftwards():
    word, reach = outline("باغ", "sans")
    apart = [outline(letter, "sans")[1] for letter in "باغ"]
    assert reach < sum(apart)
    assert word != outline("غاب", "sans")[0]


@pytest.mark.parametrize(("text", "runs"), [
    ("Shusha 1994", [("Shusha 1994", False)]),
    ("", []),
    ("قره باغ", [("قره باغ", True)]),
    ("a قره باغ b", [("a ", False), ("قره باغ", True), (" b", False)]),
    ("قره 1994 باغ", [(" باغ", True), ("1994", False), ("قره ", True)]),
    ("1994 قره", [("1994 ", False), ("قره", True)]),
    ("قره (1,994)", [(")", True), ("1,994", False), ("قره (", True)]),
    ("(قره) a", [("(", False), ("قره", True), (") a", False)]),
    ("قره (a)", [("قره", True), (" (a)", False)]),
])
def test_runs_are_drawn_in_the_order_in_which_they_are_read(text, runs):
    assert drawn_runs(text) == runs
