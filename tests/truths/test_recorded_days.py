"""The days of the record: of the calendar of the atlas, and of the event they follow from."""

import pandas as pd


def test_an_event_that_began_a_holding_covers_its_day(atlas):
    events = atlas.events.set_index("event_id")
    late = {}
    for row in atlas.control.itertuples():
        if row.event_id in events.index:
            event = events.loc[row.event_id]
            if not event.date_earliest <= row.valid_from <= event.date_latest:
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
