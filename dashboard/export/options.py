"""How a sheet is laid out and saved; what it shows is the state's business.

An option never enters the state or its permalink: ``read_options`` takes the options out of
an address and leaves the rest to ``dashboard.address.state``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from unicodedata import normalize
from urllib.parse import quote

from dashboard.words.messages import notice
from dashboard.words.vocabulary import values

LABELS = values("language")
SVG_FORMS = values("svg-form")
ORIENTATIONS = ("landscape", "portrait")
# Paper in millimetres, long side first, and how many units of the sheet an inch of it holds.
_PAPERS = {"a4": (297.0, 210.0, 120), "a3": (420.0, 297.0, 100), "letter": (279.4, 215.9, 120)}
_SCREENS = {"sheet": (1600, 1000), "wide": (1600, 900), "square": (1200, 1200)}
LAYOUTS = (*_SCREENS, *_PAPERS)
MAX_PIXELS = 40_000_000
# What a server draws for anybody: all that the dialogue names, on screen ×4 and A3 at 300 dpi.
SERVED_PIXELS = 26_000_000
# Letters of a reader's title, and of a note: as many find room on every layout.
LONGEST_TEXT = 300
_INCH = 25.4
# DejaVu, which is wider than most others, is up to so much wider than Noto.
_WIDER = 1.25
_SCREEN_DPI = 96


@dataclass(frozen=True)
class SheetOptions:
    """What stands on a sheet and how large it is; 0 and "" leave the choice to the layout."""

    layout: str = "sheet"
    orient: str = "landscape"
    title: str = ""
    note: str = ""
    labels: str = ""
    legend: bool = True
    sources: bool = True
    disclaimer: bool = True
    inset: bool = True
    ground: bool = True
    svg: str = SVG_FORMS[0]
    scale: float = 0
    width: int = 0
    mm: float = 0
    dpi: int = 0

    @property
    def wider(self) -> float:
        """How much wider than ours the letters may be that the sheet is drawn with."""
        return _WIDER if self.svg == "editing" else 1.0


@dataclass(frozen=True)
class Page:
    """A sheet: its size in the units of its type, and its width on paper or screen."""

    width: float
    height: float
    mm: float

    @property
    def mm_high(self) -> float:
        """The height in millimetres."""
        return self.mm * self.height / self.width


def page_of(options: SheetOptions) -> Page:
    """Return the sheet that the options ask for."""
    if options.layout in _PAPERS:
        *sides, density = _PAPERS[options.layout]
        wide, high = sides if options.orient == "landscape" else reversed(sides)
        page = Page(wide / _INCH * density, high / _INCH * density, wide)
    else:
        sides = _SCREENS[options.layout]
        wide, high = sides if options.orient == "landscape" else reversed(sides)
        page = Page(wide, high, wide / _SCREEN_DPI * _INCH)
    return replace(page, mm=options.mm) if options.mm else page


def pixels_wide(options: SheetOptions) -> int:
    """Return the width of the PNG in pixels."""
    page = page_of(options)
    if options.width:
        return options.width
    if options.dpi or options.mm:
        return round(page.mm / _INCH * (options.dpi or 300))
    return round(page.width * (options.scale or 2))


def megapixels(options: SheetOptions) -> float:
    """Return how large the PNG is, in millions of pixels."""
    page = page_of(options)
    return pixels_wide(options) ** 2 * page.height / page.width / 1e6


def read_options(query: Mapping[str, str], kind: str = "png", most: int = MAX_PIXELS,
                 ) -> tuple[SheetOptions, dict[str, str], list[str]]:
    """Return the options of an address, the rest of it, and what of them was ignored.

    ``kind`` is that of the file: only a PNG can have too many pixels, which is more than
    ``most``.
    """
    chosen: dict = {}
    ignored: list[str] = []
    for name, value in query.items():
        if name not in _READERS:
            continue
        try:
            chosen[name] = _READERS[name](value)
        except ValueError as error:
            ignored.append(f"{name}={value[:40]}: {error}")
    options = SheetOptions(**chosen)
    page = page_of(options)
    widest = int((most * page.width / page.height) ** 0.5)
    if kind == "png" and pixels_wide(options) > widest:
        larger = "too-large" if most == MAX_PIXELS else "too-large-served"
        ignored.append(notice(larger, pixels=pixels_wide(options), most=widest))
        options = replace(options, width=widest)
    return options, {k: v for k, v in query.items() if k not in _READERS}, ignored


def options_query(options: SheetOptions) -> str:
    """Return the options that differ from the usual, as an address writes them."""
    parts = []
    for field in fields(SheetOptions):
        value = getattr(options, field.name)
        if value == field.default:
            continue
        text = str(int(value)) if isinstance(value, bool) else f"{value:g}" if isinstance(
            value, int | float) else quote(value)
        parts.append(f"{field.name}={text}")
    return "&".join(parts)


def _one_of(*names: str):
    def read(value: str) -> str:
        if value not in names:
            raise ValueError(notice("one-of", allowed=", ".join(names)))
        return value
    return read


def _number(least: float, most: float, kind: type = int):
    def read(value: str):
        try:
            number = kind(value)
        except ValueError:
            number = least - 1
        if not least <= number <= most:
            raise ValueError(notice("number", least=f"{least:g}", most=f"{most:g}"))
        return number
    return read


def _switch(value: str) -> bool:
    if value not in ("0", "1"):
        raise ValueError(notice("switch"))
    return value == "1"


def _text(name: str):
    """Return a reader of a line of text; what is no letter of it is a blank."""
    def read(value: str) -> str:
        from dashboard.export.outlines import letters  # reads the faces: only for who writes one

        # A letter and its accent as one, which the faces have more of.
        written = normalize("NFC", value)
        words = " ".join("".join(c if c.isprintable() else " " for c in written).split())
        if not 0 < len(words) <= LONGEST_TEXT:
            raise ValueError(notice(name))
        if missing := [c for c in dict.fromkeys(words) if ord(c) not in letters()]:
            raise ValueError(notice("letters", letters=", ".join(
                f"{letter} (U+{ord(letter):04X})" for letter in missing[:5])))
        return words
    return read


_READERS = {
    "layout": _one_of(*LAYOUTS), "orient": _one_of(*ORIENTATIONS), "title": _text("title"),
    "note": _text("note"),
    "labels": _one_of(*LABELS), "legend": _switch, "sources": _switch, "disclaimer": _switch,
    "inset": _switch, "ground": _switch, "svg": _one_of(*SVG_FORMS),
    "scale": _number(0.25, 8, float), "width": _number(100, 12_000),
    "mm": _number(20, 2_000, float), "dpi": _number(36, 1_200),
}
