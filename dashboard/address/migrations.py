"""Old addresses brought to the version of today, one named step for each version.

A step takes the parts of an address of one version and gives those of the next.  What an
address showed when it was copied it shows for ever; tests open each of
``tests/fixtures/links.txt`` and look at the map.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping

from dashboard.address.grammar import AROUND, AT, VERSION
from dashboard.draw.places import from_paper

# The papers of the first version, whose viewports were in map units of them.
PAPERS_V1 = {
    "region": {"crs": "+proj=laea +lat_0=39.85 +lon_0=46.75 +ellps=WGS84 +units=m +no_defs",
               "xmin": -219_000.0, "ymax": 96_000.0, "unit": 250.0, "width": 1584, "height": 888},
    "world": {"crs": "EPSG:8857", "xmin": -17_250_000.0, "ymax": 8_400_000.0, "unit": 21_500.0,
              "width": 1605, "height": 702},
}


def places_for_map_units(query: Mapping[str, str]) -> dict[str, str]:
    """Version 1 to 2: ``at`` names a point of the earth where it named one of the paper."""
    moved = dict(query)
    match = re.fullmatch(AT, query.get("at", "").strip(AROUND))
    if match:
        view = "world" if query.get("view", "").strip(AROUND) == "world" else "region"
        x, y, zoom = map(float, match.groups())
        paper = PAPERS_V1[view]
        lon, lat = _on_earth(paper, min(max(x, 0), paper["width"]), min(max(y, 0), paper["height"]))
        moved["at"] = f"{lon:.4f},{lat:.4f},{zoom:g}"
    return moved


def _on_earth(paper: Mapping, x: float, y: float) -> tuple[float, float]:
    """Return the point of the earth; of a corner of the paper that is none, one beside it."""
    while True:
        lon, lat = from_paper(paper, x, y)
        if math.isfinite(lon) and math.isfinite(lat) and abs(lon) <= 180:
            return lon, lat
        x += (paper["width"] / 2 - x) / 50


# What the region's map showed at the start up to version 2, and has to be asked for since.
SHOWN_V2 = ("access-road", "alternative", "claimed", "claimed-azerbaijan", "transport-link")
WITHOUT_REGION_V2 = ("about", "charts", "records", "world")


def layers_asked_for(query: Mapping[str, str]) -> dict[str, str]:
    """Version 2 to 3: layers that were on unless they were hidden are now on if they are shown."""
    named = dict(query)
    if query.get("view", "").strip(AROUND) in WITHOUT_REGION_V2:
        return named  # shows no map of the region
    gone = query.get("hide", "").rstrip(AROUND).split(",")
    asked = [name for name in query.get("show", "").rstrip(AROUND).split(",") if name]
    more = [name for name in SHOWN_V2 if name not in (*gone, *asked)]
    if more:
        named["show"] = ",".join([*asked, *more])
    return named


STEPS: dict[int, Callable[[Mapping[str, str]], dict[str, str]]] = {
    1: places_for_map_units, 2: layers_asked_for}


def migrated(query: Mapping[str, str], version: int) -> dict[str, str]:
    """Return the parts of an address of some version as an address of today has them."""
    for step in range(version, VERSION):
        query = STEPS[step](query)
    return dict(query)
