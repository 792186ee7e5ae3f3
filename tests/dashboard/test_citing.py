"""A fact is cited by an address that opens it, a sentence, and what reference managers read."""

from __future__ import annotations

import dataclasses
import json
from urllib.parse import parse_qsl

import bibtexparser
import pytest
import rispy
from hypothesis import given
from hypothesis import strategies as st
from pylatexenc.latex2text import LatexNodes2Text

from dashboard.address.cited import as_cited, fact_of
from dashboard.address.landing import landed
from dashboard.address.query import read_query
from dashboard.address.site import SITE
from dashboard.compile.citing.citations import compile_citations, source_work
from dashboard.compile.citing.dates import bibtex_dates, csl_date, ris_dates
from dashboard.compile.citing.forms import bibtex, csl, forms, ris
from dashboard.compile.citing.works import Work
from dashboard.documents import Documents
from dashboard.export.citation import FORMS, WHAT, citation
from tests.script import answer

ATLAS = "https://atlas.example/"
# Letters of four scripts, and the signs that one of the formats takes for its own.
TITLES = st.text(
    st.sampled_from("abÄé Əşı Ժամանակ Время 12 \\{}#$%&_~^\"'@,;=-–“”\n\t<>/[]"), min_size=1
).map(str.strip).filter(bool)


@pytest.fixture(scope="module")
def documents():
    return Documents()


@pytest.fixture(scope="module")
def marks(documents):
    return documents["record"]["marks"]


@pytest.fixture(scope="module")
def files(documents):
    return [json.loads(documents.citations_text(sign)) for sign in documents.citation_signs]


def work(**parts) -> Work:
    return Work(**{"key": "made", "kind": "page", "title": "A title", "sentence": "", **parts})


def read_bibtex(text: str) -> dict[str, str]:
    """Return the fields of one entry as a reader of BibTeX has them."""
    library = bibtexparser.parse_string(text)
    assert not library.failed_blocks
    [entry] = library.entries
    return {name: field.value for name, field in entry.fields_dict.items()}


def as_text(tex: str) -> str:
    """Return what TeX would set."""
    named = tex.replace(r"\textbraceleft{}", r"\{").replace(r"\textbraceright{}", r"\}")
    return LatexNodes2Text(keep_comments=True).latex_to_text(named).replace("ˆ", "^")


def opened(documents, query: str, record: dict | None = None):
    """Return the state that an address opens over a record, and what is told of it."""
    asked = dict(parse_qsl(query.removeprefix("?")))
    over = documents if record is None else {**documents, "record": record}
    state, ignored = read_query(asked)
    assert not ignored
    return as_cited(landed(state, asked, over), asked, over, lambda fact: f"now {fact}")


# -- what can be cited ------------------------------------------------------------------------


def test_every_event_act_holding_and_line_can_be_cited(atlas, documents, marks):
    holdings = {f"p-{row.piece_id}.{row.valid_from.date()}" for row in atlas.control.itertuples()}
    assert set(marks) == {
        *(f"e-{key}" for key in atlas.events.event_id),
        *(f"r-{key}" for key in atlas.resolutions.resolution_id), *holdings,
        *documents["record"]["lines"]["rows"]}


def test_each_address_opens_its_fact_on_its_day(documents, files, marks):
    for file in files:
        for fact, cited in file["facts"].items():
            state, told = opened(documents, cited["query"])
            assert told == [], fact
            assert fact_of(marks, state.sel, state.day) == fact


def test_the_page_finds_the_same_fact(marks):
    asked = [["p-kalbajar", "2020-11-24"], ["m-kalbajar", "2020-11-25"], ["p-none", "2020-01-01"],
             ["e-agdam-2020", "1990-01-01"], ["n-agdam", "2020-01-01"]]
    found = answer(
        'import { factOf } from "./panel/cite.js";',
        "({ marks, asked }) => asked.map(([sel, day]) => factOf(marks, sel, day))",
        {"marks": marks, "asked": asked})
    assert found == ["p-kalbajar.2020-11-10", "p-kalbajar.2020-11-25", "", "e-agdam-2020", ""]


