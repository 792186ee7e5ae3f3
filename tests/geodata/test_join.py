"""Somebody's own rows on the ground: the same as one point asked alone, and every doubt told."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.cli import main
from geodata import load_atlas
from geodata.counted import counted, in_all
from geodata.join import ADDED, JoinError, guessed
from geodata.joined_files import join_file

STEPANAKERT = (46.7517, 39.8177)
SHUSHA = (46.7489, 39.7603)

# Every column of UCDP GED 24.1, with a row that is made up.
GED = {
    "id": 1, "relid": "MADE-1", "year": 2020, "active_year": 1, "code_status": "Clear",
    "type_of_violence": 1, "conflict_dset_id": 1, "conflict_new_id": 1, "conflict_name": "Made",
    "dyad_dset_id": 1, "dyad_new_id": 1, "dyad_name": "Made", "side_a_dset_id": 1,
    "side_a_new_id": 1, "side_a": "A", "side_b_dset_id": 2, "side_b_new_id": 2, "side_b": "B",
    "number_of_sources": 1, "source_article": "Made", "source_office": "", "source_date": "",
    "source_headline": "", "source_original": "", "where_prec": 1, "where_coordinates": "Shusha",
    "where_description": "", "adm_1": "", "adm_2": "", "latitude": SHUSHA[1],
    "longitude": SHUSHA[0], "geom_wkt": f"POINT ({SHUSHA[0]} {SHUSHA[1]})", "priogrid_gid": 1,
    "country": "Azerbaijan", "country_id": 373, "region": "Europe", "event_clarity": 1,
    "date_prec": 1, "date_start": "2020-11-20 00:00:00.000", "date_end": "2020-11-20 00:00:00.000",
    "deaths_a": 0, "deaths_b": 0, "deaths_civilians": 0, "deaths_unknown": 0, "best": 0,
    "high": 0, "low": 0, "gwnoa": 373, "gwnob": "",
}
# Every column of ACLED's export.
ACLED = {
    "event_id_cnty": "MADE1", "event_date": "20 November 2020", "year": 2020, "time_precision": 1,
    "disorder_type": "Political violence", "event_type": "Battles", "sub_event_type": "Armed clash",
    "actor1": "A", "assoc_actor_1": "", "inter1": 1, "actor2": "B", "assoc_actor_2": "",
    "inter2": 8, "interaction": 18, "civilian_targeting": "", "iso": 31, "region": "Caucasus",
    "country": "Azerbaijan", "admin1": "", "admin2": "", "admin3": "", "location": "Shusha",
    "latitude": SHUSHA[1], "longitude": SHUSHA[0], "geo_precision": 1, "source": "Made",
    "source_scale": "National", "notes": "", "fatalities": 0, "tags": "", "timestamp": 1,
}


@cache
def the_atlas():
    """Return the atlas where properties ask for it: in a fixture hypothesis would write it out."""
    return load_atlas()


def plain(values: pd.Series) -> list:
    """Return values with None for those that are missing."""
    return [None if pd.isna(value) else value for value in values]


def frame(*rows: tuple, columns=("lon", "lat", "date")) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=list(columns))


def rows_of(path: Path) -> pd.DataFrame:
    """Return the rows of a file that was written, as text where it is one."""
    return pd.read_parquet(path) if path.suffix == ".parquet" else pd.read_csv(
        path, dtype="string", keep_default_na=False, na_values=[""])


# ---------------------------------------------------------------- the same as a point alone


@settings(max_examples=40)
@given(st.lists(st.tuples(st.floats(46.0, 47.4), st.floats(39.1, 40.4),
                          st.dates(pd.Timestamp("1988-01-01").date(),
                                   pd.Timestamp("2024-12-31").date())), min_size=1, max_size=5))
def test_it_says_of_each_row_what_is_said_of_its_point(rows):
    atlas = the_atlas()
    joined = atlas.join(frame(*((lon, lat, day.isoformat()) for lon, lat, day in rows)), on="date")
    for row in joined.astype(object).where(joined.notna(), None).itertuples():
        told = atlas.at(row.lon, row.lat, row.date)
        assert row.piece_id == told.piece_id
        assert row.holder == told.holder and row.holders == told.holder
        assert (row.district, row.district_today) == (told.district, told.district_today)
        assert row.manner == told.manner and row.evidence == told.attested
        assert (row.zones or "").split("; ") == (
            sorted({zone.kind for zone in told.zones}) or [""])
        if told.line is None:
            assert row.line_m is None
        else:
            assert row.line_m == pytest.approx(told.line.metres, abs=0.11)
            assert row.line_accuracy_m == told.line.accuracy_m
        assert row.uncertain is (None if told.holder is None else told.uncertain)


def test_known_places_on_known_days(atlas):
    """Shusha passed on 8 November 2020, Stepanakert on 19-20 September 2023 (see the truths)."""
    joined = atlas.join(frame(
        (*SHUSHA, "2020-09-01"), (*SHUSHA, "2020-11-20"), (*STEPANAKERT, "2022-06-01"),
        (*STEPANAKERT, "2024-01-01"), (49.867, 40.409, "2020-01-01"), (*SHUSHA, "2025-01-01")))
    assert plain(joined.holder) == [
        "karabakh", "azerbaijan", "karabakh", "azerbaijan", None, None]
    assert plain(joined.in_oblast) == [True, True, True, True, None, True]


# ---------------------------------------------------------------- where several are possible


def test_an_interval_of_days_means_every_day_of_it(atlas):
    joined = atlas.join(frame((*SHUSHA, "2020-09-01", "2020-11-20"),
                              (*SHUSHA, "2020-12-01", "2020-12-31"),
                              columns=("lon", "lat", "date", "until")))
    assert plain(joined.holder) == [None, "azerbaijan"]
    assert joined.holders.tolist() == ["azerbaijan; contested; karabakh", "azerbaijan"]
    assert joined.uncertain.tolist()[0] is True


@pytest.mark.parametrize(("code", "least"), [("1", 1), ("2", 2), ("3", 1), ("4", 2), ("7", 2)])
def test_a_precision_means_all_that_may_lie_within_it(atlas, code, least):
    joined = atlas.join(frame((*STEPANAKERT, "2021-06-01", code),
                              columns=("lon", "lat", "date", "where_prec")))
    holders = joined.holders[0].split("; ")
    assert len(holders) >= least and "karabakh" in holders
    assert (joined.holder[0] == "karabakh") == (len(holders) == 1)


def test_exchanging_the_sides_exchanges_the_holders_and_nothing_else(atlas):
    import dataclasses

    swap = {"azerbaijan": "karabakh", "karabakh": "azerbaijan"}
    other = dataclasses.replace(atlas, control=atlas.control.assign(
        holder=atlas.control.holder.replace(swap), other=atlas.control.other.replace(swap)))
    rows = frame((*SHUSHA, "2020-09-01"), (*SHUSHA, "2020-11-20"), (*STEPANAKERT, "2023-09-25"))
    one, two = atlas.join(rows), other.join(rows)
    assert [swap.get(name, name) for name in one.holder] == two.holder.tolist()
    same = [name for name in ADDED if name not in ("holder", "holders", "evidence")]
    pd.testing.assert_frame_equal(one[same], two[same])


def test_counts_have_what_is_uncertain_as_a_range(atlas):
    joined = atlas.join(frame((*STEPANAKERT, "2021-06-01", "1"), (*STEPANAKERT, "2021-06-02", "2"),
                              columns=("lon", "lat", "date", "where_prec")))
    table = counted(joined, "date").set_index(["month", "holder"])
    karabakh = table.loc[("2021-06", "karabakh")]
    assert (karabakh.least.sum(), karabakh.most.sum()) == (1, 2)
    assert table.loc[("2021-06", "azerbaijan")].most.sum() == 1
    assert (table.least <= table.most).all()


def test_a_table_counted_in_parts_is_counted_as_a_whole(atlas):
    joined = atlas.join(frame(
        (*STEPANAKERT, "2021-06-01", "1"), (*STEPANAKERT, "2021-06-02", "2"),
        (*SHUSHA, "2020-11-20", "1"), (49.867, 40.409, "2020-01-01", "1"),
        columns=("lon", "lat", "date", "where_prec")))
    parts = [counted(joined.iloc[[row]], "date") for row in range(len(joined))]
    pd.testing.assert_frame_equal(in_all(parts), counted(joined, "date"), check_dtype=False)


# ---------------------------------------------------------------- whose columns they are


@pytest.mark.parametrize("row", [GED, ACLED], ids=["ucdp-ged", "acled"])
def test_the_columns_of_known_tables_are_found(tmp_path, row, capsys):
    path = tmp_path / "events.csv"
    pd.DataFrame([row]).to_csv(path, index=False)
    assert main(["join", str(path), "-o", str(tmp_path / "joined.csv")]) == 0
    [joined] = rows_of(tmp_path / "joined.csv").to_dict("records")
    assert joined["holder"] == "azerbaijan"
    assert all(str(joined[name]) == str(row[name]) for name in ("latitude", "country"))
    assert "1 rows; 1 on ground of one holder" in capsys.readouterr().err


def test_wkt_will_do_for_a_place(atlas):
    joined = atlas.join(pd.DataFrame({"wkt": [f"POINT ({SHUSHA[0]} {SHUSHA[1]})"],
                                      "day": ["2020-11-20"]}))
    assert joined.holder.tolist() == ["azerbaijan"]


@pytest.mark.parametrize(("columns", "says"), [
    (["a", "date"], "no column says where"), (["lon", "lat"], "no column says when"),
])
def test_what_is_missing_is_named_with_what_there_is(columns, says):
    with pytest.raises(JoinError, match=says) as told:
        guessed(columns)
    assert columns[0] in str(told.value)


def test_a_column_that_would_be_written_over_is_told(atlas):
    with pytest.raises(JoinError, match="holder: rename"):
        atlas.join(frame((*SHUSHA, "2020-11-20", "mine"),
                         columns=("lon", "lat", "date", "holder")))


# ---------------------------------------------------------------- files, whatever they hold

HEAD = "lon,lat,date\n"
ZANGILAN = "46.65,39.09,2021-06-01\n"
GOOD = f"{SHUSHA[0]},{SHUSHA[1]},2020-11-20\n"


def told_of(tmp_path, capsys, content: str | bytes, *options: str, name: str = "e.csv") -> str:
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    code = main(["join", str(path), "-o", str(tmp_path / "out.csv"), *options])
    said = capsys.readouterr().err
    assert code in (0, 2), said
    assert (tmp_path / "out.csv").exists() == (code == 0)
    assert not list(tmp_path.glob(".contact-lines-*"))
    return said if code else ""


@pytest.mark.parametrize(("content", "says"), [
    ("", "is empty"),
    (HEAD, "has no rows"),
    ("<!DOCTYPE html><p>Not found</p>", "is a page of the web"),
    (b"PK\x03\x04rest", "is a workbook"),
    ("name,date\nx,2020-11-20\n", "no column says where"),
    (HEAD + GOOD + "39,76;46,75,2020-11-20\n", "put a value"),
    (f"lon;lat;date\n{str(SHUSHA[0]).replace('.', ',')};39,7;2020-11-20\n",
     "row 1: lon: '46,7489' is no number: write degrees with a point, not a comma"),
    (HEAD + GOOD + "246.7,39.7,2020-11-20\n", "row 2: lon: 246.7 is no degrees"),
    (HEAD + GOOD + "46.7,139.7,2020-11-20\n", "row 2: lat: 139.7 is no degrees"),
    (HEAD + "46.7,39.7,11/12/2020\n", "may be two days: say --dates dmy or mdy"),
    (HEAD + "46.7,39.7,44155\n", "say --dates excel"),
    (HEAD + "46.7,39.7,soon\n", "row 1: date: 'soon' is no day"),
    (HEAD + "46.7,39.7,\n", "row 1: date: is empty"),
    (HEAD + "46.7,,2020-11-20\n", "row 1: lat: "),
    (b"lon,lat,date,place\n46.7,39.7,2020-11-20,G\xfclabl\xfd\n",
     "line 2: byte 0xfc is not UTF-8"),
])
def test_a_file_that_cannot_be_joined_is_told_and_nothing_is_written(
        tmp_path, capsys, content, says):
    assert says in told_of(tmp_path, capsys, content)


@pytest.mark.parametrize(("date", "options"), [
    ("20/11/2020", ()), ("11/20/2020", ()), ("20.11.2020", ()), ("20 November 2020", ()),
    ("11/10/2020", ("--dates", "mdy")), ("44155", ("--dates", "excel")), ("2020-11-20T10:00", ()),
])
def test_days_are_read_as_they_are_written(tmp_path, capsys, date, options):
    assert told_of(tmp_path, capsys, f"{HEAD}{SHUSHA[0]},{SHUSHA[1]},{date}\n", *options) == ""
    [row] = rows_of(tmp_path / "out.csv").to_dict("records")
    assert row["date"].startswith("2020-11-") and row["holder"] == "azerbaijan"


def test_a_formula_in_a_cell_stays_the_text_that_it_is(tmp_path, capsys):
    told_of(tmp_path, capsys, f'lon,lat,date,note\n{GOOD.strip()},=1+1\n')
    assert rows_of(tmp_path / "out.csv").note.tolist() == ["=1+1"]


def test_rows_are_counted_through_all_parts(tmp_path, atlas, monkeypatch):
    from geodata import joined_files

    monkeypatch.setattr(joined_files, "ROWS", 2)
    path = tmp_path / "e.csv"
    path.write_text(HEAD + GOOD * 5 + "46.7,39.7,never\n", encoding="utf-8")
    with pytest.raises(JoinError, match="row 6: date: 'never'"):
        join_file(atlas.join, path, tmp_path / "out.csv")
    path.write_text(HEAD + GOOD * 5, encoding="utf-8")
    made = join_file(atlas.join, path, tmp_path / "out.parquet")
    assert (made.rows, made.one, made.several) == (5, 5, 0)
    assert len(rows_of(tmp_path / "out.parquet")) == 5


def test_counts_are_written_beside(tmp_path, capsys):
    counts = tmp_path / "counts.csv"
    told_of(tmp_path, capsys, f"{HEAD}{GOOD}{ZANGILAN}", "--count", str(counts))
    # Shusha lies nearer to the line of that day than the line is accurate.
    assert counts.read_text(encoding="utf-8").splitlines() == [
        "month,district,holder,least,most", "2020-11,shusha,azerbaijan,0,1",
        "2021-06,zangilan,azerbaijan,1,1"]
