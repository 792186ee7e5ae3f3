"""Which first-level regions of the record, by ISO 3166-2 code, a unit of admin-1 lies in.

A unit is the row of one feature of Natural Earth's 1:10m admin-1: its columns as
stripped text.
"""

from __future__ import annotations

from geodata.digitise.tables import rows_of

_REGIONS = rows_of("world_regions")
# What the regions of the record are called: GeoNames names those of the United States.
NAMES = {row.region_id: row.name for row in _REGIONS if row.name}


def regions_of(unit: dict[str, str]) -> set[str]:
    """Return the ids of the regions that a unit is, or is part of; most are in none."""
    country, code = unit["iso_a2"], unit["iso_3166_2"]
    within = {row.region_id for row in _REGIONS
              if row.value and unit.get(row.property) == row.value
              and row.country in (None, country)}
    us_state = country == "US" and unit["name"] != "District of Columbia"
    return within | ({code.lower()} if us_state else set())