@pytest.mark.parametrize("what", WHAT)
@pytest.mark.parametrize("form", FORMS)
def test_the_page_writes_what_the_command_line_prints(documents, what, form):
    fact = "l-former-line-1"  # it rests on several sources
    assert len(documents.citations(fact)["facts"][fact]["sources"]) > 1
    found = answer(
        'import { written } from "./panel/cite.js";',
        "({ file, fact, what, form, site }) => written(file, fact, what, form, site)",
        {"file": documents.citations(fact), "fact": fact, "what": what, "form": form,
         "site": ATLAS})
    assert found == citation(documents, fact, what, form, ATLAS)
    assert SITE not in found


# -- the formats ------------------------------------------------------------------------------


def test_programs_read_every_citation_of_the_record(files):
    works = [one for file in files
             for one in [*(fact["forms"] for fact in file["facts"].values()),
                         *file["sources"].values(), file["data"]]]
    for one in works:
        fields = read_bibtex(one["bibtex"])
        [item] = json.loads(one["csl"])
        [record] = rispy.loads(one["ris"])
        title = " ".join(item["title"].split())
        assert as_text(fields["title"]) == record["title"] == title
        assert fields.get("url") == item.get("URL") == next(iter(record.get("urls", [])), None)
        assert one["text"]


@given(TITLES, TITLES)
def test_what_is_written_is_read_back(title, publisher):
    one = work(title=title, publisher=publisher)
    said = [" ".join(text.split()) for text in (title, publisher)]
    fields = read_bibtex(bibtex(one))
    assert [as_text(fields[name]) for name in ("title", "organization")] == said
    [record] = rispy.loads(ris(one))
    assert [record["title"], record["publisher"]] == said
    [item] = json.loads(csl(one))
    assert [item["title"], item["publisher"]] == [title, publisher]


def test_a_person_has_a_family_name_and_a_body_is_one_name():
    one = work(authors=("de Waal, Thomas", "Çetinkaya-Rundel, Mine", "Ministry of War and Peace"))
    assert read_bibtex(bibtex(one))["author"] == (
        "de Waal, Thomas and Çetinkaya-Rundel, Mine and {Ministry of War and Peace}")
    assert json.loads(csl(one))[0]["author"] == [
        {"family": "de Waal", "given": "Thomas"}, {"family": "Çetinkaya-Rundel", "given": "Mine"},
        {"literal": "Ministry of War and Peace"}]
    assert rispy.loads(ris(one))[0]["authors"] == list(one.authors)


def test_an_address_ends_no_field():
    one = work(url="https://a.example/{b}?c=d e&f=50%25\\g")
    assert read_bibtex(bibtex(one))["url"] == (
        "https://a.example/%7Bb%7D?c=d%20e&f=50%25%5Cg")


def test_a_doi_is_told_from_a_symbol():
    assert json.loads(csl(work(number="10.1000/182")))[0]["DOI"] == "10.1000/182"
    assert json.loads(csl(work(number="A/RES/62/243")))[0]["number"] == "A/RES/62/243"
    assert rispy.loads(ris(work(number="10.1000/182")))[0]["doi"] == "10.1000/182"


# -- dates ------------------------------------------------------------------------------------


@pytest.mark.parametrize(("edtf", "csl_form", "ris_form", "bibtex_form"), [
    ("2020-11-25", {"date-parts": [[2020, 11, 25]]}, ["2020", "2020/11/25/"],
     {"date": "{2020-11-25}", "year": "{2020}", "month": "nov"}),
    ("2013-04", {"date-parts": [[2013, 4]]}, ["2013", "2013/04//"],
     {"date": "{2013-04}", "year": "{2013}", "month": "apr"}),
    ("1998", {"date-parts": [[1998]]}, ["1998", "1998///"], {"date": "{1998}", "year": "{1998}"}),
    ("2022-03-31?", {"date-parts": [[2022, 3, 31]], "circa": True},
     ["2022", "2022///31 March 2022, uncertain"], {"date": "{2022-03-31?}", "year": "{2022}"}),
    ("2020-12-17/2020-12-21", {"date-parts": [[2020, 12, 17], [2020, 12, 21]], "circa": True},
     ["2020", "2020///Between 17 December 2020 and 21 December 2020"],
     {"date": "{2020-12-17/2020-12-21}", "year": "{2020}"}),
    ("2019/2021", {"date-parts": [[2019], [2021]], "circa": True}, [], {"date": "{2019/2021}"}),
    ("../2001-07-04", {"literal": "4 July 2001 or before"}, [], {"date": "{../2001-07-04}"}),
    ("", {"literal": ""}, [], {}),
])
def test_a_date_that_is_not_known_to_the_day_is_no_day(edtf, csl_form, ris_form, bibtex_form):
    assert csl_date(edtf) == csl_form
    assert [value for _, value in ris_dates(edtf)] == ris_form
    assert dict(bibtex_dates(edtf)) == bibtex_form


