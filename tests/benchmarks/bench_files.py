"""The commands that make files, and a start, each beside something like it in the same run.

A PNG at 2x is drawn beside ``rsvg-convert`` of the same SVG, which takes what there is of it:
without it that row is left out. The check of the data and a zip of them are set against the
import of what both of them stand on, the start of the server against that of Dash.
"""

from __future__ import annotations

import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.benchmarks.serving import ROOT

_DAY = "2020-11-24"
# Prints how long drawing takes, after a first that does not count: a renderer is kept.
_DRAW = """
import sys, time
from pathlib import Path
from dashboard.export.png import png_bytes
svg = Path(sys.argv[1]).read_text(encoding="utf-8")
png_bytes(svg, 3200)
begin = time.perf_counter()
png_bytes(svg, 3200)
print(time.perf_counter() - begin)
"""
# What the command does until it has sent a page, a second time.
_START = """
import dashboard.__main__
from dashboard.server.app import create_app
create_app().server.test_client().get("/")
"""


def measure(rounds: int) -> dict:
    """Return seconds for a PNG and CPU seconds for check and zip, with what they are beside."""
    with tempfile.TemporaryDirectory() as folder:
        sheet, packed = Path(folder) / "sheet.svg", Path(folder) / "data.zip"
        _run("-m", "dashboard", "export", _DAY, "-o", str(sheet))
        # They take turns, so that what else the machine does touches all alike.
        found: dict[str, list[float]] = {}
        for _ in range(rounds):
            for name, one in {
                "png_s": lambda: float(_run("-c", _DRAW, str(sheet))),
                "rsvg_s": lambda: _rsvg(sheet, Path(folder) / "sheet.png"),
                "check_cpu_s": lambda: _cpu("-m", "geodata", "check"),
                "zip_cpu_s": lambda: _cpu("-m", "dashboard", "data", _DAY, "-o", str(packed)),
                "start_cpu_s": lambda: _cpu("-c", _START),
                "dash_cpu_s": lambda: _cpu("-c", "import dash"),
                "import_cpu_s": lambda: _cpu("-c", "import geopandas"),
            }.items():
                if (took := one()) is not None:
                    found.setdefault(name, []).append(took)
    return {name: round(statistics.median(took), 2) for name, took in found.items()}


def _run(*arguments: str) -> str:
    return subprocess.run([sys.executable, *arguments], cwd=ROOT, check=True, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                          env={**os.environ, "PYTHONPATH": str(ROOT)}).stdout


def _cpu(*arguments: str) -> float:
    """Return the seconds of CPU that a command takes."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    _run(*arguments)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def _rsvg(sheet: Path, png: Path) -> float | None:
    """Return how long rsvg-convert takes for a sheet at 2x; None where there is none."""
    if not shutil.which("rsvg-convert"):
        return None
    begin = time.perf_counter()
    subprocess.run(["rsvg-convert", "-w", "3200", str(sheet), "-o", str(png)], check=True)
    return time.perf_counter() - begin
