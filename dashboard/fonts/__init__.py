"""The fonts of the map: Noto Sans and Noto Serif with Latin, Cyrillic and Armenian (OFL).

Titles that readers write may have Georgian and Arabic letters too.

Each style is one TrueType file, for images, and several WOFF2 files, for the page: one for
each script, so that a page fetches what it shows.
"""

from pathlib import Path

FOLDER = Path(__file__).resolve().parent
FONT_FILES = {
    "sans": FOLDER / "noto-sans-400.ttf",
    "sans-bold": FOLDER / "noto-sans-600.ttf",
    "sans-italic": FOLDER / "noto-sans-400-italic.ttf",
    "serif": FOLDER / "noto-serif-400.ttf",
    "serif-bold": FOLDER / "noto-serif-600.ttf",
}
# Family, weight and slant of each file.
FACES = {
    "noto-sans-400": ("Noto Sans", 400, "normal"),
    "noto-sans-600": ("Noto Sans", 600, "normal"),
    "noto-sans-400-italic": ("Noto Sans", 400, "italic"),
    "noto-serif-400": ("Noto Serif", 400, "normal"),
    "noto-serif-600": ("Noto Serif", 600, "normal"),
}
# The characters of each part of a face, as CSS writes them. Together they are all that the
# faces have. The first is what every page shows: its signs, and letters without accents.
SCRIPTS = {
    "basic": "U+20-7E,U+A0,U+AB,U+B0-B2,U+B7,U+BB,U+D7,U+2013-2014,U+2018-2019,U+201C-201E,"
             "U+2026,U+202F,U+2039-203A,U+2190-2194,U+2212,U+25B6,U+25C0",
    "latin": "U+A1-AA,U+AC-AF,U+B3-B6,U+B8-BA,U+BC-D6,U+D8-FF,U+106-107,U+10C-10D,U+11E-11F,"
             "U+130-131,U+158,U+15E-161,U+17D-17E,U+18F,U+259,U+2010-2012,U+2015-2017,"
             "U+201A-201B,U+201F-2025,U+2027,U+2030,U+2032-2033,U+20AC,U+2122",
    "latin-ext": "U+100-105,U+108-10B,U+10E-11D,U+120-12F,U+132-157,U+159-15D,U+162-17C,"
                 "U+17F,U+1E6-1E7,U+218-21B,U+2BB-2C8,U+300-328,U+2044,U+2074,U+2248-2265,"
                 "U+23F5-23F8,U+25A0-25B3,U+25C6-25CF,U+2713",
    "cyrillic": "U+400-45F,U+2116",
    "armenian": "U+531-58F",
    "georgian": "U+10D0-10FF,U+1C90-1CBA,U+1CBD-1CBF",
    "arabic": "U+60C-6FE",
}


def scripts_of(letters: str) -> list[str]:
    """Return the parts of a face that hold some letters, with the signs beside any text."""
    first = next(iter(SCRIPTS))
    return [script for script in SCRIPTS
            if script == first or characters(script) & set(map(ord, letters)) - {32}]


def characters(script: str) -> set[int]:
    """Return the characters of a part of a face."""
    codes: set[int] = set()
    for part in SCRIPTS[script].split(","):
        first, _, last = part.removeprefix("U+").partition("-")
        codes.update(range(int(first, 16), int(last or first, 16) + 1))
    return codes
