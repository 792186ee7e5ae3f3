"""What Dash renders: the search, and the sections that a view fills when it is first opened."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path

import dash_ag_grid as dag
from dash import dcc, html

from dashboard import pages
from dashboard.pages.records import TABLES
from dashboard.server import ids
from dashboard.server.files import Shelf

_ABOUT = Path(pages.__file__).with_name("about.md")
# What a view shows is made when the view is first opened: the section and its store.
SECTIONS = ((ids.RECORDS, ids.RECORDS_OPENED), (ids.CHARTS, ids.CHARTS_OPENED),
            (ids.ABOUT, ids.ABOUT_OPENED))
# Of Dash's scripts those that no map needs, by the view that does; the atlas has no DataTable.
_LATER = {"/dash_ag_grid/dash_ag_grid.": ids.RECORDS, "/dash_table/bundle.": None}
_ADDRESS = re.compile(r'src="([^"]*)"')


def layout() -> html.Div:
    """Return the root: its children are laid out by the page's grid, not by Dash."""
    stores = [dcc.Store(id=ids.STATE), dcc.Store(id=ids.CHOSEN)]
    stores += [dcc.Store(id=opened) for _, opened in SECTIONS]
    sections = [html.Section(id=section, className=section, **{"aria-label": section.title()})
                for section, _ in SECTIONS]
    return html.Div([*stores, search(), *sections], id="dash-root")


def first_scripts(tags: str) -> tuple[str, dict[str, list[str]]]:
    """Return Dash's script tags, one a line, that a map needs, and by view what comes later."""
    now: list[str] = []
    later: dict[str, list[str]] = {}
    for tag in tags.splitlines():
        part = next((part for part in _LATER if part in tag), None)
        if part is None:
            now.append(tag)
        elif _LATER[part]:
            later.setdefault(_LATER[part], []).extend(_ADDRESS.findall(tag))
    return "\n".join(now), later


def shelved_scripts(shelf: Shelf) -> dict[str, list[str]]:
    """Return what a view needs from the shelf: Dash would compress it for every reader."""
    plotly = Path(find_spec("plotly").origin).parent / "package_data" / "plotly.min.js"
    return {ids.CHARTS: [shelf.put("plotly.js", plotly.read_bytes(), "text/javascript")]}


def search() -> html.Div:
    """Return the search over places in four languages, jurisdictions and events.

    The page's script fills it from the record when a reader comes to it.
    """
    return html.Div(
        dcc.Dropdown(id=ids.SEARCH, options=[], clearable=True,
                     placeholder="Find a place, a body or an event"),
        className="search",
    )


def records() -> list:
    """Return the tables of the record; a row opens on the map at its date."""
    tabs = dcc.RadioItems(
        {name: table.label for name, table in TABLES.items()}, "events", id=ids.TABLE,
        className="tabs", inline=True,
    )
    tools = html.Div(
        [
            html.Label([html.Span("Find"), dcc.Input(
                id="words", type="search", placeholder="words in any column")],
                className="words"),
            html.Span(id="rows-shown", className="rows-shown", role="status"),
            html.Button(id="map-filter", className="plain", hidden=True, type="button"),
            html.Details([html.Summary("Columns"), html.Div(id="columns")], className="columns"),
            html.Button("Save CSV", id="save-csv", type="button"),
        ],
        className="tools",
    )
    grid = dag.AgGrid(
        id=ids.GRID, columnDefs=[],  # without rows it says that it loads, not that there are none
        defaultColDef={"sortable": True, "resizable": True, "floatingFilter": True,
                       "cellDataType": "text", "filter": "agTextColumnFilter",
                       "suppressHeaderMenuButton": True, "suppressHeaderFilterButton": True,
                       "suppressFloatingFilterButton": True},
        dashGridOptions={"animateRows": False, "includeHiddenColumnsInQuickFilter": True,
                         "enableCellTextSelection": True, "tooltipShowDelay": 300,
                         "rowHeight": 30, "headerHeight": 32, "floatingFiltersHeight": 34},
        getRowId="params.data.id", style={"height": "100%", "width": "100%"},
    )
    hint = html.P("A row opens on the map at its date. Dates in italics are uncertain, written as "
                  "EDTF; point at one to read it in words.", className="hint")
    return [tabs, tools, html.Div(grid, className="grid"), hint]


def about() -> dcc.Markdown:
    """Return method, accuracy, wording and licence."""
    return dcc.Markdown(_ABOUT.read_text(encoding="utf-8"))
