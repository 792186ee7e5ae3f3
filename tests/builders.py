"""Builders: they fill in what a test is not about.

``tiny_folder`` writes a whole, faultless data folder of two pieces, ``north`` and ``south``,
that a test then damages; ``write_table`` and ``write_features`` write one file of it.
"""

from __future__ import annotations

import csv
import json
from pathlib import Path

from geodata.layers import COLUMNS
from geodata.tables import TABLES

SOURCED = {"source_id": "paper", "locator": "line 1", "basis": "sourced"}

# One faultless row for each table; a test says only what it changes.
ROW: dict[str, dict] = {
    "sources": {"source_id": "paper", "title": "A paper", "language": "en", "voice": "research"},
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
    "holders": {"holder_id": "red", "name": "Red", "short": "Red", "meaning": "Held by Red."},
    "control": {"piece_id": "north", "holder": "red", "manner": "held",
                "valid_from": "1988-01-01", "basis": "unreferenced"},
    "zones": {"zone_id": "watch", "kind": "peacekeepers", "piece_id": "north", "by": "Watchers",
              "valid_from": "2020-11-10", "basis": "unreferenced"},
    "corridor": {"state": "open", "route": "old", "valid_from": "1992-05-18",
                 "reported_by": "a paper", "summary": "All passed.", "basis": "unreferenced"},
    "places": {"place_id": "town", "kind": "town", "lon": "46.05", "lat": "40.05", "rank": "1",
               "in_nkao": "in", "source_id": "paper"},
    "names": {"place_id": "town", "language": "en", "name": "Town", "authority": "common",
              "basis": "unreferenced"},
}


def row(table: str, **cells: str | None) -> dict[str, str]:
    """Return a faultless row of ``table`` with ``cells`` changed, every column filled."""
    filled = ROW[table] | cells
    return {column: filled.pop(column, None) or "" for column in TABLES[table].model_fields}


def write_table(folder: Path, table: str, *rows: dict, columns: list[str] | None = None) -> Path:
    """Write rows, each given by what it changes, as a table of ``folder``."""
    path = folder / f"{table}.csv"
    with path.open("w", encoding="utf-8", newline="") as text:
        writer = csv.writer(text, lineterminator="\n")
        writer.writerow(columns or list(TABLES[table].model_fields))
        writer.writerows(row(table, **cells).values() for cells in rows)
    return path


def control(*periods: tuple[str, str, str, str | None]) -> list[tuple[int, object]]:
    """Return numbered control rows from ``(piece, holder, from, to)``."""
    rows = []
    for line, (piece, holder, begins, ends) in enumerate(periods, 2):
        cells = row("control", piece_id=piece, holder=holder, valid_from=begins, valid_to=ends)
        rows.append((line, TABLES["control"].model_validate(cells)))
    return rows


def square(west: float, south: float, size: float = 0.1) -> dict:
    """Return a square polygon, counter-clockwise from its south-western corner."""
    east, north = round(west + size, 5), round(south + size, 5)
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {"type": "Polygon", "coordinates": [ring]}


NORTH, SOUTH = square(46.0, 40.0), square(46.0, 39.9)
PROPERTIES: dict[str, dict] = {
    "pieces": {"piece_id": "north", "district": "up", "district_today": "up",
               "province_de_facto": "", "in_nkao": True, "name": "North"},
    "lines": {"line_id": "front", "segment": "0", "kind": "line-of-contact", "name": "Front",
              "valid_from": "1994-05-12", "valid_to": None, "accuracy_m": 500,
              "method": "drawn", "source_id": "paper", "locator": "line 1", "note": ""},
    "context": {"kind": "river", "name": "River"},
    "world": {"geometry_id": "us-me", "name": "Maine", "level": "region", "parent": "us"},
}
LINE = {"type": "LineString", "coordinates": [[46.0, 40.0], [46.1, 40.0]]}


def feature(layer: str = "pieces", geometry: dict | None = None, **properties) -> dict:
    """Return a faultless feature of ``layer`` with ``properties`` and geometry changed."""
    shapes = {"pieces": NORTH, "lines": LINE, "context": LINE, "world": square(-69, 45, 2)}
    filled = PROPERTIES[layer] | properties
    assert set(filled) == set(COLUMNS[layer]), "a builder must know every property"
    return {"type": "Feature", "properties": filled, "geometry": geometry or shapes[layer]}


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
    write_table(folder, "holders", {"holder_id": "blue", "name": "Blue"}, {})
    write_table(folder, "control",
                {"valid_to": "1994-05-12"},
                {"valid_from": "1994-05-12", "holder": "blue", "event_id": "handover"},
                {"piece_id": "south"})
    write_features(folder / "geometry/pieces.geojson", feature(),
                   feature(piece_id="south", name="South", geometry=SOUTH))
    for layer in ("lines", "context", "world"):
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
