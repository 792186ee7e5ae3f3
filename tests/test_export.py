"""Images: every layout holds what it must, says what it is, and is the same file again."""

from __future__ import annotations

import io
import re
import struct
from dataclasses import replace
from functools import cache
from xml.etree import ElementTree

import pytest
from PIL import Image, ImageChops

from dashboard.address.query import read_query
from dashboard.address.state import State
from dashboard.documents import Documents
from dashboard.draw.boxes import meet
from dashboard.draw.difference_names import names_of
from dashboard.draw.difference_picture import picture
from dashboard.draw.map import body
from dashboard.draw.notes import box_of
from dashboard.draw.text import balanced, text_width, wrapped
from dashboard.draw.zooms import label_level
from dashboard.export.blocks import footing, legend_block
from dashboard.export.cited import cited_by
from dashboard.export.film import Frame, room_of_film
from dashboard.export.folded import with_room
from dashboard.export.framed_names import boxes_of, with_names_inside, with_states_clear
from dashboard.export.image import caption_of, image_bytes, image_svg
from dashboard.export.legend import Key
from dashboard.export.options import (
    LAYOUTS,
    MAX_PIXELS,
    SheetOptions,
    options_query,
    page_of,
    pixels_wide,
    read_options,
)
from dashboard.server.app import create_app
from dashboard.words.vocabulary import labels
from geodata import __version__
from tests.paper import sheets_of, text_of

SVG = "{http://www.w3.org/2000/svg}"
NAMES = {"hy": "Ստեփանակերտ", "ru": "Ханкенди", "az": "Xankəndi"}


@pytest.fixture(scope="session")
def documents() -> Documents:
    return Documents()


def state(**query: str) -> State:
    return read_query({"day": "2020-11-24", **query})[0]


def svg_of(documents: Documents, options: SheetOptions = SheetOptions(), **query: str) -> str:  # noqa: B008
    return drawn(documents, state(**query), options)


@cache
def drawn(documents: Documents, asked: State, options: SheetOptions) -> str:
    """Return a sheet, which is drawn once for all tests that look at it."""
    return image_svg(documents, asked, options)


def png_texts(png: bytes) -> dict[str, str]:
    with Image.open(io.BytesIO(png)) as image:
        image.load()
        return dict(image.text)


def pdf_size(pdf: bytes) -> tuple[float, float]:
    box = re.search(rb"/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]", pdf)
    return float(box[1]) / 72 * 25.4, float(box[2]) / 72 * 25.4


# -- what stands on the sheet ---------------------------------------------------------------


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("orient", ["landscape", "portrait"])
@pytest.mark.parametrize("view", ["region", "world"])
def test_no_text_leaves_its_sheet(documents, layout, orient, view):
    options = SheetOptions(layout=layout, orient=orient, title="A long title of one's own " * 8)
    svg = svg_of(documents, options, view=view, day="2020-10-20")
    page = page_of(options)
    for x, y, text, size in placed_texts(svg):
        assert 0 < y < page.height - 8, text
        assert x + text_width(text, size) <= page.width + 1, text


def placed_texts(svg: str):
    """Yield x, y, text and size of what stands around the map."""
    sizes = {"title": 30, "change": 15, "words": 14, "small": 11.5, "head": 15, "item": 13}

    def walk(node, left, top, scale):
        for move in re.finditer(r"translate\(([-\d.]+) ([-\d.]+)\)|scale\(([\d.]+)\)",
                                node.get("transform", "")):
            if move[3]:
                scale *= float(move[3])
            else:
                left, top = left + float(move[1]) * scale, top + float(move[2]) * scale
        name = (node.get("class") or "").split(" ")[0]
        if "map" in (node.get("class") or "").split(" "):
            return
        if node.tag == f"{SVG}text" and name in sizes:
            size = float((re.search(r" t(\d+)", node.get("class")) or [0, sizes[name]])[1])
            yield (left + float(node.get("x")) * scale, top + float(node.get("y")) * scale,
                   node.text or "", size * scale * (1.12 if name in ("title", "head") else 1))
        for child in node:
            yield from walk(child, left, top, scale)

    yield from walk(ElementTree.fromstring(svg), 0.0, 0.0, 1.0)


