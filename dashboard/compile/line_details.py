"""Compile what can be read of a line of the region's map: how it was drawn, and how well."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import pandas as pd

from dashboard.words import say
from dashboard.words.vocabulary import label
from geodata.atlas import Atlas
from geodata.words import FALLBACK

_SEGMENT = ["name", "between", "valid_from", "valid_to", "accuracy_m", "method", "source_id",
            "locator", "note"]
# Of these kinds the name tells what the line bounds, not that it is a line.
_NAMED_WITH_KIND = {"alternative", "oblast-border", "state-border"}


def compile_lines(atlas: Atlas, segments: Mapping[str, Sequence[int]],
                  language: str = FALLBACK) -> dict:
    """Return each line that is drawn by its node.

    ``segments`` are the rows of the line layer that each is drawn of. ``steps`` are
    the periods with the accuracy of the best and the worst segment, for the pointer's note.
    Segments name what they share by its place in ``texts``, and the pieces that they ran
    between by id.
    """
    pieces = {*atlas.pieces.piece_id, atlas.around}
    texts: dict[str | None, int] = {}
    layer = atlas.line_layer.drop(columns="geometry").itertuples()
    segment = {row.Index: row for row in layer}
    claimed = _Claimed(atlas)
    rows = {}
    for node, numbers in segments.items():
        drawn_of = [segment[number] for number in numbers]
        drawn_of.sort(key=lambda row: (pd.isna(row.valid_from), row.valid_from))
        former = node.startswith("l-former-line")
        rows[node] = [_steps(drawn_of, former, language),
                      _segments(drawn_of, pieces, texts), claimed.of(drawn_of)]
    return {"columns": ["steps", "segments", "claims"], "segment": _SEGMENT, "texts": list(texts),
            "rows": rows}


def _steps(segments: list, former: bool, language: str) -> list[list]:
    """Return first day, day after the last, kind, title, and least and most accuracy in metres.

    A former line stays on the map after its last day.
    """
    periods: dict[tuple, list[int]] = {}
    for row in segments:
        key = (_day(row.valid_from), _day(row.valid_to), row.kind, row.name)
        periods.setdefault(key, []).append(int(row.accuracy_m))
    return [[start, None if former else end, label("line-kind", kind, language=language),
             _title(kind, name, language), min(metres), max(metres)]
            for (start, end, kind, name), metres in periods.items()]


def _title(kind: str, name: str, language: str) -> str:
    if kind in _NAMED_WITH_KIND:
        return say("line-titled", language, kind=kind, name=name)
    return name


def _segments(segments: list, pieces: set[str],
              texts: dict[str | None, int]) -> list[list]:
    """Return the segments; those that were drawn alike in one period stand together."""
    alike: dict[tuple, list[list[str]]] = {}
    for row in segments:
        name, *drawn = (texts.setdefault(text or None, len(texts)) for text in (
            row.name, row.method, row.source_id, row.locator, row.note))
        drawn_alike = (name, _day(row.valid_from), _day(row.valid_to), int(row.accuracy_m), *drawn)
        pair = _between(row.line_id.removeprefix(f"{row.kind}-"), pieces)
        alike.setdefault(drawn_alike, []).extend([pair] if pair else [])
    return [[name, sorted(between), *rest] for (name, *rest), between in alike.items()]


def _between(pair: str, pieces: set[str]) -> list[str]:
    """Return the two pieces that a line's id joins by a hyphen; empty if it names no two."""
    for first in pieces:
        second = pair.removeprefix(f"{first}-")
        if second != pair and second in pieces:
            return [first, second]
    return []


class _Claimed:
    """What is claimed of lines, and of what else a line is drawn for."""

    def __init__(self, atlas: Atlas) -> None:
        layer = atlas.line_layer
        self._roads = set(layer.line_id[layer.kind == "corridor-road"])
        self._claims = [(row.subject, row.subject_id, str(row.note))
                        for row in atlas.claims.itertuples()]

    def of(self, segments: list) -> list[list[str]]:
        """Return what the claims on a line are filed under: itself, or what they draw it for.

        The roads of the corridor share theirs: its strip runs along each of them.
        """
        lines = {row.line_id for row in segments}
        if any(row.kind == "corridor-road" for row in segments):
            lines |= self._roads
        own = [(subject, key) for subject, key, _ in self._claims
               if subject == "lines" and key in lines]
        drawn = [(subject, key) for subject, key, note in self._claims
                 if any(line in note for line in lines)]
        return [list(pair) for pair in dict.fromkeys([*own, *drawn])]


def _day(stamp) -> str | None:
    return None if pd.isna(stamp) else stamp.date().isoformat()
