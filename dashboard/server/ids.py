"""The ids of the Dash components, in one place."""

# Where the grid comes to stand, and which table it is asked for.
GRID_PLACE = "grid-of"
GRID = "grid"
