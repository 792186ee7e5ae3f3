"""What the layers and the tables are said to hold: for the dictionary and the data package."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from geodata.days import FIRST_DAY
from geodata.tables import Row
from geodata.vocabulary import values


@dataclass(frozen=True)
class Layer:
    """A file of ``data/geometry``: what it holds, its geometry, the meaning of its columns."""

    meaning: str
    geometry: str
    columns: dict[str, str]


_SHARED = {
    "accuracy_m": "How far, in metres, the line may lie from where it was.",
    "method": "How it was drawn.",
    "note": "Doubts and remarks.",
    "valid_from": "First day.",
    "valid_to": "First day after; null when still so.",
}
LAYERS: dict[str, Layer] = {
    "pieces": Layer(
        "The study area, cut into the smallest pieces that ever had one holder. They form a "
        "coverage: no gap, no overlap. `control.csv` says who held each, and when.",
        "Polygon, MultiPolygon",
        {
            "piece_id": "Key.",
            "district": "Soviet-era district that it belongs to.",
            "district_today": "District of Azerbaijan that it belongs to today.",
            "province_de_facto": "Province of Nagorno-Karabakh (de facto), empty where none.",
            "in_nkao": "Whether it lies inside the former oblast.",
            "name": "Name in English.",
        },
    ),
    "lines": Layer(
        "Lines that are shown, each with its period and accuracy. Lines of contact are edges "
        "between pieces, so that they agree with `control.csv`.",
        "LineString, MultiLineString",
        {
            "line_id": "The line; several segments make it up.",
            "segment": "A stretch of it with one period and one accuracy; with line_id the key.",
            "kind": "What sort of line it is: one of [line-kind](#line-kind).",
            "name": "Name in English.",
            "valid_from": _SHARED["valid_from"],
            "valid_to": _SHARED["valid_to"],
            "accuracy_m": _SHARED["accuracy_m"],
            "method": _SHARED["method"],
            "source_id": "Where we have it from: a row of sources, empty where none.",
            "locator": "Where in the source.",
            "note": _SHARED["note"],
        },
    ),
    "cuts": Layer(
        "The lines along which the study area was cut, digitised by hand from the villages on "
        "either side. `lines` and `pieces` are built from them.",
        "LineString",
        {
            "cut_id": "Key.",
            "name": "Name in English.",
            "kind": "What sort of cut it is: one of [cut-kind](#cut-kind).",
            "accuracy_m": _SHARED["accuracy_m"],
            "method": _SHARED["method"],
            "source": "Where we have it from: a row of sources, empty where none.",
            "inside": "Longitude and latitude of a point on the side that is cut out.",
            "buffer_m": "Half the width, in metres, of the strip along it that is cut out.",
            "valid_from": _SHARED["valid_from"],
            "valid_to": _SHARED["valid_to"],
            "note": _SHARED["note"],
        },
    ),
    "context": Layer(
        "The base map around the study area: states, lakes, reservoirs, rivers.",
        "Polygon, MultiPolygon, LineString",
        {
            "context_id": "Key.",
            "kind": "state, lake, reservoir, river.",
            "name": "Name in English.",
            "accuracy_m": _SHARED["accuracy_m"],
            "method": _SHARED["method"],
        },
    ),
    "roads": Layer(
        "Main roads and railways of the base map, each stretch with its method and accuracy. "
        "They are ground: whether anybody could pass is not said here.",
        "LineString",
        {
            "road_id": "The road; several segments make it up.",
            "segment": "A stretch of it with one method and one accuracy; with road_id the key.",
            "kind": "main-road, railway.",
            "name": "Its ends in English.",
            "valid_from": f"First day; null when it was there before {FIRST_DAY.year}.",
            "valid_to": _SHARED["valid_to"],
            "accuracy_m": _SHARED["accuracy_m"],
            "method": _SHARED["method"],
            "source_id": "Where the places that it is drawn by are from: a row of sources.",
            "locator": "Where in the source: the places, from end to end.",
            "line_id": "The line of lines.geojson that shows this road while that line is in "
            "force; empty where none does.",
            "note": _SHARED["note"],
        },
    ),
    "world": Layer(
        "States, areas that are disputed, and first-level regions that acted. Fit for a map of "
        "the world only.",
        "Polygon, MultiPolygon",
        {
            "geometry_id": "Key; the jurisdiction_id of the same body, where it is in the table.",
            "name": "Name in English.",
            "level": "state, region, or disputed: drawn apart, with no view on its status.",
            "parent": "The polygon that it lies over, null where none.",
        },
    ),
}


def docstring(thing: type) -> str:
    """Return what a class says of itself, in one line."""
    return " ".join((thing.__doc__ or "").split())


def columns_of(model: type[Row]) -> Iterable[tuple[str, dict, bool]]:
    """Yield each column of a table, what JSON Schema says of it, and whether it is required.

    A closed list of the vocabulary is given under ``list``, its values under ``enum``.
    """
    for column, schema in model.model_json_schema()["properties"].items():
        choices = [c for c in schema.get("anyOf", [schema]) if c.get("type") != "null"]
        needed = len(choices) == len(schema.get("anyOf", [schema]))
        flat = {k: v for k, v in schema.items() if k != "anyOf"} | choices[0]
        if "list" in flat:
            flat |= {"enum": list(values(flat["list"]))}
        yield column, flat | {"description": schema["description"]}, needed
