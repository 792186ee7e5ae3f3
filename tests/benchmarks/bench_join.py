"""How long ``contact-lines join`` takes for a million rows and more, and what memory.

Rows are made: any point of a box around the area shown, any day covered, none twice, which is
harder than the towns of a real table. They are made and joined in parts; what is measured is the
command whole, its start and the check of the record included.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.csv
import pyarrow.parquet

from geodata.days import FIRST_DAY, LAST_DAY
from tests.benchmarks.serving import ROOT

SIZES = (1_000_000, 10_000_000)
KINDS = ("csv", "parquet")
SEED = 19880220
# West, south, east, north of the area shown, a little wider.
_BOX = (45.5, 38.8, 47.8, 40.6)
_PART = 1_000_000


def measure(sizes: Sequence[int]) -> list[dict]:
    """Return a row for each size and kind of file; kinds take turns."""
    rows = []
    for size in sizes:
        for kind in KINDS:
            with tempfile.TemporaryDirectory() as folder:
                source = Path(folder) / f"events.{kind}"
                write_events(source, size)
                rows.append({"rows": size, "kind": kind, "engine": "plain"} | _joined(source))
    return rows


def write_events(path: Path, count: int) -> None:
    """Write so many made events, seeded, as CSV or Parquet."""
    chance = np.random.default_rng(SEED)
    west, south, east, north = _BOX
    first, last = (np.datetime64(day, "D") for day in (FIRST_DAY, LAST_DAY))
    schema = pa.schema([("event", pa.int64()), ("lon", pa.float64()), ("lat", pa.float64()),
                        ("date", pa.string())])
    with (pa.csv.CSVWriter if path.suffix == ".csv" else pa.parquet.ParquetWriter)(
            path, schema) as writer:
        for start in range(0, count, _PART):
            size = min(_PART, count - start)
            days = first + chance.integers(0, (last - first).astype(int) + 1, size)
            writer.write_table(pa.table([
                np.arange(start, start + size), chance.uniform(west, east, size).round(5),
                chance.uniform(south, north, size).round(5), pa.array(days.astype(str))], schema))


def _joined(source: Path, *options: str) -> dict:
    """Return what joining a file took, of the machine too."""
    load, begin = os.getloadavg()[0], time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "dashboard", "join", str(source), "-o",
         str(source.with_name(f"joined{source.suffix}")), *options],
        cwd=ROOT, stderr=subprocess.DEVNULL, env={**os.environ, "PYTHONPATH": str(ROOT)})
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"joining {source.name} ended with {process.returncode}")
    return {"s": round(time.perf_counter() - begin, 1),
            "cpu_s": round(used.ru_utime + used.ru_stime, 1),
            "memory_mb": round(used.ru_maxrss / 1000), "load": round(load, 1)}
