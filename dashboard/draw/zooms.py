"""The zooms at which names appear."""

# Screen pixels per map unit when the region fills a 1280 x 720 window, and the zooms
# at which further names are let in; the first is a phone's.
DEFAULT_SCALE = 0.60
ZOOMS = (0.68, 1.0, 1.6, 2.5, 4.0, 6.5, 10.0)
# Pixels, by rank of a place; and between the letters of a district's name, which lies in its area.
SIZES = {1: 13.0, 2: 11.5, 3: 10.5, 4: 10.5}
SPACING = 0.6
# The first label level of each band and its pixels per map unit.
# On a phone's world the marks are smaller, too: see SMALLER.
BANDS = ((0, 0.24), (1, 0.58), (2, 0.96), (4, 2.4), (6, 6.0))
SMALLER = (0.6, 1, 1, 1, 1)


def label_level(scale: float) -> int:
    """Return the zoom level of the names for a scale in pixels per map unit."""
    return max((i for i, zoom in enumerate(ZOOMS) if zoom * DEFAULT_SCALE <= scale * 1.001),
               default=0)


def band_of(level: int) -> int:
    """Return the band of a label level."""
    return max(i for i, (first, _) in enumerate(BANDS) if first <= level)
