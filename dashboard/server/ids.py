"""The ids of the Dash components, in one place."""

STATE = "state"
SEARCH = "search"
CHOSEN = "chosen"
# What a view shows is made when the view is first opened; the store names the opening.
RECORDS = "records"
RECORDS_OPENED = "records-opened"
TABLE = "table"
GRID = "grid"
CHARTS = "charts"
CHARTS_OPENED = "charts-opened"
ABOUT = "about"
ABOUT_OPENED = "about-opened"


def chart(name: str) -> str:
    """Return the id of a chart's graph; the script knows what the chart is by it."""
    return f"chart-{name}"
