"""Builders: they fill in what a test is not about.

``tiny_folder`` writes a whole, faultless data folder of two pieces, ``north`` and ``south``,
that a test then damages; ``write_table`` and ``write_features`` write one file of it.
"""

from __future__ import annotations

import csv
import json
import re
from dataclasses import asdict
from pathlib import Path

from geodata.layers import COLUMNS, OPTIONAL
from geodata.paths import DATA
from geodata.tables import TABLES
from geodata.vocabulary import DRAWN, Value, shipped_vocabulary, values
from geodata.words import words_path

SOURCED = {"source_id": "paper", "locator": "line 1", "basis": "sourced"}

# One faultless row for each table; a test says only what it changes.
ROW: dict[str, dict] = {
    "sources": {"source_id": "paper", "title": "A paper", "language": "en", "voice": "research",
                "read": "whole"},
    "rules": {"rule_id": "later-source", "statement": "The later source is shown."},
    "jurisdictions": {"jurisdiction_id": "us-me", "name": "Maine", "kind": "region",
                      "un_member": "no"},
    "resolutions": {"resolution_id": "us-me-2013", "jurisdiction_id": "us-me",
                    "body": "Legislature", "date": "2013-04-10",
                    "kind": "recognises-independence", "outcome": "passed",
                    "binding": "unknown", "title": "Recognises", **SOURCED},
    "votes": {"resolution_id": "us-me-2013", "jurisdiction_id": "us-me", "vote": "for",
              "source_id": "paper", "locator": "line 1"},
    "positions": {"position_id": "us-me-hope", "jurisdiction_id": "us-me",
                  "date": "2020-10-01", "stance": "peaceful-settlement", "summary": "Hoped.",
                  **SOURCED},
    "memberships": {"bloc_id": "us-me", "jurisdiction_id": "us-me", "role": "member",
                    "joined": "1820", **SOURCED},
    "events": {"event_id": "handover", "date": "1994-05-12", "category": "military",
               "title": "A handover", "where_precision": "1", "control": "change",
               "weight": "1", "basis": "unreferenced"},
    "claims": {"claim_id": "day-of-handover", "subject": "events", "subject_id": "handover",
               "field": "date", "value": "1994-05-12", "says": "On that day.", "shown": "yes",
               **SOURCED},
    "speakers": {"speaker_id": "red-state", "name": "Red", "voice": "third-state",
                  "party": "none"},
    "terms": {"term_id": "red-state-war", "speaker_id": "red-state", "kind": "period",
               "subject_id": "conflict", "term": "the quarrel", "language": "en",
               "wording": "original", "date": "1994-05-12", "source_id": "paper",
               "locator": "title"},
    "control": {"piece_id": "north", "holder": "red", "manner": "held",
                "valid_from": "1988-01-01", "basis": "unreferenced"},
    "reports": {"report_id": "handover-announced", "event_id": "handover", "step": "announced",
                "by": "azerbaijan", "speaker": "A speaker", "date": "1994-05-12",
                "says": "It passed.", **SOURCED},
    "zones": {"zone_id": "watch", "kind": "peacekeepers", "piece_id": "north", "by": "Watchers",
              "valid_from": "2020-11-10", "basis": "unreferenced"},
    "corridor": {"state": "open", "route": "old", "valid_from": "1992-05-18",
                 "reported_by": "a paper", "summary": "All passed.", "basis": "unreferenced"},
    "places": {"place_id": "town", "kind": "town", "lon": "46.05", "lat": "40.05", "rank": "1",
               "in_nkao": "in", "source_id": "paper"},
    "names": {"place_id": "town", "language": "en", "name": "Town", "authority": "common",
              "basis": "unreferenced"},
    "vocabulary": {"list": "holder", "value": "red", "look": "fill:#aa0000", "order": "1"},
    "named_areas": {"area_id": "shusha", "layer": "district-limit", "today": "shusha",
                    "in_nkao": "yes", "claimed_1991": "yes", "basis": "unreferenced"},
    "area_names": {"area_id": "shusha", "layer": "district-limit", "language": "en",
                   "name": "Shusha district", "basis": "unreferenced"},
    "other_names": {"subject": "jurisdictions", "subject_id": "us-me", "language": "en",
                    "name": "The Pine Tree State", "basis": "unreferenced"},
    "translations": {"table": "events", "row_id": "war", "field": "title", "language": "xx",
                     "text": "Guerre", "state": "drafted", "original": "0"},
    "message_states": {"language": "xx", "message": "made", "state": "drafted", "original": "0"},
    "glossary": {"term_id": "line", "language": "en", "word": "line", "meaning": "A line.",
                 "why": "It is one."},
    "phases": {"phase_id": "peace", "matter": "front", "valid_from": "1988-01-01", "front": "on",
               "line_name": "Line", "line_accuracy_m": "500", "basis": "unreferenced"},
    "roles": {"jurisdiction_id": "us-me", "role": "named", "basis": "unreferenced"},
    "sides": {"holder": "red", "side": "red", "basis": "unreferenced"},
    "place_sides": {"documented_in": "side_1994_2020", "place_side": "karabakh", "side": "red",
                    "compared_on": "2000-01-01", "basis": "unreferenced"},
    "openings": {"opening": "first", "day": "2000-01-01", "event_id": "handover",
                 "basis": "unreferenced"},
    "presets": {"preset": "italy", "west": "6.5", "south": "36.6", "east": "18.6",
                "north": "47.1", "projection": "+proj=laea +lat_0=42 +lon_0=12.5"},
    "precisions": {"scheme": "ucdp-ged", "code": "1", "metres": "0", "unit": "point",
                   "basis": "unreferenced"},
    "corrections": {"correction_id": "first", "date": "2026-11-29", "subject": "general",
                    "believed": "One thing.", "now": "Another."},
    "insets": {"inset": "hawaii", "preset": "italy", "west": "-160.6", "south": "18.6",
               "east": "-154.5", "north": "22.5",
               "projection": "+proj=laea +lat_0=20.5 +lon_0=-157.5"},
    "subjects": {"kind": "zone", "subject_id": "line-of-contact", "layer": "front",
                 "lines": "front"},
    "region_states": {"jurisdiction_id": "us-me", "order": "1", "name": "Maine", "code": "USA",
                      "home": "yes"},
    "promised_lines": {"line_id": "oblast-border", "kind": "oblast-border"},
    "piece_rules": {"piece_id": "north", "order": "1", "name": "North", "district": "shusha"},
    "figures": {"figure_id": "area", "order": "1", "areas": "shusha", "least": "290",
                "most": "290", "unit": "km2", "basis": "unreferenced"},
    "district_points": {"district": "shusha", "today": "shusha", "lon": "46.05", "lat": "40.05"},
    "fitted_points": {"point_id": "one", "lon": "46", "lat": "40", "east_m": "0", "north_m": "0"},
    "district_villages": {"name": "Town", "lon": "46.05", "lat": "40.05", "district": "shusha"},
    "geonames_units": {"code": "55", "district": "shusha", "whole": "yes"},
    "rivers": {"river_id": "brook", "order": "1", "name": "Brook", "lon": "46", "lat": "40",
               "accuracy_m": "500"},
    "large_rivers": {"river_id": "stream", "name": "Stream", "accuracy_m": "500",
                     "method": "drawn", "north": "us-me", "south": "us-me", "since": "46",
                     "until": "47", "barrier": "yes"},
    "still_waters": {"water_id": "pond", "kind": "lake", "name": "Pond", "level_m": "900",
                     "accuracy_m": "500", "west": "46", "south": "40", "east": "47",
                     "north": "41", "method": "drawn"},
    "road_stretches": {"road_id": "road", "segment": "0", "order": "1", "kind": "main-road",
                       "name": "Here - There", "method": "drawn", "through": "46,40 46.1,40",
                       "accuracy_m": "1500", "source_id": "paper", "locator": "Here; There"},
    "world_units": {"code": "ATA"},
    "world_mends": {"area_id": "us-me", "unit": "Maine", "added": "no", "source_id": "paper",
                    "locator": "countries", "note": "Units have half of it."},
    "world_areas": {"area_id": "us-me", "disputed": "no", "over": "no"},
    "world_regions": {"region_id": "us-me"},
}

