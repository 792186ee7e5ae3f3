"""Who recognised, from which day, and who did not."""

from datetime import date, timedelta

import pandas as pd
import pytest

from geodata.days import FIRST_DAY, LAST_DAY

FIRST_SIX = {
    "transnistria",  # article on the status, table of non-members: 4 July 2001 or before
    "abkhazia",  # the same table: 17 November 2006
    "south-ossetia",  # the same table: 1 December 2006
    "us-ca-fresno-county",  # Panorama.am, 24 April 2013: officially, on 23 April
    "us-ca-los-angeles",  # its own later resolutions: in 2013; printed on 29 January 2014
    "us-ca-highland",  # list 'Four US cities' of an advocacy page: 5 November 2013
}
# What they ask for or support, by their own texts; lists of others call each a recognition.
CALLED_FOR_IT = {
    "us-ri": "2012-05-17", "us-ga": "2016-03-03", "us-hi": "2016-03-29", "us-mi": "2017-09-28",
    "au-nsw": "2012-10-25", "au-sa": "2021-02-03", "it-25": "2020-11-03", "it-milan": "2020-10-15",
    "it-palermo": "2020-10-28", "it-asolo": "2020-10-28", "fr-20r": "2020-11-06",
    "fr-paris": "2020-11-18", "fr-92": "2020-12-11", "es-ct": "2020-10-22",
    "fr-limonest": "2020-10-15", "fr-vienne": "2020-10-19", "fr-valence": "2020-12-14",
    "ca-laval": "2020-11-05", "au-willoughby": "2020-11-09",
    "it-san-vito-dei-normanni": "2021-04-02", "it-pisa": "2020-11-19",
}
SUPPORTED_SELF_DETERMINATION = {
    "us-ma": "2012-08-06", "us-me": "2013-04-10", "us-la": "2013-05-30", "us-ca": "2014-05-08",
    "us-nj": "2021-06-30", "us-ca-orange-county": "2020-12-08", "es-pv": "2014-09-12",
    "us-nj-fort-lee": "2020-10-15", "us-ca-fowler": "2020-10-22",
    "us-nv-clark-county": "2020-11-17",
}
# Of Oxford its student paper tells that recognition was struck from the text.
NAMED_IT = {"us-co", "us-co-denver", "us-hi-honolulu", "us-ma-fitchburg", "us-oh-oxford"}


def recognising(atlas, day, **options):
    return set(atlas.recognising(day, **options).jurisdiction_id)


def days_of_acts(atlas):
    """Return the first and last day that the date of an act of recognition allows."""
    acts = atlas.resolutions[atlas.resolutions.kind == "recognises-independence"]
    days = pd.concat([acts.date_earliest, acts.date_latest]).dropna().dt.date
    return {day for day in days if FIRST_DAY <= day <= LAST_DAY}


def test_by_the_end_of_2014_six_had_recognised(atlas):
    # Whoever ever recognised did so on the day on which an act began.
    end = date(2014, 12, 31)
    days = {day for day in days_of_acts(atlas) if day <= end}
    assert set().union(*(recognising(atlas, day) for day in days)) == FIRST_SIX
    assert recognising(atlas, "2014-12-31") == FIRST_SIX


@pytest.mark.parametrize(("day", "count"), [
    ("1988-01-01", 0), ("2001-07-03", 0), ("2001-07-04", 1), ("2006-11-16", 1),
    ("2006-11-17", 2), ("2006-12-01", 3), ("2012-05-17", 3), ("2013-04-10", 3),
    ("2013-04-22", 3), ("2013-04-23", 4), ("2013-11-04", 4), ("2013-11-05", 5),
    ("2014-01-28", 5),
    ("2014-01-29", 6),  # by this day Los Angeles had
    ("2017-12-31", 6),  # a party's announcement is no recognition
    ("2020-09-26", 6), ("2020-10-27", 8), ("2024-12-31", 30),
])
def test_as_many_recognised_on_a_day_as_the_sources_name(atlas, day, count):
    assert len(atlas.recognising(day)) == count


@pytest.mark.parametrize(("acts", "kind"), [
    (CALLED_FOR_IT, "calls-on-government-to-recognise"),
    (SUPPORTED_SELF_DETERMINATION, "supports-self-determination"),
])
def test_one_rule_says_what_an_act_does_wherever_the_body_sits(atlas, acts, kind):
    rows = atlas.resolutions[(atlas.resolutions.kind == kind)
                             & (atlas.resolutions.outcome == "passed")]
    for jurisdiction, day in acts.items():
        own = rows[rows.jurisdiction_id == jurisdiction]
        assert pd.Timestamp(day) in set(own.date_latest), jurisdiction
    assert not set(acts) & recognising(atlas, LAST_DAY, possible=True)


