"""The tables of what the record rests on: its sources, its rules, and where sources differ."""

from __future__ import annotations

from pydantic import Field

from geodata.columns import (
    Basis,
    Day,
    MaybeEdtf,
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


class Source(Row):
    """A document that a fact points to."""

    key = ("source_id",)

    source_id: Slug = Field(description="Key.")
    title: Text = Field(
        description="Title as printed; of a document without one, or whose title we did not see, "
        "what it is, in square brackets."
    )
    author: MaybeText = Field(description="Author, family name first.")
    publisher: MaybeText = Field(description="Publisher, as named where we read it.")
    published: MaybeEdtf = Field(description="Date of publication.")
    language: Text = Field(description="BCP 47 tag of the document.")
    url: MaybeText = Field(description="Address, where one was given.")
    archived: MaybeEdtf = Field(description="Day of the archive copy: an upper bound of the date.")
    symbol: MaybeText = Field(description="Document symbol, DOI or ISBN.")
    licence: MaybeText = Field(description="Licence, where known.")
    voice: closed("source-voice") = Field(description="Whose voice it is.")
    family: MaybeText = Field(description="Versions of one text share a family: one witness.")
    seen_via: ref("sources", required=False) = Field(
        description="The document through which we know this one; empty when read itself."
    )
    locator: MaybeText = Field(description="Where in seen_via it is cited.")
    read: closed("source-read") = Field(description="How much of it was read.")
    note: Remarks


class Rule(Row):
    """How one value is picked where sources differ."""

    key = ("rule_id",)

    rule_id: Slug = Field(description="Key.")
    statement: Text = Field(description="The rule.")


class Claim(Row):
    """What one named source says of one fact, where sources differ."""

    key = ("claim_id",)

    claim_id: Slug = Field(description="Key.")
    subject: closed("claim-subject") = Field(description="The table that the fact is in.")
    subject_id: MaybeText = Field(description="The row that the fact is in.")
    field: Text = Field(description="The column or matter in dispute.")
    value: Text = Field(description="What this source gives for it.")
    speaker: MaybeText = Field(description="Who says it, where the source reports another.")
    says: Text = Field(description="What is said, in our own words.")
    shown: closed("shown") = Field(description="Whether this is the value the map shows.")
    rule_id: ref("rules", required=False) = Field(description="The rule that picked the value.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Remarks


class Correction(Row):
    """What the record said before and says now, and what moved us; the newest first in the feed."""

    key = ("correction_id",)

    correction_id: Slug = Field(description="Key.")
    date: Day = Field(description="The day on which the record was changed.")
    subject: closed("claim-subject") = Field(description="The table that was changed.")
    subject_id: MaybeText = Field(description="The row, where it was one.")
    believed: Text = Field(description="What the record said before.")
    now: Text = Field(description="What it says now.")
    rule_id: ref("rules", required=False) = Field(description="The rule that moved us.")
    source_id: ref("sources", required=False) = Field(description="The source that moved us.")
    locator: MaybeLocator
