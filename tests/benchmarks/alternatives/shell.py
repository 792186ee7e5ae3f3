"""What the alternatives have in common: the range, the day in words, the data by address."""

from __future__ import annotations

import json
from pathlib import Path

import flask
from dash import Dash, dcc, html

from dashboard.address.state import State
from geodata.days import LAST_DAY, ordinal
from tests.benchmarks.picture import Picture

START = State().day
LAST = ordinal(LAST_DAY)
# What the map of the atlas measures in a window of 1280 by 720.
WIDTH, HEIGHT = 986, 512
MAP_STYLE = {"width": f"{WIDTH}px", "height": f"{HEIGHT}px"}
_HERE = Path(__file__).resolve().parent


def shell(picture: Picture, map_: object, extra: dict | None = None,
          states: bool = False) -> Dash:
    """Return an app with a range, the day, and a map; callbacks are still to be added.

    The layers, and what ``extra`` names, are served under ``/data/``;
    with ``states`` each feature says what it is by day.
    """
    app = Dash("tests.benchmarks.alternatives", compress=True, serve_locally=True,
               update_title=None, assets_folder=str(_HERE / "assets"))
    app.layout = html.Div([
        dcc.Input(id="day", type="range", min=0, max=LAST, step=1, value=START,
                  style={"width": "900px"}),
        html.P(str(START), id="said"),
        dcc.Store(id="shown", data=START),
        map_,
    ])
    texts = {y.name: json.dumps(y.geojson(states), separators=(",", ":"))
             for y in [*picture.static, *picture.layers]}
    texts |= {name: json.dumps(value) for name, value in (extra or {}).items()}

    @app.server.get("/data/<name>.json")
    def data(name: str) -> flask.Response:
        return flask.Response(texts[name], mimetype="application/json", headers={
            "Cache-Control": "public, max-age=31536000, immutable"})

    return app
