"""A work as BibTeX, RIS and CSL-JSON.

Each form is written by its own rules for what a value may hold: BibTeX reads some signs as
commands and counts braces, RIS ends a value with its line, CSL-JSON is JSON.
"""

from __future__ import annotations

import json
import re

from dashboard.compile.citing.dates import bibtex_dates, csl_date, ris_dates
from dashboard.compile.citing.works import Work
from dashboard.words import say
from dashboard.words.dates import spoken_date

_BIBTEX_KIND = {"fact": "misc", "data": "misc", "page": "online", "document": "misc"}
_RIS_KIND = {"fact": "DATA", "data": "DATA", "page": "ELEC", "document": "GEN"}
_CSL_KIND = {"fact": "entry", "data": "dataset", "page": "webpage", "document": "document"}
# BibTeX counts braces even behind a backslash: they are named instead.
_BIBTEX = str.maketrans({
    "\\": r"\textbackslash{}", "{": r"\textbraceleft{}", "}": r"\textbraceright{}",
    "~": r"\textasciitilde{}", "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "#$%&_"},
})
# TeX makes one sign of two of these: two dashes would be a longer one.
_JOINED = re.compile(r"([-'`,<>])(?=\1)")
# What an address cannot hold as it is: a brace, a backslash or a space would end the field.
_NO_ADDRESS = re.compile(r"[{}\\\s<>\"]")
_DOI = re.compile(r"10\.\d{4,9}/\S+")


def forms(work: Work) -> dict[str, str]:
    """Return the work as a sentence, and as BibTeX, RIS and CSL-JSON."""
    return {"text": work.sentence, "bibtex": bibtex(work), "ris": ris(work), "csl": csl(work)}


def bibtex(work: Work) -> str:
    """Return an entry that both BibTeX and biblatex read."""
    fields = [
        ("author", _braced(" and ".join(map(_bibtex_name, work.authors)))),
        # Braced twice: no style may change the letters of a name.
        ("title", _braced(_braced(_tex(work.title)))),
        ("howpublished", _braced(_tex(work.within))),
        # biblatex has of what is online no publisher.
        ("organization" if work.kind == "page" else "publisher", _braced(_tex(work.publisher))),
        *bibtex_dates(work.issued),
        ("eventdate", _braced(work.happened)),
        ("version", _braced(work.version)),
        ("doi" if _DOI.fullmatch(work.number) else "number", _braced(_tex(work.number))),
        ("url", _braced(_address(work.url))),
        ("language", _braced(work.language)),
        ("note", _braced(_tex(work.note))),
    ]
    written = ",\n".join(f"  {name} = {value}" for name, value in fields
                         if value.strip("{}"))
    return f"@{_BIBTEX_KIND[work.kind]}{{{work.key},\n{written}\n}}\n"


def ris(work: Work) -> str:
    """Return a record of RIS, which has no field for a date of no one year: a note says it."""
    dates = ris_dates(work.issued, work.worded)
    note = work.note
    if work.issued and not dates:
        published = say("citation-published", work.worded,
                        day=spoken_date(work.issued, work.worded))
        note = f"{published} {note}"
    lines = [
        ("TY", _RIS_KIND[work.kind]), ("ID", work.key),
        *(("AU", name) for name in work.authors),
        ("TI", work.title), ("T2", work.within), ("PB", work.publisher),
        *dates, ("ET", work.version),
        ("DO" if _DOI.fullmatch(work.number) else "M1", work.number),
        ("UR", _address(work.url)), ("LA", work.language), ("N1", note),
    ]
    written = [f"{tag}  - {_one_line(value)}" for tag, value in lines if value]
    return "\r\n".join([*written, "ER  - ", ""])


def csl(work: Work) -> str:
    """Return a list of one item of CSL-JSON."""
    item = {
        "id": work.key, "type": _CSL_KIND[work.kind],
        "author": [_csl_name(name) for name in work.authors],
        "title": work.title, "container-title": work.within, "publisher": work.publisher,
        "issued": _csl_date(work, work.issued),
        "event-date": _csl_date(work, work.happened, lasting=True),
        "version": work.version, "URL": _address(work.url), "language": work.language,
        "DOI" if _DOI.fullmatch(work.number) else "number": work.number, "note": work.note,
    }
    kept = {name: value for name, value in item.items() if value}
    return json.dumps([kept], ensure_ascii=False, indent=1) + "\n"


def _csl_date(work: Work, edtf: str, lasting: bool = False) -> dict | None:
    return csl_date(edtf, lasting, work.worded) if edtf else None


def _tex(text: str) -> str:
    return _JOINED.sub(r"\1{}", _one_line(text).translate(_BIBTEX))


def _braced(text: str) -> str:
    return f"{{{text}}}"


def _bibtex_name(name: str) -> str:
    # What has no family name is one name, whatever words it is made of.
    return _tex(name) if "," in name else _braced(_tex(name))


def _csl_name(name: str) -> dict[str, str]:
    family, comma, given = name.partition(",")
    return {"family": family.strip(), "given": given.strip()} if comma else {"literal": name}


def _address(url: str) -> str:
    return _NO_ADDRESS.sub(lambda match: f"%{ord(match[0]):02X}", url)


def _one_line(text: str) -> str:
    return " ".join(text.split())
