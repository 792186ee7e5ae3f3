"""A sheet as PDF: vectors and text stay what they are, the fonts are inside."""

from __future__ import annotations

import json
from functools import lru_cache

import typst

from dashboard.export.metadata import AUTHOR
from dashboard.export.options import Page
from dashboard.fonts import FOLDER
from dashboard.words import FALLBACK
from geodata.days import LAST_DAY

# PDF/A asks for a date; it is the last day of the record, and never today: the same map is the
# same file.
_DATE = f"datetime(year: {LAST_DAY.year}, month: {LAST_DAY.month}, day: {LAST_DAY.day})"


def pdf_bytes(svg: str, page: Page, facts: dict[str, str], language: str = FALLBACK) -> bytes:
    """Return the sheet as a PDF of the page's exact size, with the facts as its metadata.

    It is PDF/A-2a and PDF/UA-1: made to be kept, and to be read aloud.
    """
    keywords = [f"{name}: {text}" for name, text in facts.items()
                if name not in ("title", "description")]
    source = "\n".join([
        f"#set document(title: {_text(facts['title'])}, author: {_text(AUTHOR)}, "
        f"description: {_text(facts['description'])}, "
        f"keywords: ({', '.join(map(_text, keywords))},), date: {_DATE})",
        f"#set page(width: {page.mm:.4f}mm, height: {page.mm_high:.4f}mm, margin: 0mm)",
        f'#set text(font: "Noto Sans", lang: "{language.partition("-")[0]}")',
        f'#image("sheet.svg", width: 100%, height: 100%, alt: {_text(facts["description"])})',
    ])
    return typst.compile(
        {"main.typ": source.encode(), "sheet.svg": svg.encode()}, font_paths=_fonts(),
        format="pdf", timestamp=0, pdf_standards=["a-2a", "ua-1"],
    )


def _text(value: str) -> str:
    """Return a text as Typst writes one."""
    return json.dumps(value, ensure_ascii=False)


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False,
                       font_paths=[str(FOLDER)])
