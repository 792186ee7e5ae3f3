"""The fonts of the map: Noto Sans and Noto Serif with Latin, Cyrillic and Armenian (OFL)."""

from pathlib import Path

FOLDER = Path(__file__).resolve().parent
FONT_FILES = {
    "sans": FOLDER / "noto-sans-400.ttf",
    "sans-bold": FOLDER / "noto-sans-600.ttf",
    "sans-italic": FOLDER / "noto-sans-400-italic.ttf",
    "serif": FOLDER / "noto-serif-400.ttf",
    "serif-bold": FOLDER / "noto-serif-600.ttf",
}
