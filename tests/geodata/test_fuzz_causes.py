"""Each fault of the shipped data is told by its cause: first, and once."""

from __future__ import annotations

import pytest
from damage import changed, features, moved, replaced, ring_of, shipped, text_of, told_of, walk
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from geodata.vocabulary import DRAWN

# Each example checks all the ground: a few picks find a hole, the rest is the list below.
fuzz = settings(max_examples=6, deadline=None,
                suppress_health_check=[HealthCheck.function_scoped_fixture])
picks = st.integers(0, 10_000)
PIECE, ROAD = "qubadli-east", "corridor-road-new"
PIECE_AT, ROAD_AT = (
    next(f"geometry/{layer}.geojson:{line}: {key}{more}" for line, feature
         in enumerate(features(layer), 2) if key in feature["properties"].values())
    for layer, key, more in (("pieces", PIECE, ""), ("lines", ROAD, " 0")))
CONTACT_LINE = "line-of-contact-agdam-east-agdam-west"


def piece(change):
    return {"pieces": changed("pieces", PIECE, change)}


def line(line_id, change):
    return {"lines": changed("lines", line_id, change)}


def without(layer, feature_id):
    return {layer: [f for f in features(layer) if f["properties"][f"{layer[:-1]}_id"]
                    != feature_id]}


def table(name, old, new):
    return {name: replaced(name, old, new)}


def properties(**values):
    return lambda feature: feature["properties"].update(values)


def geometry(position_of):
    def change(feature):
        shape = feature["geometry"]
        shape["coordinates"] = walk(position_of, shape["coordinates"])
    return change


def whole_line(line_id, position_of):
    """Return the lines, of which one is moved in all its segments."""
    found = features("lines")
    for feature in found:
        if feature["properties"]["line_id"] == line_id:
            geometry(position_of)(feature)
    return found


def vertex(number, east, north):
    def change(feature):
        ring = ring_of(feature)
        ring[number] = [ring[number][0] + east, ring[number][1] + north]
    return change


def crossed(feature):
    ring = ring_of(feature)
    ring[3], ring[9] = ring[9], ring[3]


def bulged(piece_id, east=-0.03):
    """Return the pieces, of which one has its westernmost vertex moved."""
    def change(feature):
        ring = ring_of(feature)
        number = min(range(1, len(ring) - 1), key=lambda n: ring[n][0])
        ring[number] = [ring[number][0] + east, ring[number][1]]
    return changed("pieces", piece_id, change)


