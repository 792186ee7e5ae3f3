"""The colours keep apart in grey and under the three colour-vision deficiencies."""

from __future__ import annotations

import re
from itertools import combinations
from pathlib import Path

import pytest

import dashboard
from dashboard.documents import Documents
from dashboard.draw.marks import EVENT_SHAPES, mark_path
from dashboard.draw.night import night
from dashboard.draw.palette import (
    ACCENT,
    EDGES,
    HOLDERS,
    INK,
    LAND,
    PAPER,
    PLAIN,
    QUIET,
    WATER,
    WATER_INK,
)
from dashboard.draw.style import style_sheet, swatch_rules
from dashboard.pages.assets import (
    after_style,
    page_style,
    root_rule,
    sheet_map_style,
    sheet_rule,
    sheet_style,
)
from dashboard.pages.bloc_chart import blocs
from dashboard.pages.chart_parts import paints
from dashboard.pages.charts import vote
from dashboard.words.vocabulary import look, looks, values

# Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB.
SIMULATED = {
    "none": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216),
                   (-0.003882, -0.048116, 1.051998)),
    "deuteranopia": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413),
                     (-0.011820, 0.042940, 0.968881)),
    "tritanopia": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602),
                   (0.004733, 0.691367, 0.303900)),
}


def _linear(colour: str) -> tuple[float, ...]:
    parts = [int(colour[i:i + 2], 16) / 255 for i in (1, 3, 5)]
    return tuple(c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)


def _seen(colour: str, deficiency: str) -> tuple[float, ...]:
    linear = _linear(colour)
    return tuple(min(1.0, max(0.0, sum(m * c for m, c in zip(row, linear, strict=True))))
                 for row in SIMULATED[deficiency])


