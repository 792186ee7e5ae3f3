"""What Dash renders, in its place of the page: the grid of Records."""

from __future__ import annotations

import dash_ag_grid as dag

from dashboard.server import ids
from dashboard.server.portal import Portal


def layout() -> list:
    """Return what Dash renders when Records is opened."""
    return [Portal(grid(), id=ids.GRID_PLACE, to="grid-place")]


def grid() -> dag.AgGrid:
    """Return the grid of the tables; without rows it says that it loads, not that it is empty."""
    return dag.AgGrid(
        id=ids.GRID, columnDefs=[],
        defaultColDef={"sortable": True, "resizable": True, "floatingFilter": True,
                       "cellDataType": "text", "filter": "agTextColumnFilter",
                       "suppressHeaderMenuButton": True, "suppressHeaderFilterButton": True,
                       "suppressFloatingFilterButton": True},
        dashGridOptions={"styleNonce": ids.GRID_STYLES,
                         "animateRows": False, "includeHiddenColumnsInQuickFilter": True,
                         "enableCellTextSelection": True, "tooltipShowDelay": 300,
                         "getLocaleText": {"function": "gridWord(params)"},
                         "rowHeight": 30, "headerHeight": 32, "floatingFiltersHeight": 34},
        getRowId="params.data.id", style={"height": "100%", "width": "100%"},
    )
