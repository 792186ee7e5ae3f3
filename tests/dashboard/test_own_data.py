"""A reader's own rows in the page: every kind of file gives the same, joined as in Python."""

from __future__ import annotations

import base64
import json

import geopandas as gpd
import numpy as np
import pandas as pd
import pytest

from dashboard.cli import main
from dashboard.documents import Documents
from geodata.counted import count
from geodata.event_rows import JoinError, guessed
from geodata.join import ADDED, Coded
from tests.geodata.test_joined_files import ACLED, GED
from tests.script import answer

# Metres: the lines are sent to the metre, and the page reckons the projection itself.
TOLERANCE = 2
IMPORTS = 'import { Engine } from "./own/engine.js";'
ENGINE = """
  const engine = new Engine(() => {}, async () => {});
  engine.stand({ ground: given.ground, near: given.near });
  const bytes = Uint8Array.from(atob(given.file), (letter) => letter.charCodeAt(0));
  const opened = await engine.open(new Blob([bytes]), given.how ?? {});
  const tried = engine.choose({ chosen: { ...opened.guess, ...given.chosen },
    order: given.order ?? "" });
"""
JOINED = f"""async (given) => {{ {ENGINE}
  engine.draw();
  await engine.join();
  const {{ rows }} = engine.rows({{ first: -Infinity, last: Infinity, from: 0, most: Infinity }});
  return {{ opened, tried, names: engine.names(), rows, counts: engine.counts(),
    csv: await engine.csv().text() }};
}}"""
FOUND = f"""async (given) => {{
  try {{ {ENGINE} return tried; }}
  catch (fault) {{ return {{ message: fault.message, ...fault.values }}; }}
}}"""
# Many files in one process: to begin one takes longer than to read a file.
EACH = """async ({{ ground, near, files }}) => {{
  const told = {{}};
  for (const [name, given] of Object.entries(files)) {{
    try {{ told[name] = await ({script})({{ ground, near, ...given }}); }}
    catch (fault) {{ told[name] = {{ fault: String(fault) }}; }}
  }}
  return told;
}}"""
COLUMNS = ("id", "lon", "lat", "date", "date_end", "where_prec", "note")


@pytest.fixture(scope="module")
def standing() -> dict[str, str]:
    """The ground and the lines, as the page is sent them."""
    documents = Documents()
    return {"ground": documents.own_ground_text, "near": documents.near_text}


@pytest.fixture(scope="module")
def frame() -> pd.DataFrame:
    """Four hundred made rows in and about the area, on any day, some within intervals and vague."""
    chance = np.random.default_rng(19940512)
    count = 400
    days = pd.Timestamp("1987-06-01") + pd.to_timedelta(chance.integers(0, 13_900, count), "D")
    vague = chance.integers(1, 8, count)
    vague[:250] = 1
    long = np.where(np.arange(count) % 5 == 4, chance.integers(0, 400, count), 0)
    return pd.DataFrame({
        "id": [f"made-{i}" for i in range(count)],
        "lon": chance.uniform(45.4, 47.8, count).round(5),
        "lat": chance.uniform(38.8, 40.6, count).round(5),
        "date": days.strftime("%Y-%m-%d"),
        "date_end": (days + pd.to_timedelta(long, "D")).strftime("%Y-%m-%d"),
        "where_prec": vague.astype(str),
        "note": "=1+1",
    })


def asked(standing, file: bytes, script: str = JOINED, **given) -> dict:
    return answer(IMPORTS, script, {
        **standing, "file": base64.b64encode(file).decode(), **given})


def asked_of_each(standing, files: dict[str, bytes], script: str = JOINED,
                  given: dict[str, dict] | None = None) -> dict[str, dict]:
    """Return what is told of each file by its name, as ``asked`` does of one."""
    return answer(IMPORTS, EACH.format(script=script), {**standing, "files": {
        name: {"file": base64.b64encode(file).decode(), **(given or {}).get(name, {})}
        for name, file in files.items()}})


def table_of(told: dict) -> pd.DataFrame:
    """Return the rows that the page has, in the order of their ids, as text."""
    cells = [[*row["own"], *row["joined"]] for row in told["rows"]]
    table = pd.DataFrame(cells, columns=told["names"])
    number = table.id.str.slice(5).astype(int)
    return table.iloc[number.argsort()].reset_index(drop=True)


@pytest.fixture(scope="module")
def joined(standing, frame) -> dict:
    return asked(standing, frame.to_csv(index=False).encode())


