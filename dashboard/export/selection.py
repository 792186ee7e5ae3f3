"""What a map shows on its day, under its filters, as layers with geometry and tables without.

Imports geopandas: only what writes data imports this module.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import geopandas as gpd
import pandas as pd
import shapely

from dashboard.address.state import State
from dashboard.compile.acts import shown_acts
from dashboard.compile.positions import CLASSES
from geodata.atlas import Atlas
from geodata.days import from_ordinal
from geodata.joins import event_points
from geodata.layers import WGS84
from geodata.periods import in_force_on


@dataclass(frozen=True)
class Selection:
    """What a view shows: layers with geometry and tables without, the main layer first."""

    layers: dict[str, gpd.GeoDataFrame]
    tables: dict[str, pd.DataFrame]


def select(atlas: Atlas, state: State) -> Selection:
    """Return the rows that a state shows.

    Everything but the claims is as of the state's day, of two that are compared the later: who
    held each piece, the lines, zones and state of the corridor in force, the events and acts up
    to and including it, the names that may have been in use. Categories and kinds that the
    state hides are left out. Claims are all that is said of the rows that are chosen, whenever
    it was said. A comparison also has what changed hands between its two days.
    """
    if state.view == "compare":
        state = replace(state, day=max(state.day, state.other), other=min(state.day, state.other))
    layers = _world_layers(atlas, state) if state.map_view == "world" else _region_layers(
        atlas, state)
    tables = {} if state.map_view == "world" else _region_tables(atlas, state)
    tables = {"claims": _claims(atlas, {**layers, **tables}), **tables}
    cited = {source for table in (*layers.values(), *tables.values())
             if "source_id" in table for source in table.source_id.dropna()}
    tables["sources"] = atlas.sources[atlas.sources.source_id.isin(cited)]
    return Selection({n: plain(v) for n, v in layers.items()},
                     {n: plain(v) for n, v in tables.items()})


def _region_layers(atlas: Atlas, state: State) -> dict[str, gpd.GeoDataFrame]:
    day = from_ordinal(state.day)
    lines = atlas.lines(day)
    events = atlas.events[_begun(atlas.events, pd.Timestamp(day))]
    changed = ({"changed": atlas.diff(from_ordinal(state.other), day)}
               if state.view == "compare" else {})
    return changed | {
        "pieces": atlas.snapshot(day),
        "lines": lines[~lines.kind.isin(state.hidden)],
        "events": event_points(atlas, events[~events.category.isin(state.hidden)]).drop(
            columns=["lon", "lat"]),
        "places": atlas.places,
    }


def _region_tables(atlas: Atlas, state: State) -> dict[str, pd.DataFrame]:
    """Return the names, the zones that are not hidden and the state of the corridor."""
    day = from_ordinal(state.day)
    on = pd.Timestamp(day)
    zones = atlas.zones[in_force_on(atlas.zones, on)]
    return {
        "names": atlas.names[_may_be_in_use(atlas.names, on)],
        "zones": zones[~zones.kind.isin(state.hidden)],
        "corridor": atlas.corridor[in_force_on(atlas.corridor, on)],
    }


def _may_be_in_use(names: pd.DataFrame, on: pd.Timestamp) -> pd.Series:
    """True for names whose period may hold a day; one without a period always does."""
    begun = names.valid_from_earliest.isna() | (names.valid_from_earliest <= on)
    last = names.valid_to_latest
    return begun & (names.valid_to.isna() | last.isna() | (on < last))


# The table of a claim's subject: the tables of a selection that may hold it, and its key there.
_SUBJECTS = {
    "events": (("events",), "event_id"), "resolutions": (("acts", "votes"), "resolution_id"),
    "positions": (("positions",), "position_id"), "control": (("pieces",), "piece_id"),
    "places": (("places",), "place_id"), "lines": (("lines",), "line_id"),
    "jurisdictions": (("acts", "votes", "positions"), "jurisdiction_id"),
}


def _claims(atlas: Atlas, chosen: dict[str, pd.DataFrame]) -> pd.DataFrame:
    """Return what is said of the rows that are chosen; what is said of no row always is."""
    wanted = atlas.claims.subject.eq("general") | atlas.claims.subject_id.isna()
    cited = {source for table in chosen.values() if "source_id" in table
             for source in table.source_id.dropna()}
    wanted |= atlas.claims.subject.eq("sources") & atlas.claims.subject_id.isin(cited)
    for subject, (names, key) in _SUBJECTS.items():
        keys = {row for name in names if name in chosen for row in chosen[name][key]}
        wanted |= atlas.claims.subject.eq(subject) & atlas.claims.subject_id.isin(keys)
    return atlas.claims[wanted]


def _world_layers(atlas: Atlas, state: State) -> dict[str, gpd.GeoDataFrame]:
    """Return acts, votes and statements as points, the view's theme first."""
    on = pd.Timestamp(from_ordinal(state.day))
    shown = shown_acts(atlas)[["resolution_id", "act"]]
    acts = atlas.resolutions.merge(shown, on="resolution_id")
    dated = atlas.resolutions[["resolution_id", "date", "date_earliest", "date_latest"]]
    votes = atlas.votes.merge(dated, on="resolution_id")
    stances = atlas.positions.stance.map(CLASSES)
    tables = {
        "acts": acts[_begun(acts, on) & ~acts.act.isin(state.hidden)],
        "votes": votes[_begun(votes, on) & ~("vote-" + votes.vote).isin(state.hidden)],
        "positions": atlas.positions[_begun(atlas.positions, on) & ~stances.isin(state.hidden)],
    }
    order = sorted(tables, key=lambda name: name != state.theme)
    acting = {row for table in tables.values() for row in table.jurisdiction_id}
    return {**{name: _at_jurisdictions(atlas, tables[name]) for name in order},
            "outlines": atlas.world[atlas.world.geometry_id.isin(acting)]}


