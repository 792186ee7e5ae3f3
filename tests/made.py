"""A larger atlas, made from the shipped one: the same events again, on other days and places."""

from __future__ import annotations

import dataclasses

import numpy as np
import pandas as pd

from dashboard.compile.events import marked_events
from geodata import Atlas
from geodata.days import FIRST_DAY, LAST_DAY, ordinal
from geodata.joins import event_points

SEED = 19880220
# How far a copy lies from the day of its origin where days are as crowded as the record's.
_NEAR_DAYS = 10


def with_events(atlas: Atlas, count: int, *, crowded: bool = False) -> Atlas:
    """Return the atlas with so many events that have a mark, seeded; its own are among them.

    A copy keeps its category, weight and precision; its day is any day, or with ``crowded``
    one within some weeks of its origin's, and its point strewn by some 10 km, unless that
    leads off the paper. What is written about it is short.
    """
    marked = marked_events(atlas).event_id.to_numpy()
    if count <= len(marked):
        return atlas
    points = event_points(atlas).set_index("event_id").geometry
    origins = np.resize(marked, count - len(marked))
    made = _copies(atlas, origins, points, crowded)
    lost = ~made.event_id.isin(
        marked_events(dataclasses.replace(atlas, events=made)).event_id)
    made.loc[lost, ["lon", "lat"]] = np.column_stack(
        [points[origins[lost]].x, points[origins[lost]].y])
    return dataclasses.replace(
        atlas, events=pd.concat([atlas.events, made], ignore_index=True))


def _copies(atlas: Atlas, origins: np.ndarray, points: pd.Series,
            crowded: bool) -> pd.DataFrame:
    chance = np.random.default_rng(SEED)
    count = len(origins)
    first, last = pd.Timestamp(FIRST_DAY), pd.Timestamp(LAST_DAY)
    events = atlas.events.set_index("event_id").loc[origins]
    if crowded:
        near = pd.to_timedelta(chance.normal(0, _NEAR_DAYS, count).round(), unit="D")
        days = pd.DatetimeIndex((pd.DatetimeIndex(events.date_latest) + near)
                                .to_series().clip(first, last))
    else:
        days = first + pd.to_timedelta(chance.integers(0, ordinal(LAST_DAY), count), unit="D")
    days = days.as_unit("s")
    at = points[origins]
    return events.assign(
        event_id=[f"made-{number}" for number in range(count)],
        date=days.strftime("%Y-%m-%d"), date_earliest=days, date_latest=days,
        lon=at.x.to_numpy() + chance.normal(0, 0.12, count),
        lat=at.y.to_numpy() + chance.normal(0, 0.09, count),
        title=[f"Made event {number}" for number in range(count)],
        summary="Made for the benchmark.", note=None, control=None,
    ).reset_index(drop=True)[list(atlas.events.columns)]
