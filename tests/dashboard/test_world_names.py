"""Names on the world map: none lies over another, no window cuts one, and no party is named before
the other.
"""

from __future__ import annotations

from dataclasses import asdict

import pytest

from dashboard.address.state import PARTS
from dashboard.documents import Documents
from dashboard.draw.boxes import meet
from dashboard.draw.places import part_document
from dashboard.draw.text import text_width
from dashboard.draw.world_names import (
    Frame,
    Named,
    Stand,
    lands_of,
    names_of,
    plan,
    rings_of,
)
from dashboard.draw.zooms import DEFAULT_SCALE, SIZES, ZOOMS, label_level
from dashboard.export.map_frame import Box, camera
from tests.script import answer


@pytest.fixture(scope="module")
def world() -> dict:
    return Documents()["world"]


@pytest.fixture(scope="module")
def lasting(world) -> dict[str, dict]:
    return {label["id"]: label for label in world["labels"]}


def zoom_of(label: dict) -> int:
    return label["names"]["en"][4]


def box(x: float, y: float, text: str, dx: float, dy: float, anchor: str, scale: float) -> tuple:
    wide, high = text_width(text, SIZES[3]), SIZES[3]
    left = x * scale + dx - {"start": 0, "middle": wide / 2, "end": wide}[anchor]
    return left, y * scale + dy - high / 2, left + wide, y * scale + dy + high / 2


def test_the_parties_are_named_from_the_same_zoom_on(lasting):
    assert zoom_of(lasting["am"]) == zoom_of(lasting["az"])


def test_no_disputed_land_is_named_before_the_state_that_claims_it(lasting):
    for land, state in (("abkhazia", "ge"), ("south-ossetia", "ge"), ("nagorno-karabakh", "az")):
        assert zoom_of(lasting[state]) <= zoom_of(lasting[land])


@pytest.mark.parametrize("theme", ["acts", "positions"])
def test_no_name_of_a_theme_lies_over_one_that_is_always_there(world, lasting, theme):
    named = [node for node in world["nodes"] if node["id"].startswith(f"t-{theme}.")]
    assert len(named) > 40
    for node in named:
        who, until = node["id"].split(".")[1], node.get("until", len(ZOOMS))
        # Two names of one body never stand together.
        assert who not in lasting or until <= zoom_of(lasting[who])
        for label in lasting.values():
            text, dx, dy, anchor, zoom = label["names"]["en"]
            level = max(zoom, node["level"])
            if level >= min(until, len(ZOOMS)):
                continue  # never finds room: shown when zoomed in further than that
            scale = DEFAULT_SCALE * ZOOMS[level]
            fixed = box(label["x"], label["y"], text, dx, dy, anchor, scale)
            mine = box(node["x"], node["y"], node["text"], node["dx"], node["dy"],
                       node["anchor"], scale)
            assert not meet(fixed, mine), (node["text"], text)


def test_who_acted_is_named_first_with_the_year(world):
    for state, year in (("us-ca", 2014), ("us-ri", 2012), ("au-nsw", 2012), ("us-nm", 2014),
                        ("abkhazia", 2006), ("south-ossetia", 2006), ("transnistria", 2001)):
        named = [node for node in world["nodes"]
                 if f"{node['id']}.".startswith(f"t-acts.{state}.")]
        assert year in {node.get("year") for node in named}, state
        assert min(node["level"] for node in named) <= 3, state
        near = [node for node in named if node["id"].endswith(".near")]
        assert all((node["dx"], node["dy"]) == (0, 0) for node in near), state
        # One that has room beside its land needs no line.
        beside = all(max(abs(node["dx"]), abs(node["dy"])) < SIZES[3] for node in named)
        assert beside or any("leader" in node for node in named), state


def test_a_state_of_no_act_is_named_on_its_own_land(world, lasting):
    for state in ("am", "az", "ge"):
        text, dx, dy, anchor, _ = lasting[state]["names"]["en"]
        assert (dx, dy, anchor) == (0, 0, "middle"), text


WINDOWS = ((390, 306), (474, 546), (986, 390), (1626, 750))


def framed(document: dict, size: tuple[int, int]) -> Frame:
    """The window of a size as it opens on a document."""
    camera_ = camera(document, Box(0, 0, *size), None)
    return Frame(-camera_.left / camera_.scale, -camera_.top / camera_.scale, camera_.scale, *size)


