"""Files of events: what tables of other projects hold, and what goes wrong with a file.

Each fault is told with row and column, what was found and what would do, and nothing is written.
"""

from __future__ import annotations

import gzip
import re
import sys
from pathlib import Path

import geopandas as gpd
import pandas as pd
import pytest

from dashboard.cli import main
from dashboard.draw.palette import HOLDERS
from dashboard.export.counts import counts_chart
from geodata import event_files
from geodata.counted import in_all
from geodata.event_rows import JoinError
from geodata.joined_files import join_file

STEPANAKERT = (46.7517, 39.8177)
SHUSHA = (46.7489, 39.7603)
HEAD = "lon,lat,date\n"
ZANGILAN = "46.65,39.09,2021-06-01\n"
GOOD = f"{SHUSHA[0]},{SHUSHA[1]},2020-11-20\n"

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


def rows_of(path: Path) -> pd.DataFrame:
    """Return the rows of a file that was written, as text where it is one."""
    return pd.read_parquet(path) if path.suffix == ".parquet" else pd.read_csv(
        path, dtype="string", keep_default_na=False, na_values=[""])


def frame(*rows: tuple, columns=("lon", "lat", "date")) -> pd.DataFrame:
    return pd.DataFrame(rows, columns=list(columns))


@pytest.fixture
def told(tmp_path, atlas, monkeypatch, capsys):
    """Return what joins a file of this content and returns the fault that is told, "" for none."""
    monkeypatch.setattr("geodata.load_atlas", lambda **_: atlas)

    def of(content: str | bytes, *options: str, name: str = "e.csv") -> str:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        code = main(["join", str(path), "-o", str(tmp_path / "out.csv"), *options])
        assert code in (0, 2)
        assert (tmp_path / "out.csv").exists() == (code == 0)
        assert not list(tmp_path.glob(".contact-lines-*"))
        said = capsys.readouterr().err
        return said if code else ""
    return of


# ---------------------------------------------------------------- tables of other projects


@pytest.mark.parametrize("row", [GED, ACLED], ids=["ucdp-ged", "acled"])
def test_the_columns_of_known_tables_are_found(tmp_path, row, told):
    assert told(pd.DataFrame([row]).to_csv(index=False)) == ""
    [joined] = rows_of(tmp_path / "out.csv").to_dict("records")
    assert joined["holder"] == "azerbaijan"
    assert all(str(joined[name]) == str(row[name]) for name in ("latitude", "country"))


# ---------------------------------------------------------------- counted


def counts_of(atlas, folder: Path, rows: pd.DataFrame) -> pd.DataFrame:
    rows.to_csv(folder / "rows.csv", index=False)
    parts: list[pd.DataFrame] = []
    join_file(atlas, folder / "rows.csv", folder / "joined.csv", each=parts.append)
    return in_all(parts)


def test_counts_have_what_is_uncertain_as_a_range(atlas, tmp_path):
    table = counts_of(atlas, tmp_path, frame(
        (*STEPANAKERT, "2021-06-01", "1"), (*STEPANAKERT, "2021-06-02", "2"),
        columns=("lon", "lat", "date", "where_prec"))).set_index(["month", "holder"])
    karabakh = table.loc[("2021-06", "karabakh")]
    assert (karabakh.least.sum(), karabakh.most.sum()) == (1, 2)
    assert table.loc[("2021-06", "azerbaijan")].most.sum() == 1
    assert (table.least <= table.most).all()


def test_a_table_counted_in_parts_is_counted_as_a_whole(atlas, tmp_path):
    rows = frame(
        (*STEPANAKERT, "2021-06-01", "1"), (*STEPANAKERT, "2021-06-02", "2"),
        (*SHUSHA, "2020-11-20", "1"), (49.867, 40.409, "2020-01-01", "1"),
        columns=("lon", "lat", "date", "where_prec"))
    parts = [counts_of(atlas, tmp_path, rows.iloc[[row]]) for row in range(len(rows))]
    pd.testing.assert_frame_equal(in_all(parts), counts_of(atlas, tmp_path, rows),
                                  check_dtype=False)