def test_the_map_keeps_at_least_two_fifths_of_every_sheet(documents):
    for layout in LAYOUTS:
        for orient in ("landscape", "portrait"):
            options = SheetOptions(layout=layout, orient=orient)
            frame = re.search(r'<rect class="frame" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" '
                              r'height="([\d.]+)"', svg_of(documents, options))
            page = page_of(options)
            assert float(frame[3]) * float(frame[4]) > 0.4 * page.width * page.height, layout


def test_an_own_title_takes_the_place_of_the_generated_one_and_wraps(documents):
    title = "Before Kalbajar / Karvachar was handed over & <after> " * 3
    options = SheetOptions(title=title.strip())
    root = ElementTree.fromstring(svg_of(documents, options))
    assert root.find(f"{SVG}title").text == title.strip()
    assert len([t for t in root.iter(f"{SVG}text")
                if (t.get("class") or "").startswith("title")]) == 2


def test_what_is_switched_off_is_not_on_the_sheet_but_stays_in_the_file(documents):
    off = SheetOptions(legend=False, sources=False, disclaimer=False)
    whole, bare = svg_of(documents), svg_of(documents, off)
    body = bare.split("</metadata>")[1]
    assert 'class="legend"' in whole
    assert 'class="legend"' not in body
    assert "Sources:" not in body
    assert "imply no endorsement" not in body
    assert "imply no endorsement" in bare


def test_what_has_no_source_is_said_before_the_sources_and_the_rest_is_counted(documents):
    caption = caption_of(documents, state(), SheetOptions(), "")
    cited = replace(caption.cited, caveat="2 of 59 statements are general knowledge.")
    foot = "".join(footing(replace(caption, cited=cited), 1500, True, True).parts)
    small = " ".join(re.findall(r'class="small"[^>]*>([^<]*)<', foot))
    said = re.search(r"2 of 59 statements are general knowledge.* Sources: (.+?); and (\d+) "
                     "more, named inside this file", small)
    named = said[1].split("; ")
    assert tuple(named) == cited.sources[:len(named)]
    assert len(named) + int(said[2]) == len(cited.sources)
    linked = image_svg(documents, state(), SheetOptions(), "https://atlas.example/")
    assert re.search(r"and \d+ more: https://atlas.example/\?v=3", " ".join(
        re.findall(r'class="small"[^>]*>([^<]*)<', linked)))


@pytest.mark.parametrize("view", ["region", "world"])
def test_no_source_stands_without_its_voice(documents, view):
    voices = set(labels("source-voice", "spoken").values())
    for source in cited_by(documents, state(view=view)).sources:
        assert any(f" ({voice})" in source for voice in voices), source


def test_a_zoomed_map_says_where_it_lies(documents):
    assert "inset-view" in svg_of(documents, at="800,450,4").split("</style>")[1]
    assert "inset-view" not in svg_of(documents).split("</style>")[1]
    without = svg_of(documents, SheetOptions(inset=False), at="800,450,4")
    assert "inset-view" not in without.split("</style>")[1]


def test_where_a_map_lies_is_not_told_over_what_is_held(documents):
    """From the south-east the land is away from the usual corner, from the north-west in it."""
    for at, low in (("47.4,39.2,3", True), ("46.0,40.3,3", False)):
        svg = svg_of(documents, at=at, v="3")
        top = re.search(r'<rect class="inset-ground" x="[\d.]+" y="([\d.]+)"', svg)
        assert (float(top[1]) > 500) == low, at


def test_names_keep_their_size_when_the_map_is_zoomed(documents):
    for names in (r"\.r1 \.name", r"\.note \.head"):
        near, far = (re.search(names + r"\{font-size:([\d.]+)px", svg_of(documents, at=at))[1]
                     for at in ("800,450,8", "800,450,1"))
        assert near == far


