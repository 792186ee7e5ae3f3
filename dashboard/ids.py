"""The ids of the Dash components, in one place."""

STATE = "state"
SEARCH = "search"
TABLE = "table"
GRID = "grid"
CHOSEN = "chosen"
