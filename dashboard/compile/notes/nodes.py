"""What is drawn of a note or a name."""

from __future__ import annotations

from dashboard.compile.margin import COLUMNS, Placed
from dashboard.compile.notes.names import NameAlong, NameOnLand, size_of, width_along
from dashboard.draw.zooms import NOTE_SIZES, shown_from

# So many places are told of where the mark of a folded note may stand.
_MARKS = 8


def node_of(one: Placed | NameOnLand | NameAlong, name: str) -> dict:
    """Return what is drawn of a note or a name, under an id."""
    if isinstance(one, Placed):
        return _note_node(one, name)
    if isinstance(one, NameAlong):
        return {"id": name, "base": f"along {shown_from(one.level, one.level + 1)}",
                "note": [one.text], "x": one.at.x, "y": one.at.y, "anchor": "middle",
                "turn": one.at.turn, "off": one.at.off,
                "width": round(width_along(one.text), 1),
                "height": round(NOTE_SIZES["along"] * 1.3, 1), "level": one.level,
                "until": one.level + 1} | _about(
                    one.subject, 0, int(one.alone), f"along {one.text}")
    width, height = size_of(one.kind, one.lines)
    return {"id": name, "base": f"{one.kind} {shown_from(one.level, one.level + 1)}",
            "note": list(one.lines), "x": one.x, "y": one.y,
            "anchor": "middle", "width": round(width, 1), "height": round(height, 1),
            "level": one.level, "until": one.level + 1} | _about(
                one.subject, 0, len(one.lines), f"{one.kind} {len(one.lines)}")


def _note_node(placed: Placed, name: str) -> dict:
    note, leader = placed.note, placed.leader
    # Where it may have its mark when it is folded: an event has its disc.
    marks = {} if note.about == "event" else {"marks": [list(at) for at in note.ats[:_MARKS]]}
    return {"id": name, "base": f"note {shown_from(*placed.levels)}", "note": list(note.lines),
            "x": round(COLUMNS[placed.anchor], 1), "y": placed.y, "anchor": placed.anchor,
            "width": round(note.width, 1), "height": round(note.height, 1),
            "level": placed.levels[0], "until": placed.levels[1],
            **({"more": list(note.more)} if note.more else {}),
            "leader": [[round(px, 1), round(py, 1)] for px, py in leader]} | marks | _about(
                *note.named)


def _about(subject: str = "", first: int = 0, count: int = 0, place: str = "") -> dict:
    """Return what a note names and by which of its lines, for whoever calls that otherwise.

    With a ``count`` of 0 the line says more than the name. ``place`` is the same where as much of
    the name has as much room.
    """
    return {"about": [subject, first, count, place]} if subject else {}
