"""Compile the world: one document that holds three themes (see themes.py), and its parts.

The lands are its first nodes: how a state voted and what it said of the war fill it. Above
them lie the outlines of first-level units and of disputed lands, then the polygons of the
regions and entities that acted, then marks for chambers, municipalities and organisations,
then their names.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

import geopandas as gpd
import pandas as pd
import shapely

from dashboard.address.grammar import NEAREST
from dashboard.compile.acts import act_changes, add_acts, shown_acts
from dashboard.compile.captions import world_captions
from dashboard.compile.clusters import add_rings, groups_of, opening_level
from dashboard.compile.frame import WORLD, Frame
from dashboard.compile.named import named_in
from dashboard.compile.parts import parts_of
from dashboard.compile.paths import path_data
from dashboard.compile.positions import add_positions, position_changes, shown_positions
from dashboard.compile.votes import add_votes, vote_change
from dashboard.compile.world_map import Sheet
from dashboard.compile.world_names import add_names
from dashboard.draw.places import part_document
from dashboard.draw.themes import ACTS, STANCES, VOTES
from dashboard.draw.timeline import Timeline, classes_of
from geodata.atlas import Atlas
from geodata.words import FALLBACK

# Of several states that hold, the later in this list shows: of acts the strongest.
CODES = ["off", "plain", "named", "several",
         *(code for group in (*STANCES, *VOTES) for code in (f"{group} possible", group)),
         *(code for act in reversed(ACTS) for code in (f"act-{act} possible", f"act-{act}"))]

Names = Mapping[str, Mapping[str, str]]


def compile_world(atlas: Atlas, named: Names) -> dict:
    """Return the world's document: lands, nodes of who acted, voted and spoke, timeline.

    ``named`` are the names of bodies in each language.
    """
    document = _drawn(atlas, WORLD, WORLD.project, named) | {
        "view": "world",
        "fit": "meet",
        "countries": [],
        "parts": [part.name for part in parts_of(atlas.presets, atlas.insets)],
        "vote_sources": sorted(set(atlas.votes.source_id)),
    }
    return document | world_words(document, atlas)


def compile_parts(atlas: Atlas, named: Names) -> dict[str, dict]:
    """Return by name what the documents of the parts of the world have that the world's has not.

    Theirs are the same nodes and the same days on another paper; what lies beyond it is not drawn.
    """
    wide = WORLD.unit * WORLD.width
    return {part_document(part.name): _drawn(atlas, part.frame, part.project, named) | {
        "fit": "slice", "part": part.name, "subject": list(part.subject),
        "nearest": round(NEAREST * part.frame.unit * part.frame.width / wide, 2),
    } for part in parts_of(atlas.presets, atlas.insets)}


def _drawn(atlas: Atlas, frame: Frame, project: Callable[[gpd.GeoSeries], gpd.GeoSeries],
           named: Names) -> dict:
    """Return what a document draws of the world on a paper."""
    shapes = project(atlas.world)
    shapes.index = atlas.world.geometry_id
    sheet = Sheet(atlas, Timeline(codes=list(CODES)), shapes, frame, project, named)
    known = set(atlas.jurisdictions.jurisdiction_id)
    acts = shown_acts(atlas)
    opening = opening_level(frame)
    groups = groups_of(sheet, pd.concat([
        acts.jurisdiction_id, shown_positions(atlas).jurisdiction_id]), frame is not WORLD)
    sheet.late |= {body: opening for members in groups.values() for body in members}
    _add_lands(sheet, known)
    add_votes(sheet)
    _add_outlines(sheet, set(acts.jurisdiction_id))
    add_acts(sheet, acts)
    add_positions(sheet)
    add_rings(sheet, groups, opening)
    sheet.displace_marks()
    labels_of_all_days = add_names(sheet)
    nodes, timeline = sheet.nodes(), sheet.timeline.as_dict()
    return {
        "width": frame.width,
        "height": frame.height,
        "paper": frame.on_paper(),
        "static": _static(atlas.world, shapes, known, frame),
        "nodes": nodes,
        "lettered": {node["id"]: node["names"] for node in nodes if "names" in node},
        "labels": labels_of_all_days,
        "named": named_in(nodes, labels_of_all_days, classes_of(timeline)),
        "clusters": {group: [*_around([sheet.place(one) for one in members]), opening]
                     for group, members in groups.items()},
        "within": {"us": sheet.states_of_the_union()},
        "timeline": timeline,
    }


def world_words(document: dict, atlas: Atlas, language: str = FALLBACK) -> dict:
    """Return what the world's document says: what was done, and what is written around the map."""
    changes = [vote_change(atlas, language), *act_changes(atlas, language),
               *position_changes(atlas, language)]
    return {"changes": sorted(changes, key=lambda change: (change[0], change[3], change[1])),
            "captions": world_captions(document, language)}


def _around(places: list[tuple[float, float]]) -> tuple[float, float, float, float]:
    """Return the box around some points: left, top, right, bottom."""
    x, y = zip(*places, strict=True)
    return min(x), min(y), max(x), max(y)


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


def _static(world: gpd.GeoDataFrame, shapes: gpd.GeoSeries, known: set[str],
            frame: Frame) -> list[dict]:
    """Return the lands that the record has nothing on, as one path, and the insets' frames."""
    own = (world.level == "state") & ~world.geometry_id.isin(known)
    apart = (world.level == "disputed") & ~world.parent.isin(known)
    insets = "".join(path_data(shapely.box(*inset.place).exterior) for inset in frame.insets)
    return [{"class": "land", "d": "".join(path_data(shapes[i])
                                           for i in world.geometry_id[own | apart])},
            *([{"class": "inset-edge", "d": insets}] if insets else [])]