def test_counts_are_written_beside(tmp_path, told):
    counts = tmp_path / "counts.csv"
    assert told(f"{HEAD}{GOOD}{ZANGILAN}", "--count", str(counts)) == ""
    # Shusha lies nearer to the line of that day than the line is accurate.
    assert counts.read_text(encoding="utf-8").splitlines() == [
        "month,district,holder,least,most", "2020-11,shusha,azerbaijan,0,1",
        "2021-06,zangilan,azerbaijan,1,1"]


@pytest.mark.parametrize("kind", ["svg", "html"])
def test_counts_are_drawn_with_their_range(tmp_path, told, kind):
    counts = tmp_path / f"counts.{kind}"
    assert told(f"{HEAD}{GOOD}{ZANGILAN * 2}", "--count", str(counts)) == ""
    drawn = counts.read_text(encoding="utf-8")
    assert "<title>2020-11: 0 to 1</title>" in drawn and "<title>2021-06: 2</title>" in drawn
    assert ("<td>Shusha district</td>" in drawn) == (kind == "html")
    assert 'class="possible"' in drawn and "<script" not in drawn


@pytest.mark.parametrize("kind", ["csv", "html"])
def test_counts_of_rows_of_which_nothing_is_known_are_none(tmp_path, told, kind):
    counts = tmp_path / f"counts.{kind}"
    assert told(f"{HEAD}10,50,2020-11-20\n", "--count", str(counts)) == ""
    assert "azerbaijan" not in counts.read_text(encoding="utf-8").casefold()


def test_exchanging_the_sides_exchanges_only_the_colours_of_the_chart():
    swap = {"azerbaijan": "karabakh", "karabakh": "azerbaijan"}
    rows = [("2020-11", "shusha", "azerbaijan", 1, 3), ("2020-12", None, "karabakh", 2, 2)]
    one = pd.DataFrame(rows, columns=["month", "district", "holder", "least", "most"])
    two = one.assign(holder=one.holder.map(swap))
    bars = [sorted(re.findall(r'height="([\d.]+)" fill="(#\w+)"', counts_chart(table, {}, "en")))
            for table in (one, two)]
    fills = {HOLDERS[side]: HOLDERS[other] for side, other in swap.items()}
    assert sorted((height, fills[fill]) for height, fill in bars[0]) == bars[1]


# ---------------------------------------------------------------- what goes wrong with a file

