"""Compile the events: a node for each, or, when they are many, for the few that weigh most.

The others then go as columns into a document of their own, which ``event_points.py`` and
``web/map/event-points.js`` draw from, and what is written about them into parts that are sent when
a reader asks for one of them.
"""

from __future__ import annotations

import dataclasses
import hashlib
import json
from itertools import zip_longest

import pandas as pd

from dashboard.compile.details import EVENT_COLUMNS, table_rows
from dashboard.compile.frame import REGION
from dashboard.compile.obstacles import Clearing
from dashboard.draw.event_points import event_class
from dashboard.draw.marks import EVENT_SHAPES, mark_path
from dashboard.draw.timeline import Timeline
from dashboard.draw.zooms import DEFAULT_SCALE, EVENT_LEVELS, ZOOMS
from geodata.atlas import Atlas
from geodata.days import ordinal
from geodata.joins import event_points, last_days

# A mark stays, faded, for this many days after its event.
RECENT_DAYS = 14
RADII = {1: 5.6, 2: 5, 3: 4.2}
# Nodes cost more than they give beyond it: 2,000 leave a step as it is and make the first map a
# third slower; with 17,200 one step in twenty took 90 ms, and the page 300 MB.
MOST_NODES = 2_000
# Of more than that, so many keep a node: as many as the record had when this was written.
FEW = 300
# So many are sent together when a reader points at one: some 20 kB, compressed.
PART = 250
# Label levels between which a numbered disc stands in one place.
_DISC_LEVELS = ((0, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 99))
# The months of the bars under the slider, in days; web/time/lanes.js has the same.
MONTH = 30.4375


def event_nodes(atlas: Atlas, timeline: Timeline) -> list[dict]:
    """Return a mark for each event that has a point on the paper.

    Events of weight 3 have marks too; those placed no better than a country have none.
    """
    nodes = []
    for row in marked_events(atlas).sort_values(
            ["weight", "event_id"], ascending=[False, True]).itertuples():
        node = f"e-{row.event_id}"
        feature = timeline.add_node(node, event_class(row.category, row.weight))
        nodes.append({"id": node, "x": row.x, "y": row.y, "r": RADII[row.weight],
                      "shape": EVENT_SHAPES[row.category], "level": EVENT_LEVELS[row.weight]})
        # Possible while it may have begun or may be over, certain in between.
        timeline.add_span(feature, row.first, row.last + (row.last > row.until), "possible",
                          row.category)
        timeline.add_span(feature, row.since, row.until + 1, "now", row.category)
        timeline.add_span(feature, row.last + 1, row.last + 1 + RECENT_DAYS, "recent",
                          row.category)
    return nodes


def numbered_events(atlas: Atlas, changed: list[list], labels: list[dict],
                    timeline: Timeline) -> list[dict]:
    """Return a numbered disc for each event behind the last change of land, while it is near.

    It stands from the day of the change on until the next, or until the event's own mark goes.
    ``changed`` are the changes of control, as ``changes.py`` tells them: where a day has several,
    they are numbered in that order.  Each is moved from its point, at each level of zooms, by as
    much as keeps it off the names of places.
    """
    at = marked_events(atlas).set_index("event_id")
    clearings = {levels: Clearing(labels, _scales(*levels)) for levels in _DISC_LEVELS}
    by_day: dict[int, list[str]] = {}
    for day, _, event, *_ in changed:
        if event is not None:
            by_day.setdefault(day, []).append(event)
    days = sorted(by_day)
    nodes = []
    for day, following in zip_longest(days, days[1:]):
        end = day + 1 + RECENT_DAYS
        events = [event for event in dict.fromkeys(by_day[day]) if event in at.index]
        for number, event in enumerate(events, start=1):
            row = at.loc[event]
            node = f"e-{event}.{day}"
            feature = timeline.add_node(node, "numbered")
            nodes.append({"id": node, "x": row.x, "y": row.y, "number": str(number), "moves":
                          _moves(row.x, row.y, clearings)})
            timeline.add_span(feature, day, min(end, following or end), "now", row.category)
    return nodes


def _moves(x: float, y: float, clearings: dict[tuple[int, int], Clearing]) -> list[list[float]]:
    """Return how far a disc is moved from its point: first level, end, pixels right and down.

    Levels beside each other at which it stands alike are one.
    """
    moves: list[list[float]] = []
    for (level, until), clearing in clearings.items():
        moved = clearing.move((x, y))
        if moves and moves[-1][2:] == [*moved]:
            moves[-1][1] = until
        else:
            moves.append([level, until, *moved])
    return moves


def _scales(level: int, until: int) -> list[float]:
    """Return pixels to a map unit at some levels: where each begins, and between."""
    return [DEFAULT_SCALE * zoom * nearer for zoom in ZOOMS[level:until]
            for nearer in (1.0, 1.25, 1.5)]


