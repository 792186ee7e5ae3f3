"""Damage at random places of the shipped geometry and its dates is always told."""

from __future__ import annotations

import copy
import csv
import json
from datetime import timedelta

import geopandas as gpd
import pytest
from builders import write_features
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from shapely import get_coordinates, union_all
from shapely.geometry import shape

from geodata.check.coverage import coverage_problems, sliver_problems
from geodata.check.fronts import off_edges, parting_nothing
from geodata.check.lines import line_problems
from geodata.check.pieces import place_problems
from geodata.check.tables import period_problems, reference_problems
from geodata.days import FIRST_DAY, LAST_DAY
from geodata.districts import districts_of
from geodata.layers import REGION_CRS, read_layer
from geodata.partition import control_problems
from geodata.paths import DATA
from geodata.tables import TABLES

# Each example reads a layer anew: a few dozen random places are enough to find a hole.
fuzz = settings(max_examples=25, deadline=None,
                suppress_health_check=[HealthCheck.function_scoped_fixture])
picks = st.integers(0, 10_000)


def features(layer: str) -> list[dict]:
    text = (DATA / "geometry" / f"{layer}.geojson").read_text(encoding="utf-8")
    return json.loads(text)["features"]


def rows(table: str) -> list[tuple[int, object]]:
    with (DATA / f"{table}.csv").open(encoding="utf-8", newline="") as text:
        return [(line, TABLES[table].model_validate(row))
                for line, row in enumerate(csv.DictReader(text), 2)]


PIECES, LINES = features("pieces"), features("lines")
CONTROL, ZONES, CORRIDOR, PLACES = map(rows, ("control", "zones", "corridor", "places"))
DISTRICTS = districts_of(rows("named_areas"))


def read(folder, layer: str, damaged: list[dict], **members):
    path = write_features(folder / f"{layer}.geojson", *damaged, **members)
    found, problems = read_layer(path, layer)[:2]
    return found, [str(problem) for problem in problems]


def told_of_pieces(folder, damaged: list[dict]) -> list[str]:
    pieces, problems = read(folder, "pieces", damaged)
    return problems + [str(p) for p in [*coverage_problems(pieces), *sliver_problems(pieces)]]


def outer_ring(feature: dict) -> list:
    geometry = feature["geometry"]
    polygons = geometry["coordinates"]
    return (polygons if geometry["type"] == "Polygon" else polygons[0])[0]


def shared_vertices() -> set[str]:
    seen: dict[str, set[str]] = {}
    for feature in PIECES:
        for at in get_coordinates(shape(feature["geometry"])).tolist():
            seen.setdefault(str(at), set()).add(feature["properties"]["piece_id"])
    # Where two pieces meet at the limit of the study area, a gap opens to the outside, where
    # nothing is known to be missing.
    limit = union_all([shape(feature["geometry"]) for feature in PIECES]).boundary
    outside = set(map(str, get_coordinates(limit).tolist()))
    return {at for at, owners in seen.items() if len(owners) > 1} - outside


SHARED = shared_vertices()


def picked(among: list, pick: int):
    return among[pick % len(among)]


def test_the_shipped_geometry_is_sound(tmp_path):
    assert told_of_pieces(tmp_path, PIECES) == []


@fuzz
@given(pick=picks, vertex=picks, east=st.sampled_from([-0.03, 0.03]))
def test_a_vertex_out_of_place_is_told(tmp_path, pick, vertex, east):
    damaged = copy.deepcopy(PIECES)
    feature = picked(damaged, pick)
    ring = outer_ring(feature)
    # One that a neighbour has too: the limit of the study area has nothing to disagree with.
    shared = [n for n, at in enumerate(ring[1:-1], 1) if str(at) in SHARED]
    at = picked(shared, vertex)
    ring[at] = [ring[at][0] + east, ring[at][1] + 0.02]
    problems = told_of_pieces(tmp_path, damaged)
    assert problems
    assert all("geometry/pieces.geojson" in problem for problem in problems)