def _luminance(linear: tuple[float, ...]) -> float:
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _lab(linear: tuple[float, ...]) -> tuple[float, float, float]:
    r, g, b = linear
    xyz = ((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505, _luminance(linear),
           (0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)
    x, y, z = (c ** (1 / 3) if c > 0.008856 else 7.787 * c + 16 / 116 for c in xyz)
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _contrast(a: str, b: str) -> float:
    low, high = sorted((_luminance(_linear(a)), _luminance(_linear(b))))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("deficiency", SIMULATED)
@pytest.mark.parametrize("pair", list(combinations(HOLDERS, 2)), ids="-".join)
def test_holders_keep_apart(pair, deficiency):
    a, b = (_lab(_seen(HOLDERS[name], deficiency)) for name in pair)
    difference = sum((x - y) ** 2 for x, y in zip(a, b, strict=True)) ** 0.5
    assert difference > 15, f"{pair} differ by {difference:.0f} (CIE 1976)"


def test_the_two_main_holders_keep_apart_in_grey():
    light, dark = (_lab(_linear(HOLDERS[name]))[0] for name in ("azerbaijan", "karabakh"))
    assert light - dark > 20


# Lists whose values mean different things on one map, chart or legend.
LISTS = ("holder", "vote", "position", "act", "recognising-level", "speaker-kind")


def _pattern(name: str, value: str) -> tuple[str, str]:
    """Return turn, gap and weight of the hatch of a value, and its stripes; empty for a plain."""
    found = looks(name)[value]
    return found.get("hatch", "").rsplit(",", 2)[0], found.get("stripes", "")


def _over(colour: str, ground: str, opacity: float) -> str:
    """Return a colour as it is seen where it lets through so much of the ground."""
    parts = ((int(one[i:i + 2], 16) for one in (colour, ground)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(opacity * a + (1 - opacity) * b):02x}" for a, b in parts)


# As a page has a colour, and how much of it: the pieces of the region let the relief through,
# but where there is to be more contrast.
SEEN = {"light": (str, 0.8), "dark": (night, 0.8), "contrast": (str, 1.0),
        "dark contrast": (night, 1.0)}


@pytest.mark.parametrize("theme", SEEN)
@pytest.mark.parametrize("name", LISTS)
def test_two_values_of_a_list_are_told_apart_in_grey_and_in_every_colour_vision(name, theme):
    """By colour, by lightness, or by a pattern of their own."""
    of, opacity = SEEN[theme]
    fills = {value: _over(of(colour), of(LAND), opacity if name == "holder" else 1.0)
             for value, colour in look(name, "fill").items()}
    same = []
    for a, b in combinations(fills, 2):
        if _pattern(name, a) != _pattern(name, b):
            continue
        apart = [abs(_lab(_linear(fills[a]))[0] - _lab(_linear(fills[b]))[0])]
        apart += [sum((x - y) ** 2 for x, y in zip(
            _lab(_seen(fills[a], kind)), _lab(_seen(fills[b], kind)), strict=True)) ** 0.5
            for kind in SIMULATED]
        if min(apart) < 7:
            same.append(f"{a} and {b}: {min(apart):.0f}")
    assert same == []


# What carries a meaning by being seen at all, by what it is seen on.
@pytest.mark.parametrize("of", [str, night], ids=["light", "dark"])
def test_what_is_filled_ends_in_an_edge_that_is_seen(of):
    for name in LISTS:
        for value, colour in look(name, "fill").items():
            for ground in (PAPER, LAND, PLAIN):
                found = _contrast(of(EDGES[colour]), of(ground))
                assert found >= 3, f"{name} {value} on {ground}: {found:.1f}"


def test_edges_are_drawn_around_what_is_filled_on_the_map_and_in_its_legend():
    sheet = style_sheet() + swatch_rules()
    for name, colour in {**look("vote", "fill"), **look("position", "fill")}.items():
        assert re.search(rf"\.(vote|stance)-{name}{{stroke:{EDGES[colour]}}}", sheet), name
    for name, found in looks("act").items():
        edge = found["fill"] if "hatch" in found else EDGES[found["fill"]]
        assert f".area.act-{name}{{stroke:{edge};" in sheet or f"stroke:{edge}}}" in sheet, name
    for name, colour in HOLDERS.items():
        assert f".swatch .piece.{name},.chip .piece.{name}{{stroke:{EDGES[colour]};" in sheet


@pytest.mark.parametrize("of", [str, night], ids=["light", "dark"])
def test_marks_lines_and_fields_are_seen_on_what_they_stand(of):
    css = "".join(path.read_text(encoding="utf-8") for path in sorted(
        (Path(dashboard.__file__).parent / "web" / "style").glob("*.css")))
    field = re.search(r"--edge: (#\w{6});", css)[1]
    bars = re.search(r"\.lanes \.bars { fill: (#\w{6});", css)[1]
    lanes = re.search(r"\.lanes {[^}]*background: (#\w{6});", css)[1]
    card = re.search(r"--card: (#\w{6});", css)[1]
    pairs = [(INK, PAPER), (INK, LAND), (QUIET, LAND), (ACCENT, PAPER), (ACCENT, LAND),
             (field, PAPER), (field, card), (bars, lanes), (INK, lanes)]
    assert [(mark, ground) for mark, ground in pairs if _contrast(of(mark), of(ground)) < 3] == []


def test_the_marks_of_bodies_and_the_kinds_of_events_are_shapes():
    for name in ("event-category", "acting-mark"):
        marks = [found.get("mark") for found in looks(name).values() if "mark" in found]
        assert len(marks) > 2
        assert len(set(marks)) == len(marks)


@pytest.mark.parametrize(("text", "ground"), [
    (INK, PAPER), (QUIET, PAPER), (ACCENT, PAPER),
    # The names of states on the map have a halo of land; those of seas and lakes have none.
    (QUIET, LAND), (WATER_INK, WATER),
])
def test_text_meets_wcag_aa(text, ground):
    assert _contrast(text, ground) >= 4.5


def test_a_name_on_the_map_stands_on_its_halo_and_not_on_a_holder():
    halo = re.search(r"\.name\{([^}]*)\}", style_sheet())[1]
    assert {"paint-order:stroke", f"stroke:{PAPER}", "stroke-width:2.6px"} <= set(
        halo.replace("\n", "").split(";"))


@pytest.mark.parametrize("name", HOLDERS)
def test_a_line_of_ink_on_every_holder_meets_wcag_for_graphics(name):
    assert _contrast(INK, HOLDERS[name]) >= 3


def test_events_are_told_apart_by_shape_alone():
    shapes = [mark_path(shape, 5) for shape in EVENT_SHAPES.values()]
    assert set(EVENT_SHAPES) == set(values("event-category"))
    assert len(set(shapes)) == len(shapes)
    assert not re.search(r"\.cat-", style_sheet())


@pytest.mark.parametrize("name", ["holder", "act", "position"])
def test_a_chart_has_the_hatches_of_the_map(name):
    painted = paints(name)
    for value, found in looks(name).items():
        if "fill" in found:
            assert bool(painted[value].hatch) == bool({"hatch", "stripes"} & {*found}), value
    hatched = [paint.hatch for paint in painted.values() if paint.hatch]
    assert hatched
    assert len({(one["shape"], one["size"]) for one in hatched}) == len(hatched)


def test_a_number_in_a_bar_meets_wcag_aa():
    documents = Documents()
    bars = [bar for chart in (vote(documents), blocs(documents))
            for bar in chart.figure()["data"]]
    assert len(bars) > 10
    for bar in bars:
        text, ground = bar["insidetextfont"]["color"], bar["marker"]["color"]
        assert _contrast(text, ground) >= 4.5, bar["meta"]


def test_page_sheet_and_one_file_have_the_colours_of_the_map():
    root = dict(re.findall(r"--(\w+): (#\w+)", root_rule()))
    assert root == {"ink": INK, "quiet": QUIET, "paper": PAPER, "accent": ACCENT}
    folder = Path(dashboard.__file__).parent
    assert "--ink:" not in (folder / "web" / "style" / "page.css").read_text(encoding="utf-8")
    colours = re.compile(r"#[0-9a-f]{6}")
    sheet = (folder / "export" / "sheet.py").read_text(encoding="utf-8")
    assert {INK, QUIET, PAPER} <= set(colours.findall(sheet))
    # The file's script asks the page for them.
    script = "".join(path.read_text(encoding="utf-8")
                     for path in sorted((folder / "web" / "saving").glob("*.js")))
    assert set(colours.findall(script)) == set()
    assert {f"--sheet-{name}" for name in ("ink", "quiet", "paper")} <= set(
        re.findall(r"--[a-z-]+", script))
    assert dict(re.findall(r"--sheet-(\w+): (#\w+)", sheet_rule())) == {
        "ink": INK, "quiet": QUIET, "paper": PAPER}


# -- by night ---------------------------------------------------------------------------------


@pytest.mark.parametrize("deficiency", SIMULATED)
@pytest.mark.parametrize("pair", list(combinations(HOLDERS, 2)), ids="-".join)
def test_holders_keep_apart_by_night(pair, deficiency):
    a, b = (_lab(_seen(night(HOLDERS[name]), deficiency)) for name in pair)
    difference = sum((x - y) ** 2 for x, y in zip(a, b, strict=True)) ** 0.5
    assert difference > 11, f"{pair} differ by {difference:.0f} (CIE 1976)"


@pytest.mark.parametrize(("text", "ground"), [
    (INK, PAPER), (QUIET, PAPER), (ACCENT, PAPER), ("#ffffff", ACCENT), (QUIET, LAND),
    (WATER_INK, WATER),
])
def test_text_meets_wcag_aa_by_night(text, ground):
    assert _contrast(night(text), night(ground)) >= 4.5


def test_the_weight_of_the_two_main_holders_is_by_night_what_it_is_by_day():
    def weights(of):
        ground, *held = (_lab(_linear(of(c)))[0]
                         for c in (LAND, HOLDERS["azerbaijan"], HOLDERS["karabakh"]))
        return [abs(one - ground) for one in held]

    assert weights(night) == pytest.approx(weights(str), rel=0.15)


@pytest.mark.parametrize("colour", ["#000000", "#ffffff", "#fff", "#dfbb6d", "#0b6e8f"])
def test_a_colour_by_night_is_one(colour):
    assert re.fullmatch("#[0-9a-f]{6}", night(colour))


def test_every_colour_of_a_page_has_one_by_night_and_the_sheet_none():
    sheet = page_style({}, (0, 1))
    assert not re.search(r"light-dark|var\(--[0-9a-f]{3}", sheet_style() + sheet_map_style())
    used = set(re.findall(r"var\(--([0-9a-f]{6}|[0-9a-f]{3})\)", sheet + after_style()))
    assert len(used) > 40
    assert used <= set(re.findall(r"--(\w+):light-dark", sheet))
    assert used <= set(re.findall(r"--(\w+):#", sheet))
