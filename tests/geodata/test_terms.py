"""What speakers called things: each word with its speaker, its day and its source."""

from collections import Counter

import pytest
from builders import tiny_folder, write_table

from geodata.periods import edtf_bounds
from geodata.reading import read_data
from geodata.record import read_rows
from geodata.tables import MOST_WORDS, TABLES
from geodata.vocabulary import values


@pytest.fixture(scope="module")
def terms(atlas):
    return atlas.terms.merge(atlas.speakers, on="speaker_id", validate="many_to_one")


def problems_of(folder, **cells):
    path = write_table(folder, "terms", cells)
    return [f"{p.column}: {p.found}" for p in read_rows(path, TABLES["terms"]).problems]


@pytest.mark.parametrize("column", [
    "speaker_id", "term", "language", "wording", "date", "source_id", "locator", "subject_id",
])
def test_no_term_is_read_without_its(tmp_path, column):
    assert any(column in problem for problem in problems_of(tmp_path, **{column: None}))


def test_no_source_of_a_term_is_taken_that_does_not_say_how_it_was_read(tmp_path):
    path = write_table(tmp_path, "sources", {"read": None})
    assert [p.column for p in read_rows(path, TABLES["sources"]).problems] == ["read"]


def test_a_term_has_eight_words_at_most(tmp_path):
    assert MOST_WORDS == 8
    assert problems_of(tmp_path, term="one two three four five six seven eight") == []
    assert "more than 8 words" in problems_of(
        tmp_path, term="one two three four five six seven eight nine")[0]
    assert "more than 8 words" in problems_of(
        tmp_path, term="eins", language="de",
        term_en="one two three four five six seven eight nine")[0]


def test_a_term_in_another_language_is_told_in_english_and_one_in_english_is_not(tmp_path):
    assert problems_of(tmp_path, term="der Streit", language="de", term_en="the quarrel") == []
    assert problems_of(tmp_path, term="der Streit", language="de")
    assert problems_of(tmp_path, term="the quarrel", term_en="the quarrel")


@pytest.mark.parametrize(("kind", "subject", "found"), [
    ("event", "handover", False), ("event", "elections", False), ("place", "town", False),
    ("zone", "oblast", False), ("event", "never", True), ("place", "handover", True),
    ("zone", "elsewhere", True), ("forces", "oblast", True),
])
def test_what_is_named_is_a_row_or_a_listed_subject(tmp_path, kind, subject, found):
    folder = tiny_folder(tmp_path / "data")
    write_table(folder, "terms", {"kind": kind, "subject_id": subject})
    faults = [p for p in read_data(folder).problems if p.file == "terms.csv"]
    assert bool(faults) == found, faults


def test_each_term_has_speaker_day_source_and_how_it_was_read(atlas, terms):
    read = atlas.sources.set_index("source_id").read
    for row in terms.itertuples():
        assert row.name and row.voice and row.locator, row.term_id
        bounds = edtf_bounds(row.date)
        assert bounds.earliest and bounds.latest, row.term_id
        assert read[row.source_id] in ("whole", "excerpt", "through"), row.term_id


def test_every_kind_of_thing_has_subjects_that_are_named(terms):
    assert set(values("term-kind")) == set(terms.kind)
    named = set(terms.subject_id)
    assert {subject for kind in values("term-kind") for subject in values(f"term-{kind}")} <= named


def test_both_sides_and_third_parties_are_quoted_in_breadth(terms):
    by_speaker = Counter(terms.speaker_id)
    assert len(terms) >= 250
    assert len(by_speaker) >= 12
    for party in ("armenia", "azerbaijan", "de-facto-authorities"):
        assert by_speaker[party] >= 30, party
    # No party to the conflict has half as many again as another of the two sides.
    armenian = by_speaker["armenia"] + by_speaker["de-facto-authorities"]
    assert armenian < 2.1 * by_speaker["azerbaijan"]
    assert sum(terms.party == "none") >= 100


@pytest.mark.parametrize(("speaker", "years"), [
    ("united-states", {2007, 2019, 2022, 2023, 2024}), ("russia", {2016, 2023}),
    ("armenia", {2012, 2016, 2020, 2021, 2023}),
    ("azerbaijan", {2015, 2016, 2017, 2018, 2020, 2023, 2024}),
])
def test_words_that_changed_are_kept_by_year(terms, speaker, years):
    found = {edtf_bounds(date).earliest.year for date in terms.date[terms.speaker_id == speaker]}
    assert years <= found