def test_a_transparent_sheet_has_no_ground(documents):
    png = image_bytes(documents, state(), "png", SheetOptions(ground=False, width=400))
    with Image.open(io.BytesIO(png)) as image:
        assert image.convert("RGBA").getpixel((2, 2))[3] == 0
    png = image_bytes(documents, state(), "png", SheetOptions(width=400))
    with Image.open(io.BytesIO(png)) as image:
        assert image.convert("RGBA").getpixel((2, 2)) == (252, 251, 248, 255)


@pytest.mark.parametrize("options", [
    SheetOptions(layout="a4", width=1600), SheetOptions(width=1001), SheetOptions(mm=90, dpi=150),
    SheetOptions(layout="letter", orient="portrait", width=777)])
def test_a_picture_is_whole_to_its_last_row_and_column(documents, options):
    with Image.open(io.BytesIO(image_bytes(documents, state(), "png", options))) as image:
        assert image.mode == "RGB"
        wide, high = image.size
        edges = [(0, 0, wide, 1), (0, high - 1, wide, high), (0, 0, 1, high),
                 (wide - 1, 0, wide, high)]
        assert {colour for edge in edges for _, colour in image.crop(edge).getcolors()} == {
            (252, 251, 248)}


def test_nothing_of_the_map_lies_beside_its_frame(documents):
    options = SheetOptions(width=1600)
    frame = re.search(r'<rect class="frame" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" '
                      r'height="([\d.]+)"', svg_of(documents, options))
    left, top, wide, high = (int(float(number)) for number in frame.groups())
    with Image.open(io.BytesIO(image_bytes(documents, state(), "png", options))) as image:
        for edge in ((left - 3, top - 3, left + wide + 3, top - 1),
                     (left - 3, top + high + 1, left + wide + 3, top + high + 3),
                     (left - 3, top - 3, left - 1, top + high + 3),
                     (left + wide + 1, top - 3, left + wide + 3, top + high + 3)):
            assert len(image.crop(edge).getcolors()) == 1


@pytest.mark.parametrize("lang", ["en", "hy"])
def test_no_name_is_cut_by_the_frame(documents, lang):
    document = documents["region"]
    for window in ((300.0, 200.0, 900.0, 700.0), (0.0, 0.0, 1400.0, 900.0)):
        inside = with_names_inside(document, lang, window, 1.1)
        assert 0 < len(inside["labels"]) < len(document["labels"])
        for country in inside["countries"]:
            half = 1.1 * text_width(country["names"][lang], 15, "serif") / 2
            assert window[0] <= country["x"] - half and country["x"] + half <= window[2]
            assert window[1] < country["y"] < window[3]


def test_no_dot_of_a_place_is_cut_by_the_frame(documents):
    document = documents["region"]
    place = next(one for one in document["labels"] if one["rank"] == 0)
    text, _, _, _, level = place["names"]["en"]
    # Below its dot the name itself is whole.
    place = place | {"names": {"en": [text, 0, 14, "middle", level]}}
    for above, kept in ((20.0, True), (1.0, False), (-1.0, False)):
        window = (place["x"] - 300.0, place["y"] - above, place["x"] + 300.0, place["y"] + 300.0)
        inside = with_names_inside(document | {"labels": [place]}, "en", window, 1.0)
        assert bool(inside["labels"]) is kept


def marked(svg: str, kinds: tuple[str, ...] = ("note-figure", "figure")
           ) -> tuple[list[int], list[int]]:
    """Return the numbers of folded notes on the map and in the legend, discs of events included."""
    root = ElementTree.fromstring(svg)
    legend = {one for found in root.iterfind(f".//{SVG}g[@class='legend']") for one in found.iter()}
    marks = [(int(one.text), one in legend) for one in root.iter(f"{SVG}text")
             if one.get("class") in kinds]
    return tuple(sorted(number for number, keyed in marks if keyed is where)
                 for where in (False, True))


