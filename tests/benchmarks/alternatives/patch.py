"""(b) A callback on the server returns a Patch: what differs from the last day."""

from __future__ import annotations

from dash import Dash, Input, Output, Patch, State, dcc, no_update

from tests.benchmarks.alternatives.shell import MAP_STYLE, START, shell
from tests.benchmarks.alternatives.traces import CONFIG, STYLE, figure, values
from tests.benchmarks.picture import Picture


def create(picture: Picture) -> Dash:
    """Return the app; the geometry travels once, by address."""
    app = shell(picture, dcc.Graph(id="map", config=CONFIG, style=MAP_STYLE,
                                   figure=figure(picture, START, True, by_address=True)),
                {"style": STYLE})

    @app.callback(Output("map", "figure"), Output("said", "children"), Output("shown", "data"),
                  Input("day", "value"), State("shown", "data"), prevent_initial_call=True)
    def draw(day: int, before: int):
        return changes(picture, before, int(day)), str(day), int(day)

    return app


def changes(picture: Picture, before: int, day: int) -> Patch:
    """Return the properties that a day changes, ``no_update`` when there are none."""
    patch, touched = Patch(), False
    for number, layer in enumerate(picture.layers, start=len(picture.static)):
        if layer.shown(before) == layer.shown(day):
            continue
        touched = True
        old = values(layer, before)
        for path, value in values(layer, day).items():
            if value == old[path] and path not in ("z", "lon"):
                continue
            target = patch["data"][number]
            *outer, last = path.split(".")
            for name in outer:
                target = target[name]
            target[last] = value
    return patch if touched else no_update
