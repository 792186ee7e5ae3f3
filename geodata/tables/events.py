"""The tables of what happened, and of the times that it parts."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from geodata.columns import (
    DEGREES,
    Basis,
    Day,
    Doubts,
    Edtf,
    MaybeCount,
    MaybeDay,
    MaybeEdtf,
    MaybeLatitude,
    MaybeLocator,
    MaybeLongitude,
    MaybeSource,
    MaybeText,
    Slug,
    Text,
    closed,
    ref,
)
from geodata.tables.rows import DatedRow, Row


class Event(Row):
    """Something that happened on a day, at a place."""

    key = ("event_id",)

    event_id: Slug = Field(description="Key.")
    date: Edtf = Field(
        description="When; of what lasted longer than a day, when it began. An interval says "
        "between which days it lies, never how long it lasted."
    )
    until: MaybeEdtf = Field(
        description="Last day of what lasted longer than a day; empty for what did not."
    )
    category: closed("event-category") = Field(description="What it is about.")
    title: Text = Field(description="What happened, in a few neutral words.")
    summary: MaybeText = Field(description="More of it, in our own words.")
    place_id: ref("places", required=False) = Field(description="The place, if it is in places.")
    place: MaybeText = Field(description="The place's name where it is not in places.")
    lon: MaybeLongitude = Field(
        description="Longitude, empty when place_id gives it.",
        json_schema_extra=DEGREES,
    )
    lat: MaybeLatitude = Field(
        description="Latitude, empty when place_id gives it.",
        json_schema_extra=DEGREES,
    )
    where_precision: Annotated[int, Field(ge=1, le=7)] = Field(
        description="UCDP GED where_prec: 1 exact, 2 within 25 km, 3 district, 4 first-level "
        "unit, 5 linear or fuzzy, 6 country, 7 international or unknown."
    )
    control: closed("event-control") = Field(
        description="What it changed on the map: nothing, who holds a piece, a line, the corridor."
    )
    weight: Annotated[int, Field(ge=1, le=3)] = Field(
        description="1 a turning point, 2 worth its own mark, 3 detail."
    )
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class Phase(DatedRow):
    """A time in which one thing about the conflict held, by which the map is drawn."""

    key = ("phase_id",)

    phase_id: Slug = Field(description="Key.")
    matter: closed("matter") = Field(description="What it is about.")
    valid_from: Day = Field(description="First day.")
    valid_to: MaybeDay = Field(description="First day after; empty when still so.")
    front: closed("front", required=False) = Field(
        description="How the line between the sides is drawn; empty for another matter."
    )
    former: ref("phases", required=False) = Field(
        description="The earlier phase whose line of contact can be shown beside the new one."
    )
    line_name: MaybeText = Field(
        description="What the segments of the line between the sides are called; empty for "
        "another matter."
    )
    line_accuracy_m: MaybeCount = Field(
        description="The metres than which none of them is known better, unless a village in it "
        "says so: no source has both that line and a licence to measure by it.",
        json_schema_extra={"unit": "metre"},
    )
    event_id: ref("events", required=False) = Field(description="The event that began it.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class Opening(Row):
    """A day that the atlas shows before a reader has chosen one."""

    key = ("opening",)

    opening: Slug = Field(description="What opens on it: first, a visit; compared, the other day.")
    day: Day = Field(description="The day.")
    event_id: ref("events") = Field(description="The event by which it was chosen.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts
