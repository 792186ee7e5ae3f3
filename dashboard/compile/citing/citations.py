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


def compile_citations(atlas: Atlas, lines: dict,
                      segments: Mapping[str, Sequence[int]]) -> tuple[dict[str, str], dict]:
    """Return the mark of each fact by its id, and the files by the first sign of their marks.

    A file holds for each of its facts the ``title`` with its time, the ``query`` that opens it,
    its ``forms``, and the keys of its ``sources``; the forms of these by key; those of the data.
    """
    sources = {row["source_id"]: row for row in atlas.sources.to_dict("records")}
    every = list(facts(atlas, lines, segments))
    files: dict[str, dict] = defaultdict(
        lambda: {"facts": {}, "sources": {}, "data": forms(_data(atlas.version))})
    for fact in every:
        file = files[fact.mark[0]]
        file["facts"][fact.fact_id] = {
            "title": say("citation-title", title=fact.title, when=fact.when), "query": fact.query,
            "forms": forms(_fact(fact, sources, atlas.version)),
            "sources": [key for key, _ in fact.sources]}
        for key, _ in fact.sources:
            if key not in file["sources"]:
                file["sources"][key] = forms(source_work(sources[key], sources))
    marks = {fact.fact_id: fact.mark for fact in every}
    return marks, {f"{FOLDER}/{sign}.json": files[sign] for sign in sorted(files)}


def citation_files(files: dict) -> dict[str, str]:
    """Return the text of each file."""
    return {name: json.dumps(file, ensure_ascii=False, separators=(",", ":")) + "\n"
            for name, file in files.items()}


def _fact(fact: Fact, sources: Mapping[str, dict], version: str) -> Work:
    named = "; ".join(_source(sources[key], locator) for key, locator in fact.sources)
    rests = say("citation-rests", sources=named) if named else say("citation-rests-on-none")
    link = SITE + fact.query
    return Work(
        key=f"contact-lines-{fact.fact_id.replace('.', '-')}", kind="fact",
        title=say("citation-title", title=fact.title, when=fact.when), authors=(_authors(),),
        happened=fact.happened, within=say("citation-atlas"), version=version, url=link,
        language=FALLBACK, note=rests,
        sentence=say("citation-fact", authors=_authors(), title=fact.title, when=fact.when,
                     atlas=say("citation-atlas"), version=version, rests=rests, link=link))


def _source(row: Mapping, locator: str) -> str:
    """Return a document by its title, and where in it."""
    if not locator:
        return say("citation-whole-source", title=row["title"])
    return say("citation-in-source", title=row["title"], locator=locator)


def _data(version: str) -> Work:
    return Work(
        key=f"contact-lines-{version or 'data'}", kind="data", title=say("citation-atlas"),
        authors=(_authors(),), version=version, url=SITE, language=FALLBACK,
        note=say("citation-licence"),
        sentence=say("citation-data", authors=_authors(), atlas=say("citation-atlas"),
                     version=version, licence=say("citation-licence"), link=SITE))


def _authors() -> str:
    return say("citation-authors")


def source_work(row: Mapping, sources: Mapping[str, Mapping]) -> Work:
    """Return a document of the record as it is cited."""
    row = {name: "" if pd.isna(value) else value for name, value in row.items()}
    authors = tuple(filter(None, (name.strip() for name in row["author"].split(";"))))
    via = row["seen_via"] and say(
        "citation-via", source=_source(sources[row["seen_via"]], row["locator"]))
    archived = row["archived"] and say("citation-archived", day=spoken_date(row["archived"]))
    note = " ".join(filter(None, (archived, via)))
    imprint = ", ".join(filter(None, (row["publisher"], spoken_date(row["published"]),
                                      row["symbol"])))
    published = " ".join(filter(None, (f"{imprint}." if imprint else "", row["url"], note)))
    sentence = say("citation-source-by" if authors else "citation-source", title=row["title"],
                   published=published, authors="; ".join(authors))
    return Work(
        key=row["source_id"], kind="page" if row["url"] else "document", title=row["title"],
        sentence=sentence.strip(), authors=authors, issued=row["published"],
        publisher=row["publisher"], url=row["url"], language=row["language"],
        number=row["symbol"], note=note)
