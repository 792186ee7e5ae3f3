"""One document is one source, and says a thing once; and whose voice a source is, by one rule."""

import re
from itertools import compress
from urllib.parse import urlsplit

import pytest

# The states that a treaty of mutual aid binds to a party (events treaty-russia-1997 and
# agreement-turkey-2010), by their own agencies and broadcasters; "at" names who printed a copy.
STATE_MEDIA = {
    "media-ally-armenia": r"(?:ITAR-TASS|Itar-Tass|TASS|RIA Novosti|Sputnik|RT$|Russia Today)",
    "media-ally-azerbaijan": r"(?:Anadolu Agency|TRT)",
}
ALLY_OF = {"media-ally-armenia": "karabakh", "media-ally-azerbaijan": "azerbaijan"}
PARTIES = r"armenian?|azerbaijani?|karabakh|media-armenian|media-azerbaijani|.*-advocacy"


def test_no_document_is_a_source_twice(atlas):
    # The front page of a site stands for the packages and listings that it names.
    pages = atlas.sources[atlas.sources.url.fillna("").map(lambda url: len(urlsplit(url).path) > 1)]
    address = pages.url.str.replace(r"^https?://(www\.)?", "", regex=True).str.rstrip("/")
    assert sorted(pages.source_id[address.duplicated(keep=False)]) == []


def test_no_document_makes_the_same_claim_twice(atlas):
    claims = atlas.claims[atlas.claims.source_id.notna()]
    same = ["subject", "subject_id", "field", "value", "speaker", "source_id", "locator"]
    assert sorted(claims.claim_id[claims.duplicated(same, keep=False)]) == []


def test_no_year_is_told_by_one_side_alone(atlas):
    voice = atlas.events.source_id.map(atlas.sources.set_index("source_id").voice.astype(str))
    of_azerbaijan = voice.str.contains("azerbaijan", na=False)
    of_armenia = voice.str.contains("armenia|karabakh", na=False)
    years = atlas.events.date_earliest.dt.year
    alone = of_azerbaijan.groupby(years).all() | of_armenia.groupby(years).all()
    assert sorted(alone.index[alone]) == []


@pytest.mark.parametrize("voice", STATE_MEDIA)
def test_state_media_of_an_ally_are_told_apart_whichever_party_it_is_bound_to(atlas, voice):
    sources = atlas.sources
    own = sources.publisher.str.match(STATE_MEDIA[voice], na=False)
    assert own.any()
    assert set(sources.source_id[sources.voice == voice]) == set(sources.source_id[own])


def speaks_for_its_own(atlas, attested):
    """Return the attested reports whose source is a party's voice, or its ally's for its gain."""
    sources = atlas.sources.set_index("source_id")
    gained = atlas.control[atlas.control.manner == "held"].groupby("event_id").holder.agg(set)
    voice = attested.source_id.map(sources.voice.astype(str))
    own = [re.fullmatch(PARTIES, said) or ALLY_OF.get(said) in gained.get(event, ())
           for event, said in zip(attested.event_id, voice, strict=True)]
    return sorted(compress(attested.report_id, own))


def test_what_a_third_party_attested_is_no_word_of_a_party_nor_of_its_ally_for_it(atlas):
    assert speaks_for_its_own(atlas, atlas.reports[atlas.reports.step == "attested"]) == []


@pytest.mark.parametrize(("source", "event", "found"), [
    ("trt-agdam-2020", "agdam-2020", True), ("trt-agdam-2020", "agdam-1993", False),
    ("tass-fuzuli-2020", "agdam-1993", True), ("tass-fuzuli-2020", "agdam-2020", False)])
def test_an_ally_attests_against_its_party_only(atlas, source, event, found):
    made = atlas.reports.iloc[[0]].assign(step="attested", source_id=source, event_id=event)
    assert bool(speaks_for_its_own(atlas, made)) == found
