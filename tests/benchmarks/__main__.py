"""Measure the atlas beside other ways to build it: ``python -m tests.benchmarks``."""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from pathlib import Path

from tests.benchmarks import (
    bench_files,
    bench_growth,
    bench_join,
    bench_load,
    bench_own,
    bench_profile,
    bench_server,
    bench_steps,
    bench_views,
    bench_words,
    report,
)
from tests.benchmarks.contest import chromium

RESULTS = Path(__file__).resolve().parent / "results.json"
README = RESULTS.with_name("README.md")
PARTS = ("steps", "unclocked", "world", "words", "load", "views", "server", "files", "profile",
         "join", "own", "growth")
MARKS = ("<!-- figures -->", "<!-- end of figures -->")


def main() -> int:
    """Measure, print the tables, and write them as JSON."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("--quick", action="store_true",
                        help="40 steps, fewer loads, no growth; writes no results")
    parser.add_argument("--only", choices=PARTS, action="append",
                        help="measure this part alone, and leave the others' results be")
    parser.add_argument("--steps", type=int, help="how many steps, 200 unless told")
    parser.add_argument("--rows", type=int, action="append",
                        help="how many rows to join, a million and ten unless told; several times")
    options = parser.parse_args()
    quick = options.quick
    count = options.steps or (40 if quick else 200)
    parts = options.only or [part for part in PARTS if part != "growth" or not quick]
    measures = {
        "steps": lambda b: bench_steps.measure(b, "region", count),
        "unclocked": lambda b: bench_steps.measure_work(b, "region", count // 2),
        "world": lambda b: bench_steps.measure(b, "world", max(20, count // 4)),
        "words": lambda b: bench_words.measure(b, count),
        "load": lambda b: bench_load.measure(b, "region", 2 if quick else 3),
        "views": lambda b: bench_views.measure(b, 3 if quick else 7),
        "server": lambda _: bench_server.measure(2 if quick else 3),
        "files": lambda _: bench_files.measure(2 if quick else 5),
        "profile": lambda b: bench_profile.measure(b, count),
        "join": lambda _: bench_join.measure(
            options.rows or (bench_join.SIZES[:1] if quick else bench_join.SIZES)),
        "own": lambda b: bench_own.measure(
            b, bench_own.SIZES[:1] if quick else bench_own.SIZES, min(count, 40)),
        "growth": bench_growth.measure,
    }
    results: dict = {"machine": None}
    loads = [os.getloadavg()[0]]
    with chromium() as browser:
        version = browser.version
        for part in parts:
            print(f"measuring: {part} ...", file=sys.stderr, flush=True)
            results[part] = measures[part](browser)
            loads.append(os.getloadavg()[0])
            results["machine"] = machine(version, loads)
            if not quick:
                _keep(results)
    print(report.text(results))
    return 0


def _keep(results: dict) -> None:
    """Write what has been measured so far beside what was measured before."""
    if RESULTS.exists():
        results = json.loads(RESULTS.read_text(encoding="utf-8")) | results
    RESULTS.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n",
                       encoding="utf-8")
    write_figures(report.text(results))


def write_figures(figures: str) -> None:
    """Put the tables between the two marks in the README."""
    before, _, rest = README.read_text(encoding="utf-8").partition(f"{MARKS[0]}\n")
    after = rest.partition(MARKS[1])[2]
    README.write_text(f"{before}{MARKS[0]}\n{figures}\n{MARKS[1]}{after}", encoding="utf-8")


def machine(version: str, loads: list[float]) -> dict:
    """Return what the figures depend on, without names or paths."""
    memory = Path("/proc/meminfo").read_text(encoding="ascii")
    processor = re.search(r"model name\s*:\s*(.+)",
                          Path("/proc/cpuinfo").read_text(encoding="utf-8"))
    return {
        "cores": os.cpu_count(),
        "processor": processor[1].strip() if processor else "unknown",
        "memory_gb": round(int(memory.split()[1]) / 1e6, 1),
        "chromium": version,
        "python": ".".join(map(str, sys.version_info[:3])),
        "load_average": [round(min(loads), 1), round(max(loads), 1)],
    }


if __name__ == "__main__":
    sys.exit(main())
