"""Rings wind as RFC 7946, section 3.1.6, says: outer ones to the left, holes to the right."""

import json

import geopandas as gpd
import pytest
import shapely

from geodata.layers import WGS84, write_layer
from geodata.paths import DATA

LAYERS = sorted((DATA / "geometry").glob("*.geojson"))


def rings_of(geometry):
    """Yield the rings of a GeoJSON geometry, each with whether it is an outer one."""
    polygons = {"Polygon": [geometry["coordinates"]],
                "MultiPolygon": geometry["coordinates"]}.get(geometry["type"], [])
    for rings in polygons:
        for number, ring in enumerate(rings):
            yield number == 0, ring


def wrongly_wound(path):
    """Return the properties of the features of a layer with a ring that winds the wrong way."""
    features = json.loads(path.read_text(encoding="utf-8"))["features"]
    return [next(iter(feature["properties"].values())) for feature in features
            if any(shapely.is_ccw(shapely.LinearRing(ring)) != outer
                   for outer, ring in rings_of(feature["geometry"]))]


@pytest.mark.parametrize("path", LAYERS, ids=lambda path: path.stem)
def test_every_ring_of_the_data_winds_as_the_standard_says(path):
    assert wrongly_wound(path) == []


def test_a_layer_is_written_with_its_rings_turned(tmp_path):
    outer = [(46, 39), (46, 40), (47, 40), (47, 39)]
    hole = [(46.2, 39.2), (46.8, 39.2), (46.8, 39.8), (46.2, 39.8)]
    made = gpd.GeoDataFrame({"name": ["a", "b", "c"]}, crs=WGS84, geometry=[
        shapely.Polygon(outer, [hole]), shapely.MultiPolygon([shapely.Polygon(outer)]),
        shapely.LineString(outer)])
    write_layer(tmp_path / "made.geojson", made)
    assert wrongly_wound(tmp_path / "made.geojson") == []