# ---------------------------------------------------------------- the same as Python


def test_the_page_joins_rows_as_python_does(atlas, frame, joined):
    page, python = table_of(joined), atlas.join(frame, on="date")
    assert len(page) == len(python) == 400
    assert python.holder.notna().sum() > 100 and python.holders.str.contains(";").sum() > 20
    for name in ADDED:
        if name in ("line_id", "line_m", "line_accuracy_m", "uncertain"):
            continue
        told = ["" if pd.isna(value) else str(value) for value in python[name]]
        assert page[name].tolist() == told, name


def test_the_page_measures_to_the_line_as_python_does(atlas, frame, joined):
    page, python = table_of(joined), atlas.join(frame, on="date")
    same = 0
    for one, other in zip(page.itertuples(), python.itertuples(), strict=True):
        assert (one.line_m == "") == pd.isna(other.line_m), one.id
        if one.line_m == "":
            continue
        assert float(one.line_m) == pytest.approx(other.line_m, abs=TOLERANCE), one.id
        same += one.line_id == other.line_id
        if one.line_id == other.line_id and one.line_accuracy_m == str(other.line_accuracy_m):
            reach = 25_000 if one.where_prec == "2" else 0
            close = abs(other.line_m - other.line_accuracy_m - reach) <= TOLERANCE
            assert close or one.uncertain == (
                "" if pd.isna(other.uncertain) else str(other.uncertain)), one.id
    assert same > 0.97 * python.line_m.notna().sum()


def counted(rows: pd.DataFrame) -> pd.DataFrame:
    """Return the counts of joined rows, as the command counts them."""
    days = pd.to_datetime(rows.date).to_numpy("datetime64[D]").astype(np.int64)
    return count(days, {name: Coded(*coded(rows[name])) for name in (
        "holder", "holders", "district", "uncertain")})


def coded(column: pd.Series) -> tuple[np.ndarray, list]:
    """Return of each row the number of its value, -1 for none, and the values."""
    numbers, values = pd.factorize(column)
    if set(values) <= {False, True}:
        return np.where(column.isna(), -1, column.eq(True)).astype(np.int64), [False, True]
    return numbers, list(values)


def test_the_page_counts_as_python_does(atlas, frame, joined):
    page, python = pd.DataFrame(joined["counts"]), counted(atlas.join(frame, on="date"))
    by = ["month", "district", "holder"]
    python = python.fillna({"district": ""}).sort_values(by).reset_index(drop=True)
    page = page.sort_values(by).reset_index(drop=True)
    pd.testing.assert_frame_equal(page[[*by, "most"]], python[[*by, "most"]], check_dtype=False)
    # Whether a line is too near may hang on a metre.
    assert (page.least - python.least).abs().sum() <= 2


def test_what_is_saved_has_the_columns_of_python_and_no_formula(joined, frame):
    header, first, *_ = joined["csv"].splitlines()
    assert header.split(",") == [*COLUMNS, *ADDED]
    assert ",'=1+1," in first


@pytest.mark.parametrize("columns", [
    ["lon", "lat", "date"], ["x", "y", "longitude", "latitude", "event_date", "date_start"],
    ["wkt", "day"], ["LATITUDE", "Longitude", "geom_wkt", "date_start", "date_end", "where_prec"],
    ["event_date", "latitude", "longitude", "geo_precision", "end_date"], ["the_geom", "date"],
])
def test_the_page_guesses_columns_as_python_does(columns):
    page = answer('import { guessed } from "./own/guess.js";', "guessed", columns)
    python = guessed(columns)
    assert page == {name: getattr(python, name) for name in page}


DIFFERING = "lon,lat,date,date_end\n" + "".join(
    f"46.7489,39.7603,{days}\n" for days in (
        "03/04/2020,", "24/11/2020,", "03/04/2020,11/24/2020", "2020-11-24,", *["25/11/2020,"] * 6))


