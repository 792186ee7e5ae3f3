"""An SVG that leaves the atlas: as seen it is one picture everywhere, for editing in parts."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image

from dashboard.address.query import read_query
from dashboard.documents import Documents
from dashboard.draw.text import text_width
from dashboard.export.image import image_bytes
from dashboard.export.options import SheetOptions, page_of
from dashboard.export.outlines import outline, units
from dashboard.export.vectors import face_of, vectors
from dashboard.fonts import FONT_FILES
from dashboard.words.vocabulary import values

SVG = "{http://www.w3.org/2000/svg}"
INKSCAPE = "{http://www.inkscape.org/namespaces/inkscape}"
XLINK = "{http://www.w3.org/1999/xlink}href"
# Programs that draw SVG, each with how it is asked for a PNG 1200 pixels wide.
PROGRAMS = {
    "rsvg-convert": ["-w", "1200", "{svg}", "-o", "{png}"],
    "inkscape": ["-w", "1200", "{svg}", "-o", "{png}"],
}
INSTALLED = [name for name in PROGRAMS if shutil.which(name)]


@pytest.fixture(scope="session")
def documents() -> Documents:
    return Documents()


def made(documents: Documents, form: str, **query: str) -> str:
    state = read_query({"v": "3", "day": "2020-11-22", **query})[0]
    return image_bytes(documents, state, "svg", SheetOptions(svg=form)).decode()


def pixels(png: bytes) -> np.ndarray:
    return np.asarray(Image.open(io.BytesIO(png)).convert("RGB")).astype(int)


def apart(one: bytes, other: bytes) -> float:
    """Return which part of two pictures anybody could tell apart."""
    return float((np.abs(pixels(one) - pixels(other)).max(axis=2) > 60).mean())


@pytest.mark.parametrize("query", [{"lang": "hy"}, {"lang": "ru", "at": "46.7,39.8,3"},
                                   {"view": "world", "day": "2024-06-01"}])
def test_as_seen_is_the_picture_whatever_fonts_there_are(documents, tmp_path, monkeypatch, query):
    """With no font at all a program that drew text as text would draw none, or boxes."""
    from dashboard.export.png import png_bytes

    seen = made(documents, "seen", **query)
    state = read_query({"v": "3", "day": "2020-11-22", **query})[0]
    picture = image_bytes(documents, state, "png", SheetOptions(width=1200))
    assert "<text" not in seen
    assert apart(png_bytes(seen, 1200), picture) < 0.002
    (tmp_path / "fonts.conf").write_text("<fontconfig></fontconfig>")
    (tmp_path / "map.svg").write_text(seen)
    monkeypatch.setenv("FONTCONFIG_FILE", str(tmp_path / "fonts.conf"))
    for program in INSTALLED:
        drawn = tmp_path / f"{program}.png"
        subprocess.run([program, *(part.format(svg=tmp_path / "map.svg", png=drawn)
                                   for part in PROGRAMS[program])], check=True,
                       capture_output=True, timeout=120)
        assert apart(drawn.read_bytes(), picture) < 0.002, program


def test_a_picture_without_its_text_would_be_told_apart(documents):
    """What the test above allows is less than what one line of text takes."""
    from dashboard.export.png import png_bytes

    seen = made(documents, "seen")
    lines = re.findall(r'<path [^>]*aria-label="[^"]{40,}[^>]*>', seen)
    assert apart(png_bytes(seen, 1200), png_bytes(seen.replace(lines[0], ""), 1200)) > 0.001


@pytest.mark.parametrize("form", values("svg-form"))
def test_no_program_needs_more_than_it_may_know(documents, form):
    svg = made(documents, form)
    assert not re.search(r"<style|paint-order|dominant-baseline|pointer-events| class=", svg)
    for element in ElementTree.fromstring(svg).iter():
        if element.tag in (f"{SVG}use", f"{SVG}image"):
            assert element.get(XLINK)
        if element.tag == f"{SVG}use":
            assert element.get("href") == element.get(XLINK)


@pytest.mark.parametrize("form", values("svg-form"))
def test_what_the_map_shows_lies_in_layers_by_name_in_the_order_of_drawing(documents, form):
    root = ElementTree.fromstring(made(documents, form))
    layers = [group for group in root.iter(f"{SVG}g")
              if group.get(f"{INKSCAPE}groupmode") == "layer"]
    names = [layer.get(f"{INKSCAPE}label") for layer in layers]
    assert len(names) == len(set(names))
    once = [name for name in names if not re.search(r" \d+$", name)]
    assert set(once) == {"Ground", "Map", "Relief", "Water", "Holders", "Zones", "Lines", "Roads",
                         "Events", "Labels", "Furniture"}
    in_order = ["Ground", "Map", "Relief", "Holders", "Roads", "Lines", "Labels", "Furniture"]
    assert [name for name in once if name in in_order] == in_order
    assert len({layer.get("id") for layer in layers}) == len(layers)
    assert all(child.tag != f"{SVG}path" for child in root)


@pytest.mark.parametrize("form", values("svg-form"))
def test_every_reference_has_one_target(documents, form):
    root = ElementTree.fromstring(made(documents, form, at="46.7,39.8,3"))
    ids = [element.get("id") for element in root.iter() if element.get("id")]
    assert len(ids) == len(set(ids))
    asked = {element.get(XLINK)[1:] for element in root.iter(f"{SVG}use")}
    asked |= {found for element in root.iter() for value in element.attrib.values()
              for found in re.findall(r"url\(#([^)]+)\)", value)}
    assert asked and asked <= set(ids)


def test_what_is_read_aloud_stays_in_outlines(documents):
    root = ElementTree.fromstring(made(documents, "seen"))
    told = {path.get("aria-label") for path in root.iter(f"{SVG}path")}
    assert root.find(f"{SVG}title").text in told
    assert "Khankendi / Stepanakert" in told
    assert root.find(f"{SVG}desc").text.startswith("22 November 2020: ")


def test_text_for_editing_has_room_for_a_fourth_more_than_our_letters_take(documents):
    options = SheetOptions(svg="editing", layout="a4")
    state = read_query({"v": "3", "day": "2020-11-22"})[0]
    root = ElementTree.fromstring(image_bytes(documents, state, "svg", options))
    page = page_of(options)
    furniture = next(group for group in root if group.get("id") == "layer-of-furniture")
    seen = []

    def walk(node, left, scale):
        for move in re.finditer(r"translate\(([-\d.]+) [-\d.]+\)|scale\(([\d.]+)\)",
                                node.get("transform", "")):
            left, scale = (left, scale * float(move[2])) if move[2] else (
                left + float(move[1]) * scale, scale)
        if node.tag == f"{SVG}text" and node.get("text-anchor") != "end":
            wide = 1.25 * text_width(node.text, float(node.get("font-size")), face_of(node.attrib))
            seen.append(left + (float(node.get("x")) + wide) * scale)
        for child in node:
            walk(child, left, scale)

    walk(furniture, 0.0, 1.0)
    assert len(seen) > 20
    assert max(seen) <= page.width - 20


def test_the_same_sheet_is_the_same_bytes(documents):
    for form in values("svg-form"):
        assert made(documents, form) == made(documents, form)


def test_a_halo_is_a_copy_under_what_it_is_of():
    drawn = ('<svg xmlns="http://www.w3.org/2000/svg"><style>.name{paint-order:stroke;'
             "stroke:#fff;stroke-width:2px;font-size:10px;font-family:'Noto Sans'}</style>"
             '<g><text class="name" x="5" y="9" fill="#000">a</text></g></svg>')
    for editing in (True, False):
        first, second = ElementTree.fromstring(vectors(drawn, editing))[0][0]
        assert (first.get("stroke"), first.get("fill")) == ("#fff", "none")
        assert (second.get("stroke"), second.get("fill")) == ("none", "#000")


@pytest.mark.parametrize("face", [*FONT_FILES, "serif-italic"])
@pytest.mark.parametrize("text", ["Şuşa", "Шуша", "Շուշի", "→ 1,911 km²"])
def test_every_face_has_outlines_of_every_script(face, text):
    way, length = outline(text, face)
    assert way.count("M") >= len(text.replace(" ", ""))
    assert 0.3 * units(face) * len(text) < length < 1.2 * units(face) * len(text)


def test_letters_that_are_set_apart_are_as_far_apart():
    wide, plain = (outline("IRAN", "serif", spacing)[1] for spacing in (100, 0))
    assert wide == plain + 400
