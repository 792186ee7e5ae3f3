"""(c) Traces of plotly's ``geo``, patched in the browser by a clientside callback."""

from __future__ import annotations

import json

import flask
from dash import ClientsideFunction, Dash, Input, Output, State, dcc

from tests.benchmarks.alternatives.shell import MAP_STYLE, START, shell
from tests.benchmarks.alternatives.traces import CONFIG, empty_topology, figure
from tests.benchmarks.picture import Picture


def create(picture: Picture) -> Dash:
    """Return the app; the states of the features travel once, in a Store."""
    app = shell(picture, dcc.Graph(id="map", config=CONFIG, style=MAP_STYLE,
                                   figure=figure(picture, START, False)))
    app.layout.children.append(dcc.Store(id="picture", data=picture.as_json()))
    app.layout.children.append(dcc.Store(id="offset", data=len(picture.static)))
    app.clientside_callback(
        ClientsideFunction("bench", "patch_geo"),
        Output("map", "figure"), Output("said", "children"), Output("shown", "data"),
        Input("day", "value"), State("shown", "data"), State("picture", "data"),
        State("offset", "data"), prevent_initial_call=True,
    )
    topology = json.dumps(empty_topology())
    app.server.add_url_rule("/topojson/<name>", view_func=lambda name: flask.Response(
        topology, mimetype="application/json"))
    return app

