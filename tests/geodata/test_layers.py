"""Reading layers: each faulty feature is told with its line, its place and what would do."""

import json

import geopandas as gpd
import pytest
from builders import (
    LINE,
    NORTH,
    SOUTH,
    damage,
    feature,
    square,
    tiny_folder,
    told,
    write_features,
    write_lines,
)
from shapely.geometry import MultiPolygon, Polygon, box

from geodata.check.coverage import coverage_problems
from geodata.layers import REGION_CRS, WGS84, WORLD_CRS, read_layer, write_layer
from geodata.reading import read_data


def read(folder, *features, layer="pieces", **members):
    path = write_features(folder / f"{layer}.geojson", *features, **members)
    return read_layer(path, layer)[:2]


def polygon(*ring):
    return {"type": "Polygon", "coordinates": [[*ring, ring[0]]]}


def only(problems):
    assert len(problems) == 1, told(problems)
    return str(problems[0])


def layer_of(*polygons):
    ids = [f"p{number}" for number in range(len(polygons))]
    return gpd.GeoDataFrame({"piece_id": ids}, geometry=list(polygons), crs=WGS84)


@pytest.mark.parametrize("layer", ["pieces", "lines", "context", "roads", "world"])
def test_a_faultless_layer_is_read_in_degrees(tmp_path, layer):
    frame, problems = read(tmp_path, feature(layer), layer=layer)
    assert problems == []
    assert len(frame) == 1
    assert frame.crs == "EPSG:4326"


def test_a_ring_that_crosses_itself_is_told_with_the_place(tmp_path):
    bow = polygon([46, 40], [46.1, 40.1], [46.1, 40], [46, 40.1])
    frame, problems = read(tmp_path, feature(geometry=bow),
                           feature(piece_id="south", geometry=SOUTH))
    assert only(problems) == ("geometry/pieces.geojson:2: north: geometry: vertex 0: "
                              "Self-intersection at 46.05000, 40.05000; draw the ring without "
                              "crossing itself: look at the vertices about there")
    assert frame.piece_id.tolist() == ["south"]


def test_swapped_coordinates_are_told_with_the_vertex_and_how_to_write_it(tmp_path):
    swapped = polygon([40, 46], [40.1, 46], [40.1, 46.1])
    _, problems = read(tmp_path, feature(geometry=swapped))
    assert only(problems) == ("geometry/pieces.geojson:2: north: vertex 0: lies at 40.0, 46.0, "
                              "as all do; coordinates are swapped; write 46.0, 40.0")


def test_the_first_vertex_that_strays_is_told_by_its_number(tmp_path):
    stray = polygon([46, 40], [46.1, 40], [64.1, 40.1])
    _, problems = read(tmp_path, feature(geometry=stray))
    assert only(problems) == ("geometry/pieces.geojson:2: north: vertex 2: lies at 64.1, 40.1; "
                              "keep within 43.0 to 50.0 E, 37.5 to 42.5 N")


def test_metres_instead_of_degrees_are_told(tmp_path):
    metres = polygon([584000, 4428000], [592000, 4428000], [592000, 4439000])
    _, problems = read(tmp_path, feature(geometry=metres))
    assert ("vertex 0: lies at 584000.0, 4428000.0, as all do; write degrees of EPSG:4326, "
            "not metres") in only(problems)


def test_the_world_may_lie_anywhere_on_it(tmp_path):
    _, problems = read(tmp_path, feature("world", geometry=square(-70, -50, 10)), layer="world")
    assert problems == []


def test_another_reference_system_is_told(tmp_path):
    crs = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32638"}}
    _, problems = read(tmp_path, feature(), crs=crs)
    assert only(problems) == ("geometry/pieces.geojson:1: crs: is urn:ogc:def:crs:EPSG::32638; "
                              "write EPSG:4326 and no crs member")


@pytest.mark.parametrize("name", ["urn:ogc:def:crs:OGC:1.3:CRS84", "EPSG:4326"])
def test_the_reference_system_may_be_named_when_it_is_the_right_one(tmp_path, name):
    _, problems = read(tmp_path, feature(), crs={"type": "name", "properties": {"name": name}})
    assert problems == []


def test_an_id_used_twice_is_told_with_its_first_line(tmp_path):
    _, problems = read(tmp_path, feature(), feature(geometry=SOUTH))
    assert only(problems) == ("geometry/pieces.geojson:3: north: piece_id: 'north' is already on "
                              "line 2; give each feature an id of its own")


def test_segments_of_one_line_are_told_apart_by_their_number(tmp_path):
    _, problems = read(tmp_path, feature("lines"), feature("lines", segment="1"), layer="lines")
    assert problems == []
    _, problems = read(tmp_path, feature("lines"), feature("lines"), layer="lines")
    assert "'front 0' is already on line 2" in only(problems)


