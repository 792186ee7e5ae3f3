"""The same rows beside this machine's own join: by the workers of dask, and as SQL of a release."""

from __future__ import annotations

from pathlib import Path

import geopandas as gpd
import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as parquet
import pyproj
import pytest

from dashboard.interface.release import geoparquet
from geodata.days import FIRST_DAY, LAST_DAY
from geodata.event_rows import JoinError
from geodata.join import ADDED
from geodata.joined_by_dask import join_by_dask
from geodata.joined_files import join_file
from geodata.layers import REGION_CRS

SQL = Path(__file__).resolve().parents[2] / "docs" / "own-data.sql"


@pytest.fixture(scope="module")
def events() -> pd.DataFrame:
    """Return rows in and around the area and the days covered, some vague, some of many days."""
    chance = np.random.default_rng(19880220)
    count = 300
    first = np.datetime64(FIRST_DAY) - 30 + chance.integers(
        0, (LAST_DAY - FIRST_DAY).days + 60, count)
    longer = np.where(chance.random(count) < 0.3, chance.integers(0, 60, count), 0)
    return pd.DataFrame({
        "event": np.arange(count), "lon": chance.uniform(45.5, 47.8, count).round(5),
        "lat": chance.uniform(38.8, 40.6, count).round(5), "date": first.astype(str),
        "date_end": (first + longer).astype(str),
        "where_prec": chance.choice(["1", "2", "3", "4"], count, p=[0.6, 0.2, 0.1, 0.1])})


# ---------------------------------------------------------------- dask


@pytest.fixture(scope="module")
def scheduler():
    """Return the address of a scheduler with two workers, to whom all is sent as to far ones."""
    from distributed import LocalCluster

    # Threads of this process: a process each would import everything anew, which takes seconds.
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, processes=False,
                      protocol="tcp") as cluster:
        yield cluster.scheduler_address


def test_the_workers_of_dask_give_the_same_rows(tmp_path, atlas, events, scheduler):
    for name in ("events.csv", "points.parquet"):
        source = tmp_path / name
        if name == "events.csv":
            events.to_csv(source, index=False)
        else:
            gpd.GeoDataFrame(events.drop(columns=["lon", "lat"]), crs=4326, geometry=(
                gpd.points_from_xy(events.lon, events.lat))).to_parquet(source, row_group_size=100)
        plain, there = ([], [])
        one = join_file(atlas, source, tmp_path / "one.csv", each=plain.append)
        two = join_by_dask(atlas, source, tmp_path / "two.csv", each=there.append,
                           scheduler=scheduler)
        assert one == two and one.rows == len(events)
        assert (tmp_path / "one.csv").read_bytes() == (tmp_path / "two.csv").read_bytes(), name
        pd.testing.assert_frame_equal(pd.concat(plain).groupby("holder").most.sum().to_frame(),
                                      pd.concat(there).groupby("holder").most.sum().to_frame())


def test_a_fault_on_a_worker_is_told_with_its_row_in_all_parts(tmp_path, atlas, events, scheduler):
    source = tmp_path / "events.parquet"
    wrong = events.assign(date=events.date.where(events.event != 250, "never"))
    parquet.write_table(pa.Table.from_pandas(wrong), source, row_group_size=100)
    with pytest.raises(JoinError, match="row 251: date: 'never' is no day"):
        join_by_dask(atlas, source, tmp_path / "two.csv", scheduler=scheduler)


def test_days_in_different_orders_are_told_with_their_rows_in_all_parts(
        tmp_path, atlas, events, scheduler):
    source = tmp_path / "events.parquet"
    days = events.date.mask(events.event == 250, "24/11/2020")
    days = days.mask(events.event == 50, "11/24/2020")
    parquet.write_table(pa.Table.from_pandas(events.assign(date=days)), source, row_group_size=100)
    with pytest.raises(JoinError, match=r"some rows \(251: '24.*others \(51: '11"):
        join_by_dask(atlas, source, tmp_path / "two.csv", scheduler=scheduler)


def test_a_file_that_the_workers_cannot_read_is_told(tmp_path, atlas, scheduler):
    source = tmp_path / "events.csv"
    source.write_bytes(b"lon,lat,date,place\n46.7,39.7,2020-11-20,G\xfclabl\xfd\n")
    with pytest.raises(JoinError, match="line 2: byte 0xfc is not UTF-8"):
        join_by_dask(atlas, source, tmp_path / "two.csv", scheduler=scheduler)


# ---------------------------------------------------------------- SQL


def test_the_sql_of_the_documentation_gives_the_same_rows_on_sedonadb(tmp_path, atlas, events):
    import sedonadb

    engine = sedonadb.connect()
    for name in ("holdings", "lines", "zones"):
        (tmp_path / f"{name}.parquet").write_bytes(geoparquet(atlas, name))
        engine.read_parquet(str(tmp_path / f"{name}.parquet")).to_view(name)
    codes = [atlas.precision_codes["ucdp-ged", code] for code in events.where_prec]
    events.rename(
        columns={"date": "first_day", "date_end": "last_day"}).assign(
        metres=[code.metres or 0.0 for code in codes], unit=[code.unit for code in codes]
    ).to_parquet(tmp_path / "events.parquet")
    engine.read_parquet(str(tmp_path / "events.parquet")).to_view("events")
    region = pyproj.CRS(REGION_CRS).to_json()
    found = engine.sql(SQL.read_text(encoding="utf-8").replace("{region}", region))
    found = found.to_arrow_table().to_pandas().set_index("event")
    expected = atlas.join(events).set_index("event")
    assert expected.holder.notna().sum() > 50 and expected.holders.str.contains(";").sum() > 20
    for name in ADDED:
        one, two = (table[name].astype(object).where(table[name].notna(), None)
                    for table in (expected, found))
        if name == "line_m":
            np.testing.assert_allclose(two.astype(float), one.astype(float), atol=0.11)
        else:
            assert two.tolist() == one.tolist(), name
