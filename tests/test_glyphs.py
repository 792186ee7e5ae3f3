"""The fonts that ship have every letter of every language, in each face, for page and files."""

from __future__ import annotations

import csv

import pytest
import uharfbuzz

from dashboard.fonts import FACES, FOLDER, FONT_FILES, SCRIPTS, characters, scripts_of
from dashboard.words import languages, say
from geodata.paths import DATA
from geodata.words import language_folder

# A face without a letter is followed by this one: no italic has Cyrillic or Armenian.
AFTER = {"noto-sans-400-italic": "noto-sans-400"}
# The parts of a face that a reader of a language fetches.
OWN = {"en": ["basic"], "az": ["basic", "latin"], "hy": ["basic", "armenian"],
       "ru": ["basic", "cyrillic"]}


def letters(language: str) -> set[str]:
    """Return every sign that is written in a language: messages, About, texts of the record."""
    texts = [path.read_text(encoding="utf-8") for path in language_folder(language).iterdir()]
    for table in ("translations", "names", "area_names"):
        with (DATA / f"{table}.csv").open(encoding="utf-8", newline="") as file:
            texts += [row.get("text") or row.get("name") or "" for row in csv.DictReader(file)
                      if row["language"] == language]
    return {letter for letter in "".join(texts) if letter.isprintable() and not letter.isspace()}


def glyphs(path) -> set[str]:
    return set(map(chr, uharfbuzz.Face(uharfbuzz.Blob.from_file_path(str(path))).unicodes))


@pytest.mark.parametrize("language", languages())
@pytest.mark.parametrize("face", FACES)
def test_each_face_has_every_letter_of_each_language(language, face):
    there = glyphs(FOLDER / f"{face}.ttf")
    if face in AFTER:
        there |= glyphs(FOLDER / f"{AFTER[face]}.ttf")
    assert sorted(letters(language) - there) == []


@pytest.mark.parametrize("language", languages())
def test_each_letter_is_in_a_part_that_the_page_can_fetch(language):
    # The parts of a face are cut from the whole, by these ranges and no others.
    there = {chr(code) for name in SCRIPTS for code in characters(name)
             if (FOLDER / f"noto-sans-400-{name}.woff2").exists()}
    assert sorted(letters(language) - there) == []


def test_a_letter_that_no_face_has_is_found():
    assert "क" not in glyphs(FONT_FILES["sans"])


@pytest.mark.parametrize("language", languages())
def test_an_alphabet_lies_in_the_parts_of_its_own_script(language):
    """A letter of it beyond them is a part more that each reader would wait for."""
    held = {chr(code) for name in OWN[language] for code in characters(name)}
    assert scripts_of(say("language-letters", language)) == OWN[language]
    alphabet = {*say("language-letters", language).replace(" ", "")}
    assert alphabet <= held
    assert {letter.upper() for letter in alphabet if len(letter.upper()) == 1} <= held