def test_the_page_and_the_command_say_the_same_of_days_in_different_orders(
        standing, atlas, tmp_path, monkeypatch, capsys):
    """Neither guesses, though most rows have the day first; both take what the reader says."""
    monkeypatch.setattr("geodata.load_atlas", lambda **_: atlas)
    file = tmp_path / "e.csv"
    file.write_text(DIFFERING, encoding="utf-8")
    assert main(["join", str(file), "-o", str(tmp_path / "out.csv")]) == 2
    command = capsys.readouterr().err
    tried = asked(standing, DIFFERING.encode(), FOUND)
    assert (tried["good"], tried["bad"], tried["asked"]) == (1, 9, True)
    page = answer('import { say } from "./words/language.js";',
                  '(values) => say("own-day-orders", values)', tried["differing"])
    assert "rows (2, 5, 6, 7, 8, …: “24/11/2020”), the month in others (3: “11/24/2020”)" in page
    assert page in command and not (tmp_path / "out.csv").exists()
    # What is said is taken, and a row that does not fit it is named by both.
    tried = asked(standing, DIFFERING.encode(), FOUND, order="dmy")
    assert [(fault["row"], fault["column"]) for fault in tried["faults"]] == [(3, "date_end")]
    assert tried["good"] == 9
    assert main(["join", str(file), "-o", str(tmp_path / "out.csv"), "--dates", "dmy"]) == 2
    assert "row 3: date_end: '11/24/2020'" in capsys.readouterr().err
    with pytest.raises(JoinError, match="date, date_end: the day stands first in some rows .2, 5"):
        atlas.join(pd.read_csv(file), on="date")


# ---------------------------------------------------------------- tables of other projects

PLACE = {"lon": "longitude", "lat": "latitude", "wkt": ""}
KNOWN = {
    "ucdp-ged": (GED, "where_prec", 49, {"day": "date_start", "until": "date_end"}),
    "acled": (ACLED, "geo_precision", 31, {"day": "event_date", "until": ""}),
}


@pytest.mark.parametrize("scheme", KNOWN)
def test_every_column_of_known_tables_is_there_and_those_of_place_and_day_are_found(
        standing, atlas, scheme):
    """With a row for each code of its precision, joined as in Python."""
    row, precision, width, days = KNOWN[scheme]
    codes = sorted(code for known, code in atlas.precision_codes if known == scheme)
    made = pd.DataFrame([{**row, precision: code} for code in codes]).astype(str)
    told = asked(standing, made.to_csv(index=False).encode())
    assert len(told["opened"]["names"]) == width and told["opened"]["names"] == list(row)
    assert told["opened"]["guess"] == {**PLACE, **days, "precision": precision, "scheme": scheme}
    tried = told["tried"]
    assert (tried["good"], tried["bad"], tried["asked"]) == (len(codes), 0, False)
    assert {(day["day"], day["lon"]) for day in tried["preview"]} == {("2020-11-20", "46.74890")}
    page = pd.DataFrame([[*row["own"], *row["joined"]] for row in told["rows"]],
                        columns=told["names"]).sort_values(precision)
    python = atlas.join(made).sort_values(precision)
    for name in ("piece_id", "district", "holder", "holders", "evidence", "zones", "uncertain"):
        assert page[name].tolist() == [
            "" if pd.isna(value) else str(value) for value in python[name]], name
    assert page.holder.iloc[0] == "azerbaijan" and page.holders.str.contains(";").any()


# ---------------------------------------------------------------- what goes wrong with a file

HERE = "46.7489,39.7603"
# By what is wrong: the file, what the page finds of it, and how its columns are chosen.
MALFORMED = {
    "semicolons and decimal commas": (
        "lon;lat;date\n46,7489;39,7603;2020-11-20\n", {"good": 1}, {}),
    "Latin-1": (f"lon,lat,date,note\n{HERE},2020-11-20,G\u00fclabli\n", {"good": 1}, {}),
    "exchanged": ("lon,lat,date\n39.7603,46.7489,2020-11-20\n", {"swapped": True}, {}),
    "the month first": (
        f"lon,lat,date\n{HERE},11/20/2020\n{HERE},3/4/2020\n", {"good": 2, "order": "mdy"}, {}),
    "a spreadsheet's days": (f"lon,lat,date\n{HERE},44155\n", {"good": 1, "order": "serial"}, {}),
    "formulas in cells": (f"lon,lat,date,note\n{HERE},2020-11-20,=1+1\n", {"good": 1}, {}),
    "no column of a day": (
        f"lon,lat,note\n{HERE},x\n", {"message": "own-no-column", "column": ""}, {}),
    "a column that is not there": (f"lon,lat,date\n{HERE},2020-11-20\n",
                                   {"message": "own-no-column", "column": "x"}, {"lon": "x"}),
    "empty": ("", {"message": "own-empty"}, {}),
    "a page of the web": ("<!DOCTYPE html><p>Not found</p>", {"message": "own-html"}, {}),
    "too large": (f"lon,lat,date\n{HERE},2020-11-20\n",
                  {"message": "own-too-large", "mb": 1}, {"mostBytes": 9}),
}


