"""Compile the region: pieces, zones, lines, roads, places and events by day."""

from __future__ import annotations

import geopandas as gpd
import pandas as pd
import shapely
from shapely.ops import linemerge

from dashboard.plate.changes import changes
from dashboard.plate.frame import REGION
from dashboard.plate.labels import Spot, place_labels
from dashboard.plate.paths import path_data
from dashboard.plate.timeline import Timeline, merge_periods
from geodata.atlas import Atlas
from geodata.names import LANGUAGES, labels_by_place
from geodata.periods import ordinal

CODES = ["off", "ussr", "azerbaijan", "peacekeepers", "karabakh", "on", "contested", "handover",
         "possible", "recent", "now"]
# A mark stays, faded, for this many days after its event.
RECENT_DAYS = 30
_SIMPLIFY = 0.35  # map units (about 90 m): less than a pixel until zoomed in six times
# The corridor is patrolled for the side that uses it: no line of contact runs along it.
_SAME_SIDE = {"peacekeepers": "karabakh"}


def compile_region(atlas: Atlas) -> dict:
    """Return the region's document: paper, static layers, nodes with geometry, timeline."""
    timeline = Timeline(codes=list(CODES))
    pieces = REGION.project(atlas.pieces).simplify_coverage(_SIMPLIFY)
    pieces.index = atlas.pieces.piece_id
    nodes = [
        *_pieces(atlas, pieces, timeline),
        *_zones(atlas, pieces, timeline),
        *_bands(atlas, timeline),
        *_edges(atlas, pieces, timeline),
        *_lines(atlas, timeline),
        *_events(atlas, timeline),
    ]
    return {
        "view": "region",
        "width": REGION.width,
        "height": REGION.height,
        "fit": "slice",
        "km_per_unit": REGION.unit / 1000,
        "static": _static(atlas),
        "nodes": nodes,
        "labels": _labels(atlas),
        "countries": _countries(),
        "timeline": timeline.as_dict(),
        "changes": changes(atlas),
        "passage": _passage(atlas),
    }


def _span(row) -> tuple[int, int | None]:
    start = 0 if pd.isna(row.valid_from) else max(0, ordinal(row.valid_from.date()))
    return start, None if pd.isna(row.valid_to) else ordinal(row.valid_to.date())


def _static(atlas: Atlas) -> list[dict]:
    """Return the layers that never change, back to front."""
    classes = {"state": "land", "lake": "lake", "reservoir": "lake", "river": "river"}
    context = atlas.context[atlas.context.kind.isin(classes)]
    shapes = REGION.project(context).simplify(_SIMPLIFY)
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
            timeline.add_span(feature, *_span(row), row.holder)
        if len(unsettled):
            hatch = timeline.add_node(f"m-{piece_id}", "hatch")
            hatches.append({"id": f"m-{piece_id}", "d": d})
            for row in unsettled.itertuples():
                timeline.add_span(hatch, *_span(row), row.manner)
    return nodes + hatches


def _zones(atlas: Atlas, shapes: gpd.GeoSeries, timeline: Timeline) -> list[dict]:
    """Return one outline for each kind of zone and stretch of time with the same pieces."""
    nodes = []
    for kind, rows in atlas.zones.groupby("kind"):
        if kind == "claimed":
            rows = rows[rows.by.str.startswith("Nagorno-Karabakh")]
        spans = [_span(row) for row in rows.itertuples()]
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


def _edges(atlas: Atlas, shapes: gpd.GeoSeries, timeline: Timeline) -> list[dict]:
    """Return the edges between pieces, shown while the two sides are held apart.

    The line of contact of a day is not drawn but follows from who holds what, so that
    the two can never disagree. Edges with the same history are one node.
    """
    holding = {
        piece: [(*_span(row), _SAME_SIDE.get(row.holder, row.holder))
                for row in rows.itertuples()]
        for piece, rows in atlas.control.groupby("piece_id")
    }
    tree = shapely.STRtree(shapes.array)
    left, right = tree.query(shapes.array, predicate="touches")
    by_history: dict[tuple, list] = {}
    for a, b in zip(left, right, strict=True):
        if a >= b:
            continue
        edge = shapely.line_merge(shapes.iloc[a].boundary.intersection(shapes.iloc[b].boundary))
        lines = [g for g in shapely.get_parts(edge) if g.geom_type == "LineString"]
        apart = _apart(holding[shapes.index[a]], holding[shapes.index[b]])
        if lines and apart:
            by_history.setdefault(tuple(apart), []).extend(lines)
    nodes = []
    for number, (apart, lines) in enumerate(sorted(by_history.items(), key=lambda p: p[0])):
        feature = timeline.add_node(f"f-{number}", "edge")
        nodes.append({"id": f"f-{number}", "d": path_data(linemerge(lines))})
        for start, end in apart:
            timeline.add_span(feature, start, end, "on", "front")
    return nodes


