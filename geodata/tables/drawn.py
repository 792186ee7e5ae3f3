"""The tables of what the layers of ``data/geometry`` are made of: states, promised lines."""

from __future__ import annotations

from pydantic import Field

from geodata.columns import (
    MaybeCount,
    MaybeDay,
    MaybeLocator,
    MaybeSource,
    MaybeText,
    Remarks,
    Slug,
    Text,
    closed,
    ref,
)
from geodata.tables.rows import Row


class RegionState(Row):
    """A state on the map of the region."""

    key = ("jurisdiction_id",)

    jurisdiction_id: ref("jurisdictions") = Field(
        description="The state; in the base map it has this id behind `state-`."
    )
    order: MaybeCount = Field(description="Its place in the base map, from back to front.")
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
    accuracy_m: MaybeCount = Field(
        description="How far the line may lie from the truth.", json_schema_extra={"unit": "m"}
    )
    method: MaybeText = Field(description="How it is drawn.")
    source_id: MaybeSource
    locator: MaybeLocator
    note: Remarks
