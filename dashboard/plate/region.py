"""Compile the region: pieces, zones, lines, roads, places and events by day."""

from __future__ import annotations

import geopandas as gpd
import shapely

from dashboard.plate.changes import changes
from dashboard.plate.district_names import district_labels, district_texts, spot_of
from dashboard.plate.events import event_nodes
from dashboard.plate.frame import REGION
from dashboard.plate.labels import place_labels
from dashboard.plate.paths import path_data
from dashboard.plate.strokes import (
    BORDERS,
    ROUTES,
    SIMPLIFY,
    bands,
    districts,
    edges,
    former_line,
    lines,
    span,
)
from dashboard.plate.timeline import Timeline
from geodata.atlas import Atlas
from geodata.names import LANGUAGES, labels_by_place
from geodata.periods import FIRST_DAY, ordinal

CODES = ["off", "ussr", "azerbaijan", "peacekeepers", "karabakh", "on", "approximate",
         "contested", "handover", "ceding", "possible", "recent", "now"]


def compile_region(atlas: Atlas) -> dict:
    """Return the region's document: paper, static layers, nodes with geometry, timeline."""
    timeline = Timeline(codes=list(CODES))
    pieces = REGION.project(atlas.pieces).simplify_coverage(SIMPLIFY)
    pieces.index = atlas.pieces.piece_id
    nodes = [
        *_pieces(atlas, pieces, timeline),
        *_zones(atlas, pieces, timeline),
        *districts(atlas, pieces, timeline),
        *lines(atlas, timeline, BORDERS),
        *bands(atlas, timeline),
        *edges(atlas, pieces, timeline),
        *lines(atlas, timeline, ROUTES),
        *former_line(atlas, timeline),
        *event_nodes(atlas, timeline),
    ]
    return {
        "view": "region",
        "width": REGION.width,
        "height": REGION.height,
        "fit": "slice",
        "km_per_unit": REGION.unit / 1000,
        "static": _static(atlas),
        "nodes": nodes,
        "labels": _labels(atlas, pieces),
        "countries": _countries(),
        "timeline": timeline.as_dict(),
        "changes": changes(atlas),
        "passage": _passage(atlas),
        "intervals": _intervals(atlas),
    }


def _static(atlas: Atlas) -> list[dict]:
    """Return the layers that never change, back to front."""
    classes = {"state": "land", "lake": "lake", "reservoir": "lake", "river": "river"}
    context = atlas.context[atlas.context.kind.isin(classes)]
    shapes = REGION.project(context).simplify(SIMPLIFY)
    paper = shapely.box(0, 0, REGION.width, REGION.height).buffer(40)
    layers: dict[str, list[str]] = {"land": [], "lake": [], "river": []}
    for kind, shape in zip(context.kind, shapes.intersection(paper), strict=True):
        layers[classes[kind]].append(path_data(shape))
    return [{"class": name, "d": "".join(parts)} for name, parts in layers.items()]


def _pieces(atlas: Atlas, shapes: gpd.GeoSeries, timeline: Timeline) -> list[dict]:
    nodes, hatches = [], []
    info = atlas.pieces.set_index("piece_id")
    for piece_id, rows in atlas.control.groupby("piece_id"):
        d = path_data(shapes[piece_id])
        feature = timeline.add_node(f"p-{piece_id}", "piece", info.area_km2[piece_id])
        nodes.append({"id": f"p-{piece_id}", "d": d})
        unsettled = rows[rows.manner != "held"]
        for row in rows.itertuples():
            timeline.add_span(feature, *span(row), row.holder)
        if len(unsettled):
            hatch = timeline.add_node(f"m-{piece_id}", "hatch")
            hatches.append({"id": f"m-{piece_id}", "d": d})
            for row in unsettled.itertuples():
                timeline.add_span(hatch, *span(row), _hatch(row))
    return nodes + hatches


def _hatch(row) -> str:
    """Return the hatch of an unsettled holding: its stripes are the other side's colour."""
    ceding = row.manner == "handover" and row.holder == "karabakh"
    return "ceding" if ceding else row.manner