@fuzz
@given(pick=picks, start=picks)
def test_a_ring_that_crosses_itself_is_told_with_its_piece_and_vertex(tmp_path, pick, start):
    damaged = copy.deepcopy(PIECES)
    feature = picked(damaged, pick)
    ring = outer_ring(feature)
    at = 1 + start % (len(ring) - 4)
    # A loop: two vertices far apart on the ring change places.
    other = 1 + (at + len(ring) // 2) % (len(ring) - 2)
    ring[at], ring[other] = ring[other], ring[at]
    problems = told_of_pieces(tmp_path, damaged)
    name = feature["properties"]["piece_id"]
    assert any(name in problem for problem in problems)
    if not shape(feature["geometry"]).is_valid:
        assert any(f"{name}: geometry: vertex " in problem for problem in problems)


@fuzz
@given(pick=picks)
def test_rows_that_name_a_piece_that_is_gone_are_told(pick):
    gone = picked(PIECES, pick)["properties"]["piece_id"]
    tables = {"control": CONTROL, "zones": ZONES}
    known = {feature["properties"]["piece_id"] for feature in PIECES} - {gone}
    [problem] = reference_problems(tables, "pieces", known)
    assert str(problem).startswith("control.csv:")
    assert f"{gone!r} is not in pieces, here and on " in str(problem)


@fuzz
@given(pick=picks, metres=st.floats(5, 40))
def test_a_gap_between_neighbours_is_told(tmp_path, pick, metres):
    damaged = copy.deepcopy(PIECES)
    feature = picked(damaged, pick)
    flat = gpd.GeoSeries([shape(feature["geometry"])], crs="EPSG:4326").to_crs(REGION_CRS)
    smaller = flat.buffer(-metres).to_crs("EPSG:4326").iloc[0]
    feature["geometry"] = smaller.__geo_interface__
    problems = told_of_pieces(tmp_path, damaged)
    name = feature["properties"]["piece_id"]
    assert any("gap between" in problem and name in problem for problem in problems) or any(
        "no piece covers the land" in problem for problem in problems)


@fuzz
@given(pick=picks, metres=st.floats(5, 400))
def test_an_overlap_of_neighbours_is_told(tmp_path, pick, metres):
    damaged = copy.deepcopy(PIECES)
    feature = picked(damaged, pick)
    flat = gpd.GeoSeries([shape(feature["geometry"])], crs="EPSG:4326").to_crs(REGION_CRS)
    feature["geometry"] = flat.buffer(metres).to_crs("EPSG:4326").iloc[0].__geo_interface__
    problems = told_of_pieces(tmp_path, damaged)
    name = feature["properties"]["piece_id"]
    assert any("overlap between" in problem and name in problem for problem in problems)


@fuzz
@given(pick=picks, width=st.floats(0.0001, 0.002))
def test_a_sliver_is_told(tmp_path, pick, width):
    damaged = copy.deepcopy(PIECES)
    feature = picked(damaged, pick)
    x, y = 45.2, 38.6  # clear of every piece
    sliver = [[[x, y], [x + 0.2, y], [x + 0.2, y + width], [x, y + width], [x, y]]]
    geometry = feature["geometry"]
    parts = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    feature["geometry"] = {"type": "MultiPolygon", "coordinates": [*parts, sliver]}
    problems = told_of_pieces(tmp_path, damaged)
    name = feature["properties"]["piece_id"]
    assert any(f"{name}: has a sliver" in problem for problem in problems)


@fuzz
@given(pick=picks)
def test_swapped_coordinates_are_told_with_how_to_write_them(tmp_path, pick):
    damaged = copy.deepcopy(PIECES)
    ring = outer_ring(picked(damaged, pick))
    ring[:] = [[y, x] for x, y in ring]
    assert any("vertex 0" in p and "coordinates are swapped; write" in p
               for p in told_of_pieces(tmp_path, damaged))


@fuzz
@given(pick=picks, crs=st.sampled_from(["EPSG:3857", "EPSG:32638"]))
def test_metres_in_place_of_degrees_are_told(tmp_path, pick, crs):
    damaged = copy.deepcopy(PIECES)
    feature = picked(damaged, pick)
    flat = gpd.GeoSeries([shape(feature["geometry"])], crs="EPSG:4326").to_crs(crs)
    feature["geometry"] = flat.iloc[0].__geo_interface__
    assert any("not metres" in problem for problem in told_of_pieces(tmp_path, damaged))


def test_a_crs_member_that_is_not_wgs_84_is_told(tmp_path):
    member = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32638"}}
    _, problems = read(tmp_path, "pieces", PIECES, crs=member)
    assert any("crs" in problem and "32638" in problem for problem in problems)


@fuzz
@given(first=picks, second=picks)
def test_an_id_used_twice_is_told(tmp_path, first, second):
    damaged = copy.deepcopy(PIECES)
    one, other = picked(damaged, first), picked(damaged, second)
    if one is other:
        return
    other["properties"]["piece_id"] = one["properties"]["piece_id"]
    _, problems = read(tmp_path, "pieces", damaged)
    assert any("is already on line" in problem for problem in problems)


@fuzz
@given(pick=picks, days=st.integers(1, 400), side=st.sampled_from(["valid_from", "valid_to"]))
def test_holders_that_overlap_or_leave_a_gap_are_told(pick, days, side):
    line, row = picked([pair for pair in CONTROL if getattr(pair[1], side) is not None
                        and pair[1].valid_from > FIRST_DAY], pick)
    changed = row.model_copy(update={side: getattr(row, side) - timedelta(days)})
    damaged = [(n, changed if n == line else r) for n, r in CONTROL]
    pieces = {feature["properties"]["piece_id"] for feature in PIECES}
    problems = control_problems(damaged, pieces, FIRST_DAY, LAST_DAY)
    assert any(row.piece_id in str(problem) for problem in problems)


@fuzz
@given(pick=picks)
def test_a_zone_that_overlaps_itself_is_told(pick):
    line, row = picked(ZONES, pick)
    twice = row.model_copy(update={"valid_from": row.valid_from + timedelta(1)})
    tables = {"zones": [*ZONES, (line + 1, twice)], "corridor": CORRIDOR}
    if row.valid_to and twice.valid_from >= row.valid_to:
        return
    assert any(row.piece_id in str(problem) for problem in period_problems(tables))


@fuzz
@given(pick=picks, days=st.integers(1, 200))
def test_states_of_the_corridor_that_overlap_are_told(pick, days):
    line, row = picked(CORRIDOR[1:], pick)
    earlier = row.model_copy(update={"valid_from": row.valid_from - timedelta(days)})
    damaged = [(n, earlier if n == line else r) for n, r in CORRIDOR]
    problems = period_problems({"zones": [], "corridor": damaged})
    assert any("the corridor begins on" in str(problem) for problem in problems)


@pytest.fixture(scope="module")
def pieces(tmp_path_factory):
    return read(tmp_path_factory.mktemp("pieces"), "pieces", PIECES)[0]


CONTACT = [n for n, feature in enumerate(LINES)
           if feature["properties"]["kind"] in ("line-of-contact", "front")]


def told_of_lines(folder, pieces, damaged: list[dict], control=CONTROL) -> list[str]:
    lines, problems = read(folder, "lines", damaged)
    found = [*line_problems(lines), *off_edges(lines, pieces),
             *parting_nothing(lines, pieces, control)]
    return problems + [str(problem) for problem in found]


def test_the_shipped_lines_are_sound(tmp_path, pieces):
    assert told_of_lines(tmp_path, pieces, LINES) == []


@fuzz
@given(pick=picks, vertex=picks, north=st.floats(0.004, 0.05))
def test_a_line_off_the_edges_is_told_with_its_vertex(tmp_path, pieces, pick, vertex, north):
    damaged = [copy.deepcopy(LINES[picked(CONTACT, pick)])]
    geometry = damaged[0]["geometry"]
    line = (geometry["coordinates"] if geometry["type"] == "LineString"
            else geometry["coordinates"][0])
    at = vertex % len(line)
    line[at] = [line[at][0], line[at][1] + north]
    edges = pieces.to_crs(REGION_CRS).geometry.boundary.union_all()
    moved = gpd.GeoSeries(gpd.points_from_xy([line[at][0]], [line[at][1]]), crs="EPSG:4326")
    if moved.to_crs(REGION_CRS).iloc[0].distance(edges) <= 60:
        return  # it came to lie on another edge
    assert any("vertex" in problem and "from every edge" in problem
               for problem in told_of_lines(tmp_path, pieces, damaged))


@fuzz
@given(pick=picks, accuracy=st.sampled_from([None, 0, -500, "", "good"]))
def test_a_line_without_an_accuracy_is_told(tmp_path, pieces, pick, accuracy):
    damaged = [copy.deepcopy(picked(LINES, pick))]
    damaged[0]["properties"]["accuracy_m"] = accuracy
    assert any("accuracy_m" in problem for problem in told_of_lines(tmp_path, pieces, damaged))


@fuzz
@given(pick=picks)
def test_a_line_without_an_origin_is_told(tmp_path, pieces, pick):
    damaged = [copy.deepcopy(picked(LINES, pick))]
    damaged[0]["properties"] |= {"method": "", "source_id": ""}
    assert any("source_id" in problem for problem in told_of_lines(tmp_path, pieces, damaged))


@fuzz
@given(pick=picks)
def test_a_line_between_pieces_of_one_holder_is_told(tmp_path, pieces, pick):
    damaged = [LINES[picked(CONTACT, pick)]]
    everybody = [(n, row.model_copy(update={"holder": "karabakh"})) for n, row in CONTROL]
    if "rest-of-azerbaijan" in damaged[0]["properties"]["line_id"]:
        return  # only one piece lies beside it
    problems = told_of_lines(tmp_path, pieces, damaged, everybody)
    middle_of_three = not problems
    assert middle_of_three or any("both held by karabakh" in p for p in problems)


BESIDE_PLACES = {name: rows(name) for name in ("control", "sides", "place_sides")}
SIDED = [n for n, (_, row) in enumerate(PLACES) if row.side_1994_2020 in ("karabakh", "azerbaijan")
         and row.in_nkao in ("in", "out")]


@fuzz
@given(pick=picks)
def test_a_place_whose_side_is_turned_round_is_told(pieces, pick):
    number = picked(SIDED, pick)
    line, row = PLACES[number]
    other = "karabakh" if row.side_1994_2020 == "azerbaijan" else "azerbaijan"
    damaged = [(line, row.model_copy(update={"side_1994_2020": other}))]
    [problem] = place_problems({**BESIDE_PLACES, "places": damaged}, pieces, DISTRICTS)
    assert str(problem).startswith(f"places.csv:{line}: side_1994_2020: {row.place_id!r}")
