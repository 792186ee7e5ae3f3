"""What a page does not say itself says its own language, for those who have it read out."""

import pytest

# Of the panel what has letters of English alone and counts as the page's own words.
UNMARKED = r"""() => [...document.querySelectorAll(
  "#detail-body .source a, #detail-body .source cite, #detail-body .source span[lang], "
  + "#detail-body .claim > p:first-child, #detail-body .theirs span")].flatMap((one) => {
  const texts = document.createTreeWalker(one, NodeFilter.SHOW_TEXT);
  const found = [];
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    const { lang } = parentElement.closest("[lang]");
    if (/[a-z]{3}/i.test(data) && !/\p{sc=Cyrillic}|\p{sc=Armenian}/u.test(data)
      && lang === document.documentElement.lang) found.push(data.trim());
  }
  return found;
})"""


@pytest.mark.parametrize("ui", ["ru", "hy"])
def test_titles_places_in_sources_and_claims_say_that_they_are_in_english(browser, tongues, ui):
    page = browser.new_page()
    for sel in ("e-april-2016", "p-kalbajar"):
        page.goto(f"{tongues}?ui={ui}&sel={sel}", timeout=120_000)
        page.wait_for_selector("#detail-body .source [lang=en]", timeout=60_000)
        assert page.evaluate(UNMARKED) == []
    page.close()


def test_english_beside_a_quoted_term_says_so(reader):
    reader.open("?sel=p-kalbajar")
    quoted = reader.page.locator("#detail-body .theirs:not([lang=en])").first
    quoted.wait_for()
    assert quoted.locator("[lang=en]").count() == 1


def test_a_page_in_english_marks_no_english(reader):
    reader.open("?sel=e-april-2016")
    reader.page.wait_for_selector("#detail-body .claim")
    assert reader.page.locator("#detail-body :is(.source, .claim) [lang=en]").count() == 0
