"""Wiring between Dash's components and the page's state; the work is elsewhere."""

from __future__ import annotations

from functools import lru_cache

from dash import ClientsideFunction, Input, Output, State

from dashboard.documents import Documents
from dashboard.pages.records import column_defs, rows
from dashboard.server import charts, ids
from dashboard.server.layout import SECTIONS, about, records


def register(app, documents: Documents) -> None:
    """Connect the search, and fill each section when its view is first opened."""
    app.config.suppress_callback_exceptions = True  # what is in a section comes later

    app.clientside_callback(
        ClientsideFunction("contact_lines", "choose"),
        Output(ids.CHOSEN, "data"), Input(ids.SEARCH, "value"), prevent_initial_call=True,
    )
    if documents.event_points:
        app.clientside_callback(
            ClientsideFunction("contact_lines", "matching"),
            Output(ids.SEARCH, "options"), Input(ids.SEARCH, "search_value"),
            prevent_initial_call=True,
        )
    app.clientside_callback(
        ClientsideFunction("contact_lines", "open"),
        [Output(opened, "data") for _, opened in SECTIONS],
        Input(ids.STATE, "data"),
        [State(opened, "data") for _, opened in SECTIONS],
    )
    fill_sections(app, documents)
    connect_records(app, documents)


def fill_sections(app, documents: Documents) -> None:
    """Make what a section holds when its view is opened, once."""

    @app.callback(Output(ids.RECORDS, "children"), Input(ids.RECORDS_OPENED, "data"),
                  prevent_initial_call=True)
    def fill_records(_opened: bool):
        return records()

    @app.callback(Output(ids.CHARTS, "children"), Input(ids.CHARTS_OPENED, "data"),
                  prevent_initial_call=True)
    def fill_charts(_opened: bool):
        return charts.section(documents)

    @app.callback(Output(ids.ABOUT, "children"), Input(ids.ABOUT_OPENED, "data"),
                  prevent_initial_call=True)
    def fill_about(_opened: bool):
        return about()


def connect_records(app, documents: Documents) -> None:
    """Give the grid the rows of the tab; the page's script does the rest."""
    rows_of = lru_cache(maxsize=None)(lambda name: rows(documents, name))

    @app.callback(Output(ids.GRID, "rowData"), Output(ids.GRID, "columnDefs"),
                  Input(ids.TABLE, "value"))
    def fill_grid(name: str):
        return rows_of(name), column_defs(name)

    app.clientside_callback(
        ClientsideFunction("contact_lines", "table_filled"),
        Output(ids.GRID, "className"), Input(ids.GRID, "rowData"), State(ids.TABLE, "value"),
        State(ids.GRID, "className"),
    )
    for name in charts.NAMES:
        app.clientside_callback(
            ClientsideFunction("contact_lines", "chart_clicked"),
            Output(ids.chart(name), "className"), Input(ids.chart(name), "clickData"),
            State(ids.chart(name), "id"), prevent_initial_call=True,
        )
    for name in charts.FILTERED:
        app.clientside_callback(
            ClientsideFunction("contact_lines", "filter_kinds"),
            Output(ids.chart(name), "figure"), Input(ids.STATE, "data"),
            State(ids.chart(name), "figure"), State(ids.chart(name), "id"),
        )
