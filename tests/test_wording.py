"""Our own words take no side: what we may not say, where it may stand, and in what order.

Every exception is listed here with its reason. To find a loaded word that is not ours but
a name's or a title's, the exception must be as narrow as the name.
"""

import csv
import os
import re
from itertools import combinations
from pathlib import Path

import pytest

from geodata.paths import DATA

ROOT = Path(__file__).resolve().parent.parent
# A folder of texts (*.txt) that the record was read from, for whoever has them: they are not
# ours to pass on. SOURCE_TEXTS=/folder pytest tests/test_wording.py looks for copied sentences.
TEXTS = os.environ.get("SOURCE_TEXTS", "")

# What only a named speaker says. Each is tried on a sentence below.
LOADED = re.compile(
    r"\b(?:re-?|un)?occup(?:y|ies|ied|ying|ation|ations|ier|iers)\b"
    r"|\bliberat\w*|\bseparatis\w*|\bregimes?\b|\bgenocid\w*"
    r"|\bethnic(?:ally)?[ -]cleans\w*|\baggress\w*|\bterroris\w*|\binvad\w*|\binvasions?\b"
    r"|\bpuppet\w*|\bpseudo\w*|\bso-called\b|\bself-styled\b|\bbandit\w*|\bfascis\w*"
    r"|\bmartyr\w*|\bheroic\w*|\bglorious\w*|\benem(?:y|ies)\b|\bbarbari\w*"
    r"|\bhistoric(?:al)? lands?\b|\bancestral\b|\bindigenous (?:land|territor)\w*"
    r"|\b(?:territor(?:y|ies)|lands?|districts?) (?:was |were )?returned\b"
    r"|\breturn(?:ed)? (?:of |(?<=returned ))(?:the )?(?:territor|lands|districts)\w*",
    re.IGNORECASE,
)

# Columns that give a document's or a speaker's own words or address, not ours.
QUOTING = {
    ("sources", "title"): "titles stand as printed",
    ("sources", "url"): "an address is the publisher's",
    ("terms", "term"): "the words of the speaker whom the row names",
    ("terms", "term_en"): "the same words in English",
    # In quotation marks there, and nowhere else in the row: test_wording_of_languages.py.
    ("glossary", "azerbaijani_objection"): "what a side would say instead",
    ("glossary", "armenian_objection"): "what a side would say instead",
}
# claims.csv says what named sources say, each with its speaker or source.
SPEAKERS = {"claims"}
# Names of bodies and documents that hold such a word; they cannot be called otherwise.
NAMES = [
    "Genocide Watch", "genocide-watch",
    "International Association of Genocide Scholars",
    "international-association-of-genocide-scholars",
    "Lemkin Institute for Genocide Prevention",
    "Genocide Studies International",  # a journal
    "Global Terrorism Database",
    "armenian-genocide.org",  # a site that keeps copies of documents
]


def without_names(text: str) -> str:
    for name in NAMES:
        text = text.replace(name, "")
    return text


def cells():
    """Yield the file, line, column and text of every cell of the data."""
    for path in sorted(DATA.glob("*.csv")):
        with path.open(encoding="utf-8", newline="") as text:
            reader = csv.DictReader(text)
            for row in reader:
                for column, value in row.items():
                    yield path.stem, reader.line_num, column, value


def texts():
    """Yield the name and text of every file that a reader of the atlas or its code sees."""
    kinds = {".py", ".js", ".html", ".md", ".css"}
    folders = [ROOT / "dashboard", ROOT / "docs", ROOT / "geodata", DATA]
    paths = [path for folder in folders for path in folder.rglob("*") if path.suffix in kinds]
    paths += [path for path in ROOT.glob("*") if path.suffix in {".md", ".cff", ".toml"}]
    for path in sorted(paths):
        if "__pycache__" not in path.parts:
            yield path.relative_to(ROOT).as_posix(), path.read_text(encoding="utf-8")