FAULTS = {
    "empty": ("", "e.csv: is empty"),
    "no rows": (HEAD, "e.csv: has no rows"),
    "a page of the web": ("<!DOCTYPE html><p>Not found</p>", "is a page of the web"),
    "a workbook or a zip": (b"PK\x03\x04rest", "is a workbook or an archive: save the sheet"),
    "packed": (gzip.compress(b"lon,lat"), "is packed with gzip: unpack it"),
    "UTF-16": (HEAD.encode("utf-16"), "is UTF-16, or no text: save it as CSV in UTF-8"),
    "JSON": ('{"type": "FeatureCollection"}', "is JSON: call it .geojson"),
    "no place": ("name,date\nx,2020-11-20\n", "no column says where: name lon and lat"),
    "a comma for a column": (HEAD + GOOD + "39,76,46,75,2020-11-20\n",
                             "row 2 (line 3): has 5 values for 3 columns: put a value that holds"),
    "a row cut off": (HEAD + GOOD + "46.7,39.7\n",
                      "row 2 (line 3): has 2 values for 3 columns: is a value missing"),
    "decimal commas": (f"lon;lat;date\n{str(SHUSHA[0]).replace('.', ',')};39,7;2020-11-20\n",
                       "row 1: lon: '46,7489' is no number: write degrees with a point, not a com"),
    "no longitude": (HEAD + GOOD + "246.7,39.7,2020-11-20\n", "row 2: lon: 246.7 is no degrees"),
    "no latitude": (HEAD + GOOD + "46.7,139.7,2020-11-20\n", "row 2: lat: 139.7 is no degrees"),
    "metres": (HEAD + "8540123.5,4412000,2020-11-20\n",
               "row 1: lon: 8.54012e+06 is no degrees: is it metres of a projection?"),
    "degrees and minutes": (HEAD + "46°45'06\"E,39.76,2020-11-20\n",
                            "is degrees and minutes: write decimal degrees, as 46.7517"),
    "minutes without signs": (HEAD + "46 45.1,39.76,2020-11-20\n",
                              "row 1: lon: '46 45.1' is degrees and minutes"),
    "exchanged": (f"lon,lat,date\n{SHUSHA[1]},{SHUSHA[0]},2020-11-20\n",
                  "no row lies in the area shown, 1 would with longitude and latitude exchanged"),
    "NaN": (HEAD + GOOD + "NaN,39.7,2020-11-20\n", "row 2: lon: 'NaN' is no number: write degr"),
    "no value": (HEAD + "46.7,,2020-11-20\n", "row 1: lat: is empty: write degrees, or take"),
    "a row of nothing": (HEAD + GOOD + ",,\n", "row 2: lon: is empty: write degrees, or take"),
    "two days": (HEAD + "46.7,39.7,11/12/2020\n",
                 "row 1: date: '11/12/2020' may be two days, and no day of the table tells which "
                 "of its numbers is the month: say --dates dmy or mdy"),
    "two orders": (HEAD + "46.7,39.7,20/11/2020\n46.7,39.7,11/20/2020\n",
                   "date: the day stands first in some rows (1: “20/11/2020”), the month in "
                   "others (2: “11/20/2020”). Say which is meant"),
    "a count of days": (HEAD + "46.7,39.7,44155\n", "say --dates excel, or save days as"),
    "no such day": (HEAD + GOOD + "46.7,39.7,2021-02-31\n",
                    "row 2: date: '2021-02-31': there is no such day"),
    "no such day, day first": (HEAD + GOOD + "46.7,39.7,31.02.2021\n",
                               "row 2: date: '31.02.2021': there is no such day"),
    "two digits": (HEAD + "46.7,39.7,20/11/20\n", "'20/11/20' has a year of two digits: write it"),
    "a month": (HEAD + "46.7,39.7,2020-11\n", "'2020-11' is more than a day: give its first and"),
    "a word": (HEAD + "46.7,39.7,soon\n", "row 1: date: 'soon' is no day: write it as 2020-11-20"),
    "no day": (HEAD + "46.7,39.7,\n", "row 1: date: is empty: write a day, or take the row out"),
    "an end before its beginning": (
        "lon,lat,date,date_end\n46.7,39.7,2020-11-20,2020-11-02\n",
        "row 1: date_end: '2020-11-02' is before date, '2020-11-20': exchange them"),
    "a column twice": ("lon,lat,date,note,note\n46.7,39.7,2020-11-20,a,b\n",
                       "several columns are called 'note': rename all but one of each"),
    "a column of ours": (f"lon,lat,date,holder\n{GOOD.strip()},me\n",
                         "columns of its own called holder: rename them"),
    "a code unknown": (f"lon,lat,date,where_prec\n{GOOD.strip()},9\n",
                       "row 1: where_prec: '9' is no code of ucdp-ged; there are 1, 2, 3, 4, 5, 6"),
    "a quotation mark that stays open": (
        f'lon,lat,date,note\n{GOOD.strip()},a\n{GOOD.strip()},"b\n{GOOD.strip()},c\n',
        "row 2: a quotation mark in it does not close"),
    "a shape that is no point": ("wkt,date\n\"LINESTRING (46 39, 47 40)\",2020-11-20\n",
                                 "row 1: wkt: 'LINESTRING (46 39, 47 40)' is no point in WKT"),
    "Latin-1": (b"lon,lat,date,place\n46.7,39.7,2020-11-20,G\xfclabl\xfd\n",
                "line 2: byte 0xfc is not UTF-8: save the file as UTF-8"),
    "Latin-1 far below": (
        f"{HEAD.strip()},place\n".encode() + f"{GOOD.strip()},Shusha\n".encode() * 3000
        + b"46.7,39.7,2020-11-20,G\xfclabl\xfd\n", "line 3002: byte 0xfc is not UTF-8"),
}


