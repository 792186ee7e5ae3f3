"""The world's build, step by step, on faces small enough to draw by hand."""

import json
from pathlib import Path

import numpy as np
import pytest
import shapely
from shapely.geometry import LineString, MultiPolygon, Point, box

from geodata import digitise as build
from geodata.digitise.world_acts import drawn_finer
from geodata.digitise.world_cuts import cell_around, cut_out, extended, joined_to_ring
from geodata.digitise.world_detail import simplify, tolerance_of
from geodata.digitise.world_faces import WEST
from geodata.digitise.world_features import feature, regions, states
from geodata.digitise.world_file import as_line, check, write
from geodata.digitise.world_islands import fewer_islands
from geodata.digitise.world_mends import add_missing_units, join_parted
from geodata.digitise.world_states import OVER, parent_of
from geodata.digitise.world_topology import polygons_of, read_topology
from geodata.digitise.world_units import face_of, join_units
from geodata.generated import FINER, as_noted
from geodata.paths import DATA

NOWHERE = Point(0, 0)
STEPS = ("units", "mends", "cuts", "islands", "detail", "features", "file")


@pytest.mark.parametrize("step", STEPS)
def test_no_step_knows_of_another(step):
    text = (Path(build.__file__).parent / f"world_{step}.py").read_text(encoding="utf-8")
    assert [other for other in STEPS if f"world_{other} import" in text] == []


def unit(**columns: str) -> dict[str, str]:
    """Return the row of an admin-1 unit of France, with ``columns`` changed."""
    return {"adm0_a3": "FRA", "iso_a2": "FR", "iso_3166_2": "FR-01", "name": "Ain",
            "region": "", "region_cod": "", "geonunit": ""} | columns


# --- units ----------------------------------------------------------------------------


@pytest.mark.parametrize(("row", "where", "face"), [
    (unit(), NOWHERE, ("fr",)),
    (unit(iso_3166_2="FR-75", region_cod="FR-IDF"), NOWHERE, ("fr", "fr-75", "fr-idf")),
    (unit(iso_a2="US", iso_3166_2="US-ME", name="Maine"), NOWHERE, ("us", "us-me")),
    (unit(iso_a2="US", iso_3166_2="US-DC", name="District of Columbia"), NOWHERE, ("us",)),
    (unit(iso_a2="-99", adm0_a3="KOS"), NOWHERE, ("kosovo",)),
    (unit(iso_a2="RU", iso_3166_2="RU-TVE"), Point(35, 57), ("ru", WEST)),
    (unit(iso_a2="RU", iso_3166_2="RU-OMS"), Point(73, 55), ("ru",)),
    (unit(iso_a2="RU", iso_3166_2="UA-43"), Point(34, 45), ("crimea",)),
])
def test_a_unit_is_of_the_state_and_all_the_regions_that_it_is_in(row, where, face):
    assert face_of(row, where) == face


def test_units_of_one_atom_are_joined_and_antarctica_left_out(tmp_path):
    rows = [(unit(), box(0, 0, 1, 1)), (unit(iso_a2="FR\t"), box(1, 0, 2, 1)),
            (unit(adm0_a3="ATA", iso_a2="AQ"), box(0, -80, 1, -70))]
    path = tmp_path / "build.json"
    path.write_text(json.dumps({"features": [
        {"properties": row, "geometry": shapely.geometry.mapping(shape)} for row, shape in rows]}))
    joined = join_units(path)
    assert list(joined) == [("fr",)]
    assert joined[("fr",)].equals(box(0, 0, 2, 1))


def test_a_topologys_arcs_are_summed_scaled_and_run_backwards_where_it_says_so(tmp_path):
    path = tmp_path / "topology.json"
    path.write_text(json.dumps({
        "transform": {"scale": [0.5, 0.5], "translate": [10, 20]},
        "arcs": [[[0, 0], [2, 0], [0, 2]], [[0, 0], [0, 2], [2, 0]]],
        "objects": {"lakes": {"geometries": [{"type": "Polygon", "arcs": [[0, -2]]}]}}}))
    [lake], arcs = read_topology(path, "lakes")
    assert polygons_of(lake, arcs).equals(box(10, 20, 11, 21))


# --- cuts -----------------------------------------------------------------------------


def test_both_sides_of_the_berm_are_western_sahara_and_the_parallel_is_its_limit():
    faces = {("ma",): box(-17, 21, -9, 30), ("western-sahara",): box(-9, 21, -8.5, 27)}
    joined = join_parted(faces)
    assert joined[("western-sahara",)].equals(box(-17, 21, -8.5, 27))
    assert joined[("ma",)].equals(box(-17, 27, -9, 30))
    assert faces[("ma",)].equals(box(-17, 21, -9, 30)), "the faces given are left alone"


