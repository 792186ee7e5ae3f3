"""Compile the world: one document that holds three themes (see themes.py).

The lands are its first nodes: how a state voted and what it said of the war fill it. Above
them lie the outlines of first-level units and of disputed lands, then the polygons of the
regions and entities that acted, then marks for chambers, municipalities and organisations,
then their names.
"""

from __future__ import annotations

import geopandas as gpd
import shapely

from dashboard.compile.acts import act_changes, add_acts, shown_acts
from dashboard.compile.captions import world_captions
from dashboard.compile.frame import WORLD
from dashboard.compile.paths import path_data
from dashboard.compile.positions import add_positions, position_changes
from dashboard.compile.votes import add_votes, vote_change
from dashboard.compile.world_map import Sheet
from dashboard.compile.world_names import add_names
from dashboard.draw.places import from_paper
from dashboard.draw.themes import ACTS, STANCES, VOTES
from dashboard.draw.timeline import Timeline
from dashboard.words.vocabulary import values
from geodata.atlas import Atlas
from geodata.words import FALLBACK

# Of several states that hold, the later in this list shows: of acts the strongest.
CODES = ["off", "plain", "named", "several",
         *(code for group in (*STANCES, *VOTES) for code in (f"{group} possible", group)),
         *(code for act in reversed(ACTS) for code in (f"act-{act} possible", f"act-{act}"))]


def compile_world(atlas: Atlas) -> dict:
    """Return the world's document: lands, nodes of who acted, voted and spoke, timeline."""
    shapes = WORLD.project(atlas.world)
    shapes.index = atlas.world.geometry_id
    sheet = Sheet(atlas, Timeline(codes=list(CODES)), shapes)
    known = set(atlas.jurisdictions.jurisdiction_id)
    acts = shown_acts(atlas)
    _add_lands(sheet, known)
    add_votes(sheet)
    _add_outlines(sheet, set(acts.jurisdiction_id))
    add_acts(sheet, acts)
    add_positions(sheet)
    sheet.spread_marks()
    labels_of_all_days = add_names(sheet)
    extents = _extents(atlas)
    document = {
        "view": "world",
        "width": WORLD.width,
        "height": WORLD.height,
        "fit": "meet",
        "paper": WORLD.told(),
        "static": _static(atlas.world, shapes, known),
        "nodes": sheet.nodes(),
        "labels": labels_of_all_days,
        "countries": [],
        "extents": extents,
        "extent_places": {name: _place(extent) for name, extent in extents.items()},
        "vote_sources": sorted(set(atlas.votes.source_id)),
        "within": {"us": sheet.states_of_the_union()},
        "timeline": sheet.timeline.as_dict(),
    }
    return document | world_words(document, atlas)


def world_words(document: dict, atlas: Atlas, language: str = FALLBACK) -> dict:
    """Return what the world's document says: what was done, and what is written around the map."""
    changes = [vote_change(atlas, language), *act_changes(atlas, language),
               *position_changes(atlas, language)]
    return {"changes": sorted(changes, key=lambda change: (change[0], change[3], change[1])),
            "captions": world_captions(document, language)}


def _add_lands(sheet: Sheet, known: set[str]) -> None:
    """Add one node for each state of the record, shown on every day."""
    world = sheet.atlas.world
    for state in world.geometry_id[(world.level == "state") & world.geometry_id.isin(known)]:
        sheet.add_area(state, "state")
        sheet.add_span(state, 0, None, "plain", "always")


def _add_outlines(sheet: Sheet, acting: set[str]) -> None:
    """Add the outlines that lie above the lands; of units that act, their own nodes."""
    world = sheet.atlas.world
    own = (world.level == "region") & world.geometry_id.isin(acting)
    for name, level, group in (("o-region", "region", "acts"),
                               ("o-disputed", "disputed", "always")):
        chosen = (world.level == level) & ~own
        sheet.add_path(name, f"outline-{level}", "".join(
            path_data(sheet.shapes[i]) for i in world.geometry_id[chosen]))
        sheet.add_span(name, 0, None, "plain", group, prefix="")


def _static(world: gpd.GeoDataFrame, shapes: gpd.GeoSeries, known: set[str]) -> list[dict]:
    """Return the lands that the record has nothing on, as one path."""
    own = (world.level == "state") & ~world.geometry_id.isin(known)
    apart = (world.level == "disputed") & ~world.parent.isin(known)
    return [{"class": "land", "d": "".join(path_data(shapes[i])
                                           for i in world.geometry_id[own | apart])}]


def _extents(atlas: Atlas) -> dict[str, list[float]]:
    """Return the view of each part of the world that a reader can go to, by its preset."""
    boxes = atlas.presets.set_index("preset")
    return {preset: _extent(tuple(boxes.loc[preset, ["west", "south", "east", "north"]]))
            for preset in values("preset") if preset in boxes.index}


def _extent(box: tuple[float, float, float, float]) -> list[float]:
    """Return the view that shows a box of degrees: x, y, zoom."""
    edge = gpd.GeoSeries([shapely.segmentize(shapely.box(*box), 1)], crs="EPSG:4326")
    left, top, right, bottom = WORLD.project(edge).total_bounds
    zoom = 0.97 * min(WORLD.width / (right - left), WORLD.height / (bottom - top))
    return [round((left + right) / 2, 1), round((top + bottom) / 2, 1), round(zoom, 2)]


def _place(extent: list[float]) -> str:
    """Return an extent as an address names it."""
    x, y, zoom = extent
    lon, lat = from_paper(WORLD.told(), x, y)
    return f"{lon:.4f},{lat:.4f},{zoom:.2f}"
