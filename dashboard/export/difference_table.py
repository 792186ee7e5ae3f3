"""What changed hands between two days, as a table to read or as CSV."""

from __future__ import annotations

import pandas as pd

from dashboard.export.data import csv_bytes
from dashboard.words import say
from dashboard.words.sentences import SHORT, square_km
from geodata import Atlas


def difference_csv(atlas: Atlas, before: str, after: str) -> str:
    """Return each piece that changed hands as a row of CSV."""
    return csv_bytes(atlas.diff(before, after)).decode()


def difference_text(atlas: Atlas, before: str, after: str) -> str:
    """Return what changed hands by cause, and what each holder had more or less in sum."""
    rows = _rows(atlas, before, after)
    if not rows:
        return say("difference-none", before=before, after=after) + "\n"
    rows = [(say("difference-from"), say("difference-to"), say("difference-area"),
             say("difference-cause")), *rows]
    widths = [max(len(row[i]) for row in rows) for i in range(3)]
    lines = [say("difference-heading", before=before, after=after), ""]
    lines += [f"{a:<{widths[0]}}  {b:<{widths[1]}}  {km:>{widths[2]}}  {cause}".rstrip()
              for a, b, km, cause in rows]
    return "\n".join([*lines, "", *_totals(atlas, before, after)]) + "\n"


def _rows(atlas: Atlas, before: str, after: str) -> list[tuple[str, str, str, str]]:
    changed = pd.DataFrame(atlas.diff(before, after).drop(columns="geometry"))
    events = atlas.events.set_index("event_id")
    by_cause = changed.groupby(["from_holder", "to_holder", "event_id"], dropna=False)
    summed = by_cause.area_km2.sum().reset_index().sort_values("area_km2", ascending=False)
    return [(SHORT[row.from_holder], SHORT[row.to_holder], square_km(row.area_km2),
             say("difference-caused", title=events.title[row.event_id],
                 date=events.date[row.event_id])
             if pd.notna(row.event_id) else say("difference-no-cause"))
            for row in summed.itertuples()]


def _totals(atlas: Atlas, before: str, after: str) -> list[str]:
    """Return what each holder had on both days; rounded first, so that a line adds up."""
    first, second = ((atlas.areas(day) + 0.5).astype(int) for day in (before, after))
    return [say("difference-more" if second[holder] >= first[holder] else "difference-less",
                holder=holder, first=square_km(first[holder]), second=square_km(second[holder]),
                change=square_km(abs(second[holder] - first[holder])))
            for holder in first.index if first[holder] or second[holder]]
