"""Compile the region: pieces, zones, lines, roads, places and events by day."""

from __future__ import annotations

from collections.abc import Iterator

import geopandas as gpd
import pandas as pd
import shapely
from shapely.geometry.base import BaseGeometry

from dashboard.address.state import CLAIMED
from dashboard.compile.captions import region_captions
from dashboard.compile.changes import changes, control_changes
from dashboard.compile.district_names import (
    WATER,
    area_names,
    district_labels,
    district_parts,
    district_texts,
    spot_of,
)
from dashboard.compile.events import event_nodes, numbered_events
from dashboard.compile.frame import REGION
from dashboard.compile.labels import Placed, Spot, place_labels
from dashboard.compile.lines import (
    DISTRICT_LAYERS,
    ROUTES,
    SIMPLIFY,
    area_edge,
    bands,
    districts,
    edge_of_area,
    edges,
    former_line,
    lines,
    piece_shapes,
    roads,
    span,
)
from dashboard.compile.notes import Ground, notes_of
from dashboard.compile.paths import path_data
from dashboard.draw.difference_picture import PASSED, SAME
from dashboard.draw.palette import RECEIVERS
from dashboard.draw.timeline import Timeline
from dashboard.draw.zooms import INSET_LEVELS
from dashboard.words.vocabulary import look, values
from geodata.atlas import Atlas
from geodata.days import FIRST_DAY, ordinal
from geodata.holding import HANDOVER
from geodata.names import LANGUAGES, labels_by_place
from geodata.vocabulary import BORDERS
from geodata.words import FALLBACK

# Map units around the area shown, for names that stand over its edge.
_AROUND = 24

# As large as the names of villages.
_LETTERED_RANK = 4
# States whose names are those of who is named in terms.
_ENTITIES = values("term-entity")
# Layers of what goes on beyond the area shown, whose edge is nobody's limit.
_OPEN = look("layer-zone", "open")
# Zones that are an outline within their edge, and by how many pixels.
_WITHIN = {zone: float(pixels) for zone, pixels in look("layer-zone", "within").items()}
# Of several states that hold, the later in this list shows.
CODES = ["off", *values("holder"), "on", "approximate",
         *(f"to-{holder}" for holder in RECEIVERS), "possible", "recent", "now",
         # Of ground in a comparison of two days, which no span gives.
         *(f"{holder} {how}" for holder in values("holder") for how in (SAME, PASSED))]


def compile_region(atlas: Atlas) -> dict:
    """Return the region's document but for its words: paper, static layers, nodes with geometry,
    timeline.
    """
    timeline = Timeline(codes=list(CODES))
    pieces = piece_shapes(atlas)
    area = shapely.coverage_union_all(pieces.array)
    edge = area_edge(area, _home(atlas).boundary)
    nodes = [
        *_pieces(atlas, pieces, timeline),
        *_zones(atlas, pieces, timeline),
        *roads(atlas, timeline),
        *districts(atlas, pieces, timeline),
        *edge_of_area(edge, timeline),
        *lines(atlas, timeline, BORDERS),
        *_claims(atlas, pieces, timeline, edge),
        *bands(atlas, timeline, area),
        *edges(atlas, pieces, timeline),
        *lines(atlas, timeline, ROUTES),
        *former_line(atlas, timeline),
        *event_nodes(atlas, timeline),
    ]
    labels = _labels(atlas, pieces, [node for node in nodes if "names" in node])
    nodes += numbered_events(atlas, control_changes(atlas), labels, timeline)
    return {
        "view": "region",
        "width": REGION.width,
        "height": REGION.height,
        "fit": "slice",
        "subject": _subject(pieces),
        "km_per_unit": REGION.unit / 1000,
        "paper": REGION.on_paper(),
        "static": _static(atlas),
        "nodes": nodes,
        "labels": labels,
        "countries": _countries(atlas),
        "parts": district_parts(pieces, atlas.pieces.set_index("piece_id").district.to_dict()),
        "line_km": {node["id"]: node.pop("km") for node in nodes if "km" in node},
        "lettered": {node["id"]: node["names"] for node in nodes if "names" in node},
        "timeline": timeline.as_dict(),
    }


def region_words(document: dict, atlas: Atlas, language: str = FALLBACK) -> dict:
    """Return what the region's document says around the map: what changed, and its captions."""
    captions = region_captions(document, _passage(atlas), _intervals(atlas), language)
    return {"changes": changes(atlas, language), "captions": captions}


def region_notes(document: dict, atlas: Atlas, language: str = FALLBACK) -> dict:
    """Return what the region's document says on the map."""
    return {"notes": notes_of(Ground(atlas, document), atlas, language)}