def test_to_name_the_republic_is_not_to_recognise_it(atlas):
    assert not NAMED_IT & recognising(atlas, LAST_DAY, possible=True)
    kinds = atlas.resolutions.set_index("jurisdiction_id").kind
    assert {kinds[jurisdiction] for jurisdiction in NAMED_IT} == {"other"}


def test_a_wider_reading_of_an_act_stays_as_a_claim(atlas):
    claims = atlas.claims[(atlas.claims.subject == "resolutions") & (atlas.claims.field == "kind")]
    acts = atlas.resolutions.set_index("resolution_id")
    wider = set(claims[(claims.value == "recognises-independence")
                       & (claims.shown == "no")].subject_id)
    # Of the Basque Parliament and of Hauts-de-Seine nobody said more.
    asked = (set(CALLED_FOR_IT) | set(SUPPORTED_SELF_DETERMINATION) | NAMED_IT) - {"es-pv", "fr-92"}
    assert asked <= set(acts.loc[list(wider)].jurisdiction_id)
    shown = claims[claims.shown == "yes"]
    assert not shown.subject_id.duplicated().any()
    for row in shown.itertuples():
        assert acts.kind[row.subject_id] == row.value, row.claim_id


def test_the_acts_of_an_unknown_day_are_possible_before_they_are_certain(atlas):
    # Transnistria "or before"; Los Angeles within five months.
    assert recognising(atlas, "1999-01-01", possible=True) == {"transnistria"}
    assert recognising(atlas, "1999-01-01") == set()
    assert "us-ca-los-angeles" not in recognising(atlas, "2013-09-09", possible=True)
    assert "us-ca-los-angeles" in recognising(atlas, "2013-09-10", possible=True)
    assert "us-ca-los-angeles" not in recognising(atlas, "2014-01-28")
    assert "us-ca-los-angeles" in recognising(atlas, "2014-01-29")


# Article on the status, by its sections on countries, or the report that the act cites.
@pytest.mark.parametrize(("jurisdiction", "day"), [
    ("cz-reporyje", "2020-10-27"), ("es-amposta", "2020-10-30"),
    ("it-bleggio-superiore", "2020-11-05"),
    ("it-drena", "2020-11-05"), ("es-berga", "2020-11-05"),
    ("us-ca-glendale", "2020-10-27"), ("us-nj-englewood-cliffs", "2020-11-04"),
    ("uy-mo", "2020-11-12"), ("it-viareggio", "2020-11-18"),
    ("it-aprilia", "2020-11-19"),
    ("gb-derby", "2020-11-25"), ("it-san-giorgio-di-nogaro", "2020-11-26"),
    ("it-malo", "2020-12-02"), ("it-ariccia", "2020-12-11"),
    ("it-san-pietro-vernotico", "2020-12-31"), ("us-ca-rancho-cordova", "2021-01-28"),
    ("us-ca-burbank", "2021-03-02"), ("it-reggio-calabria", "2021-05-26"),
])
def test_a_recognition_counts_from_its_day(atlas, jurisdiction, day):
    eve = date.fromisoformat(day) - timedelta(1)
    assert jurisdiction not in recognising(atlas, eve)
    assert jurisdiction in recognising(atlas, day)


def test_what_maine_supported_ended_after_twenty_days(atlas):
    # List of states of the article on the status, Maine, references 165 and 166.
    maine = atlas.resolutions.set_index("resolution_id").loc["us-me-2013-04-10"]
    assert (maine.kind, maine.ended) == ("supports-self-determination", "2013-04-30")


def test_no_member_of_the_united_nations_recognised_on_any_change_date(atlas):
    # Article on the status, introduction and section on positions.
    members = set(atlas.jurisdictions[atlas.jurisdictions.un_member == "yes"].jurisdiction_id)
    assert len(members) == 193
    assert {"am", "az", "ru", "us", "fr", "tr"} <= members
    for day in {*atlas.change_dates, *days_of_acts(atlas), LAST_DAY}:
        assert not members & recognising(atlas, day, possible=True), day


@pytest.mark.parametrize("jurisdiction", [
    "ca-senate",  # rejected on 8 December 2020
    "us-vt",  # the Senate stepped back in April 2014
    "us-mn",  # reported as approved on 5 May 2020, and the next day as authored
    "fr-national-assembly",  # a bill was moved; a resolution urged the government
    "fr-senate",  # it called on the government
    "it-campobasso",  # its motion, as amended, stood beside no single people
    "us-house",  # moved, no more
    "australian-greens",  # a party, which announced it
])
def test_who_rejected_moved_or_called_for_it_is_not_counted_as_recognising(atlas, jurisdiction):
    assert jurisdiction not in recognising(atlas, "2024-12-31", possible=True)
