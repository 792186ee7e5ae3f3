"""The colours that a reader chooses: for page, map and charts, from the first paint on."""

from playwright.sync_api import expect

from tests.browser.conftest import Reader, reading

# The colour of a part of the page as the browser has worked it out.
COLOUR = "([selector, name]) => getComputedStyle(document.querySelector(selector))[name]"
# What the page says of its colours when its body begins to be there.
AT_FIRST = """new MutationObserver((_all, self) => {
  if (!document.body) return;
  window.atFirst = document.documentElement.dataset.scheme ?? "";
  self.disconnect();
}).observe(document, { childList: true, subtree: true });"""
MOVING = """() => document.getAnimations().filter(
  ({ playState }) => playState === "running").length"""
NOTHING_KEPT = """Object.defineProperty(window, "localStorage", {
  get: () => { throw new DOMException("not here", "SecurityError"); } });"""


def colour(reader: Reader, selector: str, name: str) -> tuple[float, ...]:
    found = reader.page.evaluate(COLOUR, [selector, name])
    return tuple(float(part) for part in found[found.index("(") + 1:-1].split(","))


def choose(reader: Reader, scheme: str) -> None:
    reader.page.select_option("#scheme", scheme)


def test_what_is_chosen_holds_for_page_and_map_and_is_kept_but_not_in_the_address(newcomer):
    newcomer.page.add_init_script(AT_FIRST)
    newcomer.open("?day=2020-11-25")
    address = newcomer.page.url
    paper, piece = colour(newcomer, "body .panel", "backgroundColor"), colour(
        newcomer, ".map .piece.azerbaijan", "fill")
    assert min(paper) > 200
    choose(newcomer, "dark")
    assert max(colour(newcomer, "body .panel", "backgroundColor")) < 60
    assert colour(newcomer, ".map .piece.azerbaijan", "fill") != piece
    assert newcomer.page.url == address
    newcomer.open("?day=1994-05-12")
    assert newcomer.page.evaluate("() => window.atFirst") == "dark"
    assert max(colour(newcomer, "body .panel", "backgroundColor")) < 60
    expect(newcomer.page.locator("#scheme")).to_have_value("dark")
    choose(newcomer, "")
    assert colour(newcomer, "body .panel", "backgroundColor") == paper
    newcomer.open()
    assert newcomer.page.evaluate("() => window.atFirst") == ""


def test_light_is_chosen_against_a_dark_system_and_contrast_beside_it(browser, site):
    with reading(browser, site, color_scheme="dark") as reader:
        reader.open()
        assert max(colour(reader, "body .panel", "backgroundColor")) < 60
        choose(reader, "contrast")
        assert max(colour(reader, "body .panel", "backgroundColor")) < 60
        assert colour(reader, ".masthead", "borderBottomColor") == colour(reader, "body", "color")
        choose(reader, "light")
        assert min(colour(reader, "body .panel", "backgroundColor")) > 200
        assert colour(reader, ".masthead", "borderBottomColor") != colour(reader, "body", "color")


def test_charts_follow_and_sheets_stay_paper(reader):
    reader.open("?view=charts")
    reader.page.wait_for_selector("#chart-vote .point path")
    bar = colour(reader, "#chart-vote .point path", "fill")
    choose(reader, "dark")
    assert colour(reader, "#chart-vote .point path", "fill") != bar
    sheet = "() => getComputedStyle(document.documentElement).getPropertyValue('--sheet-paper')"
    assert reader.page.evaluate(sheet).strip() == "#fcfbf8"


def test_a_browser_that_keeps_nothing_has_the_choice_as_long_as_the_page_is_open(browser, site):
    with reading(browser, site) as reader:
        reader.page.add_init_script(NOTHING_KEPT)
        reader.open()
        choose(reader, "dark")
        assert max(colour(reader, "body .panel", "backgroundColor")) < 60


def test_nothing_moves_of_itself_for_whoever_asks_for_less_motion(browser, site):
    with reading(browser, site, reduced_motion="reduce") as reader:
        reader.open("?day=2020-11-25")
        reader.page.click("[data-zoom-by='1.6']")
        reader.settle()
        assert reader.page.evaluate(MOVING) == 0
