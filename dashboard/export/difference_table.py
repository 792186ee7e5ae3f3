"""What changed hands between two days, as a table to read or as CSV."""

from __future__ import annotations

import pandas as pd

from dashboard.export.data import csv_bytes
from dashboard.words import FALLBACK, say
from dashboard.words.sentences import square_km
from dashboard.words.vocabulary import labels
from geodata import Atlas
from geodata.translations import translated


def difference_csv(atlas: Atlas, before: str, after: str) -> str:
    """Return each piece that changed hands as a row of CSV."""
    return csv_bytes(atlas.diff(before, after)).decode()


def difference_text(atlas: Atlas, before: str, after: str, language: str = FALLBACK) -> str:
    """Return what changed hands by cause, and what each holder had more or less in sum."""
    atlas = translated(atlas, language)
    rows = _rows(atlas, before, after, language)
    if not rows:
        return say("difference-none", language, before=before, after=after) + "\n"
    rows = [tuple(say(f"difference-{name}", language) for name in ("from", "to", "area", "cause")),
            *rows]
    widths = [max(len(row[i]) for row in rows) for i in range(3)]
    lines = [say("difference-heading", language, before=before, after=after), ""]
    lines += [f"{a:<{widths[0]}}  {b:<{widths[1]}}  {km:>{widths[2]}}  {cause}".rstrip()
              for a, b, km, cause in rows]
    return "\n".join([*lines, "", *_totals(atlas, before, after, language)]) + "\n"


def _rows(atlas: Atlas, before: str, after: str, language: str) -> list[tuple[str, str, str, str]]:
    changed = pd.DataFrame(atlas.diff(before, after).drop(columns="geometry"))
    events = atlas.events.set_index("event_id")
    by_cause = changed.groupby(["from_holder", "to_holder", "event_id"], dropna=False)
    summed = by_cause.area_km2.sum().reset_index().sort_values("area_km2", ascending=False)
    short = labels("holder", "short", language=language)
    return [(short[row.from_holder], short[row.to_holder], square_km(row.area_km2, language),
             say("difference-caused", language, title=events.title[row.event_id],
                 date=events.date[row.event_id])
             if pd.notna(row.event_id) else say("difference-no-cause", language))
            for row in summed.itertuples()]


def _totals(atlas: Atlas, before: str, after: str, language: str) -> list[str]:
    """Return what each holder had on both days; rounded first, so that a line adds up."""
    first, second = ((atlas.areas(day) + 0.5).astype(int) for day in (before, after))
    return [say("difference-more" if second[holder] >= first[holder] else "difference-less",
                language, holder=holder, first=square_km(first[holder], language),
                second=square_km(second[holder], language),
                change=square_km(abs(second[holder] - first[holder]), language))
            for holder in first.index if first[holder] or second[holder]]
