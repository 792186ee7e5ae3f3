"""Images of a sheet: drawn by librsvg with the atlas's own fonts, and no others."""

from __future__ import annotations

import os
import re
from functools import lru_cache

import pyvips

from dashboard.fonts import FOLDER

# The compression that takes a tenth of the drawing; more takes as long as that for a few kB.
_COMPRESSION = 6
_DPI = 72
_SIZE = re.compile(r'(?P<before><svg [^>]*?\b)width="(?P<wide>[\d.]+)(?:mm|)" '
                   r'height="(?P<high>[\d.]+)(?:mm|)"')

# libvips would tell Python of each step while it draws. What a signal raises there, Ctrl+C too, is
# lost on the way back, and the drawing goes on.
pyvips._remove_log_handler()


def png_bytes(svg: str, pixels: int | None = None) -> bytes:
    """Return the sheet as PNG, ``pixels`` wide, or as wide as the sheet says."""
    return _drawn(svg, pixels).pngsave_buffer(
        compression=_COMPRESSION, filter="none", keep="none")


def rgb_pixels(svg: str, pixels: int) -> tuple[tuple[int, int], bytes]:
    """Return width and height of the sheet, ``pixels`` wide, and its pixels, a row after a row."""
    drawn = _drawn(svg, pixels)[0:3]
    return (drawn.width, drawn.height), drawn.write_to_memory()


def _drawn(svg: str, pixels: int | None) -> pyvips.Image:
    """Return the sheet in memory; without its alpha where all of it is opaque."""
    _take_own_fonts()
    whole = (_filling(svg, pixels) if pixels else svg).encode()
    drawn = pyvips.Image.svgload_buffer(whole, dpi=_DPI).copy_memory()
    return drawn[0:3] if drawn[3].min() == 255 else drawn


def _filling(svg: str, pixels: int) -> str:
    """Return the sheet so many pixels wide, and whole pixels high.

    It fills them to the edge: a part of a pixel that was left would be a pale row or column.
    """
    match = _SIZE.match(svg)
    high = round(pixels * float(match["high"]) / float(match["wide"]))
    return (f'{match["before"]}width="{pixels}" height="{max(1, high)}" '
            f'preserveAspectRatio="none"{svg[match.end():]}')


@lru_cache(maxsize=1)
def _take_own_fonts() -> None:
    """Let fontconfig read our list of fonts, which it does once, when the first text is drawn.

    The variable that names it is put back: what else this process begins has fonts of its own.
    """
    before = os.environ.get("FONTCONFIG_FILE")
    os.environ["FONTCONFIG_FILE"] = str(FOLDER / "fonts.conf")
    try:
        pyvips.cache_set_max(0)  # each sheet is drawn once
        pyvips.Image.svgload_buffer(
            b'<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text>a</text></svg>'
        ).copy_memory()
    finally:
        if before is None:
            del os.environ["FONTCONFIG_FILE"]
        else:
            os.environ["FONTCONFIG_FILE"] = before
