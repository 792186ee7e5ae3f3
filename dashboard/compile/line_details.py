"""Compile what can be read of a line of the region's map: how it was drawn, and how well."""

from __future__ import annotations

import pandas as pd

from dashboard.words.vocabulary import labels
from geodata.atlas import Atlas

_SEGMENT = ["name", "between", "valid_from", "valid_to", "accuracy_m", "method", "source_id",
            "locator", "note"]
_KINDS = labels("line-kind")
# Of these kinds the name tells what the line bounds, not that it is a line.
_NAMED_WITH_KIND = {"alternative", "oblast-border", "state-border"}
_BEYOND = "rest-of-azerbaijan"


def compile_lines(atlas: Atlas, nodes: list[dict]) -> dict:
    """Return each line that is drawn by its node.

    ``nodes`` are the region's; what they tell of their ``segments``, rows of the line
    layer, is taken from them: nobody but this needs it. ``steps`` are the periods with the
    accuracy of the best and the worst segment, for the pointer's note. Segments name what
    they share by its place in ``texts``, and the pieces that they ran between by id.
    """
    pieces = {*atlas.pieces.piece_id, _BEYOND}
    texts: dict[str | None, int] = {}
    layer = pd.DataFrame(atlas.line_layer.drop(columns="geometry"))
    rows = {}
    for node in nodes:
        if "segments" not in node:
            continue
        found = layer.loc[node.pop("segments")].sort_values("valid_from", kind="stable")
        former = node["id"].startswith("l-former-line")
        rows[node["id"]] = [_steps(found, former), _segments(found, pieces, texts),
                            _disputed(atlas, found)]
    return {"columns": ["steps", "segments", "claims"], "segment": _SEGMENT, "texts": list(texts),
            "rows": rows}


def _steps(segments: pd.DataFrame, former: bool) -> list[list]:
    """Return first day, day after the last, kind, title, and least and most accuracy in metres.

    A former line stays on the map after its last day.
    """
    periods = segments.groupby(["valid_from", "valid_to", "kind", "name"], dropna=False,
                               sort=False).accuracy_m
    return [[_day(start), None if former else _day(end), _KINDS[kind], _title(kind, name),
             int(metres.min()), int(metres.max())]
            for (start, end, kind, name), metres in periods]


def _title(kind: str, name: str) -> str:
    return f"{_KINDS[kind]}: {name}" if kind in _NAMED_WITH_KIND else name


def _segments(segments: pd.DataFrame, pieces: set[str],
              texts: dict[str | None, int]) -> list[list]:
    """Return the segments; those that were drawn alike in one period stand together."""
    alike: dict[tuple, list[list[str]]] = {}
    for row in segments.itertuples():
        name, *drawn = (texts.setdefault(text or None, len(texts)) for text in (
            row.name, row.method, row.source_id, row.locator, row.note))
        told = (name, _day(row.valid_from), _day(row.valid_to), int(row.accuracy_m), *drawn)
        pair = _between(row.line_id.removeprefix(f"{row.kind}-"), pieces)
        alike.setdefault(told, []).extend([pair] if pair else [])
    return [[name, sorted(between), *rest] for (name, *rest), between in alike.items()]


def _between(pair: str, pieces: set[str]) -> list[str]:
    """Return the two pieces that a line's id joins by a hyphen; empty if it names no two."""
    for first in pieces:
        second = pair.removeprefix(f"{first}-")
        if second != pair and second in pieces:
            return [first, second]
    return []


def _disputed(atlas: Atlas, segments: pd.DataFrame) -> list[list[str]]:
    """Return what the claims on a line are filed under: itself, or what a claim draws it for.

    The roads of the corridor share theirs: its strip runs along each of them.
    """
    claims = atlas.claims
    lines = set(segments.line_id)
    if "corridor-road" in set(segments.kind):
        layer = atlas.line_layer
        lines |= set(layer.line_id[layer.kind == "corridor-road"])
    own = claims[(claims.subject == "lines") & claims.subject_id.isin(lines)]
    drawn = claims[[any(line in str(note) for line in lines) for note in claims.note]]
    pairs = pd.concat([own, drawn])[["subject", "subject_id"]].drop_duplicates()
    return pairs.to_numpy().tolist()


def _day(stamp) -> str | None:
    return None if pd.isna(stamp) else stamp.date().isoformat()
