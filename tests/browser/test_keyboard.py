"""The atlas by the keyboard alone: every stop is seen and named, and the focus is never lost."""

import io

import pytest
from PIL import Image
from playwright.sync_api import expect

from tests.access import STATES

# What has the focus: how it is called, and what is wrong with it there.
AT = """() => {
  const { activeElement: at, body } = document;
  if (!at || at === body) return null;
  const box = at.getBoundingClientRect();
  const drawn = at.closest("label") ?? at.closest("li:has(> label)") ?? at;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(at);
  const around = [at, at.closest("label"), at.closest("li")].filter(Boolean).map(
    (one) => getComputedStyle(one));
  const wrong = [];
  const marked = around.some(({ outlineStyle: style, outlineWidth: wide, boxShadow: shadow }) => (
    (style !== "none" && parseFloat(wide) >= 1) || shadow !== "none"))
    || at.matches(".swipe, .map, .ag-cell, .ag-root *");
  if (!marked) wrong.push("its focus is not seen");
  const named = at.ariaLabel || at.title || at.labels?.[0]?.textContent.trim()
    || at.textContent.trim() || at.getAttribute("aria-labelledby");
  // The grid names its fields by the column.
  if (!named && !at.closest(".ag-root")) wrong.push("it has no name");
  const of = drawn.getBoundingClientRect();
  if (of.bottom < 1 || of.top > innerHeight - 1 || of.right < 1 || of.left > innerWidth - 1) {
    wrong.push("it is out of the window");
  } else {
    // Some of it at least has nothing over it.
    const within = (share, low, long, most) => Math.min(Math.max(low + share * long, 1), most - 2);
    const over = [.1, .5, .9].flatMap((across) => [.1, .5, .9].map((down) => (
      document.elementFromPoint(within(across, of.left, of.width, innerWidth),
        within(down, of.top, of.height, innerHeight)))));
    const free = over.some((one) => !one || drawn.contains(one) || one.contains(drawn));
    // A slider whose handle alone is pressed lets the pointer through beside it.
    if (!free && getComputedStyle(at).pointerEvents !== "none") {
      wrong.push(`under ${over[4].localName}.${over[4].className}`);
    }
  }
  const name = `${at.localName}#${at.id}.${at.className} ${String(named).slice(0, 30)}`;
  return { name, wrong };
}"""
LOST = "() => !document.activeElement || document.activeElement === document.body"
VIEWS = ["region", "a piece", "all layers", "world, acts", "compare, difference",
         "compare, swipe", "records", "charts", "about", "embed"]


@pytest.mark.parametrize(("state", "size"), [
    *((state, (1280, 720)) for state in VIEWS), ("charts", (390, 844)), ("charts", (320, 568))])
def test_every_stop_of_the_tab_key_is_named_and_seen(reader, state, size):
    reader.page.set_viewport_size({"width": size[0], "height": size[1]})
    shown = STATES[state]
    reader.open(shown.query)
    if shown.click:
        reader.page.click(shown.click)
    reader.page.wait_for_selector(shown.ready, state="attached", timeout=30_000)
    reader.page.evaluate("() => { document.activeElement?.blur(); scrollTo(0, 0); }")
    reader.page.mouse.move(1, 1)
    stops, wrong = [], []
    for _ in range(400):
        reader.page.keyboard.press("Tab")
        at = reader.page.evaluate(AT)
        if at is None or (stops and at["name"] == stops[0]):
            break
        stops.append(at["name"])
        wrong += [f"{at['name']}: {one}" for one in at["wrong"]]
    assert len(stops) > 8
    assert wrong == [], "\n".join(wrong)


@pytest.mark.parametrize(("query", "box"), [
    ("?day=2020-11-25", "map-region"), ("?view=world&day=2021-06-01", "map-world"),
    ("?view=compare&day=2020-11-24&with=1994-05-12&mode=side", "map-other"),
    ("?embed=1&day=2020-11-25", "map-region")])
