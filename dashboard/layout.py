"""What Dash renders: the search, the tables of the record, and the words about them."""

from __future__ import annotations

from pathlib import Path

import dash_ag_grid as dag
from dash import dcc, html

from dashboard import ids
from dashboard.documents import Documents
from dashboard.records import TABLES

_ABOUT = Path(__file__).resolve().parent / "about.md"


def layout(documents: Documents) -> html.Div:
    """Return the root: its children are laid out by the page's grid, not by Dash."""
    return html.Div(
        [dcc.Store(id=ids.STATE), dcc.Store(id=ids.CHOSEN), search(documents), records(),
         about()],
        id="dash-root",
    )


def search(documents: Documents) -> html.Div:
    """Return the search over places in four languages, jurisdictions and events."""
    options = [{"value": key, "label": label, "search": f"{label} {folded}"}
               for key, label, folded in documents["record"]["search"]]
    return html.Div(
        dcc.Dropdown(id=ids.SEARCH, options=options, clearable=True,
                     placeholder="Find a place, a body or an event"),
        className="search",
    )


def records() -> html.Section:
    """Return the tables of the record; a row opens on the map at its date."""
    tabs = dcc.Tabs(
        [dcc.Tab(label=table.label, value=name) for name, table in TABLES.items()],
        id=ids.TABLE, value="events", className="tabs",
    )
    grid = dag.AgGrid(
        id=ids.GRID, rowData=[], columnDefs=[],
        defaultColDef={"sortable": True, "resizable": True,
                       "floatingFilter": True, "cellDataType": "text",
                       "filter": "agTextColumnFilter"},
        dashGridOptions={"rowSelection": {"mode": "singleRow", "checkboxes": False,
                                          "enableClickSelection": True},
                         "animateRows": False},
        style={"height": "100%", "width": "100%"},
    )
    return html.Section([tabs, html.Div(grid, className="grid")], className="records",
                        **{"aria-label": "Records"})


def about() -> html.Section:
    """Return method, accuracy, wording and licence."""
    return html.Section(dcc.Markdown(_ABOUT.read_text(encoding="utf-8")), className="about",
                        **{"aria-label": "About"})
