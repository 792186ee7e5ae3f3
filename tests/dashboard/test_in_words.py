"""The map in the words of a speaker: what stands where, on which day, and that nothing moves."""

from __future__ import annotations

import copy
import json
import re
from dataclasses import replace
from html import escape, unescape

import pytest

from dashboard.address.query import read_query, to_query
from dashboard.address.state import CLAIMED, OFF, SPEAKERS, State, hidden_for
from dashboard.documents import TIPS, Documents
from dashboard.draw.map import body
from dashboard.draw.notes import pushed
from dashboard.draw.quotes import called, mark_of, quotes_on, worded
from dashboard.export.captions import sentence_of, shown_changes
from dashboard.export.image import _sections, image_svg
from dashboard.export.legend import legend
from dashboard.export.options import SheetOptions
from dashboard.export.stated import also_quoted, event_titles, relabelled, two_wordings
from dashboard.interface.asking import ask
from dashboard.interface.catalogue import RESOURCES
from dashboard.pages.columns import TABLES
from dashboard.pages.coverage import coverage_of
from dashboard.pages.records import table_text
from dashboard.server.app import create_app
from dashboard.words import languages
from geodata.days import FIRST_DAY, from_ordinal, ordinal, parse_day
from geodata.speaking import GROUND, LEAST
from tests.script import answer
from tests.test_wording import LOADED

DAYS = [ordinal(parse_day(day)) for day in (
    "1988-01-01", "1993-08-01", "2010-05-01", "2016-04-03", "2020-09-27", "2023-09-25")]
QUOTED = re.compile(r"“[^“”]*(?:“[^“”]*”[^“”]*)*”|«[^«»]*»")


@pytest.fixture(scope="module")
def documents() -> Documents:
    return Documents()


@pytest.fixture(scope="module")
def terms(documents):
    return documents["terms"]


@pytest.fixture(scope="module")
def client():
    return create_app().server.test_client()


def state_of(speaker: str, day: int, **more) -> State:
    return read_query({"v": "3", "day": from_ordinal(day).isoformat(), "words": speaker, **more})[0]


def days_of(terms: dict) -> list[int]:
    """Every day on which a term comes to be known, and the day before."""
    column = terms["columns"].index("day")
    return sorted({day for row in terms["rows"] for day in (row[column] - 1, row[column])
                   if day >= 0})


def ours(text: str) -> str:
    """Return a text without what it quotes."""
    return QUOTED.sub("", text)


# --- which term stands on a day ---------------------------------------------------------------


def test_the_browser_chooses_the_same_terms_on_every_day_on_which_one_comes_to_be_known(terms):
    days = days_of(terms)
    assert len(days) > 100
    chosen = [["azerbaijan", "armenia", "un-security-council"], days]
    found = answer('import { quotesOn } from "./terms/quotes.js";',
                   "([terms, [voices, days]]) => voices.map((voice) => days.map((day) => "
                   "quotesOn(terms, voice, day).map(({ number, mark }) => [number, mark])))",
                   [terms, chosen])
    for voice, by_day in zip(chosen[0], found, strict=True):
        for day, said in zip(days, by_day, strict=True):
            assert said == [[one.number, one.mark] for one in quotes_on(
                terms, voice, day).values()], (voice, day)


def test_before_its_first_term_the_map_is_in_our_words(documents, terms):
    first = min(row[2] for row in terms["rows"] if row[0] == "turkiye")
    plain = body(documents["region"], State(day=first - 1).look)
    assert body(documents["region"], state_of("turkiye", first - 1).look) == plain
    assert quotes_on(terms, "turkiye", first - 1) == {}
    assert quotes_on(terms, "turkiye", first)


def test_a_term_is_known_from_the_last_day_that_its_date_allows(terms):
    column = {name: number for number, name in enumerate(terms["columns"])}
    for row in terms["rows"]:
        date, day = row[column["date"]], from_ordinal(row[column["day"]]).isoformat()
        assert day.startswith(date.split("/")[-1]) or day == FIRST_DAY.isoformat(), date


def test_of_the_terms_of_one_day_the_own_wording_stands_last(terms):
    column = {name: number for number, name in enumerate(terms["columns"])}
    order = ["outlet", "official", "original"]
    for one, other in zip(terms["rows"], terms["rows"][1:], strict=False):
        if one[:3] == other[:3]:
            assert order.index(one[column["wording"]]) <= order.index(other[column["wording"]])


