"""Compile what the detail panel shows: the record by id, small enough to send whole."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import pandas as pd

from dashboard.compile.blocs import compile_blocs, compile_speakers
from dashboard.compile.district_names import area_names
from dashboard.compile.line_details import compile_lines
from dashboard.compile.place_details import compile_places
from dashboard.compile.positions import shown_positions
from dashboard.compile.roles import roll_call
from dashboard.words.vocabulary import label, labels
from geodata.atlas import Atlas
from geodata.districts import SOVIET, TODAY
from geodata.names import named_in
from geodata.words import FALLBACK

_FIELDS = {
    "sources": ("source_id", ["title", "author", "publisher", "published", "archived", "symbol",
                              "language", "url", "voice", "seen_via", "locator", "read", "licence",
                              "note"]),
    "events": ("event_id", ["date", "until", "category", "title", "summary", "place_id", "place",
                            "where_precision", "control", "source_id", "locator", "basis",
                            "note"]),
    "resolutions": ("resolution_id", ["jurisdiction_id", "body", "date", "kind", "outcome",
                                      "votes_for", "votes_against", "votes_abstain", "symbol",
                                      "title", "summary", "ended", "ended_by", "source_id",
                                      "locator", "basis", "note"]),
    "jurisdictions": ("jurisdiction_id", ["name", "kind", "parent_id", "un_member", "note"]),
    "positions": ("position_id", ["jurisdiction_id", "speaker", "date", "stance", "summary",
                                  "source_id", "locator", "basis", "note"]),
    "claims": ("claim_id", ["subject", "subject_id", "field", "value", "speaker", "says",
                            "shown", "rule_id", "source_id", "locator", "basis"]),
    "rules": ("rule_id", ["statement"]),
}

EVENT_COLUMNS = _FIELDS["events"][1]
# The closed lists of which the panel tells values.
_SPOKEN = ("act-kind", "act-outcome", "authority", "basis", "event-category", "evidence",
           "holder", "in-nkao", "jurisdiction-kind", "language", "manner", "member-role",
           "passage", "place-kind", "place-side", "source-read", "source-voice", "stance", "vote")


def compile_details(atlas: Atlas, segments: Mapping[str, Sequence[int]],
                    language: str = FALLBACK) -> dict:
    """Return the tables by id, each row a list of values in the order of ``columns``.

    ``segments`` are, by its node, the rows of the line layer that each line is drawn of.
    """
    details: dict[str, dict] = {}
    named = named_in(language)
    for name, (_, columns) in _FIELDS.items():
        details[name] = {"columns": columns, "rows": table_rows(getattr(atlas, name), name)}
    details["pieces"] = _pieces(atlas, named)
    details["lines"] = compile_lines(atlas, segments, language)
    details["places"] = compile_places(atlas, named)
    details["corridor"] = _corridor(atlas)
    _add_classes(details["positions"], atlas)
    details["votes"] = _votes(atlas)
    details["memberships"] = compile_blocs(atlas)
    details["speakers"] = compile_speakers(atlas)
    details["words"] = panel_words(language)
    return details


def panel_words(language: str = FALLBACK,
                lists: Iterable[str] = _SPOKEN) -> dict[str, dict[str, list[str]]]:
    """Return what the panel calls the values of closed lists: by list, label and spoken form."""
    return {name: {value: [text, label(name, value, "spoken", language)]
                   for value, text in labels(name, language=language).items()}
            for name in lists}


def table_rows(table: pd.DataFrame, name: str) -> dict[str, list]:
    """Return the rows of a table by key, each as the values of its columns."""
    key, columns = _FIELDS[name]
    return {row[key]: [_plain(row[c]) for c in columns] for row in table.to_dict("records")}


def _plain(value):
    if value is None or (not isinstance(value, str) and pd.isna(value)):
        return None
    return value if isinstance(value, str) else int(value)


def _pieces(atlas: Atlas, named: str) -> dict:
    """Return each piece's name, districts, km2, chain of holders, and days in the corridor."""
    columns = ["valid_from", "valid_to", "holder", "manner", "other", "event_id", "evidence",
               "source_id", "locator", "basis", "note"]
    chains = {
        piece: [[_day(row[c]) if c.startswith("valid") else _plain(row[c]) for c in columns]
                for row in rows.to_dict("records")]
        for piece, rows in atlas.holdings.groupby("piece_id")
    }
    accuracy = atlas.edges.by_piece()
    strip = atlas.zones[atlas.zones.kind == "corridor"]
    in_strip = {piece: [[_day(row.valid_from), _day(row.valid_to)] for row in rows.itertuples()]
                for piece, rows in strip.groupby("piece_id")}
    then, today = (area_names(atlas, layer) for layer in (SOVIET, TODAY))
    rows = {
        row.piece_id: [row.name, then[row.district][named],
                       today[row.district_today][named], bool(row.in_nkao),
                       round(row.area_km2, 1), accuracy.get(row.piece_id), chains[row.piece_id],
                       in_strip.get(row.piece_id)]
        for row in pd.DataFrame(atlas.pieces.drop(columns="geometry")).itertuples(index=False)
    }
    return {"columns": ["name", "district", "district_today", "in_nkao", "km2", "accuracy_m",
                        "control", "corridor"],
            "control": columns, "rows": rows}


def _corridor(atlas: Atlas) -> dict:
    """Return the states of the Lachin corridor in order of day."""
    columns = ["valid_from", "valid_to", "state", "route", "reported_by", "summary",
               "source_id", "locator", "basis"]
    rows = [[_day(row[c]) if c.startswith("valid") else _plain(row[c]) for c in columns]
            for row in atlas.corridor.sort_values("valid_from").to_dict("records")]
    return {"columns": columns, "rows": rows}


def _add_classes(positions: dict, atlas: Atlas) -> None:
    """Add to each position the class that the map shows it in; None where it shows none."""
    classes = shown_positions(atlas).set_index("position_id").stance_class.to_dict()
    positions["columns"] = [*positions["columns"], "group"]
    for key, row in positions["rows"].items():
        row.append(classes.get(key))


def _votes(atlas: Atlas) -> dict:
    """Return how each member voted in the one roll call of the record."""
    columns = ["vote", "source_id", "locator", "note"]
    act = roll_call(atlas)
    rows = atlas.votes[atlas.votes.resolution_id == act].set_index("jurisdiction_id")[columns]
    return {"act": act, "columns": columns,
            "rows": {who: list(map(_plain, row)) for who, *row in rows.itertuples()}}


def _day(stamp) -> str | None:
    return None if pd.isna(stamp) else stamp.date().isoformat()
