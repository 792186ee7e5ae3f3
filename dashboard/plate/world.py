"""Compile the world: which jurisdictions did what, by day."""

from __future__ import annotations

import geopandas as gpd
import pandas as pd

from dashboard.plate.frame import WORLD
from dashboard.plate.paths import path_data
from dashboard.plate.timeline import Timeline
from geodata.atlas import Atlas
from geodata.periods import ordinal

# Weakest first: of several acts of one jurisdiction the strongest colours it.
ORDER = ("rescinded", "rejected", "territorial-integrity", "self-determination", "calls",
         "recognises")
CODES = ["off", *(code for act in ORDER for code in (f"act-{act} possible", f"act-{act}"))]

KINDS = {
    "recognises-independence": "recognises",
    "calls-on-government-to-recognise": "calls",
    "supports-self-determination": "self-determination",
    "supports-territorial-integrity": "territorial-integrity",
    "rescinds": "rescinded",
}
_RADIUS = {"municipality": 4.0, "county": 4.0, "region": 4.5, "chamber": 5.0, "entity": 5.0,
           "state": 5.0}


def compile_world(atlas: Atlas) -> dict:
    """Return the world's document: land, nodes of acting jurisdictions, timeline."""
    timeline = Timeline(codes=list(CODES))
    shapes = WORLD.project(atlas.world)
    shapes.index = atlas.world.geometry_id
    acts = shown_acts(atlas)
    nodes = _nodes(atlas, acts, shapes, timeline)
    return {
        "view": "world",
        "width": WORLD.width,
        "height": WORLD.height,
        "fit": "meet",
        "static": _static(atlas.world, shapes, {n["id"][2:] for n in nodes if "d" in n}),
        "nodes": nodes,
        "labels": [],
        "countries": [],
        "timeline": timeline.as_dict(),
        "changes": _changes(acts),
    }


def act_of(kind: str, outcome: str) -> str | None:
    """Return what an act counts as on the map, None where it is not drawn."""
    if outcome in ("rejected", "withdrawn") and kind in KINDS:
        return "rejected"
    if outcome == "passed":
        return KINDS.get(kind)
    return None


# The parties to the conflict: what they say of themselves is no act of recognition.
PARTIES = ("am", "az", "nagorno-karabakh")


def shown_acts(atlas: Atlas) -> pd.DataFrame:
    """Return the acts that the world view draws, with what each counts as."""
    acts = atlas.resolutions.assign(act=[
        act_of(row.kind, row.outcome) for row in atlas.resolutions.itertuples()
    ])
    acts = acts[acts.act.notna()].merge(
        atlas.jurisdictions[["jurisdiction_id", "name", "kind", "lon", "lat"]],
        on="jurisdiction_id", suffixes=("", "_who"),
    )
    drawn = acts.jurisdiction_id.isin(atlas.world.geometry_id) | acts.lon.notna()
    party = acts.jurisdiction_id.isin(PARTIES)
    return acts[drawn & acts.kind_who.isin(_RADIUS) & ~party]


def _nodes(atlas: Atlas, acts: pd.DataFrame, shapes: gpd.GeoSeries, timeline: Timeline):
    areas, points = [], []
    at = WORLD.project(gpd.GeoSeries(gpd.points_from_xy(acts.lon, acts.lat), crs="EPSG:4326"))
    at.index = acts.index
    for jurisdiction, rows in acts.groupby("jurisdiction_id"):
        node = f"j-{jurisdiction}"
        first = rows.iloc[0]
        if jurisdiction in shapes.index:
            feature = timeline.add_node(node, "area")
            areas.append({"id": node, "d": path_data(shapes[jurisdiction])})
        else:
            feature = timeline.add_node(node, f"point {first.kind_who}")
            point = at[rows.index[0]]
            points.append({"id": node, "x": round(point.x, 1), "y": round(point.y, 1),
                           "r": _RADIUS[first.kind_who]})
        for row in rows.itertuples():
            _add_act(timeline, feature, row)
    return areas + points


def _add_act(timeline: Timeline, feature: int, row) -> None:
    """Say when an act shows: possible between its bounds, certain after, until it ends."""
    first = 0 if pd.isna(row.date_earliest) else ordinal(row.date_earliest.date())
    last = ordinal(row.date_latest.date())
    ended = None if pd.isna(row.ended_earliest) else ordinal(row.ended_earliest.date())
    group = row.act
    timeline.add_span(feature, max(0, first), last, f"act-{row.act} possible", group)
    timeline.add_span(feature, max(0, last), ended, f"act-{row.act}", group)
    if ended is not None:
        timeline.add_span(feature, ended, None, "act-rescinded", "rescinded")


def _static(world: gpd.GeoDataFrame, shapes: gpd.GeoSeries, acting: set[str]) -> list[dict]:
    """Return states, first-level units as thin lines, and disputed outlines."""
    levels = {"state": "land", "region": "outline", "disputed": "disputed"}
    layers = []
    for level, name in levels.items():
        chosen = shapes[(world.level == level).to_numpy()]
        layers.append({"class": name, "d": "".join(path_data(s) for s in chosen)})
    return layers


def _changes(acts: pd.DataFrame) -> list[list]:
    found = []
    for row in acts.itertuples():
        day = max(0, ordinal(row.date_latest.date()))
        found.append([day, f"{row.name}: {row.title}", row.resolution_id, row.act])
    return sorted(found, key=lambda change: (change[0], change[1]))


