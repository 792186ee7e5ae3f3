"""The record holds what its documents hold: counts by meaning, and where they come from.

The lists below were read from the documents, not from the tables. ``wp-status`` is the
encyclopedia's article on the political status, ``wp-reactions`` that on the reactions to the
war of 2020, ``advocacy-recognition-a`` and ``-b`` two versions of one advocacy page.
"""

from __future__ import annotations

import csv
import re
from collections import Counter, defaultdict

import pytest

from geodata.paths import DATA
from geodata.periods import edtf_bounds

PASSED, REJECTED = {"passed"}, {"rejected", "withdrawn"}
RECOGNISES, INTEGRITY = "recognises-independence", "supports-territorial-integrity"

# Article on the status, four lists of states, each in alphabetical order. The first says of
# twelve that they recognised: what each did by its own text is told by its kind.
LISTED_AS_RECOGNISING = {"ca", "co", "ga", "hi", "id", "la", "me", "ma", "mi", "mn", "nj", "ri"}
STATES = {
    (INTEGRITY, False): {"hi", "ky", "ms", "sd", "tn", "wy"},
    (INTEGRITY, True): {"az", "nm"},
}
# Its references 180 to 183 and 189 to 203; the copy that was read lacks the lists themselves.
COMMUNITIES = {
    "us-ca-fresno-county", "us-ca-highland", "us-ca-los-angeles", "us-ma-fitchburg",
    "us-nj-fort-lee", "us-ca-glendale", "us-ca-fowler", "us-nj-englewood-cliffs",
    "us-nv-clark-county", "us-nj-ridgefield", "us-nj-cliffside-park", "us-ca-orange-county",
    "us-id-twin-falls", "us-ca-west-hollywood", "us-ca-burbank", "us-oh-oxford",
    "us-ca-rancho-cordova", "us-hi-honolulu", "us-co-denver",
}
# Its table of those that are not members.
NOT_MEMBERS = {"abkhazia": "2006-11-17", "south-ossetia": "2006-12-01",
               "transnistria": "../2001-07-04"}
# Reference 189 names no place: it is told in the note on the line beside it.
IN_A_NOTE = {189: "us-ma-fitchburg-2020"}
# Article on the reactions, paragraph 19.
PEACEFUL = set("ar ca cl cn hr ee fr ge de gr in id ir kz lv lt md pl ro ru sa gb us uy va".split())
# Its paragraph 5: members of the Non-Aligned Movement on the Security Council, thanked by name.
THANKED = {"id", "ne", "tn", "vn", "za", "vc", "do"}
# Its paragraph 36: four parties of Turkey; paragraph 31: four provinces of Iran.
PARTIES = {"akp", "chp", "mhp", "iyi-party"}
PROVINCES = {"ardabil", "east-azerbaijan", "west-azerbaijan", "zanjan"}
# Its paragraph 35.
KNOWN_PEOPLE = {
    "supports-armenia": """mel-gibson ronda-rousey henrikh-mkhitaryan peter-gabriel sean-penn
        michael-b-jordan kylie-jenner tinashe cher bill-belichick cam-newton tristan-thompson
        big-sean ne-yo kim-kardashian kardashian-family kanye-west system-of-a-down""",
    "supports-azerbaijan": """mesut-ozil sami-yusuf ronaldinho chuck-norris sinan-akcil hadise
        berguzar-korel acun-ilicali kenan-imirzalioglu tarkan cem-yilmaz""",
    "other": "cardi-b elton-john",
}
# Resolutions of the United Nations, by their symbols and days of adoption.
UNITED_NATIONS = {
    "unsc-822": "1993-04-30", "unsc-853": "1993-07-29", "unsc-874": "1993-10-14",
    "unsc-884": "1993-11-12", "unga-48-114": "1993-12-20", "unga-49-13": "1994-11-15",
    "unga-57-298": "2002-12", "unga-60-285": "2006-09-07", "unga-62-243": "2008-03-14",
}
# Press release GA/10693 of the United Nations.
AGAINST_62_243 = {"ao", "am", "fr", "in", "ru", "us", "vu"}
UNCERTAIN = {
    "transnistria-2001": ("0001-01-01", "2001-07-04"),
    "us-mn-2020-05": ("2020-05-01", "2020-05-31"),
    "us-ca-los-angeles-2013-09-10": ("2013-09-10", "2014-01-29"),
    "it-25-2020": ("2020-11-02", "2020-11-03"),
    "fr-montpellier-2020": ("2020-12-17", "2020-12-21"),
    "us-nj-ridgefield-2020": ("2020-09-27", "2020-11-25"),
}
# Values that documents print and that cannot all hold, each under the row it speaks of.
CONTRADICTIONS = [
    ("offensive-2023", "date", {"2023-09-19", "2025-09-23"}),
    ("sarsang-2023", "date", {"2023-01-09", "2025-01"}),
    ("am-president-sarkissian-2020", "date", {"2020-09-27/2020-11-10", "2010"}),
    ("ep-1999", "date", {"1999-03-11", "1999-05-11", "1999-06-21"}),
    ("echr-chiragov-2015", "date", {"2015-06-16", "2005"}),
    ("us", "number of US states that recognised it", {"8", "12"}),
    ("us-ca-los-angeles-2013-09-10", "date", {"2013-09-10", "../2014-01-29"}),
    ("dissolution-2024", "date", {"2024-01-01", "2023-09-28", "../2024-01-01"}),
    ("dissolution-2024", "validity", {"dissolved", "annulled in exile"}),
    ("us-me-2013-04-10", "ended", {"2013-04-30", "not mentioned"}),
    ("unga-62-243", "votes", {"39-7-100", "38-7-101"}),
    ("referendum-1991", "votes on statehood in Nagorno-Karabakh", {"3", "twice"}),
    ("coe-statement-2004", "date", {"2004-08-04", "2004-08-08"}),
    ("fr-92-2020", "date", {"2020-12-17/2020-12-21", "../2020-10-31"}),
    ("au-sa-2021", "jurisdiction_id", {"South Australia", "a South Wales Legislative Assembly"}),
]