def outside_the_wording_rule(text: str) -> str:
    """Return a text without what it quotes in its section on wording, where it names the words."""
    parts = re.split(r"(?m)^(?=#{1,6} )", text)
    for number, part in enumerate(parts):
        if re.match(r"#+ .*\bword", part, re.IGNORECASE):
            parts[number] = re.sub(r"\"[^\"\n]*\"|“[^”\n]*”|`[^`\n]*`|\*[^*\n]+\*", "", part)
    return "".join(parts)


@pytest.mark.parametrize("sentence", [
    "The occupied districts.", "After the occupation of Shusha", "They liberated it.",
    "the separatists", "The regime in", "a genocide", "ethnic cleansing", "ethnically cleansed",
    "an aggressor", "Aggression", "terrorists", "The invaders", "They invaded", "the invasion",
    "a puppet state", "the so-called republic", "The territories were returned",
    "the return of territories", "returned the districts", "its ancestral home",
])
def test_the_loaded_words_are_found(sentence):
    assert LOADED.search(sentence)


@pytest.mark.parametrize("sentence", [
    "The 366th regiment left.", "Held by the de facto authorities.", "Displaced people returned.",
    "Return the lands of the map.", "An occupational pension.", "Handed over on 25 November.",
    "The vocational school.",
])
def test_plain_words_are_not_taken_for_loaded_ones(sentence):
    assert not LOADED.search(sentence)


def test_the_data_say_nothing_loaded_in_our_own_voice():
    found = [f"{table}.csv:{line}: {column}: {LOADED.search(without_names(value)).group()}"
             for table, line, column, value in cells()
             if table not in SPEAKERS and (table, column) not in QUOTING
             and LOADED.search(without_names(value))]
    assert found == []


def test_claims_say_loaded_words_only_with_a_speaker_or_a_source():
    with (DATA / "claims.csv").open(encoding="utf-8", newline="") as text:
        for row in csv.DictReader(text):
            if LOADED.search(row["says"]) or LOADED.search(row["value"]):
                assert row["speaker"] or row["source_id"], row["claim_id"]


def test_a_loaded_word_in_terms_stands_beside_its_speaker_and_nowhere_else_in_the_row():
    speakers = {row["speaker_id"] for row in rows("speakers")}
    quoted = [row for row in rows("terms") if LOADED.search(f"{row['term']} {row['term_en']}")]
    assert quoted, "no speaker's word is loaded: the exception is not needed"
    for row in quoted:
        assert row["speaker_id"] in speakers, row["term_id"]
        ours = " ".join(value for column, value in row.items()
                        if ("terms", column) not in QUOTING)
        assert not LOADED.search(without_names(ours)), row["term_id"]


def test_a_title_that_is_ours_says_nothing_loaded():
    ours = [row["title"] for row in rows("sources") if row["title"].startswith("[")]
    assert [title for title in ours if LOADED.search(without_names(title))] == []


def test_the_map_layers_say_nothing_loaded():
    found = [f"{path.name}: {match.group()}" for path in DATA.glob("geometry/*.geojson")
             for match in LOADED.finditer(path.read_text(encoding="utf-8"))]
    assert found == []


def test_the_page_the_code_and_the_documents_say_nothing_loaded():
    found = []
    for name, text in texts():
        for match in LOADED.finditer(without_names(outside_the_wording_rule(text))):
            found.append(f"{name}: {match.group()}")
    assert found == []


def test_the_exceptions_are_needed():
    # An exception that nothing needs any more would hide the next word.
    everything = "\n".join(f"{value}" for _, _, _, value in cells())
    assert [name for name in NAMES if name not in everything] == []
    for table, column in QUOTING:
        assert any((t, c) == (table, column) for t, _, c, _ in cells())


# --- pairs ------------------------------------------------------------------------------


