"""The style sheet and the script of the page, each put together from its files."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from dashboard.plate.style import style_sheet, swatch_rules, zoom_rules

_HERE = Path(__file__).resolve().parent


def page_style(fonts: Mapping[str, str]) -> str:
    """Return the style sheet; ``fonts`` gives the address of each font file by its name."""
    style = "\n".join([
        *(path.read_text(encoding="utf-8") for path in sorted((_HERE / "style").glob("*.css"))),
        style_sheet(), zoom_rules(), swatch_rules(),
    ])
    for name, address in fonts.items():
        style = style.replace(f"fonts/{name}", address)
    return style


def page_script(*more: Path, but: tuple[str, ...] = ()) -> str:
    """Return the scripts in the order of their names; ``but`` leaves out files by their start."""
    files = sorted([*(_HERE / "script").glob("*.js"), *more], key=lambda path: path.name)
    return "\n".join(path.read_text(encoding="utf-8") for path in files
                     if not path.name.startswith(but))
