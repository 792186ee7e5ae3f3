"""Images of a sheet: SVG as composed, PNG by resvg with the atlas's own fonts."""

from __future__ import annotations

import resvg_py

from dashboard.fonts import FONT_FILES


def png_bytes(svg: str, zoom: float = 1.0) -> bytes:
    """Return the sheet as PNG, ``zoom`` times its size in pixels."""
    return resvg_py.svg_to_bytes(
        svg_string=svg, zoom=zoom, skip_system_fonts=True,
        font_files=[str(path) for path in FONT_FILES.values()],
        sans_serif_family="Noto Sans", serif_family="Noto Serif",
    )
