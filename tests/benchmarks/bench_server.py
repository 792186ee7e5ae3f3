"""The server: how soon it answers, what it imports, what it holds, how much it gives."""

from __future__ import annotations

import json
import os
import resource
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.error

from geodata.days import from_ordinal
from tests.benchmarks.contest import CONTENDERS
from tests.benchmarks.serving import ROOT, Server, get, resident_mb

# As the command begins.
_IMPORTS = """
import json, sys, time
from geodata.garbage import collect_rarely
collect_rarely()
from dashboard.server.app import create_app
app = create_app()
app.server.test_client().get("/")
print(json.dumps({name: name in sys.modules for name in (
    "geopandas", "pandas", "numpy", "shapely", "plotly")} | {"cpu_s": time.process_time()}))
"""


def measure(rounds: int) -> dict:
    """Return the figures of the shipped command, then start and memory of every contender."""
    dash = [_dash_s() for _ in range(rounds)]
    with tempfile.TemporaryDirectory() as cache:
        before = _cpu_of_children()
        first_s, _ = _shipped(cache)
        first_cpu_s = _cpu_of_children() - before
    languages_s = _all_languages()
    starts, memory = [], 0.0
    for _ in range(rounds):
        dash.append(_dash_s())
        started, memory = _shipped()
        starts.append(started)
    imports = [_imported() for _ in range(rounds)]
    found: dict = {
        "first_start_s": round(first_s, 1),
        "first_start_cpu_s": round(first_cpu_s, 1),
        "languages_s": round(languages_s, 1),
        "dash_s": round(statistics.median(dash), 2),
        "start_cpu_s": round(statistics.median(one.pop("cpu_s") for one in imports), 2),
        "start_s": round(statistics.median(starts), 2),
        "memory_mb": round(memory, 1),
        "imported": imports[0],
    }
    with Server("atlas") as server:
        days = [from_ordinal(day).isoformat() for day in range(200, 13_400, 264)]
        found["page_per_s"] = _rate([f"{server.site}?day={day}" for day in days])
        found["page_kb"] = round(len(get(server.site)) / 1000, 1)
        for kind, count in (("svg", 20), ("png", 6)):
            address = f"{server.site}image.{kind}?day="
            found[f"{kind}_per_s"] = _rate([address + day for day in days[:count]])
            found[f"{kind}_kb"] = round(len(get(address + days[20], "identity")) / 1000, 1)
        found["memory_after_mb"] = round(server.memory_mb(), 1)
    found["contenders"] = {}
    for contender in CONTENDERS:
        with Server(contender.name) as server:
            found["contenders"][contender.name] = {
                "start_s": round(server.started, 2), "memory_mb": round(server.memory_mb(), 1)}
    return found


def _imported() -> dict:
    """Return which large libraries an app imports until its first page, and its seconds of CPU."""
    text = subprocess.run([sys.executable, "-c", _IMPORTS], cwd=ROOT, text=True, check=True,
                          capture_output=True).stdout
    return json.loads(text.splitlines()[-1])


def _dash_s() -> float:
    """Return the seconds of importing Dash: how fast the machine is meanwhile."""
    begin = time.perf_counter()
    subprocess.run([sys.executable, "-c", "import dash"], cwd=ROOT, check=True)
    return time.perf_counter() - begin


def _cpu_of_children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _all_languages() -> float:
    """Return seconds to make ready beforehand, with an empty cache, what each reader is served."""
    with tempfile.TemporaryDirectory() as cache:
        begin = time.perf_counter()
        subprocess.run([sys.executable, "-m", "dashboard", "compile"], cwd=ROOT, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                       env={**os.environ, "CONTACT_LINES_CACHE": cache})
        return time.perf_counter() - begin


def _shipped(cache: str = "") -> tuple[float, float]:
    """Return seconds from ``python -m dashboard serve`` to its page, and MB after it.

    ``cache`` is where it keeps what it compiles, where that is not the reader's own.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    begin = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "dashboard", "serve", "--port", str(port)], cwd=ROOT,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        env={**os.environ, **({"CONTACT_LINES_CACHE": cache} if cache else {})})
    try:
        while True:
            try:
                get(f"http://127.0.0.1:{port}/")
                break
            except (ConnectionError, urllib.error.URLError):
                if process.poll() is not None or time.perf_counter() - begin > 60:
                    raise
                time.sleep(0.005)
        return time.perf_counter() - begin, resident_mb(process.pid)
    finally:
        process.terminate()
        process.wait()


def _rate(addresses: list[str]) -> float:
    """Return requests a second, one after the other."""
    begin = time.perf_counter()
    for address in addresses:
        get(address)
    return round(len(addresses) / (time.perf_counter() - begin), 1)
