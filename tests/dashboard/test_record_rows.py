"""The rows that the Records view shows are the record's, in words that people read."""

from __future__ import annotations

import re

import pytest

from dashboard.documents import Documents
from dashboard.draw.text import text_width
from dashboard.pages.columns import TABLES, column_defs, columns_of
from dashboard.pages.records import rows
from dashboard.words import languages
from dashboard.words.dates import spoken_date
from dashboard.words.vocabulary import label, labels, titled

# Whole words that are slugs of closed lists; what a source calls itself may look like one.
SLUG = re.compile(r"[a-z]+(?:-[a-z]+)+|[a-z]+_[a-z]+")


@pytest.fixture(scope="module")
def documents() -> Documents:
    return Documents()


@pytest.mark.parametrize("name", TABLES)
def test_every_row_of_the_record_is_a_row_of_its_table(documents, name):
    record = documents["record"]
    chain = record["pieces"]["columns"].index("control")
    whole = (sum(len(piece[chain]) for piece in record["pieces"]["rows"].values())
             if name == "control" else len(record[name]["rows"]))
    assert len(rows(documents, name)) == whole > 100


@pytest.mark.parametrize("name", TABLES)
def test_a_row_has_a_value_for_each_column_and_a_key_of_its_own(documents, name):
    found = rows(documents, name)
    fields = {column["field"] for column in column_defs(name)}
    assert all(fields <= row.keys() for row in found)
    assert len({row["id"] for row in found}) == len(found)


@pytest.mark.parametrize("name", TABLES)
def test_no_value_of_a_closed_list_is_shown_as_a_slug(documents, name):
    listed = [column.field for column in columns_of(name) if column.kind == "list"]
    for row in rows(documents, name):
        for field in listed:
            assert not SLUG.fullmatch(str(row[field])), (row["id"], field, row[field])


@pytest.mark.parametrize("name", [name for name, table in TABLES.items() if table.cited])
def test_a_row_cites_its_source_by_title_or_says_that_it_has_none(documents, name):
    titles = {values[0] for values in documents["record"]["sources"]["rows"].values()}
    for row in rows(documents, name):
        if row["basis"] == "unreferenced":
            assert row["source"] == label("basis", "unreferenced")
        else:
            assert row["source"] in titles


def test_rows_are_in_order_of_date(documents):
    dates = [row["date"].strip("./") for row in rows(documents, "events")]
    assert dates == sorted(dates)


def test_an_event_opens_on_the_region_on_its_last_possible_day(documents):
    hadrut = _row(documents, "events", "hadrut-2020")
    assert (hadrut["view"], hadrut["opens"], hadrut["day"]) == (
        "region", "e-hadrut-2020", "2020-10-15")


def test_a_vote_opens_the_member_in_the_theme_of_votes(documents):
    armenia = _row(documents, "votes", "unga-62-243 am")
    assert armenia["vote"] == "Against"
    assert (armenia["view"], armenia["theme"], armenia["opens"], armenia["day"]) == (
        "world", "votes", "j-am", "2008-03-14")


def test_rows_carry_the_group_of_the_maps_filter(documents):
    assert _row(documents, "events", "agdam-2020")["group"] == "military"
    assert _row(documents, "resolutions", "us-ri-2012-05-17")["group"] == "calls"
    assert _row(documents, "resolutions", "unga-62-243")["group"] is None


def test_a_claim_names_the_fact_that_it_is_about(documents):
    claims = rows(documents, "claims")
    assert all(claim["fact"] for claim in claims)
    assert not any(claim["fact"] == claim["subject"] for claim in claims)


def _row(documents, table: str, key: str) -> dict:
    return next(row for row in rows(documents, table) if row["id"] == key)


@pytest.mark.parametrize(("edtf", "spoken"), [
    ("2013-04-10", "10 April 2013"),
    ("2013-04", "April 2013, day not known"),
    ("2013", "2013, day not known"),
    ("../2001-07-04", "4 July 2001 or before"),
    ("2020-11-10/..", "10 November 2020 or after"),
    ("2020-12-17/2020-12-21", "Between 17 December 2020 and 21 December 2020"),
    ("2022/2023-05-22", "Between 2022 and 22 May 2023"),
    ("1998?", "1998, uncertain, day not known"),
    (None, ""),
])
def test_a_date_is_read_out(edtf, spoken):
    assert spoken_date(edtf) == spoken


@pytest.mark.parametrize(("value", "words"), [
    ("arrest", "Arrest"),
    ("jurisdiction_id", "Jurisdiction"),
    ("day of publication", "day of publication"),
    ("A/RES/62/243", "A/RES/62/243"),
    ("2013-04", "2013-04"),
    (7, 7), (None, None),
])
def test_the_matter_of_a_claim_becomes_words_and_nothing_else_changes(value, words):
    assert titled(value) == words


def test_a_claim_about_a_closed_list_says_its_value_as_the_list_does(documents):
    kinds = {row["value"] for row in rows(documents, "claims") if row["field"] == "Kind"}
    assert "Calls on government to recognise" in kinds
    assert not any(SLUG.fullmatch(kind) for kind in kinds)


@pytest.mark.parametrize("language", languages())
def test_no_label_of_a_closed_list_is_cut(language):
    widths = {column["field"]: column["minWidth"] for column in column_defs("events", language)}
    longest = max(text_width(text, 12.5) for text in labels(
        "event-category", language=language).values())
    assert widths["category"] >= longest + 2 * 9