# Each sheet on each day, in the languages by turns: every sheet and every day is in both.
@pytest.mark.parametrize(("layout", "day", "ui"), [
    (layout, day, ("en", "ru")[(across + down) % 2])
    for down, layout in enumerate(("a4", "square", "wide"))
    for across, day in enumerate(("1994-05-13", "2020-10-20", "2023-09-20"))])
def test_a_note_without_room_is_a_number_on_the_map_and_told_in_the_legend(documents, layout, day,
                                                                           ui):
    options = SheetOptions(layout=layout)
    on_map, told = marked(svg_of(documents, options, day=day, ui=ui, lang=ui))
    assert set(told) <= set(on_map)
    assert on_map == [*range(1, len(on_map) + 1)]
    if layout == "a4":
        assert told
    on_map, told = marked(svg_of(documents, replace(options, legend=False), day=day, ui=ui))
    assert set(told) <= set(on_map) == {*range(1, len(on_map) + 1)}


def test_of_two_days_each_has_its_numbers_and_is_told_under_its_name(documents):
    day = {"day": "2020-11-22", "view": "compare", "with": "1994-05-13", "mode": "side"}
    svg = svg_of(documents, SheetOptions(), **day)
    on_map, told = marked(svg)
    assert told.count(2) == 2
    assert on_map.count(2) == 2
    assert set(told) <= set(on_map)
    for name in ("13 May 1994", "22 November 2020"):
        assert f"Notes on the map: {name}" in svg


def test_of_a_legend_that_is_too_long_no_words_of_a_number_are_left_out(documents):
    day = {"day": "2023-09-25", "view": "compare", "with": "1994-05-13", "mode": "side"}
    on_map, told = marked(svg_of(documents, SheetOptions(layout="wide"), ui="hy", lang="hy", **day))
    assert on_map.count(2) == told.count(2) == 2


def test_near_by_a_difference_names_what_passed_on_though_its_district_has_no_room(documents):
    near = {"day": "2020-12-02", "view": "compare", "with": "1994-05-13", "mode": "difference",
            "at": "46.75,39.65,2.5", "v": "3"}
    assert '<text class="part-name"' in svg_of(documents, SheetOptions(layout="a4"), **near)


@pytest.mark.parametrize("day", ["1994-05-13", "2020-10-20", "2020-11-22", "2023-09-20"])
@pytest.mark.parametrize("lang", ["en", "az", "hy", "ru"])
@pytest.mark.parametrize("pixel", [1.0, 1.6, 2.0])
def test_no_note_lies_on_a_name_or_leaves_the_frame(documents, day, lang, pixel):
    look = state(day=day, lang=lang, ui=lang).look
    window = (400.0, 150.0, 1500.0, 1000.0)
    level = label_level(1 / pixel)
    document = with_names_inside(documents.in_language(lang)["region"], lang, window, pixel)
    names = boxes_of(document, look, level, pixel, 1.0)
    shown, told = with_room(document, look, level, window, pixel, 1.0, frozenset())
    svg = body(shown, look, only_level=level, pixel=pixel, window=window)
    notes = [node for node in shown["nodes"] if "note" in node and f'id="{node["id"]}"' in svg]
    assert notes or told
    for node in notes:
        left, top, right, bottom = box_of(node, pixel)
        assert window[0] <= left and right <= window[2]
        assert not [name for name in names if left < name[2] and name[0] < right
                    and top < name[3] and name[1] < bottom], node["note"]
    assert not {one.note for one in told} & {node["id"] for node in notes}


