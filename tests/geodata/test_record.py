"""Reading tables: every fault of a file is told at once, where it is and what would do."""

import re

import pytest
from builders import LISTS, ROW, damage, row, tiny_folder, told, write_table
from hypothesis import given
from hypothesis import strategies as st

from geodata import DataError, load_atlas
from geodata.check.tables import (
    basis_problems,
    key_problems,
    order_problems,
    reference_problems,
)
from geodata.problems import Findings, Problem
from geodata.reading import read_data
from geodata.record import frame, read_rows, references
from geodata.tables import KEYS, TABLES
from geodata.vocabulary import values

PLACE = re.compile(r"[a-z]+\.csv(:\d+)?: [a-z_0-9]+: .+; .+", re.DOTALL)


def read(folder, table, *rows, **options):
    return read_rows(write_table(folder, table, *rows, **options), TABLES[table])[:2]


def problems_of(folder):
    return told(read_data(folder).problems)


@pytest.mark.parametrize("table", TABLES)
def test_a_faultless_row_is_read_on_its_line(tmp_path, table):
    rows, problems = read(tmp_path, table, {})
    assert problems == []
    assert [line for line, _ in rows] == [2]


def test_a_faultless_folder_has_no_problem(tmp_path):
    assert problems_of(tiny_folder(tmp_path)) == []


def test_empty_cells_are_none_and_blanks_around_values_are_dropped(tmp_path):
    [(_, source)], _ = read(tmp_path, "sources", {"title": "  A paper ", "author": ""})
    assert source.author is None
    assert source.title == "A paper"


def test_a_row_with_a_value_too_few_or_too_many_is_told(tmp_path):
    path = write_table(tmp_path, "rules", {})
    path.write_text(path.read_text() + "only-an-id\nrule-c,One, two\n\n")
    rows, problems = read_rows(path, TABLES["rules"])[:2]
    assert len(rows) == 1
    assert told(problems) == [
        "rules.csv:3: row: has 1 value instead of 2 and ends with rule_id 'only-an-id'; "
        "write the rest (statement), a comma for each even where it is empty",
        "rules.csv:4: row: has 3 values instead of 2; put the value that holds a comma in "
        'quotes: "One, two"',
        "rules.csv:5: row: is empty; delete the line",
    ]


def test_a_word_outside_a_closed_list_is_told_with_the_list(tmp_path):
    _, problems = read(tmp_path, "votes", {"vote": "maybe"})
    assert len(problems) == 1
    assert str(problems[0]).startswith("votes.csv:2: vote: 'maybe': ")
    assert "'for', 'against', 'abstained' or 'absent'" in str(problems[0])


def test_a_day_written_otherwise_is_told_with_how_to_write_it(tmp_path):
    _, problems = read(tmp_path, "control", {"valid_from": "1994-5-12"})
    assert told(problems) == [
        "control.csv:2: valid_from: '1994-5-12' is not a day; write it as 1994-05-12"]


def test_an_uncertain_date_written_otherwise_is_told(tmp_path):
    _, problems = read(tmp_path, "events", {"date": "1994-5-12"})
    assert told(problems) == [
        "events.csv:2: date: '1994-5-12' is not an EDTF date; write 2013-04-10, 2013-04 or "
        "2020-12-17/2020-12-21"]


@pytest.mark.parametrize("table", ["control", "zones", "corridor"])
@pytest.mark.parametrize("end", ["1987-12-31", "1993-01-01"])
def test_a_period_that_holds_no_day_is_told(tmp_path, table, end):
    _, problems = read(tmp_path, table, {"valid_from": "1993-01-01", "valid_to": end})
    assert len(problems) == 1
    assert f"valid_to {end} is not after valid_from 1993-01-01" in str(problems[0])
    assert str(problems[0]).startswith(f"{table}.csv:2: ")


@pytest.mark.parametrize(("column", "value"), [
    ("where_precision", "8"), ("where_precision", "near"), ("weight", "0"), ("lon", "181"),
    ("lat", "-90.1"), ("event_id", "Not A Slug"), ("event_id", "two--hyphens"), ("event_id", ""),
    ("title", ""), ("basis", "hearsay"),
])
def test_a_value_outside_its_bounds_is_told_with_its_column(tmp_path, column, value):
    _, problems = read(tmp_path, "events", {column: value})
    assert [(p.file, p.line, p.column) for p in problems] == [("events.csv", 2, column)]
    assert repr(value) in problems[0].found


def test_an_unknown_column_is_told_with_the_columns_to_write(tmp_path):
    columns = ["rule_id", "statement", "colour"]
    _, problems = read(tmp_path, "rules", {}, columns=columns)
    assert told(problems) == [
        "rules.csv:1: header: has 'colour', which no column is called; "
        "write rule_id,statement"]


