"""The districts: of the Soviet era, of today, and the de facto provinces, as rows tell of them."""

from __future__ import annotations

from dataclasses import dataclass

from geodata.record import Numbered

SOVIET, TODAY, PROVINCE = "district-limit", "district-today", "province-de-facto"


@dataclass(frozen=True)
class Districts:
    """What must hold of a piece by the district that it is in.

    ``heirs`` gives, by district of the Soviet era, the districts of today among which its land
    was divided; ``oblast`` those that made up the former oblast, ``claimed`` what the
    declaration of 2 September 1991 claimed.
    """

    heirs: dict[str, frozenset[str]]
    oblast: frozenset[str]
    claimed: frozenset[str]
    today: frozenset[str]
    provinces: frozenset[str]


def districts_of(named_areas: list[Numbered]) -> Districts:
    """Return the districts of the rows of ``named_areas.csv``."""
    rows = [row for _, row in named_areas]
    soviet = [row for row in rows if row.layer == SOVIET]
    return Districts(
        heirs={row.area_id: frozenset((row.today or "").split()) for row in soviet},
        oblast=frozenset(row.area_id for row in soviet if row.in_nkao == "yes"),
        claimed=frozenset(row.area_id for row in soviet if row.claimed_1991 == "yes"),
        today=frozenset(row.area_id for row in rows if row.layer == TODAY),
        provinces=frozenset({"", *(row.area_id for row in rows if row.layer == PROVINCE)}),
    )
