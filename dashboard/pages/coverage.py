"""How many terms the record has of whom, of which years: a table for About, and what is wanting."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from dashboard.documents import Documents
from dashboard.words import say
from dashboard.words.sentences import joined
from geodata.days import from_ordinal


@dataclass(frozen=True)
class Coverage:
    """How many terms there are of each speaker in each year, and what is said of that.

    ``rows`` are the name of a speaker, its terms in each of the ``years``, None for none, and all
    of them; ``remarks`` are sentences.
    """

    years: tuple[int, ...]
    rows: tuple[tuple[str, tuple[int | None, ...], int], ...]
    remarks: tuple[str, ...]


def coverage_of(documents: Documents) -> Coverage | None:
    """Return the coverage of the terms of the record, None where it has none."""
    terms = documents.get("terms", {})
    if not terms.get("rows"):
        return None
    speaker, day, source = map(terms["columns"].index, ("speaker", "day", "source_id"))
    count = Counter((row[speaker], from_ordinal(row[day]).year) for row in terms["rows"])
    years = tuple(sorted({year for _, year in count}))
    rows = tuple((known["name"], tuple(count.get((who, year)) for year in years),
                  sum(count[who, year] for year in years))
                 for who, known in terms["speakers"].items())
    return Coverage(years, rows, tuple(_remarks(
        terms, rows, years, [terms["sources"]["rows"].get(row[source]) for row in terms["rows"]],
        documents.language)))


def _remarks(terms: dict, rows: tuple, years: tuple[int, ...], cited: list,
             language: str) -> list[str]:
    """Return how uneven the terms are, and what is wanting."""
    every = sum(total for *_, total in rows)
    most = sorted(rows, key=lambda row: -row[-1])[:3]
    by_year = Counter({year: sum(cells[place] or 0 for _, cells, _ in rows)
                       for place, year in enumerate(years)})
    (first, most_of_first), (second, most_of_second) = by_year.most_common(2)
    wanting = [str(year) for year in range(years[0], years[-1] + 1) if year not in years]
    few = [known["name"] for known in terms["speakers"].values() if not known["chosen"]]
    read = terms["sources"]["columns"].index("read")
    part = sum(1 for source in cited if source and source[read] != "whole")

    def listed(names: list[str]) -> str:
        return joined(names, "next-with-comma", language)

    return [
        say("words-coverage-most", language, n=every, speakers=len(rows),
            most=listed([name for name, *_ in most]), part=sum(total for *_, total in most)),
        say("words-coverage-years", language, first=str(first), second=str(second),
            n=most_of_first + most_of_second),
        *([say("words-coverage-none", language, years=listed(wanting))] if wanting else []),
        *([say("words-coverage-few", language, speakers=listed(few))] if few else []),
        say("words-coverage-read", language, n=part),
    ]