def test_the_line_of_contact_of_some_years_is_named_in_them_only(documents):
    before, after = (ordinal(parse_day(day)) for day in ("2020-09-26", "2022-01-01"))
    region = documents["region"]
    words = {day: body(worded(region, "turkiye", day, "en"), State(day=day).look)
             for day in (before, after)}
    line = re.compile(r'class="along[^"]*".*?</g></g></g>', re.DOTALL)
    assert all("theirs" not in found for found in line.findall(words[after]))


# --- nothing moves -------------------------------------------------------------------------------


@pytest.mark.parametrize("speaker", SPEAKERS)
def test_in_whosever_words_nothing_of_the_map_moves(documents, speaker):
    region = documents["region"]
    moved = re.compile(r"<text[^>]*>[^<]*</text>")

    def without_words(drawn: str) -> str:
        return moved.sub(lambda text: re.sub(r'>[^<]*<| theirs| lang="[^"]*"', "", text[0]), drawn)

    for day in DAYS:
        look = State(day=day).look
        assert without_words(body(region, replace(look, words=(speaker,)))) == without_words(
            body(region, look)), day


def test_a_term_is_whole_or_a_mark_stands_for_it(documents, terms):
    for day in DAYS:
        for speaker in ("azerbaijan", "armenia", "de-facto-authorities"):
            told = quotes_on(terms, speaker, day)
            for node in worded(documents["region"], speaker, day, "en")["nodes"]:
                if "theirs" not in node:
                    continue
                said = told[node["about"][0]]
                lines = " ".join(filter(None, node["note"][slice(*node["renamed"])]))
                assert lines == said.quoted or lines.endswith(f"“{said.mark}”"), lines
                assert node["theirs"] == (said.language if lines == said.quoted else "")


@pytest.mark.parametrize(("anchor", "window", "push"), [
    ("start", (0, 0, 400, 300), 0.0), ("start", (0, 0, 250, 300), -4.0),
    ("end", (0, 0, 400, 300), 0.0), ("end", (50, 0, 400, 300), 4.0),
    ("middle", (90, 0, 110, 300), 0.0)])
def test_a_name_wider_than_ours_moves_over_its_leader_to_stay_within_a_sheet(
        anchor, window, push):
    at = {"start": 100, "end": 200, "middle": 100}[anchor]
    node = {"x": at, "y": 0, "anchor": anchor, "wide": 150.0}
    assert pushed(node, 1.0, window) == push
    assert pushed({**node, "x": 2 * at}, 2.0, tuple(2 * side for side in window)) == push
    assert pushed(node, 1.0, None) == 0.0


# --- the world -------------------------------------------------------------------------------


def world_names(document: dict, speaker: str, day: int) -> dict[str, str]:
    """Return by body what its name on a map of the world is in the words of a speaker."""
    return {label["id"]: label["names"]["en"][0]
            for label in worded(document, speaker, day, "en")["labels"] if "theirs" in label}


@pytest.mark.parametrize("name", ["world", "world-south-caucasus"])
def test_the_bodies_on_a_map_of_the_world_have_the_words_or_the_mark_of_the_speaker(
        documents, name):
    document = documents[name]
    ours = {label["id"]: label["names"]["en"][0] for label in document["labels"]}
    shown = 0
    for speaker in SPEAKERS:
        told = quotes_on(documents["terms"], speaker, DAYS[-1])
        names = world_names(document, speaker, DAYS[-1])
        assert {document["terms"]["of"][f"j-{jurisdiction}"][0] for jurisdiction in names} == {
            subject for subject in told if subject.startswith("entity-")}
        for jurisdiction, text in names.items():
            said = told[document["terms"]["of"][f"j-{jurisdiction}"][0]]
            assert text in (said.quoted, f"{ours[jurisdiction]} “{said.mark}”")
            shown += 1
    assert shown > 5


def test_a_sheet_of_the_world_says_whose_words_it_has_and_nothing_of_claims(documents):
    state = state_of("armenia", DAYS[-1], view="world", part="south-caucasus")
    svg = image_svg(documents, state, SheetOptions())
    assert svg.count("As stated by Armenia, on 25 September 2023") >= 3
    assert "words=armenia" in svg and '<text class="panel-name"' in svg
    assert "“the military-political leadership of Azerbaijan”" in re.sub(
        r"</text>\s*<text[^>]*>", " ", svg)
    sentence = sentence_of(documents["world"], state)
    assert "claim" not in sentence and "in quotation marks are those of the speaker" in sentence
    assert event_titles(documents["world"], state) == {}