def _apart(a: list, b: list) -> list[tuple[int, int]]:
    """Return the spans in which two pieces have holders on different sides."""
    spans = []
    for start_a, end_a, holder_a in a:
        for start_b, end_b, holder_b in b:
            if holder_a == holder_b:
                continue
            ends = [e for e in (end_a, end_b) if e is not None]
            start, end = max(start_a, start_b), min(ends) if ends else None
            if end is None or start < end:
                spans.append((start, end))
    return merge_periods(spans)


def _dated(atlas: Atlas, kinds: set[str]) -> pd.DataFrame:
    lines = atlas.line_layer[atlas.line_layer.kind.isin(kinds)].copy()
    lines["shape"] = REGION.project(lines).simplify(_SIMPLIFY)
    return lines


def _lines(atlas: Atlas, timeline: Timeline) -> list[dict]:
    kinds = {"state-border", "oblast-border", "corridor-road", "access-road", "transport-link",
             "claim-limit", "alternative"}
    nodes = []
    for (line_id, kind, *_), rows in _dated(atlas, kinds).groupby(
        ["line_id", "kind", "valid_from", "valid_to"], dropna=False
    ):
        node = f"l-{line_id}-{len(nodes)}"
        feature = timeline.add_node(node, f"line {kind}")
        nodes.append({"id": node, "d": "".join(path_data(s) for s in rows["shape"])})
        timeline.add_span(feature, *_span(rows.iloc[0]), "on", kind)
    return nodes


def _bands(atlas: Atlas, timeline: Timeline) -> list[dict]:
    """Return each dated line as wide as its accuracy: twice the metres given for it."""
    nodes = []
    for row in _dated(atlas, {"line-of-contact", "front"}).itertuples():
        node = f"b-{row.line_id}-{row.segment}-{len(nodes)}"
        feature = timeline.add_node(node, "band")
        width = round(2 * row.accuracy_m / REGION.unit, 1)
        nodes.append({"id": node, "d": path_data(row.shape), "width": width})
        timeline.add_span(feature, *_span(row), "on", "accuracy")
    return nodes


def _events(atlas: Atlas, timeline: Timeline) -> list[dict]:
    """Return a mark for each event that has a point on the paper.

    Events of weight 3 have marks too; those placed no better than a country have none.
    """
    events = atlas.events.merge(
        pd.DataFrame(atlas.places)[["place_id", "lon", "lat"]], on="place_id", how="left",
        suffixes=("", "_place"),
    )
    lon, lat = events.lon.fillna(events.lon_place), events.lat.fillna(events.lat_place)
    events = events.assign(point_lon=lon, point_lat=lat)
    events = events[events.point_lon.notna() & (events.where_precision <= 5)]
    points = gpd.GeoDataFrame(
        events, geometry=gpd.points_from_xy(events.point_lon, events.point_lat), crs="EPSG:4326"
    ).reset_index(drop=True)
    points["at"] = REGION.project(points)
    nodes = []
    for row in points.sort_values(["weight", "event_id"], ascending=[False, True]).itertuples():
        x, y = round(row.at.x, 1), round(row.at.y, 1)
        if not (0 <= x <= REGION.width and 0 <= y <= REGION.height):
            continue
        node = f"e-{row.event_id}"
        feature = timeline.add_node(node, f"event cat-{row.category}")
        nodes.append({"id": node, "x": x, "y": y, "r": {1: 6, 2: 4.5, 3: 3.5}[row.weight]})
        first, last = ordinal(row.date_earliest.date()), ordinal(row.date_latest.date())
        if last > first:
            timeline.add_span(feature, first, last, "possible", row.category)
        timeline.add_span(feature, last, last + 1, "now", row.category)
        timeline.add_span(feature, last + 1, last + 1 + RECENT_DAYS, "recent", row.category)
    return nodes


def _labels(atlas: Atlas) -> list[dict]:
    """Return the places with their name and its stand in each language."""
    at = REGION.project(atlas.places)
    texts = labels_by_place(atlas)
    inside = [(row, point) for row, point in zip(atlas.places.itertuples(), at, strict=True)
              if 0 < point.x < REGION.width and 0 < point.y < REGION.height]
    labels = [{"id": row.place_id, "x": round(p.x, 1), "y": round(p.y, 1), "rank": row.rank,
               "kind": row.kind, "names": {}} for row, p in inside]
    for language in LANGUAGES:
        spots = [Spot(item["id"], item["x"], item["y"], item["rank"],
                      texts[item["id"]][language]) for item in labels]
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
        ("country", 48.0, 40.22, "AZERBAIJAN", "AZƏRBAYCAN", "ԱԴՐԲԵՋԱՆ", "АЗЕРБАЙДЖАН"),
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


def _passage(atlas: Atlas) -> list[list]:
    """Return the states of the corridor: first day, day after the last, state, reporter."""
    rows = []
    for row in atlas.corridor.itertuples():
        start, end = _span(row)
        rows.append([start, end, row.state, row.route, row.reported_by, row.summary])
    return rows
