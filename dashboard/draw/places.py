"""Places on the paper of a map: from longitude and latitude to map units, and back.

A paper is a rectangle of a projection, as a compiled document tells of it under ``paper``:
``crs`` (anything that PROJ takes), ``xmin`` and ``ymax`` of its upper left corner in metres of
that projection, and ``unit``, the metres of a map unit. Land far off can lie in one of its
``insets``: its ``box`` in degrees has a projection of its own, and a ``place`` on the paper.
``web/map/projection.js`` does the same for the projections that there are.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyproj import Transformer

# The width in kilometres that zoom 1 of an address shows, whatever the paper of a map is now.
FULL_WIDTH_KM = {"region": 396.0, "world": 34_507.5}


def part_document(part: str) -> str:
    """Return the name of the document of a part of the world, of the whole world for ""."""
    return f"world-{part}" if part else "world"


def to_paper(paper: Mapping, lon: float, lat: float) -> tuple[float, float]:
    """Return the map units of a point in EPSG:4326."""
    part = _inset(paper, "box", lon, lat)
    x, y = _transformer(part["crs"]).transform(lon, lat)
    return (x - part["xmin"]) / paper["unit"], (part["ymax"] - y) / paper["unit"]


def from_paper(paper: Mapping, x: float, y: float) -> tuple[float, float]:
    """Return longitude and latitude of a point in map units; infinite off the projection."""
    part = _inset(paper, "place", x, y)
    return _transformer(part["crs"]).transform(
        part["xmin"] + x * paper["unit"], part["ymax"] - y * paper["unit"],
        direction="INVERSE")


def _inset(paper: Mapping, within: str, x: float, y: float) -> Mapping:
    """Return the inset in whose ``within`` a point lies, the paper itself where in none."""
    for inset in paper.get("insets", ()):
        first, second, third, fourth = inset[within]
        if first <= x <= third and second <= y <= fourth:
            return inset
    return paper


def viewport(document: Mapping, at: tuple[float, float, float] | None,
             ) -> tuple[float, float, float] | None:
    """Return where a place of an address lies on a document: x, y in map units, and its zoom.

    ``at`` is longitude, latitude and the zoom, of which 1 shows all of the map.
    """
    if at is None:
        return None
    lon, lat, zoom = at
    width = document["width"] * document["paper"]["unit"] / 1000
    return held(document, (*to_paper(document["paper"], lon, lat),
                           zoom * width / FULL_WIDTH_KM[document["view"]]))


def held(document: Mapping, view: tuple[float, float, float]) -> tuple[float, float, float]:
    """Return a view of a document held to its paper: no farther than all of it, nor beyond."""
    x, y, zoom = view[0], view[1], max(1.0, view[2])
    return (round(seen_within(x, document["width"], document["width"] / zoom), 4),
            round(seen_within(y, document["height"], document["height"] / zoom), 4), zoom)


def seen_within(middle: float, size: float, seen: float) -> float:
    """Return the middle of what is seen of a size, moved so that it lies on the paper."""
    return min(size - seen / 2, max(seen / 2, middle)) if seen < size else size / 2


@lru_cache(maxsize=16)
def _transformer(crs: str) -> Transformer:
    from pyproj import Transformer  # half a second: only for an address that names a place

    return Transformer.from_crs("EPSG:4326", crs, always_xy=True)
