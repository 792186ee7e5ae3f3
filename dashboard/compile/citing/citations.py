"""The citations as files: of every fact, with its sources, in each form."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence

import pandas as pd

from dashboard.address.site import SITE
from dashboard.compile.citing.facts import Fact, facts
from dashboard.compile.citing.forms import forms
from dashboard.compile.citing.works import Work
from dashboard.words import say
from dashboard.words.dates import spoken_date
from geodata.atlas import Atlas
from geodata.words import FALLBACK

FOLDER = "citations"


def compile_citations(atlas: Atlas, lines: dict, segments: Mapping[str, Sequence[int]],
                      language: str = FALLBACK, marks: Mapping[str, str] | None = None,
                      ) -> tuple[dict[str, str], dict]:
    """Return the mark of each fact by its id, and the files by the first sign of their marks.

    The marks are of what the rows say in English: who has the rows in another language, with
    ``lines`` as they are told in it, gives them.

    A file holds for each of its facts the ``title`` with its time, the ``query`` that opens it,
    its ``forms``, and the keys of its ``sources``; the forms of these by key; those of the data.
    """
    sources = {row["source_id"]: row for row in atlas.sources.to_dict("records")}
    every = list(facts(atlas, lines, segments, language, marks))
    files: dict[str, dict] = defaultdict(
        lambda: {"facts": {}, "sources": {}, "data": forms(_data(atlas.version, language))})
    works = {key: forms(source_work(row, sources, language)) for key, row in sources.items()}
    for fact in every:
        file = files[fact.mark[0]]
        file["facts"][fact.fact_id] = {
            "title": _title(fact, language), "query": fact.query,
            "forms": forms(_fact(fact, sources, atlas.version, language)),
            "sources": [key for key, _ in fact.sources]}
        file["sources"] |= {key: works[key] for key, _ in fact.sources}
    marks = {fact.fact_id: fact.mark for fact in every}
    return marks, {f"{FOLDER}/{sign}.json": files[sign] for sign in sorted(files)}


def citation_files(files: dict) -> dict[str, str]:
    """Return the text of each file."""
    return {name: json.dumps(file, ensure_ascii=False, separators=(",", ":")) + "\n"
            for name, file in files.items()}


def _title(fact: Fact, language: str) -> str:
    return say("citation-title", language, title=fact.title, when=fact.when)


def _fact(fact: Fact, sources: Mapping[str, dict], version: str, language: str) -> Work:
    named = "; ".join(_source(sources[key], locator, language) for key, locator in fact.sources)
    rests = (say("citation-rests", language, sources=named) if named
             else say("citation-rests-on-none", language))
    link = SITE + fact.query
    atlas = say("citation-atlas", language)
    return Work(
        key=f"contact-lines-{fact.fact_id.replace('.', '-')}", kind="fact",
        title=_title(fact, language), authors=(_authors(language),),
        happened=fact.happened, within=atlas, version=version, url=link,
        language=language, note=rests, worded=language,
        sentence=say("citation-fact", language, authors=_authors(language), title=fact.title,
                     when=fact.when, atlas=atlas, version=version, rests=rests, link=link))


def _source(row: Mapping, locator: str, language: str) -> str:
    """Return a document by its title, and where in it."""
    if not locator:
        return say("citation-whole-source", language, title=row["title"])
    return say("citation-in-source", language, title=row["title"], locator=locator)


def _data(version: str, language: str) -> Work:
    atlas, licence = say("citation-atlas", language), say("citation-licence", language)
    return Work(
        key=f"contact-lines-{version or 'data'}", kind="data", title=atlas,
        authors=(_authors(language),), version=version, url=SITE, language=language,
        note=licence, worded=language,
        sentence=say("citation-data", language, authors=_authors(language), atlas=atlas,
                     version=version, licence=licence, link=SITE))


def _authors(language: str) -> str:
    return say("citation-authors", language)


def source_work(row: Mapping, sources: Mapping[str, Mapping], language: str = FALLBACK) -> Work:
    """Return a document of the record as it is cited in a language."""
    row = {name: "" if pd.isna(value) else value for name, value in row.items()}
    authors = tuple(filter(None, (name.strip() for name in row["author"].split(";"))))
    via = row["seen_via"] and say(
        "citation-via", language,
        source=_source(sources[row["seen_via"]], row["locator"], language))
    archived = row["archived"] and say(
        "citation-archived", language, day=spoken_date(row["archived"], language))
    note = " ".join(filter(None, (archived, via)))
    imprint = ", ".join(filter(None, (row["publisher"], spoken_date(row["published"], language),
                                      row["symbol"])))
    published = " ".join(filter(None, (f"{imprint}." if imprint else "", row["url"], note)))
    sentence = say("citation-source-by" if authors else "citation-source", language,
                   title=row["title"], published=published, authors="; ".join(authors))
    return Work(
        key=row["source_id"], kind="page" if row["url"] else "document", title=row["title"],
        sentence=sentence.strip(), authors=authors, issued=row["published"],
        publisher=row["publisher"], url=row["url"], language=row["language"],
        number=row["symbol"], note=note, worded=language)
