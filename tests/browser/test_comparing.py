"""Two days compared: the same differences in the browser, in Python and in the Atlas."""

from __future__ import annotations

import pandas as pd
import pytest
import shapely

from dashboard.address.state import State
from dashboard.documents import Documents
from dashboard.draw.difference import differences, outlines, rings_of
from dashboard.draw.difference_names import names_of
from dashboard.draw.difference_picture import picture
from dashboard.draw.map import body
from geodata.days import ordinal, parse_day

PAIRS = [("2020-09-26", "2020-12-02"), ("1992-01-01", "1994-05-13"), ("2000-01-01", "2000-01-02"),
         ("2023-09-18", "2024-01-01"), ("1988-01-01", "2024-12-31")]


def _days(pair) -> tuple[int, int]:
    return tuple(ordinal(parse_day(day)) for day in pair)


@pytest.mark.parametrize("pair", PAIRS)
def test_the_documents_differ_where_the_atlas_does(atlas, pair):
    documents = Documents()
    found = differences(documents["region"], documents["record"], *_days(pair))
    expected = atlas.diff(*pair)
    assert {(d.piece_id, d.event_id) for d in found} == {
        (row.piece_id, None if pd.isna(row.event_id) else row.event_id)
        for row in expected.itertuples()}
    assert sum(d.km2 for d in found) == pytest.approx(expected.area_km2.sum(), abs=3)


def test_the_order_of_the_two_days_does_not_matter():
    documents = Documents()
    early, late = _days(PAIRS[0])
    assert differences(documents["region"], documents["record"], early, late) == differences(
        documents["region"], documents["record"], late, early)


def test_the_table_tells_what_passed_on_and_by_what(onlooker):
    onlooker.open("?view=compare&day=2020-12-02&with=2020-09-26")
    table = onlooker.page.text_content("#differences-table")
    assert "Nagorno-Karabakh (de facto) → Azerbaijan" in table
    assert "Kalbajar" in table
    passed = onlooker.page.locator("#differences-table .pair").count()
    assert onlooker.page.locator("#compared .pairs li").count() == passed
    assert "8,403 km²" in onlooker.page.text_content("#compared .in-all")


def test_what_the_browser_counts_in_azerbaijani_is_parted_as_sheets_part_it(reader, tongues):
    """A comma would make eight square kilometres of eight thousand."""
    reader.site = tongues
    reader.open("?view=compare&day=2020-12-02&with=2020-09-26&ui=az")
    assert "8.403 km²" in reader.page.text_content("#compared .in-all")


@pytest.mark.parametrize("pair", PAIRS)
def test_the_browser_outlines_what_python_outlines(onlooker, pair):
    """One outline for each pair of holders; what two pieces share is no part of it."""
    onlooker.open(f"?view=compare&day={pair[0]}&with={pair[1]}&mode=side")
    drawn = onlooker.page.evaluate(
        "Array.from(document.querySelectorAll('#document-region .changed'),"
        " (path) => path.getAttribute('d'))")
    document = Documents()["region"]
    assert sorted(drawn) == sorted(outlines(document, *_days(pair)))


# All that is drawn of a difference: ground, rims, the other day's line, what is named and where.
DRAWN = """(map) => ({
  ground: Array.from(map.querySelectorAll(".piece[id]"), (one) => [one.id,
    one.getAttribute("class")]),
  paths: Array.from(map.querySelectorAll(".rims path, .other-ground, .other-line"),
    (one) => one.getAttribute("class") + one.getAttribute("d")),
  named: Array.from(map.querySelectorAll(":is(.part, .line-named):not(.hidden)"), (one) => [
    one.getAttribute("class"), one.getAttribute("transform"), one.textContent.trim(),
    one.querySelector(".fix > g")?.getAttribute("transform"),
    one.querySelectorAll(":scope .holders:not(.hidden)").length,
    one.querySelector(".line-name")?.getAttribute("text-anchor")]),
})"""
# The part of the paper that is seen, what lies over it, and the map units of a pixel.
SEEN = """() => {
  const map = document.querySelector("#document-region");
  const unit = map.querySelector(".view").getScreenCTM();
  const box = (one) => { const { left, top, right, bottom } = one.getBoundingClientRect();
    return [(left - unit.e) / unit.a, (top - unit.f) / unit.a,
      (right - unit.e) / unit.a, (bottom - unit.f) / unit.a]; };
  return { pixel: 1 / unit.a, window: box(map),
    lying: [...document.querySelectorAll(":is(.zoom, .furniture > :not([hidden]))")].map(box) };
}"""


