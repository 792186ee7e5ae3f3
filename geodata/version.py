"""The version of the data: a short hash of the files that are read."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path

from geodata.paths import DATA

# What is read of a data folder; what describes it (README.md, datapackage.json) is not, nor are
# the words of the interface and what is said of them: another wording leaves the data what they
# are.
_READ = {".csv", ".ftl", ".geojson", ".json", ".webp"}
_DESCRIBES = {"datapackage.json", "glossary.csv", "message_states.csv"}


def data_version(folder: Path = DATA) -> str:
    """Return ten letters and digits: two folders with the same hold the same data."""
    return digest(data_files(folder))[:10]


def data_files(folder: Path = DATA) -> dict[str, Path]:
    """Return the files of a data folder that are read, by their path in it."""
    return {name: path for name, path in files_below(folder, _READ).items()
            if name not in _DESCRIBES and not _is_interface(name)}


def _is_interface(name: str) -> bool:
    return name.startswith("words/") and not name.endswith("/vocabulary.ftl")


def files_below(folder: Path, suffixes: set[str]) -> dict[str, Path]:
    """Return the files of some suffixes in a folder and all below, by their path in it.

    Hidden files, and those that Python or npm made, are left out.
    """
    files = {}
    for path in folder.rglob("*"):
        parts = path.relative_to(folder).parts
        if path.suffix in suffixes and path.is_file() and not any(
                part.startswith(".") or part in ("__pycache__", "node_modules")
                for part in parts):
            files["/".join(parts)] = path
    return files


def digest(files: Mapping[str, Path]) -> str:
    """Return the hash of named files: of the names, and of what the files hold."""
    whole = hashlib.sha256()
    for name in sorted(files):
        content = hashlib.sha256(files[name].read_bytes()).hexdigest()
        whole.update(f"{name}\0{content}\n".encode())
    return whole.hexdigest()