# What a phase of another matter than the line between the sides leaves empty.
NO_LINE = {"front": None, "line_name": None, "line_accuracy_m": None}

# The holders of the tiny atlas, beside the lists that ship.
LISTS = {"holder": tuple(Value("holder", name, f"fill:#{colour}", order, "")
                                   for order, (name, colour) in enumerate(
                                       (("blue", "0000aa"), ("red", "aa0000")), 1))}


def row(table: str, **cells: str | None) -> dict[str, str]:
    """Return a faultless row of ``table`` with ``cells`` changed, every column filled."""
    filled = ROW[table] | cells
    return {column: filled.pop(column, None) or "" for column in TABLES[table].model_fields}


def write_table(folder: Path, table: str, *rows: dict, columns: list[str] | None = None) -> Path:
    """Write rows, each given by what it changes, as a table of ``folder``."""
    if table != "vocabulary" and not (folder / "vocabulary.csv").exists():
        write_vocabulary(folder)  # a table is read with the lists beside it
    path = folder / f"{table}.csv"
    with path.open("w", encoding="utf-8", newline="") as text:
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(columns or list(TABLES[table].model_fields))
        writer.writerows(row(table, **cells).values() for cells in rows)
    return path


def write_vocabulary(folder: Path, *more: dict, words: str = "") -> None:
    """Write the lists that ship with other holders, red and blue, and their words."""
    rows = [asdict(value) for name, listed in shipped_vocabulary().items() if name != "holder"
            for value in listed]
    rows += [asdict(value) for value in LISTS["holder"]] + list(more)
    rows.sort(key=lambda row: (row["list"], row["value"]))
    write_table(folder, "vocabulary", *rows)
    text = words_path(DATA).read_text(encoding="utf-8")
    kept = re.sub(r"(?m)^holder-.+\n(    .+\n)*", "", text)
    made = "".join(f"holder-{name} = {name.title()}\n    .meaning = Held by {name.title()}.\n"
                   for name in ("red", "blue"))
    path = words_path(folder)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"{kept}\n{made}{words}", encoding="utf-8")