@pytest.mark.parametrize("kind", FAULTS)
def test_a_file_that_cannot_be_joined_is_told_and_nothing_is_written(kind, told):
    content, says = FAULTS[kind]
    assert says in told(content)


@pytest.mark.parametrize(("name", "says"), [
    ("e.parquet", "cannot be read as .parquet"), ("e.geojson", "cannot be read as .geojson")])
def test_a_file_that_is_not_what_it_is_called_is_told(told, name, says):
    assert says in told(HEAD + GOOD, name=name)


@pytest.mark.parametrize(("package", "options", "extra"), [
    ("pyarrow", (), "join"), ("dask_geopandas", ("--engine", "dask"), "dask")])
def test_what_it_needs_is_named_where_it_is_missing(told, monkeypatch, package, options, extra):
    for module in ("joined_files", "event_files", "joined_by_dask"):
        monkeypatch.delitem(sys.modules, f"geodata.{module}", raising=False)
    monkeypatch.setitem(sys.modules, package, None)
    assert f"pip install 'contact-lines[{extra}]'" in told(HEAD + GOOD, *options)


def test_a_scheduler_is_one_of_dask(told):
    assert "--scheduler is of --engine dask" in told(HEAD + GOOD, "--scheduler", "tcp://x:1")


@pytest.mark.parametrize(("date", "options"), [
    ("20/11/2020", ()), ("11/20/2020", ()), ("20.11.2020", ()), ("20 November 2020", ()),
    ("20-Nov-2020", ()), ("November 20, 2020", ()), ("20201120", ()), ("2020/11/20", ()),
    ("11/10/2020", ("--dates", "mdy")), ("44155", ("--dates", "excel")), ("2020-11-20T10:00", ()),
    ("20/11/2020 23:59", ()), ("2020-11-19T22:15:00Z", ()),
])
def test_days_are_read_as_they_are_written(tmp_path, told, date, options):
    content = f"lon,lat,date\n{SHUSHA[0]},{SHUSHA[1]},\"{date}\"\n"
    assert told(content, *options) == ""
    [row] = rows_of(tmp_path / "out.csv").to_dict("records")
    assert row["date"].startswith("2020-11-") and row["holder"] == "azerbaijan"


def test_days_outside_those_covered_have_no_holder(tmp_path, told):
    assert told(f"{HEAD}{SHUSHA[0]},{SHUSHA[1]},1987-12-31\n{SHUSHA[0]},{SHUSHA[1]},2025-01-01\n"
                ) == ""
    rows = rows_of(tmp_path / "out.csv")
    assert rows.holder.isna().all() and (rows.district == "shusha").all()


def test_whether_the_day_or_the_month_is_first_is_seen_in_the_whole_file(
        tmp_path, atlas, monkeypatch):
    """A part whose days all fit both orders is read as the rest of the file is."""
    monkeypatch.setattr(event_files, "BLOCK", 64)
    path = tmp_path / "e.csv"
    day = f"{SHUSHA[0]},{SHUSHA[1]},"
    path.write_text(HEAD + f"{day}10/11/2020\n" * 9 + f"{day}12/31/2020\n", encoding="utf-8")
    join_file(atlas, path, tmp_path / "out.csv")
    assert rows_of(tmp_path / "out.csv").date.tolist() == ["2020-10-11"] * 9 + ["2020-12-31"]


def test_blank_lines_line_ends_and_the_mark_of_a_spreadsheet_do_not_matter(tmp_path, told):
    text = f"\ufeffsep=;\r\nlon;lat;date\r\n\r\n{GOOD.replace(',', ';').strip()}\r\n\r\n"
    assert told(text) == ""
    assert rows_of(tmp_path / "out.csv").holder.tolist() == ["azerbaijan"]


def test_values_stay_as_they_were(tmp_path, told):
    note = '=1+1; "so", and\na line more'
    quoted = note.replace('"', '""')
    assert told(f'lon,lat,date,note,empty,"a, b"\n{GOOD.strip()},"{quoted}",,007\n') == ""
    [row] = rows_of(tmp_path / "out.csv").to_dict("records")
    assert row["note"] == note and row["a, b"] == "007" and pd.isna(row["empty"])
    assert row["in_oblast"] == "True"