# What is damaged, and the beginning and a part of the first message.
FAULTS = {
    "a ring crosses itself": (
        lambda: piece(crossed), f"{PIECE_AT}: geometry: vertex ",
        "Self-intersection at 46."),
    "a ring is not closed": (
        lambda: piece(lambda f: ring_of(f).pop()),
        f"{PIECE_AT}: geometry: ring 0: vertex ", "close it: add 46."),
    "a geometry is null": (
        lambda: piece(lambda f: f.update(geometry=None)),
        f"{PIECE_AT}: geometry: is missing", "draw it"),
    "one vertex is swapped": (
        lambda: piece(lambda f: ring_of(f)[7].reverse()),
        f"{PIECE_AT}: vertex 7: lies at 39.", "write 46."),
    "all vertices are metres": (
        lambda: piece(geometry(lambda at: [at[0] * 111_319, at[1] * 120_000])),
        f"{PIECE_AT}: vertex 0: ", "not metres"),
    "a piece bears another's id": (
        lambda: piece(properties(piece_id="qubadli")),
        PIECE_AT.removesuffix("-east") + ": piece_id: 'qubadli' is already on line ", "id of"),
    "a line bears another's id": (
        lambda: line(ROAD, properties(line_id="corridor-road-old")),
        "geometry/lines.geojson:", "'corridor-road-old 0' is already on line"),
    "a piece is gone": (
        lambda: without("pieces", PIECE), "control.csv:", "'qubadli-east' is not in pieces, here"),
    "a vertex is out by 450 m": (
        lambda: piece(vertex(5, -0.004, -0.004)), f"{PIECE_AT}: overlap",
        "vertex 5 of qubadli-east (46."),
    "a vertex is out by 3 m": (
        lambda: piece(vertex(5, -0.00003, -0.00003)),
        f"{PIECE_AT}: sliver of an overlap between {PIECE} and",
        "m wide; by hand: "),
    "a district is not in the list": (
        lambda: piece(properties(district="qubadlii")),
        f"{PIECE_AT}: district: 'qubadlii'", "write 'qubadli'"),
    "a district is another's": (
        lambda: piece(properties(district="fuzuli")),
        f"{PIECE_AT}: district: is 'fuzuli'", "district_today is"),
    "both districts are another's": (
        lambda: piece(properties(district="fuzuli", district_today="fuzuli")),
        f"{PIECE_AT}: district: is 'fuzuli'", "lies apart from all"),
    "today's district is not in the list": (
        lambda: piece(properties(district_today="zengilan")),
        f"{PIECE_AT}: district_today: 'zengilan'", "write 'zangilan'"),
    "a province is not in the list": (
        lambda: piece(properties(province_de_facto="kashatag")),
        f"{PIECE_AT}: province_de_facto: 'kashatag'",
        "write 'kashatagh'"),
    "a piece outside the oblast is inside": (
        lambda: piece(properties(in_nkao=True)),
        f"{PIECE_AT}: in_nkao: is true", "write false"),
    "a digitised line has a vertex 2 degrees off": (
        lambda: line(ROAD, vertex(2, 2, 0)), f"{ROAD_AT}: vertex 2: at 48.",
        "km from the cut of that id"),
    "a road begins a year early": (
        lambda: line(ROAD, properties(valid_from="2021-08-30")),
        f"{ROAD_AT}: valid_from: is 2021-08-30", "cuts"),
    "a line begins after the atlas": (
        lambda: line(ROAD, properties(valid_from="2025-08-30", valid_to=None)),
        f"{ROAD_AT}: valid_from: 2025-08-30 is outside", "day"),
    "a line has no period": (
        lambda: line(ROAD, properties(valid_from=None, valid_to=None)),
        f"{ROAD_AT}: valid_from: is empty", "first day"),
    "a line is of no known kind": (
        lambda: line(ROAD, properties(kind="roadd")),
        f"{ROAD_AT}: kind: 'roadd'", "corridor-road"),
    "the oblast's border lies 4 km east": (
        lambda: {"lines": whole_line("oblast-border", lambda at: [at[0] + 0.05, at[1]])},
        "geometry/lines.geojson:", "the whole line lies 4.3 km east of the outline"),
    "the oblast's border has a vertex off": (
        lambda: line("oblast-border", vertex(20, 0.01, 0)), "geometry/lines.geojson:",
        "oblast-border 0: vertex 20: at 46."),
    "a state border has a vertex off": (
        lambda: line("state-border-az-am", vertex(20, 0.01, 0)), "geometry/lines.geojson:",
        "state-border-az-am 0: vertex 20: at 46."),
    "a piece reaches across the state border": (
        lambda: {"pieces": bulged("kalbajar")}, "geometry/pieces.geojson:",
        "km beyond the state border"),
    "a piece falls short of the state border": (
        lambda: {"pieces": bulged("kalbajar", 0.03)}, "geometry/pieces.geojson:",
        "fall short of the state border for "),
    "a contact line strays to another edge": (
        lambda: line("front-hadrut-pocket-qubadli-north", vertex(1, 0.02, 0)),
        "geometry/lines.geojson:", "vertex 1: at 46."),
    "a contact line has a vertex off": (
        lambda: line(CONTACT_LINE, vertex(1, 0.05, 0)), "geometry/lines.geojson:",
        f"{CONTACT_LINE} 1994-05-12-0: vertex 1: at 47."),
    "a contact line lasts too long": (
        lambda: line(CONTACT_LINE, properties(valid_to="2021-05-01")), "geometry/lines.geojson:",
        "both held by azerbaijan"),
    "no line between two sides": (
        lambda: without("lines", "line-of-contact-kalbajar-shahumyan"),
        "geometry/lines.geojson: kalbajar and shahumyan: were held by two sides on 1994-05-12",
        "put the front or line of contact back"),
    "a period is reversed": (
        lambda: table("control", "2020-12-13,,hin-tagher-2020", "2020-12-13,2020-12-01,"
                      "hin-tagher-2020"), "control.csv:", "swap the two days"),
    "two holders overlap": (
        lambda: table("control", "1993-04-03,2020-11-10,kalb", "1993-04-03,2020-11-20,kalb"),
        "control.csv:", "begins on 2020-11-10, before the period of karabakh (line "),
    "nobody holds a piece": (
        lambda: table("control", "1993-04-03,2020-11-10,kalb", "1993-04-03,2020-11-01,kalb"),
        "control.csv:", "do not move a day only to close the gap"),
    "a month without the corridor": (
        lambda: table("corridor", "checkpoint,new,2023-04-23,2023-06-15",
                      "checkpoint,new,2023-04-23,2023-05-15"),
        "corridor.csv:",
        "the corridor has no state from 2023-05-15 to 2023-06-14; add a row for these days"),
    "an event is swapped": (
        lambda: table("events", "46.45,40.45", "40.45,46.45"), "events.csv:",
        "lon: 40.45,46.45: longitude and latitude are swapped; write 46.45,40.45"),
    "a place is swapped": (
        lambda: table("places", "46.821,40.212", "40.212,46.821"), "places.csv:",
        "swapped; write 46.821,40.212"),
    "a place lies 30 km off": (
        lambda: table("places", "46.821,40.212", "46.521,40.412"), "places.csv:",
        "is documented in 'Mardakert', but lies in the piece shahumyan"),
    "a quote is not closed": (
        lambda: table("control", 'counted to the corridor."', "counted to the corridor."),
        "control.csv:",
        "opens a quote that is not closed"),
    "a comma is not quoted": (
        lambda: table("control", '"West of the town, which Azerbaijan held.',
                      "West of the town, which Azerbaijan held."), "control.csv:",
        '"West of the town, which Azerbaijan held.'),
    "a row breaks off": (
        lambda: table("control", "shusha-corridor,karabakh,contested,azerbaijan,2023-09-19,"
                      "2023-09-20,offensive-2023,commonspace-offensive-2023,first paragraph,"
                      "sourced,", "shusha-corridor,karabakh,contested,azerbaijan,2023-09-19"),
        "control.csv:",
        "write the rest (valid_to, event_id, "),
    "a day is none": (
        lambda: table("control", "2020-12-13,,hin-tagher-2020", "2020-13-12,,hin-tagher-2020"),
        "control.csv:", "write a day that there is"),
    "an event bears another's id": (
        lambda: table("events", "\nagdam-2020,", "\nkalbajar-2020,"), "events.csv:",
        "'kalbajar-2020' is already on line"),
    "a holder is misspelt": (
        lambda: table("control", "tartar,azerbaijan,held", "tartar,azerbaidjan,held"),
        "control.csv:", "'azerbaidjan': is not in the list holder"),
    "a table begins with a byte order mark": (
        lambda: {"corridor": "\ufeff" + text_of("corridor")}, "corridor.csv:1: header: ",
        "save the file as UTF-8 without BOM"),
    "a table has semicolons": (
        lambda: {"events": text_of("events").replace(",", ";")}, "events.csv:1: header: ",
        "separated by semicolons; save the file with commas"),
    "a table is UTF-16": (
        lambda: {"corridor": text_of("corridor").encode("utf-16")}, "corridor.csv:1: file: is ",
        "save the file as UTF-8"),
    "a column is misspelt": (
        lambda: table("corridor", "reported_by", "reportedby"), "corridor.csv:1: header: ",
        "lacks reported_by and has 'reportedby'"),
    "a table is gone": (lambda: {"events": None}, "events.csv: file: is missing", "put data/"),
    "the pieces are gone": (
        lambda: {"pieces": None}, "geometry/pieces.geojson: file: is missing", "put data/"),
    "the cuts are gone": (
        lambda: {"cuts": None}, "geometry/cuts.geojson: file: is missing", "drawn by hand"),
    "a layer is no JSON": (
        lambda: {"lines": text_of("lines").replace('"access-road-north"', '"access-road-north', 1)},
        "geometry/lines.geojson:2: file: is not JSON", "mend the syntax there"),
    "all pieces lie 2.6 km east": (
        lambda: {"pieces": moved(features("pieces"), 0.03, 0)},
        "geometry/pieces.geojson: every piece: lies 2.6 km east of where lines.geojson", "WGS 84"),
    "all lines lie 2.2 km north": (
        lambda: {"lines": moved(features("lines"), 0, 0.02)},
        "geometry/lines.geojson: every line: lies 2.2 km north of where pieces.geojson", "WGS 84"),
    "pieces, lines and cuts lie 2.6 km east": (
        lambda: {name: moved(features(name), 0.03, 0) for name in ("pieces", "lines", "cuts")},
        "geometry/pieces.geojson: every piece and every line: lies 2.6 km east", "WGS 84"),
    "the base map lies 2.6 km east": (
        lambda: {"context": moved(features("context"), 0.03, 0)},
        "geometry/context.geojson: the base map: lies 2.6 km east of where", "WGS 84"),
}


