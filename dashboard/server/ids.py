"""The ids of the Dash components, in one place."""

# Where the grid stands, and which table it is asked for.
GRID_PLACE = "grid-of"
GRID = "grid"
# What the style sheets that the grid puts into the page are known by.
GRID_STYLES = "grid"