def table(name: str) -> list[dict[str, str]]:
    """Return the rows of a table as they are written."""
    with (DATA / f"{name}.csv").open(encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))


RESOLUTIONS = {row["resolution_id"]: row for row in table("resolutions")}
POSITIONS = table("positions")
EVENTS = {row["event_id"]: row for row in table("events")}
CLAIMS = table("claims")
SOURCES = {row["source_id"]: row for row in table("sources")}


def references_in(text: str) -> set[int]:
    """Return the numbers that follow ``reference`` or ``references`` in a text."""
    found = set()
    for numbers in re.findall(r"[Rr]eferences? ((?:\d+(?:, | and | to )?)+)", text):
        for first, last in re.findall(r"(\d+)(?: to (\d+))?", numbers):
            found |= set(range(int(first), int(last or first) + 1))
    return found


def cited() -> dict[int, set[str]]:
    """Return, for each reference of the article on the status, the rows that cite it."""
    rows = defaultdict(set)
    for name in ("resolutions", "events", "claims", "positions"):
        for row in table(name):
            own = row["locator"] if row["source_id"] == "wp-status" else ""
            if row["source_id"].startswith("wp-status-ref-"):
                own += f" reference {row['source_id'].rsplit('-', 1)[1]}"
            told = own or "'Political status of Nagorno-Karabakh'" in row["note"]
            note = row["note"] if told else ""
            for number in references_in(f"{own} {note}"):
                rows[number].add(next(iter(row.values())))
    return rows


def test_every_reference_of_the_status_article_is_a_source_known_through_it():
    known = {int(name.rsplit("-", 1)[1]): row for name, row in SOURCES.items()
             if name.startswith("wp-status-ref-")}
    assert set(known) == set(range(1, 228))
    assert {row["seen_via"] for row in known.values()} == {"wp-status"}
    assert all(row["locator"] for row in known.values())


def test_every_reference_on_recognition_is_cited_by_a_row():
    rows = cited()
    assert {number for number in range(98, 205) if not rows[number]} == set()
    for number, row in IN_A_NOTE.items():
        assert rows[number] == {row}


def test_each_state_listed_as_recognising_has_a_row_and_the_claim_of_the_list():
    kinds = {"recognises-independence", "calls-on-government-to-recognise",
             "supports-self-determination", "other"}
    found = {row["resolution_id"]: row for row in RESOLUTIONS.values()
             if re.fullmatch(r"us-[a-z]{2}", row["jurisdiction_id"]) and row["kind"] in kinds}
    assert {row["jurisdiction_id"][3:] for row in found.values()} >= LISTED_AS_RECOGNISING
    for name, row in found.items():
        if row["jurisdiction_id"][3:] in LISTED_AS_RECOGNISING and row["kind"] != RECOGNISES:
            assert any(claim["subject_id"] == name and claim["value"] == RECOGNISES
                       and claim["shown"] == "no" for claim in CLAIMS), name