def test_the_shipped_data_have_no_fault(tmp_path):
    assert told_of(tmp_path) == ([], 0)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_fault_is_told_by_its_cause_alone(tmp_path, fault):
    damage, begins, holds = FAULTS[fault]
    problems, _ = told_of(tmp_path, **damage())
    assert problems, fault
    assert problems[0].startswith(begins), problems[0]
    assert holds in problems[0]
    assert len(problems) == 1, problems


PROMISED = [row.split(",")[0] for row in text_of("promised_lines").splitlines()[1:]]


def test_each_line_that_the_atlas_promises_and_lacks_is_told(tmp_path):
    lines = [feature for feature in features("lines")
             if feature["properties"]["line_id"] not in PROMISED]
    problems, _ = told_of(tmp_path, lines=lines)
    assert PROMISED
    assert [line_id for line_id in PROMISED if not any(
        problem.startswith(f"geometry/lines.geojson: {line_id}: is missing")
        for problem in problems)] == []


@fuzz
@given(pick=picks)
def test_whichever_piece_is_broken_it_alone_is_told(tmp_path, pick):
    pieces = features("pieces")
    broken = pieces[pick % len(pieces)]
    broken["geometry"] = None
    [problem], _ = told_of(tmp_path, pieces=pieces)
    assert f": {broken['properties']['piece_id']}: geometry: is missing" in problem