def marked_events(atlas: Atlas) -> pd.DataFrame:
    """Return the events with a mark: ``event_id, category, weight``, where and when.

    ``x`` and ``y`` are map units, to a tenth; days count from 1988-01-01: on ``first`` the
    event can have begun, by ``since`` it had, on ``until`` it still went on, on ``last`` it can
    have ended.  What did not last has its day in all of the last three.
    """
    points = event_points(atlas)
    points = points[points.geometry.notna() & (points.where_precision <= 5)
                    & points.date_latest.notna()].reset_index(drop=True)
    at = REGION.project(points)
    marked = pd.DataFrame(points[["event_id", "category", "weight"]]).assign(
        x=at.x.round(1), y=at.y.round(1), first=_days(points.date_earliest),
        since=_days(points.date_latest), last=_days(last_days(points)))
    ends = pd.Series(_days(points.until_earliest.fillna(points.date_latest)), marked.index)
    marked["until"] = ends.clip(lower=marked.since)
    marked["last"] = marked[["last", "until"]].max(axis=1)
    return marked[marked.x.between(0, REGION.width) & marked.y.between(0, REGION.height)]


def _days(stamps: pd.Series) -> list[int]:
    """Return days from 1988-01-01, 0 where an event has no earliest day."""
    return [0 if pd.isna(stamp) else ordinal(stamp.date()) for stamp in stamps]


def few_of(atlas: Atlas) -> Atlas:
    """Return the atlas with the events that keep a node: all, unless they are many.

    Of many those are kept that changed the map, then the heaviest.
    """
    if len(marked_events(atlas)) <= MOST_NODES:
        return atlas
    cited = {*atlas.control.event_id.dropna(), *atlas.corridor.event_id.dropna()}
    events = atlas.events.assign(cited=atlas.events.event_id.isin(cited))
    first = events.sort_values(["cited", "weight", "event_id"], ascending=[False, True, True])
    kept = first.event_id.iloc[:max(FEW, len(cited))]
    return dataclasses.replace(atlas, events=atlas.events[atlas.events.event_id.isin(kept)])


def event_point_files(atlas: Atlas, few: Atlas) -> dict[str, str]:
    """Return the files about the events that have no node, by name; none unless there are many.

    ``event-points.json`` holds the columns, in the order of the last possible day and, within a
    day, back to front; ``event-points/…`` what is written about them, named by its hash.
    """
    if few is atlas:
        return {}
    others = atlas.events[~atlas.events.event_id.isin(few.events.event_id)]
    marked = marked_events(dataclasses.replace(atlas, events=others)).sort_values(
        ["last", "weight", "event_id"], ascending=[True, False, True])
    # Those without a mark follow those with one: a number counts through both.
    rows = others.set_index("event_id", drop=False)
    rest = rows[~rows.index.isin(marked.event_id)].sort_index()
    ordered = pd.concat([rows.loc[marked.event_id], rest])
    parts = [_part(ordered.iloc[i:i + PART]) for i in range(0, len(ordered), PART)]
    names = _names(ordered)
    files = {_name(text): text for text in [*parts, names]}
    columns = _columns(marked) | {"part": PART, "parts": [_key(text) for text in parts],
                                  "names": _key(names)}
    return {"event-points.json": _json(columns)} | files


def event_points_told(few: Atlas, files: dict[str, str]) -> dict:
    """Return what the region's document tells of its many events: how many of which."""
    drawn = len(json.loads(files["event-points.json"])["x"])
    return {"few": len(marked_events(few)), "many": drawn}


def event_marks(atlas: Atlas, few: Atlas) -> list[list]:
    """Return what the bars under the slider count: day and category, of many also how often."""
    dated = atlas.events[atlas.events.date_latest.notna()]
    marks = sorted([day, category] for day, category
                   in zip(_days(dated.date_latest), dated.category, strict=True))
    if few is atlas:
        return marks
    months = pd.DataFrame(marks, columns=["day", "group"])
    months["month"] = (months.day / MONTH).astype(int)
    counted = months.groupby(["month", "group"]).agg(day=("day", "min"), n=("day", "size"))
    return [[row.day, row.Index[1], row.n] for row in counted.itertuples()]


def _columns(marked: pd.DataFrame) -> dict:
    """Return the marks as columns of whole numbers: tenths of map units, days, looks.

    A look is the place of the category times three, plus the weight less one.
    """
    categories = sorted(marked.category.unique())
    places = marked.category.map(categories.index).astype(int)
    return {
        "recent": RECENT_DAYS, "categories": categories, "radii": [RADII[w] for w in (1, 2, 3)],
        "levels": [EVENT_LEVELS[w] for w in (1, 2, 3)],
        "marks": [[mark_path(EVENT_SHAPES[name], RADII[w]) for w in (1, 2, 3)]
                  for name in categories],
        "x": (marked.x * 10).round().astype(int).tolist(),
        "y": (marked.y * 10).round().astype(int).tolist(),
        "first": marked["first"].tolist(), "since": marked.since.tolist(),
        "until": marked.until.tolist(), "last": marked["last"].tolist(),
        "look": (places * 3 + marked.weight - 1).tolist(),
    }


def _part(events: pd.DataFrame) -> str:
    """Return what the panel tells of some events, in order."""
    rows = table_rows(events, "events")
    return _json({"columns": EVENT_COLUMNS, "ids": list(rows), "rows": list(rows.values())})


def _names(events: pd.DataFrame) -> str:
    """Return what the search looks through."""
    return _json({name: events[column].tolist() for name, column in (
        ("id", "event_id"), ("title", "title"), ("date", "date"))})


def _key(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]


def _name(text: str) -> str:
    return f"event-points/{_key(text)}.json"


def _json(value: dict) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"
