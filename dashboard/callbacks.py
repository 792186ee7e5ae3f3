"""Wiring between Dash's components and the page's state; the work is elsewhere."""

from __future__ import annotations

from dash import ClientsideFunction, Input, Output, State

from dashboard import ids
from dashboard.documents import Documents
from dashboard.records import column_defs, rows


def register(app, documents: Documents) -> None:
    """Connect the search and the tables."""

    @app.callback(
        Output(ids.GRID, "rowData"), Output(ids.GRID, "columnDefs"),
        Input(ids.TABLE, "value"),
    )
    def fill_grid(name: str):
        return rows(documents, name), column_defs(name)

    app.clientside_callback(
        ClientsideFunction("contact_lines", "choose"),
        Output(ids.CHOSEN, "data"), Input(ids.SEARCH, "value"), prevent_initial_call=True,
    )
    app.clientside_callback(
        ClientsideFunction("contact_lines", "open_row"),
        Output(ids.CHOSEN, "data", allow_duplicate=True), Input(ids.GRID, "selectedRows"),
        State(ids.TABLE, "value"), prevent_initial_call=True,
    )
