"""The tables of who held the ground and by whose word, and of what lies over it."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from geodata.columns import (
    Basis,
    Day,
    Doubts,
    Edtf,
    MaybeDay,
    MaybeLocator,
    MaybeSource,
    Slug,
    SlugOrNone,
    Text,
    closed,
    ref,
)
from geodata.tables.rows import DatedRow, Row


class Control(DatedRow):
    """Who held one piece during one period."""

    key = ("piece_id", "valid_from")

    piece_id: ref("pieces") = Field(description="The piece.")
    holder: closed("holder") = Field(
        description="Who held it; while it was being handed over, the giver; while contested, "
        "the one of the two on whose side of the drawn front it lies, which counts for nothing."
    )
    manner: closed("manner") = Field(
        description="Held, under fire or disputed, or being handed over."
    )
    other: closed("holder", required=False) = Field(
        description="To whom it was being handed over, or with whom it was contested; empty of "
        "what was held."
    )
    valid_from: Day = Field(description="First day.")
    valid_to: MaybeDay = Field(description="First day after; empty when still so.")
    event_id: ref("events", required=False) = Field(description="The event that began it.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class Report(Row):
    """What one voice said of a change of control: announced, denied, admitted or attested."""

    key = ("report_id",)

    report_id: Slug = Field(description="Key.")
    event_id: ref("events") = Field(description="The event by which the ground passed.")
    step: closed("report-step") = Field(
        description="Announced by who took or received the ground; denied by a party; admitted "
        "by who lost or gave it; attested by somebody who is no party."
    )
    by: closed("report-by") = Field(
        description="Whose word it is: Azerbaijan's; that of the de facto authorities in "
        "Stepanakert or of Armenia; that of somebody who is no party."
    )
    speaker: Text = Field(description="The person, office or paper.")
    date: Edtf = Field(
        description="The day on which it was said; of what was told later, the day told."
    )
    says: Text = Field(description="What is said, in our own words.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class Side(Row):
    """On which side of a line of contact a holder stands; who is not listed stands on none."""

    key = ("holder",)

    holder: closed("holder") = Field(description="The holder.")
    side: closed("holder") = Field(description="The holder whose side it is.")
    around: SlugOrNone = Field(
        description="What the ids of lines call the ground around the area shown, where it lies "
        "on that side; empty of all others."
    )
    around_from: MaybeDay = Field(description="First day on which that ground is held so.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class PlaceSide(Row):
    """What it means for a place to be documented on a side, and on which day it is compared."""

    key = ("documented_in", "place_side")

    documented_in: Annotated[str, Field(pattern=r"^side_\d{4}_\d{4}$")] = Field(
        description="The column of places.csv that documents it."
    )
    place_side: closed("place-side") = Field(description="The value of that column.")
    side: closed("holder") = Field(description="The side of sides.csv on which the place then lay.")
    compared_on: Day = Field(description="The day on which control.csv must say the same.")
    phase_id: ref("phases", required=False) = Field(
        description="The phase of which the column tells."
    )
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class Zone(DatedRow):
    """A zone over the pieces: patrolled, claimed, the corridor, or of a source's map."""

    key = ("zone_id", "piece_id", "valid_from")

    zone_id: Slug = Field(description="The zone; several rows make it up.")
    kind: closed("zone-kind") = Field(description="What sort it is.")
    piece_id: ref("pieces") = Field(description="A piece that belongs to it.")
    by: Text = Field(description="Who patrols, claims, held or took it.")
    claimant: ref("speakers", required=False) = Field(
        description="The speaker who claims it; empty of what is no claim."
    )
    valid_from: Day = Field(description="First day.")
    valid_to: MaybeDay = Field(description="First day after; empty when still so.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class CorridorState(DatedRow):
    """In what state the Lachin corridor was during one period, and who reported it."""

    key = ("valid_from",)

    state: closed("passage") = Field(
        description="The state of passage."
    )
    route: closed("route") = Field(description="The road it was on.")
    valid_from: Day = Field(description="First day.")
    valid_to: MaybeDay = Field(description="First day after; empty when still so.")
    reported_by: Text = Field(description="Who reported it.")
    summary: Text = Field(description="What passed and what did not, in our own words.")
    event_id: ref("events", required=False) = Field(description="The event that began it.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
