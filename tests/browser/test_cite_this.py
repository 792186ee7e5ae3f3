"""What a reader cites: from the panel, and by an address of once."""

from __future__ import annotations

import json

from dashboard.address.grammar import VERSION


def opened(reader, fact: str):
    """Open the citations of a fact in the panel and return the field that holds them."""
    reader.page.click(f"details.cite[data-fact='{fact}'] summary")
    reader.page.wait_for_selector(f"details.cite[data-fact='{fact}'] textarea")
    return reader.page.locator(f"details.cite[data-fact='{fact}'] textarea")


def test_a_fact_is_cited_with_an_address_that_opens_it(reader):
    reader.open("?v=2&sel=e-agdam-2020")
    assert not [url for url in reader.requests if "citations" in url]
    text = opened(reader, "e-agdam-2020").input_value()
    assert "“Agdam district is handed over to Azerbaijan” (20 November 2020)" in text
    address = text.split()[-1]
    assert address.startswith(f"{reader.site}?v={VERSION}&sel=e-agdam-2020&fact=")
    reader.open(address.removeprefix(reader.site))
    assert reader.day() == "20 November 2020"
    assert reader.page.query_selector(".notices") is None
    assert "fact=" not in reader.page.url


def test_its_source_is_saved_for_a_reference_manager(reader, tmp_path):
    reader.open("?v=2&sel=e-agdam-2020")
    text = opened(reader, "e-agdam-2020")
    reader.page.select_option(".cite [name=what]", "source")
    reader.page.select_option(".cite [name=form]", "csl")
    with reader.page.expect_download() as begun:
        reader.page.click(".cite-tools a")
    assert begun.value.suggested_filename == "contact-lines-e-agdam-2020-source.json"
    saved = json.loads(begun.value.path().read_text(encoding="utf-8"))
    assert saved == json.loads(text.input_value())
    assert saved[0]["issued"] == {"date-parts": [[2020, 11, 20]]}


def test_of_a_piece_the_holding_of_the_day_is_cited(reader):
    reader.open("?v=2&day=2020-11-24&sel=p-kalbajar")
    assert "until 25 November 2020" in opened(reader, "p-kalbajar.2020-11-10").input_value()
    reader.go(day=12_017)
    reader.page.wait_for_selector("details.cite[data-fact='p-kalbajar.2020-11-25']")
    assert reader.page.query_selector("details.cite[open]") is None


def test_an_address_of_another_state_of_the_fact_says_so_beside_other_notices(reader):
    reader.open("?v=2&sel=e-agdam-2020&fact=00000000&nothing=1")
    told = reader.page.locator(".notices .ignored").all_text_contents()
    assert len(told) == 2
    assert told[1].endswith("changed since your link was made; it now says: "
                            "Agdam district is handed over to Azerbaijan (20 November 2020)")
