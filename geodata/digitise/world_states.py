"""Which state or disputed area a unit of Natural Earth's admin-1 belongs to, by our rule.

A unit is the row of one feature: its columns as stripped text. An id is a lower-case ISO
3166-1 alpha-2 code, or the slug that the record has for an area without one.
"""

from __future__ import annotations

from geodata.digitise.tables import rows_of

_AREAS = {row.area_id: row for row in rows_of("world_areas")}
# What is drawn as disputed, and its name.
DISPUTED = {key: row.name for key, row in _AREAS.items() if row.disputed == "yes"}
# Of these, what lies over the whole polygon of a state.
OVER = {key: row.parent for key, row in _AREAS.items() if row.over == "yes"}
# Natural Earth gives some units no ISO code, or the record has them by another id, or they are
# drawn as part of the state that the lack of a code leaves them in; some are left out.
_DRAWN_WITH = {row.code: row.area_id for row in rows_of("world_units")}


def is_left_out(unit: dict[str, str]) -> bool:
    """Return whether the world is drawn without a unit."""
    return "" in (_DRAWN_WITH.get(unit["adm0_a3"]), _DRAWN_WITH.get(unit["iso_a2"]))


def state_of(unit: dict[str, str]) -> str:
    """Return the id of the state or disputed area of a unit."""
    return (_DRAWN_WITH.get(unit["iso_3166_2"]) or _DRAWN_WITH.get(unit["adm0_a3"])
            or unit["iso_a2"].lower())


def parent_of(key: str) -> str | None:
    """Return the state that a disputed area lies over or a dependency belongs to, if any."""
    return (_AREAS[key].parent or None) if key in _AREAS else None
