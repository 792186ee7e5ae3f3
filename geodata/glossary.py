"""The glossary as a document: what each term is called in each language, and what is said of it."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

from geodata.record import read_rows
from geodata.tables import TABLES, GlossaryWord
from geodata.words import FALLBACK, entries, language_folder

_HEAD = """\
# Glossary

*This document is written by `make dictionary`; change `data/glossary.csv` instead.*

Which word the atlas has for what, in each of its languages: what a reader of either side may
object to, and why it was chosen all the same. A word that only a speaker says stands in quotation
marks. Where nothing is known against a word, nothing stands; both columns are as open as each other
to whoever knows more.

## The words
"""
_HEADS = ("Language", "Word", "Objected to on the Azerbaijani side",
          "Objected to on the Armenian side", "Why")


def glossary(folder: Path) -> str:
    """Return the glossary of a data folder as Markdown."""
    terms: dict[str, list[GlossaryWord]] = defaultdict(list)
    for _, row in read_rows(folder / "glossary.csv", TABLES["glossary"]).rows:
        terms[row.term_id].append(row)
    parts = [_term(sorted(rows, key=lambda row: (row.language != FALLBACK, row.language)))
             for rows in terms.values()]
    return "\n".join([_HEAD, *parts])


def _term(rows: list[GlossaryWord]) -> str:
    meaning = " ".join(row.meaning for row in rows if row.meaning)
    lines = [_HEADS, ["---"] * len(_HEADS), *(
        [_called(row.language), row.word, row.azerbaijani_objection or "",
         row.armenian_objection or "", row.why] for row in rows)]
    table = "\n".join(f"| {' | '.join(cells)} |".replace("|  |", "| |").replace("|  |", "| |")
                      for cells in lines)
    return f"**{rows[0].word}**: {meaning}\n\n{table}\n"


def _called(language: str) -> str:
    """Return what a language calls itself."""
    path = language_folder(language) / "language.ftl"
    text = entries(path.read_text(encoding="utf-8")) if path.is_file() else {}
    return text.get("language-name", f"= {language}").partition("=")[2].strip()
