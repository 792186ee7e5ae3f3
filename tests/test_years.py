"""The years that the record covers: whatever says them says those of its first and last day."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from geodata.days import FIRST_DAY, LAST_DAY

ROOT = Path(__file__).resolve().parent.parent
# A year follows the first one within a few letters: 1988–2024, 1988 to 2024, 1988-ci ildən 2024.
SPAN = re.compile(rf"(?:(?<![-\w]){FIRST_DAY.year}\D{{1,14}}|record ends with )(\d{{4}})(?!\d)")
SAYING = sorted(path.relative_to(ROOT) for path in (
    *ROOT.glob("data/words/*/*.ftl"), *ROOT.glob("data/words/*/about.html"),
    ROOT / "README.md", ROOT / "CITATION.cff", ROOT / "pyproject.toml", ROOT / "docs/own-data.md"))


def spans(path: Path) -> list[tuple[int, str]]:
    """The lines of a text that name a span from the first year of the record, and its last."""
    text = (ROOT / path).read_text(encoding="utf-8")
    return [(text.count("\n", 0, found.start()) + 1, found[1]) for found in SPAN.finditer(text)]


@pytest.mark.parametrize("path", [path for path in SAYING if spans(path)], ids=str)
def test_a_text_that_says_which_years_there_are_says_all_of_them(path):
    stale = [f"{path}:{line}: says {last}, and the record ends in {LAST_DAY.year}"
             for line, last in spans(path) if last != str(LAST_DAY.year)]
    assert stale == []


def test_each_language_says_them_in_as_many_texts():
    told = {folder.name: sum(len(spans(path)) for path in SAYING if folder.name in path.parts)
            for folder in (ROOT / "data/words").iterdir() if (folder / "about.html").exists()}
    assert told["en"] > 5
    assert set(told.values()) == {told["en"]}, told