@pytest.mark.parametrize("empty", [
    {"type": "Polygon", "coordinates": []}, {"type": "MultiPolygon", "coordinates": []},
    {"type": "GeometryCollection", "geometries": []},
])
def test_an_empty_geometry_is_told(tmp_path, empty):
    _, problems = read(tmp_path, feature(geometry=empty))
    assert only(problems) == (
        "geometry/pieces.geojson:2: north: geometry: is empty; draw it or delete the feature")


@pytest.mark.parametrize("broken", [
    {"type": "Polygon"}, {"type": "Blob", "coordinates": []}, {"coordinates": [1, 2]},
    {"type": "Polygon", "coordinates": [[[46, 40], [46.1, 40]]]},
    {"type": "Polygon", "coordinates": [[["a", "b"], [1, 2], [3, 4], ["a", "b"]]]},
])
def test_a_geometry_that_cannot_be_read_is_told(tmp_path, broken):
    _, problems = read(tmp_path, feature(geometry=broken))
    assert only(problems).startswith("geometry/pieces.geojson:2: north: geometry: cannot be read")


def test_a_feature_without_a_geometry_is_told(tmp_path):
    _, problems = read(tmp_path, {**feature(), "geometry": None})
    assert "north: geometry:" in only(problems)


def test_a_missing_property_is_told_by_name(tmp_path):
    lacking = feature()
    del lacking["properties"]["district"], lacking["properties"]["name"]
    _, problems = read(tmp_path, lacking)
    assert only(problems) == ("geometry/pieces.geojson:2: north: properties: lacks district, "
                              "name; add them; null where unknown")


def test_a_file_that_is_not_json_is_told_with_its_line(tmp_path):
    path = write_features(tmp_path / "pieces.geojson", feature())
    damage(path, '"district"', "district")
    _, problems = read_layer(path, "pieces")[:2]
    assert only(problems).startswith("geometry/pieces.geojson:2: file: is not JSON")


@pytest.mark.parametrize("text", ["[]", "{}", "null", '{"type": "Feature"}', '{"features": 1}'])
def test_a_file_of_something_else_is_told(tmp_path, text):
    (tmp_path / "pieces.geojson").write_text(text)
    _, problems = read_layer(tmp_path / "pieces.geojson", "pieces")[:2]
    assert only(problems).startswith("geometry/pieces.geojson:1: file: is not a FeatureCollection")


def test_a_feature_that_is_none_is_told(tmp_path):
    (tmp_path / "pieces.geojson").write_text(json.dumps({"features": [None, "piece", 5]}))
    frame, problems = read_layer(tmp_path / "pieces.geojson", "pieces")[:2]
    assert len(frame) == 0
    assert len(problems) >= 3


def test_lists_in_lists_without_end_are_told(tmp_path):
    for deep in (200, 100_000):
        text = f'{{"features": [{{"geometry": {{"coordinates": {"[" * deep}{"]" * deep}}}}}]}}'
        (tmp_path / "pieces.geojson").write_text(text)
        _, problems = read_layer(tmp_path / "pieces.geojson", "pieces")[:2]
        assert problems


def test_a_missing_file_is_told(tmp_path):
    _, problems = read_layer(tmp_path / "pieces.geojson", "pieces")[:2]
    assert only(problems) == ("geometry/pieces.geojson: file: is missing; "
                              "put data/geometry/pieces.geojson back; or rebuild it: "
                              "python -m geodata digitise --packages FOLDER")


def test_a_file_that_is_not_utf_8_is_told(tmp_path):
    (tmp_path / "pieces.geojson").write_bytes(b'{"features": ["\xff"]}')
    _, problems = read_layer(tmp_path / "pieces.geojson", "pieces")[:2]
    assert "is not JSON" in only(problems)


def test_every_fault_of_every_feature_is_told(tmp_path):
    metres = polygon([584000, 4428000], [592000, 4428000], [592000, 4439000])
    lacking = feature(geometry=metres)
    del lacking["properties"]["name"]
    _, problems = read(tmp_path, lacking, feature(piece_id="b", geometry=metres))
    assert [(p.line, p.column) for p in problems] == [
        (2, "north: properties"), (2, "north: vertex 0"), (3, "b: vertex 0")]


def test_neighbours_that_share_their_edge_are_a_coverage():
    assert coverage_problems(layer_of(box(46, 40, 47, 41), box(47, 40, 48, 41))) == []


def test_an_overlap_is_told_once_with_both_pieces_the_place_and_its_size():
    found = only(coverage_problems(layer_of(box(46, 40, 47.01, 41), box(47, 40, 48, 41))))
    assert found.startswith("geometry/pieces.geojson: p0: overlap between p0 and p1 about 47.0050")
    assert "94 km2" in found
    assert "by hand: vertex 0 of p0 (47.01000, 40.00000)" in found


def test_a_piece_drawn_twice_is_told():
    assert coverage_problems(layer_of(box(46, 40, 47, 41), box(46, 40, 47, 41)))