def test_columns_in_another_order_are_told(tmp_path):
    _, problems = read(tmp_path, "rules", {}, columns=["statement", "rule_id"])
    assert told(problems) == [
        "rules.csv:1: header: has its columns in another order; write rule_id,statement"]


def test_an_empty_file_is_told(tmp_path):
    (tmp_path / "rules.csv").write_text("")
    _, problems = read_rows(tmp_path / "rules.csv", TABLES["rules"])[:2]
    assert told(problems) == [
        "rules.csv:1: header: is empty; write rule_id,statement"]


def test_a_missing_file_is_told(tmp_path):
    _, problems = read_rows(tmp_path / "rules.csv", TABLES["rules"])[:2]
    assert told(problems) == [
        "rules.csv: file: is missing; put data/rules.csv back, with at least its header"]


def test_a_file_that_is_not_utf_8_is_told_with_the_line_of_the_byte(tmp_path):
    path = write_table(tmp_path, "rules", {}, {"rule_id": "z"})
    path.write_bytes(path.read_bytes() + "zz,Kälbäjär\n".encode("cp1254"))
    _, problems = read_rows(path, TABLES["rules"])[:2]
    assert told(problems) == [
        "rules.csv:4: row: byte 0xe4 is not UTF-8; save the file as UTF-8"]


@pytest.mark.parametrize("text", [
    'rule_id,statement\na,"one\n', 'rule_id,statement\na,"one"two\n', '"rule_id,statement\na,one\n',
])
def test_quotes_that_do_not_close_are_told(tmp_path, text):
    (tmp_path / "rules.csv").write_text(text)
    rows, problems = read_rows(tmp_path / "rules.csv", TABLES["rules"])[:2]
    assert rows == []
    assert len(problems) == 1
    assert "a quote that is not closed" in problems[0].found
    assert problems[0].mend.startswith("close it there")


def test_faultless_rows_beside_a_faulty_one_are_read(tmp_path):
    rows, problems = read(tmp_path, "votes", {}, {"vote": "maybe"}, {"vote": "against"})
    assert [line for line, _ in rows] == [2, 4]
    assert [problem.line for problem in problems] == [3]


def test_every_fault_of_a_row_is_told_at_once(tmp_path):
    _, problems = read(tmp_path, "events", {"date": "May", "category": "weather", "weight": "9"})
    assert [problem.column for problem in problems] == ["date", "category", "weight"]


def test_a_key_seen_before_is_told_with_its_first_line(tmp_path):
    rows, _ = read(tmp_path, "rules", {"rule_id": "a"}, {"rule_id": "b"}, {"rule_id": "a"})
    assert told(key_problems("rules", rows)) == [
        "rules.csv:4: rule_id: 'a' is already on line 2; give each row a key of its own"]


def test_rows_out_of_order_are_told(tmp_path):
    rows, _ = read(tmp_path, "rules", {"rule_id": "b"}, {"rule_id": "a"}, {"rule_id": "c"})
    assert told(order_problems("rules", rows)) == [
        "rules.csv:3: rule_id: 'a' stands after 'b'; sort the rows by key"]


def test_a_key_of_several_columns_may_repeat_in_each_of_them(tmp_path):
    rows, _ = read(tmp_path, "votes", {"jurisdiction_id": "am"}, {"jurisdiction_id": "az"})
    assert key_problems("votes", rows) == []


def test_every_key_and_every_reference_names_a_column_that_there_is():
    for name, model in TABLES.items():
        assert set(KEYS[name]) <= set(model.model_fields)
        assert set(references(model).values()) <= {*TABLES, "pieces"}


def test_every_column_of_ids_is_known_as_a_reference():
    # A column named like another table's key must point there, or dangling ids would pass.
    # Of several tables with one key the first has all of its rows.
    keys = {KEYS[name][0]: name for name in reversed(TABLES) if len(KEYS[name]) == 1} | {
        "piece_id": "pieces"}
    # A day, values of closed lists, what a row is called, codes of others, and ids of features.
    for name in ("valid_from", "holder", "preset", "name", "code", "line_id", "area_id"):
        keys.pop(name)
    for name, model in TABLES.items():
        for column in set(model.model_fields) & set(keys) - {KEYS[name][0]}:
            assert references(model)[column] == keys[column], (name, column)


@pytest.mark.parametrize("table", [t for t in TABLES if references(TABLES[t])])
def test_an_id_that_points_to_no_row_is_told_for_every_such_column(tmp_path, table):
    columns = references(TABLES[table])
    rows, problems = read(tmp_path, table, dict.fromkeys(columns, "nowhere"))
    assert problems == []
    ids = {name: {"somewhere"} for name in [*TABLES, "pieces"]}
    for target in set(columns.values()):
        [problem] = reference_problems({table: rows}, target, ids[target])
        used = [column for column, to in columns.items() if to == target]
        assert str(problem).startswith(f"{table}.csv:2: {used[0]}: 'nowhere' is not in {target}")
        assert len(used) == 1 or f"here and on {len(used) - 1} more" in problem.found