def test_what_units_lack_comes_from_the_countries_added_or_in_place_of_what_there_is(tmp_path):
    path = tmp_path / "topology.json"
    path.write_text(json.dumps({
        "transform": {"scale": [1, 1], "translate": [0, 0]},
        "arcs": [[[20, 60], [2, 0], [0, 1], [-2, 0], [0, -1]],
                 [[32, 35], [2, 0], [0, 1], [-2, 0], [0, -1]]],
        "objects": {"countries": {"geometries": [
            {"type": "Polygon", "arcs": [[0]], "properties": {"name": "Åland"}},
            {"type": "Polygon", "arcs": [[1]],
             "properties": {"name": "Cyprus U.N. Buffer Zone"}}]}}}))
    faces = {("ax",): box(20, 60, 21, 60.9), ("cy",): box(32, 34, 34, 35),
             ("northern-cyprus",): box(32, 35.5, 34, 37)}
    mended = add_missing_units(faces, path)
    assert mended[("ax",)].equals(box(20, 60, 22, 61))
    assert mended[("cy",)].covers(box(32, 34, 34, 35.5))
    assert not mended[("cy",)].overlaps(mended[("northern-cyprus",)])
    assert mended[("cy",)].bounds[2] == pytest.approx(34.004)


def test_a_line_that_stops_short_of_the_border_is_led_across_it():
    state = box(0, 0, 4, 4)
    line = extended(LineString([(2, 0.1), (2, 3.9)]), state.boundary)
    assert line.crosses(state)
    assert cell_around(Point(1, 1), state, [line]).area == pytest.approx(8)


def test_an_area_that_is_cut_out_leaves_its_state():
    faces = cut_out({("ge",): box(0, 0, 4, 4)}, "abkhazia", box(0, 0, 1, 4))
    assert faces[("abkhazia",)].equals(box(0, 0, 1, 4))
    assert faces[("ge",)].equals(box(1, 0, 4, 4))


def test_the_parts_of_a_boundary_are_joined_in_whatever_order_and_sense_they_come():
    parts = [LineString([(0, 0), (4, 0)]), LineString([(0, 4), (4, 4)]),
             LineString([(4, 0.1), (4, 3.9)]), LineString([(0, 0.1), (0, 3.9)])]
    assert joined_to_ring(parts).equals(box(0, 0, 4, 4))


# --- islands and detail ---------------------------------------------------------------

MAINLAND = box(0, 0, 5, 5)  # some 300,000 km2
SPECK = box(7, 0, 7.05, 0.05)  # some 30 km2


def test_a_small_island_goes_but_not_where_a_region_acted():
    faces = {("fr",): MultiPolygon([MAINLAND, SPECK]),
             ("fr", "fr-75"): MultiPolygon([box(0, 6, 1, 7), box(7, 6, 7.15, 6.15)])}
    assert fewer_islands(faces, acted=set()) == {
        ("fr",): MAINLAND, ("fr", "fr-75"): box(0, 6, 1, 7)}
    assert fewer_islands(faces, acted={"fr-75"})[("fr", "fr-75")].geom_type == "MultiPolygon"


def test_a_state_of_small_islands_keeps_the_three_largest():
    islands = [box(x, 0, x + 0.04 + x / 1000, 0.04) for x in range(5)]
    kept = fewer_islands({("mv",): MultiPolygon(islands)}, acted=set())[("mv",)]
    assert kept.equals(MultiPolygon(islands[2:]))


def test_an_island_that_two_states_share_is_kept_whole_or_not_at_all():
    # Neither half would be large enough alone.
    faces = {("ht",): MultiPolygon([MAINLAND, box(7, 0, 7.1, 0.3)]),
             ("do",): MultiPolygon([box(0, 6, 5, 9), box(7.1, 0, 7.2, 0.3)])}
    kept = fewer_islands(faces, acted=set())
    assert [len(shapely.get_parts(kept[state])) for state in (("ht",), ("do",))] == [2, 2]


def test_an_island_that_a_small_state_keeps_keeps_its_neighbours_half():
    # Some 240 km2: kept of Brunei, too small to be kept of Malaysia alone.
    brunei, malaysia = box(7, 0, 7.1, 0.1), box(7.1, 0, 7.2, 0.1)
    faces = {("bn",): brunei, ("my",): MultiPolygon([MAINLAND, malaysia])}
    kept = fewer_islands(faces, acted=set())
    assert kept[("bn",)].equals(brunei)
    assert kept[("my",)].covers(malaysia)


