"""Build the fonts of the page and of the image export from the @fontsource packages.

    python -m dashboard.fonts.build PACKAGES

For maintainers, when a character is missing or a package is new. Each style becomes one
TrueType file with every script that the atlas writes (export), and a WOFF2 file for each
of them (page).
The fonts are Noto under the SIL Open Font License, which reserves no name: see OFL.txt.
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from fontTools import merge, subset
from fontTools.ttLib import TTFont

from dashboard.fonts import FOLDER, SCRIPTS, characters

ASCII = range(0x20, 0x7F)
LATIN = [*ASCII, *range(0xA0, 0x180), *map(ord, "ƏəǦǧȘșȚțʻʼˈ")]
CYRILLIC = [*range(0x400, 0x460), ord("№")]
ARMENIAN = [*range(0x531, 0x557), *range(0x559, 0x590)]
# Of titles that readers write: no name of the record is in them.
GEORGIAN = [*range(0x10D0, 0x1100), *range(0x1C90, 0x1CBB), *range(0x1CBD, 0x1CC0)]
ARABIC = [*range(0x60C, 0x6FF)]
PUNCTUATION = [*range(0x2010, 0x2027), *map(ord, "‰′″‹›⁄€™−\u202f")]
MARKS = [*range(0x300, 0x305), 0x306, 0x307, 0x308, 0x30A, 0x30B, 0x30C, 0x326, 0x327, 0x328]
SYMBOLS = [*map(ord, "←↑→↓↔≈≤≥■□●○◆▲△✓⁴"), *map(ord, "▶◀⏸⏵")]
TEXT = {*LATIN, *PUNCTUATION, *MARKS}

# Hints, vertical setting, formulas and what only variable fonts need.
HINTS = ["cvt ", "fpgm", "gasp", "prep"]
DROPPED = [*HINTS, "vhea", "vmtx", "MATH", "STAT", "GlyphOrder", "DSIG", "meta"]

# What shapes words: accents, ligatures, kerning, the Turkic dotted i, and how Arabic is joined.
FEATURES = ["ccmp", "kern", "liga", "locl", "mark", "mkmk",
            "calt", "fina", "init", "isol", "medi", "rlig"]


@dataclass(frozen=True)
class Style:
    """One file to build: its names and the package files it takes characters from."""

    family: str
    weight: int
    slant: str
    # Package, subset and weight of each file, with the characters wanted of it. A character
    # comes from the first file that has it.
    parts: tuple[tuple[str, str, int, frozenset[int]], ...]

    @property
    def file(self) -> str:
        """Return the file name without its ending."""
        slant = "-italic" if self.slant == "italic" else ""
        return f"{self.family.lower().replace(' ', '-')}-{self.weight}{slant}"


def style(family: str, weight: int, slant: str = "normal") -> Style:
    """Return what to build of one family, weight and slant."""
    package = family.lower().replace(" ", "-")
    text = frozenset(TEXT)
    parts = [(package, "latin", weight, text), (package, "latin-ext", weight, text)]
    if slant == "normal":
        armenian = f"{package}-armenian"
        parts += [
            (package, "cyrillic", weight, frozenset(CYRILLIC)),
            (package, "cyrillic-ext", weight, frozenset(CYRILLIC)),
            (armenian, "armenian", weight, frozenset(ARMENIAN)),
            (f"{package}-georgian", "georgian", weight, frozenset(GEORGIAN)),
            ("noto-sans-arabic", "arabic", weight, frozenset(ARABIC)),
            # One weight only; arrows and shapes stand beside any text.
            ("noto-sans-math", "latin", 400, frozenset(SYMBOLS)),
            ("noto-sans-symbols-2", "symbols", 400, frozenset(SYMBOLS)),
        ]
    return Style(family, weight, slant, tuple(parts))


STYLES = (
    style("Noto Sans", 400),
    style("Noto Sans", 600),
    style("Noto Sans", 400, "italic"),
    style("Noto Serif", 400),
    style("Noto Serif", 600),
)
# What must come out, in every upright style: names of the record in each script.
MUST = (
    "Ağdam Füzuli Cəbrayıl Kəlbəcər Şuşa Laçın Xocavənd Əİ"
    "Ստեփանակերտ Շուշի Ճարտար Բերձոր և Степанакерт Шуша Лачин Кельбаджар Ёё"
    "²–—·→←↔▶⏸…‘’“”°′″−×≈≤≥№"
)


def main(packages: Path) -> None:
    """Write every style as one .ttf and as .woff2 by script beside this file, and the licence."""
    for wanted in STYLES:
        font = built(wanted, packages)
        check(wanted, font)
        font.save(FOLDER / f"{wanted.file}.ttf")
        split(wanted)
    (FOLDER / "OFL.txt").write_text(licence(packages), encoding="utf-8")


def split(wanted: Style) -> None:
    """Write the part of a style in each script; no character may be in none."""
    whole = FOLDER / f"{wanted.file}.ttf"
    left = set(TTFont(whole).getBestCmap())
    for script in SCRIPTS:
        font = TTFont(whole)
        here = characters(script) & font.getBestCmap().keys()
        left -= here
        if not here:
            continue
        part = reduced(font, here)
        part.flavor = "woff2"
        part.save(FOLDER / f"{wanted.file}-{script}.woff2")
    if left:
        raise ValueError(f"{wanted.file}: in no part: {' '.join(f'U+{c:X}' for c in left)}")


def built(wanted: Style, packages: Path) -> TTFont:
    """Return one font with the characters of all the parts of a style."""
    taken: set[int] = set()
    with tempfile.TemporaryDirectory() as folder:
        files, lines = [], []
        for number, (package, script, weight, characters) in enumerate(wanted.parts):
            path = packed(packages, package, script, weight, wanted.slant)
            font = TTFont(path)
            here = (characters & font.getBestCmap().keys()) - taken
            if not here:
                continue
            taken |= here
            if not here <= {*GEORGIAN, *ARABIC}:
                lines.append((font["hhea"].ascent, font["hhea"].descent))
            files.append(Path(folder) / f"{number}.ttf")
            reduced(font, here).save(files[-1])
        font = merge.Merger().merge([str(file) for file in files])
    named(font, wanted)
    # Letters that stand in titles only move no line of the map.
    ascents, descents = zip(*lines, strict=True)
    font["hhea"].ascent = font["OS/2"].sTypoAscender = max(ascents)
    font["hhea"].descent = font["OS/2"].sTypoDescender = min(descents)
    return font


def packed(packages: Path, package: str, script: str, weight: int, slant: str) -> Path:
    """Return the path of one file of an unpacked @fontsource package."""
    folder = next(packages.glob(f"fontsource-{package}-[0-9].*[0-9]"))
    return folder / "package" / "files" / f"{package}-{script}-{weight}-{slant}.woff2"


def reduced(font: TTFont, characters: set[int]) -> TTFont:
    """Return the font with these characters only, without hints, ready to be merged."""
    options = subset.Options(
        layout_features=FEATURES,
        hinting=False,
        notdef_outline=True,
        drop_tables=DROPPED,
    )
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=characters)
    subsetter.subset(font)
    font.flavor = None
    return font


def named(font: TTFont, wanted: Style) -> None:
    """Give the font the names, weight and line height of its style, in place."""
    plain = {400: "Regular", 600: "SemiBold"}[wanted.weight]
    shown = "Italic" if wanted.slant == "italic" else plain
    # Old software knows four styles of a family only: SemiBold is a family of its own there.
    family = wanted.family if wanted.weight == 400 else f"{wanted.family} {plain}"
    names = {
        0: "Copyright 2022 The Noto Project Authors (https://github.com/notofonts)",
        1: family,
        2: shown if wanted.weight == 400 else "Regular",
        3: f"{wanted.file}; subset",
        4: f"{wanted.family} {shown}",
        6: f"{wanted.family.replace(' ', '')}-{shown}",
        13: "Licensed under the SIL Open Font License, Version 1.1.",
        14: "https://openfontlicense.org",
        16: wanted.family,
        17: shown,
    }
    table = font["name"]
    version = table.getDebugName(5)
    table.names = []
    for number, text in {**names, 5: version or "Version 2"}.items():
        table.setName(text, number, 3, 1, 0x409)
    font["OS/2"].usWeightClass = wanted.weight


def check(wanted: Style, font: TTFont) -> None:
    """Raise ValueError when an upright font lacks a character that the record needs."""
    missing = {c for c in MUST if ord(c) not in font.getBestCmap()}
    if missing and wanted.slant == "normal":
        raise ValueError(f"{wanted.file}: no glyph for {''.join(sorted(missing))}")


def licence(packages: Path) -> str:
    """Return the licence with the copyright line of every package that was used."""
    used = sorted({package for wanted in STYLES for package, *_ in wanted.parts})
    notices, body = [], ""
    for package in used:
        folder = next(packages.glob(f"fontsource-{package}-[0-9].*[0-9]"))
        text = (folder / "package" / "LICENSE").read_text(encoding="utf-8")
        notice, _, body = text.partition("\n")
        notices.append(f"{package}: {notice.strip()}")
    changed = ("Cut down to the characters of this project and merged: one file to a style, "
               "and one to a style and script.")
    return "\n".join([*notices, "", changed, body.rstrip(), ""])


if __name__ == "__main__":
    main(Path(sys.argv[1]))