def test_a_sliver_of_a_gap_is_told_as_one_with_its_width():
    # 0.0002 degrees are some 17 m: the eye does not see them, a click falls through.
    found = only(coverage_problems(layer_of(box(46, 40, 47, 41), box(47.0002, 40, 48, 41))))
    assert found.startswith("geometry/pieces.geojson: p0: sliver of a gap between p0 and p1 about "
                            "47.00010, 40.")
    assert "17 m wide" in found


def test_a_sliver_of_an_overlap_is_told_as_one():
    bent = Polygon([(46, 40), (47, 40), (47.00004, 40.5), (47, 41), (46, 41)])
    found = only(coverage_problems(layer_of(bent, box(47, 40, 48, 41))))
    assert "sliver of an overlap between p0 and p1 about 47.0000" in found
    assert "vertex 2 of p0 (47.00004, 40.50000) is in one of them only" in found


def test_a_vertex_that_only_one_side_has_is_told():
    more = Polygon([(46, 40), (47, 40), (47, 40.5), (47, 41), (46, 41)])
    problems = told(coverage_problems(layer_of(more, box(47, 40, 48, 41))))
    assert all("vertex by vertex near 47.00000" in text for text in problems)
    assert problems


def test_a_hole_among_the_pieces_is_told_however_wide_it_is():
    ring = box(46, 40, 47, 41).difference(box(46.4, 40.4, 46.6, 40.6))
    assert only(coverage_problems(layer_of(ring))).startswith(
        "geometry/pieces.geojson: hole: no piece covers the land about 46.50000, 40.50000: "
        "3.8e+02 km2; draw a piece there, or widen a neighbour; or rebuild: ")


def test_a_hole_that_another_piece_fills_is_none():
    inner = box(46.4, 40.4, 46.6, 40.6)
    assert coverage_problems(layer_of(box(46, 40, 47, 41).difference(inner), inner)) == []


def test_pieces_that_lie_apart_are_a_coverage():
    apart = MultiPolygon([box(46, 40, 46.2, 40.2), box(46.8, 40, 47, 40.2)])
    assert coverage_problems(layer_of(apart, box(48, 40, 48.2, 40.2))) == []


def test_a_gap_in_the_partition_keeps_the_data_from_being_used(tmp_path):
    folder = tiny_folder(tmp_path)
    south = square(46.0, 39.8998)
    write_features(folder / "geometry/pieces.geojson", feature(),
                   feature(piece_id="south", geometry=south))
    found = only(read_data(folder).problems)
    assert found.startswith("geometry/pieces.geojson:2: north: sliver of a gap between north and "
                            "south about 46.0")


@pytest.mark.parametrize(("column", "value", "found"), [
    ("valid_from", "1994-5-12", "'1994-5-12' is not a day"),
    ("valid_to", "1994-05-12", "1994-05-12 is not after 1994-05-12"),
    ("source_id", "nowhere", "'nowhere' is not in sources"),
    ("locator", "", "is empty"),
])
def test_a_line_with_a_bad_day_period_or_source_is_told(tmp_path, column, value, found):
    folder = tiny_folder(tmp_path)
    write_lines(folder, feature("lines", **{column: value}))
    [problem] = read_data(folder).problems
    assert str(problem).startswith(f"geometry/lines.geojson:2: front 0: {column}: {found}")


def test_a_layer_written_and_read_again_is_the_same(tmp_path):
    layer, _ = read(tmp_path, feature(), feature(piece_id="south", geometry=SOUTH, name="Şuşa"))
    write_layer(tmp_path / "again.geojson", layer)
    again, problems = read_layer(tmp_path / "again.geojson", "pieces")[:2]
    assert problems == []
    assert again.drop(columns="geometry").equals(layer.drop(columns="geometry"))
    assert again.geometry.geom_equals(layer.geometry).all()


def test_a_layer_is_written_one_feature_per_line_with_five_decimals(tmp_path):
    fine = {**LINE, "coordinates": [[46.123456789, 40.0], [46.2, 40.0]]}
    layer, _ = read(tmp_path, feature("lines", geometry=fine, valid_to=None, note=None),
                    feature("lines", segment="1"), layer="lines")
    write_layer(tmp_path / "again.geojson", layer)
    lines = (tmp_path / "again.geojson").read_text().splitlines()
    assert len(lines) == 4
    first = json.loads(lines[1].rstrip(","))
    assert first["geometry"]["coordinates"][0] == [46.12346, 40.0]
    assert first["properties"]["note"] is None
    assert first["properties"]["accuracy_m"] == 500


def test_both_projections_of_the_maps_are_equal_area():
    for crs in (REGION_CRS, WORLD_CRS):
        projected = gpd.GeoSeries([box(46, 39, 47, 40), box(47, 39, 48, 40)], crs=WGS84).to_crs(crs)
        west, east = projected.area
        assert abs(west / east - 1) < 1e-3


def test_the_builders_squares_touch():
    assert SOUTH["coordinates"][0][2][1] == NORTH["coordinates"][0][0][1]
