"""The style sheet of the page, put together from its files, and its fonts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path

from dashboard.draw import night
from dashboard.draw.palette import (
    ACCENT,
    CHARTED,
    INK,
    INK_ON_COLOUR,
    INK_ON_DARK,
    PAPER,
    QUIET,
)
from dashboard.draw.style import patterns, scoped, style_sheet, swatch_rules, zoom_rules
from dashboard.fonts import FACES, FOLDER, SCRIPTS
from geodata.days import from_ordinal, ordinal

_COMMENT = re.compile(r"\s*/\*.*?\*/", re.DOTALL)
# Time bars of fewer years than this name each, longer ones every fourth.
_FEW_YEARS = 8
_WEB = Path(__file__).resolve().parents[1] / "web"
# Files of rules: of more contrast, of what no map is drawn with, of a page in a frame of another.
_CONTRAST = "contrast"
_AFTER = ("charts", "records", "saving")
_FRAMED = "embed"


def page_style(fonts: Mapping[str, str], span: tuple[int, int]) -> str:
    """Return the style sheet that the first map waits for.

    ``fonts`` gives the address of each font file by its name, ``span`` the first and the last day
    of the time bar: no element of the page says itself how it looks, as nothing that is written
    into it may.
    """
    apart = {_CONTRAST, *_AFTER, _FRAMED}
    own = (_rules(path.stem) for path in sorted((_WEB / "style").glob("*.css"))
           if path.stem not in apart)
    return "\n".join([font_faces(fonts), sheet_rule(), zoom_rules(), years_rules(*span),
                      themed("\n".join(
        [root_rule(), *own, contrast_rules(), style_sheet(), swatch_rules()]),
        [*_after(), *_charted()])])


def after_style() -> str:
    """Return the style sheet that may come after the map: see ``inline/begin.js``."""
    # Its colours are named in the first: a browser that is told more of the root lays all out anew.
    return "\n".join([*map(night.named, _after()), night.chart_rules(_charted())])


def framed_style() -> str:
    """Return the style sheet of a page in a frame of another: it has no colour but of a shadow."""
    return _rules(_FRAMED)


def _after() -> list[str]:
    return [*map(_rules, _AFTER)]


def _charted() -> set[str]:
    return {*CHARTED, QUIET, INK_ON_COLOUR, INK_ON_DARK}


def _rules(name: str) -> str:
    """Return the rules of a file; its comments are for whoever edits it."""
    return _COMMENT.sub("", (_WEB / "style" / f"{name}.css").read_text(encoding="utf-8"))


def contrast_rules() -> str:
    """Return the rules of more contrast: where the system, and where the reader, asks for it."""
    rules = _rules(_CONTRAST)
    chosen = rules.replace(":root", ':root[data-scheme="contrast"]')
    return f"@media (prefers-contrast: more) {{{rules}}}\n{chosen}"


def years_of(first: int, last: int) -> list[tuple[int, float]]:
    """Return the years that a time bar names, and where: how much of it lies before each."""
    since, until = from_ordinal(first), from_ordinal(last)
    every = 1 if until.year - since.year < _FEW_YEARS else 4
    days = {year: ordinal(since.replace(year=year, month=1, day=1))
            for year in range(since.year, until.year + 1) if year % every == 0}
    return [(year, round(100 * (day - first) / (last - first), 3))
            for year, day in days.items() if first <= day <= last]


def years_rules(first: int, last: int) -> str:
    """Return the rules that put the years of a time bar in their places."""
    return "\n".join(f".years li:nth-child({number}){{left:{share}%}}"
                     for number, (_, share) in enumerate(years_of(first, last), 1))


def themed(sheet: str, more: Iterable[str] = ()) -> str:
    """Return a style sheet of a page with its colours, and ``more``, by day and by night."""
    hatches = patterns()
    return "\n".join([night.root_rules("\n".join([sheet, hatches, *more])), night.named(sheet),
                      night.pattern_rules(hatches)])


def sheet_style() -> str:
    """Return the rules of a sheet that the page draws, but for those of its map."""
    page = (_WEB / "style" / "map-document.css").read_text(encoding="utf-8")
    swatches = swatch_rules().replace(".swatch ", ".key .swatch ")
    return "\n".join([page.replace("non-scaling-stroke", "none"), zoom_rules(),
                      scoped(style_sheet(), ".key"), swatches])


def sheet_map_style() -> str:
    """Return the rules of the map of such a sheet, in pixels: the page knows its scale."""
    # Within what is used again no rule of the map holds, but it inherits.
    return scoped(style_sheet(), ".map") + "\n.map use{fill:none;stroke-linejoin:round}"


def root_rule() -> str:
    """Return the rule that gives the page the colours of the map."""
    return f":root {{ --ink: {INK}; --quiet: {QUIET}; --paper: {PAPER}; --accent: {ACCENT}; }}"


def sheet_rule() -> str:
    """Return the rule that gives the page's script the colours of a sheet, which is paper."""
    return f":root {{ --sheet-ink: {INK}; --sheet-quiet: {QUIET}; --sheet-paper: {PAPER}; }}"


def font_files() -> list[Path]:
    """Return the files of the page's fonts: each face, script by script."""
    files = (FOLDER / f"{face}-{script}.woff2" for face in FACES for script in SCRIPTS)
    return [file for file in files if file.exists()]


def first_fonts(script: str) -> list[str]:
    """Return the files of the faces that a page begins with, of a script.

    Asked for with the style sheet and not after it they are there when the page is laid out, which
    else is laid out twice.
    """
    return [f"{face}-{script}.woff2" for face in FACES if not face.endswith("italic")]


def font_faces(fonts: Mapping[str, str]) -> str:
    """Return the rules by which a page fetches of each face only the scripts that it shows."""
    return "\n".join(
        f'@font-face {{ font-family: "{family}"; font-weight: {weight}; font-style: {slant}; '
        f'font-display: swap; src: url("{fonts[f"{face}-{script}.woff2"]}") format("woff2"); '
        f"unicode-range: {ranges}; }}"
        for face, (family, weight, slant) in FACES.items()
        for script, ranges in SCRIPTS.items() if f"{face}-{script}.woff2" in fonts
    )

