"""The zooms at which names appear; ``script/2-view.js`` has the same numbers."""

# Screen pixels per map unit when the region fills a 1280 x 720 window, and the zooms
# at which further names are let in; the first is a phone's.
DEFAULT_SCALE = 0.60
ZOOMS = (0.68, 1.0, 1.6, 2.5, 4.0, 6.5, 10.0)


def label_level(scale: float) -> int:
    """Return the zoom level of the names for a scale in pixels per map unit."""
    return max((i for i, zoom in enumerate(ZOOMS) if zoom * DEFAULT_SCALE <= scale * 1.001),
               default=0)
