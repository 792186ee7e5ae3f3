"""The names of a map in its frame: none is cut by an edge, states' names move away from it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import product

from dashboard.draw.boxes import MARGIN, meet, off_the_sides, within
from dashboard.draw.difference_picture import PLACES_FROM
from dashboard.draw.look import Look
from dashboard.draw.notes import Window
from dashboard.draw.symbols import dot
from dashboard.draw.text import text_width
from dashboard.draw.zooms import AREA_MOVES, AREA_NAMES, SIZES, SPACING

# Pixels between a name and the edge of its frame.
_CLEAR = 4.0
_ACROSS = {"start": 0.0, "middle": 0.5, "end": 1.0}


def with_names_inside(document: dict, language: str, window: Window, pixel: float,
                      wider: float = 1.0) -> dict:
    """Return the document with the names that a window shows whole.

    ``window`` is left, top, right and bottom in map units, of which a pixel has ``pixel``;
    ``wider`` is how much wider than ours the letters may be. What lies beside the land is asked
    for its room by ``folded.py``, and gets it here for wider letters.
    """
    countries = [(country, _inside(country, language, window, pixel, wider))
                 for country in document["countries"]]
    nodes = [node | {side: node[side] * wider for side in ("width", "wide") if side in node}
             if wider != 1 and "note" in node else node for node in document["nodes"]]
    return {
        **document,
        "countries": [moved for _, moved in countries if moved],
        "labels": [label for label in document["labels"]
                   if _fits(label, language, window, pixel, wider)],
        "nodes": nodes,
    }


def with_states_clear(document: dict, look: Look, level: int, window: Window, pixel: float,
                      wider: float, over: Sequence[Window] = ()) -> dict:
    """Return the document with names of states and waters moved off those of places that a frame
    shows at a level, by as little as may be; one that has no room nearby stays where it is.

    Nothing stays ``over`` which a difference has its names.
    """
    if "names" in look.hidden:
        return document
    labels = [label for label in document["labels"]
              if _free(_label_box(label, look.language, pixel, wider), over)]
    document = document | {"labels": labels}
    taken = [*over, *_places(document, look, level, pixel, wider)]
    countries = []
    for country in document["countries"]:
        def box(one: dict) -> Window:
            return _box(one, look.language, pixel, wider)

        stood = next((one for one in _moved(country, pixel)
                      if within(box(one), off_the_sides(window, pixel)) and _free(box(one), taken)),
                     country)
        if _free(box(stood), over):
            taken.append(box(stood))
            countries.append(stood)
    return document | {"countries": countries}


def _moved(country: dict, pixel: float) -> Iterator[dict]:
    """Yield a name where it is, and a little beside it: farther off that of a water is on land."""
    yield country
    far_off = AREA_MOVES["far"][:1 if country["class"] == "water-name" else None]
    for far, (right, down) in product(far_off, AREA_MOVES["ways"]):
        yield country | {"x": round(country["x"] + right * far * pixel, 1),
                         "y": round(country["y"] + down * far * pixel, 1)}


def _free(box: Window, taken: Sequence[Window]) -> bool:
    return not any(meet(box, other) for other in taken)


def boxes_of(document: dict, look: Look, level: int, pixel: float, wider: float) -> list[Window]:
    """Return where the names of places, states and waters lie that a frame shows at a level."""
    if "names" in look.hidden:
        return []
    return [*(_box(country, look.language, pixel, wider) for country in document["countries"]),
            *_places(document, look, level, pixel, wider)]


def _places(document: dict, look: Look, level: int, pixel: float, wider: float) -> list[Window]:
    if look.difference and level < PLACES_FROM:
        return []
    return [_label_box(label, look.language, pixel, wider) for label in document["labels"]
            if label["names"][look.language][4] <= level and label.get("layer") not in look.hidden]


def _box(country: dict, language: str, pixel: float, wider: float) -> Window:
    """Return where the name of a state or a water lies."""
    half, size = _half_of(country, language, pixel, wider)
    return (country["x"] - half, country["y"] - size, country["x"] + half,
            country["y"] + size / 4)


def _half_of(country: dict, language: str, pixel: float, wider: float) -> tuple[float, float]:
    """Return half of how wide the name of a state or a water is, and the size of its letters."""
    size, face, spacing = AREA_NAMES[country["class"]]
    text = country["names"][language]
    return (wider * text_width(text, size, face) + spacing * len(text)) * pixel / 2, size * pixel


def _inside(country: dict, language: str, window: Window, pixel: float,
            wider: float) -> dict | None:
    """Return a state or a water whose name is seen in part, moved so that it is seen whole.

    None is left out for where it lies: a map that names one neighbour names the other.
    """
    left, top, right, bottom = window
    x, y = country["x"], country["y"]
    half, size = _half_of(country, language, pixel, wider)
    clear = _CLEAR * pixel
    if (right - left < 2 * (half + clear) or not (left - half < x < right + half)
            or not (top < y < bottom + size)):
        return None
    return country | {
        "x": round(min(max(x, left + half + clear), right - half - clear), 1),
        "y": round(min(max(y, top + size + clear), bottom - size / 4 - clear), 1)}


def _fits(label: dict, language: str, window: Window, pixel: float, wider: float) -> bool:
    return (within(_label_box(label, language, pixel, wider), off_the_sides(window, pixel))
            and (not dot(label) or within(_dot_box(label, MARGIN * pixel), window)))


def _dot_box(label: dict, half: float) -> Window:
    """Return where the dot of a place lies."""
    x, y = label["x"], label["y"]
    return x - half, y - half, x + half, y + half


def _label_box(label: dict, language: str, pixel: float, wider: float) -> Window:
    """Return where the name of a place or a district lies."""
    text, dx, dy, anchor, _ = label["names"][language]
    size = SIZES.get(label["rank"], SIZES[4])
    spacing = SPACING * len(text) if "layer" in label else 0.0
    wide = wider * text_width(text, size, "sans-bold" if label["rank"] == 1 else "sans") + spacing
    start = label["x"] + (dx - wide * _ACROSS[anchor]) * pixel
    middle = label["y"] + dy * pixel
    return start, middle - size / 2 * pixel, start + wide * pixel, middle + size / 2 * pixel