def test_a_date_of_no_one_year_is_said_in_a_note_of_ris():
    [record] = rispy.loads(ris(work(issued="../2001-07-04")))
    assert record["notes"] == ["Published: 4 July 2001 or before."]
    assert "year" not in record


def test_what_lasted_has_its_two_days_and_no_doubt(documents):
    [item] = json.loads(citation(documents, "p-kalbajar.2020-11-10", "fact", "csl"))
    assert item["event-date"] == {"date-parts": [[2020, 11, 10], [2020, 11, 24]]}
    assert "issued" not in item


def test_a_source_known_through_another_names_it():
    rows = {key: dict.fromkeys(("author", "publisher", "published", "language", "url", "archived",
                                "symbol", "seen_via", "locator"))
            | {"source_id": key, "title": title} for key, title in (("a", "First"), ("b", "Other"))}
    rows["a"] |= {"seen_via": "b", "locator": "p. 4", "published": "2016", "author": "Ko, A."}
    assert forms(source_work(rows["a"], rows))["text"] == (
        "Ko, A.: “First”. 2016, day not known. Known from: “Other”, p. 4.")


# -- changed since ----------------------------------------------------------------------------


def marks_of(atlas, documents, **tables) -> dict[str, str]:
    changed = dataclasses.replace(atlas, **tables)
    lines = documents["record"]["lines"]
    return compile_citations(changed, lines | {"rows": {}}, {})[0]


def query_to(documents, fact: str) -> str:
    return documents.citations(fact)["facts"][fact]["query"]


def test_an_old_address_says_that_its_event_has_changed(atlas, documents):
    old = query_to(documents, "e-agdam-2020")
    edited = atlas.events.copy()
    edited.loc[edited.event_id == "e-agdam-2020".removeprefix("e-"), "summary"] = "Another."
    record = documents["record"] | {"marks": marks_of(atlas, documents, events=edited)}
    state, [told] = opened(documents, old, record)
    assert state.sel == "e-agdam-2020"
    assert "changed since your link was made; it now says: now e-agdam-2020" in told
    # Another event is as it was.
    assert opened(documents, query_to(documents, "e-agdam-1993"), record)[1] == []


def test_an_old_address_says_that_its_holding_has_changed(atlas, documents):
    old = query_to(documents, "p-kalbajar.2020-11-10")
    edited = atlas.control.copy()
    chosen = (edited.piece_id == "kalbajar") & (edited.valid_from == "2020-11-10")
    assert chosen.sum() == 1
    edited.loc[chosen, "note"] = "Another."
    record = documents["record"] | {"marks": marks_of(atlas, documents, control=edited)}
    _, [told] = opened(documents, old, record)
    assert "now p-kalbajar.2020-11-10" in told


def test_how_heavily_an_event_is_drawn_is_no_part_of_it(atlas, documents):
    edited = atlas.events.assign(weight=3)
    assert not edited.equals(atlas.events)
    found = marks_of(atlas, documents, events=edited)
    assert found["e-agdam-2020"] == documents["record"]["marks"]["e-agdam-2020"]


def test_a_line_that_is_numbered_anew_is_found_by_its_mark(documents, marks):
    renamed = {f"l-moved{fact.removeprefix('l-former-line')}" if fact.startswith("l-former") else
               fact: mark for fact, mark in marks.items()}
    state, told = opened(documents, query_to(documents, "l-former-line-1"),
                         documents["record"] | {"marks": renamed})
    assert (state.sel, told) == ("l-moved-1", [])


def test_a_fact_that_is_gone_and_a_mark_that_is_none_are_told(documents, marks):
    left = {fact: mark for fact, mark in marks.items() if fact != "e-agdam-2020"}
    _, [told] = opened(documents, query_to(documents, "e-agdam-2020"),
                       documents["record"] | {"marks": left})
    assert "no longer in the record" in told
    _, [told] = opened(documents, "?v=2&sel=e-agdam-2020&fact=<b>")
    assert "not the mark of a fact" in told
