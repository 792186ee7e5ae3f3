"""Compile the lines of the region: limits, borders, roads, lines of contact and their bands."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable
from itertools import chain, combinations

import geopandas as gpd
import pandas as pd
import shapely
from shapely.geometry.base import BaseGeometry
from shapely.ops import linemerge

from dashboard.compile.frame import REGION
from dashboard.compile.paths import path_data
from dashboard.draw.timeline import Timeline, merge_periods
from dashboard.draw.zooms import ACCURACY_LEVEL, shown_from
from dashboard.words.vocabulary import written
from geodata.atlas import Atlas
from geodata.days import ordinal
from geodata.layers import REGION_CRS
from geodata.names import LANGUAGES
from geodata.partition import inner_edges
from geodata.vocabulary import BORDERS, CONTACT, OUTLINED, values

SIMPLIFY = 0.35  # map units (about 90 m): less than a pixel until zoomed in six times
# Layers of districts by the column of the pieces that they follow.
DISTRICT_LAYERS = {"district-limit": "district", "district-today": "district_today",
                   "province-de-facto": "province_de_facto"}
# Map units within which two edges are one: more than simplifying moves either.
_NEAR = 2.0
# Map units (about 180 m) of a line of contact: the layer of lines leaves out what is shorter.
_SHORTEST = 0.7
_LETTERED = 0.7
# Map units that a limit of accuracy keeps from the border that bounds it.
_INSIDE = 0.5
# A claim's limit is not among them: the zone that is claimed has that outline.
ROUTES = {*values("line-kind")} - {*CONTACT, *BORDERS, *OUTLINED}


def span(row) -> tuple[int, int | None]:
    """Return the first day of a row's period and the day after its last, None without one."""
    start = 0 if pd.isna(row.valid_from) else max(0, ordinal(row.valid_from.date()))
    return start, None if pd.isna(row.valid_to) else ordinal(row.valid_to.date())


def piece_shapes(atlas: Atlas) -> gpd.GeoSeries:
    """Return the pieces on the paper, by their ids, as they are drawn."""
    shapes = REGION.project(atlas.pieces).simplify_coverage(SIMPLIFY)
    shapes.index = atlas.pieces.piece_id
    return shapes


def roads(atlas: Atlas, timeline: Timeline) -> list[dict]:
    """Return the roads and railways of the base map: a node for each kind and period."""
    if atlas.roads.empty:
        return []
    layer = atlas.roads.assign(shape=REGION.project(atlas.roads).simplify(SIMPLIFY))
    nodes = []
    for (kind, *_), rows in layer.groupby(["kind", "valid_from", "valid_to"], dropna=False):
        node = f"w-{kind}-{len(nodes)}"
        feature = timeline.add_node(node, f"line {kind}")
        nodes.append({"id": node, "d": "".join(map(path_data, rows["shape"]))})
        timeline.add_span(feature, *span(rows.iloc[0]), "on", kind)
    return nodes


def districts(atlas: Atlas, shapes: gpd.GeoSeries, timeline: Timeline) -> list[dict]:
    """Return the limits between districts, as one line for each layer of them.

    A layer is a reference for all days: it does not say when its districts existed.
    """
    return [_limits(layer, atlas, shapes, timeline) for layer in DISTRICT_LAYERS]


def _limits(layer: str, atlas: Atlas, shapes: gpd.GeoSeries, timeline: Timeline) -> dict:
    of = atlas.pieces.set_index("piece_id")[DISTRICT_LAYERS[layer]]
    whole = [shapely.coverage_union_all(part.array) for _, part in shapes.groupby(of)]
    limits = [a.intersection(b) for a, b in combinations(whole, 2) if a.touches(b)]
    lines = [line for limit in limits for line in shapely.get_parts(limit)
             if line.geom_type == "LineString"]
    feature = timeline.add_node(f"l-{layer}", f"line {layer}")
    timeline.add_span(feature, 0, None, "on", layer)
    return {"id": f"l-{layer}", "d": path_data(shapely.line_merge(
        shapely.MultiLineString(lines)))}


def area_edge(area: BaseGeometry, border: BaseGeometry) -> BaseGeometry:
    """Return where the area shown ends inside a state: no border, and nobody's line.

    ``border`` is that of the state, which the area keeps to elsewhere.
    """
    edge = area.boundary.difference(border.buffer(_NEAR))
    parts = shapely.get_parts(shapely.line_merge(edge))
    return shapely.MultiLineString([part for part in parts if part.length > 5 * _NEAR])


def edge_of_area(edge: BaseGeometry, timeline: Timeline) -> list[dict]:
    """Return the edge of the area shown, so that nobody takes it for the end of a holding."""
    timeline.add_span(timeline.add_node("l-area-edge", "line area-edge"), 0, None, "on",
                      "area-edge")
    return [{"id": "l-area-edge", "d": path_data(edge)}]


