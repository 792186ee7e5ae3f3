"""What a speaker is known to have called things by a day, and a map written in those words.

``compile/terms.py`` says what a document of terms holds; ``web/terms/quotes.js`` and
``web/terms/labels.js`` choose by the day and write on the page's map in the same way.
"""

from __future__ import annotations

from dataclasses import dataclass

from dashboard.draw.text import text_width
from dashboard.draw.zooms import NOTE_SIZES
from dashboard.words.catalogue import say
from dashboard.words.dates import spoken_day

# The columns of a term that say what was said.
QUOTED = ("term", "language", "english", "quoted")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True)
class Quote:
    """The term of a subject: its row, what the atlas calls the subject, and its mark on the map."""

    number: int
    subject: str
    kind: str
    ours: str
    mark: str
    day: int
    date: str
    term: str
    language: str
    english: str | None
    quoted: str
    source_id: str


def called(term: str, language: str, english: str | None, reader: str) -> str:
    """Return a term in quotation marks, with its English where a reader may need it."""
    if english and language != reader:
        return say("words-quoted-beside", reader, term=term, english=english)
    return say("words-quoted", reader, term=term)


def quotes_on(terms: dict, speaker: str, day: int) -> dict[str, Quote]:
    """Return by subject the last term of a speaker that is known by a day, in order of subjects."""
    columns = [terms["columns"].index(name) for name in ("speaker", "subject", "day")]
    latest: dict[str, int] = {}
    for number, row in enumerate(terms["rows"]):
        of, subject, known = (row[column] for column in columns)
        if of == speaker and known <= day:
            latest[subject] = number
    named = [subject for subject in terms["subjects"] if subject["id"] in latest]
    return {subject["id"]: _quote(terms, subject, latest[subject["id"]], mark_of(place))
            for place, subject in enumerate(named)}


def on_map(document: dict, quotes: dict[str, Quote]) -> dict[str, Quote]:
    """Return the terms of what a map has: of the region's all, of the world's those of bodies."""
    if document["view"] == "region":
        return quotes
    bodies = {subject for key, subjects in document["terms"]["of"].items()
              if key.startswith("j-") for subject in subjects}
    return {subject: quote for subject, quote in quotes.items() if subject in bodies}


def quotes_on_map(document: dict, speaker: str, day: int) -> dict[str, Quote]:
    """Return by subject the terms of a speaker by a day of what a map has."""
    return on_map(document, quotes_on(document["terms"], speaker, day))


def subject_named(document: dict, label: dict) -> str:
    """Return the subject that a name on a map is of, empty for none: of a place, or of a body."""
    mark = "n" if document["view"] == "region" else "j"
    return "" if "layer" in label else next(iter(
        document["terms"]["of"].get(f"{mark}-{label['id']}", ())), "")


def place_of(document: dict, language: str) -> str:
    """Return what the place of a name on a map is called, in a language of the names."""
    return language if document["view"] == "region" else f"{document['view']} {language}"


def mark_of(place: int) -> str:
    """Return the letters that mark a term: a to z, then aa to zz."""
    more, least = divmod(place, len(_LETTERS))
    return (mark_of(more - 1) if more else "") + _LETTERS[least]


def _quote(terms: dict, subject: dict, number: int, mark: str) -> Quote:
    row = dict(zip(terms["columns"], terms["rows"][number], strict=True))
    return Quote(number, subject["id"], subject["kind"], subject["ours"], mark,
                 **{name: row[name] for name in ("day", "date", *QUOTED, "source_id")})


def note_face(kind: str) -> str:
    """Return the face of what a note names, by where it stands."""
    return "sans-bold" if kind in ("head", "zone-name", "along") else "sans"


def name_of(terms: dict, speaker: str) -> str:
    """Return what a speaker is called."""
    return terms["speakers"][speaker]["name"]


def keyed(terms: dict, quotes: dict[str, Quote], day: int) -> dict[str, Quote]:
    """Return by row of the legend the term that stands there on a day."""
    return {key: quotes[subject["id"]] for subject in terms["subjects"] if subject["id"] in quotes
            and subject["from"] <= day < subject["until"] for key in subject["keys"]}


def worded(document: dict, speaker: str, day: int, language: str) -> dict:
    """Return a map with the words of a speaker where they have room, and their marks elsewhere.

    ``language`` is that of the names of places. Nothing stands in another place than before.
    """
    terms = document["terms"]
    days = {subject["id"]: (subject["from"], subject["until"]) for subject in terms["subjects"]}
    quotes = {subject: quote for subject, quote in quotes_on_map(document, speaker, day).items()
            if days[subject][0] <= day < days[subject][1]}

    def written(quote: Quote, place: str, ours: list[str]) -> tuple[list[str], str]:
        """Return the lines of a name, and their language where they are the speaker's."""
        fitted = terms["written"].get(f"{quote.subject} {place}", {}).get(str(quote.number))
        if not fitted:
            return [*ours[:-1], say("words-marked", document["language"], ours=ours[-1],
                                    mark=quote.mark)], ""
        return [*fitted, *[""] * (len(ours) - len(fitted))], quote.language

    def note(node: dict) -> dict:
        if "about" not in node or node["about"][0] not in quotes:
            return node
        subject, first, count, place = node["about"]
        end = first + max(count, 1)
        named, spoken = written(quotes[subject], place, node["note"][first:end])
        kind = place.partition(" ")[0]
        return node | {"note": [*node["note"][:first], *named, *node["note"][end:]],
                       "renamed": [first, end], "theirs": spoken,
                       "wide": max(text_width(line, NOTE_SIZES[kind], note_face(kind))
                                   for line in named)}

    def label(item: dict) -> dict:
        quote = quotes.get(subject_named(document, item))
        if not quote:
            return item
        text, *stand = item["names"][language]
        [name], spoken = written(quote, place_of(document, language), [text])
        return item | {"names": item["names"] | {language: [name, *stand]}, "theirs": spoken}

    def country(item: dict) -> dict:
        quote = quotes.get(item.get("about", ""))
        if not quote:
            return item
        [name], spoken = written(quote, language, [item["names"][language]])
        return item | {"names": item["names"] | {language: name}, "theirs": spoken}

    return document | {"nodes": [note(node) for node in document["nodes"]],
                       "labels": [label(item) for item in document["labels"]],
                       "countries": [country(item) for item in document["countries"]]}


def stated(document: dict, speaker: str, day: int) -> str:
    """Return the line that says whose words a map is read in on a day, or that it has none."""
    language = document["language"]
    there = quotes_on_map(document, speaker, day)
    return say("words-stated" if there else "words-stated-nothing", language,
               speaker=name_of(document["terms"], speaker), day=spoken_day(day, language))