@pytest.mark.parametrize("ui", ["en", "hy"])
def test_on_a_small_map_no_state_is_named_on_a_place_and_no_number_lies_on_a_name(documents, ui):
    """A sheet of two days has maps half as wide; a difference names lines and districts, and has
    no number."""
    document, pixel = documents.in_language(ui)["region"], 1.9
    window = (250.0, 130.0, 1550.0, 1050.0)
    for more in ({}, {"view": "compare", "with": "2020-11-22"}):
        look = state(day="2024-06-01", ui=ui, lang=ui, **more).look
        level = label_level(1 / pixel)
        between = names_of(document, picture(document, look.day, look.other), ui, pixel,
                           window) if look.difference else None
        over = between.boxes if between else []
        inside = with_states_clear(with_names_inside(document, ui, window, pixel), look, level,
                                   window, pixel, 1.0, over)
        shown, _ = with_room(inside, look, level, window, pixel, 1.0, frozenset(), between)
        names = boxes_of(shown, look, level, pixel, 1.0)
        states = names[:len(shown["countries"])]
        assert len(states) >= 4
        names += over
        assert not [one for one in states for other in names if other is not one and meet(
            one, other)]
        marks = [(x + dx * pixel, y + dy * pixel) for (x, y), (dx, dy) in (
            (mark["at"], mark["moved"]) for mark in shown.get("folded", ()))]
        assert bool(marks) != look.difference
        assert not [at for at in marks for name in names if meet(name, (
            at[0] - 7 * pixel, at[1] - 7 * pixel, at[0] + 7 * pixel, at[1] + 7 * pixel))]


def test_a_legend_is_never_higher_than_its_room_and_its_headings_no_wider():
    keys = [Key(f"Something of some length, number {number}", "") for number in range(14)]
    sections = [("A heading of many words that no column is wide enough for", keys),
                ("Another", keys[:3])]
    block = legend_block(sections, 4, 1100, 200)
    lowest, widest = 0.0, 0.0
    root = ElementTree.fromstring(f'<g>{"".join(block.parts)}</g>')
    scale = float(root[0].get("transform")[6:-1])
    for row in root[0]:
        y = float((row.get("transform") or "translate(0 0)")[10:-1].split()[-1])
        for text in row.iter("text"):
            lowest = max(lowest, scale * (y + float(text.get("y"))))
            if text.get("class") == "head":
                widest = max(widest, text_width(text.text, 15, "serif-bold"))
    assert lowest <= 200
    assert 0 < widest * scale <= (1100 - 3 * 28) / 4


def test_a_number_keeps_its_unit_in_its_line():
    for text in ("ceded 709 km² there", "հանձնված 709 կմ² այդտեղ", "передано 709 км² там",
                 "that is 52 %"):
        assert not [line for line in wrapped(text, 13, 60, 9)
                    if line.startswith(("km", "կմ", "км", "%"))]


@pytest.mark.parametrize("layout", ["sheet", "square"])
def test_the_relief_is_in_the_picture(documents, layout):
    """A program that cannot read an image in an SVG leaves it out and says nothing."""
    options = SheetOptions(layout=layout, width=400)
    with_relief, without = (Image.open(io.BytesIO(image_bytes(documents, shown, "png", options)))
                            for shown in (state(), state(hide="relief")))
    left, _, right, _ = ImageChops.difference(with_relief, without).getbbox()
    assert right - left > 0.6 * 400
    assert svg_of(documents, options).count('href="data:image/png;base64,') == 1


# -- scripts and sizes ----------------------------------------------------------------------


@pytest.mark.parametrize("lang", NAMES)
def test_every_script_is_drawn_with_the_fonts_that_come_with_the_atlas(documents, lang):
    """A name that no font has would leave the same boxes whatever its letters are."""
    from dashboard.export.png import png_bytes

    def letters(text: str) -> bytes:
        return png_bytes('<svg xmlns="http://www.w3.org/2000/svg" width="300" height="30">'
                         f'<text y="20" font-family="Noto Sans">{text}</text></svg>')

    name = NAMES[lang]
    assert name in svg_of(documents, SheetOptions(labels=lang))
    assert letters(name) != letters(name[::-1]) != letters("\U0010ffff" * len(name))


def test_the_pdf_holds_every_script_as_text(documents):
    for lang, name in NAMES.items():
        pdf = image_bytes(documents, state(lang=lang), "pdf", SheetOptions())
        assert b"/ToUnicode" in pdf
        assert name in text_of(sheets_of(pdf)[0])