@pytest.mark.parametrize(("kind", "passed"), STATES)
def test_the_states_of_the_united_states_are_those_printed_in_each_list(kind, passed):
    outcomes = PASSED if passed else REJECTED
    found = {row["jurisdiction_id"] for row in RESOLUTIONS.values()
             if re.fullmatch(r"us-[a-z]{2}", row["jurisdiction_id"])
             and row["kind"] == kind and row["outcome"] in outcomes}
    assert found == {f"us-{state}" for state in STATES[kind, passed]}


def test_the_act_of_the_senate_of_georgia_stays_uncertain_and_maine_recedes():
    assert RESOLUTIONS["us-ga-senate-2016-03"]["outcome"] == "uncertain"
    maine = RESOLUTIONS["us-me-2013-04-10"]
    assert (maine["ended"], maine["ended_by"]) == ("2013-04-30", "us-me-2013-04-30")
    assert RESOLUTIONS["us-me-2013-04-30"]["kind"] == "rescinds"


def test_california_acts_twice():
    acts = [row["date"] for row in RESOLUTIONS.values() if row["jurisdiction_id"] == "us-ca"]
    assert sorted(acts) == ["2014-05-08", "2014-08-27"]


def test_the_counties_and_cities_known_from_references_alone_have_rows():
    found = {row["jurisdiction_id"] for row in RESOLUTIONS.values()
             if row["jurisdiction_id"].count("-") > 1 and row["jurisdiction_id"][:3] == "us-"
             and row["outcome"] == "passed"}
    assert found >= COMMUNITIES


def test_three_entities_without_un_membership_recognise():
    members = {row["jurisdiction_id"]: row["un_member"] for row in table("jurisdictions")}
    kinds = {row["jurisdiction_id"]: row["kind"] for row in table("jurisdictions")}
    found = {row["jurisdiction_id"]: row["date"] for row in RESOLUTIONS.values()
             if row["kind"] == RECOGNISES and row["outcome"] == "passed"
             and kinds[row["jurisdiction_id"]] in ("state", "entity")}
    assert found == NOT_MEMBERS
    assert {members[name] for name in found} == {"no"}


def test_bodies_that_ask_a_government_are_told_from_those_that_recognise():
    asks = {row["jurisdiction_id"] for row in RESOLUTIONS.values()
            if row["kind"] == "calls-on-government-to-recognise" and row["outcome"] == "passed"}
    assert {"fr-senate", "fr-national-assembly", "fr-paris", "es-ct", "it-milan"} <= asks
    recognises = {row["jurisdiction_id"] for row in RESOLUTIONS.values()
                  if row["kind"] == RECOGNISES and row["outcome"] == "passed"}
    assert asks & recognises == set()


def test_the_french_senate_votes_as_printed():
    senate = RESOLUTIONS["fr-senate-2020-11-25"]
    assert (senate["votes_for"], senate["votes_against"]) == ("305", "1")


@pytest.mark.parametrize(("resolution", "day"), UNITED_NATIONS.items())
def test_the_resolutions_of_the_united_nations_bear_their_days(resolution, day):
    assert RESOLUTIONS[resolution]["date"] == day
    assert RESOLUTIONS[resolution]["symbol"]


def test_the_roll_call_of_62_243_is_that_of_the_united_nations():
    votes = [row for row in table("votes") if row["resolution_id"] == "unga-62-243"]
    assert Counter(row["vote"] for row in votes) == {
        "for": 39, "against": 7, "abstained": 100, "absent": 46}
    against = {row["jurisdiction_id"] for row in votes if row["vote"] == "against"}
    assert against == AGAINST_62_243


def test_every_country_that_called_for_a_peaceful_settlement_has_a_position():
    found = {row["jurisdiction_id"] for row in POSITIONS
             if row["stance"] == "peaceful-settlement" and (
                 (row["source_id"] == "wp-reactions" and row["locator"].startswith("paragraph 19,"))
                 or "paragraph 19," in row["note"])}
    assert found == PEACEFUL | {"af", "cy"}  # Afghanistan and Cyprus: later sentences