@pytest.mark.parametrize("size", [(1280, 720), (390, 844)])
@pytest.mark.parametrize("pair", [*PAIRS, PAIRS[0][::-1]])
def test_the_browser_draws_the_difference_that_python_draws(onlooker, pair, size):
    onlooker.size = dict(zip(("width", "height"), size, strict=True))
    onlooker.open(f"?view=compare&day={pair[0]}&with={pair[1]}")
    drawn = onlooker.page.evaluate(f"({DRAWN})(document.querySelector('#document-region'))")
    day, other = _days(pair)
    look = State(view="compare", day=day, other=other).look
    document = Documents()["region"]
    between = names_of(document, picture(document, day, other), look.language,
                       **onlooker.page.evaluate(SEEN))
    expected = onlooker.page.evaluate(
        f"(text) => ({DRAWN})(new DOMParser().parseFromString("
        "`<svg xmlns='http://www.w3.org/2000/svg'>${text}</svg>`, 'image/svg+xml'))",
        body(document, look, between=between))
    assert any("moved" in shown for _, shown in drawn["ground"]) == (pair[0] != "2000-01-01")
    assert drawn == expected


def test_swapping_the_two_days_swaps_rim_and_fill(walker):
    walker.open("?view=compare&day=2020-12-02&with=2020-09-26")
    assert walker.classes("p-agdam-west") == "piece azerbaijan moved"
    assert walker.page.locator("#document-region .rim.karabakh").count() == 1
    walker.page.click("#swap")
    walker.settle()
    assert walker.classes("p-agdam-west") == "piece karabakh moved"
    assert walker.page.locator("#document-region .rim.azerbaijan").count() == 1
    assert walker.page.locator("#document-region .rim.karabakh").count() == 0


def test_a_difference_is_drawn_without_events_and_zones(walker):
    walker.open("?view=compare&day=2020-12-02&with=2020-09-26")
    shown = ":is(.event, .zone, .oblast-border, .disc, .hatch):not(.off)"
    assert walker.page.locator(f"#document-region [id]{shown}").count() == 0
    walker.page.click("[data-view-tab=region]")
    walker.settle()
    assert walker.page.locator(f"#document-region [id]{shown}").count() > 0
    assert walker.page.locator("#document-region :is(.moved, .kept, .rim, .part)").count() == 0


# What is written on a difference and lies on something else of it, or is cut by the window; of a
# line of letters the middle is taken.
MEETING = """() => {
  const map = document.querySelector("#document-region");
  const window = map.getBoundingClientRect();
  const written = [...map.querySelectorAll("text, .holders rect")].flatMap((one) => {
    const { left, right, top, bottom, width, height } = one.getBoundingClientRect();
    const off = one.tagName === "text" ? height / 4 : 0;
    return width && right > window.left && left < window.right && bottom > window.top
      && top < window.bottom ? [{ text: one.textContent || one.getAttribute("class"),
        of: one.closest(".part, .line-named") ?? one, left, right, top: top + off,
        bottom: bottom - off }] : [];
  });
  const cut = written.filter(({ of, left, right, top, bottom }) => of.matches("g") && (
    left < window.left || right > window.right || top < window.top || bottom > window.bottom));
  return [...cut.map(({ text }) => `${text} is cut`), ...written.flatMap((one, i) => (
    written.slice(i + 1).flatMap((other) => (one.of !== other.of && one.left < other.right
      && other.left < one.right && one.top < other.bottom && other.top < one.bottom
      ? [`${one.text} on ${other.text}`] : []))))];
}"""


SIZES = [(640, 400), (390, 844), (768, 1024), (1920, 1080)]


QUERIES = [
    "?view=compare&day=2020-12-02&with=1994-05-13&embed=1",
    "?view=compare&day=2024-06-01&with=1990-01-01",
    "?view=compare&day=1992-10-01&with=1991-01-01&at=46.75,39.85,2&v=3"]
LANGUAGES = ["en", "az", "hy", "ru"]


