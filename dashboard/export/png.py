"""Images of a sheet: PNG by resvg with the atlas's own fonts, and no others."""

from __future__ import annotations

import resvg_py

from dashboard.fonts import FONT_FILES


def png_bytes(svg: str, pixels: int | None = None) -> bytes:
    """Return the sheet as PNG, ``pixels`` wide, or as wide as the sheet says."""
    return resvg_py.svg_to_bytes(
        svg_string=svg, width=pixels, dpi=96, skip_system_fonts=True,
        font_files=[str(path) for path in FONT_FILES.values()],
        sans_serif_family="Noto Sans", serif_family="Noto Serif",
    )
