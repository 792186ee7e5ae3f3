"""A reader's own points on every map of the page: compared days, the world and its parts."""

from __future__ import annotations

from playwright.sync_api import expect

from tests.browser.test_own_table import DAY, FAR, SHUSHA, load, row, table

ROME = (41.9, 12.5)
# How many pixels have a colour on the canvas of each map that is seen, by its place on the page.
SEEN = """() => Object.fromEntries([...document.querySelectorAll(".own-points canvas")]
  .filter((canvas) => canvas.getBoundingClientRect().width)
  .map((canvas) => {
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    let n = 0;
    for (let i = 3; i < data.length; i += 4) n += data[i] > 0;
    return [canvas.closest("[id^=map-]").id, n];
  }))"""


def seen(reader) -> dict[str, int]:
    """Return how much of points each map shows."""
    reader.settle()
    return reader.page.evaluate(SEEN)


def test_each_map_of_a_comparison_shows_the_points_of_its_own_day(reader, tmp_path):
    reader.open(DAY)
    page = load(reader, table(tmp_path, row("2020-11-20", SHUSHA, "Battles"),
                              row("2020-11-20", FAR, "Battles"), row("2018-01-10", FAR, "x")))
    other = 12_016 - 1044  # 15 January 2018
    reader.go(view="compare", other=other, mode="side")
    expect(page.locator(".own-name")).to_contain_text("2 of 3 shown on this day")
    expect(page.locator(".own-beside")).to_have_text("1 shown on 15 January 2018")
    both = seen(reader)
    assert both["map-region"] > 1.5 * both["map-other"] > 20
    # Each follows its own day.
    reader.go(other=other + 300)
    expect(page.locator(".own-beside")).to_contain_text("0 shown on")
    assert seen(reader)["map-other"] == 0
    # A difference is one map of two days: it shows what either shows.
    reader.go(other=other, mode="difference")
    expect(page.locator(".own-name")).to_contain_text("3 of 3 shown on either day")
    assert [*seen(reader)] == ["map-region"]
    expect(page.locator(".own-beside")).to_have_count(0)
    page.click("#own-remove")
    expect(page.locator(".own-points")).to_have_count(0)


def test_the_world_and_its_parts_show_the_points_where_they_lie(reader, tmp_path):
    reader.open(DAY)
    page = load(reader, table(tmp_path, row("2020-11-20", SHUSHA, "Battles"),
                              row("2020-11-20", ROME, "Protests")))
    reader.go(view="world")
    page.wait_for_function(f"() => ({SEEN})()['map-world'] > 20")
    whole = page.locator("#document-world .own-points")
    expect(whole).to_have_count(1)
    # Of a part the others lie beside its paper.
    for part, place in (("italy", 1), ("south-caucasus", 1), ("australia", 0)):
        reader.go(part=part)
        if place:
            page.wait_for_function(f"() => ({SEEN})()['map-world'] > 0")
        assert bool(seen(reader)["map-world"]) == bool(place), part
    expect(page.locator(".own-name")).to_contain_text("2 of 2 shown")