def _zones(atlas: Atlas, shapes: gpd.GeoSeries, timeline: Timeline) -> list[dict]:
    """Return one outline for each kind of zone and stretch of time with the same pieces."""
    nodes = []
    for kind, rows in atlas.zones.groupby("kind"):
        if kind == "claimed":
            rows = rows[rows.by.str.startswith("Nagorno-Karabakh")]
        spans = [span(row) for row in rows.itertuples()]
        ends = sorted({d for span in spans for d in span if d is not None})
        for number, (start, end) in enumerate(zip(ends, [*ends[1:], None], strict=True)):
            members = [r.piece_id for r, (a, b) in zip(rows.itertuples(), spans, strict=True)
                       if a <= start and (b is None or start < b)]
            if not members:
                continue
            outline = shapely.coverage_union_all(shapes.loc[sorted(set(members))].array)
            node = f"z-{kind}-{number}"
            area = atlas.pieces.area_km2[atlas.pieces.piece_id.isin(members)].sum()
            feature = timeline.add_node(node, f"zone zone-{kind}", area)
            nodes.append({"id": node, "d": path_data(outline)})
            timeline.add_span(feature, start, end, "on", kind)
    return nodes


def _labels(atlas: Atlas, pieces: gpd.GeoSeries) -> list[dict]:
    """Return places and districts with their name and its stand in each language."""
    at = REGION.project(atlas.places)
    texts = labels_by_place(atlas) | district_texts()
    labels = [{"id": row.place_id, "x": round(p.x, 1), "y": round(p.y, 1), "rank": row.rank,
               "kind": row.kind, "names": {}}
              for row, p in zip(atlas.places.itertuples(), at, strict=True)
              if 0 < p.x < REGION.width and 0 < p.y < REGION.height]
    labels += district_labels(pieces, atlas.pieces.set_index("piece_id").district.to_dict())
    for language in LANGUAGES:
        spots = [spot_of(item, texts[item["id"]][language]) for item in labels]
        placed = place_labels(spots, REGION.width, REGION.height)
        for item in labels:
            at_ = placed[item["id"]]
            item["names"][language] = [texts[item["id"]][language], at_.dx, at_.dy, at_.anchor,
                                       at_.zoom]
    return labels


def _countries() -> list[dict]:
    """Return the names of the neighbours and waters, where the paper has room for them."""
    names = [
        ("country", 45.0, 39.98, "ARMENIA", "ERMƏNİSTAN", "ՀԱՅԱՍՏԱՆ", "АРМЕНИЯ"),
        ("country", 48.0, 40.33, "AZERBAIJAN", "AZƏRBAYCAN", "ԱԴՐԲԵՋԱՆ", "АЗЕРБАЙДЖАН"),
        ("country", 47.35, 38.83, "IRAN", "İRAN", "ԻՐԱՆ", "ИРАН"),
        ("water-name", 45.33, 40.33, "Lake Sevan", "Göyçə / Sevan gölü", "Սևանա լիճ",
         "озеро Севан"),
    ]
    points = gpd.GeoSeries(gpd.points_from_xy([n[1] for n in names], [n[2] for n in names]),
                           crs="EPSG:4326")
    at = REGION.project(points)
    return [{"class": name[0], "x": round(p.x, 1), "y": round(p.y, 1),
             "names": dict(zip(LANGUAGES, name[3:], strict=True))}
            for name, p in zip(names, at, strict=True)]


def _intervals(atlas: Atlas) -> dict:
    """Return least and most km2 of each holder from each day on which something changed."""
    days = sorted({FIRST_DAY, *atlas.change_dates})
    km2: dict[str, list] = {holder: [] for holder in atlas.holders.holder_id}
    for day in days:
        found = atlas.areas_interval(day)
        for holder, spans in km2.items():
            row = found.loc[holder]
            spans.append([round(row.low), round(row.high)])
    return {"day": [ordinal(day) for day in days], "km2": km2}


def _passage(atlas: Atlas) -> list[list]:
    """Return the states of the corridor: first day, day after the last, state, reporter."""
    rows = []
    for row in atlas.corridor.itertuples():
        start, end = span(row)
        rows.append([start, end, row.state, row.route, row.reported_by, row.summary])
    return rows
