"""Reading the map in the words of a speaker, and of two beside each other."""

from __future__ import annotations

from playwright.sync_api import expect

from dashboard.asked import number_of_day
from tests.dashboard.test_in_words import ours
from tests.test_wording import LOADED

DRAWN = "() => document.querySelector('#map-region .names').innerHTML"


def test_a_speaker_is_chosen_and_taken_back_and_the_map_is_as_it_was(reader):
    reader.open("?v=3&day=2020-10-30")
    page = reader.page
    assert not [url for url in reader.requests if "/terms." in url]
    before = page.evaluate(DRAWN)
    boxes = page.evaluate("() => [...document.querySelectorAll('.stage, .time, .strip')]"
                          ".map((part) => part.getBoundingClientRect().height)")
    page.select_option("#speaker", "de-facto-authorities")
    expect(page.locator("#stated")).to_have_text(
        "As stated by De facto authorities in Stepanakert, on 30 October 2020")
    reader.settle()
    assert "words=de-facto-authorities" in page.url
    expect(page.locator("#said")).to_contain_text("As stated by De facto authorities")
    row = page.locator("#today li", has=page.locator("[data-total=karabakh]"))
    expect(row.locator(".theirs")).to_contain_text("“")
    assert page.get_attribute("#document-words-region", "id")
    assert (page.text_content("#document-words-region") or "").startswith("As stated by")
    # What it claimed is outlined; nothing has another size.
    assert page.locator("#map-region .zone-claimed:not(.off)").count() == 1
    assert boxes == page.evaluate("() => [...document.querySelectorAll('.stage, .time, .strip')]"
                                  ".map((part) => part.getBoundingClientRect().height)")
    expect(page.locator("#in-words li").first.locator(".source")).to_be_visible()
    page.select_option("#speaker", "")
    expect(page.locator("#stated")).to_be_hidden()
    reader.settle()
    assert "words=" not in page.url and "show=" not in page.url
    assert page.evaluate(DRAWN) == before
    expect(page.locator("#today .theirs")).to_have_count(0)


def test_a_step_with_a_speaker_asks_for_nothing_and_keeps_to_the_words_of_its_day(reader):
    reader.open("?v=3&day=2020-11-24&words=armenia")
    page = reader.page
    asked = len(reader.requests)
    page.click("#next")
    reader.settle()
    expect(page.locator("#stated")).to_contain_text(reader.day())
    assert len(reader.requests) == asked


def test_what_was_clicked_tells_what_all_speakers_called_it(onlooker):
    onlooker.open("?v=3&day=2023-09-25&sel=e-blockade-2022")
    section = onlooker.page.locator(".in-their-words")
    expect(section).to_contain_text("In their words")
    assert section.locator("li").count() > 10
    speakers = set(section.locator("li strong").all_text_contents())
    assert {"Armenia", "United States"} <= speakers
    assert section.locator("[lang=hy]").count() >= 1


def test_two_speakers_stand_beside_each_other_for_one_day(walker):
    walker.open("?v=3&view=compare&day=2023-09-25&words=azerbaijan,armenia")
    page = walker.page
    for box, name in (("map-region", "Azerbaijan"), ("map-other", "Armenia")):
        expect(page.locator(f"#{box}")).to_have_attribute(
            "data-day", f"As stated by {name}, on 25 September 2023")
    place = "#n-khankendi-stepanakert text"
    expect(page.locator(f"#map-other {place}")).to_have_text("“the city of Stepanakert”")
    expect(page.locator(f"#map-region {place}")).to_have_text("Khankendi / Stepanakert")
    assert page.locator("#in-words tbody").count() > 5
    page.select_option("#speaker-other", "")
    walker.settle()
    assert page.url.endswith("words=azerbaijan")


def test_words_of_nobody_in_an_address_are_told(reader):
    reader.open("?v=3&day=2023-09-25&words=somebody")
    expect(reader.page.locator(".ignored")).to_contain_text("words=somebody")
    expect(reader.page.locator("#stated")).to_be_hidden()


def test_the_bodies_of_the_world_are_named_as_the_speaker_did_and_the_map_says_so(walker):
    walker.open("?v=3&view=world&part=south-caucasus&day=2023-09-25&words=armenia")
    page = walker.page
    expect(page.locator("#stated")).to_have_text("As stated by Armenia, on 25 September 2023")
    expect(page.locator("#stated-in")).to_have_text("As stated by Armenia, on this day")
    expect(page.locator("#n-az text")).to_have_text("Azerbaijan “c”")
    expect(page.locator("#in-words > ul > li")).to_have_count(3)
    expect(page.locator("#in-words")).to_contain_text("“the military-political leadership")
    expect(page.locator("#in-words")).not_to_contain_text("claim")
    sentence = page.text_content("#document-words-world") or ""
    assert sentence.startswith("As stated by Armenia") and "claim" not in sentence
    page.select_option("#speaker", "")
    expect(page.locator("#stated")).to_be_hidden()
    expect(page.locator("#n-az text")).to_have_text("Azerbaijan")
    # What was chosen on the map of the region and taken back there is gone here too.
    page.select_option("#speaker", "armenia")
    expect(page.locator("#n-az text")).to_have_text("Azerbaijan “c”")
    page.click("[data-view-tab=region]")
    expect(page.locator("#map-region #n-khankendi-stepanakert text")).to_have_text(
        "“the city of Stepanakert”")
    page.select_option("#speaker", "")
    page.click("[data-view-tab=world]")
    page.click("[data-part=south-caucasus]")
    expect(page.locator("#n-az text")).to_have_text("Azerbaijan")