@pytest.mark.parametrize("view", ["region", "world"])
def test_a_map_without_a_term_says_so(documents, view):
    first = min(row[2] for row in documents["terms"]["rows"] if row[0] == "turkiye")
    state = state_of("turkiye", first - 1, view=view)
    svg = image_svg(documents, state, SheetOptions())
    assert svg.count("nothing on this map has a term") >= 3
    assert "and all names are ours" in sentence_of(documents[view], state)
    assert 'theirs"' not in svg.split("</style>")[1]


# --- swapped ---------------------------------------------------------------------------------


def swapped(terms: dict) -> dict:
    """Return terms in which the two sides have each other's."""
    sides = {"azerbaijan": "de-facto-authorities", "de-facto-authorities": "azerbaijan"}
    other = copy.deepcopy(terms)
    for row in other["rows"]:
        row[0] = sides.get(row[0], row[0])
    return other


def test_with_the_sides_exchanged_layout_order_quotation_and_fallback_are_the_same(documents):
    region = documents["region"]
    exchanged = region | {"terms": swapped(region["terms"])}
    for day in DAYS:
        for one, other in (("azerbaijan", "de-facto-authorities"),
                           ("de-facto-authorities", "azerbaijan")):
            here, there = state_of(one, day), state_of(other, day)
            assert worded(region, one, day, "en") == worded(exchanged, other, day, "en") | {
                "terms": region["terms"]}
            assert [section.keys for section in also_quoted(
                region, here, legend(region, here))] == [
                section.keys for section in also_quoted(
                    exchanged, there, legend(exchanged, there))]
            assert event_titles(region, here) == event_titles(exchanged, there)
            world = documents["world-south-caucasus"]
            assert world_names(world, one, day) == world_names(
                world | {"terms": exchanged["terms"]}, other, day)
    day = DAYS[-1]
    pair = two_wordings(region, state_of("armenia,azerbaijan", day, view="compare"))
    back = two_wordings(region, state_of("azerbaijan,armenia", day, view="compare"))
    assert [(key.label, key.quotes) for key in pair[0].keys] == [
        (key.label, key.quotes[::-1]) for key in back[0].keys]


# --- loaded words stand in quotation marks, under a name, and nowhere else ----------------------


@pytest.mark.parametrize("speaker", SPEAKERS)
def test_what_is_loaded_stands_in_quotation_marks_only(documents, speaker):
    for day in DAYS:
        state = state_of(speaker, day)
        region = documents["region"]
        texts = [sentence_of(region, state)]
        texts += [change[1] for change in shown_changes(region, state)]
        for section in _sections(documents, state, None):
            texts += [section.title, *(text for key in section.keys
                                       for text in (key.label, *key.quotes))]
        drawn = worded(region, speaker, day, "en")
        texts += ["\n".join(node["note"]) for node in drawn["nodes"] if "note" in node]
        assert [text for text in texts if LOADED.search(ours(text.replace("\n", " ")))] == []


def test_no_search_finds_a_term_and_no_other_document_has_one(documents, terms):
    loaded = {row[3] for row in terms["rows"] if LOADED.search(row[3])}
    assert len(loaded) > 30
    for text in (documents.search_text, documents.near_text, *map(documents.tips_text, TIPS),
                 documents.state_text("region"), documents.state_text("world")):
        assert [term for term in loaded if term in text] == []


@pytest.mark.parametrize("language", languages())
def test_a_term_is_quoted_in_the_marks_of_each_language_with_its_english_beside(language):
    text = called("эта земля", "ru", "this land", language)
    assert ours(text).strip(" ()") == ""
    assert ("this land" in text) == (language != "ru")
    assert called("this land", "en", None, language).count("this land") == 1


# --- every surface that has words --------------------------------------------------------------


@pytest.fixture(scope="module")
def loaded_terms(terms) -> list[str]:
    """What speakers said that may stand under their name alone."""
    columns = [terms["columns"].index(name) for name in ("term", "english")]
    said = {row[column] for row in terms["rows"] for column in columns if row[column]}
    found = sorted(term for term in said if LOADED.search(term))
    assert len(found) > 60
    return found