def test_what_acted_and_what_is_small_keeps_more_of_its_outline():
    acted = {"us-me"}
    most_first = [
        tolerance_of(("fr", "fr-75"), 100, acted),
        tolerance_of(("us", "us-me"), 90_000, acted),
        tolerance_of(("lu",), 2_600, acted),
        tolerance_of(("us", "us-tx"), 690_000, acted),
        tolerance_of(("br",), 8_500_000, acted),
    ]
    assert most_first == sorted(set(most_first))
    assert tolerance_of(("bn",), 5_800, acted) == tolerance_of(("lu",), 2_600, acted)
    assert tolerance_of(("us", "us-ak"), 1_700_000, acted) == most_first[-1]


def test_neighbours_of_unlike_detail_still_share_one_border():
    wave = [(2 + 0.1 * np.sin(9 * y), y) for y in np.linspace(0, 4, 200)]
    west = shapely.Polygon([(0, 0), *wave, (0, 4)])
    east = shapely.Polygon([(4, 0), *wave, (4, 4)])
    drawn = simplify({("az",): west, ("br",): east}, acted=set())
    shapes = list(drawn.values())
    assert shapely.coverage_is_valid(shapes)
    assert shapely.get_num_coordinates(shapes).sum() < 200
    decimals = shapely.get_coordinates(shapes)
    assert (decimals == decimals.round(2)).all()


# --- features and file ----------------------------------------------------------------


def test_a_state_is_whole_beneath_the_area_that_lies_over_it():
    faces = {(state,): box(x, 0, x + 1, 1) for x, state in enumerate(sorted(set(OVER.values())))}
    faces |= {(area,): box(x, 1, x + 1, 2) for x, area in enumerate(OVER)}
    names = {key: key.title() for key in (*OVER, *OVER.values())}
    found = {f["properties"]["geometry_id"]: f for f in states(faces, names)}
    assert found["crimea"]["properties"] == {
        "geometry_id": "crimea", "name": "Crimea", "level": "disputed", "parent": "ua"}
    assert found["ua"]["properties"]["level"] == "state"
    assert found["ua"]["geometry"].covers(found["crimea"]["geometry"])


def test_a_region_is_all_atoms_with_its_id_and_the_west_of_russia_is_none():
    faces = {("fr", "fr-75", "fr-idf"): box(0, 0, 1, 1), ("fr", "fr-idf"): box(1, 0, 2, 1),
             ("ru", WEST): box(30, 50, 40, 60)}
    found = {f["properties"]["geometry_id"]: f
             for f in regions(faces, {"fr-75": "Paris", "fr-idf": "Île-de-France"})}
    assert set(found) == {"fr-75", "fr-idf"}
    assert found["fr-idf"]["geometry"].equals(box(0, 0, 2, 1))
    assert found["fr-idf"]["properties"]["parent"] == "fr"


def test_a_dependency_names_its_state_and_a_state_nobody():
    assert (parent_of("gl"), parent_of("crimea"), parent_of("fr")) == ("dk", "ua", None)


def test_all_faults_of_the_world_are_told_together():
    bow = shapely.Polygon([(0, 0), (1, 1), (1, 0), (0, 1)])
    with pytest.raises(ValueError) as told:
        check([feature("fr", "France", "state", None, box(0, 0, 1, 1)),
               feature("fr", "France", "state", None, box(1, 0, 2, 1)),
               feature("gl", "Greenland", "state", "dk", bow)])
    for fault in ("fr: id used twice", "gl: Self-intersection", "gl: parent dk is not in"):
        assert fault in str(told.value)


def test_outer_rings_run_anticlockwise_in_the_file():
    clockwise = shapely.Polygon([(0, 0), (0, 1), (1, 1), (1, 0)])
    line = as_line(feature("fr", "France", "state", None, clockwise))
    ring = json.loads(line)["geometry"]["coordinates"][0]
    assert shapely.LinearRing(ring).is_ccw


def test_the_file_that_ships_is_written_as_the_build_writes_it(tmp_path):
    shipped = DATA / "geometry" / "world.geojson"
    world = [f | {"geometry": shapely.geometry.shape(f["geometry"])}
             for f in json.loads(shipped.read_text(encoding="utf-8"))["features"]]
    check(world)
    write(world[::-1], tmp_path / "world.geojson")
    assert (tmp_path / "world.geojson").read_bytes() == shipped.read_bytes()


def test_the_world_that_ships_is_drawn_for_all_regions_that_have_acted_by_now():
    # A region that acts for the first time is to be drawn finer: make packages geometry.
    assert as_noted(DATA, FINER, drawn_finer(DATA))


@pytest.mark.parametrize("layer", ["pieces", "lines", "context", "roads", "world"])
def test_a_layer_that_ships_is_as_the_build_wrote_it(layer):
    name = f"geometry/{layer}.geojson"
    assert as_noted(DATA, name, (DATA / name).read_text(encoding="utf-8"))
