"""The Charts view: it comes when it is asked for, follows the day, and leads to the map."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from dashboard.pages.charts import NAMES
from tests.connect import FRAMES


def opened(reader, query: str = ""):
    """Open Charts and wait until they are drawn."""
    page = reader.open(f"?view=charts{query}").page
    for name in NAMES:
        page.wait_for_selector(f"#chart-{name} .main-svg", state="attached")
    reader.settle()
    return page


def spot(page, name: str, across: float, down: float) -> tuple[float, float]:
    """Scroll to a chart and return a point of it, as shares of its width and height."""
    chart = page.locator(f"#chart-{name}")
    chart.scroll_into_view_if_needed()
    page.evaluate(FRAMES)
    box = chart.bounding_box()
    return box["x"] + box["width"] * across, box["y"] + box["height"] * down


def press(page, at: tuple[float, float]) -> None:
    """Point at a place of a chart, then click it."""
    page.mouse.move(at[0] - 3, at[1])
    page.mouse.move(*at, steps=3)
    # A click is of what the chart has found under the pointer.
    page.wait_for_function("() => [...document.querySelectorAll('.js-plotly-plot')]"
                           ".some((plot) => plot._hoverdata?.length)")
    page.mouse.click(*at)


def bar(page, name: str, series: int, point: int) -> tuple[float, float]:
    """Scroll to a bar and return its middle."""
    page.locator(f"#chart-{name}").scroll_into_view_if_needed()
    page.evaluate(FRAMES)
    return tuple(page.evaluate(
        """([name, series, point]) => {
          const trace = document.querySelectorAll(`#chart-${name} .barlayer .trace`)[series];
          const bar = [...trace.querySelectorAll(".point path")].at(point).getBoundingClientRect();
          return [bar.left + bar.width / 2, bar.top + bar.height / 2];
        }""", [name, series, point]))


def test_plotly_comes_with_the_charts_and_from_here(reader):
    page = reader.open().page
    assert not [url for url in reader.requests if "plotly" in url]
    page.click('[data-view-tab="charts"]')
    page.wait_for_selector("#chart-positions .main-svg", state="attached")
    scripts = [url for url in reader.requests if "plotly" in url]
    assert len(scripts) == 1
    assert urlsplit(scripts[0]).netloc == urlsplit(reader.site).netloc


def test_no_chart_offers_to_send_itself_anywhere(walker):
    page = opened(walker)
    assert page.locator(".modebar-btn").count() == 0
    assert page.locator(".charts a[href^=http]").count() == 0


def test_the_line_of_the_day_stands_above_the_slider_and_follows_it(walker):
    page = opened(walker, "&day=2000-01-01")
    for _ in range(2):
        line = page.locator(".holders .day-line").bounding_box()
        value = int(page.input_value("#day"))
        track = page.locator("#day").bounding_box()
        thumb = track["x"] + 8 + (track["width"] - 16) * value / 13514
        assert line["x"] == pytest.approx(thumb, abs=2)
        page.focus("#day")
        page.keyboard.press("End")
        walker.settle()


def test_the_days_of_the_charts_lie_above_those_of_the_slider(walker):
    page = opened(walker)
    drawn = page.evaluate(
        "(() => { const plot = document.querySelector('#chart-holders .nsewdrag');"
        " const box = plot.getBoundingClientRect(); return [box.left, box.right]; })()")
    track = page.locator("#day").bounding_box()
    assert drawn[0] == pytest.approx(track["x"] + 8, abs=1.5)
    assert drawn[1] == pytest.approx(track["x"] + track["width"] - 8, abs=1.5)


def test_a_click_on_the_areas_opens_the_region_on_the_day_of_the_step(walker):
    page = opened(walker, "&day=2000-01-01")
    press(page, spot(page, "holders", 0.966, 0.7))
    walker.settle()
    assert page.is_visible("#document-region")
    assert walker.day() == "2 October 2023"


def test_a_click_on_a_bar_of_acts_shows_that_kind_on_the_map(walker):
    page = opened(walker)
    press(page, bar(page, "acts", 0, -1))
    walker.settle()
    page.wait_for_selector("#document-world")
    page.wait_for_function("() => window.location.search.includes('view=world')")
    assert "calls" in page.url
    assert "recognises" not in page.url


def test_the_maps_filter_holds_for_the_acts_and_can_be_switched_off(walker):
    page = opened(walker, "&hide=recognises")
    assert "Recognised independence" in page.text_content("#acts-filtered")
    visible = ("Array.from(document.querySelector('#chart-acts').data,"
               " (trace) => trace.visible !== false)")
    assert page.evaluate(visible)[0] is False
    page.click("#acts-filtered button")
    page.wait_for_function(f"() => {visible}[0]")
    assert page.text_content("#acts-filtered") == ""


def test_the_members_stand_behind_each_part_of_the_vote(reader):
    page = opened(reader)
    press(page, bar(page, "vote", 1, 0))
    page.wait_for_selector("#members-vote-against[open]")
    page.wait_for_selector("#members-vote-against a")
    assert page.locator("#members-vote-against a").count() == 7
    page.click("#members-vote-against a:has-text('Vanuatu')")
    reader.settle()
    assert reader.day() == "14 March 2008"
    assert "sel=j-vu" in page.url


def test_a_click_on_a_stance_lists_its_statements(walker):
    page = opened(walker)
    press(page, bar(page, "positions", 0, 0))
    page.wait_for_selector(".ag-row")
    page.wait_for_selector(".tabs label:has([value=positions]:checked)")
    page.wait_for_function("() => document.getElementById('words').value === 'Peaceful settlement'")


def test_a_click_on_a_bar_of_a_bloc_shows_the_position_and_the_blocs_members(walker):
    page = opened(walker)
    press(page, bar(page, "blocs", 2, 1))  # for a settlement: NATO, the EU, ...
    page.wait_for_selector("#detail-body .members-of")
    page.wait_for_function("() => window.location.search.includes('sel=j-eu')")
    for part in ("view=world", "theme=positions", "sel=j-eu", "day=2020-10-19"):
        assert part in page.url
    # Who took several positions is left on the map, with those that took only this one.
    assert "stance-armenia" in page.url
    assert not {"stance-peace", "stance-several"} & set(page.url.split("hide=")[1].split("&")[0]
                                                        .split(","))
    told = page.inner_text("#detail-body .members-of")
    assert "11 of 27 with a statement" in told
    assert "Condemning one side or both: Cyprus\n" in told
    assert "Not counted, from 1 February 2020 on: United Kingdom" in told


@pytest.mark.parametrize("name", ["acts", "positions", "blocs"])
def test_what_a_bar_tells_when_pointed_at_can_be_read(walker, name):
    page = opened(walker)
    at = bar(page, name, 0, 0)
    page.mouse.move(at[0] - 3, at[1])
    page.mouse.move(*at, steps=3)
    page.wait_for_selector(f"#chart-{name} .hovertext tspan.line")
    # The label is drawn anew while the pointer moves.
    page.wait_for_function(f"""() => {{
      const lines = [...document.querySelectorAll("#chart-{name} .hovertext tspan.line")];
      return lines.length === 2
        && lines.every((line) => getComputedStyle(line).fill === "rgb(255, 255, 255)");
    }}""")


def test_the_maps_filter_holds_for_the_blocs_too(walker):
    page = opened(walker, "&hide=stance-peace")
    assert "For a settlement, or mediates" in page.text_content("#blocs-filtered")
    page.click("#blocs-filtered button")
    page.wait_for_function("() => !document.getElementById('blocs-filtered').textContent")


def test_the_names_behind_the_blocs_are_reached_without_a_mouse(walker):
    page = opened(walker)
    page.focus("#members-blocs summary")
    page.keyboard.press("Enter")
    page.focus("#members-blocs a:has-text('Pakistan')")
    page.keyboard.press("Enter")
    walker.settle()
    assert "sel=j-pk" in page.url
    assert "theme=positions" in page.url
    page.wait_for_selector("#detail-body .blocs")
    assert "Organisation of Islamic Cooperation: joined 1969" in page.inner_text(
        "#detail-body .blocs")


def test_every_chart_says_what_it_shows_without_being_seen(walker):
    page = opened(walker)
    labels = page.eval_on_selector_all(".graph", "all => all.map((g) => g.ariaLabel)")
    assert len(labels) == len(NAMES)
    assert all("table" in label and len(label) > 100 for label in labels)


def test_the_numbers_of_a_chart_are_made_when_their_fold_is_opened(reader):
    page = opened(reader)
    assert page.locator(".chart table").count() == 0
    for fold in page.locator(".chart [data-numbers] summary").all():
        fold.click()
    page.wait_for_function(
        f"() => document.querySelectorAll('.chart table').length === {len(NAMES)}")
    assert "14,025 km²" in page.inner_text(".holders table")


def test_on_a_phone_no_chart_is_wider_than_the_page(phone):
    page = phone.open("?view=charts").page
    page.wait_for_selector("#chart-positions .main-svg", state="attached")
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