# What stands in quotation of its own: titles of documents, and what a claim's named source says.
_OWN = {"source", "seen_via", ("sources", "title"), ("claims", "says")}


@pytest.mark.parametrize("table", TABLES)
def test_no_table_of_the_records_has_a_term(documents, loaded_terms, table):
    shown = json.loads(table_text(documents, table))
    text = [value for row in shown["rows"]
            for field, value in zip(shown["fields"], row, strict=True)
            if isinstance(value, str) and not {field, (table, field)} & _OWN]
    assert text
    assert [term for term in loaded_terms if any(term in value for value in text)] == []


@pytest.mark.parametrize("resource", [name for name in RESOURCES if name != "terms"])
def test_no_other_answer_to_a_program_has_a_term(documents, loaded_terms, resource):
    query = {parameter.name: parameter.example for parameter in RESOURCES[resource].parameters
             if parameter.required}
    answered = ask(documents, resource, "json", query)
    assert answered.status == 200
    answer = json.loads(answered.content)
    told = [{name: value for name, value in row.items() if (resource, name) not in _OWN}
            for row in answer.get("rows", [answer | {"sources": None}])]
    text = json.dumps(told, ensure_ascii=False)
    assert [term for term in loaded_terms if term in text] == []


def test_an_answer_to_a_program_has_a_term_in_its_own_column_beside_its_speaker(documents):
    rows = json.loads(ask(documents, "terms", "json", {}).content)["rows"]
    for row in rows:
        named = {name: value for name, value in row.items() if value and LOADED.search(str(value))}
        assert named.keys() <= {"term", "term_en", "locator"}, named
        assert row["speaker"]


@pytest.mark.parametrize("view", ["region", "world", "compare", "records"])
@pytest.mark.parametrize("speaker", ["azerbaijan", "armenia", "un-security-council"])
def test_the_page_as_it_is_sent_says_loaded_words_in_quotation_marks_only(client, view, speaker):
    sent = client.get(f"/?v=3&view={view}&day=2023-09-25&words={speaker}").text
    cards = re.findall(r'<meta [^>]*content="([^"]*)"', sent)
    assert any("As stated by" in unescape(card) for card in cards)
    # A term that goes on in another line of its note is one.
    sent = re.sub(r'</text><text class="name[^"]* theirs"[^>]*>', " ", sent)
    told = [*cards, *re.findall(r"<(?:title|desc)[^>]*>([^<]*)<", sent),
            *re.findall(r"<p[^>]*>([^<]*)<", sent), *re.findall(r"<text[^>]*>([^<]*)<", sent)]
    # About names the words that the atlas keeps to quotations.
    about = sent.partition('id="about"')[2].partition("</section>")[0]
    assert [text for text in map(unescape, told)
            if LOADED.search(ours(text)) and escape(text) not in about] == []


# --- the address ---------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["azerbaijan", "armenia", "de-facto-authorities",
                                   "azerbaijan,armenia", "de-facto-authorities,azerbaijan"])
def test_whose_words_comes_back_from_an_address(words):
    view = "compare" if "," in words else "region"
    state, notices = read_query({"v": "3", "view": view, "words": words})
    assert notices == []
    assert state.words == words and state.voices == tuple(words.split(","))
    query = to_query(state)
    assert f"words={words}" in query and "show=" not in query
    again = dict(part.split("=", 1) for part in query.split("&"))
    assert read_query(again) == (state, [])


@pytest.mark.parametrize("words", ["nobody", "azerbaijan,nobody", "armenia,armenia",
                                   "armenia,azerbaijan,russia", "georgia", "<b>"])
def test_words_of_nobody_are_told_and_ours_stand(words):
    state, notices = read_query({"v": "3", "words": words})
    assert state.words == "" and state.hidden == OFF
    assert len(notices) == 1 and "azerbaijan" in notices[0]


def test_an_empty_choice_is_none():
    assert read_query({"v": "3", "words": ""}) == (State(), [])


@pytest.mark.parametrize("speaker", CLAIMED)
def test_what_a_speaker_claimed_is_outlined_unless_it_is_hidden(speaker):
    layer = CLAIMED[speaker]
    state, _ = read_query({"v": "3", "words": speaker})
    assert OFF - state.hidden == {layer}
    hidden, _ = read_query({"v": "3", "words": speaker, "hide": layer})
    assert hidden.hidden == OFF and f"hide={layer}" in to_query(hidden)