def write_areas(folder: Path) -> None:
    """Write the one district of the tiny atlas: of the Soviet era, of today, and its province."""
    told = {"in_nkao": None, "claimed_1991": None, "today": None}
    areas = [{}, {"layer": "district-today"} | told,
             {"area_id": "shushi", "layer": "province-de-facto"} | told]
    write_table(folder, "named_areas", *areas)
    write_table(folder, "area_names", *(
        {"area_id": area.get("area_id", "shusha"), "layer": area.get("layer", "district-limit"),
         "language": language} for area in areas for language in ("az", "en", "hy", "ru")))


def control(*periods: tuple[str, str, str, str | None]) -> list[tuple[int, object]]:
    """Return numbered control rows from ``(piece, holder, from, to)``."""
    rows = []
    for line, (piece, holder, begins, ends) in enumerate(periods, 2):
        cells = row("control", piece_id=piece, holder=holder, valid_from=begins, valid_to=ends)
        rows.append((line, TABLES["control"].model_validate(cells, context={"words": {
            name: values(name, LISTS) for name in LISTS}})))
    return rows


def square(west: float, south: float, size: float = 0.1) -> dict:
    """Return a square polygon, counter-clockwise from its south-western corner."""
    east, north = round(west + size, 5), round(south + size, 5)
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


NORTH, SOUTH = square(46.0, 40.0), square(46.0, 39.9)
PROPERTIES: dict[str, dict] = {
    "pieces": {"piece_id": "north", "district": "shusha", "district_today": "shusha",
               "province_de_facto": "shushi", "in_nkao": True, "name": "North"},
    "lines": {"line_id": "front", "segment": "0", "kind": "line-of-contact", "name": "Front",
              "valid_from": "1994-05-12", "valid_to": None, "accuracy_m": 500,
              "method": "drawn", "source_id": "paper", "locator": "line 1", "note": ""},
    "cuts": {"cut_id": "road", "name": "Road", "kind": "corridor-road", "accuracy_m": 500,
             "method": "drawn", "source": "", "note": "", "valid_from": "1994-05-12",
             "valid_to": None, "buffer_m": None},
    "context": {"context_id": "river-1", "kind": "river", "name": "River"},
    "roads": {"road_id": "road", "segment": "0", "kind": "main-road", "name": "Here - There",
               "valid_from": None, "valid_to": None, "accuracy_m": 1500, "method": "drawn",
               "source_id": "paper", "locator": "Here; There", "line_id": "", "note": ""},
    "world": {"geometry_id": "us-me", "name": "Maine", "level": "region", "parent": "us"},
}
LINE = {"type": "LineString", "coordinates": [[46.0, 40.0], [46.1, 40.0]]}
# Round both pieces: the border of the oblast, and the claimed limit.
AROUND = {"type": "LineString", "coordinates": [
    [46.0, 39.9], [46.1, 39.9], [46.1, 40.0], [46.1, 40.1], [46.0, 40.1], [46.0, 40.0],
    [46.0, 39.9],
]}


