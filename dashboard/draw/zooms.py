"""The zooms at which names appear."""

# Screen pixels per map unit when the region fills a 1280 x 720 window, and the zooms
# at which further names are let in; the first is a phone's.
DEFAULT_SCALE = 0.60
ZOOMS = (0.68, 1.0, 1.6, 2.5, 4.0, 6.5, 10.0)
# Pixels and weight, by rank of a place, 0 for the one that governed from; and pixels between the
# letters of a district's name, which lies in its area. Nothing on the map is smaller than 12.
SIZES = {0: 15.0, 1: 13.0, 2: 12.5, 3: 12.0, 4: 12.0}
WEIGHTS = {0: 600, 1: 600, 2: 400, 3: 400, 4: 400}
SPACING = 0.6
# The first label level of each band and its pixels per map unit.
# On a phone's world the marks are smaller, too: see SMALLER.
BANDS = ((0, 0.24), (1, 0.58), (2, 0.96), (4, 2.4), (6, 6.0))
SMALLER = (0.6, 1, 1, 1, 1)
# Pixels to a map unit from which on the relief is the finer one.
FINER_RELIEF = 1.4
# The label level from which on an event of a weight has its mark, and the accuracy of a line its
# limits: on the whole of the region they would be in the way of what matters on the day.
EVENT_LEVELS = {1: 0, 2: 2, 3: 3}
ACCURACY_LEVEL = 4
# What lies so many pixels within an edge, at about that scale, is drawn anew for these levels:
# the first of each, and the one that is no more of it.
INSET_LEVELS = ((0, 2, 0.62), (2, 4, 1.4), (4, 6, 2.6), (6, 99, 6.5))


# How the names of states, of parts of one that lie apart, and of waters are set: pixels, face,
# pixels between letters.
AREA_NAMES = {"country": (15.0, "serif", 5.0), "exclave": (13.0, "serif", 1.0),
              "water-name": (12.0, "serif", 0.0)}
# By how many pixels the name of one moves off that of a place, the nearest first, and which ways.
AREA_MOVES = {"far": [18, 34, 50], "ways": [[0, 1], [0, -1], [1, 0], [-1, 0], [1, 1], [-1, 1],
                                            [1, -1], [-1, -1]]}

# Notes stand beside the land while all of it is seen: the first level of theirs and the one that
# is no more of them; and how large their head, their lines and names on the land are, in pixels.
NOTE_LEVELS = (0, 3)
NOTE_SIZES = {"head": 12.5, "line": 12.0, "land-name": 13.0, "zone-name": 12.0,
              "along": 12.0}


def label_level(scale: float) -> int:
    """Return the zoom level of the names for a scale in pixels per map unit."""
    return max((i for i, zoom in enumerate(ZOOMS) if zoom * DEFAULT_SCALE <= scale * 1.001),
               default=0)


def shown_from(level: int, until: int = 99) -> str:
    """Return the classes of what shows from a label level on, before another."""
    return " ".join([*([f"z{level}"] if level else []), *([f"u{until}"] if until < 99 else [])])


def coming_group(fix: str) -> str:
    """Return the name of the SVG element that holds what comes and goes as one.

    In a page, where ``fix`` is empty, it is an ``a`` that leads nowhere: of a ``g`` that is not
    displayed Chromium styles and lays out all that it holds, since a clip path could be among it
    (Blink's ``SVGGElement::LayoutObjectIsNeeded``), and most of a map is not displayed. None may
    hold another: an ``a`` within an ``a`` is not drawn.
    """
    return "g" if fix else "a"


def band_of(level: int) -> int:
    """Return the band of a label level."""
    return max(i for i, (first, _) in enumerate(BANDS) if first <= level)