def _subject(pieces: gpd.GeoSeries) -> list[int]:
    """Return the part of the paper that the map shows at first: the area shown and its edge."""
    left, top, right, bottom = pieces.total_bounds
    return [round(left) - _AROUND, round(top) - _AROUND, round(right) + _AROUND,
            round(bottom) + _AROUND]


def _home(atlas: Atlas) -> BaseGeometry:
    """Return the state within which the area shown lies."""
    states = atlas.context[atlas.context.kind == "state"]
    state = states[states.context_id == atlas.home]
    return REGION.project(state).simplify(SIMPLIFY).iloc[0]


def _static(atlas: Atlas) -> list[dict]:
    """Return the layers that never change, back to front."""
    classes = {"state": "land", "lake": "lake", "reservoir": "lake", "river": "river"}
    context = atlas.context[atlas.context.kind.isin(classes)]
    shapes = REGION.project(context).simplify(SIMPLIFY)
    paper = shapely.box(0, 0, REGION.width, REGION.height).buffer(40)
    layers: dict[str, list[str]] = {"land": [], "lake": [], "river": []}
    for kind, shape in zip(context.kind, shapes.intersection(paper), strict=True):
        layers[classes[kind]].append(path_data(shape))
    # Water lies over the holders' colours: whoever holds a shore, a river is a river.
    return [{"class": name, "d": "".join(parts)} | ({} if name == "land" else {"over": True})
            for name, parts in layers.items()]


def _pieces(atlas: Atlas, shapes: gpd.GeoSeries, timeline: Timeline) -> list[dict]:
    nodes, hatches = [], []
    info = atlas.pieces.set_index("piece_id")
    for piece_id, rows in atlas.holdings.groupby("piece_id"):
        d = path_data(shapes[piece_id])
        km2 = info.area_km2[piece_id]
        feature = timeline.add_node(f"p-{piece_id}", "piece", km2)
        nodes.append({"id": f"p-{piece_id}", "d": d})
        handed = rows[rows.manner == HANDOVER]
        for row in rows.itertuples():
            timeline.add_span(feature, *span(row), row.holder)
        if len(handed):
            hatch = timeline.add_node(f"m-{piece_id}", "hatch", km2)
            hatches.append({"id": f"m-{piece_id}", "d": d})
            for row in handed.itertuples():
                timeline.add_span(hatch, *span(row), f"to-{row.other}")
    return nodes + hatches


def _zones(atlas: Atlas, shapes: gpd.GeoSeries, timeline: Timeline) -> list[dict]:
    """Return one outline for each kind of zone and stretch of time with the same pieces.

    Some lie within their edge, where the line between the sides runs.
    """
    nodes = []
    for kind, rows in atlas.zones[atlas.zones.kind != "claimed"].groupby("kind"):
        for number, members, start, end in _stretches(rows):
            outline = shapely.coverage_union_all(shapes.loc[members].array)
            node = f"z-{kind}-{number}"
            if kind in _WITHIN:
                nodes += _within(node, kind, outline, (start, end), timeline)
                timeline.area[timeline.node.index(node)] = _km2(atlas, members)
                continue
            feature = timeline.add_node(node, f"zone zone-{kind}", _km2(atlas, members))
            nodes.append({"id": node, "d": path_data(outline)})
            timeline.add_span(feature, start, end, "on", kind)
    return sorted(nodes, key=lambda node: ("layer" in node, node.get("level", 0)))


def _within(node: str, kind: str, outline: BaseGeometry, period: tuple[int, int | None],
            timeline: Timeline) -> list[dict]:
    """Return an outline some pixels within another, drawn anew for each range of zooms."""
    nodes = []
    for level, until, scale in INSET_LEVELS:
        inner = outline.buffer(-_WITHIN[kind] / scale).simplify(SIMPLIFY / scale)
        name = f"{node}.{level}" if level else node
        timeline.add_span(timeline.add_node(name, f"zone zone-{kind}"), *period, "on", kind)
        nodes.append({"id": name, "d": path_data(inner), "layer": "patrolled", "level": level,
                      "until": until})
    return nodes


def _claims(atlas: Atlas, shapes: gpd.GeoSeries, timeline: Timeline,
            edge: BaseGeometry) -> list[dict]:
    """Return the outline of what each side claims, in the same form."""
    nodes = []
    claims = atlas.zones[atlas.zones.kind == "claimed"]
    for claimant, rows in claims.groupby("claimant"):
        kind = CLAIMED[claimant]
        for number, members, start, end in _stretches(rows):
            outline = shapely.coverage_union_all(shapes.loc[members].array).boundary
            if kind in _OPEN:
                outline = shapely.line_merge(outline.difference(edge.buffer(1)))
            feature = timeline.add_node(f"z-{kind}-{number}", f"zone zone-{kind}",
                                        _km2(atlas, members))
            nodes.append({"id": f"z-{kind}-{number}", "d": path_data(outline)})
            timeline.add_span(feature, start, end, "on", kind)
    return nodes