def feature(layer: str = "pieces", geometry: dict | None = None, **properties) -> dict:
    """Return a faultless feature of ``layer`` with ``properties`` and geometry changed."""
    shapes = {"pieces": NORTH, "world": square(-69, 45, 2)}
    filled = PROPERTIES[layer] | properties
    known = {*COLUMNS[layer], *OPTIONAL.get(layer, ())}
    assert set(filled) == known, "a builder must know every property"
    return {"type": "Feature", "properties": filled,
            "geometry": geometry or shapes.get(layer, LINE)}


# The lines that the tiny atlas promises, with their kinds.
PROMISED = {
    "access-road-north": "access-road", "claim-limit-1991": "claim-limit",
    "corridor-road-new": "corridor-road", "corridor-road-old": "corridor-road",
    "nakhchivan-link": "transport-link", "oblast-border": "oblast-border",
    "state-border-az-am": "state-border", "state-border-az-ir": "state-border",
    "line-as-others-have-it": "alternative",
}


def promised_lines() -> list[dict]:
    """Return the lines that the tiny atlas must have, as features of ``lines``."""
    abroad = {"type": "LineString", "coordinates": [[46.0, 40.5], [46.1, 40.5]]}
    drawn = {"oblast-border": AROUND, "claim-limit": AROUND, "state-border": abroad}
    starts = {"corridor-road-old": "1992-05-18"}  # the first day of the tiny corridor
    return [feature("lines", drawn.get(kind, LINE),
                    line_id=line, kind=kind, valid_from=starts.get(line, "1994-05-12"))
            for line, kind in PROMISED.items()]


def write_lines(folder: Path, *lines: dict) -> Path:
    """Write some lines and all that there must be, with the cuts that those equal."""
    promised = promised_lines()
    cuts = [feature("cuts", line["geometry"], cut_id=line["properties"]["line_id"],
                    **{c: line["properties"][c] for c in ("kind", "valid_from", "valid_to")})
            for line in promised if line["properties"]["kind"] in DRAWN]
    write_features(folder / "geometry/cuts.geojson", *cuts)
    return write_features(folder / "geometry/lines.geojson", *lines, *promised)


def write_features(path: Path, *features: dict, **members) -> Path:
    """Write a FeatureCollection, one feature per line: the first is on line 2."""
    path.parent.mkdir(parents=True, exist_ok=True)
    more = "".join(f"{json.dumps(name)}: {json.dumps(value)}, " for name, value in members.items())
    body = ",\n".join(json.dumps(f) for f in features)
    path.write_text(f'{{"type": "FeatureCollection", {more}"features": [\n{body}\n]}}\n',
                    encoding="utf-8")
    return path


def tiny_folder(folder: Path) -> Path:
    """Write a whole data folder without a fault: two pieces, of which north changed hands."""
    folder.mkdir(parents=True, exist_ok=True)
    for table in TABLES:
        write_table(folder, table, {})
    write_vocabulary(folder)
    for table in ("translations", "message_states"):
        write_table(folder, table)  # none: it is in English alone
    write_areas(folder)
    write_table(folder, "promised_lines", *(
        {"line_id": line, "kind": kind} for line, kind in sorted(PROMISED.items())))
    write_table(folder, "piece_rules", {}, {"piece_id": "south", "order": "2"})
    write_table(folder, "openings", {"opening": "compared"}, {})
    write_table(folder, "control",
                {"valid_to": "1994-05-12"},
                {"valid_from": "1994-05-12", "holder": "blue", "event_id": "handover"},
                {"piece_id": "south"})
    write_features(folder / "geometry/pieces.geojson", feature(),
                   feature(piece_id="south", name="South", geometry=SOUTH))
    write_lines(folder, feature("lines"))
    for layer in ("context", "roads", "world"):
        write_features(folder / f"geometry/{layer}.geojson", feature(layer))
    return folder


def damage(path: Path, old: str, new: str) -> None:
    """Replace ``old``, which must be there, once in a file."""
    text = path.read_text(encoding="utf-8")
    assert old in text, f"{old!r} is not in {path.name}: the test damages nothing"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def told(problems: list) -> list[str]:
    """Return the problems as a reader sees them."""
    return [str(problem) for problem in problems]