@pytest.mark.parametrize(("layout", "orient", "wide", "high"), [
    ("a4", "landscape", 297, 210), ("a4", "portrait", 210, 297), ("a3", "landscape", 420, 297),
    ("letter", "portrait", 215.9, 279.4),
])
def test_paper_has_its_exact_size(documents, layout, orient, wide, high):
    options = SheetOptions(layout=layout, orient=orient)
    pdf = image_bytes(documents, state(), "pdf", options)
    assert pdf_size(pdf) == pytest.approx((wide, high), abs=0.02)
    root = ElementTree.fromstring(svg_of(documents, options))
    assert root.get("width") == f"{wide:g}mm"
    assert float(root.get("height").removesuffix("mm")) == pytest.approx(high)


def test_millimetres_and_dpi_give_pixels_and_say_so(documents):
    png = image_bytes(documents, state(), "png", SheetOptions(mm=90, dpi=150))
    with Image.open(io.BytesIO(png)) as image:
        assert image.width == round(90 / 25.4 * 150)
        assert image.info["dpi"][0] == pytest.approx(150, abs=0.2)


@pytest.mark.parametrize(("options", "pixels"), [
    (SheetOptions(), 3200), (SheetOptions(scale=1), 1600), (SheetOptions(scale=4), 6400),
    (SheetOptions(width=777), 777), (SheetOptions(layout="a4", dpi=300), 3508),
])
def test_a_png_is_as_wide_as_asked(options, pixels):
    assert pixels_wide(options) == pixels


# -- what a file says of itself -------------------------------------------------------------


def test_every_kind_says_what_it_is(documents):
    options = SheetOptions(width=300)
    query = {"lang": "az", "hide": "military"}
    for kind in ("svg", "png", "pdf"):
        content = image_bytes(documents, state(**query), kind, options, "https://atlas.example/")
        said = ("\n".join(png_texts(content).values()) if kind == "png"
                else content.decode("utf-8", "ignore"))
        for expected in ("2020-11-24", "military", "CC BY 4.0", documents.version,
                         "imply no endorsement", "km²",
                         "https://atlas.example/?v=3&day=2020-11-24", f"version {__version__}"):
            assert expected in said.replace("&amp;", "&"), (kind, expected)


def test_the_picture_that_a_file_names_is_that_file_again(documents):
    options = SheetOptions(layout="square", title="Ours & theirs", legend=False)
    first = svg_of(documents, options, lang="ru", at="700,400,2.5")
    picture = ElementTree.fromstring(first).find(
        ".//{http://purl.org/dc/elements/1.1/}identifier").text
    from dashboard.address.site import query_of

    again, rest, ignored = read_options(query_of(picture))
    assert not ignored
    assert image_svg(documents, read_query(rest)[0], again) == first


@pytest.mark.parametrize("kind", ["svg", "png", "pdf"])
def test_the_same_picture_is_the_same_bytes(documents, kind):
    options = SheetOptions(layout="a4", width=500)
    one, two = (image_bytes(Documents(), state(), kind, options) for _ in range(2))
    assert one == two


def test_no_address_of_one_machine_is_in_a_file(documents):
    client = create_app().server.test_client()
    for kind in ("svg", "png", "pdf"):
        content = client.get(f"/image.{kind}?day=2020-11-24&width=200").data
        assert b"127.0.0.1" not in content
        assert b"localhost" not in content


def test_the_page_and_the_command_give_the_same_picture():
    app = create_app()
    client = app.server.test_client()
    served = client.get("/image.svg?day=2020-11-24&lang=hy&layout=a4&orient=portrait").data
    options = SheetOptions(layout="a4", orient="portrait")
    assert served == image_bytes(app.documents, state(lang="hy"), "svg", options)


def test_a_pdf_is_made_to_be_kept_and_read_aloud(documents):
    pdf = image_bytes(documents, state(), "pdf", SheetOptions(layout="a4"))
    assert b"<pdfaid:part>2</pdfaid:part>" in pdf
    assert b"<pdfuaid:part>1</pdfuaid:part>" in pdf
    # Tagged: one figure with its text, in the language of the page.
    for part in (b"/Marked true", b"/StructTreeRoot", b"/S/Figure", b"/Alt", b"/Lang(en)"):
        assert part in pdf
    assert b"/Subtype/Image" in pdf  # the relief, and it alone
    assert pdf.count(b"/FontDescriptor") >= 3