@fuzz
@given(pick=picks)
def test_whichever_row_of_control_breaks_off_it_alone_is_told(tmp_path, pick):
    rows = text_of("control").split("\n")
    number = 1 + pick % (len(rows) - 2)
    rows[number] = ",".join(rows[number].split(",")[:4])
    [problem], followers = told_of(tmp_path, control="\n".join(rows))
    assert problem.startswith(f"control.csv:{number + 1}: row: has 4 values")
    assert followers  # a piece without a holder, at least


@fuzz
@given(pick=picks, at=picks, east=st.sampled_from([-2, -0.05, 0.002, 2]))
def test_whichever_vertex_of_a_digitised_line_is_moved_it_is_told(tmp_path, pick, at, east):
    lines = features("lines")
    drawn = [f for f in lines if f["properties"]["kind"] in DRAWN]
    one = drawn[pick % len(drawn)]
    points = ring_of(one)
    number = at % len(points)
    assume(43 < points[number][0] + east < 50)
    points[number] = [points[number][0] + east, points[number][1]]
    [problem], _ = told_of(tmp_path, lines=lines)
    assert f" {one['properties']['line_id']} 0: vertex {number}: at " in problem
    assert "from the cut of that id" in problem


@fuzz
@given(pick=picks)
def test_whichever_contact_line_is_gone_its_edge_is_told(tmp_path, pick):
    lines = features("lines")
    contact = [n for n, f in enumerate(lines)
               if f["properties"]["kind"] in ("front", "line-of-contact")]
    gone = lines.pop(contact[pick % len(contact)])["properties"]
    problems, _ = told_of(tmp_path, lines=lines)
    # Stretches shorter than the build draws are not missed.
    assert all("were held by two sides on " in problem for problem in problems)
    if problems:
        assert all(name in gone["line_id"] or name == "the land around"
                   for name in problems[0].split(": ")[1].split(" and "))


@fuzz
@given(east=st.floats(-0.05, 0.05), north=st.floats(-0.05, 0.05))
def test_a_layer_moved_as_a_whole_is_told_once(tmp_path, east, north):
    assume(abs(east) + abs(north) > 0.01)
    [problem], _ = told_of(tmp_path, pieces=moved(features("pieces"), east, north))
    assert problem.startswith("geometry/pieces.geojson: every piece: lies ")


@fuzz
@given(pick=picks)
def test_an_event_at_home_that_is_swapped_is_told(tmp_path, pick):
    rows = [(line, row) for line, row in shipped()[0]["events"].rows
            if row.lon and 44.6 < row.lon < 47.5 and 39.5 < row.lat < 40.6]
    number, row = rows[pick % len(rows)]
    lines = text_of("events").split("\n")
    point = next(f"{a},{b}" for a, b in zip(lines[number - 1].split(","),
                 lines[number - 1].split(",")[1:], strict=False)
                 if a and b and _number(a) == row.lon and _number(b) == row.lat)
    lines[number - 1] = lines[number - 1].replace(point, ",".join(point.split(",")[::-1]), 1)
    problems, _ = told_of(tmp_path, events="\n".join(lines))
    assert [p for p in problems if p.startswith(f"events.csv:{number}: lon: ")]


def _number(cell: str) -> float | None:
    try:
        return float(cell)
    except ValueError:
        return None
