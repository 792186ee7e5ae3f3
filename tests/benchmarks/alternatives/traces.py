"""The picture as traces of plotly: tiles drawn by MapLibre, or plotly's own ``geo``."""

from __future__ import annotations

import plotly.graph_objects as go

from tests.benchmarks.alternatives.shell import HEIGHT, WIDTH
from tests.benchmarks.picture import Layer, Picture

# Plotly's toolbar and its wish to share are no part of the contest.
CONFIG = {"displayModeBar": False, "displaylogo": False, "showSendToCloud": False,
          "topojsonURL": "/topojson/"}
# A style without tiles, glyphs or transitions: nothing to wait for.  It goes by address,
# because plotly takes a style given as an object for a new one at each step.
STYLE = {"version": 8, "sources": {}, "transition": {"duration": 0}, "layers": [
    {"id": "background", "type": "background", "paint": {"background-color": "#fcfbf8"}}]}


def colorscale(layer: Layer) -> list[list]:
    """Return the looks of a layer as a scale of steps from 0 to their number."""
    count = max(1, len(layer.looks))
    steps: list[list] = []
    for i, look in enumerate(layer.looks):
        steps += [[i / count, look["fill"]], [(i + 1) / count, look["fill"]]]
    return steps


def values(layer: Layer, day: int) -> dict:
    """Return the properties of the layer's trace that a day decides."""
    shown = layer.shown(day)
    if layer.kind == "polygon":
        return {
            "locations": [layer.ids[i] for i, _ in shown],
            "z": [look + 0.5 for _, look in shown],
            "marker.line.color": [layer.looks[look]["line"] for _, look in shown],
            "marker.line.width": [layer.looks[look]["width"] for _, look in shown],
        }
    points = [(i, look, xy) for i, look in shown for xy in coordinates(layer.shapes[i])]
    found: dict = {"lon": [xy[0] for *_, xy in points], "lat": [xy[1] for *_, xy in points]}
    if layer.kind == "point":
        found |= {
            "marker.color": [layer.looks[look]["fill"] for _, look in shown],
            "marker.opacity": [layer.looks[look]["opacity"] for _, look in shown],
            "marker.size": [2 * layer.radii[i] for i, _ in shown],
        }
    return found


def coordinates(shape: dict) -> list:
    """Return the coordinates of a point or line; None parts the parts of a line."""
    if shape["type"] == "Point":
        return [shape["coordinates"]]
    found: list = []
    for part in shape["coordinates"]:
        found += [*part, (None, None)]
    return found


def trace(layer: Layer, day: int, tiles: bool, by_address: bool) -> dict:
    """Return a layer as a trace on a day."""
    family = "map" if tiles else ""
    found: dict = {"name": layer.name, "showlegend": False, "hoverinfo": "skip"}
    if layer.kind == "polygon":
        geojson = layer.geojson() if tiles else clockwise(layer.geojson())
        found |= {"type": f"choropleth{family}", "colorscale": colorscale(layer),
                  "zmin": 0, "zmax": max(1, len(layer.looks)), "showscale": False,
                  "geojson": f"/data/{layer.name}.json" if by_address else geojson}
    else:
        found |= {"type": "scattermap" if tiles else "scattergeo",
                  "mode": "markers" if layer.kind == "point" else "lines"}
        if layer.kind == "line":
            look = layer.looks[0]
            found["line"] = {"color": look["line"], "width": look["width"]}
    for path, value in values(layer, day).items():
        *outer, last = path.split(".")
        target = found
        for name in outer:
            target = target.setdefault(name, {})
        target[last] = value
    return found


def figure(picture: Picture, day: int, tiles: bool, by_address: bool = False) -> go.Figure:
    """Return the whole figure of a day."""
    data = [trace(layer, day, tiles, by_address) for layer in [*picture.static, *picture.layers]]
    layout: dict = {"margin": {"l": 0, "r": 0, "t": 0, "b": 0}, "uirevision": "same",
                    "width": WIDTH, "height": HEIGHT}
    if tiles:
        lon, lat, zoom = (46.75, 39.73, 7.15) if picture.view == "region" else (0, 20, 0.9)
        layout["map"] = {"style": "/data/style.json", "zoom": zoom,
                         "center": {"lon": lon, "lat": lat}}
    elif picture.view == "region":
        layout["geo"] = {"visible": False, "projection": {"type": "mercator"},
                         "lonaxis": {"range": [44.2, 49.3]}, "lataxis": {"range": [38.7, 40.75]}}
    else:
        layout["geo"] = {"visible": False, "projection": {"type": "equal earth"}}
    return go.Figure({"data": data, "layout": layout})


def clockwise(collection: dict) -> dict:
    """Return polygons wound as d3 takes them: what lies to the right is inside."""
    def turned(polygon):
        return [list(reversed(ring)) for ring in polygon]

    return collection | {"features": [
        f | {"geometry": {"type": "MultiPolygon",
                          "coordinates": [turned(p) for p in f["geometry"]["coordinates"]]}}
        for f in collection["features"]
    ]}


def empty_topology() -> dict:
    """Return the base map that ``geo`` insists on, with nothing in it."""
    names = ("coastlines", "land", "ocean", "lakes", "rivers", "countries", "subunits")
    return {"type": "Topology", "arcs": [], "objects": {
        name: {"type": "GeometryCollection", "geometries": []} for name in names}}


