"""What must hold within one table of the record and between two."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from itertools import pairwise
from operator import attrgetter

import geopandas as gpd
import shapely

from geodata.problems import Problem
from geodata.record import Numbered, references
from geodata.tables import KEYS, TABLES
from geodata.vocabulary import LAYERS, Lists, values

Tables = dict[str, list[Numbered]]


def key_problems(name: str, rows: list[Numbered]) -> list[Problem]:
    """Return a problem for each row whose key was seen before."""
    seen: dict[tuple, int] = {}
    problems = []
    for (line, _), key in zip(rows, _keys(name, rows), strict=True):
        if key in seen:
            problems.append(Problem(f"{name}.csv", line, KEYS[name][0], f"{' '.join(key)!r} is "
                                    f"already on line {seen[key]}",
                                    "give each row a key of its own"))
        seen.setdefault(key, line)
    return problems


def order_problems(name: str, rows: list[Numbered]) -> list[Problem]:
    """Return a problem for each row that stands out of order."""
    keys = _keys(name, rows)
    return [Problem(f"{name}.csv", line, KEYS[name][0],
                    f"{' '.join(key)!r} stands after {' '.join(last)!r}", "sort the rows by key")
            for (line, _), key, last in zip(rows[1:], keys[1:], keys, strict=False) if key < last]


def _keys(name: str, rows: list[Numbered]) -> list[tuple[str, ...]]:
    columns = [attrgetter(column) for column in KEYS[name]]
    return list(zip(*([str(column(row)) for _, row in rows] for column in columns), strict=True))


def reference_problems(tables: Tables, target: str, ids: Iterable[str]) -> list[Problem]:
    """Return a problem for each id that points to no row of ``target``: where it is first used."""
    known = set(ids)
    uses: dict[str, list[tuple[str, int, str]]] = {}
    for name, rows in tables.items():
        columns = [c for c, table in references(TABLES[name]).items() if table == target]
        # Few tables point to any one other: most are not read for it.
        for line, row in rows if columns else ():
            for column in columns:
                value = getattr(row, column)
                if value is not None and value not in known:
                    uses.setdefault(value, []).append((f"{name}.csv", line, column))
    problems = []
    for value, places in uses.items():
        file, line, column = places[0]
        more = f", here and on {len(places) - 1} more" if len(places) > 1 else ""
        rows = f" row{'s' * (len(places) > 2)}" if more else ""
        problems.append(Problem(file, line, column, f"{value!r} is not in {target}{more}{rows}",
                                f"add it to {target} or correct the id"))
    return problems


def basis_problems(tables: Tables) -> list[Problem]:
    """Return a problem for each row that says it is sourced and names no source."""
    problems = []
    for name, rows in tables.items():
        if "basis" not in TABLES[name].model_fields:
            continue
        for line, row in rows:
            if row.basis == "sourced" and not (row.source_id and row.locator):
                problems.append(Problem(f"{name}.csv", line, "basis",
                                        "is 'sourced' without a source and a place in it",
                                        "fill source_id and locator, or write unreferenced"))
            if row.basis == "unreferenced" and row.source_id:
                problems.append(Problem(f"{name}.csv", line, "basis",
                                        f"is 'unreferenced' but cites {row.source_id!r}",
                                        "write sourced, or empty source_id"))
    return problems


def claim_problems(tables: Tables, ids: dict[str, set[str]]) -> list[Problem]:
    """Return a problem for each disputed fact that shows more than one value.

    A fact may show none: a figure that the map does not draw has nothing to pick, and where
    no source decides there is nothing to show.
    """
    shown: dict[tuple, list[int]] = {}
    problems = subject_problems("claims", tables["claims"], ids)
    for line, claim in tables["claims"]:
        matter = (claim.subject, claim.subject_id, claim.field)
        if claim.shown == "yes":
            shown.setdefault(matter, []).append(line)
    for matter, lines in shown.items():
        if len(lines) > 1:
            name = " ".join(str(part) for part in matter if part)
            problems.append(Problem("claims.csv", lines[-1], "shown",
                                    f"{name!r} shows {len(lines)} values",
                                    "write yes on one claim of each fact at most"))
    return problems


def subject_problems(table: str, rows: list[Numbered], ids: dict[str, set[str]]) -> list[Problem]:
    """Return a problem for each row about a row that there is not."""
    return [Problem(f"{table}.csv", line, "subject_id",
                    f"{row.subject_id!r} is not in {row.subject}",
                    "correct the id, or write the subject 'general'")
            for line, row in rows
            if row.subject in ids and row.subject_id and row.subject_id not in ids[row.subject]]


def term_problems(terms: list[Numbered], ids: dict[str, set[str]],
                  lists: Lists | None = None) -> list[Problem]:
    """Return a problem for each term whose subject is neither a row nor a listed subject."""
    problems = []
    for line, term in terms:
        table = {"event": "events", "place": "places"}.get(term.kind)
        listed = values(f"term-{term.kind}", lists)
        if term.subject_id not in listed and term.subject_id not in ids.get(table, ()):
            known = " or ".join(filter(None, [table and f"a row of {table}", *listed]))
            problems.append(Problem("terms.csv", line, "subject_id",
                                    f"{term.subject_id!r} is no {term.kind}",
                                    f"write {known}"))
    return problems


def drawn_problems(subjects: list[Numbered], lists: Lists | None = None) -> list[Problem]:
    """Return a problem for each subject that there is not, each layer of one that the map does
    not have, and each holder that is two subjects."""
    layers = {value for name in LAYERS for value in values(name, lists)}
    problems = []
    holders: dict[str, int] = {}
    for line, row in subjects:
        if row.subject_id not in values(f"term-{row.kind}", lists):
            problems.append(Problem("subjects.csv", line, "subject_id",
                                    f"{row.subject_id!r} is not in the list term-{row.kind}",
                                    "correct it, or the kind"))
        named = [("layer", row.layer), *(("lines", name) for name in (row.lines or "").split())]
        problems += [Problem("subjects.csv", line, column, f"the map has no layer {name!r}",
                             "write a value of a list of layers of vocabulary.csv")
                     for column, name in named if name and name not in layers]
        if row.holder and holders.setdefault(row.holder, line) != line:
            problems.append(Problem("subjects.csv", line, "holder",
                                    f"{row.holder!r} is that of line {holders[row.holder]} already",
                                    "leave it to one of the two"))
    return problems


def period_problems(tables: Tables) -> list[Problem]:
    """Return a problem for periods of a zone that overlap, and of the corridor also for gaps."""
    problems = []
    chains: dict[tuple, list[Numbered]] = {}
    for line, row in tables["zones"]:
        chains.setdefault(("zones.csv", row.zone_id, row.piece_id), []).append((line, row))
    for line, row in tables["corridor"]:
        chains.setdefault(("corridor.csv", "the corridor", ""), []).append((line, row))
    for (file, *names), rows in chains.items():
        rows.sort(key=lambda pair: pair[1].valid_from)
        label = " ".join(filter(None, names))
        for (above, earlier), (line, later) in pairwise(rows):
            if earlier.valid_to is None or later.valid_from < earlier.valid_to:
                problems.append(Problem(
                    file, line, "valid_from",
                    f"{label} begins on {later.valid_from}, before its period from "
                    f"{earlier.valid_from} (line {above}) has ended",
                    f"end that period on {later.valid_from}, if that is the day of the change"))
            elif file == "corridor.csv" and earlier.valid_to < later.valid_from:
                problems.append(Problem(
                    file, line, "valid_from",
                    f"the corridor has no state from {earlier.valid_to} to "
                    f"{later.valid_from - timedelta(1)}",
                    f"add a row for these days, or find out which of the days on lines {above} "
                    f"and {line} is wrong"))
    return problems


def event_problems(events: list[Numbered], roles: list[Numbered],
                   world: gpd.GeoDataFrame) -> list[Problem]:
    """Return a problem for each event that lies abroad, and among the parties turned round.

    Nothing of the record happened where the points of their countries come to lie when longitude
    and latitude are exchanged: on the Black Sea's northern shore and in the steppe beyond.
    """
    parties = {row.jurisdiction_id for _, row in roles if row.role == "party"}
    home = world[world.geometry_id.isin(parties)].geometry.union_all()
    if home.is_empty:
        return []
    numbered = [(line, row) for line, row in events if row.lon is not None and row.lat is not None]
    lon, lat = ([getattr(row, c) for _, row in numbered] for c in ("lon", "lat"))
    shapely.prepare(home)
    turned = shapely.contains_xy(home, lat, lon) & ~shapely.contains_xy(home, lon, lat)
    return [Problem("events.csv", line, "lon",
                    f"{row.lon},{row.lat}: longitude and latitude are swapped",
                    f"write {row.lat},{row.lon}")
            for (line, row), swapped in zip(numbered, turned, strict=True) if swapped]
