"""The panel of the region: what is on the map today, and all other layers folded below it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from dashboard.address.state import OFF, State
from dashboard.draw.shown import present
from dashboard.draw.text import text_width
from dashboard.export.legend import Key, Section, legend
from dashboard.export.stated import relabelled
from dashboard.words.vocabulary import LAYERS, looks, values

# Layers whose row stands among what is on the map today, where the map shows them.
_TODAY = frozenset(name for kind in LAYERS for name, kinds in looks(kind).items()
                  if "today" in kinds)
_CATEGORIES = frozenset(values("event-category"))
_BASE = frozenset(values("layer-base"))
# Pixels of type, and what of a label has room where two kinds of events stand beside each other.
_TYPE, _HALF = 13.0, 92.0


@dataclass(frozen=True)
class Row:
    """A key of the legend: its place among all, and whether it is on the map today.

    ``always`` says that it belongs there whenever the map shows it, ``own`` the number of its
    section, where it stands otherwise.
    """

    key: Key
    order: int
    own: int
    always: bool
    today: bool


@dataclass(frozen=True)
class Panel:
    """What is on the map today, the kinds of events, and the sections of all other layers.

    ``wide`` says that half of the panel is too narrow for the longest of the kinds.
    """

    today: tuple[Row, ...]
    events: Section
    more: tuple[tuple[str, tuple[Row, ...]], ...]
    off: int

    @property
    def wide(self) -> bool:
        return any(text_width(key.label, _TYPE) > _HALF for key in self.events.keys)


def region_panel(document: dict, state: State) -> Panel:
    """Return the panel of the region in a state; ``web/panel/today.js`` keeps it so."""
    sections = relabelled(legend(document, state), document, state)
    events = next(section for section in sections
                  if {key.group for key in section.keys} <= _CATEGORIES)
    others = [section for section in sections if section is not events]
    shown = present(document, State(day=state.day, hidden=frozenset()).look)
    rows = list(_rows(others, shown, state))
    more = tuple((section.title, tuple(row for row in rows if row.own == own and not row.today))
                 for own, section in enumerate(others))
    off = sum(1 for _, section in more for row in section if row.key.group in state.hidden)
    return Panel(tuple(row for row in rows if row.today), events, more, off)


def _rows(sections: list[Section], shown: set[str], state: State) -> Iterator[Row]:
    seen: set[tuple[str, frozenset[str]]] = set()
    for own, section in enumerate(sections):
        for key in section.keys:
            # A layer that another section has already has one row, not two.
            if key.group and (key.group, key.states) in seen:
                continue
            seen.add((key.group, key.states))
            always = not key.group or key.group in _TODAY
            there = not key.absent and (not key.needs or bool(key.needs & shown))
            asked = key.group in OFF and key.group not in state.hidden
            yield Row(key, len(seen), own, always, there and (always or asked))
