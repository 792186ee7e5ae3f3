"""The tables of what the layers of the region in ``data/geometry`` are made of."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from geodata.columns import (
    DEGREES,
    METRES,
    Basis,
    CitedSource,
    Count,
    Doubts,
    Latitude,
    Locator,
    Longitude,
    MaybeCount,
    MaybeDay,
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

Accuracy = Annotated[Count, Field(
    description="How far the line may lie from the truth.", json_schema_extra=METRES)]
MaybeAccuracy = Annotated[MaybeCount, Field(
    description="How far the line may lie from the truth.", json_schema_extra=METRES)]
_POINTS = "longitude and latitude with a comma between, points parted by blanks"


class RegionState(Row):
    """A state on the map of the region."""

    key = ("jurisdiction_id",)

    jurisdiction_id: ref("jurisdictions") = Field(
        description="The state; in the base map it has this id behind `state-`."
    )
    order: Count = Field(description="Its place in the base map, from back to front.")
    name: Text = Field(description="What the base map calls it.")
    code: Text = Field(description="Its code in Natural Earth, column `adm0_a3`.")
    home: closed("known") = Field(description="Whether the area shown lies in it; so of one.")


class PromisedLine(Row):
    """A line that the map always has; what is empty here `geometry/cuts.geojson` says of it."""

    key = ("line_id",)

    line_id: Slug = Field(description="Its id in `geometry/lines.geojson`.")
    kind: closed("line-kind") = Field(description="What sort of line it is.")
    beyond: ref("jurisdictions", required=False) = Field(
        description="Of the border of a state: the state beyond it, of `region_states.csv`."
    )
    name: MaybeText = Field(description="What it is called.")
    valid_from: MaybeDay = Field(description="First day, of a line that came to be later.")
    valid_to: MaybeDay = Field(description="First day after.")
    accuracy_m: MaybeAccuracy
    method: MaybeText = Field(description="How it is drawn.")
    source_id: MaybeSource
    locator: MaybeLocator
    note: Remarks


class PieceRule(Row):
    """Where a piece lies; the first rule that fits names a face between the limits and the cuts."""

    key = ("piece_id",)

    piece_id: ref("pieces") = Field(description="The piece.")
    order: Count = Field(
        description="Its place among the rules; the last of a district takes what is left of it."
    )
    name: Text = Field(description="What the piece is called.")
    district: Slug = Field(description="Its district of the Soviet era.")
    province: MaybeText = Field(description="The province of the de facto authorities, if any.")
    within: MaybeText = Field(
        description="The lines of `geometry/cuts.geojson` inside of which it lies, parted by "
        "blanks; which side is inside each line says itself."
    )
    without: MaybeText = Field(description="The lines outside of which it lies.")
    today: MaybeText = Field(description="Its district of today, where that parts it from others.")


class Figure(Row):
    """An area or a length as published, beside which that measured on the map is put."""

    key = ("figure_id",)

    figure_id: Slug = Field(description="Key.")
    order: Count = Field(description="Its place among the others.")
    areas: MaybeText = Field(
        description="Of an area of districts of the Soviet era: these, parted by blanks."
    )
    holder: closed("holder", required=False) = Field(description="Of an area held: by whom.")
    line: closed("line-kind", required=False) = Field(description="Of a length: of which lines.")
    on: MaybeDay = Field(description="The day on which it is measured.")
    least: MaybeCount = Field(description="Least that is published; empty where nothing is.")
    most: MaybeCount = Field(description="Most that is published.")
    unit: MaybeText = Field(description="Unit of both: `km2`, `km` or `%`.")
    says: MaybeText = Field(description="What the figure is called, or says.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class DistrictPoint(Row):
    """A point well inside a district of the Soviet era, one for each district that it is today."""

    key = ("district", "today")

    district: Slug = Field(description="The district.")
    today: Slug = Field(description="Today's district of that part.")
    lon: Longitude
    lat: Latitude


class FittedPoint(Row):
    """A point that holds borders in place where no line does when they are fitted to others."""

    key = ("point_id",)

    point_id: Slug = Field(description="Key.")
    lon: Longitude
    lat: Latitude
    east_m: int = Field(description="By how much it is moved east.", json_schema_extra=METRES)
    north_m: int = Field(description="By how much it is moved north.", json_schema_extra=METRES)
    note: Remarks


class DistrictVillage(Row):
    """A village with the district of the Soviet era that encyclopaedias or GeoNames give it.

    The limits are led past these villages, and so they check that none is moved back.
    """

    key = ("name",)

    name: Text = Field(description="The village.")
    lon: Longitude
    lat: Latitude
    district: Slug = Field(description="The district.")


class GeonamesUnit(Row):
    """The district of today that a first-level unit of GeoNames stands for."""

    key = ("code",)

    code: Text = Field(description="The code of the unit, column `admin1 code`.")
    district: Slug = Field(description="The district of today.")
    whole: closed("known") = Field(
        description="Whether the area shown has all of it: of a part, most towns lie outside."
    )
    note: Remarks


class River(Row):
    """A river of the hills, drawn down from its head by the heights of the ground."""

    key = ("river_id",)

    river_id: Slug = Field(description="Key; in the base map it stands behind `river-`.")
    order: Count = Field(description="Its place: each is there before what flows into it.")
    name: Text = Field(description="As in names.csv, both where both are known.")
    lon: Longitude
    lat: Latitude
    accuracy_m: Accuracy
    until: MaybeLongitude = Field(
        description="The meridian past which the heights no longer know its way.",
        json_schema_extra=DEGREES,
    )
    plain: MaybeText = Field(description=f"Its course in the plain: {_POINTS}.")
    plain_accuracy_m: MaybeAccuracy
    plain_method: MaybeText = Field(description="How its course in the plain is drawn.")
    note: Remarks


class LargeRiver(Row):
    """A river that bounds districts or states, and is drawn by what it bounds."""

    key = ("river_id",)

    river_id: Slug = Field(description="Key; in the base map it stands behind `river-`.")
    name: Text = Field(description="As in names.csv.")
    accuracy_m: Accuracy
    method: Text = Field(description="How it is drawn.")
    course: MaybeText = Field(description=f"Its course above what it bounds: {_POINTS}.")
    north: Text = Field(
        description="What lies north of it, parted by semicolons: states of `region_states.csv`, "
        "or districts by their names in Natural Earth, column `gn_name`."
    )
    south: Text = Field(description="What lies south of it, in the same way.")
    since: MaybeLongitude = Field(
        description="The meridian from which it bounds them: west of it the border is another "
        "river's. Empty where it has a course above.", json_schema_extra=DEGREES
    )
    until: Longitude = Field(
        description="The meridian past which it bounds them no longer.", json_schema_extra=DEGREES
    )
    barrier: closed("known") = Field(
        description="Whether the roads and railways of the base map stay north of it: what lies "
        "south of it, which is one state, then counts as water to be led around."
    )


class StillWater(Row):
    """A lake or a reservoir, found by its level in the heights of the ground."""

    key = ("water_id",)

    water_id: Slug = Field(description="Its id in the base map.")
    kind: Slug = Field(description="Its kind in the base map: `lake` or `reservoir`.")
    name: Text = Field(description="As in names.csv.")
    level_m: Count = Field(description="Its level.", json_schema_extra=METRES)
    accuracy_m: Accuracy
    west: Longitude = Field(description="Western edge of the ground that is looked at.")
    south: Latitude = Field(description="Southern edge.")
    east: Longitude = Field(description="Eastern edge.")
    north: Latitude = Field(description="Northern edge.")
    lon: MaybeLongitude = Field(
        description="Longitude of a point in it; empty of a lake that is the largest water there.",
        json_schema_extra=DEGREES,
    )
    lat: MaybeLatitude = Field(description="Latitude of that point.", json_schema_extra=DEGREES)
    dam_lat: MaybeLatitude = Field(
        description="Latitude of the dam, in a valley that runs north there.",
        json_schema_extra=DEGREES,
    )
    method: Text = Field(description="How it is drawn.")
    source_id: MaybeSource
    locator: MaybeLocator
    note: Remarks


class RoadStretch(Row):
    """A part of a main road or a railway with one method and one accuracy."""

    key = ("road_id", "segment")

    road_id: Slug = Field(description="The road, from end to end.")
    segment: Count = Field(description="Its number along the road.")
    order: Count = Field(description="The place of the road among the others.")
    kind: closed("road-kind") = Field(description="What sort of way it is.")
    name: Text = Field(description="What the road is called.")
    method: Text = Field(description="How it is drawn.")
    through: Text = Field(
        description=f"What it is drawn through: {_POINTS}; or a line of `geometry/cuts.geojson`."
    )
    accuracy_m: Accuracy
    valid_from: MaybeDay = Field(description="First day, of a road that was built.")
    source_id: CitedSource
    locator: Locator
    line_id: MaybeText = Field(
        description="The line of `geometry/lines.geojson` that shows the same road while it is "
        "in force."
    )
    note: Remarks
