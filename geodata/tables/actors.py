"""The tables of who acted: bodies, their acts and votes, and what they said of the war."""

from __future__ import annotations

from pydantic import Field

from geodata.columns import (
    DEGREES,
    Basis,
    CitedSource,
    Doubts,
    Edtf,
    Locator,
    MaybeCount,
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


class Jurisdiction(Row):
    """A body that acted or was asked to: state, entity, chamber, region, city, organisation."""

    key = ("jurisdiction_id",)

    jurisdiction_id: Slug = Field(description="Key.")
    name: Text = Field(description="Name in English.")
    kind: closed("jurisdiction-kind") = Field(description="What sort of body it is.")
    parent_id: ref("jurisdictions", required=False) = Field(
        description="The jurisdiction that it lies in or belongs to."
    )
    iso: MaybeText = Field(description="ISO 3166-1 alpha-2 or 3166-2 code.")
    un_member: closed("known") = Field(description="Whether it is a UN member state.")
    lon: MaybeLongitude = Field(
        description="Longitude of its point.", json_schema_extra=DEGREES
    )
    lat: MaybeLatitude = Field(
        description="Latitude of its point.", json_schema_extra=DEGREES
    )
    note: Remarks


class Role(Row):
    """What a jurisdiction is to the map of the world, beside having acted."""

    key = ("jurisdiction_id", "role")

    jurisdiction_id: ref("jurisdictions") = Field(description="The jurisdiction.")
    role: closed("jurisdiction-role") = Field(description="What it is.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class Membership(Row):
    """That a state belonged to a bloc: for the blocs by which the charts group positions.

    The members of the time of the 2020 war, and who had left or was suspended by then.
    Observers are not members.
    """

    key = ("bloc_id", "jurisdiction_id", "joined")

    bloc_id: ref("jurisdictions") = Field(description="The bloc.")
    jurisdiction_id: ref("jurisdictions") = Field(description="Who belonged to it.")
    role: closed("member-role") = Field(description="As what it belonged to it.")
    joined: Edtf = Field(description="When it joined.")
    ended: MaybeEdtf = Field(
        description="First day without it, because it left or was suspended; empty when still so."
    )
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class Resolution(Row):
    """An act, or an attempted act, of one jurisdiction or body."""

    key = ("resolution_id",)

    resolution_id: Slug = Field(description="Key.")
    jurisdiction_id: ref("jurisdictions") = Field(description="Who acted.")
    body: Text = Field(description="The chamber, council or office.")
    date: Edtf = Field(description="When it was done.")
    kind: closed("act-kind") = Field(description="What it does, or would have done.")
    outcome: closed("act-outcome") = Field(description="What became of it.")
    votes_for: MaybeCount = Field(description="Votes for.")
    votes_against: MaybeCount = Field(description="Votes against.")
    votes_abstain: MaybeCount = Field(description="Abstentions.")
    binding: closed("known") = Field(description="Whether it binds in law.")
    symbol: MaybeText = Field(description="Document symbol or bill number.")
    title: Text = Field(description="What was done, in a few words of ours.")
    summary: MaybeText = Field(description="What it says, in our own words.")
    ended: MaybeEdtf = Field(description="When it stopped being in force.")
    ended_by: ref("resolutions", required=False) = Field(description="The act that ended it.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts


class Vote(Row):
    """How one member voted in a roll call."""

    key = ("resolution_id", "jurisdiction_id")

    resolution_id: ref("resolutions") = Field(description="The roll call.")
    jurisdiction_id: ref("jurisdictions") = Field(description="The member.")
    vote: closed("vote") = Field(description="The vote.")
    source_id: CitedSource
    locator: Locator
    note: Remarks


class Position(Row):
    """What a country, organisation or person said about the 2020 war."""

    key = ("position_id",)

    position_id: Slug = Field(description="Key.")
    jurisdiction_id: ref("jurisdictions") = Field(description="Who said it.")
    speaker: MaybeText = Field(description="The person or office that spoke.")
    date: Edtf = Field(description="When.")
    stance: closed("stance") = Field(description="What it comes to.")
    summary: Text = Field(description="What was said, in our own words.")
    source_id: CitedSource
    locator: Locator
    basis: Basis
    note: Doubts
