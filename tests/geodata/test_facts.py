"""The facts by which the map is drawn: areas, phases, roles and sides are checked as rows."""

import pandas as pd
import pytest
from builders import NO_LINE, damage, tiny_folder, told, write_table

from dashboard.compile.lines import _by_kind, _phases
from dashboard.compile.roles import declared, parties, roll_call, with_role
from dashboard.draw.palette import SIDES
from geodata.days import ordinal, parse_day
from geodata.districts import districts_of
from geodata.joins import last_days
from geodata.paths import DATA
from geodata.reading import read_data
from geodata.record import read_rows
from geodata.tables import TABLES


@pytest.fixture
def folder(tmp_path):
    return tiny_folder(tmp_path)


def faults(folder) -> list[str]:
    return told(read_data(folder).problems)


def phases(folder, *spans: tuple[str, str, str | None]) -> None:
    write_table(folder, "phases", *(
        {"phase_id": phase, "valid_from": first, "valid_to": last} for phase, first, last in spans))


def test_phases_that_follow_each_other_without_a_gap_are_no_fault(folder):
    phases(folder, ("a", "1988-01-01", "1994-05-12"), ("b", "1994-05-12", None))
    assert faults(folder) == []


@pytest.mark.parametrize(("spans", "fault"), [
    ([("a", "1988-01-01", "1994-05-11"), ("b", "1994-05-12", None)], "leaves a gap"),
    ([("a", "1988-01-01", "1994-05-13"), ("b", "1994-05-12", None)], "reaches into the phase"),
    ([("a", "1988-01-01", None), ("b", "1994-05-12", None)], "reaches into the phase"),
    ([("a", "1988-01-02", None)], "nothing is told from 1988-01-01"),
    ([("a", "1988-01-01", "1994-05-12")], "nothing is told after it"),
])
def test_a_day_of_which_no_phase_tells_or_two_do_is_told(folder, spans, fault):
    phases(folder, *spans)
    [problem] = faults(folder)
    assert problem.startswith("phases.csv:") and fault in problem


def test_a_phase_of_the_line_says_how_the_line_is_drawn(folder):
    write_table(folder, "phases", {"front": None})
    [problem] = faults(folder)
    assert "phases.csv:2: front: is None of a phase of front" in problem


@pytest.mark.parametrize(("former", "matter"), [("b", "front"), ("c", "front"), ("r", "front"),
                                                ("a", "recognition")])
def test_a_phase_has_beside_its_line_that_of_an_earlier_one_alone(folder, former, matter):
    write_table(
        folder, "phases",
        {"phase_id": "a", "valid_to": "1994-05-12"},
        {"phase_id": "b", "valid_from": "1994-05-12", "valid_to": "2020-11-10",
         "former": former if matter == "front" else "a"},
        {"phase_id": "c", "valid_from": "2020-11-10"},
        {"phase_id": "r", "matter": "recognition", **NO_LINE, "valid_to": "1991-09-02"},
        {"phase_id": "s", "matter": "recognition", **NO_LINE, "valid_from": "1991-09-02",
         "former": None if matter == "front" else former})
    [problem] = faults(folder)
    assert "former: " in problem and f"{former!r} is no line from before" in problem


def test_a_district_whose_heir_is_none_is_told(folder):
    damage(folder / "named_areas.csv", "district-limit,,,shusha,", "district-limit,,,shusa,")
    assert any("'shusa' is no district of today" in fault for fault in faults(folder))


def test_an_area_without_a_name_in_a_language_is_told(folder):
    damage(folder / "area_names.csv", "shushi,province-de-facto,ru,", "shushi,district-today,ru,")
    found = faults(folder)
    assert any("'shushi' has no name in ru" in fault for fault in found)
    assert any("there is no district-today 'shushi'" in fault for fault in found)


def test_the_side_of_a_holder_is_told_as_a_row(folder):
    write_table(folder, "sides", {"side": "green"})
    assert any("sides.csv:2: side: 'green'" in fault for fault in faults(folder))


# --- what the shipped rows say --------------------------------------------------------------


def test_the_oblast_was_of_five_districts_and_the_declaration_claimed_one_more():
    rows = read_rows(DATA / "named_areas.csv", TABLES["named_areas"]).rows
    found = districts_of(rows)
    assert found.oblast == {"askeran", "hadrut", "mardakert", "martuni", "shusha"}
    assert found.claimed - found.oblast == {"shahumyan"}
    assert found.heirs["mardakert"] == {"agdam", "kalbajar", "tartar"}


def test_the_line_is_approximate_in_the_two_wars_and_known_between_and_after(atlas):
    days = {"1994-05-11": "approximate", "1994-05-12": "on", "2020-09-26": "on",
            "2020-09-27": "approximate", "2020-11-09": "approximate", "2020-11-10": "on",
            "2024-12-31": "on"}
    for day, drawn in days.items():
        on = ordinal(parse_day(day))
        assert _by_kind(_phases(atlas), on, on + 1) == [(on, on + 1, drawn)], day


def test_each_phase_that_an_event_began_begins_on_a_day_that_the_event_allows(atlas):
    events = atlas.events.assign(last=last_days(atlas.events)).set_index("event_id")
    for row in atlas.phases[atlas.phases.event_id.notna()].itertuples():
        event = events.loc[row.event_id]
        assert event.date_earliest <= row.valid_from <= event["last"], row.phase_id