def _at_jurisdictions(atlas: Atlas, rows: pd.DataFrame) -> gpd.GeoDataFrame:
    """Return the rows with the name of each jurisdiction and a point in it, where it has one."""
    known = atlas.jurisdictions.set_index("jurisdiction_id")
    outline = atlas.world.drop_duplicates("geometry_id").set_index("geometry_id").geometry
    points = [outline[one].representative_point() if one in outline.index
              else _point(known.lon[one], known.lat[one]) for one in rows.jurisdiction_id]
    return gpd.GeoDataFrame(rows.assign(jurisdiction=rows.jurisdiction_id.map(known.name)),
                            geometry=points, crs=WGS84)


def _point(lon: float, lat: float) -> shapely.Point | None:
    return None if pd.isna(lon) or pd.isna(lat) else shapely.Point(lon, lat)


def _begun(table: pd.DataFrame, on: pd.Timestamp) -> pd.Series:
    """True for what may have begun by a day."""
    first = table.date_earliest.fillna(table.date_latest)
    return first.isna() | (first <= on)


def plain(table):
    """Return the table with days as ISO text, nothing for empty text, and its shapes last."""
    table = table.reset_index(drop=True).copy()
    for column in table.columns:
        if column == "geometry":
            continue
        if pd.api.types.is_datetime64_any_dtype(table[column]):
            table[column] = table[column].dt.strftime("%Y-%m-%d")
        elif not pd.api.types.is_numeric_dtype(table[column]):
            table[column] = [None if isinstance(v, str) and not v else v for v in table[column]]
    if isinstance(table, gpd.GeoDataFrame):
        # RFC 7946: the outer ring runs against the clock.
        outlines = shapely.orient_polygons(table.geometry.array)
        table = table.drop(columns="geometry").assign(geometry=outlines)
        table = gpd.GeoDataFrame(table, geometry="geometry", crs=WGS84)
    return table