def edges(atlas: Atlas, shapes: gpd.GeoSeries, timeline: Timeline) -> list[dict]:
    """Return the edges between pieces, shown while the two sides are held apart.

    The line of contact of a day is not drawn but follows from who holds what, so that
    the two can never disagree. Edges with the same history are one node, named by the
    first of them, so that a link to it outlives a new line elsewhere.
    """
    side = dict(zip(atlas.sides.holder, atlas.sides.side, strict=True))
    phases = _phases(atlas)
    holding = {
        piece: [(*span(row), side.get(row.holder, row.holder))
                for row in rows.itertuples()]
        for piece, rows in atlas.control.groupby("piece_id")
    }
    long = _lengths(atlas)
    by_history: dict[tuple, dict[str, list]] = {}
    for left, right, edge in inner_edges(shapes):
        lines = [g for g in shapely.get_parts(shapely.line_merge(edge))
                 if g.geom_type == "LineString"]
        apart = _apart(holding[left], holding[right])
        if apart and sum(line.length for line in lines) > _SHORTEST:
            pair = "-".join(sorted((left, right)))
            by_history.setdefault(tuple(apart), {})[pair] = lines
    nodes, drawn = [], _rows_between(atlas)
    for apart, pairs in sorted(by_history.items(), key=lambda p: p[0]):
        node = f"f-{min(pairs)}"
        feature = timeline.add_node(node, "edge")
        nodes.append({"id": node, "d": path_data(linemerge(chain(*pairs.values()))),
                      "layer": "sides", "km": round(sum(map(long.get, pairs)), 1),
                      "segments": [row for pair in sorted(pairs) for row in drawn[pair]]})
        for start, end in apart:
            for first, last, code in _by_kind(phases, start, end):
                timeline.add_span(feature, first, last, code, "front")
    return nodes + _outer_edges(atlas, timeline)


def _lengths(atlas: Atlas) -> dict[str, float]:
    """Return the kilometres of the edge that two pieces share, as digitised: simplified for the
    map it is shorter."""
    whole = atlas.pieces.set_index("piece_id").to_crs(REGION_CRS).geometry
    return {"-".join(sorted((left, right))): edge.length / 1000
            for left, right, edge in inner_edges(whole)}


def _rows_between(atlas: Atlas) -> dict[str, list[int]]:
    """Return the rows of the line layer by the two pieces between which the line ran."""
    rows = defaultdict(list)
    for row in atlas.line_layer[atlas.line_layer.kind.isin(CONTACT)].itertuples():
        rows[row.line_id.removeprefix(f"{row.kind}-")].append(row.Index)
    return rows


def _outer_edges(atlas: Atlas, timeline: Timeline) -> list[dict]:
    """Return the contact lines along the limit of the study area, which no piece is beyond."""
    lines = _dated(atlas, CONTACT)
    lines = lines[[atlas.around != "" and atlas.around in line for line in lines.line_id]]
    nodes = []
    for _, rows in lines.groupby(["valid_from", "valid_to"], dropna=False):
        node = f"f-outer-{len(nodes)}"
        feature = timeline.add_node(node, "edge")
        long = atlas.line_layer.loc[rows.index].to_crs(REGION_CRS).length.sum() / 1000
        nodes.append({"id": node, "d": "".join(map(path_data, rows["shape"])),
                      "layer": "sides", "km": round(long, 1), "segments": rows.index.tolist()})
        for first, last, code in _by_kind(_phases(atlas), *span(rows.iloc[0])):
            timeline.add_span(feature, first, last, code, "front")
    return nodes


def _phases(atlas: Atlas) -> list[tuple[int, int | None, str]]:
    """Return the phases of the line between the sides: first day, day after, how it is drawn.

    Phases that follow each other and are drawn alike are one.
    """
    phases: list[tuple[int, int | None, str]] = []
    rows = atlas.phases[atlas.phases.matter == "front"].sort_values("valid_from")
    for row in rows.itertuples():
        start, end = span(row)
        if phases and phases[-1][2] == row.front:
            start = phases.pop()[0]
        phases.append((start, end, row.front))
    return phases


def _by_kind(phases: list[tuple[int, int | None, str]], start: int,
             end: int | None) -> list[tuple[int, int | None, str]]:
    """Return the parts of a span, each with how the line is drawn in its phase."""
    parts = []
    for first, last, drawn in phases:
        begins = max(start, first)
        ends = min((day for day in (end, last) if day is not None), default=None)
        if ends is None or begins < ends:
            parts.append((begins, ends, drawn))
    return parts


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


def _dated(atlas: Atlas, kinds: Collection[str]) -> pd.DataFrame:
    lines = atlas.line_layer[atlas.line_layer.kind.isin(kinds)].copy()
    lines["shape"] = REGION.project(lines).simplify(SIMPLIFY)
    return lines


