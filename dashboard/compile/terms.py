"""Compile what speakers called things, by day: the words in which the map can be read.

A term is known from the last day that its date allows, and stands for its subject until the same
speaker is known to use another; before the first there is none. Of several of one day the
speaker's own wording goes before a translation, and else the first of the record.
"""

from __future__ import annotations

from collections.abc import Iterator

from dashboard.compile.details import panel_words
from dashboard.compile.lines import span
from dashboard.compile.subjects import (
    rows_of_legend,
    speakers_of_subjects,
    subjects_of_lines,
)
from dashboard.draw.quotes import QUOTED, called, note_face, place_of, subject_named
from dashboard.draw.text import text_width, wrapped
from dashboard.draw.timeline import END
from dashboard.draw.zooms import AREA_NAMES, NOTE_SIZES, SIZES
from dashboard.words.order import name_order
from dashboard.words.vocabulary import label
from geodata.atlas import Atlas
from geodata.days import FIRST_DAY, LAST_DAY, ordinal
from geodata.names import LANGUAGES, labels_by_place, named_in
from geodata.periods import edtf_bounds
from geodata.speaking import speakers_of_ground
from geodata.vocabulary import values
from geodata.words import FALLBACK

COLUMNS = ["speaker", "subject", "day", *QUOTED, "office", "wording", "date", "source_id",
           "locator", "note"]
_SOURCE = ["title", "publisher", "published", "symbol", "language", "url", "voice", "read"]
_SPOKEN = ("source-voice", "source-read", "term-wording", "language")
# The kinds in the order in which they are told; within one the order of its list, or of days.
_KINDS = ("entity", "zone", "forces", "people", "place", "period", "event")
# Of the terms of one day the last is shown: whose wording it is, the least its own first.
_WORDINGS = ("outlet", "official", "original")
# By how much a name on the map may be wider than ours, and how wide a note beside the land is.
_WIDER, _NOTE = 1.12, 190.0


def compile_terms(atlas: Atlas, region: dict, world: dict, language: str = FALLBACK) -> dict:
    """Return speakers, subjects and terms, and what of them fits where ours stand on the maps.

    ``region`` is the region's document in the language, ``world`` that of the world: under
    ``written`` are, by what is written there, the lines of each term that has room in its place.
    """
    subjects = list(_subjects(atlas, language))
    rows = _rows(atlas, {subject["id"] for subject in subjects}, language)
    claims, of = _claims(atlas), _of(atlas)
    sources = atlas.sources[atlas.sources.source_id.isin(
        {row[COLUMNS.index("source_id")] for row in rows}
        | {claim[2] for of_one in claims.values() for claim in of_one})]
    return {
        "speakers": _speakers(atlas, claims, language), "subjects": subjects,
        "columns": COLUMNS, "rows": rows, "of": of, "of_lines": subjects_of_lines(atlas),
        "written": _written(region | {"terms": {"of": of}}, world | {"terms": {"of": of}}, rows),
        "sources": {"columns": _SOURCE, "rows": {
            row.source_id: [_plain(getattr(row, column)) for column in _SOURCE]
            for row in sources.itertuples()}},
        "words": panel_words(language, _SPOKEN),
    }


def _speakers(atlas: Atlas, claims: dict[str, list[list]], language: str) -> dict[str, dict]:
    """Return the speakers that are quoted, in the order of their names.

    ``chosen`` says that the map can be read in their words, ``claimed`` when their claim is drawn
    and on whose word: first day, day after the last, source, place in it.
    """
    quoted = atlas.speakers[atlas.speakers.speaker_id.isin(atlas.terms.speaker_id)]
    in_order = name_order(language)
    return {who: {"name": name, "chosen": who in speakers_of_ground(),
                  "claimed": claims.get(who, [])}
            for who, name in sorted(zip(quoted.speaker_id, quoted.name, strict=True),
                                    key=lambda pair: in_order(pair[1]))}


def _claims(atlas: Atlas) -> dict[str, list[list]]:
    """Return by speaker the periods of the outline of what it claims, with their sources."""
    claims: dict[str, list[list]] = {}
    for row in atlas.zones[atlas.zones.kind == "claimed"].sort_values("valid_from").itertuples():
        start, end = span(row)
        claim = [start, END if end is None else end, _plain(row.source_id), _plain(row.locator)]
        if claim not in claims.setdefault(row.claimant, []):
            claims[row.claimant].append(claim)
    return claims


def _subjects(atlas: Atlas, language: str) -> Iterator[dict]:
    """Yield what is named, as the atlas calls it, with the days for which that name is.

    Under ``keys`` are the rows of the legend that are about it.
    """
    terms, legend = atlas.terms, rows_of_legend(atlas)
    events = atlas.events.set_index("event_id")
    places = labels_by_place(atlas)
    for kind in _KINDS:
        named = {*terms.subject_id[terms.kind == kind]}
        listed = [(value, label(f"term-{kind}", value, language=language))
                  for value in values(f"term-{kind}") if value in named]
        if kind == "event":
            rows = events[events.index.isin(named)].sort_values("date_latest")
            listed = [*zip(rows.index, rows.title, strict=True), *listed]
        if kind == "place":
            listed += [(place, places[place][named_in(language)])
                       for place in sorted(named & places.keys())]
        for value, ours in listed:
            key = f"{kind}-{value}"
            first, until = _days(atlas, key)
            yield {"id": key, "kind": kind, "ours": ours, "keys": legend.get(key, []),
                   "from": first, "until": until}


