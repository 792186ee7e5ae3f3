"""Who recognised, from which day, and who did not."""

from datetime import date, timedelta

import pandas as pd
import pytest

from geodata.periods import FIRST_DAY, LAST_DAY

FIRST_TWELVE = {
    "transnistria",  # wp-status, line 106: 4 July 2001 or before
    "abkhazia",  # wp-status, line 104: 17 November 2006
    "south-ossetia",  # wp-status, line 105: 1 December 2006
    "us-ri",  # advocacy-recognition-a, line 37: 17 May 2012
    "us-ma",  # advocacy-recognition-a, line 35: 6 August 2012
    "au-nsw",  # advocacy-recognition-a, line 50: 25 October 2012
    "us-me",  # wp-status, line 195: 10 April 2013, receded from on 30 April 2013
    "us-ca-fresno-county",  # advocacy-recognition-a, line 46: 23 April 2013
    "us-la",  # advocacy-recognition-a, line 31: 30 May 2013
    "us-ca-los-angeles",  # advocacy-recognition-a, line 44: 10 September 2013
    "us-ca-highland",  # advocacy-recognition-a, line 42: 5 November 2013
    "us-ca",  # advocacy-recognition-a, line 29: 8 May 2014
}


def recognising(atlas, day, **options):
    return set(atlas.recognising(day, **options).jurisdiction_id)


def days_of_acts(atlas):
    """Return the first and last day that the date of an act of recognition allows."""
    acts = atlas.resolutions[atlas.resolutions.kind == "recognises-independence"]
    days = pd.concat([acts.date_earliest, acts.date_latest]).dropna().dt.date
    return {day for day in days if FIRST_DAY <= day <= LAST_DAY}


def test_by_the_end_of_2014_twelve_had_recognised_and_eleven_recognitions_were_in_force(atlas):
    # Whoever ever recognised did so on the day on which an act began.
    end = date(2014, 12, 31)
    days = {day for day in days_of_acts(atlas) if day <= end}
    assert set().union(*(recognising(atlas, day) for day in days)) == FIRST_TWELVE
    assert recognising(atlas, "2014-12-31") == FIRST_TWELVE - {"us-me"}


@pytest.mark.parametrize(("day", "count"), [
    ("1988-01-01", 0), ("2001-07-03", 0), ("2001-07-04", 1), ("2006-11-16", 1),
    ("2006-11-17", 2), ("2006-12-01", 3), ("2012-05-16", 3), ("2012-05-17", 4),
    ("2012-08-06", 5), ("2012-10-25", 6), ("2013-04-09", 6), ("2013-04-10", 7),
    ("2013-04-23", 8), ("2013-04-29", 8), ("2013-04-30", 7), ("2013-05-30", 8),
    ("2013-09-10", 9), ("2013-11-05", 10), ("2014-05-07", 10), ("2014-05-08", 11),
    ("2014-08-27", 11),  # the second act of California adds nobody
    ("2016-03-03", 12),  # Georgia: advocacy-recognition-a, line 27
    ("2016-03-29", 13),  # Hawaii: line 25
    ("2016-04-20", 14),  # Honolulu: wp-status, line 218
    ("2016-09-21", 15),  # Denver: wp-status, line 218
    ("2017-09-28", 16),  # Michigan: advocacy-recognition-a, line 23
    ("2017-12-31", 16),  # a party's announcement (wp-status, line 110) is no recognition
    ("2019-04-24", 17),  # Colorado: wp-status, line 190
    ("2020-05-31", 18),  # Minnesota, in May 2020: wp-status, line 198
    ("2020-09-26", 18),
])
def test_as_many_recognised_on_a_day_as_the_sources_name(atlas, day, count):
    assert len(atlas.recognising(day)) == count


def test_the_acts_of_an_unknown_day_are_possible_before_they_are_certain(atlas):
    # wp-status: Transnistria "or before"; Limonest and Vienne undated (line 132);
    # Minnesota in May 2020 (line 198).
    undated = {"transnistria", "fr-limonest", "fr-vienne"}
    assert undated <= recognising(atlas, "1999-01-01", possible=True)
    assert recognising(atlas, "1999-01-01") == set()
    assert "us-mn" not in recognising(atlas, "2020-05-30")
    assert "us-mn" in recognising(atlas, "2020-05-01", possible=True)
    assert "us-mn" not in recognising(atlas, "2020-04-30", possible=True)


# (jurisdiction, its first day, line of wp-status); Montevideo: a report of Friday, 13 November,
# says Thursday (armenianclub-montevideo-2020).
@pytest.mark.parametrize(("jurisdiction", "day", "line"), [
    ("cz-reporyje", "2020-10-27", 126), ("es-amposta", "2020-10-30", 170),
    ("it-campobasso", "2020-11-04", 154), ("it-bleggio-superiore", "2020-11-05", 154),
    ("it-drena", "2020-11-05", 154), ("ca-laval", "2020-11-05", 120),
    ("es-berga", "2020-11-06", 172), ("au-willoughby", "2020-11-09", 112),
    ("uy-mo", "2020-11-12", 226), ("it-viareggio", "2020-11-18", 156),
    ("it-aprilia", "2020-11-19", 156), ("it-pisa", "2020-11-19", 156),
    ("gb-derby", "2020-11-25", 176), ("it-san-giorgio-di-nogaro", "2020-11-26", 158),
    ("it-malo", "2020-12-02", 158), ("it-ariccia", "2020-12-11", 158),
    ("es-santa-pau", "2020-12-21", 172), ("it-san-pietro-vernotico", "2020-12-31", 158),
    ("it-san-vito-dei-normanni", "2021-04-02", 160), ("it-reggio-calabria", "2021-05-26", 162),
])
def test_a_recognition_counts_from_its_day(atlas, jurisdiction, day, line):
    eve = date.fromisoformat(day) - timedelta(1)
    assert jurisdiction not in recognising(atlas, eve), f"wp-status, line {line}"
    assert jurisdiction in recognising(atlas, day), f"wp-status, line {line}"


def test_maine_recognised_from_10_to_30_april_2013(atlas):
    # wp-status, line 195, refs 165 and 166.
    april = [date(2013, 4, day) for day in range(1, 31)]
    assert [day.day for day in april if "us-me" in recognising(atlas, day)] == list(range(10, 30))
    assert "us-me" not in recognising(atlas, "2024-12-31", possible=True)


def test_no_member_of_the_united_nations_recognised_on_any_change_date(atlas):
    # wp-status, lines 22 and 39.
    members = set(atlas.jurisdictions[atlas.jurisdictions.un_member == "yes"].jurisdiction_id)
    assert len(members) == 193
    assert {"am", "az", "ru", "us", "fr", "tr"} <= members
    for day in {*atlas.change_dates, *days_of_acts(atlas), LAST_DAY}:
        assert not members & recognising(atlas, day, possible=True), day


@pytest.mark.parametrize("jurisdiction", [
    "ca-senate",  # wp-status, line 122: rejected on 8 December 2020
    "us-vt",  # wp-status, line 209: rejected in April 2014
    "fr-national-assembly",  # wp-status, line 132: a bill was moved; line 142: it urged
    "fr-senate",  # wp-status, line 138: it called on the government
    "es-pv",  # advocacy-recognition-a, line 48: self-determination
    "us-house",  # wp-status, line 339: moved, no more
    "australian-greens",  # wp-status, line 110: a party, which announced it
])
def test_who_rejected_moved_or_called_for_it_is_not_counted_as_recognising(atlas, jurisdiction):
    assert jurisdiction not in recognising(atlas, "2024-12-31", possible=True)