@pytest.mark.parametrize("query", QUERIES)
@pytest.mark.parametrize(("language", "first"), [*zip(LANGUAGES, SIZES, strict=True)])
def test_no_name_of_a_difference_lies_on_another_or_is_cut(
        walker, framed, language, first, query):
    """In each size it is come to in one language, and brought to it in the others."""
    reader = framed if "embed" in query else walker
    page = reader.page
    reader.size = dict(zip(("width", "height"), first, strict=True))
    reader.open(f"{query}&lang={language}")
    for width, height in (first, *SIZES):
        page.set_viewport_size({"width": width, "height": height})
        reader.settle()
        assert page.locator("#document-region .part:visible").count()
        assert page.evaluate(MEETING) == [], (width, height)


def test_the_line_of_a_swipe_is_moved_by_hand_and_by_keys(walker):
    walker.open("?view=compare&day=2020-12-02&with=2020-09-26&mode=swipe")
    slider = walker.page.get_by_role("slider", name="Divide between the two days")
    stage = walker.page.locator(".stage").bounding_box()
    middle = stage["x"] + stage["width"] / 2, stage["y"] + stage["height"] / 3
    walker.page.mouse.move(*middle)
    walker.page.mouse.down()
    walker.page.mouse.move(stage["x"] + stage["width"] / 4, middle[1], steps=4)
    walker.page.mouse.up()
    assert float(slider.input_value()) == pytest.approx(25, abs=2)
    slider.press("End")
    clip = "getComputedStyle(document.querySelector('#map-other')).clipPath"
    assert walker.page.evaluate(clip) == "inset(0px 0% 0px 0px)"


def test_an_outline_leaves_out_the_seams_between_pieces():
    documents = Documents()
    day, other = _days(("1993-08-26", "1993-08-25"))
    found = differences(documents["region"], documents["record"], day, other)
    whole = {node["id"]: node["d"] for node in documents["region"]["nodes"] if "d" in node}
    for before, after in {(d.before, d.after) for d in found}:
        pieces = [shapely.Polygon(*_corners(whole[f"p-{d.piece_id}"])) for d in found
                  if (d.before, d.after) == (before, after)]
        assert len(pieces) > 1
        together = shapely.union_all(pieces).length
        assert together < 0.95 * sum(piece.length for piece in pieces)
        drawn = [d for d in outlines(documents["region"], day, other)]
        assert any(_length(d) == pytest.approx(together, rel=0.01) for d in drawn)


def _corners(d: str) -> tuple[list, list]:
    shell, *holes = [[(x / 10, y / 10) for x, y, _ in ring] for ring in rings_of(d)]
    return shell, holes


def _length(d: str) -> float:
    runs = [[tuple(map(float, at.split())) for at in run.split("L")] for run in d.split("M")[1:]]
    return sum(shapely.LineString(run).length for run in runs)


def test_side_by_side_shows_each_day_on_its_own_map(onlooker):
    onlooker.open("?view=compare&day=2020-12-02&with=2020-09-26&mode=side")
    assert onlooker.page.text_content("#other-spoken") == "26 September 2020"
    other = onlooker.page.get_attribute("#map-other #p-agdam-west", "class")
    assert "karabakh" in other
    assert "azerbaijan" in onlooker.classes("p-agdam-west")
    boxes = [onlooker.page.locator(f"#map-{name}").bounding_box() for name in ("other", "region")]
    assert boxes[0]["x"] < boxes[1]["x"]


def test_two_days_with_the_same_holders_say_so(onlooker):
    onlooker.open("?view=compare&day=2000-01-02&with=2000-01-01")
    assert "Nobody held anything" in onlooker.page.text_content("#compare-lede")
    assert onlooker.page.locator("#document-region .rim").count() == 0
    assert onlooker.page.locator("#document-region .moved").count() == 0


def test_the_choice_of_days_and_mode_is_in_the_address(reader):
    reader.open("?view=compare&day=2020-12-02")
    reader.page.fill("#with-typed", "1993-01-01")
    reader.page.keyboard.press("Enter")
    reader.page.check('[name="mode"][value="swipe"]')
    reader.settle()
    assert "with=1993-01-01" in reader.page.url
    assert "mode=swipe" in reader.page.url