def _days(atlas: Atlas, subject: str) -> tuple[int, int]:
    """Return the days for which the name of a subject is: first day, day after the last."""
    named = atlas.subjects[atlas.subjects.kind + "-" + atlas.subjects.subject_id == subject]
    phase = atlas.phases[atlas.phases.phase_id.isin(named.phase_id.dropna())]
    if not len(phase):
        return 0, END
    first, until = span(next(phase.itertuples()))
    return first, END if until is None else until


def _rows(atlas: Atlas, subjects: set[str], language: str) -> list[list]:
    """Return the terms by speaker and subject, in order of day, the one that is shown last."""
    rows = []
    for number, row in enumerate(atlas.terms.itertuples()):
        subject = f"{row.kind}-{row.subject_id}"
        if subject not in subjects:
            continue
        day = ordinal(min(max(edtf_bounds(row.date).latest, FIRST_DAY), LAST_DAY))
        english = _plain(row.term_en)
        order = (row.speaker_id, subject, day, _WORDINGS.index(row.wording), -number)
        rows.append((order, [row.speaker_id, subject, day, _bare(row.term), row.language,
                             english and _bare(english),
                             called(_bare(row.term), row.language, english and _bare(english),
                                    language),
                             _plain(row.office), row.wording, row.date, row.source_id,
                             _plain(row.locator), _plain(row.note)]))
    return [row for _, row in sorted(rows, key=lambda pair: pair[0])]


def _bare(term: str) -> str:
    """Return a term without quotation marks around all of it: it gets those of the reader."""
    return term[1:-1] if term[0] + term[-1] in ("“”", '""', "«»") else term


def _of(atlas: Atlas) -> dict[str, list[str]]:
    """Return by what a reader can choose the subjects that it is."""
    pieces = atlas.pieces.set_index("piece_id")
    ever = {*atlas.control.piece_id[atlas.control.holder.isin(atlas.subjects.held_by.dropna())]}
    corridor = {*atlas.zones.piece_id[atlas.zones.kind == "corridor"]}
    claimed = {*atlas.named_areas.area_id[atlas.named_areas.claimed_1991 == "yes"]}
    of: dict[str, list[str]] = {}
    for piece, row in pieces.iterrows():
        ground = ("zone-oblast" if row.in_nkao else
                  "zone-districts" if piece in ever and row.district not in claimed else "")
        subjects = [*([ground, "zone-oblast-and-districts"] if ground else []),
                 *(["zone-corridor"] if piece in corridor else [])]
        if subjects:
            of[f"p-{piece}"] = of[f"m-{piece}"] = subjects
    bodies = atlas.speakers.set_index("speaker_id").jurisdiction_id
    of |= {f"j-{bodies[speaker]}": [entity]
           for entity, speaker in speakers_of_subjects(atlas).items()
           if speaker in bodies.index and _plain(bodies[speaker])}
    for kind, key in (("event", "e"), ("place", "n")):
        named = atlas.terms.subject_id[atlas.terms.kind == kind]
        of |= {f"{key}-{subject}": [f"{kind}-{subject}"] for subject in sorted({*named})}
    # A period is told of with the event that began it.
    periods = atlas.terms.subject_id[atlas.terms.kind == "period"]
    for phase in atlas.phases[atlas.phases.phase_id.isin(periods)].itertuples():
        of.setdefault(f"e-{phase.event_id}", []).append(f"period-{phase.phase_id}")
    return of


def _written(region: dict, world: dict, rows: list[list]) -> dict[str, dict[str, list[str]]]:
    """Return by subject and place on the map the lines of each term that has room there.

    What has none stays as we call it, with a mark of the term beside it.
    """
    subject, quoted = COLUMNS.index("subject"), COLUMNS.index("quoted")
    places = {key: place for node in region["notes"]["nodes"] if "about" in node
              for key, place in [_note_place(node)]}
    for document in (region, world):
        for item in document["labels"]:
            named = subject_named(document, item)
            for language in LANGUAGES if named else ():
                places[f"{named} {place_of(document, language)}"] = (
                    [item["names"][language][0]], 1, SIZES[item["rank"]], "sans-bold", _WIDER)
    for item in region["countries"]:
        size, face, _ = AREA_NAMES[item["class"]]
        for language in LANGUAGES if "about" in item else ():
            places[f"{item['about']} {language}"] = (
                [item["names"][language]], 1, size, face, _WIDER)
    written: dict[str, dict[str, list[str]]] = {}
    for number, row in enumerate(rows):
        for key, place in places.items():
            if key.partition(" ")[0] == row[subject] and (
                    lines := _fitted(row[quoted], *place)):
                written.setdefault(key, {})[str(number)] = lines
    return written


def _note_place(node: dict) -> tuple[str, tuple]:
    """Return what is written in a note's place, and ours there: lines, size, face, how wide."""
    subject, first, count, place = node["about"]
    kind = place.partition(" ")[0]
    beside = kind in ("head", "line")
    return f"{subject} {place}", (
        [] if beside else node["note"][first:first + count], count, NOTE_SIZES[kind],
        note_face(kind), _WIDER)


def _fitted(text: str, ours: list[str], most: int, size: float, face: str,
            wider: float) -> list[str]:
    """Return a text in as many lines as ours has, none where it does not fit into its place."""
    if not most:
        return []
    width = max((text_width(line, size, face) for line in ours), default=0) * wider or _NOTE
    lines = wrapped(text, size, width, most + 1, face)
    whole = " ".join(lines) == " ".join(text.split()) and all(
        text_width(line, size, face) <= width for line in lines)
    return lines if whole and len(lines) <= most else []


def _plain(value):
    return value if isinstance(value, str) and value else None
