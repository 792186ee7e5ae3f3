"""The tables of places and areas, and of what each is called."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from geodata.columns import (
    DEGREES,
    Basis,
    Doubts,
    MaybeEdtf,
    MaybeLatitude,
    MaybeLocator,
    MaybeLongitude,
    MaybeSource,
    MaybeText,
    Remarks,
    Slug,
    Text,
    closed,
    ref,
)
from geodata.tables.rows import Row


class Place(Row):
    """A place on the map of the region."""

    key = ("place_id",)

    place_id: Slug = Field(description="Key.")
    kind: closed("place-kind") = Field(description="What sort of place.")
    lon: Annotated[float, Field(ge=44, le=49)] = Field(
        description="Longitude.", json_schema_extra=DEGREES
    )
    lat: Annotated[float, Field(ge=38, le=42)] = Field(
        description="Latitude.", json_schema_extra=DEGREES
    )
    rank: Annotated[int, Field(ge=1, le=4)] = Field(
        description="1 always labelled, 2 at the default extent, 3 and 4 on zoom."
    )
    district: MaybeText = Field(description="Soviet-era district, where documented.")
    in_nkao: closed("in-nkao") = Field(
        description="Inside or outside the former oblast."
    )
    side_1994_2020: MaybeText = Field(description="Documented side between the two wars.")
    side_2020_2023: MaybeText = Field(description="Documented side after November 2020.")
    source_id: ref("sources") = Field(description="Where the point is from.")
    locator: MaybeLocator
    note: Remarks


class Name(Row):
    """What a place is called in one language by one authority during one period."""

    key = ("place_id", "language", "authority", "name")

    place_id: ref("places") = Field(description="The place.")
    language: closed("language") = Field(description="Language.")
    name: Text = Field(description="The name, in that language's script.")
    authority: closed("authority") = Field(
        description="Who uses it."
    )
    valid_from: MaybeEdtf = Field(description="First day, where it was introduced later.")
    valid_to: MaybeEdtf = Field(description="First day after.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis


class NamedArea(Row):
    """A district, a province, a state or a water that has its name on the map of the region."""

    key = ("area_id", "layer")

    area_id: Slug = Field(description="Key, within its layer.")
    layer: closed("area-layer") = Field(description="What sort of area it is.")
    lon: MaybeLongitude = Field(
        description="Longitude of its name; empty where the map finds the place for it.",
        json_schema_extra=DEGREES,
    )
    lat: MaybeLatitude = Field(
        description="Latitude of its name; empty where the map finds the place for it.",
        json_schema_extra=DEGREES,
    )
    today: MaybeText = Field(
        description="Of a district of the Soviet era: the districts of today among which its "
        "land was divided, parted by blanks."
    )
    in_nkao: closed("known", required=False) = Field(
        description="Of a district of the Soviet era: whether it was part of the former oblast."
    )
    claimed_1991: closed("known", required=False) = Field(
        description="Of a district of the Soviet era: whether the declaration of 2 September "
        "1991 claimed it."
    )
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class AreaName(Row):
    """What an area is called on the map in one language, as it was called while it existed."""

    key = ("area_id", "layer", "language")

    area_id: ref("named_areas") = Field(description="The area.")
    layer: closed("area-layer") = Field(description="What sort of area it is.")
    language: closed("language") = Field(description="Language.")
    name: Text = Field(description="The name, whole, in that language's script.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis


class OtherName(Row):
    """What a thing of the map is also called; a search finds it, no map says it.

    What countries are called comes from the CLDR; here stands what that lacks. That a name is
    here says that it is used by some, not that it is right.
    """

    key = ("subject", "subject_id", "language", "name")

    subject: closed("named-subject") = Field(description="What sort of thing is called so.")
    subject_id: Slug = Field(description="The place, jurisdiction, piece, layer, river or event.")
    language: closed("language") = Field(description="Language.")
    name: Text = Field(description="The name or its abbreviation.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
