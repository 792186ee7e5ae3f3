"""``contact-lines serve --reload``: the server in a process of its own, started anew on an edit."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

from dashboard import store
from dashboard.making import StoreError
from geodata.paths import DATA

_ROOT = Path(__file__).resolve().parents[1]
_WATCHED = (DATA, _ROOT / "geodata", _ROOT / "dashboard")
_EVERY = 1.0  # seconds
_MADE = {"__pycache__", "node_modules", "compiled", "bundle"}
# What is served: if it cannot be imported, a new server could not start.
_IMPORTED = "import dashboard.commands, dashboard.server.app"

Seen = dict[Path, tuple[int, int]]


def serve_and_watch(arguments: list[str]) -> int:
    """Serve with the arguments of ``contact-lines serve`` until stopped; return the exit code.

    When data or code are edited they are compiled, and the server starts anew. While they
    have a fault it is told, and what was served stays.
    """
    store.prepare()
    seen = look()
    server = _start(arguments)
    try:
        while server.poll() is None:
            time.sleep(_EVERY)
            now = look()
            if now == seen or now != _settled():
                continue
            print(f"Edited: {', '.join(edited(seen, now))}", file=sys.stderr, flush=True)
            seen = now
            if _is_fit():
                _stop(server)
                server = _start(arguments)
        return server.returncode
    finally:
        _stop(server)


def look() -> Seen:
    """Return when each file of data and code was last written, and its size."""
    stamps = {}
    for top in _WATCHED:
        for folder, folders, names in os.walk(top):
            folders[:] = [name for name in folders if name not in _MADE]
            for name in names:
                path = Path(folder, name)
                try:
                    about = path.stat()
                except FileNotFoundError:
                    continue
                if not name.startswith("."):
                    stamps[path] = (about.st_mtime_ns, about.st_size)
    return stamps


def edited(before: Seen, after: Seen, most: int = 3) -> list[str]:
    """Return the names of files that were edited, added or removed, no more than a few."""
    paths = sorted(path for path in before.keys() | after.keys()
                   if before.get(path) != after.get(path))
    names = [path.relative_to(_ROOT).as_posix() for path in paths[:most]]
    return [*names, *([f"{len(paths) - most} more"] if len(paths) > most else [])]


def _settled() -> Seen:
    """Return what there is a moment later: an editor may write a file in two steps."""
    time.sleep(_EVERY / 5)
    return look()


def _is_fit() -> bool:
    """Make what is served of the data and code as they are; return whether it can be served."""
    try:
        store.prepare()
    except StoreError as error:
        print(f"{error}; the map that was served stays", file=sys.stderr, flush=True)
        return False
    done = subprocess.run([sys.executable, "-c", _IMPORTED], check=False, env=_environment())
    if done.returncode:
        print("This cannot be started; what was served stays", file=sys.stderr, flush=True)
    return not done.returncode


def _start(arguments: list[str]) -> subprocess.Popen:
    return subprocess.Popen([sys.executable, "-m", "dashboard", "serve", *arguments],
                            env=_environment())


def _stop(server: subprocess.Popen) -> None:
    if server.poll() is None:
        server.terminate()
    server.wait()


def _environment() -> dict[str, str]:
    path = os.pathsep.join(filter(None, [str(_ROOT), os.environ.get("PYTHONPATH")]))
    return {**os.environ, "PYTHONPATH": path}