def pairs() -> set[tuple[str, str]]:
    """Return every two English names that one place has, in alphabetical order."""
    names: dict[str, set[str]] = {}
    for row in rows("names"):
        if row["language"] == "en":
            names.setdefault(row["place_id"], set()).add(row["name"])
    return {pair for of_place in names.values()
            for pair in combinations(sorted(of_place, key=str.casefold), 2)}


def rows(table):
    with (DATA / f"{table}.csv").open(encoding="utf-8", newline="") as text:
        return list(csv.DictReader(text))


# places.locator is the name of the record in the list that the point is from, as it stands;
# a speaker's words stand as they were said.
AS_LISTED = {("places", "locator"), ("sources", "title"), ("terms", "term")}


def swapped(text: str, by_last_word: dict[str, list[tuple[str, str]]]) -> list[str]:
    """Return which pairs of names a text has the wrong way round."""
    wrong = []
    for stroke in re.finditer(r"(?<=\w) ?/ ?(?=\w)", text):
        before, after = text[:stroke.start()][-60:], text[stroke.end():][:60]
        for first, second in by_last_word.get(re.search(r"\S+\Z", before)[0], ()):
            if re.search(rf"\b{re.escape(second)}\Z", before) and re.match(
                    rf"{re.escape(first)}\b", after):
                wrong.append(f"{second} / {first}")
    return wrong


def test_every_pair_of_names_stands_in_alphabetical_order():
    known = pairs()
    assert ("Khankendi", "Stepanakert") in known
    by_last_word: dict[str, list[tuple[str, str]]] = {}
    for first, second in known:
        by_last_word.setdefault(second.split()[-1], []).append((first, second))
    assert swapped("From Stepanakert/Khankendi on", by_last_word) == ["Stepanakert / Khankendi"]
    wrong = [f"{table}.csv:{line}: {column}: {pair}" for table, line, column, value in cells()
             if (table, column) not in AS_LISTED for pair in swapped(value, by_last_word)]
    wrong += [f"{name}: {pair}" for name, text in texts() for pair in swapped(text, by_last_word)]
    wrong += [f"{path.name}: {pair}" for path in DATA.glob("geometry/*.geojson")
              for pair in swapped(path.read_text(encoding="utf-8"), by_last_word)]
    assert sorted(wrong) == []


def test_the_ids_of_places_with_two_names_join_them_in_alphabetical_order():
    slugs = {row["place_id"] for row in rows("places")}
    joined = [[re.sub(r"[^a-z]+", "-", name.lower()) for name in pair] for pair in pairs()]
    assert "khankendi-stepanakert" in slugs
    assert ["khankendi", "stepanakert"] in joined
    assert slugs & {f"{second}-{first}" for first, second in joined} == set()


# --- our own sentences ------------------------------------------------------------------

RUN = 14


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.casefold())


def runs(text: str) -> set[tuple[str, ...]]:
    tokens = words(text)
    return {tuple(tokens[i:i + RUN]) for i in range(len(tokens) - RUN + 1)}


def test_a_copied_sentence_would_be_found():
    source = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen"
    assert runs(f"Before: {source.upper()}, after") & runs(source)
    assert not runs(source.replace("seven", "7")) & runs(source)


@pytest.mark.skipif(not TEXTS, reason="an extra, for whoever has the texts: see SOURCE_TEXTS")
def test_no_sentence_is_copied_from_a_source():
    paths = [*Path(TEXTS).glob("*.txt")]
    seen = set().union(*(runs(path.read_text(encoding="utf-8")) for path in paths))
    assert seen, f"no text in {TEXTS}"
    copied = [f"{table}.csv:{line}: {column}: {' '.join(sorted(same)[0])}"
              for table, line, column, value in cells()
              if (table, column) != ("sources", "title") and (same := runs(value) & seen)]
    copied += [f"{name}: {' '.join(sorted(same)[0])}"
               for name, text in texts() if (same := runs(text) & seen)]
    assert copied == []
