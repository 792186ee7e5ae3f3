"""The table of what codes in somebody's own rows mean."""

from __future__ import annotations

from typing import Annotated

from pydantic import BeforeValidator, Field

from geodata.columns import Basis, Doubts, MaybeLocator, MaybeSource, Text, closed, empty_is_none
from geodata.tables.rows import Row


class PrecisionCode(Row):
    """What a code of precision in somebody's own rows means: metres around a point, or a unit."""

    key = ("scheme", "code")

    scheme: closed("precision-scheme") = Field(description="Whose codes they are.")
    code: Text = Field(description="The code.")
    metres: Annotated[float | None, Field(ge=0), BeforeValidator(empty_is_none)] = Field(
        description="How far the place may lie from the point; empty where a unit says it.",
        json_schema_extra={"unit": "metre"},
    )
    unit: closed("precision-unit") = Field(description="Within what the place lies.")
    source_id: MaybeSource
    locator: MaybeLocator
    basis: Basis
    note: Doubts