# --- what leaves the atlas ------------------------------------------------------------------------


def test_whose_words_stands_in_frame_sentence_and_link_of_a_sheet(documents):
    svg = image_svg(documents, state_of("azerbaijan", DAYS[-2]), SheetOptions())
    assert svg.count("As stated by Azerbaijan, on 27 September 2020") >= 3
    assert '<text class="panel-name"' in svg and "words=azerbaijan" in svg
    assert "What it claimed is outlined." in svg
    alone = image_svg(documents, state_of("azerbaijan", DAYS[-2]), SheetOptions(legend=False))
    assert '<text class="panel-name"' in alone


def test_a_sheet_of_two_speakers_has_two_maps_of_one_day_and_where_they_differ(documents):
    state = state_of("armenia,azerbaijan", DAYS[-1], view="compare")
    svg = image_svg(documents, state, SheetOptions())
    for name in ("Armenia", "Azerbaijan"):
        assert f"As stated by {name}, on 25 September 2023</text>" in svg
    assert "Where their words differ" in svg


def test_of_two_maps_each_outlines_what_its_own_speaker_claimed():
    for voice, layer in CLAIMED.items():
        [other] = CLAIMED.keys() - {voice}
        assert hidden_for(voice, (voice, other), frozenset()) == {CLAIMED[other]}
        assert hidden_for("france", (voice, "france"), frozenset({"legal"})) == {layer, "legal"}


def test_without_a_speaker_a_sheet_is_in_our_words(documents):
    plain = image_svg(documents, State(day=DAYS[-1]), SheetOptions())
    assert "As stated by" not in plain and 'theirs"' not in plain.split("</style>")[1]


def test_no_claim_is_said_of_whom_none_is_on_record(documents):
    region = documents["region"]
    assert "No outline of a claim" in sentence_of(region, state_of("russia", DAYS[-1]))
    assert "What it claimed" in sentence_of(region, state_of("de-facto-authorities", DAYS[-1]))
    # The declaration of 1991 came later.
    assert "No outline" in sentence_of(region, state_of("de-facto-authorities", 0))


# --- who can be chosen ------------------------------------------------------------------------


def test_whoever_has_enough_terms_of_ground_can_be_chosen_in_order_of_the_names(terms, atlas):
    count = atlas.terms[atlas.terms.kind.isin(GROUND)].groupby("speaker_id").size()
    assert set(SPEAKERS) == set(count.index[count >= LEAST])
    assert len(SPEAKERS) >= 12
    names = [speaker["name"] for speaker in terms["speakers"].values()]
    assert names == sorted(names, key=str.casefold)
    assert {who for who, speaker in terms["speakers"].items() if speaker["chosen"]} == {*SPEAKERS}


def test_the_legend_has_no_name_twice_in_different_words(documents):
    region = documents["region"]
    for speaker in SPEAKERS:
        state = state_of(speaker, DAYS[-1])
        rows = legend(region, state)
        beside = [quote for section in also_quoted(region, state, rows) for key in section.keys
                  for quote in key.quotes]
        labels = [key.label for section in relabelled(rows, region, state)
                  for key in section.keys if key.ours and not key.absent and not key.page_only]
        assert len({*beside, *labels}) == len(beside) + len(labels)


def test_a_term_whose_row_the_map_shows_nothing_of_stands_beside_the_legend(documents):
    day = ordinal(parse_day("2020-11-15"))  # no ground was the peacekeepers' yet
    region = documents["region"]
    state = state_of("azerbaijan", day)
    ours = {key.label for section in also_quoted(region, state, legend(region, state))
            for key in section.keys}
    assert ("The Russian contingent of 2020 to 2024" in ours) == (
        "forces-peacekeepers" in quotes_on(region["terms"], "azerbaijan", day))


def test_marks_are_letters_and_after_z_two_of_them():
    assert [mark_of(place) for place in (0, 25, 26, 52)] == ["a", "z", "aa", "ba"]


def test_the_coverage_counts_each_term_once_and_says_what_is_wanting(documents, terms):
    coverage = coverage_of(documents)
    assert sum(total for *_, total in coverage.rows) == len(terms["rows"])
    assert all(sum(filter(None, cells)) == total for _, cells, total in coverage.rows)
    said = " ".join(coverage.remarks)
    assert "Georgia" in said and str(len(terms["rows"])) in said