def test_what_needs_no_quotation_marks_has_none(tmp_path, told):
    assert told(HEAD + GOOD) == ""
    assert '"' not in (tmp_path / "out.csv").read_text(encoding="utf-8")


def test_rows_are_counted_through_all_parts(tmp_path, atlas, monkeypatch):
    monkeypatch.setattr(event_files, "BLOCK", 64)
    path = tmp_path / "e.csv"
    path.write_text(HEAD + GOOD * 5 + "46.7,39.7,never\n", encoding="utf-8")
    with pytest.raises(JoinError, match="row 6: date: 'never'"):
        join_file(atlas, path, tmp_path / "out.csv")
    path.write_text(HEAD + GOOD * 5, encoding="utf-8")
    made = join_file(atlas, path, tmp_path / "out.parquet")
    assert (made.rows, made.one, made.several) == (5, 5, 0)
    assert len(rows_of(tmp_path / "out.parquet")) == 5


# ---------------------------------------------------------------- shapes


@pytest.mark.parametrize(("name", "crs"), [
    ("e.geojson", 4326), ("e.gpkg", 4326), ("e.gpkg", 32638), ("e.parquet", 4326),
    ("e.parquet", 32638)])
def test_points_of_another_projection_are_where_they_are(tmp_path, atlas, name, crs):
    points = gpd.GeoDataFrame({"date": ["2020-11-20", "2021-06-01"]}, crs=4326,
                              geometry=gpd.points_from_xy([SHUSHA[0], 46.65], [SHUSHA[1], 39.09]))
    points = points.to_crs(crs)
    path = tmp_path / name
    points.to_parquet(path) if name == "e.parquet" else points.to_file(path)
    join_file(atlas, path, tmp_path / "out.csv")
    rows = rows_of(tmp_path / "out.csv")
    assert rows.district.tolist() == ["shusha", "zangilan"]
    assert rows.lon.astype(float).round(4).tolist() == [46.7489, 46.65]


@pytest.mark.parametrize("shape", [
    '{"type": "Point", "coordinates": [NaN, 39.7]}', "null",
    '{"type": "Polygon", "coordinates": [[[46, 39], [47, 39], [47, 40], [46, 39]]]}'])
def test_a_feature_without_a_point_is_told_by_its_row(shape, tmp_path, atlas):
    (tmp_path / "e.geojson").write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", '
        f'"properties": {{"date": "2020-11-20"}}, "geometry": {shape}}}]}}')
    with pytest.raises(JoinError, match="row 1: geometry: has no point: write one"):
        join_file(atlas, tmp_path / "e.geojson", tmp_path / "out.csv")


def test_an_empty_point_in_wkt_is_told(tmp_path, atlas):
    (tmp_path / "e.csv").write_text("date,wkt\n2020-11-20,POINT EMPTY\n")
    with pytest.raises(JoinError, match="row 1: wkt: 'POINT EMPTY' is no point"):
        join_file(atlas, tmp_path / "e.csv", tmp_path / "out.csv")


def test_a_value_of_json_in_a_feature_is_written_as_its_text(tmp_path, atlas):
    (tmp_path / "e.geojson").write_text(
        '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": '
        '{"date": "2020-11-20", "more": {"a": [1]}}, '
        '"geometry": {"type": "Point", "coordinates": [46.7, 39.7]}}]}')
    join_file(atlas, tmp_path / "e.geojson", tmp_path / "out.csv")
    assert rows_of(tmp_path / "out.csv").more.iloc[0].replace(" ", "") == '{"a":[1]}'


def test_a_shape_that_is_missing_or_no_point_is_told(tmp_path, atlas):
    held = gpd.GeoDataFrame({"date": ["2020-11-20"] * 2}, crs=4326, geometry=[
        gpd.points_from_xy([46.7], [39.7])[0], None])
    held.to_file(tmp_path / "e.gpkg")
    with pytest.raises(JoinError, match="row 2: geometry: has no point: write one"):
        join_file(atlas, tmp_path / "e.gpkg", tmp_path / "out.csv")
