"""How step, load and memory grow with ten, a hundred and a thousand times the events."""

from __future__ import annotations

import dataclasses
import tempfile
import time
from pathlib import Path
from unittest import mock

import numpy as np
import pandas as pd
from playwright.sync_api import Browser, Error

from dashboard.plate import region
from dashboard.plate.compile import compile_documents
from geodata import Atlas, load_atlas
from tests.benchmarks.alternatives.shell import START
from tests.benchmarks.contest import (
    ATLAS,
    LAPTOP,
    SEED,
    days_to_step,
    open_page,
    summary,
    visit,
)
from tests.benchmarks.picture import load_picture
from tests.benchmarks.serving import Server, get

STEPS = 40
# A page that is not alive by then is told as such.
PATIENCE_S = 90


def measure(browser: Browser) -> list[dict]:
    """Return a row for the shipped atlas and for each larger one."""
    atlas = load_atlas()
    shipped = int(sum(len(layer.ids) for layer in load_picture().layers
                      if layer.name == "event"))
    rows = [_row(browser, "as shipped", None, shipped)]
    for label, factor in (("10x events", 10), ("100x events", 100),
                          ("100,000 events", round(100_000 / shipped)),
                          ("1,000x events", 1000)):
        with tempfile.TemporaryDirectory() as folder:
            _write(with_events(atlas, factor), Path(folder))
            rows.append(_row(browser, label, Path(folder), shipped * factor))
    with (tempfile.TemporaryDirectory() as folder,
          mock.patch.object(region, "_SIMPLIFY", 0.0)):
        _write(atlas, Path(folder))
        rows.append(_row(browser, "unsimplified geometry", Path(folder), shipped))
    return rows


def with_events(atlas: Atlas, factor: int) -> Atlas:
    """Return the atlas with ``factor`` times its events that have a mark, seeded.

    A copy keeps its category, weight and precision; its day is drawn at random and its
    point strewn by some 10 km.  What is written about it is short.
    """
    chance = np.random.default_rng(SEED)
    events = atlas.events.merge(
        pd.DataFrame(atlas.places)[["place_id", "lon", "lat"]], on="place_id", how="left",
        suffixes=("", "_place"))
    lon = events.lon.fillna(events.lon_place).to_numpy()
    lat = events.lat.fillna(events.lat_place).to_numpy()
    marked = np.flatnonzero(~np.isnan(lon) & (events.where_precision <= 5).to_numpy())
    chosen = np.tile(marked, factor - 1)
    count = len(chosen)
    copies = atlas.events.iloc[chosen].reset_index(drop=True)
    days = (pd.Timestamp("1988-01-01")
            + pd.to_timedelta(chance.integers(0, 13_514, count), unit="D")).as_unit("s")
    copies = copies.assign(
        event_id=[f"made-{number}" for number in range(count)],
        date=days.strftime("%Y-%m-%d"), date_earliest=days, date_latest=days,
        lon=lon[chosen] + chance.normal(0, 0.12, count),
        lat=lat[chosen] + chance.normal(0, 0.09, count),
        title=[f"Made event {number}" for number in range(count)],
        summary="Made for the benchmark.", note=None, control=None,
    )
    return dataclasses.replace(
        atlas, events=pd.concat([atlas.events, copies], ignore_index=True))


def _write(atlas: Atlas, folder: Path) -> None:
    for name, text in compile_documents(atlas).items():
        (folder / name).write_text(text, encoding="utf-8")


def _row(browser: Browser, label: str, folder: Path | None, events: int) -> dict:
    """Return the figures of one atlas; ``fault`` says what did not come to pass."""
    row: dict = {"label": label, "events": events}
    steps = days_to_step(load_picture(), STEPS, START)
    with Server("atlas", folder=folder) as server:
        row["start_s"] = round(server.started, 2)
        begin = time.perf_counter()
        row["page_kb"] = round(len(get(server.site)) / 1000, 1)
        row["page_s"] = round(time.perf_counter() - begin, 3)
        row["server_mb"] = round(server.memory_mb(), 1)
        context = browser.new_context(viewport=LAPTOP)
        page = open_page(context, ATLAS, "region")
        page.set_default_timeout(PATIENCE_S * 1000)
        wire = context.new_cdp_session(page)
        wire.send("Performance.enable")
        try:
            begin = time.perf_counter()
            visit(page, ATLAS, server.site, "region", PATIENCE_S)
            row["alive_s"] = round(time.perf_counter() - begin, 2)
            row["first_map_ms"] = round(page.evaluate("probe.firstMap()"))
            times: list[float] = []
            limit = time.perf_counter() + PATIENCE_S
            for step in steps:
                times += page.evaluate("([s, k]) => probe.run(s, k)", [[step], ATLAS.kind])
                if time.perf_counter() > limit:
                    break
            row["step"] = summary(times)
            metrics = {m["name"]: m["value"]
                       for m in wire.send("Performance.getMetrics")["metrics"]}
            row["heap_mb"] = round(metrics["JSHeapUsedSize"] / 1e6, 1)
            row["nodes"] = int(metrics["Nodes"])
        except (Error, TimeoutError) as error:
            row["fault"] = f"not alive within {PATIENCE_S} s"
            if "imeout" not in str(error) and "not within" not in str(error):
                row["fault"] = str(error).splitlines()[0][:120]
        finally:
            context.close()
    return row
