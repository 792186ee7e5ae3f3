"""What a reader can read of the region: lines, places, the corridor, and what changed last."""

from __future__ import annotations

import re

import pytest

from dashboard.documents import Documents

LINE = "f-mardakert-east-mardakert-town"


def point_at_line(reader, node: str, aside: float = 2.0, first: int = 1) -> tuple[float, float]:
    """Move the pointer to a spot beside a line, no mark or name above it, and return it.

    ``first`` is the sixtieth of the line from which on a spot is looked for.
    """
    x, y = reader.page.evaluate(
        """([id, aside, first]) => {
          const node = document.getElementById(id), at = node.getScreenCTM();
          const length = node.getTotalLength();
          for (let i = first; i < 60; i += 1) {
            const [here, next] = [i, i + 0.1].map((share) => node.getPointAtLength(
              length * share / 60).matrixTransform(at));
            const long = Math.hypot(next.x - here.x, next.y - here.y);
            const x = here.x - aside * (next.y - here.y) / long;
            const y = here.y + aside * (next.x - here.x) / long;
            const top = document.elementFromPoint(x, y);
            if (top?.closest(".map-document") && !top.closest(".event, .names")) return [x, y];
          }
        }""", [node, aside, first])
    reader.page.mouse.move(x + 40, y)
    reader.page.mouse.move(x, y)
    return x, y


def detail(reader) -> str:
    """What the panel beside the map says."""
    reader.page.wait_for_selector("#detail h2")
    return reader.page.inner_text("#detail")


@pytest.mark.parametrize("aside", [0.0, 3.0])
def test_the_line_of_contact_says_what_it_is_and_how_far_it_may_be_out(onlooker, aside):
    onlooker.open("?v=3&day=2021-06-01&at=46.92,40.27,3")
    point_at_line(onlooker, LINE, aside, first=8)
    tip = onlooker.page.text_content("#tip")
    assert "Line after the statement of November 2020" in tip
    assert "± 4,000 m" in tip


def test_a_click_on_the_line_tells_how_it_was_drawn_and_from_what(walker):
    walker.open("?v=3&day=2021-06-01&at=46.92,40.27,3")
    walker.page.mouse.click(*point_at_line(walker, LINE, first=8))
    walker.settle()
    assert f"sel={LINE}" in walker.page.url
    read = detail(walker)
    for part in ("Line of contact", "from 10 November 2020 to 2 October 2023", "± 4,000 m",
                 "Digitised from anchor villages", "Sixty-three anchor points",
                 "loc-1994"):
        assert part in read
    # What it was in the wars stands behind a fold.
    assert "Front of 2020" not in read
    walker.page.click("#detail summary")
    assert "Front of 2020" in detail(walker)


def test_farther_off_the_area_below_speaks_again(onlooker):
    onlooker.open("?day=2005-06-01&hide=alternative")
    point_at_line(onlooker, "f-agdam-east-agdam-west", 9.0, first=30)
    assert "since" in onlooker.page.text_content("#tip")


def test_every_line_on_the_map_can_be_read(onlooker):
    onlooker.open("?day=2021-06-01&show=former-line")
    # Limits of districts and of the area shown are none that anybody stood on; roads are ground.
    drawn = onlooker.page.evaluate(
        """[...document.querySelectorAll("#document-region :is(.edge, .line)[id]")]
          .map(({ id }) => id).filter((id) => !/district|province|area-edge|^g-|^w-/.test(id))""")
    told = Documents()["record"]["lines"]["rows"]
    steps = Documents()["record"]["lines"]["columns"].index("steps")
    assert len(drawn) > 20
    assert [line for line in drawn if not told.get(line, {steps: []})[steps]] == []


def test_the_border_of_the_oblast_and_the_line_by_other_reports_can_be_read(onlooker):
    onlooker.open("?day=2005-06-01&sel=l-oblast-border-0")
    assert "± 2,700 m" in detail(onlooker)
    line = onlooker.page.locator("[id^=l-loc-1994-agdam-alternative]").get_attribute("id")
    onlooker.go(sel=line)
    onlooker.settle()
    read = detail(onlooker)
    for part in ("± 5,000 m", "77 %", "evidence of villages", "52 to 58 %"):
        assert part in read


