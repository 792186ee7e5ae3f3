"""Drawings of a small made atlas, kept as SVG: a change of drawing shows in the diff.

``UPDATE_SNAPSHOTS=1 python -m pytest tests/dashboard/test_snapshots.py`` writes them anew; look
at each before it is committed.
"""

from __future__ import annotations

import dataclasses
import os
import re
from pathlib import Path

import pandas as pd
import pytest
from builders import feature, tiny_folder, write_features, write_table

from dashboard.compile.region import compile_region, region_notes, region_words
from dashboard.draw.captions import DAY, caption_on
from dashboard.draw.look import Look
from dashboard.draw.map import body
from dashboard.draw.style import patterns, style_sheet
from geodata import load_atlas
from geodata.days import ordinal, parse_day

FOLDER = Path(__file__).resolve().parents[1] / "snapshots"
DAYS = {
    "soviet": "1988-06-01",  # one holder, nothing between the pieces
    "contested": "2020-10-10",  # south: both colours as wide each
    "handover": "2020-11-12",  # north: the giver's colour, stripes of the receiver's; an event
    "after": "2020-12-01",  # both of one holder, no line between them
}
# piece, holder, manner, other, first day, day after the last
CONTROL = [
    ("north", "ussr", "held", None, "1988-01-01", "1991-12-26"),
    ("north", "karabakh", "held", None, "1991-12-26", "2020-11-10"),
    ("north", "karabakh", "handover", "azerbaijan", "2020-11-10", "2020-11-25"),
    ("north", "azerbaijan", "held", None, "2020-11-25", None),
    ("south", "ussr", "held", None, "1988-01-01", "1991-12-26"),
    ("south", "azerbaijan", "held", None, "1991-12-26", "2020-10-01"),
    ("south", "azerbaijan", "contested", "karabakh", "2020-10-01", "2020-10-20"),
    ("south", "azerbaijan", "held", None, "2020-10-20", None),
]


@pytest.fixture(scope="module")
def region(tmp_path_factory):
    """The region of the made atlas: two pieces, one of each unsettled manner of holding."""
    folder = tiny_folder(tmp_path_factory.mktemp("made"))
    around = [[45.5, 39.5], [46.5, 39.5], [46.5, 40.5], [46.1, 40.5], [46.0, 40.5], [45.5, 40.5],
              [45.5, 39.5]]
    write_features(folder / "geometry/context.geojson", feature(
        "context", {"type": "Polygon", "coordinates": [around]}, context_id="state-us-me",
        kind="state", name="Azerbaijan"))
    write_table(folder, "phases", {"phase_id": "statement-2020", "valid_from": "2020-11-10"},
                {"phase_id": "war-2020", "valid_to": "2020-11-10"})
    atlas = load_atlas(folder)
    columns = ["piece_id", "holder", "manner", "other", "valid_from", "valid_to"]
    control = pd.DataFrame(CONTROL, columns=columns).assign(
        event_id=None, source_id=None, locator=None, basis="unreferenced", note=None)
    for column in ("valid_from", "valid_to"):
        control[column] = pd.to_datetime(control[column]).astype("datetime64[s]")
    events = atlas.events.assign(
        date="2020-11-12", place_id="town", where_precision=1,
        date_earliest=pd.Timestamp("2020-11-12"), date_latest=pd.Timestamp("2020-11-12"))
    atlas = dataclasses.replace(atlas, control=control, events=events)
    document = compile_region(atlas)
    return document | region_words(document, atlas) | region_notes(document, atlas)


def drawn(region: dict, day: int) -> str:
    """Return the map of a day, an element to a line, without what it does not show."""
    layers = body(region, Look(day), only_level=6, pixel=1.0)
    used = {name for names in re.findall(r'class="([^"]*)"', layers) for name in names.split()}
    rules = [rule for rule in re.findall(r"[^{}]+{[^}]*}", style_sheet())
             if used & {*re.findall(r"\.([a-z][\w-]*)", rule.split("{")[0])}]
    sentence = caption_on(region, day).sentence.replace(DAY, "On the day")
    text = "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {region["width"]} '
        f'{region["height"]}">', f"<desc>{sentence}</desc>", "<style>",
        *(rule.strip() for rule in rules), "</style>",
        f"<defs>{patterns(view='region')}</defs>", layers, "</svg>", ""])
    return re.sub(r">\s*<", ">\n<", text)


@pytest.mark.parametrize("name", DAYS)
def test_the_drawing_is_the_one_that_was_looked_at(region, name):
    found = drawn(region, ordinal(parse_day(DAYS[name])))
    path = FOLDER / f"region-{name}.svg"
    if os.environ.get("UPDATE_SNAPSHOTS"):
        path.parent.mkdir(exist_ok=True)
        path.write_text(found, encoding="utf-8")
    assert path.exists(), f"{path.name} is not there: write it, look at it, commit it"
    assert found == path.read_text(encoding="utf-8"), "see the head of this file"


def test_no_drawing_lies_about_that_nobody_draws():
    assert {path.name for path in FOLDER.iterdir()} == {f"region-{name}.svg" for name in DAYS}