def lines(atlas: Atlas, timeline: Timeline, kinds: Collection[str]) -> list[dict]:
    """Return the lines of some kinds, one node for each line and period."""
    nodes = []
    for (line_id, kind, *_), rows in _dated(atlas, kinds).groupby(
        ["line_id", "kind", "valid_from", "valid_to"], dropna=False
    ):
        node = f"l-{line_id}-{len(nodes)}"
        feature = timeline.add_node(node, f"line {kind}")
        shapes = [*rows["shape"], *(_heads(rows["shape"]) if kind == "transport-link" else ())]
        nodes.append({"id": node, "d": "".join(map(path_data, shapes)),
                      "segments": rows.index.tolist()}
                     | ({"layer": "road"} if kind == "corridor-road" else {}))
        timeline.add_span(feature, *span(rows.iloc[0]), "on", kind)
        if kind == "transport-link":
            nodes.append(_lettered(node, rows["shape"].iloc[0], timeline))
            timeline.add_span(len(timeline.node) - 1, *span(rows.iloc[0]), "on", kind)
    return nodes


def _lettered(node: str, line: shapely.LineString, timeline: Timeline) -> dict:
    """Return the word that a line is schematic, in each language, beside its open middle."""
    at = line.interpolate(_LETTERED, normalized=True)
    timeline.add_node(f"t-{node}", "route-name")
    names = {language: written("line-kind", "transport-link", language) for language in LANGUAGES}
    return {"id": f"t-{node}", "x": round(at.x, 1), "y": round(at.y, 1), "dx": -6, "dy": -5,
            "anchor": "end", "level": 0, "text": names["en"], "names": names}


def _heads(lines: Iterable[shapely.LineString]) -> list[shapely.LineString]:
    """Return an arrow's head for both ends of each line: it joins two sides alike."""
    heads = []
    for line in lines:
        for tip, back in ((0, 30), (line.length, line.length - 30)):
            (x, y), (bx, by) = (line.interpolate(at).coords[0] for at in (tip, back))
            dx, dy = (bx - x) * 0.6, (by - y) * 0.6
            heads.append(shapely.LineString([
                (x + dx - dy * 0.6, y + dy + dx * 0.6), (x, y),
                (x + dx + dy * 0.6, y + dy - dx * 0.6)]))
    return heads


def former_line(atlas: Atlas, timeline: Timeline) -> list[dict]:
    """Return the line of contact of a former phase, shown to the end of the phase that names it.

    Each has a pale ground of its own: it has to be seen on any holder's colour.
    """
    lines = _dated(atlas, {"line-of-contact"})
    phases = atlas.phases.set_index("phase_id")
    nodes = []
    for later in phases[phases.former.notna()].itertuples():
        former = phases.loc[later.former]
        begun, over = former.valid_from, former.valid_to
        of_phase = lines[(begun <= lines.valid_from) & (lines.valid_from < over)]
        for (first, last), rows in of_phase.groupby(["valid_from", "valid_to"]):
            number = len(nodes) // 2
            end = span(later)[1] if last == over else ordinal(last.date())
            d = "".join(path_data(s) for s in rows["shape"])
            for node, base in ((f"g-former-line-{number}", "former-ground"),
                               (f"l-former-line-{number}", "former-line")):
                feature = timeline.add_node(node, f"line {base}")
                nodes.append({"id": node, "d": d})
                timeline.add_span(feature, ordinal(first.date()), end, "on", "former-line")
            nodes[-1]["segments"] = rows.index.tolist()
    return nodes


def bands(atlas: Atlas, timeline: Timeline, within: BaseGeometry) -> list[dict]:
    """Return the limits of the dated lines: as far to either side as they are accurate.

    Lines of one period and accuracy are one node, joined end to end. The doubt is about
    where a line lies ``within`` the area shown: a border is another line and bounds it. The
    limits are open at the ends of a line: no third territory lies between them.
    """
    nodes = []
    for (metres, *_), rows in _dated(atlas, CONTACT).groupby(
        ["accuracy_m", "valid_from", "valid_to"], dropna=False
    ):
        lines = [line for shape in rows["shape"] for line in shapely.get_parts(shape)]
        joined = shapely.line_merge(shapely.MultiLineString(lines))
        away = metres / REGION.unit
        limits = joined.buffer(away, quad_segs=6).simplify(SIMPLIFY).boundary
        seen = limits.intersection(within.buffer(-_INSIDE)).difference(
            joined.boundary.buffer(away + _INSIDE))
        d = path_data(shapely.line_merge(seen) if seen.geom_type == "MultiLineString" else seen)
        if not d:  # of a line too short to lie within the circles at its ends
            continue
        node = f"b-{len(nodes)}"
        feature = timeline.add_node(node, f"band {shown_from(ACCURACY_LEVEL)}")
        nodes.append({"id": node, "d": d, "level": ACCURACY_LEVEL})
        timeline.add_span(feature, *span(rows.iloc[0]), "on", "accuracy")
    return nodes