@pytest.mark.parametrize("sel", ["p-lachin-corridor-new", "l-corridor-road-new-2"])
def test_the_corridor_tells_its_state_and_who_reported_it(onlooker, sel):
    onlooker.open(f"?day=2023-01-10&sel={sel}")
    read = detail(onlooker)
    for part in ("Reported blocked, from 12 December 2022", "People who spoke of the environment",
                 "Reported by: the de facto information centre in Stepanakert and a protester, "
                 "quoted by Interfax",
                 "width of the strip: 5 km"):
        assert part in read


def test_a_place_tells_its_names_its_sides_and_who_held_it(walker):
    walker.open("?day=2021-06-01&sel=n-agdam")
    read = detail(walker)
    for part in ("Azerbaijani: Ağdam (name used by Azerbaijan)",
                 "Armenian: Ակնա (name used by Nagorno-Karabakh (de facto), from the 1990s",
                 "held by Nagorno-Karabakh (de facto)", "Soviet-era district",
                 "On 1 June 2021: Azerbaijan, since 20 November 2020", "Source: GeoNames"):
        assert part in read
    walker.page.click("#detail .held a")
    walker.settle()
    assert "sel=p-agdam-west" in walker.page.url


def test_a_place_says_which_language_has_no_name_for_it(onlooker):
    onlooker.open("?sel=n-marzili")
    assert "Armenian: no name is in the record; the map shows the English one" in detail(onlooker)


@pytest.mark.parametrize(("day", "told"), [
    ("2005-06-01", ["The ceasefire takes effect", "Last change, 12 May 1994"]),
    ("2020-11-22", ["Agdam district is handed over to Azerbaijan", "Last change, 20 November 2020",
                    "Next change in 3 days"]),
    ("1991-12-26", ["from here on shown by who held it"]),
])
def test_the_strip_says_what_changed_last_on_the_map(onlooker, day, told):
    onlooker.open(f"?day={day}")
    # As the server wrote it before any script, too.
    sent = onlooker.page.request.get(f"{onlooker.site}?day={day}").text()
    for words in told:
        assert words in onlooker.page.text_content(".strip")
        assert words in sent


def test_the_next_change_can_be_gone_to(walker):
    walker.open("?v=2&day=2020-11-22")
    walker.page.click("#next-change a")
    walker.settle()
    assert walker.day() == "25 November 2020"
    assert walker.page.get_attribute(".chip", "aria-label") == (
        "from Nagorno-Karabakh (de facto) to Azerbaijan")


def test_what_took_months_is_told_with_all_of_them(onlooker):
    onlooker.open("?day=2020-09-30")
    said = onlooker.page.text_content("#change")
    assert "from 27 September to 9 November 2020" in said
    onlooker.open("?day=2020-12-05")
    said = onlooker.page.text_content("#change")
    assert "Tens of thousands" not in said
    assert "Lachin district is handed over" in said
    assert "Last change, 1 December 2020" in said


def test_where_a_reader_clicks_the_panel_says_how_near_the_line_is(walker, atlas):
    walker.open("?v=2&day=2010-06-01&at=46.93,39.99,12")
    box = walker.page.locator("#map-region").bounding_box()
    x, y = box["x"] + box["width"] / 2 + 40, box["y"] + box["height"] / 2 + 25
    walker.page.mouse.click(x, y)
    walker.settle()
    heading = walker.page.text_content(".clicked h3")
    lon, lat = map(float, re.findall(r"[0-9.]+(?= [EN])", heading))
    near = atlas.at(lon, lat, "2010-06-01").line
    told = walker.page.text_content(".clicked p")
    [metres] = re.findall(r"([0-9,]+) m away", told)
    # The point is told to some ten metres.
    assert float(metres.replace(",", "")) == pytest.approx(near.metres, abs=15)
    assert told.endswith("uncertain" if near.uncertain else "on one side of it")
    # Another point of the same ground, and another day.
    walker.page.mouse.click(x + 12, y + 12)
    walker.page.wait_for_function(
        "(before) => document.querySelector('.clicked h3')?.textContent !== before", arg=heading)
    walker.go(day=13_300)
    walker.page.wait_for_function("() => document.querySelector('.clicked p')?.textContent"
                                  " === 'No line between the sides on this day'")
    # What is chosen otherwise was not clicked.
    walker.go(sel="p-kalbajar")
    walker.page.wait_for_selector(".clicked", state="detached")