def test_png_chunks_are_whole(documents):
    png = image_bytes(documents, state(), "png", SheetOptions(width=200))
    at, kinds = 8, []
    while at < len(png):
        length, = struct.unpack(">I", png[at:at + 4])
        kinds.append(png[at + 4:at + 8])
        at += 12 + length
    assert at == len(png)
    assert kinds[0] == b"IHDR"
    assert kinds.count(b"pHYs") == 1
    assert kinds[-1] == b"IEND"
    assert "XML:com.adobe.xmp" in png_texts(png)


# -- options --------------------------------------------------------------------------------


def test_options_never_enter_the_state():
    options, rest, ignored = read_options({"day": "2020-11-24", "layout": "a4", "legend": "0"})
    assert options == SheetOptions(layout="a4", legend=False)
    assert rest == {"day": "2020-11-24"}
    assert not ignored


@pytest.mark.parametrize("options", [
    SheetOptions(), SheetOptions(layout="a3", orient="portrait", title="Ä & b=c", mm=180.5),
    SheetOptions(inset=False, ground=False, scale=0.5, dpi=72, labels="hy"),
])
def test_options_are_read_back_as_they_were_written(options):
    from dashboard.address.site import query_of

    query = query_of(f"?{options_query(options)}") if options_query(options) else {}
    assert read_options(query) == (options, {}, [])


@pytest.mark.parametrize("query", [
    {"layout": "poster"}, {"scale": "999"}, {"scale": "nan"}, {"width": "-5"}, {"mm": "x"},
    {"title": "\n"}, {"title": "x" * 301}, {"legend": "maybe"}, {"dpi": "1e9"},
])
def test_an_impossible_option_is_told_and_the_usual_stands(query):
    options, rest, ignored = read_options(query)
    assert options == SheetOptions()
    assert not rest
    assert len(ignored) == 1


def test_no_address_asks_for_more_pixels_than_a_machine_bears():
    options, _, ignored = read_options({"layout": "a3", "scale": "8", "mm": "2000",
                                        "dpi": "1200"})
    page = page_of(options)
    assert pixels_wide(options) ** 2 * page.height / page.width <= MAX_PIXELS
    assert "too large" in ignored[0]


def test_only_what_has_pixels_can_have_too_many():
    for kind in ("pdf", "svg"):
        assert read_options({"mm": "1189"}, kind) == (SheetOptions(mm=1189), {}, [])
    assert read_options({"mm": "1189"})[2]


# -- type -----------------------------------------------------------------------------------


def test_a_word_without_end_is_broken():
    lines = wrapped("a" * 500, 14, 200, 9)
    assert all(text_width(line, 14) <= 200 for line in lines)
    assert len(lines) == 9
    assert lines[-1].endswith("…")


def test_a_title_has_lines_of_like_length():
    first, second = balanced("Who held what in and around Nagorno-Karabakh, 20 October 2020",
                             30, 900, "serif-bold")
    assert text_width(second, 30) > 0.5 * text_width(first, 30)


def test_a_legend_that_is_too_long_says_how_much_is_missing():
    class Key:
        label, swatch, number, total, act = "A key of the legend", "", "", "", ""
        ours, quotes, under = "", (), ""

    for room in (400, 410, 420):
        block = legend_block([("Head", [Key() for _ in range(40)])], 1, 300, room)
        assert block.height <= room
        scale, y = map(float, re.search(
            r'scale\((.*?)\).*y="([\d.]+)">and \d+ more on the map', block.parts[0]).groups())
        # What stands below the block does not lie on that line.
        assert scale * y <= block.height


# -- several maps on one sheet --------------------------------------------------------------


