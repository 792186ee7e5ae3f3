"""The days of the record: of the calendar of the atlas, and of the event they follow from."""

import pandas as pd

from geodata.evidence import settled_on


def test_an_event_that_began_a_holding_covers_its_day(atlas):
    events = atlas.events.set_index("event_id")
    reports = {event: list(rows.itertuples()) for event, rows in
               atlas.reports.groupby("event_id")}
    late = {}
    for row in atlas.control.itertuples():
        # What was denied passes on the day on which it was admitted or attested.
        settled = settled_on(reports.get(row.event_id, ()))
        if row.event_id in events.index and row.valid_from.date() != settled:
            event = events.loc[row.event_id]
            last = event.date_latest if pd.isna(event.until_latest) else event.until_latest
            if not event.date_earliest <= row.valid_from <= last:
                late[row.piece_id, row.valid_from.date().isoformat()] = row.event_id
    # Days that follow from an event without being one of its days, with the reason.
    assert late == {}


def test_an_open_date_does_not_reach_beyond_the_atlas_by_mistake(atlas):
    # A year typed wrong (2030, 1093) is a day of the calendar and passes every other check.
    for table, column in (("events", "date"), ("resolutions", "date"), ("positions", "date")):
        frame = getattr(atlas, table)
        earliest, latest = frame[f"{column}_earliest"].dropna(), frame[f"{column}_latest"].dropna()
        assert (latest <= pd.Timestamp("2026-12-31")).all(), table
        assert (earliest >= pd.Timestamp("1918-01-01")).all(), table


def test_what_lasted_has_a_first_day_and_a_last_and_what_is_in_doubt_an_interval(atlas):
    # Read again one by one; an interval that is a span has no place in ``date``.
    events = atlas.events.set_index("event_id")
    for lasted, begins, ends in (
        ("april-2016", "2016-04-02", "2016-04-05"), ("exodus-2023", "2023-09-24", "2023-10-03"),
        ("stepanakert-shelling-2020", "2020-09-27", "2020-11-08"),
        ("war-2020-start", "2020-09-27", "2020-11-09"),
        ("sumgait-1988", "1988-02-27", "1988-02-29"),
        ("khojaly-1992", "1992-02-25", "1992-02-26"),
    ):
        assert (events.date[lasted], events.until[lasted]) == (begins, ends)
    for doubtful in ("mardakert-1993", "paris-rally-2020", "hadrut-2020", "horadiz-1993"):
        assert "/" in events.date[doubtful]
        assert pd.isna(events.until[doubtful])


def test_nothing_ends_before_it_begins(atlas):
    spans = atlas.events[atlas.events.until.notna()]
    assert len(spans) > 40
    assert (spans.until_latest >= spans.date_earliest).all()
