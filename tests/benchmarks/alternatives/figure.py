"""(a) A callback on the server returns a whole figure of MapLibre traces."""

from __future__ import annotations

from dash import Dash, Input, Output, dcc

from tests.benchmarks.alternatives.shell import MAP_STYLE, START, shell
from tests.benchmarks.alternatives.traces import CONFIG, STYLE, figure
from tests.benchmarks.picture import Picture


def create(picture: Picture, by_address: bool = False) -> Dash:
    """Return the app; ``by_address`` leaves the geometry out of the figure, as a URL."""
    app = shell(picture, dcc.Graph(id="map", config=CONFIG, style=MAP_STYLE,
                                   figure=figure(picture, START, True, by_address)),
                {"style": STYLE})

    @app.callback(Output("map", "figure"), Output("said", "children"), Input("day", "value"),
                  prevent_initial_call=True)
    def draw(day: int):
        return figure(picture, int(day), True, by_address), str(day)

    return app