def frames_of(svg: str) -> list[tuple[float, ...]]:
    return [tuple(map(float, found)) for found in re.findall(
        r'<rect class="frame" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)"', svg)]


def unique_ids(svg: str) -> bool:
    ids = re.findall(r' id="([^"]+)"', svg)
    return len(ids) == len(set(ids))


def test_a_difference_shows_what_passed_on_and_says_by_what(documents):
    svg = svg_of(documents, view="compare", day="2020-12-01", **{"with": "2020-11-24"})
    assert svg.count('class="rim karabakh"') == 1
    assert 'class="piece azerbaijan moved"' in svg
    assert 'class="event' not in svg
    assert "Changed: fill as on" in svg
    assert "Line of contact, 24 November 2020" in svg
    assert "Changed hands between the two days" in svg
    assert "Kalbajar district is handed over" in svg


def test_two_days_stand_beside_each_other_the_earlier_first(documents):
    for days in (("1994-05-12", "2020-12-01"), ("2020-12-01", "1994-05-12")):
        svg = svg_of(documents, view="compare", day=days[0], mode="side", **{"with": days[1]})
        left, right = frames_of(svg)
        assert left[2:] == right[2:]
        assert left[0] + left[2] < right[0]
        names = re.findall(r'<text class="panel-name"[^>]*>([^<]*)<', svg)
        assert names == ["12 May 1994", "1 December 2020"]
        assert unique_ids(svg)


def test_a_tall_sheet_of_the_world_has_room_for_its_crowded_parts(documents):
    tall = SheetOptions(layout="a4", orient="portrait")
    svg = svg_of(documents, tall, view="world")
    assert len(frames_of(svg)) == 3
    assert unique_ids(svg)
    assert len(frames_of(svg_of(documents, tall, view="world", at="800,300,3"))) <= 2
    assert len(frames_of(svg_of(documents, view="world"))) == 1


def test_every_reference_of_a_sheet_has_its_target(documents):
    for query in ({}, {"view": "world"}, {"at": "800,400,4"},
                  {"view": "compare", "mode": "side", "with": "1994-05-12"}):
        svg = svg_of(documents, SheetOptions(layout="square"), **query)
        ids = set(re.findall(r' id="([^"]+)"', svg))
        asked = set(re.findall(r'url\(#([^)]+)\)', svg.split("</style>")[1])) | set(
            re.findall(r' href="#([^"]+)"', svg))
        assert asked <= ids


@pytest.mark.parametrize("options", [
    SheetOptions(layout="wide"), SheetOptions(layout="square"),
    SheetOptions(layout="a4", orient="portrait"), SheetOptions(layout="wide", legend=False)])
def test_the_map_of_a_film_stands_still_and_tells_its_notes_on_each_day(documents, options):
    days = [state(day=day) for day in ("1988-02-20", "1994-05-12", "2020-10-20", "2023-09-19")]
    frames = [Frame(one.day, 1.0) for one in days]
    room = room_of_film(documents, days[0], options, frames, "")
    sheets = [image_svg(documents, one, options, least=room) for one in days]
    assert len({frames_of(svg)[0] for svg in sheets}) == 1
    numbers = [marked(svg, ("note-figure",)) for svg in sheets]
    assert all(on_map == told for on_map, told in numbers)
    assert any(told for _, told in numbers) or options.layout != "a4"


def test_a_hostile_viewport_shows_the_nearest_paper(documents):
    far, near = (svg_of(documents, at=at).split("</style>")[1]
                 for at in ("99999,-99999,40", "3000,-500,40"))
    moved = [re.search(r'class="sheet-map region" transform="([^"]+)"', svg)[1]
             for svg in (far, near)]
    assert moved[0] == moved[1]
    x, y, scale = (float(number) for number in re.findall(r"-?[\d.]+", moved[0]))
    left, top, wide = (float(number) for number in re.search(
        r'<rect class="frame" x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"', far).groups())
    assert y <= top + 1  # no frame of nothing over the paper, or at its right
    assert x + scale * documents["region"]["width"] >= left + wide - 1
