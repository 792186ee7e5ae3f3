"""The tables of what the layer of the world in ``data/geometry`` is made of."""

from __future__ import annotations

from pydantic import Field

from geodata.columns import (
    DEGREES,
    METRES,
    CitedSource,
    Locator,
    MaybeCount,
    MaybeLatitude,
    MaybeLongitude,
    MaybeNumber,
    MaybeText,
    Remarks,
    Slug,
    SlugOrNone,
    Text,
    closed,
)
from geodata.tables.rows import Row

_FINE = ("How far its outline may be simplified: the square root of the area of a triangle that "
         "may go; empty where its size decides.")


class WorldUnit(Row):
    """A unit of Natural Earth that belongs elsewhere than its ISO code says, or is left out."""

    key = ("code",)

    code: Text = Field(
        description="Its code in Natural Earth: `adm0_a3`, `iso_a2` or `iso_3166_2`."
    )
    area_id: SlugOrNone = Field(
        description="The state or area that it is drawn with; empty of what is left out."
    )
    note: Remarks


class WorldMend(Row):
    """A state or an area that Natural Earth's first-level units have in part, and what it lacks.

    That is a unit of its layer of countries, or what lies beside it in another state.
    """

    key = ("area_id",)

    area_id: Slug = Field(description="The state or area, by its id in `geometry/world.geojson`.")
    unit: MaybeText = Field(description="What completes it in the layer of countries, by its name.")
    added: closed("known", required=False) = Field(
        description="Whether the unit is added to what there is of it, or stands in its place."
    )
    wider_deg: MaybeNumber = Field(
        description="By how much the unit is drawn wider.", json_schema_extra=DEGREES
    )
    but_not: SlugOrNone = Field(description="An area that keeps what it has of the unit.")
    taken_from: SlugOrNone = Field(
        description="The state of which all is taken that lies no farther north than it does."
    )
    source_id: CitedSource
    locator: Locator
    note: Text = Field(description="Why.")


class WorldArea(Row):
    """A state or an area on the map of the world of which more is to be known than its code."""

    key = ("area_id",)

    area_id: Slug = Field(description="Its id in `geometry/world.geojson`.")
    name: MaybeText = Field(description="Its name, where GeoNames has none or another one.")
    disputed: closed("known") = Field(description="Whether it is drawn as disputed.")
    parent: SlugOrNone = Field(description="The state that it lies over or belongs to.")
    over: closed("known") = Field(
        description="Whether it lies over that state, whose outline is whole beneath it."
    )
    tolerance_m: MaybeCount = Field(description=_FINE, json_schema_extra=METRES)
    cut_by: MaybeText = Field(
        description="The lines of Natural Earth's disputed borders that cut it out of its state, "
        "by their name."
    )
    lon: MaybeLongitude = Field(
        description="Longitude of a point in it; empty where the lines enclose it.",
        json_schema_extra=DEGREES,
    )
    lat: MaybeLatitude = Field(
        description="Latitude of that point.", json_schema_extra=DEGREES
    )


class WorldRegion(Row):
    """A first-level region on the map of the world, and by what Natural Earth's units are in it.

    Those of the United States are all there, by their codes.
    """

    key = ("region_id",)

    region_id: Slug = Field(description="Its id in `geometry/world.geojson`: its ISO 3166-2 code.")
    name: MaybeText = Field(description="Its name.")
    property: MaybeText = Field(description="The property of a unit that says so.")
    value: MaybeText = Field(description="Its value: codes may be older than ISO's.")
    country: MaybeText = Field(description="`iso_a2` of these units, where they are several.")
    tolerance_m: MaybeCount = Field(description=_FINE, json_schema_extra=METRES)
