"""EDTF as reference formats take dates: what is not known to the day never becomes a day."""

from __future__ import annotations

import re
from dataclasses import dataclass

from dashboard.words.dates import spoken_date
from geodata.words import FALLBACK

_PLAIN = re.compile(r"(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([?~%]?)")


@dataclass(frozen=True)
class Parsed:
    """A date of the record taken apart.

    ``ends`` are one or two lists of year, month and day, as far as each is known, none where an
    end is open or a date has no numbers; ``sure`` is false for a doubt and for any span.
    """

    edtf: str
    ends: tuple[tuple[int, ...], ...]
    sure: bool

    @property
    def year(self) -> int | None:
        """The year, None where more than one is possible."""
        years = {end[0] for end in self.ends}
        return years.pop() if len(years) == 1 else None

    @property
    def exact(self) -> tuple[int, ...]:
        """Year, month and day, as far as they are certain; else nothing."""
        return self.ends[0] if self.sure and len(self.ends) == 1 else ()


def parsed(edtf: str) -> Parsed:
    """Return an EDTF date of the record taken apart."""
    matches = [_PLAIN.fullmatch(part) for part in edtf.split("/")]
    if not edtf or None in matches:
        return Parsed(edtf, (), False)
    ends = tuple(tuple(int(part) for part in match.groups()[:3] if part) for match in matches)
    return Parsed(edtf, ends, len(ends) == 1 and not matches[0][4])


def csl_date(edtf: str, lasting: bool = False, language: str = FALLBACK) -> dict:
    """Return a date as CSL-JSON; ``lasting`` says that a span is how long it took."""
    date = parsed(edtf)
    if not date.ends:
        return {"literal": spoken_date(edtf, language)}
    return {"date-parts": [list(end) for end in date.ends]} | (
        {} if date.sure or lasting else {"circa": True})


def ris_dates(edtf: str, language: str = FALLBACK) -> list[tuple[str, str]]:
    """Return the lines of RIS for a date; what is in doubt follows the year in words."""
    date = parsed(edtf)
    if date.year is None:
        return []
    numbers = [str(number).zfill(2) for number in date.exact[1:]] + ["", ""]
    doubt = "" if date.sure else spoken_date(edtf, language)
    return [("PY", str(date.year)),
            ("DA", "/".join([str(date.year), *numbers[:2], doubt]))]


# Names that styles of BibTeX know, not words of ours.
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def bibtex_dates(edtf: str) -> list[tuple[str, str]]:
    """Return the fields of BibTeX for a date, written: EDTF for biblatex, year and month."""
    if not edtf:
        return []
    date = parsed(edtf)
    fields = [("date", f"{{{edtf}}}")]
    if date.year is not None:
        fields.append(("year", f"{{{date.year}}}"))
    if len(date.exact) > 1:
        fields.append(("month", _MONTHS[date.exact[1] - 1]))
    return fields
