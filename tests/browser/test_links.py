"""Addresses in the browser: gone back to, and opened elsewhere."""

from __future__ import annotations

import pytest
from playwright.sync_api import expect


def test_back_goes_to_the_view_before_as_it_was(reader):
    page = reader.open("?day=1994-05-12&at=900.0,500.0,4.00").page
    page.click("[data-view-tab=world]")
    page.wait_for_url("**view=world**")
    page.click(".themes:visible [data-theme-link=votes]")
    page.wait_for_url("**theme=votes**")
    page.go_back()
    expect(page.locator("body")).to_have_attribute("data-view", "region")
    expect(page.locator("#plate-region .view")).to_have_attribute(
        "transform", reader_transform(page, 900, 500, 4))
    assert "at=900.0,500.0,4.00" in page.url
    page.go_forward()
    expect(page.locator("body")).to_have_attribute("data-view", "world")
    expect(page.locator("body")).to_have_attribute("data-theme", "votes")


def reader_transform(page, x, y, k):
    """Return the transform that brings a point of the paper into the middle."""
    width, height = page.evaluate(
        "(({ width, height }) => [width, height])(document.querySelector('#plate-region')"
        ".viewBox.baseVal)")
    return f"translate({width / 2 - x * k:g} {height / 2 - y * k:g}) scale({k})"


def test_a_click_with_ctrl_is_left_to_the_browser(reader):
    page = reader.open("?day=2020-11-24").page
    with page.context.expect_page() as opened:
        page.click("[data-view-tab=world]", modifiers=["Control"])
    assert "view=world" in opened.value.url
    assert page.get_attribute("body", "data-view") == "region"
    opened.value.close()


@pytest.mark.parametrize("view", ["world", "charts"])
def test_what_could_not_be_loaded_says_so_and_is_tried_again(browser, site, view):
    page = browser.new_page()
    page.goto(f"{site}?day=2020-11-24")
    page.wait_for_selector("html[data-record=yes]")
    page.wait_for_selector(".search input", state="attached")
    needed = "**/world*.json" if view == "world" else "**/*plotly*.js*"
    page.route(needed, lambda route: route.fulfill(status=503, body="busy"))
    page.click(f"[data-view-tab={view}]")
    expect(page.locator("#fault")).to_contain_text("could not be loaded")
    page.unroute(needed)
    page.click("#fault button")
    shown = "#plate-world .area" if view == "world" else "#chart-holders .js-plotly-plot"
    page.wait_for_selector(shown, state="attached", timeout=30_000)
    expect(page.locator("#fault")).to_be_hidden()
    page.close()


def test_space_on_a_summary_opens_it_and_does_not_play(reader):
    page = reader.open("?view=charts&day=2020-11-24").page
    page.locator(".chart.vote details summary").first.focus()
    page.keyboard.press(" ")
    expect(page.locator("#play")).to_have_attribute("aria-pressed", "false")
    expect(page.locator(".chart.vote details").first).to_have_attribute("open", "")
