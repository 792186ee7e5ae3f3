"""Serve one contender in a process of its own, so that none waits for another's work."""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_OPENER = urllib.request.build_opener(urllib.request.ProxyHandler({}))


def create(name: str, view: str, folder: Path | None = None):
    """Return the Flask server of a contender."""
    if name == "atlas":
        from dashboard.documents import Documents
        from dashboard.server.app import AtlasApp

        return AtlasApp(Documents(folder) if folder else Documents()).server
    from tests.benchmarks.picture import load_picture

    picture = load_picture(view)
    if name in ("figure", "figure-url"):
        from tests.benchmarks.alternatives import figure

        return figure.create(picture, by_address=name == "figure-url").server
    if name == "patch":
        from tests.benchmarks.alternatives import patch

        return patch.create(picture).server
    if name == "geo":
        from tests.benchmarks.alternatives import geo

        return geo.create(picture).server
    from tests.benchmarks.alternatives import leaflet

    return leaflet.create(picture, tuned=name == "leaflet-tuned").server


class Server:
    """A contender at ``site``; ``started`` seconds from the process's start to its page."""

    def __init__(self, name: str, view: str = "region", folder: Path | None = None) -> None:
        command = [sys.executable, "-m", "tests.benchmarks.serving", name, "--view", view]
        if folder:
            command += ["--folder", str(folder)]
        begin = time.perf_counter()
        self._process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
        line = self._process.stdout.readline()
        if not line.startswith("port "):
            self.stop()
            raise RuntimeError(f"{name} did not start")
        self.site = f"http://127.0.0.1:{int(line.split()[1])}/"
        get(self.site)
        self.started = time.perf_counter() - begin

    def memory_mb(self) -> float:
        """Return the resident memory of the process in MB."""
        return resident_mb(self._process.pid)

    def stop(self) -> None:
        """End the process."""
        self._process.terminate()
        self._process.wait()

    def __enter__(self) -> Server:
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()


def get(address: str, encoding: str = "br, gzip") -> bytes:
    """Return the body of an address, as it travels."""
    request = urllib.request.Request(address, headers={"Accept-Encoding": encoding})
    with _OPENER.open(request, timeout=600) as answer:
        return answer.read()


def resident_mb(pid: int) -> float:
    """Return the resident memory of a process in MB."""
    for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


def main() -> None:
    """Serve until told to stop; the first line says the port."""
    parser = argparse.ArgumentParser()
    parser.add_argument("name")
    parser.add_argument("--view", default="region")
    parser.add_argument("--folder", type=Path)
    options = parser.parse_args()
    from waitress import create_server

    server = create_server(create(options.name, options.view, options.folder),
                           host="127.0.0.1", port=0, threads=8, ident=None)
    print(f"port {server.effective_port}", flush=True)
    server.run()


if __name__ == "__main__":
    main()
