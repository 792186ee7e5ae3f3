"""Names on the world map: none lies over another, and no party is named before the other."""

from __future__ import annotations

import pytest

from dashboard.documents import Documents
from dashboard.draw.text import text_width
from dashboard.draw.zooms import DEFAULT_SCALE, SIZES, ZOOMS


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


def meet(a: tuple, b: tuple) -> bool:
    return a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3]


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