def test_a_fact_that_says_it_is_sourced_needs_a_source_and_a_place_in_it(tmp_path):
    for missing in ({"source_id": ""}, {"locator": ""}):
        rows, _ = read(tmp_path, "resolutions", missing)
        assert told(basis_problems({"resolutions": rows})) == [
            "resolutions.csv:2: basis: is 'sourced' without a source and a place in it; "
            "fill source_id and locator, or write unreferenced"]


def test_a_fact_that_cites_a_source_is_not_unreferenced(tmp_path):
    rows, _ = read(tmp_path, "resolutions", {"basis": "unreferenced"})
    assert told(basis_problems({"resolutions": rows})) == [
        "resolutions.csv:2: basis: is 'unreferenced' but cites 'paper'; "
        "write sourced, or empty source_id"]


def test_faults_of_several_files_are_told_together(tmp_path):
    folder = tiny_folder(tmp_path)
    damage(folder / "votes.csv", ",for,", ",maybe,")
    damage(folder / "events.csv", "1994-05-12", "1994-5-12")
    damage(folder / "names.csv", "town", "nowhere")
    damage(folder / "geometry/world.geojson", "45", "4500")
    with pytest.raises(DataError) as error:
        load_atlas(folder)
    files = {problem.file for problem in error.value.problems}
    assert {"votes.csv", "events.csv", "names.csv", "geometry/world.geojson"} <= files
    assert str(error.value).startswith(f"{len(error.value.problems)} faults in the data\n")
    for problem in error.value.problems:
        assert str(problem) in str(error.value)


def test_no_atlas_is_made_from_data_with_a_single_fault(tmp_path):
    folder = tiny_folder(tmp_path)
    damage(folder / "places.csv", "paper", "nowhere")
    with pytest.raises(DataError, match="1 fault in the data\nplaces.csv:2: source_id: 'nowhere'"):
        load_atlas(folder)


def test_two_values_shown_for_one_fact_are_told(tmp_path):
    folder = tiny_folder(tmp_path)
    write_table(folder, "claims", {"claim_id": "a"}, {"claim_id": "b"})
    assert problems_of(folder) == [
        "claims.csv:3: shown: 'events handover date' shows 2 values; "
        "write yes on one claim of each fact at most"]


def test_a_claim_about_a_row_that_there_is_not_is_told(tmp_path):
    folder = tiny_folder(tmp_path)
    write_table(folder, "claims", {"subject_id": "nothing"})
    assert problems_of(folder) == [
        "claims.csv:2: subject_id: 'nothing' is not in events; "
        "correct the id, or write the subject 'general'"]


def test_a_problem_without_a_line_still_says_its_file():
    assert str(Problem("a.csv", 0, "file", "is missing", "add it")) == (
        "a.csv: file: is missing; add it")


def test_check_prints_each_fault_and_says_so_by_its_exit_code(tmp_path, capsys):
    from geodata.__main__ import main

    folder = tiny_folder(tmp_path)
    assert main(["check", "--data", str(folder)]) == 0
    assert capsys.readouterr().out == ""
    damage(folder / "votes.csv", ",for,", ",maybe,")
    assert main(["check", "--data", str(folder)]) == 1
    assert capsys.readouterr().out.startswith("votes.csv:2: vote: 'maybe'")


def test_check_counts_what_follows_and_tells_it_when_asked(tmp_path, capsys):
    from geodata.__main__ import main

    folder = tiny_folder(tmp_path)
    write_table(folder, "events", {"event_id": "another"}, {"event_id": "another"})
    assert main(["check", "--data", str(folder)]) == 1
    cause, last = capsys.readouterr().out.splitlines()
    assert cause == ("events.csv:3: event_id: 'another' is already on line 2; "
                     "give each row a key of its own")
    assert last == ("and 2 more that may follow from the above: mend that first, then check again "
                    "(check --all tells them too)")
    main(["check", "--all", "--data", str(folder)])
    first, *followers = capsys.readouterr().out.splitlines()
    assert first == cause
    assert len(followers) == 2
    assert all("'handover' is not in events" in text for text in followers)


def test_what_is_found_on_faulty_ground_follows_and_makes_more_ground_faulty():
    one, two, three, four = (Problem("a.csv", n, "b", "is c", "write d") for n in range(4))
    findings = Findings()
    findings.add([], of={"rows"})
    findings.add([two, one, two], of={"pieces"}, needs={"rows"})
    findings.add([three], of={"lines"}, needs={"pieces"})
    findings.add([four], needs={"lines"})
    assert findings.causes == [one, two]
    assert findings.followers == [three, four]


