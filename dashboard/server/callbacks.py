"""Wiring between Dash's components and the page: all of it runs in the browser."""

from __future__ import annotations

from dash import ClientsideFunction, Input, Output, State

from dashboard.server import ids


def register(app) -> None:
    """Connect the grid with the page's script."""
    app.clientside_callback(
        ClientsideFunction("contact_lines", "rows"),
        Output(ids.GRID, "rowData"), Output(ids.GRID, "columnDefs"),
        Input(ids.GRID_PLACE, "table"),
    )
    app.clientside_callback(
        ClientsideFunction("contact_lines", "table_filled"),
        Output(ids.GRID, "className"), Input(ids.GRID, "rowData"),
        State(ids.GRID_PLACE, "table"), State(ids.GRID, "className"),
    )