def _stretches(rows: pd.DataFrame) -> Iterator[tuple[int, list[str], int, int | None]]:
    """Yield the stretches of time in which a zone has the same pieces, with a number each."""
    spans = [span(row) for row in rows.itertuples()]
    ends = sorted({d for span in spans for d in span if d is not None})
    for number, (start, end) in enumerate(zip(ends, [*ends[1:], None], strict=True)):
        members = {piece for piece, (a, b) in zip(rows.piece_id, spans, strict=True)
                   if a <= start and (b is None or start < b)}
        if members:
            yield number, sorted(members), start, end


def _km2(atlas: Atlas, members: list[str]) -> float:
    return round(atlas.pieces.area_km2[atlas.pieces.piece_id.isin(members)].sum(), 2)


def _labels(atlas: Atlas, pieces: gpd.GeoSeries, lettered: list[dict]) -> list[dict]:
    """Return places and districts with their name and its stand in each language.

    All keep clear of what is ``lettered``. Districts come after the places, each layer by
    itself: a reader chooses between them.
    """
    at = REGION.project(atlas.places)
    info = atlas.pieces.set_index("piece_id")
    routes = atlas.line_layer[atlas.line_layer.kind.isin(ROUTES)]
    roads = shapely.union_all(REGION.project(routes).array)
    texts = labels_by_place(atlas)
    labels = [{"id": row.place_id, "x": round(p.x, 1), "y": round(p.y, 1), "rank": _rank(row),
               "kind": row.kind, "names": {}}
              for row, p in zip(atlas.places.itertuples(), at, strict=True)
              if 0 < p.x < REGION.width and 0 < p.y < REGION.height]
    points = shapely.MultiPoint([(item["x"], item["y"]) for item in labels])
    groups = [(labels, texts)] + [
        (district_labels(layer, pieces, info[column].to_dict(), points),
         district_texts(atlas, layer))
        for layer, column in DISTRICT_LAYERS.items()]
    for language in LANGUAGES:
        fixed = [_as_fixed(node, language) for node in lettered]
        for items, names in groups:
            spots = [spot_of(item, names[item["id"]][language]) for item in items]
            placed = place_labels(spots, REGION.width, REGION.height, fixed, roads)
            for item, spot in zip(items, spots, strict=True):
                at_ = placed[item["id"]]
                item["names"][language] = [spot.text, at_.dx, at_.dy, at_.anchor, at_.zoom]
            if items is labels:
                fixed += [(spot, placed[spot.place_id]) for spot in spots]
    return [item for items, _ in groups for item in items]


def _rank(place) -> int:
    """Return the rank of a place's name: the one city of the first rank stands before all."""
    return 0 if place.rank == 1 and place.kind == "city" else place.rank


def _as_fixed(node: dict, language: str) -> tuple[Spot, Placed]:
    spot = Spot(node["id"], node["x"], node["y"], _LETTERED_RANK, node["names"][language],
                area=True)
    return spot, Placed(node["dx"], node["dy"], node["anchor"], node["level"])


def _countries(atlas: Atlas) -> list[dict]:
    """Return the names of the neighbours and waters, where the paper has room for them."""
    # The states before the waters.
    areas = atlas.named_areas[atlas.named_areas.lon.notna()].sort_values(["layer", "area_id"])
    points = gpd.GeoSeries(gpd.points_from_xy(areas.lon, areas.lat), crs="EPSG:4326")
    return [{"class": row.layer, "x": round(p.x, 1), "y": round(p.y, 1),
             "names": area_names(atlas, row.layer)[row.area_id]} | (
                 {"about": f"entity-{row.area_id}"} if row.area_id in _ENTITIES else {}) | (
                 {"id": row.area_id} if row.layer == WATER else {})
            for row, p in zip(areas.itertuples(), REGION.project(points), strict=True)]


def _intervals(atlas: Atlas) -> dict:
    """Return least and most km2 of each holder from each day on which something changed."""
    days = sorted({FIRST_DAY, *atlas.change_dates})
    km2: dict[str, list] = {holder: [] for holder in atlas.holders}
    for day in days:
        intervals = atlas.areas_interval(day)
        for holder, spans in km2.items():
            row = intervals.loc[holder]
            spans.append([round(row.low), round(row.high)])
    return {"day": [ordinal(day) for day in days], "km2": km2}


def _passage(atlas: Atlas) -> list[list]:
    """Return the states of the corridor: first day, day after the last, state, reporter."""
    rows = []
    for row in atlas.corridor.itertuples():
        start, end = span(row)
        rows.append([start, end, row.state, row.route, row.reported_by, row.summary])
    return rows