def box_in(frame: Frame, name: Named, stand: Stand) -> tuple:
    x, y = frame.to(name.x, name.y)
    left = x + stand[0] - name.wide * {"start": 0, "middle": 0.5, "end": 1}[stand[2]]
    return left, y + stand[1] - 6, left + name.wide, y + stand[1] + 6


@pytest.mark.parametrize("language", ["en", "hy"])
def test_in_every_window_who_backed_a_party_is_named_and_who_has_room_on_its_land(world, language):
    """Of each side; Abkhazia and South Ossetia lie so near each other that one is left out where
    the world is smallest."""
    names = names_of(world, language)
    small = {"ru"} if language == "en" else set()
    for size, inland in zip(WINDOWS, (small, small, {"ru", "ca", "cn"}, {"ru", "us", "in"}),
                            strict=True):
        frame = framed(world, size)
        level = label_level(frame.scale)
        stands = plan(names, frame, level, rings_of(world), (), lands_of(world))
        shown = {name.nodes[0].split(".")[-1].removeprefix("n-")
                 for name, stand in zip(names, stands, strict=True)
                 if stand and name.theme != "acts" and level < name.until
                 and not name.sought <= level < name.level}
        assert {"af", "ir", "pk", "tr", "transnistria", *inland} <= shown, size
        assert shown & {"abkhazia", "south-ossetia"}, size
        # None lies on the mark that its state said other things too.
        assert not [name for name, stand in zip(names, stands, strict=True)
                    if stand and name.marked and level < name.sought and not name.led
                    and abs(stand[1]) < SIZES[3] and abs(stand[0]) < name.wide / 2 + 5]


# English, and the language with the widest letters.
@pytest.mark.parametrize("language", ["en", "hy"])
def test_no_window_cuts_a_name_of_the_world_and_page_and_sheet_agree(language):
    documents, asked, planned = Documents(), [], []
    for part in ("world", *map(part_document, PARTS)):
        document = documents[part]
        names, rings = names_of(document, language), rings_of(document)
        moved = 0
        for size in WINDOWS:
            frame = framed(document, size)
            level, buttons = label_level(frame.scale), [(size[0] - 95, 10, size[0] - 10, 38)]
            stands = plan(names, frame, level, rings, buttons, lambda *_: True)
            planned.append([stand and list(stand) for stand in stands])
            asked.append((list(map(asdict, names)), asdict(frame), level,
                          list(map(asdict, rings)), buttons))
            moved += lie_whole_in(frame, level, buttons, zip(names, stands, strict=True))
        assert moved > 2, part
    assert planned == answer(
        'import { planWorld } from "./map/world-names.js";',
        "(asked) => asked.map((given) => planWorld(...given, () => true))", asked)


def test_page_and_sheet_agree_where_land_ends():
    """Both ask whether points are on land: here it lies in stripes, for node has no canvas."""
    document, asked, planned = Documents()["world"], [], []
    names, rings = names_of(document, "en"), rings_of(document)
    for size in WINDOWS:
        frame = framed(document, size)
        for level in (0, 1, 2, 4):
            stands = plan(names, frame, level, rings, [], lambda _land, x, y: (x + y) % 9 < 6)
            planned.append([stand and list(stand) for stand in stands])
            asked.append((list(map(asdict, names)), asdict(frame), level,
                          list(map(asdict, rings)), []))
    assert len({str(stands) for stands in planned}) > 8
    assert planned == answer(
        'import { planWorld } from "./map/world-names.js";',
        "(asked) => asked.map((given) => planWorld(...given, (_, x, y) => (x + y) % 9 < 6))",
        asked)


def lie_whole_in(frame: Frame, level: int, buttons: list, placed) -> int:
    """Fail for a name that is cut or covered, or moved onto another; how many have moved."""
    seen: list[tuple] = []
    for name, stand in placed:
        if stand is None or level >= name.until or name.sought <= level < name.level:
            continue
        box, moved = box_in(frame, name, stand), stand != name.stand
        if not meet(box, (0, 0, frame.width, frame.height)):
            continue
        assert min(box[:2]) >= 0, name
        assert box[2] <= frame.width, name
        assert box[3] <= frame.height, name
        assert not any(meet(box, button) for button in buttons), name
        assert not any(meet(box, other) for other, theme, was_moved in seen
                       if (moved or was_moved) and len({name.theme, theme, ""}) < 3), name
        seen.append((box, name.theme, moved))
    return sum(moved for *_, moved in seen)