@pytest.fixture(scope="module")
def malformed(standing) -> dict[str, dict]:
    return asked_of_each(
        standing, {wrong: text.encode("cp1252") for wrong, (text, *_) in MALFORMED.items()}, FOUND,
        {wrong: {"how" if "mostBytes" in given else "chosen": given}
         for wrong, (*_, given) in MALFORMED.items()})


@pytest.mark.parametrize("wrong", MALFORMED)
def test_a_malformed_file_is_read_as_it_was_meant_or_told_with_what_would_do(malformed, wrong):
    _, finds, _ = MALFORMED[wrong]
    told = malformed[wrong]
    assert {name: told.get(name) for name in finds} == finds, told


# ---------------------------------------------------------------- every kind of file


def points_of(frame: pd.DataFrame) -> gpd.GeoDataFrame:
    return gpd.GeoDataFrame(frame, geometry=gpd.points_from_xy(frame.lon, frame.lat),
                            crs="EPSG:4326")


def file_of(frame: pd.DataFrame, kind: str, folder) -> bytes:
    path = folder / f"rows.{kind}"
    match kind:
        case "csv":
            frame.to_csv(path, index=False, sep=";", decimal=",", encoding="utf-16")
        case "xlsx":
            frame.assign(date=pd.to_datetime(frame.date)).to_excel(path, index=False)
        case "parquet" | "zstd" | "gzip":
            frame.assign(date=pd.to_datetime(frame.date)).to_parquet(
                path, compression="snappy" if kind == "parquet" else kind)
        case "geoparquet":
            points_of(frame).to_parquet(path)
        case "geojson" | "gpkg":
            points_of(frame).to_file(path)
    return path.read_bytes()


KINDS = ("csv", "xlsx", "parquet", "zstd", "gzip", "geoparquet", "geojson", "gpkg")


@pytest.fixture(scope="module")
def of_each_kind(standing, frame, tmp_path_factory) -> dict[str, dict]:
    folder, rows = tmp_path_factory.mktemp("kinds"), frame.assign(note="Şuşa")
    return asked_of_each(standing, {kind: file_of(rows, kind, folder) for kind in KINDS})


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_file_gives_the_same_rows(of_each_kind, joined, kind):
    told = of_each_kind[kind]
    assert "fault" not in told, told["fault"]
    assert told["tried"]["good"] == 400 and told["tried"]["bad"] == 0
    page, before = table_of(told), table_of(joined)
    assert set(page.note) == {"Şuşa"}
    for name in ("id", "date_end", "where_prec", *ADDED):
        assert page[name].tolist() == before[name].tolist(), name


def test_a_geopackage_of_long_texts_and_many_rows_is_read_whole(standing, tmp_path):
    """What does not fit into a page of the file lies in others, in a tree of them."""
    count = 3000
    made = pd.DataFrame({
        "id": [f"made-{i}" for i in range(count)], "lon": 46.5, "lat": 39.8, "date": "2020-11-20",
        "whole": range(-1000, 2000), "part": np.linspace(-1, 1, count), "none": None,
        "text": ["x" * (i % 7) * 1500 for i in range(count)]})
    path = tmp_path / "long.gpkg"
    points_of(made).to_file(path)
    told = asked(standing, path.read_bytes())
    page = table_of(told)
    assert len(page) == count
    assert page.text.str.len().tolist() == [(i % 7) * 1500 for i in range(count)]
    assert page.whole.tolist() == list(map(str, made.whole))
    assert np.allclose(page.part.astype(float), made.part)


@pytest.mark.parametrize("kind", ["geojson", "gpkg", "geoparquet"])
def test_places_in_metres_are_refused_with_what_would_do(standing, frame, kind, tmp_path):
    path = tmp_path / f"rows.{kind}"
    flat = points_of(frame.head(2)).to_crs("EPSG:32638")
    if kind == "geoparquet":
        flat.to_parquet(path)
    elif kind == "gpkg":
        flat.to_file(path)
    else:
        path.write_text(json.dumps({**json.loads(points_of(frame.head(2)).to_json()), "crs": {
            "properties": {"name": "urn:ogc:def:crs:EPSG::32638"}}}))
    refused = asked(standing, path.read_bytes(), FOUND)
    assert refused["message"] == "own-crs" and "32638" in refused["crs"]