def test_a_map_on_which_nothing_has_a_term_says_so(onlooker):
    for view in ("world", "region"):
        page = onlooker.open(f"?v=3&view={view}&day=1989-01-01&words=turkiye").page
        expect(page.locator("#stated")).to_have_text(
            "As stated by Türkiye, on 1 January 1989: nothing on this map has a term")
        expect(page.locator("#stated-in")).to_contain_text("nothing here has a term")
        expect(page.locator("#sentence")).to_contain_text("all names are ours")


def test_the_table_of_events_has_the_terms_of_the_day_before_our_titles(reader):
    page = reader.open("?v=3&view=records&day=2023-09-25&words=armenia").page
    expect(page.locator("#records-stated")).to_contain_text(
        "As stated by Armenia, on 25 September 2023: 10 events have a term by that day.")
    page.fill("#words", "Sumgait")
    cell = page.locator(".ag-row [col-id=title]", has=page.locator(".theirs")).first
    expect(cell).to_have_text(
        "“the massacres of Sumgait, Baku, and Kirovabad” · Killings of Armenians in Sumgait")
    # The tables' search looks through our words alone.
    page.fill("#words", "massacres of Sumgait, Baku")
    expect(page.locator("#rows-shown")).to_contain_text("0 of")
    page.fill("#words", "")
    page.click(".records .tabs >> text=Sources")
    expect(page.locator("#records-stated")).to_be_hidden()


def test_a_table_of_events_without_terms_says_so_and_charts_offer_no_speaker(onlooker):
    page = onlooker.open("?v=3&view=records&day=1989-01-01&words=turkiye").page
    expect(page.locator("#records-stated")).to_contain_text("no event of this table has a term")
    expect(page.locator(".grid .theirs")).to_have_count(0)
    for view in ("charts", "about"):
        page = onlooker.open(f"?v=3&view={view}&day=2023-09-25&words=armenia").page
        expect(page.locator("#speaker")).to_be_hidden()


def test_the_page_says_loaded_words_in_quotation_marks_under_a_name_only(walker):
    """Strip, legend, list, details, alt text and what the search finds; titles of sources aside."""
    read = """() => ["strip", "panel", "stage"].flatMap((part) => {
      const copy = document.querySelector(`.${part}`).cloneNode(true);
      for (const other of copy.querySelectorAll(".source, script, style")) other.remove();
      // A name that goes on in another line is one.
      for (const line of copy.querySelectorAll("text.theirs + text.theirs")) {
        line.previousElementSibling.append(" ", ...line.childNodes);
      }
      return Array.from(
        copy.querySelectorAll("p, li, td, th, h2, h3, h4, text, desc, title, option"),
        (one) => one.textContent.replace(/\\s+/g, " "));
    })"""
    for words in ("azerbaijan", "armenia", "azerbaijan,armenia"):
        view = "compare" if "," in words else "region"
        page = walker.open(
            f"?v=3&view={view}&day=2023-09-25&words={words}&sel=e-offensive-2023").page
        expect(page.locator(".in-their-words li").first).to_be_visible()
        told = page.evaluate(read)
        assert len([text for text in told if LOADED.search(text)]) > 5
        assert [text for text in told if LOADED.search(ours(text))] == []
        # Each stands in one entry with the name of who said it.
        for entry in page.locator(".in-their-words li > p:first-child").all_text_contents():
            name, _, quoted = entry.partition(":")
            assert name.strip() and LOADED.search(name) is None and quoted.strip()[0] in "“«"
        page.fill("#search", "liberat")
        page.wait_for_selector("#search-list:not([hidden])", state="attached")
        assert not LOADED.search(page.text_content("#search-list") or "")
        page.fill("#search", "")


# All that shows on the map, what it says and where.
SHOWN = """() => Array.from(document.querySelectorAll("#map-region text")).flatMap((text) => {
  const { width, left, top } = text.getBoundingClientRect();
  return width ? [[text.textContent, text.getAttribute("lang"), text.className.baseVal,
    Math.round(left), Math.round(top)].join(" | ")] : [];
}).sort()"""


def test_a_day_reads_alike_however_a_reader_came_to_it(reader, walker):
    """What shows on a later day only is written when it shows."""
    days = ("1992-06-01", "1994-08-01", "2016-04-06", "2020-12-02", "2023-09-25", "1993-09-01")
    speakers = ("armenia", "azerbaijan")
    stepped = {}
    for words in speakers:
        page = walker.open(f"?v=3&day=1988-03-01&words={words}").page
        for day in days:
            walker.go(day=number_of_day(day))
            walker.settle()
            stepped[words, day] = page.evaluate(SHOWN)
    # Of each day the page is opened with one of the speakers in turn, and then has the other.
    for day, first, second in zip(days, speakers * 3, speakers[::-1] * 3, strict=True):
        page = reader.open(f"?v=3&day={day}&words={first}").page
        assert page.evaluate(SHOWN) == stepped[first, day], (first, day)
        reader.go(words=second)
        reader.settle()
        assert page.evaluate(SHOWN) == stepped[second, day], (second, day)
    page.select_option("#speaker", "")
    reader.settle()
    assert not [said for said in page.evaluate(SHOWN) if "theirs" in said]
