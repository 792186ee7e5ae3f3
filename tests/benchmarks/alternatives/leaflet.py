"""(d) dash-leaflet: GeoJSON by address, filtered and styled in the browser through hideout."""

from __future__ import annotations

import dash_leaflet as dl
from dash import ClientsideFunction, Dash, Input, Output, State, dcc
from dash_extensions.javascript import Namespace

from tests.benchmarks.alternatives.shell import MAP_STYLE, START, shell
from tests.benchmarks.picture import Layer, Picture

_JS = Namespace("benchLeaflet")


def create(picture: Picture, tuned: bool = False) -> Dash:
    """Return the app: one GeoJSON for each layer, drawn on Leaflet's canvas.

    As in the tutorial of dash-leaflet, the hideout of each layer is the day, and its filter
    and style read from each feature what it is on that day.  ``tuned`` gives a layer a new
    hideout only when something in it changes, so that Leaflet redraws no other.
    """
    region = picture.view == "region"
    app = shell(picture, dl.Map(
        [_layer(layer) for layer in [*picture.static, *picture.layers]],
        center=(39.73, 46.75) if region else (20, 0), zoom=8 if region else 2,
        preferCanvas=True, attributionControl=False, style=MAP_STYLE,
    ), states=True)
    outputs = [Output(_id(layer), "hideout") for layer in picture.layers]
    outputs += [Output("said", "children"), Output("shown", "data")]
    inputs = [Input("day", "value"), State("shown", "data")]
    if tuned:
        states = [{"states": layer.states} for layer in picture.layers]
        app.layout.children.append(dcc.Store(id="picture", data={"layers": states}))
        inputs.append(State("picture", "data"))
    else:
        app.layout.children.append(dcc.Store(id="count", data=len(picture.layers)))
        inputs.append(State("count", "data"))
    app.clientside_callback(ClientsideFunction("bench", "changed" if tuned else "all"),
                            outputs, inputs, prevent_initial_call=True)
    return app


def _id(layer: Layer) -> str:
    return "layer-" + layer.name.replace(" ", "-")


def _layer(layer: Layer) -> dl.GeoJSON:
    return dl.GeoJSON(
        id=_id(layer), url=f"/data/{layer.name}.json", hideout={"day": START},
        filter=_JS("filter"), style=_JS("style"), pointToLayer=_JS("point"),
    )
