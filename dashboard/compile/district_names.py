"""The names of districts, written in their areas as the reader zooms in.

There are three layers of them, of which a reader chooses: of the Soviet era, of today, and the
de facto provinces.  A district is called as it was while it existed, in each language, by
``area_names.csv``.  What places are called today, and by whom, is said of places, in
``names.csv``.
"""

from __future__ import annotations

import geopandas as gpd
import shapely
from shapely.geometry.base import BaseGeometry

from dashboard.compile.frame import REGION
from dashboard.compile.labels import Spot
from dashboard.draw.marks import WITHOUT_DOT
from geodata.atlas import Atlas
from geodata.names import LANGUAGES

# As late as the smallest villages, when a window holds a few districts; the class on the map
# has neither dot nor weight.
_RANK, CLASS_RANK = 4, 5
# What the ids of a layer's labels begin with.
SOVIET_LIMITS = "district-limit"
_BEGINS = {SOVIET_LIMITS: "district", "district-today": "today",
           "province-de-facto": "province"}
# Map units around a place in which no district's name has its middle.
_CLEAR = 4.0


def district_labels(layer: str, pieces: gpd.GeoSeries, district: dict[str, str],
                    places: BaseGeometry) -> list[dict]:
    """Return a label for each district of a layer, without its stand yet.

    ``pieces`` are projected shapes by piece id, ``district`` names the district of each.
    A name stands where its district is widest between the ``places`` in it, so that it is
    read as the whole area's and no place's.
    """
    labels = []
    room = shapely.box(0, 0, REGION.width, REGION.height).difference(places.buffer(_CLEAR))
    begins = _BEGINS[layer]
    for key, shapes in pieces.groupby(pieces.index.map(district)):
        if not key:
            continue
        whole = shapely.coverage_union_all(shapes.array).intersection(room)
        widest = shapely.Point(shapely.maximum_inscribed_circle(whole, tolerance=1).coords[0])
        labels.append({"id": f"{begins}-{key}", "x": round(widest.x, 1), "y": round(widest.y, 1),
                       "rank": CLASS_RANK, "kind": "district", "layer": layer, "names": {}})
    return labels


def district_parts(pieces: gpd.GeoSeries, district: dict[str, str]) -> dict[str, list]:
    """Return by piece the label of its Soviet district, and the point where the piece is widest.

    A comparison names there what passed on.
    """
    parts = {}
    for piece, shape in pieces.items():
        largest = max(shapely.get_parts(shape), key=lambda part: part.area)
        widest = shapely.Point(shapely.maximum_inscribed_circle(largest, tolerance=1).coords[0])
        parts[piece] = [f"{_BEGINS[SOVIET_LIMITS]}-{district[piece]}", round(widest.x, 1),
                        round(widest.y, 1)]
    return parts


def district_texts(atlas: Atlas, layer: str) -> dict[str, dict[str, str]]:
    """Return the name of each district's label of a layer in each language."""
    return {f"{_BEGINS[layer]}-{key}": names for key, names in area_names(atlas, layer).items()}


# The layer of the names of waters.
WATER = "water-name"


def area_names(atlas: Atlas, layer: str) -> dict[str, dict[str, str]]:
    """Return what each area of a layer is called in each language."""
    rows = atlas.area_names[atlas.area_names.layer == layer]
    return {area: {language: own[language] for language in LANGUAGES}
            for area, own in ((area, dict(zip(part.language, part.name, strict=True)))
                              for area, part in rows.groupby("area_id"))}


def spot_of(label: dict, text: str) -> Spot:
    """Return a label as the placing takes it."""
    if label["kind"] == "district":
        return Spot(label["id"], label["x"], label["y"], _RANK, text, within=True)
    return Spot(label["id"], label["x"], label["y"], label["rank"], text,
                area=label["kind"] in WITHOUT_DOT)