def test_the_parties_are_named_on_every_day(atlas):
    assert parties(atlas) == ("am", "az", "nagorno-karabakh")
    assert set(parties(atlas)) < set(with_role(atlas, "named"))


def test_independence_was_declared_on_2_september_1991(atlas):
    assert declared(atlas) == ordinal(parse_day("1991-09-02"))


def test_the_roll_call_is_the_act_that_has_votes(atlas):
    assert set(atlas.votes.resolution_id) == {roll_call(atlas)}


def test_no_fact_of_these_tables_is_sourced_without_its_place(atlas):
    for table in (atlas.phases, atlas.roles, atlas.sides, atlas.named_areas, atlas.area_names):
        sourced = table[table.basis == "sourced"]
        assert pd.notna(sourced.source_id).all() and pd.notna(sourced.locator).all()


def test_a_visit_that_opens_on_no_day_is_told(folder):
    assert faults(folder) == []
    write_table(folder, "openings", {"opening": "compared", "day": "1987-12-31"})
    first, second = faults(folder)
    assert "openings.csv: opening: has no 'first'" in first
    assert "1987-12-31 is outside the atlas" in second


def test_a_side_of_places_is_one_of_a_column_that_they_have(folder):
    write_table(folder, "place_sides", {"documented_in": "side_1994_2021"})
    [fault] = faults(folder)
    assert "places.csv has no column 'side_1994_2021'" in fault


def test_a_place_is_compared_with_who_held_it_on_the_day_of_its_row(folder):
    # The town lies in the north, which was red until 1994 and blue after.
    write_table(folder, "sides", {"holder": "blue", "side": "blue"}, {"holder": "red"})
    write_table(folder, "places", {"side_1994_2020": "karabakh"})
    write_table(folder, "place_sides", {"compared_on": "1990-01-01"})
    assert faults(folder) == []
    write_table(folder, "place_sides", {"compared_on": "1994-05-12"})
    [fault] = faults(folder)
    assert "documented with karabakh on 1994-05-12, but lies in the piece north" in fault


@pytest.mark.parametrize(("cells", "fault"), [
    ({"kind": "claimed", "claimant": "red-state"}, "'red-state' has no layer of claims"),
    ({"kind": "claimed"}, "'' has no layer of claims"),
    ({"kind": "peacekeepers", "claimant": "red-state"}, "is told of a peacekeepers"),
])
def test_a_claim_is_of_a_speaker_whose_claims_have_a_layer_and_no_other_zone_is(
        folder, cells, fault):
    write_table(folder, "zones", cells)
    [problem] = faults(folder)
    assert problem.startswith("zones.csv:2: claimant:") and fault in problem


@pytest.mark.parametrize(("rows", "fault"), [
    ([{"subject_id": "lake"}], "subject_id: 'lake' is not in the list term-zone"),
    ([{"layer": "frond"}], "layer: the map has no layer 'frond'"),
    ([{"lines": "front frond"}], "lines: the map has no layer 'frond'"),
    ([{"subject_id": "corridor", "holder": "red"}, {"subject_id": "oblast", "holder": "red"}],
     "holder: 'red' is that of line 2 already"),
])
def test_a_subject_of_terms_is_of_the_lists_and_what_it_is_stands_on_the_map(folder, rows, fault):
    write_table(folder, "subjects", *rows)
    [problem] = faults(folder)
    assert problem.startswith("subjects.csv:") and fault in problem


def test_the_ground_around_lies_on_one_side_at_most(folder):
    since = {"around": "land-around", "around_from": "1991-12-26"}
    write_table(folder, "sides", {"holder": "blue", "side": "blue"} | since, since)
    [problem] = [fault for fault in faults(folder) if fault.startswith("sides.csv")]
    assert "sides.csv:3: around: is filled, as it is of 'blue'" in problem


@pytest.mark.parametrize(("homes", "fault"), [
    (["no"], "home: no state is it"),
    (["yes", "yes"], "region_states.csv:3: home: is yes, as it is of 'am'"),
])
def test_the_area_shown_lies_in_one_state(folder, homes, fault):
    write_table(folder, "jurisdictions", {"jurisdiction_id": "am"}, {})
    write_table(folder, "region_states", *(
        {"jurisdiction_id": state, "home": home}
        for state, home in zip(("am", "us-me"), homes, strict=False)))
    [problem] = [one for one in faults(folder) if ": home: " in one]
    assert fault in problem


def test_beyond_a_promised_border_is_a_state_of_the_map(folder):
    write_table(folder, "promised_lines", {"beyond": "us-me"})
    assert faults(folder) == []
    write_table(folder, "jurisdictions", {"jurisdiction_id": "am"}, {})
    write_table(folder, "promised_lines", {"beyond": "am"})
    [problem] = faults(folder)
    assert "promised_lines.csv:2: beyond: 'am' is not in region_states.csv" in problem


def test_the_sides_by_which_ground_is_contested_are_those_of_the_lines_of_contact():
    sides = {row.side for _, row in read_rows(DATA / "sides.csv", TABLES["sides"]).rows}
    assert sorted(SIDES) == sorted(sides)
