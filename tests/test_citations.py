"""What a reader is told of a source can be followed by a reader.

A place in a source is a heading, a paragraph, a footnote; a source is named by its title or
its publisher. Lines of a text file and keys of our tables mean nothing outside the data.
"""

import csv
import json
import re

import pytest

from geodata.paths import DATA

KEYED = ("sources", "events", "resolutions", "positions", "claims", "reports")
# Columns that people read as text. places.locator is the name of a record, as it stands there;
# the locator of a line is a cut of ours.
READ_AS_TEXT = {"locator", "note", "summary", "says", "title", "name", "statement", "reported_by",
                "speaker", "office", "body"}
AS_LISTED = {("places", "locator")}
INTERNAL = re.compile(r"\blines? \d|\brefs? \d|\bseeds?\b|\bwp-|"
                      r"\b(?:claims|control|corridor|events|positions|resolutions)\.csv\b",
                      re.IGNORECASE)
# How a place in an article with numbered footnotes is written down.
FOOTNOTED = re.compile(r"\bkey of the map|\bsummary of the linked article|, references? \d")
SLUG = re.compile(r"(?<![\w/.@-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\w/-])")


def rows(table):
    with (DATA / f"{table}.csv").open(encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))


def keys() -> set[str]:
    """Return the keys that cannot be taken for words: those with a hyphen."""
    found = {next(iter(row.values())) for table in KEYED for row in rows(table)}
    return {key for key in found if "-" in key} - {"country-coder"}  # the name of a package


def told():
    """Yield the place and text of every cell and property that is read as text."""
    for path in sorted(DATA.glob("*.csv")):
        for number, row in enumerate(rows(path.stem), start=2):
            for column in READ_AS_TEXT & set(row):
                if (path.stem, column) not in AS_LISTED:
                    yield f"{path.name}:{number}: {column}", row[column]
    for path in sorted((DATA / "geometry").glob("*.geojson")):
        for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
            yield f"{path.name}: note", str(feature["properties"].get("note") or "")


@pytest.mark.parametrize("text", [
    "line 181", "lines 15-17", "wp-status, line 4", "the seed says so", "ref 12, 13", "refs 8, 9",
    "its own view: corridor.csv",
])
def test_the_words_of_a_workbench_are_found(text):
    assert INTERNAL.search(text)


@pytest.mark.parametrize("text", [
    "section 'France', second paragraph", "reference 178", "the line of contact", "outline 3",
])
def test_places_in_a_source_are_not_taken_for_them(text):
    assert not INTERNAL.search(text)


def test_no_text_speaks_of_lines_of_a_file():
    assert [f"{where}: {text}" for where, text in told() if INTERNAL.search(text)] == []


def test_no_text_names_a_row_by_its_key():
    known = keys()
    assert "wp-status" in known
    named = [f"{where}: {' '.join(found)}" for where, text in told()
             if (found := known & set(SLUG.findall(text)))]
    assert named == []


def test_a_place_among_footnotes_stands_beside_an_article_that_has_them():
    publishers = {row["source_id"]: row["publisher"] for row in rows("sources")}
    wrong = [f"{path.name}:{number}: {row['source_id']}: {row['locator']}"
             for path in sorted(DATA.glob("*.csv"))
             for number, row in enumerate(rows(path.stem), start=2)
             if path.stem != "sources" and FOOTNOTED.search(row.get("locator") or "")
             and "of Wikipedia" not in row["locator"]  # cited there, and known through it
             and not publishers.get(row["source_id"], "").startswith("Wikipedia")]
    assert wrong == []


def test_a_title_that_was_not_read_is_never_made_from_the_address():
    for row in rows("sources"):
        assert not re.search(r"title[^.]*\baddress|our description|title is ours", row["note"],
                             re.IGNORECASE), row["source_id"]
        assert not row["title"].startswith("[") or row["title"].endswith("]"), row["source_id"]


def test_how_a_source_was_read_is_said_once():
    for row in rows("sources"):
        assert not re.search(r"\bread (?:only )?in part\b", row["note"], re.IGNORECASE), row


def test_a_source_that_was_not_seen_names_the_one_through_which_it_is_known():
    for row in rows("sources"):
        assert (row["read"] == "through") == bool(row["seen_via"]), row["source_id"]