def test_those_named_in_one_breath_each_have_a_position():
    who = {row["jurisdiction_id"] for row in POSITIONS}
    ids = {row["position_id"] for row in POSITIONS}
    assert {name[:2] for name in ids if name.endswith("-unsc-silence-2020")} == THANKED
    assert who >= PARTIES
    assert {f"ir-representative-{name}-2020-10-01" for name in PROVINCES} <= ids


@pytest.mark.parametrize("stance", KNOWN_PEOPLE)
def test_every_known_person_stands_where_the_article_puts_them(stance):
    stances = {row["jurisdiction_id"]: row["stance"] for row in POSITIONS}
    for person in KNOWN_PEOPLE[stance].split():
        assert stances[person] == stance, person


@pytest.mark.parametrize(("row", "field", "values"), CONTRADICTIONS)
def test_a_contradiction_of_the_documents_is_kept_with_both_its_values(row, field, values):
    claims = [claim for claim in CLAIMS
              if claim["subject_id"] == row and claim["field"] == field]
    assert values <= {claim["value"] for claim in claims}
    assert sum(claim["shown"] == "yes" for claim in claims) == 1


def test_a_claim_that_is_shown_names_its_rule_and_agrees_with_its_row():
    keys = {"events": EVENTS, "resolutions": RESOLUTIONS}
    compared = 0
    for claim in CLAIMS:
        assert claim["subject_id"], claim["claim_id"]
        assert bool(claim["rule_id"]) == (claim["shown"] == "yes"), claim["claim_id"]
        row = keys.get(claim["subject"], {}).get(claim["subject_id"], {})
        if claim["shown"] == "yes" and row and claim["field"] in ("date", "kind", "outcome"):
            compared += 1
            assert row[claim["field"]] == claim["value"], claim["claim_id"]
    assert compared > 50


def test_two_versions_of_one_page_are_one_witness():
    pages = [SOURCES[f"advocacy-recognition-{letter}"] for letter in "ab"]
    assert {page["family"] for page in pages} == {"advocacy-recognition"}


@pytest.mark.parametrize(("resolution", "bounds"), UNCERTAIN.items())
def test_an_uncertain_date_keeps_its_bounds(resolution, bounds):
    found = edtf_bounds(RESOLUTIONS[resolution]["date"])
    first, last = (day and day.isoformat() for day in (found.earliest, found.latest))
    assert (first or "0001-01-01", last) == bounds


def test_events_that_change_the_map_are_those_that_the_map_names():
    held = {row["event_id"] for row in table("control")} - {""}
    passage = {row["event_id"] for row in table("corridor")} - {""}
    assert len(held) > 30
    assert len(passage) > 5
    for name, row in EVENTS.items():
        if row["control"] == "change":
            assert name in held, name
        if row["control"] == "corridor":
            assert name in passage, name
    assert all(EVENTS[name]["control"] != "none" for name in held | passage)


def test_a_place_of_the_oblast_is_named_in_four_languages_and_every_place_in_english():
    names = defaultdict(set)
    for row in table("names"):
        names[row["place_id"]].add(row["language"])
    places = table("places")
    assert len(places) > 90
    for place in places:
        oblast = place["in_nkao"] in ("in", "edge")
        # GeoNames has not every village in every language, and no name is guessed.
        whole = oblast and place["source_id"] != "geonames-places"
        wanted = {"az", "en", "hy", "ru"} if whole else {"en"}
        assert wanted <= names[place["place_id"]], place["place_id"]


def test_turning_points_are_few_and_titles_short():
    weights = Counter(row["weight"] for row in EVENTS.values())
    assert 30 <= weights["1"] <= 40
    # Each that weighs more than a detail is one among several.
    assert 100 <= weights["2"] <= len(EVENTS) / 3
    for row in EVENTS.values():
        assert len(row["title"]) <= 90
        assert not row["title"].endswith(".")


def test_every_event_has_a_point_or_says_that_it_has_no_place():
    nowhere = {name: row for name, row in EVENTS.items()
               if not row["place_id"] and not row["lon"]}
    assert "ibrahimov-post-2020" in nowhere
    for name, row in nowhere.items():
        assert row["where_precision"] == "7", name
