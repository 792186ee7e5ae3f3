"""Dash's own hashed files: its scripts, and its layout and callbacks as one file.

Dash gives its scripts addresses that hold the time at which they were installed, and serves
layout and callbacks anew for every reader; here each is a file that changes only with what it
says, so that a folder can hold it. Dash is asked for them once, at the start; no reader's request
comes to it.
"""

from __future__ import annotations

import json
import re
from posixpath import basename

import flask
from dash import Dash
from dash.fingerprint import check_fingerprint

from dashboard.server import callbacks
from dashboard.server.files import HashedFiles
from dashboard.server.layout import layout

# Of all that Dash would send, the scripts of what the layout is made of. What they ask for beside
# themselves comes with them, so that nothing waits for it.
_SCRIPTS = ("dash/deps/react@", "dash/deps/react-dom@", "dash/deps/prop-types@",
            "dash_ag_grid/dash_ag_grid.", "dash/dash-renderer/build/dash_renderer.")
_BESIDE = {"dash_ag_grid.min.js": ("dash_ag_grid/async-community.js",)}
# What Dash tells the browser of its own server: it differs from start to start.
_OF_THE_SERVER = ("end_id", "python_version", "dash_version_url")


def dash_app() -> Dash:
    """Return the Dash app of what the page has Dash render, on a server of its own."""
    app = Dash("dashboard", server=flask.Flask("dash"), title="Contact Lines", update_title=None,
               serve_locally=True)
    app.layout = layout()
    callbacks.register(app)
    return app


def add_dash(hashed: HashedFiles) -> dict:
    """Add Dash's files to the hashed ones; return for the page's script where they are.

    ``start`` is what Dash starts with, ``scripts`` come before it in this order.
    """
    app = dash_app()
    client = app.server.test_client()
    prefix = app.config.routes_pathname_prefix

    def text(path: str) -> str:
        return client.get(path, headers={"Accept-Encoding": "identity"}).text

    page = text(prefix)
    config = json.loads(re.search(r'id="_dash-config"[^>]*>(.*?)</script>', page, re.DOTALL)[1])
    scripts: dict[str, tuple[str, str]] = {}
    for address in re.findall(r'<script src="([^"]*)"', page):
        if any(part in address for part in _SCRIPTS):
            name = basename(check_fingerprint(address)[0])
            for path in (address, *(f"{prefix}_dash-component-suites/{beside}"
                                    for beside in _BESIDE.get(name, ()))):
                scripts[basename(check_fingerprint(path)[0])] = (text(path), "text/javascript")
    start = {
        "config": _config(config),
        "layout": json.loads(text(f"{prefix}_dash-layout")),
        "dependencies": json.loads(text(f"{prefix}_dash-dependencies")),
    }
    return {
        "start": hashed.put("dash-start.json", json.dumps(start, sort_keys=True),
                           "application/json"),
        "scripts": [*hashed.put_folder("dash", scripts).values()],
    }


def _config(config: dict) -> dict:
    """Return what Dash's renderer is told, less what differs from server to server.

    Of the components that have children beside ``children`` only those with any are named.
    """
    public = {key: value for key, value in config.items() if key not in _OF_THE_SERVER}
    public["children_props"] = {
        package: {name: props for name, props in components.items() if props}
        for package, components in config["children_props"].items()}
    # Nothing is asked for: the page holds or fetches all that Dash needs.
    return public | {"requests_pathname_prefix": "./"}
