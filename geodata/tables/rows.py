"""What the rows of all tables share."""

from __future__ import annotations

from typing import ClassVar

from pydantic import BaseModel, ConfigDict, model_validator


class Row(BaseModel):
    """What every row shares: unknown columns are refused, values are stripped."""

    model_config = ConfigDict(extra="forbid", str_strip_whitespace=True, frozen=True)
    # The columns that no two rows share.
    key: ClassVar[tuple[str, ...]] = ()


class DatedRow(Row):
    """A row that holds during ``[valid_from, valid_to)``, which must hold a day."""

    @model_validator(mode="after")
    def _ends_after_it_begins(self):
        if self.valid_to is not None and self.valid_to <= self.valid_from:
            raise ValueError(f"valid_to {self.valid_to} is not after valid_from "
                             f"{self.valid_from}; swap the two days, or write as valid_to the "
                             "first day after the period, empty when it goes on")
        return self
