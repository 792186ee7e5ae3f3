"""Dash's own files on the shelf: its scripts, and its layout and callbacks as one file.

Dash gives its scripts addresses that hold the time at which they were installed, and serves
layout and callbacks anew for every reader; here each is a file that changes only with what it
says, so that a folder can hold it.
"""

from __future__ import annotations

import json
import re
from posixpath import basename

from dash import Dash
from dash.fingerprint import check_fingerprint

from dashboard.server.files import Shelf

# What every browser has that can run the page's own script, and what no component of the
# atlas is made of.
_UNUSED = ("polyfill@", "dash_html_components.", "dash_table/bundle.")
# Scripts that others load from beside themselves, by whom.
_CHUNKS = {"dash_core_components.js": ("dash/dcc/async-dropdown.js",),
           "dash_ag_grid.min.js": ("dash_ag_grid/async-community.js",)}
# Scripts of a component that comes later, by the view that it comes with.
_LATER = {"dash_ag_grid.min.js": "records"}
# What Dash tells the browser of its own server: it differs from start to start.
_OF_THE_SERVER = ("end_id", "python_version", "dash_version_url")


def shelve_dash(app: Dash, shelf: Shelf) -> dict:
    """Put Dash's files on the shelf; return for the page's script where they are.

    ``start`` is what Dash starts with, ``scripts`` come before it in this order, and under
    ``later`` those that a view needs besides.
    """
    client = app.server.test_client()
    prefix = app.config.routes_pathname_prefix

    def text(path: str) -> str:
        return client.get(path, headers={"Accept-Encoding": "identity"}).text

    page = app.default_index()
    config = json.loads(re.search(r'id="_dash-config"[^>]*>(.*?)</script>', page, re.DOTALL)[1])
    scripts: dict[str, tuple[str, str]] = {}
    for address in re.findall(r'<script src="([^"]*)"', page):
        name = basename(check_fingerprint(address)[0])
        if not any(part in address for part in _UNUSED):
            scripts[name] = (text(address), "text/javascript")
    for script, chunks in _CHUNKS.items():
        if script in scripts:
            scripts |= {basename(chunk): (text(f"{prefix}_dash-component-suites/{chunk}"),
                                          "text/javascript") for chunk in chunks}
    addresses = shelf.put_folder("dash", scripts)
    chunks = {basename(chunk) for found in _CHUNKS.values() for chunk in found}
    start = {
        "config": _config(config),
        "layout": json.loads(text(f"{prefix}_dash-layout")),
        "dependencies": json.loads(text(f"{prefix}_dash-dependencies")),
    }
    later: dict[str, list[str]] = {}
    for name, view in _LATER.items():
        later.setdefault(view, []).append(addresses[name])
    return {
        "start": shelf.put("dash-start.json", json.dumps(start, sort_keys=True),
                           "application/json"),
        "scripts": [address for name, address in addresses.items()
                    if name not in chunks and name not in _LATER],
        "later": later,
    }


def _config(config: dict) -> dict:
    """Return what Dash's renderer is told, less what differs from server to server.

    Of the components that have children beside ``children`` only those with any are named.
    """
    told = {key: value for key, value in config.items() if key not in _OF_THE_SERVER}
    told["children_props"] = {
        package: {name: props for name, props in components.items() if props}
        for package, components in config["children_props"].items()}
    # Nothing is asked for: the page holds or fetches all that Dash needs.
    return told | {"requests_pathname_prefix": "./"}