def test_an_id_that_is_missing_on_many_rows_is_told_once(tmp_path):
    folder = tiny_folder(tmp_path)
    write_table(folder, "zones", *({"piece_id": "nowhere", "valid_from": f"2020-11-1{n}",
                                    "valid_to": f"2020-11-1{n + 1}"} for n in range(3)))
    assert problems_of(folder) == [
        "zones.csv:2: piece_id: 'nowhere' is not in pieces, here and on 2 more rows; "
        "add it to pieces or correct the id"]


def test_a_row_that_could_not_be_read_is_still_known_by_its_id(tmp_path):
    folder = tiny_folder(tmp_path)
    damage(folder / "events.csv", ",1994-05-12,", ",May,")
    [problem] = problems_of(folder)
    assert problem.startswith("events.csv:2: date: 'May' is not an EDTF date")


def test_rows_after_a_quote_that_is_not_closed_are_read(tmp_path):
    path = write_table(tmp_path, "rules", {"rule_id": "a", "statement": "One, two"},
                       {"rule_id": "b"}, {"rule_id": "c", "statement": "Three, four"})
    damage(path, '"One, two"', '"One, two')
    table = read_rows(path, TABLES["rules"])
    assert [(line, row.rule_id) for line, row in table.rows] == [(3, "b"), (4, "c")]
    assert table.faulty == {"a"}
    assert [problem.line for problem in table.problems] == [2]


@pytest.mark.parametrize(("table", "column", "value", "mend"), [
    ("votes", "vote", "absentt", "write 'absent', or another word of that list, or add "
         "it to vocabulary.csv"),
    ("events", "category", "weather", "write a word of that list, or add it to "
         "vocabulary.csv"),
    ("events", "weight", "heavy", "write a whole number, in figures alone"),
    ("events", "lon", "46,5 E", "write a number with a decimal point, without a unit"),
    ("events", "title", "", "fill it in: this column may not be empty"),
    ("control", "valid_from", "2020-02-30", "write a day that there is, as 1994-05-12: year, "
     "month, day"),
])
def test_each_fault_of_a_value_says_what_would_do(tmp_path, table, column, value, mend):
    _, [problem] = read(tmp_path, table, {column: value})
    assert problem.mend == mend


def test_an_uncertain_date_becomes_two_columns_of_days(tmp_path):
    rows, _ = read(tmp_path, "resolutions", {"date": "../2001-07-04"},
                   {"date": "2013-04", "ended": "2013-04-30"})
    table = frame("resolutions", rows)
    assert table.date_earliest.isna().tolist() == [True, False]
    assert table.date_latest.dt.strftime("%F").tolist() == ["2001-07-04", "2013-04-30"]
    assert table.ended_latest.isna().tolist() == [True, False]
    assert table.date.tolist() == ["../2001-07-04", "2013-04"]


def test_an_empty_table_still_has_its_columns():
    assert {"date", "date_earliest", "date_latest"} <= set(frame("events", []).columns)


@pytest.fixture(scope="module")
def cells(tmp_path_factory):
    """A folder for one table after another: the lists beside them are written once."""
    return tmp_path_factory.mktemp("cells")


@pytest.mark.parametrize("table", ["events", "control", "names", "places"])
@given(data=st.data())
def test_any_text_in_any_cell_is_read_or_told_and_never_raises(cells, table, data):
    column = data.draw(st.sampled_from(sorted(TABLES[table].model_fields)))
    text = data.draw(st.text(st.characters(exclude_categories=["Cs"]), max_size=30))
    lists = {name: values(name, LISTS) for name in LISTS}
    path = write_table(cells, table, {column: text})
    rows, problems = read_rows(path, TABLES[table], lists)[:2]
    # A line end that the writer leaves bare breaks the row in two, each read or told.
    assert rows or problems if "\r" in text else bool(rows) != bool(problems)
    for problem in problems:
        assert PLACE.fullmatch(str(problem)), str(problem)
        assert problem.file == f"{table}.csv"
    frame(table, rows)
    key_problems(table, rows)
    order_problems(table, rows)


@given(text=st.text(st.sampled_from('rule_id,statement"\n\r\t a\0é'), max_size=60))
def test_any_file_is_read_or_told_and_never_raises(tmp_path_factory, text):
    path = tmp_path_factory.mktemp("file") / "rules.csv"
    path.write_text(f"rule_id,statement\n{text}", encoding="utf-8", newline="")
    rows, problems = read_rows(path, TABLES["rules"])[:2]
    assert all(PLACE.fullmatch(str(problem)) for problem in problems)


def test_the_builder_knows_every_table():
    assert set(ROW) == set(TABLES)
    assert all(list(row(name)) == list(TABLES[name].model_fields) for name in TABLES)
