"""One document is one source, and says a thing once."""

from urllib.parse import urlsplit


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
