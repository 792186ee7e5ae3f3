"""Damage to the shipped data, one file at a time, and what the check then tells of it.

The shipped files are read once; a test rewrites one of them in a folder of its own, and only
that one is read anew. What checks no file but shipped ones is asked once too: it would find the
same. The shipped data must have no fault of their own.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from dataclasses import is_dataclass
from functools import cache, wraps
from pathlib import Path
from unittest.mock import patch

from geodata import reading
from geodata.layers import read_layer
from geodata.paths import DATA
from geodata.reading import LAYERS
from geodata.record import read_rows
from geodata.tables import TABLES


@cache
def shipped() -> tuple[dict, dict]:
    """Return the tables and the layers as they ship."""
    return ({name: read_rows(DATA / f"{name}.csv", model) for name, model in TABLES.items()},
            {name: read_layer(DATA / "geometry" / f"{name}.geojson", name)
             for name in (*LAYERS, "cuts")})


@cache
def _kept() -> dict[int, object]:
    """Return what was read of the shipped files, each by the number by which Python knows it."""
    tables, layers = shipped()
    return {id(one): one for one in (*(table.rows for table in tables.values()),
                                     *(layer.features for layer in layers.values()))}


def _told_by(given: object) -> Hashable:
    """Return what tells apart what a check is given; KeyError if it is of a damaged file."""
    if isinstance(given, dict):
        return tuple((key, _told_by(value)) for key, value in given.items())
    if isinstance(given, set | frozenset):
        return frozenset(given)
    if is_dataclass(given):
        return _told_by(vars(given))
    if isinstance(given, Hashable) and not hasattr(given, "geometry"):
        return given
    return id(_kept()[id(given)])


@contextmanager
def _asked_once() -> Iterator[None]:
    """Meanwhile what a check found in shipped files it finds without looking again."""
    checks = {name: one for name, one in vars(reading).items()
              if getattr(one, "__module__", "").startswith("geodata.check.")}
    with patch.multiple(reading, **{name: _once(one) for name, one in checks.items()}):
        yield


@cache
def _once(check: Callable) -> Callable:
    found: dict[Hashable, list] = {}

    @wraps(check)
    def ask(*given):
        try:
            told = _told_by(dict(enumerate(given)))
        except KeyError:
            return check(*given)
        if told not in found:
            found[told] = [*check(*given)]
        return [*found[told]]

    return ask


@cache
def text_of(name: str) -> str:
    """Return a shipped file, by the name of its table or layer."""
    return _path(DATA, name).read_text(encoding="utf-8")


def features(name: str) -> list[dict]:
    """Return the features of a shipped layer, new at each call."""
    return json.loads(text_of(name))["features"]


def told_of(folder: Path, **files: str | bytes | list[dict] | None) -> tuple[list[str], int]:
    """Return what the check tells when some files hold this instead, and how much follows.

    A file is given under the name of its table or layer: its text or bytes, the features of
    a layer, or None for a file that is gone.
    """
    tables, layers = (dict(part) for part in shipped())
    for name, content in files.items():
        path = _path(folder, name)
        path.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(content, list):
            body = ",\n".join(json.dumps(feature) for feature in content)
            content = f'{{"type": "FeatureCollection", "features": [\n{body}\n]}}\n'
        if isinstance(content, bytes):
            path.write_bytes(content)
        elif content is not None:
            path.write_text(content, encoding="utf-8")
        if name in TABLES:
            tables[name] = read_rows(path, TABLES[name])
        else:
            layers[name] = read_layer(path, name)
    with _asked_once():
        data = reading.examine(tables, layers)
    return [str(problem) for problem in data.problems], len(data.followers)


def changed(layer: str, feature_id: str, change: Callable[[dict], None]) -> list[dict]:
    """Return the features of a layer, of which one, by the first of its ids, is changed."""
    found = features(layer)
    [one] = [f for f in found if feature_id in
             (f["properties"].get(f"{layer[:-1]}_id"), f["properties"].get("name"))][:1]
    change(one)
    return found


def replaced(table: str, old: str, new: str) -> str:
    """Return the text of a table in which ``old``, which must be there, is replaced once."""
    text = text_of(table)
    assert old in text, f"{old!r} is not in {table}: the test damages nothing"
    return text.replace(old, new, 1)


def walk(position_of: Callable[[list], list], coordinates: list) -> list:
    """Return coordinates of any depth with each position changed."""
    if isinstance(coordinates[0], list):
        return [walk(position_of, part) for part in coordinates]
    return position_of(coordinates)


def moved(layer: list[dict], east: float, north: float) -> list[dict]:
    """Return a whole layer moved, in degrees."""
    for feature in layer:
        feature["geometry"]["coordinates"] = walk(
            lambda at: [round(at[0] + east, 5), round(at[1] + north, 5)],
            feature["geometry"]["coordinates"])
    return layer


def ring_of(feature: dict) -> list:
    """Return the first ring of a polygon, or the first line of a line, to be changed in place."""
    part = feature["geometry"]["coordinates"]
    while isinstance(part[0][0], list):
        part = part[0]
    return part


def _path(folder: Path, name: str) -> Path:
    return folder / (f"{name}.csv" if name in TABLES else f"geometry/{name}.geojson")
