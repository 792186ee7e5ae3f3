"""What the map of the region says of itself: notes beside the land, names of holders on it and of
the line between them along it.

Each stands where it has room in a window of a laptop, whatever language the names of places are
in. Whoever shows a smaller part of the paper leaves out those that would be cut.
"""

from __future__ import annotations

from dashboard.compile.notes.day_notes import DayNotes
from dashboard.compile.notes.ground import Ground
from dashboard.compile.notes.nodes import node_of
from dashboard.draw.timeline import END
from geodata.atlas import Atlas

__all__ = ["Ground", "notes_of"]


def notes_of(ground: Ground, atlas: Atlas, language: str) -> dict:
    """Return the notes and names on the land in a language, each with its days.

    ``nodes`` are as ``dashboard/draw/notes.py`` draws them, ``spans`` the number of a node, the
    first day and the day after the last. ``atlas`` says it in the language.
    """
    written: dict[tuple, list[list[int]]] = {}
    notes = DayNotes(ground, atlas, language)
    for day, following in zip(ground.days, [*ground.days[1:], END], strict=True):
        for one in notes.on(day):
            spans = written.setdefault(one, [])
            if spans and spans[-1][1] == day:
                spans[-1][1] = following
            else:
                spans.append([day, following])
    return {"nodes": [node_of(one, f"t-note-{number}") for number, one in enumerate(written)],
            "spans": [[number, *days] for number, spans in enumerate(written.values())
                      for days in spans]}