def test_the_focus_on_a_map_is_seen_around_all_of_it(reader, query, box):
    page = reader.open(query).page
    place = page.locator(f"#{box}")
    expect(place.locator("svg.map-document")).to_be_visible()
    page.keyboard.press("Tab")
    place.focus()
    reader.settle()
    accent = page.evaluate("""() => {
      const [r, g, b] = getComputedStyle(document.querySelector("a.skip")).color.match(/\\d+/g);
      return [Number(r), Number(g), Number(b)];
    }""")
    clip = place.bounding_box()
    shot = Image.open(io.BytesIO(page.screenshot(clip=clip))).convert("RGB")
    wide, high = shot.size
    edges = [(2, high // 3), (wide - 3, high // 3), (wide // 2, 2), (wide // 2, high - 3)]
    assert [list(shot.getpixel(edge)) for edge in edges] == [accent] * 4


def kept(reader) -> str:
    """Where the focus is after what was done; fails where it is lost."""
    reader.settle()
    reader.rest()
    assert not reader.page.evaluate(LOST)
    return reader.page.evaluate("() => document.activeElement.id")


def press(reader, selector: str) -> None:
    reader.page.locator(selector).first.focus()
    reader.page.keyboard.press("Enter")


@pytest.mark.parametrize(("query", "selector"), [
    ("?day=2020-11-25&sel=e-shusha-2020", "#change a"),
    ("?day=2020-11-25", "#latest li:last-child a"),
    ("?day=2020-11-25", "#next-change a"),
    ("?v=3&day=2023-09-19", "#next-change a"),
    ("?view=world&day=2021-06-01&sel=j-us-ca", ".related [data-sel]"),
    ("?view=world&day=2021-06-01&theme=positions&sel=j-nato", "#detail-body [data-sel]"),
    ("?day=2020-11-25&sel=n-shusha-shushi", ".held [data-sel]"),
    ("?day=2020-11-25&sel=p-kalbajar", "[data-view-tab=charts]"),
    ("?view=compare&day=2020-11-24&with=1994-05-12", "#swap"),
    ("?view=world&day=2021-06-01", "#legend-world [data-theme-link=votes]"),
])
def test_a_link_or_a_button_that_does_its_work_keeps_the_focus_on_the_page(
        reader, query, selector):
    reader.open(query)
    reader.page.wait_for_selector(selector, timeout=30_000)
    press(reader, selector)
    kept(reader)


def test_what_is_told_of_another_thing_takes_the_focus_of_the_link_that_led_there(reader):
    reader.open("?view=world&day=2021-06-01&sel=j-us-ca")
    press(reader, "#detail-body .related [data-sel]")
    assert kept(reader) == "detail-close"


def test_a_row_of_the_records_opens_on_the_map_and_the_focus_goes_along(reader):
    reader.open("?view=records")
    reader.page.wait_for_selector(".ag-row", timeout=30_000)
    reader.page.locator(".ag-row").first.locator(".ag-cell").first.focus()
    reader.page.keyboard.press("Enter")
    reader.page.wait_for_function("() => document.body.dataset.view !== 'records'")
    assert kept(reader).startswith("map-")


def test_a_button_that_is_gone_once_pressed_hands_the_focus_on(reader):
    reader.open("?view=charts&hide=calls")
    reader.page.wait_for_selector("#acts-filtered button", timeout=30_000)
    press(reader, "#acts-filtered button")
    expect(reader.page.locator("#acts-filtered button")).to_have_count(0)
    kept(reader)


def test_of_two_days_one_is_taken_and_the_focus_is_in_the_field(reader):
    reader.open()
    reader.page.fill("#day-typed", "03/04/2020")
    reader.page.press("#day-typed", "Enter")
    press(reader, "#day-typed-fault button")
    assert kept(reader) == "day-typed"
    assert reader.day() == "3 April 2020"


def test_the_list_of_what_is_on_the_map_keeps_the_focus(reader):
    reader.open("?day=2020-11-25")
    reader.page.click("#on-map summary")
    press(reader, "#on-map-list button")
    kept(reader)


def test_a_closed_dialog_gives_the_focus_back(reader):
    reader.open()
    press(reader, "#save-open")
    expect(reader.page.locator("#save")).to_be_visible()
    reader.page.keyboard.press("Escape")
    assert kept(reader) == "save-open"


def test_no_letter_alone_does_anything(reader):
    reader.open("?day=2020-11-25")
    before = reader.page.url
    for letter in "abcdefghijklmnopqrstuvwxyz0123456789/?.+-":
        reader.page.keyboard.press(letter)
    reader.settle()
    assert reader.page.url == before
    expect(reader.page.locator("dialog[open]")).to_have_count(0)
