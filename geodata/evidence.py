"""What a change of control rests on: who announced it, denied it, admitted it, attested it.

The steps are data, ``reports.csv``; two rules are made of them, the same for both sides:

* a capture that a party denied is contested from the day on which it was announced until the
  other side admitted it or somebody who is no party attested it, and failing both until the
  agreement that ended the fighting;
* a change has a class of evidence: both sides, a third party, one side, or no report.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Protocol

import pandas as pd

from geodata.periods import edtf_bounds

SETTLES = ("admitted", "attested")


class Step(Protocol):
    """A row of reports."""

    step: str
    by: str
    date: str


def denied(reports: Iterable[Step]) -> bool:
    """True when a party denied the change."""
    return any(report.step == "denied" for report in reports)


def settled_on(reports: Iterable[Step]) -> date | None:
    """Return the first day by which the change was surely admitted or attested, or None."""
    days = [edtf_bounds(report.date).latest for report in reports if report.step in SETTLES]
    return min((day for day in days if day), default=None)


def class_of(reports: Iterable[Step]) -> str:
    """Return on whose word a change rests: ``both``, ``third``, ``one`` or ``none``.

    ``both`` when each of the two sides said that the ground had passed; else ``third`` when
    somebody who is no party did; else ``one`` when one side alone did.
    """
    affirmed = {report.by for report in reports if report.step != "denied"}
    if len(affirmed - {"third"}) > 1:
        return "both"
    return "third" if "third" in affirmed else "one" if affirmed else "none"


def evidence(control: pd.DataFrame, reports: pd.DataFrame) -> pd.Series:
    """Return the class of evidence of each row of control, by the event that began it.

    Missing for ground that is contested: what is not settled has no evidence to class.
    """
    by_event = {event: list(rows.itertuples()) for event, rows in reports.groupby("event_id")}
    classes = pd.Series([class_of(by_event.get(event, ())) for event in control.event_id],
                        index=control.index, dtype="str")
    return classes.mask(control.manner == "contested")
